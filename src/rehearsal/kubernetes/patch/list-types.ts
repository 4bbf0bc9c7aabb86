import { type Data, type DataObject, isObject } from '../../../document/data';
import { canonical } from '../values';

/**
 * Lists whose items are merged, by the fields that lead to them. Kubernetes declares them in its OpenAPI document, as
 * x-kubernetes-list-map-keys (server-side apply) and x-kubernetes-patch-merge-key (strategic merge patch). All other lists are
 * atomic.
 */
const LISTS: readonly (readonly [suffix: string, keys: readonly string[]])[] = [
  ['containers', ['name']],
  ['initContainers', ['name']],
  ['ephemeralContainers', ['name']],
  ['containers.ports', ['containerPort', 'protocol']],
  ['initContainers.ports', ['containerPort', 'protocol']],
  ['env', ['name']],
  ['volumes', ['name']],
  ['volumeMounts', ['mountPath']],
  ['volumeDevices', ['devicePath']],
  ['claims', ['name']],
  ['conditions', ['type']],
  ['imagePullSecrets', ['name']],
  ['secrets', ['name']],
  ['hostAliases', ['ip']],
  ['podIPs', ['ip']],
  ['hostIPs', ['ip']],
  ['topologySpreadConstraints', ['topologyKey', 'whenUnsatisfiable']],
  ['metadata.ownerReferences', ['uid']],
];
/** The ports of a service, and of nothing else, are at this place. */
const SERVICE_PORTS: readonly [string, readonly string[]] = ['spec.ports', ['port', 'protocol']];

const SETS: readonly string[] = ['metadata.finalizers'];

/** Objects that belong to one manager as a whole: x-kubernetes-map-type. */
const ATOMIC: readonly string[] = [
  'selector',
  'labelSelector',
  'podSelector',
  'namespaceSelector',
  'nodeSelector',
  'roleRef',
  'fieldRef',
  'resourceFieldRef',
  'secretKeyRef',
  'configMapKeyRef',
];

/** Keys that may be absent, with their default. */
const DEFAULTS: DataObject = { protocol: 'TCP' };

/** The fields that lead to a value, without the items of lists. */
export type FieldPath = readonly string[];

/** The keys by which the items of a list are merged; the first is the merge key of strategic merge patches. */
export function keysOf(path: FieldPath): readonly string[] | undefined {
  const text = path.join('.');
  if (text === SERVICE_PORTS[0]) return SERVICE_PORTS[1];
  return LISTS.find(([suffix]) => ends(text, suffix))?.[1];
}

export function isSet(path: FieldPath): boolean {
  const text = path.join('.');
  return SETS.some((suffix) => ends(text, suffix));
}

export function isAtomic(path: FieldPath): boolean {
  return ATOMIC.includes(path.at(-1) ?? '');
}

function ends(text: string, suffix: string): boolean {
  return text === suffix || text.endsWith(`.${suffix}`);
}

/** The keys of an item: `{"containerPort":8000,"protocol":"TCP"}`. */
export function itemKey(item: Data, keys: readonly string[]): string {
  const values = isObject(item) ? item : {};
  return canonical(Object.fromEntries(keys.map((key) => [key, values[key] ?? DEFAULTS[key] ?? null])));
}
