// Made by src/spec/generate/main.ts out of the AWS resource specification: change that, not this.
import * as v from '../../values';

export interface SubscriptionProperties {
  /** The delivery policy JSON assigned to the subscription. Enables the subscriber to define the message delivery retry strategy in the case of an HTTP/S endpoint subscribed to the topic. For more information, see `[GetSubscriptionAttributes](https://docs.aws.amazon.com/sns/latest/api/API_GetSubscriptionAttributes.html)` in the *Amazon API Reference* and [Message delivery retries](https://docs.aws.amazon.com/sns/latest/dg/sns-message-delivery-retries.html) in the *Amazon Developer Guide*. */
  DeliveryPolicy?: v.Json | undefined;
  /** The subscription's endpoint. The endpoint value depends on the protocol that you specify. For more information, see the `Endpoint` parameter of the `[Subscribe](https://docs.aws.amazon.com/sns/latest/api/API_Subscribe.html)` action in the *Amazon API Reference*. */
  Endpoint?: v.Text | undefined;
  /** The filter policy JSON assigned to the subscription. Enables the subscriber to filter out unwanted messages. For more information, see `[GetSubscriptionAttributes](https://docs.aws.amazon.com/sns/latest/api/API_GetSubscriptionAttributes.html)` in the *Amazon API Reference* and [Message filtering](https://docs.aws.amazon.com/sns/latest/dg/sns-message-filtering.html) in the *Amazon Developer Guide*. */
  FilterPolicy?: v.Json | undefined;
  /**
   * This attribute lets you choose the filtering scope by using one of the following string value types:
   *
   * - `MessageAttributes` (default) - The filter is applied on the message attributes.
   * - `MessageBody` - The filter is applied on the message body.
   *
   * > `Null` is not a valid value for `FilterPolicyScope`. To delete a filter policy, delete the `FilterPolicy` property but keep `FilterPolicyScope` property as is.
   */
  FilterPolicyScope?: v.Text | undefined;
  /** The subscription's protocol. For more information, see the `Protocol` parameter of the `[Subscribe](https://docs.aws.amazon.com/sns/latest/api/API_Subscribe.html)` action in the *Amazon API Reference*. */
  Protocol: v.Text;
  /** When set to `true`, enables raw message delivery. Raw messages don't contain any JSON formatting and can be sent to Amazon SQS and HTTP/S endpoints. For more information, see `[GetSubscriptionAttributes](https://docs.aws.amazon.com/sns/latest/api/API_GetSubscriptionAttributes.html)` in the *Amazon API Reference*. */
  RawMessageDelivery?: v.Bool | undefined;
  /**
   * When specified, sends undeliverable messages to the specified Amazon SQS dead-letter queue. Messages that can't be delivered due to client errors (for example, when the subscribed endpoint is unreachable) or server errors (for example, when the service that powers the subscribed endpoint becomes unavailable) are held in the dead-letter queue for further analysis or reprocessing.
   *
   * For more information about the redrive policy and dead-letter queues, see [Amazon SQS dead-letter queues](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-dead-letter-queues.html) in the *Amazon SQS Developer Guide*.
   */
  RedrivePolicy?: v.Json | undefined;
  /**
   * For cross-region subscriptions, the region in which the topic resides.
   *
   * If no region is specified, CloudFormation uses the region of the caller as the default.
   *
   * If you perform an update operation that only updates the `Region` property of a `AWS::SNS::Subscription` resource, that operation will fail unless you are either:
   *
   * - Updating the `Region` from `NULL` to the caller region.
   * - Updating the `Region` from the caller region to `NULL`.
   */
  Region?: v.Text | undefined;
  /** Specifies whether Amazon resends the notification to the subscription when a message's attribute changes. */
  ReplayPolicy?: v.Json | undefined;
  /**
   * This property applies only to Amazon Data Firehose delivery stream subscriptions. Specify the ARN of the IAM role that has the following:
   *
   * - Permission to write to the Amazon Data Firehose delivery stream
   * - Amazon listed as a trusted entity
   *
   * Specifying a valid ARN for this attribute is required for Firehose delivery stream subscriptions. For more information, see [Fanout to Amazon Data Firehose delivery streams](https://docs.aws.amazon.com/sns/latest/dg/sns-firehose-as-subscriber.html) in the *Amazon Developer Guide.*
   */
  SubscriptionRoleArn?: v.Text<'AWS::IAM::Role.Arn'> | undefined;
  /** The ARN of the topic to subscribe to. */
  TopicArn: v.Text<'AWS::SNS::Topic.TopicArn'>;
}
export interface SubscriptionAttributes {
  /** Returns the ARN of the subscription created by the `AWS::SNS::Subscription` resource. */
  readonly Arn: v.Scalar<'AWS::SNS::Subscription.Arn'>;
}
/**
 * The `AWS::SNS::Subscription` resource subscribes an endpoint to an Amazon topic. For a subscription to be created, the owner of the endpoint must` confirm the subscription.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sns-subscription.html
 */
export declare class Subscription extends v.Resource<SubscriptionProperties, 'AWS::SNS::Subscription.Arn', SubscriptionAttributes> {
  static readonly type: 'AWS::SNS::Subscription';
  constructor(properties: SubscriptionProperties);
}

export interface TopicProperties {
  /** The `ArchivePolicy` determines the number of days Amazon retains messages in FIFO topics. You can set a retention period ranging from 1 to 365 days. This property is only applicable to FIFO topics; attempting to use it with standard topics will result in a creation failure. */
  ArchivePolicy?: v.Json | undefined;
  /** `ContentBasedDeduplication` enables deduplication of messages based on their content for FIFO topics. By default, this property is set to false. If you create a FIFO topic with `ContentBasedDeduplication` set to false, you must provide a `MessageDeduplicationId` for each `Publish` action. When set to true, Amazon automatically generates a `MessageDeduplicationId` using a SHA-256 hash of the message body (excluding message attributes). You can optionally override this generated value by specifying a `MessageDeduplicationId` in the `Publish` action. Note that this property only applies to FIFO topics; using it with standard topics will cause the creation to fail. */
  ContentBasedDeduplication?: v.Bool | undefined;
  /**
   * The body of the policy document you want to use for this topic.
   *
   * You can only add one policy per topic.
   *
   * The policy must be in JSON string format.
   *
   * Length Constraints: Maximum length of 30,720.
   */
  DataProtectionPolicy?: v.Json | undefined;
  /**
   * The `DeliveryStatusLogging` configuration enables you to log the delivery status of messages sent from your Amazon SNS topic to subscribed endpoints with the following supported delivery protocols:
   *
   * - HTTP
   * - Amazon Kinesis Data Firehose
   * - AWS Lambda
   * - Platform application endpoint
   * - Amazon Simple Queue Service
   *
   * Once configured, log entries are sent to Amazon CloudWatch Logs.
   */
  DeliveryStatusLogging?: v.Many<v.Block<Topic.LoggingConfig>> | undefined;
  /** The display name to use for an Amazon topic with SMS subscriptions. The display name must be maximum 100 characters long, including hyphens (-), underscores (_), spaces, and tabs. */
  DisplayName?: v.Text | undefined;
  /** Specifies the throughput quota and deduplication behavior to apply for the FIFO topic. Valid values are `Topic` or `MessageGroup`. */
  FifoThroughputScope?: v.Text | undefined;
  /** Set to true to create a FIFO topic. */
  FifoTopic?: v.Bool | undefined;
  /**
   * The ID of an AWS managed customer master key (CMK) for Amazon or a custom CMK. For more information, see [Key terms](https://docs.aws.amazon.com/sns/latest/dg/sns-server-side-encryption.html#sse-key-terms). For more examples, see `[KeyId](https://docs.aws.amazon.com/kms/latest/APIReference/API_DescribeKey.html#API_DescribeKey_RequestParameters)` in the *AWS Key Management Service API Reference*.
   *
   * This property applies only to [server-side-encryption](https://docs.aws.amazon.com/sns/latest/dg/sns-server-side-encryption.html).
   */
  KmsMasterKeyId?: v.Text<'AWS::KMS::Alias.AliasName' | 'AWS::KMS::Key.Arn' | 'AWS::KMS::Key.KeyId' | 'AWS::KMS::ReplicaKey.Arn' | 'AWS::KMS::ReplicaKey.KeyId'> | undefined;
  MaximumMessageSize?: v.Num | undefined;
  /** The signature version corresponds to the hashing algorithm used while creating the signature of the notifications, subscription confirmations, or unsubscribe confirmation messages sent by Amazon SNS. By default, `SignatureVersion` is set to `1`. */
  SignatureVersion?: v.Text | undefined;
  /**
   * The Amazon subscriptions (endpoints) for this topic.
   *
   * > If you specify the `Subscription` property in the `AWS::SNS::Topic` resource and it creates an associated subscription resource, the associated subscription is not deleted when the `AWS::SNS::Topic` resource is deleted.
   */
  Subscription?: v.Many<v.Block<Topic.Subscription>> | undefined;
  /**
   * The list of tags to add to a new topic.
   *
   * > To be able to tag a topic on creation, you must have the `sns:CreateTopic` and `sns:TagResource` permissions.
   */
  Tags?: v.Many<v.Block<Topic.Tag>> | undefined;
  /**
   * The name of the topic you want to create. Topic names must include only uppercase and lowercase ASCII letters, numbers, underscores, and hyphens, and must be between 1 and 256 characters long. FIFO topic names must end with `.fifo`.
   *
   * If you don't specify a name, CloudFormation generates a unique physical ID and uses that ID for the topic name. For more information, see [Name type](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-name.html).
   *
   * > If you specify a name, you can't perform updates that require replacement of this resource. You can perform updates that require no or some interruption. If you must replace the resource, specify a new name.
   */
  TopicName?: v.Text | undefined;
  /** Tracing mode of an Amazon topic. By default `TracingConfig` is set to `PassThrough`, and the topic passes through the tracing header it receives from an Amazon publisher to its subscriptions. If set to `Active`, Amazon will vend X-Ray segment data to topic owner account if the sampled flag in the tracing header is true. */
  TracingConfig?: v.Text | undefined;
}
export interface TopicAttributes {
  /** The `ArchivePolicy` determines the number of days Amazon retains messages in FIFO topics. You can set a retention period ranging from 1 to 365 days. This property is only applicable to FIFO topics; attempting to use it with standard topics will result in a creation failure. */
  readonly ArchivePolicy: { readonly [name: string]: unknown };
  /** `ContentBasedDeduplication` enables deduplication of messages based on their content for FIFO topics. By default, this property is set to false. If you create a FIFO topic with `ContentBasedDeduplication` set to false, you must provide a `MessageDeduplicationId` for each `Publish` action. When set to true, Amazon automatically generates a `MessageDeduplicationId` using a SHA-256 hash of the message body (excluding message attributes). You can optionally override this generated value by specifying a `MessageDeduplicationId` in the `Publish` action. Note that this property only applies to FIFO topics; using it with standard topics will cause the creation to fail. */
  readonly ContentBasedDeduplication: v.Scalar<'AWS::SNS::Topic.ContentBasedDeduplication'>;
  /**
   * The body of the policy document you want to use for this topic.
   *
   * You can only add one policy per topic.
   *
   * The policy must be in JSON string format.
   *
   * Length Constraints: Maximum length of 30,720.
   */
  readonly DataProtectionPolicy: { readonly [name: string]: unknown };
  /**
   * The `DeliveryStatusLogging` configuration enables you to log the delivery status of messages sent from your Amazon SNS topic to subscribed endpoints with the following supported delivery protocols:
   *
   * - HTTP
   * - Amazon Kinesis Data Firehose
   * - AWS Lambda
   * - Platform application endpoint
   * - Amazon Simple Queue Service
   *
   * Once configured, log entries are sent to Amazon CloudWatch Logs.
   */
  readonly DeliveryStatusLogging: v.List<v.Scalar<'AWS::SNS::Topic.DeliveryStatusLogging'>>;
  /** The display name to use for an Amazon topic with SMS subscriptions. The display name must be maximum 100 characters long, including hyphens (-), underscores (_), spaces, and tabs. */
  readonly DisplayName: v.Scalar<'AWS::SNS::Topic.DisplayName'>;
  /** Specifies the throughput quota and deduplication behavior to apply for the FIFO topic. Valid values are `Topic` or `MessageGroup`. */
  readonly FifoThroughputScope: v.Scalar<'AWS::SNS::Topic.FifoThroughputScope'>;
  /** Set to true to create a FIFO topic. */
  readonly FifoTopic: v.Scalar<'AWS::SNS::Topic.FifoTopic'>;
  /**
   * The ID of an AWS managed customer master key (CMK) for Amazon or a custom CMK. For more information, see [Key terms](https://docs.aws.amazon.com/sns/latest/dg/sns-server-side-encryption.html#sse-key-terms). For more examples, see `[KeyId](https://docs.aws.amazon.com/kms/latest/APIReference/API_DescribeKey.html#API_DescribeKey_RequestParameters)` in the *AWS Key Management Service API Reference*.
   *
   * This property applies only to [server-side-encryption](https://docs.aws.amazon.com/sns/latest/dg/sns-server-side-encryption.html).
   */
  readonly KmsMasterKeyId: v.Scalar<'*'>;
  readonly MaximumMessageSize: v.Scalar<'AWS::SNS::Topic.MaximumMessageSize'>;
  /** The signature version corresponds to the hashing algorithm used while creating the signature of the notifications, subscription confirmations, or unsubscribe confirmation messages sent by Amazon SNS. By default, `SignatureVersion` is set to `1`. */
  readonly SignatureVersion: v.Scalar<'AWS::SNS::Topic.SignatureVersion'>;
  /**
   * The Amazon subscriptions (endpoints) for this topic.
   *
   * > If you specify the `Subscription` property in the `AWS::SNS::Topic` resource and it creates an associated subscription resource, the associated subscription is not deleted when the `AWS::SNS::Topic` resource is deleted.
   */
  readonly Subscription: v.List<v.Scalar<'AWS::SNS::Topic.Subscription'>>;
  /**
   * The list of tags to add to a new topic.
   *
   * > To be able to tag a topic on creation, you must have the `sns:CreateTopic` and `sns:TagResource` permissions.
   */
  readonly Tags: v.List<v.Scalar<'AWS::SNS::Topic.Tags'>>;
  /** Returns the ARN of an Amazon topic. */
  readonly TopicArn: v.Scalar<'AWS::SNS::Topic.TopicArn'>;
  /** Returns the name of an Amazon topic. */
  readonly TopicName: v.Scalar<'AWS::SNS::Topic.TopicName'>;
  /** Tracing mode of an Amazon topic. By default `TracingConfig` is set to `PassThrough`, and the topic passes through the tracing header it receives from an Amazon publisher to its subscriptions. If set to `Active`, Amazon will vend X-Ray segment data to topic owner account if the sampled flag in the tracing header is true. */
  readonly TracingConfig: v.Scalar<'AWS::SNS::Topic.TracingConfig'>;
}
/**
 * The `AWS::SNS::Topic` resource creates a topic to which notifications can be published.
 *
 * > One account can create a maximum of 100,000 standard topics and 1,000 FIFO topics. For more information, see [Amazon endpoints and quotas](https://docs.aws.amazon.com/general/latest/gr/sns.html) in the *AWS General Reference*.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sns-topic.html
 */
export declare class Topic extends v.Resource<TopicProperties, 'AWS::SNS::Topic.TopicArn', TopicAttributes> {
  static readonly type: 'AWS::SNS::Topic';
  constructor(properties?: TopicProperties);
}
export declare namespace Topic {
  /** The `LoggingConfig` property type specifies the `Delivery` status logging configuration for an [`AWS::SNS::Topic`](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-sns-topic.html). */
  interface LoggingConfig {
    /** The IAM role ARN to be used when logging failed message deliveries in Amazon CloudWatch. */
    FailureFeedbackRoleArn?: v.Text | undefined;
    /**
     * Indicates one of the supported protocols for the Amazon SNS topic.
     *
     * > At least one of the other three `LoggingConfig` properties is recommend along with `Protocol`.
     */
    Protocol: v.OneOf<'http/s' | 'sqs' | 'lambda' | 'firehose' | 'application'>;
    /** The IAM role ARN to be used when logging successful message deliveries in Amazon CloudWatch. */
    SuccessFeedbackRoleArn?: v.Text | undefined;
    /** The percentage of successful message deliveries to be logged in Amazon CloudWatch. Valid percentage values range from 0 to 100. */
    SuccessFeedbackSampleRate?: v.Text | undefined;
  }
  /**
   * `Subscription` is an embedded property that describes the subscription endpoints of an Amazon topic.
   *
   * > For full control over subscription behavior (for example, delivery policy, filtering, raw message delivery, and cross-region subscriptions), use the [AWS::SNS::Subscription](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-sns-subscription.html) resource.
   */
  interface Subscription {
    /** The endpoint that receives notifications from the Amazon topic. The endpoint value depends on the protocol that you specify. For more information, see the `Endpoint` parameter of the `[Subscribe](https://docs.aws.amazon.com/sns/latest/api/API_Subscribe.html)` action in the *Amazon API Reference*. */
    Endpoint: v.Text;
    /** The subscription's protocol. For more information, see the `Protocol` parameter of the `[Subscribe](https://docs.aws.amazon.com/sns/latest/api/API_Subscribe.html)` action in the *Amazon API Reference*. */
    Protocol: v.Text;
  }
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
}

export interface TopicInlinePolicyProperties {
  /** A policy document that contains permissions to add to the specified Amazon topic. */
  PolicyDocument: v.Json;
  /** The Amazon Resource Name (ARN) of the topic to which you want to add the policy. */
  TopicArn: v.Text<'AWS::SNS::Topic.TopicArn'>;
}
export interface TopicInlinePolicyAttributes {
}
/**
 * The `AWS::SNS::TopicInlinePolicy` resource associates one Amazon topic with one policy.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sns-topicinlinepolicy.html
 */
export declare class TopicInlinePolicy extends v.Resource<TopicInlinePolicyProperties, 'AWS::SNS::Topic.TopicArn', TopicInlinePolicyAttributes> {
  static readonly type: 'AWS::SNS::TopicInlinePolicy';
  constructor(properties: TopicInlinePolicyProperties);
}

export interface TopicPolicyProperties {
  /** A policy document that contains permissions to add to the specified SNS topics. */
  PolicyDocument: v.Json;
  /** The Amazon Resource Names (ARN) of the topics to which you want to add the policy. You can use the `[Ref](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-ref.html)` function to specify an `[AWS::SNS::Topic](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-sns-topic.html)` resource. */
  Topics: v.Many<v.Text<'AWS::SNS::Topic.TopicArn'>>;
}
export interface TopicPolicyAttributes {
  /** The provider-assigned unique ID for this managed resource. */
  readonly Id: v.Scalar<'AWS::SNS::TopicPolicy.Id'>;
}
/**
 * The `AWS::SNS::TopicPolicy` resource associates Amazon topics with a policy. For an example snippet, see [Declaring an Amazon policy](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/quickref-iam.html#scenario-sns-policy) in the *CloudFormation User Guide*.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sns-topicpolicy.html
 */
export declare class TopicPolicy extends v.Resource<TopicPolicyProperties, 'AWS::SNS::TopicPolicy.Id', TopicPolicyAttributes> {
  static readonly type: 'AWS::SNS::TopicPolicy';
  constructor(properties: TopicPolicyProperties);
}
