import { entry, scalarText } from '../document/data';
import type { PriceId } from './prices';
import { type DeployedResource, type DeployedResources, listAt, numberAt } from './resource';
import { HOURS_PER_MONTH, hoursOf } from './running-hours';

/** What a resource uses in a month. Without a quantity it depends on a value that is not known. */
export interface Usage {
  readonly what: string;
  readonly price: PriceId;
  readonly quantity: number | undefined;
}

type Uses = (resource: DeployedResource, all: DeployedResources) => readonly Usage[];

interface UsageRule {
  readonly uses?: Uses;
  /** What costs money as it is used, which no template says. */
  readonly byUse?: readonly string[];
}

const hourly =
  (what: string, price: PriceId): Uses =>
  () => [{ what, price, quantity: HOURS_PER_MONTH }];
const monthly =
  (what: string, price: PriceId): Uses =>
  () => [{ what, price, quantity: 1 }];

/** AWS requires subnets in two zones of a load balancer. A list from another stack is one placeholder. */
const LEAST_SUBNETS = 2;

/** By resource type. */
export const usageRules: Readonly<Record<string, UsageRule>> = {
  'AWS::ECS::Service': {
    uses: fargateTasks,
    byUse: ['tasks above the minimum', 'tasks on nodes, which are paid as instances', 'data transfer'],
  },
  'AWS::EC2::NatGateway': {
    uses: hourly('NAT gateway', 'nat-gateway'),
    byUse: ['data through NAT gateways'],
  },
  'AWS::EC2::EIP': { uses: hourly('public IPv4 address', 'public-address') },
  'AWS::ElasticLoadBalancingV2::LoadBalancer': {
    uses: ({ properties }) => {
      const subnets = Math.max(LEAST_SUBNETS, listAt(properties, 'Subnets').length);
      const isPublic = scalarText(entry(properties, 'Scheme')) !== 'internal';
      return [
        { what: 'load balancer', price: 'load-balancer', quantity: HOURS_PER_MONTH },
        ...(isPublic
          ? [
              {
                what: `${subnets} public IPv4 addresses`,
                price: 'public-address' as const,
                quantity: subnets * HOURS_PER_MONTH,
              },
            ]
          : []),
      ];
    },
    byUse: ['capacity units of load balancers'],
  },
  'AWS::KMS::Key': { uses: monthly('key', 'key'), byUse: ['requests to KMS, and rotated keys'] },
  'AWS::SecretsManager::Secret': { uses: monthly('secret', 'secret') },
  'AWS::CloudWatch::Alarm': {
    uses: ({ properties }) => {
      const metrics = listAt(properties, 'Metrics').filter((each) => entry(each, 'MetricStat') !== undefined);
      return [{ what: 'alarm', price: 'alarm', quantity: Math.max(1, metrics.length) }];
    },
  },
  'AWS::CloudWatch::Dashboard': { uses: monthly('dashboard', 'dashboard') },
  'AWS::RDS::DBInstance': {
    uses: ({ properties }, all) => {
      const cluster = all.referredTo(entry(properties, 'DBClusterIdentifier'));
      if (scalarText(entry(properties, 'DBInstanceClass')) !== 'db.serverless') return [];
      const capacity = numberAt(cluster?.properties, 'ServerlessV2ScalingConfiguration', 'MinCapacity');
      return [
        {
          what: 'minimum capacity of an Aurora instance',
          price: 'aurora-capacity',
          quantity: capacity === undefined ? undefined : capacity * HOURS_PER_MONTH,
        },
      ];
    },
    byUse: ['capacity of databases above the minimum', 'instance classes of databases other than serverless'],
  },
  'AWS::RDS::DBCluster': { byUse: ['storage, input and output, and backups of databases'] },
  'AWS::ECS::Cluster': { byUse: ['metrics of Container Insights'] },
  'AWS::APS::Workspace': { byUse: ['samples, queries and storage of Prometheus'] },
  'AWS::AutoScaling::AutoScalingGroup': { byUse: ['instances of nodes and their disks'] },
  'AWS::DynamoDB::Table': { byUse: ['requests, storage and backups of tables'] },
  'AWS::S3::Bucket': { byUse: ['requests and storage of buckets'] },
  'AWS::ECR::Repository': { byUse: ['storage of images'] },
  'AWS::Logs::LogGroup': { byUse: ['ingestion and storage of logs'] },
  'AWS::EC2::FlowLog': { byUse: ['flow logs'] },
  'AWS::EC2::VPCEndpoint': { byUse: ['interface endpoints'] },
  'AWS::WAFv2::WebACL': { byUse: ['web ACLs, their rules and requests'] },
  'AWS::Backup::BackupPlan': { byUse: ['storage of backups'] },
  'AWS::CodePipeline::Pipeline': { byUse: ['pipelines'] },
  'AWS::CodeBuild::Project': { byUse: ['minutes of builds'] },
  'AWS::StepFunctions::StateMachine': { byUse: ['state transitions of Step Functions'] },
  'AWS::SNS::Topic': { byUse: ['notifications'] },
  'AWS::Lambda::Function': { byUse: ['invocations of functions'] },
  'AWS::CloudFront::Distribution': { byUse: ['requests and data of CloudFront'] },
  'AWS::Route53::HostedZone': { byUse: ['hosted zones and queries'] },
};

/** A group of resource types without a price of their own: services, or single types. */
const FREE =
  /^AWS::(ApplicationAutoScaling|Budgets|CertificateManager|CloudFormation|CodeStarNotifications|Events|IAM|SSM|Signer)::|^AWS::(APS::RuleGroupsNamespace|Backup::Backup(Selection|Vault)|CloudFront::(CachePolicy|Function|OriginAccessControl|OriginRequestPolicy|ResponseHeadersPolicy)|EC2::(EIPAssociation|InternetGateway|LaunchTemplate|NetworkAcl|NetworkAclEntry|Route|RouteTable|SecurityGroup|SecurityGroupEgress|SecurityGroupIngress|Subnet|SubnetRouteTableAssociation|VPC|VPCGatewayAttachment)|ECR::(PullThroughCacheRule|RepositoryCreationTemplate)|ECS::(CapacityProvider|ClusterCapacityProviderAssociations|TaskDefinition)|ElasticLoadBalancingV2::(Listener|ListenerRule|TargetGroup)|KMS::Alias|Lambda::Permission|RDS::DB(Cluster)?(ParameterGroup|SubnetGroup)|S3::BucketPolicy|SNS::(Subscription|TopicPolicy)|SecretsManager::(SecretTargetAttachment|RotationSchedule)|WAFv2::(LoggingConfiguration|WebACLAssociation))$|^Custom::/;

export function isFree(type: string): boolean {
  return FREE.test(type);
}

/** Tasks on Spot count with the price on demand, which Spot never exceeds. */
function fargateTasks(service: DeployedResource, all: DeployedResources): readonly Usage[] {
  const task = all.referredTo(entry(service.properties, 'TaskDefinition'))?.properties;
  const isFargate = listAt(task, 'RequiresCompatibilities').includes('FARGATE');
  if (task !== undefined && !isFargate) return [];
  const architecture = scalarText(entry(entry(task, 'RuntimePlatform'), 'CpuArchitecture')) ?? 'X86_64';
  const [target] =
    numberAt(service.properties, 'DesiredCount') === undefined
      ? all.beside(service, 'AWS::ApplicationAutoScaling::ScalableTarget')
      : [];
  const count = numberAt(service.properties, 'DesiredCount') ?? numberAt(target?.properties, 'MinCapacity');
  const hours = count === undefined ? undefined : count * hoursOf(target);
  const family = architecture === 'ARM64' ? 'arm' : 'x86';
  const used = (amount: number | undefined, unit: number): number | undefined =>
    amount === undefined || hours === undefined ? undefined : (amount / unit) * hours;
  const tasks = count === 1 ? '1 task' : `${count ?? 'unknown number of'} tasks`;
  const running = hours === undefined || count === undefined || count === 0 ? 0 : hours / count;
  const when = running < HOURS_PER_MONTH && count !== undefined ? `, ${Math.round(running)} hours` : '';
  return [
    {
      what: `vCPUs of ${tasks}${when}`,
      price: `fargate-${family}-vcpu`,
      quantity: used(numberAt(task, 'Cpu'), 1024),
    },
    {
      what: `memory of ${tasks}${when}`,
      price: `fargate-${family}-memory`,
      quantity: used(numberAt(task, 'Memory'), 1024),
    },
  ];
}
