// Made by src/spec/generate/main.ts out of the AWS resource specification: change that, not this.
import * as v from '../../values';

export interface ConnectionProperties {
  /** The name of the connection. Connection names must be unique in an AWS account. */
  ConnectionName: v.Text;
  /** The Amazon Resource Name (ARN) of the host associated with the connection. */
  HostArn?: v.Text | undefined;
  /** The name of the external provider where your third-party code repository is configured. */
  ProviderType?: v.OneOf<'Bitbucket' | 'GitHub' | 'GitHubEnterpriseServer' | 'GitLab' | 'GitLabSelfManaged'> | undefined;
  /** Specifies the tags applied to the resource. */
  Tags?: v.Many<v.Block<Connection.Tag>> | undefined;
}
export interface ConnectionAttributes {
  /** The Amazon Resource Name (ARN) of the connection. The ARN is used as the connection reference when the connection is shared between AWS services. For example: `arn:aws:codestar-connections:us-west-2:123456789012:connection/39e4c34d-e13a-4e94-a886-ea67651bf042`. */
  readonly ConnectionArn: v.Scalar<'AWS::CodeStarConnections::Connection.ConnectionArn'>;
  /** The current status of the connection. For example: `PENDING`, `AVAILABLE`, or `ERROR`. */
  readonly ConnectionStatus: v.Scalar<'AWS::CodeStarConnections::Connection.ConnectionStatus'>;
  /** The AWS account ID of the owner of the connection. For Bitbucket, this is the account ID of the owner of the Bitbucket repository. For example: `123456789012`. */
  readonly OwnerAccountId: v.Scalar<'AWS::CodeStarConnections::Connection.OwnerAccountId'>;
}
/**
 * The AWS::CodeStarConnections::Connection resource can be used to connect external source providers with services like AWS CodePipeline.
 *
 * *Note:* A connection created through CloudFormation is in `PENDING` status by default. You can make its status `AVAILABLE` by updating the connection in the console.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codestarconnections-connection.html
 */
export declare class Connection extends v.Resource<ConnectionProperties, 'AWS::CodeStarConnections::Connection.ConnectionArn', ConnectionAttributes> {
  static readonly type: 'AWS::CodeStarConnections::Connection';
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

export interface RepositoryLinkProperties {
  /** The Amazon Resource Name (ARN) of the connection associated with the repository link. */
  ConnectionArn: v.Text;
  /** The Amazon Resource Name (ARN) of the encryption key for the repository associated with the repository link. */
  EncryptionKeyArn?: v.Text | undefined;
  /** The owner ID for the repository associated with the repository link, such as the owner ID in GitHub. */
  OwnerId: v.Text;
  /** The name of the repository associated with the repository link. */
  RepositoryName: v.Text;
  /** The tags for the repository to be associated with the repository link. */
  Tags?: v.Many<v.Block<RepositoryLink.Tag>> | undefined;
}
export interface RepositoryLinkAttributes {
  /** The name of the external provider where your third-party code repository is configured. */
  readonly ProviderType: v.Scalar<'AWS::CodeStarConnections::RepositoryLink.ProviderType'>;
  /** A unique Amazon Resource Name (ARN) to designate the repository link. */
  readonly RepositoryLinkArn: v.Scalar<'AWS::CodeStarConnections::RepositoryLink.RepositoryLinkArn'>;
  /** A UUID that uniquely identifies the RepositoryLink. */
  readonly RepositoryLinkId: v.Scalar<'AWS::CodeStarConnections::RepositoryLink.RepositoryLinkId'>;
}
/**
 * Information about the repository link resource, such as the repository link ARN, the associated connection ARN, encryption key ARN, and owner ID.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codestarconnections-repositorylink.html
 */
export declare class RepositoryLink extends v.Resource<RepositoryLinkProperties, 'AWS::CodeStarConnections::RepositoryLink.RepositoryLinkArn', RepositoryLinkAttributes> {
  static readonly type: 'AWS::CodeStarConnections::RepositoryLink';
  constructor(properties: RepositoryLinkProperties);
}
export declare namespace RepositoryLink {
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
}

export interface SyncConfigurationProperties {
  /** The branch associated with a specific sync configuration. */
  Branch: v.Text;
  /** The file path to the configuration file associated with a specific sync configuration. The path should point to an actual file in the sync configurations linked repository. */
  ConfigFile: v.Text;
  /** Whether to enable or disable publishing of deployment status to source providers. */
  PublishDeploymentStatus?: v.OneOf<'ENABLED' | 'DISABLED'> | undefined;
  /** The ID of the repository link associated with a specific sync configuration. */
  RepositoryLinkId: v.Text;
  /** The name of the connection resource associated with a specific sync configuration. */
  ResourceName: v.Text;
  /** The Amazon Resource Name (ARN) of the IAM role associated with a specific sync configuration. */
  RoleArn: v.Text<'AWS::IAM::Role.Arn'>;
  /** The type of sync for a specific sync configuration. */
  SyncType: v.OneOf<'CFN_STACK_SYNC'>;
  /** When to trigger Git sync to begin the stack update. */
  TriggerResourceUpdateOn?: v.OneOf<'ANY_CHANGE' | 'FILE_CHANGE'> | undefined;
}
export interface SyncConfigurationAttributes {
  /** The owner ID for the repository associated with a specific sync configuration, such as the owner ID in GitHub. */
  readonly OwnerId: v.Scalar<'AWS::CodeStarConnections::SyncConfiguration.OwnerId'>;
  /** The name of the external provider where your third-party code repository is configured. */
  readonly ProviderType: v.Scalar<'AWS::CodeStarConnections::SyncConfiguration.ProviderType'>;
  /** The name of the repository that is being synced to. */
  readonly RepositoryName: v.Scalar<'AWS::CodeStarConnections::SyncConfiguration.RepositoryName'>;
}
/**
 * Information, such as repository, branch, provider, and resource names for a specific sync configuration.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codestarconnections-syncconfiguration.html
 */
export declare class SyncConfiguration extends v.Resource<SyncConfigurationProperties, 'AWS::CodeStarConnections::SyncConfiguration.Ref', SyncConfigurationAttributes> {
  static readonly type: 'AWS::CodeStarConnections::SyncConfiguration';
  constructor(properties: SyncConfigurationProperties);
}
