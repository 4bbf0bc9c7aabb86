import { isInProgress } from '../../aws/statuses';
import { isOwn, STACK_TYPE, type StackEvent } from '../stack/stack-event';

/** The first event of a nested stack in its parent. */
export interface Opening {
  /** The ID of the event. */
  readonly id: string;
  /** Events inside come after it. In milliseconds since 1970. */
  readonly at: number;
}

/** The maximum difference between timestamps of simultaneous events, in milliseconds. */
const SAME_MOMENT = 5;

/**
 * Sorts the events of several stacks. Within a stack the order of CloudFormation stays. Between stacks the times decide.
 * At the same time, a parent's event that introduces a nested stack comes before the events inside, and the one that
 * reports its end comes after them. The end of the root comes last.
 *
 * @param perStack the events of each stack, oldest first; parents before their nested stacks
 * @param opened by the ID of the nested stack
 */
export function inOrder(
  perStack: readonly (readonly StackEvent[])[],
  opened: ReadonlyMap<string, Opening>,
): StackEvent[] {
  const queues = perStack.map((events) => [...events]);
  const time = (event: StackEvent): number => Math.max(event.at, opened.get(event.stackId)?.at ?? 0);
  const awaited = awaitedIn(perStack, opened);
  const isOver = (event: StackEvent): boolean =>
    isOwn(event) && !isInProgress(event.status) && !opened.has(event.stackId);
  const comesAfter = (event: StackEvent, head: StackEvent): boolean =>
    closes(event) ? head.stackId === event.physicalId : isOver(event) && head.stackId !== event.stackId;
  const waits = (event: StackEvent): boolean =>
    awaited.has(event.stackId) ||
    queues.some(([head]) => head && comesAfter(event, head) && time(head) <= time(event) + SAME_MOMENT);
  const ordered: StackEvent[] = [];
  for (;;) {
    const heads = queues.flatMap((queue) => (queue[0] ? [{ queue, event: queue[0] }] : []));
    if (heads.length === 0) return ordered;
    // Events that are listed out of order can wait for each other. Then a parent's event still comes first.
    const free = heads.filter(({ event }) => !waits(event));
    const begun = heads.filter(({ event }) => !awaited.has(event.stackId));
    const [next = heads] = [free, begun].filter(({ length }) => length > 0);
    const [first] = next.sort((one, other) => time(one.event) - time(other.event));
    const event = first?.queue.shift();
    if (!event) return ordered;
    ordered.push(event);
    if (opened.get(event.physicalId)?.id === event.id) awaited.delete(event.physicalId);
  }
}

/** Whether it reports, in the parent, that a nested stack has ended. */
export function closes(event: StackEvent): boolean {
  return event.type === STACK_TYPE && !isOwn(event) && !isInProgress(event.status);
}

/** The nested stacks whose first event is among the new ones. */
function awaitedIn(
  perStack: readonly (readonly StackEvent[])[],
  opened: ReadonlyMap<string, Opening>,
): Set<string> {
  const ids = new Set(perStack.flat().map(({ id }) => id));
  return new Set([...opened].flatMap(([stackId, { id }]) => (ids.has(id) ? [stackId] : [])));
}
