import { equals, iff, type Text } from '../../src/template';
import type { MonitoringBuilder } from './parameters';
export interface Metric {
  readonly namespace: string;
  readonly name: string;
  readonly dimensions: Readonly<Record<string, Text>>;
  readonly statistic: Statistic;
}

/** The metrics of the alarms and the dashboard. */
export function metricsOf({ parameters, condition }: MonitoringBuilder) {
  const { TargetGroupFullName, AlternateTargetGroupFullName } = parameters;
  const isRolling = condition('HasOneTargetGroup', equals(AlternateTargetGroupFullName, ''));
  const cluster = { ClusterName: parameters.ClusterName };
  const service = { ...cluster, ServiceName: parameters.ServiceName };
  const balancer = { LoadBalancer: parameters.LoadBalancerFullName };
  const targets = { ...balancer, TargetGroup: TargetGroupFullName };
  const alternates = {
    ...balancer,
    TargetGroup: iff(isRolling, TargetGroupFullName, AlternateTargetGroupFullName),
  };
  const table = { TableName: parameters.TableName };
  const metric =
    (namespace: string, dimensions: Metric['dimensions']) =>
    (name: string, statistic: Statistic): Metric => ({ namespace, name, dimensions, statistic });
  const ofCluster = metric('AWS/ECS', cluster);
  const ofService = metric('AWS/ECS', service);
  const ofCapacity = metric('AWS/ECS/ManagedScaling', {
    ...cluster,
    CapacityProviderName: parameters.CapacityProviderName,
  });
  const ofTasks = metric('ECS/ContainerInsights', service);
  const ofBalancer = metric('AWS/ApplicationELB', balancer);
  const ofTargets = metric('AWS/ApplicationELB', targets);
  const ofAlternates = metric('AWS/ApplicationELB', alternates);
  const ofDatabase = metric('AWS/RDS', { DBClusterIdentifier: parameters.DatabaseCluster });
  const ofTable = metric('AWS/DynamoDB', table);
  return {
    serviceCpu: ofService('CPUUtilization', 'Average'),
    serviceMemory: ofService('MemoryUtilization', 'Average'),
    tasksWanted: ofTasks('DesiredTaskCount', 'Maximum'),
    tasksRunning: ofTasks('RunningTaskCount', 'Minimum'),
    capacityReservation: ofCapacity('CapacityProviderReservation', 'Maximum'),
    clusterCpu: ofCluster('CPUReservation', 'Average'),
    clusterMemory: ofCluster('MemoryReservation', 'Average'),
    requests: ofBalancer('RequestCount', 'Sum'),
    balancerErrors: ofBalancer('HTTPCode_ELB_5XX_Count', 'Sum'),
    serviceErrors: ofBalancer('HTTPCode_Target_5XX_Count', 'Sum'),
    latency: ofBalancer('TargetResponseTime', 'p95'),
    unhealthyTargets: ofTargets('UnHealthyHostCount', 'Maximum'),
    healthyTargets: ofTargets('HealthyHostCount', 'Minimum'),
    // The same target group again with the strategy rolling.
    unhealthyAlternates: ofAlternates('UnHealthyHostCount', 'Maximum'),
    healthyAlternates: ofAlternates('HealthyHostCount', 'Minimum'),
    databaseCapacity: ofDatabase('ACUUtilization', 'Average'),
    databaseConnections: ofDatabase('DatabaseConnections', 'Maximum'),
    databaseLag: ofDatabase('AuroraReplicaLagMaximum', 'Maximum'),
    throttledReads: ofTable('ReadThrottleEvents', 'Sum'),
    throttledWrites: ofTable('WriteThrottleEvents', 'Sum'),
    readUnits: ofTable('ConsumedReadCapacityUnits', 'Sum'),
    writeUnits: ofTable('ConsumedWriteCapacityUnits', 'Sum'),
  } as const;
}

export type Metrics = ReturnType<typeof metricsOf>;

/** Dimensions in the form that alarms use. */
export function dimensionList({ dimensions }: Metric): readonly { Name: string; Value: Text }[] {
  return Object.entries(dimensions).map(([Name, Value]) => ({ Name, Value }));
}

/** `p99` and the like are percentiles. */
export type Statistic = 'Average' | 'Maximum' | 'Minimum' | 'SampleCount' | 'Sum' | Percentile;
export type Percentile = `p${number}`;
