import { setTimeout as delay } from 'node:timers/promises';
import { failureOf, isCleanup, isInProgress } from '../../aws/statuses';
import type { StackRecord } from '../state/records';
import { StoreClosed } from '../state/store';
import { familyOf, withStatus } from './change-sets';
import { advance, refuseRemoval } from './lifecycle';
import { Session } from './session';
import type { World } from './world';

/** The longest time, in milliseconds, that a call waits for the operation it started. */
const LONGEST_ANSWER = 5000;

const MAX_INTERRUPTIONS = 3;

interface Running {
  readonly abort: AbortController;
  readonly done: Promise<void>;
}

/** Runs operations in the background, one at a time per stack. */
export class Engine {
  private readonly running = new Map<string, Running>();
  constructor(private readonly world: World) {}

  /**
   * Continues the operation of a stack from its current status. Settles when the call that started it may answer. With the
   * pace `instant` this is the end of the operation: a client that polls every thirty seconds then sees it complete at
   * once.
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
    const timeout = new AbortController();
    const enough = delay(LONGEST_ANSWER, undefined, { signal: timeout.signal }).catch(() => undefined);
    return Promise.race([done, enough]).finally(() => timeout.abort());
  }

  /** Resumes interrupted operations. Nested stacks are resumed by their parents. */
  resume(): void {
    const stacks = this.world.store.all('stacks');
    for (const stack of stacks) {
      const parent = stacks.find(({ stackId }) => stackId === stack.parent?.stackId);
      // A nested stack waits in its cleanup for its parent, even if the parent's update failed.
      const waiting = parent !== undefined && (isInProgress(parent.status) || isCleanup(stack.status));
      if (!isInProgress(stack.status)) this.settleChangeSets(stack);
      else if (!waiting) this.resumeOne(stack, stacks);
    }
  }

  /** Resumes one operation, unless it ended the process each time. */
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

  /** Called when the endpoint is stopped: an ordinary stop does not count as an interruption. */
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

  /** Settles when no operation is in progress. */
  async idle(): Promise<void> {
    while (this.running.size > 0) await Promise.all([...this.running.values()].map(({ done }) => done));
  }

  /** Records the result of an executed change set when its stack is no longer in progress. */
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

  /** Whether the deletion must be refused. */
  refuses(before: StackRecord): boolean {
    return refuseRemoval(Session.of(this.world, before), before);
  }
}

/** Ends an operation that failed by a defect of the endpoint, so that the stack does not stay in progress. */
function breakOff(session: Session, error: unknown): void {
  if (error instanceof StoreClosed) return;
  const message = error instanceof Error ? error.message : String(error);
  session.enter(failureOf(session.stack.status), `Internal Failure: ${message}`, { operation: undefined });
}
