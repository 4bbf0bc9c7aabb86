import type { Related } from '../model';

/**
 * AWS's specification relates properties to resources, and learnt much of that from templates: some relations are
 * accidents, others name one of many things that a property takes. A relation that isn't the whole truth makes a false
 * alarm, so these lists say what the truth is. `at` is `<resource type>[.<definition>].<property>`.
 */

/** Properties with these names accept many kinds. */
export const anything =
  /^(Actions?|.*Actions|CidrIp|Destination|Endpoint|Filter|Id|IPAddress|IpAddress|IntegrationUri|Principal|Qualifier|ResourceArns?|ResourceId|SourceArn|SourceIds|SourceSecurityGroupName|Target|TargetArn|TargetOriginId|TransitGatewayAttachmentId|TransportTransitGatewayAttachmentId|Uri|Values?)$/;

const kinds = (...names: readonly string[]): readonly Related[] =>
  names.map((name) => {
    const dot = name.indexOf('.');
    return { type: name.slice(0, dot), name: name.slice(dot + 1) };
  });

const queue = 'AWS::SQS::Queue.Arn';
const topic = 'AWS::SNS::Topic.TopicArn';
const lambda = 'AWS::Lambda::Function.Arn';
const lambdaName = 'AWS::Lambda::Function.FunctionName';
const bucket = 'AWS::S3::Bucket.Arn';
const logGroup = 'AWS::Logs::LogGroup.Arn';
const firehose = 'AWS::KinesisFirehose::DeliveryStream.Arn';
const stream = 'AWS::Kinesis::Stream.Arn';
const zone = 'AWS::Route53::HostedZone.Id';
const role = 'AWS::IAM::Role.Arn';
const roleName = 'AWS::IAM::Role.RoleName';
const secret = 'AWS::SecretsManager::Secret.Id';
const certificate = 'AWS::CertificateManager::Certificate.Id';
const serverCertificate = 'AWS::IAM::ServerCertificate.Arn';
const keyPair = 'AWS::EC2::KeyPair.KeyName';
const eksCluster = 'AWS::EKS::Cluster.Name';

/** All kinds that a property accepts, from its documentation. An empty list removes a wrong relation. */
export const related: Readonly<Record<string, readonly Related[]>> = {
  'AWS::ApiGateway::DomainName.CertificateArn': kinds(certificate),
  'AWS::ApiGateway::DomainName.RegionalCertificateArn': kinds(certificate),
  // A REST API supports VPC links of both API versions.
  'AWS::ApiGateway::Method.Integration.ConnectionId': kinds(
    'AWS::ApiGateway::VpcLink.VpcLinkId',
    'AWS::ApiGatewayV2::VpcLink.VpcLinkId',
  ),
  'AWS::ApiGateway::Stage.AccessLogSetting.DestinationArn': kinds(logGroup, firehose),
  'AWS::ApiGatewayV2::ApiMapping.ApiId': kinds(
    'AWS::ApiGatewayV2::Api.ApiId',
    'AWS::ApiGateway::RestApi.RestApiId',
  ),
  'AWS::ApiGatewayV2::ApiMapping.DomainName': kinds(
    'AWS::ApiGatewayV2::DomainName.DomainName',
    'AWS::ApiGateway::DomainName.DomainName',
  ),
  'AWS::ApiGatewayV2::DomainName.DomainNameConfiguration.CertificateArn': kinds(certificate),
  'AWS::ApplicationAutoScaling::ScalingPolicy.ScalingTargetId': kinds(
    'AWS::ApplicationAutoScaling::ScalableTarget.Ref',
  ),
  'AWS::AutoScaling::AutoScalingGroup.LifecycleHookSpecification.NotificationTargetARN': kinds(
    topic,
    queue,
    lambda,
  ),
  'AWS::AutoScaling::LaunchConfiguration.IamInstanceProfile': kinds(
    'AWS::IAM::InstanceProfile.InstanceProfileName',
    'AWS::IAM::InstanceProfile.Arn',
  ),
  'AWS::AutoScaling::LaunchConfiguration.KeyName': kinds(keyPair),
  'AWS::AutoScaling::LifecycleHook.NotificationTargetARN': kinds(topic, queue, lambda),
  // Accepts IDs of WAF Classic web ACLs.
  'AWS::CloudFront::Distribution.DistributionConfig.WebACLId': kinds(
    'AWS::WAFv2::WebACL.Arn',
    'AWS::WAF::WebACL.Id',
  ),
  'AWS::CloudFront::Distribution.ViewerCertificate.AcmCertificateArn': kinds(certificate),
  // Also accepts a role's name.
  'AWS::CodeBuild::Project.ServiceRole': kinds(role, roleName),
  'AWS::CodeStarNotifications::NotificationRule.Target.TargetAddress': kinds(
    topic,
    'AWS::Chatbot::SlackChannelConfiguration.Arn',
    'AWS::Chatbot::MicrosoftTeamsChannelConfiguration.Arn',
  ),
  'AWS::EC2::EIPAssociation.AllocationId': kinds('AWS::EC2::EIP.AllocationId'),
  'AWS::EC2::FlowLog.LogDestination': kinds(bucket, logGroup, firehose),
  'AWS::EC2::GatewayRouteTableAssociation.GatewayId': kinds(
    'AWS::EC2::InternetGateway.InternetGatewayId',
    'AWS::EC2::VPNGateway.VPNGatewayId',
  ),
  'AWS::EC2::Instance.KeyName': kinds(keyPair),
  'AWS::EC2::Instance.LaunchTemplateSpecification.Version': kinds(
    'AWS::EC2::LaunchTemplate.LatestVersionNumber',
    'AWS::EC2::LaunchTemplate.DefaultVersionNumber',
  ),
  'AWS::EC2::LaunchTemplate.LaunchTemplateData.KeyName': kinds(keyPair),
  'AWS::EC2::Route.GatewayId': kinds(
    'AWS::EC2::InternetGateway.InternetGatewayId',
    'AWS::EC2::VPNGateway.VPNGatewayId',
  ),
  // Names are for EC2-Classic and default VPCs. No attribute returns one.
  'AWS::EC2::SecurityGroupIngress.GroupName': [],
  'AWS::ECS::CapacityProvider.AutoScalingGroupProvider.AutoScalingGroupArn': kinds(
    'AWS::AutoScaling::AutoScalingGroup.AutoScalingGroupName',
    'AWS::AutoScaling::AutoScalingGroup.AutoScalingGroupARN',
  ),
  'AWS::ECS::Service.DeploymentAlarms.AlarmNames': kinds(
    'AWS::CloudWatch::Alarm.AlarmName',
    'AWS::CloudWatch::CompositeAlarm.AlarmName',
  ),
  'AWS::ECS::Service.ServiceRegistry.RegistryArn': kinds('AWS::ServiceDiscovery::Service.Arn'),
  'AWS::ECS::TaskDefinition.ExecutionRoleArn': kinds(role, roleName),
  'AWS::EKS::Addon.ClusterName': kinds(eksCluster),
  'AWS::EKS::FargateProfile.ClusterName': kinds(eksCluster),
  'AWS::ElasticLoadBalancingV2::Listener.AuthenticateCognitoConfig.UserPoolClientId': kinds(
    'AWS::Cognito::UserPoolClient.ClientId',
  ),
  'AWS::ElasticLoadBalancingV2::Listener.Certificate.CertificateArn': kinds(certificate, serverCertificate),
  'AWS::ElasticLoadBalancingV2::ListenerCertificate.Certificate.CertificateArn': kinds(
    certificate,
    serverCertificate,
  ),
  'AWS::Events::Archive.SourceArn': kinds('AWS::Events::EventBus.Arn'),
  'AWS::IAM::GroupPolicy.GroupName': kinds('AWS::IAM::Group.GroupName'),
  'AWS::IAM::Policy.Groups': kinds('AWS::IAM::Group.GroupName'),
  'AWS::IAM::Policy.Roles': kinds(roleName),
  'AWS::IAM::Policy.Users': kinds('AWS::IAM::User.UserName'),
  'AWS::IAM::RolePolicy.RoleName': kinds(roleName),
  'AWS::IAM::UserPolicy.UserName': kinds('AWS::IAM::User.UserName'),
  'AWS::IAM::UserToGroupAddition.GroupName': kinds('AWS::IAM::Group.GroupName'),
  'AWS::IAM::UserToGroupAddition.Users': kinds('AWS::IAM::User.UserName'),
  'AWS::KMS::Alias.TargetKeyId': kinds('AWS::KMS::Key.KeyId'),
  'AWS::Lambda::EventInvokeConfig.OnFailure.Destination': kinds(
    queue,
    topic,
    lambda,
    bucket,
    'AWS::Events::EventBus.Arn',
  ),
  'AWS::Lambda::EventInvokeConfig.OnSuccess.Destination': kinds(
    queue,
    topic,
    lambda,
    bucket,
    'AWS::Events::EventBus.Arn',
  ),
  'AWS::Lambda::EventSourceMapping.EventSourceArn': kinds(
    queue,
    stream,
    'AWS::Kinesis::StreamConsumer.ConsumerARN',
    'AWS::DynamoDB::Table.StreamArn',
    'AWS::DynamoDB::GlobalTable.StreamArn',
    'AWS::MSK::Cluster.Arn',
    'AWS::MSK::ServerlessCluster.Arn',
    'AWS::AmazonMQ::Broker.Arn',
  ),
  'AWS::Lambda::EventSourceMapping.OnFailure.Destination': kinds(queue, topic, bucket),
  'AWS::Lambda::EventSourceMapping.FunctionName': kinds(lambdaName),
  'AWS::Lambda::Function.DeadLetterConfig.TargetArn': kinds(queue, topic),
  'AWS::Lambda::Permission.FunctionName': kinds(lambdaName),
  'AWS::Lambda::Url.TargetFunctionArn': kinds(lambdaName),
  'AWS::Logs::Destination.TargetArn': kinds(stream, firehose, lambda),
  'AWS::Logs::LogGroup.KmsKeyId': kinds('AWS::KMS::Key.Arn'),
  'AWS::Logs::SubscriptionFilter.DestinationArn': kinds(
    lambda,
    stream,
    firehose,
    'AWS::Logs::Destination.Arn',
  ),
  'AWS::RDS::DBInstance.SourceDBInstanceIdentifier': kinds(
    'AWS::RDS::DBInstance.DBInstanceIdentifier',
    'AWS::RDS::DBInstance.DBInstanceArn',
  ),
  'AWS::RDS::GlobalCluster.SourceDBClusterIdentifier': kinds(
    'AWS::RDS::DBCluster.DBClusterIdentifier',
    'AWS::RDS::DBCluster.DBClusterArn',
  ),
  'AWS::Route53::DNSSEC.HostedZoneId': kinds(zone),
  'AWS::Route53::KeySigningKey.HostedZoneId': kinds(zone),
  'AWS::Route53::RecordSet.HostedZoneId': kinds(zone),
  'AWS::Route53::RecordSetGroup.HostedZoneId': kinds(zone),
  'AWS::SNS::TopicInlinePolicy.TopicArn': kinds(topic),
  'AWS::SNS::TopicPolicy.Topics': kinds(topic),
  'AWS::SQS::QueueInlinePolicy.Queue': kinds('AWS::SQS::Queue.QueueUrl'),
  'AWS::SQS::QueuePolicy.Queues': kinds('AWS::SQS::Queue.QueueUrl'),
  'AWS::SecretsManager::ResourcePolicy.SecretId': kinds(secret),
  'AWS::SecretsManager::RotationSchedule.SecretId': kinds(secret),
  'AWS::SecretsManager::SecretTargetAttachment.SecretId': kinds(secret),
  'AWS::ServiceDiscovery::Instance.ServiceId': kinds('AWS::ServiceDiscovery::Service.Id'),
  'AWS::ServiceDiscovery::Service.NamespaceId': kinds(
    'AWS::ServiceDiscovery::HttpNamespace.Id',
    'AWS::ServiceDiscovery::PrivateDnsNamespace.Id',
    'AWS::ServiceDiscovery::PublicDnsNamespace.Id',
  ),
  'AWS::WAFv2::LoggingConfiguration.LogDestinationConfigs': kinds(
    logGroup,
    firehose,
    bucket,
    'AWS::Logs::LogGroup.LogGroupName',
  ),
  'AWS::WAFv2::LoggingConfiguration.ResourceArn': kinds('AWS::WAFv2::WebACL.Arn'),
  'AWS::WAFv2::WebACLAssociation.WebACLArn': kinds('AWS::WAFv2::WebACL.Arn'),
};

/** Properties with these names accept these kinds in every type. */
export const byName: readonly { readonly pattern: RegExp; readonly related: readonly Related[] }[] = [
  { pattern: /^V[Pp][Cc]Id$/, related: kinds('AWS::EC2::VPC.VpcId') },
  { pattern: /^SubnetIds?$/, related: kinds('AWS::EC2::Subnet.SubnetId') },
  { pattern: /^(Vpc)?SecurityGroupIds?$/, related: kinds('AWS::EC2::SecurityGroup.GroupId') },
  { pattern: /^LaunchTemplateId$/, related: kinds('AWS::EC2::LaunchTemplate.LaunchTemplateId') },
  { pattern: /^(Execution|Service|Task)?RoleA(rn|RN)$/, related: kinds(role) },
];

/** Types for the same thing, and its identifier. */
export const families: readonly { readonly members: readonly string[]; readonly head: Related }[] = [
  {
    members: ['AWS::KMS::Key', 'AWS::KMS::ReplicaKey', 'AWS::KMS::Alias'],
    head: { type: 'AWS::KMS::Key', name: 'KeyId' },
  },
  {
    members: ['AWS::Lambda::Function', 'AWS::Lambda::Version', 'AWS::Lambda::Alias'],
    head: { type: 'AWS::Lambda::Function', name: 'FunctionName' },
  },
];

/** A property that accepts the first kind also accepts the others. */
export const alike: Readonly<Record<string, readonly string[]>> = {
  'AWS::ECS::Cluster.ClusterName': ['AWS::ECS::Cluster.Arn'],
  'AWS::Events::EventBus.Name': ['AWS::Events::EventBus.Arn'],
  'AWS::Lambda::Function.Arn': ['AWS::Lambda::Version.FunctionArn', 'AWS::Lambda::Alias.AliasArn'],
  'AWS::Lambda::Function.FunctionName': [
    'AWS::Lambda::Function.Arn',
    'AWS::Lambda::Version.FunctionArn',
    'AWS::Lambda::Alias.AliasArn',
  ],
  'AWS::KMS::Key.Arn': ['AWS::KMS::ReplicaKey.Arn'],
};

/** Properties accept the ID, ARN or alias of a key, except where they require the ARN. */
export const keyNames = [
  'AWS::KMS::Key.KeyId',
  'AWS::KMS::Key.Arn',
  'AWS::KMS::ReplicaKey.KeyId',
  'AWS::KMS::ReplicaKey.Arn',
  'AWS::KMS::Alias.AliasName',
] as const;
