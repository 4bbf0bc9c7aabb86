import type { Text } from '../../src/template';
import { BY_START } from './table';

interface Recorded {
  readonly stack: Text;
  readonly table: Text;
}

/** The first status of an operation. The statuses of rollbacks belong to the same operation. */
export const STARTS = [
  'CREATE_IN_PROGRESS',
  'UPDATE_IN_PROGRESS',
  'DELETE_IN_PROGRESS',
  'IMPORT_IN_PROGRESS',
];

const TIME = '{% $states.input.time %}';
const STATUS = '$states.input.detail.`status-details`.status';
const TOKEN = '$states.input.detail.`client-request-token`';

const retry = {
  ErrorEquals: ['States.TaskFailed'],
  IntervalSeconds: 2,
  BackoffRate: 2,
  MaxAttempts: 5,
  JitterStrategy: 'FULL',
};
const notFound = 'DynamoDB.ConditionalCheckFailedException';

/**
 * Writes one item per deployment, whatever the order in which events arrive and however often. The key is the client request
 * token, which all events of an operation carry, so the deploy tool and the events write the same item.
 */
export function definition({ stack, table }: Recorded) {
  const update = (key: string, expression: string, values: Readonly<Record<string, string>>) => ({
    Type: 'Task',
    Resource: 'arn:aws:states:::dynamodb:updateItem',
    Arguments: {
      TableName: table,
      Key: { stack: { S: stack }, deployment: { S: key } },
      UpdateExpression: expression,
      ...(expression.includes('#status') ? { ExpressionAttributeNames: { '#status': 'status' } } : {}),
      ExpressionAttributeValues: Object.fromEntries(
        Object.entries(values).map(([name, value]) => [`:${name}`, { S: value }]),
      ),
    },
    Retry: [retry],
    End: true,
  });
  /** Changes an item that an event before has written, and adds none. */
  const updateExisting = (...[key, expression, values]: Parameters<typeof update>) => {
    const { Arguments, ...state } = update(key, expression, values);
    return {
      ...state,
      Arguments: { ...Arguments, ConditionExpression: 'attribute_exists(deployment)' },
      Retry: [{ ErrorEquals: [notFound], MaxAttempts: 0 }, retry],
      Catch: [{ ErrorEquals: [notFound], Next: 'Ignore' }],
    };
  };
  /** Finds the last operation on the stack. A stack has one operation at a time. */
  const findLast = (condition: string, Next: string) => ({
    Type: 'Task',
    Resource: 'arn:aws:states:::aws-sdk:dynamodb:query',
    Arguments: {
      TableName: table,
      IndexName: BY_START,
      KeyConditionExpression: 'stack = :stack',
      FilterExpression: condition,
      ...(condition.includes('#status') ? { ExpressionAttributeNames: { '#status': 'status' } } : {}),
      ExpressionAttributeValues: {
        ':stack': { S: stack },
        ...(condition.includes(':open') ? { ':open': { S: 'IN_PROGRESS' } } : {}),
      },
      ScanIndexForward: false,
      ConsistentRead: true,
    },
    Assign: {
      key: '{% $exists($states.result.Items[0]) ? $states.result.Items[0].deployment.S : $states.input.time %}',
    },
    Output: '{% $states.input %}',
    Retry: [retry],
    Next,
  });
  const end =
    'SET #status = :status, ended = :time, started = if_not_exists(started, :time), reason = :reason';
  const ending = {
    status: `{% ${STATUS} %}`,
    time: TIME,
    reason: '{% $string($states.input.detail.`status-details`.`status-reason`) %}',
  };
  return {
    Comment: 'Records the deployments of a stack',
    QueryLanguage: 'JSONata',
    StartAt: 'Which event',
    States: {
      'Which event': {
        Type: 'Choice',
        Choices: [
          {
            Condition: "{% $states.input.`detail-type` = 'AWS API Call via CloudTrail' %}",
            Next: 'Add the caller',
          },
          { Condition: "{% $states.input.source = 'aws.codepipeline' %}", Next: 'Read the pipeline run' },
          {
            Condition: "{% $states.input.detail.eventName = 'SERVICE_DEPLOYMENT_IN_PROGRESS' %}",
            Next: 'Read the stack',
          },
          { Condition: "{% $states.input.source = 'aws.ecs' %}", Next: 'End of an ECS deployment' },
          {
            Condition: `{% ${STATUS} in ${JSON.stringify(STARTS)} %}`,
            Next: 'Start of a stack operation',
          },
          {
            Condition: `{% $exists(${TOKEN}) and $length($string(${TOKEN})) > 0 %}`,
            Next: 'End of a stack operation',
          },
        ],
        Default: 'Find the open operation',
      },
      'Start of a stack operation': update(
        `{% $length($string(${TOKEN})) > 0 ? ${TOKEN} : $states.input.time %}`,
        'SET started = :time, #status = if_not_exists(#status, :open), operation = :operation, stack_id = :id, link = if_not_exists(link, :link)',
        {
          time: TIME,
          open: 'IN_PROGRESS',
          operation: `{% $substringBefore(${STATUS}, '_') %}`,
          id: '{% $states.input.detail.`stack-id` %}',
          link: "{% 'https://console.aws.amazon.com/cloudformation/home?region=' & $states.input.region & '#/stacks/events?stackId=' & $encodeUrlComponent($states.input.detail.`stack-id`) %}",
        },
      ),
      'End of a stack operation': update(`{% ${TOKEN} %}`, end, ending),
      'Find the open operation': findLast(
        '#status = :open AND attribute_exists(stack_id)',
        'End of the open operation',
      ),
      'End of the open operation': update('{% $key %}', end, ending),
      'Add the caller': update(
        '{% $states.input.detail.requestParameters.clientRequestToken %}',
        'SET responsible = if_not_exists(responsible, :arn), started = if_not_exists(started, :time)',
        { arn: '{% $states.input.detail.userIdentity.arn %}', time: TIME },
      ),
      'Read the stack': {
        Type: 'Task',
        Resource: 'arn:aws:states:::aws-sdk:cloudformation:describeStacks',
        Arguments: { StackName: stack },
        Assign: { stackStatus: '{% $states.result.Stacks[0].StackStatus %}' },
        Output: '{% $states.input %}',
        Retry: [retry],
        Next: 'Is it part of a stack operation',
      },
      'Is it part of a stack operation': {
        Type: 'Choice',
        Choices: [{ Condition: '{% $contains($stackStatus, /_IN_PROGRESS$/) %}', Next: 'Ignore' }],
        Default: 'Start of an ECS deployment',
      },
      'Start of an ECS deployment': update(
        '{% $states.input.detail.deploymentId %}',
        'SET started = :time, #status = if_not_exists(#status, :open), operation = :operation',
        { time: TIME, open: 'IN_PROGRESS', operation: 'ECS' },
      ),
      'End of an ECS deployment': updateExisting(
        '{% $states.input.detail.deploymentId %}',
        'SET #status = :status, ended = :time, reason = :reason',
        {
          status: "{% $substringAfter($states.input.detail.eventName, 'SERVICE_DEPLOYMENT_') %}",
          time: TIME,
          reason: '{% $string($states.input.detail.reason) %}',
        },
      ),
      'Read the pipeline run': {
        Type: 'Task',
        Resource: 'arn:aws:states:::aws-sdk:codepipeline:getPipelineExecution',
        Arguments: {
          PipelineName: '{% $states.input.detail.pipeline %}',
          PipelineExecutionId: '{% $states.input.detail.`execution-id` %}',
        },
        Assign: {
          commit: '{% $string($states.result.PipelineExecution.ArtifactRevisions[0].RevisionId) %}',
        },
        Output: '{% $states.input %}',
        Retry: [retry],
        Next: 'Find the operation of the run',
      },
      'Find the operation of the run': findLast('attribute_exists(stack_id)', 'Add the commit'),
      'Add the commit': updateExisting('{% $key %}', 'SET git_commit = :commit, link = :link', {
        commit: '{% $commit %}',
        link: "{% 'https://console.aws.amazon.com/codesuite/codepipeline/pipelines/' & $states.input.detail.pipeline & '/executions/' & $states.input.detail.`execution-id` & '?region=' & $states.input.region %}",
      }),
      Ignore: { Type: 'Succeed' },
    },
  };
}
