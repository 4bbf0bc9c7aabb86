// Made by src/spec/generate/main.ts out of the AWS resource specification: change that, not this.
import * as v from '../../values';

export interface ClusterSnapshotProperties {
  /** The identifier of the DB cluster to create a snapshot for. */
  DBClusterIdentifier: v.Text;
  /** The identifier for the DB cluster snapshot. Must contain from 1 to 63 letters, numbers, or hyphens. First character must be a letter. Can't end with a hyphen or contain two consecutive hyphens. */
  DBClusterSnapshotIdentifier: v.Text;
  /** The tags to be assigned to the DB cluster snapshot. */
  Tags?: v.Many<v.Block<ClusterSnapshot.Tag>> | undefined;
}
export interface ClusterSnapshotAttributes {
  /** The allocated storage size of the DB cluster snapshot in gibibytes (GiB). */
  readonly AllocatedStorage: v.Scalar<'AWS::RDS::ClusterSnapshot.AllocatedStorage'>;
  /** The list of Availability Zones where instances in the DB cluster snapshot can be restored. */
  readonly AvailabilityZones: v.List<v.Scalar<'AWS::RDS::ClusterSnapshot.AvailabilityZones'>>;
  /** The time when the DB cluster was created, in Universal Coordinated Time (UTC). */
  readonly ClusterCreateTime: v.Scalar<'AWS::RDS::ClusterSnapshot.ClusterCreateTime'>;
  /** The Amazon Resource Name (ARN) for the DB cluster snapshot. */
  readonly DBClusterSnapshotArn: v.Scalar<'AWS::RDS::ClusterSnapshot.DBClusterSnapshotArn'>;
  /** The resource ID of the DB cluster that this DB cluster snapshot was created from. */
  readonly DbClusterResourceId: v.Scalar<'AWS::RDS::ClusterSnapshot.DbClusterResourceId'>;
  /** The name of the database engine for this DB cluster snapshot. */
  readonly Engine: v.Scalar<'AWS::RDS::ClusterSnapshot.Engine'>;
  /** The engine mode of the database engine for this DB cluster snapshot. */
  readonly EngineMode: v.Scalar<'AWS::RDS::ClusterSnapshot.EngineMode'>;
  /** The version of the database engine for this DB cluster snapshot. */
  readonly EngineVersion: v.Scalar<'AWS::RDS::ClusterSnapshot.EngineVersion'>;
  /** Indicates whether mapping of AWS IAM accounts to database accounts is enabled. */
  readonly IAMDatabaseAuthenticationEnabled: v.Scalar<'AWS::RDS::ClusterSnapshot.IAMDatabaseAuthenticationEnabled'>;
  /** If StorageEncrypted is true, the AWS KMS key identifier for the encrypted DB cluster snapshot. */
  readonly KmsKeyId: v.Scalar<'AWS::RDS::ClusterSnapshot.KmsKeyId'>;
  /** The license model information for this DB cluster snapshot. */
  readonly LicenseModel: v.Scalar<'AWS::RDS::ClusterSnapshot.LicenseModel'>;
  /** The master username for this DB cluster snapshot. */
  readonly MasterUsername: v.Scalar<'AWS::RDS::ClusterSnapshot.MasterUsername'>;
  /** The port that the DB cluster was listening on at the time of the snapshot. */
  readonly Port: v.Scalar<'AWS::RDS::ClusterSnapshot.Port'>;
  /** The time when the snapshot was taken, in Universal Coordinated Time (UTC). */
  readonly SnapshotCreateTime: v.Scalar<'AWS::RDS::ClusterSnapshot.SnapshotCreateTime'>;
  /** The type of the DB cluster snapshot. */
  readonly SnapshotType: v.Scalar<'AWS::RDS::ClusterSnapshot.SnapshotType'>;
  /** The status of this DB cluster snapshot. */
  readonly Status: v.Scalar<'AWS::RDS::ClusterSnapshot.Status'>;
  /** Indicates whether the DB cluster snapshot is encrypted. */
  readonly StorageEncrypted: v.Scalar<'AWS::RDS::ClusterSnapshot.StorageEncrypted'>;
  /** The VPC ID associated with the DB cluster snapshot. */
  readonly VpcId: v.Scalar<'AWS::EC2::VPC.VpcId'>;
}
/**
 * Creates a snapshot of a DB cluster.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-clustersnapshot.html
 */
export declare class ClusterSnapshot extends v.Resource<ClusterSnapshotProperties, 'AWS::RDS::ClusterSnapshot.DBClusterSnapshotArn', ClusterSnapshotAttributes> {
  static readonly type: 'AWS::RDS::ClusterSnapshot';
  constructor(properties: ClusterSnapshotProperties);
}
export declare namespace ClusterSnapshot {
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
}

export interface CustomDBEngineVersionProperties {
  DatabaseInstallationFiles?: v.Many<v.Text> | undefined;
  /** The name of an Amazon S3 bucket that contains database installation files for your CEV. For example, a valid bucket name is `my-custom-installation-files`. */
  DatabaseInstallationFilesS3BucketName?: v.Text | undefined;
  /** The Amazon S3 directory that contains the database installation files for your CEV. For example, a valid bucket name is `123456789012/cev1`. If this setting isn't specified, no prefix is assumed. */
  DatabaseInstallationFilesS3Prefix?: v.Text | undefined;
  /** An optional description of your CEV. */
  Description?: v.Text | undefined;
  /**
   * The database engine to use for your custom engine version (CEV).
   *
   * Valid values:
   *
   * - `custom-oracle-ee`
   * - `custom-oracle-ee-cdb`
   */
  Engine: v.Text;
  /**
   * The name of your CEV. The name format is `major version.customized_string`. For example, a valid CEV name is `19.my_cev1`. This setting is required for RDS Custom for Oracle, but optional for Amazon RDS. The combination of `Engine` and `EngineVersion` is unique per customer per Region.
   *
   * *Constraints:* Minimum length is 1. Maximum length is 60.
   *
   * *Pattern:* `^[a-z0-9_.-]{1,60$` }
   */
  EngineVersion: v.Text;
  /** A value that indicates the ID of the AMI. */
  ImageId?: v.Text | undefined;
  /**
   * The AWS KMS key identifier for an encrypted CEV. A symmetric encryption KMS key is required for RDS Custom, but optional for Amazon RDS.
   *
   * If you have an existing symmetric encryption KMS key in your account, you can use it with RDS Custom. No further action is necessary. If you don't already have a symmetric encryption KMS key in your account, follow the instructions in [Creating a symmetric encryption KMS key](https://docs.aws.amazon.com/kms/latest/developerguide/create-keys.html#create-symmetric-cmk) in the *AWS Key Management Service Developer Guide*.
   *
   * You can choose the same symmetric encryption key when you create a CEV and a DB instance, or choose different keys.
   */
  KMSKeyId?: v.Text | undefined;
  /**
   * The CEV manifest, which is a JSON document that describes the installation .zip files stored in Amazon S3. Specify the name/value pairs in a file or a quoted string. RDS Custom applies the patches in the order in which they are listed.
   *
   * The following JSON fields are valid:
   */
  Manifest?: v.Text | undefined;
  /** The ARN of a CEV to use as a source for creating a new CEV. You can specify a different Amazon Machine Imagine (AMI) by using either `Source` or `UseAwsProvidedLatestImage`. You can't specify a different JSON manifest when you specify `SourceCustomDbEngineVersionIdentifier`. */
  SourceCustomDbEngineVersionIdentifier?: v.Text | undefined;
  /** A value that indicates the status of a custom engine version (CEV). */
  Status?: v.OneOf<'available' | 'inactive' | 'inactive-except-restore' | 'pending-validation'> | undefined;
  /** A list of tags. For more information, see [Tagging Amazon RDS Resources](https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_Tagging.html) in the *Amazon RDS User Guide.* */
  Tags?: v.Many<v.Block<CustomDBEngineVersion.Tag>> | undefined;
  /** Specifies whether to use the latest service-provided Amazon Machine Image (AMI) for the CEV. If you specify `UseAwsProvidedLatestImage`, you can't also specify `ImageId`. */
  UseAwsProvidedLatestImage?: v.Bool | undefined;
}
export interface CustomDBEngineVersionAttributes {
  /** The ARN of the custom engine version. */
  readonly DBEngineVersionArn: v.Scalar<'AWS::RDS::CustomDBEngineVersion.DBEngineVersionArn'>;
}
/**
 * Creates a custom DB engine version (CEV).
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-customdbengineversion.html
 */
export declare class CustomDBEngineVersion extends v.Resource<CustomDBEngineVersionProperties, 'AWS::RDS::CustomDBEngineVersion.Ref', CustomDBEngineVersionAttributes> {
  static readonly type: 'AWS::RDS::CustomDBEngineVersion';
  constructor(properties: CustomDBEngineVersionProperties);
}
export declare namespace CustomDBEngineVersion {
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value?: v.Text | undefined;
  }
}

export interface DBClusterProperties {
  /**
   * The amount of storage in gibibytes (GiB) to allocate to each DB instance in the Multi-AZ DB cluster.
   *
   * Valid for Cluster Type: Multi-AZ DB clusters only
   *
   * This setting is required to create a Multi-AZ DB cluster.
   */
  AllocatedStorage?: v.Num | undefined;
  /**
   * Provides a list of the AWS Identity and Access Management (IAM) roles that are associated with the DB cluster. IAM roles that are associated with a DB cluster grant permission for the DB cluster to access other Amazon Web Services on your behalf.
   *
   * Valid for: Aurora DB clusters and Multi-AZ DB clusters
   */
  AssociatedRoles?: v.Many<v.Block<DBCluster.DBClusterRole>> | undefined;
  /**
   * Specifies whether minor engine upgrades are applied automatically to the DB cluster during the maintenance window. By default, minor engine upgrades are applied automatically.
   *
   * Valid for Cluster Type: Aurora DB clusters and Multi-AZ DB cluster.
   *
   * For more information about automatic minor version upgrades, see [Automatically upgrading the minor engine version](https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_UpgradeDBInstance.Upgrading.html#USER_UpgradeDBInstance.Upgrading.AutoMinorVersionUpgrades).
   */
  AutoMinorVersionUpgrade?: v.Bool | undefined;
  /**
   * A list of Availability Zones (AZs) where instances in the DB cluster can be created. For information on AWS Regions and Availability Zones, see [Choosing the Regions and Availability Zones](https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Concepts.RegionsAndAvailabilityZones.html) in the *Amazon Aurora User Guide*.
   *
   * Valid for: Aurora DB clusters only
   */
  AvailabilityZones?: v.Many<v.Text> | undefined;
  /**
   * The target backtrack window, in seconds. To disable backtracking, set this value to `0`.
   *
   * Valid for Cluster Type: Aurora MySQL DB clusters only
   *
   * Default: `0`
   *
   * Constraints:
   *
   * - If specified, this value must be set to a number from 0 to 259,200 (72 hours).
   */
  BacktrackWindow?: v.Num | undefined;
  /**
   * The number of days for which automated backups are retained.
   *
   * Default: 1
   *
   * Constraints:
   *
   * - Must be a value from 1 to 35
   *
   * Valid for: Aurora DB clusters and Multi-AZ DB clusters
   */
  BackupRetentionPeriod?: v.Num | undefined;
  /**
   * Specifies the scalability mode of the Aurora DB cluster. When set to `limitless`, the cluster operates as an Aurora Limitless Database, allowing you to create a DB shard group for horizontal scaling (sharding) capabilities. When set to `standard` (the default), the cluster uses normal DB instance creation.
   *
   * *Important:* Automated backup retention isn't supported with Aurora Limitless Database clusters. If you set this property to `limitless`, you cannot set `DeleteAutomatedBackups` to `false`. To create a backup, use manual snapshots instead.
   */
  ClusterScalabilityType?: v.OneOf<'limitless' | 'standard'> | undefined;
  /**
   * A value that indicates whether to copy all tags from the DB cluster to snapshots of the DB cluster. The default is not to copy them.
   *
   * Valid for: Aurora DB clusters and Multi-AZ DB clusters
   */
  CopyTagsToSnapshot?: v.Bool | undefined;
  /**
   * The DB cluster identifier. This parameter is stored as a lowercase string.
   *
   * Constraints:
   *
   * - Must contain from 1 to 63 letters, numbers, or hyphens.
   * - First character must be a letter.
   * - Can't end with a hyphen or contain two consecutive hyphens.
   *
   * Example: `my-cluster1`
   *
   * Valid for: Aurora DB clusters and Multi-AZ DB clusters
   */
  DBClusterIdentifier?: v.Text | undefined;
  /**
   * The compute and memory capacity of each DB instance in the Multi-AZ DB cluster, for example `db.m6gd.xlarge`. Not all DB instance classes are available in all AWS Regions, or for all database engines.
   *
   * For the full list of DB instance classes and availability for your engine, see [DB instance class](https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Concepts.DBInstanceClass.html) in the *Amazon RDS User Guide*.
   *
   * This setting is required to create a Multi-AZ DB cluster.
   *
   * Valid for Cluster Type: Multi-AZ DB clusters only
   */
  DBClusterInstanceClass?: v.Text | undefined;
  /**
   * The name of the DB cluster parameter group to associate with this DB cluster.
   *
   * > If you apply a parameter group to an existing DB cluster, then its DB instances might need to reboot. This can result in an outage while the DB instances are rebooting.
   * >
   * > If you apply a change to parameter group associated with a stopped DB cluster, then the update stack waits until the DB cluster is started.
   *
   * To list all of the available DB cluster parameter group names, use the following command:
   *
   * `aws rds describe-db-cluster-parameter-groups --query "DBClusterParameterGroups[].DBClusterParameterGroupName" --output text`
   *
   * Valid for: Aurora DB clusters and Multi-AZ DB clusters
   */
  DBClusterParameterGroupName?: v.Text<'AWS::RDS::DBClusterParameterGroup.DBClusterParameterGroupName'> | undefined;
  /**
   * The name of the DB parameter group to apply to all instances of the DB cluster.
   *
   * > When you apply a parameter group using the `DBInstanceParameterGroupName` parameter, the DB cluster isn't rebooted automatically. Also, parameter changes are applied immediately rather than during the next maintenance window.
   *
   * Valid for Cluster Type: Aurora DB clusters only
   *
   * Default: The existing name setting
   *
   * Constraints:
   *
   * - The DB parameter group must be in the same DB parameter group family as this DB cluster.
   * - The `DBInstanceParameterGroupName` parameter is valid in combination with the `AllowMajorVersionUpgrade` parameter for a major version upgrade only.
   */
  DBInstanceParameterGroupName?: v.Text | undefined;
  /**
   * A DB subnet group that you want to associate with this DB cluster.
   *
   * If you are restoring a DB cluster to a point in time with `RestoreType` set to `copy-on-write`, and don't specify a DB subnet group name, then the DB cluster is restored with a default DB subnet group.
   *
   * Valid for: Aurora DB clusters and Multi-AZ DB clusters
   */
  DBSubnetGroupName?: v.Text<'AWS::RDS::DBSubnetGroup.DBSubnetGroupName'> | undefined;
  /** Reserved for future use. */
  DBSystemId?: v.Text | undefined;
  /**
   * The mode of Database Insights to enable for the DB cluster.
   *
   * If you set this value to `advanced`, you must also set the `PerformanceInsightsEnabled` parameter to `true` and the `PerformanceInsightsRetentionPeriod` parameter to 465.
   *
   * Valid for Cluster Type: Aurora DB clusters and Multi-AZ DB clusters
   */
  DatabaseInsightsMode?: v.OneOf<'advanced' | 'standard'> | undefined;
  /**
   * The name of your database. If you don't provide a name, then Amazon RDS won't create a database in this DB cluster. For naming constraints, see [Naming Constraints](https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/CHAP_Limits.html#RDS_Limits.Constraints) in the *Amazon Aurora User Guide*.
   *
   * Valid for: Aurora DB clusters and Multi-AZ DB clusters
   */
  DatabaseName?: v.Text | undefined;
  /** Specifies whether to remove automated backups immediately after the DB cluster is deleted. This parameter isn't case-sensitive. The default is to remove automated backups immediately after the DB cluster is deleted, unless the AWS Backup policy specifies a point-in-time restore rule. */
  DeleteAutomatedBackups?: v.Bool | undefined;
  /**
   * A value that indicates whether the DB cluster has deletion protection enabled. The database can't be deleted when deletion protection is enabled. By default, deletion protection is disabled.
   *
   * Valid for: Aurora DB clusters and Multi-AZ DB clusters
   */
  DeletionProtection?: v.Bool | undefined;
  /**
   * Indicates the directory ID of the Active Directory to create the DB cluster.
   *
   * For Amazon Aurora DB clusters, Amazon RDS can use Kerberos authentication to authenticate users that connect to the DB cluster.
   *
   * For more information, see [Kerberos authentication](https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/kerberos-authentication.html) in the *Amazon Aurora User Guide*.
   *
   * Valid for: Aurora DB clusters only
   */
  Domain?: v.Text | undefined;
  /**
   * Specifies the name of the IAM role to use when making API calls to the Directory Service.
   *
   * Valid for: Aurora DB clusters only
   */
  DomainIAMRoleName?: v.Text | undefined;
  /**
   * The list of log types that need to be enabled for exporting to CloudWatch Logs. The values in the list depend on the DB engine being used. For more information, see [Publishing Database Logs to Amazon CloudWatch Logs](https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/USER_LogAccess.html#USER_LogAccess.Procedural.UploadtoCloudWatch) in the *Amazon Aurora User Guide*.
   *
   * *Aurora MySQL*
   *
   * Valid values: `audit`, `error`, `general`, `slowquery`
   *
   * *Aurora PostgreSQL*
   *
   * Valid values: `postgresql`
   *
   * Valid for: Aurora DB clusters and Multi-AZ DB clusters
   */
  EnableCloudwatchLogsExports?: v.Many<v.Text> | undefined;
  /** Specifies whether to enable this DB cluster to forward write operations to the primary cluster of a global cluster (Aurora global database). By default, write operations are not allowed on Aurora DB clusters that are secondary clusters in an Aurora global database. */
  EnableGlobalWriteForwarding?: v.Bool | undefined;
  /**
   * Specifies whether to enable the HTTP endpoint for the DB cluster. By default, the HTTP endpoint isn't enabled.
   *
   * When enabled, the HTTP endpoint provides a connectionless web service API (RDS Data API) for running SQL queries on the DB cluster. You can also query your database from inside the RDS console with the RDS query editor.
   *
   * For more information, see [Using RDS Data API](https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/data-api.html) in the *Amazon Aurora User Guide*.
   *
   * Valid for Cluster Type: Aurora DB clusters only
   */
  EnableHttpEndpoint?: v.Bool | undefined;
  /**
   * A value that indicates whether to enable mapping of AWS Identity and Access Management (IAM) accounts to database accounts. By default, mapping is disabled.
   *
   * For more information, see [IAM Database Authentication](https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/UsingWithRDS.IAMDBAuth.html) in the *Amazon Aurora User Guide.*
   *
   * Valid for: Aurora DB clusters only
   */
  EnableIAMDatabaseAuthentication?: v.Bool | undefined;
  /**
   * Specifies whether read replicas can forward write operations to the writer DB instance in the DB cluster. By default, write operations aren't allowed on reader DB instances.
   *
   * Valid for: Aurora DB clusters only
   */
  EnableLocalWriteForwarding?: v.Bool | undefined;
  /**
   * The name of the database engine to be used for this DB cluster.
   *
   * Valid Values:
   *
   * - `aurora-mysql`
   * - `aurora-postgresql`
   * - `mysql`
   * - `postgres`
   *
   * Valid for: Aurora DB clusters and Multi-AZ DB clusters
   */
  Engine?: v.Text | undefined;
  /**
   * The life cycle type for this DB cluster.
   *
   * > By default, this value is set to `open-source-rds-extended-support`, which enrolls your DB cluster into Amazon RDS Extended Support. At the end of standard support, you can avoid charges for Extended Support by setting the value to `open-source-rds-extended-support-disabled`. In this case, creating the DB cluster will fail if the DB major version is past its end of standard support date.
   */
  EngineLifecycleSupport?: v.Text | undefined;
  /**
   * The DB engine mode of the DB cluster, either `provisioned` or `serverless`.
   *
   * The `serverless` engine mode only applies for Aurora Serverless v1 DB clusters. Aurora Serverless v2 DB clusters use the `provisioned` engine mode.
   *
   * For information about limitations and requirements for Serverless DB clusters, see the following sections in the *Amazon Aurora User Guide*:
   *
   * - [Limitations of Aurora Serverless v1](https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-serverless.html#aurora-serverless.limitations)
   * - [Requirements for Aurora Serverless v2](https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-serverless-v2.requirements.html)
   */
  EngineMode?: v.Text | undefined;
  /**
   * The version number of the database engine to use.
   *
   * To list all of the available engine versions for Aurora MySQL version 2 (5.7-compatible) and version 3 (8.0-compatible), use the following command:
   *
   * `aws rds describe-db-engine-versions --engine aurora-mysql --query "DBEngineVersions[].EngineVersion"`
   *
   * You can supply either `5.7` or `8.0` to use the default engine version for Aurora MySQL version 2 or version 3, respectively.
   *
   * To list all of the available engine versions for Aurora PostgreSQL, use the following command:
   *
   * `aws rds describe-db-engine-versions --engine aurora-postgresql --query "DBEngineVersions[].EngineVersion"`
   */
  EngineVersion?: v.Text | undefined;
  /**
   * If you are configuring an Aurora global database cluster and want your Aurora DB cluster to be a secondary member in the global database cluster, specify the global cluster ID of the global database cluster. To define the primary database cluster of the global cluster, use the [AWS::RDS::GlobalCluster](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-rds-globalcluster.html) resource.
   *
   * If you aren't configuring a global database cluster, don't specify this property.
   *
   * > To remove the DB cluster from a global database cluster, specify an empty value for the `GlobalClusterIdentifier` property.
   */
  GlobalClusterIdentifier?: v.Text<'AWS::RDS::GlobalCluster.GlobalClusterIdentifier'> | undefined;
  /**
   * The amount of Provisioned IOPS (input/output operations per second) to be initially allocated for each DB instance in the Multi-AZ DB cluster.
   *
   * For information about valid IOPS values, see [Provisioned IOPS storage](https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/CHAP_Storage.html#USER_PIOPS) in the *Amazon RDS User Guide*.
   *
   * This setting is required to create a Multi-AZ DB cluster.
   *
   * Valid for Cluster Type: Multi-AZ DB clusters only
   *
   * Constraints:
   *
   * - Must be a multiple between .5 and 50 of the storage amount for the DB cluster.
   */
  Iops?: v.Num | undefined;
  /**
   * The Amazon Resource Name (ARN) of the AWS KMS key that is used to encrypt the database instances in the DB cluster, such as `arn:aws:kms:us-east-1:012345678910:key/abcd1234-a123-456a-a12b-a123b4cd56ef`. If you enable the `StorageEncrypted` property but don't specify this property, the default KMS key is used. If you specify this property, you must set the `StorageEncrypted` property to `true`.
   *
   * If you specify the `SnapshotIdentifier` property, the `StorageEncrypted` property value is inherited from the snapshot, and if the DB cluster is encrypted, the specified `KmsKeyId` property is used.
   */
  KmsKeyId?: v.Text<'AWS::KMS::Alias.AliasName' | 'AWS::KMS::Key.Arn' | 'AWS::KMS::Key.KeyId' | 'AWS::KMS::ReplicaKey.Arn' | 'AWS::KMS::ReplicaKey.KeyId'> | undefined;
  /**
   * Specifies whether to manage the master user password with AWS Secrets Manager.
   *
   * For more information, see [Password management with AWS Secrets Manager](https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-secrets-manager.html) in the *Amazon RDS User Guide* and [Password management with AWS Secrets Manager](https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/rds-secrets-manager.html) in the *Amazon Aurora User Guide.*
   *
   * Valid for Cluster Type: Aurora DB clusters and Multi-AZ DB clusters
   *
   * Constraints:
   *
   * - Can't manage the master user password with AWS Secrets Manager if `MasterUserPassword` is specified.
   */
  ManageMasterUserPassword?: v.Bool | undefined;
  /**
   * Specifies the authentication type for the master user. With IAM master user authentication, you can configure the master DB user with IAM database authentication when you create a DB cluster.
   *
   * You can specify one of the following values:
   *
   * - `password` - Use standard database authentication with a password.
   * - `iam-db-auth` - Use IAM database authentication for the master user.
   *
   * Valid for Cluster Type: Aurora DB clusters and Multi-AZ DB clusters
   *
   * This option is only valid for RDS for MySQL, RDS for MariaDB, RDS for PostgreSQL, Aurora MySQL, and Aurora PostgreSQL engines.
   */
  MasterUserAuthenticationType?: v.OneOf<'iam-db-auth' | 'password'> | undefined;
  /**
   * The master password for the DB instance.
   *
   * > If you specify the `SourceDBClusterIdentifier`, `SnapshotIdentifier`, or `GlobalClusterIdentifier` property, don't specify this property. The value is inherited from the source DB cluster, the snapshot, or the primary DB cluster for the global database cluster, respectively.
   *
   * Valid for: Aurora DB clusters and Multi-AZ DB clusters
   */
  MasterUserPassword?: v.Text | undefined;
  /**
   * The secret managed by RDS in AWS Secrets Manager for the master user password.
   *
   * > When you restore a DB cluster from a snapshot, Amazon RDS generates a new secret instead of reusing the secret specified in the `SecretArn` property. This ensures that the restored DB cluster is securely managed with a dedicated secret. To maintain consistent integration with your application, you might need to update resource configurations to reference the newly created secret.
   */
  MasterUserSecret?: v.Block<DBCluster.MasterUserSecret> | undefined;
  /**
   * The name of the master user for the DB cluster.
   *
   * > If you specify the `SourceDBClusterIdentifier`, `SnapshotIdentifier`, or `GlobalClusterIdentifier` property, don't specify this property. The value is inherited from the source DB cluster, the snapshot, or the primary DB cluster for the global database cluster, respectively.
   *
   * Valid for: Aurora DB clusters and Multi-AZ DB clusters
   */
  MasterUsername?: v.Text | undefined;
  /**
   * The interval, in seconds, between points when Enhanced Monitoring metrics are collected for the DB cluster. To turn off collecting Enhanced Monitoring metrics, specify `0`.
   *
   * If `MonitoringRoleArn` is specified, also set `MonitoringInterval` to a value other than `0`.
   *
   * Valid for Cluster Type: Aurora DB clusters and Multi-AZ DB clusters
   *
   * Valid Values: `0 | 1 | 5 | 10 | 15 | 30 | 60`
   *
   * Default: `0`
   */
  MonitoringInterval?: v.Num | undefined;
  /**
   * The Amazon Resource Name (ARN) for the IAM role that permits RDS to send Enhanced Monitoring metrics to Amazon CloudWatch Logs. An example is `arn:aws:iam:123456789012:role/emaccess`. For information on creating a monitoring role, see [Setting up and enabling Enhanced Monitoring](https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_Monitoring.OS.html#USER_Monitoring.OS.Enabling) in the *Amazon RDS User Guide*.
   *
   * If `MonitoringInterval` is set to a value other than `0`, supply a `MonitoringRoleArn` value.
   *
   * Valid for Cluster Type: Aurora DB clusters and Multi-AZ DB clusters
   */
  MonitoringRoleArn?: v.Text | undefined;
  /**
   * The network type of the DB cluster.
   *
   * Valid values:
   *
   * - `IPV4`
   * - `DUAL`
   *
   * The network type is determined by the `DBSubnetGroup` specified for the DB cluster. A `DBSubnetGroup` can support only the IPv4 protocol or the IPv4 and IPv6 protocols ( `DUAL` ).
   *
   * For more information, see [Working with a DB instance in a VPC](https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/USER_VPC.WorkingWithRDSInstanceinaVPC.html) in the *Amazon Aurora User Guide.*
   *
   * Valid for: Aurora DB clusters only
   */
  NetworkType?: v.Text | undefined;
  /**
   * Specifies whether to turn on Performance Insights for the DB cluster.
   *
   * For more information, see [Using Amazon Performance Insights](https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_PerfInsights.html) in the *Amazon RDS User Guide*.
   *
   * Valid for Cluster Type: Aurora DB clusters and Multi-AZ DB clusters
   */
  PerformanceInsightsEnabled?: v.Bool | undefined;
  /**
   * The AWS KMS key identifier for encryption of Performance Insights data.
   *
   * The AWS KMS key identifier is the key ARN, key ID, alias ARN, or alias name for the KMS key.
   *
   * If you don't specify a value for `PerformanceInsightsKMSKeyId`, then Amazon RDS uses your default KMS key. There is a default KMS key for your AWS account. Your AWS account has a different default KMS key for each AWS Region.
   *
   * Valid for Cluster Type: Aurora DB clusters and Multi-AZ DB clusters
   */
  PerformanceInsightsKmsKeyId?: v.Text | undefined;
  /**
   * The number of days to retain Performance Insights data. When creating a DB cluster without enabling Performance Insights, you can't specify the parameter `PerformanceInsightsRetentionPeriod`.
   *
   * Valid for Cluster Type: Aurora DB clusters and Multi-AZ DB clusters
   *
   * Valid Values:
   *
   * - `7`
   * - *month* * 31, where *month* is a number of months from 1-23. Examples: `93` (3 months * 31), `341` (11 months * 31), `589` (19 months * 31)
   * - `731`
   *
   * Default: `7` days
   *
   * If you specify a retention period that isn't valid, such as `94`, Amazon RDS issues an error.
   */
  PerformanceInsightsRetentionPeriod?: v.Num | undefined;
  /**
   * The port number on which the DB instances in the DB cluster accept connections.
   *
   * Default:
   *
   * - When `EngineMode` is `provisioned`, `3306` (for both Aurora MySQL and Aurora PostgreSQL)
   * - When `EngineMode` is `serverless`:
   *
   * - `3306` when `Engine` is `aurora` or `aurora-mysql`
   * - `5432` when `Engine` is `aurora-postgresql`
   *
   * > The `No interruption` on update behavior only applies to DB clusters. If you are updating a DB instance, see [Port](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-rds-database-instance.html#cfn-rds-dbinstance-port) for the AWS::RDS::DBInstance resource.
   *
   * Valid for: Aurora DB clusters and Multi-AZ DB clusters
   */
  Port?: v.Num | undefined;
  /**
   * The daily time range during which automated backups are created. For more information, see [Backup Window](https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Aurora.Managing.Backups.html#Aurora.Managing.Backups.BackupWindow) in the *Amazon Aurora User Guide.*
   *
   * Constraints:
   *
   * - Must be in the format `hh24:mi-hh24:mi`.
   * - Must be in Universal Coordinated Time (UTC).
   * - Must not conflict with the preferred maintenance window.
   * - Must be at least 30 minutes.
   *
   * Valid for: Aurora DB clusters and Multi-AZ DB clusters
   */
  PreferredBackupWindow?: v.Text | undefined;
  /**
   * The weekly time range during which system maintenance can occur, in Universal Coordinated Time (UTC).
   *
   * Format: `ddd:hh24:mi-ddd:hh24:mi`
   *
   * The default is a 30-minute window selected at random from an 8-hour block of time for each AWS Region, occurring on a random day of the week. To see the time blocks available, see [Maintaining an Amazon Aurora DB cluster](https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/USER_UpgradeDBInstance.Maintenance.html#AdjustingTheMaintenanceWindow.Aurora) in the *Amazon Aurora User Guide.*
   *
   * Valid Days: Mon, Tue, Wed, Thu, Fri, Sat, Sun.
   *
   * Constraints: Minimum 30-minute window.
   *
   * Valid for: Aurora DB clusters and Multi-AZ DB clusters
   */
  PreferredMaintenanceWindow?: v.Text | undefined;
  /**
   * Specifies whether the DB cluster is publicly accessible.
   *
   * Valid for Cluster Type: Multi-AZ DB clusters only
   *
   * When the DB cluster is publicly accessible and you connect from outside of the DB cluster's virtual private cloud (VPC), its domain name system (DNS) endpoint resolves to the public IP address. When you connect from within the same VPC as the DB cluster, the endpoint resolves to the private IP address. Access to the DB cluster is controlled by its security group settings.
   *
   * When the DB cluster isn't publicly accessible, it is an internal DB cluster with a DNS name that resolves to a private IP address.
   */
  PubliclyAccessible?: v.Bool | undefined;
  /**
   * The Amazon Resource Name (ARN) of the source DB instance or DB cluster if this DB cluster is created as a read replica.
   *
   * Valid for: Aurora DB clusters only
   */
  ReplicationSourceIdentifier?: v.Text | undefined;
  /**
   * The date and time to restore the DB cluster to.
   *
   * Valid Values: Value must be a time in Universal Coordinated Time (UTC) format
   *
   * Constraints:
   *
   * - Must be before the latest restorable time for the DB instance
   * - Must be specified if `UseLatestRestorableTime` parameter isn't provided
   * - Can't be specified if the `UseLatestRestorableTime` parameter is enabled
   * - Can't be specified if the `RestoreType` parameter is `copy-on-write`
   *
   * This property must be used with `SourceDBClusterIdentifier` property. The resulting cluster will have the identifier that matches the value of the `DBclusterIdentifier` property.
   *
   * Example: `2015-03-07T23:45:00Z`
   *
   * Valid for: Aurora DB clusters and Multi-AZ DB clusters
   */
  RestoreToTime?: v.Text | undefined;
  /**
   * The type of restore to be performed. You can specify one of the following values:
   *
   * - `full-copy` - The new DB cluster is restored as a full copy of the source DB cluster.
   * - `copy-on-write` - The new DB cluster is restored as a clone of the source DB cluster.
   *
   * If you don't specify a `RestoreType` value, then the new DB cluster is restored as a full copy of the source DB cluster.
   *
   * Valid for: Aurora DB clusters and Multi-AZ DB clusters
   */
  RestoreType?: v.Text | undefined;
  /**
   * The scaling configuration of an Aurora Serverless v1 DB cluster.
   *
   * This property is only supported for Aurora Serverless v1. For Aurora Serverless v2, Use the `ServerlessV2ScalingConfiguration` property.
   *
   * Valid for: Aurora Serverless v1 DB clusters only
   */
  ScalingConfiguration?: v.Block<DBCluster.ScalingConfiguration> | undefined;
  /**
   * The scaling configuration of an Aurora Serverless V2 DB cluster.
   *
   * This property is only supported for Aurora Serverless v2. For Aurora Serverless v1, Use the `ScalingConfiguration` property.
   *
   * Valid for: Aurora Serverless v2 DB clusters only
   */
  ServerlessV2ScalingConfiguration?: v.Block<DBCluster.ServerlessV2ScalingConfiguration> | undefined;
  /**
   * The identifier for the DB snapshot or DB cluster snapshot to restore from.
   *
   * You can use either the name or the Amazon Resource Name (ARN) to specify a DB cluster snapshot. However, you can use only the ARN to specify a DB snapshot.
   */
  SnapshotIdentifier?: v.Text | undefined;
  /**
   * When restoring a DB cluster to a point in time, the identifier of the source DB cluster from which to restore.
   *
   * Constraints:
   *
   * - Must match the identifier of an existing DBCluster.
   * - Cannot be specified if `SourceDbClusterResourceId` is specified. You must specify either `SourceDBClusterIdentifier` or `SourceDbClusterResourceId`, but not both.
   *
   * Valid for: Aurora DB clusters and Multi-AZ DB clusters
   */
  SourceDBClusterIdentifier?: v.Text | undefined;
  /** The resource ID of the source DB cluster from which to restore. */
  SourceDbClusterResourceId?: v.Text | undefined;
  /**
   * The AWS Region which contains the source DB cluster when replicating a DB cluster. For example, `us-east-1`.
   *
   * Valid for: Aurora DB clusters only
   */
  SourceRegion?: v.Text | undefined;
  /**
   * Indicates whether the DB cluster is encrypted.
   *
   * If you specify the `KmsKeyId` property, then you must enable encryption.
   *
   * If you specify the `SourceDBClusterIdentifier` property, don't specify this property. The value is inherited from the source DB cluster, and if the DB cluster is encrypted, the specified `KmsKeyId` property is used.
   *
   * If you specify the `SnapshotIdentifier` and the specified snapshot is encrypted, don't specify this property. The value is inherited from the snapshot, and the specified `KmsKeyId` property is used.
   */
  StorageEncrypted?: v.Bool | undefined;
  /**
   * The storage type to associate with the DB cluster.
   *
   * For information on storage types for Aurora DB clusters, see [Storage configurations for Amazon Aurora DB clusters](https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Aurora.Overview.StorageReliability.html#aurora-storage-type). For information on storage types for Multi-AZ DB clusters, see [Settings for creating Multi-AZ DB clusters](https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/create-multi-az-db-cluster.html#create-multi-az-db-cluster-settings).
   *
   * This setting is required to create a Multi-AZ DB cluster.
   *
   * When specified for a Multi-AZ DB cluster, a value for the `Iops` parameter is required.
   */
  StorageType?: v.Text | undefined;
  /**
   * Tags to assign to the DB cluster.
   *
   * Valid for Cluster Type: Aurora DB clusters and Multi-AZ DB clusters
   */
  Tags?: v.Many<v.Block<DBCluster.Tag>> | undefined;
  /**
   * A value that indicates whether to restore the DB cluster to the latest restorable backup time. By default, the DB cluster is not restored to the latest restorable backup time.
   *
   * Valid for: Aurora DB clusters and Multi-AZ DB clusters
   */
  UseLatestRestorableTime?: v.Bool | undefined;
  /**
   * A list of EC2 VPC security groups to associate with this DB cluster.
   *
   * If you plan to update the resource, don't specify VPC security groups in a shared VPC.
   *
   * Valid for: Aurora DB clusters and Multi-AZ DB clusters
   */
  VpcSecurityGroupIds?: v.Many<v.Text<'AWS::EC2::SecurityGroup.GroupId'>> | undefined;
}
export interface DBClusterAttributes {
  /** The Amazon Resource Name (ARN) for the DB cluster. */
  readonly DBClusterArn: v.Scalar<'AWS::RDS::DBCluster.DBClusterArn'>;
  /** The AWS Region -unique, immutable identifier for the DB cluster. This identifier is found in AWS CloudTrail log entries whenever the KMS key for the DB cluster is accessed. */
  readonly DBClusterResourceId: v.Scalar<'AWS::RDS::DBCluster.DBClusterResourceId'>;
  /** The ``Endpoint`` return value specifies the connection endpoint for the primary instance of the DB cluster. */
  readonly Endpoint: { readonly [name: string]: unknown };
  /** The connection endpoint for the DB cluster. For example: `mystack-mydbcluster-123456789012.us-east-2.rds.amazonaws.com` */
  readonly 'Endpoint.Address': v.Scalar<'AWS::RDS::DBCluster.Endpoint.Address'>;
  /** Specifies the port that the database engine is listening on. */
  readonly 'Endpoint.Port': v.Scalar<'AWS::RDS::DBCluster.Endpoint.Port'>;
  readonly MasterUserSecret: { readonly [name: string]: unknown };
  /** The Amazon Resource Name (ARN) of the secret. */
  readonly 'MasterUserSecret.SecretArn': v.Scalar<'AWS::SecretsManager::Secret.Id'>;
  /**
   * The ``ReadEndpoint`` return value specifies the reader endpoint for the DB cluster.
   *  The reader endpoint for a DB cluster load-balances connections across the Aurora Replicas that are available in a DB cluster. As clients request new connections to the reader endpoint, Aurora distributes the connection requests among the Aurora Replicas in the DB cluster. This functionality can help balance your read workload across multiple Aurora Replicas in your DB cluster.
   *  If a failover occurs, and the Aurora Replica that you are connected to is promoted to be the primary instance, your connection is dropped. To continue sending your read workload to other Aurora Replicas in the cluster, you can then reconnect to the reader endpoint.
   *  For more information about Aurora endpoints, see [Amazon Aurora connection management](https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Aurora.Overview.Endpoints.html) in the *Amazon Aurora User Guide*.
   */
  readonly ReadEndpoint: { readonly [name: string]: unknown };
  /** The reader endpoint for the DB cluster. For example: `mystack-mydbcluster-ro-123456789012.us-east-2.rds.amazonaws.com` */
  readonly 'ReadEndpoint.Address': v.Scalar<'AWS::RDS::DBCluster.ReadEndpoint.Address'>;
  readonly StorageEncryptionType: v.Scalar<'AWS::RDS::DBCluster.StorageEncryptionType'>;
  /**
   * The storage throughput for the DB cluster. The throughput is automatically set based on the IOPS that you provision, and is not configurable.
   *
   * This setting is only for non-Aurora Multi-AZ DB clusters.
   */
  readonly StorageThroughput: v.Scalar<'AWS::RDS::DBCluster.StorageThroughput'>;
}
/**
 * The `AWS::RDS::DBCluster` resource creates an Amazon Aurora DB cluster or Multi-AZ DB cluster.
 *
 * For more information about creating an Aurora DB cluster, see [Creating an Amazon Aurora DB cluster](https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Aurora.CreateInstance.html) in the *Amazon Aurora User Guide*.
 *
 * For more information about creating a Multi-AZ DB cluster, see [Creating a Multi-AZ DB cluster](https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/create-multi-az-db-cluster.html) in the *Amazon RDS User Guide*.
 *
 * > You can only create this resource in AWS Regions where Amazon Aurora or Multi-AZ DB clusters are supported.
 *
 * *Updating DB clusters*
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbcluster.html
 */
export declare class DBCluster extends v.Resource<DBClusterProperties, 'AWS::RDS::DBCluster.DBClusterIdentifier', DBClusterAttributes> {
  static readonly type: 'AWS::RDS::DBCluster';
  constructor(properties?: DBClusterProperties);
}
export declare namespace DBCluster {
  /** Describes an AWS Identity and Access Management (IAM) role that is associated with a DB cluster. */
  interface DBClusterRole {
    /** The name of the feature associated with the AWS Identity and Access Management (IAM) role. IAM roles that are associated with a DB cluster grant permission for the DB cluster to access other AWS services on your behalf. For the list of supported feature names, see the `SupportedFeatureNames` description in [DBEngineVersion](https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_DBEngineVersion.html) in the *Amazon RDS API Reference*. */
    FeatureName?: v.Text | undefined;
    /** The Amazon Resource Name (ARN) of the IAM role that is associated with the DB cluster. */
    RoleArn: v.Text<'AWS::IAM::Role.Arn'>;
  }
  /**
   * The `MasterUserSecret` return value specifies the secret managed by RDS in AWS Secrets Manager for the master user password.
   *
   * For more information, see [Password management with AWS Secrets Manager](https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-secrets-manager.html) in the *Amazon RDS User Guide* and [Password management with AWS Secrets Manager](https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/rds-secrets-manager.html) in the *Amazon Aurora User Guide.*
   */
  interface MasterUserSecret {
    /** The AWS KMS key identifier that is used to encrypt the secret. */
    KmsKeyId?: v.Text<'AWS::KMS::Alias.AliasName' | 'AWS::KMS::Key.Arn' | 'AWS::KMS::Key.KeyId' | 'AWS::KMS::ReplicaKey.Arn' | 'AWS::KMS::ReplicaKey.KeyId'> | undefined;
    /** The Amazon Resource Name (ARN) of the secret. This parameter is a return value that you can retrieve using the `Fn::GetAtt` intrinsic function. For more information, see [Return values](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-rds-dbcluster.html#aws-resource-rds-dbcluster-return-values). */
    SecretArn?: v.Text | undefined;
  }
  /**
   * The `ScalingConfiguration` property type specifies the scaling configuration of an Aurora Serverless v1 DB cluster.
   *
   * For more information, see [Using Amazon Aurora Serverless](https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-serverless.html) in the *Amazon Aurora User Guide*.
   *
   * This property is only supported for Aurora Serverless v1. For Aurora Serverless v2, Use the `ServerlessV2ScalingConfiguration` property.
   *
   * Valid for: Aurora Serverless v1 DB clusters only
   */
  interface ScalingConfiguration {
    /**
     * Indicates whether to allow or disallow automatic pause for an Aurora DB cluster in `serverless` DB engine mode. A DB cluster can be paused only when it's idle (it has no connections).
     *
     * > If a DB cluster is paused for more than seven days, the DB cluster might be backed up with a snapshot. In this case, the DB cluster is restored when there is a request to connect to it.
     */
    AutoPause?: v.Bool | undefined;
    /**
     * The maximum capacity for an Aurora DB cluster in `serverless` DB engine mode.
     *
     * For Aurora MySQL, valid capacity values are `1`, `2`, `4`, `8`, `16`, `32`, `64`, `128`, and `256`.
     *
     * For Aurora PostgreSQL, valid capacity values are `2`, `4`, `8`, `16`, `32`, `64`, `192`, and `384`.
     *
     * The maximum capacity must be greater than or equal to the minimum capacity.
     */
    MaxCapacity?: v.Num | undefined;
    /**
     * The minimum capacity for an Aurora DB cluster in `serverless` DB engine mode.
     *
     * For Aurora MySQL, valid capacity values are `1`, `2`, `4`, `8`, `16`, `32`, `64`, `128`, and `256`.
     *
     * For Aurora PostgreSQL, valid capacity values are `2`, `4`, `8`, `16`, `32`, `64`, `192`, and `384`.
     *
     * The minimum capacity must be less than or equal to the maximum capacity.
     */
    MinCapacity?: v.Num | undefined;
    /**
     * The amount of time, in seconds, that Aurora Serverless v1 tries to find a scaling point to perform seamless scaling before enforcing the timeout action. The default is 300.
     *
     * Specify a value between 60 and 600 seconds.
     */
    SecondsBeforeTimeout?: v.Num | undefined;
    /**
     * The time, in seconds, before an Aurora DB cluster in `serverless` mode is paused.
     *
     * Specify a value between 300 and 86,400 seconds.
     */
    SecondsUntilAutoPause?: v.Num | undefined;
    /**
     * The action to take when the timeout is reached, either `ForceApplyCapacityChange` or `RollbackCapacityChange`.
     *
     * `ForceApplyCapacityChange` sets the capacity to the specified value as soon as possible.
     *
     * `RollbackCapacityChange`, the default, ignores the capacity change if a scaling point isn't found in the timeout period.
     *
     * > If you specify `ForceApplyCapacityChange`, connections that prevent Aurora Serverless v1 from finding a scaling point might be dropped.
     */
    TimeoutAction?: v.Text | undefined;
  }
  /** The `ServerlessV2ScalingConfiguration` property type specifies the scaling configuration of an Aurora Serverless V2 DB cluster. For more information, see [Using Amazon Aurora Serverless v2](https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-serverless-v2.html) in the *Amazon Aurora User Guide*. */
  interface ServerlessV2ScalingConfiguration {
    /**
     * The maximum number of Aurora capacity units (ACUs) for a DB instance in an Aurora Serverless v2 cluster. You can specify ACU values in half-step increments, such as 40, 40.5, 41, and so on. The largest value that you can use is 128.
     *
     * The maximum capacity must be higher than 0.5 ACUs. For more information, see [Choosing the maximum Aurora Serverless v2 capacity setting for a cluster](https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-serverless-v2.setting-capacity.html#aurora-serverless-v2.max_capacity_considerations) in the *Amazon Aurora User Guide*.
     */
    MaxCapacity?: v.Num | undefined;
    /** The minimum number of Aurora capacity units (ACUs) for a DB instance in an Aurora Serverless v2 cluster. You can specify ACU values in half-step increments, such as 8, 8.5, 9, and so on. For Aurora versions that support the Aurora Serverless v2 auto-pause feature, the smallest value that you can use is 0. For versions that don't support Aurora Serverless v2 auto-pause, the smallest value that you can use is 0.5. */
    MinCapacity?: v.Num | undefined;
    /**
     * Specifies the number of seconds an Aurora Serverless v2 DB instance must be idle before Aurora attempts to automatically pause it.
     *
     * Specify a value between 300 seconds (five minutes) and 86,400 seconds (one day). The default is 300 seconds.
     */
    SecondsUntilAutoPause?: v.Num | undefined;
  }
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value?: v.Text | undefined;
  }
}

export interface DBClusterParameterGroupProperties {
  /**
   * The name of the DB cluster parameter group.
   *
   * Constraints:
   *
   * - Must not match the name of an existing DB cluster parameter group.
   *
   * > This value is stored as a lowercase string.
   */
  DBClusterParameterGroupName?: v.Text | undefined;
  /** The description for the DB cluster parameter group. */
  Description: v.Text;
  /**
   * The DB cluster parameter group family name. A DB cluster parameter group can be associated with one and only one DB cluster parameter group family, and can be applied only to a DB cluster running a database engine and engine version compatible with that DB cluster parameter group family.
   *
   * *Aurora MySQL*
   *
   * Example: `aurora-mysql5.7`, `aurora-mysql8.0`
   *
   * *Aurora PostgreSQL*
   *
   * Example: `aurora-postgresql14`
   *
   * *RDS for MySQL*
   *
   * Example: `mysql8.0`
   *
   * *RDS for PostgreSQL*
   *
   * Example: `postgres13`
   *
   * To list all of the available parameter group families for a DB engine, use the following command:
   *
   * `aws rds describe-db-engine-versions --query "DBEngineVersions[].DBParameterGroupFamily" --engine <engine>`
   */
  Family: v.Text;
  /** Provides a list of parameters for the DB cluster parameter group. */
  Parameters: v.Json;
  /** Tags to assign to the DB cluster parameter group. */
  Tags?: v.Many<v.Block<DBClusterParameterGroup.Tag>> | undefined;
}
export interface DBClusterParameterGroupAttributes {
}
/**
 * The `AWS::RDS::DBClusterParameterGroup` resource creates a new Amazon RDS DB cluster parameter group.
 *
 * For information about configuring parameters for Amazon Aurora DB clusters, see [Working with parameter groups](https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/USER_WorkingWithParamGroups.html) in the *Amazon Aurora User Guide*.
 *
 * > If you apply a parameter group to a DB cluster, then its DB instances might need to reboot. This can result in an outage while the DB instances are rebooting.
 * >
 * > If you apply a change to parameter group associated with a stopped DB cluster, then the updated stack waits until the DB cluster is started.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbclusterparametergroup.html
 */
export declare class DBClusterParameterGroup extends v.Resource<DBClusterParameterGroupProperties, 'AWS::RDS::DBClusterParameterGroup.DBClusterParameterGroupName', DBClusterParameterGroupAttributes> {
  static readonly type: 'AWS::RDS::DBClusterParameterGroup';
  constructor(properties: DBClusterParameterGroupProperties);
}
export declare namespace DBClusterParameterGroup {
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value?: v.Text | undefined;
  }
}

export interface DBInstanceProperties {
  /** The additional storage volumes associated with the DB instance. RDS supports additional storage volumes for RDS for Oracle and RDS for SQL Server. */
  AdditionalStorageVolumes?: v.Many<v.Block<DBInstance.AdditionalStorageVolume>> | undefined;
  /**
   * The amount of storage in gibibytes (GiB) to be initially allocated for the database instance.
   *
   * > If any value is set in the `Iops` parameter, `AllocatedStorage` must be at least 100 GiB, which corresponds to the minimum Iops value of 1,000. If you increase the `Iops` value (in 1,000 IOPS increments), then you must also increase the `AllocatedStorage` value (in 100-GiB increments).
   *
   * *Amazon Aurora*
   *
   * Not applicable. Aurora cluster volumes automatically grow as the amount of data in your database increases, though you are only charged for the space that you use in an Aurora cluster volume.
   *
   * *Db2*
   *
   * Constraints to the amount of storage for each storage type are the following:
   */
  AllocatedStorage?: v.Text | undefined;
  /**
   * A value that indicates whether major version upgrades are allowed. Changing this parameter doesn't result in an outage and the change is asynchronously applied as soon as possible.
   *
   * Constraints: Major version upgrades must be allowed when specifying a value for the `EngineVersion` parameter that is a different major version than the DB instance's current version.
   */
  AllowMajorVersionUpgrade?: v.Bool | undefined;
  /** Specifies whether changes to the DB instance and any pending modifications are applied immediately, regardless of the `PreferredMaintenanceWindow` setting. If set to `false`, changes are applied during the next maintenance window. Until RDS applies the changes, the DB instance remains in a drift state. As a result, the configuration doesn't fully reflect the requested modifications and temporarily diverges from the intended state. */
  ApplyImmediately?: v.Bool | undefined;
  /**
   * The AWS Identity and Access Management (IAM) roles associated with the DB instance.
   *
   * *Amazon Aurora*
   *
   * Not applicable. The associated roles are managed by the DB cluster.
   */
  AssociatedRoles?: v.Many<v.Block<DBInstance.DBInstanceRole>> | undefined;
  /** A value that indicates whether minor engine upgrades are applied automatically to the DB instance during the maintenance window. By default, minor engine upgrades are applied automatically. */
  AutoMinorVersionUpgrade?: v.Bool | undefined;
  /** The AWS KMS key identifier for encryption of the replicated automated backups. The KMS key ID is the Amazon Resource Name (ARN) for the KMS encryption key in the destination AWS Region, for example, `arn:aws:kms:us-east-1:123456789012:key/AKIAIOSFODNN7EXAMPLE`. */
  AutomaticBackupReplicationKmsKeyId?: v.Text | undefined;
  /** The AWS Region associated with the automated backup. */
  AutomaticBackupReplicationRegion?: v.Text | undefined;
  /**
   * The retention period for automated backups in a different AWS Region. Use this parameter to set a unique retention period that only applies to cross-Region automated backups. To enable automated backups in a different Region, specify a positive value for the `AutomaticBackupReplicationRegion` parameter.
   *
   * If not specified, this parameter defaults to the value of the `BackupRetentionPeriod` parameter. The maximum allowed value is 35.
   */
  AutomaticBackupReplicationRetentionPeriod?: v.Num | undefined;
  /**
   * The Availability Zone (AZ) where the database will be created. For information on AWS Regions and Availability Zones, see [Regions and Availability Zones](https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Concepts.RegionsAndAvailabilityZones.html).
   *
   * For Amazon Aurora, each Aurora DB cluster hosts copies of its storage in three separate Availability Zones. Specify one of these Availability Zones. Aurora automatically chooses an appropriate Availability Zone if you don't specify one.
   *
   * Default: A random, system-chosen Availability Zone in the endpoint's AWS Region.
   *
   * Constraints:
   */
  AvailabilityZone?: v.Text | undefined;
  /**
   * The number of days for which automated backups are retained. Setting this parameter to a positive number enables backups. Setting this parameter to 0 disables automated backups.
   *
   * *Amazon Aurora*
   *
   * Not applicable. The retention period for automated backups is managed by the DB cluster.
   *
   * Default: 1
   *
   * Constraints:
   *
   * - Must be a value from 0 to 35
   * - Can't be set to 0 if the DB instance is a source to read replicas
   */
  BackupRetentionPeriod?: v.Num | undefined;
  /**
   * The location for storing automated backups and manual snapshots.
   *
   * Valid Values:
   *
   * - `local` (Dedicated Local Zone)
   * - `outposts` ( AWS Outposts)
   * - `region` ( AWS Region )
   *
   * Default: `region`
   *
   * For more information, see [Working with Amazon RDS on AWS Outposts](https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-on-outposts.html) in the *Amazon RDS User Guide*.
   */
  BackupTarget?: v.Text | undefined;
  /**
   * The identifier of the CA certificate for this DB instance.
   *
   * For more information, see [Using SSL/TLS to encrypt a connection to a DB instance](https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.SSL.html) in the *Amazon RDS User Guide* and [Using SSL/TLS to encrypt a connection to a DB cluster](https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/UsingWithRDS.SSL.html) in the *Amazon Aurora User Guide*.
   */
  CACertificateIdentifier?: v.Text | undefined;
  /**
   * Specifies whether the DB instance is restarted when you rotate your SSL/TLS certificate.
   *
   * By default, the DB instance is restarted when you rotate your SSL/TLS certificate. The certificate is not updated until the DB instance is restarted.
   *
   * > Set this parameter only if you are *not* using SSL/TLS to connect to the DB instance.
   *
   * If you are using SSL/TLS to connect to the DB instance, follow the appropriate instructions for your DB engine to rotate your SSL/TLS certificate:
   */
  CertificateRotationRestart?: v.Bool | undefined;
  /**
   * For supported engines, indicates that the DB instance should be associated with the specified character set.
   *
   * *Amazon Aurora*
   *
   * Not applicable. The character set is managed by the DB cluster. For more information, see [AWS::RDS::DBCluster](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-rds-dbcluster.html).
   */
  CharacterSetName?: v.Text | undefined;
  /**
   * Specifies whether to copy tags from the DB instance to snapshots of the DB instance. By default, tags are not copied.
   *
   * This setting doesn't apply to Amazon Aurora DB instances. Copying tags to snapshots is managed by the DB cluster. Setting this value for an Aurora DB instance has no effect on the DB cluster setting.
   */
  CopyTagsToSnapshot?: v.Bool | undefined;
  /**
   * The instance profile associated with the underlying Amazon EC2 instance of an RDS Custom DB instance.
   *
   * This setting is required for RDS Custom.
   *
   * Constraints:
   *
   * - The profile must exist in your account.
   * - The profile must have an IAM role that Amazon EC2 has permissions to assume.
   * - The instance profile name and the associated IAM role name must start with the prefix `AWSRDSCustom`.
   *
   * For the list of permissions required for the IAM role, see [Configure IAM and your VPC](https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/custom-setup-orcl.html#custom-setup-orcl.iam-vpc) in the *Amazon RDS User Guide*.
   */
  CustomIAMInstanceProfile?: v.Text | undefined;
  /**
   * The identifier of the DB cluster that this DB instance will belong to.
   *
   * This setting doesn't apply to RDS Custom DB instances.
   */
  DBClusterIdentifier?: v.Text<'AWS::RDS::DBCluster.DBClusterIdentifier'> | undefined;
  /**
   * The identifier for the Multi-AZ DB cluster snapshot to restore from.
   *
   * For more information on Multi-AZ DB clusters, see [Multi-AZ DB cluster deployments](https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/multi-az-db-clusters-concepts.html) in the *Amazon RDS User Guide*.
   *
   * Constraints:
   *
   * - Must match the identifier of an existing Multi-AZ DB cluster snapshot.
   * - Can't be specified when `DBSnapshotIdentifier` is specified.
   * - Must be specified when `DBSnapshotIdentifier` isn't specified.
   * - If you are restoring from a shared manual Multi-AZ DB cluster snapshot, the `DBClusterSnapshotIdentifier` must be the ARN of the shared snapshot.
   * - Can't be the identifier of an Aurora DB cluster snapshot.
   */
  DBClusterSnapshotIdentifier?: v.Text | undefined;
  /** The compute and memory capacity of the DB instance, for example `db.m5.large`. Not all DB instance classes are available in all AWS Regions, or for all database engines. For the full list of DB instance classes, and availability for your engine, see [DB instance classes](https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Concepts.DBInstanceClass.html) in the *Amazon RDS User Guide* or [Aurora DB instance classes](https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Concepts.DBInstanceClass.html) in the *Amazon Aurora User Guide*. */
  DBInstanceClass?: v.Text | undefined;
  /**
   * A name for the DB instance. If you specify a name, AWS CloudFormation converts it to lowercase. If you don't specify a name, AWS CloudFormation generates a unique physical ID and uses that ID for the DB instance. For more information, see [Name Type](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-name.html).
   *
   * For information about constraints that apply to DB instance identifiers, see [Naming constraints in Amazon RDS](https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/CHAP_Limits.html#RDS_Limits.Constraints) in the *Amazon RDS User Guide*.
   */
  DBInstanceIdentifier?: v.Text | undefined;
  /**
   * The meaning of this parameter differs according to the database engine you use.
   *
   * > If you specify the `[DBSnapshotIdentifier](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-rds-database-instance.html#cfn-rds-dbinstance-dbsnapshotidentifier)` property, this property only applies to RDS for Oracle.
   *
   * *Amazon Aurora*
   *
   * Not applicable. The database name is managed by the DB cluster.
   *
   * *Db2*
   *
   * The name of the database to create when the DB instance is created. If this parameter isn't specified, no database is created in the DB instance.
   *
   * Constraints:
   */
  DBName?: v.Text | undefined;
  /**
   * The name of an existing DB parameter group or a reference to an [AWS::RDS::DBParameterGroup](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-rds-dbparametergroup.html) resource created in the template.
   *
   * To list all of the available DB parameter group names, use the following command:
   *
   * `aws rds describe-db-parameter-groups --query "DBParameterGroups[].DBParameterGroupName" --output text`
   *
   * > If any of the data members of the referenced parameter group are changed during an update, the DB instance might need to be restarted, which causes some interruption. If the parameter group contains static parameters, whether they were changed or not, an update triggers a reboot.
   */
  DBParameterGroupName?: v.Text<'AWS::RDS::DBParameterGroup.DBParameterGroupName'> | undefined;
  /**
   * A list of the DB security groups to assign to the DB instance. The list can include both the name of existing DB security groups or references to AWS::RDS::DBSecurityGroup resources created in the template.
   *
   * If you set DBSecurityGroups, you must not set VPCSecurityGroups, and vice versa. Also, note that the DBSecurityGroups property exists only for backwards compatibility with older regions and is no longer recommended for providing security information to an RDS DB instance. Instead, use VPCSecurityGroups.
   */
  DBSecurityGroups?: v.Many<v.Text> | undefined;
  /** The name or Amazon Resource Name (ARN) of the DB snapshot that's used to restore the DB instance. If you're restoring from a shared manual DB snapshot, you must specify the ARN of the snapshot. */
  DBSnapshotIdentifier?: v.Text | undefined;
  /**
   * A DB subnet group to associate with the DB instance. If you update this value, the new subnet group must be a subnet group in a new VPC.
   *
   * If you don't specify a DB subnet group, RDS uses the default DB subnet group if one exists. If a default DB subnet group does not exist, and you don't specify a `DBSubnetGroupName`, the DB instance fails to launch.
   *
   * For more information about using Amazon RDS in a VPC, see [Amazon VPC and Amazon RDS](https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_VPC.html) in the *Amazon RDS User Guide*.
   */
  DBSubnetGroupName?: v.Text<'AWS::RDS::DBSubnetGroup.DBSubnetGroupName'> | undefined;
  /** The Oracle system identifier (SID), which is the name of the Oracle database instance that manages your database files. In this context, the term "Oracle database instance" refers exclusively to the system global area (SGA) and Oracle background processes. If you don't specify a SID, the value defaults to `RDSCDB`. The Oracle SID is also the name of your CDB. */
  DBSystemId?: v.Text | undefined;
  /**
   * The mode of Database Insights to enable for the DB instance.
   *
   * > Aurora DB instances inherit this value from the DB cluster, so you can't change this value.
   */
  DatabaseInsightsMode?: v.OneOf<'advanced' | 'standard'> | undefined;
  /** Indicates whether the DB instance has a dedicated log volume (DLV) enabled. */
  DedicatedLogVolume?: v.Bool | undefined;
  /**
   * A value that indicates whether to remove automated backups immediately after the DB instance is deleted. This parameter isn't case-sensitive. The default is to remove automated backups immediately after the DB instance is deleted.
   *
   * *Amazon Aurora*
   *
   * Not applicable. When you delete a DB cluster, all automated backups for that DB cluster are deleted and can't be recovered. Manual DB cluster snapshots of the DB cluster are not deleted.
   */
  DeleteAutomatedBackups?: v.Bool | undefined;
  /**
   * Specifies whether the DB instance has deletion protection enabled. The database can't be deleted when deletion protection is enabled. By default, deletion protection isn't enabled. For more information, see [Deleting a DB Instance](https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_DeleteInstance.html).
   *
   * This setting doesn't apply to Amazon Aurora DB instances. You can enable or disable deletion protection for the DB cluster. For more information, see `CreateDBCluster`. DB instances in a DB cluster can be deleted even when deletion protection is enabled for the DB cluster.
   */
  DeletionProtection?: v.Bool | undefined;
  /**
   * The Active Directory directory ID to create the DB instance in. Currently, only Db2, MySQL, Microsoft SQL Server, Oracle, and PostgreSQL DB instances can be created in an Active Directory Domain.
   *
   * For more information, see [Kerberos Authentication](https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/kerberos-authentication.html) in the *Amazon RDS User Guide*.
   */
  Domain?: v.Text | undefined;
  /**
   * The ARN for the Secrets Manager secret with the credentials for the user joining the domain.
   *
   * Example: `arn:aws:secretsmanager:region:account-number:secret:myselfmanagedADtestsecret-123456`
   */
  DomainAuthSecretArn?: v.Text | undefined;
  /**
   * The IPv4 DNS IP addresses of your primary and secondary Active Directory domain controllers.
   *
   * Constraints:
   *
   * - Two IP addresses must be provided. If there isn't a secondary domain controller, use the IP address of the primary domain controller for both entries in the list.
   *
   * Example: `123.124.125.126,234.235.236.237`
   */
  DomainDnsIps?: v.Many<v.Text> | undefined;
  /**
   * The fully qualified domain name (FQDN) of an Active Directory domain.
   *
   * Constraints:
   *
   * - Can't be longer than 64 characters.
   *
   * Example: `mymanagedADtest.mymanagedAD.mydomain`
   */
  DomainFqdn?: v.Text | undefined;
  /**
   * The name of the IAM role to use when making API calls to the Directory Service.
   *
   * This setting doesn't apply to the following DB instances:
   *
   * - Amazon Aurora (The domain is managed by the DB cluster.)
   * - RDS Custom
   */
  DomainIAMRoleName?: v.Text | undefined;
  /**
   * The Active Directory organizational unit for your DB instance to join.
   *
   * Constraints:
   *
   * - Must be in the distinguished name format.
   * - Can't be longer than 64 characters.
   *
   * Example: `OU=mymanagedADtestOU,DC=mymanagedADtest,DC=mymanagedAD,DC=mydomain`
   */
  DomainOu?: v.Text | undefined;
  /**
   * The list of log types that need to be enabled for exporting to CloudWatch Logs. The values in the list depend on the DB engine being used. For more information, see [Publishing Database Logs to Amazon CloudWatch Logs](https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_LogAccess.html#USER_LogAccess.Procedural.UploadtoCloudWatch) in the *Amazon Relational Database Service User Guide*.
   *
   * *Amazon Aurora*
   *
   * Not applicable. CloudWatch Logs exports are managed by the DB cluster.
   *
   * *Db2*
   *
   * Valid values: `diag.log`, `notify.log`
   *
   * *MariaDB*
   *
   * Valid values: `audit`, `error`, `general`, `slowquery`
   *
   * *Microsoft SQL Server*
   *
   * Valid values: `agent`, `error`
   *
   * *MySQL*
   */
  EnableCloudwatchLogsExports?: v.Many<v.Text> | undefined;
  /**
   * A value that indicates whether to enable mapping of AWS Identity and Access Management (IAM) accounts to database accounts. By default, mapping is disabled.
   *
   * This property is supported for RDS for MariaDB, RDS for MySQL, and RDS for PostgreSQL. For more information, see [IAM Database Authentication for MariaDB, MySQL, and PostgreSQL](https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.IAMDBAuth.html) in the *Amazon RDS User Guide.*
   *
   * *Amazon Aurora*
   *
   * Not applicable. Mapping AWS IAM accounts to database accounts is managed by the DB cluster.
   */
  EnableIAMDatabaseAuthentication?: v.Bool | undefined;
  /**
   * Specifies whether to enable Performance Insights for the DB instance. For more information, see [Using Amazon Performance Insights](https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_PerfInsights.html) in the *Amazon RDS User Guide*.
   *
   * This setting doesn't apply to RDS Custom DB instances.
   */
  EnablePerformanceInsights?: v.Bool | undefined;
  /**
   * The name of the database engine to use for this DB instance. Not every database engine is available in every AWS Region.
   *
   * This property is required when creating a DB instance.
   *
   * > You can convert an Oracle database from the non-CDB architecture to the container database (CDB) architecture by updating the `Engine` value in your templates from `oracle-ee` to `oracle-ee-cdb` or from `oracle-se2` to `oracle-se2-cdb`. Converting to the CDB architecture requires an interruption.
   *
   * Valid Values:
   */
  Engine?: v.Text | undefined;
  /**
   * The life cycle type for this DB instance.
   *
   * > By default, this value is set to `open-source-rds-extended-support`, which enrolls your DB instance into Amazon RDS Extended Support. At the end of standard support, you can avoid charges for Extended Support by setting the value to `open-source-rds-extended-support-disabled`. In this case, creating the DB instance will fail if the DB major version is past its end of standard support date.
   *
   * This setting applies only to RDS for MySQL and RDS for PostgreSQL. For Amazon Aurora DB instances, the life cycle type is managed by the DB cluster.
   */
  EngineLifecycleSupport?: v.Text | undefined;
  /**
   * The version number of the database engine to use.
   *
   * For a list of valid engine versions, use the `DescribeDBEngineVersions` action.
   *
   * The following are the database engines and links to information about the major and minor versions that are available with Amazon RDS. Not every database engine is available for every AWS Region.
   *
   * *Amazon Aurora*
   *
   * Not applicable. The version number of the database engine to be used by the DB instance is managed by the DB cluster.
   *
   * *Db2*
   *
   * See [Amazon RDS for Db2](https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/CHAP_Db2.html#Db2.Concepts.VersionMgmt) in the *Amazon RDS User Guide.*
   *
   * *MariaDB*
   */
  EngineVersion?: v.Text | undefined;
  /**
   * The number of I/O operations per second (IOPS) that the database provisions. The value must be equal to or greater than 1000.
   *
   * If you specify this property, you must follow the range of allowed ratios of your requested IOPS rate to the amount of storage that you allocate (IOPS to allocated storage). For example, you can provision an Oracle database instance with 1000 IOPS and 200 GiB of storage (a ratio of 5:1), or specify 2000 IOPS with 200 GiB of storage (a ratio of 10:1). For more information, see [Amazon RDS Provisioned IOPS Storage to Improve Performance](https://docs.aws.amazon.com/AmazonRDS/latest/DeveloperGuide/CHAP_Storage.html#USER_PIOPS) in the *Amazon RDS User Guide*.
   */
  Iops?: v.Num | undefined;
  /**
   * The ARN of the AWS KMS key that's used to encrypt the DB instance, such as `arn:aws:kms:us-east-1:012345678910:key/abcd1234-a123-456a-a12b-a123b4cd56ef`. If you enable the StorageEncrypted property but don't specify this property, AWS CloudFormation uses the default KMS key. If you specify this property, you must set the StorageEncrypted property to true.
   *
   * If you specify the `SourceDBInstanceIdentifier` or `SourceDbiResourceId` property, don't specify this property. The value is inherited from the source DB instance, and if the DB instance is encrypted, the specified `KmsKeyId` property is used. However, if the source DB instance is in a different AWS Region, you must specify a KMS key ID.
   */
  KmsKeyId?: v.Text<'AWS::KMS::Alias.AliasName' | 'AWS::KMS::Key.Arn' | 'AWS::KMS::Key.KeyId' | 'AWS::KMS::ReplicaKey.Arn' | 'AWS::KMS::ReplicaKey.KeyId'> | undefined;
  /**
   * License model information for this DB instance.
   *
   * Valid Values:
   *
   * - Aurora MySQL - `general-public-license`
   * - Aurora PostgreSQL - `postgresql-license`
   * - RDS for Db2 - `bring-your-own-license`. For more information about RDS for Db2 licensing, see [](https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/db2-licensing.html) in the *Amazon RDS User Guide.*
   * - RDS for MariaDB - `general-public-license`
   * - RDS for Microsoft SQL Server - `license-included`
   * - RDS for MySQL - `general-public-license`
   * - RDS for Oracle - `bring-your-own-license` or `license-included`
   * - RDS for PostgreSQL - `postgresql-license`
   */
  LicenseModel?: v.Text | undefined;
  /**
   * Specifies whether to manage the master user password with AWS Secrets Manager.
   *
   * For more information, see [Password management with AWS Secrets Manager](https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-secrets-manager.html) in the *Amazon RDS User Guide.*
   *
   * Constraints:
   *
   * - Can't manage the master user password with AWS Secrets Manager if `MasterUserPassword` is specified.
   */
  ManageMasterUserPassword?: v.Bool | undefined;
  /**
   * Specifies the authentication type for the master user. With IAM master user authentication, you can configure the master DB user with IAM database authentication when you create a DB instance.
   *
   * You can specify one of the following values:
   *
   * - `password` - Use standard database authentication with a password.
   * - `iam-db-auth` - Use IAM database authentication for the master user.
   *
   * This option is only valid for RDS for MySQL, RDS for MariaDB, RDS for PostgreSQL, Aurora MySQL, and Aurora PostgreSQL engines.
   */
  MasterUserAuthenticationType?: v.OneOf<'iam-db-auth' | 'password'> | undefined;
  /**
   * The password for the master user. The password can include any printable ASCII character except "/", """, or "@".
   *
   * *Amazon Aurora*
   *
   * Not applicable. The password for the master user is managed by the DB cluster.
   *
   * *RDS for Db2*
   *
   * Must contain from 8 to 255 characters.
   *
   * *RDS for MariaDB*
   *
   * Constraints: Must contain from 8 to 41 characters.
   *
   * *RDS for Microsoft SQL Server*
   *
   * Constraints: Must contain from 8 to 128 characters.
   *
   * *RDS for MySQL*
   *
   * Constraints: Must contain from 8 to 41 characters.
   *
   * *RDS for Oracle*
   *
   * Constraints: Must contain from 8 to 30 characters.
   *
   * *RDS for PostgreSQL*
   *
   * Constraints: Must contain from 8 to 128 characters.
   */
  MasterUserPassword?: v.Text | undefined;
  /**
   * The secret managed by RDS in AWS Secrets Manager for the master user password.
   *
   * For more information, see [Password management with AWS Secrets Manager](https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-secrets-manager.html) in the *Amazon RDS User Guide.*
   */
  MasterUserSecret?: v.Block<DBInstance.MasterUserSecret> | undefined;
  /**
   * The master user name for the DB instance.
   *
   * > If you specify the `SourceDBInstanceIdentifier` or `DBSnapshotIdentifier` property, don't specify this property. The value is inherited from the source DB instance or snapshot.
   * >
   * > When migrating a self-managed Db2 database, we recommend that you use the same master username as your self-managed Db2 instance name.
   *
   * *Amazon Aurora*
   *
   * Not applicable. The name for the master user is managed by the DB cluster.
   *
   * *RDS for Db2*
   *
   * Constraints:
   *
   * - Must be 1 to 16 letters or numbers.
   * - First character must be a letter.
   * - Can't be a reserved word for the chosen database engine.
   *
   * *RDS for MariaDB*
   *
   * Constraints:
   */
  MasterUsername?: v.Text | undefined;
  /**
   * The upper limit in gibibytes (GiB) to which Amazon RDS can automatically scale the storage of the DB instance.
   *
   * For more information about this setting, including limitations that apply to it, see [Managing capacity automatically with Amazon RDS storage autoscaling](https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_PIOPS.StorageTypes.html#USER_PIOPS.Autoscaling) in the *Amazon RDS User Guide*.
   *
   * This setting doesn't apply to the following DB instances:
   *
   * - Amazon Aurora (Storage is managed by the DB cluster.)
   * - RDS Custom
   */
  MaxAllocatedStorage?: v.Num | undefined;
  /**
   * The interval, in seconds, between points when Enhanced Monitoring metrics are collected for the DB instance. To disable collection of Enhanced Monitoring metrics, specify `0`.
   *
   * If `MonitoringRoleArn` is specified, then you must set `MonitoringInterval` to a value other than `0`.
   *
   * This setting doesn't apply to RDS Custom DB instances.
   *
   * Valid Values: `0 | 1 | 5 | 10 | 15 | 30 | 60`
   *
   * Default: `0`
   */
  MonitoringInterval?: v.Num | undefined;
  /**
   * The ARN for the IAM role that permits RDS to send enhanced monitoring metrics to Amazon CloudWatch Logs. For example, `arn:aws:iam:123456789012:role/emaccess`. For information on creating a monitoring role, see [Setting Up and Enabling Enhanced Monitoring](https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_Monitoring.OS.html#USER_Monitoring.OS.Enabling) in the *Amazon RDS User Guide*.
   *
   * If `MonitoringInterval` is set to a value other than `0`, then you must supply a `MonitoringRoleArn` value.
   *
   * This setting doesn't apply to RDS Custom DB instances.
   */
  MonitoringRoleArn?: v.Text<'AWS::IAM::Role.Arn'> | undefined;
  /**
   * Specifies whether the DB instance is a Multi-AZ deployment. You can't set the `AvailabilityZone` parameter if the DB instance is a Multi-AZ deployment.
   *
   * This setting doesn't apply to Amazon Aurora because the DB instance Availability Zones (AZs) are managed by the DB cluster.
   */
  MultiAZ?: v.Bool | undefined;
  /**
   * The name of the NCHAR character set for the Oracle DB instance.
   *
   * This setting doesn't apply to RDS Custom DB instances.
   */
  NcharCharacterSetName?: v.Text | undefined;
  /**
   * The network type of the DB instance.
   *
   * Valid values:
   *
   * - `IPV4`
   * - `DUAL`
   *
   * The network type is determined by the `DBSubnetGroup` specified for the DB instance. A `DBSubnetGroup` can support only the IPv4 protocol or the IPv4 and IPv6 protocols ( `DUAL` ).
   *
   * For more information, see [Working with a DB instance in a VPC](https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_VPC.WorkingWithRDSInstanceinaVPC.html) in the *Amazon RDS User Guide.*
   */
  NetworkType?: v.Text | undefined;
  /**
   * Indicates that the DB instance should be associated with the specified option group.
   *
   * Permanent options, such as the TDE option for Oracle Advanced Security TDE, can't be removed from an option group. Also, that option group can't be removed from a DB instance once it is associated with a DB instance.
   */
  OptionGroupName?: v.Text | undefined;
  /**
   * The AWS KMS key identifier for encryption of Performance Insights data.
   *
   * The KMS key identifier is the key ARN, key ID, alias ARN, or alias name for the KMS key.
   *
   * If you do not specify a value for `PerformanceInsightsKMSKeyId`, then Amazon RDS uses your default KMS key. There is a default KMS key for your AWS account. Your AWS account has a different default KMS key for each AWS Region.
   *
   * For information about enabling Performance Insights, see [EnablePerformanceInsights](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-rds-database-instance.html#cfn-rds-dbinstance-enableperformanceinsights).
   */
  PerformanceInsightsKMSKeyId?: v.Text<'AWS::KMS::Alias.AliasName' | 'AWS::KMS::Key.Arn' | 'AWS::KMS::Key.KeyId' | 'AWS::KMS::ReplicaKey.Arn' | 'AWS::KMS::ReplicaKey.KeyId'> | undefined;
  /**
   * The number of days to retain Performance Insights data. When creating a DB instance without enabling Performance Insights, you can't specify the parameter `PerformanceInsightsRetentionPeriod`.
   *
   * This setting doesn't apply to RDS Custom DB instances.
   *
   * Valid Values:
   *
   * - `7`
   * - *month* * 31, where *month* is a number of months from 1-23. Examples: `93` (3 months * 31), `341` (11 months * 31), `589` (19 months * 31)
   * - `731`
   *
   * Default: `7` days
   *
   * If you specify a retention period that isn't valid, such as `94`, Amazon RDS returns an error.
   */
  PerformanceInsightsRetentionPeriod?: v.Num | undefined;
  /**
   * The port number on which the database accepts connections.
   *
   * This setting doesn't apply to Aurora DB instances. The port number is managed by the cluster.
   *
   * Valid Values: `1150-65535`
   *
   * Default:
   *
   * - RDS for Db2 - `50000`
   * - RDS for MariaDB - `3306`
   * - RDS for Microsoft SQL Server - `1433`
   * - RDS for MySQL - `3306`
   * - RDS for Oracle - `1521`
   * - RDS for PostgreSQL - `5432`
   *
   * Constraints:
   *
   * - For RDS for Microsoft SQL Server, the value can't be `1234`, `1434`, `3260`, `3343`, `3389`, `47001`, or `49152-49156`.
   */
  Port?: v.Text | undefined;
  /**
   * The daily time range during which automated backups are created if automated backups are enabled, using the `BackupRetentionPeriod` parameter. For more information, see [Backup Window](https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_WorkingWithAutomatedBackups.html#USER_WorkingWithAutomatedBackups.BackupWindow) in the *Amazon RDS User Guide.*
   *
   * Constraints:
   *
   * - Must be in the format `hh24:mi-hh24:mi`.
   * - Must be in Universal Coordinated Time (UTC).
   * - Must not conflict with the preferred maintenance window.
   * - Must be at least 30 minutes.
   *
   * *Amazon Aurora*
   *
   * Not applicable. The daily time range for creating automated backups is managed by the DB cluster.
   */
  PreferredBackupWindow?: v.Text | undefined;
  /**
   * The weekly time range during which system maintenance can occur, in Universal Coordinated Time (UTC).
   *
   * Format: `ddd:hh24:mi-ddd:hh24:mi`
   *
   * The default is a 30-minute window selected at random from an 8-hour block of time for each AWS Region, occurring on a random day of the week. To see the time blocks available, see [Maintaining a DB instance](https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_UpgradeDBInstance.Maintenance.html#AdjustingTheMaintenanceWindow) in the *Amazon RDS User Guide.*
   *
   * > This property applies when AWS CloudFormation initially creates the DB instance. If you use AWS CloudFormation to update the DB instance, those updates are applied immediately.
   */
  PreferredMaintenanceWindow?: v.Text | undefined;
  /**
   * The number of CPU cores and the number of threads per core for the DB instance class of the DB instance.
   *
   * This setting doesn't apply to Amazon Aurora or RDS Custom DB instances.
   */
  ProcessorFeatures?: v.Many<v.Block<DBInstance.ProcessorFeature>> | undefined;
  /**
   * The order of priority in which an Aurora Replica is promoted to the primary instance after a failure of the existing primary instance. For more information, see [Fault Tolerance for an Aurora DB Cluster](https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Concepts.AuroraHighAvailability.html#Aurora.Managing.FaultTolerance) in the *Amazon Aurora User Guide*.
   *
   * This setting doesn't apply to RDS Custom DB instances.
   *
   * Default: `1`
   *
   * Valid Values: `0 - 15`
   */
  PromotionTier?: v.Num | undefined;
  /**
   * Indicates whether the DB instance is an internet-facing instance. If you specify true, AWS CloudFormation creates an instance with a publicly resolvable DNS name, which resolves to a public IP address. If you specify false, AWS CloudFormation creates an internal instance with a DNS name that resolves to a private IP address.
   *
   * The default behavior value depends on your VPC setup and the database subnet group. For more information, see the `PubliclyAccessible` parameter in the [CreateDBInstance](https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBInstance.html) in the *Amazon RDS API Reference*.
   */
  PubliclyAccessible?: v.Bool | undefined;
  /**
   * The open mode of an Oracle read replica. For more information, see [Working with Oracle Read Replicas for Amazon RDS](https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/oracle-read-replicas.html) in the *Amazon RDS User Guide*.
   *
   * This setting is only supported in RDS for Oracle.
   *
   * Default: `open-read-only`
   *
   * Valid Values: `open-read-only` or `mounted`
   */
  ReplicaMode?: v.OneOf<'mounted' | 'open-read-only'> | undefined;
  /**
   * The date and time to restore from. This parameter applies to point-in-time recovery. For more information, see [Restoring a DB instance to a specified time](https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_PIT.html) in the in the *Amazon RDS User Guide*.
   *
   * Constraints:
   *
   * - Must be a time in Universal Coordinated Time (UTC) format.
   * - Must be before the latest restorable time for the DB instance.
   * - Can't be specified if the `UseLatestRestorableTime` parameter is enabled.
   *
   * Example: `2009-09-07T23:45:00Z`
   */
  RestoreTime?: v.Text | undefined;
  /**
   * The identifier of the Multi-AZ DB cluster that will act as the source for the read replica. Each DB cluster can have up to 15 read replicas.
   *
   * Constraints:
   *
   * - Must be the identifier of an existing Multi-AZ DB cluster.
   * - Can't be specified if the `SourceDBInstanceIdentifier` parameter is also specified.
   * - The specified DB cluster must have automatic backups enabled, that is, its backup retention period must be greater than 0.
   * - The source DB cluster must be in the same AWS Region as the read replica. Cross-Region replication isn't supported.
   */
  SourceDBClusterIdentifier?: v.Text | undefined;
  /**
   * The Amazon Resource Name (ARN) of the replicated automated backups from which to restore, for example, `arn:aws:rds:us-east-1:123456789012:auto-backup:ab-L2IJCEXJP7XQ7HOJ4SIEXAMPLE`.
   *
   * This setting doesn't apply to RDS Custom.
   */
  SourceDBInstanceAutomatedBackupsArn?: v.Text | undefined;
  /**
   * If you want to create a read replica DB instance, specify the ID of the source DB instance. Each DB instance can have a limited number of read replicas. For more information, see [Working with Read Replicas](https://docs.aws.amazon.com/AmazonRDS/latest/DeveloperGuide/USER_ReadRepl.html) in the *Amazon RDS User Guide*.
   *
   * For information about constraints that apply to DB instance identifiers, see [Naming constraints in Amazon RDS](https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/CHAP_Limits.html#RDS_Limits.Constraints) in the *Amazon RDS User Guide*.
   */
  SourceDBInstanceIdentifier?: v.Text<'AWS::RDS::DBInstance.DBInstanceArn' | 'AWS::RDS::DBInstance.DBInstanceIdentifier'> | undefined;
  /** The resource ID of the source DB instance from which to restore. */
  SourceDbiResourceId?: v.Text | undefined;
  /** The ID of the region that contains the source DB instance for the read replica. */
  SourceRegion?: v.Text | undefined;
  /**
   * A value that indicates whether the DB instance is encrypted. By default, it isn't encrypted.
   *
   * If you specify the `KmsKeyId` property, then you must enable encryption.
   *
   * If you specify the `SourceDBInstanceIdentifier` or `SourceDbiResourceId` property, don't specify this property. The value is inherited from the source DB instance, and if the DB instance is encrypted, the specified `KmsKeyId` property is used.
   *
   * If you specify the `SourceDBInstanceAutomatedBackupsArn` property, don't specify this property. The value is inherited from the source DB instance automated backup.
   *
   * If you specify `DBSnapshotIdentifier` property, don't specify this property. The value is inherited from the snapshot.
   */
  StorageEncrypted?: v.Bool | undefined;
  /**
   * Specifies the storage throughput value, in mebibyte per second (MiBps), for the DB instance. This setting applies only to the `gp3` storage type.
   *
   * This setting doesn't apply to RDS Custom or Amazon Aurora.
   */
  StorageThroughput?: v.Num | undefined;
  /**
   * The storage type to associate with the DB instance.
   *
   * If you specify `io1`, `io2`, or `gp3`, you must also include a value for the `Iops` parameter.
   *
   * This setting doesn't apply to Amazon Aurora DB instances. Storage is managed by the DB cluster.
   *
   * Valid Values: `gp2 | gp3 | io1 | io2 | standard`
   *
   * Default: `io1`, if the `Iops` parameter is specified. Otherwise, `gp3`.
   */
  StorageType?: v.Text | undefined;
  /** Tags to assign to the DB instance. */
  Tags?: v.Many<v.Block<DBInstance.Tag>> | undefined;
  /** @deprecated */
  TdeCredentialArn?: v.Text | undefined;
  /** @deprecated */
  TdeCredentialPassword?: v.Text | undefined;
  /** The time zone of the DB instance. The time zone parameter is currently supported only by [RDS for Db2](https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/db2-time-zone) and [RDS for SQL Server](https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/CHAP_SQLServer.html#SQLServer.Concepts.General.TimeZone). */
  Timezone?: v.Text | undefined;
  /**
   * Specifies whether the DB instance class of the DB instance uses its default processor features.
   *
   * This setting doesn't apply to RDS Custom DB instances.
   */
  UseDefaultProcessorFeatures?: v.Bool | undefined;
  /**
   * Specifies whether the DB instance is restored from the latest backup time. By default, the DB instance isn't restored from the latest backup time. This parameter applies to point-in-time recovery. For more information, see [Restoring a DB instance to a specified time](https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_PIT.html) in the in the *Amazon RDS User Guide*.
   *
   * Constraints:
   *
   * - Can't be specified if the `RestoreTime` parameter is provided.
   */
  UseLatestRestorableTime?: v.Bool | undefined;
  /**
   * A list of the VPC security group IDs to assign to the DB instance. The list can include both the physical IDs of existing VPC security groups and references to [AWS::EC2::SecurityGroup](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ec2-security-group.html) resources created in the template.
   *
   * If you plan to update the resource, don't specify VPC security groups in a shared VPC.
   *
   * If you set `VPCSecurityGroups`, you must not set [`DBSecurityGroups`](https://docs.aws.amazon.com//AWSCloudFormation/latest/UserGuide/aws-properties-rds-database-instance.html#cfn-rds-dbinstance-dbsecuritygroups), and vice versa.
   */
  VPCSecurityGroups?: v.Many<v.Text<'AWS::EC2::SecurityGroup.GroupId'>> | undefined;
}
export interface DBInstanceAttributes {
  /** The additional storage volumes associated with the DB instance. RDS supports additional storage volumes for RDS for Oracle and RDS for SQL Server. */
  readonly AdditionalStorageVolumes: v.List<v.Scalar<'AWS::RDS::DBInstance.AdditionalStorageVolumes'>>;
  /**
   * The amount of storage in gibibytes (GiB) to be initially allocated for the database instance.
   *
   * > If any value is set in the `Iops` parameter, `AllocatedStorage` must be at least 100 GiB, which corresponds to the minimum Iops value of 1,000. If you increase the `Iops` value (in 1,000 IOPS increments), then you must also increase the `AllocatedStorage` value (in 100-GiB increments).
   *
   * *Amazon Aurora*
   *
   * Not applicable. Aurora cluster volumes automatically grow as the amount of data in your database increases, though you are only charged for the space that you use in an Aurora cluster volume.
   *
   * *Db2*
   *
   * Constraints to the amount of storage for each storage type are the following:
   */
  readonly AllocatedStorage: v.Scalar<'AWS::RDS::DBInstance.AllocatedStorage'>;
  /**
   * A value that indicates whether major version upgrades are allowed. Changing this parameter doesn't result in an outage and the change is asynchronously applied as soon as possible.
   *
   * Constraints: Major version upgrades must be allowed when specifying a value for the `EngineVersion` parameter that is a different major version than the DB instance's current version.
   */
  readonly AllowMajorVersionUpgrade: v.Scalar<'AWS::RDS::DBInstance.AllowMajorVersionUpgrade'>;
  /** Specifies whether changes to the DB instance and any pending modifications are applied immediately, regardless of the `PreferredMaintenanceWindow` setting. If set to `false`, changes are applied during the next maintenance window. Until RDS applies the changes, the DB instance remains in a drift state. As a result, the configuration doesn't fully reflect the requested modifications and temporarily diverges from the intended state. */
  readonly ApplyImmediately: v.Scalar<'AWS::RDS::DBInstance.ApplyImmediately'>;
  /**
   * The AWS Identity and Access Management (IAM) roles associated with the DB instance.
   *
   * *Amazon Aurora*
   *
   * Not applicable. The associated roles are managed by the DB cluster.
   */
  readonly AssociatedRoles: v.List<v.Scalar<'AWS::RDS::DBInstance.AssociatedRoles'>>;
  /** A value that indicates whether minor engine upgrades are applied automatically to the DB instance during the maintenance window. By default, minor engine upgrades are applied automatically. */
  readonly AutoMinorVersionUpgrade: v.Scalar<'AWS::RDS::DBInstance.AutoMinorVersionUpgrade'>;
  /** The AWS KMS key identifier for encryption of the replicated automated backups. The KMS key ID is the Amazon Resource Name (ARN) for the KMS encryption key in the destination AWS Region, for example, `arn:aws:kms:us-east-1:123456789012:key/AKIAIOSFODNN7EXAMPLE`. */
  readonly AutomaticBackupReplicationKmsKeyId: v.Scalar<'AWS::RDS::DBInstance.AutomaticBackupReplicationKmsKeyId'>;
  /** The AWS Region associated with the automated backup. */
  readonly AutomaticBackupReplicationRegion: v.Scalar<'AWS::RDS::DBInstance.AutomaticBackupReplicationRegion'>;
  /**
   * The retention period for automated backups in a different AWS Region. Use this parameter to set a unique retention period that only applies to cross-Region automated backups. To enable automated backups in a different Region, specify a positive value for the `AutomaticBackupReplicationRegion` parameter.
   *
   * If not specified, this parameter defaults to the value of the `BackupRetentionPeriod` parameter. The maximum allowed value is 35.
   */
  readonly AutomaticBackupReplicationRetentionPeriod: v.Scalar<'AWS::RDS::DBInstance.AutomaticBackupReplicationRetentionPeriod'>;
  /** The time when a stopped DB instance is restarted automatically. */
  readonly AutomaticRestartTime: v.Scalar<'AWS::RDS::DBInstance.AutomaticRestartTime'>;
  /**
   * The Availability Zone (AZ) where the database will be created. For information on AWS Regions and Availability Zones, see [Regions and Availability Zones](https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Concepts.RegionsAndAvailabilityZones.html).
   *
   * For Amazon Aurora, each Aurora DB cluster hosts copies of its storage in three separate Availability Zones. Specify one of these Availability Zones. Aurora automatically chooses an appropriate Availability Zone if you don't specify one.
   *
   * Default: A random, system-chosen Availability Zone in the endpoint's AWS Region.
   *
   * Constraints:
   */
  readonly AvailabilityZone: v.Scalar<'AWS::RDS::DBInstance.AvailabilityZone'>;
  /**
   * The number of days for which automated backups are retained. Setting this parameter to a positive number enables backups. Setting this parameter to 0 disables automated backups.
   *
   * *Amazon Aurora*
   *
   * Not applicable. The retention period for automated backups is managed by the DB cluster.
   *
   * Default: 1
   *
   * Constraints:
   *
   * - Must be a value from 0 to 35
   * - Can't be set to 0 if the DB instance is a source to read replicas
   */
  readonly BackupRetentionPeriod: v.Scalar<'AWS::RDS::DBInstance.BackupRetentionPeriod'>;
  /**
   * The location for storing automated backups and manual snapshots.
   *
   * Valid Values:
   *
   * - `local` (Dedicated Local Zone)
   * - `outposts` ( AWS Outposts)
   * - `region` ( AWS Region )
   *
   * Default: `region`
   *
   * For more information, see [Working with Amazon RDS on AWS Outposts](https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-on-outposts.html) in the *Amazon RDS User Guide*.
   */
  readonly BackupTarget: v.Scalar<'AWS::RDS::DBInstance.BackupTarget'>;
  /**
   * The identifier of the CA certificate for this DB instance.
   *
   * For more information, see [Using SSL/TLS to encrypt a connection to a DB instance](https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.SSL.html) in the *Amazon RDS User Guide* and [Using SSL/TLS to encrypt a connection to a DB cluster](https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/UsingWithRDS.SSL.html) in the *Amazon Aurora User Guide*.
   */
  readonly CACertificateIdentifier: v.Scalar<'AWS::RDS::DBInstance.CACertificateIdentifier'>;
  /**
   * The details of the DB instance’s server certificate.
   *  For more information, see [Using SSL/TLS to encrypt a connection to a DB instance](https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.SSL.html) in the *Amazon RDS User Guide* and [Using SSL/TLS to encrypt a connection to a DB cluster](https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/UsingWithRDS.SSL.html) in the *Amazon Aurora User Guide*.
   */
  readonly CertificateDetails: { readonly [name: string]: unknown };
  /** The CA identifier of the CA certificate used for the DB instance's server certificate. */
  readonly 'CertificateDetails.CAIdentifier': v.Scalar<'AWS::RDS::DBInstance.CertificateDetails.CAIdentifier'>;
  /** The expiration date of the DB instance’s server certificate. */
  readonly 'CertificateDetails.ValidTill': v.Scalar<'AWS::RDS::DBInstance.CertificateDetails.ValidTill'>;
  /**
   * Specifies whether the DB instance is restarted when you rotate your SSL/TLS certificate.
   *
   * By default, the DB instance is restarted when you rotate your SSL/TLS certificate. The certificate is not updated until the DB instance is restarted.
   *
   * > Set this parameter only if you are *not* using SSL/TLS to connect to the DB instance.
   *
   * If you are using SSL/TLS to connect to the DB instance, follow the appropriate instructions for your DB engine to rotate your SSL/TLS certificate:
   */
  readonly CertificateRotationRestart: v.Scalar<'AWS::RDS::DBInstance.CertificateRotationRestart'>;
  /**
   * For supported engines, indicates that the DB instance should be associated with the specified character set.
   *
   * *Amazon Aurora*
   *
   * Not applicable. The character set is managed by the DB cluster. For more information, see [AWS::RDS::DBCluster](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-rds-dbcluster.html).
   */
  readonly CharacterSetName: v.Scalar<'AWS::RDS::DBInstance.CharacterSetName'>;
  /**
   * Specifies whether to copy tags from the DB instance to snapshots of the DB instance. By default, tags are not copied.
   *
   * This setting doesn't apply to Amazon Aurora DB instances. Copying tags to snapshots is managed by the DB cluster. Setting this value for an Aurora DB instance has no effect on the DB cluster setting.
   */
  readonly CopyTagsToSnapshot: v.Scalar<'AWS::RDS::DBInstance.CopyTagsToSnapshot'>;
  /**
   * The instance profile associated with the underlying Amazon EC2 instance of an RDS Custom DB instance.
   *
   * This setting is required for RDS Custom.
   *
   * Constraints:
   *
   * - The profile must exist in your account.
   * - The profile must have an IAM role that Amazon EC2 has permissions to assume.
   * - The instance profile name and the associated IAM role name must start with the prefix `AWSRDSCustom`.
   *
   * For the list of permissions required for the IAM role, see [Configure IAM and your VPC](https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/custom-setup-orcl.html#custom-setup-orcl.iam-vpc) in the *Amazon RDS User Guide*.
   */
  readonly CustomIAMInstanceProfile: v.Scalar<'AWS::RDS::DBInstance.CustomIAMInstanceProfile'>;
  /**
   * The identifier of the DB cluster that this DB instance will belong to.
   *
   * This setting doesn't apply to RDS Custom DB instances.
   */
  readonly DBClusterIdentifier: v.Scalar<'AWS::RDS::DBCluster.DBClusterIdentifier'>;
  /**
   * The identifier for the Multi-AZ DB cluster snapshot to restore from.
   *
   * For more information on Multi-AZ DB clusters, see [Multi-AZ DB cluster deployments](https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/multi-az-db-clusters-concepts.html) in the *Amazon RDS User Guide*.
   *
   * Constraints:
   *
   * - Must match the identifier of an existing Multi-AZ DB cluster snapshot.
   * - Can't be specified when `DBSnapshotIdentifier` is specified.
   * - Must be specified when `DBSnapshotIdentifier` isn't specified.
   * - If you are restoring from a shared manual Multi-AZ DB cluster snapshot, the `DBClusterSnapshotIdentifier` must be the ARN of the shared snapshot.
   * - Can't be the identifier of an Aurora DB cluster snapshot.
   */
  readonly DBClusterSnapshotIdentifier: v.Scalar<'AWS::RDS::DBInstance.DBClusterSnapshotIdentifier'>;
  /** The Amazon Resource Name (ARN) for the DB instance. */
  readonly DBInstanceArn: v.Scalar<'AWS::RDS::DBInstance.DBInstanceArn'>;
  /** The compute and memory capacity of the DB instance, for example `db.m5.large`. Not all DB instance classes are available in all AWS Regions, or for all database engines. For the full list of DB instance classes, and availability for your engine, see [DB instance classes](https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Concepts.DBInstanceClass.html) in the *Amazon RDS User Guide* or [Aurora DB instance classes](https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Concepts.DBInstanceClass.html) in the *Amazon Aurora User Guide*. */
  readonly DBInstanceClass: v.Scalar<'AWS::RDS::DBInstance.DBInstanceClass'>;
  /**
   * A name for the DB instance. If you specify a name, AWS CloudFormation converts it to lowercase. If you don't specify a name, AWS CloudFormation generates a unique physical ID and uses that ID for the DB instance. For more information, see [Name Type](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-name.html).
   *
   * For information about constraints that apply to DB instance identifiers, see [Naming constraints in Amazon RDS](https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/CHAP_Limits.html#RDS_Limits.Constraints) in the *Amazon RDS User Guide*.
   */
  readonly DBInstanceIdentifier: v.Scalar<'AWS::RDS::DBInstance.DBInstanceIdentifier'>;
  /** The current state of this DB instance. */
  readonly DBInstanceStatus: v.Scalar<'AWS::RDS::DBInstance.DBInstanceStatus'>;
  /**
   * The meaning of this parameter differs according to the database engine you use.
   *
   * > If you specify the `[DBSnapshotIdentifier](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-rds-database-instance.html#cfn-rds-dbinstance-dbsnapshotidentifier)` property, this property only applies to RDS for Oracle.
   *
   * *Amazon Aurora*
   *
   * Not applicable. The database name is managed by the DB cluster.
   *
   * *Db2*
   *
   * The name of the database to create when the DB instance is created. If this parameter isn't specified, no database is created in the DB instance.
   *
   * Constraints:
   */
  readonly DBName: v.Scalar<'AWS::RDS::DBInstance.DBName'>;
  /**
   * The name of an existing DB parameter group or a reference to an [AWS::RDS::DBParameterGroup](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-rds-dbparametergroup.html) resource created in the template.
   *
   * To list all of the available DB parameter group names, use the following command:
   *
   * `aws rds describe-db-parameter-groups --query "DBParameterGroups[].DBParameterGroupName" --output text`
   *
   * > If any of the data members of the referenced parameter group are changed during an update, the DB instance might need to be restarted, which causes some interruption. If the parameter group contains static parameters, whether they were changed or not, an update triggers a reboot.
   */
  readonly DBParameterGroupName: v.Scalar<'AWS::RDS::DBParameterGroup.DBParameterGroupName'>;
  /**
   * A list of the DB security groups to assign to the DB instance. The list can include both the name of existing DB security groups or references to AWS::RDS::DBSecurityGroup resources created in the template.
   *
   * If you set DBSecurityGroups, you must not set VPCSecurityGroups, and vice versa. Also, note that the DBSecurityGroups property exists only for backwards compatibility with older regions and is no longer recommended for providing security information to an RDS DB instance. Instead, use VPCSecurityGroups.
   */
  readonly DBSecurityGroups: v.List<v.Scalar<'AWS::RDS::DBInstance.DBSecurityGroups'>>;
  /** The name or Amazon Resource Name (ARN) of the DB snapshot that's used to restore the DB instance. If you're restoring from a shared manual DB snapshot, you must specify the ARN of the snapshot. */
  readonly DBSnapshotIdentifier: v.Scalar<'AWS::RDS::DBInstance.DBSnapshotIdentifier'>;
  /**
   * A DB subnet group to associate with the DB instance. If you update this value, the new subnet group must be a subnet group in a new VPC.
   *
   * If you don't specify a DB subnet group, RDS uses the default DB subnet group if one exists. If a default DB subnet group does not exist, and you don't specify a `DBSubnetGroupName`, the DB instance fails to launch.
   *
   * For more information about using Amazon RDS in a VPC, see [Amazon VPC and Amazon RDS](https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_VPC.html) in the *Amazon RDS User Guide*.
   */
  readonly DBSubnetGroupName: v.Scalar<'AWS::RDS::DBSubnetGroup.DBSubnetGroupName'>;
  /**
   * The Oracle system ID (Oracle SID) for a container database (CDB). The Oracle SID is also the name of the CDB.
   *
   * This setting is valid for RDS Custom only.
   */
  readonly DBSystemId: v.Scalar<'AWS::RDS::DBInstance.DBSystemId'>;
  /**
   * The mode of Database Insights to enable for the DB instance.
   *
   * > Aurora DB instances inherit this value from the DB cluster, so you can't change this value.
   */
  readonly DatabaseInsightsMode: v.Scalar<'AWS::RDS::DBInstance.DatabaseInsightsMode'>;
  /** The AWS Region-unique, immutable identifier for the DB instance. This identifier is found in AWS CloudTrail log entries whenever the AWS KMS key for the DB instance is accessed. */
  readonly DbiResourceId: v.Scalar<'AWS::RDS::DBInstance.DbiResourceId'>;
  /** Indicates whether the DB instance has a dedicated log volume (DLV) enabled. */
  readonly DedicatedLogVolume: v.Scalar<'AWS::RDS::DBInstance.DedicatedLogVolume'>;
  /**
   * A value that indicates whether to remove automated backups immediately after the DB instance is deleted. This parameter isn't case-sensitive. The default is to remove automated backups immediately after the DB instance is deleted.
   *
   * *Amazon Aurora*
   *
   * Not applicable. When you delete a DB cluster, all automated backups for that DB cluster are deleted and can't be recovered. Manual DB cluster snapshots of the DB cluster are not deleted.
   */
  readonly DeleteAutomatedBackups: v.Scalar<'AWS::RDS::DBInstance.DeleteAutomatedBackups'>;
  /**
   * Specifies whether the DB instance has deletion protection enabled. The database can't be deleted when deletion protection is enabled. By default, deletion protection isn't enabled. For more information, see [Deleting a DB Instance](https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_DeleteInstance.html).
   *
   * This setting doesn't apply to Amazon Aurora DB instances. You can enable or disable deletion protection for the DB cluster. For more information, see `CreateDBCluster`. DB instances in a DB cluster can be deleted even when deletion protection is enabled for the DB cluster.
   */
  readonly DeletionProtection: v.Scalar<'AWS::RDS::DBInstance.DeletionProtection'>;
  /**
   * The Active Directory directory ID to create the DB instance in. Currently, only Db2, MySQL, Microsoft SQL Server, Oracle, and PostgreSQL DB instances can be created in an Active Directory Domain.
   *
   * For more information, see [Kerberos Authentication](https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/kerberos-authentication.html) in the *Amazon RDS User Guide*.
   */
  readonly Domain: v.Scalar<'AWS::RDS::DBInstance.Domain'>;
  /**
   * The ARN for the Secrets Manager secret with the credentials for the user joining the domain.
   *
   * Example: `arn:aws:secretsmanager:region:account-number:secret:myselfmanagedADtestsecret-123456`
   */
  readonly DomainAuthSecretArn: v.Scalar<'AWS::SecretsManager::Secret.Id'>;
  /**
   * The IPv4 DNS IP addresses of your primary and secondary Active Directory domain controllers.
   *
   * Constraints:
   *
   * - Two IP addresses must be provided. If there isn't a secondary domain controller, use the IP address of the primary domain controller for both entries in the list.
   *
   * Example: `123.124.125.126,234.235.236.237`
   */
  readonly DomainDnsIps: v.List<v.Scalar<'AWS::RDS::DBInstance.DomainDnsIps'>>;
  /**
   * The fully qualified domain name (FQDN) of an Active Directory domain.
   *
   * Constraints:
   *
   * - Can't be longer than 64 characters.
   *
   * Example: `mymanagedADtest.mymanagedAD.mydomain`
   */
  readonly DomainFqdn: v.Scalar<'AWS::RDS::DBInstance.DomainFqdn'>;
  /**
   * The name of the IAM role to use when making API calls to the Directory Service.
   *
   * This setting doesn't apply to the following DB instances:
   *
   * - Amazon Aurora (The domain is managed by the DB cluster.)
   * - RDS Custom
   */
  readonly DomainIAMRoleName: v.Scalar<'AWS::RDS::DBInstance.DomainIAMRoleName'>;
  /**
   * The Active Directory organizational unit for your DB instance to join.
   *
   * Constraints:
   *
   * - Must be in the distinguished name format.
   * - Can't be longer than 64 characters.
   *
   * Example: `OU=mymanagedADtestOU,DC=mymanagedADtest,DC=mymanagedAD,DC=mydomain`
   */
  readonly DomainOu: v.Scalar<'AWS::RDS::DBInstance.DomainOu'>;
  /**
   * The list of log types that need to be enabled for exporting to CloudWatch Logs. The values in the list depend on the DB engine being used. For more information, see [Publishing Database Logs to Amazon CloudWatch Logs](https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_LogAccess.html#USER_LogAccess.Procedural.UploadtoCloudWatch) in the *Amazon Relational Database Service User Guide*.
   *
   * *Amazon Aurora*
   *
   * Not applicable. CloudWatch Logs exports are managed by the DB cluster.
   *
   * *Db2*
   *
   * Valid values: `diag.log`, `notify.log`
   *
   * *MariaDB*
   *
   * Valid values: `audit`, `error`, `general`, `slowquery`
   *
   * *Microsoft SQL Server*
   *
   * Valid values: `agent`, `error`
   *
   * *MySQL*
   */
  readonly EnableCloudwatchLogsExports: v.List<v.Scalar<'AWS::RDS::DBInstance.EnableCloudwatchLogsExports'>>;
  /**
   * A value that indicates whether to enable mapping of AWS Identity and Access Management (IAM) accounts to database accounts. By default, mapping is disabled.
   *
   * This property is supported for RDS for MariaDB, RDS for MySQL, and RDS for PostgreSQL. For more information, see [IAM Database Authentication for MariaDB, MySQL, and PostgreSQL](https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.IAMDBAuth.html) in the *Amazon RDS User Guide.*
   *
   * *Amazon Aurora*
   *
   * Not applicable. Mapping AWS IAM accounts to database accounts is managed by the DB cluster.
   */
  readonly EnableIAMDatabaseAuthentication: v.Scalar<'AWS::RDS::DBInstance.EnableIAMDatabaseAuthentication'>;
  /**
   * Specifies whether to enable Performance Insights for the DB instance. For more information, see [Using Amazon Performance Insights](https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_PerfInsights.html) in the *Amazon RDS User Guide*.
   *
   * This setting doesn't apply to RDS Custom DB instances.
   */
  readonly EnablePerformanceInsights: v.Scalar<'AWS::RDS::DBInstance.EnablePerformanceInsights'>;
  /**
   * This data type represents the information you need to connect to an Amazon RDS DB instance. This data type is used as a response element in the following actions:
   *   + ``CreateDBInstance``
   *   + ``DescribeDBInstances``
   *   + ``DeleteDBInstance``
   *
   *  For the data structure that represents Amazon Aurora DB cluster endpoints, see ``DBClusterEndpoint``.
   */
  readonly Endpoint: { readonly [name: string]: unknown };
  /**
   * The connection endpoint for the database. For example: `mystack-mydb-1apw1j4phylrk.cg034hpkmmjt.us-east-2.rds.amazonaws.com`
   *
   * For Aurora Serverless DB clusters, the connection endpoint only applies to the DB cluster.
   */
  readonly 'Endpoint.Address': v.Scalar<'AWS::RDS::DBInstance.Endpoint.Address'>;
  /** The ID that Amazon Route 53 assigns when you create a hosted zone. */
  readonly 'Endpoint.HostedZoneId': v.Scalar<'AWS::RDS::DBInstance.Endpoint.HostedZoneId'>;
  /** The port number on which the database accepts connections. For example: `3306` */
  readonly 'Endpoint.Port': v.Scalar<'AWS::RDS::DBInstance.Endpoint.Port'>;
  /**
   * The name of the database engine to use for this DB instance. Not every database engine is available in every AWS Region.
   *
   * This property is required when creating a DB instance.
   *
   * > You can convert an Oracle database from the non-CDB architecture to the container database (CDB) architecture by updating the `Engine` value in your templates from `oracle-ee` to `oracle-ee-cdb` or from `oracle-se2` to `oracle-se2-cdb`. Converting to the CDB architecture requires an interruption.
   *
   * Valid Values:
   */
  readonly Engine: v.Scalar<'AWS::RDS::DBInstance.Engine'>;
  /**
   * The life cycle type for this DB instance.
   *
   * > By default, this value is set to `open-source-rds-extended-support`, which enrolls your DB instance into Amazon RDS Extended Support. At the end of standard support, you can avoid charges for Extended Support by setting the value to `open-source-rds-extended-support-disabled`. In this case, creating the DB instance will fail if the DB major version is past its end of standard support date.
   *
   * This setting applies only to RDS for MySQL and RDS for PostgreSQL. For Amazon Aurora DB instances, the life cycle type is managed by the DB cluster.
   */
  readonly EngineLifecycleSupport: v.Scalar<'AWS::RDS::DBInstance.EngineLifecycleSupport'>;
  /**
   * The version number of the database engine to use.
   *
   * For a list of valid engine versions, use the `DescribeDBEngineVersions` action.
   *
   * The following are the database engines and links to information about the major and minor versions that are available with Amazon RDS. Not every database engine is available for every AWS Region.
   *
   * *Amazon Aurora*
   *
   * Not applicable. The version number of the database engine to be used by the DB instance is managed by the DB cluster.
   *
   * *Db2*
   *
   * See [Amazon RDS for Db2](https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/CHAP_Db2.html#Db2.Concepts.VersionMgmt) in the *Amazon RDS User Guide.*
   *
   * *MariaDB*
   */
  readonly EngineVersion: v.Scalar<'AWS::RDS::DBInstance.EngineVersion'>;
  /** The date and time when the DB instance was created. */
  readonly InstanceCreateTime: v.Scalar<'AWS::RDS::DBInstance.InstanceCreateTime'>;
  /**
   * The number of I/O operations per second (IOPS) that the database provisions. The value must be equal to or greater than 1000.
   *
   * If you specify this property, you must follow the range of allowed ratios of your requested IOPS rate to the amount of storage that you allocate (IOPS to allocated storage). For example, you can provision an Oracle database instance with 1000 IOPS and 200 GiB of storage (a ratio of 5:1), or specify 2000 IOPS with 200 GiB of storage (a ratio of 10:1). For more information, see [Amazon RDS Provisioned IOPS Storage to Improve Performance](https://docs.aws.amazon.com/AmazonRDS/latest/DeveloperGuide/CHAP_Storage.html#USER_PIOPS) in the *Amazon RDS User Guide*.
   */
  readonly Iops: v.Scalar<'AWS::RDS::DBInstance.Iops'>;
  /** Indicates whether an upgrade is recommended for the storage file system configuration on the DB instance. */
  readonly IsStorageConfigUpgradeAvailable: v.Scalar<'AWS::RDS::DBInstance.IsStorageConfigUpgradeAvailable'>;
  /**
   * The ARN of the AWS KMS key that's used to encrypt the DB instance, such as `arn:aws:kms:us-east-1:012345678910:key/abcd1234-a123-456a-a12b-a123b4cd56ef`. If you enable the StorageEncrypted property but don't specify this property, AWS CloudFormation uses the default KMS key. If you specify this property, you must set the StorageEncrypted property to true.
   *
   * If you specify the `SourceDBInstanceIdentifier` or `SourceDbiResourceId` property, don't specify this property. The value is inherited from the source DB instance, and if the DB instance is encrypted, the specified `KmsKeyId` property is used. However, if the source DB instance is in a different AWS Region, you must specify a KMS key ID.
   */
  readonly KmsKeyId: v.Scalar<'*'>;
  /** The latest time to which a database in this DB instance can be restored with point-in-time restore. */
  readonly LatestRestorableTime: v.Scalar<'AWS::RDS::DBInstance.LatestRestorableTime'>;
  /**
   * License model information for this DB instance.
   *
   * Valid Values:
   *
   * - Aurora MySQL - `general-public-license`
   * - Aurora PostgreSQL - `postgresql-license`
   * - RDS for Db2 - `bring-your-own-license`. For more information about RDS for Db2 licensing, see [](https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/db2-licensing.html) in the *Amazon RDS User Guide.*
   * - RDS for MariaDB - `general-public-license`
   * - RDS for Microsoft SQL Server - `license-included`
   * - RDS for MySQL - `general-public-license`
   * - RDS for Oracle - `bring-your-own-license` or `license-included`
   * - RDS for PostgreSQL - `postgresql-license`
   */
  readonly LicenseModel: v.Scalar<'AWS::RDS::DBInstance.LicenseModel'>;
  /**
   * This data type represents the information you need to connect to an Amazon RDS DB instance. This data type is used as a response element in the following actions:
   *   + ``CreateDBInstance``
   *   + ``DescribeDBInstances``
   *   + ``DeleteDBInstance``
   *
   *  For the data structure that represents Amazon Aurora DB cluster endpoints, see ``DBClusterEndpoint``.
   */
  readonly ListenerEndpoint: { readonly [name: string]: unknown };
  /** Specifies the DNS address of the DB instance. */
  readonly 'ListenerEndpoint.Address': v.Scalar<'AWS::RDS::DBInstance.ListenerEndpoint.Address'>;
  /** Specifies the ID that Amazon Route 53 assigns when you create a hosted zone. */
  readonly 'ListenerEndpoint.HostedZoneId': v.Scalar<'AWS::RDS::DBInstance.ListenerEndpoint.HostedZoneId'>;
  /** Specifies the port that the database engine is listening on. */
  readonly 'ListenerEndpoint.Port': v.Scalar<'AWS::RDS::DBInstance.ListenerEndpoint.Port'>;
  /**
   * Specifies whether to manage the master user password with AWS Secrets Manager.
   *
   * For more information, see [Password management with AWS Secrets Manager](https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-secrets-manager.html) in the *Amazon RDS User Guide.*
   *
   * Constraints:
   *
   * - Can't manage the master user password with AWS Secrets Manager if `MasterUserPassword` is specified.
   */
  readonly ManageMasterUserPassword: v.Scalar<'AWS::RDS::DBInstance.ManageMasterUserPassword'>;
  /**
   * Specifies the authentication type for the master user. With IAM master user authentication, you can configure the master DB user with IAM database authentication when you create a DB instance.
   *
   * You can specify one of the following values:
   *
   * - `password` - Use standard database authentication with a password.
   * - `iam-db-auth` - Use IAM database authentication for the master user.
   *
   * This option is only valid for RDS for MySQL, RDS for MariaDB, RDS for PostgreSQL, Aurora MySQL, and Aurora PostgreSQL engines.
   */
  readonly MasterUserAuthenticationType: v.Scalar<'AWS::RDS::DBInstance.MasterUserAuthenticationType'>;
  /**
   * The password for the master user. The password can include any printable ASCII character except "/", """, or "@".
   *
   * *Amazon Aurora*
   *
   * Not applicable. The password for the master user is managed by the DB cluster.
   *
   * *RDS for Db2*
   *
   * Must contain from 8 to 255 characters.
   *
   * *RDS for MariaDB*
   *
   * Constraints: Must contain from 8 to 41 characters.
   *
   * *RDS for Microsoft SQL Server*
   *
   * Constraints: Must contain from 8 to 128 characters.
   *
   * *RDS for MySQL*
   *
   * Constraints: Must contain from 8 to 41 characters.
   *
   * *RDS for Oracle*
   *
   * Constraints: Must contain from 8 to 30 characters.
   *
   * *RDS for PostgreSQL*
   *
   * Constraints: Must contain from 8 to 128 characters.
   */
  readonly MasterUserPassword: v.Scalar<'AWS::RDS::DBInstance.MasterUserPassword'>;
  readonly MasterUserSecret: { readonly [name: string]: unknown };
  /** The AWS KMS key identifier that is used to encrypt the secret. */
  readonly 'MasterUserSecret.KmsKeyId': v.Scalar<'AWS::RDS::DBInstance.MasterUserSecret.KmsKeyId'>;
  /** The Amazon Resource Name (ARN) of the secret. This parameter is a return value that you can retrieve using the `Fn::GetAtt` intrinsic function. For more information, see [Return values](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-rds-dbinstance.html#aws-resource-rds-dbinstance-return-values). */
  readonly 'MasterUserSecret.SecretArn': v.Scalar<'AWS::SecretsManager::Secret.Id'>;
  /**
   * The master user name for the DB instance.
   *
   * > If you specify the `SourceDBInstanceIdentifier` or `DBSnapshotIdentifier` property, don't specify this property. The value is inherited from the source DB instance or snapshot.
   * >
   * > When migrating a self-managed Db2 database, we recommend that you use the same master username as your self-managed Db2 instance name.
   *
   * *Amazon Aurora*
   *
   * Not applicable. The name for the master user is managed by the DB cluster.
   *
   * *RDS for Db2*
   *
   * Constraints:
   *
   * - Must be 1 to 16 letters or numbers.
   * - First character must be a letter.
   * - Can't be a reserved word for the chosen database engine.
   *
   * *RDS for MariaDB*
   *
   * Constraints:
   */
  readonly MasterUsername: v.Scalar<'AWS::RDS::DBInstance.MasterUsername'>;
  /**
   * The upper limit in gibibytes (GiB) to which Amazon RDS can automatically scale the storage of the DB instance.
   *
   * For more information about this setting, including limitations that apply to it, see [Managing capacity automatically with Amazon RDS storage autoscaling](https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_PIOPS.StorageTypes.html#USER_PIOPS.Autoscaling) in the *Amazon RDS User Guide*.
   *
   * This setting doesn't apply to the following DB instances:
   *
   * - Amazon Aurora (Storage is managed by the DB cluster.)
   * - RDS Custom
   */
  readonly MaxAllocatedStorage: v.Scalar<'AWS::RDS::DBInstance.MaxAllocatedStorage'>;
  /**
   * The interval, in seconds, between points when Enhanced Monitoring metrics are collected for the DB instance. To disable collection of Enhanced Monitoring metrics, specify `0`.
   *
   * If `MonitoringRoleArn` is specified, then you must set `MonitoringInterval` to a value other than `0`.
   *
   * This setting doesn't apply to RDS Custom DB instances.
   *
   * Valid Values: `0 | 1 | 5 | 10 | 15 | 30 | 60`
   *
   * Default: `0`
   */
  readonly MonitoringInterval: v.Scalar<'AWS::RDS::DBInstance.MonitoringInterval'>;
  /**
   * The ARN for the IAM role that permits RDS to send enhanced monitoring metrics to Amazon CloudWatch Logs. For example, `arn:aws:iam:123456789012:role/emaccess`. For information on creating a monitoring role, see [Setting Up and Enabling Enhanced Monitoring](https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_Monitoring.OS.html#USER_Monitoring.OS.Enabling) in the *Amazon RDS User Guide*.
   *
   * If `MonitoringInterval` is set to a value other than `0`, then you must supply a `MonitoringRoleArn` value.
   *
   * This setting doesn't apply to RDS Custom DB instances.
   */
  readonly MonitoringRoleArn: v.Scalar<'AWS::IAM::Role.Arn'>;
  /**
   * Specifies whether the DB instance is a Multi-AZ deployment. You can't set the `AvailabilityZone` parameter if the DB instance is a Multi-AZ deployment.
   *
   * This setting doesn't apply to Amazon Aurora because the DB instance Availability Zones (AZs) are managed by the DB cluster.
   */
  readonly MultiAZ: v.Scalar<'AWS::RDS::DBInstance.MultiAZ'>;
  /**
   * The name of the NCHAR character set for the Oracle DB instance.
   *
   * This setting doesn't apply to RDS Custom DB instances.
   */
  readonly NcharCharacterSetName: v.Scalar<'AWS::RDS::DBInstance.NcharCharacterSetName'>;
  /**
   * The network type of the DB instance.
   *
   * Valid values:
   *
   * - `IPV4`
   * - `DUAL`
   *
   * The network type is determined by the `DBSubnetGroup` specified for the DB instance. A `DBSubnetGroup` can support only the IPv4 protocol or the IPv4 and IPv6 protocols ( `DUAL` ).
   *
   * For more information, see [Working with a DB instance in a VPC](https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_VPC.WorkingWithRDSInstanceinaVPC.html) in the *Amazon RDS User Guide.*
   */
  readonly NetworkType: v.Scalar<'AWS::RDS::DBInstance.NetworkType'>;
  /**
   * Indicates that the DB instance should be associated with the specified option group.
   *
   * Permanent options, such as the TDE option for Oracle Advanced Security TDE, can't be removed from an option group. Also, that option group can't be removed from a DB instance once it is associated with a DB instance.
   */
  readonly OptionGroupName: v.Scalar<'AWS::RDS::DBInstance.OptionGroupName'>;
  /** The progress of the storage optimization operation as a percentage. */
  readonly PercentProgress: v.Scalar<'AWS::RDS::DBInstance.PercentProgress'>;
  /**
   * The AWS KMS key identifier for encryption of Performance Insights data.
   *
   * The KMS key identifier is the key ARN, key ID, alias ARN, or alias name for the KMS key.
   *
   * If you do not specify a value for `PerformanceInsightsKMSKeyId`, then Amazon RDS uses your default KMS key. There is a default KMS key for your AWS account. Your AWS account has a different default KMS key for each AWS Region.
   *
   * For information about enabling Performance Insights, see [EnablePerformanceInsights](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-rds-database-instance.html#cfn-rds-dbinstance-enableperformanceinsights).
   */
  readonly PerformanceInsightsKMSKeyId: v.Scalar<'*'>;
  /**
   * The number of days to retain Performance Insights data. When creating a DB instance without enabling Performance Insights, you can't specify the parameter `PerformanceInsightsRetentionPeriod`.
   *
   * This setting doesn't apply to RDS Custom DB instances.
   *
   * Valid Values:
   *
   * - `7`
   * - *month* * 31, where *month* is a number of months from 1-23. Examples: `93` (3 months * 31), `341` (11 months * 31), `589` (19 months * 31)
   * - `731`
   *
   * Default: `7` days
   *
   * If you specify a retention period that isn't valid, such as `94`, Amazon RDS returns an error.
   */
  readonly PerformanceInsightsRetentionPeriod: v.Scalar<'AWS::RDS::DBInstance.PerformanceInsightsRetentionPeriod'>;
  /**
   * The port number on which the database accepts connections.
   *
   * This setting doesn't apply to Aurora DB instances. The port number is managed by the cluster.
   *
   * Valid Values: `1150-65535`
   *
   * Default:
   *
   * - RDS for Db2 - `50000`
   * - RDS for MariaDB - `3306`
   * - RDS for Microsoft SQL Server - `1433`
   * - RDS for MySQL - `3306`
   * - RDS for Oracle - `1521`
   * - RDS for PostgreSQL - `5432`
   *
   * Constraints:
   *
   * - For RDS for Microsoft SQL Server, the value can't be `1234`, `1434`, `3260`, `3343`, `3389`, `47001`, or `49152-49156`.
   */
  readonly Port: v.Scalar<'AWS::RDS::DBInstance.Port'>;
  /**
   * The daily time range during which automated backups are created if automated backups are enabled, using the `BackupRetentionPeriod` parameter. For more information, see [Backup Window](https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_WorkingWithAutomatedBackups.html#USER_WorkingWithAutomatedBackups.BackupWindow) in the *Amazon RDS User Guide.*
   *
   * Constraints:
   *
   * - Must be in the format `hh24:mi-hh24:mi`.
   * - Must be in Universal Coordinated Time (UTC).
   * - Must not conflict with the preferred maintenance window.
   * - Must be at least 30 minutes.
   *
   * *Amazon Aurora*
   *
   * Not applicable. The daily time range for creating automated backups is managed by the DB cluster.
   */
  readonly PreferredBackupWindow: v.Scalar<'AWS::RDS::DBInstance.PreferredBackupWindow'>;
  /**
   * The weekly time range during which system maintenance can occur, in Universal Coordinated Time (UTC).
   *
   * Format: `ddd:hh24:mi-ddd:hh24:mi`
   *
   * The default is a 30-minute window selected at random from an 8-hour block of time for each AWS Region, occurring on a random day of the week. To see the time blocks available, see [Maintaining a DB instance](https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_UpgradeDBInstance.Maintenance.html#AdjustingTheMaintenanceWindow) in the *Amazon RDS User Guide.*
   *
   * > This property applies when AWS CloudFormation initially creates the DB instance. If you use AWS CloudFormation to update the DB instance, those updates are applied immediately.
   */
  readonly PreferredMaintenanceWindow: v.Scalar<'AWS::RDS::DBInstance.PreferredMaintenanceWindow'>;
  /**
   * The number of CPU cores and the number of threads per core for the DB instance class of the DB instance.
   *
   * This setting doesn't apply to Amazon Aurora or RDS Custom DB instances.
   */
  readonly ProcessorFeatures: v.List<v.Scalar<'AWS::RDS::DBInstance.ProcessorFeatures'>>;
  /**
   * The order of priority in which an Aurora Replica is promoted to the primary instance after a failure of the existing primary instance. For more information, see [Fault Tolerance for an Aurora DB Cluster](https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Concepts.AuroraHighAvailability.html#Aurora.Managing.FaultTolerance) in the *Amazon Aurora User Guide*.
   *
   * This setting doesn't apply to RDS Custom DB instances.
   *
   * Default: `1`
   *
   * Valid Values: `0 - 15`
   */
  readonly PromotionTier: v.Scalar<'AWS::RDS::DBInstance.PromotionTier'>;
  /**
   * Indicates whether the DB instance is an internet-facing instance. If you specify true, AWS CloudFormation creates an instance with a publicly resolvable DNS name, which resolves to a public IP address. If you specify false, AWS CloudFormation creates an internal instance with a DNS name that resolves to a private IP address.
   *
   * The default behavior value depends on your VPC setup and the database subnet group. For more information, see the `PubliclyAccessible` parameter in the [CreateDBInstance](https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBInstance.html) in the *Amazon RDS API Reference*.
   */
  readonly PubliclyAccessible: v.Scalar<'AWS::RDS::DBInstance.PubliclyAccessible'>;
  /** The identifiers of Aurora DB clusters to which the RDS DB instance is replicated as a read replica. */
  readonly ReadReplicaDBClusterIdentifiers: v.List<v.Scalar<'AWS::RDS::DBInstance.ReadReplicaDBClusterIdentifiers'>>;
  /** The identifiers of the read replicas associated with this DB instance. */
  readonly ReadReplicaDBInstanceIdentifiers: v.List<v.Scalar<'AWS::RDS::DBInstance.ReadReplicaDBInstanceIdentifiers'>>;
  /**
   * The open mode of an Oracle read replica. For more information, see [Working with Oracle Read Replicas for Amazon RDS](https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/oracle-read-replicas.html) in the *Amazon RDS User Guide*.
   *
   * This setting is only supported in RDS for Oracle.
   *
   * Default: `open-read-only`
   *
   * Valid Values: `open-read-only` or `mounted`
   */
  readonly ReplicaMode: v.Scalar<'AWS::RDS::DBInstance.ReplicaMode'>;
  /**
   * The date and time to restore from. This parameter applies to point-in-time recovery. For more information, see [Restoring a DB instance to a specified time](https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_PIT.html) in the in the *Amazon RDS User Guide*.
   *
   * Constraints:
   *
   * - Must be a time in Universal Coordinated Time (UTC) format.
   * - Must be before the latest restorable time for the DB instance.
   * - Can't be specified if the `UseLatestRestorableTime` parameter is enabled.
   *
   * Example: `2009-09-07T23:45:00Z`
   */
  readonly RestoreTime: v.Scalar<'AWS::RDS::DBInstance.RestoreTime'>;
  /** The number of minutes to pause the automation. When the time period ends, RDS Custom resumes full automation. The minimum value is 60 (default). The maximum value is 1,440. */
  readonly ResumeFullAutomationModeTime: v.Scalar<'AWS::RDS::DBInstance.ResumeFullAutomationModeTime'>;
  /** If present, specifies the name of the secondary Availability Zone for a DB instance with multi-AZ support. */
  readonly SecondaryAvailabilityZone: v.Scalar<'AWS::RDS::DBInstance.SecondaryAvailabilityZone'>;
  /**
   * The identifier of the Multi-AZ DB cluster that will act as the source for the read replica. Each DB cluster can have up to 15 read replicas.
   *
   * Constraints:
   *
   * - Must be the identifier of an existing Multi-AZ DB cluster.
   * - Can't be specified if the `SourceDBInstanceIdentifier` parameter is also specified.
   * - The specified DB cluster must have automatic backups enabled, that is, its backup retention period must be greater than 0.
   * - The source DB cluster must be in the same AWS Region as the read replica. Cross-Region replication isn't supported.
   */
  readonly SourceDBClusterIdentifier: v.Scalar<'AWS::RDS::DBInstance.SourceDBClusterIdentifier'>;
  /**
   * The Amazon Resource Name (ARN) of the replicated automated backups from which to restore, for example, `arn:aws:rds:us-east-1:123456789012:auto-backup:ab-L2IJCEXJP7XQ7HOJ4SIEXAMPLE`.
   *
   * This setting doesn't apply to RDS Custom.
   */
  readonly SourceDBInstanceAutomatedBackupsArn: v.Scalar<'AWS::RDS::DBInstance.SourceDBInstanceAutomatedBackupsArn'>;
  /**
   * If you want to create a read replica DB instance, specify the ID of the source DB instance. Each DB instance can have a limited number of read replicas. For more information, see [Working with Read Replicas](https://docs.aws.amazon.com/AmazonRDS/latest/DeveloperGuide/USER_ReadRepl.html) in the *Amazon RDS User Guide*.
   *
   * For information about constraints that apply to DB instance identifiers, see [Naming constraints in Amazon RDS](https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/CHAP_Limits.html#RDS_Limits.Constraints) in the *Amazon RDS User Guide*.
   */
  readonly SourceDBInstanceIdentifier: v.Scalar<'AWS::RDS::DBInstance.SourceDBInstanceIdentifier'>;
  /** The resource ID of the source DB instance from which to restore. */
  readonly SourceDbiResourceId: v.Scalar<'AWS::RDS::DBInstance.SourceDbiResourceId'>;
  /** The ID of the region that contains the source DB instance for the read replica. */
  readonly SourceRegion: v.Scalar<'AWS::RDS::DBInstance.SourceRegion'>;
  /** The status of a read replica. If the DB instance isn't a read replica, the value is blank. */
  readonly StatusInfos: v.List<v.Scalar<'AWS::RDS::DBInstance.StatusInfos'>>;
  /**
   * A value that indicates whether the DB instance is encrypted. By default, it isn't encrypted.
   *
   * If you specify the `KmsKeyId` property, then you must enable encryption.
   *
   * If you specify the `SourceDBInstanceIdentifier` or `SourceDbiResourceId` property, don't specify this property. The value is inherited from the source DB instance, and if the DB instance is encrypted, the specified `KmsKeyId` property is used.
   *
   * If you specify the `SourceDBInstanceAutomatedBackupsArn` property, don't specify this property. The value is inherited from the source DB instance automated backup.
   *
   * If you specify `DBSnapshotIdentifier` property, don't specify this property. The value is inherited from the snapshot.
   */
  readonly StorageEncrypted: v.Scalar<'AWS::RDS::DBInstance.StorageEncrypted'>;
  readonly StorageOperationPercentProgress: v.Scalar<'AWS::RDS::DBInstance.StorageOperationPercentProgress'>;
  readonly StorageOperationStatus: v.Scalar<'AWS::RDS::DBInstance.StorageOperationStatus'>;
  /**
   * Specifies the storage throughput value, in mebibyte per second (MiBps), for the DB instance. This setting applies only to the `gp3` storage type.
   *
   * This setting doesn't apply to RDS Custom or Amazon Aurora.
   */
  readonly StorageThroughput: v.Scalar<'AWS::RDS::DBInstance.StorageThroughput'>;
  /**
   * The storage type to associate with the DB instance.
   *
   * If you specify `io1`, `io2`, or `gp3`, you must also include a value for the `Iops` parameter.
   *
   * This setting doesn't apply to Amazon Aurora DB instances. Storage is managed by the DB cluster.
   *
   * Valid Values: `gp2 | gp3 | io1 | io2 | standard`
   *
   * Default: `io1`, if the `Iops` parameter is specified. Otherwise, `gp3`.
   */
  readonly StorageType: v.Scalar<'AWS::RDS::DBInstance.StorageType'>;
  /** Tags to assign to the DB instance. */
  readonly Tags: v.List<v.Scalar<'AWS::RDS::DBInstance.Tags'>>;
  readonly TdeCredentialArn: v.Scalar<'AWS::RDS::DBInstance.TdeCredentialArn'>;
  readonly TdeCredentialPassword: v.Scalar<'AWS::RDS::DBInstance.TdeCredentialPassword'>;
  /** The time zone of the DB instance. The time zone parameter is currently supported only by [RDS for Db2](https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/db2-time-zone) and [RDS for SQL Server](https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/CHAP_SQLServer.html#SQLServer.Concepts.General.TimeZone). */
  readonly Timezone: v.Scalar<'AWS::RDS::DBInstance.Timezone'>;
  /**
   * Specifies whether the DB instance class of the DB instance uses its default processor features.
   *
   * This setting doesn't apply to RDS Custom DB instances.
   */
  readonly UseDefaultProcessorFeatures: v.Scalar<'AWS::RDS::DBInstance.UseDefaultProcessorFeatures'>;
  /**
   * Specifies whether the DB instance is restored from the latest backup time. By default, the DB instance isn't restored from the latest backup time. This parameter applies to point-in-time recovery. For more information, see [Restoring a DB instance to a specified time](https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_PIT.html) in the in the *Amazon RDS User Guide*.
   *
   * Constraints:
   *
   * - Can't be specified if the `RestoreTime` parameter is provided.
   */
  readonly UseLatestRestorableTime: v.Scalar<'AWS::RDS::DBInstance.UseLatestRestorableTime'>;
  /**
   * A list of the VPC security group IDs to assign to the DB instance. The list can include both the physical IDs of existing VPC security groups and references to [AWS::EC2::SecurityGroup](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ec2-security-group.html) resources created in the template.
   *
   * If you plan to update the resource, don't specify VPC security groups in a shared VPC.
   *
   * If you set `VPCSecurityGroups`, you must not set [`DBSecurityGroups`](https://docs.aws.amazon.com//AWSCloudFormation/latest/UserGuide/aws-properties-rds-database-instance.html#cfn-rds-dbinstance-dbsecuritygroups), and vice versa.
   */
  readonly VPCSecurityGroups: v.List<v.Scalar<'AWS::EC2::SecurityGroup.GroupId'>>;
}
/**
 * The `AWS::RDS::DBInstance` resource creates an Amazon DB instance. The new DB instance can be an RDS DB instance, or it can be a DB instance in an Aurora DB cluster.
 *
 * For more information about creating an RDS DB instance, see [Creating an Amazon RDS DB instance](https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_CreateDBInstance.html) in the *Amazon RDS User Guide*.
 *
 * For more information about creating a DB instance in an Aurora DB cluster, see [Creating an Amazon Aurora DB cluster](https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Aurora.CreateInstance.html) in the *Amazon Aurora User Guide*.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html
 */
export declare class DBInstance extends v.Resource<DBInstanceProperties, 'AWS::RDS::DBInstance.DBInstanceIdentifier', DBInstanceAttributes> {
  static readonly type: 'AWS::RDS::DBInstance';
  constructor(properties?: DBInstanceProperties);
}
export declare namespace DBInstance {
  /** Contains details about an additional storage volume for a DB instance. RDS support additional storage volumes for RDS for Oracle and RDS for SQL Server. */
  interface AdditionalStorageVolume {
    /** The amount of storage allocated for the additional storage volume, in gibibytes (GiB). The minimum is 20 GiB. The maximum is 65,536 GiB (64 TiB). */
    AllocatedStorage?: v.Text | undefined;
    /** The number of I/O operations per second (IOPS) provisioned for the additional storage volume. */
    Iops?: v.Num | undefined;
    /** The upper limit in gibibytes (GiB) to which RDS can automatically scale the storage of the additional storage volume. */
    MaxAllocatedStorage?: v.Num | undefined;
    StorageOperationPercentProgress?: v.Num | undefined;
    StorageOperationStatus?: v.Text | undefined;
    /** The storage throughput value for the additional storage volume, in mebibytes per second (MiBps). This setting applies only to the General Purpose SSD (``gp3``) storage type. */
    StorageThroughput?: v.Num | undefined;
    /**
     * The storage type for the additional storage volume.
     *  Valid Values: ``GP3 | IO2``
     */
    StorageType?: v.Text | undefined;
    /**
     * The name of the additional storage volume.
     *  Valid Values: ``RDSDBDATA2 | RDSDBDATA3 | RDSDBDATA4``
     */
    VolumeName?: v.Text | undefined;
  }
  /** Information about an AWS Identity and Access Management (IAM) role that is associated with a DB instance. */
  interface DBInstanceRole {
    /** The name of the feature associated with the AWS Identity and Access Management (IAM) role. IAM roles that are associated with a DB instance grant permission for the DB instance to access other AWS services on your behalf. For the list of supported feature names, see the `SupportedFeatureNames` description in [DBEngineVersion](https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_DBEngineVersion.html) in the *Amazon RDS API Reference*. */
    FeatureName: v.Text;
    /** The Amazon Resource Name (ARN) of the IAM role that is associated with the DB instance. */
    RoleArn: v.Text<'AWS::IAM::Role.Arn'>;
  }
  /**
   * The `MasterUserSecret` return value specifies the secret managed by RDS in AWS Secrets Manager for the master user password.
   *
   * For more information, see [Password management with AWS Secrets Manager](https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-secrets-manager.html) in the *Amazon RDS User Guide* and [Password management with AWS Secrets Manager](https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/rds-secrets-manager.html) in the *Amazon Aurora User Guide.*
   */
  interface MasterUserSecret {
    /** The AWS KMS key identifier that is used to encrypt the secret. */
    KmsKeyId?: v.Text<'AWS::KMS::Alias.AliasName' | 'AWS::KMS::Key.Arn' | 'AWS::KMS::Key.KeyId' | 'AWS::KMS::ReplicaKey.Arn' | 'AWS::KMS::ReplicaKey.KeyId'> | undefined;
    /** The Amazon Resource Name (ARN) of the secret. This parameter is a return value that you can retrieve using the `Fn::GetAtt` intrinsic function. For more information, see [Return values](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-rds-dbinstance.html#aws-resource-rds-dbinstance-return-values). */
    SecretArn?: v.Text | undefined;
  }
  /** The `ProcessorFeature` property type specifies the processor features of a DB instance class. */
  interface ProcessorFeature {
    /** The name of the processor feature. Valid names are `coreCount` and `threadsPerCore`. */
    Name?: v.OneOf<'coreCount' | 'threadsPerCore'> | undefined;
    /** The value of a processor feature. */
    Value?: v.Text | undefined;
  }
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value?: v.Text | undefined;
  }
}

export interface DBParameterGroupProperties {
  /**
   * The name of the DB parameter group.
   *
   * Constraints:
   *
   * - Must be 1 to 255 letters, numbers, or hyphens.
   * - First character must be a letter
   * - Can't end with a hyphen or contain two consecutive hyphens
   *
   * If you don't specify a value for `DBParameterGroupName` property, a name is automatically created for the DB parameter group.
   *
   * > This value is stored as a lowercase string.
   */
  DBParameterGroupName?: v.Text | undefined;
  /** Provides the customer-specified description for this DB parameter group. */
  Description: v.Text;
  /**
   * The DB parameter group family name. A DB parameter group can be associated with one and only one DB parameter group family, and can be applied only to a DB instance running a database engine and engine version compatible with that DB parameter group family.
   *
   * To list all of the available parameter group families for a DB engine, use the following command:
   *
   * `aws rds describe-db-engine-versions --query "DBEngineVersions[].DBParameterGroupFamily" --engine <engine>`
   *
   * For example, to list all of the available parameter group families for the MySQL DB engine, use the following command:
   *
   * `aws rds describe-db-engine-versions --query "DBEngineVersions[].DBParameterGroupFamily" --engine mysql`
   */
  Family: v.Text;
  /**
   * A mapping of parameter names and values for the parameter update. You must specify at least one parameter name and value.
   *
   * For more information about parameter groups, see [Working with parameter groups](https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_WorkingWithParamGroups.html) in the *Amazon RDS User Guide*, or [Working with parameter groups](https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/USER_WorkingWithParamGroups.html) in the *Amazon Aurora User Guide*.
   *
   * > AWS CloudFormation doesn't support specifying an apply method for each individual parameter. The default apply method for each parameter is used.
   */
  Parameters?: v.Json | undefined;
  /** Tags to assign to the DB parameter group. */
  Tags?: v.Many<v.Block<DBParameterGroup.Tag>> | undefined;
}
export interface DBParameterGroupAttributes {
  readonly DBParameterGroupArn: v.Scalar<'AWS::RDS::DBParameterGroup.DBParameterGroupArn'>;
  /** The name of the DB parameter group. */
  readonly DBParameterGroupName: v.Scalar<'AWS::RDS::DBParameterGroup.DBParameterGroupName'>;
  /** Provides the customer-specified description for this DB parameter group. */
  readonly Description: v.Scalar<'AWS::RDS::DBParameterGroup.Description'>;
  /**
   * The DB parameter group family name. A DB parameter group can be associated with one and only one DB parameter group family, and can be applied only to a DB instance running a database engine and engine version compatible with that DB parameter group family.
   *
   * To list all of the available parameter group families for a DB engine, use the following command:
   *
   * `aws rds describe-db-engine-versions --query "DBEngineVersions[].DBParameterGroupFamily" --engine <engine>`
   *
   * For example, to list all of the available parameter group families for the MySQL DB engine, use the following command:
   *
   * `aws rds describe-db-engine-versions --query "DBEngineVersions[].DBParameterGroupFamily" --engine mysql`
   */
  readonly Family: v.Scalar<'AWS::RDS::DBParameterGroup.Family'>;
  /**
   * A mapping of parameter names and values for the parameter update. You must specify at least one parameter name and value.
   *
   * For more information about parameter groups, see [Working with parameter groups](https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_WorkingWithParamGroups.html) in the *Amazon RDS User Guide*, or [Working with parameter groups](https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/USER_WorkingWithParamGroups.html) in the *Amazon Aurora User Guide*.
   *
   * > AWS CloudFormation doesn't support specifying an apply method for each individual parameter. The default apply method for each parameter is used.
   */
  readonly Parameters: { readonly [name: string]: unknown };
  /** Tags to assign to the DB parameter group. */
  readonly Tags: v.List<v.Scalar<'AWS::RDS::DBParameterGroup.Tags'>>;
}
/**
 * The `AWS::RDS::DBParameterGroup` resource creates a custom parameter group for an RDS database family.
 *
 * This type can be declared in a template and referenced in the `DBParameterGroupName` property of an `[AWS::RDS::DBInstance](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-rds-database-instance.html)` resource.
 *
 * For information about configuring parameters for Amazon RDS DB instances, see [Working with parameter groups](https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_WorkingWithParamGroups.html) in the *Amazon RDS User Guide*.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbparametergroup.html
 */
export declare class DBParameterGroup extends v.Resource<DBParameterGroupProperties, 'AWS::RDS::DBParameterGroup.DBParameterGroupName', DBParameterGroupAttributes> {
  static readonly type: 'AWS::RDS::DBParameterGroup';
  constructor(properties: DBParameterGroupProperties);
}
export declare namespace DBParameterGroup {
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value?: v.Text | undefined;
  }
}

export interface DBProxyProperties {
  /** The authorization mechanism that the proxy uses. */
  Auth?: v.Many<v.Block<DBProxy.AuthFormat>> | undefined;
  /** The identifier for the proxy. This name must be unique for all proxies owned by your AWS account in the specified AWS Region. An identifier must begin with a letter and must contain only ASCII letters, digits, and hyphens; it can't end with a hyphen or contain two consecutive hyphens. */
  DBProxyName: v.Text;
  /** Specifies whether the proxy logs detailed connection and query information. When you enable `DebugLogging`, the proxy captures connection details and connection pool behavior from your queries. Debug logging increases CloudWatch costs and can impact proxy performance. Enable this option only when you need to troubleshoot connection or performance issues. */
  DebugLogging?: v.Bool | undefined;
  /** The default authentication scheme that the proxy uses for client connections to the proxy and connections from the proxy to the underlying database. Valid values are `NONE` and `IAM_AUTH`. When set to `IAM_AUTH`, the proxy uses end-to-end IAM authentication to connect to the database. */
  DefaultAuthScheme?: v.OneOf<'IAM_AUTH' | 'NONE'> | undefined;
  /**
   * The network type of the DB proxy endpoint. The network type determines the IP version that the proxy endpoint supports.
   *
   * Valid values:
   *
   * - `IPV4` - The proxy endpoint supports IPv4 only.
   * - `IPV6` - The proxy endpoint supports IPv6 only.
   * - `DUAL` - The proxy endpoint supports both IPv4 and IPv6.
   */
  EndpointNetworkType?: v.OneOf<'IPV4' | 'IPV6' | 'DUAL'> | undefined;
  /** The kinds of databases that the proxy can connect to. This value determines which database network protocol the proxy recognizes when it interprets network traffic to and from the database. For Aurora MySQL, RDS for MariaDB, and RDS for MySQL databases, specify `MYSQL`. For Aurora PostgreSQL and RDS for PostgreSQL databases, specify `POSTGRESQL`. For RDS for Microsoft SQL Server, specify `SQLSERVER`. */
  EngineFamily: v.OneOf<'MYSQL' | 'POSTGRESQL' | 'SQLSERVER'>;
  /** The number of seconds that a connection to the proxy can be inactive before the proxy disconnects it. You can set this value higher or lower than the connection timeout limit for the associated database. */
  IdleClientTimeout?: v.Num | undefined;
  /** Specifies whether Transport Layer Security (TLS) encryption is required for connections to the proxy. By enabling this setting, you can enforce encrypted TLS connections to the proxy. */
  RequireTLS?: v.Bool | undefined;
  /** The Amazon Resource Name (ARN) of the IAM role that the proxy uses to access secrets in AWS Secrets Manager. */
  RoleArn: v.Text<'AWS::IAM::Role.Arn'>;
  /** An optional set of key-value pairs to associate arbitrary data of your choosing with the proxy. */
  Tags?: v.Many<v.Block<DBProxy.TagFormat>> | undefined;
  /**
   * The network type that the proxy uses to connect to the target database. The network type determines the IP version that the proxy uses for connections to the database.
   *
   * Valid values:
   *
   * - `IPV4` - The proxy connects to the database using IPv4 only.
   * - `IPV6` - The proxy connects to the database using IPv6 only.
   */
  TargetConnectionNetworkType?: v.OneOf<'IPV4' | 'IPV6'> | undefined;
  /**
   * One or more VPC security group IDs to associate with the new proxy.
   *
   * If you plan to update the resource, don't specify VPC security groups in a shared VPC.
   */
  VpcSecurityGroupIds?: v.Many<v.Text<'AWS::EC2::SecurityGroup.GroupId'>> | undefined;
  /** One or more VPC subnet IDs to associate with the new proxy. */
  VpcSubnetIds: v.Many<v.Text<'AWS::EC2::Subnet.SubnetId'>>;
}
export interface DBProxyAttributes {
  /** The Amazon Resource Name (ARN) for the proxy. */
  readonly DBProxyArn: v.Scalar<'AWS::RDS::DBProxy.DBProxyArn'>;
  /** The endpoint that you can use to connect to the DB proxy. You include the endpoint value in the connection string for a database client application. */
  readonly Endpoint: v.Scalar<'AWS::RDS::DBProxy.Endpoint'>;
  /** The VPC ID to associate with the DB proxy. */
  readonly VpcId: v.Scalar<'AWS::EC2::VPC.VpcId'>;
}
/**
 * The `AWS::RDS::DBProxy` resource creates or updates a DB proxy.
 *
 * For information about RDS Proxy for Amazon RDS, see [Managing Connections with Amazon RDS Proxy](https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-proxy.html) in the *Amazon RDS User Guide*.
 *
 * For information about RDS Proxy for Amazon Aurora, see [Managing Connections with Amazon RDS Proxy](https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/rds-proxy.html) in the *Amazon Aurora User Guide*.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbproxy.html
 */
export declare class DBProxy extends v.Resource<DBProxyProperties, 'AWS::RDS::DBProxy.DBProxyName', DBProxyAttributes> {
  static readonly type: 'AWS::RDS::DBProxy';
  constructor(properties: DBProxyProperties);
}
export declare namespace DBProxy {
  /** Specifies the details of authentication used by a proxy to log in as a specific database user. */
  interface AuthFormat {
    /** The type of authentication that the proxy uses for connections from the proxy to the underlying database. */
    AuthScheme?: v.OneOf<'SECRETS'> | undefined;
    /** Specifies the details of authentication used by a proxy to log in as a specific database user. */
    ClientPasswordAuthType?: v.OneOf<'MYSQL_NATIVE_PASSWORD' | 'MYSQL_CACHING_SHA2_PASSWORD' | 'POSTGRES_SCRAM_SHA_256' | 'POSTGRES_MD5' | 'SQL_SERVER_AUTHENTICATION'> | undefined;
    /** A user-specified description about the authentication used by a proxy to log in as a specific database user. */
    Description?: v.Text | undefined;
    /** A value that indicates whether to require or disallow AWS Identity and Access Management (IAM) authentication for connections to the proxy. The `ENABLED` value is valid only for proxies with RDS for Microsoft SQL Server. */
    IAMAuth?: v.OneOf<'DISABLED' | 'REQUIRED' | 'ENABLED'> | undefined;
    /** The Amazon Resource Name (ARN) representing the secret that the proxy uses to authenticate to the RDS DB instance or Aurora DB cluster. These secrets are stored within Amazon Secrets Manager. */
    SecretArn?: v.Text<'AWS::SecretsManager::Secret.Id'> | undefined;
  }
  /**
   * Metadata assigned to an Amazon RDS resource consisting of a key-value pair.
   *
   * For more information, see [Tagging Amazon RDS resources](https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_Tagging.html) in the *Amazon RDS User Guide* or [Tagging Amazon Aurora and Amazon RDS resources](https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/USER_Tagging.html) in the *Amazon Aurora User Guide*.
   */
  interface TagFormat {
    /** A key is the required name of the tag. The string value can be from 1 to 128 Unicode characters in length and can't be prefixed with `aws:` or `rds:`. The string can only contain only the set of Unicode letters, digits, white-space, '_', '.', ':', '/', '=', '+', '-', '@' (Java regex: "^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$"). */
    Key?: v.Text | undefined;
    /** A value is the optional value of the tag. The string value can be from 1 to 256 Unicode characters in length and can't be prefixed with `aws:` or `rds:`. The string can only contain only the set of Unicode letters, digits, white-space, '_', '.', ':', '/', '=', '+', '-', '@' (Java regex: "^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$"). */
    Value?: v.Text | undefined;
  }
}

export interface DBProxyEndpointProperties {
  /** The name of the DB proxy endpoint to create. */
  DBProxyEndpointName: v.Text;
  /** The name of the DB proxy associated with the DB proxy endpoint that you create. */
  DBProxyName: v.Text;
  /**
   * The network type of the DB proxy endpoint. The network type determines the IP version that the proxy endpoint supports.
   *
   * Valid values:
   *
   * - `IPV4` - The proxy endpoint supports IPv4 only.
   * - `IPV6` - The proxy endpoint supports IPv6 only.
   * - `DUAL` - The proxy endpoint supports both IPv4 and IPv6.
   */
  EndpointNetworkType?: v.OneOf<'IPV4' | 'IPV6' | 'DUAL'> | undefined;
  /** An optional set of key-value pairs to associate arbitrary data of your choosing with the proxy. */
  Tags?: v.Many<v.Block<DBProxyEndpoint.TagFormat>> | undefined;
  /** A value that indicates whether the DB proxy endpoint can be used for read/write or read-only operations. */
  TargetRole?: v.OneOf<'READ_WRITE' | 'READ_ONLY'> | undefined;
  /** The VPC security group IDs for the DB proxy endpoint that you create. You can specify a different set of security group IDs than for the original DB proxy. The default is the default security group for the VPC. */
  VpcSecurityGroupIds?: v.Many<v.Text<'AWS::EC2::SecurityGroup.GroupId'>> | undefined;
  /** The VPC subnet IDs for the DB proxy endpoint that you create. You can specify a different set of subnet IDs than for the original DB proxy. */
  VpcSubnetIds: v.Many<v.Text<'AWS::EC2::Subnet.SubnetId'>>;
}
export interface DBProxyEndpointAttributes {
  /** The Amazon Resource Name (ARN) for the DB proxy endpoint. */
  readonly DBProxyEndpointArn: v.Scalar<'AWS::RDS::DBProxyEndpoint.DBProxyEndpointArn'>;
  /** The endpoint that you can use to connect to the DB proxy. You include the endpoint value in the connection string for a database client application. */
  readonly Endpoint: v.Scalar<'AWS::RDS::DBProxyEndpoint.Endpoint'>;
  /** Indicates whether this endpoint is the default endpoint for the associated DB proxy. Default DB proxy endpoints always have read/write capability. Other endpoints that you associate with the DB proxy can be either read/write or read-only. */
  readonly IsDefault: v.Scalar<'AWS::RDS::DBProxyEndpoint.IsDefault'>;
  /** Provides the VPC ID of the DB proxy endpoint. */
  readonly VpcId: v.Scalar<'AWS::EC2::VPC.VpcId'>;
}
/**
 * The `AWS::RDS::DBProxyEndpoint` resource creates or updates a DB proxy endpoint. You can use custom proxy endpoints to access a proxy through a different VPC than the proxy's default VPC.
 *
 * For more information about RDS Proxy, see [AWS::RDS::DBProxy](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-rds-dbproxy.html).
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbproxyendpoint.html
 */
export declare class DBProxyEndpoint extends v.Resource<DBProxyEndpointProperties, 'AWS::RDS::DBProxyEndpoint.DBProxyEndpointName', DBProxyEndpointAttributes> {
  static readonly type: 'AWS::RDS::DBProxyEndpoint';
  constructor(properties: DBProxyEndpointProperties);
}
export declare namespace DBProxyEndpoint {
  /**
   * Metadata assigned to an Amazon RDS resource consisting of a key-value pair.
   *
   * For more information, see [Tagging Amazon RDS resources](https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_Tagging.html) in the *Amazon RDS User Guide* or [Tagging Amazon Aurora and Amazon RDS resources](https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/USER_Tagging.html) in the *Amazon Aurora User Guide*.
   */
  interface TagFormat {
    /** A key is the required name of the tag. The string value can be from 1 to 128 Unicode characters in length and can't be prefixed with `aws:` or `rds:`. The string can only contain only the set of Unicode letters, digits, white-space, '_', '.', ':', '/', '=', '+', '-', '@' (Java regex: "^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$"). */
    Key?: v.Text | undefined;
    /** A value is the optional value of the tag. The string value can be from 1 to 256 Unicode characters in length and can't be prefixed with `aws:` or `rds:`. The string can only contain only the set of Unicode letters, digits, white-space, '_', '.', ':', '/', '=', '+', '-', '@' (Java regex: "^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$"). */
    Value?: v.Text | undefined;
  }
}

export interface DBProxyTargetGroupProperties {
  /** Displays the settings that control the size and behavior of the connection pool associated with a `DBProxyTarget`. */
  ConnectionPoolConfigurationInfo?: v.Block<DBProxyTargetGroup.ConnectionPoolConfigurationInfoFormat> | undefined;
  /** One or more DB cluster identifiers. */
  DBClusterIdentifiers?: v.Many<v.Text<'AWS::RDS::DBCluster.DBClusterIdentifier'>> | undefined;
  /** One or more DB instance identifiers. */
  DBInstanceIdentifiers?: v.Many<v.Text> | undefined;
  /** The identifier of the `DBProxy` that is associated with the `DBProxyTargetGroup`. */
  DBProxyName: v.Text<'AWS::RDS::DBProxy.DBProxyName'>;
  /**
   * The identifier for the target group.
   *
   * > Currently, this property must be set to `default`.
   */
  TargetGroupName: v.OneOf<'default'>;
}
export interface DBProxyTargetGroupAttributes {
  /** The Amazon Resource Name (ARN) representing the target group. */
  readonly TargetGroupArn: v.Scalar<'AWS::RDS::DBProxyTargetGroup.TargetGroupArn'>;
}
/**
 * The `AWS::RDS::DBProxyTargetGroup` resource represents a set of RDS DB instances, Aurora DB clusters, or both that a proxy can connect to. Currently, each target group is associated with exactly one RDS DB instance or Aurora DB cluster.
 *
 * This data type is used as a response element in the `DescribeDBProxyTargetGroups` action.
 *
 * For information about RDS Proxy for Amazon RDS, see [Managing Connections with Amazon RDS Proxy](https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-proxy.html) in the *Amazon RDS User Guide*.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbproxytargetgroup.html
 */
export declare class DBProxyTargetGroup extends v.Resource<DBProxyTargetGroupProperties, 'AWS::RDS::DBProxyTargetGroup.TargetGroupArn', DBProxyTargetGroupAttributes> {
  static readonly type: 'AWS::RDS::DBProxyTargetGroup';
  constructor(properties: DBProxyTargetGroupProperties);
}
export declare namespace DBProxyTargetGroup {
  /** Specifies the settings that control the size and behavior of the connection pool associated with a `DBProxyTargetGroup`. */
  interface ConnectionPoolConfigurationInfoFormat {
    /**
     * The number of seconds for a proxy to wait for a connection to become available in the connection pool. This setting only applies when the proxy has opened its maximum number of connections and all connections are busy with client sessions.
     *
     * Default: `120`
     *
     * Constraints:
     *
     * - Must be between 0 and 300.
     */
    ConnectionBorrowTimeout?: v.Num | undefined;
    /**
     * Add an initialization query, or modify the current one. You can specify one or more SQL statements for the proxy to run when opening each new database connection. The setting is typically used with `SET` statements to make sure that each connection has identical settings. Make sure the query added here is valid. This is an optional field, so you can choose to leave it empty. For including multiple variables in a single SET statement, use a comma separator.
     *
     * For example: `SET variable1=value1, variable2=value2`
     *
     * Default: no initialization query
     */
    InitQuery?: v.Text | undefined;
    /**
     * The maximum size of the connection pool for each target in a target group. The value is expressed as a percentage of the `max_connections` setting for the RDS DB instance or Aurora DB cluster used by the target group.
     *
     * If you specify `MaxIdleConnectionsPercent`, then you must also include a value for this parameter.
     *
     * Default: `10` for RDS for Microsoft SQL Server, and `100` for all other engines
     *
     * Constraints:
     *
     * - Must be between 1 and 100.
     */
    MaxConnectionsPercent?: v.Num | undefined;
    /**
     * A value that controls how actively the proxy closes idle database connections in the connection pool. The value is expressed as a percentage of the `max_connections` setting for the RDS DB instance or Aurora DB cluster used by the target group. With a high value, the proxy leaves a high percentage of idle database connections open. A low value causes the proxy to close more idle connections and return them to the database.
     *
     * If you specify this parameter, then you must also include a value for `MaxConnectionsPercent`.
     */
    MaxIdleConnectionsPercent?: v.Num | undefined;
    /**
     * Each item in the list represents a class of SQL operations that normally cause all later statements in a session using a proxy to be pinned to the same underlying database connection. Including an item in the list exempts that class of SQL operations from the pinning behavior.
     *
     * Default: no session pinning filters
     */
    SessionPinningFilters?: v.Many<v.Text> | undefined;
  }
}

export interface DBSecurityGroupProperties {
  /** Ingress rules to be applied to the DB security group. */
  DBSecurityGroupIngress: v.Many<v.Block<DBSecurityGroup.Ingress>>;
  /**
   * The identifier of an Amazon virtual private cloud (VPC). This property indicates the VPC that this DB security group belongs to.
   *
   * > This property is included for backwards compatibility and is no longer recommended for providing security information to an RDS DB instance.
   */
  EC2VpcId?: v.Text | undefined;
  /** Provides the description of the DB security group. */
  GroupDescription: v.Text;
  /**
   * Metadata assigned to an Amazon RDS resource consisting of a key-value pair.
   *
   * For more information, see [Tagging Amazon RDS resources](https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_Tagging.html) in the *Amazon RDS User Guide* or [Tagging Amazon Aurora and Amazon RDS resources](https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/USER_Tagging.html) in the *Amazon Aurora User Guide*.
   */
  Tags?: v.Many<v.Block<DBSecurityGroup.Tag>> | undefined;
}
export interface DBSecurityGroupAttributes {
  readonly Id: v.Scalar<'AWS::RDS::DBSecurityGroup.Id'>;
}
/**
 * The `AWS::RDS::DBSecurityGroup` resource creates or updates an Amazon RDS DB security group.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbsecuritygroup.html
 */
export declare class DBSecurityGroup extends v.Resource<DBSecurityGroupProperties, 'AWS::RDS::DBSecurityGroup.Id', DBSecurityGroupAttributes> {
  static readonly type: 'AWS::RDS::DBSecurityGroup';
  constructor(properties: DBSecurityGroupProperties);
}
export declare namespace DBSecurityGroup {
  /** The `Ingress` property type specifies an individual ingress rule within an `AWS::RDS::DBSecurityGroup` resource. */
  interface Ingress {
    /** The IP range to authorize. */
    CIDRIP?: v.Text | undefined;
    /** Id of the EC2 security group to authorize. For VPC DB security groups, `EC2SecurityGroupId` must be provided. Otherwise, `EC2SecurityGroupOwnerId` and either `EC2SecurityGroupName` or `EC2SecurityGroupId` must be provided. */
    EC2SecurityGroupId?: v.Text | undefined;
    /** Name of the EC2 security group to authorize. For VPC DB security groups, `EC2SecurityGroupId` must be provided. Otherwise, `EC2SecurityGroupOwnerId` and either `EC2SecurityGroupName` or `EC2SecurityGroupId` must be provided. */
    EC2SecurityGroupName?: v.Text | undefined;
    /** AWS account number of the owner of the EC2 security group specified in the `EC2SecurityGroupName` parameter. The AWS access key ID isn't an acceptable value. For VPC DB security groups, `EC2SecurityGroupId` must be provided. Otherwise, `EC2SecurityGroupOwnerId` and either `EC2SecurityGroupName` or `EC2SecurityGroupId` must be provided. */
    EC2SecurityGroupOwnerId?: v.Text | undefined;
  }
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
}

export interface DBSecurityGroupIngressProperties {
  /** The IP range to authorize. */
  CIDRIP?: v.Text | undefined;
  /** The name of the DB security group to add authorization to. */
  DBSecurityGroupName: v.Text;
  /** Id of the EC2 security group to authorize. For VPC DB security groups, `EC2SecurityGroupId` must be provided. Otherwise, `EC2SecurityGroupOwnerId` and either `EC2SecurityGroupName` or `EC2SecurityGroupId` must be provided. */
  EC2SecurityGroupId?: v.Text | undefined;
  /** Name of the EC2 security group to authorize. For VPC DB security groups, `EC2SecurityGroupId` must be provided. Otherwise, `EC2SecurityGroupOwnerId` and either `EC2SecurityGroupName` or `EC2SecurityGroupId` must be provided. */
  EC2SecurityGroupName?: v.Text | undefined;
  /** AWS account number of the owner of the EC2 security group specified in the `EC2SecurityGroupName` parameter. The AWS access key ID isn't an acceptable value. For VPC DB security groups, `EC2SecurityGroupId` must be provided. Otherwise, `EC2SecurityGroupOwnerId` and either `EC2SecurityGroupName` or `EC2SecurityGroupId` must be provided. */
  EC2SecurityGroupOwnerId?: v.Text | undefined;
}
export interface DBSecurityGroupIngressAttributes {
  readonly Id: v.Scalar<'AWS::RDS::DBSecurityGroupIngress.Id'>;
}
/**
 * The `AWS::RDS::DBSecurityGroupIngress` resource enables ingress to a DB security group using one of two forms of authorization. First, you can add EC2 or VPC security groups to the DB security group if the application using the database is running on EC2 or VPC instances. Second, IP ranges are available if the application accessing your database is running on the Internet.
 *
 * This type supports updates. For more information about updating stacks, see [AWS CloudFormation Stacks Updates](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-updating-stacks.html).
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbsecuritygroupingress.html
 */
export declare class DBSecurityGroupIngress extends v.Resource<DBSecurityGroupIngressProperties, 'AWS::RDS::DBSecurityGroupIngress.Id', DBSecurityGroupIngressAttributes> {
  static readonly type: 'AWS::RDS::DBSecurityGroupIngress';
  constructor(properties: DBSecurityGroupIngressProperties);
}

export interface DBShardGroupProperties {
  /**
   * Specifies whether to create standby standby DB data access shard for the DB shard group. Valid values are the following:
   *
   * - 0 - Creates a DB shard group without a standby DB data access shard. This is the default value.
   * - 1 - Creates a DB shard group with a standby DB data access shard in a different Availability Zone (AZ).
   * - 2 - Creates a DB shard group with two standby DB data access shard in two different AZs.
   */
  ComputeRedundancy?: v.Num | undefined;
  /** The name of the primary DB cluster for the DB shard group. */
  DBClusterIdentifier: v.Text;
  /** The name of the DB shard group. */
  DBShardGroupIdentifier?: v.Text | undefined;
  /** The maximum capacity of the DB shard group in Aurora capacity units (ACUs). */
  MaxACU: v.Num;
  /** The minimum capacity of the DB shard group in Aurora capacity units (ACUs). */
  MinACU?: v.Num | undefined;
  /**
   * Specifies whether the DB shard group is publicly accessible.
   *
   * When the DB shard group is publicly accessible, its Domain Name System (DNS) endpoint resolves to the private IP address from within the DB shard group's virtual private cloud (VPC). It resolves to the public IP address from outside of the DB shard group's VPC. Access to the DB shard group is ultimately controlled by the security group it uses. That public access is not permitted if the security group assigned to the DB shard group doesn't permit it.
   *
   * When the DB shard group isn't publicly accessible, it is an internal DB shard group with a DNS name that resolves to a private IP address.
   */
  PubliclyAccessible?: v.Bool | undefined;
  /** An optional set of key-value pairs to associate arbitrary data of your choosing with the DB shard group. */
  Tags?: v.Many<v.Block<DBShardGroup.Tag>> | undefined;
}
export interface DBShardGroupAttributes {
  /** The AWS Region -unique, immutable identifier for the DB shard group. */
  readonly DBShardGroupResourceId: v.Scalar<'AWS::RDS::DBShardGroup.DBShardGroupResourceId'>;
  /**
   * This data type represents the information you need to connect to an Amazon RDS DB instance. This data type is used as a response element in the following actions:
   *
   * - `CreateDBInstance`
   * - `DescribeDBInstances`
   * - `DeleteDBInstance`
   *
   * For the data structure that represents Amazon Aurora DB cluster endpoints, see `DBClusterEndpoint`.
   */
  readonly Endpoint: v.Scalar<'AWS::RDS::DBShardGroup.Endpoint'>;
}
/**
 * Creates a new DB shard group for Aurora Limitless Database. You must enable Aurora Limitless Database to create a DB shard group.
 *
 * Valid for: Aurora DB clusters only
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbshardgroup.html
 */
export declare class DBShardGroup extends v.Resource<DBShardGroupProperties, 'AWS::RDS::DBShardGroup.DBShardGroupIdentifier', DBShardGroupAttributes> {
  static readonly type: 'AWS::RDS::DBShardGroup';
  constructor(properties: DBShardGroupProperties);
}
export declare namespace DBShardGroup {
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value?: v.Text | undefined;
  }
}

export interface DBSnapshotProperties {
  /** The identifier of the DB instance that you want to create the snapshot of. */
  DBInstanceIdentifier: v.Text;
  /** The identifier for the DB snapshot. Must contain from 1 to 255 letters, numbers, or hyphens. First character must be a letter. Can't end with a hyphen or contain two consecutive hyphens. */
  DBSnapshotIdentifier: v.Text;
  /** The tags to be assigned to the DB snapshot. */
  Tags?: v.Many<v.Block<DBSnapshot.Tag>> | undefined;
}
export interface DBSnapshotAttributes {
  /** The allocated storage size in gibibytes (GiB). */
  readonly AllocatedStorage: v.Scalar<'AWS::RDS::DBSnapshot.AllocatedStorage'>;
  /** The name of the Availability Zone the DB instance was located in at the time of the DB snapshot. */
  readonly AvailabilityZone: v.Scalar<'AWS::RDS::DBSnapshot.AvailabilityZone'>;
  /** The Amazon Resource Name (ARN) for the DB snapshot. */
  readonly DBSnapshotArn: v.Scalar<'AWS::RDS::DBSnapshot.DBSnapshotArn'>;
  /** The identifier for the source DB instance, which is unique to an AWS Region. */
  readonly DbiResourceId: v.Scalar<'AWS::RDS::DBSnapshot.DbiResourceId'>;
  /** Indicates whether the DB snapshot is encrypted. */
  readonly Encrypted: v.Scalar<'AWS::RDS::DBSnapshot.Encrypted'>;
  /** The name of the database engine. */
  readonly Engine: v.Scalar<'AWS::RDS::DBSnapshot.Engine'>;
  /** The version of the database engine. */
  readonly EngineVersion: v.Scalar<'AWS::RDS::DBSnapshot.EngineVersion'>;
  /** Indicates whether mapping of AWS IAM accounts to database accounts is enabled. */
  readonly IAMDatabaseAuthenticationEnabled: v.Scalar<'AWS::RDS::DBSnapshot.IAMDatabaseAuthenticationEnabled'>;
  /** The time when the DB instance was created, in UTC. */
  readonly InstanceCreateTime: v.Scalar<'AWS::RDS::DBSnapshot.InstanceCreateTime'>;
  /** The Provisioned IOPS value of the DB instance at the time of the snapshot. */
  readonly Iops: v.Scalar<'AWS::RDS::DBSnapshot.Iops'>;
  /** If Encrypted is true, the AWS KMS key identifier for the encrypted DB snapshot. */
  readonly KmsKeyId: v.Scalar<'AWS::RDS::DBSnapshot.KmsKeyId'>;
  /** License model information for the restored DB instance. */
  readonly LicenseModel: v.Scalar<'AWS::RDS::DBSnapshot.LicenseModel'>;
  /** The master username for the DB snapshot. */
  readonly MasterUsername: v.Scalar<'AWS::RDS::DBSnapshot.MasterUsername'>;
  /** The option group name for the DB snapshot. */
  readonly OptionGroupName: v.Scalar<'AWS::RDS::DBSnapshot.OptionGroupName'>;
  /** The time of the CreateDBSnapshot operation in UTC. Doesn't change when the snapshot is copied. */
  readonly OriginalSnapshotCreateTime: v.Scalar<'AWS::RDS::DBSnapshot.OriginalSnapshotCreateTime'>;
  /** The port that the database engine was listening on at the time of the snapshot. */
  readonly Port: v.Scalar<'AWS::RDS::DBSnapshot.Port'>;
  /** The time when the snapshot was taken, in UTC. */
  readonly SnapshotCreateTime: v.Scalar<'AWS::RDS::DBSnapshot.SnapshotCreateTime'>;
  /** The type of the DB snapshot. */
  readonly SnapshotType: v.Scalar<'AWS::RDS::DBSnapshot.SnapshotType'>;
  /** The status of this DB snapshot. */
  readonly Status: v.Scalar<'AWS::RDS::DBSnapshot.Status'>;
  /** The storage throughput for the DB snapshot. */
  readonly StorageThroughput: v.Scalar<'AWS::RDS::DBSnapshot.StorageThroughput'>;
  /** The storage type associated with the DB snapshot. */
  readonly StorageType: v.Scalar<'AWS::RDS::DBSnapshot.StorageType'>;
  /** The VPC ID associated with the DB snapshot. */
  readonly VpcId: v.Scalar<'AWS::EC2::VPC.VpcId'>;
}
/**
 * Creates a snapshot of a DB instance.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbsnapshot.html
 */
export declare class DBSnapshot extends v.Resource<DBSnapshotProperties, 'AWS::RDS::DBSnapshot.DBSnapshotArn', DBSnapshotAttributes> {
  static readonly type: 'AWS::RDS::DBSnapshot';
  constructor(properties: DBSnapshotProperties);
}
export declare namespace DBSnapshot {
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
}

export interface DBSubnetGroupProperties {
  /** The description for the DB subnet group. */
  DBSubnetGroupDescription: v.Text;
  /**
   * The name for the DB subnet group. This value is stored as a lowercase string.
   *
   * Constraints:
   *
   * - Must contain no more than 255 letters, numbers, periods, underscores, spaces, or hyphens.
   * - Must not be default.
   * - First character must be a letter.
   *
   * Example: `mydbsubnetgroup`
   */
  DBSubnetGroupName?: v.Text | undefined;
  /** The EC2 Subnet IDs for the DB subnet group. */
  SubnetIds: v.Many<v.Text<'AWS::EC2::Subnet.SubnetId'>>;
  /** Tags to assign to the DB subnet group. */
  Tags?: v.Many<v.Block<DBSubnetGroup.Tag>> | undefined;
}
export interface DBSubnetGroupAttributes {
  readonly DBSubnetGroupArn: v.Scalar<'AWS::RDS::DBSubnetGroup.DBSubnetGroupArn'>;
}
/**
 * The `AWS::RDS::DBSubnetGroup` resource creates a database subnet group. Subnet groups must contain at least two subnets in two different Availability Zones in the same region.
 *
 * For more information, see [Working with DB subnet groups](https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_VPC.WorkingWithRDSInstanceinaVPC.html#USER_VPC.Subnets) in the *Amazon RDS User Guide*.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbsubnetgroup.html
 */
export declare class DBSubnetGroup extends v.Resource<DBSubnetGroupProperties, 'AWS::RDS::DBSubnetGroup.DBSubnetGroupName', DBSubnetGroupAttributes> {
  static readonly type: 'AWS::RDS::DBSubnetGroup';
  constructor(properties: DBSubnetGroupProperties);
}
export declare namespace DBSubnetGroup {
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value?: v.Text | undefined;
  }
}

export interface EventSubscriptionProperties {
  /** Specifies whether to activate the subscription. If the event notification subscription isn't activated, the subscription is created but not active. */
  Enabled?: v.Bool | undefined;
  /** A list of event categories for a particular source type ( `SourceType` ) that you want to subscribe to. You can see a list of the categories for a given source type in the "Amazon RDS event categories and event messages" section of the [*Amazon RDS User Guide*](https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_Events.Messages.html) or the [*Amazon Aurora User Guide*](https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/USER_Events.Messages.html). You can also see this list by using the `DescribeEventCategories` operation. */
  EventCategories?: v.Many<v.Text> | undefined;
  /**
   * The Amazon Resource Name (ARN) of the SNS topic created for event notification. SNS automatically creates the ARN when you create a topic and subscribe to it.
   *
   * > RDS doesn't support FIFO (first in, first out) topics. For more information, see [Message ordering and deduplication (FIFO topics)](https://docs.aws.amazon.com/sns/latest/dg/sns-fifo-topics.html) in the *Amazon Simple Notification Service Developer Guide*.
   */
  SnsTopicArn: v.Text<'AWS::SNS::Topic.TopicArn'>;
  /**
   * The list of identifiers of the event sources for which events are returned. If not specified, then all sources are included in the response. An identifier must begin with a letter and must contain only ASCII letters, digits, and hyphens. It can't end with a hyphen or contain two consecutive hyphens.
   *
   * Constraints:
   */
  SourceIds?: v.Many<v.Text> | undefined;
  /**
   * The type of source that is generating the events. For example, if you want to be notified of events generated by a DB instance, you set this parameter to `db-instance`. For RDS Proxy events, specify `db-proxy`. If this value isn't specified, all events are returned.
   *
   * Valid Values: `db-instance | db-cluster | db-parameter-group | db-security-group | db-snapshot | db-cluster-snapshot | db-proxy | zero-etl | custom-engine-version | blue-green-deployment`
   */
  SourceType?: v.Text | undefined;
  /**
   * The name of the subscription.
   *
   * Constraints: The name must be less than 255 characters.
   */
  SubscriptionName?: v.Text | undefined;
  /** An optional array of key-value pairs to apply to this subscription. */
  Tags?: v.Many<v.Block<EventSubscription.Tag>> | undefined;
}
export interface EventSubscriptionAttributes {
}
/**
 * The `AWS::RDS::EventSubscription` resource allows you to receive notifications for Amazon Relational Database Service events through the Amazon Simple Notification Service (Amazon SNS). For more information, see [Using Amazon RDS Event Notification](https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_Events.html) in the *Amazon RDS User Guide*.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-eventsubscription.html
 */
export declare class EventSubscription extends v.Resource<EventSubscriptionProperties, 'AWS::RDS::EventSubscription.SubscriptionName', EventSubscriptionAttributes> {
  static readonly type: 'AWS::RDS::EventSubscription';
  constructor(properties: EventSubscriptionProperties);
}
export declare namespace EventSubscription {
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value?: v.Text | undefined;
  }
}

export interface GlobalClusterProperties {
  /** Specifies whether to enable deletion protection for the new global database cluster. The global database can't be deleted when deletion protection is enabled. */
  DeletionProtection?: v.Bool | undefined;
  /**
   * The database engine to use for this global database cluster.
   *
   * Valid Values: `aurora-mysql | aurora-postgresql`
   *
   * Constraints:
   *
   * - Can't be specified if `SourceDBClusterIdentifier` is specified. In this case, Amazon Aurora uses the engine of the source DB cluster.
   */
  Engine?: v.OneOf<'aurora' | 'aurora-mysql' | 'aurora-postgresql'> | undefined;
  /**
   * The life cycle type for this global database cluster.
   *
   * > By default, this value is set to `open-source-rds-extended-support`, which enrolls your global cluster into Amazon RDS Extended Support. At the end of standard support, you can avoid charges for Extended Support by setting the value to `open-source-rds-extended-support-disabled`. In this case, creating the global cluster will fail if the DB major version is past its end of standard support date.
   *
   * This setting only applies to Aurora PostgreSQL-based global databases.
   */
  EngineLifecycleSupport?: v.Text | undefined;
  /**
   * The engine version to use for this global database cluster.
   *
   * Constraints:
   *
   * - Can't be specified if `SourceDBClusterIdentifier` is specified. In this case, Amazon Aurora uses the engine version of the source DB cluster.
   */
  EngineVersion?: v.Text | undefined;
  /** The cluster identifier for this global database cluster. This parameter is stored as a lowercase string. */
  GlobalClusterIdentifier?: v.Text | undefined;
  /**
   * The Amazon Resource Name (ARN) to use as the primary cluster of the global database.
   *
   * If you provide a value for this parameter, don't specify values for the following settings because Amazon Aurora uses the values from the specified source DB cluster:
   *
   * - `DatabaseName`
   * - `Engine`
   * - `EngineVersion`
   * - `StorageEncrypted`
   */
  SourceDBClusterIdentifier?: v.Text<'AWS::RDS::DBCluster.DBClusterArn' | 'AWS::RDS::DBCluster.DBClusterIdentifier'> | undefined;
  /**
   * Specifies whether to enable storage encryption for the new global database cluster.
   *
   * Constraints:
   *
   * - Can't be specified if `SourceDBClusterIdentifier` is specified. In this case, Amazon Aurora uses the setting from the source DB cluster.
   */
  StorageEncrypted?: v.Bool | undefined;
  /**
   * Metadata assigned to an Amazon RDS resource consisting of a key-value pair.
   *
   * For more information, see [Tagging Amazon RDS resources](https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_Tagging.html) in the *Amazon RDS User Guide* or [Tagging Amazon Aurora and Amazon RDS resources](https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/USER_Tagging.html) in the *Amazon Aurora User Guide*.
   */
  Tags?: v.Many<v.Block<GlobalCluster.Tag>> | undefined;
}
export interface GlobalClusterAttributes {
  readonly GlobalEndpoint: { readonly [name: string]: unknown };
  /** The writer endpoint for the new global database cluster. This endpoint always points to the writer DB instance in the current primary cluster. */
  readonly 'GlobalEndpoint.Address': v.Scalar<'AWS::RDS::GlobalCluster.GlobalEndpoint.Address'>;
}
/**
 * The `AWS::RDS::GlobalCluster` resource creates or updates an Amazon Aurora global database spread across multiple AWS Regions.
 *
 * The global database contains a single primary cluster with read-write capability, and a read-only secondary cluster that receives data from the primary cluster through high-speed replication performed by the Aurora storage subsystem.
 *
 * You can create a global database that is initially empty, and then add a primary cluster and a secondary cluster to it.
 *
 * For information about Aurora global databases, see [Working with Amazon Aurora Global Databases](https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-global-database.html) in the *Amazon Aurora User Guide*.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-globalcluster.html
 */
export declare class GlobalCluster extends v.Resource<GlobalClusterProperties, 'AWS::RDS::GlobalCluster.GlobalClusterIdentifier', GlobalClusterAttributes> {
  static readonly type: 'AWS::RDS::GlobalCluster';
  constructor(properties?: GlobalClusterProperties);
}
export declare namespace GlobalCluster {
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value?: v.Text | undefined;
  }
}

export interface IntegrationProperties {
  /**
   * An optional set of non-secret key–value pairs that contains additional contextual information about the data. For more information, see [Encryption context](https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#encrypt_context) in the *AWS Key Management Service Developer Guide*.
   *
   * You can only include this parameter if you specify the `KMSKeyId` parameter.
   */
  AdditionalEncryptionContext?: v.Dictionary<v.Text> | undefined;
  /** Data filters for the integration. These filters determine which tables from the source database are sent to the target Amazon Redshift data warehouse. */
  DataFilter?: v.Text | undefined;
  /** A description of the integration. */
  Description?: v.Text | undefined;
  /** The name of the integration. */
  IntegrationName?: v.Text | undefined;
  /** The AWS Key Management System ( AWS KMS) key identifier for the key to use to encrypt the integration. If you don't specify an encryption key, RDS uses a default AWS owned key. */
  KMSKeyId?: v.Text | undefined;
  /** The Amazon Resource Name (ARN) of the database to use as the source for replication. */
  SourceArn: v.Text;
  /** An optional array of key-value pairs to apply to this integration. */
  Tags?: v.Many<v.Block<Integration.Tag>> | undefined;
  /** The ARN of the Redshift data warehouse to use as the target for replication. */
  TargetArn: v.Text;
}
export interface IntegrationAttributes {
  /** The time when the integration was created, in Universal Coordinated Time (UTC). */
  readonly CreateTime: v.Scalar<'AWS::RDS::Integration.CreateTime'>;
  /** The ARN of the integration. */
  readonly IntegrationArn: v.Scalar<'AWS::RDS::Integration.IntegrationArn'>;
}
/**
 * A zero-ETL integration with Amazon Redshift.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-integration.html
 */
export declare class Integration extends v.Resource<IntegrationProperties, 'AWS::RDS::Integration.IntegrationArn', IntegrationAttributes> {
  static readonly type: 'AWS::RDS::Integration';
  constructor(properties: IntegrationProperties);
}
export declare namespace Integration {
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value?: v.Text | undefined;
  }
}

export interface OptionGroupProperties {
  /**
   * Specifies the name of the engine that this option group should be associated with.
   *
   * Valid Values:
   *
   * - `mariadb`
   * - `mysql`
   * - `oracle-ee`
   * - `oracle-ee-cdb`
   * - `oracle-se2`
   * - `oracle-se2-cdb`
   * - `postgres`
   * - `sqlserver-ee`
   * - `sqlserver-se`
   * - `sqlserver-ex`
   * - `sqlserver-web`
   */
  EngineName: v.Text;
  /** Specifies the major version of the engine that this option group should be associated with. */
  MajorEngineVersion: v.Text;
  /** A list of all available options for an option group. */
  OptionConfigurations?: v.Many<v.Block<OptionGroup.OptionConfiguration>> | undefined;
  /** The description of the option group. */
  OptionGroupDescription: v.Text;
  /**
   * The name of the option group to be created.
   *
   * Constraints:
   *
   * - Must be 1 to 255 letters, numbers, or hyphens
   * - First character must be a letter
   * - Can't end with a hyphen or contain two consecutive hyphens
   *
   * Example: `myoptiongroup`
   *
   * If you don't specify a value for `OptionGroupName` property, a name is automatically created for the option group.
   *
   * > This value is stored as a lowercase string.
   */
  OptionGroupName?: v.Text | undefined;
  /** Tags to assign to the option group. */
  Tags?: v.Many<v.Block<OptionGroup.Tag>> | undefined;
}
export interface OptionGroupAttributes {
}
/**
 * The `AWS::RDS::OptionGroup` resource creates or updates an option group, to enable and configure features that are specific to a particular DB engine.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-optiongroup.html
 */
export declare class OptionGroup extends v.Resource<OptionGroupProperties, 'AWS::RDS::OptionGroup.OptionGroupName', OptionGroupAttributes> {
  static readonly type: 'AWS::RDS::OptionGroup';
  constructor(properties: OptionGroupProperties);
}
export declare namespace OptionGroup {
  /** The `OptionConfiguration` property type specifies an individual option, and its settings, within an `AWS::RDS::OptionGroup` resource. */
  interface OptionConfiguration {
    /** A list of DB security groups used for this option. */
    DBSecurityGroupMemberships?: v.Many<v.Text> | undefined;
    /** The configuration of options to include in a group. */
    OptionName: v.Text;
    /** The option settings to include in an option group. */
    OptionSettings?: v.Many<v.Block<OptionGroup.OptionSetting>> | undefined;
    /** The version for the option. */
    OptionVersion?: v.Text | undefined;
    /** The optional port for the option. */
    Port?: v.Num | undefined;
    /** A list of VPC security group names used for this option. */
    VpcSecurityGroupMemberships?: v.Many<v.Text> | undefined;
  }
  /** The `OptionSetting` property type specifies the value for an option within an `OptionSetting` property. */
  interface OptionSetting {
    /** The name of the option that has settings that you can set. */
    Name?: v.Text | undefined;
    /** The current value of the option setting. */
    Value?: v.Text | undefined;
  }
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value?: v.Text | undefined;
  }
}
