// Made by src/spec/generate/main.ts out of the AWS resource specification: change that, not this.
import * as v from '../../values';

export interface ConnectionProperties {
  /** The name of the connection. Connection names must be unique in an AWS account. */
  ConnectionName: v.Text;
  /** The Amazon Resource Name (ARN) of the host associated with the connection. */
  HostArn?: v.Text | undefined;
  /** The name of the external provider where your third-party code repository is configured. */
  ProviderType?: v.OneOf<'AzureDevOps' | 'Bitbucket' | 'GitHub' | 'GitHubEnterpriseServer' | 'GitLab' | 'GitLabSelfManaged'> | undefined;
  /** Specifies the tags applied to a connection. */
  Tags?: v.Many<v.Block<Connection.Tag>> | undefined;
}
export interface ConnectionAttributes {
  /**
   * The Amazon Resource Name (ARN) of the connection. The ARN is used as the connection reference when the connection is shared between AWS services.
   *
   * > The ARN is never reused if the connection is deleted.
   */
  readonly ConnectionArn: v.Scalar<'AWS::CodeConnections::Connection.ConnectionArn'>;
  /** The current status of the connection. */
  readonly ConnectionStatus: v.Scalar<'AWS::CodeConnections::Connection.ConnectionStatus'>;
  /** The identifier of the external provider where your third-party code repository is configured. For Bitbucket, this is the account ID of the owner of the Bitbucket repository. */
  readonly OwnerAccountId: v.Scalar<'AWS::CodeConnections::Connection.OwnerAccountId'>;
}
/**
 * A resource that is used to connect third-party source providers with services like CodePipeline.
 *
 * Note: A connection created through CloudFormation, the CLI, or the SDK is in `PENDING` status by default. You can make its status `AVAILABLE` by updating the connection in the console.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codeconnections-connection.html
 */
export declare class Connection extends v.Resource<ConnectionProperties, 'AWS::CodeConnections::Connection.ConnectionArn', ConnectionAttributes> {
  static readonly type: 'AWS::CodeConnections::Connection';
  constructor(properties: ConnectionProperties);
}
export declare namespace Connection {
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
}

export interface HostProperties {
  /** The name of the host. */
  Name: v.Text;
  /** The endpoint of the infrastructure where your provider type is installed. */
  ProviderEndpoint: v.Text;
  /** The name of the installed provider to be associated with your connection. */
  ProviderType: v.OneOf<'Bitbucket' | 'GitHub' | 'GitHubEnterpriseServer' | 'GitLab' | 'GitLabSelfManaged' | 'AzureDevOps'>;
  /** Tags to apply to the host. */
  Tags?: v.Many<v.Block<Host.Tag>> | undefined;
  /** The VPC configuration provisioned for the host. */
  VpcConfiguration?: v.Block<Host.VpcConfiguration> | undefined;
}
export interface HostAttributes {
  /** The Amazon Resource Name (ARN) of the host. */
  readonly HostArn: v.Scalar<'AWS::CodeConnections::Host.HostArn'>;
  /** The server-generated unique identifier for the host. */
  readonly HostId: v.Scalar<'AWS::CodeConnections::Host.HostId'>;
  /** The status of the host. */
  readonly Status: v.Scalar<'AWS::CodeConnections::Host.Status'>;
}
/**
 * A resource that represents the infrastructure where a third-party provider is installed. You create one host for all connections to that provider.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codeconnections-host.html
 */
export declare class Host extends v.Resource<HostProperties, 'AWS::CodeConnections::Host.HostArn', HostAttributes> {
  static readonly type: 'AWS::CodeConnections::Host';
  constructor(properties: HostProperties);
}
export declare namespace Host {
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
  /** The VPC configuration provisioned for the host. */
  interface VpcConfiguration {
    /** The ID of the security group or security groups associated with the Amazon VPC. */
    SecurityGroupIds: v.Many<v.Text<'AWS::EC2::SecurityGroup.GroupId'>>;
    /** The ID of the subnet or subnets associated with the Amazon VPC. */
    SubnetIds: v.Many<v.Text<'AWS::EC2::Subnet.SubnetId'>>;
    /** The value of the Transport Layer Security (TLS) certificate associated with the infrastructure where your provider type is installed. */
    TlsCertificate?: v.Text | undefined;
    /** The ID of the Amazon VPC connected to the infrastructure where your provider type is installed. */
    VpcId: v.Text<'AWS::EC2::VPC.VpcId'>;
  }
}
