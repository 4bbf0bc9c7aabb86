// Made by src/spec/generate/main.ts out of the AWS resource specification: change that, not this.
import * as v from '../../values';

export interface CustomActionTypeProperties {
  /** The category of the custom action, such as a build action or a test action. */
  Category: v.OneOf<'Approval' | 'Build' | 'Compute' | 'Deploy' | 'Invoke' | 'Source' | 'Test'>;
  /**
   * The configuration properties for the custom action.
   *
   * > You can refer to a name in the configuration properties of the custom action within the URL templates by following the format of {Config:name}, as long as the configuration property is both required and not secret. For more information, see [Create a Custom Action for a Pipeline](https://docs.aws.amazon.com/codepipeline/latest/userguide/how-to-create-custom-action.html).
   */
  ConfigurationProperties?: v.Many<v.Block<CustomActionType.ConfigurationProperties>> | undefined;
  /** The details of the input artifact for the action, such as its commit ID. */
  InputArtifactDetails: v.Block<CustomActionType.ArtifactDetails>;
  /** The details of the output artifact of the action, such as its commit ID. */
  OutputArtifactDetails: v.Block<CustomActionType.ArtifactDetails>;
  /** The provider of the service used in the custom action, such as CodeDeploy. */
  Provider: v.Text;
  /** URLs that provide users information about this custom action. */
  Settings?: v.Block<CustomActionType.Settings> | undefined;
  /** The tags for the custom action. */
  Tags?: v.Many<v.Block<CustomActionType.Tag>> | undefined;
  /** The version identifier of the custom action. */
  Version: v.Text;
}
export interface CustomActionTypeAttributes {
  readonly Id: v.Scalar<'AWS::CodePipeline::CustomActionType.Id'>;
}
/**
 * The `AWS::CodePipeline::CustomActionType` resource creates a custom action for activities that aren't included in the CodePipeline default actions, such as running an internally developed build process or a test suite. You can use these custom actions in the stage of a pipeline. For more information, see [Create and Add a Custom Action in AWS CodePipeline](https://docs.aws.amazon.com/codepipeline/latest/userguide/how-to-create-custom-action.html) in the *AWS CodePipeline User Guide*.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codepipeline-customactiontype.html
 */
export declare class CustomActionType extends v.Resource<CustomActionTypeProperties, 'AWS::CodePipeline::CustomActionType.Ref', CustomActionTypeAttributes> {
  static readonly type: 'AWS::CodePipeline::CustomActionType';
  constructor(properties: CustomActionTypeProperties);
}
export declare namespace CustomActionType {
  /** Returns information about the details of an artifact. */
  interface ArtifactDetails {
    /** The maximum number of artifacts allowed for the action type. */
    MaximumCount: v.Num;
    /** The minimum number of artifacts allowed for the action type. */
    MinimumCount: v.Num;
  }
  /**
   * The configuration properties for the custom action.
   *
   * > You can refer to a name in the configuration properties of the custom action within the URL templates by following the format of {Config:name}, as long as the configuration property is both required and not secret. For more information, see [Create a Custom Action for a Pipeline](https://docs.aws.amazon.com/codepipeline/latest/userguide/how-to-create-custom-action.html).
   */
  interface ConfigurationProperties {
    /** The description of the action configuration property that is displayed to users. */
    Description?: v.Text | undefined;
    /** Whether the configuration property is a key. */
    Key: v.Bool;
    /** The name of the action configuration property. */
    Name: v.Text;
    /**
     * Indicates that the property is used with `PollForJobs`. When creating a custom action, an action can have up to one queryable property. If it has one, that property must be both required and not secret.
     *
     * If you create a pipeline with a custom action type, and that custom action contains a queryable property, the value for that configuration property is subject to other restrictions. The value must be less than or equal to twenty (20) characters. The value can contain only alphanumeric characters, underscores, and hyphens.
     */
    Queryable?: v.Bool | undefined;
    /** Whether the configuration property is a required value. */
    Required: v.Bool;
    /**
     * Whether the configuration property is secret. Secrets are hidden from all calls except for `GetJobDetails`, `GetThirdPartyJobDetails`, `PollForJobs`, and `PollForThirdPartyJobs`.
     *
     * When updating a pipeline, passing * * * * * without changing any other values of the action preserves the previous value of the secret.
     */
    Secret: v.Bool;
    /** The type of the configuration property. */
    Type?: v.OneOf<'Boolean' | 'Number' | 'String'> | undefined;
  }
  /** `Settings` is a property of the `AWS::CodePipeline::CustomActionType` resource that provides URLs that users can access to view information about the CodePipeline custom action. */
  interface Settings {
    /** The URL returned to the CodePipeline console that provides a deep link to the resources of the external system, such as the configuration page for a CodeDeploy deployment group. This link is provided as part of the action display in the pipeline. */
    EntityUrlTemplate?: v.Text | undefined;
    /** The URL returned to the CodePipeline console that contains a link to the top-level landing page for the external system, such as the console page for CodeDeploy. This link is shown on the pipeline view page in the CodePipeline console and provides a link to the execution entity of the external action. */
    ExecutionUrlTemplate?: v.Text | undefined;
    /** The URL returned to the CodePipeline console that contains a link to the page where customers can update or change the configuration of the external action. */
    RevisionUrlTemplate?: v.Text | undefined;
    /** The URL of a sign-up page where users can sign up for an external service and perform initial configuration of the action provided by that service. */
    ThirdPartyConfigurationUrl?: v.Text | undefined;
  }
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
}

export interface PipelineProperties {
  /**
   * The S3 bucket where artifacts for the pipeline are stored.
   *
   * > You must include either `artifactStore` or `artifactStores` in your pipeline, but you cannot use both. If you create a cross-region action in your pipeline, you must use `artifactStores`.
   */
  ArtifactStore?: v.Block<Pipeline.ArtifactStore> | undefined;
  /**
   * A mapping of `artifactStore` objects and their corresponding AWS Regions. There must be an artifact store for the pipeline Region and for each cross-region action in the pipeline.
   *
   * > You must include either `artifactStore` or `artifactStores` in your pipeline, but you cannot use both. If you create a cross-region action in your pipeline, you must use `artifactStores`.
   */
  ArtifactStores?: v.Many<v.Block<Pipeline.ArtifactStoreMap>> | undefined;
  /** Represents the input of a `DisableStageTransition` action. */
  DisableInboundStageTransitions?: v.Many<v.Block<Pipeline.StageTransition>> | undefined;
  /** The method that the pipeline will use to handle multiple executions. The default mode is SUPERSEDED. */
  ExecutionMode?: v.OneOf<'QUEUED' | 'SUPERSEDED' | 'PARALLEL'> | undefined;
  /** The name of the pipeline. */
  Name?: v.Text | undefined;
  /**
   * CodePipeline provides the following pipeline types, which differ in characteristics and price, so that you can tailor your pipeline features and cost to the needs of your applications.
   *
   * - V1 type pipelines have a JSON structure that contains standard pipeline, stage, and action-level parameters.
   * - V2 type pipelines have the same structure as a V1 type, along with additional parameters for release safety and trigger configuration.
   *
   * > Including V2 parameters, such as triggers on Git tags, in the pipeline JSON when creating or updating a pipeline will result in the pipeline having the V2 type of pipeline and the associated costs.
   */
  PipelineType?: v.OneOf<'V1' | 'V2'> | undefined;
  /** Indicates whether to rerun the CodePipeline pipeline after you update it. */
  RestartExecutionOnUpdate?: v.Bool | undefined;
  /** The Amazon Resource Name (ARN) for CodePipeline to use to either perform actions with no `actionRoleArn`, or to use to assume roles for actions with an `actionRoleArn`. */
  RoleArn: v.Text<'AWS::IAM::Role.Arn'>;
  /** Represents information about a stage and its definition. */
  Stages: v.Many<v.Block<Pipeline.StageDeclaration>>;
  /** Specifies the tags applied to the pipeline. */
  Tags?: v.Many<v.Block<Pipeline.Tag>> | undefined;
  /**
   * The trigger configuration specifying a type of event, such as Git tags, that starts the pipeline.
   *
   * > When a trigger configuration is specified, default change detection for repository and branch commits is disabled.
   */
  Triggers?: v.Many<v.Block<Pipeline.PipelineTriggerDeclaration>> | undefined;
  /** A list that defines the pipeline variables for a pipeline resource. Variable names can have alphanumeric and underscore characters, and the values must match `[A-Za-z0-9@\-_]+`. */
  Variables?: v.Many<v.Block<Pipeline.VariableDeclaration>> | undefined;
}
export interface PipelineAttributes {
  /** The Amazon Resource Name (ARN) of the pipeline. */
  readonly Arn: v.Scalar<'AWS::CodePipeline::Pipeline.Arn'>;
  /**
   * The version of the pipeline.
   *
   * > A new pipeline is always assigned a version number of 1. This number increments when a pipeline is updated.
   */
  readonly Version: v.Scalar<'AWS::CodePipeline::Pipeline.Version'>;
}
/**
 * The `AWS::CodePipeline::Pipeline` resource creates a CodePipeline pipeline that describes how software changes go through a release process. For more information, see [What Is CodePipeline?](https://docs.aws.amazon.com/codepipeline/latest/userguide/welcome.html) in the *CodePipeline User Guide*.
 *
 * For an example in YAML and JSON that contains the parameters in this reference, see [Examples](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-codepipeline-pipeline.html#aws-resource-codepipeline-pipeline--examples).
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codepipeline-pipeline.html
 */
export declare class Pipeline extends v.Resource<PipelineProperties, 'AWS::CodePipeline::Pipeline.Name', PipelineAttributes> {
  static readonly type: 'AWS::CodePipeline::Pipeline';
  constructor(properties: PipelineProperties);
}
export declare namespace Pipeline {
  /** Represents information about an action declaration. */
  interface ActionDeclaration {
    /** Specifies the action type and the provider of the action. */
    ActionTypeId: v.Block<Pipeline.ActionTypeId>;
    /**
     * The shell commands to run with your compute action in CodePipeline. All commands are supported except multi-line formats. While CodeBuild logs and permissions are used, you do not need to create any resources in CodeBuild.
     *
     * > Using compute time for this action will incur separate charges in AWS CodeBuild.
     */
    Commands?: v.Many<v.Text> | undefined;
    /** The action's configuration. These are key-value pairs that specify input values for an action. For more information, see [Action Structure Requirements in CodePipeline](https://docs.aws.amazon.com/codepipeline/latest/userguide/reference-pipeline-structure.html#action-requirements). For the list of configuration properties for the AWS CloudFormation action type in CodePipeline, see [Configuration Properties Reference](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/continuous-delivery-codepipeline-action-reference.html) in the *AWS CloudFormation User Guide*. For template snippets with examples, see [Using Parameter Override Functions with CodePipeline Pipelines](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/continuous-delivery-codepipeline-parameter-override-functions.html) in the *AWS CloudFormation User Guide*. */
    Configuration?: v.Json | undefined;
    /** The environment variables for the action. */
    EnvironmentVariables?: v.Many<v.Block<Pipeline.EnvironmentVariable>> | undefined;
    /** The name or ID of the artifact consumed by the action, such as a test or build artifact. While the field is not a required parameter, most actions have an action configuration that requires a specified quantity of input artifacts. To refer to the action configuration specification by action provider, see the [Action structure reference](https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference.html) in the *AWS CodePipeline User Guide*. */
    InputArtifacts?: v.Many<v.Block<Pipeline.InputArtifact>> | undefined;
    /** The action declaration's name. */
    Name: v.Text;
    /** The variable namespace associated with the action. All variables produced as output by this action fall under this namespace. */
    Namespace?: v.Text | undefined;
    /** The name or ID of the result of the action declaration, such as a test or build artifact. While the field is not a required parameter, most actions have an action configuration that requires a specified quantity of output artifacts. To refer to the action configuration specification by action provider, see the [Action structure reference](https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference.html) in the *AWS CodePipeline User Guide*. */
    OutputArtifacts?: v.Many<v.Block<Pipeline.OutputArtifact>> | undefined;
    /** The list of variables that are to be exported from the compute action. This is specifically CodeBuild environment variables as used for that action. */
    OutputVariables?: v.Many<v.Text> | undefined;
    /** The action declaration's AWS Region, such as us-east-1. */
    Region?: v.Text | undefined;
    /** The ARN of the IAM service role that performs the declared action. This is assumed through the roleArn for the pipeline. */
    RoleArn?: v.Text<'AWS::IAM::Role.Arn'> | undefined;
    /** The order in which actions are run. */
    RunOrder?: v.Num | undefined;
    /** A timeout duration in minutes that can be applied against the ActionType’s default timeout value specified in [Quotas for AWS CodePipeline](https://docs.aws.amazon.com/codepipeline/latest/userguide/limits.html). This attribute is available only to the manual approval ActionType. */
    TimeoutInMinutes?: v.Num | undefined;
  }
  /** Represents information about an action type. */
  interface ActionTypeId {
    /**
     * A category defines what kind of action can be taken in the stage, and constrains the provider type for the action. Valid categories are limited to one of the values below.
     *
     * - `Source`
     * - `Build`
     * - `Test`
     * - `Deploy`
     * - `Invoke`
     * - `Approval`
     * - `Compute`
     */
    Category: v.OneOf<'Source' | 'Build' | 'Test' | 'Deploy' | 'Invoke' | 'Approval' | 'Compute'>;
    /** The creator of the action being called. There are three valid values for the `Owner` field in the action category section within your pipeline structure: `AWS`, `ThirdParty`, and `Custom`. For more information, see [Valid Action Types and Providers in CodePipeline](https://docs.aws.amazon.com/codepipeline/latest/userguide/reference-pipeline-structure.html#actions-valid-providers). */
    Owner: v.OneOf<'AWS' | 'Custom' | 'ThirdParty'>;
    /** The provider of the service being called by the action. Valid providers are determined by the action category. For example, an action in the Deploy category type might have a provider of CodeDeploy, which would be specified as `CodeDeploy`. For more information, see [Valid Action Types and Providers in CodePipeline](https://docs.aws.amazon.com/codepipeline/latest/userguide/reference-pipeline-structure.html#actions-valid-providers). */
    Provider: v.Text;
    /** A string that describes the action version. */
    Version: v.Text;
  }
  /**
   * The S3 bucket where artifacts for the pipeline are stored.
   *
   * > You must include either `artifactStore` or `artifactStores` in your pipeline, but you cannot use both. If you create a cross-region action in your pipeline, you must use `artifactStores`.
   */
  interface ArtifactStore {
    /** The encryption key used to encrypt the data in the artifact store, such as an AWS Key Management Service ( AWS KMS) key. If this is undefined, the default key for Amazon S3 is used. To see an example artifact store encryption key field, see the example structure here: [AWS::CodePipeline::Pipeline](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-codepipeline-pipeline.html). */
    EncryptionKey?: v.Block<Pipeline.EncryptionKey> | undefined;
    /** The S3 bucket used for storing the artifacts for a pipeline. You can specify the name of an S3 bucket but not a folder in the bucket. A folder to contain the pipeline artifacts is created for you based on the name of the pipeline. You can use any S3 bucket in the same AWS Region as the pipeline to store your pipeline artifacts. */
    Location: v.Text<'AWS::S3::Bucket.BucketName'>;
    /** The type of the artifact store, such as S3. */
    Type: v.OneOf<'S3'>;
  }
  /**
   * A mapping of `artifactStore` objects and their corresponding AWS Regions. There must be an artifact store for the pipeline Region and for each cross-region action in the pipeline.
   *
   * > You must include either `artifactStore` or `artifactStores` in your pipeline, but you cannot use both. If you create a cross-region action in your pipeline, you must use `artifactStores`.
   */
  interface ArtifactStoreMap {
    /**
     * Represents information about the S3 bucket where artifacts are stored for the pipeline.
     *
     * > You must include either `artifactStore` or `artifactStores` in your pipeline, but you cannot use both. If you create a cross-region action in your pipeline, you must use `artifactStores`.
     */
    ArtifactStore: v.Block<Pipeline.ArtifactStore>;
    /** The action declaration's AWS Region, such as us-east-1. */
    Region: v.Text;
  }
  /** The conditions for making checks for entry to a stage. For more information about conditions, see [Stage conditions](https://docs.aws.amazon.com/codepipeline/latest/userguide/stage-conditions.html) and [How do stage conditions work?](https://docs.aws.amazon.com/codepipeline/latest/userguide/concepts-how-it-works-conditions.html). */
  interface BeforeEntryConditions {
    /** The conditions that are configured as entry conditions. */
    Conditions?: v.Many<v.Block<Pipeline.Condition>> | undefined;
  }
  /** Reserved for future use. */
  interface BlockerDeclaration {
    /** Reserved for future use. */
    Name: v.Text;
    /** Reserved for future use. */
    Type: v.OneOf<'Schedule'>;
  }
  /** The condition for the stage. A condition is made up of the rules and the result for the condition. For more information about conditions, see [Stage conditions](https://docs.aws.amazon.com/codepipeline/latest/userguide/stage-conditions.html) and [How do stage conditions work?](https://docs.aws.amazon.com/codepipeline/latest/userguide/concepts-how-it-works-conditions.html) .. For more information about rules, see the [AWS CodePipeline rule reference](https://docs.aws.amazon.com/codepipeline/latest/userguide/rule-reference.html). */
  interface Condition {
    /** The action to be done when the condition is met. For example, rolling back an execution for a failure condition. */
    Result?: v.Text | undefined;
    /** The rules that make up the condition. */
    Rules?: v.Many<v.Block<Pipeline.RuleDeclaration>> | undefined;
  }
  /**
   * Represents information about the key used to encrypt data in the artifact store, such as an AWS Key Management Service ( AWS KMS) key.
   *
   * `EncryptionKey` is a property of the [ArtifactStore](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-codepipeline-pipeline-artifactstore.html) property type.
   */
  interface EncryptionKey {
    /**
     * The ID used to identify the key. For an AWS KMS key, you can use the key ID, the key ARN, or the alias ARN.
     *
     * > Aliases are recognized only in the account that created the AWS key. For cross-account actions, you can only use the key ID or key ARN to identify the key. Cross-account actions involve using the role from the other account (AccountB), so specifying the key ID will use the key from the other account (AccountB).
     */
    Id: v.Text;
    /** The type of encryption key, such as an AWS KMS key. When creating or updating a pipeline, the value must be set to 'KMS'. */
    Type: v.Text;
  }
  /** The environment variables for the action. */
  interface EnvironmentVariable {
    /** The environment variable name in the key-value pair. */
    Name: v.Text;
    /** Specifies the type of use for the environment variable value. The value can be either `PLAINTEXT` or `SECRETS_MANAGER`. If the value is `SECRETS_MANAGER`, provide the Secrets reference in the EnvironmentVariable value. */
    Type?: v.OneOf<'PLAINTEXT' | 'SECRETS_MANAGER'> | undefined;
    /** The environment variable value in the key-value pair. */
    Value: v.Text;
  }
  /** The configuration that specifies the result, such as rollback, to occur upon stage failure. For more information about conditions, see [Stage conditions](https://docs.aws.amazon.com/codepipeline/latest/userguide/stage-conditions.html) and [How do stage conditions work?](https://docs.aws.amazon.com/codepipeline/latest/userguide/concepts-how-it-works-conditions.html). */
  interface FailureConditions {
    /** The conditions that are configured as failure conditions. For more information about conditions, see [Stage conditions](https://docs.aws.amazon.com/codepipeline/latest/userguide/stage-conditions.html) and [How do stage conditions work?](https://docs.aws.amazon.com/codepipeline/latest/userguide/concepts-how-it-works-conditions.html). */
    Conditions?: v.Many<v.Block<Pipeline.Condition>> | undefined;
    /** The specified result for when the failure conditions are met, such as rolling back the stage. */
    Result?: v.OneOf<'ROLLBACK' | 'RETRY'> | undefined;
    /** The retry configuration specifies automatic retry for a failed stage, along with the configured retry mode. */
    RetryConfiguration?: v.Block<Pipeline.RetryConfiguration> | undefined;
  }
  /** The Git repository branches specified as filter criteria to start the pipeline. */
  interface GitBranchFilterCriteria {
    /** The list of patterns of Git branches that, when a commit is pushed, are to be excluded from starting the pipeline. */
    Excludes?: v.Many<v.Text> | undefined;
    /** The list of patterns of Git branches that, when a commit is pushed, are to be included as criteria that starts the pipeline. */
    Includes?: v.Many<v.Text> | undefined;
  }
  /**
   * A type of trigger configuration for Git-based source actions.
   *
   * > You can specify the Git configuration trigger type for all third-party Git-based source actions that are supported by the `CodeStarSourceConnection` action type.
   */
  interface GitConfiguration {
    /** The field where the repository event that will start the pipeline is specified as pull requests. */
    PullRequest?: v.Many<v.Block<Pipeline.GitPullRequestFilter>> | undefined;
    /** The field where the repository event that will start the pipeline, such as pushing Git tags, is specified with details. */
    Push?: v.Many<v.Block<Pipeline.GitPushFilter>> | undefined;
    /**
     * The name of the pipeline source action where the trigger configuration, such as Git tags, is specified. The trigger configuration will start the pipeline upon the specified change only.
     *
     * > You can only specify one trigger configuration per source action.
     */
    SourceActionName: v.Text;
  }
  /** The Git repository file paths specified as filter criteria to start the pipeline. */
  interface GitFilePathFilterCriteria {
    /** The list of patterns of Git repository file paths that, when a commit is pushed, are to be excluded from starting the pipeline. */
    Excludes?: v.Many<v.Text> | undefined;
    /** The list of patterns of Git repository file paths that, when a commit is pushed, are to be included as criteria that starts the pipeline. */
    Includes?: v.Many<v.Text> | undefined;
  }
  /**
   * The event criteria for the pull request trigger configuration, such as the lists of branches or file paths to include and exclude.
   *
   * The following are valid values for the events for this filter:
   *
   * - CLOSED
   * - OPEN
   * - UPDATED
   */
  interface GitPullRequestFilter {
    /** The field that specifies to filter on branches for the pull request trigger configuration. */
    Branches?: v.Block<Pipeline.GitBranchFilterCriteria> | undefined;
    /** The field that specifies which pull request events to filter on (OPEN, UPDATED, CLOSED) for the trigger configuration. */
    Events?: v.Many<v.Text> | undefined;
    /** The field that specifies to filter on file paths for the pull request trigger configuration. */
    FilePaths?: v.Block<Pipeline.GitFilePathFilterCriteria> | undefined;
  }
  /** The event criteria that specify when a specified repository event will start the pipeline for the specified trigger configuration, such as the lists of Git tags to include and exclude. */
  interface GitPushFilter {
    /** The field that specifies to filter on branches for the push trigger configuration. */
    Branches?: v.Block<Pipeline.GitBranchFilterCriteria> | undefined;
    /** The field that specifies to filter on file paths for the push trigger configuration. */
    FilePaths?: v.Block<Pipeline.GitFilePathFilterCriteria> | undefined;
    /** The field that contains the details for the Git tags trigger configuration. */
    Tags?: v.Block<Pipeline.GitTagFilterCriteria> | undefined;
  }
  /** The Git tags specified as filter criteria for whether a Git tag repository event will start the pipeline. */
  interface GitTagFilterCriteria {
    /** The list of patterns of Git tags that, when pushed, are to be excluded from starting the pipeline. */
    Excludes?: v.Many<v.Text> | undefined;
    /** The list of patterns of Git tags that, when pushed, are to be included as criteria that starts the pipeline. */
    Includes?: v.Many<v.Text> | undefined;
  }
  /** Represents information about an artifact to be worked on, such as a test or build artifact. */
  interface InputArtifact {
    /**
     * The name of the artifact to be worked on (for example, "My App").
     *
     * Artifacts are the files that are worked on by actions in the pipeline. See the action configuration for each action for details about artifact parameters. For example, the S3 source action input artifact is a file name (or file path), and the files are generally provided as a ZIP file. Example artifact name: SampleApp_Windows.zip
     */
    Name: v.Text;
  }
  /** Represents information about the output of an action. */
  interface OutputArtifact {
    /** The files that you want to associate with the output artifact that will be exported from the compute action. */
    Files?: v.Many<v.Text> | undefined;
    /**
     * The name of the output of an artifact, such as "My App".
     *
     * The output artifact name must exactly match the input artifact declared for a downstream action. However, the downstream action's input artifact does not have to be the next action in strict sequence from the action that provided the output artifact. Actions in parallel can declare different output artifacts, which are in turn consumed by different following actions.
     *
     * Output artifact names must be unique within a pipeline.
     */
    Name: v.Text;
  }
  /**
   * Represents information about the specified trigger configuration, such as the filter criteria and the source stage for the action that contains the trigger.
   *
   * > This is only supported for the `CodeStarSourceConnection` action type. > When a trigger configuration is specified, default change detection for repository and branch commits is disabled.
   */
  interface PipelineTriggerDeclaration {
    /** Provides the filter criteria and the source stage for the repository event that starts the pipeline, such as Git tags. */
    GitConfiguration?: v.Block<Pipeline.GitConfiguration> | undefined;
    /** The source provider for the event, such as connections configured for a repository with Git tags, for the specified trigger configuration. */
    ProviderType: v.OneOf<'CodeStarSourceConnection'>;
  }
  /** The retry configuration specifies automatic retry for a failed stage, along with the configured retry mode. */
  interface RetryConfiguration {
    /** The method that you want to configure for automatic stage retry on stage failure. You can specify to retry only failed action in the stage or all actions in the stage. */
    RetryMode?: v.OneOf<'ALL_ACTIONS' | 'FAILED_ACTIONS'> | undefined;
  }
  /** Represents information about the rule to be created for an associated condition. An example would be creating a new rule for an entry condition, such as a rule that checks for a test result before allowing the run to enter the deployment stage. For more information about conditions, see [Stage conditions](https://docs.aws.amazon.com/codepipeline/latest/userguide/stage-conditions.html) and [How do stage conditions work?](https://docs.aws.amazon.com/codepipeline/latest/userguide/concepts-how-it-works-conditions.html). For more information about rules, see the [AWS CodePipeline rule reference](https://docs.aws.amazon.com/codepipeline/latest/userguide/rule-reference.html). */
  interface RuleDeclaration {
    /**
     * The shell commands to run with your commands rule in CodePipeline. All commands are supported except multi-line formats. While CodeBuild logs and permissions are used, you do not need to create any resources in CodeBuild.
     *
     * > Using compute time for this action will incur separate charges in AWS CodeBuild.
     */
    Commands?: v.Many<v.Text> | undefined;
    /** The action configuration fields for the rule. */
    Configuration?: v.Json | undefined;
    /** The input artifacts fields for the rule, such as specifying an input file for the rule. */
    InputArtifacts?: v.Many<v.Block<Pipeline.InputArtifact>> | undefined;
    /** The name of the rule that is created for the condition, such as `VariableCheck`. */
    Name?: v.Text | undefined;
    /** The Region for the condition associated with the rule. */
    Region?: v.Text | undefined;
    /** The pipeline role ARN associated with the rule. */
    RoleArn?: v.Text<'AWS::IAM::Role.Arn'> | undefined;
    /** The ID for the rule type, which is made up of the combined values for category, owner, provider, and version. */
    RuleTypeId?: v.Block<Pipeline.RuleTypeId> | undefined;
  }
  /** The ID for the rule type, which is made up of the combined values for category, owner, provider, and version. For more information about conditions, see [Stage conditions](https://docs.aws.amazon.com/codepipeline/latest/userguide/stage-conditions.html). For more information about rules, see the [AWS CodePipeline rule reference](https://docs.aws.amazon.com/codepipeline/latest/userguide/rule-reference.html). */
  interface RuleTypeId {
    /** A category defines what kind of rule can be run in the stage, and constrains the provider type for the rule. The valid category is `Rule`. */
    Category?: v.Text | undefined;
    /** The creator of the rule being called. The valid value for the `Owner` field in the rule category is `AWS`. */
    Owner?: v.Text | undefined;
    /** The rule provider, such as the `DeploymentWindow` rule. For a list of rule provider names, see the rules listed in the [AWS CodePipeline rule reference](https://docs.aws.amazon.com/codepipeline/latest/userguide/rule-reference.html). */
    Provider?: v.Text | undefined;
    /** A string that describes the rule version. */
    Version?: v.Text | undefined;
  }
  /** Represents information about a stage and its definition. */
  interface StageDeclaration {
    /** The actions included in a stage. */
    Actions: v.Many<v.Block<Pipeline.ActionDeclaration>>;
    /** The method to use when a stage allows entry. For example, configuring this field for conditions will allow entry to the stage when the conditions are met. */
    BeforeEntry?: v.Block<Pipeline.BeforeEntryConditions> | undefined;
    /** Reserved for future use. */
    Blockers?: v.Many<v.Block<Pipeline.BlockerDeclaration>> | undefined;
    /** The name of the stage. */
    Name: v.Text;
    /** The method to use when a stage has not completed successfully. For example, configuring this field for rollback will roll back a failed stage automatically to the last successful pipeline execution in the stage. */
    OnFailure?: v.Block<Pipeline.FailureConditions> | undefined;
    /** The method to use when a stage has succeeded. For example, configuring this field for conditions will allow the stage to succeed when the conditions are met. */
    OnSuccess?: v.Block<Pipeline.SuccessConditions> | undefined;
  }
  /** The name of the pipeline in which you want to disable the flow of artifacts from one stage to another. */
  interface StageTransition {
    /** The reason given to the user that a stage is disabled, such as waiting for manual approval or manual tests. This message is displayed in the pipeline console UI. */
    Reason: v.Text;
    /** The name of the stage where you want to disable the inbound or outbound transition of artifacts. */
    StageName: v.Text;
  }
  /** The conditions for making checks that, if met, succeed a stage. For more information about conditions, see [Stage conditions](https://docs.aws.amazon.com/codepipeline/latest/userguide/stage-conditions.html) and [How do stage conditions work?](https://docs.aws.amazon.com/codepipeline/latest/userguide/concepts-how-it-works-conditions.html). */
  interface SuccessConditions {
    /** The conditions that are success conditions. */
    Conditions?: v.Many<v.Block<Pipeline.Condition>> | undefined;
  }
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
  /** A variable declared at the pipeline level. */
  interface VariableDeclaration {
    /** The value of a pipeline-level variable. */
    DefaultValue?: v.Text | undefined;
    /** The description of a pipeline-level variable. It's used to add additional context about the variable, and not being used at time when pipeline executes. */
    Description?: v.Text | undefined;
    /** The name of a pipeline-level variable. */
    Name: v.Text;
  }
}

export interface WebhookProperties {
  /**
   * Supported options are GITHUB_HMAC, IP, and UNAUTHENTICATED.
   *
   * > When creating CodePipeline webhooks, do not use your own credentials or reuse the same secret token across multiple webhooks. For optimal security, generate a unique secret token for each webhook you create. The secret token is an arbitrary string that you provide, which GitHub uses to compute and sign the webhook payloads sent to CodePipeline, for protecting the integrity and authenticity of the webhook payloads. Using your own credentials or reusing the same token across multiple webhooks can lead to security vulnerabilities. > If a secret token was provided, it will be redacted in the response.
   */
  Authentication: v.OneOf<'GITHUB_HMAC' | 'IP' | 'UNAUTHENTICATED'>;
  /** Properties that configure the authentication applied to incoming webhook trigger requests. The required properties depend on the authentication type. For GITHUB_HMAC, only the `SecretToken` property must be set. For IP, only the `AllowedIPRange` property must be set to a valid CIDR range. For UNAUTHENTICATED, no properties can be set. */
  AuthenticationConfiguration: v.Block<Webhook.WebhookAuthConfiguration>;
  /** A list of rules applied to the body/payload sent in the POST request to a webhook URL. All defined rules must pass for the request to be accepted and the pipeline started. */
  Filters: v.Many<v.Block<Webhook.WebhookFilterRule>>;
  /** The name of the webhook. */
  Name?: v.Text | undefined;
  /** Configures a connection between the webhook that was created and the external tool with events to be detected. */
  RegisterWithThirdParty?: v.Bool | undefined;
  /** An array of key-value pairs to apply to this resource. */
  Tags?: v.Many<v.Block<Webhook.Tag>> | undefined;
  /** The name of the action in a pipeline you want to connect to the webhook. The action must be from the source (first) stage of the pipeline. */
  TargetAction: v.Text;
  /** The name of the pipeline you want to connect to the webhook. */
  TargetPipeline: v.Text;
  /**
   * The version number of the pipeline to be connected to the trigger request.
   *
   * Required: Yes
   *
   * Type: Integer
   *
   * Update requires: [No interruption](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-updating-stacks-update-behaviors.html#update-no-interrupt)
   */
  TargetPipelineVersion?: v.Num | undefined;
}
export interface WebhookAttributes {
  /** logical id of the webhook */
  readonly Id: v.Scalar<'AWS::CodePipeline::Webhook.Id'>;
  /** The webhook URL generated by AWS CodePipeline, such as `https://eu-central-1.webhooks.aws/trigger123456`. */
  readonly Url: v.Scalar<'AWS::CodePipeline::Webhook.Url'>;
}
/**
 * The `AWS::CodePipeline::Webhook` resource creates and registers your webhook. After the webhook is created and registered, it triggers your pipeline to start every time an external event occurs. For more information, see [Migrate polling pipelines to use event-based change detection](https://docs.aws.amazon.com/codepipeline/latest/userguide/update-change-detection.html) in the *AWS CodePipeline User Guide*.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codepipeline-webhook.html
 */
export declare class Webhook extends v.Resource<WebhookProperties, 'AWS::CodePipeline::Webhook.Name', WebhookAttributes> {
  static readonly type: 'AWS::CodePipeline::Webhook';
  constructor(properties: WebhookProperties);
}
export declare namespace Webhook {
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
  /** The authentication applied to incoming webhook trigger requests. */
  interface WebhookAuthConfiguration {
    /** The property used to configure acceptance of webhooks in an IP address range. For IP, only the `AllowedIPRange` property must be set. This property must be set to a valid CIDR range. */
    AllowedIPRange?: v.Text | undefined;
    /** The property used to configure GitHub authentication. For GITHUB_HMAC, only the `SecretToken` property must be set. */
    SecretToken?: v.Text | undefined;
  }
  /** The event criteria that specify when a webhook notification is sent to your URL. */
  interface WebhookFilterRule {
    /** A JsonPath expression that is applied to the body/payload of the webhook. The value selected by the JsonPath expression must match the value specified in the `MatchEquals` field. Otherwise, the request is ignored. For more information, see [Java JsonPath implementation](https://docs.aws.amazon.com/https://github.com/json-path/JsonPath) in GitHub. */
    JsonPath: v.Text;
    /** The value selected by the `JsonPath` expression must match what is supplied in the `MatchEquals` field. Otherwise, the request is ignored. Properties from the target action configuration can be included as placeholders in this value by surrounding the action configuration key with curly brackets. For example, if the value supplied here is "refs/heads/{Branch}" and the target action has an action configuration property called "Branch" with a value of "main", the `MatchEquals` value is evaluated as "refs/heads/main". For a list of action configuration properties for built-in action types, see [Pipeline Structure Reference Action Requirements](https://docs.aws.amazon.com/codepipeline/latest/userguide/reference-pipeline-structure.html#action-requirements). */
    MatchEquals?: v.Text | undefined;
  }
}
