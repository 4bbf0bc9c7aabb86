import type { DataObject } from '../../../document/data';
import type { PodRunner } from '../pods/pod-runner';
import { textAt, timeText } from '../values';
import { processorTime } from './processor-time';

interface Sample {
  readonly at: number;
  /** Processor seconds by process group. */
  readonly used: ReadonlyMap<number, number>;
}

/** Measures the processor use of pods, as metrics-server does: between two samples. */
export class Meter {
  private before: Sample | undefined;
  private last: Sample | undefined;

  constructor(
    private readonly runnerOf: (uid: string) => PodRunner | undefined,
    private readonly read = processorTime,
  ) {}

  sample(pods: readonly DataObject[], now: number): void {
    const groups = new Set(pods.flatMap((pod) => this.groupsOf(pod)));
    this.before = this.last;
    this.last = { at: now, used: this.read(groups) };
  }

  /** The cores that a pod uses; `undefined` if it was not measured twice yet. */
  coresOf(pod: DataObject): number | undefined {
    const { before, last } = this;
    if (!before || !last || last.at <= before.at) return undefined;
    const groups = this.groupsOf(pod);
    if (groups.length === 0 || groups.some((group) => !before.used.has(group) || !last.used.has(group)))
      return undefined;
    const used = groups.reduce(
      (sum, group) => sum + (last.used.get(group) ?? 0) - (before.used.get(group) ?? 0),
      0,
    );
    return Math.max(0, used) / ((last.at - before.at) / 1000);
  }

  /** As the API metrics.k8s.io shows them. */
  metricsOf(pod: DataObject): DataObject | undefined {
    const cores = this.coresOf(pod);
    if (cores === undefined || !this.last || !this.before) return undefined;
    const usage = { cpu: `${Math.round(cores * 1e9)}n`, memory: '0' };
    return {
      kind: 'PodMetrics',
      apiVersion: 'metrics.k8s.io/v1beta1',
      metadata: pod.metadata ?? {},
      timestamp: timeText(this.last.at),
      window: `${Math.round((this.last.at - this.before.at) / 1000)}s`,
      containers: (this.runnerOf(uidOf(pod))?.containers ?? []).map(({ name }) => ({ name, usage })),
    };
  }

  private groupsOf(pod: DataObject): number[] {
    return (this.runnerOf(uidOf(pod))?.containers ?? []).flatMap(({ group }) => group ?? []);
  }
}

const uidOf = (pod: DataObject): string => textAt(pod, 'metadata', 'uid');
