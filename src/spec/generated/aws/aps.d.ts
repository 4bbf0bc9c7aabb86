// Made by src/spec/generate/main.ts out of the AWS resource specification: change that, not this.
import * as v from '../../values';

export interface AnomalyDetectorProperties {
  /** The user-friendly name of the anomaly detector. */
  Alias: v.Text;
  /** The algorithm configuration of the anomaly detector. */
  Configuration: v.Block<AnomalyDetector.AnomalyDetectorConfiguration>;
  /** The frequency, in seconds, at which the anomaly detector evaluates metrics. */
  EvaluationIntervalInSeconds?: v.Num | undefined;
  /** The Amazon Managed Service for Prometheus metric labels associated with the anomaly detector. */
  Labels?: v.Many<v.Block<AnomalyDetector.Label>> | undefined;
  /** The action taken when data is missing during evaluation. */
  MissingDataAction?: v.Block<AnomalyDetector.MissingDataAction> | undefined;
  /** The tags applied to the anomaly detector. */
  Tags?: v.Many<v.Block<AnomalyDetector.Tag>> | undefined;
  /** An Amazon Managed Service for Prometheus workspace is a logical and isolated Prometheus server dedicated to ingesting, storing, and querying your Prometheus-compatible metrics. */
  Workspace: v.Text;
}
export interface AnomalyDetectorAttributes {
  /** The Amazon Resource Name (ARN) of the anomaly detector. */
  readonly Arn: v.Scalar<'AWS::APS::AnomalyDetector.Arn'>;
}
/**
 * Anomaly detection uses the Random Cut Forest algorithm for time-series analysis. The anomaly detector analyzes Amazon Managed Service for Prometheus metrics to identify unusual patterns and behaviors.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-aps-anomalydetector.html
 */
export declare class AnomalyDetector extends v.Resource<AnomalyDetectorProperties, 'AWS::APS::AnomalyDetector.Arn', AnomalyDetectorAttributes> {
  static readonly type: 'AWS::APS::AnomalyDetector';
  constructor(properties: AnomalyDetectorProperties);
}
export declare namespace AnomalyDetector {
  /** The configuration for the anomaly detection algorithm. */
  interface AnomalyDetectorConfiguration {
    /** The Random Cut Forest algorithm configuration for anomaly detection. */
    RandomCutForest: v.Block<AnomalyDetector.RandomCutForestConfiguration>;
  }
  /** Configuration for threshold settings that determine when values near expected values should be ignored during anomaly detection. */
  interface IgnoreNearExpected {
    /** The absolute amount by which values can differ from expected values before being considered anomalous. */
    Amount?: v.Num | undefined;
    /** The ratio by which values can differ from expected values before being considered anomalous. */
    Ratio?: v.Num | undefined;
  }
  /** The Amazon Managed Service for Prometheus metric labels associated with the anomaly detector. */
  interface Label {
    /** The key of the label. */
    Key: v.Text;
    /** The value for this label. */
    Value: v.Text;
  }
  /** Specifies the action to take when data is missing during anomaly detection evaluation. */
  interface MissingDataAction {
    /** Marks missing data points as anomalies. */
    MarkAsAnomaly?: v.Bool | undefined;
    /** Skips evaluation when data is missing. */
    Skip?: v.Bool | undefined;
  }
  /** Configuration for the Random Cut Forest algorithm used for anomaly detection in time-series data. */
  interface RandomCutForestConfiguration {
    /** Configuration for ignoring values that are near expected values from above during anomaly detection. */
    IgnoreNearExpectedFromAbove?: v.Block<AnomalyDetector.IgnoreNearExpected> | undefined;
    /** Configuration for ignoring values that are near expected values from below during anomaly detection. */
    IgnoreNearExpectedFromBelow?: v.Block<AnomalyDetector.IgnoreNearExpected> | undefined;
    /**
     * The Prometheus query used to retrieve the time-series data for anomaly detection.
     *
     * > Random Cut Forest queries must be wrapped by a supported PromQL aggregation operator. For more information, see [Aggregation operators](https://docs.aws.amazon.com/https://prometheus.io/docs/prometheus/latest/querying/operators/#aggregation-operators) on the *Prometheus docs* website.
     * >
     * > *Supported PromQL aggregation operators*: `avg`, `count`, `group`, `max`, `min`, `quantile`, `stddev`, `stdvar`, and `sum`.
     */
    Query: v.Text;
    /** The number of data points sampled from the input stream for the Random Cut Forest algorithm. The default number is 256 consecutive data points. */
    SampleSize?: v.Num | undefined;
    /** The number of consecutive data points used to create a shingle for the Random Cut Forest algorithm. The default number is 8 consecutive data points. */
    ShingleSize?: v.Num | undefined;
  }
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
}

export interface ResourcePolicyProperties {
  /** The JSON to use as the Resource-based Policy. */
  PolicyDocument: v.Text;
  /** An ARN identifying a Workspace. */
  WorkspaceArn: v.Text;
}
export interface ResourcePolicyAttributes {
}
/**
 * Use resource-based policies to grant permissions to other AWS accounts or services to access your workspace.
 *
 * Only Prometheus-compatible APIs can be used for workspace sharing. You can add non-Prometheus-compatible APIs to the policy, but they will be ignored. For more information, see [Prometheus-compatible APIs](https://docs.aws.amazon.com/prometheus/latest/userguide/AMP-APIReference-Prometheus-Compatible-Apis.html) in the *Amazon Managed Service for Prometheus User Guide*.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-aps-resourcepolicy.html
 */
export declare class ResourcePolicy extends v.Resource<ResourcePolicyProperties, 'AWS::APS::ResourcePolicy.WorkspaceArn', ResourcePolicyAttributes> {
  static readonly type: 'AWS::APS::ResourcePolicy';
  constructor(properties: ResourcePolicyProperties);
}

export interface RuleGroupsNamespaceProperties {
  /**
   * The rules file used in the namespace.
   *
   * For more details about the rules file, see [Creating a rules file](https://docs.aws.amazon.com/prometheus/latest/userguide/AMP-ruler-rulesfile.html) in the *Amazon Managed Service for Prometheus User Guide*.
   */
  Data: v.Text;
  /** The name of the rule groups namespace. */
  Name: v.Text;
  /** The list of tag keys and values that are associated with the rule groups namespace. */
  Tags?: v.Many<v.Block<RuleGroupsNamespace.Tag>> | undefined;
  /** The ID of the workspace to add the rule groups namespace. */
  Workspace: v.Text;
}
export interface RuleGroupsNamespaceAttributes {
  /** The ARN of the rule groups namespace. For example, `arn:aws:aps:<region>:123456789012:rulegroupsnamespace/ws-example1-1234-abcd-5678-ef90abcd1234/rulesfile1`. */
  readonly Arn: v.Scalar<'AWS::APS::RuleGroupsNamespace.Arn'>;
}
/**
 * The definition of a rule groups namespace in an Amazon Managed Service for Prometheus workspace. A rule groups namespace is associated with exactly one rules file. A workspace can have multiple rule groups namespaces. For more information about rules files, see [Creating a rules file](https://docs.aws.amazon.com/prometheus/latest/userguide/AMP-ruler-rulesfile.html), in the *Amazon Managed Service for Prometheus User Guide*.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-aps-rulegroupsnamespace.html
 */
export declare class RuleGroupsNamespace extends v.Resource<RuleGroupsNamespaceProperties, 'AWS::APS::RuleGroupsNamespace.Arn', RuleGroupsNamespaceAttributes> {
  static readonly type: 'AWS::APS::RuleGroupsNamespace';
  constructor(properties: RuleGroupsNamespaceProperties);
}
export declare namespace RuleGroupsNamespace {
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
}

export interface ScraperProperties {
  /** An optional user-assigned scraper alias. */
  Alias?: v.Text | undefined;
  /** The Amazon Managed Service for Prometheus workspace the scraper sends metrics to. */
  Destination: v.Block<Scraper.Destination>;
  /** The role configuration in an Amazon Managed Service for Prometheus scraper. */
  RoleConfiguration?: v.Block<Scraper.RoleConfiguration> | undefined;
  /** The configuration in use by the scraper. */
  ScrapeConfiguration: v.Block<Scraper.ScrapeConfiguration>;
  /** The definition of logging configuration in an Amazon Managed Service for Prometheus workspace. */
  ScraperLoggingConfiguration?: v.Block<Scraper.ScraperLoggingConfiguration> | undefined;
  /** The Amazon EKS cluster from which the scraper collects metrics. */
  Source: v.Block<Scraper.Source>;
  /** (Optional) The list of tag keys and values associated with the scraper. */
  Tags?: v.Many<v.Block<Scraper.Tag>> | undefined;
}
export interface ScraperAttributes {
  /** The Amazon Resource Name (ARN) of the scraper. For example, `arn:aws:aps:<region>:123456798012:scraper/s-example1-1234-abcd-5678-ef9012abcd34`. */
  readonly Arn: v.Scalar<'AWS::APS::Scraper.Arn'>;
  /**
   * The Amazon Resource Name (ARN) of the IAM role that provides permissions for the scraper to discover and collect metrics on your behalf.
   *
   * For example, `arn:aws:iam::123456789012:role/service-role/AmazonGrafanaServiceRole-12example`.
   */
  readonly RoleArn: v.Scalar<'AWS::IAM::Role.Arn'>;
  /** The ID of the scraper. For example, `s-example1-1234-abcd-5678-ef9012abcd34`. */
  readonly ScraperId: v.Scalar<'AWS::APS::Scraper.ScraperId'>;
}
/**
 * A scraper is a fully-managed agentless collector that discovers and pulls metrics automatically. A scraper pulls metrics from Prometheus-compatible sources within an Amazon EKS cluster, and sends them to your Amazon Managed Service for Prometheus workspace. Scrapers are flexible. You can configure the scraper to control what metrics are collected, the frequency of collection, what transformations are applied to the metrics, and more.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-aps-scraper.html
 */
export declare class Scraper extends v.Resource<ScraperProperties, 'AWS::APS::Scraper.Arn', ScraperAttributes> {
  static readonly type: 'AWS::APS::Scraper';
  constructor(properties: ScraperProperties);
}
export declare namespace Scraper {
  /** The `AmpConfiguration` structure defines the Amazon Managed Service for Prometheus instance a scraper should send metrics to. */
  interface AmpConfiguration {
    /** ARN of the Amazon Managed Service for Prometheus workspace. */
    WorkspaceArn: v.Text;
  }
  /** Configuration for CloudWatch metrics destination */
  interface CloudWatchConfiguration {
    /** ARN of a CloudWatch dataset */
    DatasetArn: v.Text;
  }
  /** Represents a cloudwatch logs destination for scraper logging */
  interface CloudWatchLogDestination {
    /** ARN of the CloudWatch log group */
    LogGroupArn?: v.Text | undefined;
  }
  /** Configuration settings for a scraper component. */
  interface ComponentConfig {
    /** Configuration options for the scraper component. */
    Options?: v.Dictionary<v.Text> | undefined;
  }
  /** Where to send the metrics from a scraper. */
  interface Destination {
    /** The Amazon Managed Service for Prometheus workspace to send metrics to. */
    AmpConfiguration?: v.Block<Scraper.AmpConfiguration> | undefined;
    /** Configuration for CloudWatch metrics destination */
    CloudWatchConfiguration?: v.Block<Scraper.CloudWatchConfiguration> | undefined;
  }
  /** The `EksConfiguration` structure describes the connection to the Amazon EKS cluster from which a scraper collects metrics. */
  interface EksConfiguration {
    /** ARN of the Amazon EKS cluster. */
    ClusterArn: v.Text;
    /** A list of the security group IDs for the Amazon EKS cluster VPC configuration. */
    SecurityGroupIds?: v.Many<v.Text<'AWS::EC2::SecurityGroup.GroupId'>> | undefined;
    /** A list of subnet IDs for the Amazon EKS cluster VPC configuration. */
    SubnetIds: v.Many<v.Text<'AWS::EC2::Subnet.SubnetId'>>;
  }
  /** The role configuration in an Amazon Managed Service for Prometheus scraper. */
  interface RoleConfiguration {
    /** The ARN of the source role. */
    SourceRoleArn?: v.Text | undefined;
    /** The ARN of the target role. */
    TargetRoleArn?: v.Text | undefined;
  }
  /** A scrape configuration for a scraper, base 64 encoded. For more information, see [Scraper configuration](https://docs.aws.amazon.com/prometheus/latest/userguide/AMP-collector-how-to.html#AMP-collector-configuration) in the *Amazon Managed Service for Prometheus User Guide*. */
  interface ScrapeConfiguration {
    /** The base 64 encoded scrape configuration file. */
    ConfigurationBlob?: v.Text | undefined;
  }
  /** A component of a Amazon Managed Service for Prometheus scraper that can be configured for logging. */
  interface ScraperComponent {
    /** The configuration settings for the scraper component. */
    Config?: v.Block<Scraper.ComponentConfig> | undefined;
    /** The type of the scraper component. */
    Type: v.OneOf<'SERVICE_DISCOVERY' | 'COLLECTOR' | 'EXPORTER'>;
  }
  /** Configuration for scraper logging */
  interface ScraperLoggingConfiguration {
    /** Destination for scraper logging */
    LoggingDestination: v.Block<Scraper.ScraperLoggingDestination>;
    ScraperComponents: v.Many<v.Block<Scraper.ScraperComponent>>;
  }
  /** The destination where scraper logs are sent. */
  interface ScraperLoggingDestination {
    /** The CloudWatch Logs configuration for the scraper logging destination. */
    CloudWatchLogs?: v.Block<Scraper.CloudWatchLogDestination> | undefined;
  }
  /** The source of collected metrics for a scraper. */
  interface Source {
    /** The Amazon EKS cluster from which a scraper collects metrics. */
    EksConfiguration?: v.Block<Scraper.EksConfiguration> | undefined;
    /** Configuration for VPC metrics source */
    VpcConfiguration?: v.Block<Scraper.VpcConfiguration> | undefined;
  }
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
  /** Configuration for VPC metrics source */
  interface VpcConfiguration {
    /** List of security group IDs */
    SecurityGroupIds: v.Many<v.Text<'AWS::EC2::SecurityGroup.GroupId'>>;
    /** List of subnet IDs */
    SubnetIds: v.Many<v.Text<'AWS::EC2::Subnet.SubnetId'>>;
  }
}

export interface WorkspaceProperties {
  /**
   * The alert manager definition, a YAML configuration for the alert manager in your Amazon Managed Service for Prometheus workspace.
   *
   * For details about the alert manager definition, see [Creating an alert manager configuration files](https://docs.aws.amazon.com/prometheus/latest/userguide/AMP-alertmanager-config.html) in the *Amazon Managed Service for Prometheus User Guide*.
   *
   * The following example shows part of a CloudFormation YAML file with an embedded alert manager definition (following the `- |-` ).
   */
  AlertManagerDefinition?: v.Text | undefined;
  /** The alias that is assigned to this workspace to help identify it. It does not need to be unique. */
  Alias?: v.Text | undefined;
  /** (optional) The ARN for a customer managed AWS key to use for encrypting data within your workspace. For more information about using your own key in your workspace, see [Encryption at rest](https://docs.aws.amazon.com/prometheus/latest/userguide/encryption-at-rest-Amazon-Service-Prometheus.html) in the *Amazon Managed Service for Prometheus User Guide*. */
  KmsKeyArn?: v.Text | undefined;
  /** Contains information about the logging configuration for the workspace. */
  LoggingConfiguration?: v.Block<Workspace.LoggingConfiguration> | undefined;
  /** The definition of logging configuration in an Amazon Managed Service for Prometheus workspace. */
  QueryLoggingConfiguration?: v.Block<Workspace.QueryLoggingConfiguration> | undefined;
  /** The list of tag keys and values that are associated with the workspace. */
  Tags?: v.Many<v.Block<Workspace.Tag>> | undefined;
  /** Use this structure to define label sets and the ingestion limits for time series that match label sets, and to specify the retention period of the workspace. */
  WorkspaceConfiguration?: v.Block<Workspace.WorkspaceConfiguration> | undefined;
}
export interface WorkspaceAttributes {
  /** The ARN of the workspace. For example, `arn:aws:aps:<region>:123456789012:workspace/ws-example1-1234-abcd-5678-ef90abcd1234`. */
  readonly Arn: v.Scalar<'AWS::APS::Workspace.Arn'>;
  /** The Prometheus endpoint available for this workspace. For example, `https://aps-workspaces.<region>.amazonaws.com/workspaces/ws-example1-1234-abcd-5678-ef90abcd1234/api/v1/`. */
  readonly PrometheusEndpoint: v.Scalar<'AWS::APS::Workspace.PrometheusEndpoint'>;
  /** The unique ID for the workspace. For example, `ws-example1-1234-abcd-5678-ef90abcd1234`. */
  readonly WorkspaceId: v.Scalar<'AWS::APS::Workspace.WorkspaceId'>;
}
/**
 * An Amazon Managed Service for Prometheus workspace is a logical and isolated Prometheus server dedicated to ingesting, storing, and querying your Prometheus-compatible metrics.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-aps-workspace.html
 */
export declare class Workspace extends v.Resource<WorkspaceProperties, 'AWS::APS::Workspace.Arn', WorkspaceAttributes> {
  static readonly type: 'AWS::APS::Workspace';
  constructor(properties?: WorkspaceProperties);
}
export declare namespace Workspace {
  /** Configuration details for logging to CloudWatch Logs. */
  interface CloudWatchLogDestination {
    /** The ARN of the CloudWatch log group. */
    LogGroupArn: v.Text;
  }
  /** A label is a name:value pair used to add context to ingested metrics. This structure defines the name and value for one label that is used in a label set. You can set ingestion limits on time series that match defined label sets, to help prevent a workspace from being overwhelmed with unexpected spikes in time series ingestion. */
  interface Label {
    /** The name for this label. */
    Name: v.Text;
    /** The value for this label. */
    Value: v.Text;
  }
  /** This defines a label set for the workspace, and defines the ingestion limit for active time series that match that label set. Each label name in a label set must be unique. */
  interface LimitsPerLabelSet {
    /**
     * This defines one label set that will have an enforced ingestion limit. You can set ingestion limits on time series that match defined label sets, to help prevent a workspace from being overwhelmed with unexpected spikes in time series ingestion.
     *
     * Label values accept all UTF-8 characters with one exception. If the label name is metric name label `__ *name* __`, then the *metric* part of the name must conform to the following pattern: `[a-zA-Z_:][a-zA-Z0-9_:]*`
     */
    LabelSet: v.Many<v.Block<Workspace.Label>>;
    /** This structure contains the information about the limits that apply to time series that match this label set. */
    Limits: v.Block<Workspace.LimitsPerLabelSetEntry>;
  }
  /** This structure contains the limits that apply to time series that match one label set. */
  interface LimitsPerLabelSetEntry {
    /**
     * The maximum number of active series that can be ingested that match this label set.
     *
     * Setting this to 0 causes no label set limit to be enforced, but it does cause Amazon Managed Service for Prometheus to vend label set metrics to CloudWatch
     */
    MaxSeries?: v.Num | undefined;
  }
  /**
   * Contains information about the rules and alerting logging configuration for the workspace.
   *
   * > These logging configurations are only for rules and alerting logs.
   */
  interface LoggingConfiguration {
    /** The ARN of the CloudWatch log group to which the vended log data will be published. This log group must exist prior to calling this operation. */
    LogGroupArn?: v.Text | undefined;
  }
  /** The logging destination in an Amazon Managed Service for Prometheus workspace. */
  interface LoggingDestination {
    /** Configuration details for logging to CloudWatch Logs. */
    CloudWatchLogs: v.Block<Workspace.CloudWatchLogDestination>;
    /** Filtering criteria that determine which queries are logged. */
    Filters: v.Block<Workspace.LoggingFilter>;
  }
  /** Filtering criteria that determine which queries are logged. */
  interface LoggingFilter {
    /** The Query Samples Processed (QSP) threshold above which queries will be logged. Queries processing more samples than this threshold will be captured in logs. */
    QspThreshold: v.Num;
  }
  /** The query logging configuration in an Amazon Managed Service for Prometheus workspace. */
  interface QueryLoggingConfiguration {
    /** Defines a destination and its associated filtering criteria for query logging. */
    Destinations: v.Many<v.Block<Workspace.LoggingDestination>>;
  }
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
  /** Use this structure to define label sets and the ingestion limits for time series that match label sets, and to specify the retention period of the workspace. */
  interface WorkspaceConfiguration {
    /** This is an array of structures, where each structure defines a label set for the workspace, and defines the ingestion limit for active time series for each of those label sets. Each label name in a label set must be unique. */
    LimitsPerLabelSets?: v.Many<v.Block<Workspace.LimitsPerLabelSet>> | undefined;
    /** The time window in seconds for accepting out-of-order samples */
    OutOfOrderTimeWindowInSeconds?: v.Num | undefined;
    /** Specifies how many days that metrics will be retained in the workspace. */
    RetentionPeriodInDays?: v.Num | undefined;
    /** Duration in seconds to offset rule evaluation queries into the past */
    RuleQueryOffsetInSeconds?: v.Num | undefined;
  }
}
