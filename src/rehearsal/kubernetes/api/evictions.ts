import type { DataObject } from '../../../document/data';
import { tooManyRequests } from '../status';
import { numberAt, objectAt, tableAt, textAt } from '../values';
import type { Call } from './call';
import { selectorOf } from './selectors';
import type { ServedCluster } from './served-cluster';

/** Deletes a pod unless a PodDisruptionBudget refuses it: kubernetes pkg/registry/core/pod/storage/eviction.go */
export function evict(cluster: ServedCluster, { place: { resource, namespace, name } }: Call): DataObject {
  const pod = cluster.writes.get(resource, namespace, name);
  const labels = tableAt(pod, 'metadata', 'labels');
  const refusing = cluster.store
    .list('poddisruptionbudgets.policy', namespace)
    .find(
      (budget) =>
        selectorOf(objectAt(budget, 'spec', 'selector'))(labels) &&
        (numberAt(budget, 'status', 'disruptionsAllowed') ?? 0) < 1,
    );
  if (refusing)
    throw tooManyRequests(
      `Cannot evict pod as it would violate the pod's disruption budget. The disruption budget ${textAt(refusing, 'metadata', 'name')} needs ${numberAt(refusing, 'status', 'desiredHealthy') ?? 0} healthy pods and has ${numberAt(refusing, 'status', 'currentHealthy') ?? 0} currently`,
    );
  cluster.writes.delete(resource, pod);
  return { kind: 'Status', apiVersion: 'v1', metadata: {}, status: 'Success' };
}
