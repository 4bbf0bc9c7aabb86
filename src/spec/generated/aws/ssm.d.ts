// Made by src/spec/generate/main.ts out of the AWS resource specification: change that, not this.
import * as v from '../../values';

export interface AssociationProperties {
  /** By default, when you create a new association, the system runs it immediately after it is created and then according to the schedule you specified. Specify this option if you don't want an association to run immediately after you create it. This parameter is not supported for rate expressions. */
  ApplyOnlyAtCronInterval?: v.Bool | undefined;
  /** A role used by association to take actions on your behalf. */
  AssociationDispatchAssumeRole?: v.Text | undefined;
  /** Specify a descriptive name for the association. */
  AssociationName?: v.Text | undefined;
  /** Choose the parameter that will define how your automation will branch out. This target is required for associations that use an Automation runbook and target resources by using rate controls. Automation is a tool in AWS Systems Manager. */
  AutomationTargetParameterName?: v.Text | undefined;
  /** The names or Amazon Resource Names (ARNs) of the Change Calendar type documents your associations are gated under. The associations only run when that Change Calendar is open. For more information, see [AWS Systems Manager Change Calendar](https://docs.aws.amazon.com/systems-manager/latest/userguide/systems-manager-change-calendar) in the *AWS Systems Manager User Guide*. */
  CalendarNames?: v.Many<v.Text> | undefined;
  /** The severity level that is assigned to the association. */
  ComplianceSeverity?: v.OneOf<'CRITICAL' | 'HIGH' | 'MEDIUM' | 'LOW' | 'UNSPECIFIED'> | undefined;
  /** The version of the SSM document to associate with the target. */
  DocumentVersion?: v.Text | undefined;
  /**
   * > `InstanceId` has been deprecated. To specify an instance ID for an association, use the `Targets` parameter. If you use the parameter `InstanceId`, you cannot use the parameters `AssociationName`, `DocumentVersion`, `MaxErrors`, `MaxConcurrency`, `OutputLocation`, or `ScheduleExpression`. To use these parameters, you must use the `Targets` parameter.
   * >
   * > Note that in some examples later in this page, `InstanceIds` is used as the tag-key name in a `Targets` filter. `InstanceId` is not used as a parameter.
   *
   * The ID of the instance that the SSM document is associated with. You must specify the `InstanceId` or `Targets` property.
   */
  InstanceId?: v.Text | undefined;
  /**
   * The maximum number of targets allowed to run the association at the same time. You can specify a number, for example 10, or a percentage of the target set, for example 10%. The default value is 100%, which means all targets run the association at the same time.
   *
   * If a new managed node starts and attempts to run an association while Systems Manager is running `MaxConcurrency` associations, the association is allowed to run. During the next association interval, the new managed node will process its association within the limit specified for `MaxConcurrency`.
   */
  MaxConcurrency?: v.Text | undefined;
  /** The number of errors that are allowed before the system stops sending requests to run the association on additional targets. You can specify either an absolute number of errors, for example 10, or a percentage of the target set, for example 10%. If you specify 3, for example, the system stops sending requests when the fourth error is received. If you specify 0, then the system stops sending requests after the first error is returned. If you run an association on 50 managed nodes and set `MaxError` to 10%, then the system stops sending the request when the sixth error is received. */
  MaxErrors?: v.Text | undefined;
  /**
   * The name of the SSM document that contains the configuration information for the instance. You can specify `Command` or `Automation` documents. The documents can be AWS -predefined documents, documents you created, or a document that is shared with you from another account. For SSM documents that are shared with you from other AWS accounts, you must specify the complete SSM document ARN, in the following format:
   *
   * `arn:partition:ssm:region:account-id:document/document-name`
   *
   * For example: `arn:aws:ssm:us-east-2:12345678912:document/My-Shared-Document`
   */
  Name: v.Text<'AWS::SSM::Document.Name'>;
  /** An Amazon Simple Storage Service (Amazon S3) bucket where you want to store the output details of the request. */
  OutputLocation?: v.Block<Association.InstanceAssociationOutputLocation> | undefined;
  /** The parameters for the runtime configuration of the document. */
  Parameters?: v.Dictionary<v.Many<v.Text>> | undefined;
  /** A cron expression that specifies a schedule when the association runs. The schedule runs in Coordinated Universal Time (UTC). */
  ScheduleExpression?: v.Text | undefined;
  /** Number of days to wait after the scheduled day to run an association. */
  ScheduleOffset?: v.Num | undefined;
  /**
   * The mode for generating association compliance. You can specify `AUTO` or `MANUAL`. In `AUTO` mode, the system uses the status of the association execution to determine the compliance status. If the association execution runs successfully, then the association is `COMPLIANT`. If the association execution doesn't run successfully, the association is `NON-COMPLIANT`.
   *
   * In `MANUAL` mode, you must specify the `AssociationId` as a parameter for the `PutComplianceItems` API action. In this case, compliance data is not managed by State Manager. It is managed by your direct call to the `PutComplianceItems` API action.
   *
   * By default, all associations use `AUTO` mode.
   */
  SyncCompliance?: v.OneOf<'AUTO' | 'MANUAL'> | undefined;
  /** A key-value pair to associate with a resource. */
  Tags?: v.Many<v.Block<Association.Tag>> | undefined;
  /**
   * The targets for the association. You must specify the `InstanceId` or `Targets` property. You can target all instances in an AWS account by specifying t he `InstanceIds` key with a value of `*`.
   *
   * Supported formats include the following.
   *
   * - `Key=InstanceIds,Values=<instance-id-1>,<instance-id-2>,<instance-id-3>`
   * - `Key=tag-key,Values=<my-tag-key-1>,<my-tag-key-2>`
   *
   * To view a JSON and a YAML example that targets all instances, see "Create an association for all managed instances in an AWS account " on the Examples page.
   */
  Targets?: v.Many<v.Block<Association.Target>> | undefined;
  /**
   * The number of seconds the service should wait for the association status to show "Success" before proceeding with the stack execution. If the association status doesn't show "Success" after the specified number of seconds, then stack creation fails.
   *
   * > When you specify a value for the `WaitForSuccessTimeoutSeconds`, [drift detection](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-stack-drift.html) for your CloudFormation stack’s configuration might yield inaccurate results. If drift detection is important in your scenario, we recommend that you don’t include `WaitForSuccessTimeoutSeconds` in your template.
   */
  WaitForSuccessTimeoutSeconds?: v.Num | undefined;
}
export interface AssociationAttributes {
  /** The association ID. */
  readonly AssociationId: v.Scalar<'AWS::SSM::Association.AssociationId'>;
}
/**
 * The `AWS::SSM::Association` resource creates a State Manager association for your managed instances. A State Manager association defines the state that you want to maintain on your instances. For example, an association can specify that anti-virus software must be installed and running on your instances, or that certain ports must be closed. For static targets, the association specifies a schedule for when the configuration is reapplied. For dynamic targets, such as an Resource Groups or an AWS Auto Scaling Group, State Manager applies the configuration when new instances are added to the group. The association also specifies actions to take when applying the configuration. For example, an association for anti-virus software might run once a day. If the software is not installed, then State Manager installs it. If the software is installed, but the service is not running, then the association might instruct State Manager to start the service.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-association.html
 */
export declare class Association extends v.Resource<AssociationProperties, 'AWS::SSM::Association.AssociationId', AssociationAttributes> {
  static readonly type: 'AWS::SSM::Association';
  constructor(properties: AssociationProperties);
}
export declare namespace Association {
  /**
   * `InstanceAssociationOutputLocation` is a property of the [AWS::SSM::Association](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ssm-association.html) resource that specifies an Amazon S3 bucket where you want to store the results of this association request.
   *
   * For the minimal permissions required to enable Amazon S3 output for an association, see [Creating associations](https://docs.aws.amazon.com/systems-manager/latest/userguide/sysman-state-assoc.html) in the *Systems Manager User Guide*.
   */
  interface InstanceAssociationOutputLocation {
    /** `S3OutputLocation` is a property of the [InstanceAssociationOutputLocation](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ssm-association-instanceassociationoutputlocation.html) property that specifies an Amazon S3 bucket where you want to store the results of this request. */
    S3Location?: v.Block<Association.S3OutputLocation> | undefined;
  }
  /** `S3OutputLocation` is a property of the [AWS::SSM::Association](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ssm-association.html) resource that specifies an Amazon S3 bucket where you want to store the results of this association request. */
  interface S3OutputLocation {
    /** The name of the S3 bucket. */
    OutputS3BucketName?: v.Text<'AWS::S3::Bucket.BucketName'> | undefined;
    /** The S3 bucket subfolder. */
    OutputS3KeyPrefix?: v.Text | undefined;
    /** The AWS Region of the S3 bucket. */
    OutputS3Region?: v.Text | undefined;
  }
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
  /** `Target` is a property of the [AWS::SSM::Association](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ssm-association.html) resource that specifies the targets for an SSM document in Systems Manager. You can target all instances in an AWS account by specifying the `InstanceIds` key with a value of `*`. To view a JSON and a YAML example that targets all instances, see the example "Create an association for all managed instances in an AWS account " later in this page. */
  interface Target {
    /** User-defined criteria for sending commands that target managed nodes that meet the criteria. */
    Key: v.Text;
    /**
     * User-defined criteria that maps to `Key`. For example, if you specified `tag:ServerRole`, you could specify `value:WebServer` to run a command on instances that include EC2 tags of `ServerRole,WebServer`.
     *
     * Depending on the type of target, the maximum number of values for a key might be lower than the global maximum of 50.
     */
    Values: v.Many<v.Text>;
  }
}

export interface CloudConnectorProperties {
  /** The ARN of the AWS Config connector. */
  ConfigConnectorArn: v.Text;
  /** The configuration for the cloud connector. Currently supports Azure. */
  Configuration: v.Block<CloudConnector.CloudConnectorConfiguration>;
  /** The description of the cloud connector. */
  Description?: v.Text | undefined;
  /** The display name of the cloud connector. */
  DisplayName: v.Text;
  /** The IAM role ARN used by the cloud connector. */
  RoleArn: v.Text<'AWS::IAM::Role.Arn'>;
  /** Tags to apply to the cloud connector. */
  Tags?: v.Many<v.Block<CloudConnector.Tag>> | undefined;
}
export interface CloudConnectorAttributes {
  /** The ARN of the cloud connector. */
  readonly CloudConnectorArn: v.Scalar<'AWS::SSM::CloudConnector.CloudConnectorArn'>;
  /** The unique identifier of the cloud connector. */
  readonly CloudConnectorId: v.Scalar<'AWS::SSM::CloudConnector.CloudConnectorId'>;
  /** The timestamp when the cloud connector was created. */
  readonly CreatedAt: v.Scalar<'AWS::SSM::CloudConnector.CreatedAt'>;
  /** The timestamp when the cloud connector was last updated. */
  readonly UpdatedAt: v.Scalar<'AWS::SSM::CloudConnector.UpdatedAt'>;
}
/**
 * Resource Type definition for AWS::SSM::CloudConnector. Enables AWS Systems Manager to manage resources in external cloud providers.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-cloudconnector.html
 */
export declare class CloudConnector extends v.Resource<CloudConnectorProperties, 'AWS::SSM::CloudConnector.CloudConnectorArn', CloudConnectorAttributes> {
  static readonly type: 'AWS::SSM::CloudConnector';
  constructor(properties: CloudConnectorProperties);
}
export declare namespace CloudConnector {
  /** Configuration for connecting to Azure. */
  interface AzureConfiguration {
    /** The display name of the Azure AD application. */
    ApplicationDisplayName?: v.Text | undefined;
    /** The Azure AD application ID. */
    ApplicationId: v.Text;
    /** The targets for the cloud connector. If omitted, the entire tenant is targeted. */
    Targets?: v.Block<CloudConnector.ConfigurationTargets> | undefined;
    /** The display name of the Azure AD tenant. */
    TenantDisplayName?: v.Text | undefined;
    /** The Azure AD tenant ID. Cannot be changed after creation. */
    TenantId: v.Text;
  }
  /** An Azure subscription with its ID and optional display name. */
  interface AzureSubscription {
    /** The display name of the Azure subscription. */
    DisplayName?: v.Text | undefined;
    /** The Azure subscription ID. */
    Id: v.Text;
  }
  /** The configuration for the cloud connector. Currently supports Azure. */
  interface CloudConnectorConfiguration {
    /** Configuration for connecting to Azure. */
    AzureConfiguration: v.Block<CloudConnector.AzureConfiguration>;
  }
  /** The targets for the cloud connector. If omitted, the entire tenant is targeted. */
  interface ConfigurationTargets {
    /** List of Azure subscriptions. */
    Subscriptions: v.Many<v.Block<CloudConnector.AzureSubscription>>;
  }
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
}

export interface DocumentProperties {
  /** A list of key-value pairs that describe attachments to a version of a document. */
  Attachments?: v.Many<v.Block<Document.AttachmentsSource>> | undefined;
  /**
   * The content for the new SSM document in JSON or YAML. For more information about the schemas for SSM document content, see [SSM document schema features and examples](https://docs.aws.amazon.com/systems-manager/latest/userguide/document-schemas-features.html) in the *AWS Systems Manager User Guide*.
   *
   * > This parameter also supports `String` data types.
   */
  Content: v.Json;
  /** Specify the document format for the request. `JSON` is the default format. */
  DocumentFormat?: v.OneOf<'YAML' | 'JSON' | 'TEXT'> | undefined;
  /** The type of document to create. */
  DocumentType?: v.OneOf<'ApplicationConfiguration' | 'ApplicationConfigurationSchema' | 'Automation' | 'Automation.ChangeTemplate' | 'AutoApprovalPolicy' | 'ChangeCalendar' | 'CloudFormation' | 'Command' | 'DeploymentStrategy' | 'ManualApprovalPolicy' | 'Package' | 'Policy' | 'ProblemAnalysis' | 'ProblemAnalysisTemplate' | 'Session'> | undefined;
  /**
   * A name for the SSM document.
   *
   * > You can't use the following strings as document name prefixes. These are reserved by AWS for use as document name prefixes:
   * >
   * > - `aws`
   * > - `amazon`
   * > - `amzn`
   * > - `AWSEC2`
   * > - `AWSConfigRemediation`
   * > - `AWSSupport`
   */
  Name?: v.Text | undefined;
  /** A list of SSM documents required by a document. This parameter is used exclusively by AWS AppConfig. When a user creates an AWS AppConfig configuration in an SSM document, the user must also specify a required document for validation purposes. In this case, an `ApplicationConfiguration` document requires an `ApplicationConfigurationSchema` document for validation purposes. For more information, see [What is AWS AppConfig ?](https://docs.aws.amazon.com/appconfig/latest/userguide/what-is-appconfig.html) in the *AWS AppConfig User Guide*. */
  Requires?: v.Many<v.Block<Document.DocumentRequires>> | undefined;
  /** AWS CloudFormation resource tags to apply to the document. Use tags to help you identify and categorize resources. */
  Tags?: v.Many<v.Block<Document.Tag>> | undefined;
  /** Specify a target type to define the kinds of resources the document can run on. For example, to run a document on EC2 instances, specify the following value: `/AWS::EC2::Instance`. If you specify a value of '/' the document can run on all types of resources. If you don't specify a value, the document can't run on any resources. For a list of valid resource types, see [AWS resource and property types reference](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-template-resource-type-ref.html) in the *AWS CloudFormation User Guide*. */
  TargetType?: v.Text | undefined;
  /** If the document resource you specify in your template already exists, this parameter determines whether a new version of the existing document is created, or the existing document is replaced. `Replace` is the default method. If you specify `NewVersion` for the `UpdateMethod` parameter, and the `Name` of the document does not match an existing resource, a new document is created. When you specify `NewVersion`, the default version of the document is changed to the newly created version. */
  UpdateMethod?: v.OneOf<'Replace' | 'NewVersion'> | undefined;
  /** An optional field specifying the version of the artifact you are creating with the document. For example, `Release12.1`. This value is unique across all versions of a document, and can't be changed. */
  VersionName?: v.Text | undefined;
}
export interface DocumentAttributes {
}
/**
 * The `AWS::SSM::Document` resource creates a Systems Manager (SSM) document in AWS Systems Manager. This document defines the actions that Systems Manager performs on your AWS resources.
 *
 * > This resource does not support CloudFormation drift detection.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-document.html
 */
export declare class Document extends v.Resource<DocumentProperties, 'AWS::SSM::Document.Name', DocumentAttributes> {
  static readonly type: 'AWS::SSM::Document';
  constructor(properties: DocumentProperties);
}
export declare namespace Document {
  /** Identifying information about a document attachment, including the file name and a key-value pair that identifies the location of an attachment to a document. */
  interface AttachmentsSource {
    /** The key of a key-value pair that identifies the location of an attachment to a document. */
    Key?: v.OneOf<'SourceUrl' | 'S3FileUrl' | 'AttachmentReference'> | undefined;
    /** The name of the document attachment file. */
    Name?: v.Text | undefined;
    /**
     * The value of a key-value pair that identifies the location of an attachment to a document. The format for *Value* depends on the type of key you specify.
     *
     * - For the key *SourceUrl*, the value is an S3 bucket location. For example:
     *
     * `"Values": [ "s3://amzn-s3-demo-bucket/my-prefix" ]`
     * - For the key *S3FileUrl*, the value is a file in an S3 bucket. For example:
     *
     * `"Values": [ "s3://amzn-s3-demo-bucket/my-prefix/my-file.py" ]`
     * - For the key *AttachmentReference*, the value is constructed from the name of another SSM document in your account, a version number of that document, and a file attached to that document version that you want to reuse. For example:
     */
    Values?: v.Many<v.Text> | undefined;
  }
  /** An SSM document required by the current document. */
  interface DocumentRequires {
    /** The name of the required SSM document. The name can be an Amazon Resource Name (ARN). */
    Name?: v.Text | undefined;
    /** The document version required by the current document. */
    Version?: v.Text | undefined;
  }
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key?: v.Text | undefined;
    /** The value of the tag. */
    Value?: v.Text | undefined;
  }
}

export interface MaintenanceWindowProperties {
  /** Enables a maintenance window task to run on managed instances, even if you have not registered those instances as targets. If enabled, then you must specify the unregistered instances (by instance ID) when you register a task with the maintenance window. */
  AllowUnassociatedTargets: v.Bool;
  /** The number of hours before the end of the maintenance window that AWS Systems Manager stops scheduling new tasks for execution. */
  Cutoff: v.Num;
  /** A description of the maintenance window. */
  Description?: v.Text | undefined;
  /** The duration of the maintenance window in hours. */
  Duration: v.Num;
  /** The date and time, in ISO-8601 Extended format, for when the maintenance window is scheduled to become inactive. */
  EndDate?: v.Text | undefined;
  /** The name of the maintenance window. */
  Name: v.Text;
  /** The schedule of the maintenance window in the form of a cron or rate expression. */
  Schedule: v.Text;
  /** The number of days to wait to run a maintenance window after the scheduled cron expression date and time. */
  ScheduleOffset?: v.Num | undefined;
  /** The time zone that the scheduled maintenance window executions are based on, in Internet Assigned Numbers Authority (IANA) format. */
  ScheduleTimezone?: v.Text | undefined;
  /** The date and time, in ISO-8601 Extended format, for when the maintenance window is scheduled to become active. `StartDate` allows you to delay activation of the maintenance window until the specified future date. */
  StartDate?: v.Text | undefined;
  /** Optional metadata that you assign to a resource in the form of an arbitrary set of tags (key-value pairs). Tags enable you to categorize a resource in different ways, such as by purpose, owner, or environment. For example, you might want to tag a maintenance window to identify the type of tasks it will run, the types of targets, and the environment it will run in. */
  Tags?: v.Many<v.Block<MaintenanceWindow.Tag>> | undefined;
}
export interface MaintenanceWindowAttributes {
  readonly Id: v.Scalar<'AWS::SSM::MaintenanceWindow.Id'>;
  /** The ID of the maintenance window. */
  readonly WindowId: v.Scalar<'AWS::SSM::MaintenanceWindow.WindowId'>;
}
/**
 * The `AWS::SSM::MaintenanceWindow` resource represents general information about a maintenance window for AWS Systems Manager. Maintenance windows let you define a schedule for when to perform potentially disruptive actions on your instances, such as patching an operating system (OS), updating drivers, or installing software. Each maintenance window has a schedule, a duration, a set of registered targets, and a set of registered tasks.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-maintenancewindow.html
 */
export declare class MaintenanceWindow extends v.Resource<MaintenanceWindowProperties, 'AWS::SSM::MaintenanceWindow.WindowId', MaintenanceWindowAttributes> {
  static readonly type: 'AWS::SSM::MaintenanceWindow';
  constructor(properties: MaintenanceWindowProperties);
}
export declare namespace MaintenanceWindow {
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
}

export interface MaintenanceWindowTargetProperties {
  /** A description for the target. */
  Description?: v.Text | undefined;
  /** The name for the maintenance window target. */
  Name?: v.Text | undefined;
  /** A user-provided value that will be included in any Amazon CloudWatch Events events that are raised while running tasks for these targets in this maintenance window. */
  OwnerInformation?: v.Text | undefined;
  /** The type of target that is being registered with the maintenance window. */
  ResourceType: v.OneOf<'INSTANCE' | 'RESOURCE_GROUP'>;
  /**
   * The targets to register with the maintenance window. In other words, the instances to run commands on when the maintenance window runs.
   *
   * You must specify targets by using the `WindowTargetIds` parameter.
   */
  Targets: v.Many<v.Block<MaintenanceWindowTarget.Targets>>;
  /** The ID of the maintenance window to register the target with. */
  WindowId: v.Text;
}
export interface MaintenanceWindowTargetAttributes {
  /** The ID of the target. */
  readonly WindowTargetId: v.Scalar<'AWS::SSM::MaintenanceWindowTarget.WindowTargetId'>;
}
/**
 * The `AWS::SSM::MaintenanceWindowTarget` resource registers a target with a maintenance window for AWS Systems Manager. For more information, see [RegisterTargetWithMaintenanceWindow](https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_RegisterTargetWithMaintenanceWindow.html) in the *AWS Systems Manager API Reference*.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-maintenancewindowtarget.html
 */
export declare class MaintenanceWindowTarget extends v.Resource<MaintenanceWindowTargetProperties, 'AWS::SSM::MaintenanceWindowTarget.WindowTargetId', MaintenanceWindowTargetAttributes> {
  static readonly type: 'AWS::SSM::MaintenanceWindowTarget';
  constructor(properties: MaintenanceWindowTargetProperties);
}
export declare namespace MaintenanceWindowTarget {
  /**
   * The `Targets` property type specifies adding a target to a maintenance window target in AWS Systems Manager.
   *
   * `Targets` is a property of the [AWS::SSM::MaintenanceWindowTarget](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ssm-maintenancewindowtarget.html) resource.
   */
  interface Targets {
    /** User-defined criteria for sending commands that target managed nodes that meet the criteria. */
    Key: v.Text;
    /**
     * User-defined criteria that maps to `Key`. For example, if you specified `tag:ServerRole`, you could specify `value:WebServer` to run a command on instances that include EC2 tags of `ServerRole,WebServer`.
     *
     * Depending on the type of target, the maximum number of values for a key might be lower than the global maximum of 50.
     */
    Values: v.Many<v.Text>;
  }
}

export interface MaintenanceWindowTaskProperties {
  /** The specification for whether tasks should continue to run after the cutoff time specified in the maintenance windows is reached. */
  CutoffBehavior?: v.OneOf<'CANCEL_TASK' | 'CONTINUE_TASK'> | undefined;
  /** A description of the task. */
  Description?: v.Text | undefined;
  /**
   * > `LoggingInfo` has been deprecated. To specify an Amazon S3 bucket to contain logs for Run Command tasks, instead use the `OutputS3BucketName` and `OutputS3KeyPrefix` options in the `TaskInvocationParameters` structure. For information about how Systems Manager handles these options for the supported maintenance window task types, see [AWS ::SSM::MaintenanceWindowTask MaintenanceWindowRunCommandParameters](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ssm-maintenancewindowtask-maintenancewindowruncommandparameters.html).
   *
   * Information about an Amazon S3 bucket to write Run Command task-level logs to.
   */
  LoggingInfo?: v.Block<MaintenanceWindowTask.LoggingInfo> | undefined;
  /**
   * The maximum number of targets this task can be run for, in parallel.
   *
   * > Although this element is listed as "Required: No", a value can be omitted only when you are registering or updating a [targetless task](https://docs.aws.amazon.com/systems-manager/latest/userguide/maintenance-windows-targetless-tasks.html) You must provide a value in all other cases.
   * >
   * > For maintenance window tasks without a target specified, you can't supply a value for this option. Instead, the system inserts a placeholder value of `1`. This value doesn't affect the running of your task.
   */
  MaxConcurrency?: v.Text | undefined;
  /**
   * The maximum number of errors allowed before this task stops being scheduled.
   *
   * > Although this element is listed as "Required: No", a value can be omitted only when you are registering or updating a [targetless task](https://docs.aws.amazon.com/systems-manager/latest/userguide/maintenance-windows-targetless-tasks.html) You must provide a value in all other cases.
   * >
   * > For maintenance window tasks without a target specified, you can't supply a value for this option. Instead, the system inserts a placeholder value of `1`. This value doesn't affect the running of your task.
   */
  MaxErrors?: v.Text | undefined;
  /** The task name. */
  Name?: v.Text | undefined;
  /** The priority of the task in the maintenance window. The lower the number, the higher the priority. Tasks that have the same priority are scheduled in parallel. */
  Priority: v.Num;
  /** The Amazon Resource Name (ARN) of the IAM service role for AWS Systems Manager to assume when running a maintenance window task. If you do not specify a service role ARN, Systems Manager uses a service-linked role in your account. If no appropriate service-linked role for Systems Manager exists in your account, it is created when you run `RegisterTaskWithMaintenanceWindow`. */
  ServiceRoleArn?: v.Text<'AWS::IAM::Role.Arn'> | undefined;
  /**
   * The targets, either instances or window target IDs.
   *
   * - Specify instances using `Key=InstanceIds,Values= *instanceid1*, *instanceid2*`.
   * - Specify window target IDs using `Key=WindowTargetIds,Values= *window-target-id-1*, *window-target-id-2*`.
   */
  Targets?: v.Many<v.Block<MaintenanceWindowTask.Target>> | undefined;
  /**
   * The resource that the task uses during execution.
   *
   * For `RUN_COMMAND` and `AUTOMATION` task types, `TaskArn` is the SSM document name or Amazon Resource Name (ARN).
   *
   * For `LAMBDA` tasks, `TaskArn` is the function name or ARN.
   *
   * For `STEP_FUNCTIONS` tasks, `TaskArn` is the state machine ARN.
   */
  TaskArn: v.Text;
  /** The parameters to pass to the task when it runs. Populate only the fields that match the task type. All other fields should be empty. */
  TaskInvocationParameters?: v.Block<MaintenanceWindowTask.TaskInvocationParameters> | undefined;
  /**
   * > `TaskParameters` has been deprecated. To specify parameters to pass to a task when it runs, instead use the `Parameters` option in the `TaskInvocationParameters` structure. For information about how Systems Manager handles these options for the supported maintenance window task types, see [MaintenanceWindowTaskInvocationParameters](https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_MaintenanceWindowTaskInvocationParameters.html).
   *
   * The parameters to pass to the task when it runs.
   */
  TaskParameters?: v.Json | undefined;
  /** The type of task. Valid values: `RUN_COMMAND`, `AUTOMATION`, `LAMBDA`, `STEP_FUNCTIONS`. */
  TaskType: v.OneOf<'AUTOMATION' | 'LAMBDA' | 'RUN_COMMAND' | 'STEP_FUNCTIONS'>;
  /** The ID of the maintenance window where the task is registered. */
  WindowId: v.Text;
}
export interface MaintenanceWindowTaskAttributes {
  /** The task ID. */
  readonly WindowTaskId: v.Scalar<'AWS::SSM::MaintenanceWindowTask.WindowTaskId'>;
}
/**
 * The `AWS::SSM::MaintenanceWindowTask` resource defines information about a task for an AWS Systems Manager maintenance window. For more information, see [RegisterTaskWithMaintenanceWindow](https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_RegisterTaskWithMaintenanceWindow.html) in the *AWS Systems Manager API Reference*.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-maintenancewindowtask.html
 */
export declare class MaintenanceWindowTask extends v.Resource<MaintenanceWindowTaskProperties, 'AWS::SSM::MaintenanceWindowTask.WindowTaskId', MaintenanceWindowTaskAttributes> {
  static readonly type: 'AWS::SSM::MaintenanceWindowTask';
  constructor(properties: MaintenanceWindowTaskProperties);
}
export declare namespace MaintenanceWindowTask {
  /** Configuration options for sending command output to Amazon CloudWatch Logs. */
  interface CloudWatchOutputConfig {
    /**
     * The name of the CloudWatch Logs log group where you want to send command output. If you don't specify a group name, AWS Systems Manager automatically creates a log group for you. The log group uses the following naming format:
     *
     * `aws/ssm/ *SystemsManagerDocumentName*`
     */
    CloudWatchLogGroupName?: v.Text | undefined;
    /** Enables Systems Manager to send command output to CloudWatch Logs. */
    CloudWatchOutputEnabled?: v.Bool | undefined;
  }
  /**
   * > `LoggingInfo` has been deprecated. To specify an Amazon S3 bucket to contain logs, instead use the `OutputS3BucketName` and `OutputS3KeyPrefix` options in the `TaskInvocationParameters` structure. For information about how Systems Manager handles these options for the supported maintenance window task types, see [AWS ::SSM::MaintenanceWindowTask MaintenanceWindowRunCommandParameters](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ssm-maintenancewindowtask-maintenancewindowruncommandparameters.html).
   *
   * The `LoggingInfo` property type specifies information about the Amazon S3 bucket to write instance-level logs to.
   */
  interface LoggingInfo {
    /** The AWS Region where the S3 bucket is located. */
    Region: v.Text;
    /** The name of an S3 bucket where execution logs are stored. */
    S3Bucket: v.Text;
    /** The Amazon S3 bucket subfolder. */
    S3Prefix?: v.Text | undefined;
  }
  /**
   * The `MaintenanceWindowAutomationParameters` property type specifies the parameters for an `AUTOMATION` task type for a maintenance window task in AWS Systems Manager.
   *
   * `MaintenanceWindowAutomationParameters` is a property of the [TaskInvocationParameters](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ssm-maintenancewindowtask-taskinvocationparameters.html) property type.
   */
  interface MaintenanceWindowAutomationParameters {
    /** The version of an Automation runbook to use during task execution. */
    DocumentVersion?: v.Text | undefined;
    /** The parameters for the `AUTOMATION` type task. */
    Parameters?: v.Json | undefined;
  }
  /**
   * The `MaintenanceWindowLambdaParameters` property type specifies the parameters for a `LAMBDA` task type for a maintenance window task in AWS Systems Manager.
   *
   * `MaintenanceWindowLambdaParameters` is a property of the [TaskInvocationParameters](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ssm-maintenancewindowtask-taskinvocationparameters.html) property type.
   */
  interface MaintenanceWindowLambdaParameters {
    /** Client-specific information to pass to the AWS Lambda function that you're invoking. You can then use the `context` variable to process the client information in your AWS Lambda function. */
    ClientContext?: v.Text | undefined;
    /**
     * JSON to provide to your AWS Lambda function as input.
     *
     * > Although `Type` is listed as "String" for this property, the payload content must be formatted as a Base64-encoded binary data object.
     *
     * *Length Constraint:* 4096
     */
    Payload?: v.Text | undefined;
    /** An AWS Lambda function version or alias name. If you specify a function version, the action uses the qualified function Amazon Resource Name (ARN) to invoke a specific Lambda function. If you specify an alias name, the action uses the alias ARN to invoke the Lambda function version that the alias points to. */
    Qualifier?: v.Text | undefined;
  }
  /** The `MaintenanceWindowRunCommandParameters` property type specifies the parameters for a `RUN_COMMAND` task type for a maintenance window task in AWS Systems Manager. This means that these parameters are the same as those for the `SendCommand` API call. For more information about `SendCommand` parameters, see [SendCommand](https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_SendCommand.html) in the *AWS Systems Manager API Reference*. */
  interface MaintenanceWindowRunCommandParameters {
    /** Configuration options for sending command output to Amazon CloudWatch Logs. */
    CloudWatchOutputConfig?: v.Block<MaintenanceWindowTask.CloudWatchOutputConfig> | undefined;
    /** Information about the command or commands to run. */
    Comment?: v.Text | undefined;
    /** The SHA-256 or SHA-1 hash created by the system when the document was created. SHA-1 hashes have been deprecated. */
    DocumentHash?: v.Text | undefined;
    /** The SHA-256 or SHA-1 hash type. SHA-1 hashes are deprecated. */
    DocumentHashType?: v.Text | undefined;
    /**
     * The AWS Systems Manager document (SSM document) version to use in the request. You can specify `$DEFAULT`, `$LATEST`, or a specific version number. If you run commands by using the AWS CLI, then you must escape the first two options by using a backslash. If you specify a version number, then you don't need to use the backslash. For example:
     *
     * `--document-version "\$DEFAULT"`
     *
     * `--document-version "\$LATEST"`
     *
     * `--document-version "3"`
     */
    DocumentVersion?: v.Text | undefined;
    /** Configurations for sending notifications about command status changes on a per-managed node basis. */
    NotificationConfig?: v.Block<MaintenanceWindowTask.NotificationConfig> | undefined;
    /** The name of the Amazon Simple Storage Service (Amazon S3) bucket. */
    OutputS3BucketName?: v.Text | undefined;
    /** The S3 bucket subfolder. */
    OutputS3KeyPrefix?: v.Text | undefined;
    /**
     * The parameters for the `RUN_COMMAND` task execution.
     *
     * The supported parameters are the same as those for the `SendCommand` API call. For more information, see [SendCommand](https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_SendCommand.html) in the *AWS Systems Manager API Reference*.
     */
    Parameters?: v.Json | undefined;
    /** The Amazon Resource Name (ARN) of the IAM service role for AWS Systems Manager to assume when running a maintenance window task. If you do not specify a service role ARN, Systems Manager uses a service-linked role in your account. If no appropriate service-linked role for Systems Manager exists in your account, it is created when you run `RegisterTaskWithMaintenanceWindow`. */
    ServiceRoleArn?: v.Text<'AWS::IAM::Role.Arn'> | undefined;
    /** If this time is reached and the command hasn't already started running, it doesn't run. */
    TimeoutSeconds?: v.Num | undefined;
  }
  /**
   * The `MaintenanceWindowStepFunctionsParameters` property type specifies the parameters for the execution of a `STEP_FUNCTIONS` task in a Systems Manager maintenance window.
   *
   * `MaintenanceWindowStepFunctionsParameters` is a property of the [TaskInvocationParameters](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ssm-maintenancewindowtask-taskinvocationparameters.html) property type.
   */
  interface MaintenanceWindowStepFunctionsParameters {
    /** The inputs for the `STEP_FUNCTIONS` task. */
    Input?: v.Text | undefined;
    /** The name of the `STEP_FUNCTIONS` task. */
    Name?: v.Text | undefined;
  }
  /**
   * The `NotificationConfig` property type specifies configurations for sending notifications for a maintenance window task in AWS Systems Manager.
   *
   * `NotificationConfig` is a property of the [MaintenanceWindowRunCommandParameters](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ssm-maintenancewindowtask-maintenancewindowruncommandparameters.html) property type.
   */
  interface NotificationConfig {
    /** An Amazon Resource Name (ARN) for an Amazon Simple Notification Service (Amazon SNS) topic. Run Command pushes notifications about command status changes to this topic. */
    NotificationArn: v.Text;
    /** The different events that you can receive notifications for. These events include the following: `All` (events), `InProgress`, `Success`, `TimedOut`, `Cancelled`, `Failed`. To learn more about these events, see [Configuring Amazon SNS Notifications for AWS Systems Manager](https://docs.aws.amazon.com/systems-manager/latest/userguide/monitoring-sns-notifications.html) in the *AWS Systems Manager User Guide*. */
    NotificationEvents?: v.Many<v.Text> | undefined;
    /**
     * The notification type.
     *
     * - `Command`: Receive notification when the status of a command changes.
     * - `Invocation`: For commands sent to multiple instances, receive notification on a per-instance basis when the status of a command changes.
     */
    NotificationType?: v.Text | undefined;
  }
  /**
   * The `Target` property type specifies targets (either instances or window target IDs). You specify instances by using `Key=InstanceIds,Values=< *instanceid1* >,< *instanceid2* >`. You specify window target IDs using `Key=WindowTargetIds,Values=< *window-target-id-1* >,< *window-target-id-2* >` for a maintenance window task in AWS Systems Manager.
   *
   * `Target` is a property of the [AWS::SSM::MaintenanceWindowTask](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ssm-maintenancewindowtask.html) property type.
   */
  interface Target {
    /** User-defined criteria for sending commands that target instances that meet the criteria. `Key` can be `InstanceIds` or `WindowTargetIds`. For more information about how to target instances within a maintenance window task, see [About 'register-task-with-maintenance-window' Options and Values](https://docs.aws.amazon.com/systems-manager/latest/userguide/register-tasks-options.html) in the *AWS Systems Manager User Guide*. */
    Key: v.Text;
    /** User-defined criteria that maps to `Key`. For example, if you specify `InstanceIds`, you can specify `i-1234567890abcdef0,i-9876543210abcdef0` to run a command on two EC2 instances. For more information about how to target instances within a maintenance window task, see [About 'register-task-with-maintenance-window' Options and Values](https://docs.aws.amazon.com/systems-manager/latest/userguide/register-tasks-options.html) in the *AWS Systems Manager User Guide*. */
    Values: v.Many<v.Text>;
  }
  /**
   * The `TaskInvocationParameters` property type specifies the task execution parameters for a maintenance window task in AWS Systems Manager.
   *
   * `TaskInvocationParameters` is a property of the [AWS::SSM::MaintenanceWindowTask](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ssm-maintenancewindowtask.html) property type.
   */
  interface TaskInvocationParameters {
    /** The parameters for an `AUTOMATION` task type. */
    MaintenanceWindowAutomationParameters?: v.Block<MaintenanceWindowTask.MaintenanceWindowAutomationParameters> | undefined;
    /** The parameters for a `LAMBDA` task type. */
    MaintenanceWindowLambdaParameters?: v.Block<MaintenanceWindowTask.MaintenanceWindowLambdaParameters> | undefined;
    /** The parameters for a `RUN_COMMAND` task type. */
    MaintenanceWindowRunCommandParameters?: v.Block<MaintenanceWindowTask.MaintenanceWindowRunCommandParameters> | undefined;
    /** The parameters for a `STEP_FUNCTIONS` task type. */
    MaintenanceWindowStepFunctionsParameters?: v.Block<MaintenanceWindowTask.MaintenanceWindowStepFunctionsParameters> | undefined;
  }
}

export interface OpsItemProperties {
  /** The category of the OpsItem. */
  Category?: v.Text | undefined;
  /** The description of the OpsItem. */
  Description: v.Text;
  /** The priority of the OpsItem. */
  Priority?: v.Num | undefined;
  /** The severity of the OpsItem. */
  Severity?: v.Text | undefined;
  /** The origin of the OpsItem. */
  Source: v.Text;
  /** Tags for the OpsItem. */
  Tags?: v.Many<v.Block<OpsItem.Tag>> | undefined;
  /** The title of the OpsItem. */
  Title: v.Text;
}
export interface OpsItemAttributes {
  /** The user who created the OpsItem. */
  readonly CreatedBy: v.Scalar<'AWS::SSM::OpsItem.CreatedBy'>;
  /** The time the OpsItem was created. */
  readonly CreatedTime: v.Scalar<'AWS::SSM::OpsItem.CreatedTime'>;
  /** The user who last modified the OpsItem. */
  readonly LastModifiedBy: v.Scalar<'AWS::SSM::OpsItem.LastModifiedBy'>;
  /** The time the OpsItem was last modified. */
  readonly LastModifiedTime: v.Scalar<'AWS::SSM::OpsItem.LastModifiedTime'>;
  /** The ARN of the OpsItem. */
  readonly OpsItemArn: v.Scalar<'AWS::SSM::OpsItem.OpsItemArn'>;
  /** The ID of the OpsItem. */
  readonly OpsItemId: v.Scalar<'AWS::SSM::OpsItem.OpsItemId'>;
  /** The type of OpsItem. */
  readonly OpsItemType: v.Scalar<'AWS::SSM::OpsItem.OpsItemType'>;
  /** The status of the OpsItem. */
  readonly Status: v.Scalar<'AWS::SSM::OpsItem.Status'>;
  /** The version of the OpsItem. */
  readonly Version: v.Scalar<'AWS::SSM::OpsItem.Version'>;
}
/**
 * Resource schema for AWS::SSM::OpsItem.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-opsitem.html
 */
export declare class OpsItem extends v.Resource<OpsItemProperties, 'AWS::SSM::OpsItem.OpsItemArn', OpsItemAttributes> {
  static readonly type: 'AWS::SSM::OpsItem';
  constructor(properties: OpsItemProperties);
}
export declare namespace OpsItem {
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
}

export interface ParameterProperties {
  /** A regular expression used to validate the parameter value. For example, for `String` types with values restricted to numbers, you can specify the following: `AllowedPattern=^\d+$` */
  AllowedPattern?: v.Text | undefined;
  /** The data type of the parameter, such as `text` or `aws:ec2:image`. The default is `text`. */
  DataType?: v.OneOf<'text' | 'aws:ec2:image'> | undefined;
  /** Information about the parameter. */
  Description?: v.Text | undefined;
  /**
   * The name of the parameter.
   *
   * > The reported maximum length of 2048 characters for a parameter name includes 1037 characters that are reserved for internal use by Systems Manager. The maximum length for a parameter name that you specify is 1011 characters.
   * >
   * > This count of 1011 characters includes the characters in the ARN that precede the name you specify. This ARN length will vary depending on your partition and Region. For example, the following 45 characters count toward the 1011 character maximum for a parameter created in the US East (Ohio) Region: `arn:aws:ssm:us-east-2:111122223333:parameter/`.
   */
  Name?: v.Text | undefined;
  /**
   * Information about the policies assigned to a parameter.
   *
   * [Assigning parameter policies](https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-policies.html) in the *AWS Systems Manager User Guide*.
   */
  Policies?: v.Text | undefined;
  /** Optional metadata that you assign to a resource in the form of an arbitrary set of tags (key-value pairs). Tags enable you to categorize a resource in different ways, such as by purpose, owner, or environment. For example, you might want to tag a Systems Manager parameter to identify the type of resource to which it applies, the environment, or the type of configuration data referenced by the parameter. */
  Tags?: v.Dictionary<v.Text> | undefined;
  /** The parameter tier. */
  Tier?: v.OneOf<'Standard' | 'Advanced' | 'Intelligent-Tiering'> | undefined;
  /**
   * The type of parameter.
   *
   * > Parameters of type `SecureString` are not supported by AWS CloudFormation.
   */
  Type: v.OneOf<'String' | 'StringList'>;
  /**
   * The parameter value.
   *
   * > If type is `StringList`, the system returns a comma-separated string with no spaces between commas in the `Value` field.
   */
  Value: v.Text;
}
export interface ParameterAttributes {
  /** A regular expression used to validate the parameter value. For example, for `String` types with values restricted to numbers, you can specify the following: `AllowedPattern=^\d+$` */
  readonly AllowedPattern: v.Scalar<'AWS::SSM::Parameter.AllowedPattern'>;
  readonly Arn: v.Scalar<'AWS::SSM::Parameter.Arn'>;
  /** The data type of the parameter, such as `text` or `aws:ec2:image`. The default is `text`. */
  readonly DataType: v.Scalar<'AWS::SSM::Parameter.DataType'>;
  /** Information about the parameter. */
  readonly Description: v.Scalar<'AWS::SSM::Parameter.Description'>;
  /**
   * The name of the parameter.
   *
   * > The reported maximum length of 2048 characters for a parameter name includes 1037 characters that are reserved for internal use by Systems Manager. The maximum length for a parameter name that you specify is 1011 characters.
   * >
   * > This count of 1011 characters includes the characters in the ARN that precede the name you specify. This ARN length will vary depending on your partition and Region. For example, the following 45 characters count toward the 1011 character maximum for a parameter created in the US East (Ohio) Region: `arn:aws:ssm:us-east-2:111122223333:parameter/`.
   */
  readonly Name: v.Scalar<'AWS::SSM::Parameter.Name'>;
  /**
   * Information about the policies assigned to a parameter.
   *
   * [Assigning parameter policies](https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-policies.html) in the *AWS Systems Manager User Guide*.
   */
  readonly Policies: v.Scalar<'AWS::SSM::Parameter.Policies'>;
  /** Optional metadata that you assign to a resource in the form of an arbitrary set of tags (key-value pairs). Tags enable you to categorize a resource in different ways, such as by purpose, owner, or environment. For example, you might want to tag a Systems Manager parameter to identify the type of resource to which it applies, the environment, or the type of configuration data referenced by the parameter. */
  readonly Tags: { readonly [name: string]: unknown };
  /** The parameter tier. */
  readonly Tier: v.Scalar<'AWS::SSM::Parameter.Tier'>;
  /** Returns the type of the parameter. Valid values are `String` or `StringList`. */
  readonly Type: v.Scalar<'AWS::SSM::Parameter.Type'>;
  /** Returns the value of the parameter. */
  readonly Value: v.Scalar<'*'>;
}
/**
 * The `AWS::SSM::Parameter` resource creates an SSM parameter in AWS Systems Manager Parameter Store.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-parameter.html
 */
export declare class Parameter extends v.Resource<ParameterProperties, 'AWS::SSM::Parameter.Name', ParameterAttributes> {
  static readonly type: 'AWS::SSM::Parameter';
  constructor(properties: ParameterProperties);
}

export interface PatchBaselineProperties {
  /** A set of rules used to include patches in the baseline. */
  ApprovalRules?: v.Block<PatchBaseline.RuleGroup> | undefined;
  /**
   * A list of explicitly approved patches for the baseline.
   *
   * For information about accepted formats for lists of approved patches and rejected patches, see [Package name formats for approved and rejected patch lists](https://docs.aws.amazon.com/systems-manager/latest/userguide/patch-manager-approved-rejected-package-name-formats.html) in the *AWS Systems Manager User Guide*.
   */
  ApprovedPatches?: v.Many<v.Text> | undefined;
  /** Defines the compliance level for approved patches. When an approved patch is reported as missing, this value describes the severity of the compliance violation. The default value is `UNSPECIFIED`. */
  ApprovedPatchesComplianceLevel?: v.OneOf<'CRITICAL' | 'HIGH' | 'MEDIUM' | 'LOW' | 'INFORMATIONAL' | 'UNSPECIFIED'> | undefined;
  /** Indicates whether the list of approved patches includes non-security updates that should be applied to the managed nodes. The default value is `false`. Applies to Linux managed nodes only. */
  ApprovedPatchesEnableNonSecurity?: v.Bool | undefined;
  /**
   * Indicates the status you want to assign to security patches that are available but not approved because they don't meet the installation criteria specified in the patch baseline.
   *
   * Example scenario: Security patches that you might want installed can be skipped if you have specified a long period to wait after a patch is released before installation. If an update to the patch is released during your specified waiting period, the waiting period for installing the patch starts over. If the waiting period is too long, multiple versions of the patch could be released but never installed.
   *
   * Supported for Windows Server managed nodes only.
   */
  AvailableSecurityUpdatesComplianceStatus?: v.OneOf<'NON_COMPLIANT' | 'COMPLIANT'> | undefined;
  /** Indicates whether this is the default baseline. AWS Systems Manager supports creating multiple default patch baselines. For example, you can create a default patch baseline for each operating system. */
  DefaultBaseline?: v.Bool | undefined;
  /** A description of the patch baseline. */
  Description?: v.Text | undefined;
  /**
   * A set of global filters used to include patches in the baseline.
   *
   * > The `GlobalFilters` parameter can be configured only by using the AWS CLI or an AWS SDK. It can't be configured from the Patch Manager console, and its value isn't displayed in the console.
   */
  GlobalFilters?: v.Block<PatchBaseline.PatchFilterGroup> | undefined;
  /** The name of the patch baseline. */
  Name: v.Text;
  /** Defines the operating system the patch baseline applies to. The default value is `WINDOWS`. */
  OperatingSystem?: v.OneOf<'WINDOWS' | 'AMAZON_LINUX' | 'AMAZON_LINUX_2' | 'AMAZON_LINUX_2022' | 'AMAZON_LINUX_2023' | 'UBUNTU' | 'REDHAT_ENTERPRISE_LINUX' | 'SUSE' | 'CENTOS' | 'ORACLE_LINUX' | 'DEBIAN' | 'MACOS' | 'RASPBIAN' | 'ROCKY_LINUX' | 'ALMA_LINUX'> | undefined;
  /** The name of the patch group to be registered with the patch baseline. */
  PatchGroups?: v.Many<v.Text> | undefined;
  /**
   * A list of explicitly rejected patches for the baseline.
   *
   * For information about accepted formats for lists of approved patches and rejected patches, see [Package name formats for approved and rejected patch lists](https://docs.aws.amazon.com/systems-manager/latest/userguide/patch-manager-approved-rejected-package-name-formats.html) in the *AWS Systems Manager User Guide*.
   */
  RejectedPatches?: v.Many<v.Text> | undefined;
  /**
   * The action for Patch Manager to take on patches included in the `RejectedPackages` list.
   *
   * - **ALLOW_AS_DEPENDENCY** - *Linux and macOS*: A package in the rejected patches list is installed only if it is a dependency of another package. It is considered compliant with the patch baseline, and its status is reported as `INSTALLED_OTHER`. This is the default action if no option is specified.
   */
  RejectedPatchesAction?: v.OneOf<'ALLOW_AS_DEPENDENCY' | 'BLOCK'> | undefined;
  /** Information about the patches to use to update the managed nodes, including target operating systems and source repositories. Applies to Linux managed nodes only. */
  Sources?: v.Many<v.Block<PatchBaseline.PatchSource>> | undefined;
  /** Optional metadata that you assign to a resource. Tags enable you to categorize a resource in different ways, such as by purpose, owner, or environment. For example, you might want to tag a patch baseline to identify the severity level of patches it specifies and the operating system family it applies to. */
  Tags?: v.Many<v.Block<PatchBaseline.Tag>> | undefined;
}
export interface PatchBaselineAttributes {
  /** The ID of the patch baseline. */
  readonly Id: v.Scalar<'AWS::SSM::PatchBaseline.Id'>;
}
/**
 * The `AWS::SSM::PatchBaseline` resource defines the basic information for an AWS Systems Manager patch baseline. A patch baseline defines which patches are approved for installation on your instances.
 *
 * For more information, see [CreatePatchBaseline](https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_CreatePatchBaseline.html) in the *AWS Systems Manager API Reference*.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-patchbaseline.html
 */
export declare class PatchBaseline extends v.Resource<PatchBaselineProperties, 'AWS::SSM::PatchBaseline.Id', PatchBaselineAttributes> {
  static readonly type: 'AWS::SSM::PatchBaseline';
  constructor(properties: PatchBaselineProperties);
}
export declare namespace PatchBaseline {
  /**
   * The `PatchFilter` property type defines a patch filter for an AWS Systems Manager patch baseline.
   *
   * The `PatchFilters` property of the [PatchFilterGroup](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ssm-patchbaseline-patchfiltergroup.html) property type contains a list of `PatchFilter` property types.
   *
   * You can view lists of valid values for the patch properties by running the `DescribePatchProperties` command. For more information, see [DescribePatchProperties](https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_DescribePatchProperties.html) in the *AWS Systems Manager API Reference*.
   */
  interface PatchFilter {
    /**
     * The key for the filter.
     *
     * For information about valid keys, see [PatchFilter](https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_PatchFilter.html) in the *AWS Systems Manager API Reference*.
     */
    Key?: v.OneOf<'ADVISORY_ID' | 'ARCH' | 'BUGZILLA_ID' | 'CLASSIFICATION' | 'CVE_ID' | 'EPOCH' | 'MSRC_SEVERITY' | 'NAME' | 'PATCH_ID' | 'PATCH_SET' | 'PRIORITY' | 'PRODUCT' | 'PRODUCT_FAMILY' | 'RELEASE' | 'REPOSITORY' | 'SECTION' | 'SECURITY' | 'SEVERITY' | 'VERSION'> | undefined;
    /**
     * The value for the filter key.
     *
     * For information about valid values for each key based on operating system type, see [PatchFilter](https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_PatchFilter.html) in the *AWS Systems Manager API Reference*.
     */
    Values?: v.Many<v.Text> | undefined;
  }
  /**
   * The `PatchFilterGroup` property type specifies a set of patch filters for an AWS Systems Manager patch baseline, typically used for approval rules for a Systems Manager patch baseline.
   *
   * `PatchFilterGroup` is the property type for the `GlobalFilters` property of the [AWS::SSM::PatchBaseline](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ssm-patchbaseline.html) resource and the `PatchFilterGroup` property of the [Rule](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ssm-patchbaseline-rule.html) property type.
   */
  interface PatchFilterGroup {
    /** The set of patch filters that make up the group. */
    PatchFilters?: v.Many<v.Block<PatchBaseline.PatchFilter>> | undefined;
  }
  /**
   * `PatchSource` is the property type for the `Sources` resource of the [AWS::SSM::PatchBaseline](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ssm-patchbaseline.html) resource.
   *
   * The AWS CloudFormation `AWS::SSM::PatchSource` resource is used to provide information about the patches to use to update target instances, including target operating systems and source repository. Applies to Linux managed nodes only.
   */
  interface PatchSource {
    /**
     * The value of the repo configuration.
     *
     * *Example for yum repositories*
     *
     * `[main]`
     *
     * `name=MyCustomRepository`
     *
     * `baseurl=https://my-custom-repository`
     *
     * `enabled=1`
     *
     * For information about other options available for your yum repository configuration, see [dnf.conf(5)](https://docs.aws.amazon.com/https://man7.org/linux/man-pages/man5/dnf.conf.5.html) on the *man7.org* website.
     *
     * *Examples for Ubuntu Server and Debian Server*
     *
     * `deb http://security.ubuntu.com/ubuntu jammy main`
     *
     * `deb https://site.example.com/debian distribution component1 component2 component3`
     */
    Configuration?: v.Text | undefined;
    /** The name specified to identify the patch source. */
    Name?: v.Text | undefined;
    /** The specific operating system versions a patch repository applies to, such as "Ubuntu16.04", "RedhatEnterpriseLinux7.2" or "Suse12.7". For lists of supported product values, see [PatchFilter](https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_PatchFilter.html) in the *AWS Systems Manager API Reference*. */
    Products?: v.Many<v.Text> | undefined;
  }
  /**
   * The `Rule` property type specifies an approval rule for a Systems Manager patch baseline.
   *
   * The `PatchRules` property of the [RuleGroup](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ssm-patchbaseline-rulegroup.html) property type contains a list of `Rule` property types.
   */
  interface Rule {
    /**
     * The number of days after the release date of each patch matched by the rule that the patch is marked as approved in the patch baseline. For example, a value of `7` means that patches are approved seven days after they are released.
     *
     * Patch Manager evaluates patch release dates using Coordinated Universal Time (UTC). If the day represented by `7` is `2025-11-16`, patches released between `2025-11-16T00:00:00Z` and `2025-11-16T23:59:59Z` will be included in the approval.
     *
     * This parameter is marked as `Required: No`, but your request must include a value for either `ApproveAfterDays` or `ApproveUntilDate`.
     *
     * Not supported for Debian Server or Ubuntu Server.
     */
    ApproveAfterDays?: v.Num | undefined;
    /**
     * The cutoff date for auto approval of released patches. Any patches released on or before this date are installed automatically.
     *
     * Enter dates in the format `YYYY-MM-DD`. For example, `2025-11-16`.
     *
     * Patch Manager evaluates patch release dates using Coordinated Universal Time (UTC). If you enter the date `2025-11-16`, patches released between `2025-11-16T00:00:00Z` and `2025-11-16T23:59:59Z` will be included in the approval.
     *
     * This parameter is marked as `Required: No`, but your request must include a value for either `ApproveUntilDate` or `ApproveAfterDays`.
     *
     * Not supported for Debian Server or Ubuntu Server.
     */
    ApproveUntilDate?: v.Text | undefined;
    /** A compliance severity level for all approved patches in a patch baseline. Valid compliance severity levels include the following: `UNSPECIFIED`, `CRITICAL`, `HIGH`, `MEDIUM`, `LOW`, and `INFORMATIONAL`. */
    ComplianceLevel?: v.OneOf<'CRITICAL' | 'HIGH' | 'INFORMATIONAL' | 'LOW' | 'MEDIUM' | 'UNSPECIFIED'> | undefined;
    /** For managed nodes identified by the approval rule filters, enables a patch baseline to apply non-security updates available in the specified repository. The default value is `false`. Applies to Linux managed nodes only. */
    EnableNonSecurity?: v.Bool | undefined;
    /** The patch filter group that defines the criteria for the rule. */
    PatchFilterGroup?: v.Block<PatchBaseline.PatchFilterGroup> | undefined;
  }
  /**
   * The `RuleGroup` property type specifies a set of rules that define the approval rules for an AWS Systems Manager patch baseline.
   *
   * `RuleGroup` is the property type for the `ApprovalRules` property of the [AWS::SSM::PatchBaseline](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ssm-patchbaseline.html) resource.
   */
  interface RuleGroup {
    /** The rules that make up the rule group. */
    PatchRules?: v.Many<v.Block<PatchBaseline.Rule>> | undefined;
  }
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
}

export interface ResourceDataSyncProperties {
  /** The name of the S3 bucket where the aggregated data is stored. */
  BucketName?: v.Text<'AWS::S3::Bucket.BucketName'> | undefined;
  /** An Amazon S3 prefix for the bucket. */
  BucketPrefix?: v.Text | undefined;
  /** The AWS Region with the S3 bucket targeted by the resource data sync. */
  BucketRegion?: v.Text | undefined;
  /** The Amazon Resource Name (ARN) of an encryption key for a destination in Amazon S3. You can use a KMS key to encrypt inventory data in Amazon S3. You must specify a key that exist in the same AWS Region as the destination Amazon S3 bucket. */
  KMSKeyArn?: v.Text | undefined;
  /** Configuration information for the target S3 bucket. */
  S3Destination?: v.Block<ResourceDataSync.S3Destination> | undefined;
  /** A supported sync format. The following format is currently supported: JsonSerDe */
  SyncFormat?: v.Text | undefined;
  /** A name for the resource data sync. */
  SyncName: v.Text;
  /** Information about the source where the data was synchronized. */
  SyncSource?: v.Block<ResourceDataSync.SyncSource> | undefined;
  /** The type of resource data sync. If `SyncType` is `SyncToDestination`, then the resource data sync synchronizes data to an S3 bucket. If the `SyncType` is `SyncFromSource` then the resource data sync synchronizes data from AWS Organizations or from multiple AWS Regions. */
  SyncType?: v.Text | undefined;
}
export interface ResourceDataSyncAttributes {
  readonly SyncName: v.Scalar<'AWS::SSM::ResourceDataSync.SyncName'>;
}
/**
 * The `AWS::SSM::ResourceDataSync` resource creates, updates, or deletes a resource data sync for AWS Systems Manager. A resource data sync helps you view data from multiple sources in a single location. Systems Manager offers two types of resource data sync: `SyncToDestination` and `SyncFromSource`.
 *
 * You can configure Systems Manager Inventory to use the `SyncToDestination` type to synchronize Inventory data from multiple AWS Regions to a single Amazon S3 bucket.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-resourcedatasync.html
 */
export declare class ResourceDataSync extends v.Resource<ResourceDataSyncProperties, 'AWS::SSM::ResourceDataSync.SyncName', ResourceDataSyncAttributes> {
  static readonly type: 'AWS::SSM::ResourceDataSync';
  constructor(properties: ResourceDataSyncProperties);
}
export declare namespace ResourceDataSync {
  /** Information about the `AwsOrganizationsSource` resource data sync source. A sync source of this type can synchronize data from AWS Organizations or, if an AWS organization isn't present, from multiple AWS Regions. */
  interface AwsOrganizationsSource {
    /** If an AWS organization is present, this is either `OrganizationalUnits` or `EntireOrganization`. For `OrganizationalUnits`, the data is aggregated from a set of organization units. For `EntireOrganization`, the data is aggregated from the entire AWS organization. */
    OrganizationSourceType: v.Text;
    /** The AWS Organizations organization units included in the sync. */
    OrganizationalUnits?: v.Many<v.Text> | undefined;
  }
  /** Information about the target S3 bucket for the resource data sync. */
  interface S3Destination {
    /** The name of the S3 bucket where the aggregated data is stored. */
    BucketName: v.Text;
    /** An Amazon S3 prefix for the bucket. */
    BucketPrefix?: v.Text | undefined;
    /** The AWS Region with the S3 bucket targeted by the resource data sync. */
    BucketRegion: v.Text;
    /** The ARN of an encryption key for a destination in Amazon S3. Must belong to the same Region as the destination S3 bucket. */
    KMSKeyArn?: v.Text | undefined;
    /** A supported sync format. The following format is currently supported: JsonSerDe */
    SyncFormat: v.OneOf<'JsonSerDe'>;
  }
  /** Information about the source of the data included in the resource data sync. */
  interface SyncSource {
    /** Information about the AwsOrganizationsSource resource data sync source. A sync source of this type can synchronize data from AWS Organizations. */
    AwsOrganizationsSource?: v.Block<ResourceDataSync.AwsOrganizationsSource> | undefined;
    /** Whether to automatically synchronize and aggregate data from new AWS Regions when those Regions come online. */
    IncludeFutureRegions?: v.Bool | undefined;
    /** The `SyncSource` AWS Regions included in the resource data sync. */
    SourceRegions: v.Many<v.Text>;
    /** The type of data source for the resource data sync. `SourceType` is either `AwsOrganizations` (if an organization is present in AWS Organizations ) or `SingleAccountMultiRegions`. */
    SourceType: v.Text;
  }
}

export interface ResourcePolicyProperties {
  /** A policy you want to associate with a resource. */
  Policy: v.Json;
  /** The Amazon Resource Name (ARN) of the resource to which you want to attach a policy. */
  ResourceArn: v.Text;
}
export interface ResourcePolicyAttributes {
  /** ID of the current policy version. The hash helps to prevent a situation where multiple users attempt to overwrite a policy. You must provide this hash and the policy ID when updating or deleting a policy. */
  readonly PolicyHash: v.Scalar<'AWS::SSM::ResourcePolicy.PolicyHash'>;
  /** ID of the current policy version. */
  readonly PolicyId: v.Scalar<'AWS::SSM::ResourcePolicy.PolicyId'>;
}
/**
 * Creates or updates a Systems Manager resource policy. A resource policy helps you to define the IAM entity (for example, an AWS account ) that can manage your Systems Manager resources. Currently, `OpsItemGroup` is the only resource that supports Systems Manager resource policies. The resource policy for `OpsItemGroup` enables AWS accounts to view and interact with OpsCenter operational work items (OpsItems). OpsCenter is a tool in Systems Manager.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-resourcepolicy.html
 */
export declare class ResourcePolicy extends v.Resource<ResourcePolicyProperties, 'AWS::SSM::ResourcePolicy.Ref', ResourcePolicyAttributes> {
  static readonly type: 'AWS::SSM::ResourcePolicy';
  constructor(properties: ResourcePolicyProperties);
}

export interface ServiceSettingProperties {
  /** The ID of the service setting, such as /ssm/parameter-store/high-throughput-enabled. */
  SettingId: v.Text;
  /** The value of the service setting. */
  SettingValue: v.Text;
}
export interface ServiceSettingAttributes {
  /** The ARN of the service setting. */
  readonly Arn: v.Scalar<'AWS::SSM::ServiceSetting.Arn'>;
  /** The last time the service setting was modified. */
  readonly LastModifiedDate: v.Scalar<'AWS::SSM::ServiceSetting.LastModifiedDate'>;
  /** The ARN of the last modified user. */
  readonly LastModifiedUser: v.Scalar<'AWS::SSM::ServiceSetting.LastModifiedUser'>;
  /** The status of the service setting. The value can be Default, Customized or PendingUpdate. */
  readonly Status: v.Scalar<'AWS::SSM::ServiceSetting.Status'>;
}
/**
 * Resource Type definition for AWS::SSM::ServiceSetting. ServiceSetting is an account-level setting for an AWS service that defines how a user interacts with or uses a service or feature.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-servicesetting.html
 */
export declare class ServiceSetting extends v.Resource<ServiceSettingProperties, 'AWS::SSM::ServiceSetting.Arn', ServiceSettingAttributes> {
  static readonly type: 'AWS::SSM::ServiceSetting';
  constructor(properties: ServiceSettingProperties);
}
