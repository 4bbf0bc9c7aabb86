import type { Text } from '../../src/template';
import type { Metric, Statistic } from '../monitoring/metrics';
import type { EksMonitoringBuilder } from './parameters';

/**
 * The add-on sends the metrics of pods; the workload is their dimension PodName: "Amazon EKS and Kubernetes Container Insights with
 * enhanced observability metrics", CloudWatch User Guide.
 */
export function eksMetrics({ parameters }: EksMonitoringBuilder) {
  const { ClusterName, Namespace, Workload, LoadBalancerFullName, TableName } = parameters;
  const metric =
    (namespace: string, dimensions: Readonly<Record<string, Text>>) =>
    (name: string, statistic: Statistic): Metric => ({ namespace, name, dimensions, statistic });
  const ofCluster = metric('ContainerInsights', { ClusterName });
  const ofPods = metric('ContainerInsights', { ClusterName, Namespace, PodName: Workload });
  const ofService = metric('ContainerInsights', { ClusterName, Namespace, Service: Workload });
  const ofBalancer = metric('AWS/ApplicationELB', { LoadBalancer: LoadBalancerFullName });
  const ofTable = metric('AWS/DynamoDB', { TableName });
  return {
    nodes: ofCluster('cluster_node_count', 'Average'),
    failedNodes: ofCluster('cluster_failed_node_count', 'Maximum'),
    podsRunning: ofService('service_number_of_running_pods', 'Minimum'),
    podsWanted: ofPods('replicas_desired', 'Maximum'),
    podsReady: ofPods('replicas_ready', 'Minimum'),
    cpu: ofPods('pod_cpu_utilization_over_pod_limit', 'Average'),
    memory: ofPods('pod_memory_utilization_over_pod_limit', 'Average'),
    restarts: ofPods('pod_number_of_container_restarts', 'Sum'),
    requests: ofBalancer('RequestCount', 'Sum'),
    balancerErrors: ofBalancer('HTTPCode_ELB_5XX_Count', 'Sum'),
    serviceErrors: ofBalancer('HTTPCode_Target_5XX_Count', 'Sum'),
    latency: ofBalancer('TargetResponseTime', 'p95'),
    throttledReads: ofTable('ReadThrottleEvents', 'Sum'),
    throttledWrites: ofTable('WriteThrottleEvents', 'Sum'),
    readUnits: ofTable('ConsumedReadCapacityUnits', 'Sum'),
    writeUnits: ofTable('ConsumedWriteCapacityUnits', 'Sum'),
  } as const;
}

export type EksMetrics = ReturnType<typeof eksMetrics>;
