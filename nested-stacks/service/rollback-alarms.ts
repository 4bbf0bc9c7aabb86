import { sub } from '../../src/template';
import { CloudWatch } from '../../src/template/aws';
import { exceptions } from '../shared/exceptions';
import type { ServiceBuilder } from './parameters';

/** ECS rolls a deployment back when one of these goes off. The alarms of the monitoring stack notify people. */
export function addRollbackAlarms({ parameters, add }: ServiceBuilder) {
  const Dimensions = [
    { Name: 'LoadBalancer', Value: parameters.LoadBalancerFullName },
    { Name: 'TargetGroup', Value: parameters.TargetGroupFullName },
  ];
  const Metadata = exceptions({
    'CT.CLOUDWATCH.PR.1':
      'ECS reads the alarm state during a deployment. An alarm action would notify people twice.',
  });
  const errors = add(
    'RollbackOnErrors',
    new CloudWatch.Alarm({
      AlarmName: sub`${parameters.Name}-rollback-errors`,
      AlarmDescription: 'Tasks answer with 5xx. ECS rolls back a deployment in progress',
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
      AlarmDescription: 'Tasks answer slowly. ECS rolls back a deployment in progress',
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
