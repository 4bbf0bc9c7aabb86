import type { DataObject } from '../../../document/data';
import type { Balancers } from '../../balancer/balancers';
import { isEnding } from '../pods/conditions';
import type { PodRunner } from '../pods/pod-runner';
import { tableAt, textAt } from '../values';

/** Pods that a target group sends requests to. */
export interface Backend {
  /** The ARN of the target group. */
  readonly group: string;
  readonly namespace: string;
  readonly selector: Readonly<Record<string, string>>;
  /** The port of the pod, by number or name. */
  readonly port: string | number;
}

/**
 * Registers pods in target groups. A pod is registered when its containers are ready, and is ready when its targets are healthy,
 * as with the readiness gates of the load balancer controller. So a rollout never waits for a target that gets no requests.
 */
export class Targets {
  private backends: readonly Backend[] = [];
  /** The ports of pods, by target group and pod. */
  private readonly registered = new Map<string, Map<string, number>>();

  constructor(
    private readonly balancers: Balancers,
    private readonly runnerOf: (uid: string) => PodRunner | undefined,
    private readonly pods: () => readonly DataObject[],
  ) {}

  set(backends: readonly Backend[]): void {
    this.backends = backends;
  }

  reconcile(): void {
    const pods = this.pods();
    for (const backend of this.backends) {
      const known = this.registered.get(backend.group) ?? new Map<string, number>();
      this.registered.set(backend.group, known);
      for (const pod of pods) if (selects(backend, pod)) this.look(backend, known, pod);
    }
    const used = new Set(this.backends.map(({ group }) => group));
    for (const group of this.registered.keys()) if (!used.has(group)) this.registered.delete(group);
  }

  /** Whether all target groups that select a pod send requests to it. */
  isServed(pod: DataObject): boolean {
    const uid = textAt(pod, 'metadata', 'uid');
    return this.backends
      .filter((backend) => selects(backend, pod))
      .every(({ group }) => {
        const port = this.registered.get(group)?.get(uid);
        return port !== undefined && this.balancers.group(group)?.healthOf(port) === 'healthy';
      });
  }

  /** Sends no more requests to a pod. Settles when those in progress are done. */
  async drain(uid: string): Promise<void> {
    await Promise.all(
      [...this.registered].map(async ([group, known]) => {
        const port = known.get(uid);
        known.delete(uid);
        if (port !== undefined) await this.balancers.group(group)?.deregister(port);
      }),
    );
  }

  private look({ group: name, port }: Backend, known: Map<string, number>, pod: DataObject): void {
    const uid = textAt(pod, 'metadata', 'uid');
    const runner = this.runnerOf(uid);
    const group = this.balancers.group(name);
    const now = runner?.isPrepared && !isEnding(pod) ? runner.portOf(port) : undefined;
    const before = known.get(uid);
    if (!group || now === before) return;
    if (before !== undefined && !isEnding(pod)) {
      known.delete(uid);
      const isGone = runner?.containers.every(({ isRunning }) => !isRunning) ?? true;
      if (isGone) group.forget(before);
      else void group.deregister(before);
    }
    if (now === undefined) return;
    known.set(uid, now);
    group.register(now);
  }
}

export function selects(
  { namespace, selector }: Pick<Backend, 'namespace' | 'selector'>,
  pod: DataObject,
): boolean {
  const labels = tableAt(pod, 'metadata', 'labels');
  const wanted = Object.entries(selector);
  return (
    textAt(pod, 'metadata', 'namespace') === namespace &&
    wanted.length > 0 &&
    wanted.every(([key, value]) => labels[key] === value)
  );
}
