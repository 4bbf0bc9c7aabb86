import { iff, type NamedCondition, noValue, sub, type Text } from '../../src/template';
import { CloudWatch } from '../../src/template/aws';
import { exceptions } from '../shared/exceptions';
import type { ServiceBuilder } from './parameters';

/**
 * ECS rolls a deployment back when one of these goes off. The alarms of the monitoring stack notify people. Each target group
 * has its own: in a canary of a few percent, the load balancer's metrics would hide slow new tasks.
 */
export function addRollbackAlarms(stack: ServiceBuilder, shifts: NamedCondition) {
  const { TargetGroupFullName, AlternateTargetGroupFullName } = stack.parameters;
  const [errors, latency] = addAlarms(stack, '', TargetGroupFullName);
  const alternates = addAlarms(stack, 'Alternate', AlternateTargetGroupFullName, shifts);
  return [errors.ref, latency.ref, ...alternates.map((alarm) => iff(shifts, alarm.ref, noValue))];
}

function addAlarms(
  { parameters, add }: ServiceBuilder,
  prefix: '' | 'Alternate',
  targetGroup: Text,
  condition?: NamedCondition,
) {
  const Dimensions = [
    { Name: 'LoadBalancer', Value: parameters.LoadBalancerFullName },
    { Name: 'TargetGroup', Value: targetGroup },
  ];
  const options = {
    ...(condition ? { Condition: condition } : {}),
    Metadata: exceptions({
      'CT.CLOUDWATCH.PR.1':
        'ECS reads the alarm state during a deployment. An alarm action would notify people twice.',
    }),
  };
  const name = prefix === '' ? 'rollback' : 'rollback-alternate';
  const errors = add(
    `${prefix}RollbackOnErrors`,
    new CloudWatch.Alarm({
      AlarmName: sub`${parameters.Name}-${name}-errors`,
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
    options,
  );
  const latency = add(
    `${prefix}RollbackOnLatency`,
    new CloudWatch.Alarm({
      AlarmName: sub`${parameters.Name}-${name}-latency`,
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
    options,
  );
  return [errors, latency] as const;
}
