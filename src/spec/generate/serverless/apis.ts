import {
  block,
  choice,
  decimal,
  type Entries,
  either,
  flag,
  free,
  list,
  map,
  must,
  passed,
  passedAll,
  refers,
  type ServerlessType,
  text,
  whole,
} from './notation';
import { resourcePolicy, s3Location, tags } from './shared';

const rest = 'AWS::ApiGateway::RestApi';
const stage = 'AWS::ApiGateway::Stage';
const v2Stage = 'AWS::ApiGatewayV2::Stage';
const record = 'AWS::Route53::RecordSetGroup.RecordSet';
const certificate = 'AWS::CertificateManager::Certificate.CertificateArn';

const route53: Entries = {
  ...passedAll(record, ['HostedZoneId', 'HostedZoneName', 'Region', 'SetIdentifier']),
  DistributionDomainName: text('A domain name that stands in for that of the API.'),
  EvaluateTargetHealth: flag('Whether the record takes its health from the API.'),
  IpV6: flag('Whether SAM makes an AAAA record too.'),
  SeparateRecordSetGroup: flag('Whether the record gets a group of its own.'),
  VpcEndpointDomainName: text('The DNS name of the VPC endpoint of a private API.'),
  VpcEndpointHostedZoneId: text('The hosted zone of the VPC endpoint of a private API.'),
};

const domain: Entries = {
  ...passedAll('AWS::ApiGateway::DomainName', [
    'MutualTlsAuthentication',
    'OwnershipVerificationCertificateArn',
    'SecurityPolicy',
  ]),
  BasePath: list(text('The base paths; `/` where none is named.')),
  CertificateArn: must(refers(certificate, text('The ARN of the certificate.'))),
  DomainName: must(text('The domain name of the API.')),
  EndpointConfiguration: choice(['EDGE', 'PRIVATE', 'REGIONAL'], 'The kind of endpoint.'),
  IpAddressType: text('Whether the domain name is reached by IPv4 alone.'),
  Route53: block('Route53', 'The DNS records of the domain name.'),
};

const lambdaAuthorizer: Entries = {
  DisableFunctionDefaultPermissions: flag('Keeps SAM from letting the API invoke the function.'),
  FunctionArn: must(text('The ARN of the function.')),
  FunctionInvokeRole: text('Whose credentials the API invokes the function with, or `NONE`.'),
};

const requestIdentity: Entries = {
  Context: list(text('Context variables.')),
  Headers: list(text('Headers.')),
  QueryStrings: list(text('Query strings.')),
  ReauthorizeEvery: whole('How long, in seconds, an answer is kept.'),
  StageVariables: list(text('Stage variables.')),
};

const tokenIdentity: Entries = {
  Header: text('The header with the token.'),
  ReauthorizeEvery: whole('How long, in seconds, an answer is kept.'),
  ValidationExpression: text('The expression that a token must fit.'),
};

export const serverlessApi: ServerlessType = {
  type: 'AWS::Serverless::Api',
  documentation: 'A REST API of API Gateway with its stage and deployment.',
  becomes: rest,
  properties: {
    ...passedAll(rest, [
      'ApiKeySourceType',
      'BinaryMediaTypes',
      'DisableExecuteApiEndpoint',
      'EndpointAccessMode',
      'FailOnWarnings',
      'MinimumCompressionSize',
      'Mode',
      'Name',
      'Policy',
      'SecurityPolicy',
    ]),
    ...passedAll(stage, [
      'AccessLogSetting',
      'CacheClusterEnabled',
      'CacheClusterSize',
      'CanarySetting',
      'Description',
      'MethodSettings',
      'TracingEnabled',
      'Variables',
    ]),
    AlwaysDeploy: flag('Whether every update of the stack deploys the API.'),
    Auth: block('ApiAuth', 'Who may call the API.'),
    Cors: either([text(''), block('ApiCors', '')], 'Cross-origin access: a domain, or more.'),
    DefinitionBody: free('The OpenAPI document.'),
    DefinitionUri: either([text(''), block('DefinitionUri', '')], 'Where the OpenAPI document is.'),
    Domain: block('Domain', 'The domain name of the API.'),
    EndpointConfiguration: either([text(''), block('EndpointType', '')], 'The kind of endpoint.'),
    GatewayResponses: map(free('The gateway responses by their type.')),
    MergeDefinitions: flag("Whether the document is merged with what the functions' events say."),
    Models: map(free('The models that methods use, by name.')),
    OpenApiVersion: either([text(''), decimal('')], 'The OpenAPI version.'),
    PropagateTags: flag('Whether the tags go on to the resources that SAM makes.'),
    StageName: must(text('The name of the stage.')),
    Tags: tags,
  },
  definitions: {
    ApiAuth: {
      AddApiKeyRequiredToCorsPreflight: flag('Whether preflight requests need the key too.'),
      AddDefaultAuthorizerToCorsPreflight: flag('Whether preflight requests are authorized too.'),
      ApiKeyRequired: flag('Whether a key is needed.'),
      Authorizers: map(
        either(
          [
            block('CognitoAuthorizer', ''),
            block('LambdaTokenAuthorizer', ''),
            block('LambdaRequestAuthorizer', ''),
          ],
          'The authorizers by name.',
        ),
      ),
      DefaultAuthorizer: text('The authorizer of paths that name none, or `AWS_IAM`.'),
      InvokeRole: text('Whose credentials the API invokes functions with.'),
      ResourcePolicy: block('ResourcePolicy', 'Who is let in and who is kept out.'),
      UsagePlan: block('ServerlessUsagePlan', 'The usage plan.'),
    },
    ApiCors: {
      AllowCredentials: flag('Whether credentials may be sent.'),
      AllowHeaders: text('The headers, in single quotes: `"\'*\'"`.'),
      AllowMethods: text('The methods, in single quotes.'),
      AllowOrigin: must(text('The origin, in single quotes.')),
      MaxAge: text('How long, in seconds, a browser keeps the answer.'),
    },
    AccessAssociation: { VpcEndpointId: must(text('The VPC endpoint.')) },
    CognitoAuthorizer: {
      AuthorizationScopes: list(text('The scopes, one of which a token must have.')),
      Identity: block('TokenIdentity', 'Where the token is.'),
      UserPoolArn: must(either([text(''), list(text(''))], 'The ARN of the user pool, or several.')),
    },
    DefinitionUri: s3Location,
    Domain: {
      ...domain,
      AccessAssociation: block('AccessAssociation', 'The VPC endpoint that reaches a private domain name.'),
      BasePath: either([text(''), list(text(''))], 'The base paths; `/` where none is named.'),
      EndpointAccessMode: passed('AWS::ApiGateway::DomainName.EndpointAccessMode'),
      NormalizeBasePath: flag(
        'Whether characters other than letters, digits and `-_` go from the base path.',
      ),
      Policy: free('The policy of a private domain name.'),
    },
    EndpointType: {
      IpAddressType: text('The address types of the endpoint.'),
      Type: text('`EDGE`, `REGIONAL` or `PRIVATE`.'),
      VPCEndpointIds: list(refers('AWS::EC2::VPCEndpoint.Id', text('The VPC endpoints of a private API.'))),
    },
    LambdaRequestAuthorizer: {
      ...lambdaAuthorizer,
      FunctionPayloadType: choice(['REQUEST'], 'What the function gets.'),
      Identity: block('RequestIdentity', 'What identifies a request.'),
    },
    LambdaTokenAuthorizer: {
      ...lambdaAuthorizer,
      FunctionPayloadType: choice(['TOKEN'], 'What the function gets.'),
      Identity: block('TokenIdentity', 'Where the token is.'),
    },
    RequestIdentity: requestIdentity,
    ResourcePolicy: resourcePolicy,
    Route53: route53,
    ServerlessUsagePlan: {
      CreateUsagePlan: must(choice(['NONE', 'PER_API', 'SHARED'], 'Which plan SAM makes.')),
      Description: text('What the plan is for.'),
      Quota: passed('AWS::ApiGateway::UsagePlan.Quota'),
      Tags: free('The tags of the plan.'),
      Throttle: passed('AWS::ApiGateway::UsagePlan.Throttle'),
      UsagePlanName: text('The name of the plan.'),
    },
    TokenIdentity: tokenIdentity,
  },
  globals: [
    'AccessLogSetting',
    'AlwaysDeploy',
    'Auth',
    'BinaryMediaTypes',
    'CacheClusterEnabled',
    'CacheClusterSize',
    'CanarySetting',
    'Cors',
    'DefinitionUri',
    'Domain',
    'EndpointAccessMode',
    'EndpointConfiguration',
    'GatewayResponses',
    'MergeDefinitions',
    'MethodSettings',
    'MinimumCompressionSize',
    'Name',
    'OpenApiVersion',
    'PropagateTags',
    'SecurityPolicy',
    'TracingEnabled',
    'Variables',
  ],
};

const v2 = {
  ...passedAll(v2Stage, [
    'AccessLogSettings',
    'DefaultRouteSettings',
    'RouteSettings',
    'StageName',
    'StageVariables',
  ]),
  ...passedAll('AWS::ApiGatewayV2::Api', ['DisableExecuteApiEndpoint', 'Name']),
  Description: text('What the API is for.'),
  Domain: block('Domain', 'The domain name of the API.'),
  PropagateTags: flag('Whether the tags go on to the resources that SAM makes.'),
  Tags: tags,
};

export const serverlessHttpApi: ServerlessType = {
  type: 'AWS::Serverless::HttpApi',
  documentation: 'An HTTP API of API Gateway with its stage.',
  becomes: 'AWS::ApiGatewayV2::Api',
  properties: {
    ...v2,
    Auth: block('HttpApiAuth', 'Who may call the API.'),
    CorsConfiguration: either(
      [flag(''), block('HttpApiCors', '')],
      'Cross-origin access: `true` for all, or more.',
    ),
    DefinitionBody: free('The OpenAPI document.'),
    DefinitionUri: either([text(''), block('DefinitionUri', '')], 'Where the OpenAPI document is.'),
    FailOnWarnings: passed('AWS::ApiGatewayV2::Api.FailOnWarnings'),
  },
  definitions: {
    DefinitionUri: s3Location,
    Domain: domain,
    HttpApiAuth: {
      Authorizers: map(
        either(
          [block('OAuth2Authorizer', ''), block('HttpApiLambdaAuthorizer', '')],
          'The authorizers by name.',
        ),
      ),
      DefaultAuthorizer: text('The authorizer of routes that name none.'),
      EnableIamAuthorizer: flag('Whether routes can use `AWS_IAM`.'),
    },
    HttpApiCors: {
      AllowCredentials: flag('Whether credentials may be sent.'),
      AllowHeaders: list(text('The headers.')),
      AllowMethods: list(text('The methods.')),
      AllowOrigins: list(text('The origins.')),
      ExposeHeaders: list(text('The headers that a page may read.')),
      MaxAge: whole('How long, in seconds, a browser keeps the answer.'),
    },
    HttpApiLambdaAuthorizer: {
      AuthorizerPayloadFormatVersion: must(
        either([text(''), decimal('')], 'What the function gets: `1.0` or `2.0`.'),
      ),
      EnableFunctionDefaultPermissions: flag('Whether SAM lets the API invoke the function.'),
      EnableSimpleResponses: flag('Whether the function answers with yes or no.'),
      FunctionArn: must(text('The ARN of the function.')),
      FunctionInvokeRole: text('Whose credentials the API invokes the function with.'),
      Identity: block('RequestIdentity', 'What identifies a request.'),
    },
    OAuth2Authorizer: {
      AuthorizationScopes: list(text('The scopes, one of which a token must have.')),
      IdentitySource: text('Where the token is.'),
      JwtConfiguration: free('The issuer and the audience of the tokens.'),
    },
    RequestIdentity: requestIdentity,
    Route53: route53,
  },
  globals: [
    'AccessLogSettings',
    'Auth',
    'CorsConfiguration',
    'DefaultRouteSettings',
    'Domain',
    'FailOnWarnings',
    'PropagateTags',
    'RouteSettings',
    'StageVariables',
    'Tags',
  ],
};

export const serverlessWebSocketApi: ServerlessType = {
  type: 'AWS::Serverless::WebSocketApi',
  documentation: 'A WebSocket API of API Gateway with its routes and its stage.',
  becomes: 'AWS::ApiGatewayV2::Api',
  properties: {
    ...v2,
    ...passedAll('AWS::ApiGatewayV2::Api', [
      'ApiKeySelectionExpression',
      'DisableSchemaValidation',
      'IpAddressType',
    ]),
    Auth: block('WebSocketAuth', 'Who may connect.'),
    RouteSelectionExpression: must(passed('AWS::ApiGatewayV2::Api.RouteSelectionExpression')),
    Routes: must(map(block('WebSocketRoute', 'The routes by their key.'))),
  },
  definitions: {
    Domain: domain,
    Route53: route53,
    WebSocketAuth: {
      AuthArn: text('The ARN of the authorizing function.'),
      AuthType: must(text('`AWS_IAM`, `CUSTOM` or `NONE`.')),
      IdentitySource: list(text('What identifies a request.')),
      InvokeRole: text('Whose credentials the API invokes the function with.'),
      Name: text('The name of the authorizer.'),
    },
    WebSocketRoute: {
      ...passedAll('AWS::ApiGatewayV2::Route', [
        'ApiKeyRequired',
        'ModelSelectionExpression',
        'OperationName',
        'RequestModels',
        'RequestParameters',
        'RouteResponseSelectionExpression',
      ]),
      FunctionArn: must(text('The ARN of the function.')),
      IntegrationTimeout: passed('AWS::ApiGatewayV2::Integration.TimeoutInMillis'),
    },
  },
  globals: [
    'AccessLogSettings',
    'ApiKeySelectionExpression',
    'DefaultRouteSettings',
    'DisableExecuteApiEndpoint',
    'DisableSchemaValidation',
    'Domain',
    'IpAddressType',
    'PropagateTags',
    'RouteSelectionExpression',
    'RouteSettings',
    'StageVariables',
    'Tags',
  ],
};
