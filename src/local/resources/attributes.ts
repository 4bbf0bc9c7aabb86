import type { Data } from '../../document/data';
import { type Attribute, type PropertySchema, resourceSpec } from '../../spec/resource-spec';
import { arnOf, loadBalancerName, nameOf } from './arns';
import { kebab, madeUpId } from './ids';
import { decimal, hex } from './made-up';
import { ipAddress, privateAddress, zonesOf } from './network';
import { type Existing, textProperty } from './resource';

/** What `Fn::GetAtt` returns; `undefined` for an attribute that the type doesn't have. */
export function attributeOf(resource: Existing, name: string): Data | undefined {
  if (resource.attributes && Object.hasOwn(resource.attributes, name)) return resource.attributes[name];
  const special = SPECIAL[`${resource.type}.${name}`];
  if (special) return special(resource);
  if (/^(Custom::|AWS::CloudFormation::CustomResource$)/.test(resource.type))
    return hex(`${resource.seed}${name}`, 16);
  const spec = resourceSpec(resource.type);
  const attribute = spec && Object.hasOwn(spec.attributes, name) ? spec.attributes[name] : undefined;
  if (!spec || !attribute) return undefined;
  if (spec.ref === `${resource.type}.${name}`) return resource.physicalId;
  return givenProperty(resource, name) ?? fromName(resource, name, attribute, spec.schema);
}

/** Many attributes have the value of the property with the same name. */
function givenProperty(resource: Existing, name: string): Data | undefined {
  let value: Data | undefined = resource.properties;
  for (const step of name.split('.')) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
    value = Object.hasOwn(value, step) ? value[step] : undefined;
  }
  return value;
}

function fromName(resource: Existing, name: string, attribute: Attribute, schema: PropertySchema): Data {
  if (attribute.shape === 'object') return {};
  const value = scalar(resource, name, attribute, schema);
  return attribute.shape === 'list' ? (value === '' ? [] : [value]) : value;
}

function scalar(resource: Existing, name: string, attribute: Attribute, schema: PropertySchema): string {
  const seed = `${resource.physicalId}${name}`;
  const { region, urlSuffix } = resource.place;
  const service = (resource.type.split('::')[1] ?? '').toLowerCase();
  if (/(Arn|ARN)$/.test(name))
    return ownArn(name) ? arnOf(resource, resource.physicalId) : `${arnOf(resource)}/${hex(seed, 12)}`;
  if (attribute.kind.startsWith(`${resource.type}.`) && /(^|\.)(\w*Id)$/.test(name))
    return ownId(resource, name, seed);
  if (/Id$/.test(name)) return madeUpId(attribute.kind.split('.')[0] ?? '', seed);
  if (/IpAddress|PublicIp$/.test(name)) return /Private/.test(name) ? privateAddress(seed) : ipAddress(seed);
  if (/DomainName|DNSName|DnsName|Endpoint|Address$/.test(name))
    return `${kebab(resource.logicalId)}-${hex(seed, 10)}.${service}.${region}.${urlSuffix}`;
  if (/Url$|URL$|Uri$|URI$/.test(name))
    return `https://${kebab(resource.logicalId)}-${hex(seed, 10)}.${service}.${region}.${urlSuffix}`;
  if (/Port$/.test(name)) return decimal(seed, 4);
  if (/Name$/.test(name)) return nameOf(resource);
  const { type } = schema.properties?.[name] ?? {};
  if (type === 'boolean') return 'false';
  if (type === 'integer' || type === 'number') return '0';
  return attribute.shape === 'list' ? '' : hex(seed, 12);
}

/** `Arn`, `TopicArn`: the resource's own; `RootRoleArn` may be anything. */
function ownArn(name: string): boolean {
  return /^[A-Z][A-Za-z]*A(rn|RN)$/.test(name) || name === 'Arn' || name === 'ARN';
}

function ownId(resource: Existing, name: string, seed: string): string {
  const single = name === 'Id' || name === `${resource.type.split('::').at(-1)}Id` || name === 'GroupId';
  return single && !resource.physicalId.startsWith('arn:')
    ? resource.physicalId
    : madeUpId(resource.type, seed);
}

/** Attributes that only the section "Return values" of each type in AWS's documentation describes. */
const SPECIAL: Readonly<Record<string, (resource: Existing) => Data>> = {
  'AWS::ElasticLoadBalancingV2::LoadBalancer.LoadBalancerFullName': (resource) =>
    afterColon(resource, ':loadbalancer/'),
  'AWS::ElasticLoadBalancingV2::LoadBalancer.LoadBalancerName': (resource) => arnPart(resource, -2),
  'AWS::ElasticLoadBalancingV2::LoadBalancer.DNSName': (resource) => {
    const { region, urlSuffix } = resource.place;
    const internal = textProperty(resource, 'Scheme') === 'internal' ? 'internal-' : '';
    return `${internal}${arnPart(resource, -2)}-${decimal(resource.physicalId, 10)}.${region}.elb.${urlSuffix}`;
  },
  // The zone of load balancers in us-east-1, as AWS's endpoint tables list it.
  'AWS::ElasticLoadBalancingV2::LoadBalancer.CanonicalHostedZoneID': () => 'Z35SXDOTRQ7X7K',
  'AWS::ElasticLoadBalancingV2::TargetGroup.TargetGroupFullName': (resource) =>
    `targetgroup/${afterColon(resource, ':targetgroup/')}`,
  'AWS::ElasticLoadBalancingV2::TargetGroup.TargetGroupName': (resource) => arnPart(resource, -2),
  'AWS::ElasticLoadBalancingV2::TargetGroup.LoadBalancerArns': () => [],
  'AWS::ECS::Service.Name': (resource) => arnPart(resource, -1),
  'AWS::EC2::EIP.AllocationId': (resource) =>
    `eipalloc-0${hex(resource.physicalId + resource.logicalId, 16)}`,
  'AWS::EC2::LaunchTemplate.LatestVersionNumber': (resource) =>
    String(resource.attributes?.LatestVersionNumber ?? 1),
  'AWS::EC2::LaunchTemplate.DefaultVersionNumber': () => '1',
  'AWS::EC2::VPC.CidrBlockAssociations': (resource) => [`vpc-cidr-assoc-0${hex(resource.physicalId, 16)}`],
  'AWS::EC2::VPC.DefaultNetworkAcl': (resource) => `acl-0${hex(resource.physicalId, 16)}`,
  'AWS::EC2::Subnet.AvailabilityZone': (resource) =>
    textProperty(resource, 'AvailabilityZone') ?? zonesOf(resource.place.region)[0] ?? '',
  'AWS::ECR::Repository.RepositoryUri': (resource) => {
    const { accountId, region, urlSuffix } = resource.place;
    return `${accountId}.dkr.ecr.${region}.${urlSuffix}/${resource.physicalId}`;
  },
  'AWS::CodeCommit::Repository.CloneUrlHttp': (resource) =>
    `https://git-codecommit.${resource.place.region}.${resource.place.urlSuffix}/v1/repos/${nameOf(resource)}`,
  'AWS::CodeCommit::Repository.CloneUrlSsh': (resource) =>
    `ssh://git-codecommit.${resource.place.region}.${resource.place.urlSuffix}/v1/repos/${nameOf(resource)}`,
  'AWS::Logs::LogGroup.Arn': (resource) => `${arnOf(resource, resource.physicalId)}:*`,
  'AWS::DynamoDB::Table.StreamArn': (resource) =>
    `${arnOf(resource, resource.physicalId)}/stream/2026-01-01T00:00:00.000`,
  'AWS::S3::Bucket.DomainName': (resource) => `${resource.physicalId}.s3.${resource.place.urlSuffix}`,
  'AWS::S3::Bucket.RegionalDomainName': (resource) =>
    `${resource.physicalId}.s3.${resource.place.region}.${resource.place.urlSuffix}`,
  'AWS::S3::Bucket.WebsiteURL': (resource) =>
    `http://${resource.physicalId}.s3-website-${resource.place.region}.${resource.place.urlSuffix}`,
  'AWS::SQS::Queue.QueueName': (resource) => nameOfUrl(resource.physicalId),
};

/** The name in the physical ID, not a new one that follows from other properties. */
function arnPart(resource: Existing, index: number): string {
  return resource.physicalId.split('/').at(index) ?? '';
}

function afterColon(resource: Existing, mark: string): string {
  return resource.physicalId.split(mark)[1] ?? loadBalancerName(resource);
}

function nameOfUrl(url: string): string {
  return url.split('/').at(-1) ?? '';
}
