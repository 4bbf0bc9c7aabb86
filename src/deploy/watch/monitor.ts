import type { Connection } from '../aws/connection';
import { sentence, troubleOf } from '../aws/trouble';
import type { Clock, Operator } from '../operator';
import { findStack, type Stack } from '../stack/stack';
import { isOwn, STACK_TYPE, type StackEvent } from '../stack/stack-event';
import { isUnderWay } from '../stack/status';
import { Stop } from '../stop';
import { EventLog } from './event-log';
import type { Operation } from './operation';
import { readRollout } from './rollout';

/** How an operation ended: the status comes from the stack, and not from its events. */
export interface Ending {
  readonly stack: Stack;
  readonly operation: Operation;
  /** All events of the operation, its nested stacks' too, oldest first. */
  readonly events: readonly StackEvent[];
}

export interface Pace {
  /** Milliseconds between two looks. */
  readonly every: number;
  /** Milliseconds without an answer after which the tool gives up; the operation goes on without it. */
  readonly patience: number;
}

export const AWS_PACE: Pace = { every: 2_000, patience: 20 * 60_000 };
export const LOCAL_PACE: Pace = { every: 150, patience: 60_000 };

const SLOWEST = 15_000;
/** How often the last events are asked for again once the stack has settled. */
const LAST_LOOKS = 5;
const SERVICE = 'AWS::ECS::Service';

/**
 * Follows an operation to its end.
 *
 *     looking -> (no answer) -> waiting, longer each time -> looking
 *     looking -> (the stack has settled) -> last looks, until its last event is there -> ended
 *     looking -> (credentials ran out, or no answer for too long) -> given up; the operation goes on
 */
export class Monitor {
  private readonly log: EventLog;
  private readonly events: StackEvent[] = [];
  /** The stacks of the operation, and whether their last event says that they have settled. */
  private readonly settled = new Map<string, boolean>();
  /** The stacks whose events were read at least once. */
  private readonly known = new Set<string>();
  private readonly services = new Map<string, string>();
  private silentSince: number | undefined;

  constructor(
    private readonly connection: Connection,
    private readonly operator: Operator,
    private readonly clock: Clock,
    private readonly operation: Operation,
    private readonly pace: Pace,
  ) {
    this.log = new EventLog(connection, operation.since);
    this.settled.set(operation.stackId, false);
  }

  /** @param left aborted where nobody wants to know any more */
  async watch(left: AbortSignal): Promise<Ending> {
    let wait = this.pace.every;
    for (;;) {
      left.throwIfAborted();
      try {
        const ending = await this.look();
        if (ending) return ending;
        this.heard();
        wait = this.pace.every;
      } catch (error) {
        this.unheard(error);
        wait = Math.min(wait * 2, Math.max(SLOWEST, this.pace.every));
      }
      await this.clock.sleep(wait, left);
    }
  }

  /** The stack is asked before the events: what it has settled on is in them then. */
  private async look(): Promise<Ending | undefined> {
    const stack = await findStack(this.connection, this.operation.stackId);
    await this.readEvents(this.open());
    if (!stack) throw new Stop('busy', `the stack ${this.operation.stackId} is not there any more`);
    if (isUnderWay(stack.status)) {
      await this.readRollouts();
      return undefined;
    }
    return (await this.lastLooks(stack)) ? this.end(stack) : undefined;
  }

  private async lastLooks(stack: Stack): Promise<boolean> {
    for (let look = 0; look < LAST_LOOKS; look += 1) {
      await this.readEvents([...this.settled.keys()], true);
      if (this.lastOwn()?.status === stack.status) return true;
      await this.clock.sleep(this.pace.every);
    }
    // AWS may lose an event for good, and the stack may be at work again already.
    const again = await findStack(this.connection, this.operation.stackId);
    return again?.status === stack.status && this.lastOwn() !== undefined;
  }

  private lastOwn(): StackEvent | undefined {
    return this.events.filter((event) => event.stackId === this.operation.stackId && isOwn(event)).at(-1);
  }

  private end(stack: Stack): Ending {
    this.heard();
    this.operator.report({ type: 'ended', status: stack.status });
    const events = [...this.events].sort((one, other) => one.at - other.at);
    return { stack, operation: this.operation, events };
  }

  private async readEvents(stackIds: readonly string[], thorough = false): Promise<void> {
    const asked = new Set<string>();
    let open = [...stackIds];
    while (open.length > 0) {
      for (const stackId of open) asked.add(stackId);
      for (const event of await this.log.read(open, thorough)) this.take(event);
      open = [...this.settled.keys()].filter((stackId) => !this.known.has(stackId) && !asked.has(stackId));
    }
    for (const stackId of asked) this.known.add(stackId);
  }

  private take(event: StackEvent): void {
    this.events.push(event);
    this.operator.report({ type: 'resource', event });
    if (isOwn(event)) this.settled.set(event.stackId, !isUnderWay(event.status));
    else if (event.type === STACK_TYPE && event.physicalId.startsWith('arn:')) this.nest(event);
    else if (event.type === SERVICE && event.physicalId.startsWith('arn:')) this.serve(event);
  }

  /** A nested stack settles by its own events; what its parent says only opens it. */
  private nest({ physicalId, status }: StackEvent): void {
    if (!this.settled.has(physicalId) || isUnderWay(status)) this.settled.set(physicalId, false);
  }

  private serve({ physicalId, status }: StackEvent): void {
    if (isUnderWay(status)) this.services.set(physicalId, status);
    else this.services.delete(physicalId);
  }

  private open(): string[] {
    return [...this.settled].flatMap(([stackId, settled]) =>
      settled && stackId !== this.operation.stackId ? [] : [stackId],
    );
  }

  /** A look at the service is a courtesy: what goes wrong with it is no trouble. */
  private async readRollouts(): Promise<void> {
    for (const service of this.services.keys()) {
      const rollout = await readRollout(this.connection, service, this.operation.since).catch(
        () => undefined,
      );
      if (rollout) this.operator.report({ type: 'rollout', rollout });
    }
  }

  private heard(): void {
    if (this.silentSince !== undefined) this.operator.report({ type: 'answer' });
    this.silentSince = undefined;
  }

  private unheard(error: unknown): void {
    const trouble = troubleOf(error);
    if (!(error instanceof Error)) throw error;
    if (trouble === 'credentials' || trouble === 'denied')
      throw new Stop(
        'left-running',
        `the operation goes on, but it can't be watched any more: ${sentence(error)}`,
        'sign in again, then `make watch` takes it up',
      );
    if (trouble !== 'transient') throw error;
    this.silentSince ??= this.clock.now();
    const silent = this.clock.now() - this.silentSince;
    if (silent > this.pace.patience)
      throw new Stop(
        'left-running',
        `AWS hasn't answered for ${Math.round(silent / 60_000)} minutes: ${sentence(error)}; the operation goes on`,
        '`make watch` takes it up',
      );
    this.operator.report({ type: 'silence', reason: sentence(error), since: this.silentSince });
  }
}
