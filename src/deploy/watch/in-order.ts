import { isOwn, STACK_TYPE, type StackEvent } from '../stack/stack-event';
import { isUnderWay } from '../stack/status';

/** Milliseconds: times of one moment may disagree by so much. */
const SAME_MOMENT = 5;

/**
 * Brings the events of several stacks into the order in which they happened. Each stack's own order stays as AWS gives it.
 * Between stacks their times decide; where these are the same, a parent's event that opens a nested stack comes before
 * what happens inside, and the one that closes it after.
 *
 * @param perStack the events of each stack, oldest first; parents before what they nest
 * @param opened when the parent of a nested stack first told of it
 */
export function inOrder(
  perStack: readonly (readonly StackEvent[])[],
  opened: ReadonlyMap<string, number>,
): StackEvent[] {
  const queues = perStack.map((events) => [...events]);
  const time = (event: StackEvent): number => Math.max(event.at, opened.get(event.stackId) ?? 0);
  const openers = openersIn(perStack);
  const waits = (event: StackEvent): boolean =>
    openers.has(event.stackId) ||
    (closes(event) &&
      queues.some(([head]) => head?.stackId === event.physicalId && time(head) <= time(event) + SAME_MOMENT));
  const ordered: StackEvent[] = [];
  for (;;) {
    const heads = queues.flatMap((queue) => (queue[0] ? [{ queue, event: queue[0] }] : []));
    if (heads.length === 0) return ordered;
    const free = heads.filter(({ event }) => !waits(event));
    const [first] = (free.length > 0 ? free : heads).sort(
      (one, other) => time(one.event) - time(other.event),
    );
    const event = first?.queue.shift();
    if (!event) return ordered;
    ordered.push(event);
    if (openers.get(event.physicalId) === event) openers.delete(event.physicalId);
  }
}

function closes(event: StackEvent): boolean {
  return event.type === STACK_TYPE && !isOwn(event) && !isUnderWay(event.status);
}

/** For each nested stack the event by which its parent first tells of it, where that is among the news. */
function openersIn(perStack: readonly (readonly StackEvent[])[]): Map<string, StackEvent> {
  const openers = new Map<string, StackEvent>();
  for (const event of perStack.flat())
    if (event.type === STACK_TYPE && !isOwn(event) && !openers.has(event.physicalId))
      openers.set(event.physicalId, event);
  return openers;
}
