import { type Handle, sub } from '../../src/template';
import { CloudWatch, type ElasticLoadBalancingV2 as Elb } from '../../src/template/aws';
import type { ObservabilityBuilder } from './parameters';

const MINUTES = 10;

/** Who watches the watchers: CloudWatch. */
export function addAlarms(
  { parameters, add }: ObservabilityBuilder,
  grafanaTargets: Handle<Elb.TargetGroup>,
): void {
  const { Name, ClusterName, TopicArn, LoadBalancerFullName } = parameters;
  const alarm = (
    id: string,
    name: string,
    properties: Pick<
      CloudWatch.AlarmProperties,
      'AlarmDescription' | 'Namespace' | 'MetricName' | 'Dimensions'
    >,
  ) =>
    add(
      id,
      new CloudWatch.Alarm({
        AlarmName: sub`${Name}-${name}`,
        ActionsEnabled: true,
        AlarmActions: [TopicArn],
        OKActions: [TopicArn],
        ...properties,
        Statistic: 'Minimum',
        Period: 60,
        EvaluationPeriods: MINUTES,
        ComparisonOperator: 'LessThanThreshold',
        Threshold: 1,
        TreatMissingData: 'breaching',
      }),
    );
  alarm('NoCollector', 'no-collector', {
    AlarmDescription: 'The collector does not run, so no metrics arrive and no alert rule fires.',
    Namespace: 'ECS/ContainerInsights',
    MetricName: 'RunningTaskCount',
    Dimensions: [
      { Name: 'ClusterName', Value: ClusterName },
      { Name: 'ServiceName', Value: sub`${Name}-collector` },
    ],
  });
  alarm('NoGrafana', 'no-grafana', {
    AlarmDescription: 'Grafana does not answer. Alert rules work without it.',
    Namespace: 'AWS/ApplicationELB',
    MetricName: 'HealthyHostCount',
    Dimensions: [
      { Name: 'LoadBalancer', Value: LoadBalancerFullName },
      { Name: 'TargetGroup', Value: grafanaTargets.get('TargetGroupFullName') },
    ],
  });
}
