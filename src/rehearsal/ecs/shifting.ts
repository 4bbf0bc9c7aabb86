import { setTimeout as delay } from 'node:timers/promises';
import type { ServiceRecord, ShiftRecord } from '../memory';
import { isSame } from './revision';
import { unreadyFirst } from './rolling';
import type { ServiceDeployment } from './service-deployment';
import type { ServiceTasks } from './service-tasks';
import { type Milestone, pauseHooksOf, stagesOf } from './strategy';
import type { TaskHost } from './task-host';
import { Traffic } from './traffic';
import { RolledBack, TrafficShift } from './traffic-shift';

interface Owner {
  readonly host: TaskHost;
  readonly tasks: ServiceTasks;
  record(): ServiceRecord;
  /** Stores how far the deployment has come. */
  keep(shift: ShiftRecord): void;
  /** The service compares its tasks with what the deployment needs. */
  reconcile(): void;
}

/** A deployment that shifts traffic from one revision of a service to another. */
export class Shifting {
  readonly shift: TrafficShift;
  private readonly traffic: Traffic;
  /** What the traffic shift waits for. */
  private awaited: { readonly milestone: Milestone; done(): void } | undefined;

  constructor(
    private readonly deployment: ServiceDeployment,
    private readonly source: ServiceDeployment['revision'],
    private readonly owner: Owner,
    progress: Partial<ShiftRecord>,
  ) {
    const { revision, properties, id, createdAt } = deployment;
    const { host } = owner;
    this.traffic = new Traffic(host.balancers, source, revision);
    const reconciles = progress.reconciles === true;
    this.shift = new TrafficShift(
      stagesOf(properties, reconciles),
      pauseHooksOf(properties),
      {
        shiftTest: (percent) => this.traffic.shift('testRule', percent),
        shiftProduction: (percent) => this.traffic.shift('productionRule', percent),
        reached: (milestone) => this.reached(milestone),
        pass: async (minutes, signal) => {
          await delay(minutes * host.minute, undefined, { signal, ref: false }).catch(() => undefined);
        },
        keep: (reached) =>
          owner.keep({
            id,
            createdAt,
            revision,
            ...(reconciles && { reconciles }),
            ...(deployment.alarms?.status === 'MONITORING' && { monitors: true }),
            ...reached,
          }),
      },
      progress.stage === undefined
        ? undefined
        : { stage: progress.stage, ...(progress.pause && { pause: progress.pause }) },
    );
  }

  /** Settles after the last stage. Rejects with a RolledBack, after all traffic goes to the old revision again. */
  async run(): Promise<void> {
    try {
      await this.shift.run();
    } catch (error) {
      if (error instanceof RolledBack) {
        this.traffic.shift('productionRule', 0);
        this.traffic.shift('testRule', 0);
      }
      throw error;
    }
  }

  /** Both revisions have all tasks until the new one has all of the traffic. Other revisions have none. */
  reconcile(): void {
    const { owner, deployment, source, shift } = this;
    const { desired, properties } = owner.record();
    const why = `Scaling activity initiated by (deployment ${deployment.id})`;
    owner.tasks.stop(
      this.strangers().filter(({ isOver }) => !isOver),
      why,
    );
    const grace = Number(properties.HealthCheckGracePeriodSeconds ?? 0);
    for (const { revision, count } of [
      { revision: deployment.revision, count: shift.needsNew ? desired : 0 },
      { revision: source, count: shift.needsOld ? desired : 0 },
    ]) {
      const present = owner.tasks.active.filter((task) => isSame(task.revision, revision));
      owner.tasks.stop(unreadyFirst(present).slice(0, Math.max(0, present.length - count)), why);
      if (present.length < count) owner.tasks.launch(count - present.length, revision, grace);
    }
    this.noticeMilestone();
  }

  private reached(milestone: Milestone): Promise<void> {
    return new Promise((done) => {
      this.awaited = { milestone, done };
      this.owner.reconcile();
    });
  }

  private noticeMilestone(): void {
    const { awaited } = this;
    if (!awaited || !this.isReached(awaited.milestone)) return;
    this.awaited = undefined;
    awaited.done();
  }

  private isReached(milestone: Milestone): boolean {
    const { tasks, record } = this.owner;
    const fresh = tasks.of(this.deployment.revision);
    if (milestone === 'reconciled') return this.strangers().length === 0;
    if (milestone === 'scaled-up') return fresh.filter(({ isReady }) => isReady).length >= record().desired;
    return tasks.all.length === fresh.length;
  }

  /** Tasks of revisions that take no part in the deployment. */
  private strangers(): ReturnType<ServiceTasks['of']> {
    const { deployment, source } = this;
    return this.owner.tasks.all.filter(
      ({ revision }) => !isSame(revision, deployment.revision) && !isSame(revision, source),
    );
  }
}
