import { show, typeInWords } from '../../../document/show';
import type { Template } from '../../../document/template';
import type { Setting } from '../../analysis/setting';
import { type Finding, finding } from '../../finding';
import { serverlessResources } from './resource';

type Scalar = 'string' | 'integer' | 'boolean';
type Types = Readonly<Partial<Record<Scalar, readonly string[]>>>;

// CloudFormation converts scalars, but AWS SAM does not: samtranslator/model/sam_resources.py and eventsources/.
export const strictProperties: Readonly<Record<string, Types>> = {
  'AWS::Serverless::Function': {
    string: ['AutoPublishAlias', 'AutoPublishCodeSha256', 'CodeUri', 'PermissionsBoundary', 'Role'],
    boolean: ['AutoPublishAliasAllProperties', 'PropagateTags'],
  },
  'AWS::Serverless::Api': {
    string: [
      'EndpointConfiguration',
      'Name',
      'StageName',
      'ApiKeySourceType',
      'CacheClusterSize',
      'Description',
      'Mode',
      'OpenApiVersion',
      'SecurityPolicy',
    ],
    integer: ['MinimumCompressionSize'],
    boolean: [
      'AlwaysDeploy',
      'CacheClusterEnabled',
      'DisableExecuteApiEndpoint',
      'FailOnWarnings',
      'MergeDefinitions',
      'PropagateTags',
      'TracingEnabled',
    ],
  },
  'AWS::Serverless::HttpApi': {
    string: ['Description', 'StageName'],
    boolean: ['DisableExecuteApiEndpoint', 'FailOnWarnings', 'PropagateTags'],
  },
  'AWS::Serverless::WebSocketApi': {
    string: ['ApiKeySelectionExpression', 'Description', 'Name', 'RouteSelectionExpression'],
    boolean: ['DisableExecuteApiEndpoint', 'DisableSchemaValidation', 'PropagateTags'],
  },
  'AWS::Serverless::Application': { integer: ['TimeoutInMinutes'] },
  'AWS::Serverless::LayerVersion': {
    string: ['Description', 'LicenseInfo', 'RetentionPolicy'],
    boolean: ['PublishLambdaVersion'],
  },
  'AWS::Serverless::StateMachine': {
    string: ['Name', 'PermissionsBoundary', 'Role', 'Type'],
    boolean: ['PropagateTags', 'UseAliasAsEventTarget'],
  },
};

const schedule: Types = {
  string: ['Description', 'Input', 'Name', 'Schedule', 'State'],
  boolean: ['Enabled'],
};
const rule: Types = {
  string: ['EventBusName', 'Input', 'InputPath', 'RuleName', 'State'],
  boolean: ['Enabled'],
};
const source: Types = {
  string: ['ConsumerGroupId', 'SecretsManagerKmsKeyId'],
  integer: [
    'BatchSize',
    'MaximumBatchingWindowInSeconds',
    'MaximumRecordAgeInSeconds',
    'MaximumRetryAttempts',
    'ParallelizationFactor',
    'TumblingWindowInSeconds',
  ],
  boolean: ['BisectBatchOnFunctionError', 'DynamicPolicyName', 'Enabled'],
};

const events: ReadonlyMap<string, Types> = new Map(
  Object.entries<Types>({
    Api: {
      string: ['Method', 'Path', 'RestApiId'],
      integer: ['TimeoutInMillis'],
      boolean: ['UnescapeMappingTemplate'],
    },
    HttpApi: { string: ['ApiId', 'Method', 'Path', 'PayloadFormatVersion'], integer: ['TimeoutInMillis'] },
    AlexaSkill: { string: ['SkillId'] },
    CloudWatchEvent: rule,
    CloudWatchLogs: { string: ['FilterPattern', 'LogGroupName'] },
    Cognito: { string: ['UserPool'] },
    DocumentDB: source,
    DynamoDB: source,
    EventBridgeRule: rule,
    IoTRule: { string: ['AwsIotSqlVersion', 'Sql'] },
    Kinesis: source,
    MQ: source,
    MSK: source,
    S3: { string: ['Bucket'] },
    Schedule: schedule,
    ScheduleV2: {
      string: [
        'Description',
        'EndDate',
        'GroupName',
        'Input',
        'KmsKeyArn',
        'Name',
        'ScheduleExpression',
        'ScheduleExpressionTimezone',
        'StartDate',
        'State',
      ],
      boolean: ['OmitName'],
    },
    SelfManagedKafka: source,
    SNS: { string: ['Region', 'Topic'] },
    SQS: source,
  }),
);

/** AWS SAM reads these itself, so it does not accept functions in them. */
const LITERAL: ReadonlySet<string> = new Set([
  'AlwaysDeploy',
  'AutoPublishAliasAllProperties',
  'DynamicPolicyName',
  'MergeDefinitions',
  'OmitName',
  'UnescapeMappingTemplate',
  'UseAliasAsEventTarget',
]);

export function* strictTypes(template: Template): Iterable<Finding> {
  for (const { resource, properties, events: sources } of serverlessResources(template)) {
    yield* check(
      properties,
      Object.hasOwn(strictProperties, resource.type) ? strictProperties[resource.type] : undefined,
    );
    for (const { type, properties: inside } of sources) yield* check(inside, events.get(type));
  }
}

function* check(owner: Setting, types: Types | undefined): Iterable<Finding> {
  for (const type of ['string', 'integer', 'boolean'] as const)
    for (const property of types?.[type] ?? []) {
      const setting = owner.get(property);
      const { value, path } = setting;
      if (value === undefined || Array.isArray(value)) continue;
      if (typeof value === 'object' ? !LITERAL.has(property) : fits(type, value)) continue;
      yield finding(
        'serverless/type',
        path,
        `${property} must be ${typeInWords(type)}, got ${show(value)}`,
        typeof value === 'string' || typeof value === 'object'
          ? {}
          : { advice: `write ${JSON.stringify(String(value))}` },
      );
    }
}

/** Dynamic references are strings to AWS SAM, too. */
function fits(type: Scalar, value: string | number | boolean | null): boolean {
  return type === 'integer' ? Number.isInteger(value) : typeof value === type;
}
