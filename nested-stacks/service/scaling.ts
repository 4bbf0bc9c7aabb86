import { type Handle, type NamedCondition, sub } from '../../src/template';
import { type ECS, ApplicationAutoScaling as Scaling } from '../../src/template/aws';
import type { ServiceBuilder } from './parameters';

/** Out quickly, in slowly: a task too many costs cents, one too few costs answers. */
const COOLDOWN = { ScaleOutCooldown: 60, ScaleInCooldown: 300 };

/** Whichever of CPU and requests asks for more tasks wins. */
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
        'Raises the service from zero tasks to the fewest when the first image comes. It says the name of the service instead\nof asking for it: else every new image would look as if it replaced the scaling too.',
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
