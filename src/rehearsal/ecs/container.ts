import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { untilNextCheck } from '../check-timing';
import { LOOPBACK } from '../free-port';
import type { Image } from '../images';
import type { Exit, RunningProcess } from '../processes';
import type { Container } from './definition';
import type { TaskHost } from './task-host';

export type ContainerHealth = 'UNKNOWN' | 'HEALTHY' | 'UNHEALTHY';

export interface Launch {
  readonly container: Container;
  readonly image: Image;
  readonly port: number;
  /** Variables that the agent of its orchestrator sets. */
  readonly agent: Readonly<Record<string, string>>;
  /** The task or pod that it belongs to, which names its log. */
  readonly task: string;
  /** Values of its secrets, by variable. */
  readonly secrets: Readonly<Record<string, string>>;
}

/** A container of a task: a process in the folder of its image. */
export class RunningContainer {
  health: ContainerHealth = 'UNKNOWN';
  exit: Exit | undefined;
  private readonly running: RunningProcess;
  readonly environment: Readonly<Record<string, string>>;
  private stopping = false;

  constructor(
    private readonly launch: Launch,
    private readonly host: TaskHost,
    private readonly onChange: () => void,
  ) {
    const { container, image, task } = launch;
    this.environment = environmentOf(launch, host);
    this.running = host.processes.start({
      ...host.sandbox.enter({
        command: commandOf(container, image),
        folder: image.folder,
        environment: this.environment,
      }),
      log: host.logs.fileOf(container, task),
    });
    void this.running.ended.then((exit) => {
      this.exit = exit;
      this.onChange();
    });
    void this.watchHealth();
  }

  get name(): string {
    return this.launch.container.name;
  }

  /** Its process, which leads a process group. */
  get pid(): number | undefined {
    return this.running.pid;
  }

  /** The folder of its image. */
  get folder(): string {
    return this.launch.image.folder;
  }

  get essential(): boolean {
    return this.launch.container.essential;
  }

  get isChecked(): boolean {
    return this.launch.container.healthCheck !== undefined;
  }

  /** Sends SIGTERM, and SIGKILL after the stop timeout. */
  async stop(): Promise<void> {
    this.stopping = true;
    this.running.kill('SIGTERM');
    const timeout = new AbortController();
    const late = delay(this.launch.container.stopTimeout * 1000, 'late', { signal: timeout.signal });
    const first = await Promise.race([this.running.ended, late.catch(() => undefined)]);
    timeout.abort();
    if (first === 'late') this.running.kill('SIGKILL');
    await this.running.ended;
  }

  private async watchHealth(): Promise<void> {
    const check = this.launch.container.healthCheck;
    if (!check) return;
    const { checkTiming } = this.host;
    const forgiven =
      performance.now() + Math.max(check.startPeriod * 1000 * checkTiming.factor, checkTiming.gracePeriod);
    let failures = 0;
    while (!this.isOver) {
      const passed = await this.checkOnce(check.command, check.timeout);
      if (this.isOver) return;
      const counts = this.health === 'HEALTHY' || performance.now() > forgiven;
      failures = passed || !counts ? 0 : failures + 1;
      const health = passed ? 'HEALTHY' : failures >= check.retries ? 'UNHEALTHY' : this.health;
      if (health !== this.health) {
        this.health = health;
        this.onChange();
      }
      const wait = untilNextCheck(check.interval, health !== 'HEALTHY', checkTiming);
      await Promise.race([delay(wait, undefined, { ref: false }), this.running.ended]);
    }
  }

  private get isOver(): boolean {
    return this.stopping || this.exit !== undefined;
  }

  /** Whether a command in the container succeeds within a time in seconds. */
  async checkOnce(command: readonly string[], timeout: number): Promise<boolean> {
    const { processes, logs, sandbox } = this.host;
    const check = processes.start({
      ...sandbox.enter({ command, folder: this.launch.image.folder, environment: this.environment }),
      log: logs.nowhere,
    });
    const timer = setTimeout(() => check.kill('SIGKILL'), timeout * 1000);
    const { code } = await check.ended;
    clearTimeout(timer);
    return code === 0;
  }
}

/** The command of the image, unless the container definition has one of its own. */
export function commandOf({ entryPoint, command }: Container, image: Image): readonly string[] {
  const own = [...entryPoint, ...command];
  return own.length > 0 ? own : image.command;
}

/**
 * The environment: of the agent, of the image and of the definition, each overriding the one before. The emulated services
 * replace the role: their endpoints and credentials are in the variables that all SDKs read.
 */
function environmentOf(
  { container, image, port, agent, secrets }: Launch,
  { connection }: TaskHost,
): Record<string, string> {
  return {
    PATH: [join(process.execPath, '..'), process.env.PATH ?? ''].join(':'),
    ...agent,
    ...image.environment,
    ...container.environment,
    ...secrets,
    ...connection(),
    ...image.address(LOOPBACK, port),
  };
}
