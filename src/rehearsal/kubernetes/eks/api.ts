import type { DataObject } from '../../../document/data';
import type { HttpAnswer, Request } from '../../../local';
import { callerIn } from '../../../local/protocol/caller';
import { signatureOf } from '../../../local/protocol/signature';
import type { ClusterRecord } from '../../memory';
import { authorityOf, type Clusters, endpointOf, versionOf } from '../clusters';
import { defined, objectAt, objectsAt, textAt, textsAt } from '../values';

/** Answers the calls of EKS that read; `undefined` for requests of other services. */
export async function answerEks(
  request: Request,
  opened: () => Promise<Clusters>,
): Promise<HttpAnswer | undefined> {
  if (signatureOf(request)?.service !== 'eks') return undefined;
  const steps = request.url.pathname.split('/').slice(1).map(decodeURIComponent);
  if (request.method !== 'GET' || steps[0] !== 'clusters') return undefined;
  const clusters = await opened();
  const [, name, part, ...rest] = steps;
  if (name === undefined || name === '') return json(200, { clusters: clusters.all().map(([one]) => one) });
  const record = clusters.all().find(([one]) => one === name)?.[1];
  if (!record) return missing(`No cluster found for name: ${name}.`);
  const found =
    part === undefined ? { cluster: clusterOf(name, record) } : partOf(clusters, name, part, rest);
  return found ? json(200, found) : missing(`No ${part} found for cluster: ${name}.`);
}

function partOf(
  clusters: Clusters,
  cluster: string,
  part: string,
  [id, more]: readonly string[],
): DataObject | undefined {
  switch (part) {
    case 'access-entries':
      return accessEntries(clusters.propertiesOf('accessEntries', cluster), cluster, id, more);
    case 'addons': {
      const addons = clusters.propertiesOf('addons', cluster);
      if (id === undefined) return { addons: addons.map((one) => textAt(one, 'AddonName')) };
      const found = addons.find((one) => one.AddonName === id);
      return (
        found && {
          addon: defined({
            addonName: id,
            clusterName: cluster,
            status: 'ACTIVE',
            addonVersion: found.AddonVersion,
          }),
        }
      );
    }
    case 'pod-identity-associations':
      return {
        associations: clusters.propertiesOf('podIdentities', cluster).map((one) =>
          defined({
            clusterName: cluster,
            namespace: one.Namespace,
            serviceAccount: one.ServiceAccount,
          }),
        ),
      };
    default:
      return undefined;
  }
}

function accessEntries(
  entries: readonly DataObject[],
  cluster: string,
  principal: string | undefined,
  more: string | undefined,
): DataObject | undefined {
  if (principal === undefined) return { accessEntries: entries.map((one) => textAt(one, 'PrincipalArn')) };
  const entry = entries.find((one) => one.PrincipalArn === principal);
  if (!entry) return undefined;
  const named = { clusterName: cluster, principalArn: principal };
  if (more === 'access-policies')
    return {
      ...named,
      associatedAccessPolicies: objectsAt(entry, 'AccessPolicies').map((policy) => ({
        policyArn: textAt(policy, 'PolicyArn'),
        accessScope: {
          type: textAt(policy, 'AccessScope', 'Type'),
          namespaces: textsAt(policy, 'AccessScope', 'Namespaces'),
        },
      })),
    };
  const { Username = principal, Type = 'STANDARD' } = entry;
  return {
    accessEntry: {
      ...named,
      kubernetesGroups: textsAt(entry, 'KubernetesGroups'),
      username: Username,
      type: Type,
    },
  };
}

function clusterOf(name: string, record: ClusterRecord): DataObject {
  const { accountId, region, properties, created } = record;
  const { partition } = callerIn(accountId, region);
  return defined({
    name,
    arn: `arn:${partition}:eks:${region}:${accountId}:cluster/${name}`,
    createdAt: created / 1000,
    version: versionOf(record),
    endpoint: endpointOf(record),
    roleArn: properties.RoleArn,
    resourcesVpcConfig: camel(objectAt(properties, 'ResourcesVpcConfig')),
    kubernetesNetworkConfig: { serviceIpv4Cidr: '10.100.0.0/16', ipFamily: 'ipv4' },
    accessConfig: {
      authenticationMode: textAt(properties, 'AccessConfig', 'AuthenticationMode') || 'CONFIG_MAP',
    },
    status: 'ACTIVE',
    certificateAuthority: { data: authorityOf(record) },
    platformVersion: 'eks.1',
    tags: Object.fromEntries(
      objectsAt(properties, 'Tags').map((tag) => [textAt(tag, 'Key'), textAt(tag, 'Value')]),
    ),
  });
}

/** Properties of CloudFormation with the names of the API. */
function camel(properties: DataObject): DataObject {
  return Object.fromEntries(
    Object.entries(properties).map(([key, value]) => [
      `${key.charAt(0).toLowerCase()}${key.slice(1)}`,
      value,
    ]),
  );
}

function missing(message: string): HttpAnswer {
  const answer = json(404, { message });
  return { ...answer, headers: { ...answer.headers, 'x-amzn-errortype': 'ResourceNotFoundException' } };
}

function json(status: number, value: DataObject): HttpAnswer {
  return { status, headers: { 'content-type': 'application/json' }, body: JSON.stringify(value) };
}
