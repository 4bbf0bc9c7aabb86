import { at, type Data, type DataObject } from '../../../document/data';
import { listAt, numberAt, objectAt, objectsAt, tableAt, textAt, textsAt } from '../values';

export interface Column {
  readonly name: string;
  readonly type: 'string' | 'integer';
  /** Columns with a priority appear with `-o wide` only. */
  readonly wide?: boolean;
  value(object: DataObject, now: number): Data;
}

const column = (
  name: string,
  value: (object: DataObject, now: number) => Data | undefined,
  more: Partial<Pick<Column, 'type' | 'wide'>> = {},
): Column => ({ name, type: 'string', ...more, value: (object, now) => value(object, now) ?? NONE });

const NONE = '<none>';
const whole = { type: 'integer' } as const;
const wide = { wide: true } as const;

const name = column('Name', (object) => textAt(object, 'metadata', 'name'));
const age = column('Age', (object, now) => ageOf(textAt(object, 'metadata', 'creationTimestamp'), now));
const count =
  (...path: readonly string[]) =>
  (object: DataObject): number =>
    Object.keys(objectAt(object, ...path)).length;
const number =
  (...path: readonly string[]) =>
  (object: DataObject): number =>
    numberAt(object, ...path) ?? 0;

const workload = (...path: readonly string[]): Column[] => [
  column(
    'Containers',
    (object) =>
      objectsAt(object, ...path, 'containers')
        .map((one) => textAt(one, 'name'))
        .join(','),
    wide,
  ),
  column(
    'Images',
    (object) =>
      objectsAt(object, ...path, 'containers')
        .map((one) => textAt(one, 'image'))
        .join(','),
    wide,
  ),
  column('Selector', (object) => labelText(tableAt(object, 'spec', 'selector', 'matchLabels')), wide),
];

/** The columns of `kubectl get`: kubernetes pkg/printers/internalversion/printers.go */
const COLUMNS: Readonly<Record<string, readonly Column[]>> = {
  configmaps: [name, column('Data', count('data'), whole), age],
  secrets: [name, column('Type', (one) => textAt(one, 'type')), column('Data', count('data'), whole), age],
  serviceaccounts: [name, column('Secrets', (one) => listAt(one, 'secrets').length, whole), age],
  namespaces: [name, column('Status', (one) => textAt(one, 'status', 'phase')), age],
  nodes: [
    name,
    column('Status', () => 'Ready'),
    column('Roles', () => NONE),
    age,
    column('Version', (one) => textAt(one, 'status', 'nodeInfo', 'kubeletVersion')),
    column('Internal-IP', (one) => textAt(objectsAt(one, 'status', 'addresses')[0], 'address'), wide),
  ],
  pods: [
    name,
    column('Ready', (pod) => {
      const states = objectsAt(pod, 'status', 'containerStatuses');
      return `${states.filter(({ ready }) => ready === true).length}/${objectsAt(pod, 'spec', 'containers').length}`;
    }),
    column('Status', podStatus),
    column('Restarts', (pod, now) => restarts(pod, now)),
    age,
    column('IP', (pod) => textAt(pod, 'status', 'podIP') || NONE, wide),
    column('Node', (pod) => textAt(pod, 'spec', 'nodeName') || NONE, wide),
    column('Nominated Node', () => NONE, wide),
    column('Readiness Gates', () => NONE, wide),
  ],
  services: [
    name,
    column('Type', (one) => textAt(one, 'spec', 'type')),
    column('Cluster-IP', (one) => textAt(one, 'spec', 'clusterIP') || NONE),
    column(
      'External-IP',
      (one) => addresses(one) || (at(one, 'spec', 'type') === 'LoadBalancer' ? '<pending>' : NONE),
    ),
    column('Port(s)', (one) =>
      objectsAt(one, 'spec', 'ports')
        .map(({ port, protocol }) => `${String(port)}/${String(protocol)}`)
        .join(','),
    ),
    age,
    column('Selector', (one) => labelText(tableAt(one, 'spec', 'selector')), wide),
  ],
  events: [
    column('Last Seen', (one, now) => ageOf(textAt(one, 'lastTimestamp'), now)),
    column('Type', (one) => textAt(one, 'type')),
    column('Reason', (one) => textAt(one, 'reason')),
    column(
      'Object',
      (one) =>
        `${textAt(one, 'involvedObject', 'kind').toLowerCase()}/${textAt(one, 'involvedObject', 'name')}`,
    ),
    column('Subobject', (one) => textAt(one, 'involvedObject', 'fieldPath'), wide),
    column('Source', (one) => textAt(one, 'source', 'component'), wide),
    column('Message', (one) => textAt(one, 'message')),
    column('First Seen', (one, now) => ageOf(textAt(one, 'firstTimestamp'), now), wide),
    column('Count', number('count'), { type: 'integer', wide: true }),
    column('Name', (one) => textAt(one, 'metadata', 'name'), wide),
  ],
  'deployments.apps': [
    name,
    column('Ready', (one) => `${number('status', 'readyReplicas')(one)}/${number('spec', 'replicas')(one)}`),
    column('Up-to-date', number('status', 'updatedReplicas'), whole),
    column('Available', number('status', 'availableReplicas'), whole),
    age,
    ...workload('spec', 'template', 'spec'),
  ],
  'replicasets.apps': [
    name,
    column('Desired', number('spec', 'replicas'), whole),
    column('Current', number('status', 'replicas'), whole),
    column('Ready', number('status', 'readyReplicas'), whole),
    age,
    ...workload('spec', 'template', 'spec'),
  ],
  'horizontalpodautoscalers.autoscaling': [
    name,
    column(
      'Reference',
      (one) =>
        `${textAt(one, 'spec', 'scaleTargetRef', 'kind')}/${textAt(one, 'spec', 'scaleTargetRef', 'name')}`,
    ),
    column('Targets', targetsOf),
    column('MinPods', (one) => String(numberAt(one, 'spec', 'minReplicas') ?? '<unset>')),
    column('MaxPods', number('spec', 'maxReplicas'), whole),
    column('Replicas', number('status', 'currentReplicas'), whole),
    age,
  ],
  'ingresses.networking.k8s.io': [
    name,
    column('Class', (one) => textAt(one, 'spec', 'ingressClassName') || NONE),
    column(
      'Hosts',
      (one) =>
        objectsAt(one, 'spec', 'rules')
          .map((rule) => textAt(rule, 'host') || '*')
          .join(',') || '*',
    ),
    column('Address', addresses),
    column('Ports', (one) => (listAt(one, 'spec', 'tls').length > 0 ? '80, 443' : '80')),
    age,
  ],
  'ingressclasses.networking.k8s.io': [
    name,
    column('Controller', (one) => textAt(one, 'spec', 'controller')),
    column('Parameters', (one) => {
      const { apiGroup = '', kind, name: parameter } = objectAt(one, 'spec', 'parameters');
      return kind === undefined ? NONE : `${String(kind)}.${String(apiGroup)}/${String(parameter)}`;
    }),
    age,
  ],
  'networkpolicies.networking.k8s.io': [
    name,
    column('Pod-Selector', (one) => labelText(tableAt(one, 'spec', 'podSelector', 'matchLabels'))),
    age,
  ],
  'poddisruptionbudgets.policy': [
    name,
    column('Min Available', (one) => at(one, 'spec', 'minAvailable') ?? 'N/A'),
    column('Max Unavailable', (one) => at(one, 'spec', 'maxUnavailable') ?? 'N/A'),
    column('Allowed Disruptions', number('status', 'disruptionsAllowed'), whole),
    age,
  ],
  'endpointslices.discovery.k8s.io': [
    name,
    column('AddressType', (one) => textAt(one, 'addressType')),
    column('Ports', (one) =>
      objectsAt(one, 'ports')
        .map(({ port }) => String(port))
        .join(','),
    ),
    column('Endpoints', (one) =>
      objectsAt(one, 'endpoints')
        .flatMap((each) => textsAt(each, 'addresses'))
        .join(','),
    ),
    age,
  ],
};

export function columnsOf(key: string): readonly Column[] {
  return COLUMNS[key] ?? [name, column('Created At', (one) => textAt(one, 'metadata', 'creationTimestamp'))];
}

/** The reason for which a pod waits or ended, or else its phase. */
function podStatus(pod: DataObject): string {
  if (textAt(pod, 'metadata', 'deletionTimestamp') !== '') return 'Terminating';
  const reasons = objectsAt(pod, 'status', 'containerStatuses').flatMap(({ state }) => {
    const reason = textAt(state, 'waiting', 'reason') || textAt(state, 'terminated', 'reason');
    return reason === '' ? [] : [reason];
  });
  return reasons[0] ?? (textAt(pod, 'status', 'reason') || textAt(pod, 'status', 'phase') || 'Pending');
}

function restarts(pod: DataObject, now: number): string {
  const states = objectsAt(pod, 'status', 'containerStatuses');
  const sum = states.reduce(
    (all, { restartCount }) => all + (typeof restartCount === 'number' ? restartCount : 0),
    0,
  );
  const last =
    states
      .map((state) => textAt(state, 'lastState', 'terminated', 'finishedAt'))
      .sort()
      .at(-1) ?? '';
  return sum === 0 || last === '' ? String(sum) : `${sum} (${ageOf(last, now)} ago)`;
}

function addresses(object: DataObject): string {
  return objectsAt(object, 'status', 'loadBalancer', 'ingress')
    .map((one) => textAt(one, 'hostname') || textAt(one, 'ip'))
    .join(',');
}

function targetsOf(autoscaler: DataObject): string {
  const current = objectsAt(autoscaler, 'status', 'currentMetrics');
  return objectsAt(autoscaler, 'spec', 'metrics')
    .map(({ resource }, index) => {
      const now = numberAt(current[index], 'resource', 'current', 'averageUtilization');
      const target = numberAt(resource, 'target', 'averageUtilization');
      return `${textAt(resource, 'name')}: ${now === undefined ? '<unknown>' : `${now}%`}/${target ?? '<unset>'}%`;
    })
    .join(', ');
}

function labelText(labels: Readonly<Record<string, string>>): string {
  return (
    Object.entries(labels)
      .map(([key, value]) => `${key}=${value}`)
      .join(',') || NONE
  );
}

/** As kubernetes/apimachinery pkg/util/duration shows an age. */
export function ageOf(time: string, now: number): string {
  const seconds = Math.floor((now - Date.parse(time)) / 1000);
  if (!Number.isFinite(seconds)) return '<unknown>';
  if (seconds < 0) return '0s';
  if (seconds < 120) return `${seconds}s`;
  const minutes = Math.floor(seconds / 60);
  if (minutes < 10) return two(minutes, 'm', seconds % 60, 's');
  const hours = Math.floor(minutes / 60);
  if (hours < 3) return `${minutes}m`;
  if (hours < 8) return two(hours, 'h', minutes % 60, 'm');
  if (hours < 48) return `${hours}h`;
  const days = Math.floor(hours / 24);
  return hours < 192 ? two(days, 'd', hours % 24, 'h') : `${days}d`;
}

function two(large: number, unit: string, small: number, lesser: string): string {
  return small === 0 ? `${large}${unit}` : `${large}${unit}${small}${lesser}`;
}
