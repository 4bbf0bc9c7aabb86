import type { Kind } from '../../resource-spec';

/** Different names of AWS's specification for the same thing. */
export const sameKinds: {
  readonly named: Readonly<Record<string, Kind>>;
  readonly patterns: readonly { readonly pattern: RegExp; readonly kind: Kind }[];
  readonly free: readonly string[];
} = {
  named: {
    'AWS::ApiGateway::RestApi.RootResourceId': 'AWS::ApiGateway::Resource.ResourceId',
    'AWS::ApplicationAutoScaling::ScalableTarget.Id': 'AWS::ApplicationAutoScaling::ScalableTarget.Ref',
    // Both are the ARN.
    'AWS::CertificateManager::Certificate.CertificateArn': 'AWS::CertificateManager::Certificate.Id',
    'AWS::CloudFront::Function.FunctionMetadata.FunctionARN': 'AWS::CloudFront::Function.FunctionARN',
    'AWS::EC2::Instance.Id': 'AWS::EC2::Instance.InstanceId',
    // In a VPC, `Ref` of a security group is its ID.
    'AWS::EC2::SecurityGroup.Id': 'AWS::EC2::SecurityGroup.GroupId',
    'AWS::EC2::VPC.DefaultNetworkAcl': 'AWS::EC2::NetworkAcl.Id',
    'AWS::EC2::VPC.DefaultSecurityGroup': 'AWS::EC2::SecurityGroup.GroupId',
    'AWS::Lambda::Alias.Id': 'AWS::Lambda::Alias.AliasArn',
    'AWS::Lambda::Alias.Arn': 'AWS::Lambda::Alias.AliasArn',
    'AWS::Lambda::Version.Arn': 'AWS::Lambda::Version.FunctionArn',
    'AWS::Lambda::Version.Id': 'AWS::Lambda::Version.FunctionArn',
    // Both return the ARN of the secret that they are attached to.
    'AWS::SecretsManager::RotationSchedule.Id': 'AWS::SecretsManager::Secret.Id',
    'AWS::SecretsManager::SecretTargetAttachment.Id': 'AWS::SecretsManager::Secret.Id',
    'AWS::ServiceDiscovery::PrivateDnsNamespace.HostedZoneId': 'AWS::Route53::HostedZone.Id',
    'AWS::ServiceDiscovery::PublicDnsNamespace.HostedZoneId': 'AWS::Route53::HostedZone.Id',
  },
  /** Attributes with this name have this kind in every type. */
  patterns: [
    { pattern: /SecurityGroups?Ids?$/, kind: 'AWS::EC2::SecurityGroup.GroupId' },
    { pattern: /^V[Pp][Cc]Id$/, kind: 'AWS::EC2::VPC.VpcId' },
    { pattern: /^SubnetIds?$/, kind: 'AWS::EC2::Subnet.SubnetId' },
    { pattern: /RoleArn$/, kind: 'AWS::IAM::Role.Arn' },
    { pattern: /SecretArn$/, kind: 'AWS::SecretsManager::Secret.Id' },
  ],
  /** Attributes that return a value of the user, which can have any kind. */
  free: [
    'AWS::CloudFormation::CustomResource.Id',
    'AWS::CloudFormation::Stack.Outputs',
    'AWS::CloudFormation::WaitCondition.Data',
    'AWS::SSM::Parameter.Value',
  ],
};
