import type { Revision, ServiceRecord } from '../memory';
import { failureThreshold, rulesOf, ServiceDeployment } from './service-deployment';
import { Task } from './task';
import type { TaskHost } from './task-host';

const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 60_000;
/** A task that ran for so long has not failed to start. */
const LONG_ENOUGH = 60_000;
const STOPPED_KEPT = 10;
const MESSAGES_KEPT = 50;

export interface Message {
  readonly at: number;
  readonly text: string;
}

/**
 * Keeps as many tasks running as are wanted, and takes them from one revision to the next as an ECS rolling update does:
 * new tasks up to the maximum, old ones gone as soon as enough others are healthy. `reconcile` looks at how things are and
 * does what follows; everything that happens leads there.
 */
export class Service {
  private readonly tasks = new Set<Task>();
  readonly stopped: Task[] = [];
  readonly messages: Message[] = [];
  private deployment: ServiceDeployment;
  private failed: ServiceDeployment | undefined;
  private closing = false;
  /** Tasks that failed since one ran for long. */
  private failures = 0;
  private nextLaunch = 0;
  private timer: NodeJS.Timeout | undefined;
  private pending: NodeJS.Immediate | undefined;
  /** To be told once the service is steady. */
  private readonly waiting: (() => void)[] = [];

  /** @param keep remembers the record */
  constructor(
    private record: ServiceRecord,
    revision: Revision,
    private readonly host: TaskHost,
    private readonly keep: (record: ServiceRecord) => void,
  ) {
    this.deployment = new ServiceDeployment(revision);
    this.soon();
  }

  /** Settles with the deployment that is under way. */
  get settled(): Promise<void> {
    return this.deployment.settled;
  }

  get name(): string {
    return this.record.name;
  }

  get desired(): number {
    return this.record.desired;
  }

  /** The newest first. */
  get deployments(): readonly ServiceDeployment[] {
    return this.failed ? [this.deployment, this.failed] : [this.deployment];
  }

  get running(): readonly Task[] {
    return [...this.tasks];
  }

  /** Those that it runs, and that it may go back to. */
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

  /** Goes to another revision, or only to other rules. Settles when the service is steady. */
  update(record: ServiceRecord, revision: Revision): Promise<void> {
    this.remember({ ...record, ...(this.record.completed && { completed: this.record.completed }) });
    if (!isSame(revision, this.deployment.revision) || this.deployment.state === 'FAILED')
      this.deploy(revision);
    this.soon();
    return this.deployment.state === 'COMPLETED' ? this.steady() : this.deployment.settled;
  }

  /** Settles when as many tasks are ready as are wanted. */
  scale(desired: number): Promise<void> {
    this.remember({ ...this.record, desired });
    this.soon();
    return this.steady();
  }

  /** The health of a target has changed. */
  look(): void {
    for (const task of this.tasks) task.look();
  }

  /** However much happens at once, it is looked at once. */
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

  /** Stops all tasks; nothing runs when it settles. */
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
    this.say(`has begun deployment ${this.deployment.id}.`);
  }

  private complete(): void {
    this.deployment.complete();
    this.failed = undefined;
    this.remember({ ...this.record, completed: this.deployment.revision });
    this.say(`(deployment ${this.deployment.id}) deployment completed.`);
    this.say('has reached a steady state.');
  }

  /** After failures there is a pause before the next try, each time longer. */
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
      this.say(`has started 1 tasks: (task ${task.id}).`);
      void task.start();
    }
  }

  private stop(task: Task, why: string): void {
    this.say(`has stopped 1 running tasks: (task ${task.id}).`);
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
    this.say(`(task ${task.id}) failed: ${task.stoppedReason ?? ''}`);
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
    this.say(`(deployment ${given.id}) deployment failed: tasks failed to start.`);
    if (!rollback || !completed) return;
    this.deploy(completed);
    this.deployment.reason = `ECS deployment circuit breaker: rolling back to deploymentId ${this.deployment.id}.`;
    this.say(`rolling back to (deployment ${this.deployment.id}).`);
  }

  private remember(record: ServiceRecord): void {
    this.record = record;
    this.keep(record);
  }

  private say(text: string): void {
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
