import { type Handle, type NamedCondition, sub } from '../../src/template';
import { type ECS, ApplicationAutoScaling as Scaling } from '../../src/template/aws';
import type { ServiceBuilder } from './parameters';

/** Scale out quickly and in slowly: a surplus task is cheap, a missing one fails requests. */
const COOLDOWN = { ScaleOutCooldown: 60, ScaleInCooldown: 300 };

/** Application Auto Scaling uses the larger number of tasks that the two policies ask for. */
export function addScaling(
  { parameters, add }: ServiceBuilder,
  service: Handle<ECS.Service>,
  hasImage: NamedCondition,
): void {
  const target = add(
    'ScalableTarget',
    new Scaling.ScalableTarget({
      ServiceNamespace: 'ecs',
      ScalableDimension: 'ecs:service:DesiredCount',
      ResourceId: sub`service/${parameters.ClusterName}/${parameters.Name}`,
      MinCapacity: parameters.MinTasks,
      MaxCapacity: parameters.MaxTasks,
    }),
    {
      Condition: hasImage,
      DependsOn: [service],
      comment:
        'Names the service instead of referring to it. With a reference, every new image would show a possible replacement of\nthe scaling in the change set.',
    },
  );
  const follow = (
    id: string,
    TargetValue: Scaling.ScalingPolicy.TargetTrackingScalingPolicyConfiguration['TargetValue'],
    metric: Scaling.ScalingPolicy.PredefinedMetricSpecification,
  ) =>
    add(
      id,
      new Scaling.ScalingPolicy({
        PolicyName: sub`${parameters.Name}-${id}`,
        PolicyType: 'TargetTrackingScaling',
        ScalingTargetId: target.ref,
        TargetTrackingScalingPolicyConfiguration: {
          TargetValue,
          PredefinedMetricSpecification: metric,
          ...COOLDOWN,
        },
      }),
      { Condition: hasImage },
    );
  follow('FollowCpu', parameters.TargetCpu, { PredefinedMetricType: 'ECSServiceAverageCPUUtilization' });
  follow('FollowRequests', parameters.TargetRequests, {
    PredefinedMetricType: 'ALBRequestCountPerTarget',
    ResourceLabel: sub`${parameters.LoadBalancerFullName}/${parameters.TargetGroupFullName}`,
  });
}
