import type { Revision, ServiceRecord } from '../memory';
import { failureThreshold, rulesOf, ServiceDeployment } from './service-deployment';
import { Task } from './task';
import type { TaskHost } from './task-host';

const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 60_000;
/** A task that ran this long did not fail to start. */
const LONG_ENOUGH = 60_000;
const STOPPED_KEPT = 10;
const MESSAGES_KEPT = 50;

export interface Message {
  readonly at: number;
  readonly text: string;
}

/**
 * Keeps the desired number of tasks running, and replaces them as an ECS rolling update does: it starts new tasks up to the
 * maximum percent, and stops old ones when enough others are healthy. Every event leads to `reconcile`, which compares the
 * current state with the desired one.
 */
export class Service {
  private readonly tasks = new Set<Task>();
  readonly stopped: Task[] = [];
  readonly messages: Message[] = [];
  private deployment: ServiceDeployment;
  private failed: ServiceDeployment | undefined;
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
    this.deployment = new ServiceDeployment(revision);
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

  /** Newest first. */
  get deployments(): readonly ServiceDeployment[] {
    return this.failed ? [this.deployment, this.failed] : [this.deployment];
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
    this.remember({ ...record, ...(this.record.completed && { completed: this.record.completed }) });
    if (!isSame(revision, this.deployment.revision) || this.deployment.state === 'FAILED')
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
    if (missing > 0 && this.deployment.state !== 'FAILED') this.launch(missing);
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

  private deploy(revision: Revision): void {
    this.deployment = new ServiceDeployment(revision);
    this.failures = 0;
    this.nextLaunch = 0;
    this.addEvent(`has begun deployment ${this.deployment.id}.`);
  }

  private complete(): void {
    this.deployment.complete();
    this.failed = undefined;
    this.remember({ ...this.record, completed: this.deployment.revision });
    this.addEvent(`(deployment ${this.deployment.id}) deployment completed.`);
    this.addEvent('has reached a steady state.');
  }

  /** The pause before the next task, which grows with each failure. */
  private launch(count: number): void {
    const wait = this.nextLaunch - Date.now();
    if (wait > 0) {
      this.timer = setTimeout(() => this.soon(), wait);
      return;
    }
    const { revision } = this.deployment;
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
    if (rules.breaker && deployment.failedTasks >= failureThreshold(this.desired))
      this.giveUp(rules.rollback);
  }

  private giveUp(rollback: boolean): void {
    const given = this.deployment;
    const { completed } = this.record;
    given.fail('ECS deployment circuit breaker: tasks failed to start.');
    this.failed = given;
    this.addEvent(`(deployment ${given.id}) deployment failed: tasks failed to start.`);
    if (!rollback || !completed) return;
    this.deploy(completed);
    this.deployment.reason = `ECS deployment circuit breaker: rolling back to deploymentId ${this.deployment.id}.`;
    this.addEvent(`rolling back to (deployment ${this.deployment.id}).`);
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

function isSame(one: Revision, other: Revision): boolean {
  return (
    one === other ||
    (one.taskDefinition === other.taskDefinition && JSON.stringify(one) === JSON.stringify(other))
  );
}

function unreadyFirst(tasks: readonly Task[]): Task[] {
  return [...tasks].sort((one, other) => Number(one.isReady) - Number(other.isReady));
}
