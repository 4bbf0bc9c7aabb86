import { equals, type Handle, iff, type NamedCondition, not, sub, type Text } from '../../src/template';
import { CloudWatch, type SNS } from '../../src/template/aws';
import { dimensionList, type Metric, type Metrics, type Percentile, type Statistic } from './metrics';
import type { MonitoringBuilder } from './parameters';

export type AlarmDeclaration = {
  readonly id: string;
  /** Suffix of the alarm's name. */
  readonly name: string;
  /** The text of the email. */
  readonly description: string;
  readonly metric: Metric | MetricMath;
  readonly minutes: number;
  /** Only systems with this part have the metric. */
  readonly only?: 'nodes' | 'database';
} & (
  | { /** The alarm goes off at this value or above. */ readonly threshold: number; readonly below?: never }
  | {
      /** The alarm goes off below this value, or without data. */ readonly below: number;
      readonly threshold?: never;
    }
);

/** A metric math expression; it names each metric by its key. */
interface MetricMath {
  readonly expression: string;
  readonly of: Readonly<Record<string, Metric>>;
}

const PERIOD_MINUTES = 1;
/** Six tasks with ten connections each, twice during a deployment, and some for people. Aurora allows about 400 with 2 capacity units. */
const DATABASE_CONNECTIONS = 150;

/** In the order of diagnosis: what users notice, then the tasks, then the nodes, the table and the database. */
function alarmDeclarations(metrics: Metrics): readonly AlarmDeclaration[] {
  return [
    {
      id: 'ServiceErrors',
      name: 'service-5xx',
      description: 'The service answers with 5xx. Read its logs.',
      metric: metrics.serviceErrors,
      threshold: 5,
      minutes: 5,
    },
    {
      id: 'LoadBalancerErrors',
      name: 'load-balancer-5xx',
      description: 'The load balancer answers with 5xx, because no task answers.',
      metric: metrics.balancerErrors,
      threshold: 5,
      minutes: 5,
    },
    {
      id: 'Latency',
      name: 'latency',
      description: 'One response in twenty takes a second or longer.',
      metric: metrics.latency,
      threshold: 1,
      minutes: 5,
    },
    {
      id: 'NoHealthyTargets',
      name: 'no-healthy-targets',
      description: 'No task answers: the service is down. Read the events and the logs of the service.',
      metric: {
        expression: 'FILL(healthy, 0) + FILL(alternates, 0)',
        of: { healthy: metrics.healthyTargets, alternates: metrics.healthyAlternates },
      },
      // Without tasks there is no metric.
      below: 1,
      minutes: 3,
    },
    {
      id: 'UnhealthyTargets',
      name: 'unhealthy-targets',
      description: 'A task fails the health check of the load balancer.',
      metric: {
        expression: 'MAX([FILL(unhealthy, 0), FILL(alternates, 0)])',
        of: { unhealthy: metrics.unhealthyTargets, alternates: metrics.unhealthyAlternates },
      },
      threshold: 1,
      minutes: 5,
    },
    {
      id: 'TooFewTasks',
      name: 'too-few-tasks',
      description:
        'Fewer tasks run than desired. Read the events of the service: the nodes have no capacity, or tasks exit.',
      metric: {
        expression: 'wanted - running',
        of: { wanted: metrics.tasksWanted, running: metrics.tasksRunning },
      },
      threshold: 1,
      minutes: 15,
    },
    {
      id: 'ServiceCpu',
      name: 'service-cpu',
      description:
        'The tasks use nearly all their CPU. Check whether the service has reached its maximum number of tasks.',
      metric: metrics.serviceCpu,
      threshold: 85,
      minutes: 10,
    },
    {
      id: 'ServiceMemory',
      name: 'service-memory',
      description: 'The tasks use nearly all their memory. ECS kills a task that exceeds it.',
      metric: metrics.serviceMemory,
      threshold: 85,
      minutes: 10,
    },
    {
      id: 'NoCapacity',
      name: 'no-capacity',
      description:
        'Tasks wait for nodes, and no node is added. Check whether the cluster has reached its maximum number of nodes.',
      // Above 100, ECS managed scaling needs more nodes than there are: "Managed scaling", ECS Developer Guide.
      metric: metrics.capacityReservation,
      threshold: 101,
      minutes: 30,
      only: 'nodes',
    },
    {
      id: 'TableThrottles',
      name: 'table-throttles',
      description:
        'DynamoDB throttles requests: one content ID receives more than its partition can process.',
      metric: {
        expression: 'FILL(reads, 0) + FILL(writes, 0)',
        of: { reads: metrics.throttledReads, writes: metrics.throttledWrites },
      },
      threshold: 1,
      minutes: 5,
    },
    {
      id: 'DatabaseCapacity',
      name: 'database-capacity',
      description: 'The database uses nearly all of its maximum capacity. Raise DatabaseMaxCapacity.',
      metric: metrics.databaseCapacity,
      threshold: 90,
      minutes: 15,
      only: 'database',
    },
    {
      id: 'DatabaseConnections',
      name: 'database-connections',
      description:
        'The database has more connections than the tasks of a deployment open. Find out which clients have them.',
      metric: metrics.databaseConnections,
      threshold: DATABASE_CONNECTIONS,
      minutes: 10,
      only: 'database',
    },
    {
      id: 'DatabaseLag',
      name: 'database-lag',
      description: 'The standby instance is a second or more behind: a failover would take longer.',
      // In milliseconds; usually below 100.
      metric: metrics.databaseLag,
      threshold: 1000,
      minutes: 10,
      only: 'database',
    },
  ];
}

/** Returns the alarms that every environment has, for the dashboard. */
export function addAlarms(
  { parameters, add, condition }: MonitoringBuilder,
  metrics: Metrics,
  topic: Handle<SNS.Topic>,
): readonly Handle<CloudWatch.Alarm>[] {
  const isRunning = condition('IsRunning', equals(parameters.ServiceRuns, 'true'));
  const parts = {
    nodes: condition('HasNodes', not(equals(parameters.CapacityProviderName, ''))),
    database: condition('HasDatabase', not(equals(parameters.DatabaseCluster, ''))),
  };
  return alarmDeclarations(metrics).flatMap((declaration) => {
    const { id, only } = declaration;
    const alarm = add(
      id,
      new CloudWatch.Alarm(alarmProperties(parameters.Name, declaration, topic, isRunning)),
      only ? { Condition: parts[only] } : {},
    );
    return only ? [] : [alarm];
  });
}

/** Missing data is an outage only for alarms that go off below a value, and only if the service should run. */
export function alarmProperties(
  Name: Text,
  { name, description, metric, threshold, below, minutes }: AlarmDeclaration,
  topic: Handle<SNS.Topic>,
  isRunning: NamedCondition,
): ConstructorParameters<typeof CloudWatch.Alarm>[0] {
  return {
    AlarmName: sub`${Name}-${name}`,
    AlarmDescription: description,
    ActionsEnabled: true,
    AlarmActions: [topic.ref],
    OKActions: [topic.ref],
    ...('expression' in metric ? metricMath(metric, description) : single(metric)),
    ComparisonOperator: below === undefined ? 'GreaterThanOrEqualToThreshold' : 'LessThanThreshold',
    Threshold: below ?? threshold,
    EvaluationPeriods: minutes / PERIOD_MINUTES,
    DatapointsToAlarm: Math.ceil((minutes / PERIOD_MINUTES) * 0.6),
    TreatMissingData: below === undefined ? 'notBreaching' : iff(isRunning, 'breaching', 'notBreaching'),
  };
}

function single(metric: Metric): CloudWatch.AlarmProperties {
  const { statistic } = metric;
  return {
    Namespace: metric.namespace,
    MetricName: metric.name,
    Dimensions: dimensionList(metric),
    ...(isPercentile(statistic) ? { ExtendedStatistic: statistic } : { Statistic: statistic }),
    Period: PERIOD_MINUTES * 60,
  };
}

function isPercentile(statistic: Statistic): statistic is Percentile {
  return statistic.startsWith('p');
}

function metricMath({ expression, of }: MetricMath, Label: string): CloudWatch.AlarmProperties {
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
