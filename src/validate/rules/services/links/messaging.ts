import { amount, type Demand, type Link, mismatch } from './link';

const MOST_FIFO_MESSAGES = 10;

/** AWS Lambda API, CreateEventSourceMapping, BatchSize. */
const fifoBatch: Demand = function* (mapping, queue) {
  const size = amount(mapping.get('BatchSize'));
  if (isFifo(queue.get('FifoQueue').value) && size !== undefined && size > MOST_FIFO_MESSAGES)
    yield mismatch(
      mapping.get('BatchSize'),
      `BatchSize must be at most ${MOST_FIFO_MESSAGES} for a FIFO queue, got ${size}`,
    );
};

/** Amazon SQS Developer Guide, "Dead-letter queues": both queues are standard, or both are FIFO. */
const sameQueueType: Demand = function* (queue, deadLetters) {
  const [own, other] = [queue.get('FifoQueue'), deadLetters.get('FifoQueue')];
  if (own.isCall || other.isCall || isFifo(own.value) === isFifo(other.value)) return;
  const words = (fifo: boolean) => (fifo ? 'a FIFO' : 'a standard');
  yield mismatch(
    queue.at('RedrivePolicy', 'deadLetterTargetArn'),
    `the dead-letter queue of ${words(isFifo(own.value))} queue must not be ${words(isFifo(other.value))} queue`,
  );
};

function isFifo(value: unknown): boolean {
  return String(value) === 'true';
}

const DEFAULT_VISIBILITY = 30;
const DEFAULT_TIMEOUT = 3;

/** AWS Lambda API, CreateEventSourceMapping: rejected where messages return before the function ends. */
const visibility: Demand = function* (mapping, queue, find) {
  const lambda = find(mapping.get('FunctionName'), 'AWS::Lambda::Function');
  const timeout = lambda && amount(lambda.get('Timeout'), DEFAULT_TIMEOUT);
  const visible = amount(queue.get('VisibilityTimeout'), DEFAULT_VISIBILITY);
  if (timeout !== undefined && visible !== undefined && visible < timeout)
    yield mismatch(
      queue.get('VisibilityTimeout'),
      `the VisibilityTimeout must be at least the Timeout of the function (${timeout}), got ${visible}`,
    );
};

/** AWS Lambda Developer Guide, "Granting Lambda function access to AWS services": who invokes, by the type of the source. */
const PRINCIPALS: ReadonlyMap<string, RegExp> = new Map([
  ['AWS::ApiGateway::RestApi', /^apigateway\.amazonaws\.com$/],
  ['AWS::ApiGatewayV2::Api', /^apigateway\.amazonaws\.com$/],
  ['AWS::Cognito::UserPool', /^cognito-idp\.amazonaws\.com$/],
  ['AWS::Config::ConfigRule', /^config\.amazonaws\.com$/],
  ['AWS::ElasticLoadBalancingV2::TargetGroup', /^elasticloadbalancing\.amazonaws\.com$/],
  ['AWS::Events::Rule', /^events\.amazonaws\.com$/],
  ['AWS::IoT::TopicRule', /^iot\.amazonaws\.com$/],
  ['AWS::Logs::LogGroup', /^logs(\.[a-z0-9-]+)?\.amazonaws\.com$/],
  ['AWS::S3::Bucket', /^s3\.amazonaws\.com$/],
  ['AWS::SNS::Topic', /^sns\.amazonaws\.com$/],
]);

const invokers: readonly Link[] = [...PRINCIPALS].map(([to, pattern]) => ({
  from: 'AWS::Lambda::Permission',
  at: ['SourceArn'],
  to,
  demands: function* (permission) {
    const principal = permission.get('Principal');
    if (principal.text !== undefined && !pattern.test(principal.text))
      yield mismatch(
        principal,
        `the Principal ${principal.text} cannot invoke for a source of the type ${to}`,
        `use ${pattern.source.replace(/[\^$]|\(.*\)\?|\\/g, '')}`,
      );
  },
}));

export const messagingLinks: readonly Link[] = [
  {
    from: 'AWS::Lambda::EventSourceMapping',
    at: ['EventSourceArn'],
    to: 'AWS::SQS::Queue',
    demands: fifoBatch,
  },
  {
    from: 'AWS::Lambda::EventSourceMapping',
    at: ['EventSourceArn'],
    to: 'AWS::SQS::Queue',
    demands: visibility,
  },
  {
    from: 'AWS::SQS::Queue',
    at: ['RedrivePolicy', 'deadLetterTargetArn'],
    to: 'AWS::SQS::Queue',
    demands: sameQueueType,
  },
  ...invokers,
];
