import type { AlarmDeclaration } from '../monitoring/alarms';
import type { EksMetrics } from './metrics';

/** What users notice. The alarms exist once the load balancer is named. */
export function trafficAlarms(metrics: EksMetrics): readonly AlarmDeclaration[] {
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
      description: 'The load balancer answers with 5xx, because no pod answers.',
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
  ];
}

/** In the order of diagnosis: the pods, then the nodes and the table. */
export function clusterAlarms(metrics: EksMetrics): readonly AlarmDeclaration[] {
  return [
    {
      id: 'NoPods',
      name: 'no-pods',
      description: 'No pod is ready: the service is down. Read the events and the logs of the pods.',
      metric: metrics.podsRunning,
      below: 1,
      minutes: 3,
    },
    {
      id: 'TooFewPods',
      name: 'too-few-pods',
      description: 'Fewer pods are ready than desired: nodes are missing, or pods exit. Read their events.',
      metric: {
        expression: 'wanted - ready',
        of: { wanted: metrics.podsWanted, ready: metrics.podsReady },
      },
      threshold: 1,
      minutes: 15,
    },
    {
      id: 'Restarts',
      name: 'pod-restarts',
      description: 'Containers restart again and again. Read the logs of the previous container.',
      metric: metrics.restarts,
      threshold: 3,
      minutes: 10,
    },
    {
      id: 'PodCpu',
      name: 'pod-cpu',
      description:
        'The pods use nearly all their CPU. Check whether the HorizontalPodAutoscaler has reached its maximum.',
      metric: metrics.cpu,
      threshold: 85,
      minutes: 10,
    },
    {
      id: 'PodMemory',
      name: 'pod-memory',
      description: 'The pods use nearly all their memory. Kubernetes kills a container that exceeds it.',
      metric: metrics.memory,
      threshold: 85,
      minutes: 10,
    },
    {
      id: 'FailedNodes',
      name: 'failed-nodes',
      description: 'A node has failed, and Auto Mode has not replaced it.',
      metric: metrics.failedNodes,
      threshold: 1,
      minutes: 30,
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
  ];
}
