import type { DataObject } from '../../../document/data';
import { isEnding, isOver, isReady, withCondition } from '../pods/conditions';
import { resourceOf } from '../resources';
import { ApiStatus } from '../status';
import { defined, isEqual, numberAt, objectAt, objectsAt, textAt, timeText } from '../values';
import { type Controller, type ControllerContext, MANAGER } from './context';
import { isOwnedBy, ownerReference } from './owners';

const COMPONENT = 'replicaset-controller';
/** After a refused pod, in milliseconds. */
const RETRY = 2000;

/** Creates and deletes the pods of ReplicaSets. */
export class ReplicaSets implements Controller {
  private readonly resource = resourceOf('replicasets.apps');
  private readonly pods = resourceOf('pods');
  /** When a set may create pods again after a refusal, by UID. */
  private readonly refused = new Map<string, number>();

  constructor(private readonly context: ControllerContext) {}

  reconcile(): void {
    const { store } = this.context;
    const pods = store.list('pods');
    for (const set of store.list('replicasets.apps')) {
      const own = pods.filter((pod) => isOwnedBy(pod, set));
      const failure = isEnding(set)
        ? undefined
        : this.scale(
            set,
            own.filter((pod) => !isEnding(pod) && !isOver(pod)),
          );
      this.report(
        set,
        own.filter((pod) => !isEnding(pod) && !isOver(pod)),
        failure,
      );
    }
  }

  /** @returns why pods could not be created */
  private scale(set: DataObject, active: readonly DataObject[]): string | undefined {
    const wanted = numberAt(set, 'spec', 'replicas') ?? 1;
    for (const pod of doomed(active, active.length - wanted)) {
      this.context.writes.delete(this.pods, pod);
      this.context.events.normal(
        set,
        COMPONENT,
        'SuccessfulDelete',
        `Deleted pod: ${textAt(pod, 'metadata', 'name')}`,
      );
    }
    const uid = textAt(set, 'metadata', 'uid');
    const until = this.refused.get(uid) ?? 0;
    if (until > this.context.now()) {
      this.context.again(until - this.context.now());
      return (
        textAt(
          objectsAt(set, 'status', 'conditions').find(({ type }) => type === 'ReplicaFailure'),
          'message',
        ) || undefined
      );
    }
    this.refused.delete(uid);
    for (let count = active.length; count < wanted; count += 1) {
      const failure = this.create(set);
      if (failure !== undefined) {
        this.refused.set(uid, this.context.now() + RETRY);
        this.context.again(RETRY);
        return failure;
      }
    }
    return undefined;
  }

  private create(set: DataObject): string | undefined {
    const { writes, events } = this.context;
    const { name = '', namespace = '' } = objectAt(set, 'metadata');
    const template = objectAt(set, 'spec', 'template');
    const pod = {
      ...template,
      metadata: {
        ...objectAt(template, 'metadata'),
        generateName: `${String(name)}-`,
        ownerReferences: [ownerReference(set)],
      },
    };
    try {
      const created = writes.create(this.pods, String(namespace), pod, MANAGER);
      events.normal(
        set,
        COMPONENT,
        'SuccessfulCreate',
        `Created pod: ${textAt(created, 'metadata', 'name')}`,
      );
      return undefined;
    } catch (error) {
      if (!(error instanceof ApiStatus)) throw error;
      events.warning(set, COMPONENT, 'FailedCreate', `Error creating: ${error.message}`);
      return error.message;
    }
  }

  private report(set: DataObject, active: readonly DataObject[], failure: string | undefined): void {
    const ready = active.filter(isReady);
    const available = ready.filter((pod) => this.isAvailable(set, pod));
    const now = timeText(this.context.now());
    const others = objectsAt(set, 'status', 'conditions').filter(({ type }) => type !== 'ReplicaFailure');
    const conditions =
      failure === undefined
        ? others
        : withCondition(objectsAt(set, 'status', 'conditions'), 'ReplicaFailure', true, now, {
            reason: 'FailedCreate',
            message: failure,
          });
    const status = defined({
      replicas: active.length,
      fullyLabeledReplicas: active.length || undefined,
      readyReplicas: ready.length || undefined,
      availableReplicas: available.length || undefined,
      observedGeneration: numberAt(set, 'metadata', 'generation') ?? 1,
      conditions: conditions.length > 0 ? conditions : undefined,
    });
    if (!isEqual(set.status, status))
      this.context.writes.update(this.resource, set, { ...set, status }, MANAGER, 'status');
  }

  /** Whether a pod has been ready for `minReadySeconds`. */
  private isAvailable(set: DataObject, pod: DataObject): boolean {
    const seconds = numberAt(set, 'spec', 'minReadySeconds') ?? 0;
    if (seconds === 0) return true;
    const condition = objectsAt(pod, 'status', 'conditions').find(({ type }) => type === 'Ready');
    const left = Date.parse(textAt(condition, 'lastTransitionTime')) + seconds * 1000 - this.context.now();
    if (left > 0) this.context.again(left);
    return left <= 0;
  }
}

/** The pods that a smaller ReplicaSet gives up: those that are not ready first, then the youngest. */
export function doomed(pods: readonly DataObject[], count: number): readonly DataObject[] {
  if (count <= 0) return [];
  const cost = (pod: DataObject): number =>
    Number(textAt(pod, 'metadata', 'annotations', 'controller.kubernetes.io/pod-deletion-cost') || 0);
  const created = (pod: DataObject): number => Date.parse(textAt(pod, 'metadata', 'creationTimestamp'));
  return pods
    .toSorted(
      (one, other) =>
        Number(isReady(one)) - Number(isReady(other)) ||
        cost(one) - cost(other) ||
        created(other) - created(one),
    )
    .slice(0, count);
}
