// Made by src/spec/generate/main.ts out of the AWS resource specification: change that, not this.
import * as v from '../../values';

export interface ScalableTargetProperties {
  /** The maximum value that you plan to scale out to. When a scaling policy is in effect, Application Auto Scaling can scale out (expand) as needed to the maximum capacity limit in response to changing demand. */
  MaxCapacity: v.Num;
  /** The minimum value that you plan to scale in to. When a scaling policy is in effect, Application Auto Scaling can scale in (contract) as needed to the minimum capacity limit in response to changing demand. */
  MinCapacity: v.Num;
  /** The identifier of the resource associated with the scalable target. This string consists of the resource type and unique identifier. */
  ResourceId: v.Text;
  /** Specify the Amazon Resource Name (ARN) of an Identity and Access Management (IAM) role that allows Application Auto Scaling to modify the scalable target on your behalf. This can be either an IAM service role that Application Auto Scaling can assume to make calls to other AWS resources on your behalf, or a service-linked role for the specified service. For more information, see [How Application Auto Scaling works with IAM](https://docs.aws.amazon.com/autoscaling/application/userguide/security_iam_service-with-iam.html) in the *Application Auto Scaling User Guide*. */
  RoleARN?: v.Text<'AWS::IAM::Role.Arn'> | undefined;
  /** The scalable dimension associated with the scalable target. This string consists of the service namespace, resource type, and scaling property. */
  ScalableDimension: v.OneOf<'appstream:fleet:DesiredCapacity' | 'cassandra:table:ReadCapacityUnits' | 'cassandra:table:WriteCapacityUnits' | 'comprehend:document-classifier-endpoint:DesiredInferenceUnits' | 'comprehend:entity-recognizer-endpoint:DesiredInferenceUnits' | 'custom-resource:ResourceType:Property' | 'dynamodb:index:ReadCapacityUnits' | 'dynamodb:index:WriteCapacityUnits' | 'dynamodb:table:ReadCapacityUnits' | 'dynamodb:table:WriteCapacityUnits' | 'ec2:spot-fleet-request:TargetCapacity' | 'ecs:service:DesiredCount' | 'elasticache:cache-cluster:Nodes' | 'elasticache:replication-group:NodeGroups' | 'elasticache:replication-group:Replicas' | 'elasticmapreduce:instancegroup:InstanceCount' | 'kafka:broker-storage:VolumeSize' | 'lambda:function:ProvisionedConcurrency' | 'neptune:cluster:ReadReplicaCount' | 'rds:cluster:ReadReplicaCount' | 'sagemaker:inference-component:DesiredCopyCount' | 'sagemaker:variant:DesiredInstanceCount' | 'sagemaker:variant:DesiredProvisionedConcurrency' | 'workspaces:workspacespool:DesiredUserSessions'>;
  /** The scheduled actions for the scalable target. Duplicates aren't allowed. */
  ScheduledActions?: v.Many<v.Block<ScalableTarget.ScheduledAction>> | undefined;
  /** The namespace of the AWS service that provides the resource, or a `custom-resource`. */
  ServiceNamespace: v.OneOf<'appstream' | 'cassandra' | 'comprehend' | 'custom-resource' | 'dynamodb' | 'ec2' | 'ecs' | 'elasticache' | 'elasticmapreduce' | 'kafka' | 'lambda' | 'neptune' | 'rds' | 'sagemaker' | 'workspaces'>;
  /**
   * An embedded object that contains attributes and attribute values that are used to suspend and resume automatic scaling. Setting the value of an attribute to `true` suspends the specified scaling activities. Setting it to `false` (default) resumes the specified scaling activities.
   *
   * *Suspension Outcomes*
   */
  SuspendedState?: v.Block<ScalableTarget.SuspendedState> | undefined;
  Tags?: v.Many<v.Block<ScalableTarget.Tag>> | undefined;
}
export interface ScalableTargetAttributes {
  readonly Id: v.Scalar<'AWS::ApplicationAutoScaling::ScalableTarget.Ref'>;
}
/**
 * The `AWS::ApplicationAutoScaling::ScalableTarget` resource specifies a resource that Application Auto Scaling can scale, such as an AWS::DynamoDB::Table or AWS::ECS::Service resource.
 *
 * For more information, see [Getting started](https://docs.aws.amazon.com/autoscaling/application/userguide/getting-started.html) in the *Application Auto Scaling User Guide*.
 *
 * > If the resource that you want Application Auto Scaling to scale is not yet created in your account, add a dependency on the resource when registering it as a scalable target using the [DependsOn](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-dependson.html) attribute.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-applicationautoscaling-scalabletarget.html
 */
export declare class ScalableTarget extends v.Resource<ScalableTargetProperties, 'AWS::ApplicationAutoScaling::ScalableTarget.Ref', ScalableTargetAttributes> {
  static readonly type: 'AWS::ApplicationAutoScaling::ScalableTarget';
  constructor(properties: ScalableTargetProperties);
}
export declare namespace ScalableTarget {
  /** `ScalableTargetAction` specifies the minimum and maximum capacity for the `ScalableTargetAction` property of the [AWS::ApplicationAutoScaling::ScalableTarget ScheduledAction](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-applicationautoscaling-scalabletarget-scheduledaction.html) property type. */
  interface ScalableTargetAction {
    /** The maximum capacity. */
    MaxCapacity?: v.Num | undefined;
    /** The minimum capacity. */
    MinCapacity?: v.Num | undefined;
  }
  /**
   * `ScheduledAction` is a property of the [AWS::ApplicationAutoScaling::ScalableTarget](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-applicationautoscaling-scalabletarget.html) resource that specifies a scheduled action for a scalable target.
   *
   * For more information, see [Scheduled scaling](https://docs.aws.amazon.com/autoscaling/application/userguide/application-auto-scaling-scheduled-scaling.html) in the *Application Auto Scaling User Guide*.
   */
  interface ScheduledAction {
    /** The date and time that the action is scheduled to end, in UTC. */
    EndTime?: v.Text | undefined;
    /** The new minimum and maximum capacity. You can set both values or just one. At the scheduled time, if the current capacity is below the minimum capacity, Application Auto Scaling scales out to the minimum capacity. If the current capacity is above the maximum capacity, Application Auto Scaling scales in to the maximum capacity. */
    ScalableTargetAction?: v.Block<ScalableTarget.ScalableTargetAction> | undefined;
    /**
     * The schedule for this action. The following formats are supported:
     *
     * - At expressions - " `at( *yyyy* - *mm* - *dd* T *hh*: *mm*: *ss* )` "
     * - Rate expressions - " `rate( *value* *unit* )` "
     * - Cron expressions - " `cron( *fields* )` "
     *
     * At expressions are useful for one-time schedules. Cron expressions are useful for scheduled actions that run periodically at a specified date and time, and rate expressions are useful for scheduled actions that run at a regular interval.
     *
     * At and cron expressions use Universal Coordinated Time (UTC) by default.
     *
     * The cron format consists of six fields separated by white spaces: [Minutes] [Hours] [Day_of_Month] [Month] [Day_of_Week] [Year].
     */
    Schedule: v.Text;
    /** The name of the scheduled action. This name must be unique among all other scheduled actions on the specified scalable target. */
    ScheduledActionName: v.Text;
    /** The date and time that the action is scheduled to begin, in UTC. */
    StartTime?: v.Text | undefined;
    /** The time zone used when referring to the date and time of a scheduled action, when the scheduled action uses an at or cron expression. */
    Timezone?: v.Text | undefined;
  }
  /**
   * `SuspendedState` is a property of the [AWS::ApplicationAutoScaling::ScalableTarget](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-applicationautoscaling-scalabletarget.html) resource that specifies whether the scaling activities for a scalable target are in a suspended state.
   *
   * For more information, see [Suspending and resuming scaling](https://docs.aws.amazon.com/autoscaling/application/userguide/application-auto-scaling-suspend-resume-scaling.html) in the *Application Auto Scaling User Guide*.
   */
  interface SuspendedState {
    /** Whether scale in by a target tracking scaling policy or a step scaling policy is suspended. Set the value to `true` if you don't want Application Auto Scaling to remove capacity when a scaling policy is triggered. The default is `false`. */
    DynamicScalingInSuspended?: v.Bool | undefined;
    /** Whether scale out by a target tracking scaling policy or a step scaling policy is suspended. Set the value to `true` if you don't want Application Auto Scaling to add capacity when a scaling policy is triggered. The default is `false`. */
    DynamicScalingOutSuspended?: v.Bool | undefined;
    /** Whether scheduled scaling is suspended. Set the value to `true` if you don't want Application Auto Scaling to add or remove capacity by initiating scheduled actions. The default is `false`. */
    ScheduledScalingSuspended?: v.Bool | undefined;
  }
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
}

export interface ScalingPolicyProperties {
  /**
   * The name of the scaling policy.
   *
   * Updates to the name of a target tracking scaling policy are not supported, unless you also update the metric used for scaling. To change only a target tracking scaling policy's name, first delete the policy by removing the existing `AWS::ApplicationAutoScaling::ScalingPolicy` resource from the template and updating the stack. Then, recreate the resource with the same settings and a different name.
   */
  PolicyName: v.Text;
  /**
   * The scaling policy type.
   *
   * The following policy types are supported:
   *
   * `TargetTrackingScaling` —Not supported for Amazon EMR
   *
   * `StepScaling` —Not supported for DynamoDB, Amazon Comprehend, Lambda, Amazon Keyspaces, Amazon MSK, Amazon ElastiCache, or Neptune.
   *
   * `PredictiveScaling` —Only supported for Amazon ECS
   */
  PolicyType: v.OneOf<'PredictiveScaling' | 'StepScaling' | 'TargetTrackingScaling'>;
  /** The predictive scaling policy configuration. */
  PredictiveScalingPolicyConfiguration?: v.Block<ScalingPolicy.PredictiveScalingPolicyConfiguration> | undefined;
  /** The identifier of the resource associated with the scaling policy. This string consists of the resource type and unique identifier. */
  ResourceId?: v.Text | undefined;
  /** The scalable dimension. This string consists of the service namespace, resource type, and scaling property. */
  ScalableDimension?: v.OneOf<'appstream:fleet:DesiredCapacity' | 'cassandra:table:ReadCapacityUnits' | 'cassandra:table:WriteCapacityUnits' | 'comprehend:document-classifier-endpoint:DesiredInferenceUnits' | 'comprehend:entity-recognizer-endpoint:DesiredInferenceUnits' | 'custom-resource:ResourceType:Property' | 'dynamodb:index:ReadCapacityUnits' | 'dynamodb:index:WriteCapacityUnits' | 'dynamodb:table:ReadCapacityUnits' | 'dynamodb:table:WriteCapacityUnits' | 'ec2:spot-fleet-request:TargetCapacity' | 'ecs:service:DesiredCount' | 'elasticache:cache-cluster:Nodes' | 'elasticache:replication-group:NodeGroups' | 'elasticache:replication-group:Replicas' | 'elasticmapreduce:instancegroup:InstanceCount' | 'kafka:broker-storage:VolumeSize' | 'lambda:function:ProvisionedConcurrency' | 'neptune:cluster:ReadReplicaCount' | 'rds:cluster:ReadReplicaCount' | 'sagemaker:inference-component:DesiredCopyCount' | 'sagemaker:variant:DesiredInstanceCount' | 'sagemaker:variant:DesiredProvisionedConcurrency' | 'workspaces:workspacespool:DesiredUserSessions'> | undefined;
  /**
   * The CloudFormation-generated ID of an Application Auto Scaling scalable target. For more information about the ID, see the Return Value section of the `AWS::ApplicationAutoScaling::ScalableTarget` resource.
   *
   * > You must specify either the `ScalingTargetId` property, or the `ResourceId`, `ScalableDimension`, and `ServiceNamespace` properties, but not both.
   */
  ScalingTargetId?: v.Text<'AWS::ApplicationAutoScaling::ScalableTarget.Ref'> | undefined;
  /** The namespace of the AWS service that provides the resource, or a `custom-resource`. */
  ServiceNamespace?: v.OneOf<'appstream' | 'cassandra' | 'comprehend' | 'custom-resource' | 'dynamodb' | 'ec2' | 'ecs' | 'elasticache' | 'elasticmapreduce' | 'kafka' | 'lambda' | 'neptune' | 'rds' | 'sagemaker' | 'workspaces'> | undefined;
  /** A step scaling policy. */
  StepScalingPolicyConfiguration?: v.Block<ScalingPolicy.StepScalingPolicyConfiguration> | undefined;
  /** A target tracking scaling policy. */
  TargetTrackingScalingPolicyConfiguration?: v.Block<ScalingPolicy.TargetTrackingScalingPolicyConfiguration> | undefined;
}
export interface ScalingPolicyAttributes {
  /** Returns the ARN of a scaling policy. */
  readonly Arn: v.Scalar<'AWS::ApplicationAutoScaling::ScalingPolicy.Arn'>;
}
/**
 * The `AWS::ApplicationAutoScaling::ScalingPolicy` resource defines a scaling policy that Application Auto Scaling uses to adjust the capacity of a scalable target.
 *
 * For more information, see [Target tracking scaling policies](https://docs.aws.amazon.com/autoscaling/application/userguide/application-auto-scaling-target-tracking.html) and [Step scaling policies](https://docs.aws.amazon.com/autoscaling/application/userguide/application-auto-scaling-step-scaling-policies.html) in the *Application Auto Scaling User Guide*.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-applicationautoscaling-scalingpolicy.html
 */
export declare class ScalingPolicy extends v.Resource<ScalingPolicyProperties, 'AWS::ApplicationAutoScaling::ScalingPolicy.Ref', ScalingPolicyAttributes> {
  static readonly type: 'AWS::ApplicationAutoScaling::ScalingPolicy';
  constructor(properties: ScalingPolicyProperties);
}
export declare namespace ScalingPolicy {
  /**
   * Contains customized metric specification information for a target tracking scaling policy for Application Auto Scaling.
   *
   * For information about the available metrics for a service, see [AWS services that publish CloudWatch metrics](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/aws-services-cloudwatch-metrics.html) in the *Amazon CloudWatch User Guide*.
   *
   * To create your customized metric specification:
   */
  interface CustomizedMetricSpecification {
    /**
     * The dimensions of the metric.
     *
     * Conditional: If you published your metric with dimensions, you must specify the same dimensions in your scaling policy.
     */
    Dimensions?: v.Many<v.Block<ScalingPolicy.MetricDimension>> | undefined;
    /** The name of the metric. To get the exact metric name, namespace, and dimensions, inspect the [Metric](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_Metric.html) object that's returned by a call to [ListMetrics](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_ListMetrics.html). */
    MetricName?: v.Text | undefined;
    /** The metrics to include in the target tracking scaling policy, as a metric data query. This can include both raw metric and metric math expressions. */
    Metrics?: v.Many<v.Block<ScalingPolicy.TargetTrackingMetricDataQuery>> | undefined;
    /** The namespace of the metric. */
    Namespace?: v.Text | undefined;
    /** The statistic of the metric. */
    Statistic?: v.OneOf<'Average' | 'Maximum' | 'Minimum' | 'SampleCount' | 'Sum'> | undefined;
    /** The unit of the metric. For a complete list of the units that CloudWatch supports, see the [MetricDatum](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_MetricDatum.html) data type in the *Amazon CloudWatch API Reference*. */
    Unit?: v.Text | undefined;
  }
  /** `MetricDimension` specifies a name/value pair that is part of the identity of a CloudWatch metric for the `Dimensions` property of the [AWS::ApplicationAutoScaling::ScalingPolicy CustomizedMetricSpecification](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-applicationautoscaling-scalingpolicy-customizedmetricspecification.html) property type. Duplicate dimensions are not allowed. */
  interface MetricDimension {
    /** The name of the dimension. */
    Name: v.Text;
    /** The value of the dimension. */
    Value: v.Text;
  }
  /**
   * Contains predefined metric specification information for a target tracking scaling policy for Application Auto Scaling.
   *
   * `PredefinedMetricSpecification` is a property of the [AWS::ApplicationAutoScaling::ScalingPolicy TargetTrackingScalingPolicyConfiguration](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-applicationautoscaling-scalingpolicy-targettrackingscalingpolicyconfiguration.html) property type.
   */
  interface PredefinedMetricSpecification {
    /** The metric type. The `ALBRequestCountPerTarget` metric type applies only to Spot fleet requests and ECS services. */
    PredefinedMetricType: v.OneOf<'ALBRequestCountPerTarget' | 'AppStreamAverageCapacityUtilization' | 'CassandraReadCapacityUtilization' | 'CassandraWriteCapacityUtilization' | 'ComprehendInferenceUtilization' | 'DynamoDBReadCapacityUtilization' | 'DynamoDBWriteCapacityUtilization' | 'EC2SpotFleetRequestAverageCPUUtilization' | 'EC2SpotFleetRequestAverageNetworkIn' | 'EC2SpotFleetRequestAverageNetworkOut' | 'ECSServiceAverageCPUUtilization' | 'ECSServiceAverageMemoryUtilization' | 'ElastiCacheDatabaseCapacityUsageCountedForEvictPercentage' | 'ElastiCacheDatabaseMemoryUsageCountedForEvictPercentage' | 'ElastiCacheDatabaseMemoryUsagePercentage' | 'ElastiCacheEngineCPUUtilization' | 'ElastiCachePrimaryEngineCPUUtilization' | 'ElastiCacheReplicaEngineCPUUtilization' | 'KafkaBrokerStorageUtilization' | 'LambdaProvisionedConcurrencyUtilization' | 'NeptuneReaderAverageCPUUtilization' | 'RDSReaderAverageCPUUtilization' | 'RDSReaderAverageDatabaseConnections' | 'SageMakerInferenceComponentConcurrentRequestsPerCopyHighResolution' | 'SageMakerInferenceComponentInvocationsPerCopy' | 'SageMakerVariantConcurrentRequestsPerModelHighResolution' | 'SageMakerVariantInvocationsPerInstance' | 'SageMakerVariantProvisionedConcurrencyUtilization' | 'WorkSpacesAverageUserSessionsCapacityUtilization'>;
    /**
     * Identifies the resource associated with the metric type. You can't specify a resource label unless the metric type is `ALBRequestCountPerTarget` and there is a target group attached to the Spot Fleet or ECS service.
     *
     * You create the resource label by appending the final portion of the load balancer ARN and the final portion of the target group ARN into a single value, separated by a forward slash (/). The format of the resource label is:
     *
     * `app/my-alb/778d41231b141a0f/targetgroup/my-alb-target-group/943f017f100becff`.
     *
     * Where:
     */
    ResourceLabel?: v.Text | undefined;
  }
  /** Represents a CloudWatch metric of your choosing for a predictive scaling policy. */
  interface PredictiveScalingCustomizedCapacityMetric {
    /** One or more metric data queries to provide data points for a metric specification. */
    MetricDataQueries: v.Many<v.Block<ScalingPolicy.PredictiveScalingMetricDataQuery>>;
  }
  /** The customized load metric specification. */
  interface PredictiveScalingCustomizedLoadMetric {
    MetricDataQueries: v.Many<v.Block<ScalingPolicy.PredictiveScalingMetricDataQuery>>;
  }
  /** One or more metric data queries to provide data points for a metric specification. */
  interface PredictiveScalingCustomizedScalingMetric {
    /** One or more metric data queries to provide data points for a metric specification. */
    MetricDataQueries: v.Many<v.Block<ScalingPolicy.PredictiveScalingMetricDataQuery>>;
  }
  /** Describes the scaling metric. */
  interface PredictiveScalingMetric {
    /** Describes the dimensions of the metric. */
    Dimensions?: v.Many<v.Block<ScalingPolicy.PredictiveScalingMetricDimension>> | undefined;
    /** The name of the metric. */
    MetricName?: v.Text | undefined;
    /** The namespace of the metric. */
    Namespace?: v.Text | undefined;
  }
  /** The metric data to return. Also defines whether this call is returning data for one metric only, or whether it is performing a math expression on the values of returned metric statistics to create a new time series. A time series is a series of data points, each of which is associated with a timestamp. */
  interface PredictiveScalingMetricDataQuery {
    /**
     * The math expression to perform on the returned data, if this object is performing a math expression. This expression can use the `Id` of the other metrics to refer to those metrics, and can also use the `Id` of other expressions to use the result of those expressions.
     *
     * Conditional: Within each `MetricDataQuery` object, you must specify either `Expression` or `MetricStat`, but not both.
     */
    Expression?: v.Text | undefined;
    /** A short name that identifies the object's results in the response. This name must be unique among all `MetricDataQuery` objects specified for a single scaling policy. If you are performing math expressions on this set of data, this name represents that data and can serve as a variable in the mathematical expression. The valid characters are letters, numbers, and underscores. The first character must be a lowercase letter. */
    Id?: v.Text | undefined;
    /** A human-readable label for this metric or expression. This is especially useful if this is a math expression, so that you know what the value represents. */
    Label?: v.Text | undefined;
    /**
     * Information about the metric data to return.
     *
     * Conditional: Within each `MetricDataQuery` object, you must specify either `Expression` or `MetricStat`, but not both.
     */
    MetricStat?: v.Block<ScalingPolicy.PredictiveScalingMetricStat> | undefined;
    /**
     * Indicates whether to return the timestamps and raw data values of this metric.
     *
     * If you use any math expressions, specify `true` for this value for only the final math expression that the metric specification is based on. You must specify `false` for `ReturnData` for all the other metrics and expressions used in the metric specification.
     *
     * If you are only retrieving metrics and not performing any math expressions, do not specify anything for `ReturnData`. This sets it to its default ( `true` ).
     */
    ReturnData?: v.Bool | undefined;
  }
  /** Describes the dimension of a metric. */
  interface PredictiveScalingMetricDimension {
    /** The name of the dimension. */
    Name?: v.Text | undefined;
    /** The value of the dimension. */
    Value?: v.Text | undefined;
  }
  /**
   * This structure specifies the metrics and target utilization settings for a predictive scaling policy.
   *
   * You must specify either a metric pair, or a load metric and a scaling metric individually. Specifying a metric pair instead of individual metrics provides a simpler way to configure metrics for a scaling policy. You choose the metric pair, and the policy automatically knows the correct sum and average statistics to use for the load metric and the scaling metric.
   */
  interface PredictiveScalingMetricSpecification {
    /** The customized capacity metric specification. */
    CustomizedCapacityMetricSpecification?: v.Block<ScalingPolicy.PredictiveScalingCustomizedCapacityMetric> | undefined;
    /** The customized load metric specification. */
    CustomizedLoadMetricSpecification?: v.Block<ScalingPolicy.PredictiveScalingCustomizedLoadMetric> | undefined;
    /** The customized scaling metric specification. */
    CustomizedScalingMetricSpecification?: v.Block<ScalingPolicy.PredictiveScalingCustomizedScalingMetric> | undefined;
    /** The predefined load metric specification. */
    PredefinedLoadMetricSpecification?: v.Block<ScalingPolicy.PredictiveScalingPredefinedLoadMetric> | undefined;
    /** The predefined metric pair specification that determines the appropriate scaling metric and load metric to use. */
    PredefinedMetricPairSpecification?: v.Block<ScalingPolicy.PredictiveScalingPredefinedMetricPair> | undefined;
    /** The predefined scaling metric specification. */
    PredefinedScalingMetricSpecification?: v.Block<ScalingPolicy.PredictiveScalingPredefinedScalingMetric> | undefined;
    /** Specifies the target utilization. */
    TargetValue: v.Num;
  }
  /** This structure defines the CloudWatch metric to return, along with the statistic and unit. */
  interface PredictiveScalingMetricStat {
    /** The CloudWatch metric to return, including the metric name, namespace, and dimensions. To get the exact metric name, namespace, and dimensions, inspect the [Metric](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_Metric.html) object that is returned by a call to [ListMetrics](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_ListMetrics.html). */
    Metric?: v.Block<ScalingPolicy.PredictiveScalingMetric> | undefined;
    /**
     * The statistic to return. It can include any CloudWatch statistic or extended statistic. For a list of valid values, see the table in [Statistics](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/cloudwatch_concepts.html#Statistic) in the *Amazon CloudWatch User Guide*.
     *
     * The most commonly used metrics for predictive scaling are `Average` and `Sum`.
     */
    Stat?: v.Text | undefined;
    /** The unit to use for the returned data points. For a complete list of the units that CloudWatch supports, see the [MetricDatum](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_MetricDatum.html) data type in the *Amazon CloudWatch API Reference*. */
    Unit?: v.Text | undefined;
  }
  /** Represents a predictive scaling policy configuration. Predictive scaling is supported on Amazon ECS services. */
  interface PredictiveScalingPolicyConfiguration {
    /** Defines the behavior that should be applied if the forecast capacity approaches or exceeds the maximum capacity. Defaults to `HonorMaxCapacity` if not specified. */
    MaxCapacityBreachBehavior?: v.OneOf<'HonorMaxCapacity' | 'IncreaseMaxCapacity'> | undefined;
    /**
     * The size of the capacity buffer to use when the forecast capacity is close to or exceeds the maximum capacity. The value is specified as a percentage relative to the forecast capacity. For example, if the buffer is 10, this means a 10 percent buffer, such that if the forecast capacity is 50, and the maximum capacity is 40, then the effective maximum capacity is 55.
     *
     * Required if the `MaxCapacityBreachBehavior` property is set to `IncreaseMaxCapacity`, and cannot be used otherwise.
     */
    MaxCapacityBuffer?: v.Num | undefined;
    /**
     * This structure includes the metrics and target utilization to use for predictive scaling.
     *
     * This is an array, but we currently only support a single metric specification. That is, you can specify a target value and a single metric pair, or a target value and one scaling metric and one load metric.
     */
    MetricSpecifications: v.Many<v.Block<ScalingPolicy.PredictiveScalingMetricSpecification>>;
    /** The predictive scaling mode. Defaults to `ForecastOnly` if not specified. */
    Mode?: v.OneOf<'ForecastAndScale' | 'ForecastOnly'> | undefined;
    /**
     * The amount of time, in seconds, that the start time can be advanced.
     *
     * The value must be less than the forecast interval duration of 3600 seconds (60 minutes). Defaults to 300 seconds if not specified.
     */
    SchedulingBufferTime?: v.Num | undefined;
  }
  /**
   * Describes a load metric for a predictive scaling policy.
   *
   * When returned in the output of `DescribePolicies`, it indicates that a predictive scaling policy uses individually specified load and scaling metrics instead of a metric pair.
   *
   * The following predefined metrics are available for predictive scaling:
   *
   * - `ECSServiceAverageCPUUtilization`
   * - `ECSServiceAverageMemoryUtilization`
   * - `ECSServiceCPUUtilization`
   * - `ECSServiceMemoryUtilization`
   * - `ECSServiceTotalCPUUtilization`
   * - `ECSServiceTotalMemoryUtilization`
   * - `ALBRequestCount`
   * - `ALBRequestCountPerTarget`
   * - `TotalALBRequestCount`
   */
  interface PredictiveScalingPredefinedLoadMetric {
    /** The metric type. */
    PredefinedMetricType: v.OneOf<'ALBRequestCount' | 'ALBRequestCountPerTarget' | 'ECSServiceAverageCPUUtilization' | 'ECSServiceAverageMemoryUtilization' | 'ECSServiceCPUUtilization' | 'ECSServiceMemoryUtilization' | 'ECSServiceTotalCPUUtilization' | 'ECSServiceTotalMemoryUtilization' | 'TotalALBRequestCount'>;
    /** A label that uniquely identifies a target group. */
    ResourceLabel?: v.Text | undefined;
  }
  /**
   * Represents a metric pair for a predictive scaling policy.
   *
   * The following predefined metrics are available for predictive scaling:
   *
   * - `ECSServiceAverageCPUUtilization`
   * - `ECSServiceAverageMemoryUtilization`
   * - `ECSServiceCPUUtilization`
   * - `ECSServiceMemoryUtilization`
   * - `ECSServiceTotalCPUUtilization`
   * - `ECSServiceTotalMemoryUtilization`
   * - `ALBRequestCount`
   * - `ALBRequestCountPerTarget`
   * - `TotalALBRequestCount`
   */
  interface PredictiveScalingPredefinedMetricPair {
    /** Indicates which metrics to use. There are two different types of metrics for each metric type: one is a load metric and one is a scaling metric. */
    PredefinedMetricType: v.OneOf<'ALBRequestCount' | 'ALBRequestCountPerTarget' | 'ECSServiceAverageCPUUtilization' | 'ECSServiceAverageMemoryUtilization' | 'ECSServiceCPUUtilization' | 'ECSServiceMemoryUtilization' | 'ECSServiceTotalCPUUtilization' | 'ECSServiceTotalMemoryUtilization' | 'TotalALBRequestCount'>;
    /** A label that uniquely identifies a specific target group from which to determine the total and average request count. */
    ResourceLabel?: v.Text | undefined;
  }
  /**
   * Describes a scaling metric for a predictive scaling policy.
   *
   * When returned in the output of `DescribePolicies`, it indicates that a predictive scaling policy uses individually specified load and scaling metrics instead of a metric pair.
   *
   * The following predefined metrics are available for predictive scaling:
   *
   * - `ECSServiceAverageCPUUtilization`
   * - `ECSServiceAverageMemoryUtilization`
   * - `ECSServiceCPUUtilization`
   * - `ECSServiceMemoryUtilization`
   * - `ECSServiceTotalCPUUtilization`
   * - `ECSServiceTotalMemoryUtilization`
   * - `ALBRequestCount`
   * - `ALBRequestCountPerTarget`
   * - `TotalALBRequestCount`
   */
  interface PredictiveScalingPredefinedScalingMetric {
    /** The metric type. */
    PredefinedMetricType: v.OneOf<'ALBRequestCount' | 'ALBRequestCountPerTarget' | 'ECSServiceAverageCPUUtilization' | 'ECSServiceAverageMemoryUtilization' | 'ECSServiceCPUUtilization' | 'ECSServiceMemoryUtilization' | 'ECSServiceTotalCPUUtilization' | 'ECSServiceTotalMemoryUtilization' | 'TotalALBRequestCount'>;
    /** A label that uniquely identifies a specific target group from which to determine the average request count. */
    ResourceLabel?: v.Text | undefined;
  }
  /**
   * `StepAdjustment` specifies a step adjustment for the `StepAdjustments` property of the [AWS::ApplicationAutoScaling::ScalingPolicy StepScalingPolicyConfiguration](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-applicationautoscaling-scalingpolicy-stepscalingpolicyconfiguration.html) property type.
   *
   * For the following examples, suppose that you have an alarm with a breach threshold of 50:
   */
  interface StepAdjustment {
    /**
     * The lower bound for the difference between the alarm threshold and the CloudWatch metric. If the metric value is above the breach threshold, the lower bound is inclusive (the metric must be greater than or equal to the threshold plus the lower bound). Otherwise, it is exclusive (the metric must be greater than the threshold plus the lower bound). A null value indicates negative infinity.
     *
     * You must specify at least one upper or lower bound.
     */
    MetricIntervalLowerBound?: v.Num | undefined;
    /**
     * The upper bound for the difference between the alarm threshold and the CloudWatch metric. If the metric value is above the breach threshold, the upper bound is exclusive (the metric must be less than the threshold plus the upper bound). Otherwise, it is inclusive (the metric must be less than or equal to the threshold plus the upper bound). A null value indicates positive infinity.
     *
     * You must specify at least one upper or lower bound.
     */
    MetricIntervalUpperBound?: v.Num | undefined;
    /** The amount by which to scale. The adjustment is based on the value that you specified in the `AdjustmentType` property (either an absolute number or a percentage). A positive value adds to the current capacity and a negative number subtracts from the current capacity. */
    ScalingAdjustment: v.Num;
  }
  /**
   * `StepScalingPolicyConfiguration` is a property of the [AWS::ApplicationAutoScaling::ScalingPolicy](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-applicationautoscaling-scalingpolicy.html) resource that specifies a step scaling policy configuration for Application Auto Scaling.
   *
   * For more information, see [Step scaling policies](https://docs.aws.amazon.com/autoscaling/application/userguide/application-auto-scaling-step-scaling-policies.html) in the *Application Auto Scaling User Guide*.
   */
  interface StepScalingPolicyConfiguration {
    /** Specifies whether the `ScalingAdjustment` value in the `StepAdjustment` property is an absolute number or a percentage of the current capacity. */
    AdjustmentType?: v.OneOf<'ChangeInCapacity' | 'ExactCapacity' | 'PercentChangeInCapacity'> | undefined;
    /** The amount of time, in seconds, to wait for a previous scaling activity to take effect. If not specified, the default value is 300. For more information, see [Cooldown period](https://docs.aws.amazon.com/autoscaling/application/userguide/step-scaling-policy-overview.html#step-scaling-cooldown) in the *Application Auto Scaling User Guide*. */
    Cooldown?: v.Num | undefined;
    /** The aggregation type for the CloudWatch metrics. Valid values are `Minimum`, `Maximum`, and `Average`. If the aggregation type is null, the value is treated as `Average`. */
    MetricAggregationType?: v.OneOf<'Average' | 'Maximum' | 'Minimum'> | undefined;
    /** The minimum value to scale by when the adjustment type is `PercentChangeInCapacity`. For example, suppose that you create a step scaling policy to scale out an Amazon ECS service by 25 percent and you specify a `MinAdjustmentMagnitude` of 2. If the service has 4 tasks and the scaling policy is performed, 25 percent of 4 is 1. However, because you specified a `MinAdjustmentMagnitude` of 2, Application Auto Scaling scales out the service by 2 tasks. */
    MinAdjustmentMagnitude?: v.Num | undefined;
    /**
     * A set of adjustments that enable you to scale based on the size of the alarm breach.
     *
     * At least one step adjustment is required if you are adding a new step scaling policy configuration.
     */
    StepAdjustments?: v.Many<v.Block<ScalingPolicy.StepAdjustment>> | undefined;
  }
  /**
   * Represents a specific metric for a target tracking scaling policy for Application Auto Scaling.
   *
   * Metric is a property of the [AWS::ApplicationAutoScaling::ScalingPolicy TargetTrackingMetricStat](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-applicationautoscaling-scalingpolicy-targettrackingmetricstat.html) property type.
   */
  interface TargetTrackingMetric {
    /**
     * The dimensions for the metric. For the list of available dimensions, see the AWS documentation available from the table in [AWS services that publish CloudWatch metrics](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/aws-services-cloudwatch-metrics.html) in the *Amazon CloudWatch User Guide*.
     *
     * Conditional: If you published your metric with dimensions, you must specify the same dimensions in your scaling policy.
     */
    Dimensions?: v.Many<v.Block<ScalingPolicy.TargetTrackingMetricDimension>> | undefined;
    /** The name of the metric. */
    MetricName?: v.Text | undefined;
    /** The namespace of the metric. For more information, see the table in [AWS services that publish CloudWatch metrics](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/aws-services-cloudwatch-metrics.html) in the *Amazon CloudWatch User Guide*. */
    Namespace?: v.Text | undefined;
  }
  /**
   * The metric data to return. Also defines whether this call is returning data for one metric only, or whether it is performing a math expression on the values of returned metric statistics to create a new time series. A time series is a series of data points, each of which is associated with a timestamp.
   *
   * You can call for a single metric or perform math expressions on multiple metrics. Any expressions used in a metric specification must eventually return a single time series.
   */
  interface TargetTrackingMetricDataQuery {
    /**
     * The math expression to perform on the returned data, if this object is performing a math expression. This expression can use the `Id` of the other metrics to refer to those metrics, and can also use the `Id` of other expressions to use the result of those expressions.
     *
     * Conditional: Within each `TargetTrackingMetricDataQuery` object, you must specify either `Expression` or `MetricStat`, but not both.
     */
    Expression?: v.Text | undefined;
    /** A short name that identifies the object's results in the response. This name must be unique among all `MetricDataQuery` objects specified for a single scaling policy. If you are performing math expressions on this set of data, this name represents that data and can serve as a variable in the mathematical expression. The valid characters are letters, numbers, and underscores. The first character must be a lowercase letter. */
    Id?: v.Text | undefined;
    /** A human-readable label for this metric or expression. This is especially useful if this is a math expression, so that you know what the value represents. */
    Label?: v.Text | undefined;
    /**
     * Information about the metric data to return.
     *
     * Conditional: Within each `MetricDataQuery` object, you must specify either `Expression` or `MetricStat`, but not both.
     */
    MetricStat?: v.Block<ScalingPolicy.TargetTrackingMetricStat> | undefined;
    /**
     * Indicates whether to return the timestamps and raw data values of this metric.
     *
     * If you use any math expressions, specify `true` for this value for only the final math expression that the metric specification is based on. You must specify `false` for `ReturnData` for all the other metrics and expressions used in the metric specification.
     *
     * If you are only retrieving metrics and not performing any math expressions, do not specify anything for `ReturnData`. This sets it to its default ( `true` ).
     */
    ReturnData?: v.Bool | undefined;
  }
  /** `TargetTrackingMetricDimension` specifies a name/value pair that is part of the identity of a CloudWatch metric for the `Dimensions` property of the [AWS::ApplicationAutoScaling::ScalingPolicy TargetTrackingMetric](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-applicationautoscaling-scalingpolicy-targettrackingmetric.html) property type. Duplicate dimensions are not allowed. */
  interface TargetTrackingMetricDimension {
    /** The name of the dimension. */
    Name?: v.Text | undefined;
    /** The value of the dimension. */
    Value?: v.Text | undefined;
  }
  /**
   * This structure defines the CloudWatch metric to return, along with the statistic and unit.
   *
   * `TargetTrackingMetricStat` is a property of the [AWS::ApplicationAutoScaling::ScalingPolicy TargetTrackingMetricDataQuery](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-applicationautoscaling-scalingpolicy-targettrackingmetricdataquery.html) property type.
   *
   * For more information about the CloudWatch terminology below, see [Amazon CloudWatch concepts](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/cloudwatch_concepts.html) in the *Amazon CloudWatch User Guide*.
   */
  interface TargetTrackingMetricStat {
    /** The CloudWatch metric to return, including the metric name, namespace, and dimensions. To get the exact metric name, namespace, and dimensions, inspect the [Metric](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_Metric.html) object that is returned by a call to [ListMetrics](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_ListMetrics.html). */
    Metric?: v.Block<ScalingPolicy.TargetTrackingMetric> | undefined;
    /**
     * The statistic to return. It can include any CloudWatch statistic or extended statistic. For a list of valid values, see the table in [Statistics](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/cloudwatch_concepts.html#Statistic) in the *Amazon CloudWatch User Guide*.
     *
     * The most commonly used metric for scaling is `Average`.
     */
    Stat?: v.Text | undefined;
    /** The unit to use for the returned data points. For a complete list of the units that CloudWatch supports, see the [MetricDatum](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_MetricDatum.html) data type in the *Amazon CloudWatch API Reference*. */
    Unit?: v.Text | undefined;
  }
  /** `TargetTrackingScalingPolicyConfiguration` is a property of the [AWS::ApplicationAutoScaling::ScalingPolicy](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-applicationautoscaling-scalingpolicy.html) resource that specifies a target tracking scaling policy configuration for Application Auto Scaling. Use a target tracking scaling policy to adjust the capacity of the specified scalable target in response to actual workloads, so that resource utilization remains at or near the target utilization value. */
  interface TargetTrackingScalingPolicyConfiguration {
    /** A customized metric. You can specify either a predefined metric or a customized metric. */
    CustomizedMetricSpecification?: v.Block<ScalingPolicy.CustomizedMetricSpecification> | undefined;
    /** Indicates whether scale in by the target tracking scaling policy is disabled. If the value is `true`, scale in is disabled and the target tracking scaling policy won't remove capacity from the scalable target. Otherwise, scale in is enabled and the target tracking scaling policy can remove capacity from the scalable target. The default value is `false`. */
    DisableScaleIn?: v.Bool | undefined;
    /** A predefined metric. You can specify either a predefined metric or a customized metric. */
    PredefinedMetricSpecification?: v.Block<ScalingPolicy.PredefinedMetricSpecification> | undefined;
    /** The amount of time, in seconds, after a scale-in activity completes before another scale-in activity can start. For more information and for default values, see [Define cooldown periods](https://docs.aws.amazon.com/autoscaling/application/userguide/target-tracking-scaling-policy-overview.html#target-tracking-cooldown) in the *Application Auto Scaling User Guide*. */
    ScaleInCooldown?: v.Num | undefined;
    /** The amount of time, in seconds, to wait for a previous scale-out activity to take effect. For more information and for default values, see [Define cooldown periods](https://docs.aws.amazon.com/autoscaling/application/userguide/target-tracking-scaling-policy-overview.html#target-tracking-cooldown) in the *Application Auto Scaling User Guide*. */
    ScaleOutCooldown?: v.Num | undefined;
    /** The target value for the metric. Although this property accepts numbers of type Double, it won't accept values that are either too small or too large. Values must be in the range of -2^360 to 2^360. The value must be a valid number based on the choice of metric. For example, if the metric is CPU utilization, then the target value is a percent value that represents how much of the CPU can be used before scaling out. */
    TargetValue: v.Num;
  }
}
