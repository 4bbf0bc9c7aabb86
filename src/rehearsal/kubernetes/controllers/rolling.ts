import type { Data } from '../../../document/data';

export interface Counts {
  /** What the ReplicaSet should have. */
  readonly wanted: number;
  /** The pods that it has. */
  readonly present: number;
  readonly available: number;
}

export interface RollingStep {
  /** The replicas of the new ReplicaSet. */
  readonly fresh: number;
  /** The replicas of the old ReplicaSets, in their order. */
  readonly old: readonly number[];
}

export interface Bounds {
  readonly surge: number;
  readonly unavailable: number;
}

/** maxSurge is rounded up, maxUnavailable down, and not both are zero: kubernetes pkg/controller/deployment/util: ResolveFenceposts */
export function boundsOf(
  maxSurge: Data | undefined,
  maxUnavailable: Data | undefined,
  replicas: number,
): Bounds {
  const surge = resolved(maxSurge, replicas, Math.ceil);
  const unavailable = resolved(maxUnavailable, replicas, Math.floor);
  return surge === 0 && unavailable === 0 ? { surge, unavailable: 1 } : { surge, unavailable };
}

function resolved(value: Data | undefined, replicas: number, round: (value: number) => number): number {
  const [, percent] = /^(\d+)%$/.exec(String(value ?? '25%')) ?? [];
  return percent === undefined ? Number(value) : round((Number(percent) * replicas) / 100);
}

/**
 * The next step of a rolling update: kubernetes pkg/controller/deployment/rolling.go. First, the new ReplicaSet grows as far as
 * the surge allows. Then the old ones shrink: pods that are not available first, the others as far as enough stay available.
 */
export function rollingStep(
  fresh: Counts,
  old: readonly Counts[],
  replicas: number,
  { surge, unavailable }: Bounds,
): RollingStep {
  const total = fresh.wanted + sum(old, ({ wanted }) => wanted);
  const room = Math.max(0, replicas + surge - total);
  const grown = fresh.wanted > replicas ? replicas : fresh.wanted + Math.min(room, replicas - fresh.wanted);
  const least = replicas - unavailable;
  const pending = Math.max(0, grown - fresh.available);
  const sizes = old.map(({ wanted }) => wanted);
  let surplus = grown + sum(old, ({ wanted }) => wanted) - least - pending;
  old.forEach(({ wanted, available }, index) => {
    const sick = Math.min(Math.max(0, surplus), Math.max(0, wanted - available));
    sizes[index] = wanted - sick;
    surplus -= sick;
  });
  let spare = fresh.available + sum(old, ({ available }) => available) - least;
  old.forEach(({ available }, index) => {
    const size = sizes[index] ?? 0;
    const less = Math.min(Math.max(0, spare), Math.max(0, surplus), Math.min(size, available));
    sizes[index] = size - less;
    spare -= less;
    surplus -= less;
  });
  return { fresh: grown, old: sizes };
}

function sum<T>(list: readonly T[], of: (one: T) => number): number {
  return list.reduce((all, one) => all + of(one), 0);
}
