import {
  block,
  choice,
  either,
  flag,
  list,
  map,
  must,
  passed,
  passedAll,
  type ServerlessType,
  text,
} from './notation';
import { permissions, tags } from './shared';

const api = 'AWS::AppSync::GraphQLApi';
const resolver = 'AWS::AppSync::Resolver';
const source = {
  Description: text('What the data source is for.'),
  Name: text('The name of the data source.'),
  ServiceRoleArn: passed('AWS::AppSync::DataSource.ServiceRoleArn'),
};
const code = {
  CodeUri: text('The code: a local path, or a place in S3.'),
  InlineCode: text('The code itself.'),
  MaxBatchSize: passed(`${resolver}.MaxBatchSize`),
  Runtime: block('Runtime', 'What runs the code.'),
  Sync: block('Sync', 'How conflicts are found and settled.'),
};

const authorizer = {
  LambdaAuthorizer: passed(`${api}.LambdaAuthorizerConfig`),
  OpenIDConnect: passed(`${api}.OpenIDConnectConfig`),
  Type: must(
    choice(
      ['AMAZON_COGNITO_USER_POOLS', 'API_KEY', 'AWS_IAM', 'AWS_LAMBDA', 'OPENID_CONNECT'],
      'How callers are told apart.',
    ),
  ),
  UserPool: passed(`${api}.UserPoolConfig`),
};

export const serverlessGraphQLApi: ServerlessType = {
  type: 'AWS::Serverless::GraphQLApi',
  documentation: 'A GraphQL API of AppSync with its schema, data sources, functions and resolvers.',
  becomes: api,
  properties: {
    ...passedAll(api, [
      'IntrospectionConfig',
      'OwnerContact',
      'QueryDepthLimit',
      'ResolverCountLimit',
      'Visibility',
      'XrayEnabled',
    ]),
    ApiKeys: map(block('ApiKey', 'The API keys by name.')),
    Auth: must(block('GraphQLAuth', 'Who may call the API.')),
    Cache: block('Cache', 'The cache of the API.'),
    DataSources: block('DataSources', 'Where the data is.'),
    DomainName: block('GraphQLDomainName', 'The domain name of the API.'),
    Functions: map(block('GraphQLFunction', 'The functions of pipeline resolvers, by name.')),
    Logging: either([flag(''), block('Logging', '')], 'Whether and what the API logs.'),
    Name: text('The name of the API; the logical id where none is given.'),
    Resolvers: map(map(block('GraphQLResolver', '')), 'The resolvers by type and field.'),
    SchemaInline: text('The schema itself.'),
    SchemaUri: text('The schema: a local path, or a place in S3.'),
    Tags: tags,
  },
  definitions: {
    ApiKey: {
      ApiKeyId: text('The id of the key.'),
      Description: text('What the key is for.'),
      ExpiresOn: passed('AWS::AppSync::ApiKey.Expires'),
    },
    Authorizer: authorizer,
    Cache: passedAll('AWS::AppSync::ApiCache', [
      'ApiCachingBehavior',
      'AtRestEncryptionEnabled',
      'TransitEncryptionEnabled',
      'Ttl',
      'Type',
    ]),
    DataSources: {
      DynamoDb: map(block('DynamoDBDataSource', 'The tables by name.')),
      Lambda: map(block('LambdaDataSource', 'The functions by name.')),
    },
    DynamoDBDataSource: {
      ...source,
      DeltaSync: passed('AWS::AppSync::DataSource.DynamoDBConfig.DeltaSyncConfig'),
      Permissions: permissions,
      Region: text('The region of the table.'),
      TableArn: text('The ARN of the table.'),
      TableName: must(text('The name of the table.')),
      UseCallerCredentials: flag("Whether the caller's credentials are used."),
      Versioned: flag('Whether conflicts are found and settled.'),
    },
    GraphQLAuth: {
      ...authorizer,
      Additional: list(block('Authorizer', 'More ways to tell callers apart.')),
    },
    GraphQLDomainName: passedAll('AWS::AppSync::DomainName', ['CertificateArn', 'Description', 'DomainName']),
    GraphQLFunction: {
      ...code,
      DataSource: text('The name of the data source.'),
      Description: text('What the function does.'),
      Id: text('The id of a function that exists.'),
      Name: text('The name of the function.'),
    },
    GraphQLResolver: {
      ...code,
      Caching: passed(`${resolver}.CachingConfig`),
      FieldName: text('The field that the resolver is for.'),
      Pipeline: list(text('The functions, in order.')),
    },
    LambdaDataSource: { ...source, FunctionArn: must(text('The ARN of the function.')) },
    Logging: passedAll(`${api}.LogConfig`, [
      'CloudWatchLogsRoleArn',
      'ExcludeVerboseContent',
      'FieldLogLevel',
    ]),
    Runtime: { Name: must(text('The runtime.')), Version: must(text('Its version.')) },
    Sync: {
      ConflictDetection: must(passed(`${resolver}.SyncConfig.ConflictDetection`)),
      ConflictHandler: passed(`${resolver}.SyncConfig.ConflictHandler`),
      LambdaConflictHandlerConfig: passed(`${resolver}.SyncConfig.LambdaConflictHandlerConfig`),
    },
  },
  globals: [],
};
