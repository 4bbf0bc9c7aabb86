import type { DataObject } from '../../../document/data';
import { quantity } from '../admission/validation';
import { selectorOf } from '../api/selectors';
import type { Meter } from '../metrics/meter';
import { isEnding, isReady, withCondition } from '../pods/conditions';
import { kindOf, resourceKey, resourceOf } from '../resources';
import {
  defined,
  isEqual,
  numberAt,
  objectAt,
  objectsAt,
  tableAt,
  textAt,
  timeText,
  withValue,
} from '../values';
import { type Controller, type ControllerContext, MANAGER } from './context';
import { behaviorOf, limited, type Moment, proposal, stabilized } from './scaling';

const COMPONENT = 'horizontal-pod-autoscaler';
const KEPT = 100;

interface History {
  readonly proposals: Moment[];
  /** Differences of replicas. */
  readonly changes: Moment[];
}

interface Measured {
  readonly utilization: number;
  readonly pods: number;
  readonly cores: number;
}

/** Scales workloads by the measured processor use of their pods. Its clock calls `measure`. */
export class Autoscalers implements Controller {
  private readonly resource = resourceOf('horizontalpodautoscalers.autoscaling');
  private readonly histories = new Map<string, History>();
  private due = false;

  constructor(
    private readonly context: ControllerContext,
    private readonly meter: Meter,
    /** Shortens the seconds of behaviors. */
    private readonly factor: number,
  ) {}

  /** Takes a sample, and scales at the next reconciliation. */
  measure(): void {
    const { store } = this.context;
    if (store.list('horizontalpodautoscalers.autoscaling').length === 0 && store.list('pods').length === 0)
      return;
    this.meter.sample(store.list('pods'), this.context.now());
    this.due = true;
    this.context.again(0);
  }

  reconcile(): void {
    if (!this.due) return;
    this.due = false;
    for (const autoscaler of this.context.store.list('horizontalpodautoscalers.autoscaling'))
      this.look(autoscaler);
  }

  private look(autoscaler: DataObject): void {
    const { store, writes, events } = this.context;
    const reference = objectAt(autoscaler, 'spec', 'scaleTargetRef');
    const resource = kindOf(textAt(reference, 'apiVersion'), textAt(reference, 'kind'));
    const namespace = textAt(autoscaler, 'metadata', 'namespace');
    const target = resource && store.get(resourceKey(resource), namespace, textAt(reference, 'name'));
    if (!resource || !target) {
      this.report(
        autoscaler,
        undefined,
        0,
        0,
        `${textAt(reference, 'kind').toLowerCase()}s.apps "${textAt(reference, 'name')}" not found`,
      );
      return;
    }
    const current = numberAt(target, 'spec', 'replicas') ?? 0;
    const measured = this.measured(autoscaler, target);
    const wanted = current === 0 ? 0 : this.wanted(autoscaler, current, measured);
    if (wanted !== current) {
      writes.update(resource, target, withValue(target, ['spec', 'replicas'], wanted), MANAGER);
      const why =
        wanted > current
          ? 'cpu resource utilization (percentage of request) above target'
          : 'All metrics below target';
      events.normal(autoscaler, COMPONENT, 'SuccessfulRescale', `New size: ${wanted}; reason: ${why}`);
    }
    this.report(autoscaler, measured, current, wanted);
  }

  private wanted(autoscaler: DataObject, current: number, measured: Measured | undefined): number {
    const least = numberAt(autoscaler, 'spec', 'minReplicas') ?? 1;
    const most = numberAt(autoscaler, 'spec', 'maxReplicas') ?? least;
    const within = (replicas: number): number => Math.min(most, Math.max(least, replicas));
    const target = targetOf(autoscaler);
    if (!measured || target === undefined) return within(current);
    const now = this.context.now();
    const uid = textAt(autoscaler, 'metadata', 'uid');
    const history = this.histories.get(uid) ?? { proposals: [], changes: [] };
    this.histories.set(uid, history);
    const proposed = within(proposal(current, measured.utilization, target, measured.pods));
    history.proposals.push({ at: now, replicas: proposed });
    history.proposals.splice(0, history.proposals.length - KEPT);
    const behavior = behaviorOf(autoscaler);
    const stable = stabilized(current, history.proposals, now, behavior, this.factor);
    const wanted = within(limited(current, stable, history.changes, now, behavior, this.factor));
    if (wanted !== current) history.changes.push({ at: now, replicas: wanted - current });
    history.changes.splice(0, history.changes.length - KEPT);
    return wanted;
  }

  /** The use of the ready pods in percent of what they request. */
  private measured(autoscaler: DataObject, target: DataObject): Measured | undefined {
    const selected = selectorOf(objectAt(target, 'spec', 'selector'));
    const pods = this.context.store
      .list('pods', textAt(autoscaler, 'metadata', 'namespace'))
      .filter((pod) => isReady(pod) && !isEnding(pod) && selected(tableAt(pod, 'metadata', 'labels')));
    const used = pods.flatMap((pod) => {
      const cores = this.meter.coresOf(pod);
      const asked = requestOf(pod);
      return cores === undefined || asked === 0 ? [] : [{ cores, asked }];
    });
    if (used.length === 0) return undefined;
    const cores = used.reduce((sum, one) => sum + one.cores, 0);
    const asked = used.reduce((sum, one) => sum + one.asked, 0);
    return { utilization: Math.floor((100 * cores) / asked), pods: used.length, cores: cores / used.length };
  }

  private report(
    autoscaler: DataObject,
    measured: Measured | undefined,
    current: number,
    wanted: number,
    failure?: string,
  ): void {
    const now = timeText(this.context.now());
    const before = objectsAt(autoscaler, 'status', 'conditions');
    const able = withCondition(before, 'AbleToScale', failure === undefined, now, {
      reason: failure === undefined ? 'SucceededGetScale' : 'FailedGetScale',
      message:
        failure === undefined
          ? "the HPA controller was able to get the target's current scale"
          : `the HPA controller was unable to get the target's current scale: ${failure}`,
    });
    const conditions = withCondition(able, 'ScalingActive', measured !== undefined, now, {
      reason: measured ? 'ValidMetricFound' : 'FailedGetResourceMetric',
      message: measured
        ? 'the HPA was able to successfully calculate a replica count from cpu resource utilization (percentage of request)'
        : 'the HPA was unable to compute the replica count: failed to get cpu utilization: unable to get metrics for resource cpu: no metrics returned from resource metrics API',
    });
    const metrics = measured && [
      {
        type: 'Resource',
        resource: {
          name: 'cpu',
          current: {
            averageUtilization: measured.utilization,
            averageValue: `${Math.round(measured.cores * 1000)}m`,
          },
        },
      },
    ];
    const status = defined({
      ...objectAt(autoscaler, 'status'),
      currentReplicas: current,
      desiredReplicas: wanted,
      currentMetrics: metrics,
      conditions,
      lastScaleTime: wanted === current ? objectAt(autoscaler, 'status').lastScaleTime : now,
    });
    if (!isEqual(autoscaler.status, status))
      this.context.writes.update(this.resource, autoscaler, { ...autoscaler, status }, MANAGER, 'status');
  }
}

/** The target of the metric for the processor; other metrics are not measured. */
function targetOf(autoscaler: DataObject): number | undefined {
  const metric = objectsAt(autoscaler, 'spec', 'metrics').find(
    (one) => textAt(one, 'resource', 'name') === 'cpu',
  );
  return numberAt(metric, 'resource', 'target', 'averageUtilization');
}

/** The cores that a pod requests. */
function requestOf(pod: DataObject): number {
  return objectsAt(pod, 'spec', 'containers').reduce(
    (sum, container) => sum + (quantity(objectAt(container, 'resources', 'requests').cpu) ?? 0),
    0,
  );
}
