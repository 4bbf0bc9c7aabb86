import { type Handle, type Json, jsonText, region, sub } from '../../src/template';
import { CloudWatch } from '../../src/template/aws';
import type { Metric, Metrics } from './metrics';
import type { MonitoringBuilder } from './parameters';

const WIDTH = 8;
const HEIGHT = 6;
const COLUMNS = 3;

interface Graph {
  readonly title: string;
  readonly metrics: readonly (readonly [label: string, metric: Metric])[];
}

/** What users feel, what the tasks do, what they stand on: a row each. */
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
    { title: 'Latency in seconds, 95th percentile', metrics: [['latency', metrics.latency]] },
    {
      title: 'Tasks',
      metrics: [
        ['wanted', metrics.tasksWanted],
        ['running', metrics.tasksRunning],
      ],
    },
    {
      title: 'CPU and memory of the tasks, %',
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
      title: 'Reserved on the nodes, %',
      metrics: [
        ['CPU', metrics.clusterCpu],
        ['memory', metrics.clusterMemory],
      ],
    },
    {
      title: 'Units of the table',
      metrics: [
        ['read', metrics.readUnits],
        ['written', metrics.writeUnits],
      ],
    },
    {
      title: 'Throttled requests of the table',
      metrics: [
        ['reads', metrics.throttledReads],
        ['writes', metrics.throttledWrites],
      ],
    },
  ];
}

export function addDashboard(
  { parameters, add }: MonitoringBuilder,
  metrics: Metrics,
  alarms: readonly Handle<CloudWatch.Alarm>[],
): Handle<CloudWatch.Dashboard> {
  const first = graphs(metrics).map((graph, index) => graphWidget(graph, index));
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
