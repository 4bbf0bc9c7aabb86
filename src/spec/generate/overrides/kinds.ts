import type { Kind } from '../../resource-spec';

/** Names of AWS's specification that stand for the same thing. */
export const sameKinds: {
  readonly named: Readonly<Record<string, Kind>>;
  readonly patterns: readonly { readonly pattern: RegExp; readonly kind: Kind }[];
  readonly free: readonly string[];
} = {
  named: {
    // In a VPC, the only place left, `Ref` of a security group is its id.
    'AWS::EC2::SecurityGroup.Id': 'AWS::EC2::SecurityGroup.GroupId',
    'AWS::EC2::VPC.DefaultSecurityGroup': 'AWS::EC2::SecurityGroup.GroupId',
    'AWS::EC2::VPC.DefaultNetworkAcl': 'AWS::EC2::NetworkAcl.Id',
    'AWS::EC2::Subnet.NetworkAclAssociationId': 'AWS::EC2::Subnet.NetworkAclAssociationId',
  },
  /** Attributes that are called so hold such a thing in every type. */
  patterns: [
    { pattern: /SecurityGroups?Ids?$/, kind: 'AWS::EC2::SecurityGroup.GroupId' },
    { pattern: /^V[Pp][Cc]Id$/, kind: 'AWS::EC2::VPC.VpcId' },
    { pattern: /^SubnetIds?$/, kind: 'AWS::EC2::Subnet.SubnetId' },
    { pattern: /RoleArn$/, kind: 'AWS::IAM::Role.Arn' },
    { pattern: /SecretArn$/, kind: 'AWS::SecretsManager::Secret.Id' },
  ],
  /** What a user put in himself comes out of these: it can be of any kind. */
  free: ['AWS::SSM::Parameter.Value'],
};
