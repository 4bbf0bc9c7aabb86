import { setTimeout as delay } from 'node:timers/promises';
import type { DataObject } from '../../../document/data';
import { untilNextCheck } from '../../check-timing';
import { disallowed } from '../../ecs/allowed';
import { RunningContainer } from '../../ecs/container';
import type { Container } from '../../ecs/definition';
import type { TaskHost } from '../../ecs/task-host';
import { freePort } from '../../free-port';
import { type Image, PullFailure } from '../../images';
import { defined, numberAt, objectAt, objectsAt, textAt, textsAt, timeText } from '../values';
import { BackOff } from './back-off';
import { ConfigError, environmentOf, expanded } from './environment';
import type { PodHost } from './pod-host';
import { type ProbeResult, probeCommand, probeOnce } from './probe';

/** A container of a pod: a process that is started again when it ends, and its probes. */
export class ContainerRunner {
  port = 0;
  ready = false;
  restarts: number;
  private started = false;
  private state: DataObject = { waiting: { reason: 'ContainerCreating' } };
  private lastState: DataObject;
  private running: RunningContainer | undefined;
  private readonly backOff = new BackOff();
  private readonly ended = new AbortController();

  /** @param before the status of an earlier run of the endpoint, whose process is gone */
  constructor(
    private readonly pod: DataObject,
    private readonly spec: DataObject,
    before: DataObject | undefined,
    private readonly host: PodHost,
    private readonly changed: () => void,
  ) {
    const { running } = objectAt(before, 'state');
    this.restarts = (numberAt(before, 'restartCount') ?? 0) + (running ? 1 : 0);
    this.lastState = running
      ? {
          terminated: {
            exitCode: 255,
            reason: 'Unknown',
            startedAt: textAt(running, 'startedAt'),
            finishedAt: this.now(),
          },
        }
      : objectAt(before, 'lastState');
  }

  get name(): string {
    return textAt(this.spec, 'name');
  }

  get isRunning(): boolean {
    return this.running !== undefined && this.running.exit === undefined;
  }

  /** The process group of the container. */
  get group(): number | undefined {
    return this.isRunning ? this.running?.pid : undefined;
  }

  get status(): DataObject {
    return defined({
      name: this.name,
      image: textAt(this.spec, 'image'),
      imageID: '',
      ready: this.ready,
      started: this.started,
      restartCount: this.restarts,
      state: this.state,
      lastState: this.lastState,
      containerID: this.running?.pid === undefined ? undefined : `process://${this.running.pid}`,
    });
  }

  /** Runs until the pod is stopped, or the container ended for good. */
  async run(): Promise<void> {
    const policy = textAt(this.pod, 'spec', 'restartPolicy');
    while (!this.isStopped) {
      const began = Date.now();
      const code = await this.start();
      if (this.isStopped) return;
      if (code !== undefined && (policy === 'Never' || (policy === 'OnFailure' && code === 0))) return;
      await this.pause(code, this.backOff.next(Date.now() - began));
    }
  }

  /** Ends the process. Settles when it is gone. */
  async stop(): Promise<void> {
    this.ended.abort();
    await this.running?.stop();
  }

  private get isStopped(): boolean {
    return this.ended.signal.aborted;
  }

  /** Starts the container and returns its exit code when it ends; `undefined` if it could not start. */
  private async start(): Promise<number | undefined> {
    const { events, taskHost } = this.host;
    const name = textAt(this.spec, 'image');
    try {
      events.normal(this.pod, 'kubelet', 'Pulling', `Pulling image "${name}"`, this.fieldPath);
      const image = await taskHost.images.pull(name);
      events.normal(this.pod, 'kubelet', 'Pulled', `Successfully pulled image "${name}"`, this.fieldPath);
      const container = this.container(image);
      this.port = await freePort();
      return this.isStopped ? undefined : await this.execute(container, image);
    } catch (error) {
      this.fail(error, name);
      return undefined;
    }
  }

  private fail(error: unknown, image: string): void {
    const message = error instanceof Error ? error.message : String(error);
    const reason =
      error instanceof PullFailure
        ? 'ErrImagePull'
        : error instanceof ConfigError
          ? 'CreateContainerConfigError'
          : 'CreateContainerError';
    const told =
      error instanceof PullFailure ? `Failed to pull image "${image}": ${message}` : `Error: ${message}`;
    this.host.events.warning(this.pod, 'kubelet', 'Failed', told, this.fieldPath);
    this.set({ waiting: { reason, message } });
  }

  /** The container as the processes of tasks are described. Throws if its image does not allow it. */
  private container(image: Image): Container {
    const environment = environmentOf(this.host.store, this.host.current(this.pod), this.spec);
    const words = (key: string): string[] => textsAt(this.spec, key).map((one) => expanded(one, environment));
    const container: Container = {
      name: this.name,
      image: textAt(this.spec, 'image'),
      essential: true,
      entryPoint: words('command'),
      command: words('args'),
      environment,
      secrets: {},
      ports: objectsAt(this.spec, 'ports').map(({ containerPort }) => Number(containerPort)),
      healthCheck: undefined,
      stopTimeout: numberAt(this.pod, 'spec', 'terminationGracePeriodSeconds') ?? 30,
      log: { group: this.host.logGroup, prefix: textAt(this.pod, 'metadata', 'namespace') },
    };
    const command = probeCommand(this.spec);
    const check = { interval: 0, timeout: 0, retries: 0, startPeriod: 0 };
    const reason = disallowed({ ...container, healthCheck: command && { command, ...check } }, image);
    if (reason !== undefined) throw new Error(reason);
    return container;
  }

  private async execute(container: Container, image: Image): Promise<number> {
    const { events } = this.host;
    events.normal(this.pod, 'kubelet', 'Created', `Created container: ${this.name}`, this.fieldPath);
    const taskHost: TaskHost = { ...this.host.taskHost, connection: () => this.host.connection(this.pod) };
    const startedAt = this.now();
    const running = await new Promise<RunningContainer>((resolve) => {
      const process: RunningContainer = new RunningContainer(
        { container, image, port: this.port, agent: this.host.agent, task: this.logName(), secrets: {} },
        taskHost,
        () => {
          if (process.exit) resolve(process);
        },
      );
      this.running = process;
      this.started = this.spec.startupProbe === undefined;
      this.ready = this.started && this.spec.readinessProbe === undefined;
      this.set({ running: { startedAt } });
      events.normal(this.pod, 'kubelet', 'Started', `Started container ${this.name}`, this.fieldPath);
      for (const kind of ['startup', 'readiness', 'liveness'] as const) void this.watch(kind, process);
    });
    const { exit } = running;
    const code = exit?.code ?? (exit?.signal === 'SIGTERM' ? 143 : 137);
    const reason = code === 0 ? 'Completed' : 'Error';
    this.ready = false;
    this.started = false;
    this.set({ terminated: { exitCode: code, reason, startedAt, finishedAt: this.now() } });
    return code;
  }

  /** The pause before a container starts again, or its image is pulled again. */
  private async pause(code: number | undefined, seconds: number): Promise<void> {
    const { factor } = this.host.taskHost.checkTiming;
    const { namespace = '', name = '', uid = '' } = objectAt(this.pod, 'metadata');
    const pod = `${String(name)}_${String(namespace)}(${String(uid)})`;
    const { events } = this.host;
    if (code !== undefined) {
      this.lastState = this.state;
      this.restarts += 1;
      const message = `back-off ${seconds}s restarting failed container=${this.name} pod=${pod}`;
      this.set({ waiting: { reason: 'CrashLoopBackOff', message } });
      events.warning(
        this.pod,
        'kubelet',
        'BackOff',
        `Back-off restarting failed container ${this.name} in pod ${pod}`,
        this.fieldPath,
      );
    } else if (textAt(this.state, 'waiting', 'reason') === 'ErrImagePull') {
      const message = `Back-off pulling image "${textAt(this.spec, 'image')}": ${textAt(this.state, 'waiting', 'message')}`;
      this.set({ waiting: { reason: 'ImagePullBackOff', message } });
      events.normal(
        this.pod,
        'kubelet',
        'BackOff',
        `Back-off pulling image "${textAt(this.spec, 'image')}"`,
        this.fieldPath,
      );
    }
    await delay(seconds * 1000 * factor, undefined, { ref: false, signal: this.ended.signal }).catch(
      () => undefined,
    );
  }

  /** Runs a probe until the process ends. The other probes wait for the startup probe. */
  private async watch(kind: 'startup' | 'readiness' | 'liveness', process: RunningContainer): Promise<void> {
    const probe = objectAt(this.spec, `${kind}Probe`);
    if (Object.keys(probe).length === 0) return;
    const { checkTiming } = this.host.taskHost;
    const forgiven = performance.now() + checkTiming.gracePeriod;
    const number = (key: string, otherwise: number): number => numberAt(probe, key) ?? otherwise;
    const wait = (ms: number): Promise<unknown> =>
      delay(ms, undefined, { ref: false, signal: this.ended.signal }).catch(() => undefined);
    const isOver = (): boolean => this.isStopped || process !== this.running || process.exit !== undefined;
    await wait(number('initialDelaySeconds', 0) * 1000 * checkTiming.factor);
    let [passed, failed, once] = [0, 0, false];
    while (!isOver()) {
      if (kind !== 'startup' && !this.started) {
        await wait(untilNextCheck(0, true, checkTiming));
        continue;
      }
      const result = await probeOnce(probe, process, this.port);
      if (isOver()) return;
      passed = result === undefined ? passed + 1 : 0;
      once ||= result === undefined;
      // A starting process has some time, whatever the machine is busy with.
      failed = result === undefined || (!once && performance.now() < forgiven) ? 0 : failed + 1;
      if (result !== undefined && (once || failed > 0)) this.tell(kind, result);
      if (passed >= number('successThreshold', 1) && this.pass(kind)) return;
      if (failed >= number('failureThreshold', 3) && this.miss(kind, process)) return;
      await wait(
        untilNextCheck(
          number('periodSeconds', 10),
          !once || (kind === 'readiness' && !this.ready),
          checkTiming,
        ),
      );
    }
  }

  private tell(kind: string, result: ProbeResult): void {
    const title = `${kind[0]?.toUpperCase()}${kind.slice(1)}`;
    this.host.events.warning(
      this.pod,
      'kubelet',
      'Unhealthy',
      `${title} probe failed: ${result ?? ''}`,
      this.fieldPath,
    );
  }

  /** @returns whether the probe is done */
  private pass(kind: 'startup' | 'readiness' | 'liveness'): boolean {
    if (kind === 'liveness' || (kind === 'readiness' && this.ready)) return false;
    if (kind === 'startup') this.started = true;
    if (kind === 'readiness' || this.spec.readinessProbe === undefined) this.ready = true;
    this.changed();
    return kind === 'startup';
  }

  /** @returns whether the process ends */
  private miss(kind: 'startup' | 'readiness' | 'liveness', process: RunningContainer): boolean {
    if (kind !== 'readiness') {
      const message = `Container ${this.name} failed ${kind} probe, will be restarted`;
      this.host.events.normal(this.pod, 'kubelet', 'Killing', message, this.fieldPath);
      void process.stop();
      return true;
    }
    if (this.ready) {
      this.ready = false;
      this.changed();
    }
    return false;
  }

  private set(state: DataObject): void {
    this.state = state;
    this.changed();
  }

  /** The name of the log of one run, which is kept for `kubectl logs --previous`. */
  logName(run = this.restarts): string {
    return `${textAt(this.pod, 'metadata', 'name')}_${textAt(this.pod, 'metadata', 'uid').slice(0, 8)}_${run}`;
  }

  private get fieldPath(): string {
    return `spec.containers{${this.name}}`;
  }

  private now(): string {
    return timeText(this.host.now());
  }
}
