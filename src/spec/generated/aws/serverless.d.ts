// Made by src/spec/generate/main.ts out of the AWS resource specification: change that, not this.
import * as v from '../../values';

export interface ApiProperties {
  /** Access log settings, including the access log format and access log destination ARN. */
  AccessLogSetting?: v.Block<Api.AccessLogSetting> | undefined;
  /** Whether every update of the stack deploys the API. */
  AlwaysDeploy?: v.Bool | undefined;
  /** The source of the API key for metering requests according to a usage plan. Valid values are: `HEADER` to read the API key from the `X-API-Key` header of a request. `AUTHORIZER` to read the API key from the `UsageIdentifierKey` from a custom authorizer. */
  ApiKeySourceType?: v.Text | undefined;
  /** Who may call the API. */
  Auth?: v.Block<Api.ApiAuth> | undefined;
  /** The list of binary media types supported by the RestApi. By default, the RestApi supports only UTF-8-encoded text payloads. */
  BinaryMediaTypes?: v.Many<v.Text> | undefined;
  /** Specifies whether a cache cluster is enabled for the stage. To activate a method-level cache, set `CachingEnabled` to `true` for a method. */
  CacheClusterEnabled?: v.Bool | undefined;
  /** The stage's cache capacity in GB. For more information about choosing a cache size, see [Enabling API caching to enhance responsiveness](https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-caching.html). */
  CacheClusterSize?: v.Text | undefined;
  /** Settings for the canary deployment in this stage. */
  CanarySetting?: v.Block<Api.CanarySetting> | undefined;
  /** Cross-origin access: a domain, or more. */
  Cors?: v.Text | v.Block<Api.ApiCors> | undefined;
  /** The OpenAPI document. */
  DefinitionBody?: v.Json | undefined;
  /** Where the OpenAPI document is. */
  DefinitionUri?: v.Text | v.Block<Api.DefinitionUri> | undefined;
  /** The stage's description. */
  Description?: v.Text | undefined;
  /** Specifies whether clients can invoke your API by using the default `execute-api` endpoint. By default, clients can invoke your API with the default `https://{api_id}.execute-api.{region}.amazonaws.com` endpoint. To require that clients use a custom domain name to invoke your API, disable the default endpoint */
  DisableExecuteApiEndpoint?: v.Bool | undefined;
  /** The domain name of the API. */
  Domain?: v.Block<Api.Domain> | undefined;
  /** The endpoint access mode for your RestApi. */
  EndpointAccessMode?: v.Text | undefined;
  /** The kind of endpoint. */
  EndpointConfiguration?: v.Text | v.Block<Api.EndpointType> | undefined;
  /** A query parameter to indicate whether to rollback the API update ( `true` ) or not ( `false` ) when a warning is encountered. The default value is `false`. */
  FailOnWarnings?: v.Bool | undefined;
  /** The gateway responses by their type. */
  GatewayResponses?: v.Dictionary<v.Json> | undefined;
  /** Whether the document is merged with what the functions' events say. */
  MergeDefinitions?: v.Bool | undefined;
  /** A map that defines the method settings for a Stage resource. Keys (designated as `/{method_setting_key` below) are method paths defined as `{resource_path}/{http_method}` for an individual method override, or `/\*\/\*` for overriding all methods in the stage. */
  MethodSettings?: v.Many<v.Block<Api.MethodSetting>> | undefined;
  /** A nullable integer that is used to enable compression (with non-negative between 0 and 10485760 (10M) bytes, inclusive) or disable compression (with a null value) on an API. When compression is enabled, compression or decompression is not applied on the payload if the payload size is smaller than this value. Setting it to zero allows compression for any payload size. */
  MinimumCompressionSize?: v.Num | undefined;
  /**
   * This property applies only when you use OpenAPI to define your REST API. The `Mode` determines how API Gateway handles resource updates.
   *
   * Valid values are `overwrite` or `merge`.
   *
   * For `overwrite`, the new API definition replaces the existing one. The existing API identifier remains unchanged.
   *
   * For `merge`, the new API definition is merged with the existing API.
   *
   * If you don't specify this property, a default value is chosen. For REST APIs created before March 29, 2021, the default is `overwrite`. For REST APIs created after March 29, 2021, the new API definition takes precedence, but any container types such as endpoint configurations and binary media types are merged with the existing API.
   */
  Mode?: v.Text | undefined;
  /** The models that methods use, by name. */
  Models?: v.Dictionary<v.Json> | undefined;
  /** The name of the RestApi. A name is required if the REST API is not based on an OpenAPI specification. */
  Name?: v.Text | undefined;
  /** The OpenAPI version. */
  OpenApiVersion?: v.Text | v.Num | undefined;
  /** A policy document that contains the permissions for the `RestApi` resource. To set the ARN for the policy, use the `!Join` intrinsic function with `""` as delimiter and values of `"execute-api:/"` and `"*"`. */
  Policy?: v.Json | undefined;
  /** Whether the tags go on to the resources that SAM makes. */
  PropagateTags?: v.Bool | undefined;
  /** The Transport Layer Security (TLS) version + cipher suite for this RestApi. */
  SecurityPolicy?: v.Text | undefined;
  /** The name of the stage. */
  StageName: v.Text;
  /** The tags by key. */
  Tags?: v.Dictionary<v.Json> | undefined;
  /** Specifies whether active tracing with X-ray is enabled for the Stage. */
  TracingEnabled?: v.Bool | undefined;
  /** A map (string-to-string map) that defines the stage variables, where the variable name is the key and the variable value is the value. Variable names are limited to alphanumeric characters. Values must match the following regular expression: `[A-Za-z0-9-._~:/?#&=,]+`. */
  Variables?: v.Dictionary<v.Text> | undefined;
}
export interface ApiAttributes {
  /** The string identifier of the associated RestApi. */
  readonly RestApiId: v.Scalar<'AWS::ApiGateway::RestApi.RestApiId'>;
  /** The root resource ID for a `RestApi` resource, such as `a0bc123d4e`. */
  readonly RootResourceId: v.Scalar<'AWS::ApiGateway::Resource.ResourceId'>;
}
/**
 * A REST API of API Gateway with its stage and deployment.
 *
 * @see https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-api.html
 */
export declare class Api extends v.Resource<ApiProperties, 'AWS::ApiGateway::RestApi.RestApiId', ApiAttributes> {
  static readonly type: 'AWS::Serverless::Api';
  constructor(properties: ApiProperties);
}
export declare namespace Api {
  interface AccessAssociation {
    /** The VPC endpoint. */
    VpcEndpointId: v.Text;
  }
  /**
   * The `AccessLogSetting` property type specifies settings for logging access in this stage.
   *
   * `AccessLogSetting` is a property of the [AWS::ApiGateway::Stage](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-apigateway-stage.html) resource.
   */
  interface AccessLogSetting {
    /** The Amazon Resource Name (ARN) of the CloudWatch Logs log group or Kinesis Data Firehose delivery stream to receive access logs. If you specify a Kinesis Data Firehose delivery stream, the stream name must begin with `amazon-apigateway-`. This parameter is required to enable access logging. */
    DestinationArn?: v.Text<'AWS::KinesisFirehose::DeliveryStream.Arn' | 'AWS::Logs::LogGroup.Arn'> | undefined;
    /** A single line format of the access logs of data, as specified by selected [$context variables](https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-mapping-template-reference.html#context-variable-reference). The format must include at least `$context.requestId`. This parameter is required to enable access logging. */
    Format?: v.Text | undefined;
  }
  interface ApiAuth {
    /** Whether preflight requests need the key too. */
    AddApiKeyRequiredToCorsPreflight?: v.Bool | undefined;
    /** Whether preflight requests are authorized too. */
    AddDefaultAuthorizerToCorsPreflight?: v.Bool | undefined;
    /** Whether a key is needed. */
    ApiKeyRequired?: v.Bool | undefined;
    /** The authorizers by name. */
    Authorizers?: v.Dictionary<v.Block<Api.CognitoAuthorizer> | v.Block<Api.LambdaTokenAuthorizer> | v.Block<Api.LambdaRequestAuthorizer>> | undefined;
    /** The authorizer of paths that name none, or `AWS_IAM`. */
    DefaultAuthorizer?: v.Text | undefined;
    /** Whose credentials the API invokes functions with. */
    InvokeRole?: v.Text | undefined;
    /** Who is let in and who is kept out. */
    ResourcePolicy?: v.Block<Api.ResourcePolicy> | undefined;
    /** The usage plan. */
    UsagePlan?: v.Block<Api.ServerlessUsagePlan> | undefined;
  }
  interface ApiCors {
    /** Whether credentials may be sent. */
    AllowCredentials?: v.Bool | undefined;
    /** The headers, in single quotes: `"'*'"`. */
    AllowHeaders?: v.Text | undefined;
    /** The methods, in single quotes. */
    AllowMethods?: v.Text | undefined;
    /** The origin, in single quotes. */
    AllowOrigin?: v.Text | undefined;
    /** How long, in seconds, a browser keeps the answer. */
    MaxAge?: v.Text | undefined;
  }
  /** Configuration settings of a canary deployment. */
  interface CanarySetting {
    /** The ID of the canary deployment. */
    DeploymentId?: v.Text<'AWS::ApiGateway::Deployment.DeploymentId'> | undefined;
    /** The percent (0-100) of traffic diverted to a canary deployment. */
    PercentTraffic?: v.Num | undefined;
    /** Stage variables overridden for a canary release deployment, including new stage variables introduced in the canary. These stage variables are represented as a string-to-string map between stage variable names and their values. */
    StageVariableOverrides?: v.Dictionary<v.Text> | undefined;
    /** A Boolean flag to indicate whether the canary deployment uses the stage cache or not. */
    UseStageCache?: v.Bool | undefined;
  }
  interface CognitoAuthorizer {
    /** The scopes, one of which a token must have. */
    AuthorizationScopes?: v.Many<v.Text> | undefined;
    /** Where the token is. */
    Identity?: v.Block<Api.TokenIdentity> | undefined;
    /** The ARN of the user pool, or several. */
    UserPoolArn: v.Text | v.Many<v.Text>;
  }
  interface DefinitionUri {
    /** The bucket. */
    Bucket: v.Text;
    /** The key of the object. */
    Key: v.Text;
    /** The version of the object. */
    Version?: v.Text | undefined;
  }
  interface Domain {
    /** The VPC endpoint that reaches a private domain name. */
    AccessAssociation?: v.Block<Api.AccessAssociation> | undefined;
    /** The base paths; `/` where none is named. */
    BasePath?: v.Text | v.Many<v.Text> | undefined;
    /** The ARN of the certificate. */
    CertificateArn: v.Text<'AWS::CertificateManager::Certificate.Id'>;
    /** The domain name of the API. */
    DomainName: v.Text;
    /** The endpoint access mode for your DomainName. */
    EndpointAccessMode?: v.Text | undefined;
    /** The kind of endpoint. */
    EndpointConfiguration?: v.OneOf<'EDGE' | 'PRIVATE' | 'REGIONAL'> | undefined;
    /** Whether the domain name is reached by IPv4 alone. */
    IpAddressType?: v.Text | undefined;
    /** The mutual TLS authentication configuration for a custom domain name. If specified, API Gateway performs two-way authentication between the client and the server. Clients must present a trusted certificate to access your API. */
    MutualTlsAuthentication?: v.Block<Api.MutualTlsAuthentication> | undefined;
    /** Whether characters other than letters, digits and `-_` go from the base path. */
    NormalizeBasePath?: v.Bool | undefined;
    /** The ARN of the public certificate issued by ACM to validate ownership of your custom domain. Only required when configuring mutual TLS and using an ACM imported or private CA certificate ARN as the RegionalCertificateArn. */
    OwnershipVerificationCertificateArn?: v.Text | undefined;
    /** The policy of a private domain name. */
    Policy?: v.Json | undefined;
    /** The DNS records of the domain name. */
    Route53?: v.Block<Api.Route53> | undefined;
    /** The Transport Layer Security (TLS) version + cipher suite for this DomainName. */
    SecurityPolicy?: v.Text | undefined;
  }
  interface EndpointType {
    /** The address types of the endpoint. */
    IpAddressType?: v.Text | undefined;
    /** `EDGE`, `REGIONAL` or `PRIVATE`. */
    Type?: v.Text | undefined;
    /** The VPC endpoints of a private API. */
    VPCEndpointIds?: v.Many<v.Text> | undefined;
    /** The VPC endpoints of a private API. */
    VpcEndpointIds?: v.Many<v.Text> | undefined;
  }
  interface LambdaRequestAuthorizer {
    /** Keeps SAM from letting the API invoke the function. */
    DisableFunctionDefaultPermissions?: v.Bool | undefined;
    /** The ARN of the function. */
    FunctionArn: v.Text;
    /** Whose credentials the API invokes the function with, or `NONE`. */
    FunctionInvokeRole?: v.Text | undefined;
    /** What the function gets. */
    FunctionPayloadType?: v.OneOf<'REQUEST'> | undefined;
    /** What identifies a request. */
    Identity?: v.Block<Api.RequestIdentity> | undefined;
  }
  interface LambdaTokenAuthorizer {
    /** Keeps SAM from letting the API invoke the function. */
    DisableFunctionDefaultPermissions?: v.Bool | undefined;
    /** The ARN of the function. */
    FunctionArn: v.Text;
    /** Whose credentials the API invokes the function with, or `NONE`. */
    FunctionInvokeRole?: v.Text | undefined;
    /** What the function gets. */
    FunctionPayloadType?: v.OneOf<'TOKEN'> | undefined;
    /** Where the token is. */
    Identity?: v.Block<Api.TokenIdentity> | undefined;
  }
  /**
   * The `MethodSetting` property type configures settings for all methods in a stage.
   *
   * The `MethodSettings` property of the `AWS::ApiGateway::Stage` resource contains a list of `MethodSetting` property types.
   */
  interface MethodSetting {
    /** Specifies whether the cached responses are encrypted. */
    CacheDataEncrypted?: v.Bool | undefined;
    /** Specifies the time to live (TTL), in seconds, for cached responses. The higher the TTL, the longer the response will be cached. */
    CacheTtlInSeconds?: v.Num | undefined;
    /** Specifies whether responses should be cached and returned for requests. A cache cluster must be enabled on the stage for responses to be cached. */
    CachingEnabled?: v.Bool | undefined;
    /** Specifies whether data trace logging is enabled for this method, which affects the log entries pushed to Amazon CloudWatch Logs. This can be useful to troubleshoot APIs, but can result in logging sensitive data. We recommend that you don't enable this option for production APIs. */
    DataTraceEnabled?: v.Bool | undefined;
    /** The HTTP method. To apply settings to multiple resources and methods, specify an asterisk ( `*` ) for the `HttpMethod` and `/*` for the `ResourcePath`. This parameter is required when you specify a `MethodSetting`. */
    HttpMethod?: v.Text | undefined;
    /** Specifies the logging level for this method, which affects the log entries pushed to Amazon CloudWatch Logs. Valid values are `OFF`, `ERROR`, and `INFO`. Choose `ERROR` to write only error-level entries to CloudWatch Logs, or choose `INFO` to include all `ERROR` events as well as extra informational events. */
    LoggingLevel?: v.Text | undefined;
    /** Specifies whether Amazon CloudWatch metrics are enabled for this method. */
    MetricsEnabled?: v.Bool | undefined;
    /** The resource path for this method. Forward slashes ( `/` ) are encoded as `~1` and the initial slash must include a forward slash. For example, the path value `/resource/subresource` must be encoded as `/~1resource~1subresource`. To specify the root path, use only a slash ( `/` ). To apply settings to multiple resources and methods, specify an asterisk ( `*` ) for the `HttpMethod` and `/*` for the `ResourcePath`. This parameter is required when you specify a `MethodSetting`. */
    ResourcePath?: v.Text | undefined;
    /** Specifies the throttling burst limit. */
    ThrottlingBurstLimit?: v.Num | undefined;
    /** Specifies the throttling rate limit. */
    ThrottlingRateLimit?: v.Num | undefined;
  }
  /** The mutual TLS authentication configuration for a custom domain name. If specified, API Gateway performs two-way authentication between the client and the server. Clients must present a trusted certificate to access your API. */
  interface MutualTlsAuthentication {
    /** An Amazon S3 URL that specifies the truststore for mutual TLS authentication, for example `s3://bucket-name/key-name`. The truststore can contain certificates from public or private certificate authorities. To update the truststore, upload a new version to S3, and then update your custom domain name to use the new version. To update the truststore, you must have permissions to access the S3 object. */
    TruststoreUri?: v.Text | undefined;
    /** The version of the S3 object that contains your truststore. To specify a version, you must have versioning enabled for the S3 bucket. */
    TruststoreVersion?: v.Text | undefined;
  }
  /**
   * `QuotaSettings` is a property of the [AWS::ApiGateway::UsagePlan](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-apigateway-usageplan.html) resource that specifies a target for the maximum number of requests users can make to your REST APIs.
   *
   * In some cases clients can exceed the targets that you set. Don’t rely on usage plans to control costs. Consider using [AWS Budgets](https://docs.aws.amazon.com/cost-management/latest/userguide/budgets-managing-costs.html) to monitor costs and [AWS WAF](https://docs.aws.amazon.com/waf/latest/developerguide/waf-chapter.html) to manage API requests.
   */
  interface QuotaSettings {
    /** The target maximum number of requests that can be made in a given time period. */
    Limit?: v.Num | undefined;
    /** The number of requests subtracted from the given limit in the initial time period. */
    Offset?: v.Num | undefined;
    /** The time period in which the limit applies. Valid values are "DAY", "WEEK" or "MONTH". */
    Period?: v.Text | undefined;
  }
  interface RequestIdentity {
    /** Context variables. */
    Context?: v.Many<v.Text> | undefined;
    /** Headers. */
    Headers?: v.Many<v.Text> | undefined;
    /** Query strings. */
    QueryStrings?: v.Many<v.Text> | undefined;
    /** How long, in seconds, an answer is kept. */
    ReauthorizeEvery?: v.Num | undefined;
    /** Stage variables. */
    StageVariables?: v.Many<v.Text> | undefined;
  }
  interface ResourcePolicy {
    /** A list of those concerned. */
    AwsAccountBlacklist?: v.Json | undefined;
    /** A list of those concerned. */
    AwsAccountWhitelist?: v.Json | undefined;
    /** Statements of your own. */
    CustomStatements?: v.Json | undefined;
    /** A list of those concerned. */
    IntrinsicVpcBlacklist?: v.Json | undefined;
    /** A list of those concerned. */
    IntrinsicVpcWhitelist?: v.Json | undefined;
    /** A list of those concerned. */
    IntrinsicVpceBlacklist?: v.Json | undefined;
    /** A list of those concerned. */
    IntrinsicVpceWhitelist?: v.Json | undefined;
    /** A list of those concerned. */
    IpRangeBlacklist?: v.Json | undefined;
    /** A list of those concerned. */
    IpRangeWhitelist?: v.Json | undefined;
    /** A list of those concerned. */
    SourceVpcBlacklist?: v.Json | undefined;
    /** A list of those concerned. */
    SourceVpcWhitelist?: v.Json | undefined;
  }
  interface Route53 {
    /** A domain name that stands in for that of the API. */
    DistributionDomainName?: v.Text | undefined;
    /** Whether the record takes its health from the API. */
    EvaluateTargetHealth?: v.Bool | undefined;
    /**
     * The ID of the hosted zone that you want to create records in.
     *
     * Specify either `HostedZoneName` or `HostedZoneId`, but not both. If you have multiple hosted zones with the same domain name, you must specify the hosted zone using `HostedZoneId`.
     *
     * Do not provide the `HostedZoneId` if it is already defined in `AWS::Route53::RecordSetGroup`. The creation fails if `HostedZoneId` is defined in both.
     */
    HostedZoneId?: v.Text | undefined;
    /**
     * The name of the hosted zone that you want to create records in. You must include a trailing dot (for example, `www.example.com.` ) as part of the `HostedZoneName`.
     *
     * When you create a stack using an `AWS::Route53::RecordSet` that specifies `HostedZoneName`, AWS CloudFormation attempts to find a hosted zone whose name matches the `HostedZoneName`. If AWS CloudFormation can't find a hosted zone with a matching domain name, or if there is more than one hosted zone with the specified domain name, AWS CloudFormation will not create the stack.
     */
    HostedZoneName?: v.Text | undefined;
    /** Whether SAM makes an AAAA record too. */
    IpV6?: v.Bool | undefined;
    /**
     * *Latency-based resource record sets only:* The Amazon EC2 Region where you created the resource that this resource record set refers to. The resource typically is an AWS resource, such as an EC2 instance or an ELB load balancer, and is referred to by an IP address or a DNS domain name, depending on the record type.
     *
     * When Amazon Route 53 receives a DNS query for a domain name and type for which you have created latency resource record sets, Route 53 selects the latency resource record set that has the lowest latency between the end user and the associated Amazon EC2 Region. Route 53 then returns the value that is associated with the selected resource record set.
     *
     * Note the following:
     */
    Region?: v.Text | undefined;
    /** Whether the record gets a group of its own. */
    SeparateRecordSetGroup?: v.Bool | undefined;
    /**
     * *Resource record sets that have a routing policy other than simple:* An identifier that differentiates among multiple resource record sets that have the same combination of name and type, such as multiple weighted resource record sets named acme.example.com that have a type of A. In a group of resource record sets that have the same name and type, the value of `SetIdentifier` must be unique for each resource record set.
     *
     * For information about routing policies, see [Choosing a Routing Policy](https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/routing-policy.html) in the *Amazon Route 53 Developer Guide*.
     */
    SetIdentifier?: v.Text | undefined;
    /** The DNS name of the VPC endpoint of a private API. */
    VpcEndpointDomainName?: v.Text | undefined;
    /** The hosted zone of the VPC endpoint of a private API. */
    VpcEndpointHostedZoneId?: v.Text | undefined;
  }
  interface ServerlessUsagePlan {
    /** Which plan SAM makes. */
    CreateUsagePlan: v.OneOf<'NONE' | 'PER_API' | 'SHARED'>;
    /** What the plan is for. */
    Description?: v.Text | undefined;
    /** The target maximum number of permitted requests per a given unit time interval. */
    Quota?: v.Block<Api.QuotaSettings> | undefined;
    /** The tags of the plan. */
    Tags?: v.Json | undefined;
    /** A map containing method level throttling information for API stage in a usage plan. */
    Throttle?: v.Block<Api.ThrottleSettings> | undefined;
    /** The name of the plan. */
    UsagePlanName?: v.Text | undefined;
  }
  /** `ThrottleSettings` is a property of the [AWS::ApiGateway::UsagePlan](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-apigateway-usageplan.html) resource that specifies the overall request rate (average requests per second) and burst capacity when users call your REST APIs. */
  interface ThrottleSettings {
    /** The API target request burst rate limit. This allows more requests through for a period of time than the target rate limit. */
    BurstLimit?: v.Num | undefined;
    /** The API target request rate limit. */
    RateLimit?: v.Num | undefined;
  }
  interface TokenIdentity {
    /** The header with the token. */
    Header?: v.Text | undefined;
    /** How long, in seconds, an answer is kept. */
    ReauthorizeEvery?: v.Num | undefined;
    /** The expression that a token must fit. */
    ValidationExpression?: v.Text | undefined;
  }
}

export interface ApplicationProperties {
  /** The template, or the published application. */
  Location: v.Text | v.Block<Application.ApplicationLocation>;
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
  /** The tags by key. */
  Tags?: v.Dictionary<v.Json> | undefined;
  /**
   * The length of time, in minutes, that CloudFormation waits for the nested stack to reach the `CREATE_COMPLETE` state. The default is no timeout. When CloudFormation detects that the nested stack has reached the `CREATE_COMPLETE` state, it marks the nested stack resource as `CREATE_COMPLETE` in the parent stack and resumes creating the parent stack. If the timeout period expires before the nested stack reaches `CREATE_COMPLETE`, CloudFormation marks the nested stack as failed and rolls back both the nested stack and parent stack.
   *
   * Updates aren't supported.
   */
  TimeoutInMinutes?: v.Num | undefined;
}
export interface ApplicationAttributes {
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
 * A nested application: a template of S3, or one of the Serverless Application Repository.
 *
 * @see https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-application.html
 */
export declare class Application extends v.Resource<ApplicationProperties, 'AWS::CloudFormation::Stack.StackId', ApplicationAttributes> {
  static readonly type: 'AWS::Serverless::Application';
  constructor(properties: ApplicationProperties);
}
export declare namespace Application {
  interface ApplicationLocation {
    /** The ARN of the application. */
    ApplicationId: v.Text;
    /** The version of the application. */
    SemanticVersion: v.Text;
  }
}

export interface CapacityProviderProperties {
  CapacityProviderName?: v.Text | undefined;
  /** Which instances are used. */
  InstanceRequirements?: v.Block<CapacityProvider.InstanceTypes> | undefined;
  /** The ARN of the KMS key used to encrypt the capacity provider's resources. */
  KmsKeyArn?: v.Text | undefined;
  /** The role that manages the instances; SAM makes one where none is named. */
  OperatorRole?: v.Text | undefined;
  /** Whether the tags go on to the resources that SAM makes. */
  PropagateTags?: v.Bool | undefined;
  /** How far it scales. */
  ScalingConfig?: v.Block<CapacityProvider.Scaling> | undefined;
  /** The tags by key. */
  Tags?: v.Dictionary<v.Json> | undefined;
  /** Where the instances run. */
  VpcConfig: v.Block<CapacityProvider.Network>;
}
export interface CapacityProviderAttributes {
  readonly Arn: v.Scalar<'AWS::Lambda::CapacityProvider.Arn'>;
  /** The current state of the capacity provider. */
  readonly State: v.Scalar<'AWS::Lambda::CapacityProvider.State'>;
}
/**
 * A capacity provider that runs Lambda functions on EC2 instances of the account.
 *
 * @see https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-capacityprovider.html
 */
export declare class CapacityProvider extends v.Resource<CapacityProviderProperties, 'AWS::Lambda::CapacityProvider.CapacityProviderName', CapacityProviderAttributes> {
  static readonly type: 'AWS::Serverless::CapacityProvider';
  constructor(properties: CapacityProviderProperties);
}
export declare namespace CapacityProvider {
  interface InstanceTypes {
    /** The instance types that may be used. */
    AllowedTypes?: v.Many<v.Text> | undefined;
    /** The processor architectures. */
    Architectures?: v.Many<v.Text> | undefined;
    /** The instance types that may not be used. */
    ExcludedTypes?: v.Many<v.Text> | undefined;
  }
  interface Network {
    /** The security groups. */
    SecurityGroupIds?: v.Many<v.Text> | undefined;
    /** The subnets. */
    SubnetIds: v.Many<v.Text>;
  }
  interface Scaling {
    /** The load that scaling aims at. */
    AverageCPUUtilization?: v.Num | undefined;
    /** The most vCPUs. */
    MaxVCpuCount?: v.Num | undefined;
  }
}

export interface ConnectorProperties {
  /** What is connected to. */
  Destination: v.Block<Connector.ResourceReference> | v.Many<v.Block<Connector.ResourceReference>>;
  /** What the source may do with the destination. */
  Permissions: v.Many<v.OneOf<'Read' | 'Write'>>;
  /** What connects. */
  Source: v.Block<Connector.ResourceReference>;
}
export interface ConnectorAttributes {
}
/**
 * The permissions that one resource needs to use another.
 *
 * @see https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-connector.html
 */
export declare class Connector extends v.Resource<ConnectorProperties, '*', ConnectorAttributes> {
  static readonly type: 'AWS::Serverless::Connector';
  constructor(properties: ConnectorProperties);
}
export declare namespace Connector {
  interface ResourceReference {
    /** The ARN of the resource. */
    Arn?: v.Text | undefined;
    /** The logical id of a resource of the same template. */
    Id?: v.Text | undefined;
    /** The name of the resource. */
    Name?: v.Text | undefined;
    /** Narrows the permission, for example to a path of an API. */
    Qualifier?: v.Text | undefined;
    /** The URL of the queue. */
    QueueUrl?: v.Text | undefined;
    /** The id of the resource, for example of an API. */
    ResourceId?: v.Text | undefined;
    /** The role of the resource. */
    RoleName?: v.Text | undefined;
    /** The CloudFormation type of the resource. */
    Type?: v.Text | undefined;
  }
}

export interface FunctionProperties {
  /** The instruction set architecture that the function supports. Enter a string array with one of the valid values (arm64 or x86_64). The default value is `x86_64`. */
  Architectures?: v.Many<v.Text> | undefined;
  /** The trust policy of the role that SAM makes. */
  AssumeRolePolicyDocument?: v.Json | undefined;
  /** The alias that SAM points to each new version of the code. */
  AutoPublishAlias?: v.Text | undefined;
  /** Publishes a version on a change of any property, not of the code alone. */
  AutoPublishAliasAllProperties?: v.Bool | undefined;
  /** What tells, in place of the code location, whether the code has changed. */
  AutoPublishCodeSha256?: v.Text | undefined;
  /** The capacity provider that runs the function. */
  CapacityProviderConfig?: v.Block<Function.CapacityProviderConfig> | undefined;
  /**
   * To enable code signing for this function, specify the ARN of a code-signing configuration. A code-signing configuration
   * includes a set of signing profiles, which define the trusted publishers for this function.
   */
  CodeSigningConfigArn?: v.Text<'AWS::Lambda::CodeSigningConfig.CodeSigningConfigArn'> | undefined;
  /** The code: a local folder, or a place in S3. */
  CodeUri?: v.Text | v.Block<Function.CodeUri> | undefined;
  /** Where events go that the function could not work off. */
  DeadLetterQueue?: v.Block<Function.DeadLetterQueue> | undefined;
  /** How traffic moves to a new version. */
  DeploymentPreference?: v.Block<Function.DeploymentPreference> | undefined;
  /** A description of the function. */
  Description?: v.Text | undefined;
  /** Configuration settings for [durable functions](https://docs.aws.amazon.com/lambda/latest/dg/durable-functions.html), including execution timeout and retention period for execution history. */
  DurableConfig?: v.Block<Function.DurableConfig> | undefined;
  /** Environment variables that are accessible from function code during execution. */
  Environment?: v.Block<Function.Environment> | undefined;
  /** The size of the function's `/tmp` directory in MB. The default value is 512, but it can be any whole number between 512 and 10,240 MB. */
  EphemeralStorage?: v.Block<Function.EphemeralStorage> | undefined;
  /** How asynchronous invocations are retried and where their results go. */
  EventInvokeConfig?: v.Block<Function.EventInvokeConfig> | undefined;
  /** The event sources by name. */
  Events?: v.Dictionary<v.Block<Function.AlexaSkillSource> | v.Block<Function.ApiSource> | v.Block<Function.CloudWatchEventSource> | v.Block<Function.CloudWatchLogsSource> | v.Block<Function.CognitoSource> | v.Block<Function.DocumentDBSource> | v.Block<Function.DynamoDBSource> | v.Block<Function.EventBridgeRuleSource> | v.Block<Function.HttpApiSource> | v.Block<Function.IoTRuleSource> | v.Block<Function.KinesisSource> | v.Block<Function.MQSource> | v.Block<Function.MSKSource> | v.Block<Function.S3Source> | v.Block<Function.SNSSource> | v.Block<Function.SQSSource> | v.Block<Function.ScheduleSource> | v.Block<Function.ScheduleV2Source> | v.Block<Function.SelfManagedKafkaSource>> | undefined;
  /**
   * Connection settings for an Amazon EFS file system. To connect a function to a file system, a mount target must be available in every Availability Zone that your function connects to. If your template contains an [AWS::EFS::MountTarget](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-efs-mounttarget.html) resource, you must also specify a `DependsOn` attribute to ensure that the mount target is created or updated before the function.
   *
   * For more information about using the `DependsOn` attribute, see [DependsOn Attribute](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-dependson.html).
   */
  FileSystemConfigs?: v.Many<v.Block<Function.FileSystemConfig>> | undefined;
  /**
   * The name of the Lambda function, up to 64 characters in length. If you don't specify a name, CloudFormation generates one.
   *
   * If you specify a name, you cannot perform updates that require replacement of this resource. You can perform updates that require no or some interruption. If you must replace the resource, specify a new name.
   */
  FunctionName?: v.Text | undefined;
  /** Configuration that defines the scaling behavior for a Lambda Managed Instances function, including the minimum and maximum number of execution environments that can be provisioned. */
  FunctionScalingConfig?: v.Block<Function.FunctionScalingConfig> | undefined;
  /** The HTTPS endpoint of the function. */
  FunctionUrlConfig?: v.Block<Function.FunctionUrlConfig> | undefined;
  /** The name of the method within your code that Lambda calls to run your function. Handler is required if the deployment package is a .zip file archive. The format includes the file name. It can also include namespaces and other qualifiers, depending on the runtime. For more information, see [Lambda programming model](https://docs.aws.amazon.com/lambda/latest/dg/foundation-progmodel.html). */
  Handler?: v.Text | undefined;
  /** Configuration values that override the container image Dockerfile settings. For more information, see [Container image settings](https://docs.aws.amazon.com/lambda/latest/dg/images-create.html#images-parms). */
  ImageConfig?: v.Block<Function.ImageConfig> | undefined;
  /** URI of a [container image](https://docs.aws.amazon.com/lambda/latest/dg/lambda-images.html) in the Amazon ECR registry. */
  ImageUri?: v.Text | undefined;
  /** (Node.js and Python) The source code of your Lambda function. If you include your function source inline with this parameter, CloudFormation places it in a file named `index` and zips it to create a [deployment package](https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-package.html). This zip file cannot exceed 4MB. For the `Handler` property, the first part of the handler identifier must be `index`. For example, `index.handler`. */
  InlineCode?: v.Text | undefined;
  /** The ARN of the AWS Key Management Service ( AWS ) customer managed key that's used to encrypt the following resources: */
  KmsKeyArn?: v.Text<'AWS::KMS::Key.Arn' | 'AWS::KMS::ReplicaKey.Arn'> | undefined;
  /** A list of [function layers](https://docs.aws.amazon.com/lambda/latest/dg/configuration-layers.html) to add to the function's execution environment. Specify each layer by its ARN, including the version. */
  Layers?: v.Many<v.Text<'AWS::Lambda::LayerVersion.LayerVersionArn'>> | undefined;
  /** The function's Amazon CloudWatch Logs configuration settings. */
  LoggingConfig?: v.Block<Function.LambdaLoggingConfig> | undefined;
  /** The amount of [memory available to the function](https://docs.aws.amazon.com/lambda/latest/dg/configuration-function-common.html#configuration-memory-console) at runtime. Increasing the function memory also increases its CPU allocation. The default value is 128 MB. The value can be any multiple of 1 MB. Note that new AWS accounts have reduced concurrency and memory quotas. AWS raises these quotas automatically based on your usage. You can also request a quota increase. */
  MemorySize?: v.Num | undefined;
  /** The type of deployment package. Set to `Image` for container image and set `Zip` for .zip file archive. */
  PackageType?: v.OneOf<'Image' | 'Zip'> | undefined;
  /**
   * The ARN of the policy used to set the permissions boundary for the role.
   *
   * For more information about permissions boundaries, see [Permissions boundaries for IAM identities](https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html) in the *IAM User Guide*.
   */
  PermissionsBoundary?: v.Text<'AWS::IAM::ManagedPolicy.PolicyArn'> | undefined;
  /** The permissions: names or ARNs of managed policies, policy documents, and SAM policy templates with their parameters. */
  Policies?: v.Json | undefined;
  /** Whether the tags go on to the resources that SAM makes of the function's events. */
  PropagateTags?: v.Bool | undefined;
  /** Specifies a [provisioned concurrency](https://docs.aws.amazon.com/lambda/latest/dg/configuration-concurrency.html) configuration for a function's alias. */
  ProvisionedConcurrencyConfig?: v.Block<Function.ProvisionedConcurrencyConfiguration> | undefined;
  PublishToLatestPublished?: v.Bool | undefined;
  /**
   * The status of your function's recursive loop detection configuration.
   *
   * When this value is set to `Allow` and Lambda detects your function being invoked as part of a recursive loop, it doesn't take any action.
   *
   * When this value is set to `Terminate` and Lambda detects your function being invoked as part of a recursive loop, it stops your function being invoked and notifies you.
   */
  RecursiveLoop?: v.OneOf<'Allow' | 'Terminate'> | undefined;
  /** The number of simultaneous executions to reserve for the function. */
  ReservedConcurrentExecutions?: v.Num | undefined;
  /** The Amazon Resource Name (ARN) of the function's execution role. */
  Role?: v.Text<'AWS::IAM::Role.Arn'> | undefined;
  /**
   * The path to the role. For more information about paths, see [IAM Identifiers](https://docs.aws.amazon.com/IAM/latest/UserGuide/Using_Identifiers.html) in the *IAM User Guide*.
   *
   * This parameter is optional. If it is not included, it defaults to a slash (/).
   *
   * This parameter allows (through its [regex pattern](https://docs.aws.amazon.com/http://wikipedia.org/wiki/regex) ) a string of characters consisting of either a forward slash (/) by itself or a string that must begin and end with forward slashes. In addition, it can contain any ASCII character from the ! ( `\u0021` ) through the DEL character ( `\u007F` ), including most punctuation characters, digits, and upper and lowercased letters.
   */
  RolePath?: v.Text | undefined;
  /**
   * The identifier of the function's [runtime](https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html). Runtime is required if the deployment package is a .zip file archive. Specifying a runtime results in an error if you're deploying a function using a container image.
   *
   * The following list includes deprecated runtimes. Lambda blocks creating new functions and updating existing functions shortly after each runtime is deprecated. For more information, see [Runtime use after deprecation](https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html#runtime-deprecation-levels).
   */
  Runtime?: v.OneOf<'dotnet10' | 'dotnet6' | 'dotnet8' | 'dotnetcore1.0' | 'dotnetcore2.0' | 'dotnetcore2.1' | 'dotnetcore3.1' | 'go1.x' | 'java11' | 'java17' | 'java21' | 'java25' | 'java8' | 'java8.al2' | 'nodejs' | 'nodejs10.x' | 'nodejs12.x' | 'nodejs14.x' | 'nodejs16.x' | 'nodejs18.x' | 'nodejs20.x' | 'nodejs22.x' | 'nodejs24.x' | 'nodejs4.3' | 'nodejs4.3-edge' | 'nodejs6.10' | 'nodejs8.10' | 'provided' | 'provided.al2' | 'provided.al2023' | 'python2.7' | 'python3.10' | 'python3.11' | 'python3.12' | 'python3.13' | 'python3.14' | 'python3.6' | 'python3.7' | 'python3.8' | 'python3.9' | 'ruby2.5' | 'ruby2.7' | 'ruby3.2' | 'ruby3.3' | 'ruby3.4' | 'ruby4.0'> | undefined;
  /** Sets the runtime management configuration for a function's version. For more information, see [Runtime updates](https://docs.aws.amazon.com/lambda/latest/dg/runtimes-update.html). */
  RuntimeManagementConfig?: v.Block<Function.RuntimeManagementConfig> | undefined;
  /** The function's [AWS Lambda SnapStart](https://docs.aws.amazon.com/lambda/latest/dg/snapstart.html) setting. */
  SnapStart?: v.Block<Function.SnapStart> | undefined;
  /** The ARN of the AWS Key Management Service ( AWS ) customer managed key that's used to encrypt your function's .zip deployment package. If you don't provide a customer managed key, Lambda uses an [AWS owned key](https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#aws-owned-cmk). */
  SourceKMSKeyArn?: v.Text | undefined;
  /** The tags by key. */
  Tags?: v.Dictionary<v.Json> | undefined;
  /** The function's tenant isolation configuration settings. Determines whether the Lambda function runs on a shared or dedicated infrastructure per unique tenant. */
  TenancyConfig?: v.Block<Function.TenancyConfig> | undefined;
  /** The amount of time (in seconds) that Lambda allows a function to run before stopping it. The default is 3 seconds. The maximum allowed value is 900 seconds. For more information, see [Lambda execution environment](https://docs.aws.amazon.com/lambda/latest/dg/runtimes-context.html). */
  Timeout?: v.Num | undefined;
  /** The X-Ray mode. */
  Tracing?: v.OneOf<'Active' | 'Disabled' | 'PassThrough'> | undefined;
  /** What becomes of a version that a newer one replaces. */
  VersionDeletionPolicy?: v.Text | v.Bool | undefined;
  /** A description for the version to override the description in the function configuration. Updates are not supported for this property. */
  VersionDescription?: v.Text | undefined;
  /** For network connectivity to AWS resources in a VPC, specify a list of security groups and subnets in the VPC. When you connect a function to a VPC, it can access resources and the internet only through that VPC. For more information, see [Configuring a Lambda function to access resources in a VPC](https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc.html). */
  VpcConfig?: v.Block<Function.VpcConfig> | undefined;
}
export interface FunctionAttributes {
  /** The Amazon Resource Name (ARN) of the function. */
  readonly Arn: v.Scalar<'AWS::Lambda::Function.Arn'>;
  /** The function's [SnapStart](https://docs.aws.amazon.com/lambda/latest/dg/snapstart.html) setting. */
  readonly SnapStartResponse: { readonly [name: string]: unknown };
  /** When set to ``PublishedVersions``, Lambda creates a snapshot of the execution environment when you publish a function version. */
  readonly 'SnapStartResponse.ApplyOn': v.Scalar<'AWS::Lambda::Function.SnapStartResponse.ApplyOn'>;
  /** When you provide a [qualified Amazon Resource Name (ARN)](https://docs.aws.amazon.com/lambda/latest/dg/configuration-versions.html#versioning-versions-using), this response element indicates whether SnapStart is activated for the specified function version. */
  readonly 'SnapStartResponse.OptimizationStatus': v.Scalar<'AWS::Lambda::Function.SnapStartResponse.OptimizationStatus'>;
}
/**
 * A Lambda function with its role and the event sources that call it.
 *
 * @see https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html
 */
export declare class Function extends v.Resource<FunctionProperties, 'AWS::Lambda::Function.FunctionName', FunctionAttributes> {
  static readonly type: 'AWS::Serverless::Function';
  constructor(properties?: FunctionProperties);
}
export declare namespace Function {
  interface AlexaSkillSource {
    /** What the event source needs. */
    Properties?: v.Block<Function.AlexaSkillSourceProperties> | undefined;
    /** The kind of event source. */
    Type: v.OneOf<'AlexaSkill'>;
  }
  interface AlexaSkillSourceProperties {
    /** The id of the Alexa skill. */
    SkillId?: v.Text | undefined;
  }
  interface ApiFunctionAuth {
    /** Whether a key is needed. */
    ApiKeyRequired?: v.Bool | undefined;
    /** The scopes, one of which a token must have. */
    AuthorizationScopes?: v.Many<v.Text> | undefined;
    /** The authorizer of the API, or `NONE`. */
    Authorizer?: v.Text | undefined;
    /** Whose credentials the API invokes the function with. */
    InvokeRole?: v.Text | undefined;
    /** Whether this overrides the API's own configuration. */
    OverrideApiAuth?: v.Bool | undefined;
    /** Statements for the API's resource policy. */
    ResourcePolicy?: v.Block<Function.ResourcePolicy> | undefined;
  }
  interface ApiSource {
    /** What the event source needs. */
    Properties: v.Block<Function.ApiSourceProperties>;
    /** The kind of event source. */
    Type: v.OneOf<'Api'>;
  }
  interface ApiSourceProperties {
    /** Who may call this path. */
    Auth?: v.Block<Function.ApiFunctionAuth> | undefined;
    /** The HTTP method, or `any`. */
    Method: v.Text;
    /** The path, which starts with `/`. */
    Path: v.Text;
    /** The model that a request must fit. */
    RequestModel?: v.Block<Function.RequestModel> | undefined;
    /** The parameters of a request, as `method.request.<place>.<name>`. */
    RequestParameters?: v.Many<v.Text | v.Dictionary<v.Block<Function.RequestParameter>>> | undefined;
    /** The response transfer mode of the integration. Use `STREAM` to have API Gateway stream response your back to you or use `BUFFERED` to have API Gateway wait to receive the complete response before beginning transmission. */
    ResponseTransferMode?: v.OneOf<'BUFFERED' | 'STREAM'> | undefined;
    /** The API that the path is added to; SAM makes one where none is named. */
    RestApiId?: v.Text<'AWS::ApiGateway::RestApi.RestApiId'> | undefined;
    /** Custom timeout between 50 and 29,000 milliseconds. The default value is 29,000 milliseconds or 29 seconds. You can increase the default value to longer than 29 seconds for Regional or private APIs only. */
    TimeoutInMillis?: v.Num | undefined;
  }
  interface CapacityProviderConfig {
    /** The ARN of the capacity provider. */
    Arn: v.Text;
    /** The memory for each vCPU, in GiB. */
    ExecutionEnvironmentMemoryGiBPerVCpu?: v.Num | undefined;
    /** How many invocations share an environment. */
    PerExecutionEnvironmentMaxConcurrency?: v.Num | undefined;
  }
  interface CloudWatchEventSource {
    /** What the event source needs. */
    Properties: v.Block<Function.CloudWatchEventSourceProperties>;
    /** The kind of event source. */
    Type: v.OneOf<'CloudWatchEvent'>;
  }
  interface CloudWatchEventSourceProperties {
    /** Where events go that could not be delivered. */
    DeadLetterConfig?: v.Block<Function.EventDeadLetterConfig> | undefined;
    /** Whether the rule is enabled. */
    Enabled?: v.Bool | undefined;
    /** The name or ARN of the event bus associated with the rule. If you omit this, the default event bus is used. */
    EventBusName?: v.Text<'AWS::Events::EventBus.Arn' | 'AWS::Events::EventBus.Name'> | undefined;
    /** Valid JSON text passed to the target. In this case, nothing from the event itself is passed to the target. For more information, see [The JavaScript Object Notation (JSON) Data Interchange Format](https://docs.aws.amazon.com/http://www.rfc-editor.org/rfc/rfc7159.txt). */
    Input?: v.Text | undefined;
    /** The value of the JSONPath that is used for extracting part of the matched event when passing it to the target. You may use JSON dot notation or bracket notation. For more information about JSON paths, see [JSONPath](https://docs.aws.amazon.com/http://goessner.net/articles/JsonPath/). */
    InputPath?: v.Text | undefined;
    /** Settings to enable you to provide custom input to a target based on certain event data. You can extract one or more key-value pairs from the event and then use that data to send customized input to the target. */
    InputTransformer?: v.Block<Function.InputTransformer> | undefined;
    /** The event pattern of the rule. For more information, see [Events and Event Patterns](https://docs.aws.amazon.com/eventbridge/latest/userguide/eventbridge-and-event-patterns.html) in the **Amazon EventBridge User Guide**. */
    Pattern?: v.Json | undefined;
    /** The retry policy configuration to use for the dead-letter queue. */
    RetryPolicy?: v.Block<Function.RetryPolicy> | undefined;
    /** The name of the rule. */
    RuleName?: v.Text | undefined;
    /**
     * The state of the rule.
     *
     * Valid values include:
     *
     * - `DISABLED`: The rule is disabled. EventBridge does not match any events against the rule.
     * - `ENABLED`: The rule is enabled. EventBridge matches events against the rule, *except* for AWS management events delivered through CloudTrail.
     * - `ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS`: The rule is enabled for all events, including AWS management events delivered through CloudTrail.
     */
    State?: v.OneOf<'DISABLED' | 'ENABLED' | 'ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS'> | undefined;
    /** The target that the rule calls. */
    Target?: v.Block<Function.EventTarget> | undefined;
  }
  interface CloudWatchLogsSource {
    /** What the event source needs. */
    Properties: v.Block<Function.CloudWatchLogsSourceProperties>;
    /** The kind of event source. */
    Type: v.OneOf<'CloudWatchLogs'>;
  }
  interface CloudWatchLogsSourceProperties {
    /** The filtering expressions that restrict what gets delivered to the destination AWS resource. For more information about the filter pattern syntax, see [Filter and Pattern Syntax](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/FilterAndPatternSyntax.html). */
    FilterPattern: v.Text;
    /** The log group to associate with the subscription filter. All log events that are uploaded to this log group are filtered and delivered to the specified AWS resource if the filter pattern matches the log events. */
    LogGroupName: v.Text<'AWS::Logs::LogGroup.LogGroupName'>;
  }
  interface CodeUri {
    /** The bucket. */
    Bucket: v.Text;
    /** The key of the object. */
    Key: v.Text;
    /** The version of the object. */
    Version?: v.Text | undefined;
  }
  interface CognitoSource {
    /** What the event source needs. */
    Properties: v.Block<Function.CognitoSourceProperties>;
    /** The kind of event source. */
    Type: v.OneOf<'Cognito'>;
  }
  interface CognitoSourceProperties {
    /** What of the user pool triggers the function. */
    Trigger: v.Text | v.Many<v.Text>;
    /** A reference to a user pool of the same template. */
    UserPool: v.Text;
  }
  /** The [Cross-Origin Resource Sharing (CORS)](https://docs.aws.amazon.com/https://developer.mozilla.org/en-US/docs/Web/HTTP/CORS) settings for your function URL. Use CORS to grant access to your function URL from any origin. You can also use CORS to control access for specific HTTP headers and methods in requests to your function URL. */
  interface Cors {
    /** Whether you want to allow cookies or other credentials in requests to your function URL. The default is `false`. */
    AllowCredentials?: v.Bool | undefined;
    /** The HTTP headers that origins can include in requests to your function URL. For example: `Date`, `Keep-Alive`, `X-Custom-Header`. */
    AllowHeaders?: v.Many<v.Text> | undefined;
    /** The HTTP methods that are allowed when calling your function URL. For example: `GET`, `POST`, `DELETE`, or the wildcard character ( `*` ). */
    AllowMethods?: v.Many<v.Text> | undefined;
    /**
     * The origins that can access your function URL. You can list any number of specific origins, separated by a comma. For example: `https://www.example.com`, `http://localhost:60905`.
     *
     * Alternatively, you can grant access to all origins with the wildcard character ( `*` ).
     */
    AllowOrigins?: v.Many<v.Text> | undefined;
    /** The HTTP headers in your function response that you want to expose to origins that call your function URL. For example: `Date`, `Keep-Alive`, `X-Custom-Header`. */
    ExposeHeaders?: v.Many<v.Text> | undefined;
    /** The maximum amount of time, in seconds, that browsers can cache results of a preflight request. By default, this is set to `0`, which means the browser will not cache results. */
    MaxAge?: v.Num | undefined;
  }
  interface DeadLetterQueue {
    /** The ARN of the queue or topic. */
    TargetArn: v.Text;
    /** Which of both it is. */
    Type: v.OneOf<'SNS' | 'SQS'>;
  }
  interface DeploymentPreference {
    /** Alarms that roll the deployment back: a list, or an intrinsic that gives one. */
    Alarms?: v.Json | undefined;
    /** Whether traffic moves in steps. */
    Enabled?: v.Bool | undefined;
    /** Functions that check the new version. */
    Hooks?: v.Block<Function.Hooks> | undefined;
    /** Whether the function's condition goes on to the CodeDeploy resources. */
    PassthroughCondition?: v.Bool | undefined;
    /** The role for CodeDeploy. */
    Role?: v.Text<'AWS::IAM::Role.Arn'> | undefined;
    /** Information about triggers associated with the deployment group. Duplicates are not allowed */
    TriggerConfigurations?: v.Many<v.Block<Function.TriggerConfig>> | undefined;
    /** The kind of shift, such as `Canary10Percent5Minutes`. */
    Type?: v.Text | undefined;
  }
  interface DocumentDBSource {
    /** What the event source needs. */
    Properties: v.Block<Function.DocumentDBSourceProperties>;
    /** The kind of event source. */
    Type: v.OneOf<'DocumentDB'>;
  }
  interface DocumentDBSourceProperties {
    /** The maximum number of records in each batch that Lambda pulls from your stream or queue and sends to your function. Lambda passes all of the records in the batch to the function in a single call, up to the payload limit for synchronous invocation (6 MB). */
    BatchSize?: v.Num | undefined;
    /** The ARN of the cluster. */
    Cluster: v.Text;
    /** The collection to read; every one of the database where none is named. */
    CollectionName?: v.Text | undefined;
    /** The database to read. */
    DatabaseName: v.Text;
    /**
     * When true, the event source mapping is active. When false, Lambda pauses polling and invocation.
     *
     * Default: True
     */
    Enabled?: v.Bool | undefined;
    /** An object that defines the filter criteria that determine whether Lambda should process an event. For more information, see [Lambda event filtering](https://docs.aws.amazon.com/lambda/latest/dg/invocation-eventfiltering.html). */
    FilterCriteria?: v.Block<Function.FilterCriteria> | undefined;
    /** `UpdateLookup` sends a copy of the changed document too. */
    FullDocument?: v.Text | undefined;
    /** The ARN of the AWS Key Management Service ( AWS ) customer managed key that Lambda uses to encrypt your function's [filter criteria](https://docs.aws.amazon.com/lambda/latest/dg/invocation-eventfiltering.html#filtering-basics). */
    KmsKeyArn?: v.Text | undefined;
    /**
     * The maximum amount of time, in seconds, that Lambda spends gathering records before invoking the function.
     *
     * *Default ( Kinesis, DynamoDB, Amazon SQS event sources)*: 0
     *
     * *Default ( Amazon MSK, Kafka, Amazon MQ, Amazon DocumentDB event sources)*: 500 ms
     *
     * *Related setting:* For Amazon SQS event sources, when you set `BatchSize` to a value greater than 10, you must set `MaximumBatchingWindowInSeconds` to at least 1.
     */
    MaximumBatchingWindowInSeconds?: v.Num | undefined;
    /** The KMS key of the secret with the credentials. */
    SecretsManagerKmsKeyId?: v.Text | undefined;
    /** An array of the authentication protocol, VPC components, or virtual host to secure and define your event source. */
    SourceAccessConfigurations: v.Many<v.Block<Function.SourceAccessConfiguration>>;
    /**
     * The position in a stream from which to start reading. Required for Amazon Kinesis and Amazon DynamoDB.
     *
     * - *LATEST* - Read only new records.
     * - *TRIM_HORIZON* - Process all available records.
     * - *AT_TIMESTAMP* - Specify a time from which to start reading records.
     */
    StartingPosition?: v.Text | undefined;
    /** With `StartingPosition` set to `AT_TIMESTAMP`, the time from which to start reading, in Unix time seconds. `StartingPositionTimestamp` cannot be in the future. */
    StartingPositionTimestamp?: v.Num | undefined;
  }
  /** Configuration settings for [durable functions](https://docs.aws.amazon.com/lambda/latest/dg/durable-functions.html), including execution timeout and retention period for execution history. */
  interface DurableConfig {
    /** The maximum time (in seconds) that a durable execution can run before timing out. This timeout applies to the entire durable execution, not individual function invocations. */
    ExecutionTimeout: v.Num;
    /** The ARN of the KMSlong (KMS) customer managed key that is used to encrypt your durable execution's payload data, including input, output, and error payloads. */
    KMSKeyArn?: v.Text | undefined;
    /** The number of days to retain execution history after a durable execution completes. After this period, execution history is no longer available through the GetDurableExecutionHistory API. */
    RetentionPeriodInDays?: v.Num | undefined;
  }
  interface DynamoDBSource {
    /** What the event source needs. */
    Properties: v.Block<Function.DynamoDBSourceProperties>;
    /** The kind of event source. */
    Type: v.OneOf<'DynamoDB'>;
  }
  interface DynamoDBSourceProperties {
    /** The maximum number of records in each batch that Lambda pulls from your stream or queue and sends to your function. Lambda passes all of the records in the batch to the function in a single call, up to the payload limit for synchronous invocation (6 MB). */
    BatchSize?: v.Num | undefined;
    /**
     * (Kinesis and DynamoDB Streams only) If the function returns an error, split the batch in two and retry. The default value is false.
     *
     * > When using `BisectBatchOnFunctionError`, check the `BatchSize` parameter in the `OnFailure` destination message's metadata. The `BatchSize` could be greater than 1 since Lambda consolidates failed messages metadata when writing to the `OnFailure` destination.
     */
    BisectBatchOnFunctionError?: v.Bool | undefined;
    /** Where records go that could not be processed. */
    DestinationConfig?: v.Block<Function.EventSourceDestinationConfig> | undefined;
    /**
     * When true, the event source mapping is active. When false, Lambda pauses polling and invocation.
     *
     * Default: True
     */
    Enabled?: v.Bool | undefined;
    /** An object that defines the filter criteria that determine whether Lambda should process an event. For more information, see [Lambda event filtering](https://docs.aws.amazon.com/lambda/latest/dg/invocation-eventfiltering.html). */
    FilterCriteria?: v.Block<Function.FilterCriteria> | undefined;
    /**
     * (Kinesis, DynamoDB Streams, and SQS) A list of current response type enums applied to the event source mapping.
     *
     * Valid Values: `ReportBatchItemFailures`
     */
    FunctionResponseTypes?: v.Many<v.Text> | undefined;
    /** The ARN of the AWS Key Management Service ( AWS ) customer managed key that Lambda uses to encrypt your function's [filter criteria](https://docs.aws.amazon.com/lambda/latest/dg/invocation-eventfiltering.html#filtering-basics). */
    KmsKeyArn?: v.Text | undefined;
    /**
     * The maximum amount of time, in seconds, that Lambda spends gathering records before invoking the function.
     *
     * *Default ( Kinesis, DynamoDB, Amazon SQS event sources)*: 0
     *
     * *Default ( Amazon MSK, Kafka, Amazon MQ, Amazon DocumentDB event sources)*: 500 ms
     *
     * *Related setting:* For Amazon SQS event sources, when you set `BatchSize` to a value greater than 10, you must set `MaximumBatchingWindowInSeconds` to at least 1.
     */
    MaximumBatchingWindowInSeconds?: v.Num | undefined;
    /**
     * (Kinesis, DynamoDB Streams, Amazon MSK, and self-managed Apache Kafka) Discard records older than the specified age. The default value is -1,
     * which sets the maximum age to infinite. When the value is set to infinite, Lambda never discards old records.
     *
     * > The minimum valid value for maximum record age is 60s. Although values less than 60 and greater than -1 fall within the parameter's absolute range, they are not allowed
     */
    MaximumRecordAgeInSeconds?: v.Num | undefined;
    /**
     * (Kinesis, DynamoDB Streams, Amazon MSK, and self-managed Apache Kafka) Discard records after the specified number of retries. The default value is -1,
     * which sets the maximum number of retries to infinite. When MaximumRetryAttempts is infinite, Lambda retries failed records until the record expires in the event source.
     */
    MaximumRetryAttempts?: v.Num | undefined;
    /** The metrics configuration for your event source. For more information, see [Event source mapping metrics](https://docs.aws.amazon.com/lambda/latest/dg/monitoring-metrics-types.html#event-source-mapping-metrics). */
    MetricsConfig?: v.Block<Function.MetricsConfig> | undefined;
    /** (Kinesis and DynamoDB Streams only) The number of batches to process concurrently from each shard. The default value is 1. */
    ParallelizationFactor?: v.Num | undefined;
    /**
     * The position in a stream from which to start reading. Required for Amazon Kinesis and Amazon DynamoDB.
     *
     * - *LATEST* - Read only new records.
     * - *TRIM_HORIZON* - Process all available records.
     * - *AT_TIMESTAMP* - Specify a time from which to start reading records.
     */
    StartingPosition?: v.Text | undefined;
    /** With `StartingPosition` set to `AT_TIMESTAMP`, the time from which to start reading, in Unix time seconds. `StartingPositionTimestamp` cannot be in the future. */
    StartingPositionTimestamp?: v.Num | undefined;
    /** The ARN of the stream. */
    Stream: v.Text;
    /** (Kinesis and DynamoDB Streams only) The duration in seconds of a processing window for DynamoDB and Kinesis Streams event sources. A value of 0 seconds indicates no tumbling window. */
    TumblingWindowInSeconds?: v.Num | undefined;
  }
  /** A function's environment variable settings. You can use environment variables to adjust your function's behavior without updating code. An environment variable is a pair of strings that are stored in a function's version-specific configuration. */
  interface Environment {
    /**
     * Environment variable key-value pairs. For more information, see [Using Lambda environment variables](https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html).
     *
     * If the value of the environment variable is a time or a duration, enclose the value in quotes.
     */
    Variables?: v.Dictionary<v.Text> | undefined;
  }
  /** The size of the function's `/tmp` directory in MB. The default value is 512, but it can be any whole number between 512 and 10,240 MB. */
  interface EphemeralStorage {
    /** The size of the function's `/tmp` directory. */
    Size: v.Num;
  }
  interface EventBridgeRuleSource {
    /** What the event source needs. */
    Properties: v.Block<Function.EventBridgeRuleSourceProperties>;
    /** The kind of event source. */
    Type: v.OneOf<'EventBridgeRule'>;
  }
  interface EventBridgeRuleSourceProperties {
    /** Where events go that could not be delivered. */
    DeadLetterConfig?: v.Block<Function.EventDeadLetterConfig> | undefined;
    /** The name or ARN of the event bus associated with the rule. If you omit this, the default event bus is used. */
    EventBusName?: v.Text<'AWS::Events::EventBus.Arn' | 'AWS::Events::EventBus.Name'> | undefined;
    /** Valid JSON text passed to the target. In this case, nothing from the event itself is passed to the target. For more information, see [The JavaScript Object Notation (JSON) Data Interchange Format](https://docs.aws.amazon.com/http://www.rfc-editor.org/rfc/rfc7159.txt). */
    Input?: v.Text | undefined;
    /** The value of the JSONPath that is used for extracting part of the matched event when passing it to the target. You may use JSON dot notation or bracket notation. For more information about JSON paths, see [JSONPath](https://docs.aws.amazon.com/http://goessner.net/articles/JsonPath/). */
    InputPath?: v.Text | undefined;
    /** Settings to enable you to provide custom input to a target based on certain event data. You can extract one or more key-value pairs from the event and then use that data to send customized input to the target. */
    InputTransformer?: v.Block<Function.InputTransformer> | undefined;
    /** The event pattern of the rule. For more information, see [Events and Event Patterns](https://docs.aws.amazon.com/eventbridge/latest/userguide/eventbridge-and-event-patterns.html) in the **Amazon EventBridge User Guide**. */
    Pattern?: v.Json | undefined;
    /** The retry policy configuration to use for the dead-letter queue. */
    RetryPolicy?: v.Block<Function.RetryPolicy> | undefined;
    /** The name of the rule. */
    RuleName?: v.Text | undefined;
    /**
     * The state of the rule.
     *
     * Valid values include:
     *
     * - `DISABLED`: The rule is disabled. EventBridge does not match any events against the rule.
     * - `ENABLED`: The rule is enabled. EventBridge matches events against the rule, *except* for AWS management events delivered through CloudTrail.
     * - `ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS`: The rule is enabled for all events, including AWS management events delivered through CloudTrail.
     */
    State?: v.OneOf<'DISABLED' | 'ENABLED' | 'ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS'> | undefined;
    /** The target that the rule calls. */
    Target?: v.Block<Function.EventTarget> | undefined;
  }
  interface EventDeadLetterConfig {
    /** The ARN of the queue. */
    Arn?: v.Text | undefined;
    /** The logical id of the queue that SAM makes; with `Type` only. */
    QueueLogicalId?: v.Text | undefined;
    /** Makes SAM create the queue. */
    Type?: v.OneOf<'SQS'> | undefined;
  }
  interface EventInvokeConfig {
    /** Where results go. */
    DestinationConfig?: v.Block<Function.EventInvokeDestinationConfig> | undefined;
    /** The age after which an event is given up. */
    MaximumEventAgeInSeconds?: v.Num | undefined;
    /** How often an event is tried again. */
    MaximumRetryAttempts?: v.Num | undefined;
  }
  interface EventInvokeDestination {
    /** The ARN of the destination; SAM makes one where none is named. */
    Destination?: v.Text | undefined;
    /** The kind of the destination. */
    Type?: v.OneOf<'EventBridge' | 'Lambda' | 'S3Bucket' | 'SNS' | 'SQS'> | undefined;
  }
  interface EventInvokeDestinationConfig {
    /** Where events go that failed. */
    OnFailure?: v.Block<Function.EventInvokeDestination> | undefined;
    /** Where results go. */
    OnSuccess?: v.Block<Function.EventInvokeDestination> | undefined;
  }
  interface EventSourceDestination {
    /** The ARN of the destination. */
    Destination?: v.Text | undefined;
    /** Adds the permission for the destination to the role that SAM makes. */
    Type?: v.OneOf<'SNS' | 'SQS'> | undefined;
  }
  interface EventSourceDestinationConfig {
    /** Where failed records go. */
    OnFailure?: v.Block<Function.EventSourceDestination> | undefined;
  }
  interface EventTarget {
    /** The logical id of the target. */
    Id: v.Text;
  }
  /** Details about the connection between a Lambda function and an [Amazon EFS file system](https://docs.aws.amazon.com/lambda/latest/dg/configuration-filesystem.html). */
  interface FileSystemConfig {
    /** The Amazon Resource Name (ARN) of the Amazon EFS access point that provides access to the file system. */
    Arn: v.Text<'AWS::EFS::AccessPoint.Arn'>;
    /** The path where the function can access the file system, starting with `/mnt/`. */
    LocalMountPath: v.Text;
    /** Setting controls how your function accesses data from an Amazon S3 file system. */
    S3FilesConfig?: v.Block<Function.S3FilesConfig> | undefined;
  }
  /** A structure within a `FilterCriteria` object that defines an event filtering pattern. */
  interface Filter {
    /** A filter pattern. For more information on the syntax of a filter pattern, see [Filter rule syntax](https://docs.aws.amazon.com/lambda/latest/dg/invocation-eventfiltering.html#filtering-syntax). */
    Pattern?: v.Text | undefined;
  }
  /** An object that contains the filters for an event source. */
  interface FilterCriteria {
    /** A list of filters. */
    Filters?: v.Many<v.Block<Function.Filter>> | undefined;
  }
  /** Specifies the Amazon S3 object key name to filter on. An object key name is the name assigned to an object in your Amazon S3 bucket. You specify whether to filter on the suffix or prefix of the object key name. A prefix is a specific string of characters at the beginning of an object key name, which you can use to organize objects. For example, you can start the key names of related objects with a prefix, such as `2023-` or `engineering/`. Then, you can use `FilterRule` to find objects in a bucket with key names that have the same prefix. A suffix is similar to a prefix, but it is at the end of the object key name instead of at the beginning. */
  interface FilterRule {
    /** The object key name prefix or suffix identifying one or more objects to which the filtering rule applies. The maximum length is 1,024 characters. Overlapping prefixes and suffixes are not supported. For more information, see [Configuring Event Notifications](https://docs.aws.amazon.com/AmazonS3/latest/dev/NotificationHowTo.html) in the *Amazon S3 User Guide*. */
    Name: v.Text;
    /** The value that the filter searches for in object key names. */
    Value: v.Text;
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
  /** Configuration that defines the scaling behavior for a Lambda Managed Instances function, including the minimum and maximum number of execution environments that can be provisioned. */
  interface FunctionScalingConfig {
    /** The maximum number of execution environments that can be provisioned for the function. */
    MaxExecutionEnvironments?: v.Num | undefined;
    /** The minimum number of execution environments to maintain for the function. */
    MinExecutionEnvironments?: v.Num | undefined;
  }
  interface FunctionUrlConfig {
    /** The type of authentication that your function URL uses. Set to `AWS_IAM` if you want to restrict access to authenticated users only. Set to `NONE` if you want to bypass IAM authentication to create a public endpoint. For more information, see [Security and auth model for Lambda function URLs](https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html). */
    AuthType: v.OneOf<'AWS_IAM' | 'NONE'>;
    /** The [Cross-Origin Resource Sharing (CORS)](https://docs.aws.amazon.com/https://developer.mozilla.org/en-US/docs/Web/HTTP/CORS) settings for your function URL. */
    Cors?: v.Block<Function.Cors> | undefined;
    /**
     * Use one of the following options:
     *
     * - `BUFFERED` – This is the default option. Lambda invokes your function using the `Invoke` API operation. Invocation results are available when the payload is complete. The maximum payload size is 6 MB.
     * - `RESPONSE_STREAM` – Your function streams payload results as they become available. Lambda invokes your function using the `InvokeWithResponseStream` API operation. The maximum response payload size is 200 MB.
     */
    InvokeMode?: v.OneOf<'BUFFERED' | 'RESPONSE_STREAM'> | undefined;
  }
  interface Hooks {
    /** The function that checks after the shift. */
    PostTraffic?: v.Text | undefined;
    /** The function that checks before the shift. */
    PreTraffic?: v.Text | undefined;
  }
  interface HttpApiFunctionAuth {
    /** The scopes, one of which a token must have. */
    AuthorizationScopes?: v.Many<v.Text> | undefined;
    /** The authorizer of the API, or `NONE`. */
    Authorizer?: v.Text | undefined;
  }
  interface HttpApiSource {
    /** What the event source needs. */
    Properties?: v.Block<Function.HttpApiSourceProperties> | undefined;
    /** The kind of event source. */
    Type: v.OneOf<'HttpApi'>;
  }
  interface HttpApiSourceProperties {
    /** The API that the route is added to; SAM makes one where none is named. */
    ApiId?: v.Text<'AWS::ApiGatewayV2::Api.ApiId'> | undefined;
    /** Who may call this route. */
    Auth?: v.Block<Function.HttpApiFunctionAuth> | undefined;
    /** The HTTP method, or `any`. */
    Method?: v.Text | undefined;
    /** The path, which starts with `/`. */
    Path?: v.Text | undefined;
    /** Specifies the format of the payload sent to an integration. Required for HTTP APIs. For HTTP APIs, supported values for Lambda proxy integrations are `1.0` and `2.0`. For all other integrations, `1.0` is the only supported value. To learn more, see [Working with AWS Lambda proxy integrations for HTTP APIs](https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html). */
    PayloadFormatVersion?: v.Text | undefined;
    /** The default route settings for the stage. */
    RouteSettings?: v.Block<Function.RouteSettings> | undefined;
    /** Custom timeout between 50 and 29,000 milliseconds for WebSocket APIs and between 50 and 30,000 milliseconds for HTTP APIs. The default timeout is 29 seconds for WebSocket APIs and 30 seconds for HTTP APIs. */
    TimeoutInMillis?: v.Num | undefined;
  }
  /** Configuration values that override the container image Dockerfile settings. For more information, see [Container image settings](https://docs.aws.amazon.com/lambda/latest/dg/images-create.html#images-parms). */
  interface ImageConfig {
    /** Specifies parameters that you want to pass in with ENTRYPOINT. You can specify a maximum of 1,500 parameters in the list. */
    Command?: v.Many<v.Text> | undefined;
    /** Specifies the entry point to their application, which is typically the location of the runtime executable. You can specify a maximum of 1,500 string entries in the list. */
    EntryPoint?: v.Many<v.Text> | undefined;
    /** Specifies the working directory. The length of the directory string cannot exceed 1,000 characters. */
    WorkingDirectory?: v.Text | undefined;
  }
  /** Contains the parameters needed for you to provide custom input to a target based on one or more pieces of data extracted from the event. */
  interface InputTransformer {
    /**
     * Map of JSON paths to be extracted from the event. You can then insert these in the template in `InputTemplate` to produce the output you want to be sent to the target.
     *
     * `InputPathsMap` is an array key-value pairs, where each value is a valid JSON path. You can have as many as 100 key-value pairs. You must use JSON dot notation, not bracket notation.
     *
     * The keys cannot start with " AWS ."
     */
    InputPathsMap?: v.Dictionary<v.Text> | undefined;
    /**
     * Input template where you specify placeholders that will be filled with the values of the keys from `InputPathsMap` to customize the data sent to the target. Enclose each `InputPathsMaps` value in brackets: < *value* >
     *
     * If `InputTemplate` is a JSON object (surrounded by curly braces), the following restrictions apply:
     *
     * - The placeholder cannot be used as an object key.
     *
     * The following example shows the syntax for using `InputPathsMap` and `InputTemplate`.
     *
     * `"InputTransformer":`
     *
     * `{`
     *
     * `"InputPathsMap": {"instance": "$.detail.instance","status": "$.detail.status"},`
     *
     * `"InputTemplate": "<instance> is in state <status>"`
     *
     * `}`
     */
    InputTemplate: v.Text;
  }
  interface IoTRuleSource {
    /** What the event source needs. */
    Properties: v.Block<Function.IoTRuleSourceProperties>;
    /** The kind of event source. */
    Type: v.OneOf<'IoTRule'>;
  }
  interface IoTRuleSourceProperties {
    /**
     * The version of the SQL rules engine to use when evaluating the rule.
     *
     * The default value is 2015-10-08.
     */
    AwsIotSqlVersion?: v.Text | undefined;
    /** The SQL statement used to query the topic. For more information, see [AWS IoT SQL Reference](https://docs.aws.amazon.com/iot/latest/developerguide/iot-sql-reference.html) in the *AWS IoT Developer Guide*. */
    Sql: v.Text;
  }
  interface KinesisSource {
    /** What the event source needs. */
    Properties: v.Block<Function.KinesisSourceProperties>;
    /** The kind of event source. */
    Type: v.OneOf<'Kinesis'>;
  }
  interface KinesisSourceProperties {
    /** The maximum number of records in each batch that Lambda pulls from your stream or queue and sends to your function. Lambda passes all of the records in the batch to the function in a single call, up to the payload limit for synchronous invocation (6 MB). */
    BatchSize?: v.Num | undefined;
    /**
     * (Kinesis and DynamoDB Streams only) If the function returns an error, split the batch in two and retry. The default value is false.
     *
     * > When using `BisectBatchOnFunctionError`, check the `BatchSize` parameter in the `OnFailure` destination message's metadata. The `BatchSize` could be greater than 1 since Lambda consolidates failed messages metadata when writing to the `OnFailure` destination.
     */
    BisectBatchOnFunctionError?: v.Bool | undefined;
    /** Where records go that could not be processed. */
    DestinationConfig?: v.Block<Function.EventSourceDestinationConfig> | undefined;
    /**
     * When true, the event source mapping is active. When false, Lambda pauses polling and invocation.
     *
     * Default: True
     */
    Enabled?: v.Bool | undefined;
    /** An object that defines the filter criteria that determine whether Lambda should process an event. For more information, see [Lambda event filtering](https://docs.aws.amazon.com/lambda/latest/dg/invocation-eventfiltering.html). */
    FilterCriteria?: v.Block<Function.FilterCriteria> | undefined;
    /**
     * (Kinesis, DynamoDB Streams, and SQS) A list of current response type enums applied to the event source mapping.
     *
     * Valid Values: `ReportBatchItemFailures`
     */
    FunctionResponseTypes?: v.Many<v.Text> | undefined;
    /** The ARN of the AWS Key Management Service ( AWS ) customer managed key that Lambda uses to encrypt your function's [filter criteria](https://docs.aws.amazon.com/lambda/latest/dg/invocation-eventfiltering.html#filtering-basics). */
    KmsKeyArn?: v.Text | undefined;
    /**
     * The maximum amount of time, in seconds, that Lambda spends gathering records before invoking the function.
     *
     * *Default ( Kinesis, DynamoDB, Amazon SQS event sources)*: 0
     *
     * *Default ( Amazon MSK, Kafka, Amazon MQ, Amazon DocumentDB event sources)*: 500 ms
     *
     * *Related setting:* For Amazon SQS event sources, when you set `BatchSize` to a value greater than 10, you must set `MaximumBatchingWindowInSeconds` to at least 1.
     */
    MaximumBatchingWindowInSeconds?: v.Num | undefined;
    /**
     * (Kinesis, DynamoDB Streams, Amazon MSK, and self-managed Apache Kafka) Discard records older than the specified age. The default value is -1,
     * which sets the maximum age to infinite. When the value is set to infinite, Lambda never discards old records.
     *
     * > The minimum valid value for maximum record age is 60s. Although values less than 60 and greater than -1 fall within the parameter's absolute range, they are not allowed
     */
    MaximumRecordAgeInSeconds?: v.Num | undefined;
    /**
     * (Kinesis, DynamoDB Streams, Amazon MSK, and self-managed Apache Kafka) Discard records after the specified number of retries. The default value is -1,
     * which sets the maximum number of retries to infinite. When MaximumRetryAttempts is infinite, Lambda retries failed records until the record expires in the event source.
     */
    MaximumRetryAttempts?: v.Num | undefined;
    /** The metrics configuration for your event source. For more information, see [Event source mapping metrics](https://docs.aws.amazon.com/lambda/latest/dg/monitoring-metrics-types.html#event-source-mapping-metrics). */
    MetricsConfig?: v.Block<Function.MetricsConfig> | undefined;
    /** (Kinesis and DynamoDB Streams only) The number of batches to process concurrently from each shard. The default value is 1. */
    ParallelizationFactor?: v.Num | undefined;
    /**
     * The position in a stream from which to start reading. Required for Amazon Kinesis and Amazon DynamoDB.
     *
     * - *LATEST* - Read only new records.
     * - *TRIM_HORIZON* - Process all available records.
     * - *AT_TIMESTAMP* - Specify a time from which to start reading records.
     */
    StartingPosition?: v.Text | undefined;
    /** With `StartingPosition` set to `AT_TIMESTAMP`, the time from which to start reading, in Unix time seconds. `StartingPositionTimestamp` cannot be in the future. */
    StartingPositionTimestamp?: v.Num | undefined;
    /** The ARN of the stream. */
    Stream: v.Text;
    /** (Kinesis and DynamoDB Streams only) The duration in seconds of a processing window for DynamoDB and Kinesis Streams event sources. A value of 0 seconds indicates no tumbling window. */
    TumblingWindowInSeconds?: v.Num | undefined;
  }
  /** The function's Amazon CloudWatch Logs configuration settings. */
  interface LambdaLoggingConfig {
    /** Set this property to filter the application logs for your function that Lambda sends to CloudWatch. Lambda only sends application logs at the selected level of detail and lower, where `TRACE` is the highest level and `FATAL` is the lowest. */
    ApplicationLogLevel?: v.OneOf<'TRACE' | 'DEBUG' | 'INFO' | 'WARN' | 'ERROR' | 'FATAL'> | undefined;
    /** The format in which Lambda sends your function's application and system logs to CloudWatch. Select between plain text and structured JSON. */
    LogFormat?: v.OneOf<'Text' | 'JSON'> | undefined;
    /** The name of the Amazon CloudWatch log group the function sends logs to. By default, Lambda functions send logs to a default log group named `/aws/lambda/<function name>`. To use a different log group, enter an existing log group or enter a new log group name. */
    LogGroup?: v.Text<'AWS::Logs::LogGroup.LogGroupName'> | undefined;
    /** Set this property to filter the system logs for your function that Lambda sends to CloudWatch. Lambda only sends system logs at the selected level of detail and lower, where `DEBUG` is the highest level and `WARN` is the lowest. */
    SystemLogLevel?: v.OneOf<'DEBUG' | 'INFO' | 'WARN'> | undefined;
  }
  /** The function's Amazon CloudWatch Logs configuration settings. */
  interface LoggingConfig {
    /** Set this property to filter the system logs for your function that Lambda sends to CloudWatch. Lambda only sends system logs at the selected level of detail and lower, where `DEBUG` is the highest level and `WARN` is the lowest. */
    SystemLogLevel?: v.OneOf<'DEBUG' | 'INFO' | 'WARN'> | undefined;
  }
  interface MQSource {
    /** What the event source needs. */
    Properties: v.Block<Function.MQSourceProperties>;
    /** The kind of event source. */
    Type: v.OneOf<'MQ'>;
  }
  interface MQSourceProperties {
    /** The maximum number of records in each batch that Lambda pulls from your stream or queue and sends to your function. Lambda passes all of the records in the batch to the function in a single call, up to the payload limit for synchronous invocation (6 MB). */
    BatchSize?: v.Num | undefined;
    /** The ARN of the broker. */
    Broker: v.Text;
    /** Whether the name of the policy that SAM adds is derived from the event. */
    DynamicPolicyName?: v.Bool | undefined;
    /**
     * When true, the event source mapping is active. When false, Lambda pauses polling and invocation.
     *
     * Default: True
     */
    Enabled?: v.Bool | undefined;
    /** An object that defines the filter criteria that determine whether Lambda should process an event. For more information, see [Lambda event filtering](https://docs.aws.amazon.com/lambda/latest/dg/invocation-eventfiltering.html). */
    FilterCriteria?: v.Block<Function.FilterCriteria> | undefined;
    /** The ARN of the AWS Key Management Service ( AWS ) customer managed key that Lambda uses to encrypt your function's [filter criteria](https://docs.aws.amazon.com/lambda/latest/dg/invocation-eventfiltering.html#filtering-basics). */
    KmsKeyArn?: v.Text | undefined;
    /**
     * The maximum amount of time, in seconds, that Lambda spends gathering records before invoking the function.
     *
     * *Default ( Kinesis, DynamoDB, Amazon SQS event sources)*: 0
     *
     * *Default ( Amazon MSK, Kafka, Amazon MQ, Amazon DocumentDB event sources)*: 500 ms
     *
     * *Related setting:* For Amazon SQS event sources, when you set `BatchSize` to a value greater than 10, you must set `MaximumBatchingWindowInSeconds` to at least 1.
     */
    MaximumBatchingWindowInSeconds?: v.Num | undefined;
    /** (Amazon MQ) The name of the Amazon MQ broker destination queue to consume. */
    Queues: v.Many<v.Text>;
    /** The KMS key of the secret with the credentials. */
    SecretsManagerKmsKeyId?: v.Text | undefined;
    /** An array of the authentication protocol, VPC components, or virtual host to secure and define your event source. */
    SourceAccessConfigurations: v.Many<v.Block<Function.SourceAccessConfiguration>>;
  }
  interface MSKSource {
    /** What the event source needs. */
    Properties: v.Block<Function.MSKSourceProperties>;
    /** The kind of event source. */
    Type: v.OneOf<'MSK'>;
  }
  interface MSKSourceProperties {
    /** The maximum number of records in each batch that Lambda pulls from your stream or queue and sends to your function. Lambda passes all of the records in the batch to the function in a single call, up to the payload limit for synchronous invocation (6 MB). */
    BatchSize?: v.Num | undefined;
    /**
     * (Kinesis and DynamoDB Streams only) If the function returns an error, split the batch in two and retry. The default value is false.
     *
     * > When using `BisectBatchOnFunctionError`, check the `BatchSize` parameter in the `OnFailure` destination message's metadata. The `BatchSize` could be greater than 1 since Lambda consolidates failed messages metadata when writing to the `OnFailure` destination.
     */
    BisectBatchOnFunctionError?: v.Bool | undefined;
    /** The consumer group that reads the topics. */
    ConsumerGroupId?: v.Text | undefined;
    /** Where records go that could not be processed. */
    DestinationConfig?: v.Block<Function.EventSourceDestinationConfig> | undefined;
    /**
     * When true, the event source mapping is active. When false, Lambda pauses polling and invocation.
     *
     * Default: True
     */
    Enabled?: v.Bool | undefined;
    /** An object that defines the filter criteria that determine whether Lambda should process an event. For more information, see [Lambda event filtering](https://docs.aws.amazon.com/lambda/latest/dg/invocation-eventfiltering.html). */
    FilterCriteria?: v.Block<Function.FilterCriteria> | undefined;
    /**
     * (Kinesis, DynamoDB Streams, and SQS) A list of current response type enums applied to the event source mapping.
     *
     * Valid Values: `ReportBatchItemFailures`
     */
    FunctionResponseTypes?: v.Many<v.Text> | undefined;
    /** The ARN of the AWS Key Management Service ( AWS ) customer managed key that Lambda uses to encrypt your function's [filter criteria](https://docs.aws.amazon.com/lambda/latest/dg/invocation-eventfiltering.html#filtering-basics). */
    KmsKeyArn?: v.Text | undefined;
    /** The function's Amazon CloudWatch Logs configuration settings. */
    LoggingConfig?: v.Block<Function.LoggingConfig> | undefined;
    /**
     * The maximum amount of time, in seconds, that Lambda spends gathering records before invoking the function.
     *
     * *Default ( Kinesis, DynamoDB, Amazon SQS event sources)*: 0
     *
     * *Default ( Amazon MSK, Kafka, Amazon MQ, Amazon DocumentDB event sources)*: 500 ms
     *
     * *Related setting:* For Amazon SQS event sources, when you set `BatchSize` to a value greater than 10, you must set `MaximumBatchingWindowInSeconds` to at least 1.
     */
    MaximumBatchingWindowInSeconds?: v.Num | undefined;
    /**
     * (Kinesis, DynamoDB Streams, Amazon MSK, and self-managed Apache Kafka) Discard records older than the specified age. The default value is -1,
     * which sets the maximum age to infinite. When the value is set to infinite, Lambda never discards old records.
     *
     * > The minimum valid value for maximum record age is 60s. Although values less than 60 and greater than -1 fall within the parameter's absolute range, they are not allowed
     */
    MaximumRecordAgeInSeconds?: v.Num | undefined;
    /**
     * (Kinesis, DynamoDB Streams, Amazon MSK, and self-managed Apache Kafka) Discard records after the specified number of retries. The default value is -1,
     * which sets the maximum number of retries to infinite. When MaximumRetryAttempts is infinite, Lambda retries failed records until the record expires in the event source.
     */
    MaximumRetryAttempts?: v.Num | undefined;
    /** The metrics configuration for your event source. For more information, see [Event source mapping metrics](https://docs.aws.amazon.com/lambda/latest/dg/monitoring-metrics-types.html#event-source-mapping-metrics). */
    MetricsConfig?: v.Block<Function.MetricsConfig> | undefined;
    /** (Amazon SQS, Amazon MSK, and self-managed Apache Kafka only) The provisioned mode configuration for the event source. For more information, see [provisioned mode](https://docs.aws.amazon.com/lambda/latest/dg/invocation-eventsourcemapping.html#invocation-eventsourcemapping-provisioned-mode). */
    ProvisionedPollerConfig?: v.Block<Function.ProvisionedPollerConfig> | undefined;
    /** How records are checked against a schema registry. */
    SchemaRegistryConfig?: v.Json | undefined;
    /** An array of the authentication protocol, VPC components, or virtual host to secure and define your event source. */
    SourceAccessConfigurations?: v.Many<v.Block<Function.SourceAccessConfiguration>> | undefined;
    /**
     * The position in a stream from which to start reading. Required for Amazon Kinesis and Amazon DynamoDB.
     *
     * - *LATEST* - Read only new records.
     * - *TRIM_HORIZON* - Process all available records.
     * - *AT_TIMESTAMP* - Specify a time from which to start reading records.
     */
    StartingPosition?: v.Text | undefined;
    /** With `StartingPosition` set to `AT_TIMESTAMP`, the time from which to start reading, in Unix time seconds. `StartingPositionTimestamp` cannot be in the future. */
    StartingPositionTimestamp?: v.Num | undefined;
    /** The ARN of the cluster. */
    Stream: v.Text;
    /** The name of the Kafka topic. */
    Topics: v.Many<v.Text>;
  }
  /** The metrics configuration for your event source. Use this configuration object to define which metrics you want your event source mapping to produce. */
  interface MetricsConfig {
    /** The metrics you want your event source mapping to produce. Include `EventCount` to receive event source mapping metrics related to the number of events processed by your event source mapping. For more information about these metrics, see [Event source mapping metrics](https://docs.aws.amazon.com/lambda/latest/dg/monitoring-metrics-types.html#event-source-mapping-metrics). */
    Metrics?: v.Many<v.OneOf<'EventCount' | 'ErrorCount' | 'KafkaMetrics'>> | undefined;
  }
  /** Specifies object key name filtering rules. For information about key name filtering, see [Configuring event notifications using object key name filtering](https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-how-to-filtering.html) in the *Amazon S3 User Guide*. */
  interface NotificationFilter {
    /** A container for object key name prefix and suffix filtering rules. */
    S3Key: v.Block<Function.S3KeyFilter>;
  }
  /** A provisioned concurrency configuration for a function's alias. */
  interface ProvisionedConcurrencyConfiguration {
    /** The amount of provisioned concurrency to allocate for the alias. */
    ProvisionedConcurrentExecutions: v.Num;
  }
  /** The [provisioned mode](https://docs.aws.amazon.com/lambda/latest/dg/invocation-eventsourcemapping.html#invocation-eventsourcemapping-provisioned-mode) configuration for the event source. Use Provisioned Mode to customize the minimum and maximum number of event pollers for your event source. */
  interface ProvisionedPollerConfig {
    /** The maximum number of event pollers this event source can scale up to. For Amazon SQS events source mappings, default is 200, and minimum value allowed is 2. For Amazon MSK and self-managed Apache Kafka event source mappings, default is 200, and minimum value allowed is 1. */
    MaximumPollers?: v.Num | undefined;
    /** The minimum number of event pollers this event source can scale down to. For Amazon SQS events source mappings, default is 2, and minimum 2 required. For Amazon MSK and self-managed Apache Kafka event source mappings, default is 1. */
    MinimumPollers?: v.Num | undefined;
    /** (Amazon MSK and self-managed Apache Kafka) The name of the provisioned poller group. Use this option to group multiple ESMs within the event source's VPC to share Event Poller Unit (EPU) capacity. You can use this option to optimize Provisioned mode costs for your ESMs. You can group up to 100 ESMs per poller group and aggregate maximum pollers across all ESMs in a group cannot exceed 2000. */
    PollerGroupName?: v.Text | undefined;
  }
  interface RequestModel {
    /** The name of a model of the API. */
    Model: v.Text;
    /** Whether a body is needed. */
    Required?: v.Bool | undefined;
    /** Whether the body is checked. */
    ValidateBody?: v.Bool | undefined;
    /** Whether the parameters are checked. */
    ValidateParameters?: v.Bool | undefined;
  }
  interface RequestParameter {
    /** Whether the parameter is part of the cache key. */
    Caching?: v.Bool | undefined;
    /** Whether the parameter is needed. */
    Required?: v.Bool | undefined;
  }
  interface ResourcePolicy {
    /** A list of those concerned. */
    AwsAccountBlacklist?: v.Json | undefined;
    /** A list of those concerned. */
    AwsAccountWhitelist?: v.Json | undefined;
    /** Statements of your own. */
    CustomStatements?: v.Json | undefined;
    /** A list of those concerned. */
    IntrinsicVpcBlacklist?: v.Json | undefined;
    /** A list of those concerned. */
    IntrinsicVpcWhitelist?: v.Json | undefined;
    /** A list of those concerned. */
    IntrinsicVpceBlacklist?: v.Json | undefined;
    /** A list of those concerned. */
    IntrinsicVpceWhitelist?: v.Json | undefined;
    /** A list of those concerned. */
    IpRangeBlacklist?: v.Json | undefined;
    /** A list of those concerned. */
    IpRangeWhitelist?: v.Json | undefined;
    /** A list of those concerned. */
    SourceVpcBlacklist?: v.Json | undefined;
    /** A list of those concerned. */
    SourceVpcWhitelist?: v.Json | undefined;
  }
  /** A `RetryPolicy` object that includes information about the retry policy settings. */
  interface RetryPolicy {
    /** The maximum amount of time, in seconds, to continue to make retry attempts. */
    MaximumEventAgeInSeconds?: v.Num | undefined;
    /** The maximum number of retry attempts to make before the request fails. Retry attempts continue until either the maximum number of attempts is made or until the duration of the `MaximumEventAgeInSeconds` is met. */
    MaximumRetryAttempts?: v.Num | undefined;
  }
  /** Represents a collection of route settings. */
  interface RouteSettings {
    /** Specifies whether ( `true` ) or not ( `false` ) data trace logging is enabled for this route. This property affects the log entries pushed to Amazon CloudWatch Logs. Supported only for WebSocket APIs. */
    DataTraceEnabled?: v.Bool | undefined;
    /** Specifies whether detailed metrics are enabled. */
    DetailedMetricsEnabled?: v.Bool | undefined;
    /** Specifies the logging level for this route: `INFO`, `ERROR`, or `OFF`. This property affects the log entries pushed to Amazon CloudWatch Logs. Supported only for WebSocket APIs. */
    LoggingLevel?: v.Text | undefined;
    /** Specifies the throttling burst limit. */
    ThrottlingBurstLimit?: v.Num | undefined;
    /** Specifies the throttling rate limit. */
    ThrottlingRateLimit?: v.Num | undefined;
  }
  /** Sets the runtime management configuration for a function's version. For more information, see [Runtime updates](https://docs.aws.amazon.com/lambda/latest/dg/runtimes-update.html). */
  interface RuntimeManagementConfig {
    /**
     * The ARN of the runtime version you want the function to use.
     *
     * > This is only required if you're using the *Manual* runtime update mode.
     */
    RuntimeVersionArn?: v.Text | undefined;
    /** Specify the runtime update mode. */
    UpdateRuntimeOn: v.OneOf<'Auto' | 'FunctionUpdate' | 'Manual'>;
  }
  /** Setting controls how your function accesses data from an Amazon S3 file system. */
  interface S3FilesConfig {
    /**
     * Specifies if a function reads from the file system for the lowest latency, or through Amazon S3 Files feature "direct Amazon S3 bucket reads" for the highest throughput. Valid values:
     *   + ``AUTO`` (default) – Direct reads are active for functions you configure with 512 MB or more of memory.
     *   + ``ENABLED`` – Enforces all reads are directly from the Amazon S3 bucket, regardless of available memory (less than 512 MB).
     *   + ``DISABLED`` – Routes all reads through the file system, regardless of memory configuration.
     *
     *  To use direct reads, you must grant the execution role the ``s3:GetObject`` and ``s3:GetObjectVersion`` permissions. If a direct read fails, Lambda automatically falls back to reading through the file system.
     */
    DirectS3Read?: v.OneOf<'ENABLED' | 'DISABLED' | 'AUTO'> | undefined;
  }
  /**
   * A container for object key name prefix and suffix filtering rules. For more information about object key name filtering, see [Configuring event notifications using object key name filtering](https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-how-to-filtering.html) in the *Amazon S3 User Guide*.
   *
   * > The same type of filter rule cannot be used more than once. For example, you cannot specify two prefix rules.
   */
  interface S3KeyFilter {
    /** A list of containers for the key-value pair that defines the criteria for the filter rule. */
    Rules: v.Many<v.Block<Function.FilterRule>>;
  }
  interface S3Source {
    /** What the event source needs. */
    Properties: v.Block<Function.S3SourceProperties>;
    /** The kind of event source. */
    Type: v.OneOf<'S3'>;
  }
  interface S3SourceProperties {
    /** A reference to a bucket of the same template. */
    Bucket: v.Text;
    /** The bucket events that call the function. */
    Events: v.Text | v.Many<v.Text>;
    /** The filtering rules that determine which objects invoke the AWS Lambda function. For example, you can create a filter so that only image files with a `.jpg` extension invoke the function when they are added to the Amazon S3 bucket. */
    Filter?: v.Block<Function.NotificationFilter> | undefined;
  }
  interface SNSSource {
    /** What the event source needs. */
    Properties: v.Block<Function.SNSSourceProperties>;
    /** The kind of event source. */
    Type: v.OneOf<'SNS'>;
  }
  interface SNSSourceProperties {
    /** The filter policy JSON assigned to the subscription. Enables the subscriber to filter out unwanted messages. For more information, see `[GetSubscriptionAttributes](https://docs.aws.amazon.com/sns/latest/api/API_GetSubscriptionAttributes.html)` in the *Amazon API Reference* and [Message filtering](https://docs.aws.amazon.com/sns/latest/dg/sns-message-filtering.html) in the *Amazon Developer Guide*. */
    FilterPolicy?: v.Json | undefined;
    /**
     * This attribute lets you choose the filtering scope by using one of the following string value types:
     *
     * - `MessageAttributes` (default) - The filter is applied on the message attributes.
     * - `MessageBody` - The filter is applied on the message body.
     *
     * > `Null` is not a valid value for `FilterPolicyScope`. To delete a filter policy, delete the `FilterPolicy` property but keep `FilterPolicyScope` property as is.
     */
    FilterPolicyScope?: v.Text | undefined;
    /**
     * When specified, sends undeliverable messages to the specified Amazon SQS dead-letter queue. Messages that can't be delivered due to client errors (for example, when the subscribed endpoint is unreachable) or server errors (for example, when the service that powers the subscribed endpoint becomes unavailable) are held in the dead-letter queue for further analysis or reprocessing.
     *
     * For more information about the redrive policy and dead-letter queues, see [Amazon SQS dead-letter queues](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-dead-letter-queues.html) in the *Amazon SQS Developer Guide*.
     */
    RedrivePolicy?: v.Json | undefined;
    /**
     * For cross-region subscriptions, the region in which the topic resides.
     *
     * If no region is specified, CloudFormation uses the region of the caller as the default.
     *
     * If you perform an update operation that only updates the `Region` property of a `AWS::SNS::Subscription` resource, that operation will fail unless you are either:
     *
     * - Updating the `Region` from `NULL` to the caller region.
     * - Updating the `Region` from the caller region to `NULL`.
     */
    Region?: v.Text | undefined;
    /** Whether, or through which queue, messages are batched for the function. */
    SqsSubscription?: v.Bool | v.Block<Function.SqsSubscription> | undefined;
    /** The ARN of the topic to subscribe to. */
    Topic: v.Text<'AWS::SNS::Topic.TopicArn'>;
  }
  interface SQSSource {
    /** What the event source needs. */
    Properties: v.Block<Function.SQSSourceProperties>;
    /** The kind of event source. */
    Type: v.OneOf<'SQS'>;
  }
  interface SQSSourceProperties {
    /** The maximum number of records in each batch that Lambda pulls from your stream or queue and sends to your function. Lambda passes all of the records in the batch to the function in a single call, up to the payload limit for synchronous invocation (6 MB). */
    BatchSize?: v.Num | undefined;
    /**
     * When true, the event source mapping is active. When false, Lambda pauses polling and invocation.
     *
     * Default: True
     */
    Enabled?: v.Bool | undefined;
    /** An object that defines the filter criteria that determine whether Lambda should process an event. For more information, see [Lambda event filtering](https://docs.aws.amazon.com/lambda/latest/dg/invocation-eventfiltering.html). */
    FilterCriteria?: v.Block<Function.FilterCriteria> | undefined;
    /**
     * (Kinesis, DynamoDB Streams, and SQS) A list of current response type enums applied to the event source mapping.
     *
     * Valid Values: `ReportBatchItemFailures`
     */
    FunctionResponseTypes?: v.Many<v.Text> | undefined;
    /** The ARN of the AWS Key Management Service ( AWS ) customer managed key that Lambda uses to encrypt your function's [filter criteria](https://docs.aws.amazon.com/lambda/latest/dg/invocation-eventfiltering.html#filtering-basics). */
    KmsKeyArn?: v.Text | undefined;
    /**
     * The maximum amount of time, in seconds, that Lambda spends gathering records before invoking the function.
     *
     * *Default ( Kinesis, DynamoDB, Amazon SQS event sources)*: 0
     *
     * *Default ( Amazon MSK, Kafka, Amazon MQ, Amazon DocumentDB event sources)*: 500 ms
     *
     * *Related setting:* For Amazon SQS event sources, when you set `BatchSize` to a value greater than 10, you must set `MaximumBatchingWindowInSeconds` to at least 1.
     */
    MaximumBatchingWindowInSeconds?: v.Num | undefined;
    /** The metrics configuration for your event source. For more information, see [Event source mapping metrics](https://docs.aws.amazon.com/lambda/latest/dg/monitoring-metrics-types.html#event-source-mapping-metrics). */
    MetricsConfig?: v.Block<Function.MetricsConfig> | undefined;
    /** The ARN of the queue. */
    Queue: v.Text<'AWS::SQS::Queue.Arn'>;
    /** This property is for Amazon SQS event sources only. You cannot use `ProvisionedPollerConfig` while using `ScalingConfig`. These options are mutually exclusive. To remove the scaling configuration, pass an empty value. */
    ScalingConfig?: v.Block<Function.ScalingConfig> | undefined;
  }
  /** (Amazon SQS only) The scaling configuration for the event source. To remove the configuration, pass an empty value. */
  interface ScalingConfig {
    /** Limits the number of concurrent instances that the Amazon SQS event source can invoke. */
    MaximumConcurrency?: v.Num | undefined;
  }
  interface ScheduleSource {
    /** What the event source needs. */
    Properties: v.Block<Function.ScheduleSourceProperties>;
    /** The kind of event source. */
    Type: v.OneOf<'Schedule'>;
  }
  interface ScheduleSourceProperties {
    /** Where events go that could not be delivered. */
    DeadLetterConfig?: v.Block<Function.EventDeadLetterConfig> | undefined;
    /** The description of the rule. */
    Description?: v.Text | undefined;
    /** Whether the rule is enabled. */
    Enabled?: v.Bool | undefined;
    /** Valid JSON text passed to the target. In this case, nothing from the event itself is passed to the target. For more information, see [The JavaScript Object Notation (JSON) Data Interchange Format](https://docs.aws.amazon.com/http://www.rfc-editor.org/rfc/rfc7159.txt). */
    Input?: v.Text | undefined;
    /** The name of the rule. */
    Name?: v.Text | undefined;
    /** The retry policy configuration to use for the dead-letter queue. */
    RetryPolicy?: v.Block<Function.RetryPolicy> | undefined;
    /** The scheduling expression. For example, "cron(0 20 * * ? *)", "rate(5 minutes)". For more information, see [Creating an Amazon EventBridge rule that runs on a schedule](https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-create-rule-schedule.html). */
    Schedule: v.Text;
    /**
     * The state of the rule.
     *
     * Valid values include:
     *
     * - `DISABLED`: The rule is disabled. EventBridge does not match any events against the rule.
     * - `ENABLED`: The rule is enabled. EventBridge matches events against the rule, *except* for AWS management events delivered through CloudTrail.
     * - `ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS`: The rule is enabled for all events, including AWS management events delivered through CloudTrail.
     */
    State?: v.OneOf<'DISABLED' | 'ENABLED' | 'ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS'> | undefined;
  }
  interface ScheduleV2Source {
    /** What the event source needs. */
    Properties: v.Block<Function.ScheduleV2SourceProperties>;
    /** The kind of event source. */
    Type: v.OneOf<'ScheduleV2'>;
  }
  interface ScheduleV2SourceProperties {
    /** Where events go that could not be delivered. */
    DeadLetterConfig?: v.Block<Function.EventDeadLetterConfig> | undefined;
    /** The description you specify for the schedule. */
    Description?: v.Text | undefined;
    /**
     * The date, in UTC, before which the schedule can invoke its target. Depending on the schedule's recurrence expression, invocations might stop on, or before, the `EndDate` you specify.
     * EventBridge Scheduler ignores `EndDate` for one-time schedules.
     */
    EndDate?: v.Text | undefined;
    /** Allows you to configure a time window during which EventBridge Scheduler invokes the schedule. */
    FlexibleTimeWindow?: v.Block<Function.FlexibleTimeWindow> | undefined;
    /** The name of the schedule group associated with this schedule. */
    GroupName?: v.Text | undefined;
    /** The text, or well-formed JSON, passed to the target. If you are configuring a templated Lambda, AWS Step Functions, or Amazon EventBridge target, the input must be a well-formed JSON. For all other target types, a JSON is not required. If you do not specify anything for this field, Amazon EventBridge Scheduler delivers a default notification to the target. */
    Input?: v.Text | undefined;
    /** The Amazon Resource Name (ARN) for the customer managed KMS key that EventBridge Scheduler will use to encrypt and decrypt your data. */
    KmsKeyArn?: v.Text<'AWS::KMS::Key.Arn' | 'AWS::KMS::ReplicaKey.Arn'> | undefined;
    /** The name of the schedule. */
    Name?: v.Text | undefined;
    /** Whether the schedule gets no name, for CloudFormation to make one up. */
    OmitName?: v.Bool | undefined;
    /**
     * The ARN of the policy used to set the permissions boundary for the role.
     *
     * For more information about permissions boundaries, see [Permissions boundaries for IAM identities](https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html) in the *IAM User Guide*.
     */
    PermissionsBoundary?: v.Text<'AWS::IAM::ManagedPolicy.PolicyArn'> | undefined;
    /** A `RetryPolicy` object that includes information about the retry policy settings, including the maximum age of an event, and the maximum number of times EventBridge Scheduler will try to deliver the event to a target. */
    RetryPolicy?: v.Block<Function.SchedulerRetryPolicy> | undefined;
    /** The Amazon Resource Name (ARN) of the IAM role that EventBridge Scheduler will use for this target when the schedule is invoked. */
    RoleArn?: v.Text<'AWS::IAM::Role.Arn'> | undefined;
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
  }
  /** A `RetryPolicy` object that includes information about the retry policy settings, including the maximum age of an event, and the maximum number of times EventBridge Scheduler will try to deliver the event to a target. */
  interface SchedulerRetryPolicy {
    /** The maximum amount of time, in seconds, to continue to make retry attempts. */
    MaximumEventAgeInSeconds?: v.Num | undefined;
    /** The maximum number of retry attempts to make before the request fails. Retry attempts with exponential backoff continue until either the maximum number of attempts is made or until the duration of the `MaximumEventAgeInSeconds` is reached. */
    MaximumRetryAttempts?: v.Num | undefined;
  }
  interface SelfManagedKafkaSource {
    /** What the event source needs. */
    Properties: v.Block<Function.SelfManagedKafkaSourceProperties>;
    /** The kind of event source. */
    Type: v.OneOf<'SelfManagedKafka'>;
  }
  interface SelfManagedKafkaSourceProperties {
    /** The maximum number of records in each batch that Lambda pulls from your stream or queue and sends to your function. Lambda passes all of the records in the batch to the function in a single call, up to the payload limit for synchronous invocation (6 MB). */
    BatchSize?: v.Num | undefined;
    /**
     * (Kinesis and DynamoDB Streams only) If the function returns an error, split the batch in two and retry. The default value is false.
     *
     * > When using `BisectBatchOnFunctionError`, check the `BatchSize` parameter in the `OnFailure` destination message's metadata. The `BatchSize` could be greater than 1 since Lambda consolidates failed messages metadata when writing to the `OnFailure` destination.
     */
    BisectBatchOnFunctionError?: v.Bool | undefined;
    /** The consumer group that reads the topics. */
    ConsumerGroupId?: v.Text | undefined;
    /** Where records go that could not be processed. */
    DestinationConfig?: v.Block<Function.EventSourceDestinationConfig> | undefined;
    /**
     * When true, the event source mapping is active. When false, Lambda pauses polling and invocation.
     *
     * Default: True
     */
    Enabled?: v.Bool | undefined;
    /** An object that defines the filter criteria that determine whether Lambda should process an event. For more information, see [Lambda event filtering](https://docs.aws.amazon.com/lambda/latest/dg/invocation-eventfiltering.html). */
    FilterCriteria?: v.Block<Function.FilterCriteria> | undefined;
    /**
     * (Kinesis, DynamoDB Streams, and SQS) A list of current response type enums applied to the event source mapping.
     *
     * Valid Values: `ReportBatchItemFailures`
     */
    FunctionResponseTypes?: v.Many<v.Text> | undefined;
    /** The brokers, as `host:port`. */
    KafkaBootstrapServers?: v.Many<v.Text> | undefined;
    /** The ARN of the AWS Key Management Service ( AWS ) customer managed key that Lambda uses to encrypt your function's [filter criteria](https://docs.aws.amazon.com/lambda/latest/dg/invocation-eventfiltering.html#filtering-basics). */
    KmsKeyArn?: v.Text | undefined;
    /** The function's Amazon CloudWatch Logs configuration settings. */
    LoggingConfig?: v.Block<Function.LoggingConfig> | undefined;
    /**
     * (Kinesis, DynamoDB Streams, Amazon MSK, and self-managed Apache Kafka) Discard records older than the specified age. The default value is -1,
     * which sets the maximum age to infinite. When the value is set to infinite, Lambda never discards old records.
     *
     * > The minimum valid value for maximum record age is 60s. Although values less than 60 and greater than -1 fall within the parameter's absolute range, they are not allowed
     */
    MaximumRecordAgeInSeconds?: v.Num | undefined;
    /**
     * (Kinesis, DynamoDB Streams, Amazon MSK, and self-managed Apache Kafka) Discard records after the specified number of retries. The default value is -1,
     * which sets the maximum number of retries to infinite. When MaximumRetryAttempts is infinite, Lambda retries failed records until the record expires in the event source.
     */
    MaximumRetryAttempts?: v.Num | undefined;
    /** The metrics configuration for your event source. For more information, see [Event source mapping metrics](https://docs.aws.amazon.com/lambda/latest/dg/monitoring-metrics-types.html#event-source-mapping-metrics). */
    MetricsConfig?: v.Block<Function.MetricsConfig> | undefined;
    /** (Amazon SQS, Amazon MSK, and self-managed Apache Kafka only) The provisioned mode configuration for the event source. For more information, see [provisioned mode](https://docs.aws.amazon.com/lambda/latest/dg/invocation-eventsourcemapping.html#invocation-eventsourcemapping-provisioned-mode). */
    ProvisionedPollerConfig?: v.Block<Function.ProvisionedPollerConfig> | undefined;
    /** How records are checked against a schema registry. */
    SchemaRegistryConfig?: v.Json | undefined;
    /** An array of the authentication protocol, VPC components, or virtual host to secure and define your event source. */
    SourceAccessConfigurations: v.Many<v.Block<Function.SourceAccessConfiguration>>;
    /**
     * The position in a stream from which to start reading. Required for Amazon Kinesis and Amazon DynamoDB.
     *
     * - *LATEST* - Read only new records.
     * - *TRIM_HORIZON* - Process all available records.
     * - *AT_TIMESTAMP* - Specify a time from which to start reading records.
     */
    StartingPosition?: v.Text | undefined;
    /** With `StartingPosition` set to `AT_TIMESTAMP`, the time from which to start reading, in Unix time seconds. `StartingPositionTimestamp` cannot be in the future. */
    StartingPositionTimestamp?: v.Num | undefined;
    /** The name of the Kafka topic. */
    Topics: v.Many<v.Text>;
  }
  /** The function's [AWS Lambda SnapStart](https://docs.aws.amazon.com/lambda/latest/dg/snapstart.html) setting. */
  interface SnapStart {
    /** Set `ApplyOn` to `PublishedVersions` to create a snapshot of the initialized execution environment when you publish a function version. */
    ApplyOn: v.OneOf<'PublishedVersions' | 'None'>;
  }
  /** An array of the authentication protocol, VPC components, or virtual host to secure and define your event source. */
  interface SourceAccessConfiguration {
    /** The type of authentication protocol, VPC components, or virtual host for your event source. For example: `"Type":"SASL_SCRAM_512_AUTH"`. */
    Type?: v.OneOf<'BASIC_AUTH' | 'VPC_SUBNET' | 'VPC_SECURITY_GROUP' | 'SASL_SCRAM_512_AUTH' | 'SASL_SCRAM_256_AUTH' | 'VIRTUAL_HOST' | 'CLIENT_CERTIFICATE_TLS_AUTH' | 'SERVER_ROOT_CA_CERTIFICATE' | 'OAUTHBEARER_AUTH' | 'OAUTHBEARER_SCOPE' | 'OAUTHBEARER_AUDIENCE' | 'OAUTHBEARER_LOGICAL_CLUSTER' | 'OAUTHBEARER_IDENTITY_POOL' | 'IAM_AUTH' | 'IAM_OAUTHBEARER_AUTH'> | undefined;
    /** The value for your chosen configuration in `Type`. For example: `"URI": "arn:aws:secretsmanager:us-east-1:01234567890:secret:MyBrokerSecretName"`. */
    URI?: v.Text | undefined;
  }
  interface SqsSubscription {
    /** How many messages a batch has. */
    BatchSize?: v.Num | undefined;
    /** Whether the queue is read. */
    Enabled?: v.Bool | undefined;
    /** The ARN of the queue. */
    QueueArn: v.Text;
    /** The logical id of the policy that SAM makes. */
    QueuePolicyLogicalId?: v.Text | undefined;
    /** The URL of the queue. */
    QueueUrl: v.Text;
  }
  /** Specifies the tenant isolation mode configuration for a Lambda function. This allows you to configure specific tenant isolation strategies for your function invocations. Tenant isolation configuration cannot be modified after function creation. */
  interface TenancyConfig {
    /** Tenant isolation mode allows for invocation to be sent to a corresponding execution environment dedicated to a specific tenant ID. */
    TenantIsolationMode: v.OneOf<'PER_TENANT'>;
  }
  /** Information about notification triggers for the deployment group. */
  interface TriggerConfig {
    /** The event type or types that trigger notifications. */
    TriggerEvents?: v.Many<v.Text> | undefined;
    /** The name of the notification trigger. */
    TriggerName?: v.Text | undefined;
    /** The Amazon Resource Name (ARN) of the Amazon Simple Notification Service topic through which notifications about deployment or instance events are sent. */
    TriggerTargetArn?: v.Text | undefined;
  }
  /** The VPC security groups and subnets that are attached to a Lambda function. When you connect a function to a VPC, Lambda creates an elastic network interface for each combination of security group and subnet in the function's VPC configuration. The function can only access resources and the internet through that VPC. For more information, see [VPC Settings](https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc.html). */
  interface VpcConfig {
    /** Allows outbound IPv6 traffic on VPC functions that are connected to dual-stack subnets. */
    Ipv6AllowedForDualStack?: v.Bool | undefined;
    /** A list of VPC security group IDs. */
    SecurityGroupIds?: v.Many<v.Text<'AWS::EC2::SecurityGroup.GroupId'>> | undefined;
    /** A list of VPC subnet IDs. */
    SubnetIds?: v.Many<v.Text<'AWS::EC2::Subnet.SubnetId'>> | undefined;
  }
}

export interface GraphQLApiProperties {
  /** The API keys by name. */
  ApiKeys?: v.Dictionary<v.Block<GraphQLApi.ApiKey>> | undefined;
  /** Who may call the API. */
  Auth: v.Block<GraphQLApi.GraphQLAuth>;
  /** The cache of the API. */
  Cache?: v.Block<GraphQLApi.Cache> | undefined;
  /** Where the data is. */
  DataSources?: v.Block<GraphQLApi.DataSources> | undefined;
  /** The domain name of the API. */
  DomainName?: v.Block<GraphQLApi.GraphQLDomainName> | undefined;
  /** The functions of pipeline resolvers, by name. */
  Functions?: v.Dictionary<v.Block<GraphQLApi.GraphQLFunction>> | undefined;
  /**
   * Sets the value of the GraphQL API to enable ( `ENABLED` ) or disable ( `DISABLED` ) introspection. If no value is provided, the introspection configuration will be set to `ENABLED` by default. This field will produce an error if the operation attempts to use the introspection feature while this field is disabled.
   *
   * For more information about introspection, see [GraphQL introspection](https://docs.aws.amazon.com/https://graphql.org/learn/introspection/).
   */
  IntrospectionConfig?: v.OneOf<'DISABLED' | 'ENABLED'> | undefined;
  /** Whether and what the API logs. */
  Logging?: v.Bool | v.Block<GraphQLApi.Logging> | undefined;
  /** The name of the API; the logical id where none is given. */
  Name?: v.Text | undefined;
  /**
   * The owner contact information for an API resource.
   *
   * This field accepts any string input with a length of 0 - 256 characters.
   */
  OwnerContact?: v.Text | undefined;
  /** The maximum depth a query can have in a single request. Depth refers to the amount of nested levels allowed in the body of query. The default value is `0` (or unspecified), which indicates there's no depth limit. If you set a limit, it can be between `1` and `75` nested levels. This field will produce a limit error if the operation falls out of bounds. Note that fields can still be set to nullable or non-nullable. If a non-nullable field produces an error, the error will be thrown upwards to the first nullable field available. */
  QueryDepthLimit?: v.Num | undefined;
  /** The maximum number of resolvers that can be invoked in a single request. The default value is `0` (or unspecified), which will set the limit to `10000`. When specified, the limit value can be between `1` and `10000`. This field will produce a limit error if the operation falls out of bounds. */
  ResolverCountLimit?: v.Num | undefined;
  /** The resolvers by type and field. */
  Resolvers?: v.Dictionary<v.Dictionary<v.Block<GraphQLApi.GraphQLResolver>>> | undefined;
  /** The schema itself. */
  SchemaInline?: v.Text | undefined;
  /** The schema: a local path, or a place in S3. */
  SchemaUri?: v.Text | undefined;
  /** The tags by key. */
  Tags?: v.Dictionary<v.Json> | undefined;
  /**
   * Sets the scope of the GraphQL API to public ( `GLOBAL` ) or private ( `PRIVATE` ). By default, the scope is set to `Global` if no value is provided.
   *
   * *WARNING*: If `Visibility` has not been defined, *explicitly* setting it to `GLOBAL` in a template/stack update will result in an API replacement and new DNS values.
   */
  Visibility?: v.OneOf<'GLOBAL' | 'PRIVATE'> | undefined;
  /** A flag indicating whether to use AWS X-Ray tracing for this `GraphqlApi`. */
  XrayEnabled?: v.Bool | undefined;
}
export interface GraphQLApiAttributes {
  /** Unique AWS AppSync GraphQL API identifier. */
  readonly ApiId: v.Scalar<'AWS::AppSync::GraphQLApi.ApiId'>;
  /** The Amazon Resource Name (ARN) of the API key, such as `arn:aws:appsync:us-east-1:123456789012:apis/graphqlapiid`. */
  readonly Arn: v.Scalar<'AWS::AppSync::GraphQLApi.Arn'>;
  /** The fully qualified domain name (FQDN) of the endpoint URL of your GraphQL API. */
  readonly GraphQLDns: v.Scalar<'AWS::AppSync::GraphQLApi.GraphQLDns'>;
  /** The GraphQL endpoint ARN. */
  readonly GraphQLEndpointArn: v.Scalar<'AWS::AppSync::GraphQLApi.GraphQLEndpointArn'>;
  /** The Endpoint URL of your GraphQL API. */
  readonly GraphQLUrl: v.Scalar<'AWS::AppSync::GraphQLApi.GraphQLUrl'>;
  /** The fully qualified domain name (FQDN) of the real-time endpoint URL of your GraphQL API. */
  readonly RealtimeDns: v.Scalar<'AWS::AppSync::GraphQLApi.RealtimeDns'>;
  /** The GraphQL API real-time endpoint URL. For more information, see [Discovering the real-time endpoint from the GraphQL endpoint](https://docs.aws.amazon.com/appsync/latest/devguide/real-time-websocket-client.html#handshake-details-to-establish-the-websocket-connection). */
  readonly RealtimeUrl: v.Scalar<'AWS::AppSync::GraphQLApi.RealtimeUrl'>;
}
/**
 * A GraphQL API of AppSync with its schema, data sources, functions and resolvers.
 *
 * @see https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-graphqlapi.html
 */
export declare class GraphQLApi extends v.Resource<GraphQLApiProperties, 'AWS::AppSync::GraphQLApi.Arn', GraphQLApiAttributes> {
  static readonly type: 'AWS::Serverless::GraphQLApi';
  constructor(properties: GraphQLApiProperties);
}
export declare namespace GraphQLApi {
  interface ApiKey {
    /** The id of the key. */
    ApiKeyId?: v.Text | undefined;
    /** What the key is for. */
    Description?: v.Text | undefined;
    /** The time after which the API key expires. The date is represented as seconds since the epoch, rounded down to the nearest hour. */
    ExpiresOn?: v.Num | undefined;
  }
  interface Authorizer {
    /** A `LambdaAuthorizerConfig` holds configuration on how to authorize AWS AppSync API access when using the `AWS_LAMBDA` authorizer mode. Be aware that an AWS AppSync API may have only one Lambda authorizer configured at a time. */
    LambdaAuthorizer?: v.Block<GraphQLApi.LambdaAuthorizerConfig> | undefined;
    /** The OpenID Connect configuration. */
    OpenIDConnect?: v.Block<GraphQLApi.OpenIDConnectConfig> | undefined;
    /** How callers are told apart. */
    Type: v.OneOf<'AMAZON_COGNITO_USER_POOLS' | 'API_KEY' | 'AWS_IAM' | 'AWS_LAMBDA' | 'OPENID_CONNECT'>;
    /** Optional authorization configuration for using Amazon Cognito user pools with your GraphQL endpoint. */
    UserPool?: v.Block<GraphQLApi.UserPoolConfig> | undefined;
  }
  interface Cache {
    /**
     * Caching behavior.
     *
     * - *FULL_REQUEST_CACHING*: All requests from the same user are cached. Individual resolvers are automatically cached. All API calls will try to return responses from the cache.
     * - *PER_RESOLVER_CACHING*: Individual resolvers that you specify are cached.
     * - *OPERATION_LEVEL_CACHING*: Full requests are cached together and returned without executing resolvers.
     */
    ApiCachingBehavior?: v.Text | undefined;
    /**
     * *This parameter has been deprecated*.
     *
     * At-rest encryption flag for cache. You cannot update this setting after creation.
     */
    AtRestEncryptionEnabled?: v.Bool | undefined;
    /**
     * *This parameter has been deprecated*.
     *
     * Transit encryption flag when connecting to cache. You cannot update this setting after creation.
     */
    TransitEncryptionEnabled?: v.Bool | undefined;
    /**
     * TTL in seconds for cache entries.
     *
     * Valid values are 1–3,600 seconds.
     */
    Ttl?: v.Num | undefined;
    /**
     * The cache instance type. Valid values are
     *
     * - `SMALL`
     * - `MEDIUM`
     * - `LARGE`
     * - `XLARGE`
     * - `LARGE_2X`
     * - `LARGE_4X`
     * - `LARGE_8X` (not available in all regions)
     * - `LARGE_12X`
     *
     * Historically, instance types were identified by an EC2-style value. As of July 2020, this is deprecated, and the generic identifiers above should be used.
     *
     * The following legacy instance types are available, but their use is discouraged:
     */
    Type?: v.Text | undefined;
  }
  /** The caching configuration for a resolver that has caching activated. */
  interface CachingConfig {
    /**
     * The caching keys for a resolver that has caching activated.
     *
     * Valid values are entries from the `$context.arguments`, `$context.source`, and `$context.identity` maps.
     */
    CachingKeys?: v.Many<v.Text> | undefined;
    /**
     * The TTL in seconds for a resolver that has caching activated.
     *
     * Valid values are 1–3,600 seconds.
     */
    Ttl: v.Num;
  }
  interface DataSources {
    /** The tables by name. */
    DynamoDb?: v.Dictionary<v.Block<GraphQLApi.DynamoDBDataSource>> | undefined;
    /** The functions by name. */
    Lambda?: v.Dictionary<v.Block<GraphQLApi.LambdaDataSource>> | undefined;
  }
  /** Describes a Delta Sync configuration. */
  interface DeltaSyncConfig {
    /** The number of minutes that an Item is stored in the data source. */
    BaseTableTTL: v.Text;
    /** The Delta Sync table name. */
    DeltaSyncTableName: v.Text;
    /** The number of minutes that a Delta Sync log entry is stored in the Delta Sync table. */
    DeltaSyncTableTTL: v.Text;
  }
  interface DynamoDBDataSource {
    /** The `DeltaSyncConfig` for a versioned datasource. */
    DeltaSync?: v.Block<GraphQLApi.DeltaSyncConfig> | undefined;
    /** What the data source is for. */
    Description?: v.Text | undefined;
    /** The name of the data source. */
    Name?: v.Text | undefined;
    /** What the source may do with the destination. */
    Permissions?: v.Many<v.OneOf<'Read' | 'Write'>> | undefined;
    /** The region of the table. */
    Region?: v.Text | undefined;
    /**
     * The AWS Identity and Access Management service role ARN for the data source. The system assumes this role when accessing the data source.
     *
     * Required if `Type` is specified as `AWS_LAMBDA`, `AMAZON_DYNAMODB`, `AMAZON_ELASTICSEARCH`, `AMAZON_EVENTBRIDGE`, `AMAZON_OPENSEARCH_SERVICE`, `RELATIONAL_DATABASE`, or `AMAZON_BEDROCK_RUNTIME`.
     */
    ServiceRoleArn?: v.Text<'AWS::IAM::Role.Arn'> | undefined;
    /** The ARN of the table. */
    TableArn?: v.Text | undefined;
    /** The name of the table. */
    TableName: v.Text;
    /** Whether the caller's credentials are used. */
    UseCallerCredentials?: v.Bool | undefined;
    /** Whether conflicts are found and settled. */
    Versioned?: v.Bool | undefined;
  }
  interface GraphQLAuth {
    /** More ways to tell callers apart. */
    Additional?: v.Many<v.Block<GraphQLApi.Authorizer>> | undefined;
    /** A `LambdaAuthorizerConfig` holds configuration on how to authorize AWS AppSync API access when using the `AWS_LAMBDA` authorizer mode. Be aware that an AWS AppSync API may have only one Lambda authorizer configured at a time. */
    LambdaAuthorizer?: v.Block<GraphQLApi.LambdaAuthorizerConfig> | undefined;
    /** The OpenID Connect configuration. */
    OpenIDConnect?: v.Block<GraphQLApi.OpenIDConnectConfig> | undefined;
    /** How callers are told apart. */
    Type: v.OneOf<'AMAZON_COGNITO_USER_POOLS' | 'API_KEY' | 'AWS_IAM' | 'AWS_LAMBDA' | 'OPENID_CONNECT'>;
    /** Optional authorization configuration for using Amazon Cognito user pools with your GraphQL endpoint. */
    UserPool?: v.Block<GraphQLApi.UserPoolConfig> | undefined;
  }
  interface GraphQLDomainName {
    /** The Amazon Resource Name (ARN) of the certificate. This will be an Certificate Manager certificate. */
    CertificateArn?: v.Text | undefined;
    /** The decription for your domain name. */
    Description?: v.Text | undefined;
    /** The domain name. */
    DomainName?: v.Text | undefined;
  }
  interface GraphQLFunction {
    /** The code: a local path, or a place in S3. */
    CodeUri?: v.Text | undefined;
    /** The name of the data source. */
    DataSource?: v.Text | undefined;
    /** What the function does. */
    Description?: v.Text | undefined;
    /** The id of a function that exists. */
    Id?: v.Text | undefined;
    /** The code itself. */
    InlineCode?: v.Text | undefined;
    /** The maximum number of resolver request inputs that will be sent to a single AWS Lambda function in a `BatchInvoke` operation. */
    MaxBatchSize?: v.Num | undefined;
    /** The name of the function. */
    Name?: v.Text | undefined;
    /** What runs the code. */
    Runtime?: v.Block<GraphQLApi.Runtime> | undefined;
    /** How conflicts are found and settled. */
    Sync?: v.Block<GraphQLApi.Sync> | undefined;
  }
  interface GraphQLResolver {
    /** The caching configuration for the resolver. */
    Caching?: v.Block<GraphQLApi.CachingConfig> | undefined;
    /** The code: a local path, or a place in S3. */
    CodeUri?: v.Text | undefined;
    /** The field that the resolver is for. */
    FieldName?: v.Text | undefined;
    /** The code itself. */
    InlineCode?: v.Text | undefined;
    /** The maximum number of resolver request inputs that will be sent to a single AWS Lambda function in a `BatchInvoke` operation. */
    MaxBatchSize?: v.Num | undefined;
    /** The functions, in order. */
    Pipeline?: v.Many<v.Text> | undefined;
    /** What runs the code. */
    Runtime?: v.Block<GraphQLApi.Runtime> | undefined;
    /** How conflicts are found and settled. */
    Sync?: v.Block<GraphQLApi.Sync> | undefined;
  }
  /** Configuration for AWS Lambda function authorization. */
  interface LambdaAuthorizerConfig {
    /** The number of seconds a response should be cached for. The default is 0 seconds, which disables caching. If you don't specify a value for `authorizerResultTtlInSeconds`, the default value is used. The maximum value is one hour (3600 seconds). The Lambda function can override this by returning a `ttlOverride` key in its response. */
    AuthorizerResultTtlInSeconds?: v.Num | undefined;
    /**
     * The ARN of the Lambda function to be called for authorization. This may be a standard Lambda ARN, a version ARN ( `.../v3` ) or alias ARN.
     *
     * *Note*: This Lambda function must have the following resource-based policy assigned to it. When configuring Lambda authorizers in the console, this is done for you. To do so with the AWS CLI, run the following:
     *
     * `aws lambda add-permission --function-name "arn:aws:lambda:us-east-2:111122223333:function:my-function" --statement-id "appsync" --principal appsync.amazonaws.com --action lambda:InvokeFunction`
     */
    AuthorizerUri?: v.Text<'AWS::Lambda::Alias.AliasArn' | 'AWS::Lambda::Function.Arn' | 'AWS::Lambda::Function.FunctionName' | 'AWS::Lambda::Version.FunctionArn'> | undefined;
    /** A regular expression for validation of tokens before the Lambda function is called. */
    IdentityValidationExpression?: v.Text | undefined;
  }
  /** The `LambdaConflictHandlerConfig` when configuring LAMBDA as the Conflict Handler. */
  interface LambdaConflictHandlerConfig {
    /** The Amazon Resource Name (ARN) for the Lambda function to use as the Conflict Handler. */
    LambdaConflictHandlerArn?: v.Text | undefined;
  }
  interface LambdaDataSource {
    /** What the data source is for. */
    Description?: v.Text | undefined;
    /** The ARN of the function. */
    FunctionArn: v.Text;
    /** The name of the data source. */
    Name?: v.Text | undefined;
    /**
     * The AWS Identity and Access Management service role ARN for the data source. The system assumes this role when accessing the data source.
     *
     * Required if `Type` is specified as `AWS_LAMBDA`, `AMAZON_DYNAMODB`, `AMAZON_ELASTICSEARCH`, `AMAZON_EVENTBRIDGE`, `AMAZON_OPENSEARCH_SERVICE`, `RELATIONAL_DATABASE`, or `AMAZON_BEDROCK_RUNTIME`.
     */
    ServiceRoleArn?: v.Text<'AWS::IAM::Role.Arn'> | undefined;
  }
  interface Logging {
    /** The service role that AWS AppSync will assume to publish to Amazon CloudWatch Logs in your account. */
    CloudWatchLogsRoleArn?: v.Text<'AWS::IAM::Role.Arn'> | undefined;
    /** Set to TRUE to exclude sections that contain information such as headers, context, and evaluated mapping templates, regardless of logging level. */
    ExcludeVerboseContent?: v.Bool | undefined;
    /**
     * The field logging level. Values can be NONE, ERROR, INFO, DEBUG, or ALL.
     *
     * - *NONE*: No field-level logs are captured.
     * - *ERROR*: Logs the following information *only* for the fields that are in the error category:
     *
     * - The error section in the server response.
     * - Field-level errors.
     * - The generated request/response functions that got resolved for error fields.
     * - *INFO*: Logs the following information *only* for the fields that are in the info and error categories:
     */
    FieldLogLevel?: v.OneOf<'ALL' | 'DEBUG' | 'ERROR' | 'INFO' | 'NONE'> | undefined;
  }
  /**
   * The `OpenIDConnectConfig` property type specifies the optional authorization configuration for using an OpenID Connect compliant service with your GraphQL endpoint for an AWS AppSync GraphQL API.
   *
   * `OpenIDConnectConfig` is a property of the [AWS::AppSync::GraphQLApi](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-appsync-graphqlapi.html) property type.
   */
  interface OpenIDConnectConfig {
    /** The number of milliseconds that a token is valid after being authenticated. */
    AuthTTL?: v.Num | undefined;
    /** The client identifier of the Relying party at the OpenID identity provider. This identifier is typically obtained when the Relying party is registered with the OpenID identity provider. You can specify a regular expression so that AWS AppSync can validate against multiple client identifiers at a time. */
    ClientId?: v.Text | undefined;
    /** The number of milliseconds that a token is valid after it's issued to a user. */
    IatTTL?: v.Num | undefined;
    /** The issuer for the OIDC configuration. The issuer returned by discovery must exactly match the value of `iss` in the ID token. */
    Issuer?: v.Text | undefined;
  }
  interface Runtime {
    /** The runtime. */
    Name: v.Text;
    /** Its version. */
    Version: v.Text;
  }
  interface Sync {
    /**
     * The Conflict Detection strategy to use.
     *
     * - *VERSION*: Detect conflicts based on object versions for this resolver.
     * - *NONE*: Do not detect conflicts when invoking this resolver.
     */
    ConflictDetection: v.OneOf<'NONE' | 'VERSION'>;
    /**
     * The Conflict Resolution strategy to perform in the event of a conflict.
     *
     * - *OPTIMISTIC_CONCURRENCY*: Resolve conflicts by rejecting mutations when versions don't match the latest version at the server.
     * - *AUTOMERGE*: Resolve conflicts with the Automerge conflict resolution strategy.
     * - *LAMBDA*: Resolve conflicts with an AWS Lambda function supplied in the `LambdaConflictHandlerConfig`.
     */
    ConflictHandler?: v.OneOf<'AUTOMERGE' | 'LAMBDA' | 'NONE' | 'OPTIMISTIC_CONCURRENCY'> | undefined;
    /** The `LambdaConflictHandlerConfig` when configuring `LAMBDA` as the Conflict Handler. */
    LambdaConflictHandlerConfig?: v.Block<GraphQLApi.LambdaConflictHandlerConfig> | undefined;
  }
  /** The `UserPoolConfig` property type specifies the optional authorization configuration for using Amazon Cognito user pools with your GraphQL endpoint for an AWS AppSync GraphQL API. */
  interface UserPoolConfig {
    /** A regular expression for validating the incoming Amazon Cognito user pool app client ID. If this value isn't set, no filtering is applied. */
    AppIdClientRegex?: v.Text | undefined;
    /** The AWS Region in which the user pool was created. */
    AwsRegion?: v.Text | undefined;
    /**
     * The action that you want your GraphQL API to take when a request that uses Amazon Cognito user pool authentication doesn't match the Amazon Cognito user pool configuration.
     *
     * When specifying Amazon Cognito user pools as the default authentication, you must set the value for `DefaultAction` to `ALLOW` if specifying `AdditionalAuthenticationProviders`.
     */
    DefaultAction?: v.OneOf<'ALLOW' | 'DENY'> | undefined;
    /** The user pool ID. */
    UserPoolId?: v.Text<'AWS::Cognito::UserPool.UserPoolId'> | undefined;
  }
}

export interface HttpApiProperties {
  /** Settings for logging access in this stage. */
  AccessLogSettings?: v.Block<HttpApi.AccessLogSettings> | undefined;
  /** Who may call the API. */
  Auth?: v.Block<HttpApi.HttpApiAuth> | undefined;
  /** Cross-origin access: `true` for all, or more. */
  CorsConfiguration?: v.Bool | v.Block<HttpApi.HttpApiCors> | undefined;
  /** The default route settings for the stage. */
  DefaultRouteSettings?: v.Block<HttpApi.RouteSettings> | undefined;
  /** The OpenAPI document. */
  DefinitionBody?: v.Json | undefined;
  /** Where the OpenAPI document is. */
  DefinitionUri?: v.Text | v.Block<HttpApi.DefinitionUri> | undefined;
  /** What the API is for. */
  Description?: v.Text | undefined;
  /** Specifies whether clients can invoke your API by using the default `execute-api` endpoint. By default, clients can invoke your API with the default https://{api_id}.execute-api.{region}.amazonaws.com endpoint. To require that clients use a custom domain name to invoke your API, disable the default endpoint. */
  DisableExecuteApiEndpoint?: v.Bool | undefined;
  /** The domain name of the API. */
  Domain?: v.Block<HttpApi.Domain> | undefined;
  /** Specifies whether to rollback the API creation when a warning is encountered. By default, API creation continues if a warning is encountered. */
  FailOnWarnings?: v.Bool | undefined;
  /** The name of the API. Required unless you specify an OpenAPI definition for `Body` or `S3BodyLocation`. */
  Name?: v.Text | undefined;
  /** Whether the tags go on to the resources that SAM makes. */
  PropagateTags?: v.Bool | undefined;
  /** Route settings for the stage. */
  RouteSettings?: v.Json | undefined;
  /** The stage name. Stage names can contain only alphanumeric characters, hyphens, and underscores, or be `$default`. Maximum length is 128 characters. */
  StageName?: v.Text | undefined;
  /** A map that defines the stage variables for a `Stage`. Variable names can have alphanumeric and underscore characters, and the values must match [A-Za-z0-9-._~:/?#&=,]+. */
  StageVariables?: v.Json | undefined;
  /** The tags by key. */
  Tags?: v.Dictionary<v.Json> | undefined;
}
export interface HttpApiAttributes {
  /** The default endpoint for an API. For example: `https://abcdef.execute-api.us-west-2.amazonaws.com`. */
  readonly ApiEndpoint: v.Scalar<'AWS::ApiGatewayV2::Api.ApiEndpoint'>;
  /** The API identifier. */
  readonly ApiId: v.Scalar<'AWS::ApiGatewayV2::Api.ApiId'>;
  readonly ExecuteApiArn: v.Scalar<'AWS::ApiGatewayV2::Api.ExecuteApiArn'>;
}
/**
 * An HTTP API of API Gateway with its stage.
 *
 * @see https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-httpapi.html
 */
export declare class HttpApi extends v.Resource<HttpApiProperties, 'AWS::ApiGatewayV2::Api.ApiId', HttpApiAttributes> {
  static readonly type: 'AWS::Serverless::HttpApi';
  constructor(properties?: HttpApiProperties);
}
export declare namespace HttpApi {
  /** Settings for logging access in a stage. */
  interface AccessLogSettings {
    /** The ARN of the CloudWatch Logs log group to receive access logs. This parameter is required to enable access logging. */
    DestinationArn?: v.Text | undefined;
    /** A single line format of the access logs of data, as specified by selected $context variables. The format must include at least $context.requestId. This parameter is required to enable access logging. */
    Format?: v.Text | undefined;
  }
  interface DefinitionUri {
    /** The bucket. */
    Bucket: v.Text;
    /** The key of the object. */
    Key: v.Text;
    /** The version of the object. */
    Version?: v.Text | undefined;
  }
  interface Domain {
    /** The base paths; `/` where none is named. */
    BasePath?: v.Many<v.Text> | undefined;
    /** The ARN of the certificate. */
    CertificateArn: v.Text<'AWS::CertificateManager::Certificate.Id'>;
    /** The domain name of the API. */
    DomainName: v.Text;
    /** The kind of endpoint. */
    EndpointConfiguration?: v.OneOf<'EDGE' | 'PRIVATE' | 'REGIONAL'> | undefined;
    /** Whether the domain name is reached by IPv4 alone. */
    IpAddressType?: v.Text | undefined;
    /** The mutual TLS authentication configuration for a custom domain name. If specified, API Gateway performs two-way authentication between the client and the server. Clients must present a trusted certificate to access your API. */
    MutualTlsAuthentication?: v.Block<HttpApi.MutualTlsAuthentication> | undefined;
    /** The ARN of the public certificate issued by ACM to validate ownership of your custom domain. Only required when configuring mutual TLS and using an ACM imported or private CA certificate ARN as the RegionalCertificateArn. */
    OwnershipVerificationCertificateArn?: v.Text | undefined;
    /** The DNS records of the domain name. */
    Route53?: v.Block<HttpApi.Route53> | undefined;
    /** The Transport Layer Security (TLS) version + cipher suite for this DomainName. */
    SecurityPolicy?: v.Text | undefined;
  }
  interface HttpApiAuth {
    /** The authorizers by name. */
    Authorizers?: v.Dictionary<v.Block<HttpApi.OAuth2Authorizer> | v.Block<HttpApi.HttpApiLambdaAuthorizer>> | undefined;
    /** The authorizer of routes that name none. */
    DefaultAuthorizer?: v.Text | undefined;
    /** Whether routes can use `AWS_IAM`. */
    EnableIamAuthorizer?: v.Bool | undefined;
  }
  interface HttpApiCors {
    /** Whether credentials may be sent. */
    AllowCredentials?: v.Bool | undefined;
    /** The headers. */
    AllowHeaders?: v.Many<v.Text> | undefined;
    /** The methods. */
    AllowMethods?: v.Many<v.Text> | undefined;
    /** The origins. */
    AllowOrigins?: v.Many<v.Text> | undefined;
    /** The headers that a page may read. */
    ExposeHeaders?: v.Many<v.Text> | undefined;
    /** How long, in seconds, a browser keeps the answer. */
    MaxAge?: v.Num | undefined;
  }
  interface HttpApiLambdaAuthorizer {
    /** What the function gets: `1.0` or `2.0`. */
    AuthorizerPayloadFormatVersion: v.Text | v.Num;
    /** Whether SAM lets the API invoke the function. */
    EnableFunctionDefaultPermissions?: v.Bool | undefined;
    /** Whether the function answers with yes or no. */
    EnableSimpleResponses?: v.Bool | undefined;
    /** The ARN of the function. */
    FunctionArn: v.Text;
    /** Whose credentials the API invokes the function with. */
    FunctionInvokeRole?: v.Text | undefined;
    /** What identifies a request. */
    Identity?: v.Block<HttpApi.RequestIdentity> | undefined;
  }
  /** The mutual TLS authentication configuration for a custom domain name. If specified, API Gateway performs two-way authentication between the client and the server. Clients must present a trusted certificate to access your API. */
  interface MutualTlsAuthentication {
    /** An Amazon S3 URL that specifies the truststore for mutual TLS authentication, for example `s3://bucket-name/key-name`. The truststore can contain certificates from public or private certificate authorities. To update the truststore, upload a new version to S3, and then update your custom domain name to use the new version. To update the truststore, you must have permissions to access the S3 object. */
    TruststoreUri?: v.Text | undefined;
    /** The version of the S3 object that contains your truststore. To specify a version, you must have versioning enabled for the S3 bucket. */
    TruststoreVersion?: v.Text | undefined;
  }
  interface OAuth2Authorizer {
    /** The scopes, one of which a token must have. */
    AuthorizationScopes?: v.Many<v.Text> | undefined;
    /** Where the token is. */
    IdentitySource?: v.Text | undefined;
    /** The issuer and the audience of the tokens. */
    JwtConfiguration?: v.Json | undefined;
  }
  interface RequestIdentity {
    /** Context variables. */
    Context?: v.Many<v.Text> | undefined;
    /** Headers. */
    Headers?: v.Many<v.Text> | undefined;
    /** Query strings. */
    QueryStrings?: v.Many<v.Text> | undefined;
    /** How long, in seconds, an answer is kept. */
    ReauthorizeEvery?: v.Num | undefined;
    /** Stage variables. */
    StageVariables?: v.Many<v.Text> | undefined;
  }
  interface Route53 {
    /** A domain name that stands in for that of the API. */
    DistributionDomainName?: v.Text | undefined;
    /** Whether the record takes its health from the API. */
    EvaluateTargetHealth?: v.Bool | undefined;
    /**
     * The ID of the hosted zone that you want to create records in.
     *
     * Specify either `HostedZoneName` or `HostedZoneId`, but not both. If you have multiple hosted zones with the same domain name, you must specify the hosted zone using `HostedZoneId`.
     *
     * Do not provide the `HostedZoneId` if it is already defined in `AWS::Route53::RecordSetGroup`. The creation fails if `HostedZoneId` is defined in both.
     */
    HostedZoneId?: v.Text | undefined;
    /**
     * The name of the hosted zone that you want to create records in. You must include a trailing dot (for example, `www.example.com.` ) as part of the `HostedZoneName`.
     *
     * When you create a stack using an `AWS::Route53::RecordSet` that specifies `HostedZoneName`, AWS CloudFormation attempts to find a hosted zone whose name matches the `HostedZoneName`. If AWS CloudFormation can't find a hosted zone with a matching domain name, or if there is more than one hosted zone with the specified domain name, AWS CloudFormation will not create the stack.
     */
    HostedZoneName?: v.Text | undefined;
    /** Whether SAM makes an AAAA record too. */
    IpV6?: v.Bool | undefined;
    /**
     * *Latency-based resource record sets only:* The Amazon EC2 Region where you created the resource that this resource record set refers to. The resource typically is an AWS resource, such as an EC2 instance or an ELB load balancer, and is referred to by an IP address or a DNS domain name, depending on the record type.
     *
     * When Amazon Route 53 receives a DNS query for a domain name and type for which you have created latency resource record sets, Route 53 selects the latency resource record set that has the lowest latency between the end user and the associated Amazon EC2 Region. Route 53 then returns the value that is associated with the selected resource record set.
     *
     * Note the following:
     */
    Region?: v.Text | undefined;
    /** Whether the record gets a group of its own. */
    SeparateRecordSetGroup?: v.Bool | undefined;
    /**
     * *Resource record sets that have a routing policy other than simple:* An identifier that differentiates among multiple resource record sets that have the same combination of name and type, such as multiple weighted resource record sets named acme.example.com that have a type of A. In a group of resource record sets that have the same name and type, the value of `SetIdentifier` must be unique for each resource record set.
     *
     * For information about routing policies, see [Choosing a Routing Policy](https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/routing-policy.html) in the *Amazon Route 53 Developer Guide*.
     */
    SetIdentifier?: v.Text | undefined;
    /** The DNS name of the VPC endpoint of a private API. */
    VpcEndpointDomainName?: v.Text | undefined;
    /** The hosted zone of the VPC endpoint of a private API. */
    VpcEndpointHostedZoneId?: v.Text | undefined;
  }
  /** Represents a collection of route settings. */
  interface RouteSettings {
    /** Specifies whether ( `true` ) or not ( `false` ) data trace logging is enabled for this route. This property affects the log entries pushed to Amazon CloudWatch Logs. Supported only for WebSocket APIs. */
    DataTraceEnabled?: v.Bool | undefined;
    /** Specifies whether detailed metrics are enabled. */
    DetailedMetricsEnabled?: v.Bool | undefined;
    /** Specifies the logging level for this route: `INFO`, `ERROR`, or `OFF`. This property affects the log entries pushed to Amazon CloudWatch Logs. Supported only for WebSocket APIs. */
    LoggingLevel?: v.Text | undefined;
    /** Specifies the throttling burst limit. */
    ThrottlingBurstLimit?: v.Num | undefined;
    /** Specifies the throttling rate limit. */
    ThrottlingRateLimit?: v.Num | undefined;
  }
}

export interface LayerVersionProperties {
  /** A list of compatible [instruction set architectures](https://docs.aws.amazon.com/lambda/latest/dg/foundation-arch.html). */
  CompatibleArchitectures?: v.Many<v.Text> | undefined;
  /** A list of compatible [function runtimes](https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html). Used for filtering with [ListLayers](https://docs.aws.amazon.com/lambda/latest/dg/API_ListLayers.html) and [ListLayerVersions](https://docs.aws.amazon.com/lambda/latest/dg/API_ListLayerVersions.html). */
  CompatibleRuntimes?: v.Many<v.Text> | undefined;
  /** The code: a local folder, or a place in S3. */
  ContentUri: v.Text | v.Block<LayerVersion.ContentUri>;
  /** The description of the version. */
  Description?: v.Text | undefined;
  /** The name of the layer. */
  LayerName?: v.Text | undefined;
  /**
   * The layer's software license. It can be any of the following:
   *
   * - An [SPDX license identifier](https://docs.aws.amazon.com/https://spdx.org/licenses/). For example, `MIT`.
   * - The URL of a license hosted on the internet. For example, `https://opensource.org/licenses/MIT`.
   * - The full text of the license.
   */
  LicenseInfo?: v.Text | undefined;
  /** Whether a new version is published on a change of the layer. */
  PublishLambdaVersion?: v.Bool | undefined;
  /** `Retain` or `Delete`: what becomes of old versions. */
  RetentionPolicy?: v.Text | undefined;
}
export interface LayerVersionAttributes {
  /** The ARN of the layer version. */
  readonly LayerVersionArn: v.Scalar<'AWS::Lambda::LayerVersion.LayerVersionArn'>;
}
/**
 * A layer of code that functions share.
 *
 * @see https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-layerversion.html
 */
export declare class LayerVersion extends v.Resource<LayerVersionProperties, 'AWS::Lambda::LayerVersion.LayerVersionArn', LayerVersionAttributes> {
  static readonly type: 'AWS::Serverless::LayerVersion';
  constructor(properties: LayerVersionProperties);
}
export declare namespace LayerVersion {
  interface ContentUri {
    /** The bucket. */
    Bucket: v.Text;
    /** The key of the object. */
    Key: v.Text;
    /** The version of the object. */
    Version?: v.Text | undefined;
  }
}

export interface SimpleTableProperties {
  /** The settings used to enable point in time recovery. */
  PointInTimeRecoverySpecification?: v.Block<SimpleTable.PointInTimeRecoverySpecification> | undefined;
  /** The key; a text named `id` where none is described. */
  PrimaryKey?: v.Block<SimpleTable.PrimaryKey> | undefined;
  /**
   * Throughput for the specified table, which consists of values for `ReadCapacityUnits` and `WriteCapacityUnits`. For more information about the contents of a provisioned throughput structure, see [Amazon DynamoDB Table ProvisionedThroughput](https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_ProvisionedThroughput.html).
   *
   * If you set `BillingMode` as `PROVISIONED`, you must specify this property. If you set `BillingMode` as `PAY_PER_REQUEST`, you cannot specify this property.
   */
  ProvisionedThroughput?: v.Block<SimpleTable.ProvisionedThroughput> | undefined;
  /** Specifies the settings to enable server-side encryption. */
  SSESpecification?: v.Block<SimpleTable.SSESpecification> | undefined;
  /**
   * A name for the table. If you don't specify a name, AWS CloudFormation generates a unique physical ID and uses that ID for the table name. For more information, see [Name Type](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-name.html).
   *
   * > If you specify a name, you cannot perform updates that require replacement of this resource. You can perform updates that require no or some interruption. If you must replace the resource, specify a new name.
   */
  TableName?: v.Text | undefined;
  /** The tags by key. */
  Tags?: v.Dictionary<v.Json> | undefined;
}
export interface SimpleTableAttributes {
  /** The Amazon Resource Name (ARN) of the DynamoDB table, such as `arn:aws:dynamodb:us-east-2:123456789012:table/myDynamoDBTable`. */
  readonly Arn: v.Scalar<'AWS::DynamoDB::Table.Arn'>;
  /**
   * The ARN of the DynamoDB stream, such as `arn:aws:dynamodb:us-east-1:123456789012:table/testddbstack-myDynamoDBTable-012A1SL7SMP5Q/stream/2015-11-30T20:10:00.000`.
   *
   * > You must specify the `StreamSpecification` property to use this attribute.
   */
  readonly StreamArn: v.Scalar<'AWS::DynamoDB::Table.StreamArn'>;
}
/**
 * A DynamoDB table with a single attribute as its key.
 *
 * @see https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-simpletable.html
 */
export declare class SimpleTable extends v.Resource<SimpleTableProperties, 'AWS::DynamoDB::Table.TableName', SimpleTableAttributes> {
  static readonly type: 'AWS::Serverless::SimpleTable';
  constructor(properties?: SimpleTableProperties);
}
export declare namespace SimpleTable {
  /** The settings used to enable point in time recovery. */
  interface PointInTimeRecoverySpecification {
    /** Indicates whether point in time recovery is enabled (true) or disabled (false) on the table. */
    PointInTimeRecoveryEnabled?: v.Bool | undefined;
    /** The number of preceding days for which continuous backups are taken and maintained. Your table data is only recoverable to any point-in-time from within the configured recovery period. This parameter is optional. If no value is provided, the value will default to 35. */
    RecoveryPeriodInDays?: v.Num | undefined;
  }
  interface PrimaryKey {
    /** The name of the attribute. */
    Name?: v.Text | undefined;
    /** `String`, `Number` or `Binary`. */
    Type: v.Text;
  }
  /** Throughput for the specified table, which consists of values for `ReadCapacityUnits` and `WriteCapacityUnits`. For more information about the contents of a provisioned throughput structure, see [Amazon DynamoDB Table ProvisionedThroughput](https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_ProvisionedThroughput.html). */
  interface ProvisionedThroughput {
    /**
     * The maximum number of strongly consistent reads consumed per second before DynamoDB returns a `ThrottlingException`. For more information, see [Specifying Read and Write Requirements](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/ProvisionedThroughput.html) in the *Amazon DynamoDB Developer Guide*.
     *
     * If read/write capacity mode is `PAY_PER_REQUEST` the value is set to 0.
     */
    ReadCapacityUnits: v.Num;
    /**
     * The maximum number of writes consumed per second before DynamoDB returns a `ThrottlingException`. For more information, see [Specifying Read and Write Requirements](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/ProvisionedThroughput.html) in the *Amazon DynamoDB Developer Guide*.
     *
     * If read/write capacity mode is `PAY_PER_REQUEST` the value is set to 0.
     */
    WriteCapacityUnits: v.Num;
  }
  /** Represents the settings used to enable server-side encryption. */
  interface SSESpecification {
    /** The AWS key that should be used for the AWS encryption. To specify a key, use its key ID, Amazon Resource Name (ARN), alias name, or alias ARN. Note that you should only provide this parameter if the key is different from the default DynamoDB key `alias/aws/dynamodb`. */
    KMSMasterKeyId?: v.Text<'AWS::KMS::Alias.AliasName' | 'AWS::KMS::Key.Arn' | 'AWS::KMS::Key.KeyId' | 'AWS::KMS::ReplicaKey.Arn' | 'AWS::KMS::ReplicaKey.KeyId'> | undefined;
    /** Indicates whether server-side encryption is done using an AWS managed key or an AWS owned key. If enabled (true), server-side encryption type is set to `KMS` and an AWS managed key is used ( AWS charges apply). If disabled (false) or not specified, server-side encryption is set to AWS owned key. */
    SSEEnabled: v.Bool;
    /**
     * Server-side encryption type. The only supported value is:
     *
     * - `KMS` - Server-side encryption that uses AWS Key Management Service. The key is stored in your account and is managed by AWS ( AWS charges apply).
     */
    SSEType?: v.OneOf<'KMS'> | undefined;
  }
}

export interface StateMachineProperties {
  /** The alias that SAM points to each new version. */
  AutoPublishAlias?: v.Text | undefined;
  /** The state machine. */
  Definition?: v.Json | undefined;
  /** What stands for the placeholders of the definition. */
  DefinitionSubstitutions?: v.Dictionary<v.Json> | undefined;
  /** Where the state machine is described. */
  DefinitionUri?: v.Text | v.Block<StateMachine.DefinitionUri> | undefined;
  /** How traffic moves to a new version. */
  DeploymentPreference?: v.Json | undefined;
  /** The event sources by name. */
  Events?: v.Dictionary<v.Block<StateMachine.ApiSource> | v.Block<StateMachine.CloudWatchEventSource> | v.Block<StateMachine.EventBridgeRuleSource> | v.Block<StateMachine.ScheduleSource> | v.Block<StateMachine.ScheduleV2Source>> | undefined;
  /**
   * Defines what execution history events are logged and where they are logged.
   *
   * > By default, the `level` is set to `OFF`. For more information see [Log Levels](https://docs.aws.amazon.com/step-functions/latest/dg/cloudwatch-log-level.html) in the AWS Step Functions User Guide.
   */
  Logging?: v.Block<StateMachine.LoggingConfiguration> | undefined;
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
  Name?: v.Text | undefined;
  /**
   * The ARN of the policy used to set the permissions boundary for the role.
   *
   * For more information about permissions boundaries, see [Permissions boundaries for IAM identities](https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html) in the *IAM User Guide*.
   */
  PermissionsBoundary?: v.Text<'AWS::IAM::ManagedPolicy.PolicyArn'> | undefined;
  /** The permissions: names or ARNs of managed policies, policy documents, and SAM policy templates with their parameters. */
  Policies?: v.Json | undefined;
  /** Whether the tags go on to the resources that SAM makes. */
  PropagateTags?: v.Bool | undefined;
  /** The Amazon Resource Name (ARN) of the IAM role to use for this state machine. */
  Role?: v.Text<'AWS::IAM::Role.Arn'> | undefined;
  /**
   * The path to the role. For more information about paths, see [IAM Identifiers](https://docs.aws.amazon.com/IAM/latest/UserGuide/Using_Identifiers.html) in the *IAM User Guide*.
   *
   * This parameter is optional. If it is not included, it defaults to a slash (/).
   *
   * This parameter allows (through its [regex pattern](https://docs.aws.amazon.com/http://wikipedia.org/wiki/regex) ) a string of characters consisting of either a forward slash (/) by itself or a string that must begin and end with forward slashes. In addition, it can contain any ASCII character from the ! ( `\u0021` ) through the DEL character ( `\u007F` ), including most punctuation characters, digits, and upper and lowercased letters.
   */
  RolePath?: v.Text | undefined;
  /** The tags by key. */
  Tags?: v.Dictionary<v.Json> | undefined;
  /** Selects whether or not the state machine's AWS X-Ray tracing is enabled. */
  Tracing?: v.Block<StateMachine.TracingConfiguration> | undefined;
  /** Determines whether a `STANDARD` or `EXPRESS` state machine is created. The default is `STANDARD`. You cannot update the `type` of a state machine once it has been created. For more information on `STANDARD` and `EXPRESS` workflows, see [Standard Versus Express Workflows](https://docs.aws.amazon.com/step-functions/latest/dg/concepts-standard-vs-express.html) in the AWS Step Functions Developer Guide. */
  Type?: v.OneOf<'STANDARD' | 'EXPRESS'> | undefined;
  /** Whether events start the alias. */
  UseAliasAsEventTarget?: v.Bool | undefined;
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
 * A Step Functions state machine with its role and the event sources that start it.
 *
 * @see https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-statemachine.html
 */
export declare class StateMachine extends v.Resource<StateMachineProperties, 'AWS::StepFunctions::StateMachine.Arn', StateMachineAttributes> {
  static readonly type: 'AWS::Serverless::StateMachine';
  constructor(properties?: StateMachineProperties);
}
export declare namespace StateMachine {
  interface ApiSource {
    /** What the event source needs. */
    Properties: v.Block<StateMachine.ApiSourceProperties>;
    /** The kind of event source. */
    Type: v.OneOf<'Api'>;
  }
  interface ApiSourceProperties {
    /** Who may call this path. */
    Auth?: v.Block<StateMachine.ApiStateMachineAuth> | undefined;
    /** The HTTP method, or `any`. */
    Method: v.Text;
    /** The path, which starts with `/`. */
    Path: v.Text;
    /** The API that the path is added to; SAM makes one where none is named. */
    RestApiId?: v.Text<'AWS::ApiGateway::RestApi.RestApiId'> | undefined;
    /** Whether escaped single quotes in the input are unescaped. */
    UnescapeMappingTemplate?: v.Bool | undefined;
  }
  interface ApiStateMachineAuth {
    /** Whether a key is needed. */
    ApiKeyRequired?: v.Bool | undefined;
    /** The scopes, one of which a token must have. */
    AuthorizationScopes?: v.Many<v.Text> | undefined;
    /** The authorizer of the API, or `NONE`. */
    Authorizer?: v.Text | undefined;
    /** Statements for the API's resource policy. */
    ResourcePolicy?: v.Block<StateMachine.ResourcePolicy> | undefined;
  }
  interface CloudWatchEventSource {
    /** What the event source needs. */
    Properties: v.Block<StateMachine.CloudWatchEventSourceProperties>;
    /** The kind of event source. */
    Type: v.OneOf<'CloudWatchEvent'>;
  }
  interface CloudWatchEventSourceProperties {
    /** Where events go that could not be delivered. */
    DeadLetterConfig?: v.Block<StateMachine.EventDeadLetterConfig> | undefined;
    /** The name or ARN of the event bus associated with the rule. If you omit this, the default event bus is used. */
    EventBusName?: v.Text<'AWS::Events::EventBus.Arn' | 'AWS::Events::EventBus.Name'> | undefined;
    /** Valid JSON text passed to the target. In this case, nothing from the event itself is passed to the target. For more information, see [The JavaScript Object Notation (JSON) Data Interchange Format](https://docs.aws.amazon.com/http://www.rfc-editor.org/rfc/rfc7159.txt). */
    Input?: v.Text | undefined;
    /** The value of the JSONPath that is used for extracting part of the matched event when passing it to the target. You may use JSON dot notation or bracket notation. For more information about JSON paths, see [JSONPath](https://docs.aws.amazon.com/http://goessner.net/articles/JsonPath/). */
    InputPath?: v.Text | undefined;
    /** Settings to enable you to provide custom input to a target based on certain event data. You can extract one or more key-value pairs from the event and then use that data to send customized input to the target. */
    InputTransformer?: v.Block<StateMachine.InputTransformer> | undefined;
    /** The event pattern of the rule. For more information, see [Events and Event Patterns](https://docs.aws.amazon.com/eventbridge/latest/userguide/eventbridge-and-event-patterns.html) in the **Amazon EventBridge User Guide**. */
    Pattern?: v.Json | undefined;
    /** The retry policy configuration to use for the dead-letter queue. */
    RetryPolicy?: v.Block<StateMachine.RetryPolicy> | undefined;
    /** The name of the rule. */
    RuleName?: v.Text | undefined;
    /**
     * The state of the rule.
     *
     * Valid values include:
     *
     * - `DISABLED`: The rule is disabled. EventBridge does not match any events against the rule.
     * - `ENABLED`: The rule is enabled. EventBridge matches events against the rule, *except* for AWS management events delivered through CloudTrail.
     * - `ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS`: The rule is enabled for all events, including AWS management events delivered through CloudTrail.
     */
    State?: v.OneOf<'DISABLED' | 'ENABLED' | 'ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS'> | undefined;
    /** The target that the rule calls. */
    Target?: v.Block<StateMachine.EventTarget> | undefined;
  }
  /**
   * Defines a CloudWatch log group.
   *
   * > For more information see [Standard Versus Express Workflows](https://docs.aws.amazon.com/step-functions/latest/dg/concepts-standard-vs-express.html) in the AWS Step Functions Developer Guide.
   */
  interface CloudWatchLogsLogGroup {
    /** The ARN of the the CloudWatch log group to which you want your logs emitted to. The ARN must end with `:*` */
    LogGroupArn?: v.Text<'AWS::Logs::LogGroup.Arn'> | undefined;
  }
  interface DefinitionUri {
    /** The bucket. */
    Bucket: v.Text;
    /** The key of the object. */
    Key: v.Text;
    /** The version of the object. */
    Version?: v.Text | undefined;
  }
  interface EventBridgeRuleSource {
    /** What the event source needs. */
    Properties: v.Block<StateMachine.EventBridgeRuleSourceProperties>;
    /** The kind of event source. */
    Type: v.OneOf<'EventBridgeRule'>;
  }
  interface EventBridgeRuleSourceProperties {
    /** Where events go that could not be delivered. */
    DeadLetterConfig?: v.Block<StateMachine.EventDeadLetterConfig> | undefined;
    /** The name or ARN of the event bus associated with the rule. If you omit this, the default event bus is used. */
    EventBusName?: v.Text<'AWS::Events::EventBus.Arn' | 'AWS::Events::EventBus.Name'> | undefined;
    /** Valid JSON text passed to the target. In this case, nothing from the event itself is passed to the target. For more information, see [The JavaScript Object Notation (JSON) Data Interchange Format](https://docs.aws.amazon.com/http://www.rfc-editor.org/rfc/rfc7159.txt). */
    Input?: v.Text | undefined;
    /** The value of the JSONPath that is used for extracting part of the matched event when passing it to the target. You may use JSON dot notation or bracket notation. For more information about JSON paths, see [JSONPath](https://docs.aws.amazon.com/http://goessner.net/articles/JsonPath/). */
    InputPath?: v.Text | undefined;
    /** Settings to enable you to provide custom input to a target based on certain event data. You can extract one or more key-value pairs from the event and then use that data to send customized input to the target. */
    InputTransformer?: v.Block<StateMachine.InputTransformer> | undefined;
    /** The event pattern of the rule. For more information, see [Events and Event Patterns](https://docs.aws.amazon.com/eventbridge/latest/userguide/eventbridge-and-event-patterns.html) in the **Amazon EventBridge User Guide**. */
    Pattern?: v.Json | undefined;
    /** The retry policy configuration to use for the dead-letter queue. */
    RetryPolicy?: v.Block<StateMachine.RetryPolicy> | undefined;
    /** The name of the rule. */
    RuleName?: v.Text | undefined;
    /**
     * The state of the rule.
     *
     * Valid values include:
     *
     * - `DISABLED`: The rule is disabled. EventBridge does not match any events against the rule.
     * - `ENABLED`: The rule is enabled. EventBridge matches events against the rule, *except* for AWS management events delivered through CloudTrail.
     * - `ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS`: The rule is enabled for all events, including AWS management events delivered through CloudTrail.
     */
    State?: v.OneOf<'DISABLED' | 'ENABLED' | 'ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS'> | undefined;
    /** The target that the rule calls. */
    Target?: v.Block<StateMachine.EventTarget> | undefined;
  }
  interface EventDeadLetterConfig {
    /** The ARN of the queue. */
    Arn?: v.Text | undefined;
    /** The logical id of the queue that SAM makes; with `Type` only. */
    QueueLogicalId?: v.Text | undefined;
    /** Makes SAM create the queue. */
    Type?: v.OneOf<'SQS'> | undefined;
  }
  interface EventTarget {
    /** The logical id of the target. */
    Id: v.Text;
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
  /** Contains the parameters needed for you to provide custom input to a target based on one or more pieces of data extracted from the event. */
  interface InputTransformer {
    /**
     * Map of JSON paths to be extracted from the event. You can then insert these in the template in `InputTemplate` to produce the output you want to be sent to the target.
     *
     * `InputPathsMap` is an array key-value pairs, where each value is a valid JSON path. You can have as many as 100 key-value pairs. You must use JSON dot notation, not bracket notation.
     *
     * The keys cannot start with " AWS ."
     */
    InputPathsMap?: v.Dictionary<v.Text> | undefined;
    /**
     * Input template where you specify placeholders that will be filled with the values of the keys from `InputPathsMap` to customize the data sent to the target. Enclose each `InputPathsMaps` value in brackets: < *value* >
     *
     * If `InputTemplate` is a JSON object (surrounded by curly braces), the following restrictions apply:
     *
     * - The placeholder cannot be used as an object key.
     *
     * The following example shows the syntax for using `InputPathsMap` and `InputTemplate`.
     *
     * `"InputTransformer":`
     *
     * `{`
     *
     * `"InputPathsMap": {"instance": "$.detail.instance","status": "$.detail.status"},`
     *
     * `"InputTemplate": "<instance> is in state <status>"`
     *
     * `}`
     */
    InputTemplate: v.Text;
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
  interface ResourcePolicy {
    /** A list of those concerned. */
    AwsAccountBlacklist?: v.Json | undefined;
    /** A list of those concerned. */
    AwsAccountWhitelist?: v.Json | undefined;
    /** Statements of your own. */
    CustomStatements?: v.Json | undefined;
    /** A list of those concerned. */
    IntrinsicVpcBlacklist?: v.Json | undefined;
    /** A list of those concerned. */
    IntrinsicVpcWhitelist?: v.Json | undefined;
    /** A list of those concerned. */
    IntrinsicVpceBlacklist?: v.Json | undefined;
    /** A list of those concerned. */
    IntrinsicVpceWhitelist?: v.Json | undefined;
    /** A list of those concerned. */
    IpRangeBlacklist?: v.Json | undefined;
    /** A list of those concerned. */
    IpRangeWhitelist?: v.Json | undefined;
    /** A list of those concerned. */
    SourceVpcBlacklist?: v.Json | undefined;
    /** A list of those concerned. */
    SourceVpcWhitelist?: v.Json | undefined;
  }
  /** A `RetryPolicy` object that includes information about the retry policy settings. */
  interface RetryPolicy {
    /** The maximum amount of time, in seconds, to continue to make retry attempts. */
    MaximumEventAgeInSeconds?: v.Num | undefined;
    /** The maximum number of retry attempts to make before the request fails. Retry attempts continue until either the maximum number of attempts is made or until the duration of the `MaximumEventAgeInSeconds` is met. */
    MaximumRetryAttempts?: v.Num | undefined;
  }
  interface ScheduleSource {
    /** What the event source needs. */
    Properties: v.Block<StateMachine.ScheduleSourceProperties>;
    /** The kind of event source. */
    Type: v.OneOf<'Schedule'>;
  }
  interface ScheduleSourceProperties {
    /** Where events go that could not be delivered. */
    DeadLetterConfig?: v.Block<StateMachine.EventDeadLetterConfig> | undefined;
    /** The description of the rule. */
    Description?: v.Text | undefined;
    /** Whether the rule is enabled. */
    Enabled?: v.Bool | undefined;
    /** Valid JSON text passed to the target. In this case, nothing from the event itself is passed to the target. For more information, see [The JavaScript Object Notation (JSON) Data Interchange Format](https://docs.aws.amazon.com/http://www.rfc-editor.org/rfc/rfc7159.txt). */
    Input?: v.Text | undefined;
    /** The name of the rule. */
    Name?: v.Text | undefined;
    /** The retry policy configuration to use for the dead-letter queue. */
    RetryPolicy?: v.Block<StateMachine.RetryPolicy> | undefined;
    /** The Amazon Resource Name (ARN) of the IAM role to be used for this target when the rule is triggered. If one rule triggers multiple targets, you can use a different IAM role for each target. */
    RoleArn?: v.Text<'AWS::IAM::Role.Arn'> | undefined;
    /** The scheduling expression. For example, "cron(0 20 * * ? *)", "rate(5 minutes)". For more information, see [Creating an Amazon EventBridge rule that runs on a schedule](https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-create-rule-schedule.html). */
    Schedule: v.Text;
    /**
     * The state of the rule.
     *
     * Valid values include:
     *
     * - `DISABLED`: The rule is disabled. EventBridge does not match any events against the rule.
     * - `ENABLED`: The rule is enabled. EventBridge matches events against the rule, *except* for AWS management events delivered through CloudTrail.
     * - `ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS`: The rule is enabled for all events, including AWS management events delivered through CloudTrail.
     */
    State?: v.OneOf<'DISABLED' | 'ENABLED' | 'ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS'> | undefined;
    /** The target that the rule calls. */
    Target?: v.Block<StateMachine.EventTarget> | undefined;
  }
  interface ScheduleV2Source {
    /** What the event source needs. */
    Properties: v.Block<StateMachine.ScheduleV2SourceProperties>;
    /** The kind of event source. */
    Type: v.OneOf<'ScheduleV2'>;
  }
  interface ScheduleV2SourceProperties {
    /** Where events go that could not be delivered. */
    DeadLetterConfig?: v.Block<StateMachine.EventDeadLetterConfig> | undefined;
    /** The description you specify for the schedule. */
    Description?: v.Text | undefined;
    /**
     * The date, in UTC, before which the schedule can invoke its target. Depending on the schedule's recurrence expression, invocations might stop on, or before, the `EndDate` you specify.
     * EventBridge Scheduler ignores `EndDate` for one-time schedules.
     */
    EndDate?: v.Text | undefined;
    /** Allows you to configure a time window during which EventBridge Scheduler invokes the schedule. */
    FlexibleTimeWindow?: v.Block<StateMachine.FlexibleTimeWindow> | undefined;
    /** The name of the schedule group associated with this schedule. */
    GroupName?: v.Text | undefined;
    /** The text, or well-formed JSON, passed to the target. If you are configuring a templated Lambda, AWS Step Functions, or Amazon EventBridge target, the input must be a well-formed JSON. For all other target types, a JSON is not required. If you do not specify anything for this field, Amazon EventBridge Scheduler delivers a default notification to the target. */
    Input?: v.Text | undefined;
    /** The Amazon Resource Name (ARN) for the customer managed KMS key that EventBridge Scheduler will use to encrypt and decrypt your data. */
    KmsKeyArn?: v.Text<'AWS::KMS::Key.Arn' | 'AWS::KMS::ReplicaKey.Arn'> | undefined;
    /** The name of the schedule. */
    Name?: v.Text | undefined;
    /** Whether the schedule gets no name, for CloudFormation to make one up. */
    OmitName?: v.Bool | undefined;
    /**
     * The ARN of the policy used to set the permissions boundary for the role.
     *
     * For more information about permissions boundaries, see [Permissions boundaries for IAM identities](https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html) in the *IAM User Guide*.
     */
    PermissionsBoundary?: v.Text<'AWS::IAM::ManagedPolicy.PolicyArn'> | undefined;
    /** A `RetryPolicy` object that includes information about the retry policy settings, including the maximum age of an event, and the maximum number of times EventBridge Scheduler will try to deliver the event to a target. */
    RetryPolicy?: v.Block<StateMachine.SchedulerRetryPolicy> | undefined;
    /** The Amazon Resource Name (ARN) of the IAM role that EventBridge Scheduler will use for this target when the schedule is invoked. */
    RoleArn?: v.Text<'AWS::IAM::Role.Arn'> | undefined;
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
  }
  /** A `RetryPolicy` object that includes information about the retry policy settings, including the maximum age of an event, and the maximum number of times EventBridge Scheduler will try to deliver the event to a target. */
  interface SchedulerRetryPolicy {
    /** The maximum amount of time, in seconds, to continue to make retry attempts. */
    MaximumEventAgeInSeconds?: v.Num | undefined;
    /** The maximum number of retry attempts to make before the request fails. Retry attempts with exponential backoff continue until either the maximum number of attempts is made or until the duration of the `MaximumEventAgeInSeconds` is reached. */
    MaximumRetryAttempts?: v.Num | undefined;
  }
  /** Selects whether or not the state machine's AWS X-Ray tracing is enabled. To configure your state machine to send trace data to X-Ray, set `Enabled` to `true`. */
  interface TracingConfiguration {
    /** When set to `true`, X-Ray tracing is enabled. */
    Enabled?: v.Bool | undefined;
  }
}

export interface WebSocketApiProperties {
  /** Settings for logging access in this stage. */
  AccessLogSettings?: v.Block<WebSocketApi.AccessLogSettings> | undefined;
  /** An API key selection expression. Supported only for WebSocket APIs. See [API Key Selection Expressions](https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-api-selection-expressions.html#apigateway-websocket-api-apikey-selection-expressions). */
  ApiKeySelectionExpression?: v.Text | undefined;
  /** Who may connect. */
  Auth?: v.Block<WebSocketApi.WebSocketAuth> | undefined;
  /** The default route settings for the stage. */
  DefaultRouteSettings?: v.Block<WebSocketApi.RouteSettings> | undefined;
  /** What the API is for. */
  Description?: v.Text | undefined;
  /** Specifies whether clients can invoke your API by using the default `execute-api` endpoint. By default, clients can invoke your API with the default https://{api_id}.execute-api.{region}.amazonaws.com endpoint. To require that clients use a custom domain name to invoke your API, disable the default endpoint. */
  DisableExecuteApiEndpoint?: v.Bool | undefined;
  /** Avoid validating models when creating a deployment. Supported only for WebSocket APIs. */
  DisableSchemaValidation?: v.Bool | undefined;
  /** The domain name of the API. */
  Domain?: v.Block<WebSocketApi.Domain> | undefined;
  /**
   * The IP address types that can invoke the API. Use `ipv4` to allow only IPv4 addresses to invoke your API, or use `dualstack` to allow both IPv4 and IPv6 addresses to invoke your API.
   *
   * Don’t use IP address type for an HTTP API based on an OpenAPI specification. Instead, specify the IP address type in the OpenAPI specification.
   */
  IpAddressType?: v.Text | undefined;
  /** The name of the API. Required unless you specify an OpenAPI definition for `Body` or `S3BodyLocation`. */
  Name?: v.Text | undefined;
  /** Whether the tags go on to the resources that SAM makes. */
  PropagateTags?: v.Bool | undefined;
  /** The route selection expression for the API. For HTTP APIs, the `routeSelectionExpression` must be `${request.method} ${request.path}`. If not provided, this will be the default for HTTP APIs. This property is required for WebSocket APIs. */
  RouteSelectionExpression: v.Text;
  /** Route settings for the stage. */
  RouteSettings?: v.Json | undefined;
  /** The routes by their key. */
  Routes: v.Dictionary<v.Block<WebSocketApi.WebSocketRoute>>;
  /** The stage name. Stage names can contain only alphanumeric characters, hyphens, and underscores, or be `$default`. Maximum length is 128 characters. */
  StageName?: v.Text | undefined;
  /** A map that defines the stage variables for a `Stage`. Variable names can have alphanumeric and underscore characters, and the values must match [A-Za-z0-9-._~:/?#&=,]+. */
  StageVariables?: v.Json | undefined;
  /** The tags by key. */
  Tags?: v.Dictionary<v.Json> | undefined;
}
export interface WebSocketApiAttributes {
  /** The default endpoint for an API. For example: `https://abcdef.execute-api.us-west-2.amazonaws.com`. */
  readonly ApiEndpoint: v.Scalar<'AWS::ApiGatewayV2::Api.ApiEndpoint'>;
  /** The API identifier. */
  readonly ApiId: v.Scalar<'AWS::ApiGatewayV2::Api.ApiId'>;
  readonly ExecuteApiArn: v.Scalar<'AWS::ApiGatewayV2::Api.ExecuteApiArn'>;
}
/**
 * A WebSocket API of API Gateway with its routes and its stage.
 *
 * @see https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-websocketapi.html
 */
export declare class WebSocketApi extends v.Resource<WebSocketApiProperties, 'AWS::ApiGatewayV2::Api.ApiId', WebSocketApiAttributes> {
  static readonly type: 'AWS::Serverless::WebSocketApi';
  constructor(properties: WebSocketApiProperties);
}
export declare namespace WebSocketApi {
  /** Settings for logging access in a stage. */
  interface AccessLogSettings {
    /** The ARN of the CloudWatch Logs log group to receive access logs. This parameter is required to enable access logging. */
    DestinationArn?: v.Text | undefined;
    /** A single line format of the access logs of data, as specified by selected $context variables. The format must include at least $context.requestId. This parameter is required to enable access logging. */
    Format?: v.Text | undefined;
  }
  interface Domain {
    /** The base paths; `/` where none is named. */
    BasePath?: v.Many<v.Text> | undefined;
    /** The ARN of the certificate. */
    CertificateArn: v.Text<'AWS::CertificateManager::Certificate.Id'>;
    /** The domain name of the API. */
    DomainName: v.Text;
    /** The kind of endpoint. */
    EndpointConfiguration?: v.OneOf<'EDGE' | 'PRIVATE' | 'REGIONAL'> | undefined;
    /** Whether the domain name is reached by IPv4 alone. */
    IpAddressType?: v.Text | undefined;
    /** The mutual TLS authentication configuration for a custom domain name. If specified, API Gateway performs two-way authentication between the client and the server. Clients must present a trusted certificate to access your API. */
    MutualTlsAuthentication?: v.Block<WebSocketApi.MutualTlsAuthentication> | undefined;
    /** The ARN of the public certificate issued by ACM to validate ownership of your custom domain. Only required when configuring mutual TLS and using an ACM imported or private CA certificate ARN as the RegionalCertificateArn. */
    OwnershipVerificationCertificateArn?: v.Text | undefined;
    /** The DNS records of the domain name. */
    Route53?: v.Block<WebSocketApi.Route53> | undefined;
    /** The Transport Layer Security (TLS) version + cipher suite for this DomainName. */
    SecurityPolicy?: v.Text | undefined;
  }
  /** The mutual TLS authentication configuration for a custom domain name. If specified, API Gateway performs two-way authentication between the client and the server. Clients must present a trusted certificate to access your API. */
  interface MutualTlsAuthentication {
    /** An Amazon S3 URL that specifies the truststore for mutual TLS authentication, for example `s3://bucket-name/key-name`. The truststore can contain certificates from public or private certificate authorities. To update the truststore, upload a new version to S3, and then update your custom domain name to use the new version. To update the truststore, you must have permissions to access the S3 object. */
    TruststoreUri?: v.Text | undefined;
    /** The version of the S3 object that contains your truststore. To specify a version, you must have versioning enabled for the S3 bucket. */
    TruststoreVersion?: v.Text | undefined;
  }
  interface Route53 {
    /** A domain name that stands in for that of the API. */
    DistributionDomainName?: v.Text | undefined;
    /** Whether the record takes its health from the API. */
    EvaluateTargetHealth?: v.Bool | undefined;
    /**
     * The ID of the hosted zone that you want to create records in.
     *
     * Specify either `HostedZoneName` or `HostedZoneId`, but not both. If you have multiple hosted zones with the same domain name, you must specify the hosted zone using `HostedZoneId`.
     *
     * Do not provide the `HostedZoneId` if it is already defined in `AWS::Route53::RecordSetGroup`. The creation fails if `HostedZoneId` is defined in both.
     */
    HostedZoneId?: v.Text | undefined;
    /**
     * The name of the hosted zone that you want to create records in. You must include a trailing dot (for example, `www.example.com.` ) as part of the `HostedZoneName`.
     *
     * When you create a stack using an `AWS::Route53::RecordSet` that specifies `HostedZoneName`, AWS CloudFormation attempts to find a hosted zone whose name matches the `HostedZoneName`. If AWS CloudFormation can't find a hosted zone with a matching domain name, or if there is more than one hosted zone with the specified domain name, AWS CloudFormation will not create the stack.
     */
    HostedZoneName?: v.Text | undefined;
    /** Whether SAM makes an AAAA record too. */
    IpV6?: v.Bool | undefined;
    /**
     * *Latency-based resource record sets only:* The Amazon EC2 Region where you created the resource that this resource record set refers to. The resource typically is an AWS resource, such as an EC2 instance or an ELB load balancer, and is referred to by an IP address or a DNS domain name, depending on the record type.
     *
     * When Amazon Route 53 receives a DNS query for a domain name and type for which you have created latency resource record sets, Route 53 selects the latency resource record set that has the lowest latency between the end user and the associated Amazon EC2 Region. Route 53 then returns the value that is associated with the selected resource record set.
     *
     * Note the following:
     */
    Region?: v.Text | undefined;
    /** Whether the record gets a group of its own. */
    SeparateRecordSetGroup?: v.Bool | undefined;
    /**
     * *Resource record sets that have a routing policy other than simple:* An identifier that differentiates among multiple resource record sets that have the same combination of name and type, such as multiple weighted resource record sets named acme.example.com that have a type of A. In a group of resource record sets that have the same name and type, the value of `SetIdentifier` must be unique for each resource record set.
     *
     * For information about routing policies, see [Choosing a Routing Policy](https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/routing-policy.html) in the *Amazon Route 53 Developer Guide*.
     */
    SetIdentifier?: v.Text | undefined;
    /** The DNS name of the VPC endpoint of a private API. */
    VpcEndpointDomainName?: v.Text | undefined;
    /** The hosted zone of the VPC endpoint of a private API. */
    VpcEndpointHostedZoneId?: v.Text | undefined;
  }
  /** Represents a collection of route settings. */
  interface RouteSettings {
    /** Specifies whether ( `true` ) or not ( `false` ) data trace logging is enabled for this route. This property affects the log entries pushed to Amazon CloudWatch Logs. Supported only for WebSocket APIs. */
    DataTraceEnabled?: v.Bool | undefined;
    /** Specifies whether detailed metrics are enabled. */
    DetailedMetricsEnabled?: v.Bool | undefined;
    /** Specifies the logging level for this route: `INFO`, `ERROR`, or `OFF`. This property affects the log entries pushed to Amazon CloudWatch Logs. Supported only for WebSocket APIs. */
    LoggingLevel?: v.Text | undefined;
    /** Specifies the throttling burst limit. */
    ThrottlingBurstLimit?: v.Num | undefined;
    /** Specifies the throttling rate limit. */
    ThrottlingRateLimit?: v.Num | undefined;
  }
  interface WebSocketAuth {
    /** The ARN of the authorizing function. */
    AuthArn?: v.Text | undefined;
    /** `AWS_IAM`, `CUSTOM` or `NONE`. */
    AuthType: v.Text;
    /** What identifies a request. */
    IdentitySource?: v.Many<v.Text> | undefined;
    /** Whose credentials the API invokes the function with. */
    InvokeRole?: v.Text | undefined;
    /** The name of the authorizer. */
    Name?: v.Text | undefined;
  }
  interface WebSocketRoute {
    /** Specifies whether an API key is required for the route. Supported only for WebSocket APIs. */
    ApiKeyRequired?: v.Bool | undefined;
    /** The ARN of the function. */
    FunctionArn: v.Text;
    /** Custom timeout between 50 and 29,000 milliseconds for WebSocket APIs and between 50 and 30,000 milliseconds for HTTP APIs. The default timeout is 29 seconds for WebSocket APIs and 30 seconds for HTTP APIs. */
    IntegrationTimeout?: v.Num | undefined;
    /** The model selection expression for the route. Supported only for WebSocket APIs. */
    ModelSelectionExpression?: v.Text | undefined;
    /** The operation name for the route. */
    OperationName?: v.Text | undefined;
    /** The request models for the route. Supported only for WebSocket APIs. */
    RequestModels?: v.Json | undefined;
    /** The request parameters for the route. Supported only for WebSocket APIs. */
    RequestParameters?: v.Json | undefined;
    /** The route response selection expression for the route. Supported only for WebSocket APIs. */
    RouteResponseSelectionExpression?: v.Text | undefined;
  }
}
