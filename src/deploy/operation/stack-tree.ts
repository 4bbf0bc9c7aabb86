import type { Connection } from '../aws/connection';
import { isOwn, STACK_TYPE, type StackEvent } from '../stack/stack-event';
import { isUnderWay } from '../stack/status';
import { EventLog } from './event-log';
import { closes, inOrder, type Opening } from './in-order';
import type { Operation } from './operation';

/** The stack of an operation with all that it nests, as their events make them known. */
export class StackTree {
  private readonly log: EventLog;
  /** The stacks of the operation, and whether their last event says that they have settled. */
  private readonly settled = new Map<string, boolean>();
  private readonly opened = new Map<string, Opening>();
  /** The stacks whose events were read at least once. */
  private readonly known = new Set<string>();

  constructor(
    connection: Connection,
    private readonly operation: Operation,
  ) {
    this.log = new EventLog(connection, operation.since);
    this.settled.set(operation.stackId, false);
  }

  /** News of the stacks in which something goes on. */
  news(): Promise<StackEvent[]> {
    const { stackId: root } = this.operation;
    return this.read(
      [...this.settled].flatMap(([id, settled]) => (settled && id !== root ? [] : [id])),
      false,
    );
  }

  /** News of all stacks, however late AWS shows them. */
  allNews(): Promise<StackEvent[]> {
    return this.read([...this.settled.keys()], true);
  }

  /**
   * Stacks that the news tell of are read as well, and again where the news close one whose end wasn't seen: it was read
   * a moment too early. So all news of one reading come in the order of time.
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

  /** The nested stacks that these events say are done, and that haven't said so themselves. */
  private closedBy(events: readonly StackEvent[]): string[] {
    const { stackId: root } = this.operation;
    const isOver = events.some(
      (event) => event.stackId === root && isOwn(event) && !isUnderWay(event.status),
    );
    const ids = isOver
      ? [...this.settled.keys()].filter((stackId) => stackId !== root)
      : events.flatMap((event) => (closes(event) ? [event.physicalId] : []));
    return ids.filter((stackId) => this.settled.get(stackId) === false);
  }

  private learn(event: StackEvent): void {
    if (isOwn(event)) this.settled.set(event.stackId, !isUnderWay(event.status));
    else if (event.type === STACK_TYPE && event.physicalId.startsWith('arn:')) this.nest(event);
  }

  /** A nested stack settles by its own events; what its parent says only opens it. */
  private nest({ id, physicalId, status, stackId, at }: StackEvent): void {
    if (!this.opened.has(physicalId))
      this.opened.set(physicalId, { id, at: Math.max(at, this.opened.get(stackId)?.at ?? 0) });
    if (!this.settled.has(physicalId) || isUnderWay(status)) this.settled.set(physicalId, false);
  }
}
