import type { Connection } from '../aws/connection';
import { each } from '../aws/pages';
import { type StackEvent, stackEventOf } from '../stack/stack-event';

/** More at once would use up what AWS lets an account ask for events. */
const AT_ONCE = 3;

/**
 * The events of an operation's stacks, each given out once, whatever comes twice, late or in disorder. News stay news
 * until they are `taken`, so that what a reading that failed midway has seen is found again.
 */
export class EventLog {
  private readonly seen = new Map<string, Set<string>>();

  /** @param since when the operation began, by AWS's clock: older events aren't of it */
  constructor(
    private readonly connection: Connection,
    private readonly since: number,
  ) {}

  /**
   * Events that weren't taken yet, stack by stack, each stack's oldest first.
   * @param thorough reads all pages of the operation, where else the first page without news ends the reading
   */
  async read(stackIds: readonly string[], thorough = false): Promise<StackEvent[][]> {
    return each(stackIds, AT_ONCE, (stackId) => this.news(stackId, thorough));
  }

  /** These were given on, and don't come again. */
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

/** How much the times of events that are listed in their order may disagree with it, in milliseconds. */
const TOLERANCE = 50;

/** The service's own order is finer than its clock, so times only decide where the order can't be right. */
function oldestFirst(listed: StackEvent[]): StackEvent[] {
  const inOrder = listed.every(({ at }, index) => at >= (listed[index - 1]?.at ?? 0) - TOLERANCE);
  return inOrder ? listed : listed.sort((one, other) => one.at - other.at);
}
