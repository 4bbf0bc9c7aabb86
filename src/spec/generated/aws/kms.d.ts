// Made by src/spec/generate/main.ts out of the AWS resource specification: change that, not this.
import * as v from '../../values';

export interface AliasProperties {
  /**
   * Specifies the alias name. This value must begin with `alias/` followed by a name, such as `alias/ExampleAlias`.
   *
   * > If you change the value of the `AliasName` property, the existing alias is deleted and a new alias is created for the specified KMS key. This change can disrupt applications that use the alias. It can also allow or deny access to a KMS key affected by attribute-based access control (ABAC).
   */
  AliasName: v.Text;
  /**
   * Associates the alias with the specified [customer managed key](https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#customer-cmk). The KMS key must be in the same AWS account and Region.
   *
   * A valid key ID is required. If you supply a null or empty string value, this operation returns an error.
   *
   * For help finding the key ID and ARN, see [Finding the key ID and ARN](https://docs.aws.amazon.com/kms/latest/developerguide/viewing-keys.html#find-cmk-id-arn) in the *AWS Key Management Service Developer Guide*.
   *
   * Specify the key ID or the key ARN of the KMS key.
   *
   * For example:
   */
  TargetKeyId: v.Text<'AWS::KMS::Alias.AliasName' | 'AWS::KMS::Key.Arn' | 'AWS::KMS::Key.KeyId' | 'AWS::KMS::ReplicaKey.Arn' | 'AWS::KMS::ReplicaKey.KeyId'>;
}
export interface AliasAttributes {
}
/**
 * The `AWS::KMS::Alias` resource specifies a display name for a [KMS key](https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#kms_keys). You can use an alias to identify a KMS key in the AWS console, in the [DescribeKey](https://docs.aws.amazon.com/kms/latest/APIReference/API_DescribeKey.html) operation, and in [cryptographic operations](https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#cryptographic-operations), such as [Decrypt](https://docs.aws.amazon.com/kms/latest/APIReference/API_Decrypt.html) and [GenerateDataKey](https://docs.aws.amazon.com/kms/latest/APIReference/API_GenerateDataKey.html).
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kms-alias.html
 */
export declare class Alias extends v.Resource<AliasProperties, 'AWS::KMS::Alias.AliasName', AliasAttributes> {
  static readonly type: 'AWS::KMS::Alias';
  constructor(properties: AliasProperties);
}

export interface KeyProperties {
  /**
   * Skips ("bypasses") the key policy lockout safety check. The default value is false.
   *
   * > Setting this value to true increases the risk that the KMS key becomes unmanageable. Do not set this value to true indiscriminately.
   * >
   * > For more information, see [Default key policy](https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-default.html#prevent-unmanageable-key) in the *AWS Key Management Service Developer Guide*.
   *
   * Use this parameter only when you intend to prevent the principal that is making the request from making a subsequent [PutKeyPolicy](https://docs.aws.amazon.com/kms/latest/APIReference/API_PutKeyPolicy.html) request on the KMS key.
   */
  BypassPolicyLockoutSafetyCheck?: v.Bool | undefined;
  /** A description of the KMS key. Use a description that helps you to distinguish this KMS key from others in the account, such as its intended use. */
  Description?: v.Text | undefined;
  /**
   * Enables automatic rotation of the key material for the specified KMS key. By default, automatic key rotation is not enabled.
   *
   * AWS supports automatic rotation only for symmetric encryption KMS keys ( `KeySpec` = `SYMMETRIC_DEFAULT` ). For asymmetric KMS keys, HMAC KMS keys, and KMS keys with Origin `EXTERNAL`, omit the `EnableKeyRotation` property or set it to `false`.
   */
  EnableKeyRotation?: v.Bool | undefined;
  /**
   * Specifies whether the KMS key is enabled. Disabled KMS keys cannot be used in cryptographic operations.
   *
   * When `Enabled` is `true`, the *key state* of the KMS key is `Enabled`. When `Enabled` is `false`, the key state of the KMS key is `Disabled`. The default value is `true`.
   *
   * The actual key state of the KMS key might be affected by actions taken outside of CloudFormation, such as running the [EnableKey](https://docs.aws.amazon.com/kms/latest/APIReference/API_EnableKey.html), [DisableKey](https://docs.aws.amazon.com/kms/latest/APIReference/API_DisableKey.html), or [ScheduleKeyDeletion](https://docs.aws.amazon.com/kms/latest/APIReference/API_ScheduleKeyDeletion.html) operations.
   */
  Enabled?: v.Bool | undefined;
  /**
   * The key policy to attach to the KMS key.
   *
   * If you provide a key policy, it must meet the following criteria:
   */
  KeyPolicy?: v.Json | undefined;
  /** Specifies the type of KMS key to create. The default value, `SYMMETRIC_DEFAULT`, creates a KMS key with a 256-bit symmetric key for encryption and decryption. In China Regions, `SYMMETRIC_DEFAULT` creates a 128-bit symmetric key that uses SM4 encryption. You can't change the `KeySpec` value after the KMS key is created. For help choosing a key spec for your KMS key, see [Choosing a KMS key type](https://docs.aws.amazon.com/kms/latest/developerguide/symm-asymm-choose.html) in the *AWS Key Management Service Developer Guide*. */
  KeySpec?: v.OneOf<'SYMMETRIC_DEFAULT' | 'RSA_2048' | 'RSA_3072' | 'RSA_4096' | 'ECC_NIST_P256' | 'ECC_NIST_P384' | 'ECC_NIST_P521' | 'ECC_SECG_P256K1' | 'HMAC_224' | 'HMAC_256' | 'HMAC_384' | 'HMAC_512' | 'SM2' | 'ML_DSA_44' | 'ML_DSA_65' | 'ML_DSA_87' | 'ECC_NIST_EDWARDS25519'> | undefined;
  /** Determines the [cryptographic operations](https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#cryptographic-operations) for which you can use the KMS key. The default value is `ENCRYPT_DECRYPT`. This property is required for asymmetric KMS keys and HMAC KMS keys. You can't change the `KeyUsage` value after the KMS key is created. */
  KeyUsage?: v.OneOf<'ENCRYPT_DECRYPT' | 'SIGN_VERIFY' | 'GENERATE_VERIFY_MAC' | 'KEY_AGREEMENT'> | undefined;
  /**
   * Creates a multi-Region primary key that you can replicate in other AWS Regions. You can't change the `MultiRegion` value after the KMS key is created.
   *
   * For a list of AWS Regions in which multi-Region keys are supported, see [Multi-Region keys in AWS](https://docs.aws.amazon.com/kms/latest/developerguide/multi-region-keys-overview.html) in the **.
   */
  MultiRegion?: v.Bool | undefined;
  /**
   * The source of the key material for the KMS key. You cannot change the origin after you create the KMS key. The default is `AWS_KMS`, which means that AWS creates the key material.
   *
   * To [create a KMS key with no key material](https://docs.aws.amazon.com/kms/latest/developerguide/importing-keys-create-cmk.html) (for imported key material), set this value to `EXTERNAL`. For more information about importing key material into AWS, see [Importing Key Material](https://docs.aws.amazon.com/kms/latest/developerguide/importing-keys.html) in the *AWS Key Management Service Developer Guide*.
   */
  Origin?: v.OneOf<'AWS_KMS' | 'EXTERNAL'> | undefined;
  /**
   * Specifies the number of days in the waiting period before AWS deletes a KMS key that has been removed from a CloudFormation stack. Enter a value between 7 and 30 days. The default value is 30 days.
   *
   * When you remove a KMS key from a CloudFormation stack, AWS schedules the KMS key for deletion and starts the mandatory waiting period. The `PendingWindowInDays` property determines the length of waiting period. During the waiting period, the key state of KMS key is `Pending Deletion` or `Pending Replica Deletion`, which prevents the KMS key from being used in cryptographic operations. When the waiting period expires, AWS permanently deletes the KMS key.
   */
  PendingWindowInDays?: v.Num | undefined;
  /**
   * Specifies a custom period of time between each rotation date. If no value is specified, the default value is 365 days.
   *
   * The rotation period defines the number of days after you enable automatic key rotation that AWS will rotate your key material, and the number of days between each automatic rotation thereafter.
   *
   * You can use the [`kms:RotationPeriodInDays`](https://docs.aws.amazon.com/kms/latest/developerguide/conditions-kms.html#conditions-kms-rotation-period-in-days) condition key to further constrain the values that principals can specify in the `RotationPeriodInDays` parameter.
   */
  RotationPeriodInDays?: v.Num | undefined;
  /**
   * Assigns one or more tags to the replica key.
   *
   * > Tagging or untagging a KMS key can allow or deny permission to the KMS key. For details, see [ABAC for AWS](https://docs.aws.amazon.com/kms/latest/developerguide/abac.html) in the *AWS Key Management Service Developer Guide*.
   *
   * For information about tags in AWS, see [Tagging keys](https://docs.aws.amazon.com/kms/latest/developerguide/tagging-keys.html) in the *AWS Key Management Service Developer Guide*. For information about tags in CloudFormation, see [Tag](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-resource-tags.html).
   */
  Tags?: v.Many<v.Block<Key.Tag>> | undefined;
}
export interface KeyAttributes {
  /**
   * The Amazon Resource Name (ARN) of the KMS key, such as `arn:aws:kms:us-west-2:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab`.
   *
   * For information about the key ARN of a KMS key, see [Key ARN](https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#key-id-key-ARN) in the *AWS Key Management Service Developer Guide*.
   */
  readonly Arn: v.Scalar<'AWS::KMS::Key.Arn'>;
  /**
   * The key ID of the KMS key, such as `1234abcd-12ab-34cd-56ef-1234567890ab`.
   *
   * For information about the key ID of a KMS key, see [Key ID](https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#key-id-key-id) in the *AWS Key Management Service Developer Guide*.
   */
  readonly KeyId: v.Scalar<'AWS::KMS::Key.KeyId'>;
}
/**
 * The `AWS::KMS::Key` resource specifies an [KMS key](https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#kms_keys) in AWS Key Management Service. You can use this resource to create symmetric encryption KMS keys, asymmetric KMS keys for encryption or signing, and symmetric HMAC KMS keys. You can use `AWS::KMS::Key` to create [multi-Region primary keys](https://docs.aws.amazon.com/kms/latest/developerguide/multi-region-keys-overview.html#mrk-primary-key) of all supported types. To replicate a multi-Region key, use the `AWS::KMS::ReplicaKey` resource.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kms-key.html
 */
export declare class Key extends v.Resource<KeyProperties, 'AWS::KMS::Key.KeyId', KeyAttributes> {
  static readonly type: 'AWS::KMS::Key';
  constructor(properties?: KeyProperties);
}
export declare namespace Key {
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
}

export interface ReplicaKeyProperties {
  /**
   * A description of the KMS key.
   *
   * The default value is an empty string (no description).
   *
   * The description is not a shared property of multi-Region keys. You can specify the same description or a different description for each key in a set of related multi-Region keys. AWS Key Management Service does not synchronize this property.
   */
  Description?: v.Text | undefined;
  /**
   * Specifies whether the replica key is enabled. Disabled KMS keys cannot be used in cryptographic operations.
   *
   * When `Enabled` is `true`, the *key state* of the KMS key is `Enabled`. When `Enabled` is `false`, the key state of the KMS key is `Disabled`. The default value is `true`.
   */
  Enabled?: v.Bool | undefined;
  /**
   * The key policy that authorizes use of the replica key.
   *
   * The key policy is not a shared property of multi-Region keys. You can specify the same key policy or a different key policy for each key in a set of related multi-Region keys. AWS does not synchronize this property.
   *
   * The key policy must conform to the following rules.
   */
  KeyPolicy: v.Json;
  /**
   * Specifies the number of days in the waiting period before AWS deletes a replica key that has been removed from a CloudFormation stack. Enter a value between 7 and 30 days. The default value is 30 days.
   *
   * When you remove a replica key from a CloudFormation stack, AWS schedules the replica key for deletion and starts the mandatory waiting period. The `PendingWindowInDays` property determines the length of waiting period. During the waiting period, the key state of replica key is `Pending Deletion`, which prevents it from being used in cryptographic operations. When the waiting period expires, AWS permanently deletes the replica key.
   */
  PendingWindowInDays?: v.Num | undefined;
  /** Specifies the multi-Region primary key to replicate. The primary key must be in a different AWS Region of the same AWS partition. You can create only one replica of a given primary key in each AWS Region. */
  PrimaryKeyArn: v.Text;
  /**
   * Assigns one or more tags to the replica key.
   *
   * > Tagging or untagging a KMS key can allow or deny permission to the KMS key. For details, see [ABAC for AWS](https://docs.aws.amazon.com/kms/latest/developerguide/abac.html) in the *AWS Key Management Service Developer Guide*.
   *
   * Tags are not a shared property of multi-Region keys. You can specify the same tags or different tags for each key in a set of related multi-Region keys. AWS does not synchronize this property.
   */
  Tags?: v.Many<v.Block<ReplicaKey.Tag>> | undefined;
}
export interface ReplicaKeyAttributes {
  /**
   * The Amazon Resource Name (ARN) of the replica key, such as `arn:aws:kms:us-west-2:111122223333:key/mrk-1234abcd12ab34cd56ef1234567890ab`.
   *
   * The key ARNs of related multi-Region keys differ only in the Region value. For information about the key ARNs of multi-Region keys, see [How multi-Region keys work](https://docs.aws.amazon.com/kms/latest/developerguide/multi-region-keys-overview.html#mrk-how-it-works) in the *AWS Key Management Service Developer Guide*.
   */
  readonly Arn: v.Scalar<'AWS::KMS::ReplicaKey.Arn'>;
  /**
   * The key ID of the replica key, such as `mrk-1234abcd12ab34cd56ef1234567890ab`.
   *
   * Related multi-Region keys have the same key ID. For information about the key IDs of multi-Region keys, see [How multi-Region keys work](https://docs.aws.amazon.com/kms/latest/developerguide/multi-region-keys-overview.html#mrk-how-it-works) in the *AWS Key Management Service Developer Guide*.
   */
  readonly KeyId: v.Scalar<'AWS::KMS::ReplicaKey.KeyId'>;
}
/**
 * The `AWS::KMS::ReplicaKey` resource specifies a multi-Region replica key that is based on a multi-Region primary key.
 *
 * *Multi-Region keys* are an AWS feature that lets you create multiple interoperable KMS keys in different AWS Regions. Because these KMS keys have the same key ID, key material, and other metadata, you can use them to encrypt data in one AWS Region and decrypt it in a different AWS Region without making a cross-Region call or exposing the plaintext data. For more information, see [Multi-Region keys](https://docs.aws.amazon.com/kms/latest/developerguide/multi-region-keys-overview.html) in the *AWS Key Management Service Developer Guide*.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kms-replicakey.html
 */
export declare class ReplicaKey extends v.Resource<ReplicaKeyProperties, 'AWS::KMS::ReplicaKey.KeyId', ReplicaKeyAttributes> {
  static readonly type: 'AWS::KMS::ReplicaKey';
  constructor(properties: ReplicaKeyProperties);
}
export declare namespace ReplicaKey {
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
}
