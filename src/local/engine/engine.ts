import { setTimeout as delay } from 'node:timers/promises';
import { failureOf, isCleanup, isInProgress } from '../../aws/statuses';
import type { StackRecord } from '../state/records';
import { StoreClosed } from '../state/store';
import { familyOf, withStatus } from './change-sets';
import { advance, refuseRemoval } from './lifecycle';
import { Session } from './session';
import type { World } from './world';

/** Milliseconds that a call waits for what it began. */
const LONGEST_ANSWER = 5000;

const MAX_INTERRUPTIONS = 3;

interface Running {
  readonly abort: AbortController;
  readonly done: Promise<void>;
}

/** Runs operations in the background, one at a time on a stack. */
export class Engine {
  private readonly running = new Map<string, Running>();
  constructor(private readonly world: World) {}

  /**
   * Takes a stack onwards from the state in which it is. Settles when a call that began it may answer: at an instant pace
   * once it is done, so that a client's first look finds it done and doesn't wait half a minute for its second.
   */
  run(stack: StackRecord): Promise<void> {
    const abort = new AbortController();
    const session = Session.of(this.world, stack);
    const done = advance(session, abort.signal)
      .then(() => this.settleChangeSets(session.stack))
      .catch((error: unknown) => breakOff(session, error))
      .finally(() => {
        this.running.delete(stack.stackId);
        this.world.store.compact();
      });
    this.running.set(stack.stackId, { abort, done });
    if (!this.world.pace.isInstant) return Promise.resolve();
    const patience = new AbortController();
    const enough = delay(LONGEST_ANSWER, undefined, { signal: patience.signal }).catch(() => undefined);
    return Promise.race([done, enough]).finally(() => patience.abort());
  }

  /** Takes up again what a kill interrupted. Nested stacks go on with their parents. */
  resume(): void {
    const stacks = this.world.store.all('stacks');
    for (const stack of stacks) {
      const parent = stacks.find(({ stackId }) => stackId === stack.parent?.stackId);
      // A nested stack cleans up when its parent says so, which may stand where its update failed.
      const waiting = parent !== undefined && (isInProgress(parent.status) || isCleanup(stack.status));
      if (!isInProgress(stack.status)) this.settleChangeSets(stack);
      else if (!waiting) this.resumeOne(stack, stacks);
    }
  }

  /** An operation that ends the process each time would do so for ever. */
  private resumeOne(stack: StackRecord, stacks: readonly StackRecord[]): void {
    const family = stacks.filter(
      ({ stackId, parent }) => stackId === stack.stackId || parent?.rootId === stack.stackId,
    );
    const events = family.reduce((sum, { stackId }) => sum + this.world.store.count('events', stackId), 0);
    const before = stack.operation?.interrupted;
    const times = before?.events === events ? before.times + 1 : 1;
    if (times <= MAX_INTERRUPTIONS) {
      if (stack.operation)
        Session.of(this.world, stack).patch({
          operation: { ...stack.operation, interrupted: { events, times } },
        });
      void this.run(stack);
      return;
    }
    const reason = `Internal Failure: the endpoint ended ${times} times during this operation, without any progress`;
    for (const one of family.filter(({ status }) => isInProgress(status)))
      Session.of(this.world, one).enter(failureOf(one.status), reason, { operation: undefined });
  }

  /** The endpoint is stopped, which says nothing against the operations that it interrupts. */
  forgetInterruptions(): void {
    for (const stack of this.world.store.all('stacks')) {
      if (!stack.operation?.interrupted) continue;
      const { interrupted: _interrupted, ...operation } = stack.operation;
      Session.of(this.world, stack).patch({ operation });
    }
  }

  cancel(stackId: string): void {
    this.running.get(stackId)?.abort.abort();
  }

  /** Settles once nothing runs any more. */
  async idle(): Promise<void> {
    while (this.running.size > 0) await Promise.all([...this.running.values()].map(({ done }) => done));
  }

  /** What a change set's execution came to, once its stack stands still again. */
  private settleChangeSets({ stackId, status }: StackRecord): void {
    const succeeded = status === 'CREATE_COMPLETE' || status === 'UPDATE_COMPLETE';
    const executed = this.world.store
      .list('changeSets', stackId)
      .filter(({ executionStatus }) => executionStatus === 'EXECUTE_IN_PROGRESS')
      .flatMap((changeSet) => familyOf(this.world, changeSet));
    if (executed.length === 0) return;
    const next = succeeded ? 'EXECUTE_COMPLETE' : 'EXECUTE_FAILED';
    this.world.store.write(...executed.map((changeSet) => withStatus(changeSet, next)));
  }

  /** Whether a deletion must not even begin. */
  refuses(before: StackRecord): boolean {
    return refuseRemoval(Session.of(this.world, before), before);
  }
}

/** A mistake of the endpoint's own must not leave a stack in progress for ever. */
function breakOff(session: Session, error: unknown): void {
  if (error instanceof StoreClosed) return;
  const message = error instanceof Error ? error.message : String(error);
  session.enter(failureOf(session.stack.status), `Internal Failure: ${message}`, { operation: undefined });
}
