import { accountId, equals, type Handle, not, partition, region, sub } from '../../src/template';
import { Events, type SNS } from '../../src/template/aws';
import type { MonitoringBuilder } from './parameters';

/**
 * ECS cannot start tasks: "SERVICE_TASK_PLACEMENT_FAILURE" with the reason RESOURCE:FARGATE when Fargate or Fargate Spot has no
 * capacity, and "SERVICE_TASK_START_IMPAIRED" when tasks stop at their start: "Amazon ECS service action events", Developer Guide.
 */
const CANNOT_START = ['SERVICE_TASK_PLACEMENT_FAILURE', 'SERVICE_TASK_START_IMPAIRED'];

/** Events that have no metric: a failed pipeline run, a failed ECS deployment, tasks that cannot start. */
export function addEventRules(
  { parameters, add, condition }: MonitoringBuilder,
  topic: Handle<SNS.Topic>,
): void {
  add(
    'PipelineFailed',
    new Events.Rule({
      Description: 'Sends email when a pipeline run fails',
      EventPattern: {
        source: ['aws.codepipeline'],
        'detail-type': ['CodePipeline Pipeline Execution State Change'],
        detail: { pipeline: [parameters.PipelineName], state: ['FAILED'] },
      },
      Targets: [
        {
          Id: 'topic',
          Arn: topic.ref,
          InputTransformer: {
            InputPathsMap: { pipeline: '$.detail.pipeline', run: '$.detail.execution-id' },
            InputTemplate:
              '"Run <run> of the pipeline <pipeline> failed. The CodePipeline console shows the failed action."',
          },
        },
      ],
    }),
    { Condition: condition('HasPipeline', not(equals(parameters.PipelineName, ''))) },
  );
  const service = sub`arn:${partition}:ecs:${region}:${accountId}:service/${parameters.ClusterName}/${parameters.ServiceName}`;
  add(
    'TasksCannotStart',
    new Events.Rule({
      Description:
        'Sends email when ECS cannot start tasks of the service, such as without capacity of Fargate',
      EventPattern: {
        source: ['aws.ecs'],
        'detail-type': ['ECS Service Action'],
        resources: [service],
        detail: { eventName: CANNOT_START },
      },
      Targets: [
        {
          Id: 'topic',
          Arn: topic.ref,
          InputTransformer: {
            InputPathsMap: { event: '$.detail.eventName', reason: '$.detail.reason' },
            InputTemplate:
              '"ECS cannot start tasks of the service: <event> <reason>. The events of the service show more."',
          },
        },
      ],
    }),
  );
  add(
    'DeploymentFailed',
    new Events.Rule({
      Description: 'Sends email when an ECS deployment of the service fails',
      EventPattern: {
        source: ['aws.ecs'],
        'detail-type': ['ECS Deployment State Change'],
        resources: [service],
        detail: { eventName: ['SERVICE_DEPLOYMENT_FAILED'] },
      },
      Targets: [
        {
          Id: 'topic',
          Arn: topic.ref,
          InputTransformer: {
            InputPathsMap: { reason: '$.detail.reason' },
            InputTemplate: '"The ECS deployment failed: <reason>"',
          },
        },
      ],
    }),
  );
}
