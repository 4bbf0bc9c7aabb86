import { Places } from '../stack/places';
import { isOwn, STACK_TYPE, type StackEvent } from '../stack/stack-event';
import { isFailure } from '../stack/status';

/** The failure that all others follow from. */
export interface Cause {
  readonly event: StackEvent;
  /** The logical IDs that lead to it: `['Service', 'Tasks']`. */
  readonly path: readonly string[];
  /** Failures of their own, at the same time: AWS makes resources side by side. */
  readonly others: readonly { readonly path: readonly string[]; readonly event: StackEvent }[];
}

/** What fails only because something else did. */
const CONSEQUENCE =
  /^(Resource (creation|update|deletion|delete) cancelled|Embedded stack .* was not successfully|The following resource\(s\) failed to)/i;

/** The first cause, not the last symptom: the earliest failure of a resource that isn't a nested stack's echo. */
export function firstCause(events: readonly StackEvent[]): Cause | undefined {
  const places = new Places(events);
  const failures = events
    .filter((event) => isFailure(event.status) && !CONSEQUENCE.test(event.reason ?? ''))
    .sort((one, other) => one.at - other.at);
  const own = failures.filter((event) => !isOwn(event) && !isEcho(event, failures));
  // Where no resource failed, a stack itself did: an output, a policy, a hook.
  const [first, ...others] = own.length > 0 ? own : failures.filter(isOwn);
  if (!first) return undefined;
  const sameRun = others.filter(
    ({ logicalId, stackId }) => logicalId !== first.logicalId || stackId !== first.stackId,
  );
  return {
    event: first,
    path: places.pathOf(first),
    others: sameRun.map((event) => ({ event, path: places.pathOf(event) })),
  };
}

/** The event of a nested stack whose own events tell more. */
function isEcho(event: StackEvent, failures: readonly StackEvent[]): boolean {
  return event.type === STACK_TYPE && failures.some(({ stackId }) => stackId === event.physicalId);
}
