import { setTimeout as delay } from 'node:timers/promises';
import { type Data, entry, isObject } from '../../document/data';
import { partsOf } from '../alarms/alarms';
import type { Guard } from './guard';
import type { Session } from './session';

/**
 * Watches the rollback triggers of a stack during a creation or update: "Roll back your CloudFormation stack on alarm breach
 * with rollback triggers" in the CloudFormation User Guide. AWS does not document the texts of the failures.
 */
export class RollbackTriggers implements Guard {
  private readonly breach = new AbortController();
  private readonly arns: readonly string[];
  private readonly unwatch: () => void;
  private found: string | undefined;

  constructor(private readonly session: Session) {
    const triggers = entry(session.stack.rollbackConfiguration, 'RollbackTriggers');
    this.arns = arnsOf(triggers);
    this.unwatch = session.world.alarms.watch(() => this.look());
    const missing = this.arns.find((arn) => !this.alarm(arn));
    if (missing === undefined) this.look();
    else this.fail(`The rollback trigger ${missing} does not exist`);
  }

  get signal(): AbortSignal {
    return this.breach.signal;
  }

  get problem(): string | undefined {
    return this.found;
  }

  /** Waits for the monitoring time, unless the operation must end. */
  async monitor(ended: AbortSignal): Promise<void> {
    const { stack, world } = this.session;
    const minutes = Number(entry(stack.rollbackConfiguration, 'MonitoringTimeInMinutes') ?? 0);
    if (minutes === 0 || world.pace.isInstant) return;
    const signal = AbortSignal.any([ended, world.pace.ended]);
    await delay(minutes * world.pace.minute, undefined, { signal }).catch(() => undefined);
    world.pace.ended.throwIfAborted();
  }

  end(): void {
    this.unwatch();
  }

  private look(): void {
    const breached = this.arns.filter((arn) => this.alarm(arn)?.state === 'ALARM');
    if (breached.length > 0)
      this.fail(`The following rollback trigger(s) are in the ALARM state: [${breached.join(', ')}]`);
  }

  private fail(problem: string): void {
    this.found ??= problem;
    this.breach.abort();
  }

  private alarm(arn: string): ReturnType<Session['world']['alarms']['get']> {
    const { name, ...home } = partsOf(arn);
    return this.session.world.alarms.get(home, name);
  }
}

function arnsOf(triggers: Data | undefined): readonly string[] {
  return Array.isArray(triggers) ? triggers.filter(isObject).map(({ Arn }) => String(Arn)) : [];
}
