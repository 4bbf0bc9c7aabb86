// Made by src/spec/generate/main.ts out of the AWS resource specification: change that, not this.
import * as v from '../../values';

export interface ApiProperties {
  AccessLogSetting?: v.Block<Api.AccessLogSetting> | undefined;
  AlwaysDeploy?: v.Bool | undefined;
  Auth?: v.Block<Api.Auth> | undefined;
  BinaryMediaTypes?: v.Many<v.Text> | undefined;
  CacheClusterEnabled?: v.Bool | undefined;
  CacheClusterSize?: v.Text | undefined;
  CanarySetting?: v.Block<Api.CanarySetting> | undefined;
  Cors?: v.Text | v.Block<Api.CorsConfiguration> | undefined;
  DefinitionBody?: v.Json | undefined;
  DefinitionUri?: v.Text | v.Block<Api.S3Location> | undefined;
  Description?: v.Text | undefined;
  DisableExecuteApiEndpoint?: v.Bool | undefined;
  Domain?: v.Block<Api.DomainConfiguration> | undefined;
  EndpointConfiguration?: v.Text | v.Block<Api.EndpointConfiguration> | undefined;
  GatewayResponses?: v.Json | undefined;
  MethodSettings?: v.Many<v.Json> | undefined;
  MinimumCompressionSize?: v.Num | undefined;
  Models?: v.Json | undefined;
  Name?: v.Text | undefined;
  OpenApiVersion?: v.Text | undefined;
  StageName: v.Text;
  Tags?: v.Dictionary<v.Text> | undefined;
  TracingEnabled?: v.Bool | undefined;
  Variables?: v.Dictionary<v.Text> | undefined;
}
export interface ApiAttributes {
}
/**
 * https://github.com/awslabs/serverless-application-model/blob/master/versions/2016-10-31.md#awsserverlessapi
 *
 * @see https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-api.html
 */
export declare class Api extends v.Resource<ApiProperties, '*', ApiAttributes> {
  static readonly type: 'AWS::Serverless::Api';
  constructor(properties: ApiProperties);
}
export declare namespace Api {
  interface AccessLogSetting {
    DestinationArn?: v.Text | undefined;
    Format?: v.Text | undefined;
  }
  interface Auth {
    AddDefaultAuthorizerToCorsPreflight?: v.Bool | undefined;
    Authorizers?: v.Json | undefined;
    DefaultAuthorizer?: v.Text | undefined;
  }
  interface CanarySetting {
    DeploymentId?: v.Text | undefined;
    PercentTraffic?: v.Num | undefined;
    StageVariableOverrides?: v.Dictionary<v.Text> | undefined;
    UseStageCache?: v.Bool | undefined;
  }
  interface CorsConfiguration {
    AllowCredentials?: v.Bool | undefined;
    AllowHeaders?: v.Text | undefined;
    AllowMethods?: v.Text | undefined;
    AllowOrigin: v.Text;
    MaxAge?: v.Text | undefined;
  }
  interface DomainConfiguration {
    BasePath?: v.Many<v.Text> | undefined;
    CertificateArn: v.Text;
    DomainName: v.Text;
    EndpointConfiguration?: v.Text | undefined;
    MutualTlsAuthentication?: v.Block<Api.MutualTlsAuthentication> | undefined;
    OwnershipVerificationCertificateArn?: v.Text | undefined;
    Route53?: v.Block<Api.Route53Configuration> | undefined;
    SecurityPolicy?: v.Text | undefined;
  }
  interface EndpointConfiguration {
    Type?: v.Text | undefined;
    VpcEndpointIds?: v.Many<v.Text> | undefined;
  }
  interface MutualTlsAuthentication {
    TruststoreUri?: v.Text | undefined;
    TruststoreVersion?: v.Text | undefined;
  }
  interface Route53Configuration {
    DistributedDomainName?: v.Text | undefined;
    EvaluateTargetHealth?: v.Bool | undefined;
    HostedZoneId?: v.Text | undefined;
    HostedZoneName?: v.Text | undefined;
    IpV6?: v.Bool | undefined;
  }
  interface S3Location {
    Bucket: v.Text;
    Key: v.Text;
    Version: v.Num;
  }
}

export interface ApplicationProperties {
  Location: v.Text | v.Block<Application.ApplicationLocation>;
  NotificationArns?: v.Many<v.Text> | undefined;
  Parameters?: v.Dictionary<v.Text> | undefined;
  Tags?: v.Dictionary<v.Text> | undefined;
  TimeoutInMinutes?: v.Num | undefined;
}
export interface ApplicationAttributes {
}
/**
 * https://github.com/awslabs/serverless-application-model/blob/master/versions/2016-10-31.md#awsserverlessapplication
 *
 * @see https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-application.html
 */
export declare class Application extends v.Resource<ApplicationProperties, '*', ApplicationAttributes> {
  static readonly type: 'AWS::Serverless::Application';
  constructor(properties: ApplicationProperties);
}
export declare namespace Application {
  interface ApplicationLocation {
    ApplicationId: v.Text;
    SemanticVersion: v.Text;
  }
}

export interface FunctionProperties {
  Architectures?: v.Many<v.Text> | undefined;
  AssumeRolePolicyDocument?: v.Json | undefined;
  AutoPublishAlias?: v.Text | undefined;
  AutoPublishCodeSha256?: v.Text | undefined;
  CodeSigningConfigArn?: v.Text | undefined;
  CodeUri?: v.Text | v.Block<Function.S3Location> | undefined;
  DeadLetterQueue?: v.Block<Function.DeadLetterQueue> | undefined;
  DeploymentPreference?: v.Block<Function.DeploymentPreference> | undefined;
  Description?: v.Text | undefined;
  Environment?: v.Block<Function.FunctionEnvironment> | undefined;
  EphemeralStorage?: v.Block<Function.EphemeralStorage> | undefined;
  EventInvokeConfig?: v.Block<Function.EventInvokeConfig> | undefined;
  Events?: v.Dictionary<v.Block<Function.EventSource>> | undefined;
  FileSystemConfigs?: v.Many<v.Block<Function.FileSystemConfig>> | undefined;
  FunctionName?: v.Text | undefined;
  FunctionUrlConfig?: v.Block<Function.FunctionUrlConfig> | undefined;
  Handler?: v.Text | undefined;
  ImageConfig?: v.Block<Function.ImageConfig> | undefined;
  ImageUri?: v.Text | undefined;
  InlineCode?: v.Text | undefined;
  KmsKeyArn?: v.Text | undefined;
  Layers?: v.Many<v.Text> | undefined;
  MemorySize?: v.Num | undefined;
  PackageType?: v.Text | undefined;
  PermissionsBoundary?: v.Text | undefined;
  Policies?: v.Text | v.Block<Function.IAMPolicyDocument> | v.Many<v.Text | v.Block<Function.IAMPolicyDocument> | v.Block<Function.SAMPolicyTemplate>> | undefined;
  ProvisionedConcurrencyConfig?: v.Block<Function.ProvisionedConcurrencyConfig> | undefined;
  ReservedConcurrentExecutions?: v.Num | undefined;
  Role?: v.Text | undefined;
  Runtime?: v.Text | undefined;
  Tags?: v.Dictionary<v.Text> | undefined;
  Timeout?: v.Num | undefined;
  Tracing?: v.Text | undefined;
  VersionDescription?: v.Text | undefined;
  VpcConfig?: v.Block<Function.VpcConfig> | undefined;
}
export interface FunctionAttributes {
}
/**
 * https://github.com/awslabs/serverless-application-model/blob/master/versions/2016-10-31.md#awsserverlessfunction
 *
 * @see https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html
 */
export declare class Function extends v.Resource<FunctionProperties, '*', FunctionAttributes> {
  static readonly type: 'AWS::Serverless::Function';
  constructor(properties?: FunctionProperties);
}
export declare namespace Function {
  interface AlexaSkillEvent {
    SkillId: v.Text;
  }
  interface ApiEvent {
    Auth?: v.Block<Function.Auth> | undefined;
    Method: v.Text;
    Path: v.Text;
    RequestModel?: v.Block<Function.RequestModel> | undefined;
    RequestParameters?: v.Many<v.Text | v.Block<Function.RequestParameter>> | undefined;
    RestApiId?: v.Text | undefined;
  }
  interface Auth {
    ApiKeyRequired?: v.Bool | undefined;
    AuthorizationScopes?: v.Many<v.Text> | undefined;
    Authorizer?: v.Text | undefined;
    ResourcePolicy?: v.Block<Function.AuthResourcePolicy> | undefined;
  }
  interface AuthResourcePolicy {
    AwsAccountBlacklist?: v.Many<v.Text> | undefined;
    AwsAccountWhitelist?: v.Many<v.Text> | undefined;
    CustomStatements?: v.Many<v.Json> | undefined;
    IntrinsicVpcBlacklist?: v.Many<v.Text> | undefined;
    IntrinsicVpcWhitelist?: v.Many<v.Text> | undefined;
    IntrinsicVpceBlacklist?: v.Many<v.Text> | undefined;
    IntrinsicVpceWhitelist?: v.Many<v.Text> | undefined;
    IpRangeBlacklist?: v.Many<v.Text> | undefined;
    IpRangeWhitelist?: v.Many<v.Text> | undefined;
    SourceVpcBlacklist?: v.Many<v.Text> | undefined;
    SourceVpcWhitelist?: v.Many<v.Text> | undefined;
  }
  interface BucketSAMPT {
    BucketName: v.Text;
  }
  interface CloudWatchEventEvent {
    Input?: v.Text | undefined;
    InputPath?: v.Text | undefined;
    Pattern: v.Json;
  }
  interface CloudWatchLogsEvent {
    FilterPattern: v.Text;
    LogGroupName: v.Text;
  }
  interface CognitoEvent {
    Trigger: v.Text | v.Many<v.Text>;
    UserPool: v.Text;
  }
  interface CollectionSAMPT {
    CollectionId: v.Text;
  }
  interface CorsConfiguration {
    AllowCredentials?: v.Bool | undefined;
    AllowHeaders?: v.Text | undefined;
    AllowMethods?: v.Text | undefined;
    AllowOrigin: v.Text;
    MaxAge?: v.Text | undefined;
  }
  interface DeadLetterQueue {
    TargetArn: v.Text;
    Type: v.Text;
  }
  interface DeploymentPreference {
    Alarms?: v.Many<v.Text> | undefined;
    Enabled?: v.Bool | undefined;
    Hooks?: v.Block<Function.Hooks> | undefined;
    Role?: v.Text | undefined;
    Type?: v.Text | undefined;
  }
  interface Destination {
    Destination: v.Text;
    Type?: v.Text | undefined;
  }
  interface DestinationConfig {
    OnFailure: v.Block<Function.Destination>;
  }
  interface DomainSAMPT {
    DomainName: v.Text;
  }
  interface DynamoDBEvent {
    BatchSize?: v.Num | undefined;
    BisectBatchOnFunctionError?: v.Bool | undefined;
    DestinationConfig?: v.Block<Function.DestinationConfig> | undefined;
    Enabled?: v.Bool | undefined;
    MaximumBatchingWindowInSeconds?: v.Num | undefined;
    MaximumRecordAgeInSeconds?: v.Num | undefined;
    MaximumRetryAttempts?: v.Num | undefined;
    ParallelizationFactor?: v.Num | undefined;
    StartingPosition: v.Text;
    Stream: v.Text;
  }
  interface EmptySAMPT {
  }
  interface EphemeralStorage {
    Size: v.Num;
  }
  interface EventBridgeRuleEvent {
    EventBusName?: v.Text | undefined;
    Input?: v.Text | undefined;
    InputPath?: v.Text | undefined;
    Pattern: v.Json;
  }
  interface EventInvokeConfig {
    DestinationConfig?: v.Block<Function.EventInvokeDestinationConfig> | undefined;
    MaximumEventAgeInSeconds?: v.Num | undefined;
    MaximumRetryAttempts?: v.Num | undefined;
  }
  interface EventInvokeDestinationConfig {
    OnFailure: v.Block<Function.Destination>;
    OnSuccess: v.Block<Function.Destination>;
  }
  interface EventSource {
    Properties: v.Block<Function.S3Event> | v.Block<Function.SNSEvent> | v.Block<Function.SQSEvent> | v.Block<Function.KinesisEvent> | v.Block<Function.DynamoDBEvent> | v.Block<Function.ApiEvent> | v.Block<Function.ScheduleEvent> | v.Block<Function.CloudWatchEventEvent> | v.Block<Function.CloudWatchLogsEvent> | v.Block<Function.IoTRuleEvent> | v.Block<Function.AlexaSkillEvent> | v.Block<Function.EventBridgeRuleEvent> | v.Block<Function.HttpApiEvent> | v.Block<Function.CognitoEvent>;
    Type: v.Text;
  }
  interface FileSystemConfig {
    Arn?: v.Text | undefined;
    LocalMountPath?: v.Text | undefined;
  }
  interface FunctionEnvironment {
    Variables: v.Dictionary<v.Text>;
  }
  interface FunctionSAMPT {
    FunctionName: v.Text;
  }
  interface FunctionUrlConfig {
    AuthType: v.Text;
    Cors?: v.Text | v.Block<Function.CorsConfiguration> | undefined;
    InvokeMode?: v.Text | undefined;
  }
  interface Hooks {
    PostTraffic?: v.Text | undefined;
    PreTraffic?: v.Text | undefined;
  }
  interface HttpApiEvent {
    ApiId?: v.Text | undefined;
    Auth?: v.Block<Function.HttpApiFunctionAuth> | undefined;
    Method?: v.Text | undefined;
    Path?: v.Text | undefined;
    PayloadFormatVersion?: v.Text | undefined;
    RouteSettings?: v.Block<Function.RouteSettings> | undefined;
    TimeoutInMillis?: v.Num | undefined;
  }
  interface HttpApiFunctionAuth {
    AuthorizationScopes?: v.Many<v.Text> | undefined;
    Authorizer?: v.Text | undefined;
  }
  interface IAMPolicyDocument {
    Statement: v.Json;
    Version?: v.Text | undefined;
  }
  interface IdentitySAMPT {
    IdentityName: v.Text;
  }
  interface ImageConfig {
    Command?: v.Many<v.Text> | undefined;
    EntryPoint?: v.Many<v.Text> | undefined;
    WorkingDirectory?: v.Text | undefined;
  }
  interface IoTRuleEvent {
    AwsIotSqlVersion?: v.Text | undefined;
    Sql: v.Text;
  }
  interface KeySAMPT {
    KeyId: v.Text;
  }
  interface KinesisEvent {
    BatchSize?: v.Num | undefined;
    Enabled?: v.Bool | undefined;
    FunctionResponseTypes?: v.Many<v.Text> | undefined;
    StartingPosition: v.Text;
    Stream: v.Text;
  }
  interface LogGroupSAMPT {
    LogGroupName: v.Text;
  }
  interface ParameterNameSAMPT {
    ParameterName: v.Text;
  }
  interface ProvisionedConcurrencyConfig {
    ProvisionedConcurrentExecutions: v.Text;
  }
  interface QueueSAMPT {
    QueueName: v.Text;
  }
  interface RequestModel {
    Model: v.Text;
    Required?: v.Bool | undefined;
    ValidateBody?: v.Bool | undefined;
    ValidateParameters?: v.Bool | undefined;
  }
  interface RequestParameter {
    Caching?: v.Bool | undefined;
    Required?: v.Bool | undefined;
  }
  interface RouteSettings {
    DataTraceEnabled?: v.Bool | undefined;
    DetailedMetricsEnabled?: v.Bool | undefined;
    LoggingLevel?: v.Text | undefined;
    ThrottlingBurstLimit?: v.Num | undefined;
    ThrottlingRateLimit?: v.Num | undefined;
  }
  interface S3Event {
    Bucket: v.Text;
    Events: v.Text | v.Many<v.Text>;
    Filter?: v.Block<Function.S3NotificationFilter> | undefined;
  }
  interface S3KeyFilter {
    Rules: v.Many<v.Block<Function.S3KeyFilterRule>>;
  }
  interface S3KeyFilterRule {
    Name: v.Text;
    Value: v.Text;
  }
  interface S3Location {
    Bucket: v.Text;
    Key: v.Text;
    Version?: v.Num | undefined;
  }
  interface S3NotificationFilter {
    S3Key: v.Block<Function.S3KeyFilter>;
  }
  interface SAMPolicyTemplate {
    AMIDescribePolicy?: v.Block<Function.EmptySAMPT> | undefined;
    AWSSecretsManagerGetSecretValuePolicy?: v.Block<Function.SecretArnSAMPT> | undefined;
    CloudFormationDescribeStacksPolicy?: v.Block<Function.EmptySAMPT> | undefined;
    CloudWatchPutMetricPolicy?: v.Block<Function.EmptySAMPT> | undefined;
    DynamoDBCrudPolicy?: v.Block<Function.TableSAMPT> | undefined;
    DynamoDBReadPolicy?: v.Block<Function.TableSAMPT> | undefined;
    DynamoDBStreamReadPolicy?: v.Block<Function.TableStreamSAMPT> | undefined;
    DynamoDBWritePolicy?: v.Block<Function.TableSAMPT> | undefined;
    EC2DescribePolicy?: v.Block<Function.EmptySAMPT> | undefined;
    ElasticsearchHttpPostPolicy?: v.Block<Function.DomainSAMPT> | undefined;
    FilterLogEventsPolicy?: v.Block<Function.LogGroupSAMPT> | undefined;
    KMSDecryptPolicy?: v.Block<Function.KeySAMPT> | undefined;
    KinesisCrudPolicy?: v.Block<Function.StreamSAMPT> | undefined;
    KinesisStreamReadPolicy?: v.Block<Function.StreamSAMPT> | undefined;
    LambdaInvokePolicy?: v.Block<Function.FunctionSAMPT> | undefined;
    RekognitionDetectOnlyPolicy?: v.Block<Function.EmptySAMPT> | undefined;
    RekognitionLabelsPolicy?: v.Block<Function.EmptySAMPT> | undefined;
    RekognitionNoDataAccessPolicy?: v.Block<Function.CollectionSAMPT> | undefined;
    RekognitionReadPolicy?: v.Block<Function.CollectionSAMPT> | undefined;
    RekognitionWriteOnlyAccessPolicy?: v.Block<Function.CollectionSAMPT> | undefined;
    S3CrudPolicy?: v.Block<Function.BucketSAMPT> | undefined;
    S3ReadPolicy?: v.Block<Function.BucketSAMPT> | undefined;
    S3WritePolicy?: v.Block<Function.BucketSAMPT> | undefined;
    SESBulkTemplatedCrudPolicy?: v.Block<Function.IdentitySAMPT> | undefined;
    SESCrudPolicy?: v.Block<Function.IdentitySAMPT> | undefined;
    SESEmailTemplateCrudPolicy?: v.Block<Function.EmptySAMPT> | undefined;
    SESSendBouncePolicy?: v.Block<Function.IdentitySAMPT> | undefined;
    SNSCrudPolicy?: v.Block<Function.TopicSAMPT> | undefined;
    SNSPublishMessagePolicy?: v.Block<Function.TopicSAMPT> | undefined;
    SQSPollerPolicy?: v.Block<Function.QueueSAMPT> | undefined;
    SQSSendMessagePolicy?: v.Block<Function.QueueSAMPT> | undefined;
    SSMParameterReadPolicy?: v.Block<Function.ParameterNameSAMPT> | undefined;
    StepFunctionsExecutionPolicy?: v.Block<Function.StateMachineSAMPT> | undefined;
    VPCAccessPolicy?: v.Block<Function.EmptySAMPT> | undefined;
  }
  interface SNSEvent {
    Topic: v.Text;
  }
  interface SQSEvent {
    BatchSize?: v.Num | undefined;
    Enabled?: v.Bool | undefined;
    Queue: v.Text;
  }
  interface ScheduleEvent {
    Description?: v.Text | undefined;
    Enabled?: v.Bool | undefined;
    Input?: v.Text | undefined;
    Name?: v.Text | undefined;
    Schedule: v.Text;
  }
  interface SecretArnSAMPT {
    SecretArn: v.Text;
  }
  interface StateMachineSAMPT {
    StateMachineName: v.Text;
  }
  interface StreamSAMPT {
    StreamName: v.Text;
  }
  interface TableSAMPT {
    TableName: v.Text;
  }
  interface TableStreamSAMPT {
    StreamName: v.Text;
    TableName: v.Text;
  }
  interface TopicSAMPT {
    TopicName: v.Text;
  }
  interface VpcConfig {
    SecurityGroupIds: v.Many<v.Text<'AWS::EC2::SecurityGroup.GroupId'>>;
    SubnetIds: v.Many<v.Text<'AWS::EC2::Subnet.SubnetId'>>;
  }
}

export interface HttpApiProperties {
  AccessLogSetting?: v.Block<HttpApi.AccessLogSetting> | undefined;
  Auth?: v.Block<HttpApi.HttpApiAuth> | undefined;
  CorsConfiguration?: v.Bool | v.Block<HttpApi.CorsConfigurationObject> | undefined;
  DefaultRouteSettings?: v.Block<HttpApi.RouteSettings> | undefined;
  DefinitionBody?: v.Json | undefined;
  DefinitionUri?: v.Text | v.Block<HttpApi.S3Location> | undefined;
  Description?: v.Text | undefined;
  DisableExecuteApiEndpoint?: v.Bool | undefined;
  Domain?: v.Block<HttpApi.HttpApiDomainConfiguration> | undefined;
  FailOnWarnings?: v.Bool | undefined;
  RouteSettings?: v.Block<HttpApi.RouteSettings> | undefined;
  StageName?: v.Text | undefined;
  StageVariables?: v.Dictionary<v.Text> | undefined;
  Tags?: v.Dictionary<v.Text> | undefined;
}
export interface HttpApiAttributes {
}
/**
 * https://github.com/aws/serverless-application-model/blob/master/versions/2016-10-31.md#awsserverlesshttpapi
 *
 * @see https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-httpapi.html
 */
export declare class HttpApi extends v.Resource<HttpApiProperties, '*', HttpApiAttributes> {
  static readonly type: 'AWS::Serverless::HttpApi';
  constructor(properties?: HttpApiProperties);
}
export declare namespace HttpApi {
  interface AccessLogSetting {
    DestinationArn?: v.Text | undefined;
    Format?: v.Text | undefined;
  }
  interface CorsConfigurationObject {
    AllowCredentials?: v.Bool | undefined;
    AllowHeaders?: v.Many<v.Text> | undefined;
    AllowMethods?: v.Many<v.Text> | undefined;
    AllowOrigins?: v.Many<v.Text> | undefined;
    ExposeHeaders?: v.Many<v.Text> | undefined;
    MaxAge?: v.Num | undefined;
  }
  interface HttpApiAuth {
    Authorizers?: v.Json | undefined;
    DefaultAuthorizer?: v.Text | undefined;
  }
  interface HttpApiDomainConfiguration {
    BasePath?: v.Text | undefined;
    CertificateArn: v.Text;
    DomainName: v.Text;
    EndpointConfiguration?: v.Text | undefined;
    MutualTlsAuthentication?: v.Block<HttpApi.MutualTlsAuthentication> | undefined;
    Route53?: v.Block<HttpApi.Route53Configuration> | undefined;
    SecurityPolicy?: v.Text | undefined;
  }
  interface MutualTlsAuthentication {
    TruststoreUri?: v.Text | undefined;
    TruststoreVersion?: v.Bool | undefined;
  }
  interface Route53Configuration {
    DistributedDomainName?: v.Text | undefined;
    EvaluateTargetHealth?: v.Bool | undefined;
    HostedZoneId?: v.Text | undefined;
    HostedZoneName?: v.Text | undefined;
    IpV6?: v.Bool | undefined;
  }
  interface RouteSettings {
    DataTraceEnabled?: v.Bool | undefined;
    DetailedMetricsEnabled?: v.Bool | undefined;
    LoggingLevel?: v.Text | undefined;
    ThrottlingBurstLimit?: v.Num | undefined;
    ThrottlingRateLimit?: v.Num | undefined;
  }
  interface S3Location {
    Bucket: v.Text;
    Key: v.Text;
    Version: v.Num;
  }
}

export interface LayerVersionProperties {
  CompatibleRuntimes?: v.Many<v.Text> | undefined;
  ContentUri?: v.Text | v.Block<LayerVersion.S3Location> | undefined;
  Description?: v.Text | undefined;
  LayerName?: v.Text | undefined;
  LicenseInfo?: v.Text | undefined;
  RetentionPolicy?: v.Text | undefined;
}
export interface LayerVersionAttributes {
}
/**
 * https://github.com/awslabs/serverless-application-model/blob/master/versions/2016-10-31.md#awsserverlesslayerversion
 *
 * @see https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-layerversion.html
 */
export declare class LayerVersion extends v.Resource<LayerVersionProperties, '*', LayerVersionAttributes> {
  static readonly type: 'AWS::Serverless::LayerVersion';
  constructor(properties?: LayerVersionProperties);
}
export declare namespace LayerVersion {
  interface S3Location {
    Bucket: v.Text;
    Key: v.Text;
    Version?: v.Num | undefined;
  }
}

export interface SimpleTableProperties {
  PrimaryKey?: v.Block<SimpleTable.PrimaryKey> | undefined;
  ProvisionedThroughput?: v.Block<SimpleTable.ProvisionedThroughput> | undefined;
  SSESpecification?: v.Block<SimpleTable.SSESpecification> | undefined;
  TableName?: v.Text | undefined;
  Tags?: v.Dictionary<v.Text> | undefined;
}
export interface SimpleTableAttributes {
}
/**
 * https://github.com/awslabs/serverless-application-model/blob/master/versions/2016-10-31.md#awsserverlesssimpletable
 *
 * @see https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-simpletable.html
 */
export declare class SimpleTable extends v.Resource<SimpleTableProperties, '*', SimpleTableAttributes> {
  static readonly type: 'AWS::Serverless::SimpleTable';
  constructor(properties?: SimpleTableProperties);
}
export declare namespace SimpleTable {
  interface PrimaryKey {
    Name?: v.Text | undefined;
    Type: v.Text;
  }
  interface ProvisionedThroughput {
    ReadCapacityUnits?: v.Num | undefined;
    WriteCapacityUnits: v.Num;
  }
  interface SSESpecification {
    SSEEnabled?: v.Bool | undefined;
  }
}

export interface StateMachineProperties {
  Definition?: v.Json | undefined;
  DefinitionSubstitutions?: v.Dictionary<v.Text> | undefined;
  DefinitionUri?: v.Text | v.Block<StateMachine.S3Location> | undefined;
  Events?: v.Dictionary<v.Block<StateMachine.EventSource>> | undefined;
  Logging?: v.Block<StateMachine.LoggingConfiguration> | undefined;
  Name?: v.Text | undefined;
  PermissionsBoundaries?: v.Text | undefined;
  Policies?: v.Text | v.Block<StateMachine.IAMPolicyDocument> | v.Many<v.Text | v.Block<StateMachine.IAMPolicyDocument> | v.Block<StateMachine.SAMPolicyTemplate>> | undefined;
  Role?: v.Text | undefined;
  Tags?: v.Dictionary<v.Text> | undefined;
  Tracing?: v.Block<StateMachine.TracingConfiguration> | undefined;
  Type?: v.Text | undefined;
}
export interface StateMachineAttributes {
}
/**
 * https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-statemachine.html
 *
 * @see https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-statemachine.html
 */
export declare class StateMachine extends v.Resource<StateMachineProperties, '*', StateMachineAttributes> {
  static readonly type: 'AWS::Serverless::StateMachine';
  constructor(properties?: StateMachineProperties);
}
export declare namespace StateMachine {
  interface ApiEvent {
    Method: v.Text;
    Path: v.Text;
    RestApiId?: v.Text | undefined;
  }
  interface CloudWatchEventEvent {
    EventBusName?: v.Text | undefined;
    Input?: v.Text | undefined;
    InputPath?: v.Text | undefined;
    Pattern: v.Json;
  }
  interface CloudWatchLogsLogGroup {
    LogGroupArn: v.Text;
  }
  interface EventBridgeRuleEvent {
    EventBusName?: v.Text | undefined;
    Input?: v.Text | undefined;
    InputPath?: v.Text | undefined;
    Pattern: v.Json;
  }
  interface EventSource {
    Properties: v.Block<StateMachine.CloudWatchEventEvent> | v.Block<StateMachine.EventBridgeRuleEvent> | v.Block<StateMachine.ScheduleEvent> | v.Block<StateMachine.ApiEvent>;
    Type: v.Text;
  }
  interface FunctionSAMPT {
    FunctionName: v.Text;
  }
  interface IAMPolicyDocument {
    Statement: v.Json;
    Version: v.Text;
  }
  interface LogDestination {
    CloudWatchLogsLogGroup: v.Block<StateMachine.CloudWatchLogsLogGroup>;
  }
  interface LoggingConfiguration {
    Destinations: v.Many<v.Block<StateMachine.LogDestination>>;
    IncludeExecutionData: v.Bool;
    Level: v.Text;
  }
  interface S3Location {
    Bucket: v.Text;
    Key: v.Text;
    Version?: v.Num | undefined;
  }
  interface SAMPolicyTemplate {
    LambdaInvokePolicy?: v.Block<StateMachine.FunctionSAMPT> | undefined;
    StepFunctionsExecutionPolicy?: v.Block<StateMachine.StateMachineSAMPT> | undefined;
  }
  interface ScheduleEvent {
    Input?: v.Text | undefined;
    Schedule: v.Text;
  }
  interface StateMachineSAMPT {
    StateMachineName: v.Text;
  }
  interface TracingConfiguration {
    Enabled?: v.Bool | undefined;
  }
}
