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
  const places = placesOf(events);
  const failures = events
    .filter((event) => isFailure(event.status) && !CONSEQUENCE.test(event.reason ?? ''))
    .sort((one, other) => one.at - other.at);
  const own = failures.filter((event) => !isOwn(event) && !isEcho(event, failures));
  // Where no resource failed, a stack itself did: an output, a policy, a hook.
  const [first, ...others] = own.length > 0 ? own : failures.filter(isOwn);
  if (!first) return undefined;
  const path = (event: StackEvent): string[] => [
    ...(places.get(event.stackId) ?? []),
    ...(isOwn(event) ? [] : [event.logicalId]),
  ];
  const sameRun = others.filter(
    ({ logicalId, stackId }) => logicalId !== first.logicalId || stackId !== first.stackId,
  );
  return { event: first, path: path(first), others: sameRun.map((event) => ({ event, path: path(event) })) };
}

/** The event of a nested stack whose own events tell more. */
function isEcho(event: StackEvent, failures: readonly StackEvent[]): boolean {
  return event.type === STACK_TYPE && failures.some(({ stackId }) => stackId === event.physicalId);
}

/** The logical IDs that lead to each stack of the operation. */
export function placesOf(events: readonly StackEvent[]): ReadonlyMap<string, readonly string[]> {
  const parents = new Map<string, { readonly stackId: string; readonly logicalId: string }>();
  for (const event of events)
    if (event.type === STACK_TYPE && !isOwn(event) && event.physicalId !== '')
      parents.set(event.physicalId, { stackId: event.stackId, logicalId: event.logicalId });
  const place = (stackId: string, depth = 0): string[] => {
    const parent = parents.get(stackId);
    return parent && depth < 10 ? [...place(parent.stackId, depth + 1), parent.logicalId] : [];
  };
  return new Map(events.map(({ stackId }) => [stackId, place(stackId)]));
}
