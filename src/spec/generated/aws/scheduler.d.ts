// Made by src/spec/generate/main.ts out of the AWS resource specification: change that, not this.
import * as v from '../../values';

export interface ScheduleProperties {
  /** The description you specify for the schedule. */
  Description?: v.Text | undefined;
  /**
   * The date, in UTC, before which the schedule can invoke its target. Depending on the schedule's recurrence expression, invocations might stop on, or before, the `EndDate` you specify.
   * EventBridge Scheduler ignores `EndDate` for one-time schedules.
   */
  EndDate?: v.Text | undefined;
  /** Allows you to configure a time window during which EventBridge Scheduler invokes the schedule. */
  FlexibleTimeWindow: v.Block<Schedule.FlexibleTimeWindow>;
  /** The name of the schedule group associated with this schedule. */
  GroupName?: v.Text | undefined;
  /** The Amazon Resource Name (ARN) for the customer managed KMS key that EventBridge Scheduler will use to encrypt and decrypt your data. */
  KmsKeyArn?: v.Text<'AWS::KMS::Key.Arn' | 'AWS::KMS::ReplicaKey.Arn'> | undefined;
  /** The name of the schedule. */
  Name?: v.Text | undefined;
  /**
   * The expression that defines when the schedule runs. The following formats are supported.
   *
   * - `at` expression - `at(yyyy-mm-ddThh:mm:ss)`
   * - `rate` expression - `rate(value unit)`
   * - `cron` expression - `cron(fields)`
   */
  ScheduleExpression: v.Text;
  /** The timezone in which the scheduling expression is evaluated. */
  ScheduleExpressionTimezone?: v.Text | undefined;
  /**
   * The date, in UTC, after which the schedule can begin invoking its target. Depending on the schedule's recurrence expression, invocations might occur on, or after, the `StartDate` you specify.
   * EventBridge Scheduler ignores `StartDate` for one-time schedules.
   */
  StartDate?: v.Text | undefined;
  /**
   * Specifies whether the schedule is enabled or disabled.
   *
   * *Allowed Values*: `ENABLED` | `DISABLED`
   */
  State?: v.OneOf<'ENABLED' | 'DISABLED'> | undefined;
  /** The schedule's target details. */
  Target: v.Block<Schedule.Target>;
}
export interface ScheduleAttributes {
  /** The Amazon Resource Name (ARN) for the Amazon EventBridge Scheduler schedule. */
  readonly Arn: v.Scalar<'AWS::Scheduler::Schedule.Arn'>;
}
/**
 * A *schedule* is the main resource you create, configure, and manage using Amazon EventBridge Scheduler.
 *
 * Every schedule has a *schedule expression* that determines when, and with what frequency, the schedule runs. EventBridge Scheduler supports three types of schedules: rate, cron, and one-time schedules. For more information about different schedule types, see [Schedule types](https://docs.aws.amazon.com/scheduler/latest/UserGuide/schedule-types.html) in the *EventBridge Scheduler User Guide*.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-scheduler-schedule.html
 */
export declare class Schedule extends v.Resource<ScheduleProperties, 'AWS::Scheduler::Schedule.Name', ScheduleAttributes> {
  static readonly type: 'AWS::Scheduler::Schedule';
  constructor(properties: ScheduleProperties);
}
export declare namespace Schedule {
  /** This structure specifies the VPC subnets and security groups for the task, and whether a public IP address is to be used. This structure is relevant only for ECS tasks that use the awsvpc network mode. */
  interface AwsVpcConfiguration {
    /** Specifies whether the task's elastic network interface receives a public IP address. You can specify `ENABLED` only when `LaunchType` in `EcsParameters` is set to `FARGATE`. */
    AssignPublicIp?: v.OneOf<'ENABLED' | 'DISABLED'> | undefined;
    /** Specifies the security groups associated with the task. These security groups must all be in the same VPC. You can specify as many as five security groups. If you do not specify a security group, the default security group for the VPC is used. */
    SecurityGroups?: v.Many<v.Text> | undefined;
    /** Specifies the subnets associated with the task. These subnets must all be in the same VPC. You can specify as many as 16 subnets. */
    Subnets: v.Many<v.Text>;
  }
  /** The details of a capacity provider strategy. */
  interface CapacityProviderStrategyItem {
    /** The base value designates how many tasks, at a minimum, to run on the specified capacity provider. Only one capacity provider in a capacity provider strategy can have a base defined. If no value is specified, the default value of `0` is used. */
    Base?: v.Num | undefined;
    /** The short name of the capacity provider. */
    CapacityProvider: v.Text;
    /** The weight value designates the relative percentage of the total number of tasks launched that should use the specified capacity provider. The weight value is taken into consideration after the base value, if defined, is satisfied. */
    Weight?: v.Num | undefined;
  }
  /** An object that contains information about an Amazon SQS queue that EventBridge Scheduler uses as a dead-letter queue for your schedule. If specified, EventBridge Scheduler delivers failed events that could not be successfully delivered to a target to the queue. */
  interface DeadLetterConfig {
    /** The Amazon Resource Name (ARN) of the SQS queue specified as the destination for the dead-letter queue. */
    Arn?: v.Text<'AWS::SQS::Queue.Arn'> | undefined;
  }
  /** The templated target type for the Amazon ECS [`RunTask`](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RunTask.html) API operation. */
  interface EcsParameters {
    /** The capacity provider strategy to use for the task. */
    CapacityProviderStrategy?: v.Many<v.Block<Schedule.CapacityProviderStrategyItem>> | undefined;
    /** Specifies whether to enable Amazon ECS managed tags for the task. For more information, see [Tagging Your Amazon ECS Resources](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-using-tags.html) in the *Amazon ECS Developer Guide*. */
    EnableECSManagedTags?: v.Bool | undefined;
    /** Whether or not to enable the execute command functionality for the containers in this task. If true, this enables execute command functionality on all containers in the task. */
    EnableExecuteCommand?: v.Bool | undefined;
    /** Specifies an Amazon ECS task group for the task. The maximum length is 255 characters. */
    Group?: v.Text | undefined;
    /** Specifies the launch type on which your task is running. The launch type that you specify here must match one of the launch type (compatibilities) of the target task. The `FARGATE` value is supported only in the Regions where Fargate with Amazon ECS is supported. For more information, see [AWS Fargate on Amazon ECS](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/AWS_Fargate.html) in the *Amazon ECS Developer Guide*. */
    LaunchType?: v.OneOf<'EC2' | 'FARGATE' | 'EXTERNAL'> | undefined;
    /** This structure specifies the network configuration for an ECS task. */
    NetworkConfiguration?: v.Block<Schedule.NetworkConfiguration> | undefined;
    /** An array of placement constraint objects to use for the task. You can specify up to 10 constraints per task (including constraints in the task definition and those specified at runtime). */
    PlacementConstraints?: v.Many<v.Block<Schedule.PlacementConstraint>> | undefined;
    /** The task placement strategy for a task or service. */
    PlacementStrategy?: v.Many<v.Block<Schedule.PlacementStrategy>> | undefined;
    /** Specifies the platform version for the task. Specify only the numeric portion of the platform version, such as `1.1.0`. */
    PlatformVersion?: v.Text | undefined;
    /** Specifies whether to propagate the tags from the task definition to the task. If no value is specified, the tags are not propagated. Tags can only be propagated to the task during task creation. To add tags to a task after task creation, use the Amazon ECS [`TagResource`](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_TagResource.html) API action. */
    PropagateTags?: v.OneOf<'TASK_DEFINITION'> | undefined;
    /** The reference ID to use for the task. */
    ReferenceId?: v.Text | undefined;
    /** The metadata that you apply to the task to help you categorize and organize them. Each tag consists of a key and an optional value, both of which you define. For more information, see [`RunTask`](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RunTask.html) in the *Amazon ECS API Reference*. */
    Tags?: v.Many<v.Dictionary<v.Text>> | undefined;
    /** The number of tasks to create based on `TaskDefinition`. The default is `1`. */
    TaskCount?: v.Num | undefined;
    /** The Amazon Resource Name (ARN) of the task definition to use if the event target is an Amazon ECS task. */
    TaskDefinitionArn: v.Text;
  }
  /** The templated target type for the EventBridge [`PutEvents`](https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutEvents.html) API operation. */
  interface EventBridgeParameters {
    /** A free-form string, with a maximum of 128 characters, used to decide what fields to expect in the event detail. */
    DetailType: v.Text;
    /** The source of the event. */
    Source: v.Text;
  }
  /** Allows you to configure a time window during which EventBridge Scheduler invokes the schedule. */
  interface FlexibleTimeWindow {
    /**
     * The maximum time window during which a schedule can be invoked.
     *
     * *Minimum*: `1`
     *
     * *Maximum*: `1440`
     */
    MaximumWindowInMinutes?: v.Num | undefined;
    /**
     * Determines whether the schedule is invoked within a flexible time window. You must use quotation marks when you specify this value in your JSON or YAML template.
     *
     * *Allowed Values*: `"OFF"` | `"FLEXIBLE"`
     */
    Mode: v.OneOf<'OFF' | 'FLEXIBLE'>;
  }
  /** The templated target type for the Amazon Kinesis [`PutRecord`](https://docs.aws.amazon.com/kinesis/latest/APIReference/API_PutRecord.html) API operation. */
  interface KinesisParameters {
    /** Specifies the shard to which EventBridge Scheduler sends the event. For more information, see [Amazon Kinesis Data Streams terminology and concepts](https://docs.aws.amazon.com/streams/latest/dev/key-concepts.html) in the *Amazon Kinesis Streams Developer Guide*. */
    PartitionKey: v.Text;
  }
  /** Specifies the network configuration for an ECS task. */
  interface NetworkConfiguration {
    /** Specifies the Amazon VPC subnets and security groups for the task, and whether a public IP address is to be used. This structure is relevant only for ECS tasks that use the awsvpc network mode. */
    AwsvpcConfiguration?: v.Block<Schedule.AwsVpcConfiguration> | undefined;
  }
  /** An object representing a constraint on task placement. */
  interface PlacementConstraint {
    /** A cluster query language expression to apply to the constraint. You cannot specify an expression if the constraint type is `distinctInstance`. For more information, see [Cluster query language](https://docs.aws.amazon.com/latest/developerguide/cluster-query-language.html) in the *Amazon ECS Developer Guide*. */
    Expression?: v.Text | undefined;
    /** The type of constraint. Use `distinctInstance` to ensure that each task in a particular group is running on a different container instance. Use `memberOf` to restrict the selection to a group of valid candidates. */
    Type?: v.OneOf<'distinctInstance' | 'memberOf'> | undefined;
  }
  /** The task placement strategy for a task or service. */
  interface PlacementStrategy {
    /** The field to apply the placement strategy against. For the spread placement strategy, valid values are `instanceId` (or `instanceId`, which has the same effect), or any platform or custom attribute that is applied to a container instance, such as `attribute:ecs.availability-zone`. For the binpack placement strategy, valid values are `cpu` and `memory`. For the random placement strategy, this field is not used. */
    Field?: v.Text | undefined;
    /** The type of placement strategy. The random placement strategy randomly places tasks on available candidates. The spread placement strategy spreads placement across available candidates evenly based on the field parameter. The binpack strategy places tasks on available candidates that have the least available amount of the resource that is specified with the field parameter. For example, if you binpack on memory, a task is placed on the instance with the least amount of remaining memory (but still enough to run the task). */
    Type?: v.OneOf<'random' | 'spread' | 'binpack'> | undefined;
  }
  /** A `RetryPolicy` object that includes information about the retry policy settings, including the maximum age of an event, and the maximum number of times EventBridge Scheduler will try to deliver the event to a target. */
  interface RetryPolicy {
    /** The maximum amount of time, in seconds, to continue to make retry attempts. */
    MaximumEventAgeInSeconds?: v.Num | undefined;
    /** The maximum number of retry attempts to make before the request fails. Retry attempts with exponential backoff continue until either the maximum number of attempts is made or until the duration of the `MaximumEventAgeInSeconds` is reached. */
    MaximumRetryAttempts?: v.Num | undefined;
  }
  /** The name and value pair of a parameter to use to start execution of a SageMaker Model Building Pipeline. */
  interface SageMakerPipelineParameter {
    /** Name of parameter to start execution of a SageMaker Model Building Pipeline. */
    Name: v.Text;
    /** Value of parameter to start execution of a SageMaker Model Building Pipeline. */
    Value: v.Text;
  }
  /** The templated target type for the Amazon SageMaker [`StartPipelineExecution`](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_StartPipelineExecution.html) API operation. */
  interface SageMakerPipelineParameters {
    /** List of parameter names and values to use when executing the SageMaker Model Building Pipeline. */
    PipelineParameterList?: v.Many<v.Block<Schedule.SageMakerPipelineParameter>> | undefined;
  }
  /** The templated target type for the Amazon SQS [`SendMessage`](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SendMessage.html) API operation. Contains the message group ID to use when the target is a FIFO queue. If you specify an Amazon SQS FIFO queue as a target, the queue must have content-based deduplication enabled. For more information, see [Using the Amazon SQS message deduplication ID](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/using-messagededuplicationid-property.html) in the *Amazon SQS Developer Guide*. */
  interface SqsParameters {
    /** The FIFO message group ID to use as the target. */
    MessageGroupId?: v.Text | undefined;
  }
  /** The schedule's target. EventBridge Scheduler supports templated target that invoke common API operations, as well as universal targets that you can customize to invoke over 6,000 API operations across more than 270 services. You can only specify one templated or universal target for a schedule. */
  interface Target {
    /** The Amazon Resource Name (ARN) of the target. */
    Arn: v.Text;
    /** An object that contains information about an Amazon SQS queue that EventBridge Scheduler uses as a dead-letter queue for your schedule. If specified, EventBridge Scheduler delivers failed events that could not be successfully delivered to a target to the queue. */
    DeadLetterConfig?: v.Block<Schedule.DeadLetterConfig> | undefined;
    /** The templated target type for the Amazon ECS [`RunTask`](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RunTask.html) API operation. */
    EcsParameters?: v.Block<Schedule.EcsParameters> | undefined;
    /** The templated target type for the EventBridge [`PutEvents`](https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutEvents.html) API operation. */
    EventBridgeParameters?: v.Block<Schedule.EventBridgeParameters> | undefined;
    /** The text, or well-formed JSON, passed to the target. If you are configuring a templated Lambda, AWS Step Functions, or Amazon EventBridge target, the input must be a well-formed JSON. For all other target types, a JSON is not required. If you do not specify anything for this field, Amazon EventBridge Scheduler delivers a default notification to the target. */
    Input?: v.Text | undefined;
    /** The templated target type for the Amazon Kinesis [`PutRecord`](https://docs.aws.amazon.com/kinesis/latest/APIReference/API_PutRecord.html) API operation. */
    KinesisParameters?: v.Block<Schedule.KinesisParameters> | undefined;
    /** A `RetryPolicy` object that includes information about the retry policy settings, including the maximum age of an event, and the maximum number of times EventBridge Scheduler will try to deliver the event to a target. */
    RetryPolicy?: v.Block<Schedule.RetryPolicy> | undefined;
    /** The Amazon Resource Name (ARN) of the IAM role that EventBridge Scheduler will use for this target when the schedule is invoked. */
    RoleArn: v.Text<'AWS::IAM::Role.Arn'>;
    /** The templated target type for the Amazon SageMaker [`StartPipelineExecution`](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_StartPipelineExecution.html) API operation. */
    SageMakerPipelineParameters?: v.Block<Schedule.SageMakerPipelineParameters> | undefined;
    /** The templated target type for the Amazon SQS [`SendMessage`](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SendMessage.html) API operation. Contains the message group ID to use when the target is a FIFO queue. If you specify an Amazon SQS FIFO queue as a target, the queue must have content-based deduplication enabled. For more information, see [Using the Amazon SQS message deduplication ID](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/using-messagededuplicationid-property.html) in the *Amazon SQS Developer Guide*. */
    SqsParameters?: v.Block<Schedule.SqsParameters> | undefined;
  }
}

export interface ScheduleGroupProperties {
  /** The name of the schedule group. */
  Name?: v.Text | undefined;
  /**
   * An array of key-value pairs to apply to this resource.
   *
   * For more information, see [Tag](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-resource-tags.html).
   */
  Tags?: v.Many<v.Block<ScheduleGroup.Tag>> | undefined;
}
export interface ScheduleGroupAttributes {
  /** The Amazon Resource Name (ARN) of the schedule group. */
  readonly Arn: v.Scalar<'AWS::Scheduler::ScheduleGroup.Arn'>;
  /** The date and time at which the schedule group was created. */
  readonly CreationDate: v.Scalar<'AWS::Scheduler::ScheduleGroup.CreationDate'>;
  /** The time at which the schedule group was last modified. */
  readonly LastModificationDate: v.Scalar<'AWS::Scheduler::ScheduleGroup.LastModificationDate'>;
  /**
   * Specifies the state of the schedule group.
   *
   * *Allowed Values*: `ACTIVE` | `DELETING`
   */
  readonly State: v.Scalar<'AWS::Scheduler::ScheduleGroup.State'>;
}
/**
 * A *schedule group* is an Amazon EventBridge Scheduler resource you use to organize your schedules.
 *
 * Your AWS account comes with a `default` scheduler group. You associate a new schedule with the `default` group or with schedule groups that you create and manage. You can create up to [500 schedule groups](https://docs.aws.amazon.com/scheduler/latest/UserGuide/scheduler-quotas.html) in your AWS account. With EventBridge Scheduler, you apply [tags](https://docs.aws.amazon.com/general/latest/gr/aws_tagging.html) to schedule groups, not to individual schedules to organize your resources.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-scheduler-schedulegroup.html
 */
export declare class ScheduleGroup extends v.Resource<ScheduleGroupProperties, 'AWS::Scheduler::ScheduleGroup.Name', ScheduleGroupAttributes> {
  static readonly type: 'AWS::Scheduler::ScheduleGroup';
  constructor(properties?: ScheduleGroupProperties);
}
export declare namespace ScheduleGroup {
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
}
