import { resourceSpec } from '../../spec/resource-spec';
import { kebab, madeUpId } from './ids';
import { hex, madeUpName } from './made-up';
import { type Place, type Resource, textProperty } from './resource';

/** The property with the name of a resource: the one that `Ref` returns, or `Name`. */
export function nameOf(resource: Resource): string {
  const spec = resourceSpec(resource.type);
  const referred = spec?.ref?.split('.').at(-1) ?? '';
  const short = resource.type.split('::').at(-1) ?? '';
  const candidates = [referred, 'Name', `${short}Name`, ...(spec?.identifier ?? []), 'Family'];
  for (const candidate of candidates) {
    const given = /(Arn|ARN|Id)$/.test(candidate) ? undefined : textProperty(resource, candidate);
    if (given !== undefined) return given;
  }
  return madeUpName(resource);
}

/** The ARN of a resource, by AWS's template for its type where there is one. */
export function arnOf(resource: Resource, physicalId?: string): string {
  const special = SPECIAL[resource.type];
  if (special) return special(resource);
  const template = resourceSpec(resource.type)?.arn;
  if (template === undefined) return arn(resource, serviceOf(resource.type), generalPath(resource));
  return template.replace(/\$\{(\w+)\}/g, (_whole, name: string) => part(name, resource, physicalId));
}

function arn({ place }: { readonly place: Place }, service: string, path: string): string {
  return `arn:${place.partition}:${service}:${place.region}:${place.accountId}:${path}`;
}

function part(name: string, resource: Resource, physicalId: string | undefined): string {
  const { place, type, seed } = resource;
  if (name === 'Partition') return place.partition;
  if (name === 'Region') return place.region;
  if (name === 'Account') return place.accountId;
  if (/WithPath$/.test(name)) return `${(textProperty(resource, 'Path') ?? '/').slice(1)}${nameOf(resource)}`;
  if (/WithoutLeadingSlash$/.test(name)) return (physicalId ?? nameOf(resource)).replace(/^\//, '');
  const given = textProperty(resource, name);
  if (given !== undefined && !given.startsWith('arn:')) return given;
  if (physicalId !== undefined && !physicalId.startsWith('arn:')) return physicalId;
  return /Name$/.test(name) ? nameOf(resource) : madeUpId(type, seed);
}

function generalPath(resource: Resource): string {
  return `${kebab(resource.type.split('::').at(-1) ?? '')}/${nameOf(resource)}`;
}

function serviceOf(type: string): string {
  const name = type.split('::')[1] ?? '';
  return SERVICES[name] ?? name.toLowerCase();
}

const SERVICES: Readonly<Record<string, string>> = {
  ApplicationAutoScaling: 'application-autoscaling',
  CertificateManager: 'acm',
  Cognito: 'cognito-idp',
  ElasticLoadBalancingV2: 'elasticloadbalancing',
  OpenSearchService: 'es',
  StepFunctions: 'states',
};

/** ARNs whose template isn't in the specification, or is incomplete there; shapes from the Service Authorization Reference. */
const SPECIAL: Readonly<Record<string, (resource: Resource) => string>> = {
  'AWS::ElasticLoadBalancingV2::LoadBalancer': (resource) =>
    arn(resource, 'elasticloadbalancing', `loadbalancer/${loadBalancerName(resource)}`),
  'AWS::ElasticLoadBalancingV2::TargetGroup': (resource) =>
    arn(resource, 'elasticloadbalancing', `targetgroup/${nameOf(resource)}/${hex(resource.seed, 16)}`),
  'AWS::ElasticLoadBalancingV2::Listener': (resource) =>
    below(resource, 'LoadBalancerArn', 'loadbalancer', 'listener'),
  'AWS::ElasticLoadBalancingV2::ListenerRule': (resource) =>
    below(resource, 'ListenerArn', 'listener', 'listener-rule'),
  'AWS::ECS::Service': (resource) =>
    arn(resource, 'ecs', `service/${clusterName(resource)}/${nameOf(resource)}`),
  'AWS::ECS::TaskDefinition': (resource) => arn(resource, 'ecs', `task-definition/${nameOf(resource)}:1`),
  'AWS::SecretsManager::Secret': (resource) =>
    arn(resource, 'secretsmanager', `secret:${nameOf(resource)}-${hex(resource.seed, 6)}`),
  'AWS::ApplicationAutoScaling::ScalingPolicy': (resource) =>
    arn(
      resource,
      'autoscaling',
      `scalingPolicy:${madeUpId('', resource.seed)}:policyName/${nameOf(resource)}`,
    ),
  'AWS::AutoScaling::ScalingPolicy': (resource) =>
    arn(
      resource,
      'autoscaling',
      `scalingPolicy:${madeUpId('', resource.seed)}:policyName/${nameOf(resource)}`,
    ),
};

/** `app/<name>/<id>`: how a load balancer is called in ARNs and metrics. */
export function loadBalancerName(resource: Resource): string {
  const kinds: Readonly<Record<string, string>> = { network: 'net', gateway: 'gwy' };
  const kind = kinds[textProperty(resource, 'Type') ?? ''] ?? 'app';
  return `${kind}/${nameOf(resource)}/${hex(resource.seed, 16)}`;
}

function below(resource: Resource, property: string, above: string, own: string): string {
  const parent = textProperty(resource, property) ?? '';
  return `${parent.replace(`:${above}/`, `:${own}/`)}/${hex(resource.seed, 16)}`;
}

function clusterName(resource: Resource): string {
  return (textProperty(resource, 'Cluster') ?? 'default').split('/').at(-1) ?? 'default';
}
