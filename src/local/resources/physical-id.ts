import { resourceSpec } from '../../spec/resource-spec';
import { arnOf, nameOf } from './arns';
import { madeUpId } from './ids';
import { madeUpName } from './made-up';
import { ipAddress } from './network';
import { type Resource, textProperty } from './resource';

/**
 * The physical ID of a new resource, which is the value of `Ref` for most types.
 * @param former the physical ID of the replaced resource
 */
export function physicalIdOf(resource: Resource, former?: string): string {
  const special = SPECIAL[resource.type];
  if (special) return special(resource, former);
  const referred = resourceSpec(resource.type)?.ref?.split('.').at(-1) ?? 'Ref';
  const given = textProperty(resource, referred);
  if (given !== undefined) return given;
  if (/(Arn|ARN)$/.test(referred)) return arnOf(resource);
  if (/Id$/.test(referred)) return madeUpId(resource.type, resource.seed);
  if (/Url$/.test(referred)) return urlOf(resource);
  if (/Ip$/.test(referred)) return ipAddress(resource.seed);
  if (referred === 'Ref') return madeUpName(resource);
  return nameOf(resource);
}

function urlOf(resource: Resource): string {
  const { region, urlSuffix, accountId } = resource.place;
  const service = (resource.type.split('::')[1] ?? '').toLowerCase();
  return `https://${service}.${region}.${urlSuffix}/${accountId}/${nameOf(resource)}`;
}

/** Types whose `Ref` is not the identifier in the specification. From "Return values" of each type. */
const SPECIAL: Readonly<Record<string, (resource: Resource, former?: string) => string>> = {
  'AWS::ECS::TaskDefinition': (resource, former) => nextRevision(arnOf(resource), former),
  'AWS::ApplicationAutoScaling::ScalableTarget': (resource) =>
    ['ResourceId', 'ScalableDimension', 'ServiceNamespace']
      .map((name) => textProperty(resource, name))
      .join('|'),
  'AWS::CertificateManager::Certificate': (resource) => arnOf(resource),
  'AWS::SecretsManager::Secret': (resource) => arnOf(resource),
  'AWS::SecretsManager::SecretTargetAttachment': (resource) =>
    textProperty(resource, 'SecretId') ?? arnOf(resource),
  'AWS::EC2::Route': (resource) => {
    const destination = ['DestinationCidrBlock', 'DestinationIpv6CidrBlock', 'DestinationPrefixListId'];
    const given = destination
      .map((name) => textProperty(resource, name))
      .find((value) => value !== undefined);
    return `${textProperty(resource, 'RouteTableId') ?? ''}|${given ?? ''}`;
  },
  'AWS::EC2::VPCGatewayAttachment': (resource) => {
    const kind = textProperty(resource, 'InternetGatewayId') === undefined ? 'VGW' : 'IGW';
    return `${kind}|${textProperty(resource, 'VpcId') ?? ''}`;
  },
  'AWS::CloudFormation::WaitConditionHandle': (resource) => {
    const { region, urlSuffix } = resource.place;
    return `https://cloudformation-waitcondition-${region}.s3.${urlSuffix}/${madeUpId('', resource.seed)}`;
  },
};

/** Task definitions of a family have consecutive revisions. */
function nextRevision(first: string, former: string | undefined): string {
  const family = first.slice(0, -1);
  const revision = former?.startsWith(family) ? Number(former.slice(family.length)) : 0;
  return `${family}${revision + 1}`;
}
