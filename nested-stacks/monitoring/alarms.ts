import { type Handle, sub } from '../../src/template';
import { CloudWatch, type SNS } from '../../src/template/aws';
import { dimensionList, type Metric, type Metrics } from './metrics';
import type { MonitoringBuilder } from './parameters';

interface Watch {
  readonly id: string;
  /** The end of the alarm's name. */
  readonly name: string;
  /** What the mail says. */
  readonly says: string;
  readonly metric: Metric | Sum;
  /** Alarm at this number or more. */
  readonly from: number;
  readonly minutes: number;
}

/** Several metrics put together; each is called by its key. */
interface Sum {
  readonly expression: string;
  readonly of: Readonly<Record<string, Metric>>;
}

const PERIOD_MINUTES = 1;

/** In the order in which one would look: what users feel, then the tasks, then what they stand on. */
function watches(metrics: Metrics): readonly Watch[] {
  return [
    {
      id: 'ServiceErrors',
      name: 'service-5xx',
      says: 'The service answers with 5xx. Look at its log.',
      metric: metrics.serviceErrors,
      from: 5,
      minutes: 5,
    },
    {
      id: 'LoadBalancerErrors',
      name: 'load-balancer-5xx',
      says: 'The load balancer found no task that answers.',
      metric: metrics.balancerErrors,
      from: 5,
      minutes: 5,
    },
    {
      id: 'Latency',
      name: 'latency',
      says: 'One answer in twenty takes a second or more.',
      metric: metrics.latency,
      from: 1,
      minutes: 5,
    },
    {
      id: 'UnhealthyTargets',
      name: 'unhealthy-targets',
      says: 'A task fails the health check of the load balancer.',
      metric: metrics.unhealthyTargets,
      from: 1,
      minutes: 5,
    },
    {
      id: 'TooFewTasks',
      name: 'too-few-tasks',
      says: 'Fewer tasks run than wanted. Look at the events of the service: no room on the nodes, or a task that ends.',
      metric: {
        expression: 'wanted - running',
        of: { wanted: metrics.tasksWanted, running: metrics.tasksRunning },
      },
      from: 1,
      minutes: 15,
    },
    {
      id: 'ServiceCpu',
      name: 'service-cpu',
      says: 'The tasks are out of CPU although scaling should have added some. Is the most reached?',
      metric: metrics.serviceCpu,
      from: 85,
      minutes: 10,
    },
    {
      id: 'ServiceMemory',
      name: 'service-memory',
      says: 'The tasks are nearly out of memory; a task that takes more is ended.',
      metric: metrics.serviceMemory,
      from: 85,
      minutes: 10,
    },
    {
      id: 'ClusterReservation',
      name: 'cluster-reservation',
      says: 'The nodes are full and no new one comes. Is the most reached?',
      metric: {
        expression: 'MAX([cpu, memory])',
        of: { cpu: metrics.clusterCpu, memory: metrics.clusterMemory },
      },
      from: 95,
      minutes: 30,
    },
    {
      id: 'TableThrottles',
      name: 'table-throttles',
      says: 'DynamoDB turns requests away: one content gets more than a partition can take.',
      metric: {
        expression: 'FILL(reads, 0) + FILL(writes, 0)',
        of: { reads: metrics.throttledReads, writes: metrics.throttledWrites },
      },
      from: 1,
      minutes: 5,
    },
  ];
}

export function addAlarms(
  { parameters, add }: MonitoringBuilder,
  metrics: Metrics,
  topic: Handle<SNS.Topic>,
): readonly Handle<CloudWatch.Alarm>[] {
  return watches(metrics).map(({ id, name, says, metric, from, minutes }) =>
    add(
      id,
      new CloudWatch.Alarm({
        AlarmName: sub`${parameters.Name}-${name}`,
        AlarmDescription: says,
        ActionsEnabled: true,
        AlarmActions: [topic.ref],
        OKActions: [topic.ref],
        ...('expression' in metric ? sumOf(metric, says) : single(metric)),
        ComparisonOperator: 'GreaterThanOrEqualToThreshold',
        Threshold: from,
        EvaluationPeriods: minutes / PERIOD_MINUTES,
        DatapointsToAlarm: Math.ceil((minutes / PERIOD_MINUTES) * 0.6),
        TreatMissingData: 'notBreaching',
      }),
    ),
  );
}

function single(metric: Metric): CloudWatch.AlarmProperties {
  const isPercentile = metric.statistic.startsWith('p');
  return {
    Namespace: metric.namespace,
    MetricName: metric.name,
    Dimensions: dimensionList(metric),
    ...(isPercentile ? { ExtendedStatistic: metric.statistic } : { Statistic: metric.statistic }),
    Period: PERIOD_MINUTES * 60,
  };
}

function sumOf({ expression, of }: Sum, Label: string): CloudWatch.AlarmProperties {
  const parts = Object.entries(of).map(([Id, metric]) => ({
    Id,
    ReturnData: false,
    MetricStat: {
      Metric: { Namespace: metric.namespace, MetricName: metric.name, Dimensions: dimensionList(metric) },
      Stat: metric.statistic,
      Period: PERIOD_MINUTES * 60,
    },
  }));
  return { Metrics: [{ Id: 'result', Expression: expression, Label, ReturnData: true }, ...parts] };
}
