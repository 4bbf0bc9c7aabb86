import type { Template } from '../../../document/template';
import type { Requirement } from '../../../spec/requirement';
import { hasMacro } from '../../analysis/names';
import { checkRequirements, requirementsByType } from '../../analysis/requirement-table';
import type { Finding } from '../../finding';

// Sources: the API references of the services, and the schema extensions of cfn-lint 1.51 (MIT-0).

const volume: readonly Requirement[] = [
  { if: { VolumeType: ['io1', 'io2'] }, requires: ['Iops'] },
  { if: { VolumeType: ['io1'] }, within: { Iops: [100, 64_000] } },
  { if: { VolumeType: ['io2'] }, within: { Iops: [100, 256_000] } },
  { if: { VolumeType: ['gp3'] }, within: { Iops: [3_000, 16_000] } },
];

const port: readonly Requirement[] = [
  {
    if: { IpProtocol: ['tcp', 'udp', 'icmp', '1', '6', '17', '58', 'icmpv6'] },
    requires: ['FromPort', 'ToPort'],
  },
];

const requirements: Readonly<Record<string, readonly Requirement[]>> = {
  'AWS::ApiGateway::RestApi': [{ anyOf: ['Name', 'Body', 'BodyS3Location'] }],
  'AWS::CloudWatch::Alarm': [
    { if: 'MetricName', requires: ['Namespace', 'Period'] },
    { atMostOne: ['Statistic', 'ExtendedStatistic'] },
    { oneOf: ['Metrics', 'MetricName'] },
  ],
  'AWS::CodeBuild::Project.Artifacts': [{ if: { Type: ['S3'] }, requires: ['Location'] }],
  'AWS::CodeBuild::Project.Cache': [{ if: { Type: ['S3'] }, requires: ['Location'] }],
  'AWS::DynamoDB::Table': [
    { if: { BillingMode: ['PAY_PER_REQUEST'] }, excludes: ['ProvisionedThroughput'] },
    { if: { BillingMode: ['PROVISIONED'] }, requires: ['ProvisionedThroughput'] },
  ],
  'AWS::EC2::Instance': [{ anyOf: ['ImageId', 'LaunchTemplate'] }],
  'AWS::EC2::Instance.BlockDeviceMappings.*.Ebs': volume,
  'AWS::EC2::LaunchTemplate.LaunchTemplateData.BlockDeviceMappings.*.Ebs': volume,
  'AWS::EC2::SecurityGroup.SecurityGroupIngress.*': port,
  'AWS::EC2::SecurityGroup.SecurityGroupEgress.*': port,
  'AWS::EC2::SecurityGroupIngress': port,
  'AWS::EC2::SecurityGroupEgress': port,
  'AWS::EC2::Volume': volume,
  'AWS::ECS::Service': [{ if: { LaunchType: ['FARGATE'] }, values: { SchedulingStrategy: ['REPLICA'] } }],
  'AWS::ECS::TaskDefinition.ContainerDefinitions.*.LogConfiguration': [
    { if: { LogDriver: ['awslogs'] }, requires: ['Options'] },
  ],
  'AWS::ElastiCache::ReplicationGroup': [
    { if: { Engine: ['valkey'] }, requires: ['TransitEncryptionEnabled'] },
    {
      if: { AutomaticFailoverEnabled: [true, null] },
      anyOf: [
        'NumCacheClusters',
        'NumNodeGroups',
        'ReplicasPerNodeGroup',
        'PrimaryClusterId',
        'NodeGroupConfiguration',
        'GlobalReplicationGroupId',
      ],
    },
  ],
  'AWS::ElasticLoadBalancingV2::Listener': [
    { if: { Protocol: ['HTTPS', 'TLS'] }, requires: ['Certificates'] },
  ],
  'AWS::ElasticLoadBalancingV2::TargetGroup': [
    { if: { TargetType: ['instance', 'ip', 'alb'] }, requires: ['Port', 'Protocol', 'VpcId'] },
    {
      if: { TargetType: ['lambda'] },
      excludes: ['HealthCheckPort', 'HealthCheckProtocol', 'Port', 'Protocol', 'ProtocolVersion', 'VpcId'],
    },
    { if: { Protocol: ['GENEVE'] }, values: { Port: [6081] } },
    { if: { Protocol: ['GENEVE', 'TCP', 'TCP_UDP', 'TLS', 'UDP'] }, excludes: ['ProtocolVersion'] },
    { if: { HealthCheckProtocol: ['TCP'] }, excludes: ['Matcher', 'ProtocolVersion'] },
  ],
  'AWS::Lambda::EventSourceMapping': [
    { if: { EventSourceArn: /^arn:aws[a-z-]*:(dynamodb|kafka|kinesis):/ }, requires: ['StartingPosition'] },
    { if: { EventSourceArn: /^arn:aws[a-z-]*:sqs:/ }, excludes: ['StartingPosition'] },
  ],
  'AWS::Lambda::Function': [
    { if: { PackageType: ['Image'] }, excludes: ['Handler', 'Layers', 'Runtime'] },
    { if: { PackageType: ['Zip', null] }, requires: ['Handler', 'Runtime'] },
  ],
  'AWS::Lambda::Function.LoggingConfig': [{ if: { LogFormat: ['Text'] }, excludes: ['SystemLogLevel'] }],
  'AWS::RDS::DBCluster': [
    {
      if: { Engine: ['aurora-mysql', 'aurora-postgresql'] },
      excludes: ['AllocatedStorage', 'DBClusterInstanceClass', 'Iops', 'PubliclyAccessible'],
    },
    {
      if: { Engine: ['aurora-mysql', 'aurora-postgresql'] },
      values: { StorageType: ['aurora', 'aurora-iopt1'] },
    },
    { if: { Engine: ['mysql', 'postgres'] }, requires: ['AllocatedStorage', 'DBClusterInstanceClass'] },
    { if: { EngineMode: ['provisioned', null] }, excludes: ['ScalingConfiguration'] },
    { if: { EngineMode: ['serverless'] }, excludes: ['ServerlessV2ScalingConfiguration'] },
    { if: 'SnapshotIdentifier', excludes: ['MasterUsername'] },
    {
      if: 'SourceDBClusterIdentifier',
      excludes: ['MasterUserPassword', 'MasterUsername', 'StorageEncrypted'],
    },
    { if: 'MonitoringRoleArn', requires: ['MonitoringInterval'] },
  ],
  'AWS::RDS::DBInstance': [
    {
      if: { Engine: ['aurora', 'aurora-mysql', 'aurora-postgresql'] },
      excludes: ['AllocatedStorage', 'EnableIAMDatabaseAuthentication', 'MasterUserPassword'],
    },
    { if: 'DBClusterIdentifier', excludes: ['BackupRetentionPeriod'] },
    { within: { BackupRetentionPeriod: [0, 35] } },
  ],
  'AWS::Route53::HealthCheck.HealthCheckConfig': [
    { if: { Type: ['CLOUDWATCH_METRIC'] }, requires: ['AlarmIdentifier'] },
  ],
  'AWS::S3::Bucket': [
    {
      if: {
        AccessControl: [
          'AuthenticatedRead',
          'AwsExecRead',
          'LogDeliveryWrite',
          'PublicRead',
          'PublicReadWrite',
        ],
      },
      requires: ['OwnershipControls'],
    },
  ],
  'AWS::SQS::Queue': [
    { if: { FifoQueue: [true] }, matches: { QueueName: /\.fifo$/ } },
    {
      if: { FifoQueue: [false, null] },
      excludes: ['ContentBasedDeduplication', 'DeduplicationScope', 'FifoThroughputLimit'],
    },
  ],
};

const table = requirementsByType(requirements);

export function* serviceRequirements(template: Template): Iterable<Finding> {
  if (!hasMacro(template)) yield* checkRequirements(template, table);
}
