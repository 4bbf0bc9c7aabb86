import type { Graph } from '../monitoring/dashboard';
import type { EksMetrics } from './metrics';

/** One row each for requests, pods, and nodes and table. */
export function eksGraphs(metrics: EksMetrics): readonly Graph[] {
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
      title: 'Pods',
      metrics: [
        ['desired', metrics.podsWanted],
        ['ready', metrics.podsReady],
        ['restarts', metrics.restarts],
      ],
    },
    {
      title: 'Pod CPU and memory, percent of the limit',
      metrics: [
        ['CPU', metrics.cpu],
        ['memory', metrics.memory],
      ],
    },
    {
      title: 'Nodes',
      metrics: [
        ['nodes', metrics.nodes],
        ['failed', metrics.failedNodes],
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
