import { createHash } from 'node:crypto';
import type { DataObject } from '../../../document/data';
import { conditionOf, isEnding, withCondition } from '../pods/conditions';
import { resourceOf } from '../resources';
import {
  canonical,
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
import { isOwnedBy, ownerReference } from './owners';
import { boundsOf, type Counts, rollingStep } from './rolling';

const COMPONENT = 'deployment-controller';
const HASH = 'pod-template-hash';
const REVISION = 'deployment.kubernetes.io/revision';
const DESIRED = 'deployment.kubernetes.io/desired-replicas';
const MOST = 'deployment.kubernetes.io/max-replicas';
const HISTORY = 'deployment.kubernetes.io/revision-history';

/** Replaces the ReplicaSets of Deployments: kubernetes pkg/controller/deployment */
export class Deployments implements Controller {
  private readonly resource = resourceOf('deployments.apps');
  private readonly sets = resourceOf('replicasets.apps');

  constructor(private readonly context: ControllerContext) {}

  reconcile(): void {
    const { store } = this.context;
    const sets = store.list('replicasets.apps');
    for (const deployment of store.list('deployments.apps')) {
      if (isEnding(deployment)) continue;
      const own = sets.filter((set) => isOwnedBy(set, deployment) && !isEnding(set));
      const fresh = own.find((set) => isEqual(templateOf(set), templateOf(deployment)));
      const old = own.filter((set) => set !== fresh);
      this.context.attempt(() => this.look(deployment, fresh, old));
    }
  }

  private look(given: DataObject, found: DataObject | undefined, old: readonly DataObject[]): void {
    const isPaused = given.spec !== undefined && objectAt(given, 'spec').paused === true;
    const fresh = found ?? (isPaused ? undefined : this.begin(given, old));
    const deployment = fresh ? this.revise(given, fresh, old) : given;
    if (fresh && !isPaused) this.roll(deployment, this.current(fresh), old);
    else this.keepSize(deployment, old, found);
    this.report(
      deployment,
      fresh && this.current(fresh),
      old.map((set) => this.current(set)),
    );
    this.forget(deployment, old);
  }

  /** Creates the ReplicaSet of a new template, with no replicas yet. */
  private begin(deployment: DataObject, old: readonly DataObject[]): DataObject {
    const { name = '', namespace = '' } = objectAt(deployment, 'metadata');
    const spec = objectAt(deployment, 'spec');
    const template = objectAt(spec, 'template');
    const id = hashOf(template);
    const labels = { ...objectAt(template, 'metadata', 'labels'), [HASH]: id };
    const selector = objectAt(spec, 'selector');
    const matchLabels = { ...objectAt(selector, 'matchLabels'), [HASH]: id };
    return this.context.writes.create(
      this.sets,
      String(namespace),
      {
        metadata: {
          name: `${String(name)}-${id}`,
          labels,
          annotations: { ...changeCause(deployment), [REVISION]: String(nextRevision(old)) },
          ownerReferences: [ownerReference(deployment)],
        },
        spec: defined({
          replicas: 0,
          minReadySeconds: spec.minReadySeconds,
          selector: { ...selector, matchLabels },
          template: withValue(template, ['metadata', 'labels'], labels),
        }),
      },
      MANAGER,
    );
  }

  /** A ReplicaSet that is used again, as after `kubectl rollout undo`, gets the next revision. */
  private revise(deployment: DataObject, fresh: DataObject, old: readonly DataObject[]): DataObject {
    const next = nextRevision(old);
    const own = revisionOf(fresh);
    const revision = Math.max(own, next);
    const annotations = tableAt(fresh, 'metadata', 'annotations');
    const history =
      own < next && own > 0 ? { [HISTORY]: [annotations[HISTORY], own].filter(Boolean).join(',') } : {};
    const replicas = numberAt(deployment, 'spec', 'replicas') ?? 1;
    const { surge } = this.boundsOf(deployment);
    const marks = {
      [REVISION]: String(revision),
      [DESIRED]: String(replicas),
      [MOST]: String(replicas + surge),
      ...changeCause(deployment),
      ...history,
    };
    this.change(
      this.sets,
      fresh,
      withValue(fresh, ['metadata', 'annotations'], { ...annotations, ...marks }),
    );
    const noted = { ...objectAt(deployment, 'metadata', 'annotations'), [REVISION]: String(revision) };
    return this.change(this.resource, deployment, withValue(deployment, ['metadata', 'annotations'], noted));
  }

  private roll(deployment: DataObject, fresh: DataObject, old: readonly DataObject[]): void {
    const replicas = numberAt(deployment, 'spec', 'replicas') ?? 1;
    if (textAt(deployment, 'spec', 'strategy', 'type') === 'Recreate') {
      old.forEach((set) => {
        this.resize(deployment, set, 0);
      });
      const gone = old.every((set) => this.podsOf(set) === 0);
      if (gone) this.resize(deployment, fresh, replicas);
      return;
    }
    const used = old.filter((set) => countsOf(set).wanted > 0 || countsOf(set).present > 0);
    const sorted = used.toSorted((one, other) => revisionOf(one) - revisionOf(other));
    const step = rollingStep(countsOf(fresh), sorted.map(countsOf), replicas, this.boundsOf(deployment));
    this.resize(deployment, fresh, step.fresh);
    sorted.forEach((set, index) => {
      this.resize(deployment, set, step.old[index] ?? 0);
    });
  }

  /** A deployment that is paused only scales. */
  private keepSize(deployment: DataObject, old: readonly DataObject[], fresh: DataObject | undefined): void {
    const active = [...(fresh ? [fresh] : []), ...old].filter((set) => countsOf(set).wanted > 0);
    const [only] = active;
    if (active.length === 1 && only)
      this.resize(deployment, only, numberAt(deployment, 'spec', 'replicas') ?? 1);
  }

  private resize(deployment: DataObject, set: DataObject, replicas: number): void {
    const current = this.current(set);
    const before = countsOf(current).wanted;
    if (before === replicas) return;
    this.context.writes.update(
      this.sets,
      current,
      withValue(current, ['spec', 'replicas'], replicas),
      MANAGER,
    );
    const direction = replicas > before ? 'up' : 'down';
    const name = textAt(set, 'metadata', 'name');
    const message = `Scaled ${direction} replica set ${name} from ${before} to ${replicas}`;
    this.context.events.normal(deployment, COMPONENT, 'ScalingReplicaSet', message);
  }

  private report(deployment: DataObject, fresh: DataObject | undefined, old: readonly DataObject[]): void {
    const all = [...(fresh ? [fresh] : []), ...old];
    const sum = (key: string): number =>
      all.reduce((total, set) => total + (numberAt(set, 'status', key) ?? 0), 0);
    const replicas = numberAt(deployment, 'spec', 'replicas') ?? 1;
    const available = sum('availableReplicas');
    const updated = numberAt(fresh, 'status', 'replicas') ?? 0;
    const status = defined({
      observedGeneration: numberAt(deployment, 'metadata', 'generation') ?? 1,
      replicas: sum('replicas') || undefined,
      updatedReplicas: updated || undefined,
      readyReplicas: sum('readyReplicas') || undefined,
      availableReplicas: available || undefined,
      unavailableReplicas: Math.max(0, sum('replicas') - available, replicas - available) || undefined,
    });
    const conditions = this.conditions(
      deployment,
      fresh,
      status,
      available >= replicas - this.boundsOf(deployment).unavailable,
    );
    const reported = { ...status, conditions };
    if (!isEqual(deployment.status, reported))
      this.context.writes.update(
        this.resource,
        this.current(deployment, 'deployments.apps'),
        { ...deployment, metadata: {}, status: reported },
        MANAGER,
        'status',
      );
  }

  private conditions(
    deployment: DataObject,
    fresh: DataObject | undefined,
    status: DataObject,
    enough: boolean,
  ): DataObject[] {
    const now = timeText(this.context.now());
    const available = withCondition(
      objectsAt(deployment, 'status', 'conditions').filter(({ type }) => type !== 'ReplicaFailure'),
      'Available',
      enough,
      now,
      enough
        ? {
            reason: 'MinimumReplicasAvailable',
            message: 'Deployment has minimum availability.',
            updated: true,
          }
        : {
            reason: 'MinimumReplicasUnavailable',
            message: 'Deployment does not have minimum availability.',
            updated: true,
          },
    );
    const name = textAt(fresh, 'metadata', 'name');
    const replicas = numberAt(deployment, 'spec', 'replicas') ?? 1;
    const isDone =
      status.updatedReplicas === (replicas || undefined) &&
      (status.replicas ?? 0) === replicas &&
      (status.availableReplicas ?? 0) === replicas;
    const before = conditionOf(deployment, 'Progressing');
    const told = (reason: string, message: string, progressing = true): DataObject[] =>
      withCondition(available, 'Progressing', progressing, now, { reason, message, updated: true });
    const failed = fresh && conditionOf(fresh, 'ReplicaFailure');
    const all = isDone
      ? told('NewReplicaSetAvailable', `ReplicaSet "${name}" has successfully progressed.`)
      : this.progress(deployment, status, before, name, told);
    return failed ? [...all, failed] : all;
  }

  /** A rollout without progress for `progressDeadlineSeconds` has timed out. */
  private progress(
    deployment: DataObject,
    status: DataObject,
    before: DataObject | undefined,
    name: string,
    told: (reason: string, message: string, progressing?: boolean) => DataObject[],
  ): DataObject[] {
    const old = objectAt(deployment, 'status');
    const moved = ['updatedReplicas', 'readyReplicas', 'availableReplicas', 'observedGeneration'].some(
      (key) => (status[key] ?? 0) > (old[key] ?? 0),
    );
    const isNew =
      !textAt(before, 'message').includes(`"${name}"`) ||
      textAt(before, 'reason') === 'NewReplicaSetAvailable';
    const seconds = numberAt(deployment, 'spec', 'progressDeadlineSeconds') ?? 600;
    if (moved || isNew) {
      this.context.again(seconds * 1000);
      return told('ReplicaSetUpdated', `ReplicaSet "${name}" is progressing.`).map((one) =>
        one.type === 'Progressing' ? { ...one, lastUpdateTime: timeText(this.context.now()) } : one,
      );
    }
    const left = Date.parse(textAt(before, 'lastUpdateTime')) + seconds * 1000 - this.context.now();
    if (left <= 0 || textAt(before, 'reason') === 'ProgressDeadlineExceeded')
      return told('ProgressDeadlineExceeded', `ReplicaSet "${name}" has timed out progressing.`, false);
    this.context.again(left);
    return told('ReplicaSetUpdated', `ReplicaSet "${name}" is progressing.`);
  }

  /** Deletes old ReplicaSets beyond the history. */
  private forget(deployment: DataObject, old: readonly DataObject[]): void {
    const limit = numberAt(deployment, 'spec', 'revisionHistoryLimit') ?? 10;
    const unused = old
      .map((set) => this.current(set))
      .filter((set) => countsOf(set).wanted === 0 && countsOf(set).present === 0)
      .toSorted((one, other) => revisionOf(other) - revisionOf(one));
    for (const set of unused.slice(limit)) this.context.writes.delete(this.sets, set);
  }

  private boundsOf(deployment: DataObject): ReturnType<typeof boundsOf> {
    const { maxSurge, maxUnavailable } = objectAt(deployment, 'spec', 'strategy', 'rollingUpdate');
    const replicas = numberAt(deployment, 'spec', 'replicas') ?? 1;
    const isRolling = textAt(deployment, 'spec', 'strategy', 'type') !== 'Recreate';
    return isRolling ? boundsOf(maxSurge, maxUnavailable, replicas) : { surge: 0, unavailable: replicas };
  }

  private change(resource: typeof this.sets, before: DataObject, after: DataObject): DataObject {
    return isEqual(before, after) ? before : this.context.writes.update(resource, before, after, MANAGER);
  }

  /** An object as it is stored now. */
  private current(object: DataObject, key = 'replicasets.apps'): DataObject {
    const { namespace = '', name = '' } = objectAt(object, 'metadata');
    return this.context.store.get(key, String(namespace), String(name)) ?? object;
  }

  /** The pods of a set, those that are ending as well. */
  private podsOf(set: DataObject): number {
    return this.context.store
      .list('pods', textAt(set, 'metadata', 'namespace'))
      .filter((pod) => isOwnedBy(pod, set)).length;
  }
}

function countsOf(set: DataObject): Counts {
  return {
    wanted: numberAt(set, 'spec', 'replicas') ?? 0,
    present: numberAt(set, 'status', 'replicas') ?? 0,
    available: numberAt(set, 'status', 'availableReplicas') ?? 0,
  };
}

/** The template without the label that the controller adds. */
function templateOf(object: DataObject): DataObject {
  const template = objectAt(object, 'spec', 'template');
  const { [HASH]: _hash, ...labels } = objectAt(template, 'metadata', 'labels');
  return withValue(template, ['metadata', 'labels'], labels);
}

function hashOf(template: DataObject): string {
  return createHash('sha256').update(canonical(template)).digest('hex').slice(0, 10);
}

const revisionOf = (set: DataObject): number => Number(textAt(set, 'metadata', 'annotations', REVISION) || 0);
const nextRevision = (old: readonly DataObject[]): number => Math.max(0, ...old.map(revisionOf)) + 1;

function changeCause(deployment: DataObject): DataObject {
  const cause = textAt(deployment, 'metadata', 'annotations', 'kubernetes.io/change-cause');
  return cause === '' ? {} : { 'kubernetes.io/change-cause': cause };
}
