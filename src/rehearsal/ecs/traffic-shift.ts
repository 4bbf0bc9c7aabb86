import { randomBytes } from 'node:crypto';
import type { PauseRecord, ShiftRecord } from '../memory';
import type { Cause } from './failure';
import type { HookAction, Milestone, PauseHook, Stage } from './strategy';

/** The traffic goes back to the old revision. */
export class RolledBack extends Error {
  override readonly name = 'RolledBack';

  constructor(readonly failure: Cause) {
    super(failure);
  }
}

/** What a deployment does to its service. */
export interface ShiftingService {
  /** Percent of the traffic that goes to the new revision. */
  shiftTest(percent: number): void;
  shiftProduction(percent: number): void;
  reached(milestone: Milestone): Promise<void>;
  /** Waits as long as a stage takes. */
  pass(minutes: number, signal: AbortSignal): Promise<void>;
  /** Stores how far the deployment has come. */
  keep(progress: Pick<ShiftRecord, 'stage' | 'pause'>): void;
}

/**
 * Leads a deployment through its stages. After a restart, it goes through the stages that it had reached without their waits
 * and pauses: the new tasks have to start again before they get traffic.
 */
export class TrafficShift {
  /** Percent of the traffic that the new revision gets. */
  test = 0;
  production = 0;
  private index = 0;
  private open: PauseRecord | undefined;
  private answered: ((action: HookAction) => void) | undefined;
  private readonly ending = new AbortController();

  constructor(
    private readonly stages: readonly Stage[],
    private readonly hooks: readonly PauseHook[],
    private readonly service: ShiftingService,
    /** The stage and the pause at which the process ended. */
    private readonly resumed: Pick<ShiftRecord, 'stage' | 'pause'> = { stage: 0 },
  ) {}

  get stage(): Stage['name'] {
    return this.stages[this.index]?.name ?? 'CLEAN_UP';
  }

  get pause(): PauseRecord | undefined {
    return this.open;
  }

  get needsNew(): boolean {
    return this.stage !== 'RECONCILE_SERVICE' && this.stage !== 'PRE_SCALE_UP';
  }

  get needsOld(): boolean {
    return this.stage !== 'CLEAN_UP';
  }

  /** Settles after the last stage. Rejects with a RolledBack. */
  async run(): Promise<void> {
    this.shift({ test: 0, production: 0 });
    for (const [index, stage] of this.stages.entries()) {
      this.index = index;
      this.shift(stage);
      const isNew = index >= this.resumed.stage;
      if (isNew) this.service.keep({ stage: index });
      if (stage.until) await this.unlessRolledBack(this.service.reached(stage.until));
      if (!isNew) continue;
      for (const hook of this.hooks.filter(({ stages }) => stages.includes(stage.name)))
        await this.pauseFor(hook, index);
      if (stage.minutes !== undefined)
        await this.unlessRolledBack(this.service.pass(stage.minutes, this.ending.signal));
    }
  }

  /** Answers the pause with that ID. Returns whether there is one. */
  answer(hookId: string, action: HookAction): boolean {
    if (this.open?.hookId !== hookId) return false;
    this.answered?.(action);
    return true;
  }

  /** Ends the deployment: `run` rejects. */
  rollBack(cause: Cause): void {
    this.ending.abort(new RolledBack(cause));
  }

  private shift({ test, production }: Pick<Stage, 'test' | 'production'>): void {
    if (test !== undefined) {
      this.test = test;
      this.service.shiftTest(test);
    }
    if (production !== undefined) {
      this.production = production;
      this.service.shiftProduction(production);
    }
  }

  private async pauseFor(hook: PauseHook, index: number): Promise<void> {
    const known = this.resumed.stage === index ? this.resumed.pause : undefined;
    this.open = known ?? {
      hookId: `ecs-pause-${randomBytes(32).toString('base64url')}`,
      expiresAt: Date.now() + hook.minutes * 60_000,
      timeoutAction: hook.timeoutAction,
    };
    const { expiresAt, timeoutAction } = this.open;
    this.service.keep({ stage: index, pause: this.open });
    const answer = new Promise<{ action: HookAction; cause: Cause }>((resolve) => {
      const late = setTimeout(
        () => resolve({ action: timeoutAction, cause: 'pause timed out' }),
        Math.max(0, expiresAt - Date.now()),
      );
      late.unref();
      this.answered = (action) => {
        clearTimeout(late);
        resolve({ action, cause: 'pause answered' });
      };
    });
    try {
      const { action, cause } = await this.unlessRolledBack(answer);
      if (action === 'ROLLBACK') throw new RolledBack(cause);
    } finally {
      this.open = undefined;
      this.answered = undefined;
    }
    this.service.keep({ stage: index });
  }

  private async unlessRolledBack<T>(work: Promise<T>): Promise<T> {
    const { signal } = this.ending;
    let stop: (() => void) | undefined;
    const ended = new Promise<never>((_resolve, reject) => {
      stop = () => reject(signal.reason);
      if (signal.aborted) stop();
      else signal.addEventListener('abort', stop, { once: true });
    });
    try {
      return await Promise.race([work, ended]);
    } finally {
      if (stop) signal.removeEventListener('abort', stop);
    }
  }
}
