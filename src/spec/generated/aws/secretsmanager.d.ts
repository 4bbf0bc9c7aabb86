// Made by src/spec/generate/main.ts out of the AWS resource specification: change that, not this.
import * as v from '../../values';

export interface ResourcePolicyProperties {
  /** Specifies whether to block resource-based policies that allow broad access to the secret. By default, Secrets Manager blocks policies that allow broad access, for example those that use a wildcard for the principal. */
  BlockPublicPolicy?: v.Bool | undefined;
  /** A JSON-formatted string for an AWS resource-based policy. For example policies, see [Permissions policy examples](https://docs.aws.amazon.com/secretsmanager/latest/userguide/auth-and-access_examples.html). */
  ResourcePolicy: v.Json;
  /**
   * The ARN or name of the secret to attach the resource-based policy.
   *
   * For an ARN, we recommend that you specify a complete ARN rather than a partial ARN.
   */
  SecretId: v.Text<'AWS::SecretsManager::Secret.Id'>;
}
export interface ResourcePolicyAttributes {
  /** The Arn of the secret. */
  readonly Id: v.Scalar<'AWS::SecretsManager::ResourcePolicy.Id'>;
}
/**
 * Attaches a resource-based permission policy to a secret. A resource-based policy is optional. If a secret already has a resource policy attached, you must first remove it before attaching a new policy using this CloudFormation resource. You can remove the policy using the [console](https://docs.aws.amazon.com/secretsmanager/latest/userguide/auth-and-access_resource-policies.html), [CLI](https://docs.aws.amazon.com/cli/latest/reference/secretsmanager/delete-resource-policy.html), or [API](https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_DeleteResourcePolicy.html). For more information, see [Authentication and access control for Secrets Manager](https://docs.aws.amazon.com/secretsmanager/latest/userguide/auth-and-access.html).
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-secretsmanager-resourcepolicy.html
 */
export declare class ResourcePolicy extends v.Resource<ResourcePolicyProperties, 'AWS::SecretsManager::Secret.Id', ResourcePolicyAttributes> {
  static readonly type: 'AWS::SecretsManager::ResourcePolicy';
  constructor(properties: ResourcePolicyProperties);
}

export interface RotationScheduleProperties {
  /** The list of metadata needed to successfully rotate a managed external secret. */
  ExternalSecretRotationMetadata?: v.Many<v.Block<RotationSchedule.ExternalSecretRotationMetadataItem>> | undefined;
  /** The ARN of the IAM role that is used by Secrets Manager to rotate a managed external secret. */
  ExternalSecretRotationRoleArn?: v.Text | undefined;
  /** Creates a new Lambda rotation function based on one of the [Secrets Manager rotation function templates](https://docs.aws.amazon.com/secretsmanager/latest/userguide/reference_available-rotation-templates.html). To use a rotation function that already exists, specify `RotationLambdaARN` instead. */
  HostedRotationLambda?: v.Block<RotationSchedule.HostedRotationLambda> | undefined;
  /**
   * Determines whether to rotate the secret immediately or wait until the next scheduled rotation window when the rotation schedule is updated. The rotation schedule is defined in `RotationRules`.
   *
   * The default for `RotateImmediatelyOnUpdate` is `true`. If you don't specify this value, Secrets Manager rotates the secret immediately.
   *
   * If you set `RotateImmediatelyOnUpdate` to `false`, Secrets Manager tests the rotation configuration by running the [`testSecret` step](https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotate-secrets_how.html) of the Lambda rotation function. This test creates an `AWSPENDING` version of the secret and then removes it.
   */
  RotateImmediatelyOnUpdate?: v.Bool | undefined;
  /**
   * The ARN of an existing Lambda rotation function. To specify a rotation function that is also defined in this template, use the [Ref](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-ref.html) function.
   *
   * For Amazon RDS master user credentials, see [AWS::RDS::DBCluster MasterUserSecret](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-rds-dbcluster-masterusersecret.html).
   *
   * For Amazon Redshift admin user credentials, see [AWS::Redshift::Cluster](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-redshift-cluster.html).
   */
  RotationLambdaARN?: v.Text | undefined;
  /** A structure that defines the rotation configuration for this secret. */
  RotationRules?: v.Block<RotationSchedule.RotationRules> | undefined;
  /**
   * The ARN or name of the secret to rotate. This is unique for each rotation schedule definition.
   *
   * To reference a secret also created in this template, use the [Ref](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-ref.html) function with the secret's logical ID.
   */
  SecretId: v.Text<'AWS::SecretsManager::Secret.Id'>;
}
export interface RotationScheduleAttributes {
  /** The ARN of the secret. */
  readonly Id: v.Scalar<'AWS::SecretsManager::Secret.Id'>;
}
/**
 * Configure the rotation schedule and Lambda rotation function for a secret. For more information, see [How rotation works](https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotate-secrets_how.html).
 *
 * For database credentials, refer to the following resources:
 *
 * - Amazon RDS master user credentials: [AWS::RDS::DBCluster MasterUserSecret](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-rds-dbcluster-masterusersecret.html)
 * - Amazon Redshift admin user credentials: [AWS::Redshift::Cluster](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-redshift-cluster.html)
 *
 * Choose one of the following options for the rotation function:
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-secretsmanager-rotationschedule.html
 */
export declare class RotationSchedule extends v.Resource<RotationScheduleProperties, 'AWS::SecretsManager::Secret.Id', RotationScheduleAttributes> {
  static readonly type: 'AWS::SecretsManager::RotationSchedule';
  constructor(properties: RotationScheduleProperties);
}
export declare namespace RotationSchedule {
  /** The metadata needed to successfully rotate a managed external secret. A list of key value pairs in JSON format specified by the partner. For more information, see [Managed external secret partners](https://docs.aws.amazon.com/secretsmanager/latest/userguide/mes-partners.html). */
  interface ExternalSecretRotationMetadataItem {
    /** The key that identifies the item. */
    Key: v.Text;
    /** The value of the specified item. */
    Value: v.Text;
  }
  /**
   * Creates a new Lambda rotation function based on one of the [Secrets Manager rotation function templates](https://docs.aws.amazon.com/secretsmanager/latest/userguide/reference_available-rotation-templates.html).
   *
   * You must specify `Transform: AWS::SecretsManager-2024-09-16` at the beginning of the CloudFormation template.
   *
   * For Amazon RDS master user credentials, see [AWS::RDS::DBCluster MasterUserSecret](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-rds-dbcluster-masterusersecret.html).
   *
   * For Amazon Redshift admin user credentials, see [AWS::Redshift::Cluster](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-redshift-cluster.html).
   */
  interface HostedRotationLambda {
    /** A string of the characters that you don't want in the password. */
    ExcludeCharacters?: v.Text | undefined;
    /** The ARN of the KMS key that Secrets Manager uses to encrypt the secret. If you don't specify this value, then Secrets Manager uses the key `aws/secretsmanager`. If `aws/secretsmanager` doesn't yet exist, then Secrets Manager creates it for you automatically the first time it encrypts the secret value. */
    KmsKeyArn?: v.Text | undefined;
    /**
     * The ARN of the secret that contains superuser credentials, if you use the [Alternating users rotation strategy](https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotating-secrets_strategies.html#rotating-secrets-two-users). CloudFormation grants the execution role for the Lambda rotation function `GetSecretValue` permission to the secret in this property. For more information, see [Lambda rotation function execution role permissions for Secrets Manager](https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotating-secrets-required-permissions-function.html).
     *
     * You must create the superuser secret before you can set this property.
     */
    MasterSecretArn?: v.Text | undefined;
    /** The ARN of the KMS key that Secrets Manager used to encrypt the superuser secret, if you use the [alternating users strategy](https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotating-secrets_strategies.html#rotating-secrets-two-users) and the superuser secret is encrypted with a customer managed key. You don't need to specify this property if the superuser secret is encrypted using the key `aws/secretsmanager`. CloudFormation grants the execution role for the Lambda rotation function `Decrypt`, `DescribeKey`, and `GenerateDataKey` permission to the key in this property. For more information, see [Lambda rotation function execution role permissions for Secrets Manager](https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotating-secrets-required-permissions-function.html). */
    MasterSecretKmsKeyArn?: v.Text | undefined;
    /** The name of the Lambda rotation function. */
    RotationLambdaName?: v.Text | undefined;
    /** The rotation template to base the rotation function on, one of the following: */
    RotationType: v.Text;
    /**
     * > Do not set this value if you are using `Transform: AWS::SecretsManager-2024-09-16`. Over time, the updated rotation lambda artifacts vended by AWS may not be compatible with the code or shared object files defined in the rotation function deployment package.
     * >
     * > Only define the `Runtime` key if:
     * >
     * > - You are using `Transform: AWS::SecretsManager-2020-07-23`.
     * > - The code or shared object files defined in the rotation function deployment package are incompatible with Python 3.10.
     */
    Runtime?: v.Text | undefined;
    /**
     * The ARN of the secret that contains superuser credentials, if you use the [Alternating users rotation strategy](https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotating-secrets_strategies.html#rotating-secrets-two-users). CloudFormation grants the execution role for the Lambda rotation function `GetSecretValue` permission to the secret in this property. For more information, see [Lambda rotation function execution role permissions for Secrets Manager](https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotating-secrets-required-permissions-function.html).
     *
     * You must create the superuser secret before you can set this property.
     */
    SuperuserSecretArn?: v.Text | undefined;
    /** The ARN of the KMS key that Secrets Manager used to encrypt the superuser secret, if you use the [alternating users strategy](https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotating-secrets_strategies.html#rotating-secrets-two-users) and the superuser secret is encrypted with a customer managed key. You don't need to specify this property if the superuser secret is encrypted using the key `aws/secretsmanager`. CloudFormation grants the execution role for the Lambda rotation function `Decrypt`, `DescribeKey`, and `GenerateDataKey` permission to the key in this property. For more information, see [Lambda rotation function execution role permissions for Secrets Manager](https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotating-secrets-required-permissions-function.html). */
    SuperuserSecretKmsKeyArn?: v.Text | undefined;
    /**
     * A comma-separated list of security group IDs applied to the target database.
     *
     * The template applies the same security groups as on the Lambda rotation function that is created as part of this stack.
     */
    VpcSecurityGroupIds?: v.Text<'AWS::EC2::SecurityGroup.GroupId'> | undefined;
    /** A comma separated list of VPC subnet IDs of the target database network. The Lambda rotation function is in the same subnet group. */
    VpcSubnetIds?: v.Text | undefined;
  }
  /**
   * The rotation schedule and window. We recommend you use `ScheduleExpression` to set a cron or rate expression for the schedule and `Duration` to set the length of the rotation window.
   *
   * > When changing an existing rotation schedule and setting `RotateImmediatelyOnUpdate` to `false`:
   * >
   * > - If using `AutomaticallyAfterDays` or a `ScheduleExpression` with `rate()`, the previously scheduled rotation might still occur.
   * > - To prevent unintended rotations, use a `ScheduleExpression` with `cron()` for granular control over rotation windows.
   */
  interface RotationRules {
    /**
     * The number of days between automatic scheduled rotations of the secret. You can use this value to check that your secret meets your compliance guidelines for how often secrets must be rotated.
     *
     * In `DescribeSecret` and `ListSecrets`, this value is calculated from the rotation schedule after every successful rotation. In `RotateSecret`, you can set the rotation schedule in `RotationRules` with `AutomaticallyAfterDays` or `ScheduleExpression`, but not both.
     */
    AutomaticallyAfterDays?: v.Num | undefined;
    /** The length of the rotation window in hours, for example `3h` for a three hour window. Secrets Manager rotates your secret at any time during this window. The window must not extend into the next rotation window or the next UTC day. The window starts according to the `ScheduleExpression`. If you don't specify a `Duration`, for a `ScheduleExpression` in hours, the window automatically closes after one hour. For a `ScheduleExpression` in days, the window automatically closes at the end of the UTC day. For more information, including examples, see [Schedule expressions in Secrets Manager rotation](https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotate-secrets_schedule.html) in the *Secrets Manager Users Guide*. */
    Duration?: v.Text | undefined;
    /** A `cron()` or `rate()` expression that defines the schedule for rotating your secret. Secrets Manager rotation schedules use UTC time zone. Secrets Manager rotates your secret any time during a rotation window. */
    ScheduleExpression?: v.Text | undefined;
  }
}

export interface SecretProperties {
  /** The description of the secret. */
  Description?: v.Text | undefined;
  /**
   * A structure that specifies how to generate a password to encrypt and store in the secret. To include a specific string in the secret, use `SecretString` instead. If you omit both `GenerateSecretString` and `SecretString`, you create an empty secret. When you make a change to this property, a new secret version is created.
   *
   * We recommend that you specify the maximum length and include every character type that the system you are generating a password for can support.
   */
  GenerateSecretString?: v.Block<Secret.GenerateSecretString> | undefined;
  /**
   * The ARN, key ID, or alias of the AWS key that Secrets Manager uses to encrypt the secret value in the secret. An alias is always prefixed by `alias/`, for example `alias/aws/secretsmanager`. For more information, see [About aliases](https://docs.aws.amazon.com/kms/latest/developerguide/alias-about.html).
   *
   * To use a AWS key in a different account, use the key ARN or the alias ARN.
   *
   * If you don't specify this value, then Secrets Manager uses the key `aws/secretsmanager`. If that key doesn't yet exist, then Secrets Manager creates it for you automatically the first time it encrypts the secret value.
   */
  KmsKeyId?: v.Text<'AWS::KMS::Alias.AliasName' | 'AWS::KMS::Key.Arn' | 'AWS::KMS::Key.KeyId' | 'AWS::KMS::ReplicaKey.Arn' | 'AWS::KMS::ReplicaKey.KeyId'> | undefined;
  /**
   * The name of the new secret.
   *
   * The secret name can contain ASCII letters, numbers, and the following characters: /_+=.@-
   *
   * Do not end your secret name with a hyphen followed by six characters. If you do so, you risk confusion and unexpected results when searching for a secret by partial ARN. Secrets Manager automatically adds a hyphen and six random characters after the secret name at the end of the ARN.
   */
  Name?: v.Text | undefined;
  /** A custom type that specifies a `Region` and the `KmsKeyId` for a replica secret. */
  ReplicaRegions?: v.Many<v.Block<Secret.ReplicaRegion>> | undefined;
  /** The text to encrypt and store in the secret. We recommend you use a JSON structure of key/value pairs for your secret value. To generate a random password, use `GenerateSecretString` instead. If you omit both `GenerateSecretString` and `SecretString`, you create an empty secret. When you make a change to this property, a new secret version is created. */
  SecretString?: v.Text | undefined;
  /**
   * A list of tags to attach to the secret. Each tag is a key and value pair of strings in a JSON text string, for example:
   *
   * `[{"Key":"CostCenter","Value":"12345"},{"Key":"environment","Value":"production"}]`
   *
   * Secrets Manager tag key names are case sensitive. A tag with the key "ABC" is a different tag from one with key "abc".
   *
   * Stack-level tags, tags you apply to the CloudFormation stack, are also attached to the secret.
   */
  Tags?: v.Many<v.Block<Secret.Tag>> | undefined;
  /** The exact string that identifies the third-party partner that holds the external secret. For more information, see [Managed external secret partners](https://docs.aws.amazon.com/secretsmanager/latest/userguide/mes-partners.html). */
  Type?: v.Text | undefined;
}
export interface SecretAttributes {
  /** The ARN of the secret. */
  readonly Id: v.Scalar<'AWS::SecretsManager::Secret.Id'>;
}
/**
 * Creates a new secret. A *secret* can be a password, a set of credentials such as a user name and password, an OAuth token, or other secret information that you store in an encrypted form in Secrets Manager.
 *
 * For Amazon RDS master user credentials, see [AWS::RDS::DBCluster MasterUserSecret](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-rds-dbcluster-masterusersecret.html).
 *
 * For Amazon Redshift admin user credentials, see [AWS::Redshift::Cluster](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-redshift-cluster.html).
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-secretsmanager-secret.html
 */
export declare class Secret extends v.Resource<SecretProperties, 'AWS::SecretsManager::Secret.Id', SecretAttributes> {
  static readonly type: 'AWS::SecretsManager::Secret';
  constructor(properties?: SecretProperties);
}
export declare namespace Secret {
  /**
   * Generates a random password. We recommend that you specify the maximum length and include every character type that the system you are generating a password for can support.
   *
   * *Required permissions:* `secretsmanager:GetRandomPassword`. For more information, see [IAM policy actions for Secrets Manager](https://docs.aws.amazon.com/service-authorization/latest/reference/list_awssecretsmanager.html#awssecretsmanager-actions-as-permissions) and [Authentication and access control in Secrets Manager](https://docs.aws.amazon.com/secretsmanager/latest/userguide/auth-and-access.html).
   */
  interface GenerateSecretString {
    /** A string of the characters that you don't want in the password. */
    ExcludeCharacters?: v.Text | undefined;
    /** Specifies whether to exclude lowercase letters from the password. If you don't include this switch, the password can contain lowercase letters. */
    ExcludeLowercase?: v.Bool | undefined;
    /** Specifies whether to exclude numbers from the password. If you don't include this switch, the password can contain numbers. */
    ExcludeNumbers?: v.Bool | undefined;
    /** Specifies whether to exclude the following punctuation characters from the password: `! " # $ % & ' ( ) * +, -. /:; < = > ? @ [ \ ] ^ _ ` { | } ~`. If you don't include this switch, the password can contain punctuation. */
    ExcludePunctuation?: v.Bool | undefined;
    /** Specifies whether to exclude uppercase letters from the password. If you don't include this switch, the password can contain uppercase letters. */
    ExcludeUppercase?: v.Bool | undefined;
    /** The JSON key name for the key/value pair, where the value is the generated password. This pair is added to the JSON structure specified by the `SecretStringTemplate` parameter. If you specify this parameter, then you must also specify `SecretStringTemplate`. */
    GenerateStringKey?: v.Text | undefined;
    /** Specifies whether to include the space character. If you include this switch, the password can contain space characters. */
    IncludeSpace?: v.Bool | undefined;
    /** The length of the password. If you don't include this parameter, the default length is 32 characters. */
    PasswordLength?: v.Num | undefined;
    /** Specifies whether to include at least one upper and lowercase letter, one number, and one punctuation. If you don't include this switch, the password contains at least one of every character type. */
    RequireEachIncludedType?: v.Bool | undefined;
    /** A template that the generated string must match. When you make a change to this property, a new secret version is created. */
    SecretStringTemplate?: v.Text | undefined;
  }
  /** Specifies a `Region` and the `KmsKeyId` for a replica secret. */
  interface ReplicaRegion {
    /** The ARN, key ID, or alias of the KMS key to encrypt the secret. If you don't include this field, Secrets Manager uses `aws/secretsmanager`. */
    KmsKeyId?: v.Text | undefined;
    /** A string that represents a `Region`, for example "us-east-1". */
    Region: v.Text;
  }
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
}

export interface SecretTargetAttachmentProperties {
  /** The ARN or name of the secret. To reference a secret also created in this template, use the see [Ref](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-ref.html) function with the secret's logical ID. This field is unique for each target attachment definition. */
  SecretId: v.Text<'AWS::SecretsManager::Secret.Id'>;
  /** The ID of the database or cluster. */
  TargetId: v.Text;
  /**
   * A string that defines the type of service or database associated with the secret. This value instructs Secrets Manager how to update the secret with the details of the service or database. This value must be one of the following:
   *
   * - AWS::RDS::DBInstance
   * - AWS::RDS::DBCluster
   * - AWS::Redshift::Cluster
   * - AWS::RedshiftServerless::Namespace
   * - AWS::DocDB::DBInstance
   * - AWS::DocDB::DBCluster
   * - AWS::DocDBElastic::Cluster
   */
  TargetType: v.Text;
}
export interface SecretTargetAttachmentAttributes {
  readonly Id: v.Scalar<'AWS::SecretsManager::Secret.Id'>;
}
/**
 * The `AWS::SecretsManager::SecretTargetAttachment` resource completes the final link between a Secrets Manager secret and the associated database by adding the database connection information to the secret JSON. If you want to turn on automatic rotation for a database credential secret, the secret must contain the database connection information. For more information, see [JSON structure of Secrets Manager database credential secrets](https://docs.aws.amazon.com/secretsmanager/latest/userguide/reference_secret_json_structure.html).
 *
 * A single secret resource can only have one target attached to it.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-secretsmanager-secrettargetattachment.html
 */
export declare class SecretTargetAttachment extends v.Resource<SecretTargetAttachmentProperties, 'AWS::SecretsManager::Secret.Id', SecretTargetAttachmentAttributes> {
  static readonly type: 'AWS::SecretsManager::SecretTargetAttachment';
  constructor(properties: SecretTargetAttachmentProperties);
}
