import { randomBytes } from 'node:crypto';
import { freePort } from '../free-port';
import { PullFailure } from '../images';
import type { Revision } from '../memory';
import { disallowed } from './allowed';
import { commandOf, RunningContainer } from './container';
import { type Container, containersOf } from './definition';
import type { TaskHost } from './task-host';

export type TaskStatus = 'PENDING' | 'RUNNING' | 'STOPPING' | 'STOPPED';

/** Why a task could not start, or had to stop. */
class TaskFailure extends Error {
  override readonly name = 'TaskFailure';
}

/** A task: a process for each container of its definition, on one port of loopback. */
export class Task {
  readonly id = randomBytes(16).toString('hex');
  readonly startedAt = Date.now();
  status: TaskStatus = 'PENDING';
  stoppedAt: number | undefined;
  /** In the words of ECS. */
  stoppedReason: string | undefined;
  /** Whether it stopped by itself. */
  failed = false;
  port = 0;
  containers: RunningContainer[] = [];
  private registered = false;
  private stopped: Promise<void> | undefined;
  private timer: NodeJS.Timeout | undefined;

  constructor(
    readonly revision: Revision,
    private readonly region: string,
    /** The health check grace period in seconds. */
    private readonly gracePeriod: number,
    private readonly host: TaskHost,
    private readonly onChange: (task: Task) => void,
  ) {}

  get isOver(): boolean {
    return this.status === 'STOPPING' || this.status === 'STOPPED';
  }

  /** Whether it runs, is healthy, and is healthy in its target groups. */
  get isReady(): boolean {
    return (
      this.status === 'RUNNING' &&
      this.containers.every(({ isChecked, health }) => !isChecked || health === 'HEALTHY') &&
      this.groups.every((group) => group.healthOf(this.port) === 'healthy')
    );
  }

  async start(): Promise<void> {
    try {
      await this.launch(containersOf(this.revision.definition));
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      const known = error instanceof TaskFailure || error instanceof PullFailure;
      this.fail(known ? message : `CannotStartContainerError: ${message}`);
    }
  }

  /** Stops the task, after its targets are deregistered: no request goes to a process that is ending. */
  stop(reason: string): Promise<void> {
    this.stopped ??= this.end(reason);
    return this.stopped;
  }

  private async launch(containers: readonly Container[]): Promise<void> {
    const pulled = await Promise.all(
      containers.map(async (container) => ({
        container,
        image: await this.host.images.pull(container.image),
        secrets: this.secretsOf(container),
      })),
    );
    for (const { container, image } of pulled) {
      const reason = disallowed(container, image);
      if (reason !== undefined) throw new TaskFailure(`CannotStartContainerError: ${reason}`);
      // Throws, before any container starts, if a command cannot be isolated.
      for (const command of [commandOf(container, image), container.healthCheck?.command ?? []])
        if (command.length > 0) this.host.sandbox.enter({ command, folder: image.folder, environment: {} });
    }
    this.port = await freePort();
    if (this.isOver) return;
    this.containers = pulled.map(
      ({ container, image, secrets }) =>
        new RunningContainer(
          { container, image, secrets, port: this.port, agent: agentOf(this.region), task: this.id },
          this.host,
          () => this.look(),
        ),
    );
    this.status = 'RUNNING';
    for (const group of this.groups) group.register(this.port);
    this.registered = true;
    this.timer = setTimeout(() => this.look(), this.forgivenFor).unref();
    this.look();
  }

  /** Stops the task if it failed. */
  look(): void {
    if (this.isOver) return;
    const failure = this.failure();
    if (failure !== undefined) this.fail(failure);
    else this.onChange(this);
  }

  private fail(reason: string): void {
    if (this.isOver) return;
    this.failed = true;
    void this.stop(reason);
  }

  private failure(): string | undefined {
    const ended = this.containers.find(({ essential, exit }) => essential && exit);
    if (ended?.exit?.error !== undefined) return `CannotStartContainerError: ${ended.exit.error}`;
    if (ended) return 'Essential container in task exited';
    if (this.containers.some(({ health }) => health === 'UNHEALTHY'))
      return 'Task failed container health checks';
    const sick = this.revision.loadBalancers.find(
      ({ targetGroup }) => this.host.balancers.group(targetGroup)?.healthOf(this.port) === 'unhealthy',
    );
    return sick && Date.now() - this.startedAt >= this.forgivenFor
      ? `Task failed ELB health checks in (target-group ${sick.targetGroup})`
      : undefined;
  }

  /** The time in milliseconds during which the health checks of load balancers are ignored. */
  private get forgivenFor(): number {
    const { factor, gracePeriod } = this.host.checkTiming;
    return Math.max(this.gracePeriod * 1000 * factor, gracePeriod);
  }

  private async end(reason: string): Promise<void> {
    clearTimeout(this.timer);
    this.status = 'STOPPING';
    this.stoppedReason = reason;
    this.onChange(this);
    const gone = this.containers.some(({ essential, exit }) => essential && exit);
    if (this.registered)
      await Promise.all(
        this.groups.map((group) => (gone ? group.forget(this.port) : group.deregister(this.port))),
      );
    await Promise.all(this.containers.map((container) => container.stop()));
    this.status = 'STOPPED';
    this.stoppedAt = Date.now();
    this.onChange(this);
  }

  private get groups(): NonNullable<ReturnType<TaskHost['balancers']['group']>>[] {
    return this.revision.loadBalancers.flatMap(
      ({ targetGroup }) => this.host.balancers.group(targetGroup) ?? [],
    );
  }

  private secretsOf({ secrets }: Container): Record<string, string> {
    return Object.fromEntries(
      Object.entries(secrets).map(([variable, from]) => {
        const value = this.host.secret(from);
        if (value !== undefined) return [variable, value];
        throw new TaskFailure(
          `ResourceInitializationError: unable to pull secrets or registry auth: no secret or parameter ${from}`,
        );
      }),
    );
  }
}

/** The ECS agent sets the region since 2026: aws/amazon-ecs-agent pull request 4946. */
function agentOf(region: string): Record<string, string> {
  return { AWS_EXECUTION_ENV: 'AWS_ECS_EC2', AWS_REGION: region, AWS_DEFAULT_REGION: region };
}
