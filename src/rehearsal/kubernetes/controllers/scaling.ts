import type { DataObject } from '../../../document/data';
import { numberAt, objectAt, objectsAt, textAt } from '../values';

/** `--horizontal-pod-autoscaler-tolerance` */
const TOLERANCE = 0.1;

/** The replicas for a utilization: kubernetes pkg/controller/podautoscaler/replica_calculator.go */
export function proposal(current: number, utilization: number, target: number, measured: number): number {
  const ratio = utilization / target;
  if (Math.abs(ratio - 1) <= TOLERANCE) return current;
  return Math.ceil(ratio * measured - 1e-9);
}

/** A change of the replicas, or a proposal of them, at a time in milliseconds. */
export interface Moment {
  readonly at: number;
  readonly replicas: number;
}

export interface Behavior {
  readonly up: DataObject;
  readonly down: DataObject;
}

/** The defaults of autoscaling/v2. */
const DEFAULTS = {
  up: {
    stabilizationWindowSeconds: 0,
    selectPolicy: 'Max',
    policies: [
      { type: 'Percent', value: 100, periodSeconds: 15 },
      { type: 'Pods', value: 4, periodSeconds: 15 },
    ],
  },
  down: {
    stabilizationWindowSeconds: 300,
    selectPolicy: 'Max',
    policies: [{ type: 'Percent', value: 100, periodSeconds: 15 }],
  },
};

export function behaviorOf(autoscaler: DataObject): Behavior {
  return {
    up: { ...DEFAULTS.up, ...objectAt(autoscaler, 'spec', 'behavior', 'scaleUp') },
    down: { ...DEFAULTS.down, ...objectAt(autoscaler, 'spec', 'behavior', 'scaleDown') },
  };
}

/**
 * The proposal within its stabilization window: the lowest recent proposal when it grows, the highest when it shrinks. Factor
 * shortens the seconds of the behavior.
 */
export function stabilized(
  current: number,
  proposals: readonly Moment[],
  now: number,
  { up, down }: Behavior,
  factor = 1,
): number {
  const within = (rules: DataObject): number[] =>
    proposals
      .filter(({ at }) => at >= now - (numberAt(rules, 'stabilizationWindowSeconds') ?? 0) * 1000 * factor)
      .map(({ replicas }) => replicas);
  const lowest = Math.min(...within(up), proposals.at(-1)?.replicas ?? current);
  const highest = Math.max(...within(down), proposals.at(-1)?.replicas ?? current);
  if (lowest > current) return lowest;
  return Math.min(highest, current);
}

/** The proposal within the policies: how much may change in a period. */
export function limited(
  current: number,
  wanted: number,
  changes: readonly Moment[],
  now: number,
  { up, down }: Behavior,
  factor = 1,
): number {
  if (wanted === current) return current;
  const grows = wanted > current;
  const rules = grows ? up : down;
  const select = textAt(rules, 'selectPolicy');
  if (select === 'Disabled') return current;
  const bounds = objectsAt(rules, 'policies').map((policy) => {
    const period = (numberAt(policy, 'periodSeconds') ?? 15) * 1000 * factor;
    const value = numberAt(policy, 'value') ?? 0;
    const moved = changes
      .filter(({ at, replicas }) => at > now - period && replicas > 0 === grows)
      .reduce((sum, { replicas }) => sum + replicas, 0);
    const start = current - moved;
    const step = policy.type === 'Pods' ? value : (start * value) / 100;
    return grows ? Math.ceil(start + step) : Math.floor(start - step);
  });
  if (bounds.length === 0) return wanted;
  const farthest = (select === 'Max') === grows;
  const bound = farthest ? Math.max(...bounds) : Math.min(...bounds);
  return grows ? Math.max(current, Math.min(wanted, bound)) : Math.min(current, Math.max(wanted, bound));
}
