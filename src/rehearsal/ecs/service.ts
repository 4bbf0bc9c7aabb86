import { setTimeout as delay } from 'node:timers/promises';
import type { Revision, ServiceRecord, ShiftRecord } from '../memory';
import { besides, isSame } from './revision';
import { failureThreshold, rulesOf, ServiceDeployment } from './service-deployment';
import { type HookAction, pauseHooksOf, stagesOf, strategyOf } from './strategy';
import { Task } from './task';
import type { TaskHost } from './task-host';
import { Traffic } from './traffic';
import { RolledBack, TrafficShift } from './traffic-shift';

const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 60_000;
/** A task that ran this long did not fail to start. */
const LONG_ENOUGH = 60_000;
const STOPPED_KEPT = 10;
const MESSAGES_KEPT = 50;
const DEPLOYMENTS_KEPT = 10;
const TASKS_FAILED = 'tasks failed to start';

export interface Message {
  readonly at: number;
  readonly text: string;
}

/**
 * Keeps the desired number of tasks running, and replaces them as ECS does. A rolling update starts new tasks up to the
 * maximum percent, and stops old ones when enough others are healthy. The other strategies run all tasks of both revisions
 * while a TrafficShift is in progress. Every event leads to `reconcile`, which compares the current state with the desired one.
 */
export class Service {
  private readonly tasks = new Set<Task>();
  readonly stopped: Task[] = [];
  readonly messages: Message[] = [];
  private deployment: ServiceDeployment;
  private failed: ServiceDeployment | undefined;
  private shift: TrafficShift | undefined;
  /** What the traffic shift waits for. */
  private awaited: { readonly state: 'scaled-up' | 'cleaned-up'; done(): void } | undefined;
  /** Newest first. */
  readonly history: ServiceDeployment[] = [];
  private closing = false;
  /** The number of failed tasks since one ran long enough. */
  private failures = 0;
  private nextLaunch = 0;
  private timer: NodeJS.Timeout | undefined;
  private pending: NodeJS.Immediate | undefined;
  /** Called when the service reaches a steady state. */
  private readonly waiting: (() => void)[] = [];

  /** @param keep stores the record */
  constructor(
    private record: ServiceRecord,
    revision: Revision,
    private readonly host: TaskHost,
    private readonly keep: (record: ServiceRecord) => void,
  ) {
    this.deployment = new ServiceDeployment(revision, record.properties);
    if (record.shift && record.completed) this.resume(record.shift, record.completed);
    else this.history.unshift(this.deployment);
    this.soon();
  }

  /** Settles with the current deployment. */
  get settled(): Promise<void> {
    return this.deployment.settled;
  }

  get name(): string {
    return this.record.name;
  }

  get desired(): number {
    return this.record.desired;
  }

  get properties(): ServiceRecord['properties'] {
    return this.record.properties;
  }

  /** Newest first. */
  get deployments(): readonly ServiceDeployment[] {
    return this.failed ? [this.deployment, this.failed] : [this.deployment];
  }

  /** Answers the pause of a deployment. Returns whether there is one with that ID. */
  answerPause(deployment: ServiceDeployment, hookId: string, action: HookAction): boolean {
    return deployment.shift?.answer(hookId, action) ?? false;
  }

  /** Returns the traffic to the previous revision, or goes back to it task by task. Returns whether there is one. */
  rollBack(deployment: ServiceDeployment, reason: string): boolean {
    if (deployment !== this.deployment || deployment.state !== 'IN_PROGRESS' || !this.record.completed)
      return false;
    if (this.shift) this.shift.rollBack(reason);
    else this.giveUp(reason, true);
    return true;
  }

  get running(): readonly Task[] {
    return [...this.tasks];
  }

  /** The revisions that run, and those that a rollback may need. */
  get revisions(): readonly Revision[] {
    const { completed } = this.record;
    return [
      this.deployment.revision,
      ...(completed ? [completed] : []),
      ...this.running.map(({ revision }) => revision),
    ];
  }

  tasksOf(revision: Revision): readonly Task[] {
    return this.running.filter((task) => isSame(task.revision, revision));
  }

  /** Deploys another revision, or only changes the bounds. Settles when the service reaches a steady state. */
  update(record: ServiceRecord, revision: Revision): Promise<void> {
    const { completed, shift } = this.record;
    this.remember({ ...record, ...(completed && { completed }), ...(shift && { shift }) });
    if (this.shift && completed && isSame(revision, completed))
      this.shift.rollBack('the service was updated to its previous revision');
    else if (!isSame(revision, this.deployment.revision) || this.deployment.state === 'FAILED')
      this.deploy(revision);
    this.soon();
    return this.deployment.state === 'COMPLETED' ? this.steady() : this.deployment.settled;
  }

  /** Changes the desired count. Settles when that many tasks are ready. */
  scale(desired: number): Promise<void> {
    this.remember({ ...this.record, desired });
    this.soon();
    return this.steady();
  }

  /** Called when the health of a target changes. */
  look(): void {
    for (const task of this.tasks) task.look();
  }

  /** Several events at once lead to one reconciliation. */
  private soon(): void {
    this.pending ??= setImmediate(() => {
      this.pending = undefined;
      if (!this.closing) this.reconcile();
    });
  }

  private reconcile(): void {
    clearTimeout(this.timer);
    if (this.shift) this.reconcileShift(this.shift);
    else this.reconcileRolling();
  }

  /** Both revisions have all tasks until the new one has all of the traffic. */
  private reconcileShift({ needsNew, needsOld }: TrafficShift): void {
    const { desired, completed } = this.record;
    const sides = [
      { revision: this.deployment.revision, count: needsNew ? desired : 0 },
      ...(completed ? [{ revision: completed, count: needsOld ? desired : 0 }] : []),
    ];
    for (const { revision, count } of sides) {
      const present = this.active().filter((task) => isSame(task.revision, revision));
      for (const task of unreadyFirst(present).slice(0, Math.max(0, present.length - count)))
        this.stop(task, `Scaling activity initiated by (deployment ${this.deployment.id})`);
      if (present.length < count) this.launch(count - present.length, revision);
    }
    this.noticeState();
  }

  /** Tells the traffic shift when the state that it waits for is reached. */
  private noticeState(): void {
    const { awaited, deployment } = this;
    const tasks = this.running.filter((task) => isSame(task.revision, deployment.revision));
    const reached =
      awaited?.state === 'scaled-up'
        ? tasks.filter(({ isReady }) => isReady).length >= this.desired
        : this.running.length === tasks.length;
    if (!awaited || !reached) return;
    this.awaited = undefined;
    awaited.done();
  }

  private reconcileRolling(): void {
    const { desired, properties } = this.record;
    const rules = rulesOf(properties);
    const isNew = (task: Task): boolean => isSame(task.revision, this.deployment.revision);
    const fresh = this.active().filter(isNew);
    const old = this.active().filter((task) => !isNew(task));
    const least = Math.ceil((desired * rules.minimumHealthy) / 100);
    const most = Math.max(1, Math.floor((desired * rules.maximum) / 100));
    for (const task of unreadyFirst(fresh).slice(0, Math.max(0, fresh.length - desired)))
      this.stop(task, 'Scaling activity initiated by service');
    let ready = this.active().filter(({ isReady }) => isReady).length;
    for (const task of unreadyFirst(old)) {
      if (task.isReady && ready - 1 < least) break;
      if (task.isReady) ready -= 1;
      this.stop(task, `Scaling activity initiated by (deployment ${this.deployment.id})`);
    }
    const missing = Math.min(desired - this.active().filter(isNew).length, most - this.active().length);
    if (missing > 0 && this.deployment.state !== 'FAILED') this.launch(missing, this.deployment.revision);
    if (!this.isSteady) return;
    if (this.deployment.state === 'IN_PROGRESS') this.complete();
    for (const done of this.waiting.splice(0)) done();
  }

  /** Stops all tasks. Settles when none runs. */
  async close(): Promise<void> {
    this.closing = true;
    clearTimeout(this.timer);
    await Promise.all([...this.tasks].map((task) => task.stop('Service is being deleted')));
  }

  private get isSteady(): boolean {
    const active = this.active();
    return (
      active.length === this.desired &&
      active.every((task) => task.isReady && isSame(task.revision, this.deployment.revision))
    );
  }

  private steady(): Promise<void> {
    if (this.isSteady) return Promise.resolve();
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  private active(): Task[] {
    return [...this.tasks].filter(({ isOver }) => !isOver);
  }

  /** The first deployment of a service has no traffic to shift. */
  private deploy(revision: Revision): void {
    this.shift?.rollBack('another deployment began');
    this.shift = undefined;
    const { completed, properties } = this.record;
    const shifts = completed && strategyOf(properties) !== 'ROLLING';
    this.begin(
      new ServiceDeployment(shifts ? besides(completed, revision) : revision, properties, completed),
    );
    if (shifts) this.startShift(completed);
  }

  private begin(deployment: ServiceDeployment): void {
    this.deployment = deployment;
    this.history.unshift(deployment);
    this.history.splice(DEPLOYMENTS_KEPT);
    this.failures = 0;
    this.nextLaunch = 0;
    this.addEvent(`has begun deployment ${deployment.id}.`);
  }

  /** Continues a deployment that was in progress when the process ended. */
  private resume(shift: ShiftRecord, completed: Revision): void {
    this.begin(new ServiceDeployment(shift.revision, this.record.properties, completed, shift));
    this.startShift(completed, shift);
  }

  private startShift(completed: Revision, resumed?: ShiftRecord): void {
    const { deployment, record } = this;
    const { id, createdAt, revision } = deployment;
    const traffic = new Traffic(this.host.balancers, completed, revision);
    const shift = new TrafficShift(
      stagesOf(record.properties),
      pauseHooksOf(record.properties),
      {
        shiftTest: (percent) => traffic.shift('testRule', percent),
        shiftProduction: (percent) => traffic.shift('productionRule', percent),
        reached: (state) => new Promise((done) => this.waitFor(state, done)),
        pass: async (minutes, signal) => {
          const milliseconds = minutes * this.host.minute;
          await delay(milliseconds, undefined, { signal, ref: false }).catch(() => undefined);
        },
        keep: (progress) =>
          this.remember({ ...this.record, shift: { id, createdAt, revision, ...progress } }),
      },
      resumed,
    );
    this.shift = shift;
    deployment.shift = shift;
    shift.run().then(
      () => {
        if (this.shift !== shift) return;
        this.shift = undefined;
        this.complete();
      },
      (error: unknown) => {
        if (!(error instanceof RolledBack)) throw error;
        traffic.shift('productionRule', 0);
        traffic.shift('testRule', 0);
        if (this.shift === shift && !this.closing) this.giveUp(error.message, true);
      },
    );
  }

  private waitFor(state: 'scaled-up' | 'cleaned-up', done: () => void): void {
    this.awaited = { state, done };
    this.soon();
  }

  private complete(): void {
    this.deployment.complete();
    this.failed = undefined;
    const { shift: _shift, ...record } = this.record;
    this.remember({ ...record, completed: this.deployment.revision });
    this.addEvent(`(deployment ${this.deployment.id}) deployment completed.`);
    this.addEvent('has reached a steady state.');
  }

  /** The pause before the next task, which grows with each failure. */
  private launch(count: number, revision: Revision): void {
    const wait = this.nextLaunch - Date.now();
    if (wait > 0) {
      this.timer = setTimeout(() => this.soon(), wait);
      return;
    }
    for (let index = 0; index < count; index += 1) {
      const grace = Number(this.record.properties.HealthCheckGracePeriodSeconds ?? 0);
      const task = new Task(revision, this.record.region, grace, this.host, (one) => this.heard(one));
      this.tasks.add(task);
      this.addEvent(`has started 1 tasks: (task ${task.id}).`);
      void task.start();
    }
  }

  private stop(task: Task, why: string): void {
    this.addEvent(`has stopped 1 running tasks: (task ${task.id}).`);
    void task.stop(why);
  }

  private heard(task: Task): void {
    if (task.status === 'STOPPING' && task.failed) this.count(task);
    if (task.status === 'STOPPED') {
      this.tasks.delete(task);
      this.stopped.unshift(task);
      this.stopped.splice(STOPPED_KEPT);
    }
    this.soon();
  }

  private count(task: Task): void {
    this.addEvent(`(task ${task.id}) failed: ${task.stoppedReason ?? ''}`);
    this.failures = Date.now() - task.startedAt > LONG_ENOUGH ? 1 : this.failures + 1;
    const pause = this.failures < 2 ? 0 : Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** (this.failures - 2));
    this.nextLaunch = Date.now() + pause;
    const { deployment } = this;
    if (deployment.state !== 'IN_PROGRESS' || !isSame(task.revision, deployment.revision)) return;
    deployment.failedTasks += 1;
    const rules = rulesOf(this.record.properties);
    if (!rules.breaker || deployment.failedTasks < failureThreshold(this.desired)) return;
    if (this.shift) this.shift.rollBack(TASKS_FAILED);
    else this.giveUp(TASKS_FAILED, rules.rollback);
  }

  private giveUp(reason: string, rollback: boolean): void {
    const given = this.deployment;
    const { completed, shift: _shift, ...record } = this.record;
    this.shift = undefined;
    this.awaited = undefined;
    given.fail(reason === TASKS_FAILED ? `ECS deployment circuit breaker: ${reason}.` : `${reason}.`);
    this.failed = given;
    this.remember({ ...record, ...(completed && { completed }) });
    this.addEvent(`(deployment ${given.id}) deployment failed: ${reason}.`);
    if (!rollback || !completed) return;
    this.begin(new ServiceDeployment(completed, this.record.properties));
    given.rolledBackAt = Date.now();
    this.deployment.reason = `ECS deployment circuit breaker: rolling back to deploymentId ${this.deployment.id}.`;
    this.addEvent(`rolling back to (deployment ${this.deployment.id}).`);
    this.soon();
  }

  private remember(record: ServiceRecord): void {
    this.record = record;
    this.keep(record);
  }

  private addEvent(text: string): void {
    this.messages.unshift({ at: Date.now(), text: `(service ${this.name}) ${text}` });
    this.messages.splice(MESSAGES_KEPT);
  }
}

function unreadyFirst(tasks: readonly Task[]): Task[] {
  return [...tasks].sort((one, other) => Number(one.isReady) - Number(other.isReady));
}
