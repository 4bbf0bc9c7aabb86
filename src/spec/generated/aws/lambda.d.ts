// Made by src/spec/generate/main.ts out of the AWS resource specification: change that, not this.
import * as v from '../../values';

export interface AliasProperties {
  /** A description of the alias. */
  Description?: v.Text | undefined;
  /**
   * The name or ARN of the Lambda function.
   *
   * **Name formats** - *Function name* - `MyFunction`.
   * - *Function ARN* - `arn:aws:lambda:us-west-2:123456789012:function:MyFunction`.
   * - *Partial ARN* - `123456789012:function:MyFunction`.
   *
   * The length constraint applies only to the full ARN. If you specify only the function name, it is limited to 64 characters in length.
   */
  FunctionName: v.Text<'AWS::Lambda::Alias.AliasArn' | 'AWS::Lambda::Function.Arn' | 'AWS::Lambda::Function.FunctionName' | 'AWS::Lambda::Version.FunctionArn'>;
  /** The function version that the alias invokes. */
  FunctionVersion: v.Text<'AWS::Lambda::Version.Version'>;
  /** The name of the alias. */
  Name: v.Text;
  /** Specifies a [provisioned concurrency](https://docs.aws.amazon.com/lambda/latest/dg/configuration-concurrency.html) configuration for a function's alias. */
  ProvisionedConcurrencyConfig?: v.Block<Alias.ProvisionedConcurrencyConfiguration> | undefined;
  /** The [routing configuration](https://docs.aws.amazon.com/lambda/latest/dg/lambda-traffic-shifting-using-aliases.html) of the alias. */
  RoutingConfig?: v.Block<Alias.AliasRoutingConfiguration> | undefined;
}
export interface AliasAttributes {
  /** The Amazon Resource Name (ARN) of the alias. */
  readonly AliasArn: v.Scalar<'AWS::Lambda::Alias.AliasArn'>;
}
/**
 * The `AWS::Lambda::Alias` resource creates an [alias](https://docs.aws.amazon.com/lambda/latest/dg/configuration-aliases.html) for a Lambda function version. Use aliases to provide clients with a function identifier that you can update to invoke a different version.
 *
 * You can also map an alias to split invocation requests between two versions. Use the `RoutingConfig` parameter to specify a second version and the percentage of invocation requests that it receives.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-alias.html
 */
export declare class Alias extends v.Resource<AliasProperties, 'AWS::Lambda::Alias.AliasArn', AliasAttributes> {
  static readonly type: 'AWS::Lambda::Alias';
  constructor(properties: AliasProperties);
}
export declare namespace Alias {
  /** The [traffic-shifting](https://docs.aws.amazon.com/lambda/latest/dg/lambda-traffic-shifting-using-aliases.html) configuration of a Lambda function alias. */
  interface AliasRoutingConfiguration {
    /** The second version, and the percentage of traffic that's routed to it. */
    AdditionalVersionWeights?: v.Many<v.Block<Alias.VersionWeight>> | undefined;
  }
  /** A provisioned concurrency configuration for a function's alias. */
  interface ProvisionedConcurrencyConfiguration {
    /** The amount of provisioned concurrency to allocate for the alias. */
    ProvisionedConcurrentExecutions: v.Num;
  }
  /** The [traffic-shifting](https://docs.aws.amazon.com/lambda/latest/dg/lambda-traffic-shifting-using-aliases.html) configuration of a Lambda function alias. */
  interface VersionWeight {
    /** The qualifier of the second version. */
    FunctionVersion: v.Text;
    /** The percentage of traffic that the alias routes to the second version. */
    FunctionWeight: v.Num;
  }
}

export interface CapacityProviderProperties {
  CapacityProviderName?: v.Text | undefined;
  /** The scaling configuration for the capacity provider. */
  CapacityProviderScalingConfig?: v.Block<CapacityProvider.CapacityProviderScalingConfig> | undefined;
  /** The instance requirements for compute resources managed by the capacity provider. */
  InstanceRequirements?: v.Block<CapacityProvider.InstanceRequirements> | undefined;
  /** The ARN of the KMS key used to encrypt the capacity provider's resources. */
  KmsKeyArn?: v.Text | undefined;
  /** The permissions configuration for the capacity provider. */
  PermissionsConfig: v.Block<CapacityProvider.CapacityProviderPermissionsConfig>;
  /** Configuration that defines how tags are propagated to managed resources. */
  PropagateTags?: v.Block<CapacityProvider.PropagateTagsConfig> | undefined;
  /** A key-value pair that provides metadata for the capacity provider. */
  Tags?: v.Many<v.Block<CapacityProvider.Tag>> | undefined;
  /** Configuration that specifies the telemetry collection for the capacity provider. */
  TelemetryConfig?: v.Block<CapacityProvider.CapacityProviderTelemetryConfig> | undefined;
  /** The VPC configuration for the capacity provider. */
  VpcConfig: v.Block<CapacityProvider.CapacityProviderVpcConfig>;
}
export interface CapacityProviderAttributes {
  readonly Arn: v.Scalar<'AWS::Lambda::CapacityProvider.Arn'>;
  /** The current state of the capacity provider. */
  readonly State: v.Scalar<'AWS::Lambda::CapacityProvider.State'>;
}
/**
 * Creates a capacity provider that manages compute resources for Lambda functions
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-capacityprovider.html
 */
export declare class CapacityProvider extends v.Resource<CapacityProviderProperties, 'AWS::Lambda::CapacityProvider.CapacityProviderName', CapacityProviderAttributes> {
  static readonly type: 'AWS::Lambda::CapacityProvider';
  constructor(properties: CapacityProviderProperties);
}
export declare namespace CapacityProvider {
  /** The capacity provider's Amazon CloudWatch Logs configuration settings. */
  interface CapacityProviderLoggingConfig {
    /** The name of the Amazon CloudWatch log group the capacity provider sends logs to. By default, Lambda capacity providers send logs to a default log group named ``/aws/lambda/capacity-provider/<capacity provider name>``. To use a different log group, enter an existing log group or enter a new log group name. */
    LogGroup?: v.Text | undefined;
    /** Set this property to filter the system logs for your capacity provider that Lambda sends to CloudWatch. Lambda only sends system logs at the selected level of detail and lower, where ``DEBUG`` is the highest level and ``WARN`` is the lowest. */
    SystemLogLevel?: v.OneOf<'DEBUG' | 'INFO' | 'WARN'> | undefined;
  }
  /** Configuration that specifies the permissions required for the capacity provider to manage compute resources. */
  interface CapacityProviderPermissionsConfig {
    /** The ARN of the IAM role that the capacity provider uses to manage compute instances and other AWS resources. */
    CapacityProviderOperatorRoleArn: v.Text;
  }
  /** Configuration that defines how the capacity provider scales compute instances based on demand and policies. */
  interface CapacityProviderScalingConfig {
    /** The maximum number of vCPUs that the capacity provider can provision across all compute instances. */
    MaxVCpuCount?: v.Num | undefined;
    /** The scaling mode that determines how the capacity provider responds to changes in demand. */
    ScalingMode?: v.OneOf<'Auto' | 'Manual'> | undefined;
    /** A list of target tracking scaling policies for the capacity provider. */
    ScalingPolicies?: v.Many<v.Block<CapacityProvider.TargetTrackingScalingPolicy>> | undefined;
  }
  /** Configuration that specifies the telemetry collection for the capacity provider. */
  interface CapacityProviderTelemetryConfig {
    /** The capacity provider's Amazon CloudWatch Logs configuration settings. */
    LoggingConfig?: v.Block<CapacityProvider.CapacityProviderLoggingConfig> | undefined;
  }
  /** VPC configuration that specifies the network settings for compute instances managed by the capacity provider. */
  interface CapacityProviderVpcConfig {
    /** A list of security group IDs that control network access for compute instances managed by the capacity provider. */
    SecurityGroupIds: v.Many<v.Text<'AWS::EC2::SecurityGroup.GroupId'>>;
    /** A list of subnet IDs where the capacity provider launches compute instances. */
    SubnetIds: v.Many<v.Text<'AWS::EC2::Subnet.SubnetId'>>;
  }
  /** Specifications that define the characteristics and constraints for compute instances used by the capacity provider. */
  interface InstanceRequirements {
    /** A list of EC2 instance types that the capacity provider is allowed to use. If not specified, all compatible instance types are allowed. */
    AllowedInstanceTypes?: v.Many<v.Text> | undefined;
    /** A list of supported CPU architectures for compute instances. Valid values include `x86_64` and `arm64`. */
    Architectures?: v.Many<v.OneOf<'x86_64' | 'arm64'>> | undefined;
    /** A list of EC2 instance types that the capacity provider should not use, even if they meet other requirements. */
    ExcludedInstanceTypes?: v.Many<v.Text> | undefined;
  }
  /** Configuration that defines how tags are propagated to managed resources. */
  interface PropagateTagsConfig {
    /** A list of tags to explicitly propagate to managed resources. Maximum of 40 tags. */
    ExplicitTags?: v.Many<v.Block<CapacityProvider.Tag>> | undefined;
    /** The mode for tag propagation. */
    Mode?: v.OneOf<'None' | 'Explicit'> | undefined;
  }
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value?: v.Text | undefined;
  }
  /** A scaling policy for the capacity provider that automatically adjusts capacity to maintain a target value for a specific metric. */
  interface TargetTrackingScalingPolicy {
    /** The predefined metric type to track for scaling decisions. */
    PredefinedMetricType: v.OneOf<'LambdaCapacityProviderAverageCPUUtilization' | 'LambdaCapacityProviderAverageGPUUtilization'>;
    /** The target value for the metric that the scaling policy attempts to maintain through scaling actions. */
    TargetValue: v.Num;
  }
}

export interface CodeSigningConfigProperties {
  /** List of allowed publishers. */
  AllowedPublishers: v.Block<CodeSigningConfig.AllowedPublishers>;
  /** The code signing policy controls the validation failure action for signature mismatch or expiry. */
  CodeSigningPolicies?: v.Block<CodeSigningConfig.CodeSigningPolicies> | undefined;
  /** Code signing configuration description. */
  Description?: v.Text | undefined;
  /**
   * A list of tags to add to the code signing configuration.
   *
   * > You must have the `lambda:TagResource`, `lambda:UntagResource`, and `lambda:ListTags` permissions for your [IAM principal](https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_terms-and-concepts.html) to manage the CloudFormation stack. If you don't have these permissions, there might be unexpected behavior with stack-level tags propagating to the resource during resource creation and update.
   */
  Tags?: v.Many<v.Block<CodeSigningConfig.Tag>> | undefined;
}
export interface CodeSigningConfigAttributes {
  /** The Amazon Resource Name (ARN) of the code signing configuration. */
  readonly CodeSigningConfigArn: v.Scalar<'AWS::Lambda::CodeSigningConfig.CodeSigningConfigArn'>;
  /** The code signing configuration ID. */
  readonly CodeSigningConfigId: v.Scalar<'AWS::Lambda::CodeSigningConfig.CodeSigningConfigId'>;
}
/**
 * Details about a [Code signing configuration](https://docs.aws.amazon.com/lambda/latest/dg/configuration-codesigning.html).
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-codesigningconfig.html
 */
export declare class CodeSigningConfig extends v.Resource<CodeSigningConfigProperties, 'AWS::Lambda::CodeSigningConfig.CodeSigningConfigArn', CodeSigningConfigAttributes> {
  static readonly type: 'AWS::Lambda::CodeSigningConfig';
  constructor(properties: CodeSigningConfigProperties);
}
export declare namespace CodeSigningConfig {
  /** List of signing profiles that can sign a code package. */
  interface AllowedPublishers {
    /** The Amazon Resource Name (ARN) for each of the signing profiles. A signing profile defines a trusted user who can sign a code package. */
    SigningProfileVersionArns: v.Many<v.Text<'AWS::Signer::SigningProfile.Arn'>>;
  }
  /** Code signing configuration [policies](https://docs.aws.amazon.com/lambda/latest/dg/configuration-codesigning.html#config-codesigning-policies) specify the validation failure action for signature mismatch or expiry. */
  interface CodeSigningPolicies {
    /**
     * Code signing configuration policy for deployment validation failure. If you set the policy to `Enforce`, Lambda blocks the deployment request if signature validation checks fail. If you set the policy to `Warn`, Lambda allows the deployment and issues a new Amazon CloudWatch metric ( `SignatureValidationErrors` ) and also stores the warning in the CloudTrail log.
     *
     * Default value: `Warn`
     */
    UntrustedArtifactOnDeployment: v.OneOf<'Warn' | 'Enforce'>;
  }
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value?: v.Text | undefined;
  }
}

export interface EventInvokeConfigProperties {
  /**
   * A destination for events after they have been sent to a function for processing.
   *
   * **Destinations** - *Function* - The Amazon Resource Name (ARN) of a Lambda function.
   * - *Queue* - The ARN of a standard SQS queue.
   * - *Bucket* - The ARN of an Amazon S3 bucket.
   * - *Topic* - The ARN of a standard SNS topic.
   * - *Event Bus* - The ARN of an Amazon EventBridge event bus.
   *
   * > S3 buckets are supported only for on-failure destinations. To retain records of successful invocations, use another destination type.
   */
  DestinationConfig?: v.Block<EventInvokeConfig.DestinationConfig> | undefined;
  /**
   * The name of the Lambda function.
   *
   * *Minimum*: `1`
   *
   * *Maximum*: `64`
   *
   * *Pattern*: `([a-zA-Z0-9-_]+)`
   */
  FunctionName: v.Text<'AWS::Lambda::Alias.AliasArn' | 'AWS::Lambda::Function.Arn' | 'AWS::Lambda::Function.FunctionName' | 'AWS::Lambda::Version.FunctionArn'>;
  /** The maximum age of a request that Lambda sends to a function for processing. */
  MaximumEventAgeInSeconds?: v.Num | undefined;
  /** The maximum number of times to retry when the function returns an error. */
  MaximumRetryAttempts?: v.Num | undefined;
  /**
   * The identifier of a version or alias.
   *
   * - *Version* - A version number.
   * - *Alias* - An alias name.
   * - *Latest* - To specify the unpublished version, use `$LATEST`.
   */
  Qualifier: v.Text;
}
export interface EventInvokeConfigAttributes {
}
/**
 * The `AWS::Lambda::EventInvokeConfig` resource configures options for [asynchronous invocation](https://docs.aws.amazon.com/lambda/latest/dg/invocation-async.html) on a version or an alias.
 *
 * By default, Lambda retries an asynchronous invocation twice if the function returns an error. It retains events in a queue for up to six hours. When an event fails all processing attempts or stays in the asynchronous invocation queue for too long, Lambda discards it.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-eventinvokeconfig.html
 */
export declare class EventInvokeConfig extends v.Resource<EventInvokeConfigProperties, 'AWS::Lambda::EventInvokeConfig.Ref', EventInvokeConfigAttributes> {
  static readonly type: 'AWS::Lambda::EventInvokeConfig';
  constructor(properties: EventInvokeConfigProperties);
}
export declare namespace EventInvokeConfig {
  /** A configuration object that specifies the destination of an event after Lambda processes it. For more information, see [Adding a destination](https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html#invocation-async-destinations). */
  interface DestinationConfig {
    /**
     * The destination configuration for failed invocations.
     *
     * > When using an Amazon SQS queue as a destination, FIFO queues cannot be used.
     */
    OnFailure?: v.Block<EventInvokeConfig.OnFailure> | undefined;
    /**
     * The destination configuration for successful invocations.
     *
     * > When using an Amazon SQS queue as a destination, FIFO queues cannot be used.
     */
    OnSuccess?: v.Block<EventInvokeConfig.OnSuccess> | undefined;
  }
  /** A destination for events that failed processing. For more information, see [Adding a destination](https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html#invocation-async-destinations). */
  interface OnFailure {
    /**
     * The Amazon Resource Name (ARN) of the destination resource.
     *
     * To retain records of failed invocations from [Kinesis](https://docs.aws.amazon.com/lambda/latest/dg/with-kinesis.html), [DynamoDB](https://docs.aws.amazon.com/lambda/latest/dg/with-ddb.html), [self-managed Apache Kafka](https://docs.aws.amazon.com/lambda/latest/dg/kafka-on-failure.html), or [Amazon MSK](https://docs.aws.amazon.com/lambda/latest/dg/kafka-on-failure.html), you can configure an Amazon SNS topic, Amazon SQS queue, Amazon S3 bucket, or Kafka topic as the destination.
     */
    Destination: v.Text<'AWS::Events::EventBus.Arn' | 'AWS::Lambda::Alias.AliasArn' | 'AWS::Lambda::Function.Arn' | 'AWS::Lambda::Version.FunctionArn' | 'AWS::S3::Bucket.Arn' | 'AWS::SNS::Topic.TopicArn' | 'AWS::SQS::Queue.Arn'>;
  }
  /**
   * A destination for events that were processed successfully.
   *
   * To retain records of successful [asynchronous invocations](https://docs.aws.amazon.com/lambda/latest/dg/invocation-async.html#invocation-async-destinations), you can configure an Amazon SNS topic, Amazon SQS queue, Lambda function, or Amazon EventBridge event bus as the destination.
   *
   * > `OnSuccess` is not supported in `CreateEventSourceMapping` or `UpdateEventSourceMapping` requests.
   */
  interface OnSuccess {
    /**
     * The Amazon Resource Name (ARN) of the destination resource.
     *
     * > Amazon SNS destinations have a message size limit of 256 KB. If the combined size of the function request and response payload exceeds the limit, Lambda will drop the payload when sending `OnFailure` event to the destination. For details on this behavior, refer to [Retaining records of asynchronous invocations](https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html).
     */
    Destination: v.Text<'AWS::Events::EventBus.Arn' | 'AWS::Lambda::Alias.AliasArn' | 'AWS::Lambda::Function.Arn' | 'AWS::Lambda::Version.FunctionArn' | 'AWS::S3::Bucket.Arn' | 'AWS::SNS::Topic.TopicArn' | 'AWS::SQS::Queue.Arn'>;
  }
}

export interface EventSourceMappingProperties {
  /** Specific configuration settings for an Amazon Managed Streaming for Apache Kafka (Amazon MSK) event source. */
  AmazonManagedKafkaEventSourceConfig?: v.Block<EventSourceMapping.AmazonManagedKafkaEventSourceConfig> | undefined;
  /** The maximum number of records in each batch that Lambda pulls from your stream or queue and sends to your function. Lambda passes all of the records in the batch to the function in a single call, up to the payload limit for synchronous invocation (6 MB). */
  BatchSize?: v.Num | undefined;
  /**
   * (Kinesis and DynamoDB Streams only) If the function returns an error, split the batch in two and retry. The default value is false.
   *
   * > When using `BisectBatchOnFunctionError`, check the `BatchSize` parameter in the `OnFailure` destination message's metadata. The `BatchSize` could be greater than 1 since Lambda consolidates failed messages metadata when writing to the `OnFailure` destination.
   */
  BisectBatchOnFunctionError?: v.Bool | undefined;
  /** (Kinesis, DynamoDB Streams, Amazon MSK, and self-managed Apache Kafka) A configuration object that specifies the destination of an event after Lambda processes it. */
  DestinationConfig?: v.Block<EventSourceMapping.DestinationConfig> | undefined;
  /** Specific configuration settings for a DocumentDB event source. */
  DocumentDBEventSourceConfig?: v.Block<EventSourceMapping.DocumentDBEventSourceConfig> | undefined;
  /**
   * When true, the event source mapping is active. When false, Lambda pauses polling and invocation.
   *
   * Default: True
   */
  Enabled?: v.Bool | undefined;
  /**
   * The Amazon Resource Name (ARN) of the event source.
   *
   * - *Amazon Kinesis* – The ARN of the data stream or a stream consumer.
   * - *Amazon DynamoDB Streams* – The ARN of the stream.
   * - *Amazon Simple Queue Service* – The ARN of the queue.
   * - *Amazon Managed Streaming for Apache Kafka* – The ARN of the cluster or the ARN of the VPC connection (for [cross-account event source mappings](https://docs.aws.amazon.com/lambda/latest/dg/with-msk.html#msk-multi-vpc) ).
   * - *Amazon MQ* – The ARN of the broker.
   * - *Amazon DocumentDB* – The ARN of the DocumentDB change stream.
   */
  EventSourceArn?: v.Text<'AWS::AmazonMQ::Broker.Arn' | 'AWS::DynamoDB::GlobalTable.StreamArn' | 'AWS::DynamoDB::Table.StreamArn' | 'AWS::Kinesis::Stream.Arn' | 'AWS::Kinesis::StreamConsumer.ConsumerARN' | 'AWS::MSK::Cluster.Arn' | 'AWS::MSK::ServerlessCluster.Arn' | 'AWS::SQS::Queue.Arn'> | undefined;
  /** An object that defines the filter criteria that determine whether Lambda should process an event. For more information, see [Lambda event filtering](https://docs.aws.amazon.com/lambda/latest/dg/invocation-eventfiltering.html). */
  FilterCriteria?: v.Block<EventSourceMapping.FilterCriteria> | undefined;
  /**
   * The name or ARN of the Lambda function.
   *
   * **Name formats** - *Function name* – `MyFunction`.
   * - *Function ARN* – `arn:aws:lambda:us-west-2:123456789012:function:MyFunction`.
   * - *Version or Alias ARN* – `arn:aws:lambda:us-west-2:123456789012:function:MyFunction:PROD`.
   * - *Partial ARN* – `123456789012:function:MyFunction`.
   *
   * The length constraint applies only to the full ARN. If you specify only the function name, it's limited to 64 characters in length.
   */
  FunctionName: v.Text<'AWS::Lambda::Alias.AliasArn' | 'AWS::Lambda::Function.Arn' | 'AWS::Lambda::Function.FunctionName' | 'AWS::Lambda::Version.FunctionArn'>;
  /**
   * (Kinesis, DynamoDB Streams, and SQS) A list of current response type enums applied to the event source mapping.
   *
   * Valid Values: `ReportBatchItemFailures`
   */
  FunctionResponseTypes?: v.Many<v.Text> | undefined;
  /** The ARN of the AWS Key Management Service ( AWS ) customer managed key that Lambda uses to encrypt your function's [filter criteria](https://docs.aws.amazon.com/lambda/latest/dg/invocation-eventfiltering.html#filtering-basics). */
  KmsKeyArn?: v.Text | undefined;
  /** The function's Amazon CloudWatch Logs configuration settings. */
  LoggingConfig?: v.Block<EventSourceMapping.LoggingConfig> | undefined;
  /**
   * The maximum amount of time, in seconds, that Lambda spends gathering records before invoking the function.
   *
   * *Default ( Kinesis, DynamoDB, Amazon SQS event sources)*: 0
   *
   * *Default ( Amazon MSK, Kafka, Amazon MQ, Amazon DocumentDB event sources)*: 500 ms
   *
   * *Related setting:* For Amazon SQS event sources, when you set `BatchSize` to a value greater than 10, you must set `MaximumBatchingWindowInSeconds` to at least 1.
   */
  MaximumBatchingWindowInSeconds?: v.Num | undefined;
  /**
   * (Kinesis, DynamoDB Streams, Amazon MSK, and self-managed Apache Kafka) Discard records older than the specified age. The default value is -1,
   * which sets the maximum age to infinite. When the value is set to infinite, Lambda never discards old records.
   *
   * > The minimum valid value for maximum record age is 60s. Although values less than 60 and greater than -1 fall within the parameter's absolute range, they are not allowed
   */
  MaximumRecordAgeInSeconds?: v.Num | undefined;
  /**
   * (Kinesis, DynamoDB Streams, Amazon MSK, and self-managed Apache Kafka) Discard records after the specified number of retries. The default value is -1,
   * which sets the maximum number of retries to infinite. When MaximumRetryAttempts is infinite, Lambda retries failed records until the record expires in the event source.
   */
  MaximumRetryAttempts?: v.Num | undefined;
  /** The metrics configuration for your event source. For more information, see [Event source mapping metrics](https://docs.aws.amazon.com/lambda/latest/dg/monitoring-metrics-types.html#event-source-mapping-metrics). */
  MetricsConfig?: v.Block<EventSourceMapping.MetricsConfig> | undefined;
  /** (Kinesis and DynamoDB Streams only) The number of batches to process concurrently from each shard. The default value is 1. */
  ParallelizationFactor?: v.Num | undefined;
  /** (Amazon SQS, Amazon MSK, and self-managed Apache Kafka only) The provisioned mode configuration for the event source. For more information, see [provisioned mode](https://docs.aws.amazon.com/lambda/latest/dg/invocation-eventsourcemapping.html#invocation-eventsourcemapping-provisioned-mode). */
  ProvisionedPollerConfig?: v.Block<EventSourceMapping.ProvisionedPollerConfig> | undefined;
  /** (Amazon MQ) The name of the Amazon MQ broker destination queue to consume. */
  Queues?: v.Many<v.Text> | undefined;
  /** This property is for Amazon SQS event sources only. You cannot use `ProvisionedPollerConfig` while using `ScalingConfig`. These options are mutually exclusive. To remove the scaling configuration, pass an empty value. */
  ScalingConfig?: v.Block<EventSourceMapping.ScalingConfig> | undefined;
  /** The self-managed Apache Kafka cluster for your event source. */
  SelfManagedEventSource?: v.Block<EventSourceMapping.SelfManagedEventSource> | undefined;
  /** Specific configuration settings for a self-managed Apache Kafka event source. */
  SelfManagedKafkaEventSourceConfig?: v.Block<EventSourceMapping.SelfManagedKafkaEventSourceConfig> | undefined;
  /** An array of the authentication protocol, VPC components, or virtual host to secure and define your event source. */
  SourceAccessConfigurations?: v.Many<v.Block<EventSourceMapping.SourceAccessConfiguration>> | undefined;
  /**
   * The position in a stream from which to start reading. Required for Amazon Kinesis and Amazon DynamoDB.
   *
   * - *LATEST* - Read only new records.
   * - *TRIM_HORIZON* - Process all available records.
   * - *AT_TIMESTAMP* - Specify a time from which to start reading records.
   */
  StartingPosition?: v.Text | undefined;
  /** With `StartingPosition` set to `AT_TIMESTAMP`, the time from which to start reading, in Unix time seconds. `StartingPositionTimestamp` cannot be in the future. */
  StartingPositionTimestamp?: v.Num | undefined;
  /**
   * A list of tags to add to the event source mapping.
   *
   * > You must have the `lambda:TagResource`, `lambda:UntagResource`, and `lambda:ListTags` permissions for your [IAM principal](https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_terms-and-concepts.html) to manage the CloudFormation stack. If you don't have these permissions, there might be unexpected behavior with stack-level tags propagating to the resource during resource creation and update.
   */
  Tags?: v.Many<v.Block<EventSourceMapping.Tag>> | undefined;
  /** The name of the Kafka topic. */
  Topics?: v.Many<v.Text> | undefined;
  /** (Kinesis and DynamoDB Streams only) The duration in seconds of a processing window for DynamoDB and Kinesis Streams event sources. A value of 0 seconds indicates no tumbling window. */
  TumblingWindowInSeconds?: v.Num | undefined;
}
export interface EventSourceMappingAttributes {
  /** The Amazon Resource Name (ARN) of the event source mapping. */
  readonly EventSourceMappingArn: v.Scalar<'AWS::Lambda::EventSourceMapping.EventSourceMappingArn'>;
  /** The event source mapping's ID. */
  readonly Id: v.Scalar<'AWS::Lambda::EventSourceMapping.Id'>;
}
/**
 * The `AWS::Lambda::EventSourceMapping` resource creates a mapping between an event source and an AWS Lambda function. Lambda reads items from the event source and triggers the function.
 *
 * For details about each event source type, see the following topics. In particular, each of the topics describes the required and optional parameters for the specific event source.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-eventsourcemapping.html
 */
export declare class EventSourceMapping extends v.Resource<EventSourceMappingProperties, 'AWS::Lambda::EventSourceMapping.Id', EventSourceMappingAttributes> {
  static readonly type: 'AWS::Lambda::EventSourceMapping';
  constructor(properties: EventSourceMappingProperties);
}
export declare namespace EventSourceMapping {
  /** Specific configuration settings for an Amazon Managed Streaming for Apache Kafka (Amazon MSK) event source. */
  interface AmazonManagedKafkaEventSourceConfig {
    /** The identifier for the Kafka consumer group to join. The consumer group ID must be unique among all your Kafka event sources. After creating a Kafka event source mapping with the consumer group ID specified, you cannot update this value. For more information, see [Customizable consumer group ID](https://docs.aws.amazon.com/lambda/latest/dg/with-msk.html#services-msk-consumer-group-id). */
    ConsumerGroupId?: v.Text | undefined;
    /** Specific configuration settings for a Kafka schema registry. */
    SchemaRegistryConfig?: v.Block<EventSourceMapping.SchemaRegistryConfig> | undefined;
  }
  /** A configuration object that specifies the destination of an event after Lambda processes it. For more information, see [Adding a destination](https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html#invocation-async-destinations). */
  interface DestinationConfig {
    /** The destination configuration for failed invocations. */
    OnFailure?: v.Block<EventSourceMapping.OnFailure> | undefined;
  }
  /** Specific configuration settings for a DocumentDB event source. */
  interface DocumentDBEventSourceConfig {
    /** The name of the collection to consume within the database. If you do not specify a collection, Lambda consumes all collections. */
    CollectionName?: v.Text | undefined;
    /** The name of the database to consume within the DocumentDB cluster. */
    DatabaseName?: v.Text | undefined;
    /** Determines what DocumentDB sends to your event stream during document update operations. If set to UpdateLookup, DocumentDB sends a delta describing the changes, along with a copy of the entire document. Otherwise, DocumentDB sends only a partial document that contains the changes. */
    FullDocument?: v.OneOf<'UpdateLookup' | 'Default'> | undefined;
  }
  /** The list of bootstrap servers for your Kafka brokers in the following format: `"KafkaBootstrapServers": ["abc.xyz.com:xxxx","abc2.xyz.com:xxxx"]`. */
  interface Endpoints {
    /** The list of bootstrap servers for your Kafka brokers in the following format: `"KafkaBootstrapServers": ["abc.xyz.com:xxxx","abc2.xyz.com:xxxx"]`. */
    KafkaBootstrapServers?: v.Many<v.Text> | undefined;
  }
  /** A structure within a `FilterCriteria` object that defines an event filtering pattern. */
  interface Filter {
    /** A filter pattern. For more information on the syntax of a filter pattern, see [Filter rule syntax](https://docs.aws.amazon.com/lambda/latest/dg/invocation-eventfiltering.html#filtering-syntax). */
    Pattern?: v.Text | undefined;
  }
  /** An object that contains the filters for an event source. */
  interface FilterCriteria {
    /** A list of filters. */
    Filters?: v.Many<v.Block<EventSourceMapping.Filter>> | undefined;
  }
  /** The function's Amazon CloudWatch Logs configuration settings. */
  interface LoggingConfig {
    /** Set this property to filter the system logs for your function that Lambda sends to CloudWatch. Lambda only sends system logs at the selected level of detail and lower, where `DEBUG` is the highest level and `WARN` is the lowest. */
    SystemLogLevel?: v.OneOf<'DEBUG' | 'INFO' | 'WARN'> | undefined;
  }
  /** The metrics configuration for your event source. Use this configuration object to define which metrics you want your event source mapping to produce. */
  interface MetricsConfig {
    /** The metrics you want your event source mapping to produce. Include `EventCount` to receive event source mapping metrics related to the number of events processed by your event source mapping. For more information about these metrics, see [Event source mapping metrics](https://docs.aws.amazon.com/lambda/latest/dg/monitoring-metrics-types.html#event-source-mapping-metrics). */
    Metrics?: v.Many<v.OneOf<'EventCount' | 'ErrorCount' | 'KafkaMetrics'>> | undefined;
  }
  /** A destination for events that failed processing. For more information, see [Adding a destination](https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html#invocation-async-destinations). */
  interface OnFailure {
    /**
     * The Amazon Resource Name (ARN) of the destination resource.
     *
     * To retain records of failed invocations from [Kinesis](https://docs.aws.amazon.com/lambda/latest/dg/with-kinesis.html), [DynamoDB](https://docs.aws.amazon.com/lambda/latest/dg/with-ddb.html), [self-managed Apache Kafka](https://docs.aws.amazon.com/lambda/latest/dg/kafka-on-failure.html), or [Amazon MSK](https://docs.aws.amazon.com/lambda/latest/dg/kafka-on-failure.html), you can configure an Amazon SNS topic, Amazon SQS queue, Amazon S3 bucket, or Kafka topic as the destination.
     */
    Destination?: v.Text<'AWS::S3::Bucket.Arn' | 'AWS::SNS::Topic.TopicArn' | 'AWS::SQS::Queue.Arn'> | undefined;
  }
  /** The [provisioned mode](https://docs.aws.amazon.com/lambda/latest/dg/invocation-eventsourcemapping.html#invocation-eventsourcemapping-provisioned-mode) configuration for the event source. Use Provisioned Mode to customize the minimum and maximum number of event pollers for your event source. */
  interface ProvisionedPollerConfig {
    /** The maximum number of event pollers this event source can scale up to. For Amazon SQS events source mappings, default is 200, and minimum value allowed is 2. For Amazon MSK and self-managed Apache Kafka event source mappings, default is 200, and minimum value allowed is 1. */
    MaximumPollers?: v.Num | undefined;
    /** The minimum number of event pollers this event source can scale down to. For Amazon SQS events source mappings, default is 2, and minimum 2 required. For Amazon MSK and self-managed Apache Kafka event source mappings, default is 1. */
    MinimumPollers?: v.Num | undefined;
    /** (Amazon MSK and self-managed Apache Kafka) The name of the provisioned poller group. Use this option to group multiple ESMs within the event source's VPC to share Event Poller Unit (EPU) capacity. You can use this option to optimize Provisioned mode costs for your ESMs. You can group up to 100 ESMs per poller group and aggregate maximum pollers across all ESMs in a group cannot exceed 2000. */
    PollerGroupName?: v.Text | undefined;
  }
  /** (Amazon SQS only) The scaling configuration for the event source. To remove the configuration, pass an empty value. */
  interface ScalingConfig {
    /** Limits the number of concurrent instances that the Amazon SQS event source can invoke. */
    MaximumConcurrency?: v.Num | undefined;
  }
  /**
   * Specific access configuration settings that tell Lambda how to authenticate with your schema registry.
   *
   * If you're working with an AWS Glue schema registry, don't provide authentication details in this object. Instead, ensure that your execution role has the required permissions for Lambda to access your cluster.
   *
   * If you're working with a Confluent schema registry, choose the authentication method in the `Type` field, and provide the AWS Secrets Manager secret ARN in the `URI` field.
   */
  interface SchemaRegistryAccessConfig {
    /** The type of authentication Lambda uses to access your schema registry. */
    Type?: v.OneOf<'BASIC_AUTH' | 'CLIENT_CERTIFICATE_TLS_AUTH' | 'SERVER_ROOT_CA_CERTIFICATE' | 'OAUTHBEARER_AUTH'> | undefined;
    /** The URI of the secret (Secrets Manager secret ARN) to authenticate with your schema registry. */
    URI?: v.Text | undefined;
  }
  /** Specific configuration settings for a Kafka schema registry. */
  interface SchemaRegistryConfig {
    /** An array of access configuration objects that tell Lambda how to authenticate with your schema registry. */
    AccessConfigs?: v.Many<v.Block<EventSourceMapping.SchemaRegistryAccessConfig>> | undefined;
    /**
     * The record format that Lambda delivers to your function after schema validation.
     *
     * - Choose `JSON` to have Lambda deliver the record to your function as a standard JSON object.
     * - Choose `SOURCE` to have Lambda deliver the record to your function in its original source format. Lambda removes all schema metadata, such as the schema ID, before sending the record to your function.
     */
    EventRecordFormat?: v.OneOf<'JSON' | 'SOURCE'> | undefined;
    /**
     * The URI for your schema registry. The correct URI format depends on the type of schema registry you're using.
     *
     * - For AWS Glue schema registries, use the ARN of the registry.
     * - For Confluent schema registries, use the URL of the registry.
     */
    SchemaRegistryURI?: v.Text | undefined;
    /** An array of schema validation configuration objects, which tell Lambda the message attributes you want to validate and filter using your schema registry. */
    SchemaValidationConfigs?: v.Many<v.Block<EventSourceMapping.SchemaValidationConfig>> | undefined;
  }
  /** Specific schema validation configuration settings that tell Lambda the message attributes you want to validate and filter using your schema registry. */
  interface SchemaValidationConfig {
    /** The attributes you want your schema registry to validate and filter for. If you selected `JSON` as the `EventRecordFormat`, Lambda also deserializes the selected message attributes. */
    Attribute?: v.OneOf<'KEY' | 'VALUE'> | undefined;
  }
  /** The self-managed Apache Kafka cluster for your event source. */
  interface SelfManagedEventSource {
    /** The list of bootstrap servers for your Kafka brokers in the following format: `"KafkaBootstrapServers": ["abc.xyz.com:xxxx","abc2.xyz.com:xxxx"]`. */
    Endpoints?: v.Block<EventSourceMapping.Endpoints> | undefined;
  }
  /** Specific configuration settings for a self-managed Apache Kafka event source. */
  interface SelfManagedKafkaEventSourceConfig {
    /** The identifier for the Kafka consumer group to join. The consumer group ID must be unique among all your Kafka event sources. After creating a Kafka event source mapping with the consumer group ID specified, you cannot update this value. For more information, see [Customizable consumer group ID](https://docs.aws.amazon.com/lambda/latest/dg/with-kafka-process.html#services-smaa-topic-add). */
    ConsumerGroupId?: v.Text | undefined;
    /** The mode that determines how Lambda reads from a Kafka topic. Use Stream for ordered processing or Queue for higher throughput when ordering is not required. */
    ConsumptionMode?: v.OneOf<'Stream' | 'Queue'> | undefined;
    /** Specific configuration settings for a Kafka schema registry. */
    SchemaRegistryConfig?: v.Block<EventSourceMapping.SchemaRegistryConfig> | undefined;
  }
  /** An array of the authentication protocol, VPC components, or virtual host to secure and define your event source. */
  interface SourceAccessConfiguration {
    /** The type of authentication protocol, VPC components, or virtual host for your event source. For example: `"Type":"SASL_SCRAM_512_AUTH"`. */
    Type?: v.OneOf<'BASIC_AUTH' | 'VPC_SUBNET' | 'VPC_SECURITY_GROUP' | 'SASL_SCRAM_512_AUTH' | 'SASL_SCRAM_256_AUTH' | 'VIRTUAL_HOST' | 'CLIENT_CERTIFICATE_TLS_AUTH' | 'SERVER_ROOT_CA_CERTIFICATE' | 'OAUTHBEARER_AUTH' | 'OAUTHBEARER_SCOPE' | 'OAUTHBEARER_AUDIENCE' | 'OAUTHBEARER_LOGICAL_CLUSTER' | 'OAUTHBEARER_IDENTITY_POOL' | 'IAM_AUTH' | 'IAM_OAUTHBEARER_AUTH'> | undefined;
    /** The value for your chosen configuration in `Type`. For example: `"URI": "arn:aws:secretsmanager:us-east-1:01234567890:secret:MyBrokerSecretName"`. */
    URI?: v.Text | undefined;
  }
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value?: v.Text | undefined;
  }
}

export interface FunctionProperties {
  /** The instruction set architecture that the function supports. Enter a string array with one of the valid values (arm64 or x86_64). The default value is `x86_64`. */
  Architectures?: v.Many<v.Text> | undefined;
  /** Configuration for the capacity provider that manages compute resources for Lambda functions. */
  CapacityProviderConfig?: v.Block<Function.CapacityProviderConfig> | undefined;
  /**
   * The code for the function. You can define your function code in multiple ways:
   *
   * - For .zip deployment packages, you can specify the Amazon S3 location of the .zip file in the `S3Bucket`, `S3Key`, and `S3ObjectVersion` properties.
   * - For .zip deployment packages, you can alternatively define the function code inline in the `ZipFile` property. This method works only for Node.js and Python functions.
   * - For container images, specify the URI of your container image in the Amazon ECR registry in the `ImageUri` property.
   */
  Code: v.Block<Function.Code>;
  /**
   * To enable code signing for this function, specify the ARN of a code-signing configuration. A code-signing configuration
   * includes a set of signing profiles, which define the trusted publishers for this function.
   */
  CodeSigningConfigArn?: v.Text<'AWS::Lambda::CodeSigningConfig.CodeSigningConfigArn'> | undefined;
  /** A dead-letter queue configuration that specifies the queue or topic where Lambda sends asynchronous events when they fail processing. For more information, see [Dead-letter queues](https://docs.aws.amazon.com/lambda/latest/dg/invocation-async.html#invocation-dlq). */
  DeadLetterConfig?: v.Block<Function.DeadLetterConfig> | undefined;
  /** A description of the function. */
  Description?: v.Text | undefined;
  /** Configuration settings for [durable functions](https://docs.aws.amazon.com/lambda/latest/dg/durable-functions.html), including execution timeout and retention period for execution history. */
  DurableConfig?: v.Block<Function.DurableConfig> | undefined;
  /** Environment variables that are accessible from function code during execution. */
  Environment?: v.Block<Function.Environment> | undefined;
  /** The size of the function's `/tmp` directory in MB. The default value is 512, but it can be any whole number between 512 and 10,240 MB. */
  EphemeralStorage?: v.Block<Function.EphemeralStorage> | undefined;
  /**
   * Connection settings for an Amazon EFS file system. To connect a function to a file system, a mount target must be available in every Availability Zone that your function connects to. If your template contains an [AWS::EFS::MountTarget](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-efs-mounttarget.html) resource, you must also specify a `DependsOn` attribute to ensure that the mount target is created or updated before the function.
   *
   * For more information about using the `DependsOn` attribute, see [DependsOn Attribute](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-dependson.html).
   */
  FileSystemConfigs?: v.Many<v.Block<Function.FileSystemConfig>> | undefined;
  /**
   * The name of the Lambda function, up to 64 characters in length. If you don't specify a name, CloudFormation generates one.
   *
   * If you specify a name, you cannot perform updates that require replacement of this resource. You can perform updates that require no or some interruption. If you must replace the resource, specify a new name.
   */
  FunctionName?: v.Text | undefined;
  /** Configuration that defines the scaling behavior for a Lambda Managed Instances function, including the minimum and maximum number of execution environments that can be provisioned. */
  FunctionScalingConfig?: v.Block<Function.FunctionScalingConfig> | undefined;
  /** The name of the method within your code that Lambda calls to run your function. Handler is required if the deployment package is a .zip file archive. The format includes the file name. It can also include namespaces and other qualifiers, depending on the runtime. For more information, see [Lambda programming model](https://docs.aws.amazon.com/lambda/latest/dg/foundation-progmodel.html). */
  Handler?: v.Text | undefined;
  /** Configuration values that override the container image Dockerfile settings. For more information, see [Container image settings](https://docs.aws.amazon.com/lambda/latest/dg/images-create.html#images-parms). */
  ImageConfig?: v.Block<Function.ImageConfig> | undefined;
  /** The ARN of the AWS Key Management Service ( AWS ) customer managed key that's used to encrypt the following resources: */
  KmsKeyArn?: v.Text<'AWS::KMS::Key.Arn' | 'AWS::KMS::ReplicaKey.Arn'> | undefined;
  /** A list of [function layers](https://docs.aws.amazon.com/lambda/latest/dg/configuration-layers.html) to add to the function's execution environment. Specify each layer by its ARN, including the version. */
  Layers?: v.Many<v.Text<'AWS::Lambda::LayerVersion.LayerVersionArn'>> | undefined;
  /** The function's Amazon CloudWatch Logs configuration settings. */
  LoggingConfig?: v.Block<Function.LoggingConfig> | undefined;
  /** The amount of [memory available to the function](https://docs.aws.amazon.com/lambda/latest/dg/configuration-function-common.html#configuration-memory-console) at runtime. Increasing the function memory also increases its CPU allocation. The default value is 128 MB. The value can be any multiple of 1 MB. Note that new AWS accounts have reduced concurrency and memory quotas. AWS raises these quotas automatically based on your usage. You can also request a quota increase. */
  MemorySize?: v.Num | undefined;
  /** The type of deployment package. Set to `Image` for container image and set `Zip` for .zip file archive. */
  PackageType?: v.OneOf<'Image' | 'Zip'> | undefined;
  PublishToLatestPublished?: v.Bool | undefined;
  /**
   * The status of your function's recursive loop detection configuration.
   *
   * When this value is set to `Allow` and Lambda detects your function being invoked as part of a recursive loop, it doesn't take any action.
   *
   * When this value is set to `Terminate` and Lambda detects your function being invoked as part of a recursive loop, it stops your function being invoked and notifies you.
   */
  RecursiveLoop?: v.OneOf<'Allow' | 'Terminate'> | undefined;
  /** The number of simultaneous executions to reserve for the function. */
  ReservedConcurrentExecutions?: v.Num | undefined;
  /** The Amazon Resource Name (ARN) of the function's execution role. */
  Role: v.Text<'AWS::IAM::Role.Arn'>;
  /**
   * The identifier of the function's [runtime](https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html). Runtime is required if the deployment package is a .zip file archive. Specifying a runtime results in an error if you're deploying a function using a container image.
   *
   * The following list includes deprecated runtimes. Lambda blocks creating new functions and updating existing functions shortly after each runtime is deprecated. For more information, see [Runtime use after deprecation](https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html#runtime-deprecation-levels).
   */
  Runtime?: v.OneOf<'dotnet10' | 'dotnet6' | 'dotnet8' | 'dotnetcore1.0' | 'dotnetcore2.0' | 'dotnetcore2.1' | 'dotnetcore3.1' | 'go1.x' | 'java11' | 'java17' | 'java21' | 'java25' | 'java8' | 'java8.al2' | 'nodejs' | 'nodejs10.x' | 'nodejs12.x' | 'nodejs14.x' | 'nodejs16.x' | 'nodejs18.x' | 'nodejs20.x' | 'nodejs22.x' | 'nodejs24.x' | 'nodejs4.3' | 'nodejs4.3-edge' | 'nodejs6.10' | 'nodejs8.10' | 'provided' | 'provided.al2' | 'provided.al2023' | 'python2.7' | 'python3.10' | 'python3.11' | 'python3.12' | 'python3.13' | 'python3.14' | 'python3.6' | 'python3.7' | 'python3.8' | 'python3.9' | 'ruby2.5' | 'ruby2.7' | 'ruby3.2' | 'ruby3.3' | 'ruby3.4' | 'ruby4.0'> | undefined;
  /** Sets the runtime management configuration for a function's version. For more information, see [Runtime updates](https://docs.aws.amazon.com/lambda/latest/dg/runtimes-update.html). */
  RuntimeManagementConfig?: v.Block<Function.RuntimeManagementConfig> | undefined;
  /** The function's [AWS Lambda SnapStart](https://docs.aws.amazon.com/lambda/latest/dg/snapstart.html) setting. */
  SnapStart?: v.Block<Function.SnapStart> | undefined;
  /**
   * A list of [tags](https://docs.aws.amazon.com/lambda/latest/dg/tagging.html) to apply to the function.
   *
   * > You must have the `lambda:TagResource`, `lambda:UntagResource`, and `lambda:ListTags` permissions for your [IAM principal](https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_terms-and-concepts.html) to manage the CloudFormation stack. If you don't have these permissions, there might be unexpected behavior with stack-level tags propagating to the resource during resource creation and update.
   */
  Tags?: v.Many<v.Block<Function.Tag>> | undefined;
  /** The function's tenant isolation configuration settings. Determines whether the Lambda function runs on a shared or dedicated infrastructure per unique tenant. */
  TenancyConfig?: v.Block<Function.TenancyConfig> | undefined;
  /** The amount of time (in seconds) that Lambda allows a function to run before stopping it. The default is 3 seconds. The maximum allowed value is 900 seconds. For more information, see [Lambda execution environment](https://docs.aws.amazon.com/lambda/latest/dg/runtimes-context.html). */
  Timeout?: v.Num | undefined;
  /** Set `Mode` to `Active` to sample and trace a subset of incoming requests with [X-Ray](https://docs.aws.amazon.com/lambda/latest/dg/services-xray.html). */
  TracingConfig?: v.Block<Function.TracingConfig> | undefined;
  /** For network connectivity to AWS resources in a VPC, specify a list of security groups and subnets in the VPC. When you connect a function to a VPC, it can access resources and the internet only through that VPC. For more information, see [Configuring a Lambda function to access resources in a VPC](https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc.html). */
  VpcConfig?: v.Block<Function.VpcConfig> | undefined;
}
export interface FunctionAttributes {
  /** The Amazon Resource Name (ARN) of the function. */
  readonly Arn: v.Scalar<'AWS::Lambda::Function.Arn'>;
  /** The function's [SnapStart](https://docs.aws.amazon.com/lambda/latest/dg/snapstart.html) setting. */
  readonly SnapStartResponse: { readonly [name: string]: unknown };
  /** When set to ``PublishedVersions``, Lambda creates a snapshot of the execution environment when you publish a function version. */
  readonly 'SnapStartResponse.ApplyOn': v.Scalar<'AWS::Lambda::Function.SnapStartResponse.ApplyOn'>;
  /** When you provide a [qualified Amazon Resource Name (ARN)](https://docs.aws.amazon.com/lambda/latest/dg/configuration-versions.html#versioning-versions-using), this response element indicates whether SnapStart is activated for the specified function version. */
  readonly 'SnapStartResponse.OptimizationStatus': v.Scalar<'AWS::Lambda::Function.SnapStartResponse.OptimizationStatus'>;
}
/**
 * The `AWS::Lambda::Function` resource creates a Lambda function. To create a function, you need a [deployment package](https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-package.html) and an [execution role](https://docs.aws.amazon.com/lambda/latest/dg/lambda-intro-execution-role.html). The deployment package is a .zip file archive or container image that contains your function code. The execution role grants the function permission to use AWS services, such as Amazon CloudWatch Logs for log streaming and AWS X-Ray for request tracing.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-function.html
 */
export declare class Function extends v.Resource<FunctionProperties, 'AWS::Lambda::Function.FunctionName', FunctionAttributes> {
  static readonly type: 'AWS::Lambda::Function';
  constructor(properties: FunctionProperties);
}
export declare namespace Function {
  /** Configuration for the capacity provider that manages compute resources for Lambda functions. */
  interface CapacityProviderConfig {
    /** Configuration for Lambda-managed instances used by the capacity provider. */
    LambdaManagedInstancesCapacityProviderConfig: v.Block<Function.LambdaManagedInstancesCapacityProviderConfig>;
  }
  /**
   * The [deployment package](https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-package.html) for a Lambda function. To deploy a function defined as a container image, you specify the location of a container image in the Amazon ECR registry. For a .zip file deployment package, you can specify the location of an object in Amazon S3. For Node.js and Python functions, you can specify the function code inline in the template.
   *
   * > When you specify source code inline for a Node.js function, the `index` file that CloudFormation creates uses the extension `.js`. This means that Node.js treats the file as a CommonJS module.
   */
  interface Code {
    /** URI of a [container image](https://docs.aws.amazon.com/lambda/latest/dg/lambda-images.html) in the Amazon ECR registry. */
    ImageUri?: v.Text | undefined;
    /** An Amazon S3 bucket in the same AWS Region as your function. The bucket can be in a different AWS account. */
    S3Bucket?: v.Text<'AWS::S3::Bucket.BucketName'> | undefined;
    /** The Amazon S3 key of the deployment package. */
    S3Key?: v.Text | undefined;
    /** Specifies the storage mode for the deployment package. Use ``COPY`` to store the package in LAMlong-managed storage. Use ``REFERENCE`` to read the package directly from the Amazon S3 bucket. If omitted, the default is ``COPY``. */
    S3ObjectStorageMode?: v.OneOf<'COPY' | 'REFERENCE'> | undefined;
    /** For versioned objects, the version of the deployment package object to use. */
    S3ObjectVersion?: v.Text | undefined;
    /** The ARN of the AWS Key Management Service ( AWS ) customer managed key that's used to encrypt your function's .zip deployment package. If you don't provide a customer managed key, Lambda uses an [AWS owned key](https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#aws-owned-cmk). */
    SourceKMSKeyArn?: v.Text | undefined;
    /** (Node.js and Python) The source code of your Lambda function. If you include your function source inline with this parameter, CloudFormation places it in a file named `index` and zips it to create a [deployment package](https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-package.html). This zip file cannot exceed 4MB. For the `Handler` property, the first part of the handler identifier must be `index`. For example, `index.handler`. */
    ZipFile?: v.Text | undefined;
  }
  /** The [dead-letter queue](https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html#invocation-dlq) for failed asynchronous invocations. */
  interface DeadLetterConfig {
    /** The Amazon Resource Name (ARN) of an Amazon SQS queue or Amazon SNS topic. */
    TargetArn?: v.Text<'AWS::SNS::Topic.TopicArn' | 'AWS::SQS::Queue.Arn'> | undefined;
  }
  /** Configuration settings for [durable functions](https://docs.aws.amazon.com/lambda/latest/dg/durable-functions.html), including execution timeout and retention period for execution history. */
  interface DurableConfig {
    /** The maximum time (in seconds) that a durable execution can run before timing out. This timeout applies to the entire durable execution, not individual function invocations. */
    ExecutionTimeout: v.Num;
    /** The ARN of the KMSlong (KMS) customer managed key that is used to encrypt your durable execution's payload data, including input, output, and error payloads. */
    KMSKeyArn?: v.Text | undefined;
    /** The number of days to retain execution history after a durable execution completes. After this period, execution history is no longer available through the GetDurableExecutionHistory API. */
    RetentionPeriodInDays?: v.Num | undefined;
  }
  /** A function's environment variable settings. You can use environment variables to adjust your function's behavior without updating code. An environment variable is a pair of strings that are stored in a function's version-specific configuration. */
  interface Environment {
    /**
     * Environment variable key-value pairs. For more information, see [Using Lambda environment variables](https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html).
     *
     * If the value of the environment variable is a time or a duration, enclose the value in quotes.
     */
    Variables?: v.Dictionary<v.Text> | undefined;
  }
  /** The size of the function's `/tmp` directory in MB. The default value is 512, but it can be any whole number between 512 and 10,240 MB. */
  interface EphemeralStorage {
    /** The size of the function's `/tmp` directory. */
    Size: v.Num;
  }
  /** Details about the connection between a Lambda function and an [Amazon EFS file system](https://docs.aws.amazon.com/lambda/latest/dg/configuration-filesystem.html). */
  interface FileSystemConfig {
    /** The Amazon Resource Name (ARN) of the Amazon EFS access point that provides access to the file system. */
    Arn: v.Text<'AWS::EFS::AccessPoint.Arn'>;
    /** The path where the function can access the file system, starting with `/mnt/`. */
    LocalMountPath: v.Text;
    /** Setting controls how your function accesses data from an Amazon S3 file system. */
    S3FilesConfig?: v.Block<Function.S3FilesConfig> | undefined;
  }
  /** Configuration that defines the scaling behavior for a Lambda Managed Instances function, including the minimum and maximum number of execution environments that can be provisioned. */
  interface FunctionScalingConfig {
    /** The maximum number of execution environments that can be provisioned for the function. */
    MaxExecutionEnvironments?: v.Num | undefined;
    /** The minimum number of execution environments to maintain for the function. */
    MinExecutionEnvironments?: v.Num | undefined;
  }
  /** Configuration values that override the container image Dockerfile settings. For more information, see [Container image settings](https://docs.aws.amazon.com/lambda/latest/dg/images-create.html#images-parms). */
  interface ImageConfig {
    /** Specifies parameters that you want to pass in with ENTRYPOINT. You can specify a maximum of 1,500 parameters in the list. */
    Command?: v.Many<v.Text> | undefined;
    /** Specifies the entry point to their application, which is typically the location of the runtime executable. You can specify a maximum of 1,500 string entries in the list. */
    EntryPoint?: v.Many<v.Text> | undefined;
    /** Specifies the working directory. The length of the directory string cannot exceed 1,000 characters. */
    WorkingDirectory?: v.Text | undefined;
  }
  /** Configuration for Lambda-managed instances used by the capacity provider. */
  interface LambdaManagedInstancesCapacityProviderConfig {
    /** The Amazon Resource Name (ARN) of the capacity provider. */
    CapacityProviderArn: v.Text;
    /** The amount of memory in GiB allocated per vCPU for execution environments. */
    ExecutionEnvironmentMemoryGiBPerVCpu?: v.Num | undefined;
    /** The maximum number of concurrent executions that can run on each execution environment. */
    PerExecutionEnvironmentMaxConcurrency?: v.Num | undefined;
  }
  /** The function's Amazon CloudWatch Logs configuration settings. */
  interface LoggingConfig {
    /** Set this property to filter the application logs for your function that Lambda sends to CloudWatch. Lambda only sends application logs at the selected level of detail and lower, where `TRACE` is the highest level and `FATAL` is the lowest. */
    ApplicationLogLevel?: v.OneOf<'TRACE' | 'DEBUG' | 'INFO' | 'WARN' | 'ERROR' | 'FATAL'> | undefined;
    /** The format in which Lambda sends your function's application and system logs to CloudWatch. Select between plain text and structured JSON. */
    LogFormat?: v.OneOf<'Text' | 'JSON'> | undefined;
    /** The name of the Amazon CloudWatch log group the function sends logs to. By default, Lambda functions send logs to a default log group named `/aws/lambda/<function name>`. To use a different log group, enter an existing log group or enter a new log group name. */
    LogGroup?: v.Text<'AWS::Logs::LogGroup.LogGroupName'> | undefined;
    /** Set this property to filter the system logs for your function that Lambda sends to CloudWatch. Lambda only sends system logs at the selected level of detail and lower, where `DEBUG` is the highest level and `WARN` is the lowest. */
    SystemLogLevel?: v.OneOf<'DEBUG' | 'INFO' | 'WARN'> | undefined;
  }
  /** Sets the runtime management configuration for a function's version. For more information, see [Runtime updates](https://docs.aws.amazon.com/lambda/latest/dg/runtimes-update.html). */
  interface RuntimeManagementConfig {
    /**
     * The ARN of the runtime version you want the function to use.
     *
     * > This is only required if you're using the *Manual* runtime update mode.
     */
    RuntimeVersionArn?: v.Text | undefined;
    /** Specify the runtime update mode. */
    UpdateRuntimeOn: v.OneOf<'Auto' | 'FunctionUpdate' | 'Manual'>;
  }
  /** Setting controls how your function accesses data from an Amazon S3 file system. */
  interface S3FilesConfig {
    /**
     * Specifies if a function reads from the file system for the lowest latency, or through Amazon S3 Files feature "direct Amazon S3 bucket reads" for the highest throughput. Valid values:
     *   + ``AUTO`` (default) – Direct reads are active for functions you configure with 512 MB or more of memory.
     *   + ``ENABLED`` – Enforces all reads are directly from the Amazon S3 bucket, regardless of available memory (less than 512 MB).
     *   + ``DISABLED`` – Routes all reads through the file system, regardless of memory configuration.
     *
     *  To use direct reads, you must grant the execution role the ``s3:GetObject`` and ``s3:GetObjectVersion`` permissions. If a direct read fails, Lambda automatically falls back to reading through the file system.
     */
    DirectS3Read?: v.OneOf<'ENABLED' | 'DISABLED' | 'AUTO'> | undefined;
  }
  /** The function's [AWS Lambda SnapStart](https://docs.aws.amazon.com/lambda/latest/dg/snapstart.html) setting. */
  interface SnapStart {
    /** Set `ApplyOn` to `PublishedVersions` to create a snapshot of the initialized execution environment when you publish a function version. */
    ApplyOn: v.OneOf<'PublishedVersions' | 'None'>;
  }
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value?: v.Text | undefined;
  }
  /** Specifies the tenant isolation mode configuration for a Lambda function. This allows you to configure specific tenant isolation strategies for your function invocations. Tenant isolation configuration cannot be modified after function creation. */
  interface TenancyConfig {
    /** Tenant isolation mode allows for invocation to be sent to a corresponding execution environment dedicated to a specific tenant ID. */
    TenantIsolationMode: v.OneOf<'PER_TENANT'>;
  }
  /** The function's [AWS X-Ray](https://docs.aws.amazon.com/lambda/latest/dg/services-xray.html) tracing configuration. To sample and record incoming requests, set `Mode` to `Active`. */
  interface TracingConfig {
    /** The tracing mode. */
    Mode?: v.OneOf<'Active' | 'PassThrough'> | undefined;
  }
  /** The VPC security groups and subnets that are attached to a Lambda function. When you connect a function to a VPC, Lambda creates an elastic network interface for each combination of security group and subnet in the function's VPC configuration. The function can only access resources and the internet through that VPC. For more information, see [VPC Settings](https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc.html). */
  interface VpcConfig {
    /** Allows outbound IPv6 traffic on VPC functions that are connected to dual-stack subnets. */
    Ipv6AllowedForDualStack?: v.Bool | undefined;
    /** A list of VPC security group IDs. */
    SecurityGroupIds?: v.Many<v.Text<'AWS::EC2::SecurityGroup.GroupId'>> | undefined;
    /** A list of VPC subnet IDs. */
    SubnetIds?: v.Many<v.Text<'AWS::EC2::Subnet.SubnetId'>> | undefined;
  }
}

export interface LayerVersionProperties {
  /** A list of compatible [instruction set architectures](https://docs.aws.amazon.com/lambda/latest/dg/foundation-arch.html). */
  CompatibleArchitectures?: v.Many<v.Text> | undefined;
  /** A list of compatible [function runtimes](https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html). Used for filtering with [ListLayers](https://docs.aws.amazon.com/lambda/latest/dg/API_ListLayers.html) and [ListLayerVersions](https://docs.aws.amazon.com/lambda/latest/dg/API_ListLayerVersions.html). */
  CompatibleRuntimes?: v.Many<v.Text> | undefined;
  /** The function layer archive. */
  Content: v.Block<LayerVersion.Content>;
  /** The description of the version. */
  Description?: v.Text | undefined;
  /** The name or Amazon Resource Name (ARN) of the layer. */
  LayerName?: v.Text | undefined;
  /**
   * The layer's software license. It can be any of the following:
   *
   * - An [SPDX license identifier](https://docs.aws.amazon.com/https://spdx.org/licenses/). For example, `MIT`.
   * - The URL of a license hosted on the internet. For example, `https://opensource.org/licenses/MIT`.
   * - The full text of the license.
   */
  LicenseInfo?: v.Text | undefined;
}
export interface LayerVersionAttributes {
  /** The ARN of the layer version. */
  readonly LayerVersionArn: v.Scalar<'AWS::Lambda::LayerVersion.LayerVersionArn'>;
}
/**
 * The `AWS::Lambda::LayerVersion` resource creates a [Lambda layer](https://docs.aws.amazon.com/lambda/latest/dg/configuration-layers.html) from a ZIP archive.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-layerversion.html
 */
export declare class LayerVersion extends v.Resource<LayerVersionProperties, 'AWS::Lambda::LayerVersion.LayerVersionArn', LayerVersionAttributes> {
  static readonly type: 'AWS::Lambda::LayerVersion';
  constructor(properties: LayerVersionProperties);
}
export declare namespace LayerVersion {
  /** A ZIP archive that contains the contents of an [Lambda layer](https://docs.aws.amazon.com/lambda/latest/dg/configuration-layers.html). */
  interface Content {
    /** The Amazon S3 bucket of the layer archive. */
    S3Bucket: v.Text<'AWS::S3::Bucket.BucketName'>;
    /** The Amazon S3 key of the layer archive. */
    S3Key: v.Text;
    /** Specifies whether Lambda should copy the deployment package to its internal storage (COPY) or reference it directly from your S3 bucket (REFERENCE). */
    S3ObjectStorageMode?: v.OneOf<'COPY' | 'REFERENCE'> | undefined;
    /** For versioned objects, the version of the layer archive object to use. */
    S3ObjectVersion?: v.Text | undefined;
  }
}

export interface LayerVersionPermissionProperties {
  /** The API action that grants access to the layer. For example, `lambda:GetLayerVersion`. */
  Action: v.Text;
  /** The name or Amazon Resource Name (ARN) of the layer. */
  LayerVersionArn: v.Text<'AWS::Lambda::LayerVersion.LayerVersionArn'>;
  /** With the principal set to `*`, grant permission to all accounts in the specified organization. */
  OrganizationId?: v.Text | undefined;
  /** An account ID, or `*` to grant layer usage permission to all accounts in an organization, or all AWS accounts (if `organizationId` is not specified). For the last case, make sure that you really do want all AWS accounts to have usage permission to this layer. */
  Principal: v.Text;
}
export interface LayerVersionPermissionAttributes {
  /** ID generated by service */
  readonly Id: v.Scalar<'AWS::Lambda::LayerVersionPermission.Id'>;
}
/**
 * The `AWS::Lambda::LayerVersionPermission` resource adds permissions to the resource-based policy of a version of an [Lambda layer](https://docs.aws.amazon.com/lambda/latest/dg/configuration-layers.html). Use this action to grant layer usage permission to other accounts. You can grant permission to a single account, all AWS accounts, or all accounts in an organization.
 *
 * > Since the release of the [UpdateReplacePolicy](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-updatereplacepolicy.html) both `UpdateReplacePolicy` and `DeletionPolicy` are required to protect your Resources/LayerPermissions from deletion.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-layerversionpermission.html
 */
export declare class LayerVersionPermission extends v.Resource<LayerVersionPermissionProperties, 'AWS::Lambda::LayerVersionPermission.Id', LayerVersionPermissionAttributes> {
  static readonly type: 'AWS::Lambda::LayerVersionPermission';
  constructor(properties: LayerVersionPermissionProperties);
}

export interface MicrovmImageProperties {
  AdditionalOsCapabilities: v.Many<v.OneOf<'ALL'>>;
  /** ARN of the base MicroVM image. */
  BaseImageArn: v.Text;
  /** Specific version of the base MicroVM image to use. */
  BaseImageVersion: v.Text;
  /** ARN of the IAM build role. */
  BuildRoleArn: v.Text;
  CodeArtifact: v.Block<MicrovmImage.CodeArtifact>;
  CpuConfigurations: v.Many<v.Block<MicrovmImage.CpuConfiguration>>;
  /** Human-readable description of the MicroVM image and its purpose. */
  Description: v.Text;
  EgressNetworkConnectors: v.Many<v.Text>;
  /** Environment variables to set in the container during the snapshot build. */
  EnvironmentVariables: v.Many<v.Block<MicrovmImage.EnvironmentVariable>>;
  Hooks: v.Block<MicrovmImage.Hooks>;
  Logging: v.Block<MicrovmImage.Logging>;
  /** Unique name for the MicroVM image within the account. */
  Name: v.Text;
  Resources: v.Many<v.Block<MicrovmImage.Resources>>;
  /** Key-value pairs to associate with the MicroVM image for organization and management. */
  Tags?: v.Many<v.Block<MicrovmImage.Tag>> | undefined;
}
export interface MicrovmImageAttributes {
  /** Timestamp when the MicroVM image was created. */
  readonly CreatedAt: v.Scalar<'AWS::Lambda::MicrovmImage.CreatedAt'>;
  /** ARN of the MicroVM image. */
  readonly ImageArn: v.Scalar<'AWS::Lambda::MicrovmImage.ImageArn'>;
  /** The latest active version of the MicroVM image. */
  readonly LatestActiveImageVersion: v.Scalar<'AWS::Lambda::MicrovmImage.LatestActiveImageVersion'>;
  /** The latest failed version of the MicroVM image. */
  readonly LatestFailedImageVersion: v.Scalar<'AWS::Lambda::MicrovmImage.LatestFailedImageVersion'>;
  readonly State: v.Scalar<'AWS::Lambda::MicrovmImage.State'>;
  /** Timestamp when the MicroVM image was updated. */
  readonly UpdatedAt: v.Scalar<'AWS::Lambda::MicrovmImage.UpdatedAt'>;
}
/**
 * Resource Type definition for AWS::Lambda::MicrovmImage
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-microvmimage.html
 */
export declare class MicrovmImage extends v.Resource<MicrovmImageProperties, 'AWS::Lambda::MicrovmImage.ImageArn', MicrovmImageAttributes> {
  static readonly type: 'AWS::Lambda::MicrovmImage';
  constructor(properties: MicrovmImageProperties);
}
export declare namespace MicrovmImage {
  interface CloudWatchLogging {
    LogGroup?: v.Text | undefined;
    LogStream?: v.Text | undefined;
  }
  interface CodeArtifact {
    Uri: v.Text;
  }
  interface CpuConfiguration {
    Architecture: v.OneOf<'ARM_64'>;
  }
  interface EnvironmentVariable {
    Key: v.Text;
    Value: v.Text;
  }
  interface Hooks {
    MicrovmHooks?: v.Block<MicrovmImage.MicrovmHooks> | undefined;
    MicrovmImageHooks?: v.Block<MicrovmImage.MicrovmImageHooks> | undefined;
    Port?: v.Num | undefined;
  }
  interface Logging {
    CloudWatch?: v.Block<MicrovmImage.CloudWatchLogging> | undefined;
    Disabled?: v.Bool | undefined;
  }
  interface MicrovmHooks {
    Resume?: v.OneOf<'DISABLED' | 'ENABLED'> | undefined;
    ResumeTimeoutInSeconds?: v.Num | undefined;
    Run?: v.OneOf<'DISABLED' | 'ENABLED'> | undefined;
    RunTimeoutInSeconds?: v.Num | undefined;
    Suspend?: v.OneOf<'DISABLED' | 'ENABLED'> | undefined;
    SuspendTimeoutInSeconds?: v.Num | undefined;
    Terminate?: v.OneOf<'DISABLED' | 'ENABLED'> | undefined;
    TerminateTimeoutInSeconds?: v.Num | undefined;
  }
  interface MicrovmImageHooks {
    Ready?: v.OneOf<'DISABLED' | 'ENABLED'> | undefined;
    ReadyTimeoutInSeconds?: v.Num | undefined;
    Validate?: v.OneOf<'DISABLED' | 'ENABLED'> | undefined;
    ValidateTimeoutInSeconds?: v.Num | undefined;
  }
  interface Resources {
    MinimumMemoryInMiB: v.Num;
  }
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
}

export interface NetworkConnectorProperties {
  /** The network configuration for the connector. Specify a VpcEgressConfiguration to enable outbound traffic routing through your VPC. */
  Configuration: v.Block<NetworkConnector.Config>;
  /** A unique name for the network connector within your account and Region. Must be 1 to 64 alphanumeric characters, hyphens, or underscores. */
  Name?: v.Text | undefined;
  /** The ARN of the IAM role that Lambda assumes to manage elastic network interfaces in your VPC. This role must have permissions for ec2:CreateNetworkInterface and related describe operations. */
  OperatorRole?: v.Text | undefined;
  /** A list of tags to apply to the network connector. Use tags to categorize network connectors for cost allocation, access control, or operational management. */
  Tags?: v.Many<v.Block<NetworkConnector.Tag>> | undefined;
}
export interface NetworkConnectorAttributes {
  /** The Amazon Resource Name (ARN) of the network connector. */
  readonly Arn: v.Scalar<'AWS::Lambda::NetworkConnector.Arn'>;
  /** The current state of the network connector. */
  readonly State: v.Scalar<'AWS::Lambda::NetworkConnector.State'>;
}
/**
 * Resource Type definition for AWS::Lambda::NetworkConnector
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-networkconnector.html
 */
export declare class NetworkConnector extends v.Resource<NetworkConnectorProperties, 'AWS::Lambda::NetworkConnector.Arn', NetworkConnectorAttributes> {
  static readonly type: 'AWS::Lambda::NetworkConnector';
  constructor(properties: NetworkConnectorProperties);
}
export declare namespace NetworkConnector {
  /** The network configuration for the connector. Specify a VpcEgressConfiguration to enable outbound traffic routing through your VPC. */
  interface Config {
    /** The VPC egress configuration for the network connector. Specifies the subnets, security groups, and network protocol for routing outbound traffic through your VPC. */
    VpcEgressConfiguration: v.Block<NetworkConnector.VpcEgressConfiguration>;
  }
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
  /** The VPC egress configuration for the network connector. Specifies the subnets, security groups, and network protocol for routing outbound traffic through your VPC. */
  interface VpcEgressConfiguration {
    /** The types of Lambda compute resources that can use this connector. Currently, only MicroVm is supported. */
    AssociatedComputeResourceTypes: v.Many<v.OneOf<'MicroVm'>>;
    /** The network protocol for the connector. Specify IPv4 for IPv4-only networking, or DualStack for both IPv4 and IPv6. */
    NetworkProtocol?: v.OneOf<'IPv4' | 'DualStack'> | undefined;
    /** The IDs of the VPC security groups to attach to the ENIs. Specify 0 to 5 security groups. All security groups must be in the same VPC as the subnets. */
    SecurityGroupIds?: v.Many<v.Text<'AWS::EC2::SecurityGroup.GroupId'>> | undefined;
    /** The IDs of the VPC subnets where Lambda provisions elastic network interfaces (ENIs). Specify 1 to 16 subnets. All subnets must be in the same VPC. */
    SubnetIds: v.Many<v.Text<'AWS::EC2::Subnet.SubnetId'>>;
  }
}

export interface PermissionProperties {
  /** The action that the principal can use on the function. For example, `lambda:InvokeFunction` or `lambda:GetFunction`. */
  Action: v.Text;
  /** For Alexa Smart Home functions, a token that the invoker must supply. */
  EventSourceToken?: v.Text | undefined;
  /**
   * The name or ARN of the Lambda function, version, or alias.
   *
   * **Name formats** - *Function name* – `my-function` (name-only), `my-function:v1` (with alias).
   * - *Function ARN* – `arn:aws:lambda:us-west-2:123456789012:function:my-function`.
   * - *Partial ARN* – `123456789012:function:my-function`.
   *
   * You can append a version number or alias to any of the formats. The length constraint applies only to the full ARN. If you specify only the function name, it is limited to 64 characters in length.
   */
  FunctionName: v.Text<'AWS::Lambda::Alias.AliasArn' | 'AWS::Lambda::Function.Arn' | 'AWS::Lambda::Function.FunctionName' | 'AWS::Lambda::Version.FunctionArn'>;
  /** The type of authentication that your function URL uses. Set to `AWS_IAM` if you want to restrict access to authenticated users only. Set to `NONE` if you want to bypass IAM authentication to create a public endpoint. For more information, see [Control access to Lambda function URLs](https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html). */
  FunctionUrlAuthType?: v.OneOf<'AWS_IAM' | 'NONE'> | undefined;
  /** Indicates whether the permission applies when the function is invoked through a function URL. */
  InvokedViaFunctionUrl?: v.Bool | undefined;
  /** The AWS service, AWS account, IAM user, or IAM role that invokes the function. If you specify a service, use `SourceArn` or `SourceAccount` to limit who can invoke the function through that service. */
  Principal: v.Text;
  /** The identifier for your organization in AWS Organizations. Use this to grant permissions to all the AWS accounts under this organization. */
  PrincipalOrgID?: v.Text | undefined;
  /** For AWS service, the ID of the AWS account that owns the resource. Use this together with `SourceArn` to ensure that the specified account owns the resource. It is possible for an Amazon S3 bucket to be deleted by its owner and recreated by another account. */
  SourceAccount?: v.Text | undefined;
  /**
   * For AWS services, the ARN of the AWS resource that invokes the function. For example, an Amazon S3 bucket or Amazon SNS topic.
   *
   * Note that Lambda configures the comparison using the `StringLike` operator.
   */
  SourceArn?: v.Text | undefined;
}
export interface PermissionAttributes {
  readonly Id: v.Scalar<'AWS::Lambda::Permission.Id'>;
}
/**
 * The `AWS::Lambda::Permission` resource grants an AWS service or another account permission to use a function. You can apply the policy at the function level, or specify a qualifier to restrict access to a single version or alias. If you use a qualifier, the invoker must use the full Amazon Resource Name (ARN) of that version or alias to invoke the function.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-permission.html
 */
export declare class Permission extends v.Resource<PermissionProperties, 'AWS::Lambda::Permission.Ref', PermissionAttributes> {
  static readonly type: 'AWS::Lambda::Permission';
  constructor(properties: PermissionProperties);
}

export interface ResourcePolicyProperties {
  /**
   * The policy document you want to add to your LAM resource. This is formatted as a JSON string.
   *  For more information, see [Working with resource-based policies in](https://docs.aws.amazon.com/lambda/latest/dg/access-control-resource-based.html) in the *Developer Guide*.
   */
  PolicyDocument: v.Json;
  ResourceArn: v.Text;
}
export interface ResourcePolicyAttributes {
}
/**
 * Use the ``AWS::Lambda::ResourcePolicy`` resource to attach a resource-based policy to a LAM resource. A resource-based policy applies to a single LAM resource, for example, a function, function version, or function alias. To learn more about using resource-based policies with LAM, see [Working with resource-based policies in](https://docs.aws.amazon.com/lambda/latest/dg/access-control-resource-based.html) in the *Developer Guide*.
 *  You can use resource-based policies to grant permissions to other AWS services, AWS accounts and organizations, and IAM users and roles to access your LAM resource. You can also deny access to specific entities, and use the full range of IAM global condition keys to further restrict who has access to your LAM resource. For example, you can limit access to calls originating from a specified IP address or VPC.
 *  A resource-based policy is a JSON document containing a number of statements. Each statement defines the entities you want to grant permission to, the API actions you want to allow or deny, and the LAM resource you want the statement to apply to.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-resourcepolicy.html
 */
export declare class ResourcePolicy extends v.Resource<ResourcePolicyProperties, 'AWS::Lambda::ResourcePolicy.ResourceArn', ResourcePolicyAttributes> {
  static readonly type: 'AWS::Lambda::ResourcePolicy';
  constructor(properties: ResourcePolicyProperties);
}

export interface UrlProperties {
  /** The type of authentication that your function URL uses. Set to `AWS_IAM` if you want to restrict access to authenticated users only. Set to `NONE` if you want to bypass IAM authentication to create a public endpoint. For more information, see [Security and auth model for Lambda function URLs](https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html). */
  AuthType: v.OneOf<'AWS_IAM' | 'NONE'>;
  /** The [Cross-Origin Resource Sharing (CORS)](https://docs.aws.amazon.com/https://developer.mozilla.org/en-US/docs/Web/HTTP/CORS) settings for your function URL. */
  Cors?: v.Block<Url.Cors> | undefined;
  /**
   * Use one of the following options:
   *
   * - `BUFFERED` – This is the default option. Lambda invokes your function using the `Invoke` API operation. Invocation results are available when the payload is complete. The maximum payload size is 6 MB.
   * - `RESPONSE_STREAM` – Your function streams payload results as they become available. Lambda invokes your function using the `InvokeWithResponseStream` API operation. The maximum response payload size is 200 MB.
   */
  InvokeMode?: v.OneOf<'BUFFERED' | 'RESPONSE_STREAM'> | undefined;
  /** The alias name. */
  Qualifier?: v.Text | undefined;
  /**
   * The name of the Lambda function.
   *
   * **Name formats** - *Function name* - `my-function`.
   * - *Function ARN* - `lambda:: :function:my-function`.
   * - *Partial ARN* - `:function:my-function`.
   *
   * The length constraint applies only to the full ARN. If you specify only the function name, it is limited to 64 characters in length.
   */
  TargetFunctionArn: v.Text<'AWS::Lambda::Alias.AliasArn' | 'AWS::Lambda::Function.Arn' | 'AWS::Lambda::Function.FunctionName' | 'AWS::Lambda::Version.FunctionArn'>;
}
export interface UrlAttributes {
  /** The Amazon Resource Name (ARN) of the function. */
  readonly FunctionArn: v.Scalar<'AWS::Lambda::Url.FunctionArn'>;
  /** The HTTP URL endpoint for your function. */
  readonly FunctionUrl: v.Scalar<'AWS::Lambda::Url.FunctionUrl'>;
}
/**
 * The `AWS::Lambda::Url` resource creates a function URL with the specified configuration parameters. A [function URL](https://docs.aws.amazon.com/lambda/latest/dg/lambda-urls.html) is a dedicated HTTP(S) endpoint that you can use to invoke your function.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-url.html
 */
export declare class Url extends v.Resource<UrlProperties, 'AWS::Lambda::Url.FunctionArn', UrlAttributes> {
  static readonly type: 'AWS::Lambda::Url';
  constructor(properties: UrlProperties);
}
export declare namespace Url {
  /** The [Cross-Origin Resource Sharing (CORS)](https://docs.aws.amazon.com/https://developer.mozilla.org/en-US/docs/Web/HTTP/CORS) settings for your function URL. Use CORS to grant access to your function URL from any origin. You can also use CORS to control access for specific HTTP headers and methods in requests to your function URL. */
  interface Cors {
    /** Whether you want to allow cookies or other credentials in requests to your function URL. The default is `false`. */
    AllowCredentials?: v.Bool | undefined;
    /** The HTTP headers that origins can include in requests to your function URL. For example: `Date`, `Keep-Alive`, `X-Custom-Header`. */
    AllowHeaders?: v.Many<v.Text> | undefined;
    /** The HTTP methods that are allowed when calling your function URL. For example: `GET`, `POST`, `DELETE`, or the wildcard character ( `*` ). */
    AllowMethods?: v.Many<v.Text> | undefined;
    /**
     * The origins that can access your function URL. You can list any number of specific origins, separated by a comma. For example: `https://www.example.com`, `http://localhost:60905`.
     *
     * Alternatively, you can grant access to all origins with the wildcard character ( `*` ).
     */
    AllowOrigins?: v.Many<v.Text> | undefined;
    /** The HTTP headers in your function response that you want to expose to origins that call your function URL. For example: `Date`, `Keep-Alive`, `X-Custom-Header`. */
    ExposeHeaders?: v.Many<v.Text> | undefined;
    /** The maximum amount of time, in seconds, that browsers can cache results of a preflight request. By default, this is set to `0`, which means the browser will not cache results. */
    MaxAge?: v.Num | undefined;
  }
}

export interface VersionProperties {
  /** Only publish a version if the hash value matches the value that's specified. Use this option to avoid publishing a version if the function code has changed since you last updated it. Updates are not supported for this property. */
  CodeSha256?: v.Text | undefined;
  /** A description for the version to override the description in the function configuration. Updates are not supported for this property. */
  Description?: v.Text | undefined;
  /**
   * The name or ARN of the Lambda function.
   *
   * **Name formats** - *Function name* - `MyFunction`.
   * - *Function ARN* - `arn:aws:lambda:us-west-2:123456789012:function:MyFunction`.
   * - *Partial ARN* - `123456789012:function:MyFunction`.
   *
   * The length constraint applies only to the full ARN. If you specify only the function name, it is limited to 64 characters in length.
   */
  FunctionName: v.Text<'AWS::Lambda::Alias.AliasArn' | 'AWS::Lambda::Function.Arn' | 'AWS::Lambda::Function.FunctionName' | 'AWS::Lambda::Version.FunctionArn'>;
  /** Configuration that defines the scaling behavior for a Lambda Managed Instances function, including the minimum and maximum number of execution environments that can be provisioned. */
  FunctionScalingConfig?: v.Block<Version.FunctionScalingConfig> | undefined;
  /** Specifies a provisioned concurrency configuration for a function's version. Updates are not supported for this property. */
  ProvisionedConcurrencyConfig?: v.Block<Version.ProvisionedConcurrencyConfiguration> | undefined;
  /** Runtime Management Config of a function. */
  RuntimePolicy?: v.Block<Version.RuntimePolicy> | undefined;
}
export interface VersionAttributes {
  /** The ARN of the function. */
  readonly FunctionArn: v.Scalar<'AWS::Lambda::Version.FunctionArn'>;
  /** The version number. */
  readonly Version: v.Scalar<'AWS::Lambda::Version.Version'>;
}
/**
 * The `AWS::Lambda::Version` resource creates a [version](https://docs.aws.amazon.com/lambda/latest/dg/versioning-aliases.html) from the current code and configuration of a function. Use versions to create a snapshot of your function code and configuration that doesn't change.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-version.html
 */
export declare class Version extends v.Resource<VersionProperties, 'AWS::Lambda::Version.FunctionArn', VersionAttributes> {
  static readonly type: 'AWS::Lambda::Version';
  constructor(properties: VersionProperties);
}
export declare namespace Version {
  /** Configuration that defines the scaling behavior for a Lambda Managed Instances function, including the minimum and maximum number of execution environments that can be provisioned. */
  interface FunctionScalingConfig {
    /** The maximum number of execution environments that can be provisioned for the function. */
    MaxExecutionEnvironments?: v.Num | undefined;
    /** The minimum number of execution environments to maintain for the function. */
    MinExecutionEnvironments?: v.Num | undefined;
  }
  /** A [provisioned concurrency](https://docs.aws.amazon.com/lambda/latest/dg/configuration-concurrency.html) configuration for a function's version. */
  interface ProvisionedConcurrencyConfiguration {
    /** The amount of provisioned concurrency to allocate for the version. */
    ProvisionedConcurrentExecutions: v.Num;
  }
  /** Sets the runtime management configuration for a function's version. For more information, see [Runtime updates](https://docs.aws.amazon.com/lambda/latest/dg/runtimes-update.html). */
  interface RuntimePolicy {
    /**
     * The ARN of the runtime version you want the function to use.
     *
     * > This is only required if you're using the *Manual* runtime update mode.
     */
    RuntimeVersionArn?: v.Text | undefined;
    /** Specify the runtime update mode. */
    UpdateRuntimeOn: v.Text;
  }
}
