import { accountId, equals, type Handle, not, partition, region, sub } from '../../src/template';
import { Events, type SNS } from '../../src/template/aws';
import type { MonitoringBuilder } from './parameters';

/** Events that have no metric: a failed pipeline run, a failed ECS deployment. */
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
  add(
    'DeploymentFailed',
    new Events.Rule({
      Description: 'Sends email when an ECS deployment of the service fails',
      EventPattern: {
        source: ['aws.ecs'],
        'detail-type': ['ECS Deployment State Change'],
        resources: [
          sub`arn:${partition}:ecs:${region}:${accountId}:service/${parameters.ClusterName}/${parameters.ServiceName}`,
        ],
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
