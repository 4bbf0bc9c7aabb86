import type { DataObject } from '../../../document/data';
import type { Targets } from '../balancing/targets';
import { resourceOf } from '../resources';
import { isEqual, objectAt, objectsAt, textAt, withValue } from '../values';
import type { Writes } from '../writes';
import { isEnding, isOver } from './conditions';
import type { PodHost } from './pod-host';
import { PodRunner } from './pod-runner';

export const NODE = 'rehearsal';
const KUBELET = { manager: 'kubelet' };

/** Runs the pods of a cluster on its only node, which is this machine. */
export class Kubelet {
  private readonly runners = new Map<string, PodRunner>();
  private readonly pods = resourceOf('pods');
  private closing = false;

  constructor(
    private readonly writes: Writes,
    private readonly host: PodHost,
    private readonly targets: Targets,
    private readonly changed: () => void,
  ) {}

  runnerOf(uid: string): PodRunner | undefined {
    return this.runners.get(uid);
  }

  reconcile(): void {
    if (this.closing) return;
    const present = this.writes.store.list('pods');
    const uids = new Set(present.map(uidOf));
    for (const [uid, runner] of this.runners) if (!uids.has(uid)) this.stop(uid, runner);
    for (const pod of present) this.look(pod);
  }

  /** Ends all processes. The pods stay, and run again when the endpoint starts. */
  async close(): Promise<void> {
    this.closing = true;
    const drained = async (): Promise<void> => undefined;
    await Promise.all([...this.runners.values()].map((runner) => runner.stop(drained)));
  }

  private look(pod: DataObject): void {
    const uid = uidOf(pod);
    const runner = this.runners.get(uid);
    if (isEnding(pod)) {
      if (runner) this.stop(uid, runner);
      else this.writes.remove(this.pods, pod);
      return;
    }
    if (!runner && isOver(pod)) return;
    if (textAt(pod, 'spec', 'nodeName') === '') this.schedule(pod);
    else if (!runner) this.runners.set(uid, new PodRunner(pod, this.host, this.changed));
    else this.report(pod, runner);
  }

  private schedule(pod: DataObject): void {
    const placed = withValue(pod, ['spec', 'nodeName'], NODE);
    const stored = this.writes.update(this.pods, pod, placed, { manager: 'kube-scheduler' });
    const { namespace = '', name = '' } = objectAt(pod, 'metadata');
    const message = `Successfully assigned ${String(namespace)}/${String(name)} to ${NODE}`;
    this.host.events.normal(stored, 'default-scheduler', 'Scheduled', message);
  }

  private report(pod: DataObject, runner: PodRunner): void {
    const before = objectAt(pod, 'status');
    const status = runner.status(before, runner.isPrepared && this.targets.isServed(pod));
    if (!isEqual(before, status)) this.writes.update(this.pods, pod, { ...pod, status }, KUBELET, 'status');
  }

  private stop(uid: string, runner: PodRunner): void {
    void runner
      .stop(() => this.targets.drain(uid))
      .then(() => {
        if (this.closing || this.runners.get(uid) !== runner) return;
        this.runners.delete(uid);
        const { namespace = '', name = '' } = objectAt(runner.pod, 'metadata');
        const left = this.writes.store.get('pods', String(namespace), String(name));
        if (left && uidOf(left) === uid) this.writes.remove(this.pods, left);
        this.changed();
      });
  }
}

export const uidOf = (object: DataObject): string => textAt(object, 'metadata', 'uid');

/** The names of the images that pods run. */
export function imagesOf(pods: readonly DataObject[]): string[] {
  return pods.flatMap((pod) => objectsAt(pod, 'spec', 'containers').map((one) => textAt(one, 'image')));
}
