// Made by src/spec/generate/main.ts out of the AWS resource specification: change that, not this.
import * as v from '../../values';

export interface ChangeSetProperties {
  /** The capabilities that are allowed in the stack. */
  Capabilities?: v.Many<v.OneOf<'CAPABILITY_IAM' | 'CAPABILITY_NAMED_IAM' | 'CAPABILITY_AUTO_EXPAND'>> | undefined;
  /** The name of the change set. Must be unique among all change sets associated with the specified stack. */
  ChangeSetName: v.Text;
  /** The type of change set operation. */
  ChangeSetType?: v.OneOf<'CREATE' | 'UPDATE' | 'IMPORT'> | undefined;
  /** Determines how CloudFormation handles configuration drift during deployment. */
  DeploymentMode?: v.OneOf<'REVERT_DRIFT'> | undefined;
  /** A description to help you identify this change set. */
  Description?: v.Text | undefined;
  /** Indicates if the change set imports resources that already exist. */
  ImportExistingResources?: v.Bool | undefined;
  /** Creates a change set for all nested stacks specified in the template. */
  IncludeNestedStacks?: v.Bool | undefined;
  /** The ARNs of Amazon SNS topics that CloudFormation associates with the stack. */
  NotificationARNs?: v.Many<v.Text> | undefined;
  /** Determines what action will be taken if stack creation fails. */
  OnStackFailure?: v.OneOf<'DO_NOTHING' | 'ROLLBACK' | 'DELETE'> | undefined;
  /** The ARN of an IAM role that CloudFormation assumes when executing the change set. */
  RoleARN?: v.Text<'AWS::IAM::Role.Arn'> | undefined;
  /** The name or unique ID of the stack for which you are creating a change set. */
  StackName: v.Text;
  /** Key-value pairs to associate with the change set. */
  Tags?: v.Many<v.Block<ChangeSet.TagsItems>> | undefined;
  /** A structure that contains the body of the revised template. */
  TemplateBody?: v.Text | undefined;
  /** The URL of the file that contains the revised template. */
  TemplateURL?: v.Text | undefined;
  /** Whether to reuse the template associated with the stack to create the change set. */
  UsePreviousTemplate?: v.Bool | undefined;
}
export interface ChangeSetAttributes {
  /** The ARN of the change set. */
  readonly ChangeSetId: v.Scalar<'AWS::CloudFormation::ChangeSet.ChangeSetId'>;
  /** The time the change set was created. */
  readonly CreationTime: v.Scalar<'AWS::CloudFormation::ChangeSet.CreationTime'>;
  /** The unique ID of the stack. */
  readonly StackId: v.Scalar<'AWS::CloudFormation::ChangeSet.StackId'>;
}
/**
 * Resource type definition for AWS::CloudFormation::ChangeSet
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-changeset.html
 */
export declare class ChangeSet extends v.Resource<ChangeSetProperties, 'AWS::CloudFormation::ChangeSet.ChangeSetId', ChangeSetAttributes> {
  static readonly type: 'AWS::CloudFormation::ChangeSet';
  constructor(properties: ChangeSetProperties);
}
export declare namespace ChangeSet {
  interface TagsItems {
    Key: v.Text;
    Value: v.Text;
  }
}

export interface CustomResourceProperties {
  /**
   * The maximum time, in seconds, that can elapse before a custom resource operation times out.
   *
   * The value must be an integer from 1 to 3600. The default value is 3600 seconds (1 hour).
   */
  ServiceTimeout?: v.Num | undefined;
  /**
   * The service token, such as an Amazon topic ARN or Lambda function ARN. The service token must be from the same Region as the stack.
   *
   * Updates aren't supported.
   */
  ServiceToken: v.Text;
}
export interface CustomResourceAttributes {
  readonly [name: string]: v.Scalar<'*'>;
  readonly Id: v.Scalar<'*'>;
}
/**
 * The `AWS::CloudFormation::CustomResource` resource creates a custom resource. Custom resources provide a way for you to write custom provisioning logic into your CloudFormation templates and have CloudFormation run it anytime you create, update (if you changed the custom resource), or delete a stack.
 *
 * For more information, see [Create custom provisioning logic with custom resources](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-custom-resources.html) in the *CloudFormation User Guide*.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-customresource.html
 */
export declare class CustomResource extends v.Resource<CustomResourceProperties, '*', CustomResourceAttributes> {
  static readonly type: 'AWS::CloudFormation::CustomResource';
  constructor(properties: CustomResourceProperties);
}

export interface GeneratedTemplateProperties {
  /** The name assigned to the generated template. */
  GeneratedTemplateName: v.Text;
  /** The configuration details of the generated template. */
  TemplateConfiguration?: v.Block<GeneratedTemplate.TemplateConfiguration> | undefined;
}
export interface GeneratedTemplateAttributes {
  /** The time the generated template was created. */
  readonly CreationTime: v.Scalar<'AWS::CloudFormation::GeneratedTemplate.CreationTime'>;
  /** The Amazon Resource Name (ARN) of the generated template. */
  readonly GeneratedTemplateId: v.Scalar<'AWS::CloudFormation::GeneratedTemplate.GeneratedTemplateId'>;
  /** The time the generated template was last updated. */
  readonly LastUpdatedTime: v.Scalar<'AWS::CloudFormation::GeneratedTemplate.LastUpdatedTime'>;
  /** A summary of the progress of the template generation. */
  readonly Progress: { readonly [name: string]: unknown };
  /** The number of resources that failed the template generation. */
  readonly 'Progress.ResourcesFailed': v.Scalar<'AWS::CloudFormation::GeneratedTemplate.Progress.ResourcesFailed'>;
  /** The number of resources that are still pending the template generation. */
  readonly 'Progress.ResourcesPending': v.Scalar<'AWS::CloudFormation::GeneratedTemplate.Progress.ResourcesPending'>;
  /** The number of resources that are in-process for the template generation. */
  readonly 'Progress.ResourcesProcessing': v.Scalar<'AWS::CloudFormation::GeneratedTemplate.Progress.ResourcesProcessing'>;
  /** The number of resources that succeeded the template generation. */
  readonly 'Progress.ResourcesSucceeded': v.Scalar<'AWS::CloudFormation::GeneratedTemplate.Progress.ResourcesSucceeded'>;
  /** The status of the template generation. */
  readonly Status: v.Scalar<'AWS::CloudFormation::GeneratedTemplate.Status'>;
  /** The number of warnings generated for this template. */
  readonly TotalWarnings: v.Scalar<'AWS::CloudFormation::GeneratedTemplate.TotalWarnings'>;
}
/**
 * Creates a generated template from existing resources using the CloudFormation IaC Generator.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-generatedtemplate.html
 */
export declare class GeneratedTemplate extends v.Resource<GeneratedTemplateProperties, 'AWS::CloudFormation::GeneratedTemplate.GeneratedTemplateId', GeneratedTemplateAttributes> {
  static readonly type: 'AWS::CloudFormation::GeneratedTemplate';
  constructor(properties: GeneratedTemplateProperties);
}
export declare namespace GeneratedTemplate {
  /** The configuration details of the generated template. */
  interface TemplateConfiguration {
    /** The DeletionPolicy assigned to resources in the generated template. */
    DeletionPolicy?: v.OneOf<'DELETE' | 'RETAIN'> | undefined;
    /** The UpdateReplacePolicy assigned to resources in the generated template. */
    UpdateReplacePolicy?: v.OneOf<'DELETE' | 'RETAIN'> | undefined;
  }
}

export interface GuardHookProperties {
  /**
   * The type name alias for the Hook. This alias must be unique per account and Region.
   *
   * The alias must be in the form `Name1::Name2::Name3` and must not begin with `AWS`. For example, `Private::Guard::MyTestHook`.
   */
  Alias: v.Text;
  /** The IAM role that the Hook assumes to retrieve your Guard rules from S3 and optionally write a detailed Guard output report back. */
  ExecutionRole: v.Text;
  /**
   * Specifies how the Hook responds when rules fail their evaluation.
   *
   * - `FAIL`: Prevents the action from proceeding. This is helpful for enforcing strict compliance or security policies.
   * - `WARN`: Issues warnings to users but allows actions to continue. This is useful for non-critical validations or informational checks.
   */
  FailureMode: v.OneOf<'FAIL' | 'WARN'>;
  /** Specifies if the Hook is `ENABLED` or `DISABLED`. */
  HookStatus: v.OneOf<'ENABLED' | 'DISABLED'>;
  /** Specifies the name of an S3 bucket to store the Guard output report. This report contains the results of your Guard rule validations. */
  LogBucket?: v.Text | undefined;
  /** Specifies the S3 location of your input parameters. */
  Options?: v.Block<GuardHook.Options> | undefined;
  /** Specifies the S3 location of your Guard rules. */
  RuleLocation: v.Block<GuardHook.S3Location>;
  /**
   * Specifies the stack level filters for the Hook.
   *
   * Example stack level filter in JSON:
   *
   * `"StackFilters": {"FilteringCriteria": "ALL", "StackNames": {"Exclude": [ "stack-1", "stack-2"]}}`
   *
   * Example stack level filter in YAML:
   *
   * `StackFilters: FilteringCriteria: ALL StackNames: Exclude: - stack-1 - stack-2`
   */
  StackFilters?: v.Block<GuardHook.StackFilters> | undefined;
  /**
   * Specifies the target filters for the Hook.
   *
   * Example target filter in JSON:
   *
   * `"TargetFilters": {"Actions": [ "CREATE", "UPDATE", "DELETE" ]}`
   *
   * Example target filter in YAML:
   *
   * `TargetFilters: Actions: - CREATE - UPDATE - DELETE`
   */
  TargetFilters?: v.Block<GuardHook.TargetFilters> | undefined;
  /**
   * Specifies the list of operations the Hook is run against. For more information, see [Hook targets](https://docs.aws.amazon.com/cloudformation-cli/latest/hooks-userguide/hooks-concepts.html#hook-terms-hook-target) in the *CloudFormation Hooks User Guide*.
   *
   * Valid values: `STACK` | `RESOURCE` | `CHANGE_SET` | `CLOUD_CONTROL`
   */
  TargetOperations: v.Many<v.OneOf<'RESOURCE' | 'STACK' | 'CHANGE_SET' | 'CLOUD_CONTROL'>>;
}
export interface GuardHookAttributes {
  /** Returns the ARN of a Guard Hook. */
  readonly HookArn: v.Scalar<'AWS::CloudFormation::GuardHook.HookArn'>;
}
/**
 * The `AWS::CloudFormation::GuardHook` resource creates and activates a Guard Hook. Using the Guard domain specific language (DSL), you can author Guard Hooks to evaluate your resources before allowing stack operations.
 *
 * For more information, see [Guard Hooks](https://docs.aws.amazon.com/cloudformation-cli/latest/hooks-userguide/guard-hooks.html) in the *CloudFormation Hooks User Guide*.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-guardhook.html
 */
export declare class GuardHook extends v.Resource<GuardHookProperties, 'AWS::CloudFormation::GuardHook.HookArn', GuardHookAttributes> {
  static readonly type: 'AWS::CloudFormation::GuardHook';
  constructor(properties: GuardHookProperties);
}
export declare namespace GuardHook {
  /** Hook targets are the destination where hooks will be invoked against. */
  interface HookTarget {
    /** Target actions are the type of operation hooks will be executed at. */
    Action: v.OneOf<'CREATE' | 'UPDATE' | 'DELETE'>;
    /** Invocation points are the point in provisioning workflow where hooks will be executed. */
    InvocationPoint: v.OneOf<'PRE_PROVISION'>;
    /** Type name of hook target. Hook targets are the destination where hooks will be invoked against. */
    TargetName: v.Text;
  }
  /** Specifies the input parameters for a Guard Hook. */
  interface Options {
    /** Specifies the S3 location where your input parameters are located. */
    InputParams?: v.Block<GuardHook.S3Location> | v.Many<v.Block<GuardHook.S3Location>> | undefined;
  }
  /** Specifies the S3 location where your Guard rules or input parameters are located. */
  interface S3Location {
    /**
     * Specifies the S3 path to the file that contains your Guard rules or input parameters (in the form `s3://<bucket name>/<file name>` ).
     *
     * For Guard rules, the object stored in S3 must have one of the following file extensions: `.guard`, `.zip`, or `.tar.gz`.
     *
     * For input parameters, the object stored in S3 must have one of the following file extensions: `.yaml`, `.json`, `.zip`, or `.tar.gz`.
     */
    Uri: v.Text;
    /**
     * For S3 buckets with versioning enabled, specifies the unique ID of the S3 object version to download your Guard rules or input parameters from.
     *
     * The Guard Hook downloads files from S3 every time the Hook is invoked. To prevent accidental changes or deletions, we recommend using a version when configuring your Guard Hook.
     */
    VersionId?: v.Text | undefined;
  }
  /**
   * The `StackFilters` property type specifies stack level filters for a Hook.
   *
   * The `StackNames` or `StackRoles` properties are optional. However, you must specify at least one of these properties.
   *
   * For more information, see [CloudFormation Hooks stack level filters](https://docs.aws.amazon.com/cloudformation-cli/latest/hooks-userguide/hooks-stack-level-filtering.html).
   */
  interface StackFilters {
    /**
     * The filtering criteria.
     *
     * - All stack names and stack roles ( `All` ): The Hook will only be invoked when all specified filters match.
     * - Any stack names and stack roles ( `Any` ): The Hook will be invoked if at least one of the specified filters match.
     */
    FilteringCriteria: v.OneOf<'ALL' | 'ANY'>;
    /** Includes or excludes specific stacks from Hook invocations. */
    StackNames?: v.Block<GuardHook.StackNames> | undefined;
    /** Includes or excludes specific stacks from Hook invocations based on their associated IAM roles. */
    StackRoles?: v.Block<GuardHook.StackRoles> | undefined;
  }
  /**
   * Specifies the stack names for the `StackFilters` property type to include or exclude specific stacks from Hook invocations.
   *
   * For more information, see [CloudFormation Hooks stack level filters](https://docs.aws.amazon.com/cloudformation-cli/latest/hooks-userguide/hooks-stack-level-filtering.html).
   */
  interface StackNames {
    /** The stack names to exclude. All stacks except those listed here will invoke the Hook. */
    Exclude?: v.Many<v.Text> | undefined;
    /** The stack names to include. Only the stacks specified in this list will invoke the Hook. */
    Include?: v.Many<v.Text> | undefined;
  }
  /**
   * Specifies the stack roles for the `StackFilters` property type to include or exclude specific stacks from Hook invocations based on their associated IAM roles.
   *
   * For more information, see [CloudFormation Hooks stack level filters](https://docs.aws.amazon.com/cloudformation-cli/latest/hooks-userguide/hooks-stack-level-filtering.html).
   */
  interface StackRoles {
    /** The IAM role ARNs for stacks you want to exclude. The Hook will be invoked on all stacks except those initiated by the specified roles. */
    Exclude?: v.Many<v.Text> | undefined;
    /** The IAM role ARNs to target stacks associated with these roles. Only stack operations initiated by these roles will invoke the Hook. */
    Include?: v.Many<v.Text> | undefined;
  }
  /**
   * The `TargetFilters` property type specifies the target filters for the Hook.
   *
   * For more information, see [CloudFormation Hook target filters](https://docs.aws.amazon.com/cloudformation-cli/latest/hooks-userguide/hooks-target-filtering.html).
   */
  interface TargetFilters {
    /** List of actions that the hook is going to target */
    Actions?: v.Many<v.OneOf<'CREATE' | 'UPDATE' | 'DELETE'>> | undefined;
    /** List of invocation points that the hook is going to target */
    InvocationPoints?: v.Many<v.OneOf<'PRE_PROVISION'>> | undefined;
    /** List of type names that the hook is going to target */
    TargetNames?: v.Many<v.Text> | undefined;
    /** List of hook targets */
    Targets: v.Many<v.Block<GuardHook.HookTarget>>;
  }
}

export interface HookDefaultVersionProperties {
  /**
   * The name of the Hook.
   *
   * You must specify either `TypeVersionArn`, or `TypeName` and `VersionId`.
   */
  TypeName?: v.Text | undefined;
  /**
   * The version ID of the type configuration.
   *
   * You must specify either `TypeVersionArn`, or `TypeName` and `VersionId`.
   */
  TypeVersionArn?: v.Text | undefined;
  /**
   * The version ID of the type specified.
   *
   * You must specify either `TypeVersionArn`, or `TypeName` and `VersionId`.
   */
  VersionId?: v.Text | undefined;
}
export interface HookDefaultVersionAttributes {
  /** The Amazon Resource Number (ARN) of the activated Hook in this account and Region. */
  readonly Arn: v.Scalar<'AWS::CloudFormation::HookDefaultVersion.Arn'>;
}
/**
 * The `AWS::CloudFormation::HookDefaultVersion` resource specifies the default version of a Hook. The default version of the Hook is used in CloudFormation operations for this AWS account and AWS Region.
 *
 * For information about the CloudFormation registry, see [Managing extensions with the CloudFormation registry](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/registry.html) in the *CloudFormation User Guide*.
 *
 * This resource type is not compatible with Guard and Lambda Hooks.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-hookdefaultversion.html
 */
export declare class HookDefaultVersion extends v.Resource<HookDefaultVersionProperties, 'AWS::CloudFormation::HookDefaultVersion.Arn', HookDefaultVersionAttributes> {
  static readonly type: 'AWS::CloudFormation::HookDefaultVersion';
  constructor(properties?: HookDefaultVersionProperties);
}

export interface HookTypeConfigProperties {
  /**
   * Specifies the activated Hook type configuration, in this AWS account and AWS Region.
   *
   * You must specify either `TypeName` and `Configuration` or `TypeArn` and `Configuration`.
   */
  Configuration?: v.Text | undefined;
  /**
   * An alias by which to refer to this configuration data.
   *
   * Defaults to `default` alias. Hook types currently support default configuration alias.
   */
  ConfigurationAlias?: v.OneOf<'default'> | undefined;
  /**
   * The Amazon Resource Number (ARN) for the Hook to set `Configuration` for.
   *
   * You must specify either `TypeName` and `Configuration` or `TypeArn` and `Configuration`.
   */
  TypeArn?: v.Text | undefined;
  /**
   * The unique name for your Hook. Specifies a three-part namespace for your Hook, with a recommended pattern of `Organization::Service::Hook`.
   *
   * You must specify either `TypeName` and `Configuration` or `TypeArn` and `Configuration`.
   */
  TypeName?: v.Text | undefined;
}
export interface HookTypeConfigAttributes {
  /** The Amazon Resource Number (ARN) of the activated Hook type configuration in this account and Region. */
  readonly ConfigurationArn: v.Scalar<'AWS::CloudFormation::HookTypeConfig.ConfigurationArn'>;
}
/**
 * The `AWS::CloudFormation::HookTypeConfig` resource specifies the configuration of an activated Hook.
 *
 * For information about the CloudFormation registry, see [Managing extensions with the CloudFormation registry](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/registry.html) in the *CloudFormation User Guide*.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-hooktypeconfig.html
 */
export declare class HookTypeConfig extends v.Resource<HookTypeConfigProperties, 'AWS::CloudFormation::HookTypeConfig.ConfigurationArn', HookTypeConfigAttributes> {
  static readonly type: 'AWS::CloudFormation::HookTypeConfig';
  constructor(properties?: HookTypeConfigProperties);
}

export interface HookVersionProperties {
  /** The Amazon Resource Name (ARN) of the task execution role that grants the Hook permission. */
  ExecutionRoleArn?: v.Text<'AWS::IAM::Role.Arn'> | undefined;
  /** Contains logging configuration information for an extension. */
  LoggingConfig?: v.Block<HookVersion.LoggingConfig> | undefined;
  /**
   * A URL to the Amazon S3 bucket for the Hook project package that contains the necessary files for the Hook you want to register.
   *
   * For information on generating a schema handler package, see [Modeling custom CloudFormation Hooks](https://docs.aws.amazon.com/cloudformation-cli/latest/hooks-userguide/hooks-model.html) in the *CloudFormation Hooks User Guide*.
   *
   * > To register the Hook, you must have `s3:GetObject` permissions to access the S3 objects.
   */
  SchemaHandlerPackage: v.Text;
  /**
   * The unique name for your Hook. Specifies a three-part namespace for your Hook, with a recommended pattern of `Organization::Service::Hook`.
   *
   * > The following organization namespaces are reserved and can't be used in your Hook type names:
   * >
   * > - `Alexa`
   * > - `AMZN`
   * > - `Amazon`
   * > - `ASK`
   * > - `AWS`
   * > - `Custom`
   * > - `Dev`
   */
  TypeName: v.Text;
}
export interface HookVersionAttributes {
  /** The Amazon Resource Name (ARN) of the Hook. */
  readonly Arn: v.Scalar<'AWS::CloudFormation::HookVersion.Arn'>;
  /** Whether the specified Hook version is set as the default version. */
  readonly IsDefaultVersion: v.Scalar<'AWS::CloudFormation::HookVersion.IsDefaultVersion'>;
  /** The Amazon Resource Number (ARN) assigned to this version of the Hook. */
  readonly TypeArn: v.Scalar<'AWS::CloudFormation::HookVersion.TypeArn'>;
  /** The ID of this version of the Hook. */
  readonly VersionId: v.Scalar<'AWS::CloudFormation::HookVersion.VersionId'>;
  /**
   * The visibility level that determines who can see and use this Hook in CloudFormation operations:
   *
   * - `PRIVATE`: The Hook is only visible and usable within the account where it was registered. CloudFormation automatically marks any Hooks you register as `PRIVATE`.
   * - `PUBLIC`: The Hook is publicly visible and usable within any AWS account.
   */
  readonly Visibility: v.Scalar<'AWS::CloudFormation::HookVersion.Visibility'>;
}
/**
 * The `AWS::CloudFormation::HookVersion` resource publishes new or first version of a Hook to the CloudFormation registry.
 *
 * For information about the CloudFormation registry, see [Managing extensions with the CloudFormation registry](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/registry.html) in the *CloudFormation User Guide*.
 *
 * This resource type is not compatible with Guard and Lambda Hooks.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-hookversion.html
 */
export declare class HookVersion extends v.Resource<HookVersionProperties, 'AWS::CloudFormation::HookVersion.Arn', HookVersionAttributes> {
  static readonly type: 'AWS::CloudFormation::HookVersion';
  constructor(properties: HookVersionProperties);
}
export declare namespace HookVersion {
  /** The `LoggingConfig` property type specifies logging configuration information for an extension. */
  interface LoggingConfig {
    /** The Amazon CloudWatch Logs group to which CloudFormation sends error logging information when invoking the extension's handlers. */
    LogGroupName?: v.Text | undefined;
    /** The Amazon Resource Name (ARN) of the role that CloudFormation should assume when sending log entries to CloudWatch Logs. */
    LogRoleArn?: v.Text | undefined;
  }
}

export interface LambdaHookProperties {
  /**
   * The type name alias for the Hook. This alias must be unique per account and Region.
   *
   * The alias must be in the form `Name1::Name2::Name3` and must not begin with `AWS`. For example, `Private::Lambda::MyTestHook`.
   */
  Alias: v.Text;
  /** Whether to automatically update the extension in this account and Region when a new minor version is published by the extension publisher. */
  AutoUpdate?: v.Bool | undefined;
  /** The IAM role that the Hook assumes to invoke your Lambda function. */
  ExecutionRole: v.Text;
  /**
   * Specifies how the Hook responds when the Lambda function invoked by the Hook returns a `FAILED` response.
   *
   * - `FAIL`: Prevents the action from proceeding. This is helpful for enforcing strict compliance or security policies.
   * - `WARN`: Issues warnings to users but allows actions to continue. This is useful for non-critical validations or informational checks.
   */
  FailureMode: v.OneOf<'FAIL' | 'WARN'>;
  /** Specifies if the Hook is `ENABLED` or `DISABLED`. */
  HookStatus: v.OneOf<'ENABLED' | 'DISABLED'>;
  /**
   * Specifies the Lambda function for the Hook. You can use:
   *
   * - The full Amazon Resource Name (ARN) without a suffix.
   * - A qualified ARN with a version or alias suffix.
   */
  LambdaFunction: v.Text;
  /** Contains logging configuration information for an extension. */
  LoggingConfig?: v.Block<LambdaHook.LoggingConfig> | undefined;
  /**
   * Specifies the stack level filters for the Hook.
   *
   * Example stack level filter in JSON:
   *
   * `"StackFilters": {"FilteringCriteria": "ALL", "StackNames": {"Exclude": [ "stack-1", "stack-2"]}}`
   *
   * Example stack level filter in YAML:
   *
   * `StackFilters: FilteringCriteria: ALL StackNames: Exclude: - stack-1 - stack-2`
   */
  StackFilters?: v.Block<LambdaHook.StackFilters> | undefined;
  /**
   * Specifies the target filters for the Hook.
   *
   * Example target filter in JSON:
   *
   * `"TargetFilters": {"Actions": [ "CREATE", "UPDATE", "DELETE" ]}`
   *
   * Example target filter in YAML:
   *
   * `TargetFilters: Actions: - CREATE - UPDATE - DELETE`
   */
  TargetFilters?: v.Block<LambdaHook.TargetFilters> | undefined;
  /**
   * Specifies the list of operations the Hook is run against. For more information, see [Hook targets](https://docs.aws.amazon.com/cloudformation-cli/latest/hooks-userguide/hooks-concepts.html#hook-terms-hook-target) in the *CloudFormation Hooks User Guide*.
   *
   * Valid values: `STACK` | `RESOURCE` | `CHANGE_SET` | `CLOUD_CONTROL`
   */
  TargetOperations: v.Many<v.OneOf<'RESOURCE' | 'STACK' | 'CHANGE_SET' | 'CLOUD_CONTROL'>>;
}
export interface LambdaHookAttributes {
  /** Returns the ARN of a Lambda Hook. */
  readonly HookArn: v.Scalar<'AWS::CloudFormation::LambdaHook.HookArn'>;
}
/**
 * The `AWS::CloudFormation::LambdaHook` resource creates and activates a Lambda Hook. You can use a Lambda Hook to evaluate your resources before allowing stack operations. This resource forwards requests for resource evaluation to a Lambda function.
 *
 * For more information, see [Lambda Hooks](https://docs.aws.amazon.com/cloudformation-cli/latest/hooks-userguide/lambda-hooks.html) in the *CloudFormation Hooks User Guide*.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-lambdahook.html
 */
export declare class LambdaHook extends v.Resource<LambdaHookProperties, 'AWS::CloudFormation::LambdaHook.HookArn', LambdaHookAttributes> {
  static readonly type: 'AWS::CloudFormation::LambdaHook';
  constructor(properties: LambdaHookProperties);
}
export declare namespace LambdaHook {
  /** Hook targets are the destination where hooks will be invoked against. */
  interface HookTarget {
    /** Target actions are the type of operation hooks will be executed at. */
    Action: v.OneOf<'CREATE' | 'UPDATE' | 'DELETE'>;
    /** Invocation points are the point in provisioning workflow where hooks will be executed. */
    InvocationPoint: v.OneOf<'PRE_PROVISION'>;
    /** Type name of hook target. Hook targets are the destination where hooks will be invoked against. */
    TargetName: v.Text;
  }
  /** Contains logging configuration information for an extension. */
  interface LoggingConfig {
    /** The Amazon CloudWatch Logs group to which CloudFormation sends error logging information when invoking the extension's handlers. */
    LogGroupName: v.Text;
    /** The ARN of the role that CloudFormation should assume when sending log entries to CloudWatch Logs. */
    LogRoleArn: v.Text;
  }
  /**
   * The `StackFilters` property type specifies stack level filters for a Hook.
   *
   * The `StackNames` or `StackRoles` properties are optional. However, you must specify at least one of these properties.
   *
   * For more information, see [CloudFormation Hooks stack level filters](https://docs.aws.amazon.com/cloudformation-cli/latest/hooks-userguide/hooks-stack-level-filtering.html).
   */
  interface StackFilters {
    /**
     * The filtering criteria.
     *
     * - All stack names and stack roles ( `All` ): The Hook will only be invoked when all specified filters match.
     * - Any stack names and stack roles ( `Any` ): The Hook will be invoked if at least one of the specified filters match.
     */
    FilteringCriteria: v.OneOf<'ALL' | 'ANY'>;
    /** Includes or excludes specific stacks from Hook invocations. */
    StackNames?: v.Block<LambdaHook.StackNames> | undefined;
    /** Includes or excludes specific stacks from Hook invocations based on their associated IAM roles. */
    StackRoles?: v.Block<LambdaHook.StackRoles> | undefined;
  }
  /**
   * Specifies the stack names for the `StackFilters` property type to include or exclude specific stacks from Hook invocations.
   *
   * For more information, see [CloudFormation Hooks stack level filters](https://docs.aws.amazon.com/cloudformation-cli/latest/hooks-userguide/hooks-stack-level-filtering.html).
   */
  interface StackNames {
    /** The stack names to exclude. All stacks except those listed here will invoke the Hook. */
    Exclude?: v.Many<v.Text> | undefined;
    /** The stack names to include. Only the stacks specified in this list will invoke the Hook. */
    Include?: v.Many<v.Text> | undefined;
  }
  /**
   * Specifies the stack roles for the `StackFilters` property type to include or exclude specific stacks from Hook invocations based on their associated IAM roles.
   *
   * For more information, see [CloudFormation Hooks stack level filters](https://docs.aws.amazon.com/cloudformation-cli/latest/hooks-userguide/hooks-stack-level-filtering.html).
   */
  interface StackRoles {
    /** The IAM role ARNs for stacks you want to exclude. The Hook will be invoked on all stacks except those initiated by the specified roles. */
    Exclude?: v.Many<v.Text> | undefined;
    /** The IAM role ARNs to target stacks associated with these roles. Only stack operations initiated by these roles will invoke the Hook. */
    Include?: v.Many<v.Text> | undefined;
  }
  /**
   * The `TargetFilters` property type specifies the target filters for the Hook.
   *
   * For more information, see [CloudFormation Hook target filters](https://docs.aws.amazon.com/cloudformation-cli/latest/hooks-userguide/hooks-target-filtering.html).
   */
  interface TargetFilters {
    /** List of actions that the hook is going to target */
    Actions?: v.Many<v.OneOf<'CREATE' | 'UPDATE' | 'DELETE'>> | undefined;
    /** List of invocation points that the hook is going to target */
    InvocationPoints?: v.Many<v.OneOf<'PRE_PROVISION'>> | undefined;
    /** List of type names that the hook is going to target */
    TargetNames?: v.Many<v.Text> | undefined;
    /** List of hook targets */
    Targets: v.Many<v.Block<LambdaHook.HookTarget>>;
  }
}

export interface MacroProperties {
  /** A description of the macro. */
  Description?: v.Text | undefined;
  /** The Amazon Resource Name (ARN) of the underlying Lambda function that you want CloudFormation to invoke when the macro is run. */
  FunctionName: v.Text;
  /**
   * The CloudWatch Logs group to which CloudFormation sends error logging information when invoking the macro's underlying Lambda function.
   *
   * This will be an existing CloudWatch Logs LogGroup. Neither CloudFormation or Lambda will create the group.
   */
  LogGroupName?: v.Text | undefined;
  /** The ARN of the role CloudFormation should assume when sending log entries to CloudWatch Logs. */
  LogRoleARN?: v.Text | undefined;
  /** The name of the macro. The name of the macro must be unique across all macros in the account. */
  Name: v.Text;
}
export interface MacroAttributes {
  /** Returns a unique identifier for the resource. */
  readonly Id: v.Scalar<'AWS::CloudFormation::Macro.Id'>;
}
/**
 * The `AWS::CloudFormation::Macro` resource is a CloudFormation resource type that creates a CloudFormation macro to perform custom processing on CloudFormation templates.
 *
 * For more information, see [Perform custom processing on CloudFormation templates with template macros](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-macros.html) in the *CloudFormation User Guide*.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-macro.html
 */
export declare class Macro extends v.Resource<MacroProperties, 'AWS::CloudFormation::Macro.Id', MacroAttributes> {
  static readonly type: 'AWS::CloudFormation::Macro';
  constructor(properties: MacroProperties);
}

export interface ModuleDefaultVersionProperties {
  /**
   * The Amazon Resource Name (ARN) of the module version to set as the default version.
   *
   * Conditional: You must specify either `Arn`, or `ModuleName` and `VersionId`.
   */
  Arn?: v.Text<'AWS::CloudFormation::ModuleVersion.Arn'> | undefined;
  /**
   * The name of the module.
   *
   * Conditional: You must specify either `Arn`, or `ModuleName` and `VersionId`.
   */
  ModuleName?: v.Text | undefined;
  /**
   * The ID for the specific version of the module.
   *
   * Conditional: You must specify either `Arn`, or `ModuleName` and `VersionId`.
   */
  VersionId?: v.Text | undefined;
}
export interface ModuleDefaultVersionAttributes {
}
/**
 * Specifies the default version of a module. The default version of the module will be used in CloudFormation operations for this account and Region.
 *
 * For more information, see [Create reusable resource configurations that can be included across templates with CloudFormation modules](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/modules.html) in the *CloudFormation User Guide*.
 *
 * For information about the CloudFormation registry, see [Managing extensions with the CloudFormation registry](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/registry.html) in the *CloudFormation User Guide*.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-moduledefaultversion.html
 */
export declare class ModuleDefaultVersion extends v.Resource<ModuleDefaultVersionProperties, 'AWS::CloudFormation::ModuleVersion.Arn', ModuleDefaultVersionAttributes> {
  static readonly type: 'AWS::CloudFormation::ModuleDefaultVersion';
  constructor(properties?: ModuleDefaultVersionProperties);
}

export interface ModuleVersionProperties {
  /** The name of the module being registered. */
  ModuleName: v.Text;
  /**
   * A URL to the S3 bucket for the package that contains the template fragment and schema files for the module version to register.
   *
   * For more information, see [Module structure and requirements](https://docs.aws.amazon.com/cloudformation-cli/latest/userguide/modules-structure.html) in the *CloudFormation Command Line Interface (CLI) User Guide*.
   *
   * > To register the module version, you must have `s3:GetObject` permissions to access the S3 objects.
   */
  ModulePackage: v.Text;
}
export interface ModuleVersionAttributes {
  /** The Amazon Resource Name (ARN) of the module. */
  readonly Arn: v.Scalar<'AWS::CloudFormation::ModuleVersion.Arn'>;
  /** The description of the module. */
  readonly Description: v.Scalar<'AWS::CloudFormation::ModuleVersion.Description'>;
  /** The URL of a page providing detailed documentation for this module. */
  readonly DocumentationUrl: v.Scalar<'AWS::CloudFormation::ModuleVersion.DocumentationUrl'>;
  /**
   * Whether the specified module version is set as the default version.
   *
   * This applies only to private extensions you have registered in your account, and extensions published by AWS. For public third-party extensions, whether they are activated in your account, CloudFormation returns `null`.
   */
  readonly IsDefaultVersion: v.Scalar<'AWS::CloudFormation::ModuleVersion.IsDefaultVersion'>;
  /** The schema that defines the module. */
  readonly Schema: v.Scalar<'AWS::CloudFormation::ModuleVersion.Schema'>;
  /** When the specified private module version was registered or activated in your account. */
  readonly TimeCreated: v.Scalar<'AWS::CloudFormation::ModuleVersion.TimeCreated'>;
  /** The ID of this version of the module. */
  readonly VersionId: v.Scalar<'AWS::CloudFormation::ModuleVersion.VersionId'>;
  /**
   * The visibility level that determines who can see and use this module in CloudFormation operations:
   *
   * - `PRIVATE`: The module is only visible and usable within the account where it was registered. CloudFormation automatically marks any modules you register as `PRIVATE`.
   * - `PUBLIC`: The module is publicly visible and usable within any AWS account.
   */
  readonly Visibility: v.Scalar<'AWS::CloudFormation::ModuleVersion.Visibility'>;
}
/**
 * The `AWS::CloudFormation::ModuleVersion` resource registers the specified version of the module with the CloudFormation registry. Registering a module makes it available for use in CloudFormation templates in your AWS account and Region.
 *
 * For more information, see [Create reusable resource configurations that can be included across templates with CloudFormation modules](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/modules.html) in the *CloudFormation User Guide*.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-moduleversion.html
 */
export declare class ModuleVersion extends v.Resource<ModuleVersionProperties, 'AWS::CloudFormation::ModuleVersion.Arn', ModuleVersionAttributes> {
  static readonly type: 'AWS::CloudFormation::ModuleVersion';
  constructor(properties: ModuleVersionProperties);
}

export interface PublicTypeVersionProperties {
  /**
   * The Amazon Resource Number (ARN) of the extension.
   *
   * Conditional: You must specify `Arn`, or `TypeName` and `Type`.
   */
  Arn?: v.Text | undefined;
  /**
   * The S3 bucket to which CloudFormation delivers the contract test execution logs.
   *
   * CloudFormation delivers the logs by the time contract testing has completed and the extension has been assigned a test type status of `PASSED` or `FAILED`.
   *
   * The user initiating the stack operation must be able to access items in the specified S3 bucket. Specifically, the user needs the following permissions:
   *
   * - s3:GetObject
   * - s3:PutObject
   */
  LogDeliveryBucket?: v.Text | undefined;
  /**
   * The version number to assign to this version of the extension.
   *
   * Use the following format, and adhere to semantic versioning when assigning a version number to your extension:
   *
   * `MAJOR.MINOR.PATCH`
   *
   * For more information, see [Semantic Versioning 2.0.0](https://docs.aws.amazon.com/https://semver.org/).
   *
   * If you don't specify a version number, CloudFormation increments the version number by one minor version release.
   *
   * You cannot specify a version number the first time you publish a type. CloudFormation automatically sets the first version number to be `1.0.0`.
   */
  PublicVersionNumber?: v.Text | undefined;
  /**
   * The type of the extension to test.
   *
   * Conditional: You must specify `Arn`, or `TypeName` and `Type`.
   */
  Type?: v.OneOf<'RESOURCE' | 'MODULE' | 'HOOK'> | undefined;
  /**
   * The name of the extension to test.
   *
   * Conditional: You must specify `Arn`, or `TypeName` and `Type`.
   */
  TypeName?: v.Text | undefined;
}
export interface PublicTypeVersionAttributes {
  /** The Amazon Resource Number (ARN) assigned to the public extension upon publication. */
  readonly PublicTypeArn: v.Scalar<'AWS::CloudFormation::PublicTypeVersion.PublicTypeArn'>;
  /**
   * The publisher ID of the extension publisher.
   *
   * This applies only to public third-party extensions. For private registered extensions, and extensions provided by AWS, CloudFormation returns `null`.
   */
  readonly PublisherId: v.Scalar<'AWS::CloudFormation::PublicTypeVersion.PublisherId'>;
  /** The Amazon Resource Number (ARN) assigned to this version of the extension. */
  readonly TypeVersionArn: v.Scalar<'AWS::CloudFormation::PublicTypeVersion.TypeVersionArn'>;
}
/**
 * The `AWS::CloudFormation::PublicTypeVersion` resource tests and publishes a registered extension as a public, third-party extension.
 *
 * CloudFormation first tests the extension to make sure it meets all necessary requirements for being published in the CloudFormation registry. If it does, CloudFormation then publishes it to the registry as a public third-party extension in this Region. Public extensions are available for use by all CloudFormation users.
 *
 * - For resource types, testing includes passing all contracts tests defined for the type.
 * - For modules, testing includes determining if the module's model meets all necessary requirements.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-publictypeversion.html
 */
export declare class PublicTypeVersion extends v.Resource<PublicTypeVersionProperties, 'AWS::CloudFormation::PublicTypeVersion.PublicTypeArn', PublicTypeVersionAttributes> {
  static readonly type: 'AWS::CloudFormation::PublicTypeVersion';
  constructor(properties?: PublicTypeVersionProperties);
}

export interface PublisherProperties {
  /**
   * Whether you accept the [Terms and Conditions](https://docs.aws.amazon.com/https://cloudformation-registry-documents.s3.amazonaws.com/Terms_and_Conditions_for_AWS_CloudFormation_Registry_Publishers.pdf) for publishing extensions in the CloudFormation registry. You must accept the terms and conditions in order to register to publish public extensions to the CloudFormation registry.
   *
   * The default is `false`.
   */
  AcceptTermsAndConditions: v.Bool;
  /**
   * If you are using a Bitbucket or GitHub account for identity verification, the Amazon Resource Name (ARN) for your connection to that account.
   *
   * For more information, see [Prerequisite: Registering your account to publish CloudFormation extensions](https://docs.aws.amazon.com/cloudformation-cli/latest/userguide/publish-extension.html#publish-extension-prereqs) in the *AWS CloudFormation Command Line Interface (CLI) User Guide*.
   */
  ConnectionArn?: v.Text | undefined;
}
export interface PublisherAttributes {
  /** The type of account used as the identity provider when registering this publisher with CloudFormation. */
  readonly IdentityProvider: v.Scalar<'AWS::CloudFormation::Publisher.IdentityProvider'>;
  /** The ID of the extension publisher. */
  readonly PublisherId: v.Scalar<'AWS::CloudFormation::Publisher.PublisherId'>;
  /** The URL to the publisher's profile with the identity provider. */
  readonly PublisherProfile: v.Scalar<'AWS::CloudFormation::Publisher.PublisherProfile'>;
  /** Whether the publisher is verified. Currently, all registered publishers are verified. */
  readonly PublisherStatus: v.Scalar<'AWS::CloudFormation::Publisher.PublisherStatus'>;
}
/**
 * The `AWS::CloudFormation::Publisher` resource registers your account as a publisher of public extensions in the CloudFormation registry. Public extensions are available for use by all CloudFormation users.
 *
 * For information on requirements for registering as a public extension publisher, see [Publishing extensions to make them available for public use](https://docs.aws.amazon.com/cloudformation-cli/latest/userguide/publish-extension.htm) in the *CloudFormation Command Line Interface (CLI) User Guide*.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-publisher.html
 */
export declare class Publisher extends v.Resource<PublisherProperties, 'AWS::CloudFormation::Publisher.PublisherId', PublisherAttributes> {
  static readonly type: 'AWS::CloudFormation::Publisher';
  constructor(properties: PublisherProperties);
}

export interface ResourceDefaultVersionProperties {
  /**
   * The name of the resource.
   *
   * Conditional: You must specify either `TypeVersionArn`, or `TypeName` and `VersionId`.
   */
  TypeName?: v.Text | undefined;
  /**
   * The Amazon Resource Name (ARN) of the resource version.
   *
   * Conditional: You must specify either `TypeVersionArn`, or `TypeName` and `VersionId`.
   */
  TypeVersionArn?: v.Text<'AWS::CloudFormation::ResourceVersion.Arn'> | undefined;
  /**
   * The ID of a specific version of the resource. The version ID is the value at the end of the Amazon Resource Name (ARN) assigned to the resource version when it's registered.
   *
   * Conditional: You must specify either `TypeVersionArn`, or `TypeName` and `VersionId`.
   */
  VersionId?: v.Text | undefined;
}
export interface ResourceDefaultVersionAttributes {
  /** The Amazon Resource Name (ARN) of the resource. */
  readonly Arn: v.Scalar<'AWS::CloudFormation::ResourceDefaultVersion.Arn'>;
}
/**
 * The `AWS::CloudFormation::ResourceDefaultVersion` resource specifies the default version of a resource. The default version of a resource will be used in CloudFormation operations.
 *
 * For information about the CloudFormation registry, see [Managing extensions with the CloudFormation registry](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/registry.html) in the *CloudFormation User Guide*.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-resourcedefaultversion.html
 */
export declare class ResourceDefaultVersion extends v.Resource<ResourceDefaultVersionProperties, 'AWS::CloudFormation::ResourceDefaultVersion.Arn', ResourceDefaultVersionAttributes> {
  static readonly type: 'AWS::CloudFormation::ResourceDefaultVersion';
  constructor(properties?: ResourceDefaultVersionProperties);
}

export interface ResourceVersionProperties {
  /** The Amazon Resource Name (ARN) of the IAM role for CloudFormation to assume when invoking the resource. If your resource calls AWS APIs in any of its handlers, you must create an IAM execution role that includes the necessary permissions to call those AWS APIs, and provision that execution role in your account. When CloudFormation needs to invoke the resource type handler, CloudFormation assumes this execution role to create a temporary session token, which it then passes to the resource type handler, thereby supplying your resource type with the appropriate credentials. */
  ExecutionRoleArn?: v.Text<'AWS::IAM::Role.Arn'> | undefined;
  /** Logging configuration information for a resource. */
  LoggingConfig?: v.Block<ResourceVersion.LoggingConfig> | undefined;
  /**
   * A URL to the S3 bucket for the resource project package that contains the necessary files for the resource you want to register.
   *
   * For information on generating a schema handler package, see [Modeling resource types to use with CloudFormation](https://docs.aws.amazon.com/cloudformation-cli/latest/userguide/resource-type-model.html) in the *CloudFormation Command Line Interface (CLI) User Guide*.
   *
   * > To register the resource version, you must have `s3:GetObject` permissions to access the S3 objects.
   */
  SchemaHandlerPackage: v.Text;
  /**
   * The name of the resource being registered.
   *
   * We recommend that resource names adhere to the following pattern: *company_or_organization* :: *service* :: *type*.
   *
   * > The following organization namespaces are reserved and can't be used in your resource names:
   * >
   * > - `Alexa`
   * > - `AMZN`
   * > - `Amazon`
   * > - `AWS`
   * > - `Custom`
   * > - `Dev`
   */
  TypeName: v.Text;
}
export interface ResourceVersionAttributes {
  /** The Amazon Resource Name (ARN) of the resource. */
  readonly Arn: v.Scalar<'AWS::CloudFormation::ResourceVersion.Arn'>;
  /**
   * Whether the specified resource version is set as the default version.
   *
   * This applies only to private extensions you have registered in your account, and extensions published by AWS. For public third-party extensions, whether they are activated in your account, CloudFormation returns `null`.
   */
  readonly IsDefaultVersion: v.Scalar<'AWS::CloudFormation::ResourceVersion.IsDefaultVersion'>;
  /**
   * For resource type extensions, the provisioning behavior of the resource type. CloudFormation determines the provisioning type during registration, based on the types of handlers in the schema handler package submitted.
   *
   * Possible values:
   *
   * - `FULLY_MUTABLE`: The resource type includes an update handler to process updates to the type during stack update operations.
   * - `IMMUTABLE`: The resource type doesn't include an update handler, so the type can't be updated and must instead be replaced during stack update operations.
   * - `NON_PROVISIONABLE`: The resource type doesn't include all the following handlers, and therefore can't actually be provisioned.
   *
   * - create
   * - read
   * - delete
   */
  readonly ProvisioningType: v.Scalar<'AWS::CloudFormation::ResourceVersion.ProvisioningType'>;
  /** The Amazon Resource Name (ARN) for the extension. */
  readonly TypeArn: v.Scalar<'AWS::CloudFormation::ResourceVersion.TypeArn'>;
  /** The ID of a specific version of the resource. The version ID is the value at the end of the Amazon Resource Name (ARN) assigned to the resource version when it is registered. */
  readonly VersionId: v.Scalar<'AWS::CloudFormation::ResourceVersion.VersionId'>;
  /**
   * The visibility level that determines who can see and use this resource in CloudFormation operations:
   *
   * - `PRIVATE`: The resource is only visible and usable within the account where it was registered. CloudFormation automatically marks any resources you register as `PRIVATE`.
   * - `PUBLIC`: The resource is publicly visible and usable within any AWS account.
   */
  readonly Visibility: v.Scalar<'AWS::CloudFormation::ResourceVersion.Visibility'>;
}
/**
 * The `AWS::CloudFormation::ResourceVersion` resource registers a resource version with the CloudFormation registry. Registering a resource version makes it available for use in CloudFormation templates in your AWS account, and includes:
 *
 * - Validating the resource schema.
 * - Determining which handlers, if any, have been specified for the resource.
 * - Making the resource available for use in your account.
 *
 * For information about the CloudFormation registry, see [Managing extensions with the CloudFormation registry](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/registry.html) in the *CloudFormation User Guide*.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-resourceversion.html
 */
export declare class ResourceVersion extends v.Resource<ResourceVersionProperties, 'AWS::CloudFormation::ResourceVersion.Arn', ResourceVersionAttributes> {
  static readonly type: 'AWS::CloudFormation::ResourceVersion';
  constructor(properties: ResourceVersionProperties);
}
export declare namespace ResourceVersion {
  /** Logging configuration information for a resource. */
  interface LoggingConfig {
    /** The Amazon CloudWatch logs group to which CloudFormation sends error logging information when invoking the type's handlers. */
    LogGroupName?: v.Text | undefined;
    /** The ARN of the role that CloudFormation should assume when sending log entries to CloudWatch logs. */
    LogRoleArn?: v.Text | undefined;
  }
}

export interface StackProperties {
  /** The Amazon SNS topic ARNs to publish stack related events. You can find your Amazon SNS topic ARNs using the Amazon SNS console or your Command Line Interface (CLI). */
  NotificationARNs?: v.Many<v.Text> | undefined;
  /**
   * The set value pairs that represent the parameters passed to CloudFormation when this nested stack is created. Each parameter has a name corresponding to a parameter defined in the embedded template and a value representing the value that you want to set for the parameter.
   *
   * > If you use the `Ref` function to pass a parameter value to a nested stack, comma-delimited list parameters must be of type `String`. In other words, you can't pass values that are of type `CommaDelimitedList` to nested stacks.
   *
   * Required if the nested stack requires input parameters.
   *
   * Whether an update causes interruptions depends on the resources that are being updated. An update never causes a nested stack to be replaced.
   */
  Parameters?: v.Dictionary<v.Json> | undefined;
  /** Key-value pairs to associate with this stack. CloudFormation also propagates these tags to the resources created in the stack. A maximum number of 50 tags can be specified. */
  Tags?: v.Many<v.Block<Stack.Tag>> | undefined;
  /**
   * The URL of a file that contains the template body. The URL must point to a template (max size: 1 MB) that's located in an Amazon S3 bucket. The location for an Amazon S3 bucket must start with `https://`.
   *
   * Whether an update causes interruptions depends on the resources that are being updated. An update never causes a nested stack to be replaced.
   */
  TemplateURL?: v.Text | undefined;
  /**
   * The length of time, in minutes, that CloudFormation waits for the nested stack to reach the `CREATE_COMPLETE` state. The default is no timeout. When CloudFormation detects that the nested stack has reached the `CREATE_COMPLETE` state, it marks the nested stack resource as `CREATE_COMPLETE` in the parent stack and resumes creating the parent stack. If the timeout period expires before the nested stack reaches `CREATE_COMPLETE`, CloudFormation marks the nested stack as failed and rolls back both the nested stack and parent stack.
   *
   * Updates aren't supported.
   */
  TimeoutInMinutes?: v.Num | undefined;
}
export interface StackAttributes {
  /** Returns the unique identifier of the change set. */
  readonly ChangeSetId: v.Scalar<'AWS::CloudFormation::Stack.ChangeSetId'>;
  /** Returns the time the stack was created. */
  readonly CreationTime: v.Scalar<'AWS::CloudFormation::Stack.CreationTime'>;
  /** Returns the time the stack was last updated. This will only be returned if the stack has been updated at least once. */
  readonly LastUpdateTime: v.Scalar<'AWS::CloudFormation::Stack.LastUpdateTime'>;
  /** Returns a list of output structures. */
  readonly Outputs: v.List<v.Scalar<'*'>>;
  readonly [name: `Outputs.${string}`]: v.Scalar<'*'>;
  /** For nested stacks, returns the stack ID of the direct parent of this stack. For the first level of nested stacks, the root stack is also the parent stack. */
  readonly ParentId: v.Scalar<'AWS::CloudFormation::Stack.ParentId'>;
  /** For nested stacks, returns the stack ID of the top-level stack to which the nested stack ultimately belongs. */
  readonly RootId: v.Scalar<'AWS::CloudFormation::Stack.RootId'>;
  /** Returns the unique identifier of the stack. */
  readonly StackId: v.Scalar<'AWS::CloudFormation::Stack.StackId'>;
  /** Returns a success or failure message associated with the stack status. */
  readonly StackStatus: v.Scalar<'AWS::CloudFormation::Stack.StackStatus'>;
}
/**
 * The `AWS::CloudFormation::Stack` resource nests a stack as a resource in a top-level template. For more information, see [Nested stacks](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-nested-stacks.html) in the *CloudFormation User Guide*.
 *
 * You can add output values from a nested stack within the containing template. You use the [GetAtt](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-getatt.html) function with the nested stack's logical name and the name of the output value in the nested stack in the format `Outputs. *NestedStackOutputName*`.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-stack.html
 */
export declare class Stack extends v.Resource<StackProperties, 'AWS::CloudFormation::Stack.StackId', StackAttributes> {
  static readonly type: 'AWS::CloudFormation::Stack';
  constructor(properties?: StackProperties);
}
export declare namespace Stack {
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
}

export interface StackSetProperties {
  /**
   * The Amazon Resource Number (ARN) of the IAM role to use to create this StackSet. Specify an IAM role only if you are using customized administrator roles to control which users or groups can manage specific StackSets within the same administrator account.
   *
   * Use customized administrator roles to control which users or groups can manage specific StackSets within the same administrator account. For more information, see [Grant self-managed permissions](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/stacksets-prereqs-self-managed.html) in the *CloudFormation User Guide*.
   *
   * Valid only if the permissions model is `SELF_MANAGED`.
   */
  AdministrationRoleARN?: v.Text<'AWS::IAM::Role.Arn'> | undefined;
  /**
   * Describes whether StackSets automatically deploys to AWS Organizations accounts that are added to a target organization or organizational unit (OU). For more information, see [Enable or disable automatic deployments for StackSets in AWS Organizations](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/stacksets-orgs-manage-auto-deployment.html) in the *CloudFormation User Guide*.
   *
   * Required if the permissions model is `SERVICE_MANAGED`. (Not used with self-managed permissions.)
   */
  AutoDeployment?: v.Block<StackSet.AutoDeployment> | undefined;
  /**
   * Specifies whether you are acting as an account administrator in the organization's management account or as a delegated administrator in a member account.
   *
   * By default, `SELF` is specified. Use `SELF` for StackSets with self-managed permissions.
   *
   * - To create a StackSet with service-managed permissions while signed in to the management account, specify `SELF`.
   * - To create a StackSet with service-managed permissions while signed in to a delegated administrator account, specify `DELEGATED_ADMIN`.
   */
  CallAs?: v.OneOf<'SELF' | 'DELEGATED_ADMIN'> | undefined;
  /** The capabilities that are allowed in the StackSet. Some StackSet templates might include resources that can affect permissions in your AWS account —for example, by creating new IAM users. For more information, see [Acknowledging IAM resources in CloudFormation templates](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/control-access-with-iam.html#using-iam-capabilities) in the *CloudFormation User Guide*. */
  Capabilities?: v.Many<v.Text> | undefined;
  /** A description of the StackSet. */
  Description?: v.Text | undefined;
  /**
   * The name of the IAM execution role to use to create the StackSet. If you don't specify an execution role, CloudFormation uses the `AWSCloudFormationStackSetExecutionRole` role for the StackSet operation.
   *
   * Valid only if the permissions model is `SELF_MANAGED`.
   *
   * *Pattern*: `[a-zA-Z_0-9+=,.@-]+`
   */
  ExecutionRoleName?: v.Text<'AWS::IAM::Role.RoleName'> | undefined;
  /**
   * Describes whether StackSets performs non-conflicting operations concurrently and queues conflicting operations.
   *
   * When active, StackSets performs non-conflicting operations concurrently and queues conflicting operations. After conflicting operations finish, StackSets starts queued operations in request order.
   *
   * > If there are already running or queued operations, StackSets queues all incoming operations even if they are non-conflicting.
   * >
   * > You can't modify your StackSet's execution configuration while there are running or queued operations for that StackSet.
   *
   * When inactive (default), StackSets performs one operation at a time in request order.
   */
  ManagedExecution?: v.Block<StackSet.ManagedExecution> | undefined;
  /** The user-specified preferences for how CloudFormation performs a StackSet operation. */
  OperationPreferences?: v.Block<StackSet.OperationPreferences> | undefined;
  /** The input parameters for the StackSet template. */
  Parameters?: v.Many<v.Block<StackSet.Parameter>> | undefined;
  /** Describes how the IAM roles required for StackSet operations are created. */
  PermissionModel: v.OneOf<'SERVICE_MANAGED' | 'SELF_MANAGED'>;
  /** A group of stack instances with parameters in some specific accounts and Regions. */
  StackInstancesGroup?: v.Many<v.Block<StackSet.StackInstances>> | undefined;
  /** The name to associate with the StackSet. The name must be unique in the Region where you create your StackSet. */
  StackSetName: v.Text;
  /**
   * Key-value pairs to associate with this stack. CloudFormation also propagates these tags to supported resources in the stack. You can specify a maximum number of 50 tags.
   *
   * If you don't specify this parameter, CloudFormation doesn't modify the stack's tags. If you specify an empty value, CloudFormation removes all associated tags.
   */
  Tags?: v.Many<v.Block<StackSet.Tag>> | undefined;
  /**
   * The structure that contains the template body, with a minimum length of 1 byte and a maximum length of 51,200 bytes.
   *
   * You must include either `TemplateURL` or `TemplateBody` in a StackSet, but you can't use both. Dynamic references in the `TemplateBody` may not work correctly in all cases. It's recommended to pass templates that contain dynamic references through `TemplateUrl` instead.
   */
  TemplateBody?: v.Text | undefined;
  /**
   * The URL of a file that contains the template body. The URL must point to a template (max size: 1 MB) that's located in an Amazon S3 bucket or a Systems Manager document. The location for an Amazon S3 bucket must start with `https://`.
   *
   * Conditional: You must specify only one of the following parameters: `TemplateBody`, `TemplateURL`.
   */
  TemplateURL?: v.Text | undefined;
}
export interface StackSetAttributes {
  /** Returns the unique identifier of the resource. */
  readonly StackSetId: v.Scalar<'AWS::CloudFormation::StackSet.StackSetId'>;
}
/**
 * The `AWS::CloudFormation::StackSet` resource contains information about a StackSet. With StackSets, you can provision stacks across AWS accounts and Regions from a single CloudFormation template. Each stack is based on the same CloudFormation template, but you can customize individual stacks using parameters.
 *
 * > Run deployments to nested StackSets from the parent stack, not directly through the StackSet API.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-stackset.html
 */
export declare class StackSet extends v.Resource<StackSetProperties, 'AWS::CloudFormation::StackSet.StackSetId', StackSetAttributes> {
  static readonly type: 'AWS::CloudFormation::StackSet';
  constructor(properties: StackSetProperties);
}
export declare namespace StackSet {
  /** Describes whether StackSets automatically deploys to AWS Organizations accounts that are added to a target organization or organizational unit (OU). For more information, see [Enable or disable automatic deployments for StackSets in AWS Organizations](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/stacksets-orgs-manage-auto-deployment.html) in the *CloudFormation User Guide*. */
  interface AutoDeployment {
    /** A list of StackSet ARNs that this StackSet depends on for auto-deployment operations. When auto-deployment is triggered, operations will be sequenced to ensure all dependencies complete successfully before this StackSet's operation begins. */
    DependsOn?: v.Many<v.Text> | undefined;
    /** If set to `true`, StackSets automatically deploys additional stack instances to AWS Organizations accounts that are added to a target organization or organizational unit (OU) in the specified Regions. If an account is removed from a target organization or OU, StackSets deletes stack instances from the account in the specified Regions. */
    Enabled?: v.Bool | undefined;
    /** If set to `true`, stack resources are retained when an account is removed from a target organization or OU. If set to `false`, stack resources are deleted. Specify only if `Enabled` is set to `True`. */
    RetainStacksOnAccountRemoval?: v.Bool | undefined;
  }
  /**
   * The AWS Organizations accounts or AWS accounts to deploy stacks to in the specified Regions.
   *
   * When deploying to AWS Organizations accounts with `SERVICE_MANAGED` permissions:
   *
   * - You must specify the `OrganizationalUnitIds` property.
   * - If you specify organizational units (OUs) for `OrganizationalUnitIds` and use either the `Accounts` or `AccountsUrl` property, you must also specify the `AccountFilterType` property.
   *
   * When deploying to AWS accounts with `SELF_MANAGED` permissions:
   *
   * - You must specify either the `Accounts` or `AccountsUrl` property, but not both.
   */
  interface DeploymentTargets {
    /**
     * Refines which accounts to deploy stacks to by specifying how to use the `Accounts` and `OrganizationalUnitIds` properties together.
     *
     * The following values determine how CloudFormation selects target accounts:
     *
     * - `INTERSECTION`: StackSet deploys to the accounts specified in the `Accounts` property.
     * - `DIFFERENCE`: StackSet deploys to the OU, excluding the accounts specified in the `Accounts` property.
     * - `UNION`: StackSet deploys to the OU, and the accounts specified in the `Accounts` property. `UNION` is not supported for create operations when using StackSet as a resource or the `CreateStackInstances` API.
     */
    AccountFilterType?: v.OneOf<'NONE' | 'UNION' | 'INTERSECTION' | 'DIFFERENCE'> | undefined;
    /**
     * The account IDs of the AWS accounts. If you have many account numbers, you can provide those accounts using the `AccountsUrl` property instead.
     *
     * *Pattern*: `^[0-9]{12}$`
     */
    Accounts?: v.Many<v.Text> | undefined;
    /**
     * The Amazon S3 URL path to a file that contains a list of AWS account IDs. The file format must be either `.csv` or `.txt`, and the data can be comma-separated or new-line-separated. There is currently a 10MB limit for the data (approximately 800,000 accounts).
     *
     * This property serves the same purpose as `Accounts` but allows you to specify a large number of accounts.
     */
    AccountsUrl?: v.Text | undefined;
    /**
     * The organization root ID or organizational unit (OU) IDs.
     *
     * *Pattern*: `^(ou-[a-z0-9]{4,32}-[a-z0-9]{8,32}|r-[a-z0-9]{4,32})$`
     */
    OrganizationalUnitIds?: v.Many<v.Text> | undefined;
  }
  /** Describes whether StackSets performs non-conflicting operations concurrently and queues conflicting operations. */
  interface ManagedExecution {
    /**
     * When `true`, CloudFormation performs non-conflicting operations concurrently and queues conflicting operations. After conflicting operations finish, CloudFormation starts queued operations in request order.
     *
     * > If there are already running or queued operations, CloudFormation queues all incoming operations even if they are non-conflicting.
     * >
     * > You can't modify your StackSet's execution configuration while there are running or queued operations for that StackSet.
     *
     * When `false` (default), StackSets performs one operation at a time in request order.
     */
    Active?: v.Bool | undefined;
  }
  /** The user-specified preferences for how CloudFormation performs a StackSet operation. For more information on maximum concurrent accounts and failure tolerance, see [StackSet operation options](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/stacksets-concepts.html#stackset-ops-options) in the *CloudFormation User Guide*. */
  interface OperationPreferences {
    /**
     * Specifies how the concurrency level behaves during the operation execution.
     *
     * - `STRICT_FAILURE_TOLERANCE`: This option dynamically lowers the concurrency level to ensure the number of failed accounts never exceeds the value of `FailureToleranceCount` +1. The initial actual concurrency is set to the lower of either the value of the `MaxConcurrentCount`, or the value of `FailureToleranceCount` +1. The actual concurrency is then reduced proportionally by the number of failures. This is the default behavior.
     */
    ConcurrencyMode?: v.OneOf<'STRICT_FAILURE_TOLERANCE' | 'SOFT_FAILURE_TOLERANCE'> | undefined;
    /**
     * The number of accounts per Region this operation can fail in before CloudFormation stops the operation in that Region. If the operation is stopped in a Region, CloudFormation doesn't attempt the operation in any subsequent Regions.
     *
     * Conditional: You must specify either `FailureToleranceCount` or `FailureTolerancePercentage` (but not both).
     */
    FailureToleranceCount?: v.Num | undefined;
    /**
     * The percentage of accounts per Region this stack operation can fail in before CloudFormation stops the operation in that Region. If the operation is stopped in a Region, CloudFormation doesn't attempt the operation in any subsequent Regions.
     *
     * When calculating the number of accounts based on the specified percentage, CloudFormation rounds *down* to the next whole number.
     *
     * Conditional: You must specify either `FailureToleranceCount` or `FailureTolerancePercentage`, but not both.
     */
    FailureTolerancePercentage?: v.Num | undefined;
    /**
     * The maximum number of accounts in which to perform this operation at one time. This is dependent on the value of `FailureToleranceCount`. `MaxConcurrentCount` is at most one more than the `FailureToleranceCount`.
     *
     * Note that this setting lets you specify the *maximum* for operations. For large deployments, under certain circumstances the actual number of accounts acted upon concurrently may be lower due to service throttling.
     *
     * Conditional: You must specify either `MaxConcurrentCount` or `MaxConcurrentPercentage`, but not both.
     */
    MaxConcurrentCount?: v.Num | undefined;
    /**
     * The maximum percentage of accounts in which to perform this operation at one time.
     *
     * When calculating the number of accounts based on the specified percentage, CloudFormation rounds down to the next whole number. This is true except in cases where rounding down would result is zero. In this case, CloudFormation sets the number as one instead.
     *
     * Note that this setting lets you specify the *maximum* for operations. For large deployments, under certain circumstances the actual number of accounts acted upon concurrently may be lower due to service throttling.
     *
     * Conditional: You must specify either `MaxConcurrentCount` or `MaxConcurrentPercentage`, but not both.
     */
    MaxConcurrentPercentage?: v.Num | undefined;
    /** The concurrency type of deploying StackSets operations in Regions, could be in parallel or one Region at a time. */
    RegionConcurrencyType?: v.OneOf<'SEQUENTIAL' | 'PARALLEL'> | undefined;
    /** The order of the Regions where you want to perform the stack operation. */
    RegionOrder?: v.Many<v.Text> | undefined;
  }
  /** The Parameter data type. */
  interface Parameter {
    /** The key associated with the parameter. If you don't specify a key and value for a particular parameter, CloudFormation uses the default value that's specified in your template. */
    ParameterKey: v.Text;
    /** The input value associated with the parameter. */
    ParameterValue: v.Text;
  }
  /** Stack instances in some specific accounts and Regions. */
  interface StackInstances {
    /** The AWS Organizations accounts or AWS accounts to deploy stacks to in the specified Regions. */
    DeploymentTargets: v.Block<StackSet.DeploymentTargets>;
    /** A list of StackSet parameters whose values you want to override in the selected stack instances. */
    ParameterOverrides?: v.Many<v.Block<StackSet.Parameter>> | undefined;
    /** The names of one or more Regions where you want to create stack instances using the specified AWS accounts. */
    Regions: v.Many<v.Text>;
  }
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
}

export interface TypeActivationProperties {
  /**
   * Whether to automatically update the extension in this account and Region when a new *minor* version is published by the extension publisher. Major versions released by the publisher must be manually updated.
   *
   * The default is `true`.
   */
  AutoUpdate?: v.Bool | undefined;
  /** The name of the IAM execution role to use to activate the extension. */
  ExecutionRoleArn?: v.Text<'AWS::IAM::Role.Arn'> | undefined;
  /** Specifies logging configuration information for an extension. */
  LoggingConfig?: v.Block<TypeActivation.LoggingConfig> | undefined;
  /**
   * The major version of this extension you want to activate, if multiple major versions are available. The default is the latest major version. CloudFormation uses the latest available *minor* version of the major version selected.
   *
   * You can specify `MajorVersion` or `VersionBump`, but not both.
   */
  MajorVersion?: v.Text | undefined;
  /**
   * The Amazon Resource Number (ARN) of the public extension.
   *
   * Conditional: You must specify `PublicTypeArn`, or `TypeName`, `Type`, and `PublisherId`.
   */
  PublicTypeArn?: v.Text | undefined;
  /**
   * The ID of the extension publisher.
   *
   * Conditional: You must specify `PublicTypeArn`, or `TypeName`, `Type`, and `PublisherId`.
   */
  PublisherId?: v.Text | undefined;
  /**
   * The extension type.
   *
   * Conditional: You must specify `PublicTypeArn`, or `TypeName`, `Type`, and `PublisherId`.
   */
  Type?: v.OneOf<'RESOURCE' | 'MODULE' | 'HOOK'> | undefined;
  /**
   * The name of the extension.
   *
   * Conditional: You must specify `PublicTypeArn`, or `TypeName`, `Type`, and `PublisherId`.
   */
  TypeName?: v.Text | undefined;
  /**
   * An alias to assign to the public extension in this account and Region. If you specify an alias for the extension, CloudFormation treats the alias as the extension type name within this account and Region. You must use the alias to refer to the extension in your templates, API calls, and CloudFormation console.
   *
   * An extension alias must be unique within a given account and Region. You can activate the same public resource multiple times in the same account and Region, using different type name aliases.
   */
  TypeNameAlias?: v.Text | undefined;
  /**
   * Manually updates a previously-activated type to a new major or minor version, if available. You can also use this parameter to update the value of `AutoUpdate`.
   *
   * - `MAJOR`: CloudFormation updates the extension to the newest major version, if one is available.
   * - `MINOR`: CloudFormation updates the extension to the newest minor version, if one is available.
   */
  VersionBump?: v.OneOf<'MAJOR' | 'MINOR'> | undefined;
}
export interface TypeActivationAttributes {
  /** The Amazon Resource Name (ARN) of the activated extension in this account and Region. */
  readonly Arn: v.Scalar<'AWS::CloudFormation::TypeActivation.Arn'>;
}
/**
 * The `AWS::CloudFormation::TypeActivation` resource activates a public third-party extension, making it available for use in stack templates.
 *
 * For information about the CloudFormation registry, see [Managing extensions with the CloudFormation registry](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/registry.html) in the *CloudFormation User Guide*.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-typeactivation.html
 */
export declare class TypeActivation extends v.Resource<TypeActivationProperties, 'AWS::CloudFormation::TypeActivation.Arn', TypeActivationAttributes> {
  static readonly type: 'AWS::CloudFormation::TypeActivation';
  constructor(properties?: TypeActivationProperties);
}
export declare namespace TypeActivation {
  /** Contains logging configuration information for an extension. */
  interface LoggingConfig {
    /** The Amazon CloudWatch Logs group to which CloudFormation sends error logging information when invoking the extension's handlers. */
    LogGroupName?: v.Text | undefined;
    /** The Amazon Resource Name (ARN) of the role that CloudFormation should assume when sending log entries to CloudWatch Logs. */
    LogRoleArn?: v.Text | undefined;
  }
}

export interface WaitConditionProperties {
  /**
   * The number of success signals that CloudFormation must receive before it continues the stack creation process. When the wait condition receives the requisite number of success signals, CloudFormation resumes the creation of the stack. If the wait condition doesn't receive the specified number of success signals before the Timeout period expires, CloudFormation assumes that the wait condition has failed and rolls the stack back.
   *
   * Updates aren't supported.
   */
  Count?: v.Num | undefined;
  /**
   * A reference to the wait condition handle used to signal this wait condition. Use the `Ref` intrinsic function to specify an [AWS::CloudFormation::WaitConditionHandle](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-waitconditionhandle.html) resource.
   *
   * Anytime you add a `WaitCondition` resource during a stack update, you must associate the wait condition with a new WaitConditionHandle resource. Don't reuse an old wait condition handle that has already been defined in the template. If you reuse a wait condition handle, the wait condition might evaluate old signals from a previous create or update stack command.
   *
   * Updates aren't supported.
   */
  Handle?: v.Text | undefined;
  /**
   * The length of time (in seconds) to wait for the number of signals that the `Count` property specifies. `Timeout` is a minimum-bound property, meaning the timeout occurs no sooner than the time you specify, but can occur shortly thereafter. The maximum time that can be specified for this property is 12 hours (43200 seconds).
   *
   * Updates aren't supported.
   */
  Timeout?: v.Text | undefined;
}
export interface WaitConditionAttributes {
  readonly Data: { readonly [name: string]: unknown };
  /** Returns a unique identifier for the resource. */
  readonly Id: v.Scalar<'AWS::CloudFormation::WaitCondition.Id'>;
}
/**
 * The `AWS::CloudFormation::WaitCondition` resource provides a way to coordinate stack resource creation with configuration actions that are external to the stack creation or to track the status of a configuration process. In these situations, we recommend that you associate a `CreationPolicy` attribute with the wait condition instead of using a wait condition handle. For more information and an example, see [CreationPolicy attribute](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-creationpolicy.html) in the *CloudFormation User Guide*. If you use a `CreationPolicy` with a wait condition, don't specify any of the wait condition's properties.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-waitcondition.html
 */
export declare class WaitCondition extends v.Resource<WaitConditionProperties, 'AWS::CloudFormation::WaitCondition.Id', WaitConditionAttributes> {
  static readonly type: 'AWS::CloudFormation::WaitCondition';
  constructor(properties?: WaitConditionProperties);
}

export interface WaitConditionHandleProperties {
}
export interface WaitConditionHandleAttributes {
  /** Returns a unique identifier for the resource. */
  readonly Id: v.Scalar<'AWS::CloudFormation::WaitConditionHandle.Id'>;
}
/**
 * The `AWS::CloudFormation::WaitConditionHandle` type has no properties. When you reference the `WaitConditionHandle` resource by using the `Ref` function, CloudFormation returns a presigned URL. You pass this URL to applications or scripts that are running on your Amazon EC2 instances to send signals to that URL. An associated `AWS::CloudFormation::WaitCondition` resource checks the URL for the required number of success signals or for a failure signal.
 *
 * For more information, see [Create wait conditions in a CloudFormation template](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-waitcondition.html) in the *CloudFormation User Guide*.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-waitconditionhandle.html
 */
export declare class WaitConditionHandle extends v.Resource<WaitConditionHandleProperties, 'AWS::CloudFormation::WaitConditionHandle.Id', WaitConditionHandleAttributes> {
  static readonly type: 'AWS::CloudFormation::WaitConditionHandle';
  constructor(properties?: WaitConditionHandleProperties);
}
