import { sub } from '../../src/template';
import { CloudWatch } from '../../src/template/aws';
import { exceptions } from '../shared/exceptions';
import type { ServiceBuilder } from './parameters';

/** ECS rolls a deployment back while one of these is in alarm. People are told by the alarms of the monitoring stack. */
export function addRollbackAlarms({ parameters, add }: ServiceBuilder) {
  const Dimensions = [
    { Name: 'LoadBalancer', Value: parameters.LoadBalancerFullName },
    { Name: 'TargetGroup', Value: parameters.TargetGroupFullName },
  ];
  const Metadata = exceptions({
    'CT.CLOUDWATCH.PR.1':
      'ECS reads its state during a deployment and rolls back; an action of its own would tell people twice.',
  });
  const errors = add(
    'RollbackOnErrors',
    new CloudWatch.Alarm({
      AlarmName: sub`${parameters.Name}-rollback-errors`,
      AlarmDescription: 'Tasks answer with 5xx: ECS rolls the deployment back',
      Namespace: 'AWS/ApplicationELB',
      MetricName: 'HTTPCode_Target_5XX_Count',
      Dimensions,
      Statistic: 'Sum',
      Period: 60,
      EvaluationPeriods: 3,
      DatapointsToAlarm: 2,
      Threshold: 10,
      ComparisonOperator: 'GreaterThanOrEqualToThreshold',
      TreatMissingData: 'notBreaching',
    }),
    { Metadata },
  );
  const latency = add(
    'RollbackOnLatency',
    new CloudWatch.Alarm({
      AlarmName: sub`${parameters.Name}-rollback-latency`,
      AlarmDescription: 'Tasks answer slowly: ECS rolls the deployment back',
      Namespace: 'AWS/ApplicationELB',
      MetricName: 'TargetResponseTime',
      Dimensions,
      ExtendedStatistic: 'p90',
      Period: 60,
      EvaluationPeriods: 3,
      Threshold: 2,
      ComparisonOperator: 'GreaterThanThreshold',
      TreatMissingData: 'notBreaching',
    }),
    { Metadata },
  );
  return [errors.ref, latency.ref];
}
