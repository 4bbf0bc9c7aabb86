import { isOwn, STACK_TYPE, type StackEvent } from '../stack/stack-event';
import { isUnderWay } from '../stack/status';

/** How the parent of a nested stack first told of it. */
export interface Opening {
  /** The event's. */
  readonly id: string;
  /** Nothing inside is told before that, in milliseconds since 1970. */
  readonly at: number;
}

/** Milliseconds: times of one moment may disagree by so much. */
const SAME_MOMENT = 5;

/**
 * Brings the events of several stacks into the order in which they happened. Each stack's own order stays as AWS gives it.
 * Between stacks their times decide; where these are the same, a parent's event that opens a nested stack comes before
 * what happens inside, and the one that closes it after; the end of the root comes last of all.
 *
 * @param perStack the events of each stack, oldest first; parents before what they nest
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
    isOwn(event) && !isUnderWay(event.status) && !opened.has(event.stackId);
  const comesAfter = (event: StackEvent, head: StackEvent): boolean =>
    closes(event) ? head.stackId === event.physicalId : isOver(event) && head.stackId !== event.stackId;
  const waits = (event: StackEvent): boolean =>
    awaited.has(event.stackId) ||
    queues.some(([head]) => head && comesAfter(event, head) && time(head) <= time(event) + SAME_MOMENT);
  const ordered: StackEvent[] = [];
  for (;;) {
    const heads = queues.flatMap((queue) => (queue[0] ? [{ queue, event: queue[0] }] : []));
    if (heads.length === 0) return ordered;
    // Listed in disorder, events can wait for each other. Then a parent still comes before what it opens.
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

/** Whether it says of a nested stack, in its parent, that it is done. */
export function closes(event: StackEvent): boolean {
  return event.type === STACK_TYPE && !isOwn(event) && !isUnderWay(event.status);
}

/** The nested stacks whose opening is among the news. */
function awaitedIn(
  perStack: readonly (readonly StackEvent[])[],
  opened: ReadonlyMap<string, Opening>,
): Set<string> {
  const ids = new Set(perStack.flat().map(({ id }) => id));
  return new Set([...opened].flatMap(([stackId, { id }]) => (ids.has(id) ? [stackId] : [])));
}
