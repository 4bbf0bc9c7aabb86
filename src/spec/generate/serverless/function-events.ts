import { api, bridgeRule, ruleSchedule, scheduleV2 } from './event-parts';
import { eventSources } from './event-sources';
import { block, either, flag, free, list, map, must, passed, passedAll, refers, text } from './notation';

const mapping = 'AWS::Lambda::EventSourceMapping';

const failureDestination = block(
  'EventSourceDestinationConfig',
  'Where records go that could not be processed.',
);

const stream = {
  ...passedAll(mapping, [
    'BatchSize',
    'BisectBatchOnFunctionError',
    'Enabled',
    'FilterCriteria',
    'FunctionResponseTypes',
    'KmsKeyArn',
    'MaximumBatchingWindowInSeconds',
    'MaximumRecordAgeInSeconds',
    'MaximumRetryAttempts',
    'MetricsConfig',
    'ParallelizationFactor',
    'StartingPosition',
    'StartingPositionTimestamp',
    'TumblingWindowInSeconds',
  ]),
  DestinationConfig: failureDestination,
  Stream: must(text('The ARN of the stream.')),
};

const kafka = passedAll(mapping, [
  'BatchSize',
  'BisectBatchOnFunctionError',
  'Enabled',
  'FilterCriteria',
  'FunctionResponseTypes',
  'KmsKeyArn',
  'LoggingConfig',
  'MaximumRecordAgeInSeconds',
  'MaximumRetryAttempts',
  'MetricsConfig',
  'ProvisionedPollerConfig',
  'SourceAccessConfigurations',
  'StartingPosition',
  'StartingPositionTimestamp',
]);

const kafkaExtra = {
  ConsumerGroupId: text('The consumer group that reads the topics.'),
  SchemaRegistryConfig: free('How records are checked against a schema registry.'),
};

/** The event sources of functions, by `Type`. */
export const functionSources = eventSources({
  AlexaSkill: { SkillId: text('The id of the Alexa skill.') },
  Api: {
    ...api,
    Auth: block('ApiFunctionAuth', 'Who may call this path.'),
    RequestModel: block('RequestModel', 'The model that a request must fit.'),
    RequestParameters: list(
      either([text(''), map(block('RequestParameter', ''))], ''),
      'The parameters of a request, as `method.request.<place>.<name>`.',
    ),
    ResponseTransferMode: passed('AWS::ApiGateway::Method.Integration.ResponseTransferMode'),
    TimeoutInMillis: passed('AWS::ApiGateway::Method.Integration.TimeoutInMillis'),
  },
  CloudWatchEvent: { ...bridgeRule, Enabled: flag('Whether the rule is enabled.') },
  CloudWatchLogs: {
    FilterPattern: must(passed('AWS::Logs::SubscriptionFilter.FilterPattern')),
    LogGroupName: must(passed('AWS::Logs::SubscriptionFilter.LogGroupName')),
  },
  Cognito: {
    Trigger: must(either([text(''), list(text(''))], 'What of the user pool triggers the function.')),
    UserPool: must(text('A reference to a user pool of the same template.')),
  },
  DocumentDB: {
    ...passedAll(mapping, [
      'BatchSize',
      'Enabled',
      'FilterCriteria',
      'KmsKeyArn',
      'MaximumBatchingWindowInSeconds',
      'StartingPosition',
      'StartingPositionTimestamp',
    ]),
    Cluster: must(text('The ARN of the cluster.')),
    CollectionName: text('The collection to read; every one of the database where none is named.'),
    DatabaseName: must(text('The database to read.')),
    FullDocument: text('`UpdateLookup` sends a copy of the changed document too.'),
    SecretsManagerKmsKeyId: text('The KMS key of the secret with the credentials.'),
    SourceAccessConfigurations: must(passed(`${mapping}.SourceAccessConfigurations`)),
  },
  DynamoDB: stream,
  EventBridgeRule: bridgeRule,
  HttpApi: {
    ApiId: refers(
      'AWS::ApiGatewayV2::Api.ApiId',
      text('The API that the route is added to; SAM makes one where none is named.'),
    ),
    Auth: block('HttpApiFunctionAuth', 'Who may call this route.'),
    Method: text('The HTTP method, or `any`.'),
    Path: text('The path, which starts with `/`.'),
    PayloadFormatVersion: passed('AWS::ApiGatewayV2::Integration.PayloadFormatVersion'),
    RouteSettings: passed('AWS::ApiGatewayV2::Stage.DefaultRouteSettings'),
    TimeoutInMillis: passed('AWS::ApiGatewayV2::Integration.TimeoutInMillis'),
  },
  IoTRule: {
    AwsIotSqlVersion: passed('AWS::IoT::TopicRule.TopicRulePayload.AwsIotSqlVersion'),
    Sql: must(passed('AWS::IoT::TopicRule.TopicRulePayload.Sql')),
  },
  Kinesis: stream,
  MQ: {
    ...passedAll(mapping, [
      'BatchSize',
      'Enabled',
      'FilterCriteria',
      'KmsKeyArn',
      'MaximumBatchingWindowInSeconds',
    ]),
    Broker: must(text('The ARN of the broker.')),
    DynamicPolicyName: flag('Whether the name of the policy that SAM adds is derived from the event.'),
    Queues: must(passed(`${mapping}.Queues`)),
    SecretsManagerKmsKeyId: text('The KMS key of the secret with the credentials.'),
    SourceAccessConfigurations: must(passed(`${mapping}.SourceAccessConfigurations`)),
  },
  MSK: {
    ...kafka,
    ...kafkaExtra,
    DestinationConfig: failureDestination,
    ...passedAll(mapping, ['MaximumBatchingWindowInSeconds']),
    Stream: must(text('The ARN of the cluster.')),
    Topics: must(passed(`${mapping}.Topics`)),
  },
  S3: {
    Bucket: must(text('A reference to a bucket of the same template.')),
    Events: must(either([text(''), list(text(''))], 'The bucket events that call the function.')),
    Filter: passed('AWS::S3::Bucket.LambdaConfiguration.Filter'),
  },
  SNS: {
    ...passedAll('AWS::SNS::Subscription', ['FilterPolicy', 'FilterPolicyScope', 'RedrivePolicy', 'Region']),
    SqsSubscription: either(
      [flag(''), block('SqsSubscription', '')],
      'Whether, or through which queue, messages are batched for the function.',
    ),
    Topic: must(passed('AWS::SNS::Subscription.TopicArn')),
  },
  SQS: {
    ...passedAll(mapping, [
      'BatchSize',
      'Enabled',
      'FilterCriteria',
      'FunctionResponseTypes',
      'KmsKeyArn',
      'MaximumBatchingWindowInSeconds',
      'MetricsConfig',
      'ScalingConfig',
    ]),
    Queue: must(refers('AWS::SQS::Queue.Arn', text('The ARN of the queue.'))),
  },
  Schedule: ruleSchedule,
  ScheduleV2: scheduleV2,
  SelfManagedKafka: {
    ...kafka,
    ...kafkaExtra,
    DestinationConfig: failureDestination,
    KafkaBootstrapServers: list(text('The brokers, as `host:port`.')),
    SourceAccessConfigurations: must(passed(`${mapping}.SourceAccessConfigurations`)),
    Topics: must(passed(`${mapping}.Topics`)),
  },
});
