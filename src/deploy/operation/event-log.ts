import type { Connection } from '../aws/connection';
import { each } from '../aws/pages';
import { type StackEvent, stackEventOf } from '../stack/stack-event';

/** More at once would be throttled. */
const AT_ONCE = 3;

/**
 * The events of an operation's stacks, each returned once, even if CloudFormation lists it twice, late or out of order.
 * An event stays new until it is `taken`, so that nothing is lost when reading fails midway.
 */
export class EventLog {
  private readonly seen = new Map<string, Set<string>>();

  /** @param since when the operation started, by AWS's clock: older events belong to others */
  constructor(
    private readonly connection: Connection,
    private readonly since: number,
  ) {}

  /**
   * Events that were not taken yet, by stack, each stack's oldest first.
   * @param thorough reads all pages of the operation. Otherwise the first page without new events is the last.
   */
  async read(stackIds: readonly string[], thorough = false): Promise<StackEvent[][]> {
    return each(stackIds, AT_ONCE, (stackId) => this.news(stackId, thorough));
  }

  /** These were reported and are not returned again. */
  taken(events: readonly StackEvent[]): void {
    for (const event of events) this.seenOf(event.stackId).add(event.id);
  }

  private async news(stackId: string, thorough: boolean): Promise<StackEvent[]> {
    const seen = this.seenOf(stackId);
    const news = new Map<string, StackEvent>();
    let token: string | undefined;
    do {
      const { StackEvents = [], NextToken } = await this.connection.cloudFormation.describeStackEvents({
        StackName: stackId,
        ...(token !== undefined && { NextToken: token }),
      });
      const own = StackEvents.map(stackEventOf).filter(({ at }) => at >= this.since);
      const fresh = own.filter(({ id }) => !seen.has(id));
      for (const event of fresh) news.set(event.id, event);
      const goOn = thorough ? own.length > 0 : fresh.length > 0 && own.length === StackEvents.length;
      token = goOn ? NextToken : undefined;
    } while (token !== undefined);
    return oldestFirst([...news.values()].reverse());
  }

  private seenOf(stackId: string): Set<string> {
    const known = this.seen.get(stackId) ?? new Set<string>();
    this.seen.set(stackId, known);
    return known;
  }
}

/** The times of events that are listed in order may disagree by this much, in milliseconds. */
const TOLERANCE = 50;

/** CloudFormation's order is more precise than its timestamps, so times are used only where the order must be wrong. */
function oldestFirst(listed: StackEvent[]): StackEvent[] {
  const inOrder = listed.every(({ at }, index) => at >= (listed[index - 1]?.at ?? 0) - TOLERANCE);
  return inOrder ? listed : listed.sort((one, other) => one.at - other.at);
}
