// Made by src/spec/generate/main.ts out of the AWS resource specification: change that, not this.
import * as v from '../../values';

export interface AccountPolicyProperties {
  /**
   * Specify the policy, in JSON.
   *
   * *Data protection policy*
   *
   * A data protection policy must include two JSON blocks:
   *
   * - The first block must include both a `DataIdentifer` array and an `Operation` property with an `Audit` action. The `DataIdentifer` array lists the types of sensitive data that you want to mask. For more information about the available options, see [Types of data that you can mask](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/mask-sensitive-log-data-types.html).
   */
  PolicyDocument: v.Text;
  /** A name for the policy. This must be unique within the account. */
  PolicyName: v.Text;
  /** The type of policy that you're creating or updating. */
  PolicyType: v.OneOf<'DATA_PROTECTION_POLICY' | 'SUBSCRIPTION_FILTER_POLICY' | 'FIELD_INDEX_POLICY' | 'TRANSFORMER_POLICY' | 'METRIC_EXTRACTION_POLICY'>;
  /** Currently the only valid value for this parameter is `ALL`, which specifies that the policy applies to all log groups in the account. If you omit this parameter, the default of `ALL` is used. To scope down a subscription filter policy to a subset of log groups, use the `SelectionCriteria` parameter. */
  Scope?: v.OneOf<'ALL'> | undefined;
  /**
   * Use this parameter to apply the new policy to a subset of log groups in the account.
   *
   * You need to specify `SelectionCriteria` only when you specify `SUBSCRIPTION_FILTER_POLICY`, `FIELD_INDEX_POLICY` or `TRANSFORMER_POLICY` for `PolicyType`.
   *
   * If `PolicyType` is `SUBSCRIPTION_FILTER_POLICY`, the only supported `SelectionCriteria` filter is `LogGroupName NOT IN []`
   *
   * If `PolicyType` is `FIELD_INDEX_POLICY` or `TRANSFORMER_POLICY`, the only supported `SelectionCriteria` filter is `LogGroupNamePrefix`
   *
   * The `SelectionCriteria` string can be up to 25KB in length. The length is determined by using its UTF-8 bytes.
   */
  SelectionCriteria?: v.Text | undefined;
}
export interface AccountPolicyAttributes {
  /** The account ID of the account where this policy was created. For example, `123456789012`. */
  readonly AccountId: v.Scalar<'AWS::Logs::AccountPolicy.AccountId'>;
}
/**
 * Creates or updates an account-level data protection policy or subscription filter policy that applies to all log groups or a subset of log groups in the account.
 *
 * *Data protection policy*
 *
 * A data protection policy can help safeguard sensitive data that's ingested by your log groups by auditing and masking the sensitive log data. Each account can have only one account-level data protection policy.
 *
 * > Sensitive data is detected and masked when it is ingested into a log group. When you set a data protection policy, log events ingested into the log groups before that time are not masked.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-accountpolicy.html
 */
export declare class AccountPolicy extends v.Resource<AccountPolicyProperties, 'AWS::Logs::AccountPolicy.Ref', AccountPolicyAttributes> {
  static readonly type: 'AWS::Logs::AccountPolicy';
  constructor(properties: AccountPolicyProperties);
}

export interface DeliveryProperties {
  /** The ARN of the delivery destination that is associated with this delivery. */
  DeliveryDestinationArn: v.Text;
  /** The name of the delivery source that is associated with this delivery. */
  DeliverySourceName: v.Text;
  /** The field delimiter that is used between record fields when the final output format of a delivery is in `Plain`, `W3C`, or `Raw` format. */
  FieldDelimiter?: v.Text | undefined;
  /** The list of record fields to be delivered to the destination, in order. If the delivery's log source has mandatory fields, they must be included in this list. */
  RecordFields?: v.Many<v.Text> | undefined;
  /** Use this parameter to cause the S3 objects that contain delivered logs to use a prefix structure that allows for integration with Apache Hive. */
  S3EnableHiveCompatiblePath?: v.Bool | undefined;
  /** Use this to reconfigure the S3 object prefix to contain either static or variable sections. The valid variables to use in the suffix path will vary by each log source. To find the values supported for the suffix path for each log source, use the [DescribeConfigurationTemplates](https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DescribeConfigurationTemplates.html) operation and check the `allowedSuffixPathFields` field in the response. */
  S3SuffixPath?: v.Text | undefined;
  /**
   * An array of key-value pairs to apply to the delivery.
   *
   * For more information, see [Tag](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-resource-tags.html).
   */
  Tags?: v.Many<v.Block<Delivery.Tag>> | undefined;
}
export interface DeliveryAttributes {
  /** The Amazon Resource Name (ARN) that uniquely identifies this delivery. */
  readonly Arn: v.Scalar<'AWS::Logs::Delivery.Arn'>;
  /** Displays whether the delivery destination associated with this delivery is CloudWatch Logs, Amazon S3, or Firehose. */
  readonly DeliveryDestinationType: v.Scalar<'AWS::Logs::Delivery.DeliveryDestinationType'>;
  /** The unique ID that identifies this delivery in your account. */
  readonly DeliveryId: v.Scalar<'AWS::Logs::Delivery.DeliveryId'>;
}
/**
 * This structure contains information about one *delivery* in your account.
 *
 * A delivery is a connection between a logical *delivery source* and a logical *delivery destination*.
 *
 * For more information, see [CreateDelivery](https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_CreateDelivery.html).
 *
 * To update an existing delivery configuration, use [UpdateDeliveryConfiguration](https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_UpdateDeliveryConfiguration.html).
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-delivery.html
 */
export declare class Delivery extends v.Resource<DeliveryProperties, 'AWS::Logs::Delivery.DeliveryId', DeliveryAttributes> {
  static readonly type: 'AWS::Logs::Delivery';
  constructor(properties: DeliveryProperties);
}
export declare namespace Delivery {
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
}

export interface DeliveryDestinationProperties {
  /** An IAM policy that grants permissions to CloudWatch Logs to deliver logs cross-account to a specified destination in this account. For examples of this policy, see [Examples](https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutDeliveryDestinationPolicy.html#API_PutDeliveryDestinationPolicy_Examples) in the CloudWatch Logs API Reference. */
  DeliveryDestinationPolicy?: v.Block<DeliveryDestination.DestinationPolicy> | undefined;
  /** Displays whether this delivery destination is CloudWatch Logs, Amazon S3, Firehose, or X-Ray. */
  DeliveryDestinationType?: v.Text | undefined;
  /** The ARN of the AWS destination that this delivery destination represents. That AWS destination can be a log group in CloudWatch Logs, an Amazon S3 bucket, or a Firehose stream. */
  DestinationResourceArn?: v.Text | undefined;
  /** The name of this delivery destination. */
  Name: v.Text;
  /** The format of the logs that are sent to this delivery destination. */
  OutputFormat?: v.Text | undefined;
  /**
   * An array of key-value pairs to apply to the delivery destination.
   *
   * For more information, see [Tag](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-resource-tags.html).
   */
  Tags?: v.Many<v.Block<DeliveryDestination.Tag>> | undefined;
}
export interface DeliveryDestinationAttributes {
  /** The Amazon Resource Name (ARN) that uniquely identifies this delivery destination. */
  readonly Arn: v.Scalar<'AWS::Logs::DeliveryDestination.Arn'>;
}
/**
 * This structure contains information about one *delivery destination* in your account. A delivery destination is an AWS resource that represents an AWS service that logs can be sent to. CloudWatch Logs, Amazon S3, Firehose, and X-Ray are supported as delivery destinations.
 *
 * To configure logs delivery between a supported AWS service and a destination, you must do the following:
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-deliverydestination.html
 */
export declare class DeliveryDestination extends v.Resource<DeliveryDestinationProperties, 'AWS::Logs::DeliveryDestination.Name', DeliveryDestinationAttributes> {
  static readonly type: 'AWS::Logs::DeliveryDestination';
  constructor(properties: DeliveryDestinationProperties);
}
export declare namespace DeliveryDestination {
  /** An IAM policy that grants permissions to CloudWatch Logs to deliver logs cross-account to a specified destination in this account. */
  interface DestinationPolicy {
    /** A name for an existing destination. */
    DeliveryDestinationName?: v.Text | undefined;
    /** Creates or updates an access policy associated with an existing destination. An access policy is an [IAM policy document](https://docs.aws.amazon.com/IAM/latest/UserGuide/policies_overview.html) that is used to authorize claims to register a subscription filter against a given destination. */
    DeliveryDestinationPolicy?: v.Json | undefined;
  }
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
}

export interface DeliverySourceProperties {
  /** A map of key-value pairs to configure the delivery source. Both keys and values must be between 1 and 255 characters in length. */
  DeliverySourceConfiguration?: v.Dictionary<v.Text> | undefined;
  /** The type of log that the source is sending. For valid values for this parameter, see the documentation for the source service. */
  LogType?: v.Text | undefined;
  /** The unique name of the delivery source. */
  Name: v.Text;
  /** The ARN of the AWS resource that is generating and sending logs. For example, `arn:aws:workmail:us-east-1:123456789012:organization/m-1234EXAMPLEabcd1234abcd1234abcd1234` */
  ResourceArn?: v.Text | undefined;
  /**
   * An array of key-value pairs to apply to the delivery source.
   *
   * For more information, see [Tag](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-resource-tags.html).
   */
  Tags?: v.Many<v.Block<DeliverySource.Tag>> | undefined;
}
export interface DeliverySourceAttributes {
  /** The Amazon Resource Name (ARN) that uniquely identifies this delivery source. */
  readonly Arn: v.Scalar<'AWS::Logs::DeliverySource.Arn'>;
  /** This array contains the ARN of the AWS resource that sends logs and is represented by this delivery source. Currently, only one ARN can be in the array. */
  readonly ResourceArns: v.List<v.Scalar<'AWS::Logs::DeliverySource.ResourceArns'>>;
  /** The AWS service that is sending logs. */
  readonly Service: v.Scalar<'AWS::Logs::DeliverySource.Service'>;
  /** The status of this delivery source. The value can be ACTIVE or INACTIVE. */
  readonly Status: v.Scalar<'AWS::Logs::DeliverySource.Status'>;
  /** The reason for the status of this delivery source, such as RESOURCE_DELETED. */
  readonly StatusReason: v.Scalar<'AWS::Logs::DeliverySource.StatusReason'>;
}
/**
 * Creates or updates one *delivery source* in your account. A delivery source is an AWS resource that sends logs to an AWS destination. The destination can be CloudWatch Logs, Amazon S3, or Firehose.
 *
 * Only some AWS services support being configured as a delivery source. These services are listed as *Supported [V2 Permissions]* in the table at [Enabling logging from AWS services.](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/AWS-logs-and-resource-policy.html)
 *
 * To configure logs delivery between a supported AWS service and a destination, you must do the following:
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-deliverysource.html
 */
export declare class DeliverySource extends v.Resource<DeliverySourceProperties, 'AWS::Logs::DeliverySource.Name', DeliverySourceAttributes> {
  static readonly type: 'AWS::Logs::DeliverySource';
  constructor(properties: DeliverySourceProperties);
}
export declare namespace DeliverySource {
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
}

export interface DestinationProperties {
  /** The name of the destination. */
  DestinationName: v.Text;
  /** An IAM policy document that governs which AWS accounts can create subscription filters against this destination. */
  DestinationPolicy?: v.Text | undefined;
  /** The ARN of an IAM role that permits CloudWatch Logs to send data to the specified AWS resource. */
  RoleArn: v.Text<'AWS::IAM::Role.Arn'>;
  /** The tags that have been assigned to this delivery destination. */
  Tags?: v.Many<v.Block<Destination.Tag>> | undefined;
  /** The Amazon Resource Name (ARN) of the physical target where the log events are delivered (for example, a Kinesis stream). */
  TargetArn: v.Text<'AWS::Kinesis::Stream.Arn' | 'AWS::KinesisFirehose::DeliveryStream.Arn' | 'AWS::Lambda::Alias.AliasArn' | 'AWS::Lambda::Function.Arn' | 'AWS::Lambda::Version.FunctionArn'>;
}
export interface DestinationAttributes {
  /** The ARN of the CloudWatch Logs destination, such as `arn:aws:logs:us-west-1:123456789012:destination:MyDestination`. */
  readonly Arn: v.Scalar<'AWS::Logs::Destination.Arn'>;
}
/**
 * The AWS::Logs::Destination resource specifies a CloudWatch Logs destination. A destination encapsulates a physical resource (such as an Amazon Kinesis data stream) and enables you to subscribe that resource to a stream of log events.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-destination.html
 */
export declare class Destination extends v.Resource<DestinationProperties, 'AWS::Logs::Destination.DestinationName', DestinationAttributes> {
  static readonly type: 'AWS::Logs::Destination';
  constructor(properties: DestinationProperties);
}
export declare namespace Destination {
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
}

export interface IntegrationProperties {
  /** The name of this integration. */
  IntegrationName: v.Text;
  /** The type of integration. Integrations with OpenSearch Service have the type `OPENSEARCH`. */
  IntegrationType: v.OneOf<'OPENSEARCH'>;
  /** This structure contains configuration details about an integration between CloudWatch Logs and another entity. */
  ResourceConfig: v.Block<Integration.ResourceConfig>;
}
export interface IntegrationAttributes {
  /** The current status of this integration. */
  readonly IntegrationStatus: v.Scalar<'AWS::Logs::Integration.IntegrationStatus'>;
}
/**
 * Creates an integration between CloudWatch Logs and another service in this account. Currently, only integrations with OpenSearch Service are supported, and currently you can have only one integration in your account.
 *
 * Integrating with OpenSearch Service makes it possible for you to create curated vended logs dashboards, powered by OpenSearch Service analytics. For more information, see [Vended log dashboards powered by Amazon OpenSearch Service](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatchLogs-OpenSearch-Dashboards.html).
 *
 * You can use this operation only to create a new integration. You can't modify an existing integration.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-integration.html
 */
export declare class Integration extends v.Resource<IntegrationProperties, 'AWS::Logs::Integration.IntegrationName', IntegrationAttributes> {
  static readonly type: 'AWS::Logs::Integration';
  constructor(properties: IntegrationProperties);
}
export declare namespace Integration {
  /** This structure contains configuration details about an integration between CloudWatch Logs and OpenSearch Service. */
  interface OpenSearchResourceConfig {
    /** If you want to use an existing OpenSearch Service application for your integration with OpenSearch Service, specify it here. If you omit this, a new application will be created. */
    ApplicationARN?: v.Text | undefined;
    /**
     * Specify the ARNs of IAM roles and IAM users who you want to grant permission to for viewing the dashboards.
     *
     * > In addition to specifying these users here, you must also grant them the *CloudWatchOpenSearchDashboardAccess* IAM policy. For more information, see [IAM policies for users](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/OpenSearch-Dashboards-UserRoles.html).
     */
    DashboardViewerPrincipals: v.Many<v.Text>;
    /** Specify the ARN of an IAM role that CloudWatch Logs will use to create the integration. This role must have the permissions necessary to access the OpenSearch Service collection to be able to create the dashboards. For more information about the permissions needed, see [Permissions that the integration needs](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/OpenSearch-Dashboards-CreateRole.html) in the CloudWatch Logs User Guide. */
    DataSourceRoleArn: v.Text;
    /** To have the vended dashboard data encrypted with AWS instead of the CloudWatch Logs default encryption method, specify the ARN of the AWS key that you want to use. */
    KmsKeyArn?: v.Text | undefined;
    /** Specify how many days that you want the data derived by OpenSearch Service to be retained in the index that the dashboard refers to. This also sets the maximum time period that you can choose when viewing data in the dashboard. Choosing a longer time frame will incur additional costs. */
    RetentionDays?: v.Num | undefined;
  }
  /** This structure contains configuration details about an integration between CloudWatch Logs and another entity. */
  interface ResourceConfig {
    /** This structure contains configuration details about an integration between CloudWatch Logs and OpenSearch Service. */
    OpenSearchResourceConfig?: v.Block<Integration.OpenSearchResourceConfig> | undefined;
  }
}

export interface LogAnomalyDetectorProperties {
  /** The ID of the account to create the anomaly detector in. */
  AccountId?: v.Text | undefined;
  /** The number of days to have visibility on an anomaly. After this time period has elapsed for an anomaly, it will be automatically baselined and the anomaly detector will treat new occurrences of a similar anomaly as normal. Therefore, if you do not correct the cause of an anomaly during the time period specified in `AnomalyVisibilityTime`, it will be considered normal going forward and will not be detected as an anomaly. */
  AnomalyVisibilityTime?: v.Num | undefined;
  /** A name for this anomaly detector. */
  DetectorName?: v.Text | undefined;
  /** Specifies how often the anomaly detector is to run and look for anomalies. Set this value according to the frequency that the log group receives new logs. For example, if the log group receives new log events every 10 minutes, then 15 minutes might be a good setting for `EvaluationFrequency`. */
  EvaluationFrequency?: v.OneOf<'FIVE_MIN' | 'TEN_MIN' | 'FIFTEEN_MIN' | 'THIRTY_MIN' | 'ONE_HOUR'> | undefined;
  /** You can use this parameter to limit the anomaly detection model to examine only log events that match the pattern you specify here. For more information, see [Filter and Pattern Syntax](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/FilterAndPatternSyntax.html). */
  FilterPattern?: v.Text | undefined;
  /**
   * Optionally assigns a AWS key to secure this anomaly detector and its findings. If a key is assigned, the anomalies found and the model used by this detector are encrypted at rest with the key. If a key is assigned to an anomaly detector, a user must have permissions for both this key and for the anomaly detector to retrieve information about the anomalies that it finds.
   *
   * For more information about using a AWS key and to see the required IAM policy, see [Use a AWS key with an anomaly detector](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/LogsAnomalyDetection-KMS.html).
   */
  KmsKeyId?: v.Text | undefined;
  /** The ARN of the log group that is associated with this anomaly detector. You can specify only one log group ARN. */
  LogGroupArnList?: v.Many<v.Text> | undefined;
}
export interface LogAnomalyDetectorAttributes {
  /** The ARN of the anomaly detector. */
  readonly AnomalyDetectorArn: v.Scalar<'AWS::Logs::LogAnomalyDetector.AnomalyDetectorArn'>;
  /** Specifies whether the anomaly detector is currently active. */
  readonly AnomalyDetectorStatus: v.Scalar<'AWS::Logs::LogAnomalyDetector.AnomalyDetectorStatus'>;
  /** The time that the anomaly detector was created. */
  readonly CreationTimeStamp: v.Scalar<'AWS::Logs::LogAnomalyDetector.CreationTimeStamp'>;
  /** The time that the anomaly detector was most recently modified. */
  readonly LastModifiedTimeStamp: v.Scalar<'AWS::Logs::LogAnomalyDetector.LastModifiedTimeStamp'>;
}
/**
 * Creates or updates an *anomaly detector* that regularly scans one or more log groups and look for patterns and anomalies in the logs.
 *
 * An anomaly detector can help surface issues by automatically discovering anomalies in your log event traffic. An anomaly detector uses machine learning algorithms to scan log events and find *patterns*. A pattern is a shared text structure that recurs among your log fields. Patterns provide a useful tool for analyzing large sets of logs because a large number of log events can often be compressed into a few patterns.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-loganomalydetector.html
 */
export declare class LogAnomalyDetector extends v.Resource<LogAnomalyDetectorProperties, 'AWS::Logs::LogAnomalyDetector.AnomalyDetectorArn', LogAnomalyDetectorAttributes> {
  static readonly type: 'AWS::Logs::LogAnomalyDetector';
  constructor(properties?: LogAnomalyDetectorProperties);
}

export interface LogGroupProperties {
  /** Indicates whether bearer token authentication is enabled for this log group. When enabled, bearer token authentication is allowed on operations until it is explicitly disabled. */
  BearerTokenAuthenticationEnabled?: v.Bool | undefined;
  /** Creates a data protection policy and assigns it to the log group. A data protection policy can help safeguard sensitive data that's ingested by the log group by auditing and masking the sensitive log data. When a user who does not have permission to view masked data views a log event that includes masked data, the sensitive data is replaced by asterisks. */
  DataProtectionPolicy?: v.Json | undefined;
  /** Indicates whether deletion protection is enabled for this log group. When enabled, deletion protection blocks all deletion operations until it is explicitly disabled. */
  DeletionProtectionEnabled?: v.Bool | undefined;
  /** Creates or updates a *field index policy* for the specified log group. Only log groups in the Standard log class support field index policies. For more information about log classes, see [Log classes](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch_Logs_Log_Classes.html). */
  FieldIndexPolicies?: v.Many<v.Json> | undefined;
  /**
   * The Amazon Resource Name (ARN) of the AWS key to use when encrypting log data.
   *
   * To associate an AWS key with the log group, specify the ARN of that KMS key here. If you do so, ingested data is encrypted using this key. This association is stored as long as the data encrypted with the KMS key is still within CloudWatch Logs. This enables CloudWatch Logs to decrypt this data whenever it is requested.
   *
   * If you attempt to associate a KMS key with the log group but the KMS key doesn't exist or is deactivated, you will receive an `InvalidParameterException` error.
   */
  KmsKeyId?: v.Text<'AWS::KMS::Key.Arn' | 'AWS::KMS::ReplicaKey.Arn'> | undefined;
  /**
   * Specifies the log group class for this log group. There are two classes:
   *
   * - The `Standard` log class supports all CloudWatch Logs features.
   * - The `Infrequent Access` log class supports a subset of CloudWatch Logs features and incurs lower costs.
   *
   * For details about the features supported by each class, see [Log classes](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch_Logs_Log_Classes.html)
   */
  LogGroupClass?: v.OneOf<'STANDARD' | 'INFREQUENT_ACCESS' | 'DELIVERY'> | undefined;
  /** The name of the log group. If you don't specify a name, AWS CloudFormation generates a unique ID for the log group. */
  LogGroupName?: v.Text | undefined;
  /** Creates or updates a resource policy for the specified log group that allows other services to put log events to this account. A LogGroup can have 1 resource policy. */
  ResourcePolicyDocument?: v.Json | undefined;
  /**
   * The number of days to retain the log events in the specified log group. Possible values are: 1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, and 3653.
   *
   * To set a log group so that its log events do not expire, do not specify this property.
   */
  RetentionInDays?: v.OneOf<1 | 3 | 5 | 7 | 14 | 30 | 60 | 90 | 120 | 150 | 180 | 365 | 400 | 545 | 731 | 1096 | 1827 | 2192 | 2557 | 2922 | 3288 | 3653> | undefined;
  /**
   * An array of key-value pairs to apply to the log group.
   *
   * For more information, see [Tag](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-resource-tags.html).
   */
  Tags?: v.Many<v.Block<LogGroup.Tag>> | undefined;
}
export interface LogGroupAttributes {
  /** The ARN of the log group, such as `arn:aws:logs:us-west-1:123456789012:log-group:/mystack-testgroup-12ABC1AB12A1:*` */
  readonly Arn: v.Scalar<'AWS::Logs::LogGroup.Arn'>;
}
/**
 * The `AWS::Logs::LogGroup` resource specifies a log group. A log group defines common properties for log streams, such as their retention and access control rules. Each log stream must belong to one log group.
 *
 * You can create up to 1,000,000 log groups per Region per account. You must use the following guidelines when naming a log group:
 *
 * - Log group names must be unique within a Region for an AWS account.
 * - Log group names can be between 1 and 512 characters long.
 * - Log group names consist of the following characters: a-z, A-Z, 0-9, '_' (underscore), '-' (hyphen), '/' (forward slash), and '.' (period).
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-loggroup.html
 */
export declare class LogGroup extends v.Resource<LogGroupProperties, 'AWS::Logs::LogGroup.LogGroupName', LogGroupAttributes> {
  static readonly type: 'AWS::Logs::LogGroup';
  constructor(properties?: LogGroupProperties);
}
export declare namespace LogGroup {
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
}

export interface LogStreamProperties {
  /** The name of the log group where the log stream is created. */
  LogGroupName: v.Text<'AWS::Logs::LogGroup.LogGroupName'>;
  /** The name of the log stream. The name must be unique within the log group. */
  LogStreamName?: v.Text | undefined;
}
export interface LogStreamAttributes {
}
/**
 * The `AWS::Logs::LogStream` resource specifies an Amazon CloudWatch Logs log stream in a specific log group. A log stream represents the sequence of events coming from an application instance or resource that you are monitoring.
 *
 * There is no limit on the number of log streams that you can create for a log group.
 *
 * You must use the following guidelines when naming a log stream:
 *
 * - Log stream names must be unique within the log group.
 * - Log stream names can be between 1 and 512 characters long.
 * - The ':' (colon) and '*' (asterisk) characters are not allowed.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-logstream.html
 */
export declare class LogStream extends v.Resource<LogStreamProperties, 'AWS::Logs::LogStream.LogStreamName', LogStreamAttributes> {
  static readonly type: 'AWS::Logs::LogStream';
  constructor(properties: LogStreamProperties);
}

export interface MetricFilterProperties {
  /**
   * This parameter is valid only for log groups that have an active log transformer. For more information about log transformers, see [PutTransformer](https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutTransformer.html).
   *
   * If this value is `true`, the metric filter is applied on the transformed version of the log events instead of the original ingested log events.
   */
  ApplyOnTransformedLogs?: v.Bool | undefined;
  /** The list of system fields that are emitted as additional dimensions in the generated metrics. Returns the `emitSystemFieldDimensions` value if it was specified when the metric filter was created. */
  EmitSystemFieldDimensions?: v.Many<v.Text> | undefined;
  /** The filter expression that specifies which log events are processed by this metric filter based on system fields. Returns the `fieldSelectionCriteria` value if it was specified when the metric filter was created. */
  FieldSelectionCriteria?: v.Text | undefined;
  /** The name of the metric filter. */
  FilterName?: v.Text | undefined;
  /** A filter pattern for extracting metric data out of ingested log events. For more information, see [Filter and Pattern Syntax](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/FilterAndPatternSyntax.html). */
  FilterPattern: v.Text;
  /** The name of an existing log group that you want to associate with this metric filter. */
  LogGroupName: v.Text<'AWS::Logs::LogGroup.LogGroupName'>;
  /** The metric transformations. */
  MetricTransformations: v.Many<v.Block<MetricFilter.MetricTransformation>>;
}
export interface MetricFilterAttributes {
}
/**
 * The `AWS::Logs::MetricFilter` resource specifies a metric filter that describes how CloudWatch Logs extracts information from logs and transforms it into Amazon CloudWatch metrics. If you have multiple metric filters that are associated with a log group, all the filters are applied to the log streams in that group.
 *
 * The maximum number of metric filters that can be associated with a log group is 100.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-metricfilter.html
 */
export declare class MetricFilter extends v.Resource<MetricFilterProperties, 'AWS::Logs::MetricFilter.Ref', MetricFilterAttributes> {
  static readonly type: 'AWS::Logs::MetricFilter';
  constructor(properties: MetricFilterProperties);
}
export declare namespace MetricFilter {
  /**
   * Specifies the CloudWatch metric dimensions to publish with this metric.
   *
   * Because dimensions are part of the unique identifier for a metric, whenever a unique dimension name/value pair is extracted from your logs, you are creating a new variation of that metric.
   *
   * For more information about publishing dimensions with metrics created by metric filters, see [Publishing dimensions with metrics from values in JSON or space-delimited log events](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/FilterAndPatternSyntax.html#logs-metric-filters-dimensions).
   */
  interface Dimension {
    /**
     * The name for the CloudWatch metric dimension that the metric filter creates.
     *
     * Dimension names must contain only ASCII characters, must include at least one non-whitespace character, and cannot start with a colon (:).
     */
    Key: v.Text;
    /** The log event field that will contain the value for this dimension. This dimension will only be published for a metric if the value is found in the log event. For example, `$.eventType` for JSON log events, or `$server` for space-delimited log events. */
    Value: v.Text;
  }
  /** `MetricTransformation` is a property of the `AWS::Logs::MetricFilter` resource that describes how to transform log streams into a CloudWatch metric. */
  interface MetricTransformation {
    /** (Optional) The value to emit when a filter pattern does not match a log event. This value can be null. */
    DefaultValue?: v.Num | undefined;
    /** The fields to use as dimensions for the metric. One metric filter can include as many as three dimensions. */
    Dimensions?: v.Many<v.Block<MetricFilter.Dimension>> | undefined;
    /** The name of the CloudWatch metric. */
    MetricName: v.Text;
    /** A custom namespace to contain your metric in CloudWatch. Use namespaces to group together metrics that are similar. For more information, see [Namespaces](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/cloudwatch_concepts.html#Namespace). */
    MetricNamespace: v.Text;
    /** The value that is published to the CloudWatch metric. For example, if you're counting the occurrences of a particular term like `Error`, specify 1 for the metric value. If you're counting the number of bytes transferred, reference the value that is in the log event by using $. followed by the name of the field that you specified in the filter pattern, such as `$.size`. */
    MetricValue: v.Text;
    /** The unit to assign to the metric. If you omit this, the unit is set as `None`. */
    Unit?: v.OneOf<'Seconds' | 'Microseconds' | 'Milliseconds' | 'Bytes' | 'Kilobytes' | 'Megabytes' | 'Gigabytes' | 'Terabytes' | 'Bits' | 'Kilobits' | 'Megabits' | 'Gigabits' | 'Terabits' | 'Percent' | 'Count' | 'Bytes/Second' | 'Kilobytes/Second' | 'Megabytes/Second' | 'Gigabytes/Second' | 'Terabytes/Second' | 'Bits/Second' | 'Kilobits/Second' | 'Megabits/Second' | 'Gigabits/Second' | 'Terabits/Second' | 'Count/Second' | 'None'> | undefined;
  }
}

export interface QueryDefinitionProperties {
  /** Use this parameter if you want the query to query only certain log groups. */
  LogGroupNames?: v.Many<v.Text<'AWS::Logs::LogGroup.LogGroupName'>> | undefined;
  /**
   * A name for the query definition.
   *
   * > You can use the name to create a folder structure for your queries. To create a folder, use a forward slash (/) to prefix your desired query name with your desired folder name. For example, `*folder-name* / *query-name*`.
   */
  Name: v.Text;
  /** Use this parameter to include specific query parameters as part of your query definition. Query parameters are supported only for Logs Insights QL queries. Query parameters allow you to use placeholder variables in your query string that are substituted with values at execution time. Use the {{parameterName}} syntax in your query string to reference a parameter. */
  Parameters?: v.Many<v.Block<QueryDefinition.QueryParameter>> | undefined;
  /** The query language used for this query. For more information about the query languages that CloudWatch Logs supports, see [Supported query languages](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CWL_AnalyzeLogData_Languages.html). */
  QueryLanguage?: v.OneOf<'CWLI' | 'SQL' | 'PPL'> | undefined;
  /** The query string to use for this query definition. For more information, see [CloudWatch Logs Insights Query Syntax](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CWL_QuerySyntax.html). */
  QueryString: v.Text;
}
export interface QueryDefinitionAttributes {
  /** The ID of the query definition. */
  readonly QueryDefinitionId: v.Scalar<'AWS::Logs::QueryDefinition.QueryDefinitionId'>;
}
/**
 * Creates a query definition for CloudWatch Logs Insights. For more information, see [Analyzing Log Data with CloudWatch Logs Insights](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/AnalyzingLogData.html).
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-querydefinition.html
 */
export declare class QueryDefinition extends v.Resource<QueryDefinitionProperties, 'AWS::Logs::QueryDefinition.QueryDefinitionId', QueryDefinitionAttributes> {
  static readonly type: 'AWS::Logs::QueryDefinition';
  constructor(properties: QueryDefinitionProperties);
}
export declare namespace QueryDefinition {
  /** This structure defines a query parameter for a saved CloudWatch Logs Insights query definition. Query parameters are supported only for Logs Insights QL queries. They are placeholder variables that you can reference in a query string using the {{parameterName}} syntax. Each parameter can include a default value and a description. */
  interface QueryParameter {
    /** The default value to use for this query parameter if no value is supplied at execution time. */
    DefaultValue?: v.Text | undefined;
    /** A description of the query parameter that explains its purpose or expected values. */
    Description?: v.Text | undefined;
    /** The name of the query parameter. A query parameter name must start with a letter or underscore, and contain only letters, digits, and underscores. */
    Name: v.Text;
  }
}

export interface ResourcePolicyProperties {
  /** The details of the policy. It must be formatted in JSON, and you must use backslashes to escape characters that need to be escaped in JSON strings, such as double quote marks. */
  PolicyDocument: v.Json;
  /** The name of the resource policy. */
  PolicyName: v.Text;
}
export interface ResourcePolicyAttributes {
}
/**
 * Creates or updates a resource policy that allows other AWS services to put log events to this account. An account can have up to 10 resource policies per AWS Region.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-resourcepolicy.html
 */
export declare class ResourcePolicy extends v.Resource<ResourcePolicyProperties, 'AWS::Logs::ResourcePolicy.PolicyName', ResourcePolicyAttributes> {
  static readonly type: 'AWS::Logs::ResourcePolicy';
  constructor(properties: ResourcePolicyProperties);
}

export interface ScheduledQueryProperties {
  Description?: v.Text | undefined;
  DestinationConfiguration?: v.Block<ScheduledQuery.DestinationConfiguration> | undefined;
  ExecutionRoleArn: v.Text<'AWS::IAM::Role.Arn'>;
  LogGroupIdentifiers?: v.Many<v.Text> | undefined;
  Name: v.Text;
  QueryLanguage: v.OneOf<'CWLI' | 'PPL' | 'SQL'>;
  QueryString: v.Text;
  ScheduleEndTime?: v.Num | undefined;
  ScheduleExpression: v.Text;
  ScheduleStartTime?: v.Num | undefined;
  StartTimeOffset?: v.Num | undefined;
  State?: v.OneOf<'ENABLED' | 'DISABLED'> | undefined;
  Tags?: v.Many<v.Block<ScheduledQuery.TagsItems>> | undefined;
  Timezone?: v.Text | undefined;
}
export interface ScheduledQueryAttributes {
  readonly CreationTime: v.Scalar<'AWS::Logs::ScheduledQuery.CreationTime'>;
  readonly LastExecutionStatus: v.Scalar<'AWS::Logs::ScheduledQuery.LastExecutionStatus'>;
  readonly LastTriggeredTime: v.Scalar<'AWS::Logs::ScheduledQuery.LastTriggeredTime'>;
  readonly LastUpdatedTime: v.Scalar<'AWS::Logs::ScheduledQuery.LastUpdatedTime'>;
  readonly ScheduledQueryArn: v.Scalar<'AWS::Logs::ScheduledQuery.ScheduledQueryArn'>;
}
/**
 * Creates a new Scheduled Query that allows you to define a Logs Insights query that will run on a schedule and configure actions to take with the query results.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-scheduledquery.html
 */
export declare class ScheduledQuery extends v.Resource<ScheduledQueryProperties, 'AWS::Logs::ScheduledQuery.ScheduledQueryArn', ScheduledQueryAttributes> {
  static readonly type: 'AWS::Logs::ScheduledQuery';
  constructor(properties: ScheduledQueryProperties);
}
export declare namespace ScheduledQuery {
  interface DestinationConfiguration {
    S3Configuration?: v.Block<ScheduledQuery.S3Configuration> | undefined;
  }
  interface S3Configuration {
    DestinationIdentifier: v.Text;
    RoleArn: v.Text<'AWS::IAM::Role.Arn'>;
  }
  interface TagsItems {
    Key: v.Text;
    Value: v.Text;
  }
}

export interface StorageTierPolicyProperties {
  /** The storage tier to apply. Only INTELLIGENT_TIERING is accepted for creation. */
  StorageTier: v.OneOf<'INTELLIGENT_TIERING'>;
}
export interface StorageTierPolicyAttributes {
  /** The AWS account ID that owns this storage tier policy. */
  readonly AccountId: v.Scalar<'AWS::Logs::StorageTierPolicy.AccountId'>;
  /** Timestamp (milliseconds after Jan 1, 1970 00:00:00 UTC) when the storage tier policy was last updated. */
  readonly LastUpdatedTime: v.Scalar<'AWS::Logs::StorageTierPolicy.LastUpdatedTime'>;
}
/**
 * Resource Type definition for AWS::Logs::StorageTierPolicy. Manages the storage tier policy for a CloudWatch Logs account. When created, enables Intelligent-Tiering which automatically moves infrequently accessed log data to lower-cost storage tiers. Deleting this resource reverts the account to standard (single-tier) storage.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-storagetierpolicy.html
 */
export declare class StorageTierPolicy extends v.Resource<StorageTierPolicyProperties, 'AWS::Logs::StorageTierPolicy.AccountId', StorageTierPolicyAttributes> {
  static readonly type: 'AWS::Logs::StorageTierPolicy';
  constructor(properties: StorageTierPolicyProperties);
}

export interface SubscriptionFilterProperties {
  /**
   * This parameter is valid only for log groups that have an active log transformer. For more information about log transformers, see [PutTransformer](https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutTransformer.html).
   *
   * If this value is `true`, the subscription filter is applied on the transformed version of the log events instead of the original ingested log events.
   */
  ApplyOnTransformedLogs?: v.Bool | undefined;
  /** The Amazon Resource Name (ARN) of the destination. */
  DestinationArn: v.Text<'AWS::Kinesis::Stream.Arn' | 'AWS::KinesisFirehose::DeliveryStream.Arn' | 'AWS::Lambda::Alias.AliasArn' | 'AWS::Lambda::Function.Arn' | 'AWS::Lambda::Version.FunctionArn' | 'AWS::Logs::Destination.Arn'>;
  /** The method used to distribute log data to the destination, which can be either random or grouped by log stream. */
  Distribution?: v.OneOf<'Random' | 'ByLogStream'> | undefined;
  /** The list of system fields that are included in the log events sent to the subscription destination. Returns the `emitSystemFields` value if it was specified when the subscription filter was created. */
  EmitSystemFields?: v.Many<v.Text> | undefined;
  /** The filter expression that specifies which log events are processed by this subscription filter based on system fields. Returns the `fieldSelectionCriteria` value if it was specified when the subscription filter was created. */
  FieldSelectionCriteria?: v.Text | undefined;
  /** The name of the subscription filter. */
  FilterName?: v.Text | undefined;
  /** The filtering expressions that restrict what gets delivered to the destination AWS resource. For more information about the filter pattern syntax, see [Filter and Pattern Syntax](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/FilterAndPatternSyntax.html). */
  FilterPattern: v.Text;
  /** The log group to associate with the subscription filter. All log events that are uploaded to this log group are filtered and delivered to the specified AWS resource if the filter pattern matches the log events. */
  LogGroupName: v.Text<'AWS::Logs::LogGroup.LogGroupName'>;
  /** The ARN of an IAM role that grants CloudWatch Logs permissions to deliver ingested log events to the destination stream. You don't need to provide the ARN when you are working with a logical destination for cross-account delivery. */
  RoleArn?: v.Text<'AWS::IAM::Role.Arn'> | undefined;
}
export interface SubscriptionFilterAttributes {
}
/**
 * The `AWS::Logs::SubscriptionFilter` resource specifies a subscription filter and associates it with the specified log group. Subscription filters allow you to subscribe to a real-time stream of log events and have them delivered to a specific destination. Currently, the supported destinations are:
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-subscriptionfilter.html
 */
export declare class SubscriptionFilter extends v.Resource<SubscriptionFilterProperties, 'AWS::Logs::SubscriptionFilter.FilterName', SubscriptionFilterAttributes> {
  static readonly type: 'AWS::Logs::SubscriptionFilter';
  constructor(properties: SubscriptionFilterProperties);
}

export interface TransformerProperties {
  /** Specify either the name or ARN of the log group to create the transformer for. */
  LogGroupIdentifier: v.Text;
  /** This structure is an array that contains the configuration of this log transformer. A log transformer is an array of processors, where each processor applies one type of transformation to the log events that are ingested. */
  TransformerConfig: v.Many<v.Block<Transformer.Processor>>;
}
export interface TransformerAttributes {
}
/**
 * Creates or updates a *log transformer* for a single log group. You use log transformers to transform log events into a different format, making them easier for you to process and analyze. You can also transform logs from different sources into standardized formats that contains relevant, source-specific information.
 *
 * After you have created a transformer, CloudWatch Logs performs the transformations at the time of log ingestion. You can then refer to the transformed versions of the logs during operations such as querying with CloudWatch Logs Insights or creating metric filters or subscription filers.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-transformer.html
 */
export declare class Transformer extends v.Resource<TransformerProperties, 'AWS::Logs::Transformer.LogGroupIdentifier', TransformerAttributes> {
  static readonly type: 'AWS::Logs::Transformer';
  constructor(properties: TransformerProperties);
}
export declare namespace Transformer {
  /** This object defines one key that will be added with the [addKeys](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Processors.html#CloudWatch-Logs-Transformation-addKey) processor. */
  interface AddKeyEntry {
    /** The key of the new entry to be added to the log event */
    Key: v.Text;
    /** Specifies whether to overwrite the value if the key already exists in the log event. If you omit this, the default is `false`. */
    OverwriteIfExists?: v.Bool | undefined;
    /** The value of the new entry to be added to the log event */
    Value: v.Text;
  }
  /**
   * This processor adds new key-value pairs to the log event.
   *
   * For more information about this processor including examples, see [addKeys](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Processors.html#CloudWatch-Logs-Transformation-addKeys) in the *CloudWatch Logs User Guide*.
   */
  interface AddKeys {
    /** An array of objects, where each object contains the information about one key to add to the log event. */
    Entries: v.Many<v.Block<Transformer.AddKeyEntry>>;
  }
  /**
   * This processor copies values within a log event. You can also use this processor to add metadata to log events by copying the values of the following metadata keys into the log events: `@logGroupName`, `@logGroupStream`, `@accountId`, `@regionName`.
   *
   * For more information about this processor including examples, see [copyValue](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Processors.html#CloudWatch-Logs-Transformation-copyValue) in the *CloudWatch Logs User Guide*.
   */
  interface CopyValue {
    /** An array of `CopyValueEntry` objects, where each object contains the information about one field value to copy. */
    Entries: v.Many<v.Block<Transformer.CopyValueEntry>>;
  }
  /** This object defines one value to be copied with the [copyValue](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Processors.html#CloudWatch-Logs-Transformation-copyValue) processor. */
  interface CopyValueEntry {
    /** Specifies whether to overwrite the value if the destination key already exists. If you omit this, the default is `false`. */
    OverwriteIfExists?: v.Bool | undefined;
    /** The key to copy. */
    Source: v.Text;
    /** The key of the field to copy the value to. */
    Target: v.Text;
  }
  /**
   * The `CSV` processor parses comma-separated values (CSV) from the log events into columns.
   *
   * For more information about this processor including examples, see [csv](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation.html#CloudWatch-Logs-Transformation-csv) in the *CloudWatch Logs User Guide*.
   */
  interface Csv {
    /**
     * An array of names to use for the columns in the transformed log event.
     *
     * If you omit this, default column names ( `[column_1, column_2 ...]` ) are used.
     */
    Columns?: v.Many<v.Text> | undefined;
    /** The character used to separate each column in the original comma-separated value log event. If you omit this, the processor looks for the comma `,` character as the delimiter. */
    Delimiter?: v.Text | undefined;
    /** The character used used as a text qualifier for a single column of data. If you omit this, the double quotation mark `"` character is used. */
    QuoteCharacter?: v.Text | undefined;
    /** The path to the field in the log event that has the comma separated values to be parsed. If you omit this value, the whole log message is processed. */
    Source?: v.Text | undefined;
  }
  /**
   * This processor converts a datetime string into a format that you specify.
   *
   * For more information about this processor including examples, see [datetimeConverter](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Processors.html#CloudWatch-Logs-Transformation-datetimeConverter) in the *CloudWatch Logs User Guide*.
   */
  interface DateTimeConverter {
    /** The locale of the source field. If you omit this, the default of `locale.ROOT` is used. */
    Locale?: v.Text | undefined;
    /** A list of patterns to match against the `source` field. */
    MatchPatterns: v.Many<v.Text>;
    /** The key to apply the date conversion to. */
    Source: v.Text;
    /** The time zone of the source field. If you omit this, the default used is the UTC zone. */
    SourceTimezone?: v.Text | undefined;
    /** The JSON field to store the result in. */
    Target: v.Text;
    /**
     * The datetime format to use for the converted data in the target field.
     *
     * If you omit this, the default of `yyyy-MM-dd'T'HH:mm:ss.SSS'Z` is used.
     */
    TargetFormat?: v.Text | undefined;
    /** The time zone of the target field. If you omit this, the default used is the UTC zone. */
    TargetTimezone?: v.Text | undefined;
  }
  /**
   * This processor deletes entries from a log event. These entries are key-value pairs.
   *
   * For more information about this processor including examples, see [deleteKeys](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Processors.html#CloudWatch-Logs-Transformation-deleteKeys) in the *CloudWatch Logs User Guide*.
   */
  interface DeleteKeys {
    /** The list of keys to delete. */
    WithKeys: v.Many<v.Text>;
  }
  /**
   * This processor uses pattern matching to parse and structure unstructured data. This processor can also extract fields from log messages.
   *
   * For more information about this processor including examples, see [grok](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Processors.html#CloudWatch-Logs-Transformation-Grok) in the *CloudWatch Logs User Guide*.
   */
  interface Grok {
    /** The grok pattern to match against the log event. For a list of supported grok patterns, see [Supported grok patterns](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Processors.html#Grok-Patterns). */
    Match: v.Text;
    /** The path to the field in the log event that you want to parse. If you omit this value, the whole log message is parsed. */
    Source?: v.Text | undefined;
  }
  /**
   * This processor takes a list of objects that contain key fields, and converts them into a map of target keys.
   *
   * For more information about this processor including examples, see [listToMap](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation.html#CloudWatch-Logs-Transformation-listToMap) in the *CloudWatch Logs User Guide*.
   */
  interface ListToMap {
    /** A Boolean value to indicate whether the list will be flattened into single items. Specify `true` to flatten the list. The default is `false` */
    Flatten?: v.Bool | undefined;
    /**
     * If you set `flatten` to `true`, use `flattenedElement` to specify which element, `first` or `last`, to keep.
     *
     * You must specify this parameter if `flatten` is `true`
     */
    FlattenedElement?: v.OneOf<'first' | 'last'> | undefined;
    /** The key of the field to be extracted as keys in the generated map */
    Key: v.Text;
    /** The key in the log event that has a list of objects that will be converted to a map. */
    Source: v.Text;
    /** The key of the field that will hold the generated map */
    Target?: v.Text | undefined;
    /** If this is specified, the values that you specify in this parameter will be extracted from the `source` objects and put into the values of the generated map. Otherwise, original objects in the source list will be put into the values of the generated map. */
    ValueKey?: v.Text | undefined;
  }
  /**
   * This processor converts a string to lowercase.
   *
   * For more information about this processor including examples, see [lowerCaseString](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Processors.html#CloudWatch-Logs-Transformation-lowerCaseString) in the *CloudWatch Logs User Guide*.
   */
  interface LowerCaseString {
    /** The array caontaining the keys of the fields to convert to lowercase. */
    WithKeys: v.Many<v.Text>;
  }
  /** This object defines one key that will be moved with the [moveKey](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation.html#CloudWatch-Logs-Transformation-moveKey) processor. */
  interface MoveKeyEntry {
    /** Specifies whether to overwrite the value if the destination key already exists. If you omit this, the default is `false`. */
    OverwriteIfExists?: v.Bool | undefined;
    /** The key to move. */
    Source: v.Text;
    /** The key to move to. */
    Target: v.Text;
  }
  /**
   * This processor moves a key from one field to another. The original key is deleted.
   *
   * For more information about this processor including examples, see [moveKeys](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Processors.html#CloudWatch-Logs-Transformation-moveKeys) in the *CloudWatch Logs User Guide*.
   */
  interface MoveKeys {
    /** An array of objects, where each object contains the information about one key to move. */
    Entries: v.Many<v.Block<Transformer.MoveKeyEntry>>;
  }
  /**
   * This processor parses CloudFront vended logs, extract fields, and convert them into JSON format. Encoded field values are decoded. Values that are integers and doubles are treated as such. For more information about this processor including examples, see [parseCloudfront](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Processors.html#CloudWatch-Logs-Transformation-parseCloudfront)
   *
   * For more information about CloudFront log format, see [Configure and use standard logs (access logs)](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/AccessLogs.html).
   *
   * If you use this processor, it must be the first processor in your transformer.
   */
  interface ParseCloudfront {
    /** Omit this parameter and the whole log message will be processed by this processor. No other value than `@message` is allowed for `source`. */
    Source?: v.Text | undefined;
  }
  /**
   * This processor parses log events that are in JSON format. It can extract JSON key-value pairs and place them under a destination that you specify.
   *
   * Additionally, because you must have at least one parse-type processor in a transformer, you can use `ParseJSON` as that processor for JSON-format logs, so that you can also apply other processors, such as mutate processors, to these logs.
   *
   * For more information about this processor including examples, see [parseJSON](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Processors.html#CloudWatch-Logs-Transformation-parseJSON) in the *CloudWatch Logs User Guide*.
   */
  interface ParseJSON {
    /** The location to put the parsed key value pair into. If you omit this parameter, it is placed under the root node. */
    Destination?: v.Text | undefined;
    /** Path to the field in the log event that will be parsed. Use dot notation to access child fields. For example, `store.book` */
    Source?: v.Text | undefined;
  }
  /**
   * This processor parses a specified field in the original log event into key-value pairs.
   *
   * For more information about this processor including examples, see [parseKeyValue](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation.html#CloudWatch-Logs-Transformation-parseKeyValue) in the *CloudWatch Logs User Guide*.
   */
  interface ParseKeyValue {
    /** The destination field to put the extracted key-value pairs into */
    Destination?: v.Text | undefined;
    /** The field delimiter string that is used between key-value pairs in the original log events. If you omit this, the ampersand `&` character is used. */
    FieldDelimiter?: v.Text | undefined;
    /** If you want to add a prefix to all transformed keys, specify it here. */
    KeyPrefix?: v.Text | undefined;
    /**
     * The delimiter string to use between the key and value in each pair in the transformed log event.
     *
     * If you omit this, the equal `=` character is used.
     */
    KeyValueDelimiter?: v.Text | undefined;
    /** A value to insert into the value field in the result, when a key-value pair is not successfully split. */
    NonMatchValue?: v.Text | undefined;
    /** Specifies whether to overwrite the value if the destination key already exists. If you omit this, the default is `false`. */
    OverwriteIfExists?: v.Bool | undefined;
    /** Path to the field in the log event that will be parsed. Use dot notation to access child fields. For example, `store.book` */
    Source?: v.Text | undefined;
  }
  /**
   * Use this processor to parse RDS for PostgreSQL vended logs, extract fields, and and convert them into a JSON format. This processor always processes the entire log event message. For more information about this processor including examples, see [parsePostGres](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Processors.html#CloudWatch-Logs-Transformation-parsePostGres).
   *
   * For more information about RDS for PostgreSQL log format, see [RDS for PostgreSQL database log filesTCP flag sequence](https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_LogAccess.Concepts.PostgreSQL.html#USER_LogAccess.Concepts.PostgreSQL.Log_Format.log-line-prefix).
   */
  interface ParsePostgres {
    /** Omit this parameter and the whole log message will be processed by this processor. No other value than `@message` is allowed for `source`. */
    Source?: v.Text | undefined;
  }
  /**
   * Use this processor to parse Route 53 vended logs, extract fields, and and convert them into a JSON format. This processor always processes the entire log event message. For more information about this processor including examples, see [parseRoute53](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Processors.html#CloudWatch-Logs-Transformation-parseRoute53).
   *
   * > If you use this processor, it must be the first processor in your transformer.
   */
  interface ParseRoute53 {
    /** Omit this parameter and the whole log message will be processed by this processor. No other value than `@message` is allowed for `source`. */
    Source?: v.Text | undefined;
  }
  /**
   * This processor converts logs into [Open Cybersecurity Schema Framework (OCSF)](https://docs.aws.amazon.com/https://ocsf.io) events.
   *
   * For more information about this processor including examples, see [parseToOCSF](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation.html#CloudWatch-Logs-Transformation-parseToOCSF) in the *CloudWatch Logs User Guide*.
   */
  interface ParseToOCSF {
    /** Specify the service or process that produces the log events that will be converted with this processor. */
    EventSource: v.OneOf<'CloudTrail' | 'Route53Resolver' | 'VPCFlow' | 'EKSAudit' | 'AWSWAF'>;
    /** The version of the OCSF mapping to use for parsing log data. */
    MappingVersion?: v.Text | undefined;
    /** Specify which version of the OCSF schema to use for the transformed log events. */
    OcsfVersion: v.OneOf<'V1.1' | 'V1.5'>;
    /** The path to the field in the log event that you want to parse. If you omit this value, the whole log message is parsed. */
    Source?: v.Text | undefined;
  }
  /**
   * Use this processor to parse Amazon VPC vended logs, extract fields, and and convert them into a JSON format. This processor always processes the entire log event message.
   *
   * This processor doesn't support custom log formats, such as NAT gateway logs. For more information about custom log formats in Amazon VPC, see [parseVPC](https://docs.aws.amazon.com/vpc/latest/userguide/flow-logs-records-examples.html#flow-log-example-tcp-flag) For more information about this processor including examples, see [parseVPC](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation.html#CloudWatch-Logs-Transformation-parseVPC).
   */
  interface ParseVPC {
    /** Omit this parameter and the whole log message will be processed by this processor. No other value than `@message` is allowed for `source`. */
    Source?: v.Text | undefined;
  }
  /**
   * Use this processor to parse AWS WAF vended logs, extract fields, and and convert them into a JSON format. This processor always processes the entire log event message. For more information about this processor including examples, see [parseWAF](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Processors.html#CloudWatch-Logs-Transformation-parsePostGres).
   *
   * For more information about AWS WAF log format, see [Log examples for web ACL traffic](https://docs.aws.amazon.com/waf/latest/developerguide/logging-examples.html).
   *
   * > If you use this processor, it must be the first processor in your transformer.
   */
  interface ParseWAF {
    /** Omit this parameter and the whole log message will be processed by this processor. No other value than `@message` is allowed for `source`. */
    Source?: v.Text | undefined;
  }
  /** This structure contains the information about one processor in a log transformer. */
  interface Processor {
    /** Use this parameter to include the [addKeys](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation.html#CloudWatch-Logs-Transformation-addKeys) processor in your transformer. */
    AddKeys?: v.Block<Transformer.AddKeys> | undefined;
    /** Use this parameter to include the [copyValue](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Processors.html#CloudWatch-Logs-Transformation-copyValue) processor in your transformer. */
    CopyValue?: v.Block<Transformer.CopyValue> | undefined;
    /** Use this parameter to include the [CSV](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation.html#CloudWatch-Logs-Transformation-CSV) processor in your transformer. */
    Csv?: v.Block<Transformer.Csv> | undefined;
    /** Use this parameter to include the [datetimeConverter](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Processors.html#CloudWatch-Logs-Transformation-datetimeConverter) processor in your transformer. */
    DateTimeConverter?: v.Block<Transformer.DateTimeConverter> | undefined;
    /** Use this parameter to include the [deleteKeys](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation.html#CloudWatch-Logs-Transformation-deleteKeys) processor in your transformer. */
    DeleteKeys?: v.Block<Transformer.DeleteKeys> | undefined;
    /** Use this parameter to include the [grok](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Processors.html#CloudWatch-Logs-Transformation-grok) processor in your transformer. */
    Grok?: v.Block<Transformer.Grok> | undefined;
    /** Use this parameter to include the [listToMap](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation.html#CloudWatch-Logs-Transformation-listToMap) processor in your transformer. */
    ListToMap?: v.Block<Transformer.ListToMap> | undefined;
    /** Use this parameter to include the [lowerCaseString](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Processors.html#CloudWatch-Logs-Transformation-lowerCaseString) processor in your transformer. */
    LowerCaseString?: v.Block<Transformer.LowerCaseString> | undefined;
    /** Use this parameter to include the [moveKeys](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Processors.html#CloudWatch-Logs-Transformation-moveKeys) processor in your transformer. */
    MoveKeys?: v.Block<Transformer.MoveKeys> | undefined;
    /**
     * Use this parameter to include the [parseCloudfront](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Processors.html#CloudWatch-Logs-Transformation-parseCloudfront) processor in your transformer.
     *
     * If you use this processor, it must be the first processor in your transformer.
     */
    ParseCloudfront?: v.Block<Transformer.ParseCloudfront> | undefined;
    /** Use this parameter to include the [parseJSON](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Processors.html#CloudWatch-Logs-Transformation-parseJSON) processor in your transformer. */
    ParseJSON?: v.Block<Transformer.ParseJSON> | undefined;
    /** Use this parameter to include the [parseKeyValue](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Processors.html#CloudWatch-Logs-Transformation-parseKeyValue) processor in your transformer. */
    ParseKeyValue?: v.Block<Transformer.ParseKeyValue> | undefined;
    /**
     * Use this parameter to include the [parsePostGres](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation.html#CloudWatch-Logs-Transformation-parsePostGres) processor in your transformer.
     *
     * If you use this processor, it must be the first processor in your transformer.
     */
    ParsePostgres?: v.Block<Transformer.ParsePostgres> | undefined;
    /**
     * Use this parameter to include the [parseRoute53](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Processors.html#CloudWatch-Logs-Transformation-parseRoute53) processor in your transformer.
     *
     * If you use this processor, it must be the first processor in your transformer.
     */
    ParseRoute53?: v.Block<Transformer.ParseRoute53> | undefined;
    /** Use this parameter to convert logs into Open Cybersecurity Schema (OCSF) format. */
    ParseToOCSF?: v.Block<Transformer.ParseToOCSF> | undefined;
    /**
     * Use this parameter to include the [parseVPC](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Processors.html#CloudWatch-Logs-Transformation-parseVPC) processor in your transformer.
     *
     * If you use this processor, it must be the first processor in your transformer.
     */
    ParseVPC?: v.Block<Transformer.ParseVPC> | undefined;
    /**
     * Use this parameter to include the [parseWAF](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation.html#CloudWatch-Logs-Transformation-parseWAF) processor in your transformer.
     *
     * If you use this processor, it must be the first processor in your transformer.
     */
    ParseWAF?: v.Block<Transformer.ParseWAF> | undefined;
    /** Use this parameter to include the [renameKeys](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation.html#CloudWatch-Logs-Transformation-renameKeys) processor in your transformer. */
    RenameKeys?: v.Block<Transformer.RenameKeys> | undefined;
    /** Use this parameter to include the [splitString](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Processors.html#CloudWatch-Logs-Transformation-splitString) processor in your transformer. */
    SplitString?: v.Block<Transformer.SplitString> | undefined;
    /** Use this parameter to include the [substituteString](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Processors.html#CloudWatch-Logs-Transformation-substituteString) processor in your transformer. */
    SubstituteString?: v.Block<Transformer.SubstituteString> | undefined;
    /** Use this parameter to include the [trimString](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Processors.html#CloudWatch-Logs-Transformation-trimString) processor in your transformer. */
    TrimString?: v.Block<Transformer.TrimString> | undefined;
    /** Use this parameter to include the [typeConverter](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Processors.html#CloudWatch-Logs-Transformation-typeConverter) processor in your transformer. */
    TypeConverter?: v.Block<Transformer.TypeConverter> | undefined;
    /** Use this parameter to include the [upperCaseString](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Processors.html#CloudWatch-Logs-Transformation-upperCaseString) processor in your transformer. */
    UpperCaseString?: v.Block<Transformer.UpperCaseString> | undefined;
  }
  /** This object defines one key that will be renamed with the [renameKey](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Processors.html#CloudWatch-Logs-Transformation-renameKey) processor. */
  interface RenameKeyEntry {
    /** The key to rename */
    Key: v.Text;
    /** Specifies whether to overwrite the existing value if the destination key already exists. The default is `false` */
    OverwriteIfExists?: v.Bool | undefined;
    /** The string to use for the new key name */
    RenameTo: v.Text;
  }
  /**
   * Use this processor to rename keys in a log event.
   *
   * For more information about this processor including examples, see [renameKeys](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Processors.html#CloudWatch-Logs-Transformation-renameKeys) in the *CloudWatch Logs User Guide*.
   */
  interface RenameKeys {
    /** An array of `RenameKeyEntry` objects, where each object contains the information about a single key to rename. */
    Entries: v.Many<v.Block<Transformer.RenameKeyEntry>>;
  }
  /**
   * Use this processor to split a field into an array of strings using a delimiting character.
   *
   * For more information about this processor including examples, see [splitString](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Processors.html#CloudWatch-Logs-Transformation-splitString) in the *CloudWatch Logs User Guide*.
   */
  interface SplitString {
    /** An array of `SplitStringEntry` objects, where each object contains the information about one field to split. */
    Entries: v.Many<v.Block<Transformer.SplitStringEntry>>;
  }
  /** This object defines one log field that will be split with the [splitString](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Processors.html#CloudWatch-Logs-Transformation-splitString) processor. */
  interface SplitStringEntry {
    /** The separator characters to split the string entry on. */
    Delimiter: v.Text;
    /** The key of the field to split. */
    Source: v.Text;
  }
  /**
   * This processor matches a key’s value against a regular expression and replaces all matches with a replacement string.
   *
   * For more information about this processor including examples, see [substituteString](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Processors.html#CloudWatch-Logs-Transformation-substituteString) in the *CloudWatch Logs User Guide*.
   */
  interface SubstituteString {
    /** An array of objects, where each object contains the information about one key to match and replace. */
    Entries: v.Many<v.Block<Transformer.SubstituteStringEntry>>;
  }
  /** This object defines one log field key that will be replaced using the [substituteString](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Processors.html#CloudWatch-Logs-Transformation-substituteString) processor. */
  interface SubstituteStringEntry {
    /** The regular expression string to be replaced. Special regex characters such as [ and ] must be escaped using \\ when using double quotes and with \ when using single quotes. For more information, see [Class Pattern](https://docs.aws.amazon.com/https://docs.oracle.com/en/java/javase/17/docs/api/java.base/java/util/regex/Pattern.html) on the Oracle web site. */
    From: v.Text;
    /** The key to modify */
    Source: v.Text;
    /** The string to be substituted for each match of `from` */
    To: v.Text;
  }
  /**
   * Use this processor to remove leading and trailing whitespace.
   *
   * For more information about this processor including examples, see [trimString](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Processors.html#CloudWatch-Logs-Transformation-trimString) in the *CloudWatch Logs User Guide*.
   */
  interface TrimString {
    /** The array containing the keys of the fields to trim. */
    WithKeys: v.Many<v.Text>;
  }
  /**
   * Use this processor to convert a value type associated with the specified key to the specified type. It's a casting processor that changes the types of the specified fields. Values can be converted into one of the following datatypes: `integer`, `double`, `string` and `boolean`.
   *
   * For more information about this processor including examples, see [trimString](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Processors.html#CloudWatch-Logs-Transformation-trimString) in the *CloudWatch Logs User Guide*.
   */
  interface TypeConverter {
    /** An array of `TypeConverterEntry` objects, where each object contains the information about one field to change the type of. */
    Entries: v.Many<v.Block<Transformer.TypeConverterEntry>>;
  }
  /** This object defines one value type that will be converted using the [typeConverter](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Processors.html#CloudWatch-Logs-Transformation-typeConverter) processor. */
  interface TypeConverterEntry {
    /** The key with the value that is to be converted to a different type. */
    Key: v.Text;
    /** The type to convert the field value to. Valid values are `integer`, `double`, `string` and `boolean`. */
    Type: v.OneOf<'boolean' | 'integer' | 'double' | 'string'>;
  }
  /**
   * This processor converts a string field to uppercase.
   *
   * For more information about this processor including examples, see [upperCaseString](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Processors.html#CloudWatch-Logs-Transformation-upperCaseString) in the *CloudWatch Logs User Guide*.
   */
  interface UpperCaseString {
    /** The array of containing the keys of the field to convert to uppercase. */
    WithKeys: v.Many<v.Text>;
  }
}
