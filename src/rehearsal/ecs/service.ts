import { setTimeout as delay } from 'node:timers/promises';
import type { Revision, ServiceRecord, ShiftRecord } from '../memory';
import { type Alarms, AlarmWatch, alarmSettings } from './deployment-alarms';
import { type Cause, failureMessage } from './failure';
import { besides, isSame } from './revision';
import { rollingStep } from './rolling';
import { failureThreshold, rulesOf, ServiceDeployment } from './service-deployment';
import { type Message, ServiceMessages } from './service-messages';
import { ServiceTasks } from './service-tasks';
import { Shifting } from './shifting';
import { type HookAction, strategyOf } from './strategy';
import type { Task } from './task';
import type { TaskHost } from './task-host';
import { RolledBack } from './traffic-shift';

const DEPLOYMENTS_KEPT = 10;

/**
 * Keeps the desired number of tasks running, and replaces them as ECS does: task by task, or with a Shifting that moves the
 * traffic. Every event leads to `reconcile`, which compares the current state with the desired one.
 */
export class Service {
  /** Newest first, without those that roll another one back. */
  readonly history: ServiceDeployment[] = [];
  private readonly tasks: ServiceTasks;
  private readonly log: ServiceMessages;
  private deployment: ServiceDeployment;
  private failed: ServiceDeployment | undefined;
  private shifting: Shifting | undefined;
  private closing = false;
  private pending: NodeJS.Immediate | undefined;
  /** The deployment whose bake time has started. */
  private baking: ServiceDeployment | undefined;
  /** Called when the service reaches a steady state. */
  private readonly waiting: (() => void)[] = [];

  /** @param keep stores the record */
  constructor(
    private record: ServiceRecord,
    revision: Revision,
    private readonly host: TaskHost,
    private readonly alarms: Alarms,
    private readonly keep: (record: ServiceRecord) => void,
  ) {
    this.log = new ServiceMessages(record.name);
    this.tasks = new ServiceTasks(record.region, host, this.log, {
      changed: () => this.soon(),
      failed: (task) => this.count(task),
    });
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

  get messages(): readonly Message[] {
    return this.log.all;
  }

  /** Newest first. */
  get deployments(): readonly ServiceDeployment[] {
    return this.failed ? [this.deployment, this.failed] : [this.deployment];
  }

  /** The deployment that is pending or ongoing. */
  get ongoing(): ServiceDeployment | undefined {
    return this.history.find(({ isOngoing }) => isOngoing);
  }

  get running(): readonly Task[] {
    return this.tasks.all;
  }

  get stopped(): readonly Task[] {
    return this.tasks.stopped;
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
    return this.tasks.of(revision);
  }

  /** Answers the pause of a deployment. Returns whether there is one with that ID. */
  answerPause(deployment: ServiceDeployment, hookId: string, action: HookAction): boolean {
    return deployment.shift?.answer(hookId, action) ?? false;
  }

  /** Returns the traffic to the previous revision, or goes back to it task by task. Returns whether there is one. */
  rollBack(deployment: ServiceDeployment, cause: Cause): boolean {
    if (deployment !== this.deployment || !deployment.isOpen || !this.record.completed) return false;
    this.fail(cause, true);
    return true;
  }

  /** Deploys another revision, or only changes the bounds. Settles when the service reaches a steady state. */
  update(record: ServiceRecord, revision: Revision): Promise<void> {
    const { completed, shift } = this.record;
    this.remember({ ...record, ...(completed && { completed }), ...(shift && { shift }) });
    this.soon();
    if (this.shifting && completed && isSame(revision, completed)) {
      this.fail('previous revision', true);
      return this.steady();
    }
    if (!isSame(revision, this.deployment.revision) || this.deployment.state === 'FAILED')
      this.deploy(revision);
    return this.deployment.state === 'COMPLETED' ? this.steady() : this.deployment.settled;
  }

  /** Keeps the desired count within bounds. Settles when that many tasks are ready. */
  async bound({ min, max }: { readonly min: number; readonly max: number }): Promise<void> {
    const desired = Math.min(max, Math.max(min, this.desired));
    if (Number.isInteger(desired) && desired !== this.desired) await this.scale(desired);
  }

  /** Changes the desired count. Settles when that many tasks are ready. */
  scale(desired: number): Promise<void> {
    this.remember({ ...this.record, desired });
    this.soon();
    return this.steady();
  }

  /** Called when the health of a target changes. */
  look(): void {
    this.tasks.look();
  }

  /** Stops all tasks. Settles when none runs. */
  async close(): Promise<void> {
    this.closing = true;
    this.deployment.alarms?.end();
    await this.tasks.close();
  }

  /** Several events at once lead to one reconciliation. */
  private soon(): void {
    this.pending ??= setImmediate(() => {
      this.pending = undefined;
      if (!this.closing) this.reconcile();
    });
  }

  private reconcile(): void {
    this.deployment.start();
    if (this.shifting) this.shifting.reconcile();
    else this.reconcileRolling();
  }

  private reconcileRolling(): void {
    const { desired, properties } = this.record;
    const { deployment, tasks } = this;
    const isNew = (task: Task): boolean => isSame(task.revision, deployment.revision);
    const { surplus, replaced, missing } = rollingStep({
      fresh: tasks.active.filter(isNew),
      old: tasks.active.filter((task) => !isNew(task)),
      desired,
      rules: rulesOf(properties),
    });
    tasks.stop(surplus, 'Scaling activity initiated by service');
    tasks.stop(replaced, `Scaling activity initiated by (deployment ${deployment.id})`);
    const grace = Number(properties.HealthCheckGracePeriodSeconds ?? 0);
    if (deployment.state !== 'FAILED') tasks.launch(missing, deployment.revision, grace);
    if (!this.isSteady) return;
    if (deployment.isOpen) void this.bake(deployment);
    for (const done of this.waiting.splice(0)) done();
  }

  /** Completes a rolling deployment after the time during which ECS still monitors its alarms. */
  private async bake(deployment: ServiceDeployment): Promise<void> {
    if (this.baking === deployment) return;
    this.baking = deployment;
    const minutes = deployment.alarms?.bakeMinutes ?? 0;
    if (minutes > 0) await delay(minutes * this.host.minute, undefined, { ref: false });
    if (this.deployment === deployment && deployment.isOpen && !this.closing) this.complete();
  }

  private get isSteady(): boolean {
    const { active } = this.tasks;
    return (
      active.length === this.desired &&
      active.every((task) => task.isReady && isSame(task.revision, this.deployment.revision))
    );
  }

  private steady(): Promise<void> {
    if (this.isSteady) return Promise.resolve();
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  /** The first deployment of a service has no traffic to shift. */
  private deploy(revision: Revision): void {
    const { completed, properties } = this.record;
    const active = this.tasks.active.some((task) => completed && !isSame(task.revision, completed));
    this.supersede();
    const shifts = completed && strategyOf(properties) !== 'ROLLING';
    this.begin(
      new ServiceDeployment(shifts ? besides(completed, revision) : revision, properties, {
        source: completed,
      }),
    );
    if (shifts) this.startShift(completed, { reconciles: active });
  }

  /** Ends the deployment in progress: another one starts. */
  private supersede(): void {
    if (!this.deployment.isOpen) return;
    this.shifting?.shift.rollBack('another deployment');
    this.shifting = undefined;
    this.deployment.stop('another deployment');
  }

  private begin(deployment: ServiceDeployment, resumed?: ShiftRecord): void {
    this.deployment = deployment;
    if (!deployment.rollbackOf) this.history.unshift(deployment);
    this.history.splice(DEPLOYMENTS_KEPT);
    this.tasks.forgetFailures();
    this.log.add(`has begun deployment ${deployment.id}.`);
    // An alarm rolls a service back, and a first deployment or a rollback has nothing to go back to.
    if (deployment.source && !deployment.rollbackOf) this.watchAlarms(deployment, resumed?.monitors === true);
    this.soon();
  }

  private watchAlarms(deployment: ServiceDeployment, resumed: boolean): void {
    const settings = alarmSettings(deployment.properties);
    deployment.alarms = new AlarmWatch(settings, this.alarms, () => {
      if (this.deployment === deployment && deployment.isOpen) this.fail('alarm', settings.rollback);
    });
    deployment.alarms.start(resumed);
  }

  /** Continues a deployment that was in progress when the process ended. */
  private resume(shift: ShiftRecord, completed: Revision): void {
    const { properties } = this.record;
    this.begin(
      new ServiceDeployment(shift.revision, properties, { source: completed, resumed: shift }),
      shift,
    );
    this.startShift(completed, shift);
  }

  private startShift(completed: Revision, progress: Partial<ShiftRecord>): void {
    const { deployment } = this;
    const shifting = new Shifting(
      deployment,
      completed,
      {
        host: this.host,
        tasks: this.tasks,
        record: () => this.record,
        keep: (shift) => this.remember({ ...this.record, shift }),
        reconcile: () => this.soon(),
      },
      progress,
    );
    this.shifting = shifting;
    deployment.shift = shifting.shift;
    shifting.run().then(
      () => {
        if (this.shifting !== shifting) return;
        this.shifting = undefined;
        this.complete();
      },
      (error: unknown) => {
        if (!(error instanceof RolledBack)) throw error;
        if (this.shifting === shifting && !this.closing) this.giveUp(error.failure, true);
      },
    );
  }

  private complete(): void {
    this.deployment.complete();
    this.failed = undefined;
    const { shift: _shift, ...record } = this.record;
    this.remember({ ...record, completed: this.deployment.revision });
    this.log.add(`(deployment ${this.deployment.id}) deployment completed.`);
    this.log.add('has reached a steady state.');
  }

  private count(task: Task): void {
    const { deployment } = this;
    if (!deployment.isOpen || !isSame(task.revision, deployment.revision)) return;
    deployment.failedTasks += 1;
    const rules = rulesOf(this.record.properties);
    if (rules.breaker && deployment.failedTasks >= failureThreshold(this.desired))
      this.fail('circuit breaker', rules.rollback);
  }

  /** Traffic that shifts always goes back. */
  private fail(cause: Cause, rollback: boolean): void {
    if (this.shifting) this.shifting.shift.rollBack(cause);
    else this.giveUp(cause, rollback);
  }

  private giveUp(cause: Cause, rollback: boolean): void {
    const given = this.deployment;
    const { completed, shift: _shift, ...record } = this.record;
    const goesBack = rollback && completed !== undefined && !given.rollbackOf;
    this.shifting = undefined;
    this.failed = given;
    if (goesBack) given.requestRollback(cause);
    else given.stop(cause);
    this.remember({ ...record, ...(completed && { completed }) });
    const message = failureMessage(cause, goesBack ? 'rolled back' : 'stopped');
    this.log.add(`(deployment ${given.id}) ${message}`);
    if (!goesBack) return;
    this.begin(new ServiceDeployment(completed, this.record.properties, { rollbackOf: given }));
    this.log.add(`rolling back to (deployment ${this.deployment.id}).`);
  }

  private remember(record: ServiceRecord): void {
    this.record = record;
    this.keep(record);
  }
}
