// Made by src/spec/generate/main.ts out of the AWS resource specification: change that, not this.
import * as v from '../../values';

export interface GlobalTableProperties {
  /** A list of attributes that describe the key schema for the global table and indexes. */
  AttributeDefinitions?: v.Many<v.Block<GlobalTable.AttributeDefinition>> | undefined;
  /**
   * Specifies how you are charged for read and write throughput and how you manage capacity. Valid values are:
   *
   * - `PAY_PER_REQUEST`
   * - `PROVISIONED`
   *
   * All replicas in your global table will have the same billing mode. If you use `PROVISIONED` billing mode, you must provide an auto scaling configuration via the `WriteProvisionedThroughputSettings` property. The default value of this property is `PROVISIONED`.
   */
  BillingMode?: v.Text | undefined;
  /**
   * Global secondary indexes to be created on the global table. You can create up to 20 global secondary indexes. Each replica in your global table will have the same global secondary index settings. You can only create or delete one global secondary index in a single stack operation.
   *
   * Since the backfilling of an index could take a long time, CloudFormation does not wait for the index to become active. If a stack operation rolls back, CloudFormation might not delete an index that has been added. In that case, you will need to delete the index manually.
   */
  GlobalSecondaryIndexes?: v.Many<v.Block<GlobalTable.GlobalSecondaryIndex>> | undefined;
  GlobalTableSourceArn?: v.Text | undefined;
  /** The list of witnesses of the MRSC global table. Only one witness Region can be configured per MRSC global table. */
  GlobalTableWitnesses?: v.Many<v.Block<GlobalTable.GlobalTableWitness>> | undefined;
  /** Specifies the attributes that make up the primary key for the table. The attributes in the `KeySchema` property must also be defined in the `AttributeDefinitions` property. */
  KeySchema?: v.Many<v.Block<GlobalTable.KeySchema>> | undefined;
  /** Local secondary indexes to be created on the table. You can create up to five local secondary indexes. Each index is scoped to a given hash key value. The size of each hash key can be up to 10 gigabytes. Each replica in your global table will have the same local secondary index settings. */
  LocalSecondaryIndexes?: v.Many<v.Block<GlobalTable.LocalSecondaryIndex>> | undefined;
  /**
   * Specifies the consistency mode for a new global table.
   *
   * You can specify one of the following consistency modes:
   *
   * - `EVENTUAL`: Configures a new global table for multi-Region eventual consistency (MREC).
   * - `STRONG`: Configures a new global table for multi-Region strong consistency (MRSC).
   *
   * If you don't specify this field, the global table consistency mode defaults to `EVENTUAL`. For more information about global tables consistency modes, see [Consistency modes](https://docs.aws.amazon.com/V2globaltables_HowItWorks.html#V2globaltables_HowItWorks.consistency-modes) in DynamoDB developer guide.
   */
  MultiRegionConsistency?: v.OneOf<'EVENTUAL' | 'STRONG'> | undefined;
  ReadOnDemandThroughputSettings?: v.Block<GlobalTable.ReadOnDemandThroughputSettings> | undefined;
  ReadProvisionedThroughputSettings?: v.Block<GlobalTable.GlobalReadProvisionedThroughputSettings> | undefined;
  /** Specifies the list of replicas for your global table. The list must contain at least one element, the region where the stack defining the global table is deployed. For example, if you define your table in a stack deployed to us-east-1, you must have an entry in `Replicas` with the region us-east-1. You cannot remove the replica in the stack region. */
  Replicas: v.Many<v.Block<GlobalTable.ReplicaSpecification>>;
  /** Specifies the settings to enable server-side encryption. These settings will be applied to all replicas. If you plan to use customer-managed KMS keys, you must provide a key for each replica using the `ReplicaSpecification.ReplicaSSESpecification` property. */
  SSESpecification?: v.Block<GlobalTable.SSESpecification> | undefined;
  /** Specifies the streams settings on your global table. You must provide a value for this property if your global table contains more than one replica. You can only change the streams settings if your global table has only one replica. For Multi-Region Strong Consistency (MRSC), you do not need to provide a value for this property and can change the settings at any time. */
  StreamSpecification?: v.Block<GlobalTable.StreamSpecification> | undefined;
  /**
   * A name for the global table. If you don't specify a name, AWS CloudFormation generates a unique ID and uses that ID as the table name. For more information, see [Name type](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-name.html).
   *
   * > If you specify a name, you cannot perform updates that require replacement of this resource. You can perform updates that require no or some interruption. If you must replace the resource, specify a new name.
   */
  TableName?: v.Text | undefined;
  /** Specifies the time to live (TTL) settings for the table. This setting will be applied to all replicas. */
  TimeToLiveSpecification?: v.Block<GlobalTable.TimeToLiveSpecification> | undefined;
  VectorIndexes?: v.Many<v.Block<GlobalTable.VectorIndex>> | undefined;
  /** Provides visibility into the number of read and write operations your table or secondary index can instantaneously support. The settings can be modified using the `UpdateTable` operation to meet the throughput requirements of an upcoming peak event. */
  WarmThroughput?: v.Block<GlobalTable.WarmThroughput> | undefined;
  /** Sets the write request settings for a global table or a global secondary index. You can only specify this setting if your resource uses the `PAY_PER_REQUEST` `BillingMode`. */
  WriteOnDemandThroughputSettings?: v.Block<GlobalTable.WriteOnDemandThroughputSettings> | undefined;
  /** Specifies an auto scaling policy for write capacity. This policy will be applied to all replicas. This setting must be specified if `BillingMode` is set to `PROVISIONED`. */
  WriteProvisionedThroughputSettings?: v.Block<GlobalTable.WriteProvisionedThroughputSettings> | undefined;
}
export interface GlobalTableAttributes {
  /** The Amazon Resource Name (ARN) of the DynamoDB table, such as `arn:aws:dynamodb:us-east-2:123456789012:table/myDynamoDBTable`. The ARN returned is that of the replica in the region the stack is deployed to. */
  readonly Arn: v.Scalar<'AWS::DynamoDB::GlobalTable.Arn'>;
  /**
   * The ARN of the DynamoDB stream, such as `arn:aws:dynamodb:us-east-1:123456789012:table/testddbstack-myDynamoDBTable-012A1SL7SMP5Q/stream/2015-11-30T20:10:00.000`. The `StreamArn` returned is that of the replica in the region the stack is deployed to.
   *
   * > You must specify the `StreamSpecification` property to use this attribute.
   */
  readonly StreamArn: v.Scalar<'AWS::DynamoDB::GlobalTable.StreamArn'>;
  /** Unique identifier for the table, such as `a123b456-01ab-23cd-123a-111222aaabbb`. The `TableId` returned is that of the replica in the region the stack is deployed to. */
  readonly TableId: v.Scalar<'AWS::DynamoDB::GlobalTable.TableId'>;
}
/**
 * The `AWS::DynamoDB::GlobalTable` resource enables you to create and manage a Version 2019.11.21 global table. This resource cannot be used to create or manage a Version 2017.11.29 global table. For more information, see [Global tables](https://docs.aws.amazon.com//amazondynamodb/latest/developerguide/GlobalTables.html).
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dynamodb-globaltable.html
 */
export declare class GlobalTable extends v.Resource<GlobalTableProperties, 'AWS::DynamoDB::GlobalTable.TableName', GlobalTableAttributes> {
  static readonly type: 'AWS::DynamoDB::GlobalTable';
  constructor(properties: GlobalTableProperties);
}
export declare namespace GlobalTable {
  /** Represents an attribute for describing the schema for the table and indexes. */
  interface AttributeDefinition {
    /** A name for the attribute. */
    AttributeName: v.Text;
    /**
     * The data type for the attribute, where:
     *
     * - `S` - the attribute is of type String
     * - `N` - the attribute is of type Number
     * - `B` - the attribute is of type Binary
     */
    AttributeType: v.OneOf<'B' | 'N' | 'S'>;
  }
  /** Configures a scalable target and an autoscaling policy for a table or global secondary index's read or write capacity. */
  interface CapacityAutoScalingSettings {
    /** The maximum provisioned capacity units for the global table. */
    MaxCapacity: v.Num;
    /** The minimum provisioned capacity units for the global table. */
    MinCapacity: v.Num;
    /** When switching billing mode from `PAY_PER_REQUEST` to `PROVISIONED`, DynamoDB requires you to specify read and write capacity unit values for the table and for each global secondary index. These values will be applied to all replicas. The table will use these provisioned values until CloudFormation creates the autoscaling policies you configured in your template. CloudFormation cannot determine what capacity the table and its global secondary indexes will require in this time period, since they are application-dependent. */
    SeedCapacity?: v.Num | undefined;
    /** Defines a target tracking scaling policy. */
    TargetTrackingScalingPolicyConfiguration: v.Block<GlobalTable.TargetTrackingScalingPolicyConfiguration>;
  }
  /** Configures contributor insights settings for a replica or one of its indexes. */
  interface ContributorInsightsSpecification {
    /** Indicates whether CloudWatch Contributor Insights are to be enabled (true) or disabled (false). */
    Enabled: v.Bool;
    /** Specifies the CloudWatch Contributor Insights mode for a global table. Valid values are `ACCESSED_AND_THROTTLED_KEYS` (tracks all access and throttled events) or `THROTTLED_KEYS` (tracks only throttled events). This setting determines what type of contributor insights data is collected for the global table. */
    Mode?: v.OneOf<'ACCESSED_AND_THROTTLED_KEYS' | 'THROTTLED_KEYS'> | undefined;
  }
  interface GlobalReadProvisionedThroughputSettings {
    ReadCapacityUnits?: v.Num | undefined;
  }
  /** Allows you to specify a global secondary index for the global table. The index will be defined on all replicas. */
  interface GlobalSecondaryIndex {
    /** The name of the global secondary index. The name must be unique among all other indexes on this table. */
    IndexName: v.Text;
    /**
     * The complete key schema for a global secondary index, which consists of one or more pairs of attribute names and key types:
     *
     * - `HASH` - partition key
     * - `RANGE` - sort key
     *
     * > The partition key of an item is also known as its *hash attribute*. The term "hash attribute" derives from DynamoDB's usage of an internal hash function to evenly distribute data items across partitions, based on their partition key values.
     * >
     * > The sort key of an item is also known as its *range attribute*. The term "range attribute" derives from the way DynamoDB stores items with the same partition key physically close together, in sorted order by the sort key value.
     */
    KeySchema: v.Many<v.Block<GlobalTable.KeySchema>>;
    /** Represents attributes that are copied (projected) from the table into the global secondary index. These are in addition to the primary key attributes and index key attributes, which are automatically projected. */
    Projection: v.Block<GlobalTable.Projection>;
    ReadOnDemandThroughputSettings?: v.Block<GlobalTable.ReadOnDemandThroughputSettings> | undefined;
    ReadProvisionedThroughputSettings?: v.Block<GlobalTable.GlobalReadProvisionedThroughputSettings> | undefined;
    /** Represents the warm throughput value (in read units per second and write units per second) for the specified secondary index. If you use this parameter, you must specify `ReadUnitsPerSecond`, `WriteUnitsPerSecond`, or both. */
    WarmThroughput?: v.Block<GlobalTable.WarmThroughput> | undefined;
    /** Sets the write request settings for a global table or a global secondary index. You can only specify this setting if your resource uses the `PAY_PER_REQUEST` `BillingMode`. */
    WriteOnDemandThroughputSettings?: v.Block<GlobalTable.WriteOnDemandThroughputSettings> | undefined;
    /** Defines write capacity settings for the global secondary index. You must specify a value for this property if the table's `BillingMode` is `PROVISIONED`. All replicas will have the same write capacity settings for this global secondary index. */
    WriteProvisionedThroughputSettings?: v.Block<GlobalTable.WriteProvisionedThroughputSettings> | undefined;
  }
  /**
   * The witness Region for the MRSC global table. A MRSC global table can be configured with either three replicas, or with two replicas and one witness.
   *
   * The witness must be in a different Region than the replicas and within the same Region set:
   *
   * - US Region set: US East (N. Virginia), US East (Ohio), US West (Oregon)
   * - EU Region set: Europe (Ireland), Europe (London), Europe (Paris), Europe (Frankfurt)
   * - AP Region set: Asia Pacific (Tokyo), Asia Pacific (Seoul), Asia Pacific (Osaka)
   */
  interface GlobalTableWitness {
    /** The name of the AWS Region that serves as a witness for the MRSC global table. */
    Region?: v.Text | undefined;
  }
  /**
   * Represents *a single element* of a key schema. A key schema specifies the attributes that make up the primary key of a table, or the key attributes of an index.
   *
   * A `KeySchemaElement` represents exactly one attribute of the primary key. For example, a simple primary key would be represented by one `KeySchemaElement` (for the partition key). A composite primary key would require one `KeySchemaElement` for the partition key, and another `KeySchemaElement` for the sort key.
   *
   * A `KeySchemaElement` must be a scalar, top-level attribute (not a nested attribute). The data type must be one of String, Number, or Binary. The attribute cannot be nested within a List or a Map.
   */
  interface KeySchema {
    /** The name of a key attribute. */
    AttributeName: v.Text;
    /**
     * The role that this key attribute will assume:
     *
     * - `HASH` - partition key
     * - `RANGE` - sort key
     *
     * > The partition key of an item is also known as its *hash attribute*. The term "hash attribute" derives from DynamoDB's usage of an internal hash function to evenly distribute data items across partitions, based on their partition key values.
     * >
     * > The sort key of an item is also known as its *range attribute*. The term "range attribute" derives from the way DynamoDB stores items with the same partition key physically close together, in sorted order by the sort key value.
     */
    KeyType: v.Text;
  }
  /** The Kinesis Data Streams configuration for the specified global table replica. */
  interface KinesisStreamSpecification {
    /** The precision for the time and date that the stream was created. */
    ApproximateCreationDateTimePrecision?: v.OneOf<'MICROSECOND' | 'MILLISECOND'> | undefined;
    /** The ARN for a specific Kinesis data stream. */
    StreamArn: v.Text;
  }
  /** Represents the properties of a local secondary index. A local secondary index can only be created when its parent table is created. */
  interface LocalSecondaryIndex {
    /** The name of the local secondary index. The name must be unique among all other indexes on this table. */
    IndexName: v.Text;
    /**
     * The complete key schema for the local secondary index, consisting of one or more pairs of attribute names and key types:
     *
     * - `HASH` - partition key
     * - `RANGE` - sort key
     *
     * > The partition key of an item is also known as its *hash attribute*. The term "hash attribute" derives from DynamoDB's usage of an internal hash function to evenly distribute data items across partitions, based on their partition key values.
     * >
     * > The sort key of an item is also known as its *range attribute*. The term "range attribute" derives from the way DynamoDB stores items with the same partition key physically close together, in sorted order by the sort key value.
     */
    KeySchema: v.Many<v.Block<GlobalTable.KeySchema>>;
    /** Represents attributes that are copied (projected) from the table into the local secondary index. These are in addition to the primary key attributes and index key attributes, which are automatically projected. */
    Projection: v.Block<GlobalTable.Projection>;
  }
  /** Represents the settings used to enable point in time recovery. */
  interface PointInTimeRecoverySpecification {
    /** Indicates whether point in time recovery is enabled (true) or disabled (false) on the table. */
    PointInTimeRecoveryEnabled?: v.Bool | undefined;
    /** The number of preceding days for which continuous backups are taken and maintained. Your table data is only recoverable to any point-in-time from within the configured recovery period. This parameter is optional. If no value is provided, the value will default to 35. */
    RecoveryPeriodInDays?: v.Num | undefined;
  }
  /** Represents attributes that are copied (projected) from the table into an index. These are in addition to the primary key attributes and index key attributes, which are automatically projected. */
  interface Projection {
    /**
     * Represents the non-key attribute names which will be projected into the index.
     *
     * For global and local secondary indexes, the total count of `NonKeyAttributes` summed across all of the secondary indexes, must not exceed 100. If you project the same attribute into two different indexes, this counts as two distinct attributes when determining the total. This limit only applies when you specify the ProjectionType of `INCLUDE`. You still can specify the ProjectionType of `ALL` to project all attributes from the source table, even if the table has more than 100 attributes.
     */
    NonKeyAttributes?: v.Many<v.Text> | undefined;
    /**
     * The set of attributes that are projected into the index:
     *
     * - `KEYS_ONLY` - Only the index and primary keys are projected into the index.
     * - `INCLUDE` - In addition to the attributes described in `KEYS_ONLY`, the secondary index will include other non-key attributes that you specify.
     * - `ALL` - All of the table attributes are projected into the index.
     *
     * When using the DynamoDB console, `ALL` is selected by default.
     */
    ProjectionType?: v.Text | undefined;
  }
  /** Sets the read request settings for a replica table or a replica global secondary index. You can only specify this setting if your resource uses the `PAY_PER_REQUEST` `BillingMode`. */
  interface ReadOnDemandThroughputSettings {
    /** Maximum number of read request units for the specified replica of a global table. */
    MaxReadRequestUnits?: v.Num | undefined;
  }
  /** Allows you to specify the read capacity settings for a replica table or a replica global secondary index when the `BillingMode` is set to `PROVISIONED`. You must specify a value for either `ReadCapacityUnits` or `ReadCapacityAutoScalingSettings`, but not both. You can switch between fixed capacity and auto scaling. */
  interface ReadProvisionedThroughputSettings {
    /** Specifies auto scaling settings for the replica table or global secondary index. */
    ReadCapacityAutoScalingSettings?: v.Block<GlobalTable.CapacityAutoScalingSettings> | undefined;
    /** Specifies a fixed read capacity for the replica table or global secondary index. */
    ReadCapacityUnits?: v.Num | undefined;
  }
  /** Represents the properties of a global secondary index that can be set on a per-replica basis. */
  interface ReplicaGlobalSecondaryIndexSpecification {
    /** Updates the status for contributor insights for a specific table or index. CloudWatch Contributor Insights for DynamoDB graphs display the partition key and (if applicable) sort key of frequently accessed items and frequently throttled items in plaintext. If you require the use of AWS Key Management Service (KMS) to encrypt this table’s partition key and sort key data with an AWS managed key or customer managed key, you should not enable CloudWatch Contributor Insights for DynamoDB for this table. */
    ContributorInsightsSpecification?: v.Block<GlobalTable.ContributorInsightsSpecification> | undefined;
    /** The name of the global secondary index. The name must be unique among all other indexes on this table. */
    IndexName: v.Text;
    /** Sets the read request settings for a replica global secondary index. You can only specify this setting if your resource uses the `PAY_PER_REQUEST` `BillingMode`. */
    ReadOnDemandThroughputSettings?: v.Block<GlobalTable.ReadOnDemandThroughputSettings> | undefined;
    /** Allows you to specify the read capacity settings for a replica global secondary index when the `BillingMode` is set to `PROVISIONED`. */
    ReadProvisionedThroughputSettings?: v.Block<GlobalTable.ReadProvisionedThroughputSettings> | undefined;
  }
  /** Allows you to specify a KMS key identifier to be used for server-side encryption. The key can be specified via ARN, key ID, or alias. The key must be created in the same region as the replica. */
  interface ReplicaSSESpecification {
    /** The AWS key that should be used for the AWS encryption. To specify a key, use its key ID, Amazon Resource Name (ARN), alias name, or alias ARN. Note that you should only provide this parameter if the key is different from the default DynamoDB key `alias/aws/dynamodb`. */
    KMSMasterKeyId: v.Text<'AWS::KMS::Alias.AliasName' | 'AWS::KMS::Key.Arn' | 'AWS::KMS::Key.KeyId' | 'AWS::KMS::ReplicaKey.Arn' | 'AWS::KMS::ReplicaKey.KeyId'>;
  }
  /** Defines settings specific to a single replica of a global table. */
  interface ReplicaSpecification {
    /** The settings used to enable or disable CloudWatch Contributor Insights for the specified replica. When not specified, defaults to contributor insights disabled for the replica. */
    ContributorInsightsSpecification?: v.Block<GlobalTable.ContributorInsightsSpecification> | undefined;
    /** Determines if a replica is protected from deletion. When enabled, the table cannot be deleted by any user or process. This setting is disabled by default. For more information, see [Using deletion protection](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/WorkingWithTables.Basics.html#WorkingWithTables.Basics.DeletionProtection) in the *Amazon DynamoDB Developer Guide*. */
    DeletionProtectionEnabled?: v.Bool | undefined;
    /** Defines additional settings for the global secondary indexes of this replica. */
    GlobalSecondaryIndexes?: v.Many<v.Block<GlobalTable.ReplicaGlobalSecondaryIndexSpecification>> | undefined;
    GlobalTableSettingsReplicationMode?: v.OneOf<'ENABLED' | 'DISABLED'> | undefined;
    /** Defines the Kinesis Data Streams configuration for the specified replica. */
    KinesisStreamSpecification?: v.Block<GlobalTable.KinesisStreamSpecification> | undefined;
    /** The settings used to enable point in time recovery. When not specified, defaults to point in time recovery disabled for the replica. */
    PointInTimeRecoverySpecification?: v.Block<GlobalTable.PointInTimeRecoverySpecification> | undefined;
    /** Sets read request settings for the replica table. */
    ReadOnDemandThroughputSettings?: v.Block<GlobalTable.ReadOnDemandThroughputSettings> | undefined;
    /** Defines read capacity settings for the replica table. */
    ReadProvisionedThroughputSettings?: v.Block<GlobalTable.ReadProvisionedThroughputSettings> | undefined;
    /** The region in which this replica exists. */
    Region: v.Text;
    /** Represents the DynamoDB Streams configuration for a global table replica. */
    ReplicaStreamSpecification?: v.Block<GlobalTable.ReplicaStreamSpecification> | undefined;
    /** A resource-based policy document that contains permissions to add to the specified replica of a DynamoDB global table. Resource-based policies let you define access permissions by specifying who has access to each resource, and the actions they are allowed to perform on each resource. */
    ResourcePolicy?: v.Block<GlobalTable.ResourcePolicy> | undefined;
    /** Allows you to specify a customer-managed key for the replica. When using customer-managed keys for server-side encryption, this property must have a value in all replicas. */
    SSESpecification?: v.Block<GlobalTable.ReplicaSSESpecification> | undefined;
    /** The table class of the specified table. Valid values are `STANDARD` and `STANDARD_INFREQUENT_ACCESS`. */
    TableClass?: v.Text | undefined;
    /**
     * An array of key-value pairs to apply to this replica.
     *
     * For more information, see [Tag](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-resource-tags.html).
     */
    Tags?: v.Many<v.Block<GlobalTable.Tag>> | undefined;
  }
  /** Represents the DynamoDB Streams configuration for a global table replica. */
  interface ReplicaStreamSpecification {
    /** A resource-based policy document that contains the permissions for the specified stream of a DynamoDB global table replica. Resource-based policies let you define access permissions by specifying who has access to each resource, and the actions they are allowed to perform on each resource. */
    ResourcePolicy?: v.Block<GlobalTable.ResourcePolicy> | undefined;
    Tags?: v.Many<v.Block<GlobalTable.Tag>> | undefined;
  }
  /** Creates or updates a resource-based policy document that contains the permissions for DynamoDB resources, such as a table, its indexes, and stream. Resource-based policies let you define access permissions by specifying who has access to each resource, and the actions they are allowed to perform on each resource. */
  interface ResourcePolicy {
    /** A resource-based policy document that contains permissions to add to the specified DynamoDB table, its indexes, and stream. In a CloudFormation template, you can provide the policy in JSON or YAML format because CloudFormation converts YAML to JSON before submitting it to DynamoDB. For more information about resource-based policies, see [Using resource-based policies for DynamoDB](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/access-control-resource-based.html) and [Resource-based policy examples](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/rbac-examples.html). */
    PolicyDocument: v.Json;
  }
  /** Represents the settings used to enable server-side encryption. */
  interface SSESpecification {
    /** Indicates whether server-side encryption is performed using an AWS managed key or an AWS owned key. If enabled (true), server-side encryption type is set to KMS and an AWS managed key is used ( AWS charges apply). If disabled (false) or not specified,server-side encryption is set to an AWS owned key. If you choose to use KMS encryption, you can also use customer managed KMS keys by specifying them in the `ReplicaSpecification.SSESpecification` object. You cannot mix AWS managed and customer managed KMS keys. */
    SSEEnabled: v.Bool;
    /**
     * Server-side encryption type. The only supported value is:
     *
     * - `KMS` - Server-side encryption that uses AWS Key Management Service. The key is stored in your account and is managed by AWS ( AWS charges apply).
     */
    SSEType?: v.OneOf<'AES256' | 'KMS'> | undefined;
  }
  interface SearchSchemaElement {
    AttributeName: v.Text;
    SearchSchemaElementType: v.OneOf<'HASH' | 'INLINE_FILTER'>;
  }
  /**
   * Represents the DynamoDB Streams configuration for a table in DynamoDB.
   *
   * You can only modify this value for a `AWS::DynamoDB::GlobalTable` resource configured for multi-Region eventual consistency (MREC, the default) if that resource contains only one entry in `Replicas`. You must specify a value for this property for a `AWS::DynamoDB::GlobalTable` resource configured for MREC with more than one entry in `Replicas`. For Multi-Region Strong Consistency (MRSC), Streams are not required and can be changed for existing tables.
   */
  interface StreamSpecification {
    /**
     * When an item in the table is modified, `StreamViewType` determines what information is written to the stream for this table. Valid values for `StreamViewType` are:
     *
     * - `KEYS_ONLY` - Only the key attributes of the modified item are written to the stream.
     * - `NEW_IMAGE` - The entire item, as it appears after it was modified, is written to the stream.
     * - `OLD_IMAGE` - The entire item, as it appeared before it was modified, is written to the stream.
     * - `NEW_AND_OLD_IMAGES` - Both the new and the old item images of the item are written to the stream.
     */
    StreamViewType: v.Text;
  }
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
  /** Defines a target tracking scaling policy. */
  interface TargetTrackingScalingPolicyConfiguration {
    /** Indicates whether scale in by the target tracking scaling policy is disabled. The default value is `false`. */
    DisableScaleIn?: v.Bool | undefined;
    /** The amount of time, in seconds, after a scale-in activity completes before another scale-in activity can start. */
    ScaleInCooldown?: v.Num | undefined;
    /** The amount of time, in seconds, after a scale-out activity completes before another scale-out activity can start. */
    ScaleOutCooldown?: v.Num | undefined;
    /** Defines a target value for the scaling policy. */
    TargetValue: v.Num;
  }
  /** Represents the settings used to enable or disable Time to Live (TTL) for the specified table. All replicas will have the same time to live configuration. */
  interface TimeToLiveSpecification {
    /**
     * The name of the attribute used to store the expiration time for items in the table.
     *
     * Currently, you cannot directly change the attribute name used to evaluate time to live. In order to do so, you must first disable time to live, and then re-enable it with the new attribute name. It can take up to one hour for changes to time to live to take effect. If you attempt to modify time to live within that time window, your stack operation might be delayed.
     */
    AttributeName?: v.Text | undefined;
    /** Indicates whether TTL is to be enabled (true) or disabled (false) on the table. */
    Enabled: v.Bool;
  }
  interface VectorAttribute {
    AttributeName: v.Text;
  }
  interface VectorIndex {
    Dimensions: v.Num;
    DistanceFunction: v.OneOf<'COSINE' | 'DOT_PRODUCT' | 'EUCLIDEAN'>;
    IndexName: v.Text;
    Projection: v.Block<GlobalTable.Projection>;
    SearchSchema?: v.Many<v.Block<GlobalTable.SearchSchemaElement>> | undefined;
    VectorAttribute: v.Block<GlobalTable.VectorAttribute>;
  }
  /** Provides visibility into the number of read and write operations your table or secondary index can instantaneously support. The settings can be modified using the `UpdateTable` operation to meet the throughput requirements of an upcoming peak event. */
  interface WarmThroughput {
    /** Represents the number of read operations your base table can instantaneously support. */
    ReadUnitsPerSecond?: v.Num | undefined;
    /** Represents the number of write operations your base table can instantaneously support. */
    WriteUnitsPerSecond?: v.Num | undefined;
  }
  /** Sets the write request settings for a global table or a global secondary index. You can only specify this setting if your resource uses the `PAY_PER_REQUEST` `BillingMode`. */
  interface WriteOnDemandThroughputSettings {
    /** Maximum number of write request settings for the specified replica of a global table. */
    MaxWriteRequestUnits?: v.Num | undefined;
  }
  /** Specifies an auto scaling policy for write capacity. This policy will be applied to all replicas. This setting must be specified if `BillingMode` is set to `PROVISIONED`. */
  interface WriteProvisionedThroughputSettings {
    /** Specifies auto scaling settings for the replica table or global secondary index. */
    WriteCapacityAutoScalingSettings?: v.Block<GlobalTable.CapacityAutoScalingSettings> | undefined;
  }
}

export interface TableProperties {
  /**
   * A list of attributes that describe the key schema for the table and indexes.
   *
   * This property is required to create a DynamoDB table.
   *
   * Update requires: [Some interruptions](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-updating-stacks-update-behaviors.html#update-some-interrupt). Replacement if you edit an existing AttributeDefinition.
   */
  AttributeDefinitions?: v.Many<v.Block<Table.AttributeDefinition>> | undefined;
  /**
   * Specify how you are charged for read and write throughput and how you manage capacity.
   *
   * Valid values include:
   *
   * - `PAY_PER_REQUEST` - We recommend using `PAY_PER_REQUEST` for most DynamoDB workloads. `PAY_PER_REQUEST` sets the billing mode to [On-demand capacity mode](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/on-demand-capacity-mode.html).
   * - `PROVISIONED` - We recommend using `PROVISIONED` for steady workloads with predictable growth where capacity requirements can be reliably forecasted. `PROVISIONED` sets the billing mode to [Provisioned capacity mode](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/provisioned-capacity-mode.html).
   */
  BillingMode?: v.Text | undefined;
  /** The settings used to specify whether to enable CloudWatch Contributor Insights for the table and define which events to monitor. */
  ContributorInsightsSpecification?: v.Block<Table.ContributorInsightsSpecification> | undefined;
  /** Determines if a table is protected from deletion. When enabled, the table cannot be deleted by any user or process. This setting is disabled by default. For more information, see [Using deletion protection](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/WorkingWithTables.Basics.html#WorkingWithTables.Basics.DeletionProtection) in the *Amazon DynamoDB Developer Guide*. */
  DeletionProtectionEnabled?: v.Bool | undefined;
  /** Global secondary indexes to be created on the table. You can create up to 20 global secondary indexes. */
  GlobalSecondaryIndexes?: v.Many<v.Block<Table.GlobalSecondaryIndex>> | undefined;
  /**
   * Specifies the properties of data being imported from the S3 bucket source to the" table.
   *
   * > If you specify the `ImportSourceSpecification` property, and also specify either the `StreamSpecification`, the `TableClass` property, the `DeletionProtectionEnabled` property, or the `WarmThroughput` property, the IAM entity creating/updating stack must have `UpdateTable` permission.
   */
  ImportSourceSpecification?: v.Block<Table.ImportSourceSpecification> | undefined;
  /** Specifies the attributes that make up the primary key for the table. The attributes in the `KeySchema` property must also be defined in the `AttributeDefinitions` property. */
  KeySchema: v.Json;
  /** The Kinesis Data Streams configuration for the specified table. */
  KinesisStreamSpecification?: v.Block<Table.KinesisStreamSpecification> | undefined;
  /** Local secondary indexes to be created on the table. You can create up to 5 local secondary indexes. Each index is scoped to a given hash key value. The size of each hash key can be up to 10 gigabytes. */
  LocalSecondaryIndexes?: v.Many<v.Block<Table.LocalSecondaryIndex>> | undefined;
  /** Sets the maximum number of read and write units for the specified on-demand table. If you use this property, you must specify `MaxReadRequestUnits`, `MaxWriteRequestUnits`, or both. */
  OnDemandThroughput?: v.Block<Table.OnDemandThroughput> | undefined;
  /** The settings used to enable point in time recovery. */
  PointInTimeRecoverySpecification?: v.Block<Table.PointInTimeRecoverySpecification> | undefined;
  /**
   * Throughput for the specified table, which consists of values for `ReadCapacityUnits` and `WriteCapacityUnits`. For more information about the contents of a provisioned throughput structure, see [Amazon DynamoDB Table ProvisionedThroughput](https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_ProvisionedThroughput.html).
   *
   * If you set `BillingMode` as `PROVISIONED`, you must specify this property. If you set `BillingMode` as `PAY_PER_REQUEST`, you cannot specify this property.
   */
  ProvisionedThroughput?: v.Block<Table.ProvisionedThroughput> | undefined;
  /**
   * An AWS resource-based policy document in JSON format that will be attached to the table.
   *
   * When you attach a resource-based policy while creating a table, the policy application is *strongly consistent*.
   *
   * The maximum size supported for a resource-based policy document is 20 KB. DynamoDB counts whitespaces when calculating the size of a policy against this limit. For a full list of all considerations that apply for resource-based policies, see [Resource-based policy considerations](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/rbac-considerations.html).
   */
  ResourcePolicy?: v.Block<Table.ResourcePolicy> | undefined;
  /** Specifies the settings to enable server-side encryption. */
  SSESpecification?: v.Block<Table.SSESpecification> | undefined;
  /** The settings for the DynamoDB table stream, which captures changes to items stored in the table. Including this property in your AWS CloudFormation template automatically enables streaming. */
  StreamSpecification?: v.Block<Table.StreamSpecification> | undefined;
  /** The table class of the new table. Valid values are `STANDARD` and `STANDARD_INFREQUENT_ACCESS`. */
  TableClass?: v.Text | undefined;
  /**
   * A name for the table. If you don't specify a name, AWS CloudFormation generates a unique physical ID and uses that ID for the table name. For more information, see [Name Type](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-name.html).
   *
   * > If you specify a name, you cannot perform updates that require replacement of this resource. You can perform updates that require no or some interruption. If you must replace the resource, specify a new name.
   */
  TableName?: v.Text | undefined;
  /**
   * An array of key-value pairs to apply to this resource.
   *
   * For more information, see [Tag](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-resource-tags.html).
   */
  Tags?: v.Many<v.Block<Table.Tag>> | undefined;
  /**
   * Specifies the Time to Live (TTL) settings for the table.
   *
   * > For detailed information about the limits in DynamoDB, see [Limits in Amazon DynamoDB](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Limits.html) in the Amazon DynamoDB Developer Guide.
   */
  TimeToLiveSpecification?: v.Block<Table.TimeToLiveSpecification> | undefined;
  VectorIndexes?: v.Many<v.Block<Table.VectorIndex>> | undefined;
  /** Represents the warm throughput (in read units per second and write units per second) for creating a table. */
  WarmThroughput?: v.Block<Table.WarmThroughput> | undefined;
}
export interface TableAttributes {
  /** The Amazon Resource Name (ARN) of the DynamoDB table, such as `arn:aws:dynamodb:us-east-2:123456789012:table/myDynamoDBTable`. */
  readonly Arn: v.Scalar<'AWS::DynamoDB::Table.Arn'>;
  /**
   * The ARN of the DynamoDB stream, such as `arn:aws:dynamodb:us-east-1:123456789012:table/testddbstack-myDynamoDBTable-012A1SL7SMP5Q/stream/2015-11-30T20:10:00.000`.
   *
   * > You must specify the `StreamSpecification` property to use this attribute.
   */
  readonly StreamArn: v.Scalar<'AWS::DynamoDB::Table.StreamArn'>;
}
/**
 * The `AWS::DynamoDB::Table` resource creates a DynamoDB table. For more information, see [CreateTable](https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_CreateTable.html) in the *Amazon DynamoDB API Reference*.
 *
 * You should be aware of the following behaviors when working with DynamoDB tables:
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dynamodb-table.html
 */
export declare class Table extends v.Resource<TableProperties, 'AWS::DynamoDB::Table.TableName', TableAttributes> {
  static readonly type: 'AWS::DynamoDB::Table';
  constructor(properties: TableProperties);
}
export declare namespace Table {
  /** Represents an attribute for describing the schema for the table and indexes. */
  interface AttributeDefinition {
    /** A name for the attribute. */
    AttributeName: v.Text;
    /**
     * The data type for the attribute, where:
     *
     * - `S` - the attribute is of type String
     * - `N` - the attribute is of type Number
     * - `B` - the attribute is of type Binary
     */
    AttributeType: v.OneOf<'B' | 'N' | 'S'>;
  }
  /** Configures contributor insights settings for a table or one of its indexes. */
  interface ContributorInsightsSpecification {
    /** Indicates whether CloudWatch Contributor Insights are to be enabled (true) or disabled (false). */
    Enabled: v.Bool;
    /** Specifies the CloudWatch Contributor Insights mode for a table. Valid values are `ACCESSED_AND_THROTTLED_KEYS` (tracks all access and throttled events) or `THROTTLED_KEYS` (tracks only throttled events). This setting determines what type of contributor insights data is collected for the table. */
    Mode?: v.OneOf<'ACCESSED_AND_THROTTLED_KEYS' | 'THROTTLED_KEYS'> | undefined;
  }
  /** The options for imported source files in CSV format. The values are Delimiter and HeaderList. */
  interface Csv {
    /** The delimiter used for separating items in the CSV file being imported. */
    Delimiter?: v.Text | undefined;
    /** List of the headers used to specify a common header for all source CSV files being imported. If this field is specified then the first line of each CSV file is treated as data instead of the header. If this field is not specified the the first line of each CSV file is treated as the header. */
    HeaderList?: v.Many<v.Text> | undefined;
  }
  /** Represents the properties of a global secondary index. */
  interface GlobalSecondaryIndex {
    /** The settings used to specify whether to enable CloudWatch Contributor Insights for the global table and define which events to monitor. */
    ContributorInsightsSpecification?: v.Block<Table.ContributorInsightsSpecification> | undefined;
    /** The name of the global secondary index. The name must be unique among all other indexes on this table. */
    IndexName: v.Text;
    /**
     * The complete key schema for a global secondary index, which consists of one or more pairs of attribute names and key types:
     *
     * - `HASH` - partition key
     * - `RANGE` - sort key
     *
     * > The partition key of an item is also known as its *hash attribute*. The term "hash attribute" derives from DynamoDB's usage of an internal hash function to evenly distribute data items across partitions, based on their partition key values.
     * >
     * > The sort key of an item is also known as its *range attribute*. The term "range attribute" derives from the way DynamoDB stores items with the same partition key physically close together, in sorted order by the sort key value.
     */
    KeySchema: v.Many<v.Block<Table.KeySchema>>;
    /** The maximum number of read and write units for the specified global secondary index. If you use this parameter, you must specify `MaxReadRequestUnits`, `MaxWriteRequestUnits`, or both. You must use either `OnDemandThroughput` or `ProvisionedThroughput` based on your table's capacity mode. */
    OnDemandThroughput?: v.Block<Table.OnDemandThroughput> | undefined;
    /** Represents attributes that are copied (projected) from the table into the global secondary index. These are in addition to the primary key attributes and index key attributes, which are automatically projected. */
    Projection: v.Block<Table.Projection>;
    /**
     * Represents the provisioned throughput settings for the specified global secondary index. You must use either `OnDemandThroughput` or `ProvisionedThroughput` based on your table's capacity mode.
     *
     * For current minimum and maximum provisioned throughput values, see [Service, Account, and Table Quotas](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Limits.html) in the *Amazon DynamoDB Developer Guide*.
     */
    ProvisionedThroughput?: v.Block<Table.ProvisionedThroughput> | undefined;
    /** Represents the warm throughput value (in read units per second and write units per second) for the specified secondary index. If you use this parameter, you must specify `ReadUnitsPerSecond`, `WriteUnitsPerSecond`, or both. */
    WarmThroughput?: v.Block<Table.WarmThroughput> | undefined;
  }
  /** Specifies the properties of data being imported from the S3 bucket source to the table. */
  interface ImportSourceSpecification {
    /** Type of compression to be used on the input coming from the imported table. */
    InputCompressionType?: v.Text | undefined;
    /** The format of the source data. Valid values for `ImportFormat` are `CSV`, `DYNAMODB_JSON` or `ION`. */
    InputFormat: v.Text;
    /** Additional properties that specify how the input is formatted, */
    InputFormatOptions?: v.Block<Table.InputFormatOptions> | undefined;
    /** The S3 bucket that provides the source for the import. */
    S3BucketSource: v.Block<Table.S3BucketSource>;
  }
  /** The format options for the data that was imported into the target table. There is one value, CsvOption. */
  interface InputFormatOptions {
    /** The options for imported source files in CSV format. The values are Delimiter and HeaderList. */
    Csv?: v.Block<Table.Csv> | undefined;
  }
  /**
   * Represents *a single element* of a key schema. A key schema specifies the attributes that make up the primary key of a table, or the key attributes of an index.
   *
   * A `KeySchemaElement` represents exactly one attribute of the primary key. For example, a simple primary key would be represented by one `KeySchemaElement` (for the partition key). A composite primary key would require one `KeySchemaElement` for the partition key, and another `KeySchemaElement` for the sort key.
   *
   * A `KeySchemaElement` must be a scalar, top-level attribute (not a nested attribute). The data type must be one of String, Number, or Binary. The attribute cannot be nested within a List or a Map.
   */
  interface KeySchema {
    /** The name of a key attribute. */
    AttributeName: v.Text;
    /**
     * The role that this key attribute will assume:
     *
     * - `HASH` - partition key
     * - `RANGE` - sort key
     *
     * > The partition key of an item is also known as its *hash attribute*. The term "hash attribute" derives from DynamoDB's usage of an internal hash function to evenly distribute data items across partitions, based on their partition key values.
     * >
     * > The sort key of an item is also known as its *range attribute*. The term "range attribute" derives from the way DynamoDB stores items with the same partition key physically close together, in sorted order by the sort key value.
     */
    KeyType: v.Text;
  }
  /** The Kinesis Data Streams configuration for the specified table. */
  interface KinesisStreamSpecification {
    /** The precision for the time and date that the stream was created. */
    ApproximateCreationDateTimePrecision?: v.OneOf<'MICROSECOND' | 'MILLISECOND'> | undefined;
    /**
     * The ARN for a specific Kinesis data stream.
     *
     * Length Constraints: Minimum length of 37. Maximum length of 1024.
     */
    StreamArn: v.Text<'AWS::Kinesis::Stream.Arn'>;
  }
  /** Represents the properties of a local secondary index. A local secondary index can only be created when its parent table is created. */
  interface LocalSecondaryIndex {
    /** The name of the local secondary index. The name must be unique among all other indexes on this table. */
    IndexName: v.Text;
    /**
     * The complete key schema for the local secondary index, consisting of one or more pairs of attribute names and key types:
     *
     * - `HASH` - partition key
     * - `RANGE` - sort key
     *
     * > The partition key of an item is also known as its *hash attribute*. The term "hash attribute" derives from DynamoDB's usage of an internal hash function to evenly distribute data items across partitions, based on their partition key values.
     * >
     * > The sort key of an item is also known as its *range attribute*. The term "range attribute" derives from the way DynamoDB stores items with the same partition key physically close together, in sorted order by the sort key value.
     */
    KeySchema: v.Many<v.Block<Table.KeySchema>>;
    /** Represents attributes that are copied (projected) from the table into the local secondary index. These are in addition to the primary key attributes and index key attributes, which are automatically projected. */
    Projection: v.Block<Table.Projection>;
  }
  /** Sets the maximum number of read and write units for the specified on-demand table. If you use this property, you must specify `MaxReadRequestUnits`, `MaxWriteRequestUnits`, or both. */
  interface OnDemandThroughput {
    /**
     * Maximum number of read request units for the specified table.
     *
     * To specify a maximum `OnDemandThroughput` on your table, set the value of `MaxReadRequestUnits` as greater than or equal to 1. To remove the maximum `OnDemandThroughput` that is currently set on your table, set the value of `MaxReadRequestUnits` to -1.
     */
    MaxReadRequestUnits?: v.Num | undefined;
    /**
     * Maximum number of write request units for the specified table.
     *
     * To specify a maximum `OnDemandThroughput` on your table, set the value of `MaxWriteRequestUnits` as greater than or equal to 1. To remove the maximum `OnDemandThroughput` that is currently set on your table, set the value of `MaxWriteRequestUnits` to -1.
     */
    MaxWriteRequestUnits?: v.Num | undefined;
  }
  /** The settings used to enable point in time recovery. */
  interface PointInTimeRecoverySpecification {
    /** Indicates whether point in time recovery is enabled (true) or disabled (false) on the table. */
    PointInTimeRecoveryEnabled?: v.Bool | undefined;
    /** The number of preceding days for which continuous backups are taken and maintained. Your table data is only recoverable to any point-in-time from within the configured recovery period. This parameter is optional. If no value is provided, the value will default to 35. */
    RecoveryPeriodInDays?: v.Num | undefined;
  }
  /** Represents attributes that are copied (projected) from the table into an index. These are in addition to the primary key attributes and index key attributes, which are automatically projected. */
  interface Projection {
    /**
     * Represents the non-key attribute names which will be projected into the index.
     *
     * For global and local secondary indexes, the total count of `NonKeyAttributes` summed across all of the secondary indexes, must not exceed 100. If you project the same attribute into two different indexes, this counts as two distinct attributes when determining the total. This limit only applies when you specify the ProjectionType of `INCLUDE`. You still can specify the ProjectionType of `ALL` to project all attributes from the source table, even if the table has more than 100 attributes.
     */
    NonKeyAttributes?: v.Many<v.Text> | undefined;
    /**
     * The set of attributes that are projected into the index:
     *
     * - `KEYS_ONLY` - Only the index and primary keys are projected into the index.
     * - `INCLUDE` - In addition to the attributes described in `KEYS_ONLY`, the secondary index will include other non-key attributes that you specify.
     * - `ALL` - All of the table attributes are projected into the index.
     *
     * When using the DynamoDB console, `ALL` is selected by default.
     */
    ProjectionType?: v.Text | undefined;
  }
  /** Throughput for the specified table, which consists of values for `ReadCapacityUnits` and `WriteCapacityUnits`. For more information about the contents of a provisioned throughput structure, see [Amazon DynamoDB Table ProvisionedThroughput](https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_ProvisionedThroughput.html). */
  interface ProvisionedThroughput {
    /**
     * The maximum number of strongly consistent reads consumed per second before DynamoDB returns a `ThrottlingException`. For more information, see [Specifying Read and Write Requirements](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/ProvisionedThroughput.html) in the *Amazon DynamoDB Developer Guide*.
     *
     * If read/write capacity mode is `PAY_PER_REQUEST` the value is set to 0.
     */
    ReadCapacityUnits: v.Num;
    /**
     * The maximum number of writes consumed per second before DynamoDB returns a `ThrottlingException`. For more information, see [Specifying Read and Write Requirements](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/ProvisionedThroughput.html) in the *Amazon DynamoDB Developer Guide*.
     *
     * If read/write capacity mode is `PAY_PER_REQUEST` the value is set to 0.
     */
    WriteCapacityUnits: v.Num;
  }
  /** Creates or updates a resource-based policy document that contains the permissions for DynamoDB resources, such as a table, its indexes, and stream. Resource-based policies let you define access permissions by specifying who has access to each resource, and the actions they are allowed to perform on each resource. */
  interface ResourcePolicy {
    /** A resource-based policy document that contains permissions to add to the specified DynamoDB table, index, or both. In a CloudFormation template, you can provide the policy in JSON or YAML format because CloudFormation converts YAML to JSON before submitting it to DynamoDB. For more information about resource-based policies, see [Using resource-based policies for DynamoDB](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/access-control-resource-based.html) and [Resource-based policy examples](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/rbac-examples.html). */
    PolicyDocument: v.Json;
  }
  /** The S3 bucket that is being imported from. */
  interface S3BucketSource {
    /** The S3 bucket that is being imported from. */
    S3Bucket: v.Text;
    /** The account number of the S3 bucket that is being imported from. If the bucket is owned by the requester this is optional. */
    S3BucketOwner?: v.Text | undefined;
    /** The key prefix shared by all S3 Objects that are being imported. */
    S3KeyPrefix?: v.Text | undefined;
  }
  /** Represents the settings used to enable server-side encryption. */
  interface SSESpecification {
    /** The AWS key that should be used for the AWS encryption. To specify a key, use its key ID, Amazon Resource Name (ARN), alias name, or alias ARN. Note that you should only provide this parameter if the key is different from the default DynamoDB key `alias/aws/dynamodb`. */
    KMSMasterKeyId?: v.Text<'AWS::KMS::Alias.AliasName' | 'AWS::KMS::Key.Arn' | 'AWS::KMS::Key.KeyId' | 'AWS::KMS::ReplicaKey.Arn' | 'AWS::KMS::ReplicaKey.KeyId'> | undefined;
    /** Indicates whether server-side encryption is done using an AWS managed key or an AWS owned key. If enabled (true), server-side encryption type is set to `KMS` and an AWS managed key is used ( AWS charges apply). If disabled (false) or not specified, server-side encryption is set to AWS owned key. */
    SSEEnabled: v.Bool;
    /**
     * Server-side encryption type. The only supported value is:
     *
     * - `KMS` - Server-side encryption that uses AWS Key Management Service. The key is stored in your account and is managed by AWS ( AWS charges apply).
     */
    SSEType?: v.OneOf<'KMS'> | undefined;
  }
  interface SearchSchemaElement {
    AttributeName: v.Text;
    SearchSchemaElementType: v.OneOf<'HASH' | 'INLINE_FILTER'>;
  }
  /** Represents the DynamoDB Streams configuration for a table in DynamoDB. */
  interface StreamSpecification {
    /**
     * Creates or updates a resource-based policy document that contains the permissions for DynamoDB resources, such as a table's streams. Resource-based policies let you define access permissions by specifying who has access to each resource, and the actions they are allowed to perform on each resource.
     *
     * > When you remove the `StreamSpecification` property from the template, DynamoDB disables the stream but retains any attached resource policy until the stream is deleted after 24 hours. When you modify the `StreamViewType` property, DynamoDB creates a new stream and retains the old stream's resource policy. The old stream and its resource policy are deleted after the 24-hour retention period.
     */
    ResourcePolicy?: v.Block<Table.ResourcePolicy> | undefined;
    /**
     * When an item in the table is modified, `StreamViewType` determines what information is written to the stream for this table. Valid values for `StreamViewType` are:
     *
     * - `KEYS_ONLY` - Only the key attributes of the modified item are written to the stream.
     * - `NEW_IMAGE` - The entire item, as it appears after it was modified, is written to the stream.
     * - `OLD_IMAGE` - The entire item, as it appeared before it was modified, is written to the stream.
     * - `NEW_AND_OLD_IMAGES` - Both the new and the old item images of the item are written to the stream.
     */
    StreamViewType: v.Text;
    Tags?: v.Many<v.Block<Table.Tag>> | undefined;
  }
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
  /** Represents the settings used to enable or disable Time to Live (TTL) for the specified table. */
  interface TimeToLiveSpecification {
    /**
     * The name of the TTL attribute used to store the expiration time for items in the table.
     *
     * > - The `AttributeName` property is required when enabling the TTL, or when TTL is already enabled.
     * > - To update this property, you must first disable TTL and then enable TTL with the new attribute name.
     */
    AttributeName?: v.Text | undefined;
    /** Indicates whether TTL is to be enabled (true) or disabled (false) on the table. */
    Enabled: v.Bool;
  }
  interface VectorAttribute {
    AttributeName: v.Text;
  }
  interface VectorIndex {
    Dimensions: v.Num;
    DistanceFunction: v.OneOf<'COSINE' | 'DOT_PRODUCT' | 'EUCLIDEAN'>;
    IndexName: v.Text;
    /** Represents attributes that are copied (projected) from the table into an index. These are in addition to the primary key attributes and index key attributes, which are automatically projected. */
    Projection: v.Block<Table.Projection>;
    SearchSchema?: v.Many<v.Block<Table.SearchSchemaElement>> | undefined;
    VectorAttribute: v.Block<Table.VectorAttribute>;
  }
  /** Provides visibility into the number of read and write operations your table or secondary index can instantaneously support. The settings can be modified using the `UpdateTable` operation to meet the throughput requirements of an upcoming peak event. */
  interface WarmThroughput {
    /** Represents the number of read operations your base table can instantaneously support. */
    ReadUnitsPerSecond?: v.Num | undefined;
    /** Represents the number of write operations your base table can instantaneously support. */
    WriteUnitsPerSecond?: v.Num | undefined;
  }
}
