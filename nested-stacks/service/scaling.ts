import {
  equals,
  type Handle,
  iff,
  type NamedCondition,
  type Num,
  not,
  noValue,
  sub,
  type Text,
} from '../../src/template';
import { type ECS, ApplicationAutoScaling as Scaling } from '../../src/template/aws';
import type { ServiceBuilder } from './parameters';

/** Scale out quickly and in slowly: a surplus task is cheap, a missing one fails requests. */
const COOLDOWN = { ScaleOutCooldown: 60, ScaleInCooldown: 300 };

/** Application Auto Scaling uses the larger number of tasks that the two policies ask for. */
export function addScaling(
  stack: ServiceBuilder,
  service: Handle<ECS.Service>,
  { hasImage, shifts }: { readonly hasImage: NamedCondition; readonly shifts: NamedCondition },
): void {
  const { parameters, add } = stack;
  const target = add(
    'ScalableTarget',
    new Scaling.ScalableTarget({
      ServiceNamespace: 'ecs',
      ScalableDimension: 'ecs:service:DesiredCount',
      ResourceId: sub`service/${parameters.ClusterName}/${parameters.Name}`,
      MinCapacity: parameters.MinTasks,
      MaxCapacity: parameters.MaxTasks,
      ScheduledActions: nightSchedule(stack),
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
    TargetValue: TrackedMetric['TargetValue'],
    metric: Omit<TrackedMetric, 'TargetValue'>,
  ) =>
    add(
      id,
      new Scaling.ScalingPolicy({
        PolicyName: sub`${parameters.Name}-${id}`,
        PolicyType: 'TargetTrackingScaling',
        ScalingTargetId: target.ref,
        TargetTrackingScalingPolicyConfiguration: { TargetValue, ...metric, ...COOLDOWN },
      }),
      { Condition: hasImage },
    );
  follow('FollowCpu', parameters.TargetCpu, {
    PredefinedMetricSpecification: { PredefinedMetricType: 'ECSServiceAverageCPUUtilization' },
  });
  const { LoadBalancerFullName, TargetGroupFullName, AlternateTargetGroupFullName } = parameters;
  follow('FollowRequests', parameters.TargetRequests, {
    PredefinedMetricSpecification: iff(shifts, noValue, {
      PredefinedMetricType: 'ALBRequestCountPerTarget',
      ResourceLabel: sub`${LoadBalancerFullName}/${TargetGroupFullName}`,
    }),
    CustomizedMetricSpecification: iff(
      shifts,
      { Metrics: requestsOfBoth(LoadBalancerFullName, [TargetGroupFullName, AlternateTargetGroupFullName]) },
      noValue,
    ),
  });
}

/** Without tasks the load balancer answers with 503, until the schedule or a change of the minimum starts them. */
function nightSchedule({
  parameters,
  condition,
}: ServiceBuilder): Scaling.ScalableTargetProperties['ScheduledActions'] {
  const { StopSchedule, StartSchedule, MinTasks, MaxTasks } = parameters;
  const action = (
    ScheduledActionName: string,
    Schedule: Text,
    MinCapacity: Num,
    MaxCapacity: Num,
  ): Scaling.ScalableTarget.ScheduledAction => ({
    ScheduledActionName,
    Schedule,
    Timezone: parameters.ScheduleTimezone,
    ScalableTargetAction: { MinCapacity, MaxCapacity },
  });
  return iff(
    condition('StopsOnSchedule', not(equals(StopSchedule, ''))),
    [action('stop', StopSchedule, 0, 0), action('start', StartSchedule, MinTasks, MaxTasks)],
    noValue,
  );
}

type TrackedMetric = Scaling.ScalingPolicy.TargetTrackingScalingPolicyConfiguration;

/**
 * Requests per target of the two target groups, of which each has a share of the requests while traffic shifts, and one has
 * none afterwards. The predefined metric counts one target group only.
 */
function requestsOfBoth(balancer: Text, targetGroups: readonly [Text, Text]) {
  const parts = targetGroups.map((TargetGroup, index) => ({
    Id: `group${index}`,
    ReturnData: false,
    MetricStat: {
      Metric: {
        Namespace: 'AWS/ApplicationELB',
        MetricName: 'RequestCountPerTarget',
        Dimensions: [
          { Name: 'LoadBalancer', Value: balancer },
          { Name: 'TargetGroup', Value: TargetGroup },
        ],
      },
      Stat: 'Sum',
    },
  }));
  const Expression = parts.map(({ Id }) => `FILL(${Id}, 0)`).join(' + ');
  return [{ Id: 'requests', Label: 'Requests per target', Expression, ReturnData: true }, ...parts];
}
