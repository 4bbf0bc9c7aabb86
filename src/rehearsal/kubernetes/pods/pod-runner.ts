import type { DataObject } from '../../../document/data';
import { LOOPBACK } from '../../free-port';
import { defined, objectsAt, textAt, timeText } from '../values';
import { withCondition } from './conditions';
import { ContainerRunner } from './container-runner';
import type { PodHost } from './pod-host';

/** The containers of a pod, and its status. */
export class PodRunner {
  readonly containers: readonly ContainerRunner[];
  private over = false;
  private stopped: Promise<void> | undefined;
  private readonly startTime: string;

  constructor(
    readonly pod: DataObject,
    private readonly host: PodHost,
    changed: () => void,
  ) {
    const before = objectsAt(pod, 'status', 'containerStatuses');
    this.startTime = textAt(pod, 'status', 'startTime') || timeText(host.now());
    this.containers = objectsAt(pod, 'spec', 'containers').map(
      (spec) =>
        new ContainerRunner(
          pod,
          spec,
          before.find((one) => one.name === spec.name),
          host,
          changed,
        ),
    );
    void Promise.all(this.containers.map((one) => one.run())).then(() => {
      this.over = this.stopped === undefined;
      changed();
    });
  }

  /** Whether all containers passed their probes. */
  get isPrepared(): boolean {
    return this.containers.every(({ ready }) => ready);
  }

  /** The port on this machine of a port of the pod, by number or name. */
  portOf(wanted: string | number): number | undefined {
    const specs = objectsAt(this.pod, 'spec', 'containers');
    const index = specs.findIndex((spec) =>
      objectsAt(spec, 'ports').some(({ name, containerPort }) => name === wanted || containerPort === wanted),
    );
    return this.containers[Math.max(index, 0)]?.port || undefined;
  }

  /** @param isServed whether the load balancers of the pod send requests to it, if it has any */
  status(before: DataObject, isServed: boolean): DataObject {
    const statuses = this.containers.map(({ status }) => status);
    const now = timeText(this.host.now());
    const unready = this.containers.filter(({ ready }) => !ready).map(({ name }) => name);
    const why =
      unready.length > 0
        ? { reason: 'ContainersNotReady', message: `containers with unready status: [${unready.join(' ')}]` }
        : {};
    const gate = isServed
      ? {}
      : { reason: 'ReadinessGatesNotReady', message: 'the targets of its load balancer are not healthy yet' };
    const begun = statuses.some(
      (one) => textAt(one, 'state', 'running', 'startedAt') !== '' || Number(one.restartCount) > 0,
    );
    const conditions = [
      ['PodReadyToStartContainers', true, {}],
      ['Initialized', true, {}],
      ['Ready', unready.length === 0 && isServed, unready.length > 0 ? why : gate],
      ['ContainersReady', unready.length === 0, why],
      ['PodScheduled', true, {}],
    ] as const;
    return defined({
      phase: this.over ? this.lastPhase(statuses) : begun ? 'Running' : 'Pending',
      conditions: conditions.reduce<DataObject[]>(
        (list, [type, status, more]) => withCondition(list, type, status, now, more),
        objectsAt(before, 'conditions'),
      ),
      hostIP: LOOPBACK,
      hostIPs: [{ ip: LOOPBACK }],
      podIP: LOOPBACK,
      podIPs: [{ ip: LOOPBACK }],
      startTime: this.startTime,
      containerStatuses: statuses,
      qosClass: 'Burstable',
    });
  }

  /** Ends the processes, after `drained`: no request goes to a process that is ending. */
  stop(drained: () => Promise<void>): Promise<void> {
    this.stopped ??= this.end(drained);
    return this.stopped;
  }

  private async end(drained: () => Promise<void>): Promise<void> {
    if (this.containers.some(({ isRunning }) => isRunning))
      for (const { name } of this.containers)
        this.host.events.normal(
          this.pod,
          'kubelet',
          'Killing',
          `Stopping container ${name}`,
          `spec.containers{${name}}`,
        );
    await drained();
    await Promise.all(this.containers.map((one) => one.stop()));
  }

  private lastPhase(statuses: readonly DataObject[]): string {
    const succeeded = statuses.every((one) => textAt(one, 'state', 'terminated', 'reason') === 'Completed');
    return succeeded ? 'Succeeded' : 'Failed';
  }
}
