import type { Data } from '../../../document/data';
import { selectorOf } from '../api/selectors';
import { isEnding, isReady } from '../pods/conditions';
import { resourceOf } from '../resources';
import { isEqual, numberAt, objectAt, tableAt, textAt } from '../values';
import { type Controller, type ControllerContext, MANAGER } from './context';

/** Counts how many pods of a PodDisruptionBudget may be evicted. */
export class Disruptions implements Controller {
  private readonly resource = resourceOf('poddisruptionbudgets.policy');

  constructor(private readonly context: ControllerContext) {}

  reconcile(): void {
    const { store, writes } = this.context;
    for (const budget of store.list('poddisruptionbudgets.policy')) {
      const selected = selectorOf(objectAt(budget, 'spec', 'selector'));
      const pods = store
        .list('pods', textAt(budget, 'metadata', 'namespace'))
        .filter((pod) => !isEnding(pod) && selected(tableAt(pod, 'metadata', 'labels')));
      const { minAvailable, maxUnavailable } = objectAt(budget, 'spec');
      const healthy = pods.filter(isReady).length;
      const needed = desiredHealthy(pods.length, minAvailable, maxUnavailable);
      const status = {
        ...objectAt(budget, 'status'),
        observedGeneration: numberAt(budget, 'metadata', 'generation') ?? 1,
        expectedPods: pods.length,
        currentHealthy: healthy,
        desiredHealthy: needed,
        disruptionsAllowed: Math.max(0, healthy - needed),
      };
      if (!isEqual(budget.status, status))
        writes.update(this.resource, budget, { ...budget, status }, MANAGER, 'status');
    }
  }
}

/** Percentages are rounded up: kubernetes pkg/controller/disruption/disruption.go */
export function desiredHealthy(
  pods: number,
  minAvailable: Data | undefined,
  maxUnavailable: Data | undefined,
): number {
  const count = (value: Data): number => {
    const [, percent] = /^(\d+)%$/.exec(String(value)) ?? [];
    return percent === undefined ? Number(value) : Math.ceil((Number(percent) * pods) / 100);
  };
  if (maxUnavailable !== undefined) return Math.max(0, pods - count(maxUnavailable));
  return minAvailable === undefined ? 1 : count(minAvailable);
}
