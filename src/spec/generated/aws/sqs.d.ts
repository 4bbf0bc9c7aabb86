// Made by src/spec/generate/main.ts out of the AWS resource specification: change that, not this.
import * as v from '../../values';

export interface QueueProperties {
  /** For first-in-first-out (FIFO) queues, specifies whether to enable content-based deduplication. During the deduplication interval, Amazon SQS treats messages that are sent with identical content as duplicates and delivers only one copy of the message. For more information, see the `ContentBasedDeduplication` attribute for the `[CreateQueue](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_CreateQueue.html)` action in the *Amazon SQS API Reference*. */
  ContentBasedDeduplication?: v.Bool | undefined;
  /** For high throughput for FIFO queues, specifies whether message deduplication occurs at the message group or queue level. Valid values are `messageGroup` and `queue`. */
  DeduplicationScope?: v.Text | undefined;
  /** The time in seconds for which the delivery of all messages in the queue is delayed. You can specify an integer value of `0` to `900` (15 minutes). The default value is `0`. */
  DelaySeconds?: v.Num | undefined;
  /** If set to true, creates a FIFO queue. If you don't specify this property, Amazon SQS creates a standard queue. For more information, see [Amazon SQS FIFO queues](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-fifo-queues.html) in the *Amazon SQS Developer Guide*. */
  FifoQueue?: v.Bool | undefined;
  /** For high throughput for FIFO queues, specifies whether the FIFO queue throughput quota applies to the entire queue or per message group. Valid values are `perQueue` and `perMessageGroupId`. */
  FifoThroughputLimit?: v.Text | undefined;
  /**
   * The length of time in seconds for which Amazon SQS can reuse a data key to encrypt or decrypt messages before calling AWS again. The value must be an integer between 60 (1 minute) and 86,400 (24 hours). The default is 300 (5 minutes).
   *
   * > A shorter time period provides better security, but results in more calls to AWS, which might incur charges after Free Tier. For more information, see [Encryption at rest](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-server-side-encryption.html#sqs-how-does-the-data-key-reuse-period-work) in the *Amazon SQS Developer Guide*.
   */
  KmsDataKeyReusePeriodSeconds?: v.Num | undefined;
  /** The ID of an AWS Key Management Service (KMS) for Amazon SQS, or a custom KMS. To use the AWS managed KMS for Amazon SQS, specify a (default) alias ARN, alias name (for example `alias/aws/sqs` ), key ARN, or key ID. For more information, see the following: */
  KmsMasterKeyId?: v.Text<'AWS::KMS::Alias.AliasName' | 'AWS::KMS::Key.Arn' | 'AWS::KMS::Key.KeyId' | 'AWS::KMS::ReplicaKey.Arn' | 'AWS::KMS::ReplicaKey.KeyId'> | undefined;
  /**
   * The limit of how many bytes that a message can contain before Amazon SQS rejects it. You can specify an integer from 1,024 bytes (1 KiB) to 1,048,576 bytes (1 MiB).
   * Default: 1,048,576 bytes (1 MiB).
   */
  MaximumMessageSize?: v.Num | undefined;
  /** The number of seconds that Amazon SQS retains a message. You can specify an integer value from `60` seconds (1 minute) to `1,209,600` seconds (14 days). The default value is `345,600` seconds (4 days). */
  MessageRetentionPeriod?: v.Num | undefined;
  /**
   * A name for the queue. To create a FIFO queue, the name of your FIFO queue must end with the `.fifo` suffix. For more information, see [Amazon SQS FIFO queues](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-fifo-queues.html) in the *Amazon SQS Developer Guide*.
   *
   * If you don't specify a name, CloudFormation generates a unique physical ID and uses that ID for the queue name. For more information, see [Name type](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-name.html) in the *CloudFormation User Guide*.
   */
  QueueName?: v.Text | undefined;
  /** Specifies the duration, in seconds, that the ReceiveMessage action call waits until a message is in the queue in order to include it in the response, rather than returning an empty response if a message isn't yet available. You can specify an integer from 1 to 20. Short polling is used as the default or when you specify 0 for this property. For more information, see [Consuming messages using long polling](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-short-and-long-polling.html#sqs-long-polling) in the *Amazon SQS Developer Guide*. */
  ReceiveMessageWaitTimeSeconds?: v.Num | undefined;
  /**
   * The string that includes the parameters for the permissions for the dead-letter queue redrive permission and which source queues can specify dead-letter queues as a JSON object. The parameters are as follows:
   *
   * - `redrivePermission`: The permission type that defines which source queues can specify the current queue as the dead-letter queue. Valid values are:
   */
  RedriveAllowPolicy?: v.Json | undefined;
  /**
   * The string that includes the parameters for the dead-letter queue functionality of the source queue as a JSON object. The parameters are as follows:
   *
   * - `deadLetterTargetArn`: The Amazon Resource Name (ARN) of the dead-letter queue to which Amazon SQS moves messages after the value of `maxReceiveCount` is exceeded.
   * - `maxReceiveCount`: The number of times a message is received by a consumer of the source queue before being moved to the dead-letter queue. When the `ReceiveCount` for a message exceeds the `maxReceiveCount` for a queue, Amazon SQS moves the message to the dead-letter-queue.
   */
  RedrivePolicy?: v.Json | undefined;
  /** Enables server-side queue encryption using SQS owned encryption keys. Only one server-side encryption option is supported per queue (for example, [SSE-KMS](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-configure-sse-existing-queue.html) or [SSE-SQS](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-configure-sqs-sse-queue.html) ). When `SqsManagedSseEnabled` is not defined, `SSE-SQS` encryption is enabled by default. */
  SqsManagedSseEnabled?: v.Bool | undefined;
  /** The tags that you attach to this queue. For more information, see [Resource tag](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-resource-tags.html) in the *CloudFormation User Guide*. */
  Tags?: v.Many<v.Block<Queue.Tag>> | undefined;
  /**
   * The length of time during which a message will be unavailable after a message is delivered from the queue. This blocks other components from receiving the same message and gives the initial component time to process and delete the message from the queue.
   *
   * Values must be from 0 to 43,200 seconds (12 hours). If you don't specify a value, AWS CloudFormation uses the default value of 30 seconds.
   *
   * For more information about Amazon SQS queue visibility timeouts, see [Visibility timeout](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-visibility-timeout.html) in the *Amazon SQS Developer Guide*.
   */
  VisibilityTimeout?: v.Num | undefined;
}
export interface QueueAttributes {
  /** Returns the Amazon Resource Name (ARN) of the queue. For example: `arn:aws:sqs:us-east-2:123456789012:mystack-myqueue-15PG5C2FC1CW8`. */
  readonly Arn: v.Scalar<'AWS::SQS::Queue.Arn'>;
  /** For first-in-first-out (FIFO) queues, specifies whether to enable content-based deduplication. During the deduplication interval, Amazon SQS treats messages that are sent with identical content as duplicates and delivers only one copy of the message. For more information, see the `ContentBasedDeduplication` attribute for the `[CreateQueue](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_CreateQueue.html)` action in the *Amazon SQS API Reference*. */
  readonly ContentBasedDeduplication: v.Scalar<'AWS::SQS::Queue.ContentBasedDeduplication'>;
  /** For high throughput for FIFO queues, specifies whether message deduplication occurs at the message group or queue level. Valid values are `messageGroup` and `queue`. */
  readonly DeduplicationScope: v.Scalar<'AWS::SQS::Queue.DeduplicationScope'>;
  /** The time in seconds for which the delivery of all messages in the queue is delayed. You can specify an integer value of `0` to `900` (15 minutes). The default value is `0`. */
  readonly DelaySeconds: v.Scalar<'AWS::SQS::Queue.DelaySeconds'>;
  /** If set to true, creates a FIFO queue. If you don't specify this property, Amazon SQS creates a standard queue. For more information, see [Amazon SQS FIFO queues](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-fifo-queues.html) in the *Amazon SQS Developer Guide*. */
  readonly FifoQueue: v.Scalar<'AWS::SQS::Queue.FifoQueue'>;
  /** For high throughput for FIFO queues, specifies whether the FIFO queue throughput quota applies to the entire queue or per message group. Valid values are `perQueue` and `perMessageGroupId`. */
  readonly FifoThroughputLimit: v.Scalar<'AWS::SQS::Queue.FifoThroughputLimit'>;
  /**
   * The length of time in seconds for which Amazon SQS can reuse a data key to encrypt or decrypt messages before calling AWS again. The value must be an integer between 60 (1 minute) and 86,400 (24 hours). The default is 300 (5 minutes).
   *
   * > A shorter time period provides better security, but results in more calls to AWS, which might incur charges after Free Tier. For more information, see [Encryption at rest](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-server-side-encryption.html#sqs-how-does-the-data-key-reuse-period-work) in the *Amazon SQS Developer Guide*.
   */
  readonly KmsDataKeyReusePeriodSeconds: v.Scalar<'AWS::SQS::Queue.KmsDataKeyReusePeriodSeconds'>;
  /** The ID of an AWS Key Management Service (KMS) for Amazon SQS, or a custom KMS. To use the AWS managed KMS for Amazon SQS, specify a (default) alias ARN, alias name (for example `alias/aws/sqs` ), key ARN, or key ID. For more information, see the following: */
  readonly KmsMasterKeyId: v.Scalar<'*'>;
  /**
   * The limit of how many bytes that a message can contain before Amazon SQS rejects it. You can specify an integer from 1,024 bytes (1 KiB) to 1,048,576 bytes (1 MiB).
   * Default: 1,048,576 bytes (1 MiB).
   */
  readonly MaximumMessageSize: v.Scalar<'AWS::SQS::Queue.MaximumMessageSize'>;
  /** The number of seconds that Amazon SQS retains a message. You can specify an integer value from `60` seconds (1 minute) to `1,209,600` seconds (14 days). The default value is `345,600` seconds (4 days). */
  readonly MessageRetentionPeriod: v.Scalar<'AWS::SQS::Queue.MessageRetentionPeriod'>;
  /** Returns the queue name. For example: `mystack-myqueue-1VF9BKQH5BJVI`. */
  readonly QueueName: v.Scalar<'AWS::SQS::Queue.QueueName'>;
  /** Returns the URLs of the queues from the policy. */
  readonly QueueUrl: v.Scalar<'AWS::SQS::Queue.QueueUrl'>;
  /** Specifies the duration, in seconds, that the ReceiveMessage action call waits until a message is in the queue in order to include it in the response, rather than returning an empty response if a message isn't yet available. You can specify an integer from 1 to 20. Short polling is used as the default or when you specify 0 for this property. For more information, see [Consuming messages using long polling](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-short-and-long-polling.html#sqs-long-polling) in the *Amazon SQS Developer Guide*. */
  readonly ReceiveMessageWaitTimeSeconds: v.Scalar<'AWS::SQS::Queue.ReceiveMessageWaitTimeSeconds'>;
  /**
   * The string that includes the parameters for the permissions for the dead-letter queue redrive permission and which source queues can specify dead-letter queues as a JSON object. The parameters are as follows:
   *
   * - `redrivePermission`: The permission type that defines which source queues can specify the current queue as the dead-letter queue. Valid values are:
   */
  readonly RedriveAllowPolicy: { readonly [name: string]: unknown };
  /**
   * The string that includes the parameters for the dead-letter queue functionality of the source queue as a JSON object. The parameters are as follows:
   *
   * - `deadLetterTargetArn`: The Amazon Resource Name (ARN) of the dead-letter queue to which Amazon SQS moves messages after the value of `maxReceiveCount` is exceeded.
   * - `maxReceiveCount`: The number of times a message is received by a consumer of the source queue before being moved to the dead-letter queue. When the `ReceiveCount` for a message exceeds the `maxReceiveCount` for a queue, Amazon SQS moves the message to the dead-letter-queue.
   */
  readonly RedrivePolicy: { readonly [name: string]: unknown };
  /** Enables server-side queue encryption using SQS owned encryption keys. Only one server-side encryption option is supported per queue (for example, [SSE-KMS](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-configure-sse-existing-queue.html) or [SSE-SQS](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-configure-sqs-sse-queue.html) ). When `SqsManagedSseEnabled` is not defined, `SSE-SQS` encryption is enabled by default. */
  readonly SqsManagedSseEnabled: v.Scalar<'AWS::SQS::Queue.SqsManagedSseEnabled'>;
  /** The tags that you attach to this queue. For more information, see [Resource tag](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-resource-tags.html) in the *CloudFormation User Guide*. */
  readonly Tags: v.List<v.Scalar<'AWS::SQS::Queue.Tags'>>;
  /**
   * The length of time during which a message will be unavailable after a message is delivered from the queue. This blocks other components from receiving the same message and gives the initial component time to process and delete the message from the queue.
   *
   * Values must be from 0 to 43,200 seconds (12 hours). If you don't specify a value, AWS CloudFormation uses the default value of 30 seconds.
   *
   * For more information about Amazon SQS queue visibility timeouts, see [Visibility timeout](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-visibility-timeout.html) in the *Amazon SQS Developer Guide*.
   */
  readonly VisibilityTimeout: v.Scalar<'AWS::SQS::Queue.VisibilityTimeout'>;
}
/**
 * The `AWS::SQS::Queue` resource creates an Amazon SQS standard or FIFO queue.
 *
 * Keep the following caveats in mind:
 *
 * - If you don't specify the `FifoQueue` property, Amazon SQS creates a standard queue.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sqs-queue.html
 */
export declare class Queue extends v.Resource<QueueProperties, 'AWS::SQS::Queue.QueueUrl', QueueAttributes> {
  static readonly type: 'AWS::SQS::Queue';
  constructor(properties?: QueueProperties);
}
export declare namespace Queue {
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
}

export interface QueueInlinePolicyProperties {
  /** A policy document that contains the permissions for the specified Amazon SQS queues. For more information about Amazon SQS policies, see [Using custom policies with the Amazon SQS access policy language](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-creating-custom-policies.html) in the *Amazon SQS Developer Guide*. */
  PolicyDocument: v.Json;
  /** The URLs of the queues to which you want to add the policy. You can use the `[Ref](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-ref.html)` function to specify an `[AWS::SQS::Queue](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-sqs-queues.html)` resource. */
  Queue: v.Text<'AWS::SQS::Queue.QueueUrl'>;
}
export interface QueueInlinePolicyAttributes {
}
/**
 * The `AWS::SQS::QueueInlinePolicy` resource associates one Amazon SQS queue with one policy.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sqs-queueinlinepolicy.html
 */
export declare class QueueInlinePolicy extends v.Resource<QueueInlinePolicyProperties, 'AWS::SQS::Queue.QueueUrl', QueueInlinePolicyAttributes> {
  static readonly type: 'AWS::SQS::QueueInlinePolicy';
  constructor(properties: QueueInlinePolicyProperties);
}

export interface QueuePolicyProperties {
  /** A policy document that contains the permissions for the specified Amazon SQS queues. For more information about Amazon SQS policies, see [Using custom policies with the Amazon SQS access policy language](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-creating-custom-policies.html) in the *Amazon SQS Developer Guide*. */
  PolicyDocument: v.Json;
  /** The URLs of the queues to which you want to add the policy. You can use the `[Ref](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-ref.html)` function to specify an `[AWS::SQS::Queue](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-sqs-queue.html)` resource. */
  Queues: v.Many<v.Text<'AWS::SQS::Queue.QueueUrl'>>;
}
export interface QueuePolicyAttributes {
  /** The provider-assigned unique ID for this managed resource. */
  readonly Id: v.Scalar<'AWS::SQS::QueuePolicy.Id'>;
}
/**
 * The `AWS::SQS::QueuePolicy` type applies a policy to Amazon SQS queues. For an example snippet, see [Declaring an Amazon SQS policy](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/quickref-iam.html#scenario-sqs-policy) in the *CloudFormation User Guide*.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sqs-queuepolicy.html
 */
export declare class QueuePolicy extends v.Resource<QueuePolicyProperties, 'AWS::SQS::QueuePolicy.Id', QueuePolicyAttributes> {
  static readonly type: 'AWS::SQS::QueuePolicy';
  constructor(properties: QueuePolicyProperties);
}
