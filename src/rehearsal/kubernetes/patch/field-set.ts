import { type Data, type DataObject, isObject } from '../../../document/data';
import { canonical, objectAt, withValue } from '../values';
import { type FieldPath, isAtomic, isSet, itemKey, keysOf } from './list-types';

/**
 * The fields of an object that can have managers, with their values. A field is a path of elements in the notation of FieldsV1:
 * `f:name` is a key, `k:{...}` an item by its keys, and `v:...` an item of a set.
 */
export type Leaves = ReadonlyMap<string, string>;
export type FieldSet = ReadonlySet<string>;

const SEPARATOR = '\n';

/** The server owns these. kubernetes/apimachinery pkg/util/managedfields/internal/stripmeta.go */
const STRIPPED: readonly (readonly string[])[] = [
  ['apiVersion'],
  ['kind'],
  ['metadata'],
  ...[
    'creationTimestamp',
    'deletionGracePeriodSeconds',
    'deletionTimestamp',
    'generation',
    'managedFields',
    'name',
    'namespace',
    'resourceVersion',
    'selfLink',
    'uid',
  ].map((key) => ['metadata', key]),
];
const stripped = new Set(STRIPPED.map((path) => path.map((key) => `f:${key}`).join(SEPARATOR)));

export function leavesOf(object: DataObject): Leaves {
  const leaves = new Map<string, string>();
  const add = (elements: readonly string[], value: string): void => {
    const path = elements.join(SEPARATOR);
    if (!stripped.has(path)) leaves.set(path, value);
  };
  const visit = (value: Data, elements: readonly string[], path: FieldPath): void => {
    const keys = Array.isArray(value) ? keysOf(path) : undefined;
    if (isObject(value) && !isAtomic(path) && Object.keys(value).length > 0) {
      for (const [key, child] of Object.entries(value))
        if (child !== null) visit(child, [...elements, `f:${key}`], [...path, key]);
    } else if (Array.isArray(value) && keys && value.length > 0) {
      for (const item of value) {
        const element = [...elements, `k:${itemKey(item, keys)}`];
        add(element, '');
        visit(item, element, path);
      }
    } else if (Array.isArray(value) && isSet(path) && value.length > 0) {
      for (const item of value) add([...elements, `v:${canonical(item)}`], '');
    } else if (elements.length > 0) add(elements, canonical(value));
  };
  visit(object, [], []);
  return leaves;
}

/** As the field `fieldsV1` of an entry in managedFields. */
export function toFieldsV1(fields: FieldSet): DataObject {
  let tree: DataObject = {};
  for (const path of [...fields].sort()) {
    const elements = path.split(SEPARATOR);
    const below = objectAt(tree, ...elements);
    tree = withValue(tree, elements, elements.at(-1)?.startsWith('k:') ? { '.': {}, ...below } : below);
  }
  return tree;
}

export function fromFieldsV1(tree: DataObject): FieldSet {
  const fields = new Set<string>();
  const visit = (node: DataObject, elements: readonly string[]): void => {
    const children = Object.entries(node).filter(([element]) => element !== '.');
    if (elements.length > 0 && (children.length === 0 || '.' in node)) fields.add(elements.join(SEPARATOR));
    for (const [element, child] of children) if (isObject(child)) visit(child, [...elements, element]);
  };
  visit(tree, []);
  return fields;
}

/** A field in the notation of error messages: `.spec.template.spec.containers[name="web"].image`. */
export function describeField(path: string): string {
  return path
    .split(SEPARATOR)
    .map((element) => {
      const [kind, text] = [element.slice(0, 2), element.slice(2)];
      if (kind === 'f:') return `.${text}`;
      if (kind === 'v:') return `[=${text}]`;
      const keys: DataObject = JSON.parse(text);
      return `[${Object.entries(keys)
        .map(([key, value]) => `${key}=${JSON.stringify(value)}`)
        .join(',')}]`;
    })
    .join('');
}

/** An object without some of its fields. Objects and items that have nothing left are removed as well. */
export function withoutFields(object: DataObject, fields: FieldSet): DataObject {
  const prune = (value: Data, elements: readonly string[], path: FieldPath): Data | undefined => {
    const own = elements.join(SEPARATOR);
    const keys = Array.isArray(value) ? keysOf(path) : undefined;
    if (isObject(value) && !isAtomic(path)) {
      const left = Object.entries(value).flatMap(([key, child]) => {
        const kept = prune(child, [...elements, `f:${key}`], [...path, key]);
        return kept === undefined ? [] : [[key, kept] as const];
      });
      const emptied = left.length === 0 && Object.keys(value).length > 0;
      return emptied || fields.has(own)
        ? left.length > 0
          ? Object.fromEntries(left)
          : undefined
        : Object.fromEntries(left);
    }
    if (Array.isArray(value) && keys) {
      const left = value.flatMap((item) => {
        const element = [...elements, `k:${itemKey(item, keys)}`];
        const pruned = prune(item, element, path);
        const onlyKeys = isObject(pruned) && Object.keys(pruned).every((key) => keys.includes(key));
        return pruned === undefined || (onlyKeys && fields.has(element.join(SEPARATOR))) ? [] : [pruned];
      });
      return left.length === 0 && value.length > 0 ? undefined : left;
    }
    if (Array.isArray(value) && isSet(path)) {
      const left = value.filter((item) => !fields.has([...elements, `v:${canonical(item)}`].join(SEPARATOR)));
      return left.length === 0 && value.length > 0 ? undefined : left;
    }
    return fields.has(own) ? undefined : value;
  };
  const pruned = prune(object, [], []);
  return isObject(pruned) ? pruned : {};
}
