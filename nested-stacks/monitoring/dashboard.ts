import { type Handle, type Json, jsonText, region, type StackBuilder, sub } from '../../src/template';
import { CloudWatch } from '../../src/template/aws';
import type { nameParameter } from '../shared/parameters';
import type { Metric, Metrics } from './metrics';
import type { MonitoringBuilder } from './parameters';

const WIDTH = 8;
const HEIGHT = 6;
const COLUMNS = 3;

export interface Graph {
  readonly title: string;
  readonly metrics: readonly (readonly [label: string, metric: Metric])[];
}

/** One row each for requests, tasks, and nodes and table. */
function graphs(metrics: Metrics): readonly Graph[] {
  return [
    { title: 'Requests', metrics: [['requests', metrics.requests]] },
    {
      title: 'Errors',
      metrics: [
        ['service', metrics.serviceErrors],
        ['load balancer', metrics.balancerErrors],
      ],
    },
    { title: 'Latency, 95th percentile, seconds', metrics: [['latency', metrics.latency]] },
    {
      title: 'Tasks',
      metrics: [
        ['desired', metrics.tasksWanted],
        ['running', metrics.tasksRunning],
      ],
    },
    {
      title: 'Task CPU and memory, percent',
      metrics: [
        ['CPU', metrics.serviceCpu],
        ['memory', metrics.serviceMemory],
      ],
    },
    {
      title: 'Targets',
      metrics: [
        ['healthy', metrics.healthyTargets],
        ['unhealthy', metrics.unhealthyTargets],
      ],
    },
    {
      title: 'Reserved capacity of the cluster, percent',
      metrics: [
        ['capacity provider', metrics.capacityReservation],
        ['CPU', metrics.clusterCpu],
        ['memory', metrics.clusterMemory],
      ],
    },
    {
      title: 'Consumed capacity units of the table',
      metrics: [
        ['read', metrics.readUnits],
        ['written', metrics.writeUnits],
      ],
    },
    {
      title: 'Throttled table requests',
      metrics: [
        ['reads', metrics.throttledReads],
        ['writes', metrics.throttledWrites],
      ],
    },
  ];
}

export function addDashboard(
  stack: MonitoringBuilder,
  metrics: Metrics,
  alarms: readonly Handle<CloudWatch.Alarm>[],
): Handle<CloudWatch.Dashboard> {
  return addGraphs(stack, graphs(metrics), alarms);
}

/** A dashboard with the graphs in three columns, and the alarms below them. */
export function addGraphs(
  { parameters, add }: StackBuilder<typeof nameParameter>,
  shown: readonly Graph[],
  alarms: readonly Handle<CloudWatch.Alarm>[],
): Handle<CloudWatch.Dashboard> {
  const first = shown.map((graph, index) => graphWidget(graph, index));
  const alarmWidget = {
    type: 'alarm',
    x: 0,
    y: Math.ceil(first.length / COLUMNS) * HEIGHT,
    width: WIDTH * COLUMNS,
    height: 3,
    properties: { title: 'Alarms', alarms: alarms.map((alarm) => alarm.get('Arn')) },
  };
  return add(
    'Dashboard',
    new CloudWatch.Dashboard({
      DashboardName: sub`${parameters.Name}-dash`,
      DashboardBody: jsonText({ widgets: [...first, alarmWidget] }),
    }),
  );
}

function graphWidget({ title, metrics }: Graph, index: number): Json {
  return {
    type: 'metric',
    x: (index % COLUMNS) * WIDTH,
    y: Math.floor(index / COLUMNS) * HEIGHT,
    width: WIDTH,
    height: HEIGHT,
    properties: {
      title,
      region,
      view: 'timeSeries',
      period: 60,
      metrics: metrics.map(([label, { namespace, name, dimensions, statistic }]) => [
        namespace,
        name,
        ...Object.entries(dimensions).flat(),
        { label, stat: statistic },
      ]),
    },
  };
}
