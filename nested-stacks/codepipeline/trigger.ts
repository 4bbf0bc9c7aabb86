import { type Expression, equals, not, type Scalar, sub } from '../../src/template';
import { CodeStarNotifications, Events, IAM } from '../../src/template/aws';
import { allow, trust } from '../shared/policies';
import type { PipelineBuilder } from './parameters';
import type { Source } from './source';

type Arn = Expression<Scalar<'*'>>;

/** A push to the branch starts the pipeline. GitHub tells it by itself, through the connection. */
export function addTrigger(
  { parameters, add }: PipelineBuilder,
  { repository, isCodeCommit }: Source,
  pipeline: Arn,
): void {
  const options = { Condition: isCodeCommit };
  const role = add(
    'TriggerRole',
    new IAM.Role({
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
    }),
    options,
  );
  add(
    'Trigger',
    new Events.Rule({
      Description: sub`A push to ${parameters.Branch} starts the pipeline`,
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

/** Says that somebody must look, and that a deployment is done. Failures are the business of the monitoring stack. */
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
