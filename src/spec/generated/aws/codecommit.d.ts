// Made by src/spec/generate/main.ts out of the AWS resource specification: change that, not this.
import * as v from '../../values';

export interface RepositoryProperties {
  /**
   * Information about code to be committed to a repository after it is created in an AWS CloudFormation stack. Information about code is only used in resource creation. Updates to a stack will not reflect changes made to code properties after initial resource creation.
   *
   * > You can only use this property to add code when creating a repository with a CloudFormation template at creation time. This property cannot be used for updating code to an existing repository.
   */
  Code?: v.Block<Repository.Code> | undefined;
  /**
   * The ID of the AWS Key Management Service encryption key used to encrypt and decrypt the repository.
   *
   * > The input can be the full ARN, the key ID, or the key alias. For more information, see [Finding the key ID and key ARN](https://docs.aws.amazon.com/kms/latest/developerguide/find-cmk-id-arn.html).
   */
  KmsKeyId?: v.Text | undefined;
  /**
   * A comment or description about the new repository.
   *
   * > The description field for a repository accepts all HTML characters and all valid Unicode characters. Applications that do not HTML-encode the description and display it in a webpage can expose users to potentially malicious code. Make sure that you HTML-encode the description field in any application that uses this API to display the repository description on a webpage.
   */
  RepositoryDescription?: v.Text | undefined;
  /**
   * The name of the new repository to be created.
   *
   * > The repository name must be unique across the calling AWS account. Repository names are limited to 100 alphanumeric, dash, and underscore characters, and cannot include certain characters. For more information about the limits on repository names, see [Quotas](https://docs.aws.amazon.com/codecommit/latest/userguide/limits.html) in the *AWS CodeCommit User Guide*. The suffix .git is prohibited.
   */
  RepositoryName: v.Text;
  /** One or more tag key-value pairs to use when tagging this repository. */
  Tags?: v.Many<v.Block<Repository.Tag>> | undefined;
  /** The JSON block of configuration information for each trigger. */
  Triggers?: v.Many<v.Block<Repository.RepositoryTrigger>> | undefined;
}
export interface RepositoryAttributes {
  /** When you pass the logical ID of this resource, the function returns the Amazon Resource Name (ARN) of the repository. */
  readonly Arn: v.Scalar<'AWS::CodeCommit::Repository.Arn'>;
  /** When you pass the logical ID of this resource, the function returns the URL to use for cloning the repository over HTTPS. */
  readonly CloneUrlHttp: v.Scalar<'AWS::CodeCommit::Repository.CloneUrlHttp'>;
  /** When you pass the logical ID of this resource, the function returns the URL to use for cloning the repository over SSH. */
  readonly CloneUrlSsh: v.Scalar<'AWS::CodeCommit::Repository.CloneUrlSsh'>;
  readonly Id: v.Scalar<'AWS::CodeCommit::Repository.Id'>;
  /** When you pass the logical ID of this resource, the function returns the repository's name. */
  readonly Name: v.Scalar<'AWS::CodeCommit::Repository.Name'>;
  /** The ID of the repository. */
  readonly RepositoryId: v.Scalar<'AWS::CodeCommit::Repository.RepositoryId'>;
}
/**
 * Creates a new, empty repository.
 *
 * > AWS CodeCommit is no longer available to new customers. Existing customers of AWS CodeCommit can continue to use the service as normal. [Learn more"](https://docs.aws.amazon.com/devops/how-to-migrate-your-aws-codecommit-repository-to-another-git-provider)
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codecommit-repository.html
 */
export declare class Repository extends v.Resource<RepositoryProperties, 'AWS::CodeCommit::Repository.RepositoryId', RepositoryAttributes> {
  static readonly type: 'AWS::CodeCommit::Repository';
  constructor(properties: RepositoryProperties);
}
export declare namespace Repository {
  /** Information about code to be committed. */
  interface Code {
    /** Optional. Specifies a branch name to be used as the default branch when importing code into a repository on initial creation. If this property is not set, the name *main* will be used for the default branch for the repository. Changes to this property are ignored after initial resource creation. We recommend using this parameter to set the name to *main* to align with the default behavior of CodeCommit unless another name is needed. */
    BranchName?: v.Text | undefined;
    /** Information about the Amazon S3 bucket that contains a ZIP file of code to be committed to the repository. Changes to this property are ignored after initial resource creation. */
    S3: v.Block<Repository.S3>;
  }
  /**
   * Information about a trigger for a repository.
   *
   * > If you want to receive notifications about repository events, consider using notifications instead of triggers. For more information, see [Configuring notifications for repository events](https://docs.aws.amazon.com/codecommit/latest/userguide/how-to-repository-email.html).
   */
  interface RepositoryTrigger {
    /**
     * The branches to be included in the trigger configuration. If you specify an empty array, the trigger applies to all branches.
     *
     * > Although no content is required in the array, you must include the array itself.
     */
    Branches?: v.Many<v.Text> | undefined;
    /** Any custom data associated with the trigger to be included in the information sent to the target of the trigger. */
    CustomData?: v.Text | undefined;
    /** The ARN of the resource that is the target for a trigger (for example, the ARN of a topic in Amazon SNS). */
    DestinationArn: v.Text;
    /**
     * The repository events that cause the trigger to run actions in another service, such as sending a notification through Amazon SNS.
     *
     * > The valid value "all" cannot be used with any other values.
     */
    Events: v.Many<v.Text>;
    /** The name of the trigger. */
    Name: v.Text;
  }
  /** Information about the Amazon S3 bucket that contains the code that will be committed to the new repository. Changes to this property are ignored after initial resource creation. */
  interface S3 {
    /** The name of the Amazon S3 bucket that contains the ZIP file with the content that will be committed to the new repository. This can be specified using the name of the bucket in the AWS account. Changes to this property are ignored after initial resource creation. */
    Bucket: v.Text;
    /** The key to use for accessing the Amazon S3 bucket. Changes to this property are ignored after initial resource creation. For more information, see [Creating object key names](https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-keys.html) and [Uploading objects](https://docs.aws.amazon.com/AmazonS3/latest/userguide/upload-objects.html) in the Amazon S3 User Guide. */
    Key: v.Text;
    /** The object version of the ZIP file, if versioning is enabled for the Amazon S3 bucket. Changes to this property are ignored after initial resource creation. */
    ObjectVersion?: v.Text | undefined;
  }
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
}
