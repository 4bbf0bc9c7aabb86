import type { Template } from '../../../document/template';
import { canMeet } from '../../analysis/coexistence';
import type { Setting } from '../../analysis/setting';
import { type ResourceSettings, resourceSettings } from '../../analysis/settings';
import { type Finding, finding } from '../../finding';
import { fixed } from './links/link';

/** What only some resources of a type may have in common. */
interface Shared {
  readonly type: string;
  /** Properties that together identify the shared thing. */
  readonly properties: readonly string[];
  readonly most: number;
  /** Only resources with this value take part. */
  readonly only?: readonly [string, string];
}

const SHARED: readonly Shared[] = [
  { type: 'AWS::EC2::SubnetRouteTableAssociation', properties: ['SubnetId'], most: 1 },
  // AWS PrivateLink Guide, "Private DNS": the names of a service resolve to one endpoint of a VPC.
  {
    type: 'AWS::EC2::VPCEndpoint',
    properties: ['VpcId', 'ServiceName'],
    most: 1,
    only: ['PrivateDnsEnabled', 'true'],
  },
  // Amazon CloudWatch Logs quotas: two subscription filters for a log group.
  { type: 'AWS::Logs::SubscriptionFilter', properties: ['LogGroupName'], most: 2 },
  // Names that identify a resource in an account and Region.
  ...[
    ['AWS::CloudWatch::Alarm', 'AlarmName'],
    ['AWS::DynamoDB::Table', 'TableName'],
    ['AWS::ECR::Repository', 'RepositoryName'],
    ['AWS::ECS::Cluster', 'ClusterName'],
    ['AWS::IAM::Group', 'GroupName'],
    ['AWS::IAM::InstanceProfile', 'InstanceProfileName'],
    ['AWS::IAM::ManagedPolicy', 'ManagedPolicyName'],
    ['AWS::IAM::Role', 'RoleName'],
    ['AWS::IAM::User', 'UserName'],
    ['AWS::KMS::Alias', 'AliasName'],
    ['AWS::Kinesis::Stream', 'Name'],
    ['AWS::Lambda::Function', 'FunctionName'],
    ['AWS::Logs::LogGroup', 'LogGroupName'],
    ['AWS::RDS::DBCluster', 'DBClusterIdentifier'],
    ['AWS::RDS::DBInstance', 'DBInstanceIdentifier'],
    ['AWS::S3::Bucket', 'BucketName'],
    ['AWS::SecretsManager::Secret', 'Name'],
    ['AWS::SNS::Topic', 'TopicName'],
    ['AWS::SQS::Queue', 'QueueName'],
    ['AWS::SSM::Parameter', 'Name'],
    ['AWS::StepFunctions::StateMachine', 'StateMachineName'],
  ].map(([type = '', property = '']) => ({ type, properties: [property], most: 1 })),
];

/** Resources of a type do not share more than AWS allows. */
export function* uniqueValues(template: Template): Iterable<Finding> {
  // Values of loops are not known.
  const all = resourceSettings(template).filter(({ resource }) => resource.environment.values.size === 0);
  for (const shared of SHARED) {
    const members = all.filter(({ resource }) => resource.type === shared.type);
    if (members.length <= shared.most) continue;
    const byKey = membersByKey(members, shared.properties);
    for (const member of members) {
      const alike = new Set(keys(member, shared.properties).flatMap((key) => byKey.get(key) ?? []));
      if (alike.size > shared.most) yield* conflicts(template, shared, member, alike);
    }
  }
}

function membersByKey(
  members: readonly ResourceSettings[],
  properties: readonly string[],
): ReadonlyMap<string, readonly ResourceSettings[]> {
  const found = new Map<string, ResourceSettings[]>();
  for (const member of members)
    for (const key of keys(member, properties)) {
      const known = found.get(key);
      if (known) known.push(member);
      else found.set(key, [member]);
    }
  return found;
}

function* conflicts(
  template: Template,
  { properties, most, only }: Shared,
  member: ResourceSettings,
  alike: ReadonlySet<ResourceSettings>,
): Iterable<Finding> {
  if (only && !takesPart(member, only)) return;
  const others = [...alike].filter(
    (other) =>
      other !== member &&
      (!only || takesPart(other, only)) &&
      canMeet(template, member.resource, other.resource),
  );
  if (others.length < most) return;
  const [first = ''] = properties;
  yield finding(
    'schema/requirement',
    member.properties.get(first).path,
    most === 1
      ? `${others.map(({ resource }) => resource.name).join(', ')} has the same ${properties.join(' and ')}`
      : `${others.length + 1} resources have the same ${first}, the maximum is ${most}`,
    { advice: `use each ${first} in ${most === 1 ? 'one' : `at most ${most}`} ${member.resource.type} only` },
  );
}

function takesPart({ properties }: ResourceSettings, [property, value]: readonly [string, string]): boolean {
  return fixed(properties.get(property)) === value;
}

/** The possible values of the properties, one for each combination of alternatives. */
function keys({ properties }: ResourceSettings, names: readonly string[]): string[] {
  return names
    .map((name) => possible(properties.get(name)))
    .reduce<string[]>(
      (before, values) => before.flatMap((key) => values.map((value) => `${key} ${value}`)),
      [''],
    );
}

function possible(setting: Setting): string[] {
  return setting.alternatives().flatMap((each) => fixed(each) ?? []);
}
