import { isInProgress } from '../../aws/statuses';
import type { Connection } from '../aws/connection';
import { isOwn, STACK_TYPE, type StackEvent } from '../stack/stack-event';
import { EventLog } from './event-log';
import { closes, inOrder, type Opening } from './in-order';
import type { Operation } from './operation';

/** The stack of an operation and its nested stacks, as they become known from events. */
export class StackTree {
  private readonly log: EventLog;
  /** The stacks of the operation, and whether they have settled by their last event. */
  private readonly settled = new Map<string, boolean>();
  private readonly opened = new Map<string, Opening>();
  /** The stacks whose events were read before. */
  private readonly known = new Set<string>();

  constructor(
    connection: Connection,
    private readonly operation: Operation,
  ) {
    this.log = new EventLog(connection, operation.since);
    this.settled.set(operation.stackId, false);
  }

  /** New events of the stacks that are changing. */
  news(): Promise<StackEvent[]> {
    const { stackId: root } = this.operation;
    return this.read(
      [...this.settled].flatMap(([id, settled]) => (settled && id !== root ? [] : [id])),
      false,
    );
  }

  /** New events of all stacks, including those that CloudFormation lists late. */
  allNews(): Promise<StackEvent[]> {
    return this.read([...this.settled.keys()], true);
  }

  /**
   * Also reads the stacks that new events mention, and reads a stack again when new events of its parent report its end
   * before its own events do. So the events of one reading are in the order of time.
   */
  private async read(stackIds: readonly string[], thorough: boolean): Promise<StackEvent[]> {
    const news = new Map<string, readonly StackEvent[]>();
    const closed = new Set<string>();
    let open = [...stackIds];
    while (open.length > 0) {
      const found = await this.log.read(open, thorough);
      for (const event of found.flat()) this.learn(event);
      for (const [index, stackId] of open.entries()) news.set(stackId, found[index] ?? []);
      const cutShort = this.closedBy(found.flat()).filter((stackId) => !closed.has(stackId));
      for (const stackId of cutShort) closed.add(stackId);
      const unread = [...this.settled.keys()].filter(
        (stackId) => !this.known.has(stackId) && !news.has(stackId),
      );
      open = [...new Set([...unread, ...cutShort])];
    }
    for (const stackId of news.keys()) this.known.add(stackId);
    const perStack = [...news.values()];
    this.log.taken(perStack.flat());
    return inOrder(perStack, this.opened);
  }

  /** The nested stacks that have ended by these events, but not yet by their own. */
  private closedBy(events: readonly StackEvent[]): string[] {
    const { stackId: root } = this.operation;
    const isOver = events.some(
      (event) => event.stackId === root && isOwn(event) && !isInProgress(event.status),
    );
    const ids = isOver
      ? [...this.settled.keys()].filter((stackId) => stackId !== root)
      : events.flatMap((event) => (closes(event) ? [event.physicalId] : []));
    return ids.filter((stackId) => this.settled.get(stackId) === false);
  }

  private learn(event: StackEvent): void {
    if (isOwn(event)) this.settled.set(event.stackId, !isInProgress(event.status));
    else if (event.type === STACK_TYPE && event.physicalId.startsWith('arn:')) this.nest(event);
  }

  /** A nested stack settles by its own events. Its parent's events only introduce it. */
  private nest({ id, physicalId, status, stackId, at }: StackEvent): void {
    if (!this.opened.has(physicalId))
      this.opened.set(physicalId, { id, at: Math.max(at, this.opened.get(stackId)?.at ?? 0) });
    if (!this.settled.has(physicalId) || isInProgress(status)) this.settled.set(physicalId, false);
  }
}
