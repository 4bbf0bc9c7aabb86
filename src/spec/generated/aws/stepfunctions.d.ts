// Made by src/spec/generate/main.ts out of the AWS resource specification: change that, not this.
import * as v from '../../values';

export interface ActivityProperties {
  /**
   * Encryption configuration for the activity.
   *
   * Activity configuration is immutable, and resource names must be unique. To set customer managed keys for encryption, you must create a *new Activity*. If you attempt to change the configuration in your CFN template for an existing activity, you will receive an `ActivityAlreadyExists` exception.
   *
   * To update your activity to include customer managed keys, set a new activity name within your CloudFormation template.
   */
  EncryptionConfiguration?: v.Block<Activity.EncryptionConfiguration> | undefined;
  /**
   * The name of the activity.
   *
   * A name must *not* contain:
   *
   * - white space
   * - brackets `< > { } [ ]`
   * - wildcard characters `? *`
   * - special characters `" # % \ ^ | ~ ` $ &,;: /`
   * - control characters ( `U+0000-001F`, `U+007F-009F`, `U+FFFE-FFFF` )
   * - surrogates ( `U+D800-DFFF` )
   * - invalid characters ( `U+10FFFF` )
   *
   * To enable logging with CloudWatch Logs, the name should only contain 0-9, A-Z, a-z, - and _.
   */
  Name: v.Text;
  /**
   * The list of tags to add to a resource.
   *
   * Tags may only contain Unicode letters, digits, white space, or these symbols: `_.: / = + - @`.
   */
  Tags?: v.Many<v.Block<Activity.TagsEntry>> | undefined;
}
export interface ActivityAttributes {
  /** Returns the ARN of the resource. */
  readonly Arn: v.Scalar<'AWS::StepFunctions::Activity.Arn'>;
  /**
   * Encryption configuration for the activity.
   *
   * Activity configuration is immutable, and resource names must be unique. To set customer managed keys for encryption, you must create a *new Activity*. If you attempt to change the configuration in your CFN template for an existing activity, you will receive an `ActivityAlreadyExists` exception.
   *
   * To update your activity to include customer managed keys, set a new activity name within your CloudFormation template.
   */
  readonly EncryptionConfiguration: { readonly [name: string]: unknown };
  /** Maximum duration that Step Functions will reuse data keys. When the period expires, Step Functions will call `GenerateDataKey`. Only applies to customer managed keys. */
  readonly 'EncryptionConfiguration.KmsDataKeyReusePeriodSeconds': v.Scalar<'AWS::StepFunctions::Activity.EncryptionConfiguration.KmsDataKeyReusePeriodSeconds'>;
  /** An alias, alias ARN, key ID, or key ARN of a symmetric encryption AWS key to encrypt data. To specify a AWS key in a different AWS account, you must use the key ARN or alias ARN. */
  readonly 'EncryptionConfiguration.KmsKeyId': v.Scalar<'AWS::StepFunctions::Activity.EncryptionConfiguration.KmsKeyId'>;
  /** Encryption option for an activity. */
  readonly 'EncryptionConfiguration.Type': v.Scalar<'AWS::StepFunctions::Activity.EncryptionConfiguration.Type'>;
  /**
   * Returns the name of the activity. For example:
   *
   * `{ "Fn::GetAtt": ["MyActivity", "Name"] }`
   *
   * Returns a value similar to the following:
   *
   * `myActivity`
   *
   * For more information about using `Fn::GetAtt`, see [Fn::GetAtt](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-getatt.html).
   */
  readonly Name: v.Scalar<'AWS::StepFunctions::Activity.Name'>;
  /**
   * The list of tags to add to a resource.
   *
   * Tags may only contain Unicode letters, digits, white space, or these symbols: `_.: / = + - @`.
   */
  readonly Tags: v.List<v.Scalar<'AWS::StepFunctions::Activity.Tags'>>;
}
/**
 * An activity is a task that you write in any programming language and host on any machine that has access to AWS Step Functions. Activities must poll Step Functions using the `GetActivityTask` API action and respond using `SendTask*` API actions. This function makes Step Functions aware of your activity and returns an identifier for use in a state machine and when polling from the activity.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-stepfunctions-activity.html
 */
export declare class Activity extends v.Resource<ActivityProperties, 'AWS::StepFunctions::Activity.Arn', ActivityAttributes> {
  static readonly type: 'AWS::StepFunctions::Activity';
  constructor(properties: ActivityProperties);
}
export declare namespace Activity {
  /** Settings to configure server-side encryption for an activity. By default, Step Functions provides transparent server-side encryption. With this configuration, you can specify a customer managed AWS key for encryption. */
  interface EncryptionConfiguration {
    /** Maximum duration that Step Functions will reuse data keys. When the period expires, Step Functions will call `GenerateDataKey`. Only applies to customer managed keys. */
    KmsDataKeyReusePeriodSeconds?: v.Num | undefined;
    /** An alias, alias ARN, key ID, or key ARN of a symmetric encryption AWS key to encrypt data. To specify a AWS key in a different AWS account, you must use the key ARN or alias ARN. */
    KmsKeyId?: v.Text | undefined;
    /** Encryption option for an activity. */
    Type: v.OneOf<'CUSTOMER_MANAGED_KMS_KEY' | 'AWS_OWNED_KEY'>;
  }
  /** The `TagsEntry` property specifies *tags* to identify an activity. */
  interface TagsEntry {
    /** The `key` for a key-value pair in a tag entry. */
    Key: v.Text;
    /** The `value` for a key-value pair in a tag entry. */
    Value: v.Text;
  }
}

export interface StateMachineProperties {
  /** The Amazon States Language definition of the state machine. The state machine definition must be in JSON or YAML, and the format of the object must match the format of your CloudFormation template file. See [Amazon States Language](https://docs.aws.amazon.com/step-functions/latest/dg/concepts-amazon-states-language.html). */
  Definition?: v.Json | undefined;
  /** The name of the S3 bucket where the state machine definition is stored. The state machine definition must be a JSON or YAML file. */
  DefinitionS3Location?: v.Block<StateMachine.S3Location> | undefined;
  /** The Amazon States Language definition of the state machine. The state machine definition must be in JSON. See [Amazon States Language](https://docs.aws.amazon.com/step-functions/latest/dg/concepts-amazon-states-language.html). */
  DefinitionString?: v.Text | undefined;
  /**
   * A map (string to string) that specifies the mappings for placeholder variables in the state machine definition. This enables the customer to inject values obtained at runtime, for example from intrinsic functions, in the state machine definition. Variables can be template parameter names, resource logical IDs, resource attributes, or a variable in a key-value map.
   *
   * Substitutions must follow the syntax: `${key_name}` or `${variable_1,variable_2,...}`.
   */
  DefinitionSubstitutions?: v.Dictionary<v.Text | v.Num | v.Bool> | undefined;
  /** Encryption configuration for the state machine. */
  EncryptionConfiguration?: v.Block<StateMachine.EncryptionConfiguration> | undefined;
  /**
   * Defines what execution history events are logged and where they are logged.
   *
   * > By default, the `level` is set to `OFF`. For more information see [Log Levels](https://docs.aws.amazon.com/step-functions/latest/dg/cloudwatch-log-level.html) in the AWS Step Functions User Guide.
   */
  LoggingConfiguration?: v.Block<StateMachine.LoggingConfiguration> | undefined;
  /** The Amazon Resource Name (ARN) of the IAM role to use for this state machine. */
  RoleArn: v.Text<'AWS::IAM::Role.Arn'>;
  /**
   * The name of the state machine.
   *
   * A name must *not* contain:
   *
   * - white space
   * - brackets `< > { } [ ]`
   * - wildcard characters `? *`
   * - special characters `" # % \ ^ | ~ ` $ &,;: /`
   * - control characters ( `U+0000-001F`, `U+007F-009F` )
   *
   * > If you specify a name, you cannot perform updates that require replacement of this resource. You can perform updates that require no or some interruption. If you must replace the resource, specify a new name.
   */
  StateMachineName?: v.Text | undefined;
  /** Determines whether a `STANDARD` or `EXPRESS` state machine is created. The default is `STANDARD`. You cannot update the `type` of a state machine once it has been created. For more information on `STANDARD` and `EXPRESS` workflows, see [Standard Versus Express Workflows](https://docs.aws.amazon.com/step-functions/latest/dg/concepts-standard-vs-express.html) in the AWS Step Functions Developer Guide. */
  StateMachineType?: v.OneOf<'STANDARD' | 'EXPRESS'> | undefined;
  /**
   * The list of tags to add to a resource.
   *
   * Tags may only contain Unicode letters, digits, white space, or these symbols: `_.: / = + - @`.
   */
  Tags?: v.Many<v.Block<StateMachine.TagsEntry>> | undefined;
  /** Selects whether or not the state machine's AWS X-Ray tracing is enabled. */
  TracingConfiguration?: v.Block<StateMachine.TracingConfiguration> | undefined;
}
export interface StateMachineAttributes {
  /** Returns the ARN of the resource. */
  readonly Arn: v.Scalar<'AWS::StepFunctions::StateMachine.Arn'>;
  /**
   * Returns the name of the state machine. For example:
   *
   * `{ "Fn::GetAtt": ["MyStateMachine", "Name"] }`
   *
   * Returns the name of your state machine:
   *
   * `HelloWorld-StateMachine`
   *
   * If you did not specify the name it will be similar to the following:
   *
   * `MyStateMachine-1234abcdefgh`
   *
   * For more information about using `Fn::GetAtt`, see [Fn::GetAtt](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-getatt.html).
   */
  readonly Name: v.Scalar<'AWS::StepFunctions::StateMachine.Name'>;
  /** Identifier for a state machine revision, which is an immutable, read-only snapshot of a state machine’s definition and configuration. */
  readonly StateMachineRevisionId: v.Scalar<'AWS::StepFunctions::StateMachine.StateMachineRevisionId'>;
}
/**
 * Provisions a state machine. A state machine consists of a collection of states that can do work ( `Task` states), determine to which states to transition next ( `Choice` states), stop an execution with an error ( `Fail` states), and so on. State machines are specified using a JSON-based, structured language.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-stepfunctions-statemachine.html
 */
export declare class StateMachine extends v.Resource<StateMachineProperties, 'AWS::StepFunctions::StateMachine.Arn', StateMachineAttributes> {
  static readonly type: 'AWS::StepFunctions::StateMachine';
  constructor(properties: StateMachineProperties);
}
export declare namespace StateMachine {
  /**
   * Defines a CloudWatch log group.
   *
   * > For more information see [Standard Versus Express Workflows](https://docs.aws.amazon.com/step-functions/latest/dg/concepts-standard-vs-express.html) in the AWS Step Functions Developer Guide.
   */
  interface CloudWatchLogsLogGroup {
    /** The ARN of the the CloudWatch log group to which you want your logs emitted to. The ARN must end with `:*` */
    LogGroupArn?: v.Text<'AWS::Logs::LogGroup.Arn'> | undefined;
  }
  /** Settings to configure server-side encryption for a state machine. By default, Step Functions provides transparent server-side encryption. With this configuration, you can specify a customer managed AWS key for encryption. */
  interface EncryptionConfiguration {
    /** Maximum duration that Step Functions will reuse data keys. When the period expires, Step Functions will call `GenerateDataKey`. Only applies to customer managed keys. */
    KmsDataKeyReusePeriodSeconds?: v.Num | undefined;
    /** An alias, alias ARN, key ID, or key ARN of a symmetric encryption AWS key to encrypt data. To specify a AWS key in a different AWS account, you must use the key ARN or alias ARN. */
    KmsKeyId?: v.Text | undefined;
    /** Encryption option for a state machine. */
    Type: v.OneOf<'CUSTOMER_MANAGED_KMS_KEY' | 'AWS_OWNED_KEY'>;
  }
  /**
   * Defines a destination for `LoggingConfiguration`.
   *
   * > For more information on logging with `EXPRESS` workflows, see [Logging Express Workflows Using CloudWatch Logs](https://docs.aws.amazon.com/step-functions/latest/dg/cw-logs.html).
   */
  interface LogDestination {
    /** An object describing a CloudWatch log group. For more information, see [AWS::Logs::LogGroup](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-logs-loggroup.html) in the CloudFormation User Guide. */
    CloudWatchLogsLogGroup?: v.Block<StateMachine.CloudWatchLogsLogGroup> | undefined;
  }
  /**
   * Defines what execution history events are logged and where they are logged.
   *
   * Step Functions provides the log levels — `OFF`, `ALL`, `ERROR`, and `FATAL`. No event types log when set to `OFF` and all event types do when set to `ALL`.
   *
   * > By default, the `level` is set to `OFF`. For more information see [Log Levels](https://docs.aws.amazon.com/step-functions/latest/dg/cloudwatch-log-level.html) in the AWS Step Functions User Guide.
   */
  interface LoggingConfiguration {
    /** An array of objects that describes where your execution history events will be logged. Limited to size 1. Required, if your log level is not set to `OFF`. */
    Destinations?: v.Many<v.Block<StateMachine.LogDestination>> | undefined;
    /** Determines whether execution data is included in your log. When set to `false`, data is excluded. */
    IncludeExecutionData?: v.Bool | undefined;
    /** Defines which category of execution history events are logged. */
    Level?: v.OneOf<'ALL' | 'ERROR' | 'FATAL' | 'OFF'> | undefined;
  }
  /** Defines the S3 bucket location where a state machine definition is stored. The state machine definition must be a JSON or YAML file. */
  interface S3Location {
    /** The name of the S3 bucket where the state machine definition JSON or YAML file is stored. */
    Bucket: v.Text;
    /** The name of the state machine definition file (Amazon S3 object name). */
    Key: v.Text;
    /** For versioning-enabled buckets, a specific version of the state machine definition. */
    Version?: v.Text | undefined;
  }
  /** The `TagsEntry` property specifies *tags* to identify a state machine. */
  interface TagsEntry {
    /** The `key` for a key-value pair in a tag entry. */
    Key: v.Text;
    /** The `value` for a key-value pair in a tag entry. */
    Value: v.Text;
  }
  /** Selects whether or not the state machine's AWS X-Ray tracing is enabled. To configure your state machine to send trace data to X-Ray, set `Enabled` to `true`. */
  interface TracingConfiguration {
    /** When set to `true`, X-Ray tracing is enabled. */
    Enabled?: v.Bool | undefined;
  }
}

export interface StateMachineAliasProperties {
  /** The settings that enable gradual state machine deployments. These settings include [Alarms](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-stepfunctions-statemachinealias-deploymentpreference.html#cfn-stepfunctions-statemachinealias-deploymentpreference-alarms), [Interval](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-stepfunctions-statemachinealias-deploymentpreference.html#cfn-stepfunctions-statemachinealias-deploymentpreference-interval), [Percentage](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-stepfunctions-statemachinealias-deploymentpreference.html#cfn-stepfunctions-statemachinealias-deploymentpreference-percentage), [StateMachineVersionArn](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-stepfunctions-statemachinealias-deploymentpreference.html#cfn-stepfunctions-statemachinealias-deploymentpreference-statemachineversionarn), and [Type](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-stepfunctions-statemachinealias-deploymentpreference.html#cfn-stepfunctions-statemachinealias-deploymentpreference-type). */
  DeploymentPreference?: v.Block<StateMachineAlias.DeploymentPreference> | undefined;
  /** An optional description of the state machine alias. */
  Description?: v.Text | undefined;
  /** The name of the state machine alias. If you don't provide a name, it uses an automatically generated name based on the logical ID. */
  Name?: v.Text | undefined;
  /**
   * The routing configuration of an alias. Routing configuration splits [StartExecution](https://docs.aws.amazon.com/step-functions/latest/apireference/API_StartExecution.html) requests between one or two versions of the same state machine.
   *
   * Use `RoutingConfiguration` if you want to explicitly set the alias [weights](https://docs.aws.amazon.com/step-functions/latest/apireference/API_RoutingConfigurationListItem.html#StepFunctions-Type-RoutingConfigurationListItem-weight). Weight is the percentage of traffic you want to route to a state machine version.
   *
   * > `RoutingConfiguration` and `DeploymentPreference` are mutually exclusive properties. You must define only one of these properties.
   */
  RoutingConfiguration?: v.Many<v.Block<StateMachineAlias.RoutingConfigurationVersion>> | undefined;
  StateMachineArn?: v.Text | undefined;
}
export interface StateMachineAliasAttributes {
  /** Returns the ARN of the state machine alias. For example, `arn:aws:states:us-east-1:123456789012:stateMachine:myStateMachine:PROD`. */
  readonly Arn: v.Scalar<'AWS::StepFunctions::StateMachineAlias.Arn'>;
}
/**
 * Represents a state machine [alias](https://docs.aws.amazon.com/step-functions/latest/dg/concepts-state-machine-alias.html). An alias routes traffic to one or two versions of the same state machine.
 *
 * You can create up to 100 aliases for each state machine.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-stepfunctions-statemachinealias.html
 */
export declare class StateMachineAlias extends v.Resource<StateMachineAliasProperties, 'AWS::StepFunctions::StateMachineAlias.Arn', StateMachineAliasAttributes> {
  static readonly type: 'AWS::StepFunctions::StateMachineAlias';
  constructor(properties?: StateMachineAliasProperties);
}
export declare namespace StateMachineAlias {
  /** Enables gradual state machine deployments. CloudFormation automatically shifts traffic from the version the alias currently points to, to a new state machine version that you specify. */
  interface DeploymentPreference {
    /**
     * A list of Amazon CloudWatch alarm names to be monitored during the deployment. The deployment fails and rolls back if any of these alarms go into the `ALARM` state.
     *
     * > Amazon CloudWatch considers nonexistent alarms to have an `OK` state. If you provide an invalid alarm name or provide the ARN of an alarm instead of its name, your deployment may not roll back correctly.
     */
    Alarms?: v.Many<v.Text> | undefined;
    /** The time in minutes between each traffic shifting increment. */
    Interval?: v.Num | undefined;
    /** The percentage of traffic to shift to the new version in each increment. */
    Percentage?: v.Num | undefined;
    /**
     * The Amazon Resource Name (ARN) of the [`AWS::StepFunctions::StateMachineVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-stepfunctions-statemachineversion.html) resource that will be the final version to which the alias points to when the traffic shifting is complete.
     *
     * While performing gradual deployments, you can only provide a single state machine version ARN. To explicitly set version weights in a CloudFormation template, use `RoutingConfiguration` instead.
     */
    StateMachineVersionArn: v.Text;
    /**
     * The type of deployment you want to perform. You can specify one of the following types:
     *
     * - `LINEAR` - Shifts traffic to the new version in equal increments with an equal number of minutes between each increment.
     */
    Type: v.OneOf<'LINEAR' | 'ALL_AT_ONCE' | 'CANARY'>;
  }
  /** The state machine version to which you want to route the execution traffic. */
  interface RoutingConfigurationVersion {
    /**
     * The Amazon Resource Name (ARN) that identifies one or two state machine versions defined in the routing configuration.
     *
     * If you specify the ARN of a second version, it must belong to the same state machine as the first version.
     */
    StateMachineVersionArn: v.Text;
    /** The percentage of traffic you want to route to the state machine version. The sum of the weights in the routing configuration must be equal to 100. */
    Weight: v.Num;
  }
}

export interface StateMachineVersionProperties {
  /** An optional description of the state machine version. */
  Description?: v.Text | undefined;
  /** The Amazon Resource Name (ARN) of the state machine. */
  StateMachineArn: v.Text;
  /**
   * Identifier for a state machine revision, which is an immutable, read-only snapshot of a state machine’s definition and configuration.
   *
   * Only publish the state machine version if the current state machine's revision ID matches the specified ID. Use this option to avoid publishing a version if the state machine has changed since you last updated it.
   *
   * To specify the initial state machine revision, set the value as `INITIAL`.
   */
  StateMachineRevisionId?: v.Text | undefined;
}
export interface StateMachineVersionAttributes {
  /** Returns the ARN of the state machine version. For example, `arn:aws:states:us-east-1:123456789012:stateMachine:myStateMachine:1`. */
  readonly Arn: v.Scalar<'AWS::StepFunctions::StateMachineVersion.Arn'>;
}
/**
 * Represents a state machine [version](https://docs.aws.amazon.com/step-functions/latest/dg/concepts-state-machine-version.html). A published version uses the latest state machine [*revision*](https://docs.aws.amazon.com/step-functions/latest/dg/concepts-state-machine-version.html). A revision is an immutable, read-only snapshot of a state machine’s definition and configuration.
 *
 * You can publish up to 1000 versions for each state machine.
 *
 * > Before you delete a version, make sure that version's ARN isn't being referenced in any long-running workflows or application code outside of the stack.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-stepfunctions-statemachineversion.html
 */
export declare class StateMachineVersion extends v.Resource<StateMachineVersionProperties, 'AWS::StepFunctions::StateMachineVersion.Arn', StateMachineVersionAttributes> {
  static readonly type: 'AWS::StepFunctions::StateMachineVersion';
  constructor(properties: StateMachineVersionProperties);
}
