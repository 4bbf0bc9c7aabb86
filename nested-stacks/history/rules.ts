import {
  accountId,
  equals,
  type Handle,
  type Json,
  type NamedCondition,
  not,
  partition,
  region,
  sub,
} from '../../src/template';
import { Events, type StepFunctions } from '../../src/template/aws';
import { allow, trust } from '../shared/policies';
import { addRole } from '../shared/roles';
import { STARTS } from './definition';
import type { HistoryBuilder } from './parameters';

/** Ends of an operation. Nothing follows these statuses without a new operation. */
const ENDS = [
  'CREATE_COMPLETE',
  'CREATE_FAILED',
  'ROLLBACK_COMPLETE',
  'ROLLBACK_FAILED',
  'UPDATE_COMPLETE',
  'UPDATE_FAILED',
  'UPDATE_ROLLBACK_COMPLETE',
  'UPDATE_ROLLBACK_FAILED',
  'DELETE_COMPLETE',
  'DELETE_FAILED',
  'IMPORT_COMPLETE',
  'IMPORT_ROLLBACK_COMPLETE',
  'IMPORT_ROLLBACK_FAILED',
];

/** Events of deployments, which start the recorder. */
export function addRules(
  stack: HistoryBuilder,
  recorder: Handle<StepFunctions.StateMachine>,
  hasPipeline: NamedCondition,
): void {
  const { parameters, add, condition } = stack;
  const { StackName, ServiceArn, PipelineName } = parameters;
  const role = addRole(stack, 'RulesRole', {
    AssumeRolePolicyDocument: trust('events.amazonaws.com'),
    Policies: [
      {
        PolicyName: 'start-recorder',
        PolicyDocument: allow({
          Sid: 'StartRecorder',
          Action: ['states:StartExecution'],
          Resource: recorder.ref,
        }),
      },
    ],
  });
  const rule = (
    logicalId: string,
    Description: string,
    EventPattern: Json,
    options: { readonly Condition?: NamedCondition; readonly comment?: string } = {},
  ) =>
    add(
      logicalId,
      new Events.Rule({
        Description,
        EventPattern,
        Targets: [{ Id: 'recorder', Arn: recorder.ref, RoleArn: role.get('Arn') }],
      }),
      options,
    );
  const stackIds = {
    wildcard: sub`arn:${partition}:cloudformation:${region}:${accountId}:stack/${StackName}/*`,
  };
  rule(
    'StackOperations',
    'Records starts and ends of operations on the stack',
    {
      source: ['aws.cloudformation'],
      'detail-type': ['CloudFormation Stack Status Change'],
      detail: { 'stack-id': [stackIds], 'status-details': { status: [...STARTS, ...ENDS] } },
    },
    { comment: 'Nested stacks have longer names, so the slash after the name excludes them.' },
  );
  rule(
    'StackCallers',
    'Records who started an operation on the stack',
    {
      source: ['aws.cloudformation'],
      'detail-type': ['AWS API Call via CloudTrail'],
      detail: {
        eventSource: ['cloudformation.amazonaws.com'],
        eventName: ['CreateStack', 'DeleteStack', 'ExecuteChangeSet', 'RollbackStack', 'UpdateStack'],
        errorCode: [{ exists: false }],
        requestParameters: { stackName: [StackName, stackIds], clientRequestToken: [{ exists: true }] },
      },
    },
    { comment: 'Needs a trail in CloudTrail that logs management events.' },
  );
  rule(
    'ServiceDeployments',
    'Records ECS deployments that no operation on the stack started',
    {
      source: ['aws.ecs'],
      'detail-type': ['ECS Deployment State Change'],
      resources: [ServiceArn],
      detail: {
        eventName: [
          'SERVICE_DEPLOYMENT_IN_PROGRESS',
          'SERVICE_DEPLOYMENT_COMPLETED',
          'SERVICE_DEPLOYMENT_FAILED',
        ],
      },
    },
    { Condition: condition('HasService', not(equals(ServiceArn, ''))) },
  );
  rule(
    'PipelineRuns',
    'Adds the commit of a pipeline run to its deployment',
    {
      source: ['aws.codepipeline'],
      'detail-type': ['CodePipeline Action Execution State Change'],
      detail: {
        pipeline: [PipelineName],
        action: ['ExecuteChangeSet'],
        state: ['SUCCEEDED'],
      },
    },
    { Condition: hasPipeline },
  );
}
