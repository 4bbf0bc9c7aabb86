import { domain, requestIdentity, route53 } from './api-parts';
import {
  block,
  decimal,
  either,
  flag,
  free,
  list,
  map,
  must,
  passed,
  passedAll,
  type ServerlessType,
  text,
  whole,
} from './notation';
import { s3Location, tags } from './shared';

const v2 = {
  ...passedAll('AWS::ApiGatewayV2::Stage', [
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
  open: ['HttpApiLambdaAuthorizer', 'OAuth2Authorizer', 'RequestIdentity'],
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
