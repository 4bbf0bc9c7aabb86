import { type Data, type DataObject, entry, isObject } from '../../document/data';
import type { Context } from '../context';
import { waits } from '../polling';
import { Stop } from '../stop';
import { type KubernetesApi, nameOf } from './api';

/** A Deployment that was applied. */
export interface Rollout {
  readonly object: DataObject;
  /** The Deployment before it. Absent if it is new. */
  readonly before: DataObject | undefined;
  readonly manager: string;
}

/** Reasons for which a container waits, and which no wait resolves. */
const HOPELESS = [
  'ErrImagePull',
  'ImagePullBackOff',
  'InvalidImageName',
  'CreateContainerConfigError',
  'CreateContainerError',
];
/** A container may fail at first, for example until its role is known. */
const MOST_RESTARTS = 3;
/** More than the progress deadline of the Deployment, by which Kubernetes ends a rollout. */
const TIMEOUT = 15 * 60_000;

/** Follows the pods until all new ones are available. Otherwise restores the previous pods. */
export async function followRollout(context: Context, api: KubernetesApi, applied: Rollout): Promise<void> {
  const { operator, clock, polling } = context;
  const { name } = nameOf(applied.object);
  const start = clock.now();
  const told = new Map<string, string>();
  for (const wait of waits(polling)) {
    const deployment = await api.get(nameOf(applied.object));
    const pods = await selected(api, deployment, 'v1', 'Pod');
    for (const pod of pods) {
      const text = podText(pod);
      if (told.get(podName(pod)) !== text) operator.report({ type: 'note', text });
      told.set(podName(pod), text);
    }
    if (isComplete(deployment))
      return operator.report({ type: 'note', text: `the rollout of ${name} is complete` });
    const cause =
      failureOf(deployment, await newest(api, deployment, pods)) ??
      (clock.now() - start > TIMEOUT ? { reason: 'it takes too long' } : undefined);
    if (cause) return giveUp(context, api, applied, cause);
    await clock.sleep(wait);
  }
}

interface Cause {
  readonly reason: string;
  readonly pod?: string;
  readonly container?: string;
  readonly restarts?: number;
}

async function giveUp(context: Context, api: KubernetesApi, applied: Rollout, cause: Cause): Promise<never> {
  const { object, before, manager } = applied;
  const { name, namespace = 'default' } = nameOf(object);
  const lines = await lastLines(api, namespace, cause);
  const template = entry(before?.spec, 'template');
  if (template !== undefined) {
    const spec = isObject(object.spec) ? { ...object.spec, template } : { template };
    await api.apply({ ...object, spec }, manager, { force: true });
    context.operator.report({ type: 'note', text: `rolling ${name} back to its previous pods` });
  }
  throw new Stop(
    'refused',
    [
      `the rollout of ${name} failed: ${cause.pod === undefined ? '' : `pod ${cause.pod}: `}${cause.reason}`,
      ...lines.map((line) => `  ${line}`),
      template === undefined
        ? 'The Deployment is new, so there are no previous pods to restore.'
        : 'The previous pods are restored.',
    ].join('\n'),
    'fix the cause, then deploy again',
  );
}

async function lastLines(
  api: KubernetesApi,
  namespace: string,
  { pod, container, restarts = 0 }: Cause,
): Promise<string[]> {
  if (pod === undefined || container === undefined) return [];
  const text = await api.log(namespace, pod, container, restarts > 0).catch(() => '');
  return text.split('\n').filter((line) => line !== '');
}

function isComplete(deployment: DataObject | undefined): boolean {
  const [spec, status] = [deployment?.spec, deployment?.status];
  const wanted = Number(entry(spec, 'replicas') ?? 1);
  const number = (name: string): number => Number(entry(status, name) ?? 0);
  return (
    number('observedGeneration') >= Number(entry(deployment?.metadata, 'generation') ?? 0) &&
    number('updatedReplicas') >= wanted &&
    number('replicas') <= number('updatedReplicas') &&
    number('availableReplicas') >= wanted
  );
}

function failureOf(deployment: DataObject | undefined, pods: readonly DataObject[]): Cause | undefined {
  for (const pod of pods)
    for (const container of listOf(entry(pod.status, 'containerStatuses'))) {
      const waiting = entry(entry(container, 'state'), 'waiting');
      const reason = String(entry(waiting, 'reason') ?? '');
      const restarts = Number(entry(container, 'restartCount') ?? 0);
      if (!HOPELESS.includes(reason) && !(reason === 'CrashLoopBackOff' && restarts >= MOST_RESTARTS))
        continue;
      const message = entry(waiting, 'message');
      const ended = entry(entry(container, 'lastState'), 'terminated');
      const exit = entry(ended, 'exitCode');
      return {
        pod: podName(pod),
        container: String(entry(container, 'name')),
        restarts,
        reason: [
          reason,
          ...(message === undefined ? [] : [String(message)]),
          ...(exit === undefined ? [] : [`exit code ${exit}, ${restarts} restarts`]),
        ].join(': '),
      };
    }
  const stuck = listOf(entry(deployment?.status, 'conditions')).find(
    (each) => entry(each, 'type') === 'Progressing' && entry(each, 'status') === 'False',
  );
  return stuck === undefined
    ? undefined
    : { reason: String(entry(stuck, 'message') ?? entry(stuck, 'reason')) };
}

const REVISION = 'deployment.kubernetes.io/revision';
const HASH = 'pod-template-hash';

/** The pods of the newest revision. Those of the one before may have failed for long. */
async function newest(
  api: KubernetesApi,
  deployment: DataObject | undefined,
  pods: readonly DataObject[],
): Promise<readonly DataObject[]> {
  const revisionOf = (object: DataObject | undefined) =>
    entry(entry(object?.metadata, 'annotations'), REVISION);
  const hashOf = (object: DataObject) => entry(entry(object.metadata, 'labels'), HASH);
  const current = (await selected(api, deployment, 'apps/v1', 'ReplicaSet')).find(
    (each) => revisionOf(each) !== undefined && revisionOf(each) === revisionOf(deployment),
  );
  const observed = Number(entry(deployment?.status, 'observedGeneration') ?? 0);
  const isObserved = observed >= Number(entry(deployment?.metadata, 'generation') ?? 0);
  return current && isObserved ? pods.filter((pod) => hashOf(pod) === hashOf(current)) : [];
}

/** The objects that the Deployment selects. */
async function selected(
  api: KubernetesApi,
  deployment: DataObject | undefined,
  apiVersion: string,
  kind: string,
): Promise<DataObject[]> {
  const labels = entry(entry(deployment?.spec, 'selector'), 'matchLabels');
  const namespace = entry(deployment?.metadata, 'namespace');
  if (!isObject(labels) || typeof namespace !== 'string') return [];
  const selector = Object.entries(labels).map(([name, value]) => `${name}=${value}`);
  return api.list(apiVersion, kind, namespace, `?labelSelector=${encodeURIComponent(selector.join(','))}`);
}

function podName(pod: DataObject): string {
  return String(entry(pod.metadata, 'name'));
}

/** `pod comentarios-7d-x: Running, ready, 1 restart`. */
function podText(pod: DataObject): string {
  const containers = listOf(entry(pod.status, 'containerStatuses'));
  const ready = containers.length > 0 && containers.every((each) => entry(each, 'ready') === true);
  const restarts = containers.reduce<number>(
    (sum, each) => sum + Number(entry(each, 'restartCount') ?? 0),
    0,
  );
  const reasons = containers.flatMap((each) => entry(entry(entry(each, 'state'), 'waiting'), 'reason') ?? []);
  const stopping = entry(pod.metadata, 'deletionTimestamp') !== undefined;
  return [
    `pod ${podName(pod)}: ${stopping ? 'Stopping' : String(entry(pod.status, 'phase') ?? 'Pending')}`,
    ...(stopping ? [] : [ready ? 'ready' : 'not ready']),
    ...reasons.map(String),
    ...(restarts > 0 ? [`${restarts} ${restarts === 1 ? 'restart' : 'restarts'}`] : []),
  ].join(', ');
}

function listOf(data: Data | undefined): readonly Data[] {
  return Array.isArray(data) ? data : [];
}
