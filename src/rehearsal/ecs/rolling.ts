import type { Rules } from './service-deployment';

/** What a rolling update needs to know of a task. */
export interface Replaceable {
  readonly isReady: boolean;
}

interface Situation<T> {
  /** The active tasks of the revision that is deployed, and all others. */
  readonly fresh: readonly T[];
  readonly old: readonly T[];
  readonly desired: number;
  readonly rules: Pick<Rules, 'minimumHealthy' | 'maximum'>;
}

/** What a rolling update does next. */
interface Step<T> {
  /** Tasks of the new revision that are too many. */
  readonly surplus: readonly T[];
  /** Old tasks that are no longer needed. */
  readonly replaced: readonly T[];
  /** How many tasks of the new revision start. */
  readonly missing: number;
}

/** Starts new tasks up to the maximum percent, and stops old ones while enough others are healthy. */
export function rollingStep<T extends Replaceable>({ fresh, old, desired, rules }: Situation<T>): Step<T> {
  const least = Math.ceil((desired * rules.minimumHealthy) / 100);
  const most = Math.max(1, Math.floor((desired * rules.maximum) / 100));
  const surplus = unreadyFirst(fresh).slice(0, Math.max(0, fresh.length - desired));
  const kept = fresh.length - surplus.length;
  let ready = [...fresh, ...old].filter((task) => task.isReady && !surplus.includes(task)).length;
  const replaced: T[] = [];
  for (const task of unreadyFirst(old)) {
    if (task.isReady && ready - 1 < least) break;
    if (task.isReady) ready -= 1;
    replaced.push(task);
  }
  const active = kept + old.length - replaced.length;
  return { surplus, replaced, missing: Math.max(0, Math.min(desired - kept, most - active)) };
}

export function unreadyFirst<T extends Replaceable>(tasks: readonly T[]): T[] {
  return [...tasks].sort((one, other) => Number(one.isReady) - Number(other.isReady));
}
