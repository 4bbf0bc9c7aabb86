// Made by src/spec/generate/main.ts out of the AWS resource specification: change that, not this.
import * as v from '../../values';

export interface ApiProperties {
  /** An API key selection expression. Supported only for WebSocket APIs. See [API Key Selection Expressions](https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-api-selection-expressions.html#apigateway-websocket-api-apikey-selection-expressions). */
  ApiKeySelectionExpression?: v.Text | undefined;
  /** Specifies how to interpret the base path of the API during import. Valid values are `ignore`, `prepend`, and `split`. The default value is `ignore`. To learn more, see [Set the OpenAPI basePath Property](https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-import-api-basePath.html). Supported only for HTTP APIs. */
  BasePath?: v.Text | undefined;
  /** The OpenAPI definition. Supported only for HTTP APIs. To import an HTTP API, you must specify a `Body` or `BodyS3Location`. If you specify a `Body` or `BodyS3Location`, don't specify CloudFormation resources such as `AWS::ApiGatewayV2::Authorizer` or `AWS::ApiGatewayV2::Route`. API Gateway doesn't support the combination of OpenAPI and CloudFormation resources. */
  Body?: v.Json | undefined;
  /** The S3 location of an OpenAPI definition. Supported only for HTTP APIs. To import an HTTP API, you must specify a `Body` or `BodyS3Location`. If you specify a `Body` or `BodyS3Location`, don't specify CloudFormation resources such as `AWS::ApiGatewayV2::Authorizer` or `AWS::ApiGatewayV2::Route`. API Gateway doesn't support the combination of OpenAPI and CloudFormation resources. */
  BodyS3Location?: v.Block<Api.BodyS3Location> | undefined;
  /** A CORS configuration. Supported only for HTTP APIs. See [Configuring CORS](https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-cors.html) for more information. */
  CorsConfiguration?: v.Block<Api.Cors> | undefined;
  /** This property is part of quick create. It specifies the credentials required for the integration, if any. For a Lambda integration, three options are available. To specify an IAM Role for API Gateway to assume, use the role's Amazon Resource Name (ARN). To require that the caller's identity be passed through from the request, specify `arn:aws:iam::*:user/*`. To use resource-based permissions on supported AWS services, specify `null`. Currently, this property is not used for HTTP integrations. Supported only for HTTP APIs. */
  CredentialsArn?: v.Text | undefined;
  /** The description of the API. */
  Description?: v.Text | undefined;
  /** Specifies whether clients can invoke your API by using the default `execute-api` endpoint. By default, clients can invoke your API with the default https://{api_id}.execute-api.{region}.amazonaws.com endpoint. To require that clients use a custom domain name to invoke your API, disable the default endpoint. */
  DisableExecuteApiEndpoint?: v.Bool | undefined;
  /** Avoid validating models when creating a deployment. Supported only for WebSocket APIs. */
  DisableSchemaValidation?: v.Bool | undefined;
  /** Specifies whether to rollback the API creation when a warning is encountered. By default, API creation continues if a warning is encountered. */
  FailOnWarnings?: v.Bool | undefined;
  /**
   * The IP address types that can invoke the API. Use `ipv4` to allow only IPv4 addresses to invoke your API, or use `dualstack` to allow both IPv4 and IPv6 addresses to invoke your API.
   *
   * Don’t use IP address type for an HTTP API based on an OpenAPI specification. Instead, specify the IP address type in the OpenAPI specification.
   */
  IpAddressType?: v.Text | undefined;
  /** The name of the API. Required unless you specify an OpenAPI definition for `Body` or `S3BodyLocation`. */
  Name?: v.Text | undefined;
  /** The API protocol. Valid values are `WEBSOCKET` or `HTTP`. Required unless you specify an OpenAPI definition for `Body` or `S3BodyLocation`. */
  ProtocolType?: v.Text | undefined;
  /** This property is part of quick create. If you don't specify a `routeKey`, a default route of `$default` is created. The `$default` route acts as a catch-all for any request made to your API, for a particular stage. The `$default` route key can't be modified. You can add routes after creating the API, and you can update the route keys of additional routes. Supported only for HTTP APIs. */
  RouteKey?: v.Text | undefined;
  /** The route selection expression for the API. For HTTP APIs, the `routeSelectionExpression` must be `${request.method} ${request.path}`. If not provided, this will be the default for HTTP APIs. This property is required for WebSocket APIs. */
  RouteSelectionExpression?: v.Text | undefined;
  /** The collection of tags. Each tag element is associated with a given resource. */
  Tags?: v.Dictionary<v.Text> | undefined;
  /** This property is part of quick create. Quick create produces an API with an integration, a default catch-all route, and a default stage which is configured to automatically deploy changes. For HTTP integrations, specify a fully qualified URL. For Lambda integrations, specify a function ARN. The type of the integration will be HTTP_PROXY or AWS_PROXY, respectively. Supported only for HTTP APIs. */
  Target?: v.Text | undefined;
  /** A version identifier for the API. */
  Version?: v.Text | undefined;
}
export interface ApiAttributes {
  /** The default endpoint for an API. For example: `https://abcdef.execute-api.us-west-2.amazonaws.com`. */
  readonly ApiEndpoint: v.Scalar<'AWS::ApiGatewayV2::Api.ApiEndpoint'>;
  /** The API identifier. */
  readonly ApiId: v.Scalar<'AWS::ApiGatewayV2::Api.ApiId'>;
  readonly ExecuteApiArn: v.Scalar<'AWS::ApiGatewayV2::Api.ExecuteApiArn'>;
}
/**
 * The `AWS::ApiGatewayV2::Api` resource creates an API. WebSocket APIs and HTTP APIs are supported. For more information about WebSocket APIs, see [About WebSocket APIs in API Gateway](https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-api-overview.html) in the *API Gateway Developer Guide*. For more information about HTTP APIs, see [HTTP APIs](https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api.html) in the *API Gateway Developer Guide.*
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-api.html
 */
export declare class Api extends v.Resource<ApiProperties, 'AWS::ApiGatewayV2::Api.ApiId', ApiAttributes> {
  static readonly type: 'AWS::ApiGatewayV2::Api';
  constructor(properties?: ApiProperties);
}
export declare namespace Api {
  /** The `BodyS3Location` property specifies an S3 location from which to import an OpenAPI definition. Supported only for HTTP APIs. */
  interface BodyS3Location {
    /** The S3 bucket that contains the OpenAPI definition to import. Required if you specify a `BodyS3Location` for an API. */
    Bucket?: v.Text | undefined;
    /** The Etag of the S3 object. */
    Etag?: v.Text | undefined;
    /** The key of the S3 object. Required if you specify a `BodyS3Location` for an API. */
    Key?: v.Text | undefined;
    /** The version of the S3 object. */
    Version?: v.Text | undefined;
  }
  /** The `Cors` property specifies a CORS configuration for an API. Supported only for HTTP APIs. See [Configuring CORS](https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-cors.html) for more information. */
  interface Cors {
    /** Specifies whether credentials are included in the CORS request. Supported only for HTTP APIs. */
    AllowCredentials?: v.Bool | undefined;
    /** Represents a collection of allowed headers. Supported only for HTTP APIs. */
    AllowHeaders?: v.Many<v.Text> | undefined;
    /** Represents a collection of allowed HTTP methods. Supported only for HTTP APIs. */
    AllowMethods?: v.Many<v.Text> | undefined;
    /** Represents a collection of allowed origins. Supported only for HTTP APIs. */
    AllowOrigins?: v.Many<v.Text> | undefined;
    /** Represents a collection of exposed headers. Supported only for HTTP APIs. */
    ExposeHeaders?: v.Many<v.Text> | undefined;
    /** The number of seconds that the browser should cache preflight request results. Supported only for HTTP APIs. */
    MaxAge?: v.Num | undefined;
  }
}

export interface ApiGatewayManagedOverridesProperties {
  /** The ID of the API for which to override the configuration of API Gateway-managed resources. */
  ApiId: v.Text;
  /** Overrides the integration configuration for an API Gateway-managed integration. */
  Integration?: v.Block<ApiGatewayManagedOverrides.IntegrationOverrides> | undefined;
  /** Overrides the route configuration for an API Gateway-managed route. */
  Route?: v.Block<ApiGatewayManagedOverrides.RouteOverrides> | undefined;
  /** Overrides the stage configuration for an API Gateway-managed stage. */
  Stage?: v.Block<ApiGatewayManagedOverrides.StageOverrides> | undefined;
}
export interface ApiGatewayManagedOverridesAttributes {
  /** The identifier. */
  readonly Id: v.Scalar<'AWS::ApiGatewayV2::ApiGatewayManagedOverrides.Id'>;
}
/**
 * The `AWS::ApiGatewayV2::ApiGatewayManagedOverrides` resource overrides the default properties of API Gateway-managed resources that are implicitly configured for you when you use quick create. When you create an API by using quick create, an `AWS::ApiGatewayV2::Route`, `AWS::ApiGatewayV2::Integration`, and `AWS::ApiGatewayV2::Stage` are created for you and associated with your `AWS::ApiGatewayV2::Api`. The `AWS::ApiGatewayV2::ApiGatewayManagedOverrides` resource enables you to set, or override the properties of these implicit resources. Supported only for HTTP APIs.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-apigatewaymanagedoverrides.html
 */
export declare class ApiGatewayManagedOverrides extends v.Resource<ApiGatewayManagedOverridesProperties, 'AWS::ApiGatewayV2::ApiGatewayManagedOverrides.ApiId', ApiGatewayManagedOverridesAttributes> {
  static readonly type: 'AWS::ApiGatewayV2::ApiGatewayManagedOverrides';
  constructor(properties: ApiGatewayManagedOverridesProperties);
}
export declare namespace ApiGatewayManagedOverrides {
  /** The `AccessLogSettings` property overrides the access log settings for an API Gateway-managed stage. */
  interface AccessLogSettings {
    /** The ARN of the CloudWatch Logs log group to receive access logs. */
    DestinationArn?: v.Text | undefined;
    /** A single line format of the access logs of data, as specified by selected $context variables. The format must include at least $context.requestId. */
    Format?: v.Text | undefined;
  }
  /** The `IntegrationOverrides` property overrides the integration settings for an API Gateway-managed integration. If you remove this property, API Gateway restores the default values. */
  interface IntegrationOverrides {
    /** The description of the integration. */
    Description?: v.Text | undefined;
    /** Specifies the integration's HTTP method type. For WebSocket APIs, if you use a Lambda integration, you must set the integration method to `POST`. */
    IntegrationMethod?: v.Text | undefined;
    /** Specifies the format of the payload sent to an integration. Required for HTTP APIs. For HTTP APIs, supported values for Lambda proxy integrations are `1.0` and `2.0`. For all other integrations, `1.0` is the only supported value. To learn more, see [Working with AWS Lambda proxy integrations for HTTP APIs](https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html). */
    PayloadFormatVersion?: v.Text | undefined;
    /** Custom timeout between 50 and 29,000 milliseconds for WebSocket APIs and between 50 and 30,000 milliseconds for HTTP APIs. The default timeout is 29 seconds for WebSocket APIs and 30 seconds for HTTP APIs. */
    TimeoutInMillis?: v.Num | undefined;
  }
  /** The `RouteOverrides` property overrides the route configuration for an API Gateway-managed route. If you remove this property, API Gateway restores the default values. */
  interface RouteOverrides {
    /** The authorization scopes supported by this route. */
    AuthorizationScopes?: v.Many<v.Text> | undefined;
    /** The authorization type for the route. To learn more, see [AuthorizationType](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-apigatewayv2-route.html#cfn-apigatewayv2-route-authorizationtype). */
    AuthorizationType?: v.Text | undefined;
    /** The identifier of the `Authorizer` resource to be associated with this route. The authorizer identifier is generated by API Gateway when you created the authorizer. */
    AuthorizerId?: v.Text | undefined;
    /** The operation name for the route. */
    OperationName?: v.Text | undefined;
    /** For HTTP integrations, specify a fully qualified URL. For Lambda integrations, specify a function ARN. The type of the integration will be HTTP_PROXY or AWS_PROXY, respectively. */
    Target?: v.Text | undefined;
  }
  /** The `RouteSettings` property overrides the route settings for an API Gateway-managed route. */
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
  /** The `StageOverrides` property overrides the stage configuration for an API Gateway-managed stage. If you remove this property, API Gateway restores the default values. */
  interface StageOverrides {
    /** Settings for logging access in a stage. */
    AccessLogSettings?: v.Block<ApiGatewayManagedOverrides.AccessLogSettings> | undefined;
    /** Specifies whether updates to an API automatically trigger a new deployment. The default value is `true`. */
    AutoDeploy?: v.Bool | undefined;
    /** The default route settings for the stage. */
    DefaultRouteSettings?: v.Block<ApiGatewayManagedOverrides.RouteSettings> | undefined;
    /** The description for the API stage. */
    Description?: v.Text | undefined;
    /** Route settings for the stage. */
    RouteSettings?: v.Dictionary<v.Block<ApiGatewayManagedOverrides.RouteSettings>> | undefined;
    /** A map that defines the stage variables for a `Stage`. Variable names can have alphanumeric and underscore characters, and the values must match [A-Za-z0-9-._~:/?#&=,]+. */
    StageVariables?: v.Dictionary<v.Text> | undefined;
  }
}

export interface ApiMappingProperties {
  /** The API identifier. */
  ApiId: v.Text<'AWS::ApiGateway::RestApi.RestApiId' | 'AWS::ApiGatewayV2::Api.ApiId'>;
  /** The API mapping key. */
  ApiMappingKey?: v.Text | undefined;
  /** The domain name. */
  DomainName: v.Text<'AWS::ApiGateway::DomainName.DomainName' | 'AWS::ApiGatewayV2::DomainName.DomainName'>;
  /** The API stage. */
  Stage: v.Text;
}
export interface ApiMappingAttributes {
  /** The API mapping resource ID. */
  readonly ApiMappingId: v.Scalar<'AWS::ApiGatewayV2::ApiMapping.ApiMappingId'>;
}
/**
 * The `AWS::ApiGatewayV2::ApiMapping` resource contains an API mapping. An API mapping relates a path of your custom domain name to a stage of your API. A custom domain name can have multiple API mappings, but the paths can't overlap. A custom domain can map only to APIs of the same protocol type. For more information, see [CreateApiMapping](https://docs.aws.amazon.com/apigatewayv2/latest/api-reference/domainnames-domainname-apimappings.html#CreateApiMapping) in the *Amazon API Gateway V2 API Reference*.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-apimapping.html
 */
export declare class ApiMapping extends v.Resource<ApiMappingProperties, 'AWS::ApiGatewayV2::ApiMapping.ApiMappingId', ApiMappingAttributes> {
  static readonly type: 'AWS::ApiGatewayV2::ApiMapping';
  constructor(properties: ApiMappingProperties);
}

export interface AuthorizerProperties {
  /** The API identifier. */
  ApiId: v.Text<'AWS::ApiGatewayV2::Api.ApiId'>;
  /** Specifies the required credentials as an IAM role for API Gateway to invoke the authorizer. To specify an IAM role for API Gateway to assume, use the role's Amazon Resource Name (ARN). To use resource-based permissions on the Lambda function, specify null. Supported only for `REQUEST` authorizers. */
  AuthorizerCredentialsArn?: v.Text | undefined;
  /** Specifies the format of the payload sent to an HTTP API Lambda authorizer. Required for HTTP API Lambda authorizers. Supported values are `1.0` and `2.0`. To learn more, see [Working with AWS Lambda authorizers for HTTP APIs](https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-lambda-authorizer.html). */
  AuthorizerPayloadFormatVersion?: v.Text | undefined;
  /** The time to live (TTL) for cached authorizer results, in seconds. If it equals 0, authorization caching is disabled. If it is greater than 0, API Gateway caches authorizer responses. The maximum value is 3600, or 1 hour. Supported only for HTTP API Lambda authorizers. */
  AuthorizerResultTtlInSeconds?: v.Num | undefined;
  /** The authorizer type. Specify `REQUEST` for a Lambda function using incoming request parameters. Specify `JWT` to use JSON Web Tokens (supported only for HTTP APIs). */
  AuthorizerType: v.Text;
  /** The authorizer's Uniform Resource Identifier (URI). For `REQUEST` authorizers, this must be a well-formed Lambda function URI, for example, `arn:aws:apigateway:us-west-2:lambda:path/2015-03-31/functions/arn:aws:lambda:us-west-2: *{account_id}* :function: *{lambda_function_name}* /invocations`. In general, the URI has this form: `arn:aws:apigateway: *{region}* :lambda:path/ *{service_api}*`, where *{region}* is the same as the region hosting the Lambda function, path indicates that the remaining substring in the URI should be treated as the path to the resource, including the initial `/`. For Lambda functions, this is usually of the form `/2015-03-31/functions/[FunctionARN]/invocations`. */
  AuthorizerUri?: v.Text | undefined;
  /** Specifies whether a Lambda authorizer returns a response in a simple format. By default, a Lambda authorizer must return an IAM policy. If enabled, the Lambda authorizer can return a boolean value instead of an IAM policy. Supported only for HTTP APIs. To learn more, see [Working with AWS Lambda authorizers for HTTP APIs](https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-lambda-authorizer.html). */
  EnableSimpleResponses?: v.Bool | undefined;
  /** The identity source for which authorization is requested. */
  IdentitySource?: v.Many<v.Text> | undefined;
  /** This parameter is not used. */
  IdentityValidationExpression?: v.Text | undefined;
  /** The `JWTConfiguration` property specifies the configuration of a JWT authorizer. Required for the `JWT` authorizer type. Supported only for HTTP APIs. */
  JwtConfiguration?: v.Block<Authorizer.JWTConfiguration> | undefined;
  /** The name of the authorizer. */
  Name: v.Text;
}
export interface AuthorizerAttributes {
  /** The authorizer ID. */
  readonly AuthorizerId: v.Scalar<'AWS::ApiGatewayV2::Authorizer.AuthorizerId'>;
}
/**
 * The `AWS::ApiGatewayV2::Authorizer` resource creates an authorizer for a WebSocket API or an HTTP API. To learn more, see [Controlling and managing access to a WebSocket API in API Gateway](https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-api-control-access.html) and [Controlling and managing access to an HTTP API in API Gateway](https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-access-control.html) in the *API Gateway Developer Guide*.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-authorizer.html
 */
export declare class Authorizer extends v.Resource<AuthorizerProperties, 'AWS::ApiGatewayV2::Authorizer.AuthorizerId', AuthorizerAttributes> {
  static readonly type: 'AWS::ApiGatewayV2::Authorizer';
  constructor(properties: AuthorizerProperties);
}
export declare namespace Authorizer {
  /** The `JWTConfiguration` property specifies the configuration of a JWT authorizer. Required for the `JWT` authorizer type. Supported only for HTTP APIs. */
  interface JWTConfiguration {
    /** A list of the intended recipients of the JWT. A valid JWT must provide an `aud` that matches at least one entry in this list. See [RFC 7519](https://docs.aws.amazon.com/https://tools.ietf.org/html/rfc7519#section-4.1.3). Required for the `JWT` authorizer type. Supported only for HTTP APIs. */
    Audience?: v.Many<v.Text> | undefined;
    /** The base domain of the identity provider that issues JSON Web Tokens. For example, an Amazon Cognito user pool has the following format: `https://cognito-idp. {region} .amazonaws.com/ {userPoolId}`. Required for the `JWT` authorizer type. Supported only for HTTP APIs. */
    Issuer?: v.Text | undefined;
  }
}

export interface DeploymentProperties {
  /** The API identifier. */
  ApiId: v.Text<'AWS::ApiGatewayV2::Api.ApiId'>;
  /** The description for the deployment resource. */
  Description?: v.Text | undefined;
  /** The name of an existing stage to associate with the deployment. */
  StageName?: v.Text | undefined;
}
export interface DeploymentAttributes {
  /** The deployment ID. */
  readonly DeploymentId: v.Scalar<'AWS::ApiGatewayV2::Deployment.DeploymentId'>;
}
/**
 * The `AWS::ApiGatewayV2::Deployment` resource creates a deployment for an API.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-deployment.html
 */
export declare class Deployment extends v.Resource<DeploymentProperties, 'AWS::ApiGatewayV2::Deployment.DeploymentId', DeploymentAttributes> {
  static readonly type: 'AWS::ApiGatewayV2::Deployment';
  constructor(properties: DeploymentProperties);
}

export interface DomainNameProperties {
  /** The custom domain name for your API in Amazon API Gateway. Uppercase letters and the underscore ( `_` ) character are not supported. */
  DomainName: v.Text;
  /** The domain name configurations. */
  DomainNameConfigurations?: v.Many<v.Block<DomainName.DomainNameConfiguration>> | undefined;
  /** The mutual TLS authentication configuration for a custom domain name. */
  MutualTlsAuthentication?: v.Block<DomainName.MutualTlsAuthentication> | undefined;
  /** The routing mode API Gateway uses to route traffic to your APIs. */
  RoutingMode?: v.OneOf<'API_MAPPING_ONLY' | 'ROUTING_RULE_THEN_API_MAPPING' | 'ROUTING_RULE_ONLY'> | undefined;
  /** The collection of tags associated with a domain name. */
  Tags?: v.Dictionary<v.Text> | undefined;
}
export interface DomainNameAttributes {
  /** Represents an Amazon Resource Name (ARN). */
  readonly DomainNameArn: v.Scalar<'AWS::ApiGatewayV2::DomainName.DomainNameArn'>;
  /** The domain name associated with the regional endpoint for this custom domain name. You set up this association by adding a DNS record that points the custom domain name to this regional domain name. */
  readonly RegionalDomainName: v.Scalar<'AWS::ApiGatewayV2::DomainName.RegionalDomainName'>;
  /** The region-specific Amazon Route 53 Hosted Zone ID of the regional endpoint. */
  readonly RegionalHostedZoneId: v.Scalar<'AWS::ApiGatewayV2::DomainName.RegionalHostedZoneId'>;
}
/**
 * The `AWS::ApiGatewayV2::DomainName` resource specifies a custom domain name for your API in Amazon API Gateway (API Gateway).
 *
 * You can use a custom domain name to provide a URL that's more intuitive and easier to recall. For more information about using custom domain names, see [Set up Custom Domain Name for an API in API Gateway](https://docs.aws.amazon.com/apigateway/latest/developerguide/how-to-custom-domains.html) in the *API Gateway Developer Guide*.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-domainname.html
 */
export declare class DomainName extends v.Resource<DomainNameProperties, 'AWS::ApiGatewayV2::DomainName.DomainName', DomainNameAttributes> {
  static readonly type: 'AWS::ApiGatewayV2::DomainName';
  constructor(properties: DomainNameProperties);
}
export declare namespace DomainName {
  /**
   * The `DomainNameConfiguration` property type specifies the configuration for an API's domain name.
   *
   * `DomainNameConfiguration` is a property of the [AWS::ApiGatewayV2::DomainName](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-apigatewayv2-domainname.html) resource.
   */
  interface DomainNameConfiguration {
    /** An AWS -managed certificate that will be used by the edge-optimized endpoint for this domain name. AWS Certificate Manager is the only supported source. */
    CertificateArn?: v.Text<'AWS::CertificateManager::Certificate.Id'> | undefined;
    /** The user-friendly name of the certificate that will be used by the edge-optimized endpoint for this domain name. */
    CertificateName?: v.Text | undefined;
    /** The endpoint type. */
    EndpointType?: v.Text | undefined;
    /** The IP address types that can invoke the domain name. Use `ipv4` to allow only IPv4 addresses to invoke your domain name, or use `dualstack` to allow both IPv4 and IPv6 addresses to invoke your domain name. */
    IpAddressType?: v.Text | undefined;
    /** The Amazon resource name (ARN) for the public certificate issued by Certificate Manager. This ARN is used to validate custom domain ownership. It's required only if you configure mutual TLS and use either an ACM-imported or a private CA certificate ARN as the regionalCertificateArn. */
    OwnershipVerificationCertificateArn?: v.Text | undefined;
    /** The Transport Layer Security (TLS) version of the security policy for this domain name. The valid values are `TLS_1_0` and `TLS_1_2`. */
    SecurityPolicy?: v.Text | undefined;
  }
  /** If specified, API Gateway performs two-way authentication between the client and the server. Clients must present a trusted certificate to access your API. */
  interface MutualTlsAuthentication {
    /** An Amazon S3 URL that specifies the truststore for mutual TLS authentication, for example, `s3:// bucket-name / key-name`. The truststore can contain certificates from public or private certificate authorities. To update the truststore, upload a new version to S3, and then update your custom domain name to use the new version. To update the truststore, you must have permissions to access the S3 object. */
    TruststoreUri?: v.Text | undefined;
    /** The version of the S3 object that contains your truststore. To specify a version, you must have versioning enabled for the S3 bucket. */
    TruststoreVersion?: v.Text | undefined;
  }
}

export interface IntegrationProperties {
  /** The API identifier. */
  ApiId: v.Text<'AWS::ApiGatewayV2::Api.ApiId'>;
  /** The ID of the VPC link for a private integration. Supported only for HTTP APIs. */
  ConnectionId?: v.Text | undefined;
  /** The type of the network connection to the integration endpoint. Specify `INTERNET` for connections through the public routable internet or `VPC_LINK` for private connections between API Gateway and resources in a VPC. The default value is `INTERNET`. */
  ConnectionType?: v.Text | undefined;
  /**
   * Supported only for WebSocket APIs. Specifies how to handle response payload content type conversions. Supported values are `CONVERT_TO_BINARY` and `CONVERT_TO_TEXT`, with the following behaviors:
   *
   * `CONVERT_TO_BINARY`: Converts a response payload from a Base64-encoded string to the corresponding binary blob.
   *
   * `CONVERT_TO_TEXT`: Converts a response payload from a binary blob to a Base64-encoded string.
   *
   * If this property is not defined, the response payload will be passed through from the integration response to the route response or method response without modification.
   */
  ContentHandlingStrategy?: v.Text | undefined;
  /** Specifies the credentials required for the integration, if any. For AWS integrations, three options are available. To specify an IAM Role for API Gateway to assume, use the role's Amazon Resource Name (ARN). To require that the caller's identity be passed through from the request, specify the string `arn:aws:iam::*:user/*`. To use resource-based permissions on supported AWS services, don't specify this parameter. */
  CredentialsArn?: v.Text | undefined;
  /** The description of the integration. */
  Description?: v.Text | undefined;
  /** Specifies the integration's HTTP method type. For WebSocket APIs, if you use a Lambda integration, you must set the integration method to `POST`. */
  IntegrationMethod?: v.Text | undefined;
  /** Supported only for HTTP API `AWS_PROXY` integrations. Specifies the AWS service action to invoke. To learn more, see [Integration subtype reference](https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-aws-services-reference.html). */
  IntegrationSubtype?: v.Text | undefined;
  /**
   * The integration type of an integration. One of the following:
   *
   * `AWS`: for integrating the route or method request with an AWS service action, including the Lambda function-invoking action. With the Lambda function-invoking action, this is referred to as the Lambda custom integration. With any other AWS service action, this is known as AWS integration. Supported only for WebSocket APIs.
   *
   * `AWS_PROXY`: for integrating the route or method request with a Lambda function or other AWS service action. This integration is also referred to as a Lambda proxy integration.
   */
  IntegrationType: v.Text;
  /**
   * For a Lambda integration, specify the URI of a Lambda function.
   *
   * For an HTTP integration, specify a fully-qualified URL.
   *
   * For an HTTP API private integration, specify the ARN of an Application Load Balancer listener, Network Load Balancer listener, or AWS Cloud Map service. If you specify the ARN of an AWS Cloud Map service, API Gateway uses `DiscoverInstances` to identify resources. You can use query parameters to target specific resources. To learn more, see [DiscoverInstances](https://docs.aws.amazon.com/cloud-map/latest/api/API_DiscoverInstances.html). For private integrations, all resources must be owned by the same AWS account.
   */
  IntegrationUri?: v.Text | undefined;
  /**
   * Specifies the pass-through behavior for incoming requests based on the `Content-Type` header in the request, and the available mapping templates specified as the `requestTemplates` property on the `Integration` resource. There are three valid values: `WHEN_NO_MATCH`, `WHEN_NO_TEMPLATES`, and `NEVER`. Supported only for WebSocket APIs.
   *
   * `WHEN_NO_MATCH` passes the request body for unmapped content types through to the integration backend without transformation.
   *
   * `NEVER` rejects unmapped content types with an `HTTP 415 Unsupported Media Type` response.
   */
  PassthroughBehavior?: v.Text | undefined;
  /** Specifies the format of the payload sent to an integration. Required for HTTP APIs. For HTTP APIs, supported values for Lambda proxy integrations are `1.0` and `2.0`. For all other integrations, `1.0` is the only supported value. To learn more, see [Working with AWS Lambda proxy integrations for HTTP APIs](https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html). */
  PayloadFormatVersion?: v.Text | undefined;
  /** For WebSocket APIs, a key-value map specifying request parameters that are passed from the method request to the backend. The key is an integration request parameter name and the associated value is a method request parameter value or static value that must be enclosed within single quotes and pre-encoded as required by the backend. The method request parameter value must match the pattern of `method.request. {location}. {name}`, where `{location}` is `querystring`, `path`, or `header`; and `{name}` must be a valid and unique method request parameter name. */
  RequestParameters?: v.Dictionary<v.Text> | undefined;
  /** Represents a map of Velocity templates that are applied on the request payload based on the value of the Content-Type header sent by the client. The content type value is the key in this map, and the template (as a String) is the value. Supported only for WebSocket APIs. */
  RequestTemplates?: v.Dictionary<v.Text> | undefined;
  /** Supported only for HTTP APIs. You use response parameters to transform the HTTP response from a backend integration before returning the response to clients. Specify a key-value map from a selection key to response parameters. The selection key must be a valid HTTP status code within the range of 200-599. The value is of type [`ResponseParameterList`](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-apigatewayv2-integration-responseparameterlist.html). To learn more, see [Transforming API requests and responses](https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-parameter-mapping.html). */
  ResponseParameters?: v.Dictionary<v.Block<Integration.ResponseParameterMap>> | undefined;
  /** The template selection expression for the integration. Supported only for WebSocket APIs. */
  TemplateSelectionExpression?: v.Text | undefined;
  /** Custom timeout between 50 and 29,000 milliseconds for WebSocket APIs and between 50 and 30,000 milliseconds for HTTP APIs. The default timeout is 29 seconds for WebSocket APIs and 30 seconds for HTTP APIs. */
  TimeoutInMillis?: v.Num | undefined;
  /** The TLS configuration for a private integration. If you specify a TLS configuration, private integration traffic uses the HTTPS protocol. Supported only for HTTP APIs. */
  TlsConfig?: v.Block<Integration.TlsConfig> | undefined;
}
export interface IntegrationAttributes {
  /** The integration ID. */
  readonly IntegrationId: v.Scalar<'AWS::ApiGatewayV2::Integration.IntegrationId'>;
}
/**
 * The `AWS::ApiGatewayV2::Integration` resource creates an integration for an API.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-integration.html
 */
export declare class Integration extends v.Resource<IntegrationProperties, 'AWS::ApiGatewayV2::Integration.IntegrationId', IntegrationAttributes> {
  static readonly type: 'AWS::ApiGatewayV2::Integration';
  constructor(properties: IntegrationProperties);
}
export declare namespace Integration {
  /** Supported only for HTTP APIs. You use response parameters to transform the HTTP response from a backend integration before returning the response to clients. Specify a key-value map from a selection key to response parameters. The selection key must be a valid HTTP status code within the range of 200-599. Response parameters are a key-value map. The key must match the pattern `<action>:<header>.<location>` or `overwrite.statuscode`. The action can be `append`, `overwrite` or `remove`. The value can be a static value, or map to response data, stage variables, or context variables that are evaluated at runtime. To learn more, see [Transforming API requests and responses](https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-parameter-mapping.html). */
  interface ResponseParameter {
    /** Specifies the location of the response to modify, and how to modify it. To learn more, see [Transforming API requests and responses](https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-parameter-mapping.html). */
    Destination?: v.Text | undefined;
    /** Specifies the data to update the parameter with. To learn more, see [Transforming API requests and responses](https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-parameter-mapping.html). */
    Source?: v.Text | undefined;
  }
  /** map of response parameter lists */
  interface ResponseParameterMap {
    /** list of response parameters */
    ResponseParameters?: v.Many<v.Block<Integration.ResponseParameter>> | undefined;
  }
  /** The `TlsConfig` property specifies the TLS configuration for a private integration. If you specify a TLS configuration, private integration traffic uses the HTTPS protocol. Supported only for HTTP APIs. */
  interface TlsConfig {
    /** If you specify a server name, API Gateway uses it to verify the hostname on the integration's certificate. The server name is also included in the TLS handshake to support Server Name Indication (SNI) or virtual hosting. */
    ServerNameToVerify?: v.Text | undefined;
  }
}

export interface IntegrationResponseProperties {
  /** The API identifier. */
  ApiId: v.Text<'AWS::ApiGatewayV2::Api.ApiId'>;
  /**
   * Supported only for WebSocket APIs. Specifies how to handle response payload content type conversions. Supported values are `CONVERT_TO_BINARY` and `CONVERT_TO_TEXT`, with the following behaviors:
   *
   * `CONVERT_TO_BINARY`: Converts a response payload from a Base64-encoded string to the corresponding binary blob.
   *
   * `CONVERT_TO_TEXT`: Converts a response payload from a binary blob to a Base64-encoded string.
   *
   * If this property is not defined, the response payload will be passed through from the integration response to the route response or method response without modification.
   */
  ContentHandlingStrategy?: v.Text | undefined;
  /** The integration ID. */
  IntegrationId: v.Text<'AWS::ApiGatewayV2::Integration.IntegrationId'>;
  /** The integration response key. */
  IntegrationResponseKey: v.Text;
  /** A key-value map specifying response parameters that are passed to the method response from the backend. The key is a method response header parameter name and the mapped value is an integration response header value, a static value enclosed within a pair of single quotes, or a JSON expression from the integration response body. The mapping key must match the pattern of `method.response.header. *{name}*`, where name is a valid and unique header name. The mapped non-static value must match the pattern of `integration.response.header. *{name}*` or `integration.response.body. *{JSON-expression}*`, where `*{name}*` is a valid and unique response header name and `*{JSON-expression}*` is a valid JSON expression without the `$` prefix. */
  ResponseParameters?: v.Json | undefined;
  /** The collection of response templates for the integration response as a string-to-string map of key-value pairs. Response templates are represented as a key/value map, with a content-type as the key and a template as the value. */
  ResponseTemplates?: v.Json | undefined;
  /** The template selection expression for the integration response. Supported only for WebSocket APIs. */
  TemplateSelectionExpression?: v.Text | undefined;
}
export interface IntegrationResponseAttributes {
  /** The integration response ID. */
  readonly IntegrationResponseId: v.Scalar<'AWS::ApiGatewayV2::IntegrationResponse.IntegrationResponseId'>;
}
/**
 * The `AWS::ApiGatewayV2::IntegrationResponse` resource updates an integration response for an WebSocket API. For more information, see [Set up WebSocket API Integration Responses in API Gateway](https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-api-integration-responses.html) in the *API Gateway Developer Guide*.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-integrationresponse.html
 */
export declare class IntegrationResponse extends v.Resource<IntegrationResponseProperties, 'AWS::ApiGatewayV2::IntegrationResponse.IntegrationResponseId', IntegrationResponseAttributes> {
  static readonly type: 'AWS::ApiGatewayV2::IntegrationResponse';
  constructor(properties: IntegrationResponseProperties);
}

export interface ModelProperties {
  /** The API identifier. */
  ApiId: v.Text<'AWS::ApiGatewayV2::Api.ApiId'>;
  /** The content-type for the model, for example, "application/json". */
  ContentType?: v.Text | undefined;
  /** The description of the model. */
  Description?: v.Text | undefined;
  /** The name of the model. */
  Name: v.Text;
  /** The schema for the model. For application/json models, this should be JSON schema draft 4 model. */
  Schema: v.Json;
}
export interface ModelAttributes {
  /** The model ID. */
  readonly ModelId: v.Scalar<'AWS::ApiGatewayV2::Model.ModelId'>;
}
/**
 * The `AWS::ApiGatewayV2::Model` resource updates data model for a WebSocket API. For more information, see [Model Selection Expressions](https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-api-selection-expressions.html#apigateway-websocket-api-model-selection-expressions) in the *API Gateway Developer Guide*.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-model.html
 */
export declare class Model extends v.Resource<ModelProperties, 'AWS::ApiGatewayV2::Model.ModelId', ModelAttributes> {
  static readonly type: 'AWS::ApiGatewayV2::Model';
  constructor(properties: ModelProperties);
}

export interface PortalProductProperties {
  /** A description of the portal product. */
  Description?: v.Text | undefined;
  /** The name of the portal product as it appears in a published portal. */
  DisplayName: v.Text;
  /** The collection of tags associated with the portal product. */
  Tags?: v.Many<v.Block<PortalProduct.Tag>> | undefined;
}
export interface PortalProductAttributes {
  /** The timestamp when the portal product was last modified. */
  readonly LastModified: v.Scalar<'AWS::ApiGatewayV2::PortalProduct.LastModified'>;
  /** The ARN of the portal product. */
  readonly PortalProductArn: v.Scalar<'AWS::ApiGatewayV2::PortalProduct.PortalProductArn'>;
  /** The portal product identifier. */
  readonly PortalProductId: v.Scalar<'AWS::ApiGatewayV2::PortalProduct.PortalProductId'>;
}
/**
 * Represents a portal product in Amazon API Gateway V2, which is a logical grouping of APIs that can be published in a developer portal.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-portalproduct.html
 */
export declare class PortalProduct extends v.Resource<PortalProductProperties, 'AWS::ApiGatewayV2::PortalProduct.PortalProductArn', PortalProductAttributes> {
  static readonly type: 'AWS::ApiGatewayV2::PortalProduct';
  constructor(properties: PortalProductProperties);
}
export declare namespace PortalProduct {
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
}

export interface RouteProperties {
  /** The API identifier. */
  ApiId: v.Text<'AWS::ApiGatewayV2::Api.ApiId'>;
  /** Specifies whether an API key is required for the route. Supported only for WebSocket APIs. */
  ApiKeyRequired?: v.Bool | undefined;
  /** The authorization scopes supported by this route. */
  AuthorizationScopes?: v.Many<v.Text> | undefined;
  /** The authorization type for the route. For WebSocket APIs, valid values are `NONE` for open access, `AWS_IAM` for using AWS IAM permissions, and `CUSTOM` for using a Lambda authorizer. For HTTP APIs, valid values are `NONE` for open access, `JWT` for using JSON Web Tokens, `AWS_IAM` for using AWS IAM permissions, and `CUSTOM` for using a Lambda authorizer. */
  AuthorizationType?: v.Text | undefined;
  /** The identifier of the `Authorizer` resource to be associated with this route. The authorizer identifier is generated by API Gateway when you created the authorizer. */
  AuthorizerId?: v.Text<'AWS::ApiGatewayV2::Authorizer.AuthorizerId'> | undefined;
  /** The model selection expression for the route. Supported only for WebSocket APIs. */
  ModelSelectionExpression?: v.Text | undefined;
  /** The operation name for the route. */
  OperationName?: v.Text | undefined;
  /** The request models for the route. Supported only for WebSocket APIs. */
  RequestModels?: v.Json | undefined;
  /** The request parameters for the route. Supported only for WebSocket APIs. */
  RequestParameters?: v.Json | undefined;
  /** The route key for the route. For HTTP APIs, the route key can be either `$default`, or a combination of an HTTP method and resource path, for example, `GET /pets`. */
  RouteKey: v.Text;
  /** The route response selection expression for the route. Supported only for WebSocket APIs. */
  RouteResponseSelectionExpression?: v.Text | undefined;
  /** The target for the route. */
  Target?: v.Text | undefined;
}
export interface RouteAttributes {
  /** The route ID. */
  readonly RouteId: v.Scalar<'AWS::ApiGatewayV2::Route.RouteId'>;
}
/**
 * The `AWS::ApiGatewayV2::Route` resource creates a route for an API.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-route.html
 */
export declare class Route extends v.Resource<RouteProperties, 'AWS::ApiGatewayV2::Route.RouteId', RouteAttributes> {
  static readonly type: 'AWS::ApiGatewayV2::Route';
  constructor(properties: RouteProperties);
}

export interface RouteResponseProperties {
  /** The API identifier. */
  ApiId: v.Text<'AWS::ApiGatewayV2::Api.ApiId'>;
  /** The model selection expression for the route response. Supported only for WebSocket APIs. */
  ModelSelectionExpression?: v.Text | undefined;
  /** The response models for the route response. */
  ResponseModels?: v.Json | undefined;
  /** The route response parameters. */
  ResponseParameters?: v.Dictionary<v.Block<RouteResponse.ParameterConstraints>> | undefined;
  /** The route ID. */
  RouteId: v.Text<'AWS::ApiGatewayV2::Route.RouteId'>;
  /** The route response key. */
  RouteResponseKey: v.Text;
}
export interface RouteResponseAttributes {
  /** The route response ID. */
  readonly RouteResponseId: v.Scalar<'AWS::ApiGatewayV2::RouteResponse.RouteResponseId'>;
}
/**
 * The `AWS::ApiGatewayV2::RouteResponse` resource creates a route response for a WebSocket API. For more information, see [Set up Route Responses for a WebSocket API in API Gateway](https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-api-route-response.html) in the *API Gateway Developer Guide*.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-routeresponse.html
 */
export declare class RouteResponse extends v.Resource<RouteResponseProperties, 'AWS::ApiGatewayV2::RouteResponse.RouteResponseId', RouteResponseAttributes> {
  static readonly type: 'AWS::ApiGatewayV2::RouteResponse';
  constructor(properties: RouteResponseProperties);
}
export declare namespace RouteResponse {
  /** Specifies whether the parameter is required. */
  interface ParameterConstraints {
    /** Specifies whether the parameter is required. */
    Required: v.Bool;
  }
}

export interface RoutingRuleProperties {
  /** The resulting action based on matching a routing rules condition. Only InvokeApi is supported. */
  Actions: v.Many<v.Block<RoutingRule.Action>>;
  /** The conditions of the routing rule. */
  Conditions: v.Many<v.Block<RoutingRule.Condition>>;
  /** The ARN of the domain name. */
  DomainNameArn: v.Text;
  /** The order in which API Gateway evaluates a rule. Priority is evaluated from the lowest value to the highest value. Rules can't have the same priority. Priority values 1-1,000,000 are supported. */
  Priority: v.Num;
}
export interface RoutingRuleAttributes {
  /** Represents an Amazon Resource Name (ARN). */
  readonly RoutingRuleArn: v.Scalar<'AWS::ApiGatewayV2::RoutingRule.RoutingRuleArn'>;
  /** The identifier. */
  readonly RoutingRuleId: v.Scalar<'AWS::ApiGatewayV2::RoutingRule.RoutingRuleId'>;
}
/**
 * Represents a routing rule. When the incoming request to a domain name matches the conditions for a rule, API Gateway invokes a stage of a target API. Supported only for REST APIs.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-routingrule.html
 */
export declare class RoutingRule extends v.Resource<RoutingRuleProperties, 'AWS::ApiGatewayV2::RoutingRule.RoutingRuleArn', RoutingRuleAttributes> {
  static readonly type: 'AWS::ApiGatewayV2::RoutingRule';
  constructor(properties: RoutingRuleProperties);
}
export declare namespace RoutingRule {
  /** Represents a routing rule action. The only supported action is `invokeApi`. */
  interface Action {
    /** Represents an InvokeApi action. */
    InvokeApi: v.Block<RoutingRule.ActionInvokeApi>;
  }
  /** Represents an InvokeApi action. */
  interface ActionInvokeApi {
    /** The API identifier of the target API. */
    ApiId: v.Text;
    /** The name of the target stage. */
    Stage: v.Text;
    /** The strip base path setting. When true, API Gateway strips the incoming matched base path when forwarding the request to the target API. */
    StripBasePath?: v.Bool | undefined;
  }
  /** Represents a condition. Conditions can contain up to two `matchHeaders` conditions and one `matchBasePaths` conditions. API Gateway evaluates header conditions and base path conditions together. You can only use AND between header and base path conditions. */
  interface Condition {
    /** The base path to be matched. */
    MatchBasePaths?: v.Block<RoutingRule.MatchBasePaths> | undefined;
    /** The headers to be matched. */
    MatchHeaders?: v.Block<RoutingRule.MatchHeaders> | undefined;
  }
  /** Represents a `MatchBasePaths` condition. */
  interface MatchBasePaths {
    /** The string of the case sensitive base path to be matched. */
    AnyOf: v.Many<v.Text>;
  }
  /** Represents a `MatchHeaderValue`. */
  interface MatchHeaderValue {
    /** The case insensitive header name to be matched. The header name must be less than 40 characters and the only allowed characters are `a-z`, `A-Z`, `0-9`, and the following special characters: `*?-!#$%&'.^_`|~.`. */
    Header: v.Text;
    /** The case sensitive header glob value to be matched against entire header value. The header glob value must be less than 128 characters and the only allowed characters are `a-z`, `A-Z`, `0-9`, and the following special characters: `*?-!#$%&'.^_`|~`. Wildcard matching is supported for header glob values but must be for `*prefix-match`, `suffix-match*`, or `*infix*-match`. */
    ValueGlob: v.Text;
  }
  /** Represents a `MatchHeaders` condition. */
  interface MatchHeaders {
    /** The header name and header value glob to be matched. The matchHeaders condition is matched if any of the header name and header value globs are matched. */
    AnyOf: v.Many<v.Block<RoutingRule.MatchHeaderValue>>;
  }
}

export interface StageProperties {
  /** Settings for logging access in this stage. */
  AccessLogSettings?: v.Block<Stage.AccessLogSettings> | undefined;
  /** This parameter is not currently supported. */
  AccessPolicyId?: v.Text | undefined;
  /** The API identifier. */
  ApiId: v.Text;
  /** Specifies whether updates to an API automatically trigger a new deployment. The default value is `false`. */
  AutoDeploy?: v.Bool | undefined;
  /** The identifier of a client certificate for a `Stage`. Supported only for WebSocket APIs. */
  ClientCertificateId?: v.Text | undefined;
  /** The default route settings for the stage. */
  DefaultRouteSettings?: v.Block<Stage.RouteSettings> | undefined;
  /** The deployment identifier for the API stage. Can't be updated if `autoDeploy` is enabled. */
  DeploymentId?: v.Text | undefined;
  /** The description for the API stage. */
  Description?: v.Text | undefined;
  /** Route settings for the stage. */
  RouteSettings?: v.Json | undefined;
  /** The stage name. Stage names can contain only alphanumeric characters, hyphens, and underscores, or be `$default`. Maximum length is 128 characters. */
  StageName: v.Text;
  /** A map that defines the stage variables for a `Stage`. Variable names can have alphanumeric and underscore characters, and the values must match [A-Za-z0-9-._~:/?#&=,]+. */
  StageVariables?: v.Json | undefined;
  /** The collection of tags. Each tag element is associated with a given resource. */
  Tags?: v.Json | undefined;
}
export interface StageAttributes {
  readonly Id: v.Scalar<'AWS::ApiGatewayV2::Stage.Id'>;
}
/**
 * The `AWS::ApiGatewayV2::Stage` resource specifies a stage for an API. Each stage is a named reference to a deployment of the API and is made available for client applications to call. To learn more, see [Working with stages for HTTP APIs](https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-stages.html) and [Deploy a WebSocket API in API Gateway](https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-set-up-websocket-deployment.html).
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-stage.html
 */
export declare class Stage extends v.Resource<StageProperties, 'AWS::ApiGatewayV2::Stage.StageName', StageAttributes> {
  static readonly type: 'AWS::ApiGatewayV2::Stage';
  constructor(properties: StageProperties);
}
export declare namespace Stage {
  /** Settings for logging access in a stage. */
  interface AccessLogSettings {
    /** The ARN of the CloudWatch Logs log group to receive access logs. This parameter is required to enable access logging. */
    DestinationArn?: v.Text | undefined;
    /** A single line format of the access logs of data, as specified by selected $context variables. The format must include at least $context.requestId. This parameter is required to enable access logging. */
    Format?: v.Text | undefined;
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

export interface VpcLinkProperties {
  /** The name of the VPC link. */
  Name: v.Text;
  /** A list of security group IDs for the VPC link. */
  SecurityGroupIds?: v.Many<v.Text<'AWS::EC2::SecurityGroup.GroupId'>> | undefined;
  /** A list of subnet IDs to include in the VPC link. */
  SubnetIds: v.Many<v.Text<'AWS::EC2::Subnet.SubnetId'>>;
  /** The collection of tags. Each tag element is associated with a given resource. */
  Tags?: v.Dictionary<v.Text> | undefined;
}
export interface VpcLinkAttributes {
  /** The VPC link ID. */
  readonly VpcLinkId: v.Scalar<'AWS::ApiGatewayV2::VpcLink.VpcLinkId'>;
}
/**
 * The `AWS::ApiGatewayV2::VpcLink` resource creates a VPC link. Supported only for HTTP APIs. The VPC link status must transition from `PENDING` to `AVAILABLE` to successfully create a VPC link, which can take up to 10 minutes. To learn more, see [Working with VPC Links for HTTP APIs](https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-vpc-links.html) in the *API Gateway Developer Guide*.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-vpclink.html
 */
export declare class VpcLink extends v.Resource<VpcLinkProperties, 'AWS::ApiGatewayV2::VpcLink.VpcLinkId', VpcLinkAttributes> {
  static readonly type: 'AWS::ApiGatewayV2::VpcLink';
  constructor(properties: VpcLinkProperties);
}
