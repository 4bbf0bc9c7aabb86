import { type Expression, equals, not, type Scalar, sub } from '../../src/template';
import { CodeStarNotifications, Events } from '../../src/template/aws';
import { allow, trust } from '../shared/policies';
import { addRole } from '../shared/roles';
import type { PipelineBuilder } from './parameters';
import type { Source } from './source';

type Arn = Expression<Scalar<'*'>>;

/** Starts the pipeline on a push to CodeCommit. The GitHub source action detects pushes through its connection. */
export function addTrigger(
  stack: PipelineBuilder,
  { repository, isCodeCommit }: Source,
  pipeline: Arn,
): void {
  const { parameters, add } = stack;
  const options = { Condition: isCodeCommit };
  const role = addRole(
    stack,
    'TriggerRole',
    {
      AssumeRolePolicyDocument: trust('events.amazonaws.com'),
      Policies: [
        {
          PolicyName: 'start-pipeline',
          PolicyDocument: allow({
            Sid: 'StartPipeline',
            Action: ['codepipeline:StartPipelineExecution'],
            Resource: pipeline,
          }),
        },
      ],
    },
    options,
  );
  add(
    'Trigger',
    new Events.Rule({
      Description: sub`Starts the pipeline on a push to ${parameters.Branch}`,
      EventPattern: {
        source: ['aws.codecommit'],
        'detail-type': ['CodeCommit Repository State Change'],
        resources: [repository.get('Arn')],
        detail: {
          event: ['referenceCreated', 'referenceUpdated'],
          referenceType: ['branch'],
          referenceName: [parameters.Branch],
        },
      },
      Targets: [{ Id: 'pipeline', Arn: pipeline, RoleArn: role.get('Arn') }],
    }),
    options,
  );
}

/** Notifies of pending approvals and successful runs. The monitoring stack notifies of failures. */
export function addNotifications({ parameters, add, condition }: PipelineBuilder, pipeline: Arn): void {
  const hasTopic = condition('HasTopic', not(equals(parameters.TopicArn, '')));
  add(
    'Notifications',
    new CodeStarNotifications.NotificationRule({
      Name: sub`${parameters.Name}-pipeline`,
      DetailType: 'BASIC',
      Resource: pipeline,
      EventTypeIds: [
        'codepipeline-pipeline-manual-approval-needed',
        'codepipeline-pipeline-pipeline-execution-succeeded',
      ],
      Targets: [{ TargetType: 'SNS', TargetAddress: parameters.TopicArn }],
    }),
    { Condition: hasTopic },
  );
}
