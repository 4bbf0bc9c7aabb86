import { type Data, type DataObject, isObject } from '../../../document/data';
import { canonical } from '../values';
import { type FieldPath, isSet, keysOf } from './list-types';

const ORDER = '$setElementOrder/';
const DELETED = '$deleteFromPrimitiveList/';

/**
 * Strategic merge patch: lists with a merge key are merged by it. The directives are those of
 * https://github.com/kubernetes/design-proposals-archive/blob/main/cli/preserve-order-in-strategic-merge-patch.md
 */
export function strategicMerge(target: Data | undefined, patch: Data, path: FieldPath = []): Data {
  if (!isObject(patch)) return patch;
  const { $patch: directive, $retainKeys: retained, ...fields } = patch;
  if (directive === 'delete') return {};
  const merged: DataObject = isObject(target) && directive !== 'replace' ? { ...target } : {};
  if (Array.isArray(retained))
    for (const key of Object.keys(merged)) if (!retained.includes(key)) delete merged[key];
  for (const [key, value] of Object.entries(fields)) {
    if (key.startsWith('$')) continue;
    if (value === null) delete merged[key];
    else if (Array.isArray(value)) merged[key] = mergeList(merged[key], value, [...path, key]);
    else merged[key] = strategicMerge(merged[key], value, [...path, key]);
  }
  for (const [key, value] of Object.entries(fields))
    if (Array.isArray(value)) direct(merged, key, value, path);
  return merged;
}

/** Directives about a list beside it. */
function direct(merged: DataObject, key: string, value: readonly Data[], path: FieldPath): void {
  if (key.startsWith(DELETED)) {
    const name = key.slice(DELETED.length);
    const present = merged[name];
    if (Array.isArray(present)) merged[name] = present.filter((item) => !value.includes(item));
  }
  if (key.startsWith(ORDER)) {
    const name = key.slice(ORDER.length);
    const present = merged[name];
    if (Array.isArray(present)) merged[name] = ordered(present, value, mergeKey([...path, name]));
  }
}

function mergeList(target: Data | undefined, patch: readonly Data[], path: FieldPath): Data {
  const present = Array.isArray(target) ? target : [];
  const key = mergeKey(path);
  if (isSet(path)) return [...new Set([...present, ...patch])];
  const items = patch.filter((item) => !isObject(item) || item.$patch !== 'replace');
  if (key === undefined) return items;
  const replaces = items.length < patch.length;
  const list = replaces ? [] : [...present];
  for (const item of items) {
    const index = list.findIndex((one) => identity(one, key) === identity(item, key));
    if (isObject(item) && item.$patch === 'delete') list.splice(index, index < 0 ? 0 : 1);
    else list.splice(index < 0 ? list.length : index, 1, strategicMerge(list[index], item, path));
  }
  return list;
}

/** The given order first. Items that it does not contain keep their order behind it. */
function ordered(list: readonly Data[], order: readonly Data[], key: string | undefined): Data[] {
  const ranks = new Map(order.map((item, index) => [identity(item, key), index]));
  const rank = (item: Data): number => ranks.get(identity(item, key)) ?? ranks.size;
  return list.toSorted((one, other) => rank(one) - rank(other));
}

const mergeKey = (path: FieldPath): string | undefined => keysOf(path)?.[0];

function identity(item: Data, key: string | undefined): string {
  return canonical(key !== undefined && isObject(item) ? item[key] : item);
}
