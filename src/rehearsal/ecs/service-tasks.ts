import type { Revision } from '../memory';
import { isSame } from './revision';
import type { ServiceMessages } from './service-messages';
import { Task } from './task';
import type { TaskHost } from './task-host';

const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 60_000;
/** A task that ran this long did not fail to start. */
const LONG_ENOUGH = 60_000;
const STOPPED_KEPT = 10;

interface Listener {
  /** A task changed, or another one may start. */
  changed(): void;
  failed(task: Task): void;
}

/** The tasks of a service. After a failure, the next task starts after a pause that grows with each failure. */
export class ServiceTasks {
  readonly stopped: Task[] = [];
  private readonly tasks = new Set<Task>();
  /** The number of failed tasks since one ran long enough. */
  private failures = 0;
  private nextLaunch = 0;
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly region: string,
    private readonly host: TaskHost,
    private readonly messages: ServiceMessages,
    private readonly listener: Listener,
  ) {}

  get all(): readonly Task[] {
    return [...this.tasks];
  }

  get active(): readonly Task[] {
    return this.all.filter(({ isOver }) => !isOver);
  }

  of(revision: Revision): readonly Task[] {
    return this.all.filter((task) => isSame(task.revision, revision));
  }

  /** Another deployment starts without a pause. */
  forgetFailures(): void {
    this.failures = 0;
    this.nextLaunch = 0;
  }

  /** @param gracePeriod the health check grace period in seconds */
  launch(count: number, revision: Revision, gracePeriod: number): void {
    clearTimeout(this.timer);
    const wait = this.nextLaunch - Date.now();
    if (count > 0 && wait > 0) this.timer = setTimeout(() => this.listener.changed(), wait);
    else for (let index = 0; index < count; index += 1) this.launchOne(revision, gracePeriod);
  }

  stop(tasks: readonly Task[], why: string): void {
    for (const task of tasks) {
      this.messages.add(`has stopped 1 running tasks: (task ${task.id}).`);
      void task.stop(why);
    }
  }

  /** Called when the health of a target changes. */
  look(): void {
    for (const task of this.tasks) task.look();
  }

  /** Stops all tasks. Settles when none runs. */
  async close(): Promise<void> {
    clearTimeout(this.timer);
    await Promise.all(this.all.map((task) => task.stop('Service is being deleted')));
  }

  private launchOne(revision: Revision, gracePeriod: number): void {
    const task = new Task(revision, this.region, gracePeriod, this.host, (one) => this.heard(one));
    this.tasks.add(task);
    this.messages.add(`has started 1 tasks: (task ${task.id}).`);
    void task.start();
  }

  private heard(task: Task): void {
    if (task.status === 'STOPPING' && task.failed) this.count(task);
    if (task.status === 'STOPPED') {
      this.tasks.delete(task);
      this.stopped.unshift(task);
      this.stopped.splice(STOPPED_KEPT);
    }
    this.listener.changed();
  }

  private count(task: Task): void {
    this.messages.add(`(task ${task.id}) failed: ${task.stoppedReason ?? ''}`);
    this.failures = Date.now() - task.startedAt > LONG_ENOUGH ? 1 : this.failures + 1;
    const pause = this.failures < 2 ? 0 : Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** (this.failures - 2));
    this.nextLaunch = Date.now() + pause;
    this.listener.failed(task);
  }
}
