import { at, type DataObject } from '../../../document/data';
import type { ObjectStore } from '../store/object-store';
import { objectAt, objectsAt, tableAt, textAt } from '../values';

/** A variable refers to something that does not exist: CreateContainerConfigError. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** The variables of a container: those of its maps and secrets, then its own. */
export function environmentOf(
  store: ObjectStore,
  pod: DataObject,
  container: DataObject,
): Record<string, string> {
  const namespace = textAt(pod, 'metadata', 'namespace');
  const variables: Record<string, string> = {};
  for (const source of objectsAt(container, 'envFrom')) {
    const prefix = textAt(source, 'prefix');
    for (const [key, value] of Object.entries(tableOf(store, namespace, source)))
      variables[`${prefix}${key}`] = value;
  }
  for (const variable of objectsAt(container, 'env')) {
    const value =
      variable.valueFrom === undefined
        ? expanded(textAt(variable, 'value'), variables)
        : referred(store, pod, objectAt(variable, 'valueFrom'));
    if (value !== undefined) variables[textAt(variable, 'name')] = value;
  }
  return variables;
}

/** `$(NAME)` is replaced by a variable before it; `$$` is a dollar sign. */
export function expanded(text: string, variables: Readonly<Record<string, string>>): string {
  return text.replace(/\$\$|\$\(([^()]+)\)/g, (whole, name: string | undefined) =>
    name === undefined ? '$' : (variables[name] ?? whole),
  );
}

const KINDS = {
  configMapKeyRef: ['configmaps', 'configmap'],
  configMapRef: ['configmaps', 'configmap'],
  secretKeyRef: ['secrets', 'secret'],
  secretRef: ['secrets', 'secret'],
} as const;
type Reference = keyof typeof KINDS;

function referred(store: ObjectStore, pod: DataObject, from: DataObject): string | undefined {
  const field = textAt(from, 'fieldRef', 'fieldPath');
  if (field !== '') return fieldOf(pod, field);
  const resource = textAt(from, 'resourceFieldRef', 'resource');
  if (resource !== '') return '0';
  const kind: Reference = from.secretKeyRef === undefined ? 'configMapKeyRef' : 'secretKeyRef';
  const reference = objectAt(from, kind);
  const namespace = textAt(pod, 'metadata', 'namespace');
  const value = valuesOf(store, namespace, kind, reference)[textAt(reference, 'key')];
  if (value === undefined && reference.optional !== true)
    throw new ConfigError(
      `couldn't find key ${textAt(reference, 'key')} in ${kind === 'secretKeyRef' ? 'Secret' : 'ConfigMap'} ${namespace}/${textAt(reference, 'name')}`,
    );
  return value;
}

function tableOf(store: ObjectStore, namespace: string, source: DataObject): Record<string, string> {
  const kind: Reference = source.secretRef === undefined ? 'configMapRef' : 'secretRef';
  return valuesOf(store, namespace, kind, objectAt(source, kind));
}

function valuesOf(
  store: ObjectStore,
  namespace: string,
  kind: Reference,
  reference: DataObject,
): Record<string, string> {
  const [resource, noun] = KINDS[kind];
  const name = textAt(reference, 'name');
  const found = store.get(resource, namespace, name);
  if (!found && reference.optional !== true) throw new ConfigError(`${noun} "${name}" not found`);
  const data = tableAt(found, 'data');
  if (resource === 'configmaps') return data;
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [key, Buffer.from(value, 'base64').toString('utf8')]),
  );
}

/** `metadata.name`, `metadata.labels['app']`, `status.podIP` */
function fieldOf(pod: DataObject, path: string): string {
  const [, map, key] = /^(.*)\['([^']+)'\]$/.exec(path) ?? [];
  if (map !== undefined && key !== undefined) return tableAt(pod, ...map.split('.'))[key] ?? '';
  return String(at(pod, ...path.split('.')) ?? '');
}
