// Made by src/spec/generate/main.ts out of the AWS resource specification: change that, not this.
import * as v from '../../values';

export interface FleetProperties {
  /** The initial number of machines allocated to the compute ﬂeet, which deﬁnes the number of builds that can run in parallel. */
  BaseCapacity?: v.Num | undefined;
  /** The compute configuration of the compute fleet. This is only required if `computeType` is set to `ATTRIBUTE_BASED_COMPUTE` or `CUSTOM_INSTANCE_TYPE`. */
  ComputeConfiguration?: v.Block<Fleet.ComputeConfiguration> | undefined;
  /**
   * Information about the compute resources the compute fleet uses. Available values include:
   *
   * - `ATTRIBUTE_BASED_COMPUTE`: Specify the amount of vCPUs, memory, disk space, and the type of machine.
   */
  ComputeType?: v.OneOf<'BUILD_GENERAL1_SMALL' | 'BUILD_GENERAL1_MEDIUM' | 'BUILD_GENERAL1_LARGE' | 'BUILD_GENERAL1_XLARGE' | 'BUILD_GENERAL1_2XLARGE' | 'ATTRIBUTE_BASED_COMPUTE' | 'CUSTOM_INSTANCE_TYPE'> | undefined;
  /** The environment type of the compute fleet. */
  EnvironmentType?: v.OneOf<'WINDOWS_SERVER_2019_CONTAINER' | 'WINDOWS_SERVER_2022_CONTAINER' | 'LINUX_CONTAINER' | 'LINUX_GPU_CONTAINER' | 'ARM_CONTAINER' | 'MAC_ARM' | 'LINUX_EC2' | 'ARM_EC2' | 'WINDOWS_EC2'> | undefined;
  /** Information about the proxy configurations that apply network access control to your reserved capacity instances. */
  FleetProxyConfiguration?: v.Block<Fleet.ProxyConfiguration> | undefined;
  /** The service role associated with the compute fleet. For more information, see [Allow a user to add a permission policy for a fleet service role](https://docs.aws.amazon.com/codebuild/latest/userguide/auth-and-access-control-iam-identity-based-access-control.html#customer-managed-policies-example-permission-policy-fleet-service-role.html) in the *AWS CodeBuild User Guide*. */
  FleetServiceRole?: v.Text | undefined;
  /** Information about the VPC configuration that AWS CodeBuild accesses. */
  FleetVpcConfig?: v.Block<Fleet.VpcConfig> | undefined;
  /** The Amazon Machine Image (AMI) of the compute fleet. */
  ImageId?: v.Text | undefined;
  /** The name of the compute fleet. */
  Name?: v.Text | undefined;
  /**
   * The compute fleet overflow behavior.
   *
   * - For overflow behavior `QUEUE`, your overflow builds need to wait on the existing fleet instance to become available.
   * - For overflow behavior `ON_DEMAND`, your overflow builds run on CodeBuild on-demand.
   */
  OverflowBehavior?: v.OneOf<'QUEUE' | 'ON_DEMAND'> | undefined;
  /** The scaling configuration of the compute fleet. */
  ScalingConfiguration?: v.Block<Fleet.ScalingConfigurationInput> | undefined;
  /**
   * A list of tag key and value pairs associated with this compute fleet.
   *
   * These tags are available for use by AWS services that support AWS CodeBuild compute fleet tags.
   */
  Tags?: v.Many<v.Block<Fleet.Tag>> | undefined;
}
export interface FleetAttributes {
  /** The ARN of the compute fleet. */
  readonly Arn: v.Scalar<'AWS::CodeBuild::Fleet.Arn'>;
}
/**
 * The `AWS::CodeBuild::Fleet` resource configures a compute fleet, a set of dedicated instances for your build environment.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codebuild-fleet.html
 */
export declare class Fleet extends v.Resource<FleetProperties, 'AWS::CodeBuild::Fleet.Arn', FleetAttributes> {
  static readonly type: 'AWS::CodeBuild::Fleet';
  constructor(properties?: FleetProperties);
}
export declare namespace Fleet {
  /** Contains compute attributes. These attributes only need be specified when your project's or fleet's `computeType` is set to `ATTRIBUTE_BASED_COMPUTE` or `CUSTOM_INSTANCE_TYPE`. */
  interface ComputeConfiguration {
    /** The amount of disk space of the instance type included in your fleet. */
    disk?: v.Num | undefined;
    /** The EC2 instance type to be launched in your fleet. */
    instanceType?: v.Text | undefined;
    /** The machine type of the instance type included in your fleet. */
    machineType?: v.OneOf<'GENERAL' | 'NVME'> | undefined;
    /** The amount of memory of the instance type included in your fleet. */
    memory?: v.Num | undefined;
    /** The number of vCPUs of the instance type included in your fleet. */
    vCpu?: v.Num | undefined;
  }
  /** Information about the proxy rule for your reserved capacity instances. */
  interface FleetProxyRule {
    /** The behavior of the proxy rule. */
    Effect?: v.OneOf<'ALLOW' | 'DENY'> | undefined;
    /** The destination of the proxy rule. */
    Entities?: v.Many<v.Text> | undefined;
    /** The type of proxy rule. */
    Type?: v.OneOf<'DOMAIN' | 'IP'> | undefined;
  }
  /** Information about the proxy configurations that apply network access control to your reserved capacity instances. */
  interface ProxyConfiguration {
    /** The default behavior of outgoing traffic. */
    DefaultBehavior?: v.OneOf<'ALLOW_ALL' | 'DENY_ALL'> | undefined;
    /** An array of `FleetProxyRule` objects that represent the specified destination domains or IPs to allow or deny network access control to. */
    OrderedProxyRules?: v.Many<v.Block<Fleet.FleetProxyRule>> | undefined;
  }
  /** The scaling configuration input of a compute fleet. */
  interface ScalingConfigurationInput {
    /** The maximum number of instances in the ﬂeet when auto-scaling. */
    MaxCapacity?: v.Num | undefined;
    /** The scaling type for a compute fleet. */
    ScalingType?: v.OneOf<'TARGET_TRACKING_SCALING'> | undefined;
    /** A list of `TargetTrackingScalingConfiguration` objects. */
    TargetTrackingScalingConfigs?: v.Many<v.Block<Fleet.TargetTrackingScalingConfiguration>> | undefined;
  }
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
  /** Defines when a new instance is auto-scaled into the compute fleet. */
  interface TargetTrackingScalingConfiguration {
    /** The metric type to determine auto-scaling. */
    MetricType?: v.OneOf<'FLEET_UTILIZATION_RATE'> | undefined;
    /** The value of `metricType` when to start scaling. */
    TargetValue?: v.Num | undefined;
  }
  /** Information about the VPC configuration that AWS CodeBuild accesses. */
  interface VpcConfig {
    /** A list of one or more security groups IDs in your Amazon VPC. */
    SecurityGroupIds?: v.Many<v.Text<'AWS::EC2::SecurityGroup.GroupId'>> | undefined;
    /** A list of one or more subnet IDs in your Amazon VPC. */
    Subnets?: v.Many<v.Text> | undefined;
    /** The ID of the Amazon VPC. */
    VpcId?: v.Text<'AWS::EC2::VPC.VpcId'> | undefined;
  }
}

export interface ProjectProperties {
  /** `Artifacts` is a property of the [AWS::CodeBuild::Project](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-codebuild-project.html) resource that specifies output settings for artifacts generated by an AWS CodeBuild build. */
  Artifacts: v.Block<Project.Artifacts>;
  AutoRetryLimit?: v.Num | undefined;
  /**
   * Indicates whether AWS CodeBuild generates a publicly accessible URL for your project's build badge. For more information, see [Build Badges Sample](https://docs.aws.amazon.com/codebuild/latest/userguide/sample-build-badges.html) in the *AWS CodeBuild User Guide*.
   *
   * > Including build badges with your project is currently not supported if the source type is CodePipeline. If you specify `CODEPIPELINE` for the `Source` property, do not specify the `BadgeEnabled` property.
   */
  BadgeEnabled?: v.Bool | undefined;
  /** A `ProjectBuildBatchConfig` object that defines the batch build options for the project. */
  BuildBatchConfig?: v.Block<Project.ProjectBuildBatchConfig> | undefined;
  /** Settings that AWS CodeBuild uses to store and reuse build dependencies. */
  Cache?: v.Block<Project.ProjectCache> | undefined;
  /**
   * The maximum number of concurrent builds that are allowed for this project.
   *
   * New builds are only started if the current number of builds is less than or equal to this limit. If the current build count meets this limit, new builds are throttled and are not run.
   */
  ConcurrentBuildLimit?: v.Num | undefined;
  /** A description that makes the build project easy to identify. */
  Description?: v.Text | undefined;
  /**
   * The AWS Key Management Service customer master key (CMK) to be used for encrypting the build output artifacts.
   *
   * > You can use a cross-account KMS key to encrypt the build output artifacts if your service role has permission to that key.
   *
   * You can specify either the Amazon Resource Name (ARN) of the CMK or, if available, the CMK's alias (using the format `alias/<alias-name>` ). If you don't specify a value, CodeBuild uses the managed CMK for Amazon Simple Storage Service (Amazon S3).
   */
  EncryptionKey?: v.Text | undefined;
  /** The build environment settings for the project, such as the environment type or the environment variables to use for the build environment. */
  Environment: v.Block<Project.Environment>;
  /** An array of `ProjectFileSystemLocation` objects for a CodeBuild build project. A `ProjectFileSystemLocation` object specifies the `identifier`, `location`, `mountOptions`, `mountPoint`, and `type` of a file system created using Amazon Elastic File System. */
  FileSystemLocations?: v.Many<v.Block<Project.ProjectFileSystemLocation>> | undefined;
  /** Information about logs for the build project. A project can create logs in CloudWatch Logs, an S3 bucket, or both. */
  LogsConfig?: v.Block<Project.LogsConfig> | undefined;
  /** The name of the build project. The name must be unique across all of the projects in your AWS account. */
  Name?: v.Text | undefined;
  /** The number of minutes a build is allowed to be queued before it times out. */
  QueuedTimeoutInMinutes?: v.Num | undefined;
  /** The ARN of the IAM role that enables CodeBuild to access the CloudWatch Logs and Amazon S3 artifacts for the project's builds. */
  ResourceAccessRole?: v.Text | undefined;
  /** A list of `Artifacts` objects. Each artifacts object specifies output settings that the project generates during a build. */
  SecondaryArtifacts?: v.Many<v.Block<Project.Artifacts>> | undefined;
  /** An array of `ProjectSourceVersion` objects. If `secondarySourceVersions` is specified at the build level, then they take over these `secondarySourceVersions` (at the project level). */
  SecondarySourceVersions?: v.Many<v.Block<Project.ProjectSourceVersion>> | undefined;
  /** An array of `ProjectSource` objects. */
  SecondarySources?: v.Many<v.Block<Project.Source>> | undefined;
  /** The ARN of the IAM role that enables AWS CodeBuild to interact with dependent AWS services on behalf of the AWS account. */
  ServiceRole: v.Text<'AWS::IAM::Role.Arn' | 'AWS::IAM::Role.RoleName'>;
  /** The source code settings for the project, such as the source code's repository type and location. */
  Source: v.Block<Project.Source>;
  /** A version of the build input to be built for this project. If not specified, the latest version is used. If specified, it must be one of: */
  SourceVersion?: v.Text | undefined;
  /**
   * An arbitrary set of tags (key-value pairs) for the AWS CodeBuild project.
   *
   * These tags are available for use by AWS services that support AWS CodeBuild build project tags.
   */
  Tags?: v.Many<v.Block<Project.Tag>> | undefined;
  /** How long, in minutes, from 5 to 2160 (36 hours), for AWS CodeBuild to wait before timing out any related build that did not get marked as completed. The default is 60 minutes. */
  TimeoutInMinutes?: v.Num | undefined;
  /** For an existing AWS CodeBuild build project that has its source code stored in a GitHub repository, enables AWS CodeBuild to begin automatically rebuilding the source code every time a code change is pushed to the repository. */
  Triggers?: v.Block<Project.ProjectTriggers> | undefined;
  /**
   * Specifies the visibility of the project's builds. Possible values are:
   *
   * - **PUBLIC_READ** - The project builds are visible to the public.
   * - **PRIVATE** - The project builds are not visible to the public.
   */
  Visibility?: v.Text | undefined;
  /** `VpcConfig` specifies settings that enable AWS CodeBuild to access resources in an Amazon VPC. For more information, see [Use AWS CodeBuild with Amazon Virtual Private Cloud](https://docs.aws.amazon.com/codebuild/latest/userguide/vpc-support.html) in the *AWS CodeBuild User Guide*. */
  VpcConfig?: v.Block<Project.VpcConfig> | undefined;
}
export interface ProjectAttributes {
  /** The ARN of the AWS CodeBuild project, such as `arn:aws:codebuild:us-west-2:123456789012:project/myProjectName`. */
  readonly Arn: v.Scalar<'AWS::CodeBuild::Project.Arn'>;
  readonly Id: v.Scalar<'AWS::CodeBuild::Project.Id'>;
}
/**
 * The `AWS::CodeBuild::Project` resource configures how AWS CodeBuild builds your source code. For example, it tells CodeBuild where to get the source code and which build environment to use.
 *
 * > To unset or remove a project value via CFN, explicitly provide the attribute with value as empty input.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codebuild-project.html
 */
export declare class Project extends v.Resource<ProjectProperties, 'AWS::CodeBuild::Project.Name', ProjectAttributes> {
  static readonly type: 'AWS::CodeBuild::Project';
  constructor(properties: ProjectProperties);
}
export declare namespace Project {
  /** `Artifacts` is a property of the [AWS::CodeBuild::Project](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-codebuild-project.html) resource that specifies output settings for artifacts generated by an AWS CodeBuild build. */
  interface Artifacts {
    /** An identifier for this artifact definition. */
    ArtifactIdentifier?: v.Text | undefined;
    /** Set to true if you do not want your output artifacts encrypted. This option is valid only if your artifacts type is Amazon Simple Storage Service (Amazon S3). If this is set with another artifacts type, an `invalidInputException` is thrown. */
    EncryptionDisabled?: v.Bool | undefined;
    /**
     * Information about the build output artifact location:
     *
     * - If `type` is set to `CODEPIPELINE`, AWS CodePipeline ignores this value if specified. This is because CodePipeline manages its build output locations instead of CodeBuild.
     * - If `type` is set to `NO_ARTIFACTS`, this value is ignored if specified, because no build output is produced.
     * - If `type` is set to `S3`, this is the name of the output bucket.
     *
     * If you specify `CODEPIPELINE` or `NO_ARTIFACTS` for the `Type` property, don't specify this property. For all of the other types, you must specify this property.
     */
    Location?: v.Text | undefined;
    /**
     * Along with `path` and `namespaceType`, the pattern that AWS CodeBuild uses to name and store the output artifact:
     *
     * - If `type` is set to `CODEPIPELINE`, AWS CodePipeline ignores this value if specified. This is because CodePipeline manages its build output names instead of AWS CodeBuild.
     * - If `type` is set to `NO_ARTIFACTS`, this value is ignored if specified, because no build output is produced.
     * - If `type` is set to `S3`, this is the name of the output artifact object. If you set the name to be a forward slash ("/"), the artifact is stored in the root of the output bucket.
     *
     * For example:
     */
    Name?: v.Text | undefined;
    /**
     * Along with `path` and `name`, the pattern that AWS CodeBuild uses to determine the name and location to store the output artifact:
     *
     * - If `type` is set to `CODEPIPELINE`, CodePipeline ignores this value if specified. This is because CodePipeline manages its build output names instead of AWS CodeBuild.
     * - If `type` is set to `NO_ARTIFACTS`, this value is ignored if specified, because no build output is produced.
     * - If `type` is set to `S3`, valid values include:
     *
     * - `BUILD_ID`: Include the build ID in the location of the build output artifact.
     * - `NONE`: Do not include the build ID. This is the default if `namespaceType` is not specified.
     */
    NamespaceType?: v.Text | undefined;
    /** If set to true a name specified in the buildspec file overrides the artifact name. The name specified in a buildspec file is calculated at build time and uses the Shell command language. For example, you can append a date and time to your artifact name so that it is always unique. */
    OverrideArtifactName?: v.Bool | undefined;
    /**
     * The type of build output artifact to create:
     *
     * - If `type` is set to `CODEPIPELINE`, CodePipeline ignores this value if specified. This is because CodePipeline manages its build output artifacts instead of AWS CodeBuild.
     * - If `type` is set to `NO_ARTIFACTS`, this value is ignored if specified, because no build output is produced.
     * - If `type` is set to `S3`, valid values include:
     *
     * - `NONE`: AWS CodeBuild creates in the output bucket a folder that contains the build output. This is the default if `packaging` is not specified.
     * - `ZIP`: AWS CodeBuild creates in the output bucket a ZIP file that contains the build output.
     */
    Packaging?: v.Text | undefined;
    /**
     * Along with `namespaceType` and `name`, the pattern that AWS CodeBuild uses to name and store the output artifact:
     *
     * - If `type` is set to `CODEPIPELINE`, CodePipeline ignores this value if specified. This is because CodePipeline manages its build output names instead of AWS CodeBuild.
     * - If `type` is set to `NO_ARTIFACTS`, this value is ignored if specified, because no build output is produced.
     * - If `type` is set to `S3`, this is the path to the output artifact. If `path` is not specified, `path` is not used.
     */
    Path?: v.Text | undefined;
    /**
     * The type of build output artifact. Valid values include:
     *
     * - `CODEPIPELINE`: The build project has build output generated through CodePipeline.
     *
     * > The `CODEPIPELINE` type is not supported for `secondaryArtifacts`.
     * - `NO_ARTIFACTS`: The build project does not produce any build output.
     * - `S3`: The build project stores build output in Amazon S3.
     */
    Type: v.Text;
  }
  /** Specifies restrictions for the batch build. */
  interface BatchRestrictions {
    /** An array of strings that specify the compute types that are allowed for the batch build. See [Build environment compute types](https://docs.aws.amazon.com/codebuild/latest/userguide/build-env-ref-compute-types.html) in the *AWS CodeBuild User Guide* for these values. */
    ComputeTypesAllowed?: v.Many<v.Text> | undefined;
    /** Specifies the maximum number of builds allowed. */
    MaximumBuildsAllowed?: v.Num | undefined;
  }
  /** Contains information that defines how the AWS CodeBuild build project reports the build status to the source provider. */
  interface BuildStatusConfig {
    /** Specifies the context of the build status CodeBuild sends to the source provider. The usage of this parameter depends on the source provider. */
    Context?: v.Text | undefined;
    /** Specifies the target url of the build status CodeBuild sends to the source provider. The usage of this parameter depends on the source provider. */
    TargetUrl?: v.Text | undefined;
  }
  /** `CloudWatchLogs` is a property of the [AWS CodeBuild Project LogsConfig](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-codebuild-project-logsconfig.html) property type that specifies settings for CloudWatch logs generated by an AWS CodeBuild build. */
  interface CloudWatchLogsConfig {
    /** The group name of the logs in CloudWatch Logs. For more information, see [Working with Log Groups and Log Streams](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/Working-with-log-groups-and-streams.html). */
    GroupName?: v.Text | undefined;
    /**
     * The current status of the logs in CloudWatch Logs for a build project. Valid values are:
     *
     * - `ENABLED`: CloudWatch Logs are enabled for this build project.
     * - `DISABLED`: CloudWatch Logs are not enabled for this build project.
     */
    Status: v.Text;
    /** The prefix of the stream name of the CloudWatch Logs. For more information, see [Working with Log Groups and Log Streams](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/Working-with-log-groups-and-streams.html). */
    StreamName?: v.Text | undefined;
  }
  interface DockerServer {
    ComputeType: v.Text;
    SecurityGroupIds?: v.Many<v.Text<'AWS::EC2::SecurityGroup.GroupId'>> | undefined;
  }
  /** `Environment` is a property of the [AWS::CodeBuild::Project](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-codebuild-project.html) resource that specifies the environment for an AWS CodeBuild project. */
  interface Environment {
    /** The ARN of the Amazon S3 bucket, path prefix, and object key that contains the PEM-encoded certificate for the build project. For more information, see [certificate](https://docs.aws.amazon.com/codebuild/latest/userguide/create-project-cli.html#cli.environment.certificate) in the *AWS CodeBuild User Guide*. */
    Certificate?: v.Text | undefined;
    /**
     * The type of compute environment. This determines the number of CPU cores and memory the build environment uses. Available values include:
     *
     * - `ATTRIBUTE_BASED_COMPUTE`: Specify the amount of vCPUs, memory, disk space, and the type of machine.
     */
    ComputeType: v.Text;
    DockerServer?: v.Block<Project.DockerServer> | undefined;
    /** A set of environment variables to make available to builds for this build project. */
    EnvironmentVariables?: v.Many<v.Block<Project.EnvironmentVariable>> | undefined;
    Fleet?: v.Block<Project.ProjectFleet> | undefined;
    HostKernel?: v.Text | undefined;
    /**
     * The image tag or image digest that identifies the Docker image to use for this build project. Use the following formats:
     *
     * - For an image tag: `<registry>/<repository>:<tag>`. For example, in the Docker repository that CodeBuild uses to manage its Docker images, this would be `aws/codebuild/standard:4.0`.
     * - For an image digest: `<registry>/<repository>@<digest>`. For example, to specify an image with the digest "sha256:cbbf2f9a99b47fc460d422812b6a5adff7dfee951d8fa2e4a98caa0382cfbdbf," use `<registry>/<repository>@sha256:cbbf2f9a99b47fc460d422812b6a5adff7dfee951d8fa2e4a98caa0382cfbdbf`.
     */
    Image: v.Text;
    /**
     * The type of credentials AWS CodeBuild uses to pull images in your build. There are two valid values:
     *
     * - `CODEBUILD` specifies that AWS CodeBuild uses its own credentials. This requires that you modify your ECR repository policy to trust AWS CodeBuild service principal.
     * - `SERVICE_ROLE` specifies that AWS CodeBuild uses your build project's service role.
     *
     * When you use a cross-account or private registry image, you must use SERVICE_ROLE credentials. When you use an AWS CodeBuild curated image, you must use CODEBUILD credentials.
     */
    ImagePullCredentialsType?: v.Text | undefined;
    /**
     * Enables running the Docker daemon inside a Docker container. Set to true only if the build project is used to build Docker images. Otherwise, a build that attempts to interact with the Docker daemon fails. The default setting is `false`.
     *
     * You can initialize the Docker daemon during the install phase of your build by adding one of the following sets of commands to the install phase of your buildspec file:
     *
     * If the operating system's base image is Ubuntu Linux:
     *
     * `- nohup /usr/local/bin/dockerd --host=unix:///var/run/docker.sock --host=tcp://0.0.0.0:2375 --storage-driver=overlay&`
     *
     * `- timeout 15 sh -c "until docker info; do echo .; sleep 1; done"`
     */
    PrivilegedMode?: v.Bool | undefined;
    /**
     * `RegistryCredential` is a property of the [AWS::CodeBuild::Project Environment](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-codebuild-project.html#cfn-codebuild-project-environment) property that specifies information about credentials that provide access to a private Docker registry. When this is set:
     *
     * - `imagePullCredentialsType` must be set to `SERVICE_ROLE`.
     * - images cannot be curated or an Amazon ECR image.
     */
    RegistryCredential?: v.Block<Project.RegistryCredential> | undefined;
    /**
     * The type of build environment to use for related builds.
     *
     * > If you're using compute fleets during project creation, `type` will be ignored.
     *
     * For more information, see [Build environment compute types](https://docs.aws.amazon.com//codebuild/latest/userguide/build-env-ref-compute-types.html) in the *AWS CodeBuild user guide*.
     */
    Type: v.Text;
  }
  /** `EnvironmentVariable` is a property of the [AWS CodeBuild Project Environment](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-codebuild-project-environment.html) property type that specifies the name and value of an environment variable for an AWS CodeBuild project environment. When you use the environment to run a build, these variables are available for your builds to use. `EnvironmentVariable` contains a list of `EnvironmentVariable` property types. */
  interface EnvironmentVariable {
    /** The name or key of the environment variable. */
    Name: v.Text;
    /** The type of environment variable. Valid values include: */
    Type?: v.Text | undefined;
    /**
     * The value of the environment variable.
     *
     * > We strongly discourage the use of `PLAINTEXT` environment variables to store sensitive values, especially AWS secret key IDs. `PLAINTEXT` environment variables can be displayed in plain text using the AWS CodeBuild console and the AWS CLI. For sensitive values, we recommend you use an environment variable of type `PARAMETER_STORE` or `SECRETS_MANAGER`.
     */
    Value: v.Text;
  }
  /** `GitSubmodulesConfig` is a property of the [AWS CodeBuild Project Source](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-codebuild-project-source.html) property type that specifies information about the Git submodules configuration for the build project. */
  interface GitSubmodulesConfig {
    /** Set to true to fetch Git submodules for your AWS CodeBuild build project. */
    FetchSubmodules: v.Bool;
  }
  /** `LogsConfig` is a property of the [AWS CodeBuild Project](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-codebuild-project.html) resource that specifies information about logs for a build project. These can be logs in Amazon CloudWatch Logs, built in a specified S3 bucket, or both. */
  interface LogsConfig {
    /** Information about CloudWatch Logs for a build project. CloudWatch Logs are enabled by default. */
    CloudWatchLogs?: v.Block<Project.CloudWatchLogsConfig> | undefined;
    /** Information about logs built to an S3 bucket for a build project. S3 logs are not enabled by default. */
    S3Logs?: v.Block<Project.S3LogsConfig> | undefined;
  }
  /** Contains configuration information about a batch build project. */
  interface ProjectBuildBatchConfig {
    /**
     * Specifies how build status reports are sent to the source provider for the batch build. This property is only used when the source provider for your project is Bitbucket, GitHub, or GitHub Enterprise, and your project is configured to report build statuses to the source provider.
     *
     * - **REPORT_AGGREGATED_BATCH** - (Default) Aggregate all of the build statuses into a single status report.
     * - **REPORT_INDIVIDUAL_BUILDS** - Send a separate status report for each individual build.
     */
    BatchReportMode?: v.Text | undefined;
    /** Specifies if the build artifacts for the batch build should be combined into a single artifact location. */
    CombineArtifacts?: v.Bool | undefined;
    /** A `BatchRestrictions` object that specifies the restrictions for the batch build. */
    Restrictions?: v.Block<Project.BatchRestrictions> | undefined;
    /** Specifies the service role ARN for the batch build project. */
    ServiceRole?: v.Text | undefined;
    /** Specifies the maximum amount of time, in minutes, that the batch build must be completed in. */
    TimeoutInMins?: v.Num | undefined;
  }
  /** `ProjectCache` is a property of the [AWS CodeBuild Project](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-codebuild-project.html) resource that specifies information about the cache for the build project. If `ProjectCache` is not specified, then both of its properties default to `NO_CACHE`. */
  interface ProjectCache {
    /** Defines the scope of the cache. You can use this namespace to share a cache across multiple projects. For more information, see [Cache sharing between projects](https://docs.aws.amazon.com/codebuild/latest/userguide/caching-s3.html#caching-s3-sharing) in the *AWS CodeBuild User Guide*. */
    CacheNamespace?: v.Text | undefined;
    /**
     * Information about the cache location:
     *
     * - `NO_CACHE` or `LOCAL`: This value is ignored.
     * - `S3`: This is the S3 bucket name/prefix.
     */
    Location?: v.Text | undefined;
    /**
     * An array of strings that specify the local cache modes. You can use one or more local cache modes at the same time. This is only used for `LOCAL` cache types.
     *
     * Possible values are:
     */
    Modes?: v.Many<v.Text> | undefined;
    /**
     * The type of cache used by the build project. Valid values include:
     *
     * - `NO_CACHE`: The build project does not use any cache.
     * - `S3`: The build project reads and writes from and to S3.
     * - `LOCAL`: The build project stores a cache locally on a build host that is only available to that build host.
     */
    Type: v.Text;
  }
  /** Information about a file system created by Amazon Elastic File System (EFS). For more information, see [What Is Amazon Elastic File System?](https://docs.aws.amazon.com/efs/latest/ug/whatisefs.html) */
  interface ProjectFileSystemLocation {
    /**
     * The name used to access a file system created by Amazon EFS. CodeBuild creates an environment variable by appending the `identifier` in all capital letters to `CODEBUILD_`. For example, if you specify `my_efs` for `identifier`, a new environment variable is create named `CODEBUILD_MY_EFS`.
     *
     * The `identifier` is used to mount your file system.
     */
    Identifier: v.Text;
    /** A string that specifies the location of the file system created by Amazon EFS. Its format is `efs-dns-name:/directory-path`. You can find the DNS name of file system when you view it in the Amazon EFS console. The directory path is a path to a directory in the file system that CodeBuild mounts. For example, if the DNS name of a file system is `fs-abcd1234.efs.us-west-2.amazonaws.com`, and its mount directory is `my-efs-mount-directory`, then the `location` is `fs-abcd1234.efs.us-west-2.amazonaws.com:/my-efs-mount-directory`. */
    Location: v.Text;
    /** The mount options for a file system created by Amazon EFS. The default mount options used by CodeBuild are `nfsvers=4.1,rsize=1048576,wsize=1048576,hard,timeo=600,retrans=2`. For more information, see [Recommended NFS Mount Options](https://docs.aws.amazon.com/efs/latest/ug/mounting-fs-nfs-mount-settings.html). */
    MountOptions?: v.Text | undefined;
    /** The location in the container where you mount the file system. */
    MountPoint: v.Text;
    /** The type of the file system. The one supported type is `EFS`. */
    Type: v.Text;
  }
  /** Information about the compute fleet of the build project. For more information, see [Working with reserved capacity in AWS CodeBuild](https://docs.aws.amazon.com/codebuild/latest/userguide/fleets.html). */
  interface ProjectFleet {
    /** Specifies the compute fleet ARN for the build project. */
    FleetArn?: v.Text | undefined;
  }
  /** A source identifier and its corresponding version. */
  interface ProjectSourceVersion {
    /** An identifier for a source in the build project. The identifier can only contain alphanumeric characters and underscores, and must be less than 128 characters in length. */
    SourceIdentifier: v.Text;
    /** The source version for the corresponding source identifier. If specified, must be one of: */
    SourceVersion?: v.Text | undefined;
  }
  /**
   * `ProjectTriggers` is a property of the [AWS CodeBuild Project](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-codebuild-project.html) resource that specifies webhooks that trigger an AWS CodeBuild build.
   *
   * > The Webhook feature isn't available in AWS CloudFormation for GitHub Enterprise projects. Use the AWS CLI or AWS CodeBuild console to create the webhook.
   */
  interface ProjectTriggers {
    /**
     * Specifies the type of build this webhook will trigger. Allowed values are:
     *
     * - **BUILD** - A single build
     * - **BUILD_BATCH** - A batch build
     */
    BuildType?: v.Text | undefined;
    /** A list of lists of `WebhookFilter` objects used to determine which webhook events are triggered. At least one `WebhookFilter` in the array must specify `EVENT` as its type. */
    FilterGroups?: v.Many<v.Many<v.Block<Project.WebhookFilter>>> | undefined;
    PullRequestBuildPolicy?: v.Block<Project.PullRequestBuildPolicy> | undefined;
    /** Contains configuration information about the scope for a webhook. */
    ScopeConfiguration?: v.Block<Project.ScopeConfiguration> | undefined;
    /** Specifies whether or not to begin automatically rebuilding the source code every time a code change is pushed to the repository. */
    Webhook?: v.Bool | undefined;
  }
  interface PullRequestBuildPolicy {
    ApproverRoles?: v.Many<v.Text> | undefined;
    RequiresCommentApproval: v.Text;
  }
  /**
   * `RegistryCredential` is a property of the [AWS CodeBuild Project Environment](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-codebuild-project-environment.html) property type that specifies information about credentials that provide access to a private Docker registry. When this is set:
   *
   * - `imagePullCredentialsType` must be set to `SERVICE_ROLE`.
   * - images cannot be curated or an Amazon ECR image.
   *
   * For more information, see [Private Registry with AWS Secrets Manager Sample for AWS CodeBuild](https://docs.aws.amazon.com/codebuild/latest/userguide/sample-private-registry.html).
   */
  interface RegistryCredential {
    /**
     * The Amazon Resource Name (ARN) or name of credentials created using AWS Secrets Manager.
     *
     * > The `credential` can use the name of the credentials only if they exist in your current AWS Region.
     */
    Credential: v.Text;
    /** The service that created the credentials to access a private Docker registry. The valid value, SECRETS_MANAGER, is for AWS Secrets Manager. */
    CredentialProvider: v.Text;
  }
  /** `S3Logs` is a property of the [AWS CodeBuild Project LogsConfig](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-codebuild-project-logsconfig.html) property type that specifies settings for logs generated by an AWS CodeBuild build in an S3 bucket. */
  interface S3LogsConfig {
    /** Set to true if you do not want your S3 build log output encrypted. By default S3 build logs are encrypted. */
    EncryptionDisabled?: v.Bool | undefined;
    /** The ARN of an S3 bucket and the path prefix for S3 logs. If your Amazon S3 bucket name is `my-bucket`, and your path prefix is `build-log`, then acceptable formats are `my-bucket/build-log` or `arn:aws:s3:::my-bucket/build-log`. */
    Location?: v.Text | undefined;
    /**
     * The current status of the S3 build logs. Valid values are:
     *
     * - `ENABLED`: S3 build logs are enabled for this build project.
     * - `DISABLED`: S3 build logs are not enabled for this build project.
     */
    Status: v.Text;
  }
  /** Contains configuration information about the scope for a webhook. */
  interface ScopeConfiguration {
    /** The domain of the GitHub Enterprise organization or the GitLab Self Managed group. Note that this parameter is only required if your project's source type is GITHUB_ENTERPRISE or GITLAB_SELF_MANAGED. */
    Domain?: v.Text | undefined;
    /** The name of either the enterprise or organization that will send webhook events to CodeBuild, depending on if the webhook is a global or organization webhook respectively. */
    Name: v.Text;
    /** The type of scope for a GitHub or GitLab webhook. The scope default is GITHUB_ORGANIZATION. */
    Scope?: v.Text | undefined;
  }
  /** `Source` is a property of the [AWS::CodeBuild::Project](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-codebuild-project.html) resource that specifies the source code settings for the project, such as the source code's repository type and location. */
  interface Source {
    /** Information about the authorization settings for AWS CodeBuild to access the source code to be built. */
    Auth?: v.Block<Project.SourceAuth> | undefined;
    /** The build specification for the project. If this value is not provided, then the source code must contain a buildspec file named `buildspec.yml` at the root level. If this value is provided, it can be either a single string containing the entire build specification, or the path to an alternate buildspec file relative to the value of the built-in environment variable `CODEBUILD_SRC_DIR`. The alternate buildspec file can have a name other than `buildspec.yml`, for example `myspec.yml` or `build_spec_qa.yml` or similar. For more information, see the [Build Spec Reference](https://docs.aws.amazon.com/codebuild/latest/userguide/build-spec-ref.html#build-spec-ref-example) in the *AWS CodeBuild User Guide*. */
    BuildSpec?: v.Text | undefined;
    /** Contains information that defines how the build project reports the build status to the source provider. This option is only used when the source provider is `GITHUB`, `GITHUB_ENTERPRISE`, or `BITBUCKET`. */
    BuildStatusConfig?: v.Block<Project.BuildStatusConfig> | undefined;
    /** The depth of history to download. Minimum value is 0. If this value is 0, greater than 25, or not provided, then the full history is downloaded with each build project. If your source type is Amazon S3, this value is not supported. */
    GitCloneDepth?: v.Num | undefined;
    /** Information about the Git submodules configuration for the build project. */
    GitSubmodulesConfig?: v.Block<Project.GitSubmodulesConfig> | undefined;
    /** This is used with GitHub Enterprise only. Set to true to ignore SSL warnings while connecting to your GitHub Enterprise project repository. The default value is `false`. `InsecureSsl` should be used for testing purposes only. It should not be used in a production environment. */
    InsecureSsl?: v.Bool | undefined;
    /**
     * Information about the location of the source code to be built. Valid values include:
     *
     * - For source code settings that are specified in the source action of a pipeline in CodePipeline, `location` should not be specified. If it is specified, CodePipeline ignores it. This is because CodePipeline uses the settings in a pipeline's source action instead of this value.
     * - For source code in an CodeCommit repository, the HTTPS clone URL to the repository that contains the source code and the buildspec file (for example, `https://git-codecommit.<region-ID>.amazonaws.com/v1/repos/<repo-name>` ).
     * - For source code in an Amazon S3 input bucket, one of the following.
     */
    Location?: v.Text | undefined;
    /** Set to true to report the status of a build's start and finish to your source provider. This option is valid only when your source provider is GitHub, GitHub Enterprise, GitLab, GitLab Self Managed, or Bitbucket. If this is set and you use a different source provider, an `invalidInputException` is thrown. */
    ReportBuildStatus?: v.Bool | undefined;
    /** An identifier for this project source. The identifier can only contain alphanumeric characters and underscores, and must be less than 128 characters in length. */
    SourceIdentifier?: v.Text | undefined;
    /** The type of repository that contains the source code to be built. Valid values include: */
    Type: v.Text;
  }
  /** `SourceAuth` is a property of the [AWS CodeBuild Project Source](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-codebuild-project-source.html) property type that specifies authorization settings for AWS CodeBuild to access the source code to be built. */
  interface SourceAuth {
    /** The resource value that applies to the specified authorization type. */
    Resource?: v.Text | undefined;
    /** The authorization type to use. Valid options are OAUTH, CODECONNECTIONS, or SECRETS_MANAGER. */
    Type: v.Text;
  }
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
  /** `VpcConfig` is a property of the [AWS::CodeBuild::Project](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-codebuild-project.html) resource that enable AWS CodeBuild to access resources in an Amazon VPC. For more information, see [Use AWS CodeBuild with Amazon Virtual Private Cloud](https://docs.aws.amazon.com/codebuild/latest/userguide/vpc-support.html) in the *AWS CodeBuild User Guide*. */
  interface VpcConfig {
    /** A list of one or more security groups IDs in your Amazon VPC. The maximum count is 5. */
    SecurityGroupIds?: v.Many<v.Text<'AWS::EC2::SecurityGroup.GroupId'>> | undefined;
    /** A list of one or more subnet IDs in your Amazon VPC. The maximum count is 16. */
    Subnets?: v.Many<v.Text> | undefined;
    /** The ID of the Amazon VPC. */
    VpcId?: v.Text<'AWS::EC2::VPC.VpcId'> | undefined;
  }
  /**
   * `WebhookFilter` is a structure of the `FilterGroups` property on the [AWS CodeBuild Project ProjectTriggers](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-codebuild-project-projecttriggers.html) property type that specifies which webhooks trigger an AWS CodeBuild build.
   *
   * > The Webhook feature isn't available in AWS CloudFormation for GitHub Enterprise projects. Use the AWS CLI or AWS CodeBuild console to create the webhook.
   */
  interface WebhookFilter {
    /** Used to indicate that the `pattern` determines which webhook events do not trigger a build. If true, then a webhook event that does not match the `pattern` triggers a build. If false, then a webhook event that matches the `pattern` triggers a build. */
    ExcludeMatchedPattern?: v.Bool | undefined;
    /**
     * For a `WebHookFilter` that uses `EVENT` type, a comma-separated string that specifies one or more events. For example, the webhook filter `PUSH, PULL_REQUEST_CREATED, PULL_REQUEST_UPDATED` allows all push, pull request created, and pull request updated events to trigger a build.
     *
     * For a `WebHookFilter` that uses any of the other filter types, a regular expression pattern. For example, a `WebHookFilter` that uses `HEAD_REF` for its `type` and the pattern `^refs/heads/` triggers a build when the head reference is a branch with a reference name `refs/heads/branch-name`.
     */
    Pattern: v.Text;
    /**
     * The type of webhook filter. There are 11 webhook filter types: `EVENT`, `ACTOR_ACCOUNT_ID`, `HEAD_REF`, `BASE_REF`, `FILE_PATH`, `COMMIT_MESSAGE`, `TAG_NAME`, `RELEASE_NAME`, `REPOSITORY_NAME`, `ORGANIZATION_NAME`, and `WORKFLOW_NAME`.
     *
     * - EVENT
     */
    Type: v.Text;
  }
}

export interface ReportGroupProperties {
  /**
   * When deleting a report group, specifies if reports within the report group should be deleted.
   *
   * - **true** - Deletes any reports that belong to the report group before deleting the report group.
   * - **false** - You must delete any reports in the report group. This is the default value. If you delete a report group that contains one or more reports, an exception is thrown.
   */
  DeleteReports?: v.Bool | undefined;
  /** Information about the destination where the raw data of this `ReportGroup` is exported. */
  ExportConfig: v.Block<ReportGroup.ReportExportConfig>;
  /** The name of the `ReportGroup`. */
  Name?: v.Text | undefined;
  /**
   * A list of tag key and value pairs associated with this report group.
   *
   * These tags are available for use by AWS services that support AWS CodeBuild report group tags.
   */
  Tags?: v.Many<v.Block<ReportGroup.Tag>> | undefined;
  /**
   * The type of the `ReportGroup`. This can be one of the following values:
   *
   * - **CODE_COVERAGE** - The report group contains code coverage reports.
   * - **TEST** - The report group contains test reports.
   */
  Type: v.Text;
}
export interface ReportGroupAttributes {
  /** The ARN of the AWS CodeBuild report group, such as `arn:aws:codebuild:region:123456789012:report-group/myReportGroupName`. */
  readonly Arn: v.Scalar<'AWS::CodeBuild::ReportGroup.Arn'>;
  readonly Id: v.Scalar<'AWS::CodeBuild::ReportGroup.Id'>;
}
/**
 * Represents a report group. A report group contains a collection of reports.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codebuild-reportgroup.html
 */
export declare class ReportGroup extends v.Resource<ReportGroupProperties, 'AWS::CodeBuild::ReportGroup.Arn', ReportGroupAttributes> {
  static readonly type: 'AWS::CodeBuild::ReportGroup';
  constructor(properties: ReportGroupProperties);
}
export declare namespace ReportGroup {
  /** Information about the location where the run of a report is exported. */
  interface ReportExportConfig {
    /**
     * The export configuration type. Valid values are:
     *
     * - `S3`: The report results are exported to an S3 bucket.
     * - `NO_EXPORT`: The report results are not exported.
     */
    ExportConfigType: v.Text;
    /** A `S3ReportExportConfig` object that contains information about the S3 bucket where the run of a report is exported. */
    S3Destination?: v.Block<ReportGroup.S3ReportExportConfig> | undefined;
  }
  /** Information about the S3 bucket where the raw data of a report are exported. */
  interface S3ReportExportConfig {
    /** The name of the S3 bucket where the raw data of a report are exported. */
    Bucket: v.Text;
    /** The AWS account identifier of the owner of the Amazon S3 bucket. This allows report data to be exported to an Amazon S3 bucket that is owned by an account other than the account running the build. */
    BucketOwner?: v.Text | undefined;
    /** A boolean value that specifies if the results of a report are encrypted. */
    EncryptionDisabled?: v.Bool | undefined;
    /** The encryption key for the report's encrypted raw data. */
    EncryptionKey?: v.Text | undefined;
    /**
     * The type of build output artifact to create. Valid values include:
     *
     * - `NONE`: CodeBuild creates the raw data in the output bucket. This is the default if packaging is not specified.
     * - `ZIP`: CodeBuild creates a ZIP file with the raw data in the output bucket.
     */
    Packaging?: v.Text | undefined;
    /** The path to the exported report's raw data results. */
    Path?: v.Text | undefined;
  }
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
}

export interface SourceCredentialProperties {
  /** The type of authentication used by the credentials. Valid options are OAUTH, BASIC_AUTH, PERSONAL_ACCESS_TOKEN, CODECONNECTIONS, or SECRETS_MANAGER. */
  AuthType: v.Text;
  /** The type of source provider. The valid options are GITHUB, GITHUB_ENTERPRISE, GITLAB, GITLAB_SELF_MANAGED, or BITBUCKET. */
  ServerType: v.Text;
  /** For GitHub or GitHub Enterprise, this is the personal access token. For Bitbucket, this is either the access token or the app password. For the `authType` CODECONNECTIONS, this is the `connectionArn`. For the `authType` SECRETS_MANAGER, this is the `secretArn`. */
  Token: v.Text;
  /** The Bitbucket username when the `authType` is BASIC_AUTH. This parameter is not valid for other types of source providers or connections. */
  Username?: v.Text | undefined;
}
export interface SourceCredentialAttributes {
  /** The ARN of the SourceCredential resource. */
  readonly Arn: v.Scalar<'AWS::CodeBuild::SourceCredential.Arn'>;
  readonly Id: v.Scalar<'AWS::CodeBuild::SourceCredential.Id'>;
}
/**
 * Information about the credentials for a GitHub, GitHub Enterprise, or Bitbucket repository. We strongly recommend that you use AWS Secrets Manager to store your credentials. If you use Secrets Manager, you must have secrets in your secrets manager. For more information, see [Using Dynamic References to Specify Template Values](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html#dynamic-references-secretsmanager).
 *
 * > For security purposes, do not use plain text in your CloudFormation template to store your credentials.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codebuild-sourcecredential.html
 */
export declare class SourceCredential extends v.Resource<SourceCredentialProperties, 'AWS::CodeBuild::SourceCredential.Arn', SourceCredentialAttributes> {
  static readonly type: 'AWS::CodeBuild::SourceCredential';
  constructor(properties: SourceCredentialProperties);
}
