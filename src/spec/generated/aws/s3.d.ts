// Made by src/spec/generate/main.ts out of the AWS resource specification: change that, not this.
import * as v from '../../values';

export interface AccessGrantProperties {
  /** The configuration options of the grant location. The grant location is the S3 path to the data to which you are granting access. It contains the `S3SubPrefix` field. The grant scope is the result of appending the subprefix to the location scope of the registered location. */
  AccessGrantsLocationConfiguration?: v.Block<AccessGrant.AccessGrantsLocationConfiguration> | undefined;
  /** The ID of the registered location to which you are granting access. S3 Access Grants assigns this ID when you register the location. S3 Access Grants assigns the ID `default` to the default location `s3://` and assigns an auto-generated ID to other locations that you register. */
  AccessGrantsLocationId: v.Text;
  /** The Amazon Resource Name (ARN) of an AWS IAM Identity Center application associated with your Identity Center instance. If the grant includes an application ARN, the grantee can only access the S3 data through this application. */
  ApplicationArn?: v.Text | undefined;
  /** The user, group, or role to which you are granting access. You can grant access to an IAM user or role. If you have added your corporate directory to AWS IAM Identity Center and associated your Identity Center instance with your S3 Access Grants instance, the grantee can also be a corporate directory user or group. */
  Grantee: v.Block<AccessGrant.Grantee>;
  /**
   * The type of access that you are granting to your S3 data, which can be set to one of the following values:
   *
   * - `READ` – Grant read-only access to the S3 data.
   * - `WRITE` – Grant write-only access to the S3 data.
   * - `READWRITE` – Grant both read and write access to the S3 data.
   */
  Permission: v.OneOf<'READ' | 'WRITE' | 'READWRITE'>;
  /** The type of `S3SubPrefix`. The only possible value is `Object`. Pass this value if the access grant scope is an object. Do not pass this value if the access grant scope is a bucket or a bucket and a prefix. */
  S3PrefixType?: v.OneOf<'Object'> | undefined;
  /** The AWS resource tags that you are adding to the access grant. Each tag is a label consisting of a user-defined key and value. Tags can help you manage, identify, organize, search for, and filter resources. */
  Tags?: v.Many<v.Block<AccessGrant.Tag>> | undefined;
}
export interface AccessGrantAttributes {
  /** The ARN of the access grant. */
  readonly AccessGrantArn: v.Scalar<'AWS::S3::AccessGrant.AccessGrantArn'>;
  /** The ID of the access grant. S3 Access Grants auto-generates this ID when you create the access grant. */
  readonly AccessGrantId: v.Scalar<'AWS::S3::AccessGrant.AccessGrantId'>;
  /** The S3 path of the data to which you are granting access. It is the result of appending the `Subprefix` to the location scope. */
  readonly GrantScope: v.Scalar<'AWS::S3::AccessGrant.GrantScope'>;
}
/**
 * The `AWS::S3::AccessGrant` resource creates an access grant that gives a grantee access to your S3 data. The grantee can be an IAM user or role or a directory user, or group. Before you can create a grant, you must have an S3 Access Grants instance in the same Region as the S3 data. You can create an S3 Access Grants instance using the [AWS::S3::AccessGrantsInstance](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-s3-accessgrantsinstance.html). You must also have registered at least one S3 data location in your S3 Access Grants instance using [AWS::S3::AccessGrantsLocation](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-s3-accessgrantslocation.html).
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-accessgrant.html
 */
export declare class AccessGrant extends v.Resource<AccessGrantProperties, 'AWS::S3::AccessGrant.AccessGrantId', AccessGrantAttributes> {
  static readonly type: 'AWS::S3::AccessGrant';
  constructor(properties: AccessGrantProperties);
}
export declare namespace AccessGrant {
  /** The configuration options of the S3 Access Grants location. It contains the `S3SubPrefix` field. The grant scope, the data to which you are granting access, is the result of appending the `Subprefix` field to the scope of the registered location. */
  interface AccessGrantsLocationConfiguration {
    /** The `S3SubPrefix` is appended to the location scope creating the grant scope. Use this field to narrow the scope of the grant to a subset of the location scope. This field is required if the location scope is the default location `s3://` because you cannot create a grant for all of your S3 data in the Region and must narrow the scope. For example, if the location scope is the default location `s3://`, the `S3SubPrefx` can be a `<bucket-name>/*`, so the full grant scope path would be `s3://<bucket-name>/*`. Or the `S3SubPrefx` can be `<bucket-name>/<prefix-name>*`, so the full grant scope path would be `s3://<bucket-name>/<prefix-name>*`. */
    S3SubPrefix: v.Text;
  }
  /** The user, group, or role to which you are granting access. You can grant access to an IAM user or role. If you have added your corporate directory to AWS IAM Identity Center and associated your Identity Center instance with your S3 Access Grants instance, the grantee can also be a corporate directory user or group. */
  interface Grantee {
    /** The unique identifier of the `Grantee`. If the grantee type is `IAM`, the identifier is the IAM Amazon Resource Name (ARN) of the user or role. If the grantee type is a directory user or group, the identifier is 128-bit universally unique identifier (UUID) in the format `a1b2c3d4-5678-90ab-cdef-EXAMPLE11111`. You can obtain this UUID from your AWS IAM Identity Center instance. */
    GranteeIdentifier: v.Text;
    /**
     * The type of the grantee to which access has been granted. It can be one of the following values:
     *
     * - `IAM` - An IAM user or role.
     * - `DIRECTORY_USER` - Your corporate directory user. You can use this option if you have added your corporate identity directory to IAM Identity Center and associated the IAM Identity Center instance with your S3 Access Grants instance.
     * - `DIRECTORY_GROUP` - Your corporate directory group. You can use this option if you have added your corporate identity directory to IAM Identity Center and associated the IAM Identity Center instance with your S3 Access Grants instance.
     */
    GranteeType: v.OneOf<'IAM' | 'DIRECTORY_USER' | 'DIRECTORY_GROUP'>;
  }
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
}

export interface AccessGrantsInstanceProperties {
  /** If you would like to associate your S3 Access Grants instance with an AWS IAM Identity Center instance, use this field to pass the Amazon Resource Name (ARN) of the AWS IAM Identity Center instance that you are associating with your S3 Access Grants instance. An IAM Identity Center instance is your corporate identity directory that you added to the IAM Identity Center. */
  IdentityCenterArn?: v.Text | undefined;
  /** The AWS resource tags that you are adding to the S3 Access Grants instance. Each tag is a label consisting of a user-defined key and value. Tags can help you manage, identify, organize, search for, and filter resources. */
  Tags?: v.Many<v.Block<AccessGrantsInstance.Tag>> | undefined;
}
export interface AccessGrantsInstanceAttributes {
  /** The ARN of the S3 Access Grants instance. */
  readonly AccessGrantsInstanceArn: v.Scalar<'AWS::S3::AccessGrantsInstance.AccessGrantsInstanceArn'>;
  /** The ID of the S3 Access Grants instance. The ID is `default`. You can have one S3 Access Grants instance per Region per account. */
  readonly AccessGrantsInstanceId: v.Scalar<'AWS::S3::AccessGrantsInstance.AccessGrantsInstanceId'>;
}
/**
 * The `AWS::S3::AccessGrantInstance` resource creates an S3 Access Grants instance, which serves as a logical grouping for access grants. You can create one S3 Access Grants instance per Region per account.
 *
 * - **Permissions** - You must have the `s3:CreateAccessGrantsInstance` permission to use this resource.
 * - **Additional Permissions** - To associate an IAM Identity Center instance with your S3 Access Grants instance, you must also have the `sso:DescribeInstance`, `sso:CreateApplication`, `sso:PutApplicationGrant`, and `sso:PutApplicationAuthenticationMethod` permissions.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-accessgrantsinstance.html
 */
export declare class AccessGrantsInstance extends v.Resource<AccessGrantsInstanceProperties, 'AWS::S3::AccessGrantsInstance.AccessGrantsInstanceArn', AccessGrantsInstanceAttributes> {
  static readonly type: 'AWS::S3::AccessGrantsInstance';
  constructor(properties?: AccessGrantsInstanceProperties);
}
export declare namespace AccessGrantsInstance {
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
}

export interface AccessGrantsLocationProperties {
  /** The Amazon Resource Name (ARN) of the IAM role for the registered location. S3 Access Grants assumes this role to manage access to the registered location. */
  IamRoleArn: v.Text;
  /** The S3 URI path to the location that you are registering. The location scope can be the default S3 location `s3://`, the S3 path to a bucket, or the S3 path to a bucket and prefix. A prefix in S3 is a string of characters at the beginning of an object key name used to organize the objects that you store in your S3 buckets. For example, object key names that start with the `engineering/` prefix or object key names that start with the `marketing/campaigns/` prefix. */
  LocationScope: v.Text;
  /** The AWS resource tags that you are adding to the S3 Access Grants location. Each tag is a label consisting of a user-defined key and value. Tags can help you manage, identify, organize, search for, and filter resources. */
  Tags?: v.Many<v.Block<AccessGrantsLocation.Tag>> | undefined;
}
export interface AccessGrantsLocationAttributes {
  /** The ARN of the location you are registering. */
  readonly AccessGrantsLocationArn: v.Scalar<'AWS::S3::AccessGrantsLocation.AccessGrantsLocationArn'>;
  /** The ID of the registered location to which you are granting access. S3 Access Grants assigns this ID when you register the location. S3 Access Grants assigns the ID `default` to the default location `s3://` and assigns an auto-generated ID to other locations that you register. */
  readonly AccessGrantsLocationId: v.Scalar<'AWS::S3::AccessGrantsLocation.AccessGrantsLocationId'>;
}
/**
 * The `AWS::S3::AccessGrantsLocation` resource creates the S3 data location that you would like to register in your S3 Access Grants instance. Your S3 data must be in the same Region as your S3 Access Grants instance. The location can be one of the following:
 *
 * - The default S3 location `s3://`
 * - A bucket - `S3://<bucket-name>`
 * - A bucket and prefix - `S3://<bucket-name>/<prefix>`
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-accessgrantslocation.html
 */
export declare class AccessGrantsLocation extends v.Resource<AccessGrantsLocationProperties, 'AWS::S3::AccessGrantsLocation.AccessGrantsLocationId', AccessGrantsLocationAttributes> {
  static readonly type: 'AWS::S3::AccessGrantsLocation';
  constructor(properties: AccessGrantsLocationProperties);
}
export declare namespace AccessGrantsLocation {
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
}

export interface AccessPointProperties {
  /** The name of the bucket associated with this access point. */
  Bucket: v.Text<'AWS::S3::Bucket.BucketName'>;
  /** The AWS account ID associated with the S3 bucket associated with this access point. */
  BucketAccountId?: v.Text | undefined;
  /** The name of this access point. If you don't specify a name, AWS CloudFormation generates a unique ID and uses that ID for the access point name. */
  Name?: v.Text | undefined;
  /** The access point policy associated with this access point. */
  Policy?: v.Json | undefined;
  /** The PublicAccessBlock configuration that you want to apply to this Amazon S3 bucket. You can enable the configuration options in any combination. For more information about when Amazon S3 considers a bucket or object public, see [The Meaning of "Public"](https://docs.aws.amazon.com/AmazonS3/latest/dev/access-control-block-public-access.html#access-control-block-public-access-policy-status) in the *Amazon S3 User Guide*. */
  PublicAccessBlockConfiguration?: v.Block<AccessPoint.PublicAccessBlockConfiguration> | undefined;
  /** An array of tags that you can apply to access points. Tags are key-value pairs of metadata used to categorize your access points and control access. For more information, see [Using tags for attribute-based access control (ABAC)](https://docs.aws.amazon.com/AmazonS3/latest/userguide/tagging.html#using-tags-for-abac). */
  Tags?: v.Many<v.Block<AccessPoint.Tag>> | undefined;
  /** The Virtual Private Cloud (VPC) configuration for this access point, if one exists. */
  VpcConfiguration?: v.Block<AccessPoint.VpcConfiguration> | undefined;
}
export interface AccessPointAttributes {
  /** The alias for this access point. */
  readonly Alias: v.Scalar<'AWS::S3::AccessPoint.Alias'>;
  /** This property contains the details of the ARN for the access point. */
  readonly Arn: v.Scalar<'AWS::S3::AccessPoint.Arn'>;
  /** The name of the bucket associated with this access point. */
  readonly Bucket: v.Scalar<'AWS::S3::Bucket.BucketName'>;
  /** The AWS account ID associated with the S3 bucket associated with this access point. */
  readonly BucketAccountId: v.Scalar<'AWS::S3::AccessPoint.BucketAccountId'>;
  /** The name of this access point. */
  readonly Name: v.Scalar<'AWS::S3::AccessPoint.Name'>;
  /**
   * Indicates whether this access point allows access from the internet. If `VpcConfiguration` is specified for this access point, then `NetworkOrigin` is `VPC`, and the access point doesn't allow access from the internet. Otherwise, `NetworkOrigin` is `Internet`, and the access point allows access from the internet, subject to the access point and bucket access policies.
   *
   * *Allowed values*: `VPC` | `Internet`
   */
  readonly NetworkOrigin: v.Scalar<'AWS::S3::AccessPoint.NetworkOrigin'>;
  /** The access point policy associated with this access point. */
  readonly Policy: { readonly [name: string]: unknown };
  /** The PublicAccessBlock configuration that you want to apply to this Amazon S3 bucket. You can enable the configuration options in any combination. For more information about when Amazon S3 considers a bucket or object public, see [The Meaning of "Public"](https://docs.aws.amazon.com/AmazonS3/latest/dev/access-control-block-public-access.html#access-control-block-public-access-policy-status) in the *Amazon S3 User Guide*. */
  readonly PublicAccessBlockConfiguration: { readonly [name: string]: unknown };
  /**
   * Specifies whether Amazon S3 should block public access control lists (ACLs) for this bucket and objects in this bucket. Setting this element to `TRUE` causes the following behavior:
   *
   * - PUT Bucket ACL and PUT Object ACL calls fail if the specified ACL is public.
   * - PUT Object calls fail if the request includes a public ACL.
   * - PUT Bucket calls fail if the request includes a public ACL.
   *
   * Enabling this setting doesn't affect existing policies or ACLs.
   */
  readonly 'PublicAccessBlockConfiguration.BlockPublicAcls': v.Scalar<'AWS::S3::AccessPoint.PublicAccessBlockConfiguration.BlockPublicAcls'>;
  /**
   * Specifies whether Amazon S3 should block public bucket policies for this bucket. Setting this element to `TRUE` causes Amazon S3 to reject calls to PUT Bucket policy if the specified bucket policy allows public access.
   *
   * Enabling this setting doesn't affect existing bucket policies.
   */
  readonly 'PublicAccessBlockConfiguration.BlockPublicPolicy': v.Scalar<'AWS::S3::AccessPoint.PublicAccessBlockConfiguration.BlockPublicPolicy'>;
  /**
   * Specifies whether Amazon S3 should ignore public ACLs for this bucket and objects in this bucket. Setting this element to `TRUE` causes Amazon S3 to ignore all public ACLs on this bucket and objects in this bucket.
   *
   * Enabling this setting doesn't affect the persistence of any existing ACLs and doesn't prevent new public ACLs from being set.
   */
  readonly 'PublicAccessBlockConfiguration.IgnorePublicAcls': v.Scalar<'AWS::S3::AccessPoint.PublicAccessBlockConfiguration.IgnorePublicAcls'>;
  /**
   * Specifies whether Amazon S3 should restrict public bucket policies for this bucket. Setting this element to `TRUE` restricts access to this bucket to only AWS service principals and authorized users within this account if the bucket has a public policy.
   *
   * Enabling this setting doesn't affect previously stored bucket policies, except that public and cross-account access within any public bucket policy, including non-public delegation to specific accounts, is blocked.
   */
  readonly 'PublicAccessBlockConfiguration.RestrictPublicBuckets': v.Scalar<'AWS::S3::AccessPoint.PublicAccessBlockConfiguration.RestrictPublicBuckets'>;
  /** An array of tags that you can apply to access points. Tags are key-value pairs of metadata used to categorize your access points and control access. For more information, see [Using tags for attribute-based access control (ABAC)](https://docs.aws.amazon.com/AmazonS3/latest/userguide/tagging.html#using-tags-for-abac). */
  readonly Tags: v.List<v.Scalar<'AWS::S3::AccessPoint.Tags'>>;
  /** The Virtual Private Cloud (VPC) configuration for this access point, if one exists. */
  readonly VpcConfiguration: { readonly [name: string]: unknown };
  /** If this field is specified, the access point will only allow connections from the specified VPC ID. */
  readonly 'VpcConfiguration.VpcId': v.Scalar<'AWS::S3::AccessPoint.VpcConfiguration.VpcId'>;
}
/**
 * The AWS::S3::AccessPoint resource is an Amazon S3 resource type that you can use to access buckets.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-accesspoint.html
 */
export declare class AccessPoint extends v.Resource<AccessPointProperties, 'AWS::S3::AccessPoint.Name', AccessPointAttributes> {
  static readonly type: 'AWS::S3::AccessPoint';
  constructor(properties: AccessPointProperties);
}
export declare namespace AccessPoint {
  /** The PublicAccessBlock configuration that you want to apply to this Amazon S3 bucket. You can enable the configuration options in any combination. Bucket-level settings work alongside account-level settings (which may inherit from organization-level policies). For more information about when Amazon S3 considers a bucket or object public, see [The Meaning of "Public"](https://docs.aws.amazon.com/AmazonS3/latest/dev/access-control-block-public-access.html#access-control-block-public-access-policy-status) in the *Amazon S3 User Guide*. */
  interface PublicAccessBlockConfiguration {
    /**
     * Specifies whether Amazon S3 should block public access control lists (ACLs) for this bucket and objects in this bucket. Setting this element to `TRUE` causes the following behavior:
     *
     * - PUT Bucket ACL and PUT Object ACL calls fail if the specified ACL is public.
     * - PUT Object calls fail if the request includes a public ACL.
     * - PUT Bucket calls fail if the request includes a public ACL.
     *
     * Enabling this setting doesn't affect existing policies or ACLs.
     */
    BlockPublicAcls?: v.Bool | undefined;
    /**
     * Specifies whether Amazon S3 should block public bucket policies for this bucket. Setting this element to `TRUE` causes Amazon S3 to reject calls to PUT Bucket policy if the specified bucket policy allows public access.
     *
     * Enabling this setting doesn't affect existing bucket policies.
     */
    BlockPublicPolicy?: v.Bool | undefined;
    /**
     * Specifies whether Amazon S3 should ignore public ACLs for this bucket and objects in this bucket. Setting this element to `TRUE` causes Amazon S3 to ignore all public ACLs on this bucket and objects in this bucket.
     *
     * Enabling this setting doesn't affect the persistence of any existing ACLs and doesn't prevent new public ACLs from being set.
     */
    IgnorePublicAcls?: v.Bool | undefined;
    /**
     * Specifies whether Amazon S3 should restrict public bucket policies for this bucket. Setting this element to `TRUE` restricts access to this bucket to only AWS service principals and authorized users within this account if the bucket has a public policy.
     *
     * Enabling this setting doesn't affect previously stored bucket policies, except that public and cross-account access within any public bucket policy, including non-public delegation to specific accounts, is blocked.
     */
    RestrictPublicBuckets?: v.Bool | undefined;
  }
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
  /** The Virtual Private Cloud (VPC) configuration for this access point. */
  interface VpcConfiguration {
    /** If this field is specified, the access point will only allow connections from the specified VPC ID. */
    VpcId?: v.Text<'AWS::EC2::VPC.VpcId'> | undefined;
  }
}

export interface BucketProperties {
  /** The ABAC status of the general purpose bucket. When ABAC is enabled for the general purpose bucket, you can use tags to manage access to the general purpose buckets as well as for cost tracking purposes. When ABAC is disabled for the general purpose buckets, you can only use tags for cost tracking purposes. For more information, see [Using tags with S3 general purpose buckets](https://docs.aws.amazon.com/AmazonS3/latest/userguide/buckets-tagging.html). */
  AbacStatus?: v.OneOf<'Enabled' | 'Disabled'> | undefined;
  /** Configures the transfer acceleration state for an Amazon S3 bucket. For more information, see [Amazon S3 Transfer Acceleration](https://docs.aws.amazon.com/AmazonS3/latest/dev/transfer-acceleration.html) in the *Amazon S3 User Guide*. */
  AccelerateConfiguration?: v.Block<Bucket.AccelerateConfiguration> | undefined;
  /**
   * > This is a legacy property, and it is not recommended for most use cases. A majority of modern use cases in Amazon S3 no longer require the use of ACLs, and we recommend that you keep ACLs disabled. For more information, see [Controlling object ownership](https://docs.aws.amazon.com//AmazonS3/latest/userguide/about-object-ownership.html) in the *Amazon S3 User Guide*.
   *
   * A canned access control list (ACL) that grants predefined permissions to the bucket. For more information about canned ACLs, see [Canned ACL](https://docs.aws.amazon.com/AmazonS3/latest/dev/acl-overview.html#canned-acl) in the *Amazon S3 User Guide*.
   */
  AccessControl?: v.OneOf<'AuthenticatedRead' | 'AwsExecRead' | 'BucketOwnerFullControl' | 'BucketOwnerRead' | 'LogDeliveryWrite' | 'Private' | 'PublicRead' | 'PublicReadWrite'> | undefined;
  /** Specifies the configuration and any analyses for the analytics filter of an Amazon S3 bucket. */
  AnalyticsConfigurations?: v.Many<v.Block<Bucket.AnalyticsConfiguration>> | undefined;
  /** Specifies default encryption for a bucket using server-side encryption with Amazon S3-managed keys (SSE-S3), AWS KMS-managed keys (SSE-KMS), or dual-layer server-side encryption with KMS-managed keys (DSSE-KMS). For information about the Amazon S3 default encryption feature, see [Amazon S3 Default Encryption for S3 Buckets](https://docs.aws.amazon.com/AmazonS3/latest/dev/bucket-encryption.html) in the *Amazon S3 User Guide*. */
  BucketEncryption?: v.Block<Bucket.BucketEncryption> | undefined;
  /** A name for the bucket. If you don't specify a name, AWS CloudFormation generates a unique ID and uses that ID for the bucket name. The bucket name must contain only lowercase letters, numbers, periods (.), and dashes (-) and must follow [Amazon S3 bucket restrictions and limitations](https://docs.aws.amazon.com/AmazonS3/latest/dev/BucketRestrictions.html). For more information, see [Rules for naming Amazon S3 buckets](https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html) in the *Amazon S3 User Guide*. */
  BucketName?: v.Text | undefined;
  BucketNamePrefix?: v.Text | undefined;
  BucketNamespace?: v.OneOf<'global' | 'account-regional'> | undefined;
  /** Describes the cross-origin access configuration for objects in an Amazon S3 bucket. For more information, see [Enabling Cross-Origin Resource Sharing](https://docs.aws.amazon.com/AmazonS3/latest/dev/cors.html) in the *Amazon S3 User Guide*. */
  CorsConfiguration?: v.Block<Bucket.CorsConfiguration> | undefined;
  /** Defines how Amazon S3 handles Intelligent-Tiering storage. */
  IntelligentTieringConfigurations?: v.Many<v.Block<Bucket.IntelligentTieringConfiguration>> | undefined;
  /** Specifies the S3 Inventory configuration for an Amazon S3 bucket. For more information, see [GET Bucket inventory](https://docs.aws.amazon.com/AmazonS3/latest/API/RESTBucketGETInventoryConfig.html) in the *Amazon S3 API Reference*. */
  InventoryConfigurations?: v.Many<v.Block<Bucket.InventoryConfiguration>> | undefined;
  /** Specifies the lifecycle configuration for objects in an Amazon S3 bucket. For more information, see [Object Lifecycle Management](https://docs.aws.amazon.com/AmazonS3/latest/dev/object-lifecycle-mgmt.html) in the *Amazon S3 User Guide*. */
  LifecycleConfiguration?: v.Block<Bucket.LifecycleConfiguration> | undefined;
  /** Settings that define where logs are stored. */
  LoggingConfiguration?: v.Block<Bucket.LoggingConfiguration> | undefined;
  /** The S3 Metadata configuration for a general purpose bucket. */
  MetadataConfiguration?: v.Block<Bucket.MetadataConfiguration> | undefined;
  /** The metadata table configuration of an Amazon S3 general purpose bucket. */
  MetadataTableConfiguration?: v.Block<Bucket.MetadataTableConfiguration> | undefined;
  /** Specifies a metrics configuration for the CloudWatch request metrics (specified by the metrics configuration ID) from an Amazon S3 bucket. If you're updating an existing metrics configuration, note that this is a full replacement of the existing metrics configuration. If you don't include the elements you want to keep, they are erased. For more information, see [PutBucketMetricsConfiguration](https://docs.aws.amazon.com/AmazonS3/latest/API/RESTBucketPUTMetricConfiguration.html). */
  MetricsConfigurations?: v.Many<v.Block<Bucket.MetricsConfiguration>> | undefined;
  /** Configuration that defines how Amazon S3 handles bucket notifications. */
  NotificationConfiguration?: v.Block<Bucket.NotificationConfiguration> | undefined;
  /**
   * > This operation is not supported for directory buckets.
   *
   * Places an Object Lock configuration on the specified bucket. The rule specified in the Object Lock configuration will be applied by default to every new object placed in the specified bucket. For more information, see [Locking Objects](https://docs.aws.amazon.com/AmazonS3/latest/dev/object-lock.html).
   */
  ObjectLockConfiguration?: v.Block<Bucket.ObjectLockConfiguration> | undefined;
  /** Indicates whether this bucket has an Object Lock configuration enabled. Enable `ObjectLockEnabled` when you apply `ObjectLockConfiguration` to a bucket. */
  ObjectLockEnabled?: v.Bool | undefined;
  /** Configuration that defines how Amazon S3 handles Object Ownership rules. */
  OwnershipControls?: v.Block<Bucket.OwnershipControls> | undefined;
  /** Configuration that defines how Amazon S3 handles public access. */
  PublicAccessBlockConfiguration?: v.Block<Bucket.PublicAccessBlockConfiguration> | undefined;
  /**
   * Configuration for replicating objects in an S3 bucket. To enable replication, you must also enable versioning by using the `VersioningConfiguration` property.
   *
   * Amazon S3 can store replicated objects in a single destination bucket or multiple destination buckets. The destination bucket or buckets must already exist.
   */
  ReplicationConfiguration?: v.Block<Bucket.ReplicationConfiguration> | undefined;
  /** An arbitrary set of tags (key-value pairs) for this S3 bucket. */
  Tags?: v.Many<v.Block<Bucket.Tag>> | undefined;
  /**
   * Enables multiple versions of all objects in this bucket. You might enable versioning to prevent objects from being deleted or overwritten by mistake or to archive objects so that you can retrieve previous versions of them.
   *
   * > When you enable versioning on a bucket for the first time, it might take a short amount of time for the change to be fully propagated. We recommend that you wait for 15 minutes after enabling versioning before issuing write operations ( `PUT` or `DELETE` ) on objects in the bucket.
   */
  VersioningConfiguration?: v.Block<Bucket.VersioningConfiguration> | undefined;
  /** Information used to configure the bucket as a static website. For more information, see [Hosting Websites on Amazon S3](https://docs.aws.amazon.com/AmazonS3/latest/dev/WebsiteHosting.html). */
  WebsiteConfiguration?: v.Block<Bucket.WebsiteConfiguration> | undefined;
}
export interface BucketAttributes {
  /**
   * Returns the Amazon Resource Name (ARN) of the specified bucket.
   *
   * Example: `arn:aws:s3:::DOC-EXAMPLE-BUCKET`
   */
  readonly Arn: v.Scalar<'AWS::S3::Bucket.Arn'>;
  /**
   * Returns the IPv4 DNS name of the specified bucket.
   *
   * Example: `DOC-EXAMPLE-BUCKET.s3.amazonaws.com`
   */
  readonly DomainName: v.Scalar<'AWS::S3::Bucket.DomainName'>;
  /**
   * Returns the IPv6 DNS name of the specified bucket.
   *
   * Example: `DOC-EXAMPLE-BUCKET.s3.dualstack.us-east-2.amazonaws.com`
   *
   * For more information about dual-stack endpoints, see [Using Amazon S3 Dual-Stack Endpoints](https://docs.aws.amazon.com/AmazonS3/latest/dev/dual-stack-endpoints.html).
   */
  readonly DualStackDomainName: v.Scalar<'AWS::S3::Bucket.DualStackDomainName'>;
  readonly MetadataConfiguration: { readonly [name: string]: unknown };
  /** The Amazon Resource Name (ARN) for the annotation table. */
  readonly 'MetadataConfiguration.AnnotationTableConfiguration.TableArn': v.Scalar<'AWS::S3::Bucket.MetadataConfiguration.AnnotationTableConfiguration.TableArn'>;
  /** The name of the annotation table. */
  readonly 'MetadataConfiguration.AnnotationTableConfiguration.TableName': v.Scalar<'AWS::S3::Bucket.MetadataConfiguration.AnnotationTableConfiguration.TableName'>;
  /** The destination information for the S3 Metadata configuration. */
  readonly 'MetadataConfiguration.Destination': { readonly [name: string]: unknown };
  /** The Amazon Resource Name (ARN) of the table bucket where the metadata configuration is stored. */
  readonly 'MetadataConfiguration.Destination.TableBucketArn': v.Scalar<'AWS::S3::Bucket.MetadataConfiguration.Destination.TableBucketArn'>;
  /** The type of the table bucket where the metadata configuration is stored. The `aws` value indicates an AWS managed table bucket, and the `customer` value indicates a customer-managed table bucket. V2 metadata configurations are stored in AWS managed table buckets, and V1 metadata configurations are stored in customer-managed table buckets. */
  readonly 'MetadataConfiguration.Destination.TableBucketType': v.Scalar<'AWS::S3::Bucket.MetadataConfiguration.Destination.TableBucketType'>;
  /** The namespace in the table bucket where the metadata tables for a metadata configuration are stored. */
  readonly 'MetadataConfiguration.Destination.TableNamespace': v.Scalar<'AWS::S3::Bucket.MetadataConfiguration.Destination.TableNamespace'>;
  readonly 'MetadataConfiguration.InventoryTableConfiguration': { readonly [name: string]: unknown };
  /** The Amazon Resource Name (ARN) for the inventory table. */
  readonly 'MetadataConfiguration.InventoryTableConfiguration.TableArn': v.Scalar<'AWS::S3::Bucket.MetadataConfiguration.InventoryTableConfiguration.TableArn'>;
  /** The name of the inventory table. */
  readonly 'MetadataConfiguration.InventoryTableConfiguration.TableName': v.Scalar<'AWS::S3::Bucket.MetadataConfiguration.InventoryTableConfiguration.TableName'>;
  readonly 'MetadataConfiguration.JournalTableConfiguration': { readonly [name: string]: unknown };
  /** The Amazon Resource Name (ARN) for the journal table. */
  readonly 'MetadataConfiguration.JournalTableConfiguration.TableArn': v.Scalar<'AWS::S3::Bucket.MetadataConfiguration.JournalTableConfiguration.TableArn'>;
  /** The name of the journal table. */
  readonly 'MetadataConfiguration.JournalTableConfiguration.TableName': v.Scalar<'AWS::S3::Bucket.MetadataConfiguration.JournalTableConfiguration.TableName'>;
  readonly MetadataTableConfiguration: { readonly [name: string]: unknown };
  readonly 'MetadataTableConfiguration.S3TablesDestination': { readonly [name: string]: unknown };
  /** The Amazon Resource Name (ARN) for the metadata table in the metadata table configuration. The specified metadata table name must be unique within the `aws_s3_metadata` namespace in the destination table bucket. */
  readonly 'MetadataTableConfiguration.S3TablesDestination.TableArn': v.Scalar<'AWS::S3::Bucket.MetadataTableConfiguration.S3TablesDestination.TableArn'>;
  /** The table bucket namespace for the metadata table in your metadata table configuration. This value is always `aws_s3_metadata`. */
  readonly 'MetadataTableConfiguration.S3TablesDestination.TableNamespace': v.Scalar<'AWS::S3::Bucket.MetadataTableConfiguration.S3TablesDestination.TableNamespace'>;
  /**
   * Returns the regional domain name of the specified bucket.
   *
   * Example: `DOC-EXAMPLE-BUCKET.s3.us-east-2.amazonaws.com`
   */
  readonly RegionalDomainName: v.Scalar<'AWS::S3::Bucket.RegionalDomainName'>;
  /**
   * Returns the Amazon S3 website endpoint for the specified bucket.
   *
   * Example (IPv4): `http://DOC-EXAMPLE-BUCKET.s3-website.us-east-2.amazonaws.com`
   *
   * Example (IPv6): `http://DOC-EXAMPLE-BUCKET.s3.dualstack.us-east-2.amazonaws.com`
   */
  readonly WebsiteURL: v.Scalar<'AWS::S3::Bucket.WebsiteURL'>;
}
/**
 * The `AWS::S3::Bucket` resource creates an Amazon S3 bucket in the same AWS Region where you create the AWS CloudFormation stack.
 *
 * To control how AWS CloudFormation handles the bucket when the stack is deleted, you can set a deletion policy for your bucket. You can choose to *retain* the bucket or to *delete* the bucket. For more information, see [DeletionPolicy Attribute](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-deletionpolicy.html).
 *
 * > You can only delete empty buckets. Deletion fails for buckets that have contents.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-bucket.html
 */
export declare class Bucket extends v.Resource<BucketProperties, 'AWS::S3::Bucket.BucketName', BucketAttributes> {
  static readonly type: 'AWS::S3::Bucket';
  constructor(properties?: BucketProperties);
}
export declare namespace Bucket {
  /** Specifies the days since the initiation of an incomplete multipart upload that Amazon S3 will wait before permanently removing all parts of the upload. For more information, see [Stopping Incomplete Multipart Uploads Using a Bucket Lifecycle Policy](https://docs.aws.amazon.com/AmazonS3/latest/dev/mpuoverview.html#mpu-abort-incomplete-mpu-lifecycle-config) in the *Amazon S3 User Guide*. */
  interface AbortIncompleteMultipartUpload {
    /** Specifies the number of days after which Amazon S3 stops an incomplete multipart upload. */
    DaysAfterInitiation: v.Num;
  }
  /** Configures the transfer acceleration state for an Amazon S3 bucket. For more information, see [Amazon S3 Transfer Acceleration](https://docs.aws.amazon.com/AmazonS3/latest/dev/transfer-acceleration.html) in the *Amazon S3 User Guide*. */
  interface AccelerateConfiguration {
    /** Specifies the transfer acceleration status of the bucket. */
    AccelerationStatus: v.OneOf<'Enabled' | 'Suspended'>;
  }
  /** Specify this only in a cross-account scenario (where source and destination bucket owners are not the same), and you want to change replica ownership to the AWS account that owns the destination bucket. If this is not specified in the replication configuration, the replicas are owned by same AWS account that owns the source object. */
  interface AccessControlTranslation {
    /** Specifies the replica ownership. For default and valid values, see [PUT bucket replication](https://docs.aws.amazon.com/AmazonS3/latest/API/RESTBucketPUTreplication.html) in the *Amazon S3 API Reference*. */
    Owner: v.OneOf<'Destination'>;
  }
  /** Specifies the configuration and any analyses for the analytics filter of an Amazon S3 bucket. */
  interface AnalyticsConfiguration {
    /** The ID that identifies the analytics configuration. */
    Id: v.Text;
    /** The prefix that an object must have to be included in the analytics results. */
    Prefix?: v.Text | undefined;
    /** Contains data related to access patterns to be collected and made available to analyze the tradeoffs between different storage classes. */
    StorageClassAnalysis: v.Block<Bucket.StorageClassAnalysis>;
    /**
     * The tags to use when evaluating an analytics filter.
     *
     * The analytics only includes objects that meet the filter's criteria. If no filter is specified, all of the contents of the bucket are included in the analysis.
     */
    TagFilters?: v.Many<v.Block<Bucket.TagFilter>> | undefined;
  }
  /**
   * The annotation table configuration for an S3 Metadata configuration. The annotation table tracks all annotations on objects in your bucket so that you can query annotation data at scale.
   *   If you've disabled your annotation table configuration and now want to re-enable it, you must first manually delete the old annotation table from your AWS managed table bucket. Otherwise, the newly re-enabled annotation table configuration will enter a failed state because the annotation table already exists in the table bucket.
   */
  interface AnnotationTableConfiguration {
    /** Specifies whether the annotation table configuration is enabled or disabled. */
    ConfigurationState: v.OneOf<'ENABLED' | 'DISABLED'>;
    /** The encryption settings for an S3 Metadata journal table or inventory table configuration. */
    EncryptionConfiguration?: v.Block<Bucket.MetadataTableEncryptionConfiguration> | undefined;
    /** The ARN of the IAM role that grants Amazon S3 Metadata permission to read annotations from your bucket. */
    Role?: v.Text | undefined;
    /** The Amazon Resource Name (ARN) for the annotation table. */
    TableArn?: v.Text | undefined;
    /** The name of the annotation table. */
    TableName?: v.Text | undefined;
  }
  /** A bucket-level setting for Amazon S3 general purpose buckets used to prevent the upload of new objects encrypted with the specified server-side encryption type. For example, blocking an encryption type will block `PutObject`, `CopyObject`, `PostObject`, multipart upload, and replication requests to the bucket for objects with the specified encryption type. However, you can continue to read and list any pre-existing objects already encrypted with the specified encryption type. For more information, see [Blocking or unblocking SSE-C for a general purpose bucket](https://docs.aws.amazon.com/AmazonS3/latest/userguide/blocking-unblocking-s3-c-encryption-gpb.html). */
  interface BlockedEncryptionTypes {
    /**
     * The object encryption type that you want to block or unblock for an Amazon S3 general purpose bucket.
     *
     * > Currently, this parameter only supports blocking or unblocking server side encryption with customer-provided keys (SSE-C). For more information about SSE-C, see [Using server-side encryption with customer-provided keys (SSE-C)](https://docs.aws.amazon.com/AmazonS3/latest/userguide/ServerSideEncryptionCustomerKeys.html).
     */
    EncryptionType?: v.Many<v.OneOf<'NONE' | 'SSE-C'>> | undefined;
  }
  /** Specifies default encryption for a bucket using server-side encryption with Amazon S3-managed keys (SSE-S3), AWS KMS-managed keys (SSE-KMS), or dual-layer server-side encryption with KMS-managed keys (DSSE-KMS). For information about the Amazon S3 default encryption feature, see [Amazon S3 Default Encryption for S3 Buckets](https://docs.aws.amazon.com/AmazonS3/latest/dev/bucket-encryption.html) in the *Amazon S3 User Guide*. */
  interface BucketEncryption {
    /** Specifies the default server-side-encryption configuration. */
    ServerSideEncryptionConfiguration: v.Many<v.Block<Bucket.ServerSideEncryptionRule>>;
  }
  /** Describes the cross-origin access configuration for objects in an Amazon S3 bucket. For more information, see [Enabling Cross-Origin Resource Sharing](https://docs.aws.amazon.com/AmazonS3/latest/dev/cors.html) in the *Amazon S3 User Guide*. */
  interface CorsConfiguration {
    /** A set of origins and methods (cross-origin access that you want to allow). You can add up to 100 rules to the configuration. */
    CorsRules: v.Many<v.Block<Bucket.CorsRule>>;
  }
  /** Specifies a cross-origin access rule for an Amazon S3 bucket. */
  interface CorsRule {
    /** Headers that are specified in the `Access-Control-Request-Headers` header. These headers are allowed in a preflight OPTIONS request. In response to any preflight OPTIONS request, Amazon S3 returns any requested headers that are allowed. */
    AllowedHeaders?: v.Many<v.Text> | undefined;
    /**
     * An HTTP method that you allow the origin to run.
     *
     * *Allowed values*: `GET` | `PUT` | `HEAD` | `POST` | `DELETE`
     */
    AllowedMethods: v.Many<v.Text>;
    /** One or more origins you want customers to be able to access the bucket from. */
    AllowedOrigins: v.Many<v.Text>;
    /** One or more headers in the response that you want customers to be able to access from their applications (for example, from a JavaScript `XMLHttpRequest` object). */
    ExposedHeaders?: v.Many<v.Text> | undefined;
    /** A unique identifier for this rule. The value must be no more than 255 characters. */
    Id?: v.Text | undefined;
    /** The time in seconds that your browser is to cache the preflight response for the specified resource. */
    MaxAge?: v.Num | undefined;
  }
  /** Specifies how data related to the storage class analysis for an Amazon S3 bucket should be exported. */
  interface DataExport {
    /** The place to store the data for an analysis. */
    Destination: v.Block<Bucket.Destination>;
    /** The version of the output schema to use when exporting data. Must be `V_1`. */
    OutputSchemaVersion: v.Text;
  }
  interface DefaultEventHold {
    Days?: v.Num | undefined;
    Years?: v.Num | undefined;
  }
  /**
   * The container element for optionally specifying the default Object Lock retention settings for new objects placed in the specified bucket.
   *
   * > - The `DefaultRetention` settings require both a mode and a period.
   * > - The `DefaultRetention` period can be either `Days` or `Years` but you must select one. You cannot specify `Days` and `Years` at the same time.
   */
  interface DefaultRetention {
    /** The number of days that you want to specify for the default retention period. If Object Lock is turned on, you must specify `Mode` and specify either `Days` or `Years`. */
    Days?: v.Num | undefined;
    DefaultEventHold?: v.Block<Bucket.DefaultEventHold> | undefined;
    /** The default Object Lock retention mode you want to apply to new objects placed in the specified bucket. If Object Lock is turned on, you must specify `Mode` and specify either `Days` or `Years`. */
    Mode?: v.OneOf<'COMPLIANCE' | 'GOVERNANCE'> | undefined;
    /** The number of years that you want to specify for the default retention period. If Object Lock is turned on, you must specify `Mode` and specify either `Days` or `Years`. */
    Years?: v.Num | undefined;
  }
  /** Specifies whether Amazon S3 replicates delete markers. If you specify a `Filter` in your replication configuration, you must also include a `DeleteMarkerReplication` element. If your `Filter` includes a `Tag` element, the `DeleteMarkerReplication` `Status` must be set to Disabled, because Amazon S3 does not support replicating delete markers for tag-based rules. For an example configuration, see [Basic Rule Configuration](https://docs.aws.amazon.com/AmazonS3/latest/dev/replication-add-config.html#replication-config-min-rule-config). */
  interface DeleteMarkerReplication {
    /** Indicates whether to replicate delete markers. */
    Status?: v.OneOf<'Disabled' | 'Enabled'> | undefined;
  }
  /** Specifies information about where to publish analysis or configuration results for an Amazon S3 bucket. */
  interface Destination {
    /**
     * The account ID that owns the destination S3 bucket. If no account ID is provided, the owner is not validated before exporting data.
     *
     * > Although this value is optional, we strongly recommend that you set it to help prevent problems if the destination bucket ownership changes.
     */
    BucketAccountId?: v.Text | undefined;
    /** The Amazon Resource Name (ARN) of the bucket to which data is exported. */
    BucketArn: v.Text<'AWS::S3::Bucket.Arn'>;
    /**
     * Specifies the file format used when exporting data to Amazon S3.
     *
     * *Allowed values*: `CSV` | `ORC` | `Parquet`
     */
    Format: v.OneOf<'CSV' | 'ORC' | 'Parquet'>;
    /** The prefix to use when exporting data. The prefix is prepended to all results. */
    Prefix?: v.Text | undefined;
  }
  /**
   * Specifies encryption-related information for an Amazon S3 bucket that is a destination for replicated objects.
   *
   * > If you're specifying a customer managed KMS key, we recommend using a fully qualified KMS key ARN. If you use a KMS key alias instead, then AWS resolves the key within the requester’s account. This behavior can result in data that's encrypted with a KMS key that belongs to the requester, and not the bucket owner.
   */
  interface EncryptionConfiguration {
    /** Specifies the ID (Key ARN or Alias ARN) of the customer managed AWS KMS key stored in AWS Key Management Service (KMS) for the destination bucket. Amazon S3 uses this key to encrypt replica objects. Amazon S3 only supports symmetric encryption KMS keys. For more information, see [Asymmetric keys in AWS KMS](https://docs.aws.amazon.com//kms/latest/developerguide/symmetric-asymmetric.html) in the *AWS Key Management Service Developer Guide*. */
    ReplicaKmsKeyID: v.Text<'AWS::KMS::Alias.AliasName' | 'AWS::KMS::Key.Arn' | 'AWS::KMS::Key.KeyId' | 'AWS::KMS::ReplicaKey.Arn' | 'AWS::KMS::ReplicaKey.KeyId'>;
  }
  /**
   * Amazon S3 can send events to Amazon EventBridge whenever certain events happen in your bucket, see [Using EventBridge](https://docs.aws.amazon.com/AmazonS3/latest/userguide/EventBridge.html) in the *Amazon S3 User Guide*.
   *
   * Unlike other destinations, delivery of events to EventBridge can be either enabled or disabled for a bucket. If enabled, all events will be sent to EventBridge and you can use EventBridge rules to route events to additional targets. For more information, see [What Is Amazon EventBridge](https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-what-is.html) in the *Amazon EventBridge User Guide*
   */
  interface EventBridgeConfiguration {
    /** Enables delivery of events to Amazon EventBridge. */
    EventBridgeEnabled: v.Bool;
  }
  /** Specifies the Amazon S3 object key name to filter on. An object key name is the name assigned to an object in your Amazon S3 bucket. You specify whether to filter on the suffix or prefix of the object key name. A prefix is a specific string of characters at the beginning of an object key name, which you can use to organize objects. For example, you can start the key names of related objects with a prefix, such as `2023-` or `engineering/`. Then, you can use `FilterRule` to find objects in a bucket with key names that have the same prefix. A suffix is similar to a prefix, but it is at the end of the object key name instead of at the beginning. */
  interface FilterRule {
    /** The object key name prefix or suffix identifying one or more objects to which the filtering rule applies. The maximum length is 1,024 characters. Overlapping prefixes and suffixes are not supported. For more information, see [Configuring Event Notifications](https://docs.aws.amazon.com/AmazonS3/latest/dev/NotificationHowTo.html) in the *Amazon S3 User Guide*. */
    Name: v.Text;
    /** The value that the filter searches for in object key names. */
    Value: v.Text;
  }
  /**
   * Specifies the S3 Intelligent-Tiering configuration for an Amazon S3 bucket.
   *
   * For information about the S3 Intelligent-Tiering storage class, see [Storage class for automatically optimizing frequently and infrequently accessed objects](https://docs.aws.amazon.com/AmazonS3/latest/dev/storage-class-intro.html#sc-dynamic-data-access).
   */
  interface IntelligentTieringConfiguration {
    /** The ID used to identify the S3 Intelligent-Tiering configuration. */
    Id: v.Text;
    /** An object key name prefix that identifies the subset of objects to which the rule applies. */
    Prefix?: v.Text | undefined;
    /** Specifies the status of the configuration. */
    Status: v.OneOf<'Disabled' | 'Enabled'>;
    /** A container for a key-value pair. */
    TagFilters?: v.Many<v.Block<Bucket.TagFilter>> | undefined;
    /**
     * Specifies a list of S3 Intelligent-Tiering storage class tiers in the configuration. At least one tier must be defined in the list. At most, you can specify two tiers in the list, one for each available AccessTier: `ARCHIVE_ACCESS` and `DEEP_ARCHIVE_ACCESS`.
     *
     * > You only need Intelligent Tiering Configuration enabled on a bucket if you want to automatically move objects stored in the Intelligent-Tiering storage class to Archive Access or Deep Archive Access tiers.
     */
    Tierings: v.Many<v.Block<Bucket.Tiering>>;
  }
  /** Specifies the S3 Inventory configuration for an Amazon S3 bucket. For more information, see [GET Bucket inventory](https://docs.aws.amazon.com/AmazonS3/latest/API/RESTBucketGETInventoryConfig.html) in the *Amazon S3 API Reference*. */
  interface InventoryConfiguration {
    /** Contains information about where to publish the inventory results. */
    Destination: v.Block<Bucket.Destination>;
    /** Specifies whether the inventory is enabled or disabled. If set to `True`, an inventory list is generated. If set to `False`, no inventory list is generated. */
    Enabled: v.Bool;
    /** The ID used to identify the inventory configuration. */
    Id: v.Text;
    /** Object versions to include in the inventory list. If set to `All`, the list includes all the object versions, which adds the version-related fields `VersionId`, `IsLatest`, and `DeleteMarker` to the list. If set to `Current`, the list does not contain these version-related fields. */
    IncludedObjectVersions: v.OneOf<'All' | 'Current'>;
    /** Contains the optional fields that are included in the inventory results. */
    OptionalFields?: v.Many<v.Text> | undefined;
    /** Specifies the inventory filter prefix. */
    Prefix?: v.Text | undefined;
    /** Specifies the schedule for generating inventory results. */
    ScheduleFrequency: v.OneOf<'Daily' | 'Weekly'>;
  }
  /** The inventory table configuration for an S3 Metadata configuration. */
  interface InventoryTableConfiguration {
    /** The configuration state of the inventory table, indicating whether the inventory table is enabled or disabled. */
    ConfigurationState: v.OneOf<'ENABLED' | 'DISABLED'>;
    /** The encryption configuration for the inventory table. */
    EncryptionConfiguration?: v.Block<Bucket.MetadataTableEncryptionConfiguration> | undefined;
    /** The Amazon Resource Name (ARN) for the inventory table. */
    TableArn?: v.Text | undefined;
    /** The name of the inventory table. */
    TableName?: v.Text | undefined;
  }
  /** The journal table configuration for an S3 Metadata configuration. */
  interface JournalTableConfiguration {
    /** The encryption configuration for the journal table. */
    EncryptionConfiguration?: v.Block<Bucket.MetadataTableEncryptionConfiguration> | undefined;
    /** The journal table record expiration settings for the journal table. */
    RecordExpiration: v.Block<Bucket.RecordExpiration>;
    /** The Amazon Resource Name (ARN) for the journal table. */
    TableArn?: v.Text | undefined;
    /** The name of the journal table. */
    TableName?: v.Text | undefined;
  }
  /** Describes the AWS Lambda functions to invoke and the events for which to invoke them. */
  interface LambdaConfiguration {
    /** The Amazon S3 bucket event for which to invoke the AWS Lambda function. For more information, see [Supported Event Types](https://docs.aws.amazon.com/AmazonS3/latest/dev/NotificationHowTo.html) in the *Amazon S3 User Guide*. */
    Event: v.Text;
    /** The filtering rules that determine which objects invoke the AWS Lambda function. For example, you can create a filter so that only image files with a `.jpg` extension invoke the function when they are added to the Amazon S3 bucket. */
    Filter?: v.Block<Bucket.NotificationFilter> | undefined;
    /** The Amazon Resource Name (ARN) of the AWS Lambda function that Amazon S3 invokes when the specified event type occurs. */
    Function: v.Text<'AWS::Lambda::Alias.AliasArn' | 'AWS::Lambda::Function.Arn' | 'AWS::Lambda::Version.FunctionArn'>;
  }
  /** Specifies the lifecycle configuration for objects in an Amazon S3 bucket. For more information, see [Object Lifecycle Management](https://docs.aws.amazon.com/AmazonS3/latest/dev/object-lifecycle-mgmt.html) in the *Amazon S3 User Guide*. */
  interface LifecycleConfiguration {
    /** A lifecycle rule for individual objects in an Amazon S3 bucket. */
    Rules: v.Many<v.Block<Bucket.Rule>>;
    /**
     * Indicates which default minimum object size behavior is applied to the lifecycle configuration.
     *
     * > This parameter applies to general purpose buckets only. It isn't supported for directory bucket lifecycle configurations.
     *
     * - `all_storage_classes_128K` - Objects smaller than 128 KB will not transition to any storage class by default.
     * - `varies_by_storage_class` - Objects smaller than 128 KB will transition to Glacier Flexible Retrieval or Glacier Deep Archive storage classes. By default, all other storage classes will prevent transitions smaller than 128 KB.
     */
    TransitionDefaultMinimumObjectSize?: v.OneOf<'varies_by_storage_class' | 'all_storage_classes_128K'> | undefined;
  }
  /**
   * Describes where logs are stored and the prefix that Amazon S3 assigns to all log object keys for a bucket. For examples and more information, see [PUT Bucket logging](https://docs.aws.amazon.com/AmazonS3/latest/API/RESTBucketPUTlogging.html) in the *Amazon S3 API Reference*.
   *
   * > To successfully complete the `AWS::S3::Bucket LoggingConfiguration` request, you must have `s3:PutObject` and `s3:PutObjectAcl` in your IAM permissions.
   */
  interface LoggingConfiguration {
    /** The name of the bucket where Amazon S3 should store server access log files. You can store log files in any bucket that you own. By default, logs are stored in the bucket where the `LoggingConfiguration` property is defined. */
    DestinationBucketName?: v.Text<'AWS::S3::Bucket.BucketName'> | undefined;
    /** A prefix for all log object keys. If you store log files from multiple Amazon S3 buckets in a single bucket, you can use a prefix to distinguish which log files came from which bucket. */
    LogFilePrefix?: v.Text | undefined;
    /** Amazon S3 key format for log objects. Only one format, either PartitionedPrefix or SimplePrefix, is allowed. */
    TargetObjectKeyFormat?: v.Block<Bucket.TargetObjectKeyFormat> | undefined;
  }
  /** Creates a V2 Amazon S3 Metadata configuration of a general purpose bucket. For more information, see [Accelerating data discovery with S3 Metadata](https://docs.aws.amazon.com/AmazonS3/latest/userguide/metadata-tables-overview.html) in the *Amazon S3 User Guide*. */
  interface MetadataConfiguration {
    /**
     * The annotation table configuration for an S3 Metadata configuration. The annotation table tracks all annotations on objects in your bucket so that you can query annotation data at scale.
     *   If you've disabled your annotation table configuration and now want to re-enable it, you must first manually delete the old annotation table from your AWS managed table bucket. Otherwise, the newly re-enabled annotation table configuration will enter a failed state because the annotation table already exists in the table bucket.
     */
    AnnotationTableConfiguration?: v.Block<Bucket.AnnotationTableConfiguration> | undefined;
    /** The destination information for the S3 Metadata configuration. */
    Destination?: v.Block<Bucket.MetadataDestination> | undefined;
    /** The inventory table configuration for a metadata configuration. */
    InventoryTableConfiguration?: v.Block<Bucket.InventoryTableConfiguration> | undefined;
    /** The journal table configuration for a metadata configuration. */
    JournalTableConfiguration: v.Block<Bucket.JournalTableConfiguration>;
  }
  /** The destination information for the S3 Metadata configuration. */
  interface MetadataDestination {
    /** The Amazon Resource Name (ARN) of the table bucket where the metadata configuration is stored. */
    TableBucketArn?: v.Text | undefined;
    /** The type of the table bucket where the metadata configuration is stored. The `aws` value indicates an AWS managed table bucket, and the `customer` value indicates a customer-managed table bucket. V2 metadata configurations are stored in AWS managed table buckets, and V1 metadata configurations are stored in customer-managed table buckets. */
    TableBucketType: v.OneOf<'aws' | 'customer'>;
    /** The namespace in the table bucket where the metadata tables for a metadata configuration are stored. */
    TableNamespace?: v.Text | undefined;
  }
  /**
   * > We recommend that you create your S3 Metadata configurations by using the V2 [MetadataConfiguration](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-metadataconfiguration.html) resource type. We no longer recommend using the V1 `MetadataTableConfiguration` resource type.
   * >
   * > If you created your S3 Metadata configuration before July 15, 2025, we recommend that you delete and re-create your configuration by using the [MetadataConfiguration](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-metadataconfiguration.html) resource type so that you can expire journal table records and create a live inventory table.
   */
  interface MetadataTableConfiguration {
    /** The destination information for the metadata table configuration. The destination table bucket must be in the same Region and AWS account as the general purpose bucket. The specified metadata table name must be unique within the `aws_s3_metadata` namespace in the destination table bucket. */
    S3TablesDestination: v.Block<Bucket.S3TablesDestination>;
  }
  /** The encryption settings for an S3 Metadata journal table or inventory table configuration. */
  interface MetadataTableEncryptionConfiguration {
    /** If server-side encryption with AWS Key Management Service ( AWS ) keys (SSE-KMS) is specified, you must also specify the KMS key Amazon Resource Name (ARN). You must specify a customer-managed KMS key that's located in the same Region as the general purpose bucket that corresponds to the metadata table configuration. */
    KmsKeyArn?: v.Text | undefined;
    /** The encryption type specified for a metadata table. To specify server-side encryption with AWS Key Management Service ( AWS ) keys (SSE-KMS), use the `aws:kms` value. To specify server-side encryption with Amazon S3 managed keys (SSE-S3), use the `AES256` value. */
    SseAlgorithm: v.OneOf<'aws:kms' | 'AES256'>;
  }
  /** A container specifying replication metrics-related settings enabling replication metrics and events. */
  interface Metrics {
    /** A container specifying the time threshold for emitting the `s3:Replication:OperationMissedThreshold` event. */
    EventThreshold?: v.Block<Bucket.ReplicationTimeValue> | undefined;
    /** Specifies whether the replication metrics are enabled. */
    Status: v.OneOf<'Disabled' | 'Enabled'>;
  }
  /** Specifies a metrics configuration for the CloudWatch request metrics (specified by the metrics configuration ID) from an Amazon S3 bucket. If you're updating an existing metrics configuration, note that this is a full replacement of the existing metrics configuration. If you don't include the elements you want to keep, they are erased. For examples, see [AWS::S3::Bucket](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-s3-bucket.html#aws-properties-s3-bucket--examples). For more information, see [PUT Bucket metrics](https://docs.aws.amazon.com/AmazonS3/latest/API/RESTBucketPUTMetricConfiguration.html) in the *Amazon S3 API Reference*. */
  interface MetricsConfiguration {
    /** The access point that was used while performing operations on the object. The metrics configuration only includes objects that meet the filter's criteria. */
    AccessPointArn?: v.Text | undefined;
    /** The ID used to identify the metrics configuration. This can be any value you choose that helps you identify your metrics configuration. */
    Id: v.Text;
    /** The prefix that an object must have to be included in the metrics results. */
    Prefix?: v.Text | undefined;
    /** Specifies a list of tag filters to use as a metrics configuration filter. The metrics configuration includes only objects that meet the filter's criteria. */
    TagFilters?: v.Many<v.Block<Bucket.TagFilter>> | undefined;
  }
  /** Specifies when noncurrent object versions expire. Upon expiration, Amazon S3 permanently deletes the noncurrent object versions. You set this lifecycle configuration action on a bucket that has versioning enabled (or suspended) to request that Amazon S3 delete noncurrent object versions at a specific period in the object's lifetime. For more information about setting a lifecycle rule configuration, see [AWS::S3::Bucket Rule](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-s3-bucket-lifecycleconfig-rule.html). */
  interface NoncurrentVersionExpiration {
    /** Specifies how many noncurrent versions Amazon S3 will retain. If there are this many more recent noncurrent versions, Amazon S3 will take the associated action. For more information about noncurrent versions, see [Lifecycle configuration elements](https://docs.aws.amazon.com/AmazonS3/latest/userguide/intro-lifecycle-rules.html) in the *Amazon S3 User Guide*. */
    NewerNoncurrentVersions?: v.Num | undefined;
    /** Specifies the number of days an object is noncurrent before Amazon S3 can perform the associated action. For information about the noncurrent days calculations, see [How Amazon S3 Calculates When an Object Became Noncurrent](https://docs.aws.amazon.com/AmazonS3/latest/dev/intro-lifecycle-rules.html#non-current-days-calculations) in the *Amazon S3 User Guide*. */
    NoncurrentDays: v.Num;
  }
  /** Container for the transition rule that describes when noncurrent objects transition to the `STANDARD_IA`, `ONEZONE_IA`, `INTELLIGENT_TIERING`, `GLACIER_IR`, `GLACIER`, or `DEEP_ARCHIVE` storage class. If your bucket is versioning-enabled (or versioning is suspended), you can set this action to request that Amazon S3 transition noncurrent object versions to the `STANDARD_IA`, `ONEZONE_IA`, `INTELLIGENT_TIERING`, `GLACIER_IR`, `GLACIER`, or `DEEP_ARCHIVE` storage class at a specific period in the object's lifetime. If you specify this property, don't specify the `NoncurrentVersionTransitions` property. */
  interface NoncurrentVersionTransition {
    /** Specifies how many noncurrent versions Amazon S3 will retain. If there are this many more recent noncurrent versions, Amazon S3 will take the associated action. For more information about noncurrent versions, see [Lifecycle configuration elements](https://docs.aws.amazon.com/AmazonS3/latest/userguide/intro-lifecycle-rules.html) in the *Amazon S3 User Guide*. */
    NewerNoncurrentVersions?: v.Num | undefined;
    /** The class of storage used to store the object. */
    StorageClass: v.OneOf<'DEEP_ARCHIVE' | 'GLACIER' | 'Glacier' | 'GLACIER_IR' | 'INTELLIGENT_TIERING' | 'ONEZONE_IA' | 'STANDARD_IA'>;
    /** Specifies the number of days an object is noncurrent before Amazon S3 can perform the associated action. For information about the noncurrent days calculations, see [How Amazon S3 Calculates How Long an Object Has Been Noncurrent](https://docs.aws.amazon.com/AmazonS3/latest/dev/intro-lifecycle-rules.html#non-current-days-calculations) in the *Amazon S3 User Guide*. */
    TransitionInDays: v.Num;
  }
  /** Describes the notification configuration for an Amazon S3 bucket. */
  interface NotificationConfiguration {
    /** Enables delivery of events to Amazon EventBridge. */
    EventBridgeConfiguration?: v.Block<Bucket.EventBridgeConfiguration> | undefined;
    /** Describes the AWS Lambda functions to invoke and the events for which to invoke them. */
    LambdaConfigurations?: v.Many<v.Block<Bucket.LambdaConfiguration>> | undefined;
    /** The Amazon Simple Queue Service queues to publish messages to and the events for which to publish messages. */
    QueueConfigurations?: v.Many<v.Block<Bucket.QueueConfiguration>> | undefined;
    /** The topic to which notifications are sent and the events for which notifications are generated. */
    TopicConfigurations?: v.Many<v.Block<Bucket.TopicConfiguration>> | undefined;
  }
  /** Specifies object key name filtering rules. For information about key name filtering, see [Configuring event notifications using object key name filtering](https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-how-to-filtering.html) in the *Amazon S3 User Guide*. */
  interface NotificationFilter {
    /** A container for object key name prefix and suffix filtering rules. */
    S3Key: v.Block<Bucket.S3KeyFilter>;
  }
  /** Places an Object Lock configuration on the specified bucket. The rule specified in the Object Lock configuration will be applied by default to every new object placed in the specified bucket. For more information, see [Locking Objects](https://docs.aws.amazon.com/AmazonS3/latest/dev/object-lock.html). */
  interface ObjectLockConfiguration {
    /** Indicates whether this bucket has an Object Lock configuration enabled. Enable `ObjectLockEnabled` when you apply `ObjectLockConfiguration` to a bucket. */
    ObjectLockEnabled?: v.OneOf<'Enabled'> | undefined;
    /** Specifies the Object Lock rule for the specified object. Enable this rule when you apply `ObjectLockConfiguration` to a bucket. If Object Lock is turned on, bucket settings require both `Mode` and a period of either `Days` or `Years`. You cannot specify `Days` and `Years` at the same time. For more information, see [ObjectLockRule](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-s3-bucket-objectlockrule.html) and [DefaultRetention](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-s3-bucket-defaultretention.html). */
    Rule?: v.Block<Bucket.ObjectLockRule> | undefined;
  }
  /** Specifies the Object Lock rule for the specified object. Enable the this rule when you apply `ObjectLockConfiguration` to a bucket. */
  interface ObjectLockRule {
    /** The default Object Lock retention mode and period that you want to apply to new objects placed in the specified bucket. If Object Lock is turned on, bucket settings require both `Mode` and a period of either `Days` or `Years`. You cannot specify `Days` and `Years` at the same time. For more information about allowable values for mode and period, see [DefaultRetention](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-s3-bucket-defaultretention.html). */
    DefaultRetention?: v.Block<Bucket.DefaultRetention> | undefined;
  }
  /**
   * Specifies the container element for Object Ownership rules.
   *
   * S3 Object Ownership is an Amazon S3 bucket-level setting that you can use to disable access control lists (ACLs) and take ownership of every object in your bucket, simplifying access management for data stored in Amazon S3. For more information, see [Controlling ownership of objects and disabling ACLs](https://docs.aws.amazon.com/AmazonS3/latest/userguide/about-object-ownership.html) in the *Amazon S3 User Guide*.
   */
  interface OwnershipControls {
    /** Specifies the container element for Object Ownership rules. */
    Rules: v.Many<v.Block<Bucket.OwnershipControlsRule>>;
  }
  /**
   * Specifies an Object Ownership rule.
   *
   * S3 Object Ownership is an Amazon S3 bucket-level setting that you can use to disable access control lists (ACLs) and take ownership of every object in your bucket, simplifying access management for data stored in Amazon S3. For more information, see [Controlling ownership of objects and disabling ACLs](https://docs.aws.amazon.com/AmazonS3/latest/userguide/about-object-ownership.html) in the *Amazon S3 User Guide*.
   */
  interface OwnershipControlsRule {
    /** Specifies an object ownership rule. */
    ObjectOwnership?: v.OneOf<'ObjectWriter' | 'BucketOwnerPreferred' | 'BucketOwnerEnforced'> | undefined;
  }
  /**
   * Amazon S3 keys for log objects are partitioned in the following format:
   *
   * `[DestinationPrefix][SourceAccountId]/[SourceRegion]/[SourceBucket]/[YYYY]/[MM]/[DD]/[YYYY]-[MM]-[DD]-[hh]-[mm]-[ss]-[UniqueString]`
   *
   * PartitionedPrefix defaults to EventTime delivery when server access logs are delivered.
   */
  interface PartitionedPrefix {
    /**
     * Specifies the partition date source for the partitioned prefix. `PartitionDateSource` can be `EventTime` or `DeliveryTime`.
     *
     * For `DeliveryTime`, the time in the log file names corresponds to the delivery time for the log files.
     *
     * For `EventTime`, The logs delivered are for a specific day only. The year, month, and day correspond to the day on which the event occurred, and the hour, minutes and seconds are set to 00 in the key.
     */
    PartitionDateSource?: v.OneOf<'EventTime' | 'DeliveryTime'> | undefined;
  }
  /** The PublicAccessBlock configuration that you want to apply to this Amazon S3 bucket. You can enable the configuration options in any combination. Bucket-level settings work alongside account-level settings (which may inherit from organization-level policies). For more information about when Amazon S3 considers a bucket or object public, see [The Meaning of "Public"](https://docs.aws.amazon.com/AmazonS3/latest/dev/access-control-block-public-access.html#access-control-block-public-access-policy-status) in the *Amazon S3 User Guide*. */
  interface PublicAccessBlockConfiguration {
    /**
     * Specifies whether Amazon S3 should block public access control lists (ACLs) for this bucket and objects in this bucket. Setting this element to `TRUE` causes the following behavior:
     *
     * - PUT Bucket ACL and PUT Object ACL calls fail if the specified ACL is public.
     * - PUT Object calls fail if the request includes a public ACL.
     * - PUT Bucket calls fail if the request includes a public ACL.
     *
     * Enabling this setting doesn't affect existing policies or ACLs.
     */
    BlockPublicAcls?: v.Bool | undefined;
    /**
     * Specifies whether Amazon S3 should block public bucket policies for this bucket. Setting this element to `TRUE` causes Amazon S3 to reject calls to PUT Bucket policy if the specified bucket policy allows public access.
     *
     * Enabling this setting doesn't affect existing bucket policies.
     */
    BlockPublicPolicy?: v.Bool | undefined;
    /**
     * Specifies whether Amazon S3 should ignore public ACLs for this bucket and objects in this bucket. Setting this element to `TRUE` causes Amazon S3 to ignore all public ACLs on this bucket and objects in this bucket.
     *
     * Enabling this setting doesn't affect the persistence of any existing ACLs and doesn't prevent new public ACLs from being set.
     */
    IgnorePublicAcls?: v.Bool | undefined;
    /**
     * Specifies whether Amazon S3 should restrict public bucket policies for this bucket. Setting this element to `TRUE` restricts access to this bucket to only AWS service principals and authorized users within this account if the bucket has a public policy.
     *
     * Enabling this setting doesn't affect previously stored bucket policies, except that public and cross-account access within any public bucket policy, including non-public delegation to specific accounts, is blocked.
     */
    RestrictPublicBuckets?: v.Bool | undefined;
  }
  /** Specifies the configuration for publishing messages to an Amazon Simple Queue Service (Amazon SQS) queue when Amazon S3 detects specified events. */
  interface QueueConfiguration {
    /** The Amazon S3 bucket event about which you want to publish messages to Amazon SQS. For more information, see [Supported Event Types](https://docs.aws.amazon.com/AmazonS3/latest/dev/NotificationHowTo.html) in the *Amazon S3 User Guide*. */
    Event: v.Text;
    /** The filtering rules that determine which objects trigger notifications. For example, you can create a filter so that Amazon S3 sends notifications only when image files with a `.jpg` extension are added to the bucket. For more information, see [Configuring event notifications using object key name filtering](https://docs.aws.amazon.com/AmazonS3/latest/user-guide/notification-how-to-filtering.html) in the *Amazon S3 User Guide*. */
    Filter?: v.Block<Bucket.NotificationFilter> | undefined;
    /** The Amazon Resource Name (ARN) of the Amazon SQS queue to which Amazon S3 publishes a message when it detects events of the specified type. FIFO queues are not allowed when enabling an SQS queue as the event notification destination. */
    Queue: v.Text<'AWS::SQS::Queue.Arn'>;
  }
  /** The journal table record expiration settings for a journal table in an S3 Metadata configuration. */
  interface RecordExpiration {
    /** If you enable journal table record expiration, you can set the number of days to retain your journal table records. Journal table records must be retained for a minimum of 7 days. To set this value, specify any whole number from `7` to `2147483647`. For example, to retain your journal table records for one year, set this value to `365`. */
    Days?: v.Num | undefined;
    /** Specifies whether journal table record expiration is enabled or disabled. */
    Expiration: v.OneOf<'ENABLED' | 'DISABLED'>;
  }
  /** Specifies the redirect behavior of all requests to a website endpoint of an Amazon S3 bucket. */
  interface RedirectAllRequestsTo {
    /** Name of the host where requests are redirected. */
    HostName: v.Text;
    /** Protocol to use when redirecting requests. The default is the protocol that is used in the original request. */
    Protocol?: v.OneOf<'http' | 'https'> | undefined;
  }
  /** Specifies how requests are redirected. In the event of an error, you can specify a different error code to return. */
  interface RedirectRule {
    /** The host name to use in the redirect request. */
    HostName?: v.Text | undefined;
    /** The HTTP redirect code to use on the response. Not required if one of the siblings is present. */
    HttpRedirectCode?: v.Text | undefined;
    /** Protocol to use when redirecting requests. The default is the protocol that is used in the original request. */
    Protocol?: v.OneOf<'http' | 'https'> | undefined;
    /** The object key prefix to use in the redirect request. For example, to redirect requests for all pages with prefix `docs/` (objects in the `docs/` folder) to `documents/`, you can set a condition block with `KeyPrefixEquals` set to `docs/` and in the Redirect set `ReplaceKeyPrefixWith` to `/documents`. Not required if one of the siblings is present. Can be present only if `ReplaceKeyWith` is not provided. */
    ReplaceKeyPrefixWith?: v.Text | undefined;
    /**
     * The specific object key to use in the redirect request. For example, redirect request to `error.html`. Not required if one of the siblings is present. Can be present only if `ReplaceKeyPrefixWith` is not provided.
     *
     * > Replacement must be made for object keys containing special characters (such as carriage returns) when using XML requests. For more information, see [XML related object key constraints](https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-keys.html#object-key-xml-related-constraints).
     */
    ReplaceKeyWith?: v.Text | undefined;
  }
  /** A filter that you can specify for selection for modifications on replicas. */
  interface ReplicaModifications {
    /**
     * Specifies whether Amazon S3 replicates modifications on replicas.
     *
     * *Allowed values*: `Enabled` | `Disabled`
     */
    Status: v.OneOf<'Enabled' | 'Disabled'>;
  }
  /** A container for replication rules. You can add up to 1,000 rules. The maximum size of a replication configuration is 2 MB. The latest version of the replication configuration XML is V2. For more information about XML V2 replication configurations, see [Replication configuration](https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication-add-config.html) in the *Amazon S3 User Guide*. */
  interface ReplicationConfiguration {
    /** The Amazon Resource Name (ARN) of the AWS Identity and Access Management (IAM) role that Amazon S3 assumes when replicating objects. For more information, see [How to Set Up Replication](https://docs.aws.amazon.com/AmazonS3/latest/dev/replication-how-setup.html) in the *Amazon S3 User Guide*. */
    Role: v.Text<'AWS::IAM::Role.Arn'>;
    /** A container for one or more replication rules. A replication configuration must have at least one rule and can contain a maximum of 1,000 rules. */
    Rules: v.Many<v.Block<Bucket.ReplicationRule>>;
  }
  /** A container for information about the replication destination and its configurations including enabling the S3 Replication Time Control (S3 RTC). */
  interface ReplicationDestination {
    /** Specify this only in a cross-account scenario (where source and destination bucket owners are not the same), and you want to change replica ownership to the AWS account that owns the destination bucket. If this is not specified in the replication configuration, the replicas are owned by same AWS account that owns the source object. */
    AccessControlTranslation?: v.Block<Bucket.AccessControlTranslation> | undefined;
    /**
     * Destination bucket owner account ID. In a cross-account scenario, if you direct Amazon S3 to change replica ownership to the AWS account that owns the destination bucket by specifying the `AccessControlTranslation` property, this is the account ID of the destination bucket owner. For more information, see [Cross-Region Replication Additional Configuration: Change Replica Owner](https://docs.aws.amazon.com/AmazonS3/latest/dev/crr-change-owner.html) in the *Amazon S3 User Guide*.
     *
     * If you specify the `AccessControlTranslation` property, the `Account` property is required.
     */
    Account?: v.Text | undefined;
    /** The Amazon Resource Name (ARN) of the bucket where you want Amazon S3 to store the results. */
    Bucket: v.Text<'AWS::S3::Bucket.Arn'>;
    /** Specifies encryption-related information. */
    EncryptionConfiguration?: v.Block<Bucket.EncryptionConfiguration> | undefined;
    /** A container specifying replication metrics-related settings enabling replication metrics and events. */
    Metrics?: v.Block<Bucket.Metrics> | undefined;
    /** A container specifying S3 Replication Time Control (S3 RTC), including whether S3 RTC is enabled and the time when all objects and operations on objects must be replicated. Must be specified together with a `Metrics` block. */
    ReplicationTime?: v.Block<Bucket.ReplicationTime> | undefined;
    /**
     * The storage class to use when replicating objects, such as S3 Standard or reduced redundancy. By default, Amazon S3 uses the storage class of the source object to create the object replica.
     *
     * For valid values, see the `StorageClass` element of the [PUT Bucket replication](https://docs.aws.amazon.com/AmazonS3/latest/API/RESTBucketPUTreplication.html) action in the *Amazon S3 API Reference*.
     *
     * `FSX_OPENZFS` is not an accepted value when replicating objects.
     */
    StorageClass?: v.OneOf<'DEEP_ARCHIVE' | 'GLACIER' | 'GLACIER_IR' | 'INTELLIGENT_TIERING' | 'ONEZONE_IA' | 'REDUCED_REDUNDANCY' | 'STANDARD' | 'STANDARD_IA'> | undefined;
  }
  /** Specifies which Amazon S3 objects to replicate and where to store the replicas. */
  interface ReplicationRule {
    /** Specifies whether Amazon S3 replicates delete markers. If you specify a `Filter` in your replication configuration, you must also include a `DeleteMarkerReplication` element. If your `Filter` includes a `Tag` element, the `DeleteMarkerReplication` `Status` must be set to Disabled, because Amazon S3 does not support replicating delete markers for tag-based rules. For an example configuration, see [Basic Rule Configuration](https://docs.aws.amazon.com/AmazonS3/latest/dev/replication-add-config.html#replication-config-min-rule-config). */
    DeleteMarkerReplication?: v.Block<Bucket.DeleteMarkerReplication> | undefined;
    /** A container for information about the replication destination and its configurations including enabling the S3 Replication Time Control (S3 RTC). */
    Destination: v.Block<Bucket.ReplicationDestination>;
    /**
     * A filter that identifies the subset of objects to which the replication rule applies. A `Filter` must specify exactly one `Prefix`, `TagFilter`, or an `And` child element. The use of the filter field indicates that this is a V2 replication configuration. This field isn't supported in a V1 replication configuration.
     *
     * > V1 replication configuration only supports filtering by key prefix. To filter using a V1 replication configuration, add the `Prefix` directly as a child element of the `Rule` element.
     */
    Filter?: v.Block<Bucket.ReplicationRuleFilter> | undefined;
    /** A unique identifier for the rule. The maximum value is 255 characters. If you don't specify a value, AWS CloudFormation generates a random ID. When using a V2 replication configuration this property is capitalized as "ID". */
    Id?: v.Text | undefined;
    /**
     * An object key name prefix that identifies the object or objects to which the rule applies. The maximum prefix length is 1,024 characters. To include all objects in a bucket, specify an empty string. To filter using a V1 replication configuration, add the `Prefix` directly as a child element of the `Rule` element.
     *
     * > Replacement must be made for object keys containing special characters (such as carriage returns) when using XML requests. For more information, see [XML related object key constraints](https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-keys.html#object-key-xml-related-constraints).
     */
    Prefix?: v.Text | undefined;
    /**
     * The priority indicates which rule has precedence whenever two or more replication rules conflict. Amazon S3 will attempt to replicate objects according to all replication rules. However, if there are two or more rules with the same destination bucket, then objects will be replicated according to the rule with the highest priority. The higher the number, the higher the priority.
     *
     * For more information, see [Replication](https://docs.aws.amazon.com/AmazonS3/latest/dev/replication.html) in the *Amazon S3 User Guide*.
     */
    Priority?: v.Num | undefined;
    /** A container that describes additional filters for identifying the source objects that you want to replicate. You can choose to enable or disable the replication of these objects. */
    SourceSelectionCriteria?: v.Block<Bucket.SourceSelectionCriteria> | undefined;
    /** Specifies whether the rule is enabled. */
    Status: v.OneOf<'Disabled' | 'Enabled'>;
  }
  /**
   * A container for specifying rule filters. The filters determine the subset of objects to which the rule applies. This element is required only if you specify more than one filter.
   *
   * For example:
   *
   * - If you specify both a `Prefix` and a `TagFilter`, wrap these filters in an `And` tag.
   * - If you specify a filter based on multiple tags, wrap the `TagFilter` elements in an `And` tag
   */
  interface ReplicationRuleAndOperator {
    /** An object key name prefix that identifies the subset of objects to which the rule applies. */
    Prefix?: v.Text | undefined;
    /** An array of tags containing key and value pairs. */
    TagFilters?: v.Many<v.Block<Bucket.TagFilter>> | undefined;
  }
  /** A filter that identifies the subset of objects to which the replication rule applies. A `Filter` must specify exactly one `Prefix`, `TagFilter`, or an `And` child element. */
  interface ReplicationRuleFilter {
    /**
     * A container for specifying rule filters. The filters determine the subset of objects to which the rule applies. This element is required only if you specify more than one filter. For example:
     *
     * - If you specify both a `Prefix` and a `TagFilter`, wrap these filters in an `And` tag.
     * - If you specify a filter based on multiple tags, wrap the `TagFilter` elements in an `And` tag.
     */
    And?: v.Block<Bucket.ReplicationRuleAndOperator> | undefined;
    /**
     * An object key name prefix that identifies the subset of objects to which the rule applies.
     *
     * > Replacement must be made for object keys containing special characters (such as carriage returns) when using XML requests. For more information, see [XML related object key constraints](https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-keys.html#object-key-xml-related-constraints).
     */
    Prefix?: v.Text | undefined;
    /**
     * A container for specifying a tag key and value.
     *
     * The rule applies only to objects that have the tag in their tag set.
     */
    TagFilter?: v.Block<Bucket.TagFilter> | undefined;
  }
  /** A container specifying S3 Replication Time Control (S3 RTC) related information, including whether S3 RTC is enabled and the time when all objects and operations on objects must be replicated. Must be specified together with a `Metrics` block. */
  interface ReplicationTime {
    /** Specifies whether the replication time is enabled. */
    Status: v.OneOf<'Disabled' | 'Enabled'>;
    /** A container specifying the time by which replication should be complete for all objects and operations on objects. */
    Time: v.Block<Bucket.ReplicationTimeValue>;
  }
  /** A container specifying the time value for S3 Replication Time Control (S3 RTC) and replication metrics `EventThreshold`. */
  interface ReplicationTimeValue {
    /**
     * Contains an integer specifying time in minutes.
     *
     * Valid value: 15
     */
    Minutes: v.Num;
  }
  /** Specifies the redirect behavior and when a redirect is applied. For more information about routing rules, see [Configuring advanced conditional redirects](https://docs.aws.amazon.com/AmazonS3/latest/dev/how-to-page-redirect.html#advanced-conditional-redirects) in the *Amazon S3 User Guide*. */
  interface RoutingRule {
    /** Container for redirect information. You can redirect requests to another host, to another page, or with another protocol. In the event of an error, you can specify a different error code to return. */
    RedirectRule: v.Block<Bucket.RedirectRule>;
    /** A container for describing a condition that must be met for the specified redirect to apply. For example, 1. If request is for pages in the `/docs` folder, redirect to the `/documents` folder. 2. If request results in HTTP error 4xx, redirect request to another host where you might process the error. */
    RoutingRuleCondition?: v.Block<Bucket.RoutingRuleCondition> | undefined;
  }
  /** A container for describing a condition that must be met for the specified redirect to apply. For example, 1. If request is for pages in the `/docs` folder, redirect to the `/documents` folder. 2. If request results in HTTP error 4xx, redirect request to another host where you might process the error. */
  interface RoutingRuleCondition {
    /**
     * The HTTP error code when the redirect is applied. In the event of an error, if the error code equals this value, then the specified redirect is applied.
     *
     * Required when parent element `Condition` is specified and sibling `KeyPrefixEquals` is not specified. If both are specified, then both must be true for the redirect to be applied.
     */
    HttpErrorCodeReturnedEquals?: v.Text | undefined;
    /**
     * The object key name prefix when the redirect is applied. For example, to redirect requests for `ExamplePage.html`, the key prefix will be `ExamplePage.html`. To redirect request for all pages with the prefix `docs/`, the key prefix will be `docs/`, which identifies all objects in the docs/ folder.
     *
     * Required when the parent element `Condition` is specified and sibling `HttpErrorCodeReturnedEquals` is not specified. If both conditions are specified, both must be true for the redirect to be applied.
     */
    KeyPrefixEquals?: v.Text | undefined;
  }
  /**
   * Specifies lifecycle rules for an Amazon S3 bucket. For more information, see [Put Bucket Lifecycle Configuration](https://docs.aws.amazon.com/AmazonS3/latest/API/RESTBucketPUTlifecycle.html) in the *Amazon S3 API Reference*.
   *
   * You must specify at least one of the following properties: `AbortIncompleteMultipartUpload`, `ExpirationDate`, `ExpirationInDays`, `NoncurrentVersionExpirationInDays`, `NoncurrentVersionTransition`, `NoncurrentVersionTransitions`, `Transition`, or `Transitions`.
   */
  interface Rule {
    /** Specifies a lifecycle rule that stops incomplete multipart uploads to an Amazon S3 bucket. */
    AbortIncompleteMultipartUpload?: v.Block<Bucket.AbortIncompleteMultipartUpload> | undefined;
    /** Indicates when objects are deleted from Amazon S3 and Amazon S3 Glacier. The date value must be in ISO 8601 format. The time is always midnight UTC. If you specify an expiration and transition time, you must use the same time unit for both properties (either in days or by date). The expiration time must also be later than the transition time. */
    ExpirationDate?: v.Text | undefined;
    /** Indicates the number of days after creation when objects are deleted from Amazon S3 and Amazon S3 Glacier. If you specify an expiration and transition time, you must use the same time unit for both properties (either in days or by date). The expiration time must also be later than the transition time. */
    ExpirationInDays?: v.Num | undefined;
    /** Indicates whether Amazon S3 will remove a delete marker without any noncurrent versions. If set to true, the delete marker will be removed if there are no noncurrent versions. This cannot be specified with `ExpirationInDays`, `ExpirationDate`, or `TagFilters`. */
    ExpiredObjectDeleteMarker?: v.Bool | undefined;
    /** Unique identifier for the rule. The value can't be longer than 255 characters. */
    Id?: v.Text | undefined;
    /** Specifies when noncurrent object versions expire. Upon expiration, Amazon S3 permanently deletes the noncurrent object versions. You set this lifecycle configuration action on a bucket that has versioning enabled (or suspended) to request that Amazon S3 delete noncurrent object versions at a specific period in the object's lifetime. */
    NoncurrentVersionExpiration?: v.Block<Bucket.NoncurrentVersionExpiration> | undefined;
    /** (Deprecated.) For buckets with versioning enabled (or suspended), specifies the time, in days, between when a new version of the object is uploaded to the bucket and when old versions of the object expire. When object versions expire, Amazon S3 permanently deletes them. If you specify a transition and expiration time, the expiration time must be later than the transition time. */
    NoncurrentVersionExpirationInDays?: v.Num | undefined;
    /** (Deprecated.) For buckets with versioning enabled (or suspended), specifies when non-current objects transition to a specified storage class. If you specify a transition and expiration time, the expiration time must be later than the transition time. If you specify this property, don't specify the `NoncurrentVersionTransitions` property. */
    NoncurrentVersionTransition?: v.Block<Bucket.NoncurrentVersionTransition> | undefined;
    /** For buckets with versioning enabled (or suspended), one or more transition rules that specify when non-current objects transition to a specified storage class. If you specify a transition and expiration time, the expiration time must be later than the transition time. If you specify this property, don't specify the `NoncurrentVersionTransition` property. */
    NoncurrentVersionTransitions?: v.Many<v.Block<Bucket.NoncurrentVersionTransition>> | undefined;
    /** Specifies the minimum object size in bytes for this rule to apply to. Objects must be larger than this value in bytes. For more information about size based rules, see [Lifecycle configuration using size-based rules](https://docs.aws.amazon.com/AmazonS3/latest/userguide/lifecycle-configuration-examples.html#lc-size-rules) in the *Amazon S3 User Guide*. */
    ObjectSizeGreaterThan?: v.Num | undefined;
    /** Specifies the maximum object size in bytes for this rule to apply to. Objects must be smaller than this value in bytes. For more information about sized based rules, see [Lifecycle configuration using size-based rules](https://docs.aws.amazon.com/AmazonS3/latest/userguide/lifecycle-configuration-examples.html#lc-size-rules) in the *Amazon S3 User Guide*. */
    ObjectSizeLessThan?: v.Num | undefined;
    /**
     * Object key prefix that identifies one or more objects to which this rule applies.
     *
     * > Replacement must be made for object keys containing special characters (such as carriage returns) when using XML requests. For more information, see [XML related object key constraints](https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-keys.html#object-key-xml-related-constraints).
     */
    Prefix?: v.Text | undefined;
    /** If `Enabled`, the rule is currently being applied. If `Disabled`, the rule is not currently being applied. */
    Status: v.OneOf<'Enabled' | 'Disabled'>;
    /** Tags to use to identify a subset of objects to which the lifecycle rule applies. */
    TagFilters?: v.Many<v.Block<Bucket.TagFilter>> | undefined;
    /** (Deprecated.) Specifies when an object transitions to a specified storage class. If you specify an expiration and transition time, you must use the same time unit for both properties (either in days or by date). The expiration time must also be later than the transition time. If you specify this property, don't specify the `Transitions` property. */
    Transition?: v.Block<Bucket.Transition> | undefined;
    /** One or more transition rules that specify when an object transitions to a specified storage class. If you specify an expiration and transition time, you must use the same time unit for both properties (either in days or by date). The expiration time must also be later than the transition time. If you specify this property, don't specify the `Transition` property. */
    Transitions?: v.Many<v.Block<Bucket.Transition>> | undefined;
  }
  /**
   * A container for object key name prefix and suffix filtering rules. For more information about object key name filtering, see [Configuring event notifications using object key name filtering](https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-how-to-filtering.html) in the *Amazon S3 User Guide*.
   *
   * > The same type of filter rule cannot be used more than once. For example, you cannot specify two prefix rules.
   */
  interface S3KeyFilter {
    /** A list of containers for the key-value pair that defines the criteria for the filter rule. */
    Rules: v.Many<v.Block<Bucket.FilterRule>>;
  }
  /** The destination information for a V1 S3 Metadata configuration. The destination table bucket must be in the same Region and AWS account as the general purpose bucket. The specified metadata table name must be unique within the `aws_s3_metadata` namespace in the destination table bucket. */
  interface S3TablesDestination {
    /** The Amazon Resource Name (ARN) for the metadata table in the metadata table configuration. The specified metadata table name must be unique within the `aws_s3_metadata` namespace in the destination table bucket. */
    TableArn?: v.Text | undefined;
    /** The Amazon Resource Name (ARN) for the table bucket that's specified as the destination in the metadata table configuration. The destination table bucket must be in the same Region and AWS account as the general purpose bucket. */
    TableBucketArn: v.Text;
    /** The name for the metadata table in your metadata table configuration. The specified metadata table name must be unique within the `aws_s3_metadata` namespace in the destination table bucket. */
    TableName: v.Text;
    /** The table bucket namespace for the metadata table in your metadata table configuration. This value is always `aws_s3_metadata`. */
    TableNamespace?: v.Text | undefined;
  }
  /** Describes the default server-side encryption to apply to new objects in the bucket. If a PUT Object request doesn't specify any server-side encryption, this default encryption will be applied. For more information, see [PutBucketEncryption](https://docs.aws.amazon.com/AmazonS3/latest/API/RESTBucketPUTencryption.html). */
  interface ServerSideEncryptionByDefault {
    /**
     * AWS Key Management Service (KMS) customer managed key ID to use for the default encryption.
     *
     * > - *General purpose buckets* - This parameter is allowed if and only if `SSEAlgorithm` is set to `aws:kms` or `aws:kms:dsse`.
     * > - *Directory buckets* - This parameter is allowed if and only if `SSEAlgorithm` is set to `aws:kms`.
     *
     * You can specify the key ID, key alias, or the Amazon Resource Name (ARN) of the KMS key.
     *
     * - Key ID: `1234abcd-12ab-34cd-56ef-1234567890ab`
     * - Key ARN: `arn:aws:kms:us-east-2:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab`
     * - Key Alias: `alias/alias-name`
     */
    KMSMasterKeyID?: v.Text<'AWS::KMS::Alias.AliasName' | 'AWS::KMS::Key.Arn' | 'AWS::KMS::Key.KeyId' | 'AWS::KMS::ReplicaKey.Arn' | 'AWS::KMS::ReplicaKey.KeyId'> | undefined;
    /**
     * Server-side encryption algorithm to use for the default encryption.
     *
     * > For directory buckets, there are only two supported values for server-side encryption: `AES256` and `aws:kms`.
     */
    SSEAlgorithm: v.OneOf<'aws:kms' | 'AES256' | 'aws:kms:dsse'>;
  }
  /**
   * Specifies the default server-side encryption configuration.
   *
   * > - *General purpose buckets* - If you're specifying a customer managed KMS key, we recommend using a fully qualified KMS key ARN. If you use a KMS key alias instead, then AWS resolves the key within the requester’s account. This behavior can result in data that's encrypted with a KMS key that belongs to the requester, and not the bucket owner.
   * > - *Directory buckets* - When you specify an [AWS customer managed key](https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#customer-cmk) for encryption in your directory bucket, only use the key ID or key ARN. The key alias format of the KMS key isn't supported.
   */
  interface ServerSideEncryptionRule {
    /** A bucket-level setting for Amazon S3 general purpose buckets used to prevent the upload of new objects encrypted with the specified server-side encryption type. For example, blocking an encryption type will block `PutObject`, `CopyObject`, `PostObject`, multipart upload, and replication requests to the bucket for objects with the specified encryption type. However, you can continue to read and list any pre-existing objects already encrypted with the specified encryption type. For more information, see [Blocking or unblocking SSE-C for a general purpose bucket](https://docs.aws.amazon.com/AmazonS3/latest/userguide/blocking-unblocking-s3-c-encryption-gpb.html). */
    BlockedEncryptionTypes?: v.Block<Bucket.BlockedEncryptionTypes> | undefined;
    /**
     * Specifies whether Amazon S3 should use an S3 Bucket Key with server-side encryption using KMS (SSE-KMS) for new objects in the bucket. Existing objects are not affected. Setting the `BucketKeyEnabled` element to `true` causes Amazon S3 to use an S3 Bucket Key. By default, S3 Bucket Key is not enabled.
     *
     * For more information, see [Amazon S3 Bucket Keys](https://docs.aws.amazon.com/AmazonS3/latest/dev/bucket-key.html) in the *Amazon S3 User Guide*.
     */
    BucketKeyEnabled?: v.Bool | undefined;
    /** Specifies the default server-side encryption to apply to new objects in the bucket. If a PUT Object request doesn't specify any server-side encryption, this default encryption will be applied. */
    ServerSideEncryptionByDefault?: v.Block<Bucket.ServerSideEncryptionByDefault> | undefined;
  }
  /** A container that describes additional filters for identifying the source objects that you want to replicate. You can choose to enable or disable the replication of these objects. */
  interface SourceSelectionCriteria {
    /** A filter that you can specify for selection for modifications on replicas. */
    ReplicaModifications?: v.Block<Bucket.ReplicaModifications> | undefined;
    /** A container for filter information for the selection of Amazon S3 objects encrypted with AWS KMS. */
    SseKmsEncryptedObjects?: v.Block<Bucket.SseKmsEncryptedObjects> | undefined;
  }
  /** A container for filter information for the selection of S3 objects encrypted with AWS KMS. */
  interface SseKmsEncryptedObjects {
    /** Specifies whether Amazon S3 replicates objects created with server-side encryption using an AWS KMS key stored in AWS Key Management Service. */
    Status: v.OneOf<'Disabled' | 'Enabled'>;
  }
  /** Specifies data related to access patterns to be collected and made available to analyze the tradeoffs between different storage classes for an Amazon S3 bucket. */
  interface StorageClassAnalysis {
    /** Specifies how data related to the storage class analysis for an Amazon S3 bucket should be exported. */
    DataExport?: v.Block<Bucket.DataExport> | undefined;
  }
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
  /** Specifies tags to use to identify a subset of objects for an Amazon S3 bucket. For more information, see [Categorizing your storage using tags](https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-tagging.html) in the *Amazon Simple Storage Service User Guide*. */
  interface TagFilter {
    /** The tag key. */
    Key: v.Text;
    /** The tag value. */
    Value: v.Text;
  }
  /** Amazon S3 key format for log objects. Only one format, PartitionedPrefix or SimplePrefix, is allowed. */
  interface TargetObjectKeyFormat {
    /** Partitioned S3 key for log objects. */
    PartitionedPrefix?: v.Block<Bucket.PartitionedPrefix> | undefined;
    /** To use the simple format for S3 keys for log objects. To specify SimplePrefix format, set SimplePrefix to {}. */
    SimplePrefix?: v.Json | undefined;
  }
  /** The S3 Intelligent-Tiering storage class is designed to optimize storage costs by automatically moving data to the most cost-effective storage access tier, without additional operational overhead. */
  interface Tiering {
    /** S3 Intelligent-Tiering access tier. See [Storage class for automatically optimizing frequently and infrequently accessed objects](https://docs.aws.amazon.com/AmazonS3/latest/dev/storage-class-intro.html#sc-dynamic-data-access) for a list of access tiers in the S3 Intelligent-Tiering storage class. */
    AccessTier: v.OneOf<'ARCHIVE_ACCESS' | 'DEEP_ARCHIVE_ACCESS'>;
    /** The number of consecutive days of no access after which an object will be eligible to be transitioned to the corresponding tier. The minimum number of days specified for Archive Access tier must be at least 90 days and Deep Archive Access tier must be at least 180 days. The maximum can be up to 2 years (730 days). */
    Days: v.Num;
  }
  /** A container for specifying the configuration for publication of messages to an Amazon Simple Notification Service (Amazon SNS) topic when Amazon S3 detects specified events. */
  interface TopicConfiguration {
    /** The Amazon S3 bucket event about which to send notifications. For more information, see [Supported Event Types](https://docs.aws.amazon.com/AmazonS3/latest/dev/NotificationHowTo.html) in the *Amazon S3 User Guide*. */
    Event: v.Text;
    /** The filtering rules that determine for which objects to send notifications. For example, you can create a filter so that Amazon S3 sends notifications only when image files with a `.jpg` extension are added to the bucket. */
    Filter?: v.Block<Bucket.NotificationFilter> | undefined;
    /** The Amazon Resource Name (ARN) of the Amazon SNS topic to which Amazon S3 publishes a message when it detects events of the specified type. */
    Topic: v.Text<'AWS::SNS::Topic.TopicArn'>;
  }
  /** Specifies when an object transitions to a specified storage class. For more information about Amazon S3 lifecycle configuration rules, see [Transitioning Objects Using Amazon S3 Lifecycle](https://docs.aws.amazon.com/AmazonS3/latest/dev/lifecycle-transition-general-considerations.html) in the *Amazon S3 User Guide*. */
  interface Transition {
    /** The storage class to which you want the object to transition. */
    StorageClass: v.OneOf<'DEEP_ARCHIVE' | 'GLACIER' | 'Glacier' | 'GLACIER_IR' | 'INTELLIGENT_TIERING' | 'ONEZONE_IA' | 'STANDARD_IA'>;
    /** Indicates when objects are transitioned to the specified storage class. The date value must be in ISO 8601 format. The time is always midnight UTC. */
    TransitionDate?: v.Text | undefined;
    /** Indicates the number of days after creation when objects are transitioned to the specified storage class. If the specified storage class is `INTELLIGENT_TIERING`, `GLACIER_IR`, `GLACIER`, or `DEEP_ARCHIVE`, valid values are `0` or positive integers. If the specified storage class is `STANDARD_IA` or `ONEZONE_IA`, valid values are positive integers greater than `30`. Be aware that some storage classes have a minimum storage duration and that you're charged for transitioning objects before their minimum storage duration. For more information, see [Constraints and considerations for transitions](https://docs.aws.amazon.com/AmazonS3/latest/userguide/lifecycle-transition-general-considerations.html#lifecycle-configuration-constraints) in the *Amazon S3 User Guide*. */
    TransitionInDays?: v.Num | undefined;
  }
  /**
   * Describes the versioning state of an Amazon S3 bucket. For more information, see [PUT Bucket versioning](https://docs.aws.amazon.com/AmazonS3/latest/API/RESTBucketPUTVersioningStatus.html) in the *Amazon S3 API Reference*.
   *
   * Keep the following timing in mind when enabling, suspending, or transitioning between versioning states:
   *
   * - *Enabling versioning* - Changes may take up to 15 minutes to propagate across all AWS regions for full consistency.
   * - *Suspending versioning* - Takes effect immediately with no propagation delay.
   * - *Transitioning between states* - Any change from Suspended to Enabled has a 15-minute delay.
   */
  interface VersioningConfiguration {
    /** The versioning state of the bucket. */
    Status: v.OneOf<'Enabled' | 'Suspended'>;
  }
  /** Specifies website configuration parameters for an Amazon S3 bucket. */
  interface WebsiteConfiguration {
    /** The name of the error document for the website. */
    ErrorDocument?: v.Text | undefined;
    /** The name of the index document for the website. */
    IndexDocument?: v.Text | undefined;
    /**
     * The redirect behavior for every request to this bucket's website endpoint.
     *
     * > If you specify this property, you can't specify any other property.
     */
    RedirectAllRequestsTo?: v.Block<Bucket.RedirectAllRequestsTo> | undefined;
    /** Rules that define when a redirect is applied and the redirect behavior. */
    RoutingRules?: v.Many<v.Block<Bucket.RoutingRule>> | undefined;
  }
}

export interface BucketPolicyProperties {
  /** The name of the Amazon S3 bucket to which the policy applies. */
  Bucket: v.Text<'AWS::S3::Bucket.BucketName'>;
  /** A policy document containing permissions to add to the specified bucket. In IAM, you must provide policy documents in JSON format. However, in CloudFormation you can provide the policy in JSON or YAML format because CloudFormation converts YAML to JSON before submitting it to IAM. For more information, see the AWS::IAM::Policy [PolicyDocument](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-iam-policy.html#cfn-iam-policy-policydocument) resource description in this guide and [Access Policy Language Overview](https://docs.aws.amazon.com/AmazonS3/latest/dev/access-policy-language-overview.html) in the *Amazon S3 User Guide*. */
  PolicyDocument: v.Json;
}
export interface BucketPolicyAttributes {
}
/**
 * Applies an Amazon S3 bucket policy to an Amazon S3 bucket. If you are using an identity other than the root user of the AWS account that owns the bucket, the calling identity must have the `PutBucketPolicy` permissions on the specified bucket and belong to the bucket owner's account in order to use this operation.
 *
 * If you don't have `PutBucketPolicy` permissions, Amazon S3 returns a `403 Access Denied` error. If you have the correct permissions, but you're not using an identity that belongs to the bucket owner's account, Amazon S3 returns a `405 Method Not Allowed` error.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-bucketpolicy.html
 */
export declare class BucketPolicy extends v.Resource<BucketPolicyProperties, 'AWS::S3::Bucket.BucketName', BucketPolicyAttributes> {
  static readonly type: 'AWS::S3::BucketPolicy';
  constructor(properties: BucketPolicyProperties);
}

export interface MultiRegionAccessPointProperties {
  /** The name of the Multi-Region Access Point. */
  Name?: v.Text | undefined;
  /** The PublicAccessBlock configuration that you want to apply to this Multi-Region Access Point. You can enable the configuration options in any combination. For more information about when Amazon S3 considers an object public, see [The Meaning of "Public"](https://docs.aws.amazon.com/AmazonS3/latest/dev/access-control-block-public-access.html#access-control-block-public-access-policy-status) in the *Amazon S3 User Guide*. */
  PublicAccessBlockConfiguration?: v.Block<MultiRegionAccessPoint.PublicAccessBlockConfiguration> | undefined;
  /** A collection of the Regions and buckets associated with the Multi-Region Access Point. */
  Regions: v.Many<v.Block<MultiRegionAccessPoint.Region>>;
}
export interface MultiRegionAccessPointAttributes {
  /** The alias for the Multi-Region Access Point. For more information about the distinction between the name and the alias of an Multi-Region Access Point, see [Managing Multi-Region Access Points](https://docs.aws.amazon.com/AmazonS3/latest/userguide/CreatingMultiRegionAccessPoints.html#multi-region-access-point-naming) in the *Amazon S3 User Guide*. */
  readonly Alias: v.Scalar<'AWS::S3::MultiRegionAccessPoint.Alias'>;
  /** The timestamp of when the Multi-Region Access Point is created. */
  readonly CreatedAt: v.Scalar<'AWS::S3::MultiRegionAccessPoint.CreatedAt'>;
}
/**
 * The `AWS::S3::MultiRegionAccessPoint` resource creates an Amazon S3 Multi-Region Access Point. To learn more about Multi-Region Access Points, see [Multi-Region Access Points in Amazon S3](https://docs.aws.amazon.com/AmazonS3/latest/userguide/MultiRegionAccessPoints.html) in the in the *Amazon S3 User Guide*.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-multiregionaccesspoint.html
 */
export declare class MultiRegionAccessPoint extends v.Resource<MultiRegionAccessPointProperties, 'AWS::S3::MultiRegionAccessPoint.Name', MultiRegionAccessPointAttributes> {
  static readonly type: 'AWS::S3::MultiRegionAccessPoint';
  constructor(properties: MultiRegionAccessPointProperties);
}
export declare namespace MultiRegionAccessPoint {
  /** The PublicAccessBlock configuration that you want to apply to this Amazon S3 Multi-Region Access Point. You can enable the configuration options in any combination. For more information about when Amazon S3 considers an object public, see [The Meaning of "Public"](https://docs.aws.amazon.com/AmazonS3/latest/dev/access-control-block-public-access.html#access-control-block-public-access-policy-status) in the *Amazon S3 User Guide*. */
  interface PublicAccessBlockConfiguration {
    /**
     * Specifies whether Amazon S3 should block public access control lists (ACLs) for this bucket and objects in this bucket. Setting this element to `TRUE` causes the following behavior:
     *
     * - PUT Bucket ACL and PUT Object ACL calls fail if the specified ACL is public.
     * - PUT Object calls fail if the request includes a public ACL.
     * - PUT Bucket calls fail if the request includes a public ACL.
     *
     * Enabling this setting doesn't affect existing policies or ACLs.
     */
    BlockPublicAcls?: v.Bool | undefined;
    /**
     * Specifies whether Amazon S3 should block public bucket policies for this bucket. Setting this element to `TRUE` causes Amazon S3 to reject calls to PUT Bucket policy if the specified bucket policy allows public access.
     *
     * Enabling this setting doesn't affect existing bucket policies.
     */
    BlockPublicPolicy?: v.Bool | undefined;
    /**
     * Specifies whether Amazon S3 should ignore public ACLs for this bucket and objects in this bucket. Setting this element to `TRUE` causes Amazon S3 to ignore all public ACLs on this bucket and objects in this bucket.
     *
     * Enabling this setting doesn't affect the persistence of any existing ACLs and doesn't prevent new public ACLs from being set.
     */
    IgnorePublicAcls?: v.Bool | undefined;
    /**
     * Specifies whether Amazon S3 should restrict public bucket policies for this bucket. Setting this element to `TRUE` restricts access to this bucket to only AWS service principals and authorized users within this account if the bucket has a public policy.
     *
     * Enabling this setting doesn't affect previously stored bucket policies, except that public and cross-account access within any public bucket policy, including non-public delegation to specific accounts, is blocked.
     */
    RestrictPublicBuckets?: v.Bool | undefined;
  }
  /** A bucket associated with a specific Region when creating Multi-Region Access Points. */
  interface Region {
    /** The name of the associated bucket for the Region. */
    Bucket: v.Text;
    /** The AWS account ID that owns the Amazon S3 bucket that's associated with this Multi-Region Access Point. */
    BucketAccountId?: v.Text | undefined;
  }
}

export interface MultiRegionAccessPointPolicyProperties {
  /** The name of the Multi-Region Access Point. */
  MrapName: v.Text;
  /** The access policy associated with the Multi-Region Access Point. */
  Policy: v.Json;
}
export interface MultiRegionAccessPointPolicyAttributes {
  /** The Policy Status associated with this Multi Region Access Point */
  readonly PolicyStatus: { readonly [name: string]: unknown };
  /** Specifies whether the policy is public or not. */
  readonly 'PolicyStatus.IsPublic': v.Scalar<'AWS::S3::MultiRegionAccessPointPolicy.PolicyStatus.IsPublic'>;
}
/**
 * Applies an Amazon S3 access policy to an Amazon S3 Multi-Region Access Point.
 *
 * It is not possible to delete an access policy for a Multi-Region Access Point from the CloudFormation template. When you attempt to delete the policy, CloudFormation updates the policy using `DeletionPolicy:Retain` and `UpdateReplacePolicy:Retain`. CloudFormation updates the policy to only allow access to the account that created the bucket.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-multiregionaccesspointpolicy.html
 */
export declare class MultiRegionAccessPointPolicy extends v.Resource<MultiRegionAccessPointPolicyProperties, 'AWS::S3::MultiRegionAccessPointPolicy.MrapName', MultiRegionAccessPointPolicyAttributes> {
  static readonly type: 'AWS::S3::MultiRegionAccessPointPolicy';
  constructor(properties: MultiRegionAccessPointPolicyProperties);
}

export interface StorageLensProperties {
  /** This resource contains the details Amazon S3 Storage Lens configuration. */
  StorageLensConfiguration: v.Block<StorageLens.StorageLensConfiguration>;
  /** A set of tags (key–value pairs) to associate with the Storage Lens configuration. */
  Tags?: v.Many<v.Block<StorageLens.Tag>> | undefined;
}
export interface StorageLensAttributes {
  /** This property contains the details of the ARN of the S3 Storage Lens configuration. This property is read-only. */
  readonly 'StorageLensConfiguration.StorageLensArn': v.Scalar<'AWS::S3::StorageLens.StorageLensConfiguration.StorageLensArn'>;
}
/**
 * The AWS::S3::StorageLens resource creates an Amazon S3 Storage Lens configuration.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-storagelens.html
 */
export declare class StorageLens extends v.Resource<StorageLensProperties, 'AWS::S3::StorageLens.StorageLensConfiguration.Id', StorageLensAttributes> {
  static readonly type: 'AWS::S3::StorageLens';
  constructor(properties: StorageLensProperties);
}
export declare namespace StorageLens {
  /** This resource contains the details of the account-level metrics for Amazon S3 Storage Lens. */
  interface AccountLevel {
    /** This property contains the details of account-level activity metrics for S3 Storage Lens. */
    ActivityMetrics?: v.Block<StorageLens.ActivityMetrics> | undefined;
    /** This property contains the details of account-level advanced cost optimization metrics for S3 Storage Lens. */
    AdvancedCostOptimizationMetrics?: v.Block<StorageLens.AdvancedCostOptimizationMetrics> | undefined;
    /** This property contains the details of account-level advanced data protection metrics for S3 Storage Lens. */
    AdvancedDataProtectionMetrics?: v.Block<StorageLens.AdvancedDataProtectionMetrics> | undefined;
    /** This property contains the account-level details for S3 Storage Lens advanced performance metrics. */
    AdvancedPerformanceMetrics?: v.Block<StorageLens.AdvancedPerformanceMetrics> | undefined;
    /** This property contains the details of the account-level bucket-level configurations for Amazon S3 Storage Lens. To enable bucket-level configurations, make sure to also set the same metrics at the account level. */
    BucketLevel: v.Block<StorageLens.BucketLevel>;
    /** This property contains the details of account-level detailed status code metrics for S3 Storage Lens. */
    DetailedStatusCodesMetrics?: v.Block<StorageLens.DetailedStatusCodesMetrics> | undefined;
    /** This property determines the scope of Storage Lens group data that is displayed in the Storage Lens dashboard. */
    StorageLensGroupLevel?: v.Block<StorageLens.StorageLensGroupLevel> | undefined;
  }
  /**
   * This resource enables Amazon S3 Storage Lens activity metrics. Activity metrics show details about how your storage is requested, such as requests (for example, All requests, Get requests, Put requests), bytes uploaded or downloaded, and errors.
   *
   * For more information, see [Assessing your storage activity and usage with S3 Storage Lens](https://docs.aws.amazon.com/AmazonS3/latest/userguide/storage_lens.html) in the *Amazon S3 User Guide*. For a complete list of metrics, see [S3 Storage Lens metrics glossary](https://docs.aws.amazon.com/AmazonS3/latest/userguide/storage_lens_metrics_glossary.html) in the *Amazon S3 User Guide*.
   */
  interface ActivityMetrics {
    /** A property that indicates whether the activity metrics is enabled. */
    IsEnabled?: v.Bool | undefined;
  }
  /**
   * This resource enables Amazon S3 Storage Lens advanced cost optimization metrics. Advanced cost optimization metrics provide insights that you can use to manage and optimize your storage costs, for example, lifecycle rule counts for transitions, expirations, and incomplete multipart uploads.
   *
   * For more information, see [Assessing your storage activity and usage with S3 Storage Lens](https://docs.aws.amazon.com/AmazonS3/latest/userguide/storage_lens.html) in the *Amazon S3 User Guide*. For a complete list of metrics, see [S3 Storage Lens metrics glossary](https://docs.aws.amazon.com/AmazonS3/latest/userguide/storage_lens_metrics_glossary.html) in the *Amazon S3 User Guide*.
   */
  interface AdvancedCostOptimizationMetrics {
    /** Indicates whether advanced cost optimization metrics are enabled. */
    IsEnabled?: v.Bool | undefined;
  }
  /**
   * This resource enables Amazon S3 Storage Lens advanced data protection metrics. Advanced data protection metrics provide insights that you can use to perform audits and protect your data, for example replication rule counts within and across Regions.
   *
   * For more information, see [Assessing your storage activity and usage with S3 Storage Lens](https://docs.aws.amazon.com/AmazonS3/latest/userguide/storage_lens.html) in the *Amazon S3 User Guide*. For a complete list of metrics, see [S3 Storage Lens metrics glossary](https://docs.aws.amazon.com/AmazonS3/latest/userguide/storage_lens_metrics_glossary.html) in the *Amazon S3 User Guide*.
   */
  interface AdvancedDataProtectionMetrics {
    /** Indicates whether advanced data protection metrics are enabled. */
    IsEnabled?: v.Bool | undefined;
  }
  /** A property for S3 Storage Lens advanced performance metrics. Advanced performance metrics provide insights into application performance such as access patterns and network originality metrics. */
  interface AdvancedPerformanceMetrics {
    /** This property indicates whether the advanced performance metrics are enabled. */
    IsEnabled?: v.Bool | undefined;
  }
  /** This resource contains the details of the AWS Organization for Amazon S3 Storage Lens. */
  interface AwsOrg {
    /** This resource contains the ARN of the AWS Organization. */
    Arn: v.Text;
  }
  /** A property for the bucket-level storage metrics for Amazon S3 Storage Lens. */
  interface BucketLevel {
    /** A property for bucket-level activity metrics for S3 Storage Lens. */
    ActivityMetrics?: v.Block<StorageLens.ActivityMetrics> | undefined;
    /** A property for bucket-level advanced cost optimization metrics for S3 Storage Lens. */
    AdvancedCostOptimizationMetrics?: v.Block<StorageLens.AdvancedCostOptimizationMetrics> | undefined;
    /** A property for bucket-level advanced data protection metrics for S3 Storage Lens. */
    AdvancedDataProtectionMetrics?: v.Block<StorageLens.AdvancedDataProtectionMetrics> | undefined;
    /** A property for bucket-level advanced performance metrics for S3 Storage Lens. */
    AdvancedPerformanceMetrics?: v.Block<StorageLens.AdvancedPerformanceMetrics> | undefined;
    /** A property for bucket-level detailed status code metrics for S3 Storage Lens. */
    DetailedStatusCodesMetrics?: v.Block<StorageLens.DetailedStatusCodesMetrics> | undefined;
    /** A property for bucket-level prefix-level storage metrics for S3 Storage Lens. */
    PrefixLevel?: v.Block<StorageLens.PrefixLevel> | undefined;
  }
  /** This resource contains the details of the buckets and Regions for the Amazon S3 Storage Lens configuration. */
  interface BucketsAndRegions {
    /** This property contains the details of the buckets for the Amazon S3 Storage Lens configuration. This should be the bucket Amazon Resource Name(ARN). For valid values, see [Buckets ARN format here](https://docs.aws.amazon.com/AmazonS3/latest/API/API_control_Include.html#API_control_Include_Contents) in the *Amazon S3 API Reference*. */
    Buckets?: v.Many<v.Text> | undefined;
    /** This property contains the details of the Regions for the S3 Storage Lens configuration. */
    Regions?: v.Many<v.Text> | undefined;
  }
  /**
   * This resource enables the Amazon CloudWatch publishing option for Amazon S3 Storage Lens metrics.
   *
   * For more information, see [Monitor S3 Storage Lens metrics in CloudWatch](https://docs.aws.amazon.com/AmazonS3/latest/userguide/storage_lens_view_metrics_cloudwatch.html) in the *Amazon S3 User Guide*.
   */
  interface CloudWatchMetrics {
    /** This property identifies whether the CloudWatch publishing option for S3 Storage Lens is enabled. */
    IsEnabled: v.Bool;
  }
  /** This resource contains the details of the Amazon S3 Storage Lens metrics export. */
  interface DataExport {
    /** This property enables the Amazon CloudWatch publishing option for S3 Storage Lens metrics. */
    CloudWatchMetrics?: v.Block<StorageLens.CloudWatchMetrics> | undefined;
    /** This property contains the details of the bucket where the S3 Storage Lens metrics export will be placed. */
    S3BucketDestination?: v.Block<StorageLens.S3BucketDestination> | undefined;
    /** This property contains the details of the S3 table bucket where the S3 Storage Lens default metrics report will be placed. This property enables you to store your Storage Lens metrics in read-only S3 Tables. */
    StorageLensTableDestination?: v.Block<StorageLens.StorageLensTableDestination> | undefined;
  }
  /**
   * This resource enables Amazon S3 Storage Lens detailed status code metrics. Detailed status code metrics generate metrics for HTTP status codes, such as `200 OK`, `403 Forbidden`, `503 Service Unavailable` and others.
   *
   * For more information, see [Assessing your storage activity and usage with S3 Storage Lens](https://docs.aws.amazon.com/AmazonS3/latest/userguide/storage_lens.html) in the *Amazon S3 User Guide*. For a complete list of metrics, see [S3 Storage Lens metrics glossary](https://docs.aws.amazon.com/AmazonS3/latest/userguide/storage_lens_metrics_glossary.html) in the *Amazon S3 User Guide*.
   */
  interface DetailedStatusCodesMetrics {
    /** Indicates whether detailed status code metrics are enabled. */
    IsEnabled?: v.Bool | undefined;
  }
  /** This resource contains the type of server-side encryption used to encrypt an Amazon S3 Storage Lens metrics export. For valid values, see the [StorageLensDataExportEncryption](https://docs.aws.amazon.com/AmazonS3/latest/API/API_control_StorageLensDataExportEncryption.html) in the *Amazon S3 API Reference*. */
  interface Encryption {
    /** Specifies the use of AWS Key Management Service keys (SSE-KMS) to encrypt the S3 Storage Lens metrics export file. */
    SSEKMS?: v.Block<StorageLens.SSEKMS> | undefined;
    /** Specifies the use of an Amazon S3-managed key (SSE-S3) to encrypt the S3 Storage Lens metrics export file. */
    SSES3?: v.Json | undefined;
  }
  /** This resource contains the details of the prefix-level of the Amazon S3 Storage Lens. */
  interface PrefixLevel {
    /** A property for the prefix-level storage metrics for Amazon S3 Storage Lens. */
    StorageMetrics: v.Block<StorageLens.PrefixLevelStorageMetrics>;
  }
  /** This resource contains the details of the prefix-level storage metrics for Amazon S3 Storage Lens. */
  interface PrefixLevelStorageMetrics {
    /** This property identifies whether the details of the prefix-level storage metrics for S3 Storage Lens are enabled. */
    IsEnabled?: v.Bool | undefined;
    /** This property identifies whether the details of the prefix-level storage metrics for S3 Storage Lens are enabled. */
    SelectionCriteria?: v.Block<StorageLens.SelectionCriteria> | undefined;
  }
  /** This resource contains the details of the bucket where the Amazon S3 Storage Lens metrics export will be placed. */
  interface S3BucketDestination {
    /** This property contains the details of the AWS account ID of the S3 Storage Lens export bucket destination. */
    AccountId: v.Text;
    /** This property contains the details of the ARN of the bucket destination of the S3 Storage Lens export. */
    Arn: v.Text<'AWS::S3::Bucket.Arn'>;
    /** This property contains the details of the encryption of the bucket destination of the Amazon S3 Storage Lens metrics export. */
    Encryption?: v.Block<StorageLens.Encryption> | undefined;
    /** This property contains the details of the format of the S3 Storage Lens export bucket destination. */
    Format: v.OneOf<'CSV' | 'Parquet'>;
    /** This property contains the details of the output schema version of the S3 Storage Lens export bucket destination. */
    OutputSchemaVersion: v.OneOf<'V_1'>;
    /** This property contains the details of the prefix of the bucket destination of the S3 Storage Lens export. */
    Prefix?: v.Text | undefined;
  }
  /** Specifies the use of server-side encryption using an AWS Key Management Service key (SSE-KMS) to encrypt the delivered S3 Storage Lens metrics export file. */
  interface SSEKMS {
    /** Specifies the Amazon Resource Name (ARN) of the customer managed AWS key to use for encrypting the S3 Storage Lens metrics export file. Amazon S3 only supports symmetric encryption keys. For more information, see [Special-purpose keys](https://docs.aws.amazon.com/kms/latest/developerguide/key-types.html) in the *AWS Key Management Service Developer Guide*. */
    KeyId: v.Text;
  }
  /** This resource contains the details of the Amazon S3 Storage Lens selection criteria. */
  interface SelectionCriteria {
    /** This property contains the details of the S3 Storage Lens delimiter being used. */
    Delimiter?: v.Text | undefined;
    /** This property contains the details of the max depth that S3 Storage Lens will collect metrics up to. */
    MaxDepth?: v.Num | undefined;
    /** This property contains the details of the minimum storage bytes percentage threshold that S3 Storage Lens will collect metrics up to. */
    MinStorageBytesPercentage?: v.Num | undefined;
  }
  /** This is the property of the Amazon S3 Storage Lens configuration. */
  interface StorageLensConfiguration {
    /** This property contains the details of the account-level metrics for Amazon S3 Storage Lens configuration. */
    AccountLevel: v.Block<StorageLens.AccountLevel>;
    /** This property contains the details of the AWS Organization for the S3 Storage Lens configuration. */
    AwsOrg?: v.Block<StorageLens.AwsOrg> | undefined;
    /** This property contains the details of this S3 Storage Lens configuration's metrics export. */
    DataExport?: v.Block<StorageLens.DataExport> | undefined;
    /** This property contains the details of the bucket and or Regions excluded for Amazon S3 Storage Lens configuration. */
    Exclude?: v.Block<StorageLens.BucketsAndRegions> | undefined;
    /** This property configures your S3 Storage Lens expanded prefixes metrics report. */
    ExpandedPrefixesDataExport?: v.Block<StorageLens.StorageLensExpandedPrefixesDataExport> | undefined;
    /** This property contains the details of the ID of the S3 Storage Lens configuration. */
    Id: v.Text;
    /** This property contains the details of the bucket and or Regions included for Amazon S3 Storage Lens configuration. */
    Include?: v.Block<StorageLens.BucketsAndRegions> | undefined;
    /** This property contains the details of whether the Amazon S3 Storage Lens configuration is enabled. */
    IsEnabled: v.Bool;
    /** The delimiter to divide S3 key into hierarchy of prefixes. */
    PrefixDelimiter?: v.Text | undefined;
    /** This property contains the details of the ARN of the S3 Storage Lens configuration. This property is read-only. */
    StorageLensArn?: v.Text | undefined;
  }
  /** This resource specifies the properties of your S3 Storage Lens Expanded Prefixes metrics export. */
  interface StorageLensExpandedPrefixesDataExport {
    /** This property specifies the general purpose bucket where the S3 Storage Lens Expanded Prefixes metrics export files are located. At least one export destination must be specified. */
    S3BucketDestination?: v.Block<StorageLens.S3BucketDestination> | undefined;
    /** This property configures S3 Storage Lens Expanded Prefixes metrics report to read-only S3 table buckets. */
    StorageLensTableDestination?: v.Block<StorageLens.StorageLensTableDestination> | undefined;
  }
  /** This resource determines the scope of Storage Lens group data that is displayed in the Storage Lens dashboard. */
  interface StorageLensGroupLevel {
    /** This property indicates which Storage Lens group ARNs to include or exclude in the Storage Lens group aggregation. If this value is left null, then all Storage Lens groups are selected. */
    StorageLensGroupSelectionCriteria?: v.Block<StorageLens.StorageLensGroupSelectionCriteria> | undefined;
  }
  /** This resource indicates which Storage Lens group ARNs to include or exclude in the Storage Lens group aggregation. You can only attach Storage Lens groups to your dashboard if they're included in your Storage Lens group aggregation. If this value is left null, then all Storage Lens groups are selected. */
  interface StorageLensGroupSelectionCriteria {
    /** This property indicates which Storage Lens group ARNs to exclude from the Storage Lens group aggregation. */
    Exclude?: v.Many<v.Text> | undefined;
    /** This property indicates which Storage Lens group ARNs to include in the Storage Lens group aggregation. */
    Include?: v.Many<v.Text> | undefined;
  }
  /** This resource configures your S3 Storage Lens reports to export to read-only S3 table buckets. With this resource, you can store your Storage Lens metrics in S3 Tables that are created in a read-only S3 table bucket called aws-s3. */
  interface StorageLensTableDestination {
    /** This resource configures your data encryption settings for Storage Lens metrics in read-only S3 table buckets. */
    Encryption?: v.Block<StorageLens.Encryption> | undefined;
    /** This property indicates whether the export to read-only S3 table buckets is enabled for your S3 Storage Lens configuration. When set to true, Storage Lens reports are automatically exported to tables in addition to other configured destinations. */
    IsEnabled: v.Bool;
  }
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
}

export interface StorageLensGroupProperties {
  /** This property contains the criteria for the Storage Lens group data that is displayed */
  Filter: v.Block<StorageLensGroup.Filter>;
  /** This property contains the Storage Lens group name. */
  Name: v.Text;
  /** This property contains the AWS resource tags that you're adding to your Storage Lens group. This parameter is optional. */
  Tags?: v.Many<v.Block<StorageLensGroup.Tag>> | undefined;
}
export interface StorageLensGroupAttributes {
  /** The ARN for the Amazon S3 Storage Lens Group. */
  readonly StorageLensGroupArn: v.Scalar<'AWS::S3::StorageLensGroup.StorageLensGroupArn'>;
}
/**
 * The `AWS::S3::StorageLensGroup` resource creates an S3 Storage Lens group. A Storage Lens group is a custom grouping of objects that include filters for prefixes, suffixes, object tags, object size, or object age. You can create an S3 Storage Lens group that includes a single filter or multiple filter conditions. To specify multiple filter conditions, you use `AND` or `OR` logical operators. For more information about S3 Storage Lens groups, see [Working with S3 Storage Lens groups](https://docs.aws.amazon.com/AmazonS3/latest/userguide/storage-lens-groups-overview.html).
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-storagelensgroup.html
 */
export declare class StorageLensGroup extends v.Resource<StorageLensGroupProperties, 'AWS::S3::StorageLensGroup.Name', StorageLensGroupAttributes> {
  static readonly type: 'AWS::S3::StorageLensGroup';
  constructor(properties: StorageLensGroupProperties);
}
export declare namespace StorageLensGroup {
  /** This resource is a logical operator that allows multiple filter conditions to be joined for more complex comparisons of Storage Lens group data. Objects must match all of the listed filter conditions that are joined by the `And` logical operator. Only one of each filter condition is allowed. */
  interface And {
    /** This property contains a list of prefixes. At least one prefix must be specified. Up to 10 prefixes are allowed. */
    MatchAnyPrefix?: v.Many<v.Text> | undefined;
    /** This property contains a list of suffixes. At least one suffix must be specified. Up to 10 suffixes are allowed. */
    MatchAnySuffix?: v.Many<v.Text> | undefined;
    /** This property contains the list of object tags. At least one object tag must be specified. Up to 10 object tags are allowed. */
    MatchAnyTag?: v.Many<v.Block<StorageLensGroup.Tag>> | undefined;
    /** This property contains `DaysGreaterThan` and `DaysLessThan` properties to define the object age range (minimum and maximum number of days). */
    MatchObjectAge?: v.Block<StorageLensGroup.MatchObjectAge> | undefined;
    /** This property contains `BytesGreaterThan` and `BytesLessThan` to define the object size range (minimum and maximum number of Bytes). */
    MatchObjectSize?: v.Block<StorageLensGroup.MatchObjectSize> | undefined;
  }
  /** This resource sets the criteria for the Storage Lens group data that is displayed. For multiple filter conditions, the `AND` or `OR` logical operator is used. */
  interface Filter {
    /** This property contains the `And` logical operator, which allows multiple filter conditions to be joined for more complex comparisons of Storage Lens group data. Objects must match all of the listed filter conditions that are joined by the `And` logical operator. Only one of each filter condition is allowed. */
    And?: v.Block<StorageLensGroup.And> | undefined;
    /** This property contains a list of prefixes. At least one prefix must be specified. Up to 10 prefixes are allowed. */
    MatchAnyPrefix?: v.Many<v.Text> | undefined;
    /** This property contains a list of suffixes. At least one suffix must be specified. Up to 10 suffixes are allowed. */
    MatchAnySuffix?: v.Many<v.Text> | undefined;
    /** This property contains the list of S3 object tags. At least one object tag must be specified. Up to 10 object tags are allowed. */
    MatchAnyTag?: v.Many<v.Block<StorageLensGroup.Tag>> | undefined;
    /** This property contains `DaysGreaterThan` and `DaysLessThan` to define the object age range (minimum and maximum number of days). */
    MatchObjectAge?: v.Block<StorageLensGroup.MatchObjectAge> | undefined;
    /** This property contains `BytesGreaterThan` and `BytesLessThan` to define the object size range (minimum and maximum number of Bytes). */
    MatchObjectSize?: v.Block<StorageLensGroup.MatchObjectSize> | undefined;
    /** This property contains the `Or` logical operator, which allows multiple filter conditions to be joined. Objects can match any of the listed filter conditions, which are joined by the `Or` logical operator. Only one of each filter condition is allowed. */
    Or?: v.Block<StorageLensGroup.Or> | undefined;
  }
  /** This resource contains `DaysGreaterThan` and `DaysLessThan` to define the object age range (minimum and maximum number of days). */
  interface MatchObjectAge {
    /** This property indicates the minimum object age in days. */
    DaysGreaterThan?: v.Num | undefined;
    /** This property indicates the maximum object age in days. */
    DaysLessThan?: v.Num | undefined;
  }
  /** This resource filters objects that match the specified object size range. */
  interface MatchObjectSize {
    /** This property specifies the minimum object size in bytes. The value must be a positive number, greater than 0 and less than 5 TB. */
    BytesGreaterThan?: v.Num | undefined;
    /** This property specifies the maximum object size in bytes. The value must be a positive number, greater than the minimum object size and less than 5 TB. */
    BytesLessThan?: v.Num | undefined;
  }
  /** This resource contains the `Or` logical operator, which allows multiple filter conditions to be joined for more complex comparisons of Storage Lens group data. Objects can match any of the listed filter conditions that are joined by the `Or` logical operator. Only one of each filter condition is allowed. */
  interface Or {
    /** This property contains a list of prefixes. At least one prefix must be specified. Up to 10 prefixes are allowed. */
    MatchAnyPrefix?: v.Many<v.Text> | undefined;
    /** This property contains the list of suffixes. At least one suffix must be specified. Up to 10 suffixes are allowed. */
    MatchAnySuffix?: v.Many<v.Text> | undefined;
    /** This property contains the list of S3 object tags. At least one object tag must be specified. Up to 10 object tags are allowed. */
    MatchAnyTag?: v.Many<v.Block<StorageLensGroup.Tag>> | undefined;
    /** This property filters objects that match the specified object age range. */
    MatchObjectAge?: v.Block<StorageLensGroup.MatchObjectAge> | undefined;
    /** This property contains the `BytesGreaterThan` and `BytesLessThan` values to define the object size range (minimum and maximum number of Bytes). */
    MatchObjectSize?: v.Block<StorageLensGroup.MatchObjectSize> | undefined;
  }
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
}
