import { type DataObject, entry } from '../../document/data';
import type { Context } from '../context';
import { waits } from '../polling';
import type { Stack } from '../stack/stack';
import { Stop } from '../stop';
import { ApiFailure, type KubernetesApi, nameOf } from './api';
import { openCluster } from './open-cluster';

/** EKS deletes a load balancer within minutes. */
const TIMEOUT = 10 * 60_000;

/**
 * Deletes the objects for which EKS created load balancers and volumes. They do not belong to the stack, would outlive the
 * cluster, and block the deletion of the VPC.
 */
export async function removeOutside(context: Context, stack: Stack): Promise<void> {
  const { operator, clock, polling, target } = context;
  if (target.manifests === undefined) return;
  const api = await openCluster(context, stack).catch((error: unknown) => {
    operator.report({
      type: 'note',
      text: `the cluster of ${stack.name} cannot be asked for load balancers and volumes, so some may remain: ${error instanceof Error ? error.message : String(error)}; they have the tag eks:eks-cluster-name`,
    });
    return undefined;
  });
  if (!api) return;
  try {
    for (const object of await outside(api)) {
      const { kind, name, namespace } = nameOf(object);
      await api.remove(nameOf(object));
      operator.report({ type: 'note', text: `deleting ${kind} ${namespace}/${name} before the cluster` });
    }
    const start = clock.now();
    for (const wait of waits(polling)) {
      const left = await outside(api);
      if (left.length === 0) return;
      if (clock.now() - start > TIMEOUT)
        throw new Stop(
          'busy',
          `${left
            .map(nameOf)
            .map(({ kind, name, namespace }) => `${kind} ${namespace}/${name}`)
            .join(', ')}: not deleted after ${TIMEOUT / 60_000} minutes; the stack was not deleted`,
          'kubectl describe shows why EKS cannot delete their load balancers or volumes',
        );
      await clock.sleep(wait);
    }
  } finally {
    api.close();
  }
}

/** The objects that have something outside the cluster. */
async function outside(api: KubernetesApi): Promise<DataObject[]> {
  const lists = await Promise.all([
    all(api, 'networking.k8s.io/v1', 'Ingress'),
    all(api, 'v1', 'Service'),
    all(api, 'v1', 'PersistentVolumeClaim'),
  ]);
  return lists
    .flat()
    .filter((each) => each.kind !== 'Service' || entry(each.spec, 'type') === 'LoadBalancer');
}

async function all(api: KubernetesApi, apiVersion: string, kind: string): Promise<DataObject[]> {
  const items = await api.list(apiVersion, kind, undefined).catch((error: unknown) => {
    if (error instanceof ApiFailure && error.code === 404) return [];
    throw error instanceof ApiFailure
      ? new Stop('credentials', `${kind}s cannot be listed: ${error.message}`)
      : error;
  });
  return items.map((item) => ({ ...item, apiVersion, kind }));
}
