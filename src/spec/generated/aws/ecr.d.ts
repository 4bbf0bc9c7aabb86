// Made by src/spec/generate/main.ts out of the AWS resource specification: change that, not this.
import * as v from '../../values';

export interface PublicRepositoryProperties {
  /** The details about the repository that are publicly visible in the Amazon ECR Public Gallery. For more information, see [Amazon ECR Public repository catalog data](https://docs.aws.amazon.com/AmazonECR/latest/public/public-repository-catalog-data.html) in the *Amazon ECR Public User Guide*. */
  RepositoryCatalogData?: v.Block<PublicRepository.RepositoryCatalogData> | undefined;
  /**
   * The name to use for the public repository. The repository name may be specified on its own (such as `nginx-web-app` ) or it can be prepended with a namespace to group the repository into a category (such as `project-a/nginx-web-app` ). If you don't specify a name, AWS CloudFormation generates a unique physical ID and uses that ID for the repository name. For more information, see [Name Type](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-name.html).
   *
   * > If you specify a name, you cannot perform updates that require replacement of this resource. You can perform updates that require no or some interruption. If you must replace the resource, specify a new name.
   */
  RepositoryName?: v.Text | undefined;
  /** The JSON repository policy text to apply to the public repository. For more information, see [Amazon ECR Public repository policies](https://docs.aws.amazon.com/AmazonECR/latest/public/public-repository-policies.html) in the *Amazon ECR Public User Guide*. */
  RepositoryPolicyText?: v.Json | undefined;
  /** An array of key-value pairs to apply to this resource. */
  Tags?: v.Many<v.Block<PublicRepository.Tag>> | undefined;
}
export interface PublicRepositoryAttributes {
  /** Returns the Amazon Resource Name (ARN) for the specified `AWS::ECR::PublicRepository` resource. For example, `arn:aws:ecr-public:: *123456789012* :repository/ *test-repository*`. */
  readonly Arn: v.Scalar<'AWS::ECR::PublicRepository.Arn'>;
}
/**
 * The `AWS::ECR::PublicRepository` resource specifies an Amazon Elastic Container Registry Public (Amazon ECR Public) repository, where users can push and pull Docker images, Open Container Initiative (OCI) images, and OCI compatible artifacts. For more information, see [Amazon ECR public repositories](https://docs.aws.amazon.com/AmazonECR/latest/public/public-repositories.html) in the *Amazon ECR Public User Guide*.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-publicrepository.html
 */
export declare class PublicRepository extends v.Resource<PublicRepositoryProperties, 'AWS::ECR::PublicRepository.RepositoryName', PublicRepositoryAttributes> {
  static readonly type: 'AWS::ECR::PublicRepository';
  constructor(properties?: PublicRepositoryProperties);
}
export declare namespace PublicRepository {
  /** The details about the repository that are publicly visible in the Amazon ECR Public Gallery. For more information, see [Amazon ECR Public repository catalog data](https://docs.aws.amazon.com/AmazonECR/latest/public/public-repository-catalog-data.html) in the *Amazon ECR Public User Guide*. */
  interface RepositoryCatalogData {
    /** The longform description of the contents of the repository. This text appears in the repository details on the Amazon ECR Public Gallery. */
    AboutText?: v.Text | undefined;
    /** The architecture tags that are associated with the repository. */
    Architectures?: v.Many<v.Text> | undefined;
    /** The operating system tags that are associated with the repository. */
    OperatingSystems?: v.Many<v.Text> | undefined;
    /** The short description of the repository. */
    RepositoryDescription?: v.Text | undefined;
    /** The longform usage details of the contents of the repository. The usage text provides context for users of the repository. */
    UsageText?: v.Text | undefined;
  }
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
}

export interface PullThroughCacheRuleProperties {
  /** The ARN of the Secrets Manager secret associated with the pull through cache rule. */
  CredentialArn?: v.Text | undefined;
  /** The ARN of the IAM role associated with the pull through cache rule. */
  CustomRoleArn?: v.Text | undefined;
  /** The Amazon ECR repository prefix associated with the pull through cache rule. */
  EcrRepositoryPrefix?: v.Text | undefined;
  /** The name of the upstream source registry associated with the pull through cache rule. */
  UpstreamRegistry?: v.OneOf<'azure-container-registry' | 'chainguard' | 'docker-hub' | 'ecr' | 'ecr-public' | 'github-container-registry' | 'gitlab-container-registry' | 'k8s' | 'quay'> | undefined;
  /** The upstream registry URL associated with the pull through cache rule. */
  UpstreamRegistryUrl?: v.Text | undefined;
  /** The upstream repository prefix associated with the pull through cache rule. */
  UpstreamRepositoryPrefix?: v.Text | undefined;
}
export interface PullThroughCacheRuleAttributes {
}
/**
 * The `AWS::ECR::PullThroughCacheRule` resource creates or updates a pull through cache rule. A pull through cache rule provides a way to cache images from an upstream registry in your Amazon ECR private registry.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-pullthroughcacherule.html
 */
export declare class PullThroughCacheRule extends v.Resource<PullThroughCacheRuleProperties, 'AWS::ECR::PullThroughCacheRule.EcrRepositoryPrefix', PullThroughCacheRuleAttributes> {
  static readonly type: 'AWS::ECR::PullThroughCacheRule';
  constructor(properties?: PullThroughCacheRuleProperties);
}

export interface PullTimeUpdateExclusionProperties {
  /** The ARN of the IAM principal to remove from the pull time update exclusion list. */
  PrincipalArn: v.Text;
}
export interface PullTimeUpdateExclusionAttributes {
}
/**
 * The ARN of the IAM principal to remove from the pull time update exclusion list.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-pulltimeupdateexclusion.html
 */
export declare class PullTimeUpdateExclusion extends v.Resource<PullTimeUpdateExclusionProperties, 'AWS::ECR::PullTimeUpdateExclusion.PrincipalArn', PullTimeUpdateExclusionAttributes> {
  static readonly type: 'AWS::ECR::PullTimeUpdateExclusion';
  constructor(properties: PullTimeUpdateExclusionProperties);
}

export interface RegistryPolicyProperties {
  /** The JSON policy text for your registry. */
  PolicyText: v.Json;
}
export interface RegistryPolicyAttributes {
  /** The account ID of the private registry the policy is associated with. */
  readonly RegistryId: v.Scalar<'AWS::ECR::RegistryPolicy.RegistryId'>;
}
/**
 * The `AWS::ECR::RegistryPolicy` resource creates or updates the permissions policy for a private registry.
 *
 * A private registry policy is used to specify permissions for another AWS account and is used when configuring cross-account replication. For more information, see [Registry permissions](https://docs.aws.amazon.com/AmazonECR/latest/userguide/registry-permissions.html) in the *Amazon Elastic Container Registry User Guide*.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-registrypolicy.html
 */
export declare class RegistryPolicy extends v.Resource<RegistryPolicyProperties, 'AWS::ECR::RegistryPolicy.RegistryId', RegistryPolicyAttributes> {
  static readonly type: 'AWS::ECR::RegistryPolicy';
  constructor(properties: RegistryPolicyProperties);
}

export interface RegistryScanningConfigurationProperties {
  /** The scanning rules associated with the registry. */
  Rules: v.Many<v.Block<RegistryScanningConfiguration.ScanningRule>>;
  /** The type of scanning configured for the registry. */
  ScanType: v.OneOf<'BASIC' | 'ENHANCED'>;
}
export interface RegistryScanningConfigurationAttributes {
  /** The account ID of the destination registry. */
  readonly RegistryId: v.Scalar<'AWS::ECR::RegistryScanningConfiguration.RegistryId'>;
}
/**
 * The scanning configuration for a private registry.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-registryscanningconfiguration.html
 */
export declare class RegistryScanningConfiguration extends v.Resource<RegistryScanningConfigurationProperties, 'AWS::ECR::RegistryScanningConfiguration.RegistryId', RegistryScanningConfigurationAttributes> {
  static readonly type: 'AWS::ECR::RegistryScanningConfiguration';
  constructor(properties: RegistryScanningConfigurationProperties);
}
export declare namespace RegistryScanningConfiguration {
  /** The filter settings used with image replication. Specifying a repository filter to a replication rule provides a method for controlling which repositories in a private registry are replicated. If no filters are added, the contents of all repositories are replicated. */
  interface RepositoryFilter {
    /** The filter to use when scanning. */
    Filter: v.Text;
    /** The type associated with the filter. */
    FilterType: v.OneOf<'WILDCARD'>;
  }
  /** The scanning rules associated with the registry. */
  interface ScanningRule {
    /** The details of a scanning repository filter. For more information on how to use filters, see [Using filters](https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-scanning.html#image-scanning-filters) in the *Amazon Elastic Container Registry User Guide*. */
    RepositoryFilters: v.Many<v.Block<RegistryScanningConfiguration.RepositoryFilter>>;
    /** The frequency that scans are performed at for a private registry. When the `ENHANCED` scan type is specified, the supported scan frequencies are `CONTINUOUS_SCAN` and `SCAN_ON_PUSH`. When the `BASIC` scan type is specified, the `SCAN_ON_PUSH` scan frequency is supported. If scan on push is not specified, then the `MANUAL` scan frequency is set by default. */
    ScanFrequency: v.OneOf<'SCAN_ON_PUSH' | 'CONTINUOUS_SCAN'>;
  }
}

export interface ReplicationConfigurationProperties {
  /** The replication configuration for a registry. */
  ReplicationConfiguration: v.Block<ReplicationConfiguration.ReplicationConfiguration>;
}
export interface ReplicationConfigurationAttributes {
  /** The account ID of the destination registry. */
  readonly RegistryId: v.Scalar<'AWS::ECR::ReplicationConfiguration.RegistryId'>;
}
/**
 * The `AWS::ECR::ReplicationConfiguration` resource creates or updates the replication configuration for a private registry. The first time a replication configuration is applied to a private registry, a service-linked IAM role is created in your account for the replication process. For more information, see [Using Service-Linked Roles for Amazon ECR](https://docs.aws.amazon.com/AmazonECR/latest/userguide/using-service-linked-roles.html) in the *Amazon Elastic Container Registry User Guide*.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-replicationconfiguration.html
 */
export declare class ReplicationConfiguration extends v.Resource<ReplicationConfigurationProperties, 'AWS::ECR::ReplicationConfiguration.RegistryId', ReplicationConfigurationAttributes> {
  static readonly type: 'AWS::ECR::ReplicationConfiguration';
  constructor(properties: ReplicationConfigurationProperties);
}
export declare namespace ReplicationConfiguration {
  /** The replication configuration for a registry. */
  interface ReplicationConfiguration {
    /** An array of objects representing the replication destinations and repository filters for a replication configuration. */
    Rules: v.Many<v.Block<ReplicationConfiguration.ReplicationRule>>;
  }
  /** An array of objects representing the destination for a replication rule. */
  interface ReplicationDestination {
    /** The Region to replicate to. */
    Region: v.Text;
    /** The AWS account ID of the Amazon ECR private registry to replicate to. When configuring cross-Region replication within your own registry, specify your own account ID. */
    RegistryId: v.Text;
  }
  /** An array of objects representing the replication destinations and repository filters for a replication configuration. */
  interface ReplicationRule {
    /** An array of objects representing the destination for a replication rule. */
    Destinations: v.Many<v.Block<ReplicationConfiguration.ReplicationDestination>>;
    /** An array of objects representing the filters for a replication rule. Specifying a repository filter for a replication rule provides a method for controlling which repositories in a private registry are replicated. */
    RepositoryFilters?: v.Many<v.Block<ReplicationConfiguration.RepositoryFilter>> | undefined;
  }
  /** The filter settings used with image replication. Specifying a repository filter to a replication rule provides a method for controlling which repositories in a private registry are replicated. If no filters are added, the contents of all repositories are replicated. */
  interface RepositoryFilter {
    /** The repository filter details. When the `PREFIX_MATCH` filter type is specified, this value is required and should be the repository name prefix to configure replication for. */
    Filter: v.Text;
    /** The repository filter type. The only supported value is `PREFIX_MATCH`, which is a repository name prefix specified with the `filter` parameter. */
    FilterType: v.OneOf<'PREFIX_MATCH'>;
  }
}

export interface RepositoryProperties {
  /** If true, deleting the repository force deletes the contents of the repository. If false, the repository must be empty before attempting to delete it. */
  EmptyOnDelete?: v.Bool | undefined;
  /** The encryption configuration for the repository. This determines how the contents of your repository are encrypted at rest. */
  EncryptionConfiguration?: v.Block<Repository.EncryptionConfiguration> | undefined;
  /**
   * > The `imageScanningConfiguration` parameter is being deprecated, in favor of specifying the image scanning configuration at the registry level. For more information, see `PutRegistryScanningConfiguration`.
   *
   * The image scanning configuration for the repository. This determines whether images are scanned for known vulnerabilities after being pushed to the repository.
   */
  ImageScanningConfiguration?: v.Block<Repository.ImageScanningConfiguration> | undefined;
  /** The tag mutability setting for the repository. If this parameter is omitted, the default setting of `MUTABLE` will be used which will allow image tags to be overwritten. If `IMMUTABLE` is specified, all image tags within the repository will be immutable which will prevent them from being overwritten. */
  ImageTagMutability?: v.OneOf<'MUTABLE' | 'IMMUTABLE' | 'MUTABLE_WITH_EXCLUSION' | 'IMMUTABLE_WITH_EXCLUSION'> | undefined;
  /** A list of filters that specify which image tags are excluded from the repository's image tag mutability setting. */
  ImageTagMutabilityExclusionFilters?: v.Many<v.Block<Repository.ImageTagMutabilityExclusionFilter>> | undefined;
  /** Creates or updates a lifecycle policy. For information about lifecycle policy syntax, see [Lifecycle policy template](https://docs.aws.amazon.com/AmazonECR/latest/userguide/LifecyclePolicies.html). */
  LifecyclePolicy?: v.Block<Repository.LifecyclePolicy> | undefined;
  /**
   * The name to use for the repository. The repository name may be specified on its own (such as `nginx-web-app` ) or it can be prepended with a namespace to group the repository into a category (such as `project-a/nginx-web-app` ). If you don't specify a name, AWS CloudFormation generates a unique physical ID and uses that ID for the repository name. For more information, see [Name type](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-name.html).
   *
   * The repository name must start with a letter and can only contain lowercase letters, numbers, hyphens, underscores, and forward slashes.
   */
  RepositoryName?: v.Text | undefined;
  /** The JSON repository policy text to apply to the repository. For more information, see [Amazon ECR repository policies](https://docs.aws.amazon.com/AmazonECR/latest/userguide/repository-policy-examples.html) in the *Amazon Elastic Container Registry User Guide*. */
  RepositoryPolicyText?: v.Json | undefined;
  /** An array of key-value pairs to apply to this resource. */
  Tags?: v.Many<v.Block<Repository.Tag>> | undefined;
}
export interface RepositoryAttributes {
  /** Returns the Amazon Resource Name (ARN) for the specified `AWS::ECR::Repository` resource. For example, `arn:aws:ecr: *eu-west-1*: *123456789012* :repository/ *test-repository*`. */
  readonly Arn: v.Scalar<'AWS::ECR::Repository.Arn'>;
  /** Returns the URI for the specified `AWS::ECR::Repository` resource. For example, `*123456789012* .dkr.ecr. *us-west-2* .amazonaws.com/repository`. */
  readonly RepositoryUri: v.Scalar<'AWS::ECR::Repository.RepositoryUri'>;
}
/**
 * The `AWS::ECR::Repository` resource specifies an Amazon Elastic Container Registry (Amazon ECR) repository, where users can push and pull Docker images, Open Container Initiative (OCI) images, and OCI compatible artifacts. For more information, see [Amazon ECR private repositories](https://docs.aws.amazon.com/AmazonECR/latest/userguide/Repositories.html) in the *Amazon ECR User Guide*.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-repository.html
 */
export declare class Repository extends v.Resource<RepositoryProperties, 'AWS::ECR::Repository.RepositoryName', RepositoryAttributes> {
  static readonly type: 'AWS::ECR::Repository';
  constructor(properties?: RepositoryProperties);
}
export declare namespace Repository {
  /**
   * The encryption configuration for the repository. This determines how the contents of your repository are encrypted at rest.
   *
   * By default, when no encryption configuration is set or the `AES256` encryption type is used, Amazon ECR uses server-side encryption with Amazon S3-managed encryption keys which encrypts your data at rest using an AES256 encryption algorithm. This does not require any action on your part.
   */
  interface EncryptionConfiguration {
    /**
     * The encryption type to use.
     *
     * If you use the `KMS` encryption type, the contents of the repository will be encrypted using server-side encryption with AWS Key Management Service key stored in AWS. When you use AWS to encrypt your data, you can either use the default AWS managed AWS key for Amazon ECR, or specify your own AWS key, which you already created.
     */
    EncryptionType: v.OneOf<'AES256' | 'KMS' | 'KMS_DSSE'>;
    /** If you use the `KMS` encryption type, specify the AWS key to use for encryption. The alias, key ID, or full ARN of the AWS key can be specified. The key must exist in the same Region as the repository. If no key is specified, the default AWS managed AWS key for Amazon ECR will be used. */
    KmsKey?: v.Text<'AWS::KMS::Alias.AliasName' | 'AWS::KMS::Key.Arn' | 'AWS::KMS::Key.KeyId' | 'AWS::KMS::ReplicaKey.Arn' | 'AWS::KMS::ReplicaKey.KeyId'> | undefined;
  }
  /** The image scanning configuration for a repository. */
  interface ImageScanningConfiguration {
    /** The setting that determines whether images are scanned after being pushed to a repository. If set to `true`, images will be scanned after being pushed. If this parameter is not specified, it will default to `false` and images will not be scanned unless a scan is manually started. */
    ScanOnPush?: v.Bool | undefined;
  }
  /** A filter that specifies which image tags should be excluded from the repository's image tag mutability setting. */
  interface ImageTagMutabilityExclusionFilter {
    /** Specifies the type of filter to use for excluding image tags from the repository's mutability setting. */
    ImageTagMutabilityExclusionFilterType: v.OneOf<'WILDCARD'>;
    /** The value to use when filtering image tags. */
    ImageTagMutabilityExclusionFilterValue: v.Text;
  }
  /** The `LifecyclePolicy` property type specifies a lifecycle policy. For information about lifecycle policy syntax, see [Lifecycle policy template](https://docs.aws.amazon.com/AmazonECR/latest/userguide/LifecyclePolicies.html) in the *Amazon ECR User Guide*. */
  interface LifecyclePolicy {
    /** The JSON repository policy text to apply to the repository. */
    LifecyclePolicyText?: v.Text | undefined;
    /** The AWS account ID associated with the registry that contains the repository. If you do not specify a registry, the default registry is assumed. */
    RegistryId?: v.Text | undefined;
  }
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
}

export interface RepositoryCreationTemplateProperties {
  /** A list of enumerable Strings representing the repository creation scenarios that this template will apply towards. The supported scenarios are PULL_THROUGH_CACHE, REPLICATION, and CREATE_ON_PUSH */
  AppliedFor: v.Many<v.OneOf<'REPLICATION' | 'PULL_THROUGH_CACHE' | 'CREATE_ON_PUSH'>>;
  /** The ARN of the role to be assumed by Amazon ECR. Amazon ECR will assume your supplied role when the customRoleArn is specified. When this field isn't specified, Amazon ECR will use the service-linked role for the repository creation template. */
  CustomRoleArn?: v.Text | undefined;
  /** The description associated with the repository creation template. */
  Description?: v.Text | undefined;
  /** The encryption configuration associated with the repository creation template. */
  EncryptionConfiguration?: v.Block<RepositoryCreationTemplate.EncryptionConfiguration> | undefined;
  /** The tag mutability setting for the repository. If this parameter is omitted, the default setting of `MUTABLE` will be used which will allow image tags to be overwritten. If `IMMUTABLE` is specified, all image tags within the repository will be immutable which will prevent them from being overwritten. */
  ImageTagMutability?: v.OneOf<'MUTABLE' | 'IMMUTABLE' | 'IMMUTABLE_WITH_EXCLUSION' | 'MUTABLE_WITH_EXCLUSION'> | undefined;
  /** A list of filters that specify which image tags are excluded from the repository creation template's image tag mutability setting. */
  ImageTagMutabilityExclusionFilters?: v.Many<v.Block<RepositoryCreationTemplate.ImageTagMutabilityExclusionFilter>> | undefined;
  /** The lifecycle policy to use for repositories created using the template. */
  LifecyclePolicy?: v.Text | undefined;
  /** The repository namespace prefix associated with the repository creation template. */
  Prefix: v.Text;
  /** The repository policy to apply to repositories created using the template. A repository policy is a permissions policy associated with a repository to control access permissions. */
  RepositoryPolicy?: v.Text | undefined;
  /** The metadata to apply to the repository to help you categorize and organize. Each tag consists of a key and an optional value, both of which you define. Tag keys can have a maximum character length of 128 characters, and tag values can have a maximum length of 256 characters. */
  ResourceTags?: v.Many<v.Block<RepositoryCreationTemplate.Tag>> | undefined;
}
export interface RepositoryCreationTemplateAttributes {
  /** The date and time, in JavaScript date format, when the repository creation template was created. */
  readonly CreatedAt: v.Scalar<'AWS::ECR::RepositoryCreationTemplate.CreatedAt'>;
  /** The date and time, in JavaScript date format, when the repository creation template was last updated. */
  readonly UpdatedAt: v.Scalar<'AWS::ECR::RepositoryCreationTemplate.UpdatedAt'>;
}
/**
 * The details of the repository creation template associated with the request.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-repositorycreationtemplate.html
 */
export declare class RepositoryCreationTemplate extends v.Resource<RepositoryCreationTemplateProperties, 'AWS::ECR::RepositoryCreationTemplate.Prefix', RepositoryCreationTemplateAttributes> {
  static readonly type: 'AWS::ECR::RepositoryCreationTemplate';
  constructor(properties: RepositoryCreationTemplateProperties);
}
export declare namespace RepositoryCreationTemplate {
  /**
   * The encryption configuration for the repository. This determines how the contents of your repository are encrypted at rest.
   *
   * By default, when no encryption configuration is set or the `AES256` encryption type is used, Amazon ECR uses server-side encryption with Amazon S3-managed encryption keys which encrypts your data at rest using an AES256 encryption algorithm. This does not require any action on your part.
   */
  interface EncryptionConfiguration {
    /**
     * The encryption type to use.
     *
     * If you use the `KMS` encryption type, the contents of the repository will be encrypted using server-side encryption with AWS Key Management Service key stored in AWS. When you use AWS to encrypt your data, you can either use the default AWS managed AWS key for Amazon ECR, or specify your own AWS key, which you already created.
     */
    EncryptionType: v.OneOf<'AES256' | 'KMS' | 'KMS_DSSE'>;
    /** If you use the `KMS` encryption type, specify the AWS key to use for encryption. The alias, key ID, or full ARN of the AWS key can be specified. The key must exist in the same Region as the repository. If no key is specified, the default AWS managed AWS key for Amazon ECR will be used. */
    KmsKey?: v.Text | undefined;
  }
  /** A filter that specifies which image tags should be excluded from the repository's image tag mutability setting. */
  interface ImageTagMutabilityExclusionFilter {
    ImageTagMutabilityExclusionFilterType: v.OneOf<'WILDCARD'>;
    ImageTagMutabilityExclusionFilterValue: v.Text;
  }
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
}

export interface SigningConfigurationProperties {
  /** A list of signing rules. Each rule defines a signing profile and optional repository filters that determine which images are automatically signed. */
  Rules: v.Many<v.Block<SigningConfiguration.Rule>>;
}
export interface SigningConfigurationAttributes {
  /** The account ID of the destination registry. */
  readonly RegistryId: v.Scalar<'AWS::ECR::SigningConfiguration.RegistryId'>;
}
/**
 * The signing configuration for a registry, which specifies rules for automatically signing images when pushed.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-signingconfiguration.html
 */
export declare class SigningConfiguration extends v.Resource<SigningConfigurationProperties, 'AWS::ECR::SigningConfiguration.RegistryId', SigningConfigurationAttributes> {
  static readonly type: 'AWS::ECR::SigningConfiguration';
  constructor(properties: SigningConfigurationProperties);
}
export declare namespace SigningConfiguration {
  /** A repository filter used to determine which repositories have their images automatically signed on push. Each filter consists of a filter type and filter value. */
  interface RepositoryFilter {
    /**
     * The filter value used to match repository names. When using `WILDCARD_MATCH`, the `*` character matches any sequence of characters.
     *
     * Examples:
     *
     * - `myapp/*` - Matches all repositories starting with `myapp/`
     * - `*\/production` - Matches all repositories ending with `/production`
     * - `*prod*` - Matches all repositories containing `prod`
     */
    Filter: v.Text;
    /** The type of filter to apply. Currently, only `WILDCARD_MATCH` is supported, which uses wildcard patterns to match repository names. */
    FilterType: v.OneOf<'WILDCARD_MATCH'>;
  }
  /** A signing rule that specifies a signing profile and optional repository filters. When an image is pushed to a matching repository, a signing job is created using the specified profile. */
  interface Rule {
    /** A list of repository filters that determine which repositories have their images signed on push. If no filters are specified, all images pushed to the registry are signed using the rule's signing profile. Maximum of 100 filters per rule. */
    RepositoryFilters?: v.Many<v.Block<SigningConfiguration.RepositoryFilter>> | undefined;
    /** The ARN of the AWS Signer signing profile to use for signing images that match this rule. For more information about signing profiles, see [Signing profiles](https://docs.aws.amazon.com/signer/latest/developerguide/signing-profiles.html) in the *AWS Signer Developer Guide*. */
    SigningProfileArn: v.Text;
  }
}
