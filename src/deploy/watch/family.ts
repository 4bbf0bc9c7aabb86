import type { Connection } from '../aws/connection';
import { isOwn, STACK_TYPE, type StackEvent } from '../stack/stack-event';
import { isUnderWay } from '../stack/status';
import { EventLog } from './event-log';
import { inOrder } from './in-order';
import type { Operation } from './operation';

/** The stack of an operation with all that it nests, as their events make them known. */
export class Family {
  private readonly log: EventLog;
  /** The stacks of the operation, and whether their last event says that they have settled. */
  private readonly settled = new Map<string, boolean>();
  /** When the parent of a nested stack first told of it. */
  private readonly opened = new Map<string, number>();
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

  /** Stacks that the news tell of are read as well, so that all news of one reading come in the order of time. */
  private async read(stackIds: readonly string[], thorough: boolean): Promise<StackEvent[]> {
    const asked = new Set<string>();
    const news: StackEvent[][] = [];
    let open = [...stackIds];
    while (open.length > 0) {
      for (const stackId of open) asked.add(stackId);
      const found = await this.log.read(open, thorough);
      for (const event of found.flat()) this.learn(event);
      news.push(...found);
      open = [...this.settled.keys()].filter((stackId) => !this.known.has(stackId) && !asked.has(stackId));
    }
    for (const stackId of asked) this.known.add(stackId);
    this.log.taken(news.flat());
    return inOrder(news, this.opened);
  }

  private learn(event: StackEvent): void {
    if (isOwn(event)) this.settled.set(event.stackId, !isUnderWay(event.status));
    else if (event.type === STACK_TYPE && event.physicalId.startsWith('arn:')) this.nest(event);
  }

  /** A nested stack settles by its own events; what its parent says only opens it. */
  private nest({ physicalId, status, stackId, at }: StackEvent): void {
    if (!this.opened.has(physicalId))
      this.opened.set(physicalId, Math.max(at, this.opened.get(stackId) ?? 0));
    if (!this.settled.has(physicalId) || isUnderWay(status)) this.settled.set(physicalId, false);
  }
}
