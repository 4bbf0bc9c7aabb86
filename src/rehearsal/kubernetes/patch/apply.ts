import { type Data, type DataObject, isObject } from '../../../document/data';
import { canonical } from '../values';
import { describeField, leavesOf, withoutFields } from './field-set';
import { type FieldPath, isAtomic, isSet, itemKey, keysOf } from './list-types';
import { isSameManager, type Manager, managersOf, type Writer, withManagers } from './managed-fields';

/** A field that the applied object would change, and that another manager owns. */
export interface FieldConflict {
  readonly manager: Manager;
  readonly field: string;
}

export class ApplyConflict extends Error {
  override readonly name = 'ApplyConflict';

  constructor(readonly conflicts: readonly FieldConflict[]) {
    super(describe(conflicts));
  }
}

/**
 * Server-side apply, as https://kubernetes.io/docs/reference/using-api/server-side-apply/ describes it: fields of the applied
 * object are set, fields that the manager applied before and no one else owns are removed, and fields of other managers are in
 * conflict if their value changes. Throws an ApplyConflict unless `force` is set.
 */
export function apply(
  live: DataObject | undefined,
  applied: DataObject,
  writer: Writer,
  force: boolean,
): DataObject {
  const managers = managersOf(live);
  const others = managers.filter((one) => !isSameManager(one, writer));
  const own = managers.find((one) => isSameManager(one, writer));
  const wanted = leavesOf(applied);
  const present = live ? leavesOf(live) : new Map<string, string>();
  // An empty map or list of items changes nothing where there are some.
  const after = leavesOf(merged(live, applied));
  const changed = new Set([...wanted.keys()].filter((path) => present.get(path) !== after.get(path)));
  const conflicts = others.flatMap((manager) =>
    [...manager.fields].filter((path) => changed.has(path)).map((field) => ({ manager, field })),
  );
  if (conflicts.length > 0 && !force) throw new ApplyConflict(conflicts);
  const shared = new Set(others.flatMap(({ fields }) => [...fields]));
  const dropped = new Set([...(own?.fields ?? [])].filter((path) => !wanted.has(path) && !shared.has(path)));
  const object = merged(live && withoutFields(live, dropped), applied);
  const fields = new Set(wanted.keys());
  const isUnchanged = own && canonical([...own.fields].sort()) === canonical([...fields].sort());
  return withManagers(object, [
    ...others.map((one) => ({
      ...one,
      fields: new Set([...one.fields].filter((path) => !changed.has(path))),
    })),
    { ...writer, ...(isUnchanged && changed.size === 0 && { time: own.time }), fields },
  ]);
}

function merged(live: DataObject | undefined, applied: DataObject): DataObject {
  const object = merge(live, applied, []);
  return isObject(object) ? object : applied;
}

function merge(live: Data | undefined, applied: Data, path: FieldPath): Data {
  if (isObject(applied) && isObject(live) && !isAtomic(path)) {
    const object: DataObject = { ...live };
    for (const [key, value] of Object.entries(applied))
      if (value !== null) object[key] = merge(live[key], value, [...path, key]);
    return object;
  }
  if (!Array.isArray(applied) || !Array.isArray(live)) return applied;
  if (isSet(path)) return [...new Set([...live, ...applied])];
  const keys = keysOf(path);
  if (!keys) return applied;
  const wanted = new Map(applied.map((item) => [itemKey(item, keys), item]));
  const kept = live.map((item) => {
    const key = itemKey(item, keys);
    const found = wanted.get(key);
    wanted.delete(key);
    return found === undefined ? item : merge(item, found, path);
  });
  return [...kept, ...wanted.values()];
}

/** kubernetes/apimachinery pkg/util/managedfields/internal/conflict.go */
function describe(conflicts: readonly FieldConflict[]): string {
  const groups = new Map<string, string[]>();
  for (const { manager, field } of conflicts) {
    const name = describeManager(manager);
    groups.set(name, [...(groups.get(name) ?? []), describeField(field)]);
  }
  const [first] = groups;
  const count = conflicts.length === 1 ? '1 conflict' : `${conflicts.length} conflicts`;
  if (conflicts.length === 1 && first)
    return `Apply failed with ${count}: conflict with ${first[0]}: ${first[1].join()}`;
  const lines = [...groups].map(
    ([name, fields]) => `conflicts with ${name}:\n${fields.map((field) => `- ${field}`).join('\n')}`,
  );
  return `Apply failed with ${count}: ${lines.join('\n')}`;
}

/** kubernetes/kubernetes#81958 */
export function describeManager({ manager, operation, subresource, apiVersion }: Manager): string {
  const part = subresource === '' ? '' : ` with subresource "${subresource}"`;
  return `"${manager}"${part}${operation === 'Update' ? ` using ${apiVersion}` : ''}`;
}
