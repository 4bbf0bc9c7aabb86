// Made by src/spec/generate/main.ts out of the AWS resource specification: change that, not this.
import * as v from '../../values';

export interface AlarmProperties {
  /** Indicates whether actions should be executed during any changes to the alarm state. The default is TRUE. */
  ActionsEnabled?: v.Bool | undefined;
  /** The list of actions to execute when this alarm transitions into an ALARM state from any other state. Specify each action as an Amazon Resource Name (ARN). For more information about creating alarms and the actions that you can specify, see [PutMetricAlarm](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html) in the *Amazon CloudWatch API Reference*. */
  AlarmActions?: v.Many<v.Text> | undefined;
  /** The description of the alarm. */
  AlarmDescription?: v.Text | undefined;
  /**
   * The name of the alarm. If you don't specify a name, CloudFormation generates a unique physical ID and uses that ID for the alarm name.
   *
   * > If you specify a name, you cannot perform updates that require replacement of this resource. You can perform updates that require no or some interruption. If you must replace the resource, specify a new name.
   */
  AlarmName?: v.Text | undefined;
  /** The arithmetic operation to use when comparing the specified statistic and threshold. The specified statistic value is used as the first operand. */
  ComparisonOperator?: v.OneOf<'GreaterThanOrEqualToThreshold' | 'GreaterThanThreshold' | 'GreaterThanUpperThreshold' | 'LessThanLowerOrGreaterThanUpperThreshold' | 'LessThanLowerThreshold' | 'LessThanOrEqualToThreshold' | 'LessThanThreshold'> | undefined;
  /**
   * The number of datapoints that must be breaching to trigger the alarm. This is used only if you are setting an "M out of N" alarm. In that case, this value is the M, and the value that you set for `EvaluationPeriods` is the N value. For more information, see [Evaluating an Alarm](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/AlarmThatSendsEmail.html#alarm-evaluation) in the *Amazon CloudWatch User Guide*.
   *
   * If you omit this parameter, CloudWatch uses the same value here that you set for `EvaluationPeriods`, and the alarm goes to alarm state if that many consecutive periods are breaching.
   */
  DatapointsToAlarm?: v.Num | undefined;
  /** The dimensions for the metric associated with the alarm. For an alarm based on a math expression, you can't specify `Dimensions`. Instead, you use `Metrics`. */
  Dimensions?: v.Many<v.Block<Alarm.Dimension>> | undefined;
  /** Used only for alarms based on percentiles. If `ignore`, the alarm state does not change during periods with too few data points to be statistically significant. If `evaluate` or this parameter is not used, the alarm is always evaluated and possibly changes state no matter how many data points are available. */
  EvaluateLowSampleCountPercentile?: v.Text | undefined;
  /** The evaluation criteria for an alarm. This is a union type that currently supports ``PromQLCriteria``. */
  EvaluationCriteria?: v.Block<Alarm.EvaluationCriteria> | undefined;
  /** The frequency, in seconds, at which the alarm is evaluated. */
  EvaluationInterval?: v.Num | undefined;
  /**
   * The number of periods over which data is compared to the specified threshold. If you are setting an alarm that requires that a number of consecutive data points be breaching to trigger the alarm, this value specifies that number. If you are setting an "M out of N" alarm, this value is the N, and `DatapointsToAlarm` is the M.
   *
   * For more information, see [Evaluating an Alarm](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/AlarmThatSendsEmail.html#alarm-evaluation) in the *Amazon CloudWatch User Guide*.
   */
  EvaluationPeriods?: v.Num | undefined;
  /**
   * The evaluation window that an alarm uses to select the range of metric data that it evaluates each time it runs. This is a union type. Set exactly one of its members, ``SlidingWindow`` or ``WallClockWindow``. If you don't set ``EvaluationWindow``, the alarm uses a ``SlidingWindow`` by default.
   *  For more information, see [Alarm evaluation windows](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarm-evaluation-window.html) in the *CloudWatch User Guide*.
   */
  EvaluationWindow?: v.Block<Alarm.EvaluationWindow> | undefined;
  /**
   * The percentile statistic for the metric associated with the alarm. Specify a value between p0.0 and p100.
   *
   * For an alarm based on a metric, you must specify either `Statistic` or `ExtendedStatistic` but not both.
   *
   * For an alarm based on a math expression, you can't specify `ExtendedStatistic`. Instead, you use `Metrics`.
   */
  ExtendedStatistic?: v.Text | undefined;
  /** The actions to execute when this alarm transitions to the `INSUFFICIENT_DATA` state from any other state. Each action is specified as an Amazon Resource Name (ARN). */
  InsufficientDataActions?: v.Many<v.Text> | undefined;
  /** The name of the metric associated with the alarm. This is required for an alarm based on a metric. For an alarm based on a math expression, you use `Metrics` instead and you can't specify `MetricName`. */
  MetricName?: v.Text | undefined;
  /**
   * An array that enables you to create an alarm based on the result of a metric math expression. Each item in the array either retrieves a metric or performs a math expression.
   *
   * If you specify the `Metrics` parameter, you cannot specify `MetricName`, `Dimensions`, `Period`, `Namespace`, `Statistic`, `ExtendedStatistic`, or `Unit`.
   */
  Metrics?: v.Many<v.Block<Alarm.MetricDataQuery>> | undefined;
  /**
   * The namespace of the metric associated with the alarm. This is required for an alarm based on a metric. For an alarm based on a math expression, you can't specify `Namespace` and you use `Metrics` instead.
   *
   * For a list of namespaces for metrics from AWS services, see [AWS Services That Publish CloudWatch Metrics.](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/aws-services-cloudwatch-metrics.html)
   */
  Namespace?: v.Text | undefined;
  /** The actions to execute when this alarm transitions to the `OK` state from any other state. Each action is specified as an Amazon Resource Name (ARN). */
  OKActions?: v.Many<v.Text> | undefined;
  /**
   * The period, in seconds, over which the statistic is applied. This is required for an alarm based on a metric. Valid values are 10, 20, 30, 60, and any multiple of 60.
   *
   * For an alarm based on a math expression, you can't specify `Period`, and instead you use the `Metrics` parameter.
   *
   * *Minimum:* 10
   */
  Period?: v.Num | undefined;
  /**
   * The statistic for the metric associated with the alarm, other than percentile. For percentile statistics, use `ExtendedStatistic`.
   *
   * For an alarm based on a metric, you must specify either `Statistic` or `ExtendedStatistic` but not both.
   *
   * For an alarm based on a math expression, you can't specify `Statistic`. Instead, you use `Metrics`.
   */
  Statistic?: v.OneOf<'Average' | 'Maximum' | 'Minimum' | 'SampleCount' | 'Sum'> | undefined;
  /**
   * A list of key-value pairs to associate with the alarm. You can associate as many as 50 tags with an alarm. To be able to associate tags with the alarm when you create the alarm, you must have the `cloudwatch:TagResource` permission.
   *
   * Tags can help you organize and categorize your resources. You can also use them to scope user permissions by granting a user permission to access or change only resources with certain tag values.
   */
  Tags?: v.Many<v.Block<Alarm.Tag>> | undefined;
  /** The value to compare with the specified statistic. */
  Threshold?: v.Num | undefined;
  /** In an alarm based on an anomaly detection model, this is the ID of the `ANOMALY_DETECTION_BAND` function used as the threshold for the alarm. */
  ThresholdMetricId?: v.Text | undefined;
  /**
   * Sets how this alarm is to handle missing data points. Valid values are `breaching`, `notBreaching`, `ignore`, and `missing`. For more information, see [Configuring How CloudWatch Alarms Treat Missing Data](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/AlarmThatSendsEmail.html#alarms-and-missing-data) in the *Amazon CloudWatch User Guide*.
   *
   * If you omit this parameter, the default behavior of `missing` is used.
   */
  TreatMissingData?: v.OneOf<'breaching' | 'ignore' | 'missing' | 'notBreaching'> | undefined;
  /**
   * The unit of the metric associated with the alarm. Specify this only if you are creating an alarm based on a single metric. Do not specify this if you are specifying a `Metrics` array.
   *
   * You can specify the following values: Seconds, Microseconds, Milliseconds, Bytes, Kilobytes, Megabytes, Gigabytes, Terabytes, Bits, Kilobits, Megabits, Gigabits, Terabits, Percent, Count, Bytes/Second, Kilobytes/Second, Megabytes/Second, Gigabytes/Second, Terabytes/Second, Bits/Second, Kilobits/Second, Megabits/Second, Gigabits/Second, Terabits/Second, Count/Second, or None.
   */
  Unit?: v.OneOf<'Bits' | 'Bits/Second' | 'Bytes' | 'Bytes/Second' | 'Count' | 'Count/Second' | 'Gigabits' | 'Gigabits/Second' | 'Gigabytes' | 'Gigabytes/Second' | 'Kilobits' | 'Kilobits/Second' | 'Kilobytes' | 'Kilobytes/Second' | 'Megabits' | 'Megabits/Second' | 'Megabytes' | 'Megabytes/Second' | 'Microseconds' | 'Milliseconds' | 'None' | 'Percent' | 'Seconds' | 'Terabits' | 'Terabits/Second' | 'Terabytes' | 'Terabytes/Second'> | undefined;
  WarmUpConfiguration?: v.Block<Alarm.WarmUpConfiguration> | undefined;
}
export interface AlarmAttributes {
  /** The ARN of the CloudWatch alarm, such as `arn:aws:cloudwatch:us-west-2:123456789012:alarm:myCloudWatchAlarm-CPUAlarm-UXMMZK36R55Z`. */
  readonly Arn: v.Scalar<'AWS::CloudWatch::Alarm.Arn'>;
}
/**
 * The `AWS::CloudWatch::Alarm` type specifies an alarm and associates it with the specified metric or metric math expression.
 *
 * When this operation creates an alarm, the alarm state is immediately set to `INSUFFICIENT_DATA`. The alarm is then evaluated and its state is set appropriately. Any actions associated with the new state are then executed.
 *
 * When you update an existing alarm, its state is left unchanged, but the update completely overwrites the previous configuration of the alarm.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-alarm.html
 */
export declare class Alarm extends v.Resource<AlarmProperties, 'AWS::CloudWatch::Alarm.AlarmName', AlarmAttributes> {
  static readonly type: 'AWS::CloudWatch::Alarm';
  constructor(properties?: AlarmProperties);
}
export declare namespace Alarm {
  /** Contains the configuration that determines how a PromQL alarm evaluates its contributors, including the query to run and the durations that define when contributors transition between states. */
  interface AlarmPromQLCriteria {
    /** The duration, in seconds, that a contributor must be continuously breaching before it transitions to the ``ALARM`` state. */
    PendingPeriod?: v.Num | undefined;
    /** The PromQL query that the alarm evaluates. The query must return a result of vector type. Each entry in the vector result represents an alarm contributor. */
    Query?: v.Text | undefined;
    /** The duration, in seconds, that a contributor must continuously not be breaching before it transitions back to the ``OK`` state. */
    RecoveryPeriod?: v.Num | undefined;
  }
  /** Dimension is an embedded property of the `AWS::CloudWatch::Alarm` type. Dimensions are name/value pairs that can be associated with a CloudWatch metric. You can specify a maximum of 30 dimensions for a given metric. */
  interface Dimension {
    /** The name of the dimension, from 1–255 characters in length. This dimension name must have been included when the metric was published. */
    Name: v.Text;
    /** The value for the dimension, from 1–255 characters in length. */
    Value: v.Text;
  }
  /** The evaluation criteria for an alarm. This is a union type that currently supports ``PromQLCriteria``. */
  interface EvaluationCriteria {
    /** Contains the configuration that determines how a PromQL alarm evaluates its contributors, including the query to run and the durations that define when contributors transition between states. */
    PromQLCriteria?: v.Block<Alarm.AlarmPromQLCriteria> | undefined;
  }
  /**
   * The evaluation window that an alarm uses to select the range of metric data that it evaluates each time it runs. This is a union type. Set exactly one of its members, ``SlidingWindow`` or ``WallClockWindow``. If you don't set ``EvaluationWindow``, the alarm uses a ``SlidingWindow`` by default.
   *  For more information, see [Alarm evaluation windows](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarm-evaluation-window.html) in the *CloudWatch User Guide*.
   */
  interface EvaluationWindow {
    /** A sliding window, which advances each time the alarm is evaluated, forming a rolling time window. This is the default evaluation window. */
    SlidingWindow?: v.Json | undefined;
    /**
     * An evaluation window that aligns the evaluated range to fixed clock boundaries that match the alarm's period, such as the top of the hour, midnight, or the start of the calendar week, optionally in a specific time zone.
     *  When you use a wall clock window, the alarm's period must be 1 minute (60 seconds), 5 minutes (300 seconds), 1 hour (3,600 seconds), 1 day (86,400 seconds), or 1 week (604,800 seconds). Other period values aren't supported with a wall clock window.
     *  Choose a wall clock window when your monitoring is tied to a business or calendar period, such as daily reports, batch jobs, or backups, or when you want alarm evaluations to match the periods shown on a metric dashboard.
     */
    WallClockWindow?: v.Block<Alarm.WallClockWindow> | undefined;
  }
  /** The `Metric` property type represents a specific metric. `Metric` is a property of the [MetricStat](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-cloudwatch-alarm-metricstat.html) property type. */
  interface Metric {
    /** The metric dimensions that you want to be used for the metric that the alarm will watch. */
    Dimensions?: v.Many<v.Block<Alarm.Dimension>> | undefined;
    /** The name of the metric that you want the alarm to watch. This is a required field. */
    MetricName?: v.Text | undefined;
    /** The namespace of the metric that the alarm will watch. */
    Namespace?: v.Text | undefined;
  }
  /**
   * The `MetricDataQuery` property type specifies the metric data to return, and whether this call is just retrieving a batch set of data for one metric, or is performing a math expression on metric data.
   *
   * Any expression used must return a single time series. For more information, see [Metric Math Syntax and Functions](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/using-metric-math.html#metric-math-syntax) in the *Amazon CloudWatch User Guide*.
   */
  interface MetricDataQuery {
    /** The ID of the account where the metrics are located, if this is a cross-account alarm. */
    AccountId?: v.Text | undefined;
    /**
     * The math expression to be performed on the returned data, if this object is performing a math expression. This expression can use the `Id` of the other metrics to refer to those metrics, and can also use the `Id` of other expressions to use the result of those expressions. For more information about metric math expressions, see [Metric Math Syntax and Functions](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/using-metric-math.html#metric-math-syntax) in the *Amazon CloudWatch User Guide*.
     *
     * Within each MetricDataQuery object, you must specify either `Expression` or `MetricStat` but not both.
     */
    Expression?: v.Text | undefined;
    /** A short name used to tie this object to the results in the response. This name must be unique within a single call to `GetMetricData`. If you are performing math expressions on this set of data, this name represents that data and can serve as a variable in the mathematical expression. The valid characters are letters, numbers, and underscore. The first character must be a lowercase letter. */
    Id: v.Text;
    /** A human-readable label for this metric or expression. This is especially useful if this is an expression, so that you know what the value represents. If the metric or expression is shown in a CloudWatch dashboard widget, the label is shown. If `Label` is omitted, CloudWatch generates a default. */
    Label?: v.Text | undefined;
    /**
     * The metric to be returned, along with statistics, period, and units. Use this parameter only if this object is retrieving a metric and not performing a math expression on returned data.
     *
     * Within one MetricDataQuery object, you must specify either `Expression` or `MetricStat` but not both.
     */
    MetricStat?: v.Block<Alarm.MetricStat> | undefined;
    /** The granularity, in seconds, of the returned data points. For metrics with regular resolution, a period can be as short as one minute (60 seconds) and must be a multiple of 60. For high-resolution metrics that are collected at intervals of less than one minute, the period can be 1, 5, 10, 20, 30, 60, or any multiple of 60. High-resolution metrics are those metrics stored by a `PutMetricData` operation that includes a `StorageResolution of 1 second`. */
    Period?: v.Num | undefined;
    /**
     * This option indicates whether to return the timestamps and raw data values of this metric.
     *
     * When you create an alarm based on a metric math expression, specify `True` for this value for only the one math expression that the alarm is based on. You must specify `False` for `ReturnData` for all the other metrics and expressions used in the alarm.
     *
     * This field is required.
     */
    ReturnData?: v.Bool | undefined;
  }
  /**
   * This structure defines the metric to be returned, along with the statistics, period, and units.
   *
   * `MetricStat` is a property of the [MetricDataQuery](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-cloudwatch-alarm-metricdataquery.html) property type.
   */
  interface MetricStat {
    /** The metric to return, including the metric name, namespace, and dimensions. */
    Metric: v.Block<Alarm.Metric>;
    /**
     * The granularity, in seconds, of the returned data points. For metrics with regular resolution, a period can be as short as one minute (60 seconds) and must be a multiple of 60. For high-resolution metrics that are collected at intervals of less than one minute, the period can be 1, 5, 10, 20, 30, 60, or any multiple of 60. High-resolution metrics are those metrics stored by a `PutMetricData` call that includes a `StorageResolution` of 1 second.
     *
     * If the `StartTime` parameter specifies a time stamp that is greater than 3 hours ago, you must specify the period as follows or no data points in that time range is returned:
     */
    Period: v.Num;
    /** The statistic to return. It can include any CloudWatch statistic or extended statistic. For a list of valid values, see the table in [Statistics](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/cloudwatch_concepts.html#Statistic) in the *Amazon CloudWatch User Guide*. */
    Stat: v.Text;
    /**
     * The unit to use for the returned data points.
     *
     * Valid values are: Seconds, Microseconds, Milliseconds, Bytes, Kilobytes, Megabytes, Gigabytes, Terabytes, Bits, Kilobits, Megabits, Gigabits, Terabits, Percent, Count, Bytes/Second, Kilobytes/Second, Megabytes/Second, Gigabytes/Second, Terabytes/Second, Bits/Second, Kilobits/Second, Megabits/Second, Gigabits/Second, Terabits/Second, Count/Second, or None.
     */
    Unit?: v.OneOf<'Bits' | 'Bits/Second' | 'Bytes' | 'Bytes/Second' | 'Count' | 'Count/Second' | 'Gigabits' | 'Gigabits/Second' | 'Gigabytes' | 'Gigabytes/Second' | 'Kilobits' | 'Kilobits/Second' | 'Kilobytes' | 'Kilobytes/Second' | 'Megabits' | 'Megabits/Second' | 'Megabytes' | 'Megabytes/Second' | 'Microseconds' | 'Milliseconds' | 'None' | 'Percent' | 'Seconds' | 'Terabits' | 'Terabits/Second' | 'Terabytes' | 'Terabytes/Second'> | undefined;
  }
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
  /**
   * An evaluation window that aligns the evaluated range to fixed clock boundaries that match the alarm's period, such as the top of the hour, midnight, or the start of the calendar week, optionally in a specific time zone.
   *  When you use a wall clock window, the alarm's period must be 1 minute (60 seconds), 5 minutes (300 seconds), 1 hour (3,600 seconds), 1 day (86,400 seconds), or 1 week (604,800 seconds). Other period values aren't supported with a wall clock window.
   *  Choose a wall clock window when your monitoring is tied to a business or calendar period, such as daily reports, batch jobs, or backups, or when you want alarm evaluations to match the periods shown on a metric dashboard.
   */
  interface WallClockWindow {
    /**
     * The time zone to use when the alarm aligns the evaluation window to clock boundaries. You can specify an IANA time zone name (for example, ``America/New_York``), a fixed UTC offset (for example, ``+05:30``), or an offset-prefixed identifier (for example, ``UTC+05:30``). The offset must be aligned to a multiple of 5 minutes. If you don't specify a time zone, CloudWatch uses ``UTC``.
     *  The time zone affects window alignment for all periods, including periods of one hour or shorter.
     */
    Timezone?: v.Text | undefined;
  }
  interface WarmUpConfiguration {
    /** Specifies whether the alarm waits for the full warm-up period before it starts evaluating. If true, the alarm waits the entire WarmUpPeriodDurationInMinutes before it starts evaluating, even if metric data arrives earlier. If false, the alarm ends the warm-up period early and starts evaluating as soon as it has enough metric data to fill its evaluation window. This is the default behavior. */
    OnlyStartEvaluatingAfterWarmUpPeriodEnds?: v.Bool | undefined;
    /** The length of the warm-up period, in minutes. For this duration after you create or update the alarm, the alarm stays in INSUFFICIENT_DATA and doesn't perform alarm actions. Valid values range from 1 to 2880 minutes (2 days). You can change this value while the alarm is still in its warm-up period. Changes have no effect after the warm-up period ends. */
    WarmUpPeriodDurationInMinutes?: v.Num | undefined;
  }
}

export interface AlarmMuteRuleProperties {
  /** The description of the AlarmMuteRule */
  Description?: v.Text | undefined;
  /** The date, with the same timezone offset as "ScheduleTimezone" after which the alarm mute rule will be expired. */
  ExpireDate?: v.Text | undefined;
  /** Targets to be muted */
  MuteTargets?: v.Block<AlarmMuteRule.MuteTargets> | undefined;
  /** The name of the AlarmMuteRule */
  Name?: v.Text | undefined;
  /** The rule for the mute */
  Rule: v.Block<AlarmMuteRule.Rule>;
  /** The date, with the same timezone offset as "ScheduleTimezone", after which the alarm mute rule will become active. */
  StartDate?: v.Text | undefined;
  /** An array of key-value pairs to apply to this resource. */
  Tags?: v.Many<v.Block<AlarmMuteRule.Tag>> | undefined;
}
export interface AlarmMuteRuleAttributes {
  /** Amazon Resource Name (ARN) of the AlarmMuteRule */
  readonly Arn: v.Scalar<'AWS::CloudWatch::AlarmMuteRule.Arn'>;
  /** The last update timestamp of the alarm mute schedule */
  readonly LastUpdatedTimestamp: v.Scalar<'AWS::CloudWatch::AlarmMuteRule.LastUpdatedTimestamp'>;
  /** The mute type of the alarm mute */
  readonly MuteType: v.Scalar<'AWS::CloudWatch::AlarmMuteRule.MuteType'>;
  /** The current status of the AlarmMuteRule */
  readonly Status: v.Scalar<'AWS::CloudWatch::AlarmMuteRule.Status'>;
}
/**
 * Resource Type definition for AWS::CloudWatch::AlarmMuteRule that allows defining a rule and targeting alarms to mute their actions during the specified window.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-alarmmuterule.html
 */
export declare class AlarmMuteRule extends v.Resource<AlarmMuteRuleProperties, 'AWS::CloudWatch::AlarmMuteRule.Arn', AlarmMuteRuleAttributes> {
  static readonly type: 'AWS::CloudWatch::AlarmMuteRule';
  constructor(properties: AlarmMuteRuleProperties);
}
export declare namespace AlarmMuteRule {
  /** Targets to be muted */
  interface MuteTargets {
    /** The alarm names to be mute by the AlarmMuteRule */
    AlarmNames: v.Many<v.Text>;
  }
  /** The rule for the mute */
  interface Rule {
    /** Schedule for the mute to be active */
    Schedule: v.Block<AlarmMuteRule.Schedule>;
  }
  /** Schedule for the mute to be active */
  interface Schedule {
    /** The duration of the schedule when it triggers */
    Duration: v.Text;
    /** The expression of the schedule */
    Expression: v.Text;
    /** The timezone of the schedule */
    Timezone?: v.Text | undefined;
  }
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
}

export interface AnomalyDetectorProperties {
  /** Specifies details about how the anomaly detection model is to be trained, including time ranges to exclude when training and updating the model. The configuration can also include the time zone to use for the metric. */
  Configuration?: v.Block<AnomalyDetector.Configuration> | undefined;
  /** The dimensions of the metric associated with the anomaly detection band. */
  Dimensions?: v.Many<v.Block<AnomalyDetector.Dimension>> | undefined;
  /** Use this object to include parameters to provide information about your metric to CloudWatch to help it build more accurate anomaly detection models. Currently, it includes the `PeriodicSpikes` parameter. */
  MetricCharacteristics?: v.Block<AnomalyDetector.MetricCharacteristics> | undefined;
  /** The CloudWatch metric math expression for this anomaly detector. */
  MetricMathAnomalyDetector?: v.Block<AnomalyDetector.MetricMathAnomalyDetector> | undefined;
  /** The name of the metric associated with the anomaly detection band. */
  MetricName?: v.Text | undefined;
  /** The namespace of the metric associated with the anomaly detection band. */
  Namespace?: v.Text | undefined;
  /** The CloudWatch metric and statistic for this anomaly detector. */
  SingleMetricAnomalyDetector?: v.Block<AnomalyDetector.SingleMetricAnomalyDetector> | undefined;
  /** The statistic of the metric associated with the anomaly detection band. */
  Stat?: v.Text | undefined;
}
export interface AnomalyDetectorAttributes {
  readonly Id: v.Scalar<'AWS::CloudWatch::AnomalyDetector.Id'>;
}
/**
 * The `AWS::CloudWatch::AnomalyDetector` type specifies an anomaly detection band for a certain metric and statistic. The band represents the expected "normal" range for the metric values. Anomaly detection bands can be used for visualization of a metric's expected values, and for alarms.
 *
 * For more information see [Using CloudWatch anomaly detection.](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Anomaly_Detection.html).
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-anomalydetector.html
 */
export declare class AnomalyDetector extends v.Resource<AnomalyDetectorProperties, 'AWS::CloudWatch::AnomalyDetector.Id', AnomalyDetectorAttributes> {
  static readonly type: 'AWS::CloudWatch::AnomalyDetector';
  constructor(properties?: AnomalyDetectorProperties);
}
export declare namespace AnomalyDetector {
  /** Specifies details about how the anomaly detection model is to be trained, including time ranges to exclude when training and updating the model. The configuration can also include the time zone to use for the metric. */
  interface Configuration {
    /** Specifies an array of time ranges to exclude from use when the anomaly detection model is trained and updated. Use this to make sure that events that could cause unusual values for the metric, such as deployments, aren't used when CloudWatch creates or updates the model. */
    ExcludedTimeRanges?: v.Many<v.Block<AnomalyDetector.Range>> | undefined;
    /**
     * The time zone to use for the metric. This is useful to enable the model to automatically account for daylight savings time changes if the metric is sensitive to such time changes.
     *
     * To specify a time zone, use the name of the time zone as specified in the standard tz database. For more information, see [tz database](https://docs.aws.amazon.com/https://en.wikipedia.org/wiki/Tz_database).
     */
    MetricTimeZone?: v.Text | undefined;
  }
  /**
   * A dimension is a name/value pair that is part of the identity of a metric. Because dimensions are part of the unique identifier for a metric, whenever you add a unique name/value pair to one of your metrics, you are creating a new variation of that metric. For example, many Amazon EC2 metrics publish `InstanceId` as a dimension name, and the actual instance ID as the value for that dimension.
   *
   * You can assign up to 30 dimensions to a metric.
   */
  interface Dimension {
    /** The name of the dimension. */
    Name: v.Text;
    /** The value of the dimension. Dimension values must contain only ASCII characters and must include at least one non-whitespace character. ASCII control characters are not supported as part of dimension values. */
    Value: v.Text;
  }
  /** Represents a specific metric. */
  interface Metric {
    /** The dimensions for the metric. */
    Dimensions?: v.Many<v.Block<AnomalyDetector.Dimension>> | undefined;
    /** The name of the metric. This is a required field. */
    MetricName: v.Text;
    /** The namespace of the metric. */
    Namespace: v.Text;
  }
  /** This object includes parameters that you can use to provide information to CloudWatch to help it build more accurate anomaly detection models. */
  interface MetricCharacteristics {
    /** Set this parameter to true if values for this metric consistently include spikes that should not be considered to be anomalies. With this set to true, CloudWatch will expect to see spikes that occurred consistently during the model training period, and won't flag future similar spikes as anomalies. */
    PeriodicSpikes?: v.Bool | undefined;
  }
  /**
   * This structure is used in both `GetMetricData` and `PutMetricAlarm`. The supported use of this structure is different for those two operations.
   *
   * When used in `GetMetricData`, it indicates the metric data to return, and whether this call is just retrieving a batch set of data for one metric, or is performing a Metrics Insights query or a math expression. A single `GetMetricData` call can include up to 500 `MetricDataQuery` structures.
   */
  interface MetricDataQuery {
    /**
     * The ID of the account where the metrics are located.
     *
     * If you are performing a `GetMetricData` operation in a monitoring account, use this to specify which account to retrieve this metric from.
     *
     * If you are performing a `PutMetricAlarm` operation, use this to specify which account contains the metric that the alarm is watching.
     */
    AccountId?: v.Text | undefined;
    /** This field can contain either a Metrics Insights query, or a metric math expression to be performed on the returned data. For more information about Metrics Insights queries, see [Metrics Insights query components and syntax](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/cloudwatch-metrics-insights-querylanguage) in the *Amazon CloudWatch User Guide*. */
    Expression?: v.Text | undefined;
    /** A short name used to tie this object to the results in the response. This name must be unique within a single call to `GetMetricData`. If you are performing math expressions on this set of data, this name represents that data and can serve as a variable in the mathematical expression. The valid characters are letters, numbers, and underscore. The first character must be a lowercase letter. */
    Id: v.Text;
    /**
     * A human-readable label for this metric or expression. This is especially useful if this is an expression, so that you know what the value represents. If the metric or expression is shown in a CloudWatch dashboard widget, the label is shown. If Label is omitted, CloudWatch generates a default.
     *
     * You can put dynamic expressions into a label, so that it is more descriptive. For more information, see [Using Dynamic Labels](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/graph-dynamic-labels.html).
     */
    Label?: v.Text | undefined;
    /**
     * The metric to be returned, along with statistics, period, and units. Use this parameter only if this object is retrieving a metric and not performing a math expression on returned data.
     *
     * Within one MetricDataQuery object, you must specify either `Expression` or `MetricStat` but not both.
     */
    MetricStat?: v.Block<AnomalyDetector.MetricStat> | undefined;
    /** The granularity, in seconds, of the returned data points. For metrics with regular resolution, a period can be as short as one minute (60 seconds) and must be a multiple of 60. For high-resolution metrics that are collected at intervals of less than one minute, the period can be 1, 5, 10, 20, 30, 60, or any multiple of 60. High-resolution metrics are those metrics stored by a `PutMetricData` operation that includes a `StorageResolution of 1 second`. */
    Period?: v.Num | undefined;
    /**
     * When used in `GetMetricData`, this option indicates whether to return the timestamps and raw data values of this metric. If you are performing this call just to do math expressions and do not also need the raw data returned, you can specify `false`. If you omit this, the default of `true` is used.
     *
     * When used in `PutMetricAlarm`, specify `true` for the one expression result to use as the alarm. For all other metrics and expressions in the same `PutMetricAlarm` operation, specify `ReturnData` as False.
     */
    ReturnData?: v.Bool | undefined;
  }
  /** Indicates the CloudWatch math expression that provides the time series the anomaly detector uses as input. The designated math expression must return a single time series. */
  interface MetricMathAnomalyDetector {
    /** An array of metric data query structures that enables you to create an anomaly detector based on the result of a metric math expression. Each item in `MetricDataQueries` gets a metric or performs a math expression. One item in `MetricDataQueries` is the expression that provides the time series that the anomaly detector uses as input. Designate the expression by setting `ReturnData` to `true` for this object in the array. For all other expressions and metrics, set `ReturnData` to `false`. The designated expression must return a single time series. */
    MetricDataQueries?: v.Many<v.Block<AnomalyDetector.MetricDataQuery>> | undefined;
  }
  /** This structure defines the metric to be returned, along with the statistics, period, and units. */
  interface MetricStat {
    /** The metric to return, including the metric name, namespace, and dimensions. */
    Metric: v.Block<AnomalyDetector.Metric>;
    /**
     * The granularity, in seconds, of the returned data points. For metrics with regular resolution, a period can be as short as one minute (60 seconds) and must be a multiple of 60. For high-resolution metrics that are collected at intervals of less than one minute, the period can be 1, 5, 10, 20, 30, 60, or any multiple of 60. High-resolution metrics are those metrics stored by a `PutMetricData` call that includes a `StorageResolution` of 1 second.
     *
     * If the `StartTime` parameter specifies a time stamp that is greater than 3 hours ago, you must specify the period as follows or no data points in that time range is returned:
     */
    Period: v.Num;
    /** The statistic to return. It can include any CloudWatch statistic or extended statistic. */
    Stat: v.Text;
    /**
     * When you are using a `Put` operation, this defines what unit you want to use when storing the metric.
     *
     * In a `Get` operation, if you omit `Unit` then all data that was collected with any unit is returned, along with the corresponding units that were specified when the data was reported to CloudWatch. If you specify a unit, the operation returns only data that was collected with that unit specified. If you specify a unit that does not match the data collected, the results of the operation are null. CloudWatch does not perform unit conversions.
     */
    Unit?: v.Text | undefined;
  }
  /** Each `Range` specifies one range of days or times to exclude from use for training or updating an anomaly detection model. */
  interface Range {
    /** The end time of the range to exclude. The format is `yyyy-MM-dd'T'HH:mm:ss`. For example, `2019-07-01T23:59:59`. */
    EndTime: v.Text;
    /** The start time of the range to exclude. The format is `yyyy-MM-dd'T'HH:mm:ss`. For example, `2019-07-01T23:59:59`. */
    StartTime: v.Text;
  }
  /** Designates the CloudWatch metric and statistic that provides the time series the anomaly detector uses as input. If you have enabled unified cross-account observability, and this account is a monitoring account, the metric can be in the same account or a source account. */
  interface SingleMetricAnomalyDetector {
    /** If the CloudWatch metric that provides the time series that the anomaly detector uses as input is in another account, specify that account ID here. If you omit this parameter, the current account is used. */
    AccountId?: v.Text | undefined;
    /** The metric dimensions to create the anomaly detection model for. */
    Dimensions?: v.Many<v.Block<AnomalyDetector.Dimension>> | undefined;
    /** The name of the metric to create the anomaly detection model for. */
    MetricName?: v.Text | undefined;
    /** The namespace of the metric to create the anomaly detection model for. */
    Namespace?: v.Text | undefined;
    /** The statistic to use for the metric and anomaly detection model. */
    Stat?: v.Text | undefined;
  }
}

export interface CompositeAlarmProperties {
  /** Indicates whether actions should be executed during any changes to the alarm state of the composite alarm. The default is TRUE. */
  ActionsEnabled?: v.Bool | undefined;
  /** Actions will be suppressed if the suppressor alarm is in the `ALARM` state. `ActionsSuppressor` can be an AlarmName or an Amazon Resource Name (ARN) from an existing alarm. */
  ActionsSuppressor?: v.Text | undefined;
  /**
   * The maximum time in seconds that the composite alarm waits after suppressor alarm goes out of the `ALARM` state. After this time, the composite alarm performs its actions.
   *
   * > `ExtensionPeriod` is required only when `ActionsSuppressor` is specified.
   */
  ActionsSuppressorExtensionPeriod?: v.Num | undefined;
  /**
   * The maximum time in seconds that the composite alarm waits for the suppressor alarm to go into the `ALARM` state. After this time, the composite alarm performs its actions.
   *
   * > `WaitPeriod` is required only when `ActionsSuppressor` is specified.
   */
  ActionsSuppressorWaitPeriod?: v.Num | undefined;
  /** The actions to execute when this alarm transitions to the ALARM state from any other state. Each action is specified as an Amazon Resource Name (ARN). For more information about creating alarms and the actions that you can specify, see [PutCompositeAlarm](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutCompositeAlarm.html) in the *Amazon CloudWatch API Reference*. */
  AlarmActions?: v.Many<v.Text> | undefined;
  /** The description for the composite alarm. */
  AlarmDescription?: v.Text | undefined;
  /** The name for the composite alarm. This name must be unique within your AWS account. */
  AlarmName?: v.Text | undefined;
  /**
   * An expression that specifies which other alarms are to be evaluated to determine this composite alarm's state. For each alarm that you reference, you designate a function that specifies whether that alarm needs to be in ALARM state, OK state, or INSUFFICIENT_DATA state. You can use operators (AND, OR and NOT) to combine multiple functions in a single expression. You can use parenthesis to logically group the functions in your expression.
   *
   * You can use either alarm names or ARNs to reference the other alarms that are to be evaluated.
   *
   * Functions can include the following:
   */
  AlarmRule: v.Text;
  /** The actions to execute when this alarm transitions to the INSUFFICIENT_DATA state from any other state. Each action is specified as an Amazon Resource Name (ARN). For more information about creating alarms and the actions that you can specify, see [PutCompositeAlarm](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutCompositeAlarm.html) in the *Amazon CloudWatch API Reference*. */
  InsufficientDataActions?: v.Many<v.Text> | undefined;
  /** The actions to execute when this alarm transitions to the OK state from any other state. Each action is specified as an Amazon Resource Name (ARN). For more information about creating alarms and the actions that you can specify, see [PutCompositeAlarm](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutCompositeAlarm.html) in the *Amazon CloudWatch API Reference*. */
  OKActions?: v.Many<v.Text> | undefined;
  /**
   * A list of key-value pairs to associate with the alarm. You can associate as many as 50 tags with an alarm. To be able to associate tags with the alarm when you create the alarm, you must have the `cloudwatch:TagResource` permission.
   *
   * Tags can help you organize and categorize your resources. You can also use them to scope user permissions by granting a user permission to access or change only resources with certain tag values.
   */
  Tags?: v.Many<v.Block<CompositeAlarm.Tag>> | undefined;
}
export interface CompositeAlarmAttributes {
  /** The ARN of the composite alarm, such as `arn:aws:cloudwatch:us-west-2:123456789012:alarm/CompositeAlarmName`. */
  readonly Arn: v.Scalar<'AWS::CloudWatch::CompositeAlarm.Arn'>;
}
/**
 * The `AWS::CloudWatch::CompositeAlarm` type creates or updates a composite alarm. When you create a composite alarm, you specify a rule expression for the alarm that takes into account the alarm states of other alarms that you have created. The composite alarm goes into ALARM state only if all conditions of the rule are met.
 *
 * The alarms specified in a composite alarm's rule expression can include metric alarms and other composite alarms.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-compositealarm.html
 */
export declare class CompositeAlarm extends v.Resource<CompositeAlarmProperties, 'AWS::CloudWatch::CompositeAlarm.AlarmName', CompositeAlarmAttributes> {
  static readonly type: 'AWS::CloudWatch::CompositeAlarm';
  constructor(properties: CompositeAlarmProperties);
}
export declare namespace CompositeAlarm {
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
}

export interface DashboardProperties {
  /**
   * The detailed information about the dashboard in JSON format, including the widgets to include and their location on the dashboard. This parameter is required.
   *
   * For more information about the syntax, see [Dashboard Body Structure and Syntax](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/CloudWatch-Dashboard-Body-Structure.html).
   */
  DashboardBody: v.Text;
  /** The name of the dashboard. The name must be between 1 and 255 characters. If you do not specify a name, one will be generated automatically. */
  DashboardName?: v.Text | undefined;
  /** A list of key-value pairs to associate with the cloudwatch dashboard. You can associate up to 50 tags with a dashboard */
  Tags?: v.Many<v.Block<Dashboard.Tag>> | undefined;
}
export interface DashboardAttributes {
}
/**
 * The `AWS::CloudWatch::Dashboard` resource specifies an Amazon CloudWatch dashboard. A dashboard is a customizable home page in the CloudWatch console that you can use to monitor your AWS resources in a single view.
 *
 * All dashboards in your account are global, not region-specific.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-dashboard.html
 */
export declare class Dashboard extends v.Resource<DashboardProperties, 'AWS::CloudWatch::Dashboard.DashboardName', DashboardAttributes> {
  static readonly type: 'AWS::CloudWatch::Dashboard';
  constructor(properties: DashboardProperties);
}
export declare namespace Dashboard {
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
}

export interface InsightRuleProperties {
  /** Determines whether the rules is evaluated on transformed versions of logs. Valid values are `TRUE` and `FALSE`. */
  ApplyOnTransformedLogs?: v.Bool | undefined;
  /** The definition of the rule, as a JSON object. For details about the syntax, see [Contributor Insights Rule Syntax](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/ContributorInsights-RuleSyntax.html) in the *Amazon CloudWatch User Guide*. */
  RuleBody: v.Text;
  /** The name of the rule. */
  RuleName: v.Text;
  /** The current state of the rule. Valid values are `ENABLED` and `DISABLED`. */
  RuleState: v.OneOf<'ENABLED' | 'DISABLED'>;
  /**
   * A list of key-value pairs to associate with the Contributor Insights rule. You can associate as many as 50 tags with a rule.
   *
   * Tags can help you organize and categorize your resources. For more information, see [Tagging Your Amazon CloudWatch Resources](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-Tagging.html).
   *
   * To be able to associate tags with a rule, you must have the `cloudwatch:TagResource` permission in addition to the `cloudwatch:PutInsightRule` permission.
   */
  Tags?: v.Many<v.Block<InsightRule.Tag>> | undefined;
}
export interface InsightRuleAttributes {
  /** The ARN of the Contributor Insights rule, such as `arn:aws:cloudwatch:us-west-2:123456789012:insight-rule/MyInsightRuleName`. */
  readonly Arn: v.Scalar<'AWS::CloudWatch::InsightRule.Arn'>;
  readonly Id: v.Scalar<'AWS::CloudWatch::InsightRule.Id'>;
  /** The name of the Contributor Insights rule. */
  readonly RuleName: v.Scalar<'AWS::CloudWatch::InsightRule.RuleName'>;
}
/**
 * Creates or updates a Contributor Insights rule. Rules evaluate log events in a CloudWatch Logs log group, enabling you to find contributor data for the log events in that log group. For more information, see [Using Contributor Insights to Analyze High-Cardinality Data](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/ContributorInsights.html) in the *Amazon CloudWatch User Guide*.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-insightrule.html
 */
export declare class InsightRule extends v.Resource<InsightRuleProperties, 'AWS::CloudWatch::InsightRule.Arn', InsightRuleAttributes> {
  static readonly type: 'AWS::CloudWatch::InsightRule';
  constructor(properties: InsightRuleProperties);
}
export declare namespace InsightRule {
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
}

export interface LogAlarmProperties {
  /** The number of log lines to include in alarm notifications. Valid values are 0 to 50. */
  ActionLogLineCount?: v.Num | undefined;
  /** The ARN of the IAM role that grants CloudWatch permissions to fetch log lines for alarm notifications. Required when ActionLogLineCount is greater than 0. */
  ActionLogLineRoleArn?: v.Text | undefined;
  /** Indicates whether actions should be executed during any changes to the alarm state. The default is TRUE. */
  ActionsEnabled?: v.Bool | undefined;
  /** The list of actions to execute when this alarm transitions into an ALARM state from any other state. */
  AlarmActions?: v.Many<v.Text> | undefined;
  /** The description of the log alarm. */
  AlarmDescription?: v.Text | undefined;
  /** The name of the log alarm. */
  AlarmName?: v.Text | undefined;
  /** The arithmetic operation to use when comparing the specified threshold and the query results. Valid values are GreaterThanOrEqualToThreshold, GreaterThanThreshold, LessThanThreshold, and LessThanOrEqualToThreshold. */
  ComparisonOperator: v.Text;
  /** The actions to execute when this alarm transitions to the INSUFFICIENT_DATA state from any other state. */
  InsufficientDataActions?: v.Many<v.Text> | undefined;
  /** The actions to execute when this alarm transitions to the OK state from any other state. */
  OKActions?: v.Many<v.Text> | undefined;
  /** The number of query results that must be breaching to trigger the alarm. */
  QueryResultsToAlarm: v.Num;
  /** The number of query results over which data is compared to the specified threshold. */
  QueryResultsToEvaluate: v.Num;
  /** The scheduled query configuration for the log alarm. */
  ScheduledQueryConfiguration: v.Block<LogAlarm.ScheduledQueryConfiguration>;
  /** A list of key-value pairs to associate with the log alarm. */
  Tags?: v.Many<v.Block<LogAlarm.Tag>> | undefined;
  /** The value to compare against the results of the scheduled query evaluation. */
  Threshold: v.Num;
  /** Sets how this alarm is to handle missing data points. Valid values are breaching, notBreaching, ignore, and missing. */
  TreatMissingData?: v.Text | undefined;
  /** The warm-up configuration for an alarm. A warm-up period delays alarm evaluation after you create or update the alarm. This reduces alarm noise from missing data while a new resource or service starts up. During the warm-up period, the alarm stays in INSUFFICIENT_DATA and doesn't perform alarm actions. */
  WarmUpConfiguration?: v.Block<LogAlarm.WarmUpConfiguration> | undefined;
}
export interface LogAlarmAttributes {
  /** The ARN of the log alarm. */
  readonly Arn: v.Scalar<'AWS::CloudWatch::LogAlarm.Arn'>;
}
/**
 * Resource Type definition for AWS::CloudWatch::LogAlarm. A LogAlarm evaluates scheduled query results from CloudWatch Logs and triggers actions when thresholds are breached.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-logalarm.html
 */
export declare class LogAlarm extends v.Resource<LogAlarmProperties, 'AWS::CloudWatch::LogAlarm.AlarmName', LogAlarmAttributes> {
  static readonly type: 'AWS::CloudWatch::LogAlarm';
  constructor(properties: LogAlarmProperties);
}
export declare namespace LogAlarm {
  /** The schedule configuration for the scheduled query. */
  interface ScheduleConfiguration {
    /** The number of seconds into the past to end the query window. Must be a non-negative value and cannot exceed 2592000 seconds (30 days). */
    EndTimeOffset?: v.Num | undefined;
    /** The expression that defines when the scheduled query runs, e.g. rate(1 minute). */
    ScheduleExpression: v.Text;
    /** The number of seconds into the past to start the query window. Must be a positive value and cannot exceed 2592000 seconds (30 days). */
    StartTimeOffset: v.Num;
  }
  /** The scheduled query configuration for the log alarm. */
  interface ScheduledQueryConfiguration {
    /** The aggregation expression for the scheduled query, e.g. count(*) or avg(latency) by host. */
    AggregationExpression: v.Text;
    /** The log groups to query. */
    LogGroupIdentifiers?: v.Many<v.Text> | undefined;
    /** The query string to execute against the specified log groups. */
    QueryString: v.Text;
    /** The schedule configuration for the scheduled query. */
    ScheduleConfiguration: v.Block<LogAlarm.ScheduleConfiguration>;
    /** The ARN of the IAM role that grants permissions to execute the scheduled query. */
    ScheduledQueryRoleARN: v.Text;
    /** A list of key-value pairs to associate with the scheduled query that backs the log alarm. */
    Tags?: v.Many<v.Block<LogAlarm.Tag>> | undefined;
  }
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
  /** The warm-up configuration for an alarm. A warm-up period delays alarm evaluation after you create or update the alarm. This reduces alarm noise from missing data while a new resource or service starts up. During the warm-up period, the alarm stays in INSUFFICIENT_DATA and doesn't perform alarm actions. */
  interface WarmUpConfiguration {
    /** Specifies whether the alarm waits for the full warm-up period before it starts evaluating. If true, the alarm waits the entire WarmUpPeriodDurationInMinutes before it starts evaluating, even if metric data arrives earlier. If false, the alarm ends the warm-up period early and starts evaluating as soon as it has enough metric data to fill its evaluation window. This is the default behavior. */
    OnlyStartEvaluatingAfterWarmUpPeriodEnds?: v.Bool | undefined;
    /** The length of the warm-up period, in minutes. For this duration after you create or update the alarm, the alarm stays in INSUFFICIENT_DATA and doesn't perform alarm actions. Valid values range from 1 to 2,880 minutes (2 days). You can change this value while the alarm is still in its warm-up period. Changes have no effect after the warm-up period ends. */
    WarmUpPeriodDurationInMinutes?: v.Num | undefined;
  }
}

export interface MetricStreamProperties {
  /**
   * If you specify this parameter, the stream sends metrics from all metric namespaces except for the namespaces that you specify here. You cannot specify both `IncludeFilters` and `ExcludeFilters` in the same metric stream.
   *
   * When you modify the `IncludeFilters` or `ExcludeFilters` of an existing metric stream in any way, the metric stream is effectively restarted, so after such a change you will get only the datapoints that have a timestamp after the time of the update.
   */
  ExcludeFilters?: v.Many<v.Block<MetricStream.MetricStreamFilter>> | undefined;
  /** The ARN of the Amazon Kinesis Firehose delivery stream to use for this metric stream. This Amazon Kinesis Firehose delivery stream must already exist and must be in the same account as the metric stream. */
  FirehoseArn?: v.Text<'AWS::KinesisFirehose::DeliveryStream.Arn'> | undefined;
  /**
   * If you specify this parameter, the stream sends only the metrics from the metric namespaces that you specify here. You cannot specify both `IncludeFilters` and `ExcludeFilters` in the same metric stream.
   *
   * When you modify the `IncludeFilters` or `ExcludeFilters` of an existing metric stream in any way, the metric stream is effectively restarted, so after such a change you will get only the datapoints that have a timestamp after the time of the update.
   */
  IncludeFilters?: v.Many<v.Block<MetricStream.MetricStreamFilter>> | undefined;
  /**
   * If you are creating a metric stream in a monitoring account, specify `true` to include metrics from source accounts that are linked to this monitoring account, in the metric stream. The default is `false`.
   *
   * For more information about linking accounts, see [CloudWatch cross-account observability](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-Unified-Cross-Account.html)
   */
  IncludeLinkedAccountsMetrics?: v.Bool | undefined;
  /**
   * If you are creating a new metric stream, this is the name for the new stream. The name must be different than the names of other metric streams in this account and Region.
   *
   * If you are updating a metric stream, specify the name of that stream here.
   */
  Name?: v.Text | undefined;
  /**
   * The output format for the stream. Valid values are `json`, `opentelemetry1.0` and `opentelemetry0.7` For more information about metric stream output formats, see [Metric streams output formats](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-metric-streams-formats.html).
   *
   * This parameter is required.
   */
  OutputFormat?: v.OneOf<'json' | 'opentelemetry0.7' | 'opentelemetry1.0'> | undefined;
  /** The ARN of an IAM role that this metric stream will use to access Amazon Kinesis Firehose resources. This IAM role must already exist and must be in the same account as the metric stream. This IAM role must include the `firehose:PutRecord` and `firehose:PutRecordBatch` permissions. */
  RoleArn?: v.Text<'AWS::IAM::Role.Arn'> | undefined;
  /** By default, a metric stream always sends the MAX, MIN, SUM, and SAMPLECOUNT statistics for each metric that is streamed. You can use this parameter to have the metric stream also send additional statistics in the stream. This array can have up to 100 members. */
  StatisticsConfigurations?: v.Many<v.Block<MetricStream.MetricStreamStatisticsConfiguration>> | undefined;
  /**
   * An array of key-value pairs to apply to the metric stream.
   *
   * For more information, see [Tag](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-resource-tags.html).
   */
  Tags?: v.Many<v.Block<MetricStream.Tag>> | undefined;
}
export interface MetricStreamAttributes {
  /** The ARN of the metric stream. */
  readonly Arn: v.Scalar<'AWS::CloudWatch::MetricStream.Arn'>;
  /** The date that the metric stream was originally created. */
  readonly CreationDate: v.Scalar<'AWS::CloudWatch::MetricStream.CreationDate'>;
  /** The date that the metric stream was most recently updated. */
  readonly LastUpdateDate: v.Scalar<'AWS::CloudWatch::MetricStream.LastUpdateDate'>;
  /** The state of the metric stream, either `running` or `stopped`. */
  readonly State: v.Scalar<'AWS::CloudWatch::MetricStream.State'>;
}
/**
 * Creates or updates a metric stream. Metrics streams can automatically stream CloudWatch metrics to AWS destinations including Amazon S3 and to many third-party solutions. For more information, see [Metric streams](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-Metric-Streams.html).
 *
 * To create a metric stream, you must be logged on to an account that has the `iam:PassRole` permission and either the *CloudWatchFullAccess* policy or the `cloudwatch:PutMetricStream` permission.
 *
 * When you create or update a metric stream, you choose one of the following:
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-metricstream.html
 */
export declare class MetricStream extends v.Resource<MetricStreamProperties, 'AWS::CloudWatch::MetricStream.Name', MetricStreamAttributes> {
  static readonly type: 'AWS::CloudWatch::MetricStream';
  constructor(properties?: MetricStreamProperties);
}
export declare namespace MetricStream {
  /**
   * This structure contains a metric namespace and optionally, a list of metric names, to either include in a metric ' stream or exclude from a metric stream.
   *
   * A metric stream's filters can include up to 1000 total names. This limit applies to the sum of namespace names and metric names in the filters. For example, this could include 10 metric namespace filters with 99 metrics each, or 20 namespace filters with 49 metrics specified in each filter.
   */
  interface MetricStreamFilter {
    /**
     * The names of the metrics to either include or exclude from the metric stream.
     *
     * If you omit this parameter, all metrics in the namespace are included or excluded, depending on whether this filter is specified as an exclude filter or an include filter.
     *
     * Each metric name can contain only ASCII printable characters (ASCII range 32 through 126). Each metric name must contain at least one non-whitespace character.
     */
    MetricNames?: v.Many<v.Text> | undefined;
    /**
     * The name of the metric namespace in the filter.
     *
     * The namespace can contain only ASCII printable characters (ASCII range 32 through 126). It must contain at least one non-whitespace character.
     */
    Namespace: v.Text;
  }
  /**
   * This structure specifies a list of additional statistics to stream, and the metrics to stream those additional statistics for.
   *
   * All metrics that match the combination of metric name and namespace will be streamed with the additional statistics, no matter their dimensions.
   */
  interface MetricStreamStatisticsConfiguration {
    /** The additional statistics to stream for the metrics listed in `IncludeMetrics`. */
    AdditionalStatistics: v.Many<v.Text>;
    /** An array that defines the metrics that are to have additional statistics streamed. */
    IncludeMetrics: v.Many<v.Block<MetricStream.MetricStreamStatisticsMetric>>;
  }
  /** A structure that specifies the metric name and namespace for one metric that is going to have additional statistics included in the stream. */
  interface MetricStreamStatisticsMetric {
    /** The name of the metric. */
    MetricName: v.Text;
    /** The namespace of the metric. */
    Namespace: v.Text;
  }
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
}

export interface OTelEnrichmentProperties {
}
export interface OTelEnrichmentAttributes {
  /** The AWS account ID. This is the primary identifier for this singleton resource. */
  readonly AccountId: v.Scalar<'AWS::CloudWatch::OTelEnrichment.AccountId'>;
  /** Current status of OTel enrichment (RUNNING or STOPPED). */
  readonly Status: v.Scalar<'AWS::CloudWatch::OTelEnrichment.Status'>;
}
/**
 * AWS::CloudWatch::OTelEnrichment enables OTel metric enrichment in CloudWatch, allowing CloudWatch vended metrics to be available for PromQL querying enriched with AWS resource tags and metadata.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-otelenrichment.html
 */
export declare class OTelEnrichment extends v.Resource<OTelEnrichmentProperties, 'AWS::CloudWatch::OTelEnrichment.AccountId', OTelEnrichmentAttributes> {
  static readonly type: 'AWS::CloudWatch::OTelEnrichment';
  constructor(properties?: OTelEnrichmentProperties);
}
