// Made by src/spec/generate/main.ts out of the AWS resource specification: change that, not this.
import * as v from '../../values';

export interface BackupPlanProperties {
  /** Uniquely identifies the backup plan to be associated with the selection of resources. */
  BackupPlan: v.Block<BackupPlan.BackupPlanResourceType>;
  /** The tags to assign to the backup plan. */
  BackupPlanTags?: v.Dictionary<v.Text> | undefined;
}
export interface BackupPlanAttributes {
  /** An Amazon Resource Name (ARN) that uniquely identifies a backup plan; for example, `arn:aws:backup:us-east-1:123456789012:plan:8F81F553-3A74-4A3F-B93D-B3360DC80C50`. */
  readonly BackupPlanArn: v.Scalar<'AWS::Backup::BackupPlan.BackupPlanArn'>;
  /** Uniquely identifies a backup plan. */
  readonly BackupPlanId: v.Scalar<'AWS::Backup::BackupPlan.BackupPlanId'>;
  /** Unique, randomly generated, Unicode, UTF-8 encoded strings that are at most 1,024 bytes long. Version Ids cannot be edited. */
  readonly VersionId: v.Scalar<'AWS::Backup::BackupPlan.VersionId'>;
}
/**
 * Contains an optional backup plan display name and an array of `BackupRule` objects, each of which specifies a backup rule. Each rule in a backup plan is a separate scheduled task and can back up a different selection of AWS resources.
 *
 * For a sample CloudFormation template, see the [AWS Backup Developer Guide](https://docs.aws.amazon.com/aws-backup/latest/devguide/assigning-resources.html#assigning-resources-cfn).
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-backup-backupplan.html
 */
export declare class BackupPlan extends v.Resource<BackupPlanProperties, 'AWS::Backup::BackupPlan.BackupPlanId', BackupPlanAttributes> {
  static readonly type: 'AWS::Backup::BackupPlan';
  constructor(properties: BackupPlanProperties);
}
export declare namespace BackupPlan {
  /** Specifies an object containing resource type and backup options. This is only supported for Windows VSS backups. */
  interface AdvancedBackupSettingResourceType {
    /**
     * The backup option for the resource. Each option is a key-value pair. This option is only available for Windows VSS backup jobs.
     *
     * Valid values:
     *
     * Set to `"WindowsVSS":"enabled"` to enable the `WindowsVSS` backup option and create a Windows VSS backup.
     *
     * Set to `"WindowsVSS":"disabled"` to create a regular backup. The `WindowsVSS` option is not enabled by default.
     *
     * If you specify an invalid option, you get an `InvalidParameterValueException` exception.
     *
     * For more information about Windows VSS backups, see [Creating a VSS-Enabled Windows Backup](https://docs.aws.amazon.com/aws-backup/latest/devguide/windows-backups.html).
     */
    BackupOptions: v.Json;
    /** The name of a resource type. The only supported resource type is EC2. */
    ResourceType: v.Text;
  }
  /** Specifies an object containing properties used to create a backup plan. */
  interface BackupPlanResourceType {
    /** A list of backup options for each resource type. */
    AdvancedBackupSettings?: v.Many<v.Block<BackupPlan.AdvancedBackupSettingResourceType>> | undefined;
    /** The display name of a backup plan. */
    BackupPlanName: v.Text;
    /** An array of `BackupRule` objects, each of which specifies a scheduled task that is used to back up a selection of resources. */
    BackupPlanRule: v.Many<v.Block<BackupPlan.BackupRuleResourceType>>;
    ScanSettings?: v.Many<v.Block<BackupPlan.ScanSettingResourceType>> | undefined;
  }
  /** Specifies an object containing properties used to schedule a task to back up a selection of resources. */
  interface BackupRuleResourceType {
    /** A value in minutes after a backup job is successfully started before it must be completed or it is canceled by AWS Backup. */
    CompletionWindowMinutes?: v.Num | undefined;
    /** An array of CopyAction objects, which contains the details of the copy operation. */
    CopyActions?: v.Many<v.Block<BackupPlan.CopyActionResourceType>> | undefined;
    /** Enables continuous backup and point-in-time restores (PITR). */
    EnableContinuousBackup?: v.Bool | undefined;
    /**
     * There can up to one IndexAction in each BackupRule, as each backup can have 0 or 1 backup index associated with it.
     *
     * Within the array is ResourceTypes. Only 1 resource type will be accepted for each BackupRule. Valid values:
     *
     * - `EBS` for Amazon Elastic Block Store
     * - `S3` for Amazon Simple Storage Service (Amazon S3)
     */
    IndexActions?: v.Many<v.Block<BackupPlan.IndexActionsResourceType>> | undefined;
    /** The lifecycle defines when a protected resource is transitioned to cold storage and when it expires. AWS Backup transitions and expires backups automatically according to the lifecycle that you define. */
    Lifecycle?: v.Block<BackupPlan.LifecycleResourceType> | undefined;
    /** The tags to assign to the resources. */
    RecoveryPointTags?: v.Dictionary<v.Text> | undefined;
    /** A display name for a backup rule. */
    RuleName: v.Text;
    ScanActions?: v.Many<v.Block<BackupPlan.ScanActionResourceType>> | undefined;
    /** A CRON expression specifying when AWS Backup initiates a backup job. */
    ScheduleExpression?: v.Text | undefined;
    /** This is the timezone in which the schedule expression is set. By default, ScheduleExpressions are in UTC. You can modify this to a specified timezone. */
    ScheduleExpressionTimezone?: v.Text | undefined;
    /**
     * An optional value that specifies a period of time in minutes after a backup is scheduled before a job is canceled if it doesn't start successfully.
     *
     * If this value is included, it must be at least 60 minutes to avoid errors.
     */
    StartWindowMinutes?: v.Num | undefined;
    /** The name of a logical container where backups are stored. Backup vaults are identified by names that are unique to the account used to create them and the AWS Region where they are created. They consist of letters, numbers, and hyphens. */
    TargetBackupVault: v.Text<'AWS::Backup::BackupVault.BackupVaultName'>;
    /** The ARN of a logically air-gapped vault. ARN must be in the same account and Region. If provided, supported fully managed resources back up directly to logically air-gapped vault, while other supported resources create a temporary (billable) snapshot in backup vault, then copy it to logically air-gapped vault. Unsupported resources only back up to the specified backup vault. */
    TargetLogicallyAirGappedBackupVaultArn?: v.Text | undefined;
  }
  /** Copies backups created by a backup rule to another vault. */
  interface CopyActionResourceType {
    /** An Amazon Resource Name (ARN) that uniquely identifies the destination backup vault for the copied backup. For example, `arn:aws:backup:us-east-1:123456789012:vault:aBackupVault.` */
    DestinationBackupVaultArn: v.Text<'AWS::Backup::BackupVault.BackupVaultArn'>;
    /**
     * Defines when a protected resource is transitioned to cold storage and when it expires. AWS Backup transitions and expires backups automatically according to the lifecycle that you define. If you do not specify a lifecycle, AWS Backup applies the lifecycle policy of the source backup to the destination backup.
     *
     * Backups transitioned to cold storage must be stored in cold storage for a minimum of 90 days.
     */
    Lifecycle?: v.Block<BackupPlan.LifecycleResourceType> | undefined;
  }
  /** Specifies index actions. */
  interface IndexActionsResourceType {
    /**
     * 0 or 1 index action will be accepted for each BackupRule.
     *
     * Valid values:
     *
     * - `EBS` for Amazon Elastic Block Store
     * - `S3` for Amazon Simple Storage Service (Amazon S3)
     */
    ResourceTypes?: v.Many<v.Text> | undefined;
  }
  /** Specifies an object containing an array of `Transition` objects that determine how long in days before a recovery point transitions to cold storage or is deleted. */
  interface LifecycleResourceType {
    /** The number of days after creation that a recovery point is deleted. This value must be at least 90 days after the number of days specified in `MoveToColdStorageAfterDays`. */
    DeleteAfterDays?: v.Num | undefined;
    /** The number of days after creation that a recovery point is moved to cold storage. */
    MoveToColdStorageAfterDays?: v.Num | undefined;
    /** If the value is true, your backup plan transitions supported resources to archive (cold) storage tier in accordance with your lifecycle settings. */
    OptInToArchiveForSupportedResources?: v.Bool | undefined;
  }
  interface ScanActionResourceType {
    MalwareScanner?: v.OneOf<'GUARDDUTY'> | undefined;
    ScanMode?: v.OneOf<'FULL_SCAN' | 'INCREMENTAL_SCAN'> | undefined;
  }
  interface ScanSettingResourceType {
    MalwareScanner?: v.OneOf<'GUARDDUTY'> | undefined;
    ResourceTypes?: v.Many<v.Text> | undefined;
    ScannerRoleArn?: v.Text | undefined;
  }
}

export interface BackupSelectionProperties {
  /** Uniquely identifies a backup plan. */
  BackupPlanId: v.Text<'AWS::Backup::BackupPlan.BackupPlanId'>;
  /**
   * Specifies the body of a request to assign a set of resources to a backup plan.
   *
   * It includes an array of resources, an optional array of patterns to exclude resources, an optional role to provide access to the AWS service the resource belongs to, and an optional array of tags used to identify a set of resources.
   */
  BackupSelection: v.Block<BackupSelection.BackupSelectionResourceType>;
}
export interface BackupSelectionAttributes {
  /** Uniquely identifies a backup plan. */
  readonly BackupPlanId: v.Scalar<'AWS::Backup::BackupPlan.BackupPlanId'>;
  /**
   * Specifies the body of a request to assign a set of resources to a backup plan.
   *
   * It includes an array of resources, an optional array of patterns to exclude resources, an optional role to provide access to the AWS service the resource belongs to, and an optional array of tags used to identify a set of resources.
   */
  readonly BackupSelection: { readonly [name: string]: unknown };
  /**
   * A list of conditions that you define to assign resources to your backup plans using tags. For example, `"StringEquals": { "ConditionKey": "aws:ResourceTag/CreatedByCryo", "ConditionValue": "true" },`. Condition operators are case sensitive.
   *
   * `Conditions` differs from `ListOfTags` as follows:
   *
   * - When you specify more than one condition, you only assign the resources that match ALL conditions (using AND logic).
   * - `Conditions` supports `StringEquals`, `StringLike`, `StringNotEquals`, and `StringNotLike`. `ListOfTags` only supports `StringEquals`.
   */
  readonly 'BackupSelection.Conditions': { readonly [name: string]: unknown };
  /** Filters the values of your tagged resources for only those resources that you tagged with the same value. Also called "exact matching." */
  readonly 'BackupSelection.Conditions.StringEquals': v.List<v.Scalar<'AWS::Backup::BackupSelection.BackupSelection.Conditions.StringEquals'>>;
  /** Filters the values of your tagged resources for matching tag values with the use of a wildcard character (*) anywhere in the string. For example, "prod*" or "*rod*" matches the tag value "production". */
  readonly 'BackupSelection.Conditions.StringLike': v.List<v.Scalar<'AWS::Backup::BackupSelection.BackupSelection.Conditions.StringLike'>>;
  /** Filters the values of your tagged resources for only those resources that you tagged that do not have the same value. Also called "negated matching." */
  readonly 'BackupSelection.Conditions.StringNotEquals': v.List<v.Scalar<'AWS::Backup::BackupSelection.BackupSelection.Conditions.StringNotEquals'>>;
  /** Filters the values of your tagged resources for non-matching tag values with the use of a wildcard character (*) anywhere in the string. */
  readonly 'BackupSelection.Conditions.StringNotLike': v.List<v.Scalar<'AWS::Backup::BackupSelection.BackupSelection.Conditions.StringNotLike'>>;
  /** The ARN of the IAM role that AWS Backup uses to authenticate when backing up the target resource; for example, `arn:aws:iam::123456789012:role/S3Access`. */
  readonly 'BackupSelection.IamRoleArn': v.Scalar<'AWS::IAM::Role.Arn'>;
  /**
   * A list of conditions that you define to assign resources to your backup plans using tags. For example, `"StringEquals": { "ConditionKey": "aws:ResourceTag/CreatedByCryo", "ConditionValue": "true" },`. Condition operators are case sensitive.
   *
   * `ListOfTags` differs from `Conditions` as follows:
   *
   * - When you specify more than one condition, you assign all resources that match AT LEAST ONE condition (using OR logic).
   * - `ListOfTags` only supports `StringEquals`. `Conditions` supports `StringEquals`, `StringLike`, `StringNotEquals`, and `StringNotLike`.
   */
  readonly 'BackupSelection.ListOfTags': v.List<v.Scalar<'AWS::Backup::BackupSelection.BackupSelection.ListOfTags'>>;
  /**
   * A list of Amazon Resource Names (ARNs) to exclude from a backup plan. The maximum number of ARNs is 500 without wildcards, or 30 ARNs with wildcards.
   *
   * If you need to exclude many resources from a backup plan, consider a different resource selection strategy, such as assigning only one or a few resource types or refining your resource selection using tags.
   */
  readonly 'BackupSelection.NotResources': v.List<v.Scalar<'AWS::Backup::BackupSelection.BackupSelection.NotResources'>>;
  /** An array of strings that contain Amazon Resource Names (ARNs) of resources to assign to a backup plan. */
  readonly 'BackupSelection.Resources': v.List<v.Scalar<'AWS::Backup::BackupSelection.BackupSelection.Resources'>>;
  /** The display name of a resource selection document. */
  readonly 'BackupSelection.SelectionName': v.Scalar<'AWS::Backup::BackupSelection.BackupSelection.SelectionName'>;
  /** Uniquely identifies the backup selection. */
  readonly Id: v.Scalar<'AWS::Backup::BackupSelection.Id'>;
  /** Uniquely identifies a request to assign a set of resources to a backup plan. */
  readonly SelectionId: v.Scalar<'AWS::Backup::BackupSelection.SelectionId'>;
}
/**
 * Specifies a set of resources to assign to a backup plan.
 *
 * For a sample CloudFormation template, see the [AWS Backup Developer Guide](https://docs.aws.amazon.com/aws-backup/latest/devguide/assigning-resources.html#assigning-resources-cfn).
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-backup-backupselection.html
 */
export declare class BackupSelection extends v.Resource<BackupSelectionProperties, 'AWS::Backup::BackupSelection.Id', BackupSelectionAttributes> {
  static readonly type: 'AWS::Backup::BackupSelection';
  constructor(properties: BackupSelectionProperties);
}
export declare namespace BackupSelection {
  /** Specifies an object containing properties used to assign a set of resources to a backup plan. */
  interface BackupSelectionResourceType {
    /**
     * A list of conditions that you define to assign resources to your backup plans using tags. For example, `"StringEquals": { "ConditionKey": "aws:ResourceTag/CreatedByCryo", "ConditionValue": "true" },`. Condition operators are case sensitive.
     *
     * `Conditions` differs from `ListOfTags` as follows:
     *
     * - When you specify more than one condition, you only assign the resources that match ALL conditions (using AND logic).
     * - `Conditions` supports `StringEquals`, `StringLike`, `StringNotEquals`, and `StringNotLike`. `ListOfTags` only supports `StringEquals`.
     */
    Conditions?: v.Block<BackupSelection.Conditions> | undefined;
    /** The ARN of the IAM role that AWS Backup uses to authenticate when backing up the target resource; for example, `arn:aws:iam::123456789012:role/S3Access`. */
    IamRoleArn: v.Text<'AWS::IAM::Role.Arn'>;
    /**
     * A list of conditions that you define to assign resources to your backup plans using tags. For example, `"StringEquals": { "ConditionKey": "aws:ResourceTag/CreatedByCryo", "ConditionValue": "true" },`. Condition operators are case sensitive.
     *
     * `ListOfTags` differs from `Conditions` as follows:
     *
     * - When you specify more than one condition, you assign all resources that match AT LEAST ONE condition (using OR logic).
     * - `ListOfTags` only supports `StringEquals`. `Conditions` supports `StringEquals`, `StringLike`, `StringNotEquals`, and `StringNotLike`.
     */
    ListOfTags?: v.Many<v.Block<BackupSelection.ConditionResourceType>> | undefined;
    /**
     * A list of Amazon Resource Names (ARNs) to exclude from a backup plan. The maximum number of ARNs is 500 without wildcards, or 30 ARNs with wildcards.
     *
     * If you need to exclude many resources from a backup plan, consider a different resource selection strategy, such as assigning only one or a few resource types or refining your resource selection using tags.
     */
    NotResources?: v.Many<v.Text> | undefined;
    /** An array of strings that contain Amazon Resource Names (ARNs) of resources to assign to a backup plan. */
    Resources?: v.Many<v.Text> | undefined;
    /** The display name of a resource selection document. */
    SelectionName: v.Text;
  }
  /**
   * Includes information about tags you define to assign tagged resources to a backup plan.
   *
   * Include the prefix `aws:ResourceTag` in your tags. For example, `"aws:ResourceTag/TagKey1": "Value1"`.
   */
  interface ConditionParameter {
    /** The key in a key-value pair. For example, in the tag `Department: Accounting`, `Department` is the key. */
    ConditionKey?: v.Text | undefined;
    /** The value in a key-value pair. For example, in the tag `Department: Accounting`, `Accounting` is the value. */
    ConditionValue?: v.Text | undefined;
  }
  /** Specifies an object that contains an array of triplets made up of a condition type (such as `STRINGEQUALS` ), a key, and a value. Conditions are used to filter resources in a selection that is assigned to a backup plan. */
  interface ConditionResourceType {
    /** The key in a key-value pair. For example, in `"Department": "accounting"`, `"Department"` is the key. */
    ConditionKey: v.Text;
    /** An operation, such as `STRINGEQUALS`, that is applied to a key-value pair used to filter resources in a selection. */
    ConditionType: v.OneOf<'STRINGEQUALS'>;
    /** The value in a key-value pair. For example, in `"Department": "accounting"`, `"accounting"` is the value. */
    ConditionValue: v.Text;
  }
  /** Contains information about which resources to include or exclude from a backup plan using their tags. Conditions are case sensitive. */
  interface Conditions {
    /** Filters the values of your tagged resources for only those resources that you tagged with the same value. Also called "exact matching." */
    StringEquals?: v.Many<v.Block<BackupSelection.ConditionParameter>> | undefined;
    /** Filters the values of your tagged resources for matching tag values with the use of a wildcard character (*) anywhere in the string. For example, "prod*" or "*rod*" matches the tag value "production". */
    StringLike?: v.Many<v.Block<BackupSelection.ConditionParameter>> | undefined;
    /** Filters the values of your tagged resources for only those resources that you tagged that do not have the same value. Also called "negated matching." */
    StringNotEquals?: v.Many<v.Block<BackupSelection.ConditionParameter>> | undefined;
    /** Filters the values of your tagged resources for non-matching tag values with the use of a wildcard character (*) anywhere in the string. */
    StringNotLike?: v.Many<v.Block<BackupSelection.ConditionParameter>> | undefined;
  }
}

export interface BackupVaultProperties {
  /** A resource-based policy that is used to manage access permissions on the target backup vault. */
  AccessPolicy?: v.Json | undefined;
  /** The name of a logical container where backups are stored. Backup vaults are identified by names that are unique to the account used to create them and the AWS Region where they are created. */
  BackupVaultName: v.Text;
  /** The tags to assign to the backup vault. */
  BackupVaultTags?: v.Dictionary<v.Text> | undefined;
  /**
   * A server-side encryption key you can specify to encrypt your backups from services that support full AWS Backup management; for example, `arn:aws:kms:us-west-2:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab`. If you specify a key, you must specify its ARN, not its alias. If you do not specify a key, AWS Backup creates a KMS key for you by default.
   *
   * To learn which AWS Backup services support full AWS Backup management and how AWS Backup handles encryption for backups from services that do not yet support full AWS Backup, see [Encryption for backups in AWS Backup](https://docs.aws.amazon.com/aws-backup/latest/devguide/encryption.html)
   */
  EncryptionKeyArn?: v.Text<'AWS::KMS::Key.Arn' | 'AWS::KMS::ReplicaKey.Arn'> | undefined;
  /** Configuration for [AWS Backup Vault Lock](https://docs.aws.amazon.com/aws-backup/latest/devguide/vault-lock.html). */
  LockConfiguration?: v.Block<BackupVault.LockConfigurationType> | undefined;
  /** The SNS event notifications for the specified backup vault. */
  Notifications?: v.Block<BackupVault.NotificationObjectType> | undefined;
}
export interface BackupVaultAttributes {
  /** A resource-based policy that is used to manage access permissions on the target backup vault. */
  readonly AccessPolicy: { readonly [name: string]: unknown };
  /** An Amazon Resource Name (ARN) that uniquely identifies a backup vault; for example, `arn:aws:backup:us-east-1:123456789012:backup-vault:aBackupVault`. */
  readonly BackupVaultArn: v.Scalar<'AWS::Backup::BackupVault.BackupVaultArn'>;
  /** The name of a logical container where backups are stored. Backup vaults are identified by names that are unique to the account used to create them and the Region where they are created. They consist of lowercase and uppercase letters, numbers, and hyphens. */
  readonly BackupVaultName: v.Scalar<'AWS::Backup::BackupVault.BackupVaultName'>;
  /** The tags to assign to the backup vault. */
  readonly BackupVaultTags: { readonly [name: string]: unknown };
  /**
   * A server-side encryption key you can specify to encrypt your backups from services that support full AWS Backup management; for example, `arn:aws:kms:us-west-2:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab`. If you specify a key, you must specify its ARN, not its alias. If you do not specify a key, AWS Backup creates a KMS key for you by default.
   *
   * To learn which AWS Backup services support full AWS Backup management and how AWS Backup handles encryption for backups from services that do not yet support full AWS Backup, see [Encryption for backups in AWS Backup](https://docs.aws.amazon.com/aws-backup/latest/devguide/encryption.html)
   */
  readonly EncryptionKeyArn: v.Scalar<'*'>;
  /** Configuration for [AWS Backup Vault Lock](https://docs.aws.amazon.com/aws-backup/latest/devguide/vault-lock.html). */
  readonly LockConfiguration: { readonly [name: string]: unknown };
  /**
   * The AWS Backup Vault Lock configuration that specifies the number of days before the lock date. For example, setting `ChangeableForDays` to 30 on Jan. 1, 2022 at 8pm UTC will set the lock date to Jan. 31, 2022 at 8pm UTC.
   *
   * AWS Backup enforces a 72-hour cooling-off period before Vault Lock takes effect and becomes immutable. Therefore, you must set `ChangeableForDays` to 3 or greater.
   *
   * Before the lock date, you can delete Vault Lock from the vault using `DeleteBackupVaultLockConfiguration` or change the Vault Lock configuration using `PutBackupVaultLockConfiguration`. On and after the lock date, the Vault Lock becomes immutable and cannot be changed or deleted.
   */
  readonly 'LockConfiguration.ChangeableForDays': v.Scalar<'AWS::Backup::BackupVault.LockConfiguration.ChangeableForDays'>;
  /**
   * The AWS Backup Vault Lock configuration that specifies the maximum retention period that the vault retains its recovery points. This setting can be useful if, for example, your organization's policies require you to destroy certain data after retaining it for four years (1460 days).
   *
   * If this parameter is not included, Vault Lock does not enforce a maximum retention period on the recovery points in the vault. If this parameter is included without a value, Vault Lock will not enforce a maximum retention period.
   */
  readonly 'LockConfiguration.MaxRetentionDays': v.Scalar<'AWS::Backup::BackupVault.LockConfiguration.MaxRetentionDays'>;
  /**
   * The AWS Backup Vault Lock configuration that specifies the minimum retention period that the vault retains its recovery points. This setting can be useful if, for example, your organization's policies require you to retain certain data for at least seven years (2555 days).
   *
   * If this parameter is not specified, Vault Lock will not enforce a minimum retention period.
   */
  readonly 'LockConfiguration.MinRetentionDays': v.Scalar<'AWS::Backup::BackupVault.LockConfiguration.MinRetentionDays'>;
  /** The SNS event notifications for the specified backup vault. */
  readonly Notifications: { readonly [name: string]: unknown };
  /** An array of events that indicate the status of jobs to back up resources to the backup vault. For valid events, see [BackupVaultEvents](https://docs.aws.amazon.com/aws-backup/latest/devguide/API_PutBackupVaultNotifications.html#API_PutBackupVaultNotifications_RequestSyntax) in the *AWS Backup API Guide*. */
  readonly 'Notifications.BackupVaultEvents': v.List<v.Scalar<'AWS::Backup::BackupVault.Notifications.BackupVaultEvents'>>;
  /** An ARN that uniquely identifies an Amazon Simple Notification Service (Amazon SNS) topic; for example, `arn:aws:sns:us-west-2:111122223333:MyTopic`. */
  readonly 'Notifications.SNSTopicArn': v.Scalar<'AWS::Backup::BackupVault.Notifications.SNSTopicArn'>;
}
/**
 * Creates a logical container where backups are stored. A `CreateBackupVault` request includes a name, optionally one or more resource tags, an encryption key, and a request ID.
 *
 * Do not include sensitive data, such as passport numbers, in the name of a backup vault.
 *
 * For a sample CloudFormation template, see the [AWS Backup Developer Guide](https://docs.aws.amazon.com/aws-backup/latest/devguide/assigning-resources.html#assigning-resources-cfn).
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-backup-backupvault.html
 */
export declare class BackupVault extends v.Resource<BackupVaultProperties, 'AWS::Backup::BackupVault.BackupVaultName', BackupVaultAttributes> {
  static readonly type: 'AWS::Backup::BackupVault';
  constructor(properties: BackupVaultProperties);
}
export declare namespace BackupVault {
  /** The `LockConfigurationType` property type specifies configuration for [AWS Backup Vault Lock](https://docs.aws.amazon.com/aws-backup/latest/devguide/vault-lock.html). */
  interface LockConfigurationType {
    /**
     * The AWS Backup Vault Lock configuration that specifies the number of days before the lock date. For example, setting `ChangeableForDays` to 30 on Jan. 1, 2022 at 8pm UTC will set the lock date to Jan. 31, 2022 at 8pm UTC.
     *
     * AWS Backup enforces a 72-hour cooling-off period before Vault Lock takes effect and becomes immutable. Therefore, you must set `ChangeableForDays` to 3 or greater.
     *
     * Before the lock date, you can delete Vault Lock from the vault using `DeleteBackupVaultLockConfiguration` or change the Vault Lock configuration using `PutBackupVaultLockConfiguration`. On and after the lock date, the Vault Lock becomes immutable and cannot be changed or deleted.
     */
    ChangeableForDays?: v.Num | undefined;
    /**
     * The AWS Backup Vault Lock configuration that specifies the maximum retention period that the vault retains its recovery points. This setting can be useful if, for example, your organization's policies require you to destroy certain data after retaining it for four years (1460 days).
     *
     * If this parameter is not included, Vault Lock does not enforce a maximum retention period on the recovery points in the vault. If this parameter is included without a value, Vault Lock will not enforce a maximum retention period.
     */
    MaxRetentionDays?: v.Num | undefined;
    /**
     * The AWS Backup Vault Lock configuration that specifies the minimum retention period that the vault retains its recovery points. This setting can be useful if, for example, your organization's policies require you to retain certain data for at least seven years (2555 days).
     *
     * If this parameter is not specified, Vault Lock will not enforce a minimum retention period.
     */
    MinRetentionDays: v.Num;
  }
  /** Specifies an object containing SNS event notification properties for the target backup vault. */
  interface NotificationObjectType {
    /** An array of events that indicate the status of jobs to back up resources to the backup vault. For valid events, see [BackupVaultEvents](https://docs.aws.amazon.com/aws-backup/latest/devguide/API_PutBackupVaultNotifications.html#API_PutBackupVaultNotifications_RequestSyntax) in the *AWS Backup API Guide*. */
    BackupVaultEvents: v.Many<v.Text>;
    /** An ARN that uniquely identifies an Amazon Simple Notification Service (Amazon SNS) topic; for example, `arn:aws:sns:us-west-2:111122223333:MyTopic`. */
    SNSTopicArn: v.Text<'AWS::SNS::Topic.TopicArn'>;
  }
}

export interface FrameworkProperties {
  /** Contains detailed information about all of the controls of a framework. Each framework must contain at least one control. */
  FrameworkControls: v.Many<v.Block<Framework.FrameworkControl>>;
  /** An optional description of the framework with a maximum 1,024 characters. */
  FrameworkDescription?: v.Text | undefined;
  /** The unique name of a framework. This name is between 1 and 256 characters, starting with a letter, and consisting of letters (a-z, A-Z), numbers (0-9), and underscores (_). */
  FrameworkName?: v.Text | undefined;
  /** The tags to assign to your framework. */
  FrameworkTags?: v.Many<v.Block<Framework.Tag>> | undefined;
}
export interface FrameworkAttributes {
  /** The UTC time when you created your framework. */
  readonly CreationTime: v.Scalar<'AWS::Backup::Framework.CreationTime'>;
  /** Depolyment status refers to whether your framework has completed deployment. This status is usually `Completed`, but might also be `Create in progress` or another status. For a list of statuses, see [Framework compliance status](https://docs.aws.amazon.com/aws-backup/latest/devguide/viewing-frameworks.html) in the *Developer Guide*. */
  readonly DeploymentStatus: v.Scalar<'AWS::Backup::Framework.DeploymentStatus'>;
  /** The Amazon Resource Name (ARN) of your framework. */
  readonly FrameworkArn: v.Scalar<'AWS::Backup::Framework.FrameworkArn'>;
  /** Framework status refers to whether you have turned on resource tracking for all of your resources. This status is `Active` when you turn on all resources the framework evaluates. For other statuses and steps to correct them, see [Framework compliance status](https://docs.aws.amazon.com/aws-backup/latest/devguide/viewing-frameworks.html) in the *Developer Guide*. */
  readonly FrameworkStatus: v.Scalar<'AWS::Backup::Framework.FrameworkStatus'>;
}
/**
 * Creates a framework with one or more controls. A framework is a collection of controls that you can use to evaluate your backup practices. By using pre-built customizable controls to define your policies, you can evaluate whether your backup practices comply with your policies and which resources are not yet in compliance.
 *
 * For a sample CloudFormation template, see the [AWS Backup Developer Guide](https://docs.aws.amazon.com/aws-backup/latest/devguide/bam-cfn-integration.html#bam-cfn-frameworks-template).
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-backup-framework.html
 */
export declare class Framework extends v.Resource<FrameworkProperties, 'AWS::Backup::Framework.FrameworkArn', FrameworkAttributes> {
  static readonly type: 'AWS::Backup::Framework';
  constructor(properties: FrameworkProperties);
}
export declare namespace Framework {
  /** The parameters for a control. A control can have zero, one, or more than one parameter. An example of a control with two parameters is: "backup plan frequency is at least `daily` and the retention period is at least `1 year` ". The first parameter is `daily`. The second parameter is `1 year`. */
  interface ControlInputParameter {
    /** The name of a parameter, for example, `BackupPlanFrequency`. */
    ParameterName: v.Text;
    /** The value of parameter, for example, `hourly`. */
    ParameterValue: v.Text;
  }
  /**
   * A framework consists of one or more controls. Each control has its own control scope. The control scope can include one or more resource types, a combination of a tag key and value, or a combination of one resource type and one resource ID. If no scope is specified, evaluations for the rule are triggered when any resource in your recording group changes in configuration.
   *
   * > To set a control scope that includes all of a particular resource, leave the `ControlScope` empty or do not pass it when calling `CreateFramework`.
   */
  interface ControlScope {
    /** The ID of the only AWS resource that you want your control scope to contain. */
    ComplianceResourceIds?: v.Many<v.Text> | undefined;
    /** Describes whether the control scope includes one or more types of resources, such as `EFS` or `RDS`. */
    ComplianceResourceTypes?: v.Many<v.Text> | undefined;
    /**
     * The tag key-value pair applied to those AWS resources that you want to trigger an evaluation for a rule. A maximum of one key-value pair can be provided. The tag value is optional, but it cannot be an empty string if you are creating or editing a framework from the console (though the value can be an empty string when included in a CloudFormation template).
     *
     * The structure to assign a tag is: `[{"Key":"string","Value":"string"}]`.
     */
    Tags?: v.Many<v.Block<Framework.Tag>> | undefined;
  }
  /** Contains detailed information about all of the controls of a framework. Each framework must contain at least one control. */
  interface FrameworkControl {
    /** The name/value pairs. */
    ControlInputParameters?: v.Many<v.Block<Framework.ControlInputParameter>> | undefined;
    /** The name of a control. This name is between 1 and 256 characters. */
    ControlName: v.Text;
    /**
     * The scope of a control. The control scope defines what the control will evaluate. Three examples of control scopes are: a specific backup plan, all backup plans with a specific tag, or all backup plans.
     *
     * For more information, see [`ControlScope` .](https://docs.aws.amazon.com/aws-backup/latest/devguide/API_ControlScope.html)
     */
    ControlScope?: v.Block<Framework.ControlScope> | undefined;
  }
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key?: v.Text | undefined;
    /** The value of the tag. */
    Value?: v.Text | undefined;
  }
}

export interface LegalHoldProperties {
  /** The description of the legal hold. */
  Description: v.Text;
  /** The criteria to assign a set of resources, such as resource types or backup vaults. */
  RecoveryPointSelection: v.Block<LegalHold.RecoveryPointSelection>;
  /** Optional tags to include. */
  Tags?: v.Many<v.Block<LegalHold.TagsItems>> | undefined;
  /** The title of the legal hold. */
  Title: v.Text;
}
export interface LegalHoldAttributes {
  /** The Amazon Resource Name (ARN) of the legal hold. */
  readonly Arn: v.Scalar<'AWS::Backup::LegalHold.Arn'>;
  /** The time when the legal hold was created. */
  readonly CreationDate: v.Scalar<'AWS::Backup::LegalHold.CreationDate'>;
  /** The ID of the legal hold. */
  readonly LegalHoldId: v.Scalar<'AWS::Backup::LegalHold.LegalHoldId'>;
  /** The status of the legal hold. */
  readonly Status: v.Scalar<'AWS::Backup::LegalHold.Status'>;
}
/**
 * Creates a legal hold on recovery points (backups). A legal hold prevents backups from being deleted while under hold.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-backup-legalhold.html
 */
export declare class LegalHold extends v.Resource<LegalHoldProperties, 'AWS::Backup::LegalHold.Arn', LegalHoldAttributes> {
  static readonly type: 'AWS::Backup::LegalHold';
  constructor(properties: LegalHoldProperties);
}
export declare namespace LegalHold {
  /** A date range for filtering recovery points. */
  interface DateRange {
    /** The beginning date, inclusive. ISO 8601 date-time. */
    FromDate: v.Text;
    /** The end date, inclusive. ISO 8601 date-time. */
    ToDate: v.Text;
  }
  /** The criteria to assign a set of resources, such as resource types or backup vaults. */
  interface RecoveryPointSelection {
    /** A date range for filtering recovery points. */
    DateRange?: v.Block<LegalHold.DateRange> | undefined;
    /** The resources included in the resource selection. */
    ResourceIdentifiers?: v.Many<v.Text> | undefined;
    /** The names of the vaults in which the selected recovery points are contained. */
    VaultNames?: v.Many<v.Text> | undefined;
  }
  interface TagsItems {
    /** The key name of the tag. */
    Key: v.Text;
    /** The value for the tag. */
    Value: v.Text;
  }
}

export interface LogicallyAirGappedBackupVaultProperties {
  /** The backup vault access policy document in JSON format. */
  AccessPolicy?: v.Json | undefined;
  /** The name of a logical container where backups are stored. Logically air-gapped backup vaults are identified by names that are unique to the account used to create them and the Region where they are created. */
  BackupVaultName: v.Text;
  /** The tags to assign to the vault. */
  BackupVaultTags?: v.Dictionary<v.Text> | undefined;
  /**
   * The server-side encryption key that is used to protect your backups; for example, `arn:aws:kms:us-west-2:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab`.
   *
   * If this field is left blank, AWS Backup will create an AWS owned key to be used to encrypt the content of the logically air-gapped vault. The ARN of this created key will be available as `Fn::GetAtt` output.
   */
  EncryptionKeyArn?: v.Text | undefined;
  /** The maximum retention period that the vault retains its recovery points. */
  MaxRetentionDays: v.Num;
  /**
   * This setting specifies the minimum retention period that the vault retains its recovery points.
   *
   * The minimum value accepted is 7 days.
   */
  MinRetentionDays: v.Num;
  /** The Amazon Resource Name (ARN) of the MPA approval team to associate with the backup vault. This cannot be changed after it is set from the CloudFormation template. */
  MpaApprovalTeamArn?: v.Text | undefined;
  /** Returns event notifications for the specified backup vault. */
  Notifications?: v.Block<LogicallyAirGappedBackupVault.NotificationObjectType> | undefined;
}
export interface LogicallyAirGappedBackupVaultAttributes {
  /** The backup vault access policy document in JSON format. */
  readonly AccessPolicy: { readonly [name: string]: unknown };
  /** The ARN of the backup vault. */
  readonly BackupVaultArn: v.Scalar<'AWS::Backup::LogicallyAirGappedBackupVault.BackupVaultArn'>;
  /** The name of a logical container where backups are stored. Logically air-gapped backup vaults are identified by names that are unique to the account used to create them and the Region where they are created. */
  readonly BackupVaultName: v.Scalar<'AWS::Backup::LogicallyAirGappedBackupVault.BackupVaultName'>;
  /** The tags to assign to the vault. */
  readonly BackupVaultTags: { readonly [name: string]: unknown };
  /**
   * The server-side encryption key that is used to protect your backups; for example, `arn:aws:kms:us-west-2:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab`.
   *
   * If this field is left blank, AWS Backup will create an AWS owned key to be used to encrypt the content of the logically air-gapped vault. The ARN of this created key will be available as `Fn::GetAtt` output.
   */
  readonly EncryptionKeyArn: v.Scalar<'AWS::Backup::LogicallyAirGappedBackupVault.EncryptionKeyArn'>;
  /** The maximum retention period that the vault retains its recovery points. */
  readonly MaxRetentionDays: v.Scalar<'AWS::Backup::LogicallyAirGappedBackupVault.MaxRetentionDays'>;
  /**
   * This setting specifies the minimum retention period that the vault retains its recovery points.
   *
   * The minimum value accepted is 7 days.
   */
  readonly MinRetentionDays: v.Scalar<'AWS::Backup::LogicallyAirGappedBackupVault.MinRetentionDays'>;
  /** The Amazon Resource Name (ARN) of the MPA approval team to associate with the backup vault. This cannot be changed after it is set from the CloudFormation template. */
  readonly MpaApprovalTeamArn: v.Scalar<'AWS::Backup::LogicallyAirGappedBackupVault.MpaApprovalTeamArn'>;
  /** Returns event notifications for the specified backup vault. */
  readonly Notifications: { readonly [name: string]: unknown };
  /** An array of events that indicate the status of jobs to back up resources to the backup vault. */
  readonly 'Notifications.BackupVaultEvents': v.List<v.Scalar<'AWS::Backup::LogicallyAirGappedBackupVault.Notifications.BackupVaultEvents'>>;
  /** The Amazon Resource Name (ARN) that specifies the topic for a backup vault’s events; for example, `arn:aws:sns:us-west-2:111122223333:MyVaultTopic`. */
  readonly 'Notifications.SNSTopicArn': v.Scalar<'AWS::Backup::LogicallyAirGappedBackupVault.Notifications.SNSTopicArn'>;
  /** The vault state. The possible values are `CREATING`, `AVAILABLE`, and `FAILED`. */
  readonly VaultState: v.Scalar<'AWS::Backup::LogicallyAirGappedBackupVault.VaultState'>;
  /** The vault type. The possible values are `BACKUP_VAULT` and `LOGICALLY_AIR_GAPPED_BACKUP_VAULT`. */
  readonly VaultType: v.Scalar<'AWS::Backup::LogicallyAirGappedBackupVault.VaultType'>;
}
/**
 * Creates a logical container to where backups may be copied.
 *
 * This request includes a name, the Region, the maximum number of retention days, the minimum number of retention days, and optionally can include tags and a creator request ID.
 *
 * > Do not include sensitive data, such as passport numbers, in the name of a backup vault.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-backup-logicallyairgappedbackupvault.html
 */
export declare class LogicallyAirGappedBackupVault extends v.Resource<LogicallyAirGappedBackupVaultProperties, 'AWS::Backup::LogicallyAirGappedBackupVault.BackupVaultName', LogicallyAirGappedBackupVaultAttributes> {
  static readonly type: 'AWS::Backup::LogicallyAirGappedBackupVault';
  constructor(properties: LogicallyAirGappedBackupVaultProperties);
}
export declare namespace LogicallyAirGappedBackupVault {
  interface NotificationObjectType {
    /** An array of events that indicate the status of jobs to back up resources to the backup vault. */
    BackupVaultEvents: v.Many<v.Text>;
    /** The Amazon Resource Name (ARN) that specifies the topic for a backup vault’s events; for example, `arn:aws:sns:us-west-2:111122223333:MyVaultTopic`. */
    SNSTopicArn: v.Text;
  }
}

export interface ReportPlanProperties {
  /** Contains information about where and how to deliver your reports, specifically your Amazon S3 bucket name, S3 key prefix, and the formats of your reports. */
  ReportDeliveryChannel: v.Block<ReportPlan.ReportDeliveryChannel>;
  /** An optional description of the report plan with a maximum 1,024 characters. */
  ReportPlanDescription?: v.Text | undefined;
  /** The unique name of the report plan. This name is between 1 and 256 characters starting with a letter, and consisting of letters (a-z, A-Z), numbers (0-9), and underscores (_). */
  ReportPlanName?: v.Text | undefined;
  /** The tags to assign to your report plan. */
  ReportPlanTags?: v.Many<v.Block<ReportPlan.Tag>> | undefined;
  /**
   * Identifies the report template for the report. Reports are built using a report template. The report templates are:
   *
   * `RESOURCE_COMPLIANCE_REPORT | CONTROL_COMPLIANCE_REPORT | BACKUP_JOB_REPORT | COPY_JOB_REPORT | RESTORE_JOB_REPORT`
   *
   * If the report template is `RESOURCE_COMPLIANCE_REPORT` or `CONTROL_COMPLIANCE_REPORT`, this API resource also describes the report coverage by AWS Regions and frameworks.
   */
  ReportSetting: v.Block<ReportPlan.ReportSetting>;
}
export interface ReportPlanAttributes {
  /** The Amazon Resource Name (ARN) of your report plan. */
  readonly ReportPlanArn: v.Scalar<'AWS::Backup::ReportPlan.ReportPlanArn'>;
}
/**
 * Creates a report plan. A report plan is a document that contains information about the contents of the report and where AWS Backup will deliver it.
 *
 * If you call `CreateReportPlan` with a plan that already exists, you receive an `AlreadyExistsException` exception.
 *
 * For a sample CloudFormation template, see the [AWS Backup Developer Guide](https://docs.aws.amazon.com/aws-backup/latest/devguide/assigning-resources.html#assigning-resources-cfn).
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-backup-reportplan.html
 */
export declare class ReportPlan extends v.Resource<ReportPlanProperties, 'AWS::Backup::ReportPlan.ReportPlanArn', ReportPlanAttributes> {
  static readonly type: 'AWS::Backup::ReportPlan';
  constructor(properties: ReportPlanProperties);
}
export declare namespace ReportPlan {
  /** Contains information from your report plan about where to deliver your reports, specifically your Amazon S3 bucket name, S3 key prefix, and the formats of your reports. */
  interface ReportDeliveryChannel {
    /** The format of your reports: `CSV`, `JSON`, or both. If not specified, the default format is `CSV`. */
    Formats?: v.Many<v.Text> | undefined;
    /** The unique name of the S3 bucket that receives your reports. */
    S3BucketName: v.Text;
    /** The prefix for where AWS Backup Audit Manager delivers your reports to Amazon S3. The prefix is this part of the following path: s3://your-bucket-name/ `prefix` /Backup/us-west-2/year/month/day/report-name. If not specified, there is no prefix. */
    S3KeyPrefix?: v.Text | undefined;
  }
  /** Contains detailed information about a report setting. */
  interface ReportSetting {
    /**
     * These are the accounts to be included in the report.
     *
     * Use string value of `ROOT` to include all organizational units.
     */
    Accounts?: v.Many<v.Text> | undefined;
    /** The Amazon Resource Names (ARNs) of the frameworks a report covers. */
    FrameworkArns?: v.Many<v.Text> | undefined;
    /** These are the Organizational Units to be included in the report. */
    OrganizationUnits?: v.Many<v.Text> | undefined;
    /**
     * These are the Regions to be included in the report.
     *
     * Use the wildcard as the string value to include all Regions.
     */
    Regions?: v.Many<v.Text> | undefined;
    /**
     * Identifies the report template for the report. Reports are built using a report template. The report templates are:
     *
     * `RESOURCE_COMPLIANCE_REPORT | CONTROL_COMPLIANCE_REPORT | BACKUP_JOB_REPORT | COPY_JOB_REPORT | RESTORE_JOB_REPORT | SCAN_JOB_REPORT`
     */
    ReportTemplate: v.Text;
  }
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key?: v.Text | undefined;
    /** The value of the tag. */
    Value?: v.Text | undefined;
  }
}

export interface RestoreTestingPlanProperties {
  /** The specified criteria to assign a set of resources, such as recovery point types or backup vaults. */
  RecoveryPointSelection: v.Block<RestoreTestingPlan.RestoreTestingRecoveryPointSelection>;
  /** The RestoreTestingPlanName is a unique string that is the name of the restore testing plan. This cannot be changed after creation, and it must consist of only alphanumeric characters and underscores. */
  RestoreTestingPlanName: v.Text;
  /** A CRON expression in specified timezone when a restore testing plan is executed. When no CRON expression is provided, AWS Backup will use the default expression `cron(0 5 ? * * *)`. */
  ScheduleExpression: v.Text;
  /** Optional. This is the timezone in which the schedule expression is set. By default, ScheduleExpressions are in UTC. You can modify this to a specified timezone. */
  ScheduleExpressionTimezone?: v.Text | undefined;
  /**
   * Defaults to 24 hours.
   *
   * A value in hours after a restore test is scheduled before a job will be canceled if it doesn't start successfully. This value is optional. If this value is included, this parameter has a maximum value of 168 hours (one week).
   */
  StartWindowHours?: v.Num | undefined;
  /** Optional tags to include. A tag is a key-value pair you can use to manage, filter, and search for your resources. Allowed characters include UTF-8 letters,numbers, spaces, and the following characters: `+ - =. _: /.` */
  Tags?: v.Many<v.Block<RestoreTestingPlan.Tag>> | undefined;
}
export interface RestoreTestingPlanAttributes {
  /** An Amazon Resource Name (ARN) that uniquely identifies a restore testing plan. */
  readonly RestoreTestingPlanArn: v.Scalar<'AWS::Backup::RestoreTestingPlan.RestoreTestingPlanArn'>;
}
/**
 * Creates a restore testing plan.
 *
 * The first of two steps to create a restore testing plan. After this request is successful, finish the procedure using CreateRestoreTestingSelection.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-backup-restoretestingplan.html
 */
export declare class RestoreTestingPlan extends v.Resource<RestoreTestingPlanProperties, 'AWS::Backup::RestoreTestingPlan.RestoreTestingPlanName', RestoreTestingPlanAttributes> {
  static readonly type: 'AWS::Backup::RestoreTestingPlan';
  constructor(properties: RestoreTestingPlanProperties);
}
export declare namespace RestoreTestingPlan {
  /**
   * `RecoveryPointSelection` has five parameters (three required and two optional). The values you specify determine which recovery point is included in the restore test. You must indicate with `Algorithm` if you want the latest recovery point within your `SelectionWindowDays` or if you want a random recovery point, and you must indicate through `IncludeVaults` from which vaults the recovery points can be chosen.
   *
   * `Algorithm` ( *required* ) Valid values: " `LATEST_WITHIN_WINDOW` " or " `RANDOM_WITHIN_WINDOW` ".
   */
  interface RestoreTestingRecoveryPointSelection {
    /** Acceptable values include "LATEST_WITHIN_WINDOW" or "RANDOM_WITHIN_WINDOW" */
    Algorithm: v.OneOf<'LATEST_WITHIN_WINDOW' | 'RANDOM_WITHIN_WINDOW'>;
    /** Accepted values include specific ARNs or list of selectors. Defaults to empty list if not listed. */
    ExcludeVaults?: v.Many<v.Text> | undefined;
    /** Accepted values include wildcard ["*"] or by specific ARNs or ARN wilcard replacement ["arn:aws:backup:us-west-2:123456789012:backup-vault:asdf", ...] ["arn:aws:backup:*:*:backup-vault:asdf-*", ...] */
    IncludeVaults: v.Many<v.Text>;
    /**
     * These are the types of recovery points.
     *
     * Include `SNAPSHOT` to restore only snapshot recovery points; include `CONTINUOUS` to restore continuous recovery points (point in time restore / PITR); use both to restore either a snapshot or a continuous recovery point. The recovery point will be determined by the value for `Algorithm`.
     */
    RecoveryPointTypes: v.Many<v.OneOf<'SNAPSHOT' | 'CONTINUOUS'>>;
    /** Accepted values are integers from 1 to 365. */
    SelectionWindowDays?: v.Num | undefined;
  }
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
}

export interface RestoreTestingSelectionProperties {
  /** The Amazon Resource Name (ARN) of the IAM role that AWS Backup uses to create the target resource; for example: `arn:aws:iam::123456789012:role/S3Access`. */
  IamRoleArn: v.Text;
  /** You can include specific ARNs, such as `ProtectedResourceArns: ["arn:aws:...", "arn:aws:..."]` or you can include a wildcard: `ProtectedResourceArns: ["*"]`, but not both. */
  ProtectedResourceArns?: v.Many<v.Text> | undefined;
  /** In a resource testing selection, this parameter filters by specific conditions such as `StringEquals` or `StringNotEquals`. */
  ProtectedResourceConditions?: v.Block<RestoreTestingSelection.ProtectedResourceConditions> | undefined;
  /** The type of AWS resource included in a resource testing selection; for example, an Amazon EBS volume or an Amazon RDS database. */
  ProtectedResourceType: v.Text;
  /**
   * You can override certain restore metadata keys by including the parameter `RestoreMetadataOverrides` in the body of `RestoreTestingSelection`. Key values are not case sensitive.
   *
   * See the complete list of [restore testing inferred metadata](https://docs.aws.amazon.com/aws-backup/latest/devguide/restore-testing-inferred-metadata.html).
   */
  RestoreMetadataOverrides?: v.Dictionary<v.Text> | undefined;
  /**
   * Unique string that is the name of the restore testing plan.
   *
   * The name cannot be changed after creation. The name must consist of only alphanumeric characters and underscores. Maximum length is 50.
   */
  RestoreTestingPlanName: v.Text;
  /**
   * The unique name of the restore testing selection that belongs to the related restore testing plan.
   *
   * The name consists of only alphanumeric characters and underscores. Maximum length is 50.
   */
  RestoreTestingSelectionName: v.Text;
  /** This is amount of hours (1 to 168) available to run a validation script on the data. The data will be deleted upon the completion of the validation script or the end of the specified retention period, whichever comes first. */
  ValidationWindowHours?: v.Num | undefined;
}
export interface RestoreTestingSelectionAttributes {
}
/**
 * This request can be sent after CreateRestoreTestingPlan request returns successfully. This is the second part of creating a resource testing plan, and it must be completed sequentially.
 *
 * This consists of `RestoreTestingSelectionName`, `ProtectedResourceType`, and one of the following:
 *
 * - `ProtectedResourceArns`
 * - `ProtectedResourceConditions`
 *
 * Each protected resource type can have one single value.
 *
 * A restore testing selection can include a wildcard value ("*") for `ProtectedResourceArns` along with `ProtectedResourceConditions`. Alternatively, you can include up to 30 specific protected resource ARNs in `ProtectedResourceArns`.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-backup-restoretestingselection.html
 */
export declare class RestoreTestingSelection extends v.Resource<RestoreTestingSelectionProperties, 'AWS::Backup::RestoreTestingSelection.Ref', RestoreTestingSelectionAttributes> {
  static readonly type: 'AWS::Backup::RestoreTestingSelection';
  constructor(properties: RestoreTestingSelectionProperties);
}
export declare namespace RestoreTestingSelection {
  /** Pair of two related strings. Allowed characters are letters, white space, and numbers that can be represented in UTF-8 and the following characters: `+ - =. _: /` */
  interface KeyValue {
    /** The tag key. */
    Key: v.Text;
    /** The tag value. */
    Value: v.Text;
  }
  /** The conditions that you define for resources in your restore testing plan using tags. */
  interface ProtectedResourceConditions {
    /** Filters the values of your tagged resources for only those resources that you tagged with the same value. Also called "exact matching." */
    StringEquals?: v.Many<v.Block<RestoreTestingSelection.KeyValue>> | undefined;
    /** Filters the values of your tagged resources for only those resources that you tagged that do not have the same value. Also called "negated matching." */
    StringNotEquals?: v.Many<v.Block<RestoreTestingSelection.KeyValue>> | undefined;
  }
}

export interface TieringConfigurationProperties {
  BackupVaultName: v.Text;
  ResourceSelection: v.Many<v.Block<TieringConfiguration.ResourceSelection>>;
  TieringConfigurationName: v.Text;
  TieringConfigurationTags?: v.Dictionary<v.Text> | undefined;
}
export interface TieringConfigurationAttributes {
  readonly CreationTime: v.Scalar<'AWS::Backup::TieringConfiguration.CreationTime'>;
  readonly LastUpdatedTime: v.Scalar<'AWS::Backup::TieringConfiguration.LastUpdatedTime'>;
  readonly TieringConfigurationArn: v.Scalar<'AWS::Backup::TieringConfiguration.TieringConfigurationArn'>;
}
/**
 * Resource Type definition for AWS::Backup::TieringConfiguration
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-backup-tieringconfiguration.html
 */
export declare class TieringConfiguration extends v.Resource<TieringConfigurationProperties, 'AWS::Backup::TieringConfiguration.TieringConfigurationName', TieringConfigurationAttributes> {
  static readonly type: 'AWS::Backup::TieringConfiguration';
  constructor(properties: TieringConfigurationProperties);
}
export declare namespace TieringConfiguration {
  interface ResourceSelection {
    ResourceType: v.Text;
    Resources: v.Many<v.Text>;
    TieringDownSettingsInDays: v.Num;
  }
}
