import type { Connection } from '../aws/connection';
import { each } from '../aws/pages';
import { type StackEvent, stackEventOf } from '../stack/stack-event';

/** More at once would use up what AWS lets an account ask for events. */
const AT_ONCE = 3;

/**
 * The events of an operation's stacks, each given out once, whatever comes twice, late or in disorder. What a reading
 * that fails midway has seen doesn't count, so that the next one finds it again.
 */
export class EventLog {
  private readonly seen = new Map<string, Set<string>>();

  /** @param since when the operation began, by AWS's clock: older events aren't of it */
  constructor(
    private readonly connection: Connection,
    private readonly since: number,
  ) {}

  /**
   * Events that weren't given out yet, oldest first.
   * @param thorough reads all pages of the operation, where else the first page without news ends the reading
   */
  async read(stackIds: readonly string[], thorough = false): Promise<StackEvent[]> {
    const found = await each(stackIds, AT_ONCE, (stackId) => this.news(stackId, thorough));
    for (const event of found.flat()) this.seenOf(event.stackId).add(event.id);
    return found.flat().sort(byTime);
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
    // AWS tells the newest first; what happened in the same millisecond keeps AWS's order.
    return [...news.values()].reverse();
  }

  private seenOf(stackId: string): Set<string> {
    const known = this.seen.get(stackId) ?? new Set<string>();
    this.seen.set(stackId, known);
    return known;
  }
}

function byTime(one: StackEvent, other: StackEvent): number {
  return one.at - other.at;
}
