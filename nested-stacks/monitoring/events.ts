import { accountId, type Handle, partition, region, sub } from '../../src/template';
import { Events, type SNS } from '../../src/template/aws';
import type { MonitoringBuilder } from './parameters';

/** What happens once and has no metric: a pipeline that failed, a deployment that ECS gave up. */
export function addEventRules({ parameters, add }: MonitoringBuilder, topic: Handle<SNS.Topic>): void {
  add(
    'PipelineFailed',
    new Events.Rule({
      Description: 'Mails when the pipeline fails',
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
              '"The pipeline <pipeline> failed in its run <run>. Its page in the console says where."',
          },
        },
      ],
    }),
  );
  add(
    'DeploymentFailed',
    new Events.Rule({
      Description: 'Mails when ECS gives up a deployment of the service',
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
            InputTemplate: '"ECS rolled the deployment back: <reason>"',
          },
        },
      ],
    }),
  );
}
