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

const CIDR = /^((25[0-5]|2[0-4]\d|1?\d?\d)(\.|(?=\/))){4}\/([12]?\d|3[0-2])$/;
const block: readonly Requirement[] = [
  { matches: { CidrIp: CIDR }, words: 'an IPv4 CIDR block' },
  {
    matches: { CidrIpv6: /^[0-9a-fA-F:.]*:[0-9a-fA-F:.]*\/(\d{1,2}|1[01]\d|12[0-8])$/ },
    words: 'an IPv6 CIDR block',
  },
];

const port: readonly Requirement[] = [
  {
    if: { IpProtocol: ['tcp', 'udp', 'icmp', '1', '6', '17', '58', 'icmpv6'] },
    requires: ['FromPort', 'ToPort'],
  },
];

/** Amazon EC2 User Guide, "Instance store volumes": the volumes of an instance without EBS. */
const ephemeral: readonly Requirement[] = [
  {
    if: { Ebs: [null], VirtualName: /^/ },
    matches: { VirtualName: /^ephemeral([0-9]|1[0-9]|2[0-3])$/ },
    words: 'ephemeral0 to ephemeral23',
  },
];

/** Amazon RDS API, CreateDBCluster: "Valid for Cluster Type: Aurora DB clusters only". */
const NOT_MULTI_AZ = [
  'AvailabilityZones',
  'BacktrackWindow',
  'EnableGlobalWriteForwarding',
  'EnableHttpEndpoint',
  'EngineMode',
  'GlobalClusterIdentifier',
  'ScalingConfiguration',
  'ServerlessV2ScalingConfiguration',
];

export const requirements: Readonly<Record<string, readonly Requirement[]>> = {
  'AWS::ApiGateway::Authorizer': [
    { if: { Type: ['TOKEN', 'REQUEST'] }, within: { AuthorizerResultTtlInSeconds: [0, 3_600] } },
  ],
  'AWS::ApiGateway::RestApi': [{ anyOf: ['Name', 'Body', 'BodyS3Location'] }],
  'AWS::AutoScaling::AutoScalingGroup': [
    { ascending: ['MinSize', 'MaxSize'] },
    {
      if: { HealthCheckType: /^.*,.*$/ },
      matches: { HealthCheckType: /^(?!(.*,)?\s*EC2\s*(,|$))/ },
      words: 'a list of other types without EC2',
    },
  ],
  'AWS::CloudFormation::Stack': [{ anyOf: ['TemplateURL'] }],
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
  'AWS::EC2::Instance.BlockDeviceMappings.*': [...ephemeral],
  'AWS::EC2::Instance.BlockDeviceMappings.*.Ebs': volume,
  'AWS::EC2::LaunchTemplate.LaunchTemplateData.BlockDeviceMappings.*': [...ephemeral],
  'AWS::EC2::LaunchTemplate.LaunchTemplateData.BlockDeviceMappings.*.Ebs': volume,
  'AWS::EC2::SecurityGroup.SecurityGroupIngress.*': [...port, ...block],
  'AWS::EC2::SecurityGroup.SecurityGroupEgress.*': [...port, ...block],
  'AWS::EC2::SecurityGroupEgress': [...port, ...block],
  'AWS::EC2::SecurityGroupIngress': [...port, ...block],
  'AWS::EC2::Subnet': [
    { matches: { CidrBlock: CIDR }, words: 'an IPv4 CIDR block' },
    { matches: { CidrBlock: /\/(1[6-9]|2[0-8])$/ }, words: 'a block from /16 to /28' },
  ],
  'AWS::EC2::VPC': [
    { matches: { CidrBlock: CIDR }, words: 'an IPv4 CIDR block' },
    { matches: { CidrBlock: /\/(1[6-9]|2[0-8])$/ }, words: 'a block from /16 to /28' },
  ],
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
  'AWS::ElasticLoadBalancing::LoadBalancer.Listeners.*': [
    { if: { Protocol: ['HTTPS', 'SSL'] }, requires: ['SSLCertificateId'] },
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
  'AWS::GuardDuty::Detector': [{ atMostOne: ['Features', 'DataSources'] }],
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
    { if: { Engine: ['mysql', 'postgres'] }, requires: ['Iops', 'StorageType'] },
    { if: { Engine: ['mysql', 'postgres'] }, values: { StorageType: ['io1', 'io2', 'gp3'] } },
    { if: { Engine: ['mysql', 'postgres'] }, excludes: [...NOT_MULTI_AZ] },
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
    { if: { Engine: /^(oracle|custom-oracle|db2)/ }, values: { ReplicaMode: ['mounted', 'open-read-only'] } },
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
  'AWS::Route53::RecordSet': [{ atMostOne: ['HostedZoneId', 'HostedZoneName'] }],
  'AWS::Route53::RecordSetGroup': [{ atMostOne: ['HostedZoneId', 'HostedZoneName'] }],
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
  'AWS::S3::Bucket.IntelligentTieringConfigurations.*.Tierings.*': [
    { if: { AccessTier: ['ARCHIVE_ACCESS'] }, within: { Days: [90, 730] } },
    { if: { AccessTier: ['DEEP_ARCHIVE_ACCESS'] }, within: { Days: [180, 730] } },
  ],
  'AWS::SNS::Subscription': [
    { if: { Protocol: ['sqs'] }, matches: { Endpoint: /^arn:aws[a-z-]*:sqs:/ }, words: 'the ARN of a queue' },
    {
      if: { Protocol: ['lambda'] },
      matches: { Endpoint: /^arn:aws[a-z-]*:lambda:/ },
      words: 'the ARN of a function',
    },
    {
      if: { Protocol: ['firehose'] },
      matches: { Endpoint: /^arn:aws[a-z-]*:firehose:/ },
      words: 'the ARN of a delivery stream',
    },
    {
      if: { Protocol: ['email', 'email-json'] },
      matches: { Endpoint: /^\S+@\S+$/ },
      words: 'an email address',
    },
    {
      if: { Protocol: ['http'] },
      matches: { Endpoint: /^http:\/\// },
      words: 'a URL that starts with http://',
    },
    {
      if: { Protocol: ['https'] },
      matches: { Endpoint: /^https:\/\// },
      words: 'a URL that starts with https://',
    },
  ],
  'AWS::SQS::Queue': [
    { if: { FifoQueue: [true] }, matches: { QueueName: /\.fifo$/ } },
    {
      if: { FifoQueue: [false, null] },
      excludes: ['ContentBasedDeduplication', 'DeduplicationScope', 'FifoThroughputLimit'],
    },
  ],
  'AWS::SSM::Document.Content': [
    { anyOf: ['schemaVersion'] },
    { values: { schemaVersion: ['0.3', '1.0', '1.2', '2.0', '2.2'] } },
  ],
};

const table = requirementsByType(requirements);

export function* serviceRequirements(template: Template): Iterable<Finding> {
  if (!hasMacro(template)) yield* checkRequirements(template, table);
}
