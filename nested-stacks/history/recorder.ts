import {
  accountId,
  type Handle,
  iff,
  type NamedCondition,
  noValue,
  partition,
  region,
  sub,
} from '../../src/template';
import { StepFunctions } from '../../src/template/aws';
import { exceptions } from '../shared/exceptions';
import { addLogGroup, logKey } from '../shared/logs';
import { allow, type Statement, trust } from '../shared/policies';
import { addRole } from '../shared/roles';
import { definition } from './definition';
import type { HistoryBuilder } from './parameters';

/**
 * A Standard workflow: deployments are rare, so it costs nothing, and its console shows each execution for 90 days.
 */
export function addRecorder(
  stack: HistoryBuilder,
  hasPipeline: NamedCondition,
): Handle<StepFunctions.StateMachine> {
  const { parameters, add } = stack;
  const { Name, StackName, TableName, PipelineName } = parameters;
  const tableArn = sub`arn:${partition}:dynamodb:${region}:${accountId}:table/${TableName}`;
  const logs = addLogGroup(stack, 'RecorderLogs', sub`/aws/vendedlogs/states/${Name}-history`, logKey(stack));
  const readRuns: Statement = {
    Sid: 'ReadPipelineRuns',
    Action: ['codepipeline:GetPipelineExecution'],
    Resource: sub`arn:${partition}:codepipeline:${region}:${accountId}:${PipelineName}`,
  };
  const role = addRole(stack, 'RecorderRole', {
    AssumeRolePolicyDocument: trust('states.amazonaws.com'),
    Policies: [
      {
        PolicyName: 'record',
        PolicyDocument: allow(
          { Sid: 'WriteHistory', Action: ['dynamodb:UpdateItem'], Resource: tableArn },
          {
            Sid: 'FindDeployments',
            Action: ['dynamodb:Query'],
            Resource: sub`arn:${partition}:dynamodb:${region}:${accountId}:table/${TableName}/index/*`,
          },
          {
            Sid: 'ReadStack',
            Action: ['cloudformation:DescribeStacks'],
            Resource: sub`arn:${partition}:cloudformation:${region}:${accountId}:stack/${StackName}/*`,
          },
          {
            Sid: 'DeliverLogs',
            Action: [
              'logs:CreateLogDelivery',
              'logs:DeleteLogDelivery',
              'logs:DescribeLogGroups',
              'logs:DescribeResourcePolicies',
              'logs:GetLogDelivery',
              'logs:ListLogDeliveries',
              'logs:PutResourcePolicy',
              'logs:UpdateLogDelivery',
            ],
            Resource: '*',
            because:
              'The log delivery API supports no resource-level permissions: "Logging using CloudWatch Logs", Step Functions.',
          },
        ),
      },
      iff(hasPipeline, { PolicyName: 'read-pipeline', PolicyDocument: allow(readRuns) }, noValue),
    ],
  });
  return add(
    'Recorder',
    new StepFunctions.StateMachine({
      StateMachineName: sub`${Name}-history`,
      StateMachineType: 'STANDARD',
      RoleArn: role.get('Arn'),
      Definition: definition({ stack: StackName, table: TableName }),
      LoggingConfiguration: {
        Level: 'ERROR',
        IncludeExecutionData: false,
        Destinations: [{ CloudWatchLogsLogGroup: { LogGroupArn: logs.get('Arn') } }],
      },
    }),
    {
      Metadata: exceptions({
        'CT.STEPFUNCTIONS.PR.2':
          'Each execution writes one item; its console page shows all that a trace would.',
      }),
    },
  );
}
