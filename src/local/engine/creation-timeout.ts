import type { Guard } from './guard';
import type { Session } from './session';

/** Node.js cannot wait longer. */
const LONGEST_WAIT = 2 ** 31 - 1;

/**
 * Ends a creation after the TimeoutInMinutes of its stack, which is divided by the pace. With the pace `instant`, only
 * tasks take time, and the minutes are real.
 */
export function creationTimeout(session: Session): Guard {
  const { stack, world } = session;
  const over = new AbortController();
  const minute = world.pace.isInstant ? 60_000 : world.pace.minute;
  const left =
    beginning(session) + (stack.timeoutInMinutes ?? Number.POSITIVE_INFINITY) * minute - session.now();
  const timer = left > LONGEST_WAIT ? undefined : setTimeout(() => over.abort(), Math.max(0, left)).unref();
  return {
    signal: over.signal,
    get problem() {
      return over.signal.aborted ? 'Stack creation time exceeded the specified timeout' : undefined;
    },
    end: () => clearTimeout(timer),
  };
}

/** When the creation began, also before a restart. */
function beginning({ stack, stackId, world }: Session): number {
  const begun = world.store
    .list('events', stackId)
    .findLast(({ status, physicalId }) => status === 'CREATE_IN_PROGRESS' && physicalId === stackId);
  return begun?.at ?? stack.created;
}
