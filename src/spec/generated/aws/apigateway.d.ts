// Made by src/spec/generate/main.ts out of the AWS resource specification: change that, not this.
import * as v from '../../values';

export interface AccountProperties {
  /** The ARN of an Amazon CloudWatch role for the current Account. */
  CloudWatchRoleArn?: v.Text<'AWS::IAM::Role.Arn'> | undefined;
}
export interface AccountAttributes {
  /** The ID for the account. For example: `abc123`. */
  readonly Id: v.Scalar<'AWS::ApiGateway::Account.Id'>;
}
/**
 * The `AWS::ApiGateway::Account` resource specifies the IAM role that Amazon API Gateway uses to write API logs to Amazon CloudWatch Logs. To avoid overwriting other roles, you should only have one `AWS::ApiGateway::Account` resource per region per account.
 *
 * When you delete a stack containing this resource, API Gateway can still assume the provided IAM role to write API logs to CloudWatch Logs. To deny API Gateway access to write API logs to CloudWatch logs, update the permissions policies or change the IAM role to deny access.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-account.html
 */
export declare class Account extends v.Resource<AccountProperties, 'AWS::ApiGateway::Account.Id', AccountAttributes> {
  static readonly type: 'AWS::ApiGateway::Account';
  constructor(properties?: AccountProperties);
}

export interface ApiKeyProperties {
  /** An AWS Marketplace customer identifier, when integrating with the AWS SaaS Marketplace. */
  CustomerId?: v.Text | undefined;
  /** The description of the ApiKey. */
  Description?: v.Text | undefined;
  /** Specifies whether the ApiKey can be used by callers. */
  Enabled?: v.Bool | undefined;
  /** Specifies whether ( `true` ) or not ( `false` ) the key identifier is distinct from the created API key value. This parameter is deprecated and should not be used. */
  GenerateDistinctId?: v.Bool | undefined;
  /**
   * A name for the API key. If you don't specify a name, CloudFormation generates a unique physical ID and uses that ID for the API key name. For more information, see [Name Type](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-name.html).
   *
   * > If you specify a name, you cannot perform updates that require replacement of this resource. You can perform updates that require no or some interruption. If you must replace the resource, specify a new name.
   */
  Name?: v.Text | undefined;
  /** DEPRECATED FOR USAGE PLANS - Specifies stages associated with the API key. */
  StageKeys?: v.Many<v.Block<ApiKey.StageKey>> | undefined;
  /** The key-value map of strings. The valid character set is [a-zA-Z+-=._:/]. The tag key can be up to 128 characters and must not start with `aws:`. The tag value can be up to 256 characters. */
  Tags?: v.Many<v.Block<ApiKey.Tag>> | undefined;
  /** Specifies a value of the API key. */
  Value?: v.Text | undefined;
}
export interface ApiKeyAttributes {
  /** The ID for the API key. For example: `abc123`. */
  readonly APIKeyId: v.Scalar<'AWS::ApiGateway::ApiKey.APIKeyId'>;
}
/**
 * The `AWS::ApiGateway::ApiKey` resource creates a unique key that you can distribute to clients who are executing API Gateway `Method` resources that require an API key. To specify which API key clients must use, map the API key with the `RestApi` and `Stage` resources that include the methods that require a key.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-apikey.html
 */
export declare class ApiKey extends v.Resource<ApiKeyProperties, 'AWS::ApiGateway::ApiKey.APIKeyId', ApiKeyAttributes> {
  static readonly type: 'AWS::ApiGateway::ApiKey';
  constructor(properties?: ApiKeyProperties);
}
export declare namespace ApiKey {
  /** `StageKey` is a property of the [AWS::ApiGateway::ApiKey](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-apigateway-apikey.html) resource that specifies the stage to associate with the API key. This association allows only clients with the key to make requests to methods in that stage. */
  interface StageKey {
    /** The string identifier of the associated RestApi. */
    RestApiId?: v.Text<'AWS::ApiGateway::RestApi.RestApiId'> | undefined;
    /** The stage name associated with the stage key. */
    StageName?: v.Text<'AWS::ApiGateway::Stage.StageName'> | undefined;
  }
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
}

export interface AuthorizerProperties {
  /** Optional customer-defined field, used in OpenAPI imports and exports without functional impact. */
  AuthType?: v.Text | undefined;
  /** Specifies the required credentials as an IAM role for API Gateway to invoke the authorizer. To specify an IAM role for API Gateway to assume, use the role's Amazon Resource Name (ARN). To use resource-based permissions on the Lambda function, specify null. */
  AuthorizerCredentials?: v.Text<'AWS::IAM::Role.Arn'> | undefined;
  /** The TTL in seconds of cached authorizer results. If it equals 0, authorization caching is disabled. If it is greater than 0, API Gateway will cache authorizer responses. If this field is not set, the default value is 300. The maximum value is 3600, or 1 hour. */
  AuthorizerResultTtlInSeconds?: v.Num | undefined;
  /** Specifies the authorizer's Uniform Resource Identifier (URI). For `TOKEN` or `REQUEST` authorizers, this must be a well-formed Lambda function URI, for example, `arn:aws:apigateway:us-west-2:lambda:path/2015-03-31/functions/arn:aws:lambda:us-west-2:{account_id}:function:{lambda_function_name}/invocations`. In general, the URI has this form `arn:aws:apigateway:{region}:lambda:path/{service_api}`, where `{region}` is the same as the region hosting the Lambda function, `path` indicates that the remaining substring in the URI should be treated as the path to the resource, including the initial `/`. For Lambda functions, this is usually of the form `/2015-03-31/functions/[FunctionARN]/invocations`. */
  AuthorizerUri?: v.Text | undefined;
  /** The identity source for which authorization is requested. For a `TOKEN` or `COGNITO_USER_POOLS` authorizer, this is required and specifies the request header mapping expression for the custom header holding the authorization token submitted by the client. For example, if the token header name is `Auth`, the header mapping expression is `method.request.header.Auth`. For the `REQUEST` authorizer, this is required when authorization caching is enabled. The value is a comma-separated string of one or more mapping expressions of the specified request parameters. For example, if an `Auth` header, a `Name` query string parameter are defined as identity sources, this value is `method.request.header.Auth, method.request.querystring.Name`. These parameters will be used to derive the authorization caching key and to perform runtime validation of the `REQUEST` authorizer by verifying all of the identity-related request parameters are present, not null and non-empty. Only when this is true does the authorizer invoke the authorizer Lambda function, otherwise, it returns a 401 Unauthorized response without calling the Lambda function. The valid value is a string of comma-separated mapping expressions of the specified request parameters. When the authorization caching is not enabled, this property is optional. */
  IdentitySource?: v.Text | undefined;
  /** A validation expression for the incoming identity token. For `TOKEN` authorizers, this value is a regular expression. For `COGNITO_USER_POOLS` authorizers, API Gateway will match the `aud` field of the incoming token from the client against the specified regular expression. It will invoke the authorizer's Lambda function when there is a match. Otherwise, it will return a 401 Unauthorized response without calling the Lambda function. The validation expression does not apply to the `REQUEST` authorizer. */
  IdentityValidationExpression?: v.Text | undefined;
  /** The name of the authorizer. */
  Name: v.Text;
  /** A list of the Amazon Cognito user pool ARNs for the `COGNITO_USER_POOLS` authorizer. Each element is of this format: `arn:aws:cognito-idp:{region}:{account_id}:userpool/{user_pool_id}`. For a `TOKEN` or `REQUEST` authorizer, this is not defined. */
  ProviderARNs?: v.Many<v.Text<'AWS::Cognito::UserPool.Arn'>> | undefined;
  /** The string identifier of the associated RestApi. */
  RestApiId: v.Text<'AWS::ApiGateway::RestApi.RestApiId'>;
  /** The authorizer type. Valid values are `TOKEN` for a Lambda function using a single authorization token submitted in a custom header, `REQUEST` for a Lambda function using incoming request parameters, and `COGNITO_USER_POOLS` for using an Amazon Cognito user pool. */
  Type: v.Text;
}
export interface AuthorizerAttributes {
  /** The ID for the authorizer. For example: `abc123`. */
  readonly AuthorizerId: v.Scalar<'AWS::ApiGateway::Authorizer.AuthorizerId'>;
}
/**
 * The `AWS::ApiGateway::Authorizer` resource creates an authorization layer that API Gateway activates for methods that have authorization enabled. API Gateway activates the authorizer when a client calls those methods.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-authorizer.html
 */
export declare class Authorizer extends v.Resource<AuthorizerProperties, 'AWS::ApiGateway::Authorizer.AuthorizerId', AuthorizerAttributes> {
  static readonly type: 'AWS::ApiGateway::Authorizer';
  constructor(properties: AuthorizerProperties);
}

export interface BasePathMappingProperties {
  /** The base path name that callers of the API must provide as part of the URL after the domain name. */
  BasePath?: v.Text | undefined;
  /** The domain name of the BasePathMapping resource to be described. */
  DomainName: v.Text<'AWS::ApiGateway::DomainName.DomainName'>;
  Id?: v.Text | undefined;
  /** The string identifier of the associated RestApi. */
  RestApiId?: v.Text<'AWS::ApiGateway::RestApi.RestApiId'> | undefined;
  /** The name of the associated stage. */
  Stage?: v.Text<'AWS::ApiGateway::Stage.StageName'> | undefined;
}
export interface BasePathMappingAttributes {
}
/**
 * The `AWS::ApiGateway::BasePathMapping` resource creates a base path that clients who call your API must use in the invocation URL. Supported only for public custom domain names.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-basepathmapping.html
 */
export declare class BasePathMapping extends v.Resource<BasePathMappingProperties, 'AWS::ApiGateway::BasePathMapping.Ref', BasePathMappingAttributes> {
  static readonly type: 'AWS::ApiGateway::BasePathMapping';
  constructor(properties: BasePathMappingProperties);
}

export interface BasePathMappingV2Properties {
  /** The base path name that callers of the private API must provide as part of the URL after the domain name. */
  BasePath?: v.Text | undefined;
  /** The ARN of the domain name for the BasePathMappingV2 resource to be described. */
  DomainNameArn: v.Text;
  /** The private API's identifier. This identifier is unique across all of your APIs in API Gateway. */
  RestApiId: v.Text;
  /** Represents a unique identifier for a version of a deployed private RestApi that is callable by users. The Stage must depend on the `RestApi` 's stage. To create a dependency, add a DependsOn attribute to the BasePathMappingV2 resource. */
  Stage?: v.Text | undefined;
}
export interface BasePathMappingV2Attributes {
  /** Amazon Resource Name (ARN) of the resource. */
  readonly BasePathMappingArn: v.Scalar<'AWS::ApiGateway::BasePathMappingV2.BasePathMappingArn'>;
}
/**
 * The `AWS::ApiGateway::BasePathMappingV2` resource creates a base path that clients who call your API must use in the invocation URL. Supported only for private custom domain names.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-basepathmappingv2.html
 */
export declare class BasePathMappingV2 extends v.Resource<BasePathMappingV2Properties, 'AWS::ApiGateway::BasePathMappingV2.BasePathMappingArn', BasePathMappingV2Attributes> {
  static readonly type: 'AWS::ApiGateway::BasePathMappingV2';
  constructor(properties: BasePathMappingV2Properties);
}

export interface ClientCertificateProperties {
  /** The description of the client certificate. */
  Description?: v.Text | undefined;
  /** The collection of tags. Each tag element is associated with a given resource. */
  Tags?: v.Many<v.Block<ClientCertificate.Tag>> | undefined;
}
export interface ClientCertificateAttributes {
  /** The ID for the client certificate. For example: `abc123`. */
  readonly ClientCertificateId: v.Scalar<'AWS::ApiGateway::ClientCertificate.ClientCertificateId'>;
}
/**
 * The `AWS::ApiGateway::ClientCertificate` resource creates a client certificate that API Gateway uses to configure client-side SSL authentication for sending requests to the integration endpoint.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-clientcertificate.html
 */
export declare class ClientCertificate extends v.Resource<ClientCertificateProperties, 'AWS::ApiGateway::ClientCertificate.ClientCertificateId', ClientCertificateAttributes> {
  static readonly type: 'AWS::ApiGateway::ClientCertificate';
  constructor(properties?: ClientCertificateProperties);
}
export declare namespace ClientCertificate {
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
}

export interface DeploymentProperties {
  /** The input configuration for a canary deployment. */
  DeploymentCanarySettings?: v.Block<Deployment.DeploymentCanarySettings> | undefined;
  /** The description for the Deployment resource to create. */
  Description?: v.Text | undefined;
  /** The string identifier of the associated RestApi. */
  RestApiId: v.Text<'AWS::ApiGateway::RestApi.RestApiId'>;
  /** The description of the Stage resource for the Deployment resource to create. To specify a stage description, you must also provide a stage name. */
  StageDescription?: v.Block<Deployment.StageDescription> | undefined;
  /** The name of the Stage resource for the Deployment resource to create. */
  StageName?: v.Text | undefined;
}
export interface DeploymentAttributes {
  /** The ID for the deployment. For example: `abc123`. */
  readonly DeploymentId: v.Scalar<'AWS::ApiGateway::Deployment.DeploymentId'>;
}
/**
 * The `AWS::ApiGateway::Deployment` resource deploys an API Gateway `RestApi` resource to a stage so that clients can call the API over the internet. The stage acts as an environment.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-deployment.html
 */
export declare class Deployment extends v.Resource<DeploymentProperties, 'AWS::ApiGateway::Deployment.DeploymentId', DeploymentAttributes> {
  static readonly type: 'AWS::ApiGateway::Deployment';
  constructor(properties: DeploymentProperties);
}
export declare namespace Deployment {
  /**
   * The `AccessLogSetting` property type specifies settings for logging access in this stage.
   *
   * `AccessLogSetting` is a property of the [StageDescription](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-apigateway-deployment-stagedescription.html) property type.
   */
  interface AccessLogSetting {
    /** The Amazon Resource Name (ARN) of the CloudWatch Logs log group or Kinesis Data Firehose delivery stream to receive access logs. If you specify a Kinesis Data Firehose delivery stream, the stream name must begin with `amazon-apigateway-`. */
    DestinationArn?: v.Text | undefined;
    /** A single line format of the access logs of data, as specified by selected $context variables. The format must include at least `$context.requestId`. */
    Format?: v.Text | undefined;
  }
  /**
   * The `CanarySetting` property type specifies settings for the canary deployment in this stage.
   *
   * `CanarySetting` is a property of the [StageDescription](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-apigateway-deployment-stagedescription.html) property type.
   */
  interface CanarySetting {
    /** The percent (0-100) of traffic diverted to a canary deployment. */
    PercentTraffic?: v.Num | undefined;
    /** Stage variables overridden for a canary release deployment, including new stage variables introduced in the canary. These stage variables are represented as a string-to-string map between stage variable names and their values. */
    StageVariableOverrides?: v.Dictionary<v.Text> | undefined;
    /** A Boolean flag to indicate whether the canary deployment uses the stage cache or not. */
    UseStageCache?: v.Bool | undefined;
  }
  /** The `DeploymentCanarySettings` property type specifies settings for the canary deployment. */
  interface DeploymentCanarySettings {
    /** The percentage (0.0-100.0) of traffic routed to the canary deployment. */
    PercentTraffic?: v.Num | undefined;
    /** A stage variable overrides used for the canary release deployment. They can override existing stage variables or add new stage variables for the canary release deployment. These stage variables are represented as a string-to-string map between stage variable names and their values. */
    StageVariableOverrides?: v.Dictionary<v.Text> | undefined;
    /** A Boolean flag to indicate whether the canary release deployment uses the stage cache or not. */
    UseStageCache?: v.Bool | undefined;
  }
  /**
   * The `MethodSetting` property type configures settings for all methods in a stage. If you modify this property type, you must create a new deployment for your API.
   *
   * The `MethodSettings` property of the [Amazon API Gateway Deployment StageDescription](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-apigateway-deployment-stagedescription.html) property type contains a list of `MethodSetting` property types.
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
    /** The HTTP method. */
    HttpMethod?: v.Text | undefined;
    /** Specifies the logging level for this method, which affects the log entries pushed to Amazon CloudWatch Logs. Valid values are `OFF`, `ERROR`, and `INFO`. Choose `ERROR` to write only error-level entries to CloudWatch Logs, or choose `INFO` to include all `ERROR` events as well as extra informational events. */
    LoggingLevel?: v.Text | undefined;
    /** Specifies whether Amazon CloudWatch metrics are enabled for this method. */
    MetricsEnabled?: v.Bool | undefined;
    /** The resource path for this method. Forward slashes ( `/` ) are encoded as `~1` and the initial slash must include a forward slash. For example, the path value `/resource/subresource` must be encoded as `/~1resource~1subresource`. To specify the root path, use only a slash ( `/` ). */
    ResourcePath?: v.Text | undefined;
    /** Specifies the throttling burst limit. */
    ThrottlingBurstLimit?: v.Num | undefined;
    /** Specifies the throttling rate limit. */
    ThrottlingRateLimit?: v.Num | undefined;
  }
  /** `StageDescription` is a property of the [AWS::ApiGateway::Deployment](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-apigateway-deployment.html) resource that configures a deployment stage. */
  interface StageDescription {
    /** Specifies settings for logging access in this stage. */
    AccessLogSetting?: v.Block<Deployment.AccessLogSetting> | undefined;
    /** Specifies whether a cache cluster is enabled for the stage. To activate a method-level cache, set `CachingEnabled` to `true` for a method. */
    CacheClusterEnabled?: v.Bool | undefined;
    /** The size of the stage's cache cluster. For more information, see [cacheClusterSize](https://docs.aws.amazon.com/apigateway/latest/api/API_CreateStage.html#apigw-CreateStage-request-cacheClusterSize) in the *API Gateway API Reference*. */
    CacheClusterSize?: v.Text | undefined;
    /** Indicates whether the cached responses are encrypted. */
    CacheDataEncrypted?: v.Bool | undefined;
    /** The time-to-live (TTL) period, in seconds, that specifies how long API Gateway caches responses. */
    CacheTtlInSeconds?: v.Num | undefined;
    /** Indicates whether responses are cached and returned for requests. You must enable a cache cluster on the stage to cache responses. For more information, see [Enable API Gateway Caching in a Stage to Enhance API Performance](https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-caching.html) in the *API Gateway Developer Guide*. */
    CachingEnabled?: v.Bool | undefined;
    /** Specifies settings for the canary deployment in this stage. */
    CanarySetting?: v.Block<Deployment.CanarySetting> | undefined;
    /** The identifier of the client certificate that API Gateway uses to call your integration endpoints in the stage. */
    ClientCertificateId?: v.Text | undefined;
    /** Indicates whether data trace logging is enabled for methods in the stage. API Gateway pushes these logs to Amazon CloudWatch Logs. */
    DataTraceEnabled?: v.Bool | undefined;
    /** A description of the purpose of the stage. */
    Description?: v.Text | undefined;
    /** The version identifier of the API documentation snapshot. */
    DocumentationVersion?: v.Text | undefined;
    /** The logging level for this method. For valid values, see the `loggingLevel` property of the [MethodSetting](https://docs.aws.amazon.com/apigateway/latest/api/API_MethodSetting.html) resource in the *Amazon API Gateway API Reference*. */
    LoggingLevel?: v.Text | undefined;
    /** Configures settings for all of the stage's methods. */
    MethodSettings?: v.Many<v.Block<Deployment.MethodSetting>> | undefined;
    /** Indicates whether Amazon CloudWatch metrics are enabled for methods in the stage. */
    MetricsEnabled?: v.Bool | undefined;
    /** An array of arbitrary tags (key-value pairs) to associate with the stage. */
    Tags?: v.Many<v.Block<Deployment.Tag>> | undefined;
    /** The target request burst rate limit. This allows more requests through for a period of time than the target rate limit. For more information, see [Manage API Request Throttling](https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-request-throttling.html) in the *API Gateway Developer Guide*. */
    ThrottlingBurstLimit?: v.Num | undefined;
    /** The target request steady-state rate limit. For more information, see [Manage API Request Throttling](https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-request-throttling.html) in the *API Gateway Developer Guide*. */
    ThrottlingRateLimit?: v.Num | undefined;
    /**
     * Specifies whether active tracing with X-ray is enabled for this stage.
     *
     * For more information, see [Trace API Gateway API Execution with AWS X-Ray](https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-xray.html) in the *API Gateway Developer Guide*.
     */
    TracingEnabled?: v.Bool | undefined;
    /** A map that defines the stage variables. Variable names must consist of alphanumeric characters, and the values must match the following regular expression: `[A-Za-z0-9-._~:/?#&=,]+`. */
    Variables?: v.Dictionary<v.Text> | undefined;
  }
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
}

export interface DocumentationPartProperties {
  /** The location of the targeted API entity of the to-be-created documentation part. */
  Location: v.Block<DocumentationPart.Location>;
  /** The new documentation content map of the targeted API entity. Enclosed key-value pairs are API-specific, but only OpenAPI-compliant key-value pairs can be exported and, hence, published. */
  Properties: v.Text;
  /** The string identifier of the associated RestApi. */
  RestApiId: v.Text<'AWS::ApiGateway::RestApi.RestApiId'>;
}
export interface DocumentationPartAttributes {
  /** The ID for the documentation part. */
  readonly DocumentationPartId: v.Scalar<'AWS::ApiGateway::DocumentationPart.DocumentationPartId'>;
}
/**
 * The `AWS::ApiGateway::DocumentationPart` resource creates a documentation part for an API. For more information, see [Representation of API Documentation in API Gateway](https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-documenting-api-content-representation.html) in the *API Gateway Developer Guide*.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-documentationpart.html
 */
export declare class DocumentationPart extends v.Resource<DocumentationPartProperties, 'AWS::ApiGateway::DocumentationPart.DocumentationPartId', DocumentationPartAttributes> {
  static readonly type: 'AWS::ApiGateway::DocumentationPart';
  constructor(properties: DocumentationPartProperties);
}
export declare namespace DocumentationPart {
  /**
   * The `Location` property specifies the location of the Amazon API Gateway API entity that the documentation applies to. `Location` is a property of the [AWS::ApiGateway::DocumentationPart](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-apigateway-documentationpart.html) resource.
   *
   * > For more information about each property, including constraints and valid values, see [DocumentationPart](https://docs.aws.amazon.com/apigateway/latest/api/API_DocumentationPartLocation.html) in the *Amazon API Gateway REST API Reference*.
   */
  interface Location {
    /** The HTTP verb of a method. It is a valid field for the API entity types of `METHOD`, `PATH_PARAMETER`, `QUERY_PARAMETER`, `REQUEST_HEADER`, `REQUEST_BODY`, `RESPONSE`, `RESPONSE_HEADER`, and `RESPONSE_BODY`. The default value is `*` for any method. When an applicable child entity inherits the content of an entity of the same type with more general specifications of the other `location` attributes, the child entity's `method` attribute must match that of the parent entity exactly. */
    Method?: v.Text | undefined;
    /** The name of the targeted API entity. It is a valid and required field for the API entity types of `AUTHORIZER`, `MODEL`, `PATH_PARAMETER`, `QUERY_PARAMETER`, `REQUEST_HEADER`, `REQUEST_BODY` and `RESPONSE_HEADER`. It is an invalid field for any other entity type. */
    Name?: v.Text | undefined;
    /** The URL path of the target. It is a valid field for the API entity types of `RESOURCE`, `METHOD`, `PATH_PARAMETER`, `QUERY_PARAMETER`, `REQUEST_HEADER`, `REQUEST_BODY`, `RESPONSE`, `RESPONSE_HEADER`, and `RESPONSE_BODY`. The default value is `/` for the root resource. When an applicable child entity inherits the content of another entity of the same type with more general specifications of the other `location` attributes, the child entity's `path` attribute must match that of the parent entity as a prefix. */
    Path?: v.Text | undefined;
    /** The HTTP status code of a response. It is a valid field for the API entity types of `RESPONSE`, `RESPONSE_HEADER`, and `RESPONSE_BODY`. The default value is `*` for any status code. When an applicable child entity inherits the content of an entity of the same type with more general specifications of the other `location` attributes, the child entity's `statusCode` attribute must match that of the parent entity exactly. */
    StatusCode?: v.Text | undefined;
    /** The type of API entity to which the documentation content applies. Valid values are `API`, `AUTHORIZER`, `MODEL`, `RESOURCE`, `METHOD`, `PATH_PARAMETER`, `QUERY_PARAMETER`, `REQUEST_HEADER`, `REQUEST_BODY`, `RESPONSE`, `RESPONSE_HEADER`, and `RESPONSE_BODY`. Content inheritance does not apply to any entity of the `API`, `AUTHORIZER`, `METHOD`, `MODEL`, `REQUEST_BODY`, or `RESOURCE` type. */
    Type?: v.OneOf<'API' | 'AUTHORIZER' | 'MODEL' | 'RESOURCE' | 'METHOD' | 'PATH_PARAMETER' | 'QUERY_PARAMETER' | 'REQUEST_HEADER' | 'REQUEST_BODY' | 'RESPONSE' | 'RESPONSE_HEADER' | 'RESPONSE_BODY'> | undefined;
  }
}

export interface DocumentationVersionProperties {
  /** A description about the new documentation snapshot. */
  Description?: v.Text | undefined;
  /** The version identifier of the to-be-updated documentation version. */
  DocumentationVersion: v.Text;
  /** The string identifier of the associated RestApi. */
  RestApiId: v.Text<'AWS::ApiGateway::RestApi.RestApiId'>;
}
export interface DocumentationVersionAttributes {
}
/**
 * The `AWS::ApiGateway::DocumentationVersion` resource creates a snapshot of the documentation for an API. For more information, see [Representation of API Documentation in API Gateway](https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-documenting-api-content-representation.html) in the *API Gateway Developer Guide*.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-documentationversion.html
 */
export declare class DocumentationVersion extends v.Resource<DocumentationVersionProperties, 'AWS::ApiGateway::DocumentationVersion.Ref', DocumentationVersionAttributes> {
  static readonly type: 'AWS::ApiGateway::DocumentationVersion';
  constructor(properties: DocumentationVersionProperties);
}

export interface DomainNameProperties {
  /** The reference to an AWS -managed certificate that will be used by edge-optimized endpoint or private endpoint for this domain name. Certificate Manager is the only supported source. */
  CertificateArn?: v.Text<'AWS::CertificateManager::Certificate.Id'> | undefined;
  /** The custom domain name as an API host name, for example, `my-api.example.com`. */
  DomainName?: v.Text | undefined;
  /** The endpoint access mode for your DomainName. */
  EndpointAccessMode?: v.Text | undefined;
  /** The endpoint configuration of this DomainName showing the endpoint types and IP address types of the domain name. */
  EndpointConfiguration?: v.Block<DomainName.EndpointConfiguration> | undefined;
  /** The mutual TLS authentication configuration for a custom domain name. If specified, API Gateway performs two-way authentication between the client and the server. Clients must present a trusted certificate to access your API. */
  MutualTlsAuthentication?: v.Block<DomainName.MutualTlsAuthentication> | undefined;
  /** The ARN of the public certificate issued by ACM to validate ownership of your custom domain. Only required when configuring mutual TLS and using an ACM imported or private CA certificate ARN as the RegionalCertificateArn. */
  OwnershipVerificationCertificateArn?: v.Text | undefined;
  /** The reference to an AWS -managed certificate that will be used for validating the regional domain name. Certificate Manager is the only supported source. */
  RegionalCertificateArn?: v.Text<'AWS::CertificateManager::Certificate.Id'> | undefined;
  /** The routing mode for this domain name. The routing mode determines how API Gateway sends traffic from your custom domain name to your public APIs. */
  RoutingMode?: v.OneOf<'BASE_PATH_MAPPING_ONLY' | 'ROUTING_RULE_THEN_BASE_PATH_MAPPING' | 'ROUTING_RULE_ONLY'> | undefined;
  /** The Transport Layer Security (TLS) version + cipher suite for this DomainName. */
  SecurityPolicy?: v.Text | undefined;
  /** The collection of tags. Each tag element is associated with a given resource. */
  Tags?: v.Many<v.Block<DomainName.Tag>> | undefined;
}
export interface DomainNameAttributes {
  /**
   * The Amazon CloudFront distribution domain name that's mapped to the custom domain name. This is only applicable for endpoints whose type is `EDGE`.
   *
   * Example: `d111111abcdef8.cloudfront.net`
   */
  readonly DistributionDomainName: v.Scalar<'AWS::ApiGateway::DomainName.DistributionDomainName'>;
  /** The region-agnostic Amazon Route 53 Hosted Zone ID of the edge-optimized endpoint. The only valid value is `Z2FDTNDATAQYW2` for all regions. */
  readonly DistributionHostedZoneId: v.Scalar<'AWS::ApiGateway::DomainName.DistributionHostedZoneId'>;
  /** The ARN of the domain name. */
  readonly DomainNameArn: v.Scalar<'AWS::ApiGateway::DomainName.DomainNameArn'>;
  /** The domain name associated with the regional endpoint for this custom domain name. You set up this association by adding a DNS record that points the custom domain name to this regional domain name. */
  readonly RegionalDomainName: v.Scalar<'AWS::ApiGateway::DomainName.RegionalDomainName'>;
  /** The region-specific Amazon Route 53 Hosted Zone ID of the regional endpoint. */
  readonly RegionalHostedZoneId: v.Scalar<'AWS::ApiGateway::DomainName.RegionalHostedZoneId'>;
}
/**
 * The `AWS::ApiGateway::DomainName` resource specifies a public custom domain name for your API in API Gateway.
 *
 * To create a custom domain name for private APIs, use [AWS::ApiGateway::DomainNameV2](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-apigateway-domainnamev2.html).
 *
 * You can use a custom domain name to provide a URL that's more intuitive and easier to recall. For more information about using custom domain names, see [Set up Custom Domain Name for an API in API Gateway](https://docs.aws.amazon.com/apigateway/latest/developerguide/how-to-custom-domains.html) in the *API Gateway Developer Guide*.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-domainname.html
 */
export declare class DomainName extends v.Resource<DomainNameProperties, 'AWS::ApiGateway::DomainName.DomainName', DomainNameAttributes> {
  static readonly type: 'AWS::ApiGateway::DomainName';
  constructor(properties?: DomainNameProperties);
}
export declare namespace DomainName {
  /**
   * The `EndpointConfiguration` property type specifies the endpoint types and IP address types of an Amazon API Gateway domain name.
   *
   * `EndpointConfiguration` is a property of the [AWS::ApiGateway::DomainName](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-apigateway-domainname.html) resource.
   */
  interface EndpointConfiguration {
    /** The IP address types that can invoke this DomainName. Use `ipv4` to allow only IPv4 addresses to invoke this DomainName, or use `dualstack` to allow both IPv4 and IPv6 addresses to invoke this DomainName. For the `PRIVATE` endpoint type, only `dualstack` is supported. */
    IpAddressType?: v.Text | undefined;
    /** A list of endpoint types of an API (RestApi) or its custom domain name (DomainName). For an edge-optimized API and its custom domain name, the endpoint type is `"EDGE"`. For a regional API and its custom domain name, the endpoint type is `REGIONAL`. For a private API, the endpoint type is `PRIVATE`. */
    Types?: v.Many<v.Text> | undefined;
  }
  /** The mutual TLS authentication configuration for a custom domain name. If specified, API Gateway performs two-way authentication between the client and the server. Clients must present a trusted certificate to access your API. */
  interface MutualTlsAuthentication {
    /** An Amazon S3 URL that specifies the truststore for mutual TLS authentication, for example `s3://bucket-name/key-name`. The truststore can contain certificates from public or private certificate authorities. To update the truststore, upload a new version to S3, and then update your custom domain name to use the new version. To update the truststore, you must have permissions to access the S3 object. */
    TruststoreUri?: v.Text | undefined;
    /** The version of the S3 object that contains your truststore. To specify a version, you must have versioning enabled for the S3 bucket. */
    TruststoreVersion?: v.Text | undefined;
  }
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key?: v.Text | undefined;
    /** The value of the tag. */
    Value?: v.Text | undefined;
  }
}

export interface DomainNameAccessAssociationProperties {
  /** The identifier of the domain name access association source. For a `VPCE`, the value is the VPC endpoint ID. */
  AccessAssociationSource: v.Text;
  /** The type of the domain name access association source. Only `VPCE` is currently supported. */
  AccessAssociationSourceType: v.OneOf<'VPCE'>;
  /** The ARN of the domain name. */
  DomainNameArn: v.Text;
  /** The collection of tags. Each tag element is associated with a given resource. */
  Tags?: v.Many<v.Block<DomainNameAccessAssociation.Tag>> | undefined;
}
export interface DomainNameAccessAssociationAttributes {
  /** The access association ARN. For example: `arn:aws:apigateway:us-west-2:111122223333:/accessassociations/domainname/private.example.com+abcd1234/vpcesource/vpce-abcd1234efg`. */
  readonly DomainNameAccessAssociationArn: v.Scalar<'AWS::ApiGateway::DomainNameAccessAssociation.DomainNameAccessAssociationArn'>;
}
/**
 * The `AWS::ApiGateway::DomainNameAccessAssociation` resource creates a domain name access association between an access association source and a private custom domain name.
 *
 * Use a domain name access association to invoke a private custom domain name while isolated from the public internet.
 *
 * You can only create or delete a DomainNameAccessAssociation using CloudFormation. To reject a domain name access association, use the AWS CLI.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-domainnameaccessassociation.html
 */
export declare class DomainNameAccessAssociation extends v.Resource<DomainNameAccessAssociationProperties, 'AWS::ApiGateway::DomainNameAccessAssociation.DomainNameAccessAssociationArn', DomainNameAccessAssociationAttributes> {
  static readonly type: 'AWS::ApiGateway::DomainNameAccessAssociation';
  constructor(properties: DomainNameAccessAssociationProperties);
}
export declare namespace DomainNameAccessAssociation {
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
}

export interface DomainNameV2Properties {
  /** The reference to an AWS -managed certificate that will be used by the private endpoint for this domain name. AWS Certificate Manager is the only supported source. */
  CertificateArn?: v.Text | undefined;
  /** Represents a custom domain name as a user-friendly host name of an API (RestApi). */
  DomainName?: v.Text | undefined;
  /** The endpoint access mode for your DomainName. */
  EndpointAccessMode?: v.Text | undefined;
  /** The endpoint configuration to indicate the types of endpoints an API (RestApi) or its custom domain name (DomainName) has and the IP address types that can invoke it. */
  EndpointConfiguration?: v.Block<DomainNameV2.EndpointConfiguration> | undefined;
  /** A stringified JSON policy document that applies to the `execute-api` service for this DomainName regardless of the caller and Method configuration. You can use `Fn::ToJsonString` to enter your `policy`. For more information, see [Fn::ToJsonString](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-ToJsonString.html). */
  Policy?: v.Json | undefined;
  /** The routing mode for this domain name. The routing mode determines how API Gateway sends traffic from your custom domain name to your private APIs. */
  RoutingMode?: v.OneOf<'BASE_PATH_MAPPING_ONLY' | 'ROUTING_RULE_THEN_BASE_PATH_MAPPING' | 'ROUTING_RULE_ONLY'> | undefined;
  /** The Transport Layer Security (TLS) version + cipher suite for this DomainName. */
  SecurityPolicy?: v.Text | undefined;
  /** The collection of tags. Each tag element is associated with a given resource. */
  Tags?: v.Many<v.Block<DomainNameV2.Tag>> | undefined;
}
export interface DomainNameV2Attributes {
  /** The ARN of the domain name. */
  readonly DomainNameArn: v.Scalar<'AWS::ApiGateway::DomainNameV2.DomainNameArn'>;
  /** The domain name ID. */
  readonly DomainNameId: v.Scalar<'AWS::ApiGateway::DomainNameV2.DomainNameId'>;
}
/**
 * The `AWS::ApiGateway::DomainNameV2` resource specifies a custom domain name for your private APIs in API Gateway. You can use a private custom domain name to provide a URL for your private API that's more intuitive and easier to recall.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-domainnamev2.html
 */
export declare class DomainNameV2 extends v.Resource<DomainNameV2Properties, 'AWS::ApiGateway::DomainNameV2.DomainNameArn', DomainNameV2Attributes> {
  static readonly type: 'AWS::ApiGateway::DomainNameV2';
  constructor(properties?: DomainNameV2Properties);
}
export declare namespace DomainNameV2 {
  /** The endpoint configuration to indicate the types of endpoints an API (RestApi) or its custom domain name (DomainName) has and the IP address types that can invoke it. */
  interface EndpointConfiguration {
    /** The IP address types that can invoke an API (RestApi) or a DomainName. Use `ipv4` to allow only IPv4 addresses to invoke an API or DomainName, or use `dualstack` to allow both IPv4 and IPv6 addresses to invoke an API or a DomainName. For the `PRIVATE` endpoint type, only `dualstack` is supported. */
    IpAddressType?: v.Text | undefined;
    /** A list of endpoint types of an API (RestApi) or its custom domain name (DomainName). For an edge-optimized API and its custom domain name, the endpoint type is `"EDGE"`. For a regional API and its custom domain name, the endpoint type is `REGIONAL`. For a private API, the endpoint type is `PRIVATE`. */
    Types?: v.Many<v.Text> | undefined;
  }
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key?: v.Text | undefined;
    /** The value of the tag. */
    Value?: v.Text | undefined;
  }
}

export interface GatewayResponseProperties {
  /** Response parameters (paths, query strings and headers) of the GatewayResponse as a string-to-string map of key-value pairs. */
  ResponseParameters?: v.Dictionary<v.Text> | undefined;
  /** Response templates of the GatewayResponse as a string-to-string map of key-value pairs. */
  ResponseTemplates?: v.Dictionary<v.Text> | undefined;
  /** The response type of the associated GatewayResponse. */
  ResponseType: v.Text;
  /** The string identifier of the associated RestApi. */
  RestApiId: v.Text<'AWS::ApiGateway::RestApi.RestApiId'>;
  /** The HTTP status code for this GatewayResponse. */
  StatusCode?: v.Text | undefined;
}
export interface GatewayResponseAttributes {
  /** The ID for the gateway response. For example: `abc123`. */
  readonly Id: v.Scalar<'AWS::ApiGateway::GatewayResponse.Id'>;
}
/**
 * The `AWS::ApiGateway::GatewayResponse` resource creates a gateway response for your API. When you delete a stack containing this resource, your custom gateway responses are reset. For more information, see [API Gateway Responses](https://docs.aws.amazon.com/apigateway/latest/developerguide/customize-gateway-responses.html#api-gateway-gatewayResponse-definition) in the *API Gateway Developer Guide*.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-gatewayresponse.html
 */
export declare class GatewayResponse extends v.Resource<GatewayResponseProperties, 'AWS::ApiGateway::GatewayResponse.Id', GatewayResponseAttributes> {
  static readonly type: 'AWS::ApiGateway::GatewayResponse';
  constructor(properties: GatewayResponseProperties);
}

export interface MethodProperties {
  /** A boolean flag specifying whether a valid ApiKey is required to invoke this method. */
  ApiKeyRequired?: v.Bool | undefined;
  /** A list of authorization scopes configured on the method. The scopes are used with a `COGNITO_USER_POOLS` authorizer to authorize the method invocation. The authorization works by matching the method scopes against the scopes parsed from the access token in the incoming request. The method invocation is authorized if any method scopes matches a claimed scope in the access token. Otherwise, the invocation is not authorized. When the method scope is configured, the client must provide an access token instead of an identity token for authorization purposes. */
  AuthorizationScopes?: v.Many<v.Text> | undefined;
  /**
   * The method's authorization type. This parameter is required. For valid values, see [Method](https://docs.aws.amazon.com/apigateway/latest/api/API_Method.html) in the *API Gateway API Reference*.
   *
   * > If you specify the `AuthorizerId` property, specify `CUSTOM` or `COGNITO_USER_POOLS` for this property.
   */
  AuthorizationType?: v.Text | undefined;
  /** The identifier of an authorizer to use on this method. The method's authorization type must be `CUSTOM` or `COGNITO_USER_POOLS`. */
  AuthorizerId?: v.Text<'AWS::ApiGateway::Authorizer.AuthorizerId'> | undefined;
  /** The method's HTTP verb. */
  HttpMethod: v.Text;
  /** Represents an `HTTP`, `HTTP_PROXY`, `AWS`, `AWS_PROXY`, or Mock integration. */
  Integration?: v.Block<Method.Integration> | undefined;
  /** Gets a method response associated with a given HTTP status code. */
  MethodResponses?: v.Many<v.Block<Method.MethodResponse>> | undefined;
  /** A human-friendly operation identifier for the method. For example, you can assign the `operationName` of `ListPets` for the `GET /pets` method in the `PetStore` example. */
  OperationName?: v.Text | undefined;
  /** A key-value map specifying data schemas, represented by Model resources, (as the mapped value) of the request payloads of given content types (as the mapping key). */
  RequestModels?: v.Dictionary<v.Text> | undefined;
  /** A key-value map defining required or optional method request parameters that can be accepted by API Gateway. A key is a method request parameter name matching the pattern of `method.request.{location}.{name}`, where `location` is `querystring`, `path`, or `header` and `name` is a valid and unique parameter name. The value associated with the key is a Boolean flag indicating whether the parameter is required ( `true` ) or optional ( `false` ). The method request parameter names defined here are available in Integration to be mapped to integration request parameters or templates. */
  RequestParameters?: v.Dictionary<v.Bool | v.Text> | undefined;
  /** The identifier of a RequestValidator for request validation. */
  RequestValidatorId?: v.Text<'AWS::ApiGateway::RequestValidator.RequestValidatorId'> | undefined;
  /** The Resource identifier for the MethodResponse resource. */
  ResourceId: v.Text;
  /** The string identifier of the associated RestApi. */
  RestApiId: v.Text<'AWS::ApiGateway::RestApi.RestApiId'>;
}
export interface MethodAttributes {
}
/**
 * The `AWS::ApiGateway::Method` resource creates API Gateway methods that define the parameters and body that clients must send in their requests.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-method.html
 */
export declare class Method extends v.Resource<MethodProperties, 'AWS::ApiGateway::Method.Ref', MethodAttributes> {
  static readonly type: 'AWS::ApiGateway::Method';
  constructor(properties: MethodProperties);
}
export declare namespace Method {
  /** `Integration` is a property of the [AWS::ApiGateway::Method](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-apigateway-method.html) resource that specifies information about the target backend that a method calls. */
  interface Integration {
    /** A list of request parameters whose values API Gateway caches. To be valid values for `cacheKeyParameters`, these parameters must also be specified for Method `requestParameters`. */
    CacheKeyParameters?: v.Many<v.Text> | undefined;
    /** Specifies a group of related cached parameters. By default, API Gateway uses the resource ID as the `cacheNamespace`. You can specify the same `cacheNamespace` across resources to return the same cached data for requests to different resources. */
    CacheNamespace?: v.Text | undefined;
    /** The ID of the VpcLink used for the integration when `connectionType=VPC_LINK` and undefined, otherwise. */
    ConnectionId?: v.Text<'AWS::ApiGateway::VpcLink.VpcLinkId' | 'AWS::ApiGatewayV2::VpcLink.VpcLinkId'> | undefined;
    /** The type of the network connection to the integration endpoint. The valid value is `INTERNET` for connections through the public routable internet or `VPC_LINK` for private connections between API Gateway and a network load balancer in a VPC. The default value is `INTERNET`. */
    ConnectionType?: v.OneOf<'INTERNET' | 'VPC_LINK'> | undefined;
    /**
     * Specifies how to handle request payload content type conversions. Supported values are `CONVERT_TO_BINARY` and `CONVERT_TO_TEXT`, with the following behaviors:
     *
     * If this property is not defined, the request payload will be passed through from the method request to integration request without modification, provided that the `passthroughBehavior` is configured to support payload pass-through.
     */
    ContentHandling?: v.OneOf<'CONVERT_TO_BINARY' | 'CONVERT_TO_TEXT'> | undefined;
    /** Specifies the credentials required for the integration, if any. For AWS integrations, three options are available. To specify an IAM Role for API Gateway to assume, use the role's Amazon Resource Name (ARN). To require that the caller's identity be passed through from the request, specify the string `arn:aws:iam::\*:user/\*`. To use resource-based permissions on supported AWS services, specify null. */
    Credentials?: v.Text<'AWS::IAM::Role.Arn'> | undefined;
    /** Specifies the integration's HTTP method type. For the Type property, if you specify `MOCK`, this property is optional. For Lambda integrations, you must set the integration method to `POST`. For all other types, you must specify this property. */
    IntegrationHttpMethod?: v.Text | undefined;
    /** Specifies the integration's responses. */
    IntegrationResponses?: v.Many<v.Block<Method.IntegrationResponse>> | undefined;
    /** The ALB or NLB listener to send the request to. Only supported for private integrations that use VPC links V2. */
    IntegrationTarget?: v.Text | undefined;
    /** Specifies how the method request body of an unmapped content type will be passed through the integration request to the back end without transformation. A content type is unmapped if no mapping template is defined in the integration or the content type does not match any of the mapped content types, as specified in `requestTemplates`. The valid value is one of the following: `WHEN_NO_MATCH`: passes the method request body through the integration request to the back end without transformation when the method request content type does not match any content type associated with the mapping templates defined in the integration request. `WHEN_NO_TEMPLATES`: passes the method request body through the integration request to the back end without transformation when no mapping template is defined in the integration request. If a template is defined when this option is selected, the method request of an unmapped content-type will be rejected with an HTTP 415 Unsupported Media Type response. `NEVER`: rejects the method request with an HTTP 415 Unsupported Media Type response when either the method request content type does not match any content type associated with the mapping templates defined in the integration request or no mapping template is defined in the integration request. */
    PassthroughBehavior?: v.OneOf<'WHEN_NO_MATCH' | 'WHEN_NO_TEMPLATES' | 'NEVER'> | undefined;
    /** A key-value map specifying request parameters that are passed from the method request to the back end. The key is an integration request parameter name and the associated value is a method request parameter value or static value that must be enclosed within single quotes and pre-encoded as required by the back end. The method request parameter value must match the pattern of `method.request.{location}.{name}`, where `location` is `querystring`, `path`, or `header` and `name` must be a valid and unique method request parameter name. */
    RequestParameters?: v.Dictionary<v.Text> | undefined;
    /** Represents a map of Velocity templates that are applied on the request payload based on the value of the Content-Type header sent by the client. The content type value is the key in this map, and the template (as a String) is the value. */
    RequestTemplates?: v.Dictionary<v.Text> | undefined;
    /** The response transfer mode of the integration. Use `STREAM` to have API Gateway stream response your back to you or use `BUFFERED` to have API Gateway wait to receive the complete response before beginning transmission. */
    ResponseTransferMode?: v.OneOf<'BUFFERED' | 'STREAM'> | undefined;
    /** Custom timeout between 50 and 29,000 milliseconds. The default value is 29,000 milliseconds or 29 seconds. You can increase the default value to longer than 29 seconds for Regional or private APIs only. */
    TimeoutInMillis?: v.Num | undefined;
    /**
     * Specifies an API method integration type. The valid value is one of the following:
     *
     * For the HTTP and HTTP proxy integrations, each integration can specify a protocol ( `http/https` ), port and path. Standard 80 and 443 ports are supported as well as custom ports above 1024. An HTTP or HTTP proxy integration with a `connectionType` of `VPC_LINK` is referred to as a private integration and uses a VpcLink to connect API Gateway to a network load balancer of a VPC.
     */
    Type: v.OneOf<'AWS' | 'AWS_PROXY' | 'HTTP' | 'HTTP_PROXY' | 'MOCK'>;
    /** Specifies Uniform Resource Identifier (URI) of the integration endpoint. */
    Uri?: v.Text | undefined;
  }
  /** `IntegrationResponse` is a property of the [Amazon API Gateway Method Integration](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-apitgateway-method-integration.html) property type that specifies the response that API Gateway sends after a method's backend finishes processing a request. */
  interface IntegrationResponse {
    /**
     * Specifies how to handle response payload content type conversions. Supported values are `CONVERT_TO_BINARY` and `CONVERT_TO_TEXT`, with the following behaviors:
     *
     * If this property is not defined, the response payload will be passed through from the integration response to the method response without modification.
     */
    ContentHandling?: v.OneOf<'CONVERT_TO_BINARY' | 'CONVERT_TO_TEXT'> | undefined;
    /** A key-value map specifying response parameters that are passed to the method response from the back end. The key is a method response header parameter name and the mapped value is an integration response header value, a static value enclosed within a pair of single quotes, or a JSON expression from the integration response body. The mapping key must match the pattern of `method.response.header.{name}`, where `name` is a valid and unique header name. The mapped non-static value must match the pattern of `integration.response.header.{name}` or `integration.response.body.{JSON-expression}`, where `name` is a valid and unique response header name and `JSON-expression` is a valid JSON expression without the `$` prefix. */
    ResponseParameters?: v.Dictionary<v.Text> | undefined;
    /** Specifies the templates used to transform the integration response body. Response templates are represented as a key/value map, with a content-type as the key and a template as the value. */
    ResponseTemplates?: v.Dictionary<v.Text> | undefined;
    /** Specifies the regular expression (regex) pattern used to choose an integration response based on the response from the back end. For example, if the success response returns nothing and the error response returns some string, you could use the `.+` regex to match error response. However, make sure that the error response does not contain any newline ( `\n` ) character in such cases. If the back end is an AWS Lambda function, the AWS Lambda function error header is matched. For all other HTTP and AWS back ends, the HTTP status code is matched. */
    SelectionPattern?: v.Text | undefined;
    /** Specifies the status code that is used to map the integration response to an existing MethodResponse. */
    StatusCode: v.Text;
  }
  /** Represents a method response of a given HTTP status code returned to the client. The method response is passed from the back end through the associated integration response that can be transformed using a mapping template. */
  interface MethodResponse {
    /** Specifies the Model resources used for the response's content-type. Response models are represented as a key/value map, with a content-type as the key and a Model name as the value. */
    ResponseModels?: v.Dictionary<v.Text> | undefined;
    /** A key-value map specifying required or optional response parameters that API Gateway can send back to the caller. A key defines a method response header and the value specifies whether the associated method response header is required or not. The expression of the key must match the pattern `method.response.header.{name}`, where `name` is a valid and unique header name. API Gateway passes certain integration response data to the method response headers specified here according to the mapping you prescribe in the API's IntegrationResponse. The integration response data that can be mapped include an integration response header expressed in `integration.response.header.{name}`, a static value enclosed within a pair of single quotes (e.g., `'application/json'` ), or a JSON expression from the back-end response payload in the form of `integration.response.body.{JSON-expression}`, where `JSON-expression` is a valid JSON expression without the `$` prefix.) */
    ResponseParameters?: v.Dictionary<v.Bool | v.Text> | undefined;
    /** The method response's status code. */
    StatusCode: v.Text;
  }
}

export interface ModelProperties {
  /** The content-type for the model. */
  ContentType?: v.Text | undefined;
  /** The description of the model. */
  Description?: v.Text | undefined;
  /**
   * A name for the model. If you don't specify a name, CloudFormation generates a unique physical ID and uses that ID for the model name. For more information, see [Name Type](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-name.html).
   *
   * > If you specify a name, you cannot perform updates that require replacement of this resource. You can perform updates that require no or some interruption. If you must replace the resource, specify a new name.
   */
  Name?: v.Text | undefined;
  /** The string identifier of the associated RestApi. */
  RestApiId: v.Text<'AWS::ApiGateway::RestApi.RestApiId'>;
  /** The schema for the model. For `application/json` models, this should be JSON schema draft 4 model. Do not include "\*\/" characters in the description of any properties because such "\*\/" characters may be interpreted as the closing marker for comments in some languages, such as Java or JavaScript, causing the installation of your API's SDK generated by API Gateway to fail. */
  Schema?: v.Json | undefined;
}
export interface ModelAttributes {
}
/**
 * The `AWS::ApiGateway::Model` resource defines the structure of a request or response payload for an API method.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-model.html
 */
export declare class Model extends v.Resource<ModelProperties, 'AWS::ApiGateway::Model.Name', ModelAttributes> {
  static readonly type: 'AWS::ApiGateway::Model';
  constructor(properties: ModelProperties);
}

export interface RequestValidatorProperties {
  /** The name of this RequestValidator */
  Name?: v.Text | undefined;
  /** The string identifier of the associated RestApi. */
  RestApiId: v.Text<'AWS::ApiGateway::RestApi.RestApiId'>;
  /** A Boolean flag to indicate whether to validate a request body according to the configured Model schema. */
  ValidateRequestBody?: v.Bool | undefined;
  /** A Boolean flag to indicate whether to validate request parameters ( `true` ) or not ( `false` ). */
  ValidateRequestParameters?: v.Bool | undefined;
}
export interface RequestValidatorAttributes {
  /** The ID for the request validator. For example: `abc123`. */
  readonly RequestValidatorId: v.Scalar<'AWS::ApiGateway::RequestValidator.RequestValidatorId'>;
}
/**
 * The `AWS::ApiGateway::RequestValidator` resource sets up basic validation rules for incoming requests to your API. For more information, see [Enable Basic Request Validation for an API in API Gateway](https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-method-request-validation.html) in the *API Gateway Developer Guide*.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-requestvalidator.html
 */
export declare class RequestValidator extends v.Resource<RequestValidatorProperties, 'AWS::ApiGateway::RequestValidator.RequestValidatorId', RequestValidatorAttributes> {
  static readonly type: 'AWS::ApiGateway::RequestValidator';
  constructor(properties: RequestValidatorProperties);
}

export interface ResourceProperties {
  /** The parent resource's identifier. */
  ParentId: v.Text<'AWS::ApiGateway::Resource.ResourceId'>;
  /** The last path segment for this resource. */
  PathPart: v.Text;
  /** The string identifier of the associated RestApi. */
  RestApiId: v.Text<'AWS::ApiGateway::RestApi.RestApiId'>;
}
export interface ResourceAttributes {
  /** The ID for the resource. For example: `abc123`. */
  readonly ResourceId: v.Scalar<'AWS::ApiGateway::Resource.ResourceId'>;
}
/**
 * The `AWS::ApiGateway::Resource` resource creates a resource in an API.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-resource.html
 */
export declare class Resource extends v.Resource<ResourceProperties, 'AWS::ApiGateway::Resource.ResourceId', ResourceAttributes> {
  static readonly type: 'AWS::ApiGateway::Resource';
  constructor(properties: ResourceProperties);
}

export interface RestApiProperties {
  /** The source of the API key for metering requests according to a usage plan. Valid values are: `HEADER` to read the API key from the `X-API-Key` header of a request. `AUTHORIZER` to read the API key from the `UsageIdentifierKey` from a custom authorizer. */
  ApiKeySourceType?: v.Text | undefined;
  /** The list of binary media types supported by the RestApi. By default, the RestApi supports only UTF-8-encoded text payloads. */
  BinaryMediaTypes?: v.Many<v.Text> | undefined;
  /** An OpenAPI specification that defines a set of RESTful APIs in JSON format. For YAML templates, you can also provide the specification in YAML format. */
  Body?: v.Json | undefined;
  /** The Amazon Simple Storage Service (Amazon S3) location that points to an OpenAPI file, which defines a set of RESTful APIs in JSON or YAML format. */
  BodyS3Location?: v.Block<RestApi.S3Location> | undefined;
  /** The ID of the RestApi that you want to clone from. */
  CloneFrom?: v.Text<'AWS::ApiGateway::RestApi.RestApiId'> | undefined;
  /** The description of the RestApi. */
  Description?: v.Text | undefined;
  /** Specifies whether clients can invoke your API by using the default `execute-api` endpoint. By default, clients can invoke your API with the default `https://{api_id}.execute-api.{region}.amazonaws.com` endpoint. To require that clients use a custom domain name to invoke your API, disable the default endpoint */
  DisableExecuteApiEndpoint?: v.Bool | undefined;
  /** The endpoint access mode for your RestApi. */
  EndpointAccessMode?: v.Text | undefined;
  /** A list of the endpoint types and IP address types of the API. Use this property when creating an API. When importing an existing API, specify the endpoint configuration types using the `Parameters` property. */
  EndpointConfiguration?: v.Block<RestApi.EndpointConfiguration> | undefined;
  /** A query parameter to indicate whether to rollback the API update ( `true` ) or not ( `false` ) when a warning is encountered. The default value is `false`. */
  FailOnWarnings?: v.Bool | undefined;
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
  /** The name of the RestApi. A name is required if the REST API is not based on an OpenAPI specification. */
  Name?: v.Text | undefined;
  /** Custom header parameters as part of the request. For example, to exclude DocumentationParts from an imported API, set `ignore=documentation` as a `parameters` value, as in the AWS CLI command of `aws apigateway import-rest-api --parameters ignore=documentation --body 'file:///path/to/imported-api-body.json'`. */
  Parameters?: v.Json | undefined;
  /** A policy document that contains the permissions for the `RestApi` resource. To set the ARN for the policy, use the `!Join` intrinsic function with `""` as delimiter and values of `"execute-api:/"` and `"*"`. */
  Policy?: v.Json | undefined;
  /** The Transport Layer Security (TLS) version + cipher suite for this RestApi. */
  SecurityPolicy?: v.Text | undefined;
  /** The key-value map of strings. The valid character set is [a-zA-Z+-=._:/]. The tag key can be up to 128 characters and must not start with `aws:`. The tag value can be up to 256 characters. */
  Tags?: v.Many<v.Block<RestApi.Tag>> | undefined;
  Version?: v.Text | undefined;
}
export interface RestApiAttributes {
  /** The string identifier of the associated RestApi. */
  readonly RestApiId: v.Scalar<'AWS::ApiGateway::RestApi.RestApiId'>;
  /** The root resource ID for a `RestApi` resource, such as `a0bc123d4e`. */
  readonly RootResourceId: v.Scalar<'AWS::ApiGateway::Resource.ResourceId'>;
}
/**
 * The `AWS::ApiGateway::RestApi` resource creates a REST API. For more information, see [restapi:create](https://docs.aws.amazon.com/apigateway/latest/api/API_CreateRestApi.html) in the *Amazon API Gateway REST API Reference*.
 *
 * > On January 1, 2016, the Swagger Specification was donated to the [OpenAPI initiative](https://docs.aws.amazon.com/https://www.openapis.org/), becoming the foundation of the OpenAPI Specification.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-restapi.html
 */
export declare class RestApi extends v.Resource<RestApiProperties, 'AWS::ApiGateway::RestApi.RestApiId', RestApiAttributes> {
  static readonly type: 'AWS::ApiGateway::RestApi';
  constructor(properties?: RestApiProperties);
}
export declare namespace RestApi {
  /**
   * The `EndpointConfiguration` property type specifies the endpoint types and IP address types of a REST API.
   *
   * `EndpointConfiguration` is a property of the [AWS::ApiGateway::RestApi](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-apigateway-restapi.html) resource.
   */
  interface EndpointConfiguration {
    /** The IP address types that can invoke an API (RestApi). Use `ipv4` to allow only IPv4 addresses to invoke an API, or use `dualstack` to allow both IPv4 and IPv6 addresses to invoke an API. For the `PRIVATE` endpoint type, only `dualstack` is supported. */
    IpAddressType?: v.Text | undefined;
    /** A list of endpoint types of an API (RestApi) or its custom domain name (DomainName). For an edge-optimized API and its custom domain name, the endpoint type is `"EDGE"`. For a regional API and its custom domain name, the endpoint type is `REGIONAL`. For a private API, the endpoint type is `PRIVATE`. */
    Types?: v.Many<v.Text> | undefined;
    /** A list of VpcEndpointIds of an API (RestApi) against which to create Route53 ALIASes. It is only supported for `PRIVATE` endpoint type. */
    VpcEndpointIds?: v.Many<v.Text<'AWS::EC2::VPCEndpoint.Id'>> | undefined;
  }
  /**
   * `S3Location` is a property of the [AWS::ApiGateway::RestApi](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-apigateway-restapi.html) resource that specifies the Amazon S3 location of a OpenAPI (formerly Swagger) file that defines a set of RESTful APIs in JSON or YAML.
   *
   * > On January 1, 2016, the Swagger Specification was donated to the [OpenAPI initiative](https://docs.aws.amazon.com/https://www.openapis.org/), becoming the foundation of the OpenAPI Specification.
   */
  interface S3Location {
    /** The name of the S3 bucket where the OpenAPI file is stored. */
    Bucket?: v.Text<'AWS::S3::Bucket.BucketName'> | undefined;
    /** The Amazon S3 ETag (a file checksum) of the OpenAPI file. If you don't specify a value, API Gateway skips ETag validation of your OpenAPI file. */
    ETag?: v.Text | undefined;
    /** The file name of the OpenAPI file (Amazon S3 object name). */
    Key?: v.Text | undefined;
    /** For versioning-enabled buckets, a specific version of the OpenAPI file. */
    Version?: v.Text | undefined;
  }
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
}

export interface StageProperties {
  /** Access log settings, including the access log format and access log destination ARN. */
  AccessLogSetting?: v.Block<Stage.AccessLogSetting> | undefined;
  /** Specifies whether a cache cluster is enabled for the stage. To activate a method-level cache, set `CachingEnabled` to `true` for a method. */
  CacheClusterEnabled?: v.Bool | undefined;
  /** The stage's cache capacity in GB. For more information about choosing a cache size, see [Enabling API caching to enhance responsiveness](https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-caching.html). */
  CacheClusterSize?: v.Text | undefined;
  /** Settings for the canary deployment in this stage. */
  CanarySetting?: v.Block<Stage.CanarySetting> | undefined;
  /** The identifier of a client certificate for an API stage. */
  ClientCertificateId?: v.Text<'AWS::ApiGateway::ClientCertificate.ClientCertificateId'> | undefined;
  /** The identifier of the Deployment that the stage points to. */
  DeploymentId?: v.Text<'AWS::ApiGateway::Deployment.DeploymentId'> | undefined;
  /** The stage's description. */
  Description?: v.Text | undefined;
  /** The version of the associated API documentation. */
  DocumentationVersion?: v.Text | undefined;
  /** A map that defines the method settings for a Stage resource. Keys (designated as `/{method_setting_key` below) are method paths defined as `{resource_path}/{http_method}` for an individual method override, or `/\*\/\*` for overriding all methods in the stage. */
  MethodSettings?: v.Many<v.Block<Stage.MethodSetting>> | undefined;
  /** The string identifier of the associated RestApi. */
  RestApiId: v.Text<'AWS::ApiGateway::RestApi.RestApiId'>;
  /** The name of the stage is the first path segment in the Uniform Resource Identifier (URI) of a call to API Gateway. Stage names can only contain alphanumeric characters, hyphens, and underscores. Maximum length is 128 characters. */
  StageName?: v.Text | undefined;
  /** The collection of tags. Each tag element is associated with a given resource. */
  Tags?: v.Many<v.Block<Stage.Tag>> | undefined;
  /** Specifies whether active tracing with X-ray is enabled for the Stage. */
  TracingEnabled?: v.Bool | undefined;
  /** A map (string-to-string map) that defines the stage variables, where the variable name is the key and the variable value is the value. Variable names are limited to alphanumeric characters. Values must match the following regular expression: `[A-Za-z0-9-._~:/?#&=,]+`. */
  Variables?: v.Dictionary<v.Text> | undefined;
}
export interface StageAttributes {
}
/**
 * The `AWS::ApiGateway::Stage` resource creates a stage for a deployment.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-stage.html
 */
export declare class Stage extends v.Resource<StageProperties, 'AWS::ApiGateway::Stage.StageName', StageAttributes> {
  static readonly type: 'AWS::ApiGateway::Stage';
  constructor(properties: StageProperties);
}
export declare namespace Stage {
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
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
}

export interface UsagePlanProperties {
  /** The associated API stages of a usage plan. */
  ApiStages?: v.Many<v.Block<UsagePlan.ApiStage>> | undefined;
  /** The description of a usage plan. */
  Description?: v.Text | undefined;
  /** The target maximum number of permitted requests per a given unit time interval. */
  Quota?: v.Block<UsagePlan.QuotaSettings> | undefined;
  /** The collection of tags. Each tag element is associated with a given resource. */
  Tags?: v.Many<v.Block<UsagePlan.Tag>> | undefined;
  /** A map containing method level throttling information for API stage in a usage plan. */
  Throttle?: v.Block<UsagePlan.ThrottleSettings> | undefined;
  /** The name of a usage plan. */
  UsagePlanName?: v.Text | undefined;
}
export interface UsagePlanAttributes {
  /** The ID for the usage plan. For example: `abc123`. */
  readonly Id: v.Scalar<'AWS::ApiGateway::UsagePlan.Id'>;
}
/**
 * The `AWS::ApiGateway::UsagePlan` resource creates a usage plan for deployed APIs. A usage plan sets a target for the throttling and quota limits on individual client API keys. For more information, see [Creating and Using API Usage Plans in Amazon API Gateway](https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-api-usage-plans.html) in the *API Gateway Developer Guide*.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-usageplan.html
 */
export declare class UsagePlan extends v.Resource<UsagePlanProperties, 'AWS::ApiGateway::UsagePlan.Id', UsagePlanAttributes> {
  static readonly type: 'AWS::ApiGateway::UsagePlan';
  constructor(properties?: UsagePlanProperties);
}
export declare namespace UsagePlan {
  /** API stage name of the associated API stage in a usage plan. */
  interface ApiStage {
    /** API Id of the associated API stage in a usage plan. */
    ApiId?: v.Text<'AWS::ApiGateway::RestApi.RestApiId'> | undefined;
    /** API stage name of the associated API stage in a usage plan. */
    Stage?: v.Text<'AWS::ApiGateway::Stage.StageName'> | undefined;
    /** Map containing method level throttling information for API stage in a usage plan. */
    Throttle?: v.Dictionary<v.Block<UsagePlan.ThrottleSettings>> | undefined;
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
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
  /** `ThrottleSettings` is a property of the [AWS::ApiGateway::UsagePlan](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-apigateway-usageplan.html) resource that specifies the overall request rate (average requests per second) and burst capacity when users call your REST APIs. */
  interface ThrottleSettings {
    /** The API target request burst rate limit. This allows more requests through for a period of time than the target rate limit. */
    BurstLimit?: v.Num | undefined;
    /** The API target request rate limit. */
    RateLimit?: v.Num | undefined;
  }
}

export interface UsagePlanKeyProperties {
  /** The Id of the UsagePlanKey resource. */
  KeyId: v.Text<'AWS::ApiGateway::ApiKey.APIKeyId'>;
  /** The type of a UsagePlanKey resource for a plan customer. */
  KeyType: v.OneOf<'API_KEY'>;
  /** The Id of the UsagePlan resource representing the usage plan containing the UsagePlanKey resource representing a plan customer. */
  UsagePlanId: v.Text<'AWS::ApiGateway::UsagePlan.Id'>;
}
export interface UsagePlanKeyAttributes {
  /** The ID for the usage plan key. For example: `abc123`. */
  readonly Id: v.Scalar<'AWS::ApiGateway::UsagePlanKey.Id'>;
}
/**
 * The `AWS::ApiGateway::UsagePlanKey` resource associates an API key with a usage plan. This association determines which users the usage plan is applied to.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-usageplankey.html
 */
export declare class UsagePlanKey extends v.Resource<UsagePlanKeyProperties, 'AWS::ApiGateway::UsagePlanKey.Id', UsagePlanKeyAttributes> {
  static readonly type: 'AWS::ApiGateway::UsagePlanKey';
  constructor(properties: UsagePlanKeyProperties);
}

export interface VpcLinkProperties {
  /** The description of the VPC link. */
  Description?: v.Text | undefined;
  /** The name used to label and identify the VPC link. */
  Name: v.Text;
  /** An array of arbitrary tags (key-value pairs) to associate with the VPC link. */
  Tags?: v.Many<v.Block<VpcLink.Tag>> | undefined;
  /** The ARN of the network load balancer of the VPC targeted by the VPC link. The network load balancer must be owned by the same AWS account of the API owner. */
  TargetArns: v.Many<v.Text<'AWS::ElasticLoadBalancingV2::LoadBalancer.LoadBalancerArn'>>;
}
export interface VpcLinkAttributes {
  /** The ID for the VPC link. For example: `abc123`. */
  readonly VpcLinkId: v.Scalar<'AWS::ApiGateway::VpcLink.VpcLinkId'>;
}
/**
 * The `AWS::ApiGateway::VpcLink` resource creates an API Gateway VPC link for a REST API to access resources in an Amazon Virtual Private Cloud (VPC). For more information, see [vpclink:create](https://docs.aws.amazon.com/apigateway/latest/api/API_CreateVpcLink.html) in the `Amazon API Gateway REST API Reference`.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-vpclink.html
 */
export declare class VpcLink extends v.Resource<VpcLinkProperties, 'AWS::ApiGateway::VpcLink.VpcLinkId', VpcLinkAttributes> {
  static readonly type: 'AWS::ApiGateway::VpcLink';
  constructor(properties: VpcLinkProperties);
}
export declare namespace VpcLink {
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
}
