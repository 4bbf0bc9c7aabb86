import type { DataObject } from '../../document/data';
import { plural } from '../../document/show';
import { stopFor } from '../aws/stop-for';
import type { Context } from '../context';
import type { Stack } from '../stack/stack';
import { stale } from '../steps/execute';
import { Stop } from '../stop';
import { addressOf } from './address';
import { ApiFailure, type KubernetesApi, nameOf } from './api';
import { compareSet, type ObjectSet, refusal } from './compare';
import { openCluster, outputsOf } from './open-cluster';
import { digestOf, type ObjectsPlan, setsOf } from './plan-objects';
import { followRollout, type Rollout } from './rollout';

/** Applies what was approved: other changes of the objects that a dry run showed stop the deployment. */
export async function applyObjects(context: Context, stack: Stack, { digest }: ObjectsPlan): Promise<void> {
  const api = await openCluster(context, stack);
  const { stackName } = context.target;
  if (!api) throw new Error(`${stackName} does not have the output that names its cluster`);
  try {
    const { sets, warnings } = setsOf(context, outputsOf(stack));
    for (const text of warnings) context.operator.report({ type: 'note', text });
    if (digest !== undefined) {
      const now = await Promise.all(sets.map((set) => compareSet(api, set)));
      if (digestOf(now.flatMap(({ changes }) => changes)) !== digest)
        throw stale(`the Kubernetes objects of ${stackName} differ from what was reviewed`);
    }
    for (const set of sets) await applySet(context, api, set);
    await addressOf(context, api, sets);
  } catch (error) {
    throw error instanceof Stop
      ? error
      : stopFor(error, `the Kubernetes objects of ${stackName} could not be applied`);
  } finally {
    api.close();
  }
}

async function applySet(context: Context, api: KubernetesApi, set: ObjectSet): Promise<void> {
  const { operator } = context;
  const { apply, remove } = await compareSet(api, set);
  let done = 0;
  const total = apply.length + remove.length;
  const attempt = async <T>(object: DataObject, work: () => Promise<T>): Promise<T> => {
    try {
      const result = await work();
      done += 1;
      return result;
    } catch (error) {
      if (!(error instanceof ApiFailure)) throw error;
      const { kind, message, next } = refusal(set, object, error);
      throw new Stop(
        kind,
        `${message}; ${done} of ${plural(total, 'object')} of out/${set.path} were changed before`,
        next,
      );
    }
  };
  const rollouts: Rollout[] = [];
  for (const object of apply) {
    const { kind, name } = nameOf(object);
    const before = await api.get(nameOf(object));
    await attempt(object, () => api.apply(object, set.manager));
    operator.report({ type: 'note', text: `applied ${kind} ${name}` });
    if (kind === 'Deployment') rollouts.push({ object, before, manager: set.manager });
  }
  for (const object of remove) {
    const { kind, name } = nameOf(object);
    await attempt(object, () => api.remove(nameOf(object)));
    operator.report({ type: 'note', text: `deleted ${kind} ${name}, which the manifests no longer contain` });
  }
  // Pods are ready only when the load balancer of their Ingress reaches them.
  for (const rollout of rollouts) await followRollout(context, api, rollout);
}
