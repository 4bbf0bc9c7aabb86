import { isFailed } from '../../aws/statuses';
import { Places } from '../stack/places';
import { isOwn, STACK_TYPE, type StackEvent } from '../stack/stack-event';

/** The failure that caused the others. */
export interface Cause {
  readonly event: StackEvent;
  /** Its path: `['Service', 'Tasks']`. */
  readonly path: readonly string[];
  /** Independent failures: CloudFormation creates resources concurrently. */
  readonly others: readonly { readonly path: readonly string[]; readonly event: StackEvent }[];
}

/** The reasons of failures that follow from another one. */
const CONSEQUENCE =
  /^(Resource (creation|update|deletion|delete) cancelled|Embedded stack .* was not successfully|The following resource\(s\) failed to)/i;

/** The earliest failure of a resource. That of a nested stack only counts if nothing inside it failed. */
export function firstCause(events: readonly StackEvent[]): Cause | undefined {
  const places = new Places(events);
  const failures = events
    .filter((event) => isFailed(event.status) && !CONSEQUENCE.test(event.reason ?? ''))
    .sort((one, other) => one.at - other.at);
  const own = failures.filter((event) => !isOwn(event) && !isEcho(event, failures));
  // If no resource failed, a stack itself did: because of an output, a policy or a hook.
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

/** The event of a nested stack whose own events show the cause. */
function isEcho(event: StackEvent, failures: readonly StackEvent[]): boolean {
  return event.type === STACK_TYPE && failures.some(({ stackId }) => stackId === event.physicalId);
}
