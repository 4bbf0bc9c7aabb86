import { at, type Data, type DataObject, isObject } from '../../document/data';

export function textAt(data: Data | undefined, ...path: readonly string[]): string {
  const value = at(data, ...path);
  return typeof value === 'string' ? value : '';
}

export function numberAt(data: Data | undefined, ...path: readonly string[]): number | undefined {
  const value = at(data, ...path);
  return typeof value === 'number' ? value : undefined;
}

export function objectAt(data: Data | undefined, ...path: readonly string[]): DataObject {
  const value = at(data, ...path);
  return isObject(value) ? value : {};
}

export function objectsAt(data: Data | undefined, ...path: readonly string[]): DataObject[] {
  return listAt(data, ...path).filter(isObject);
}

export function listAt(data: Data | undefined, ...path: readonly string[]): Data[] {
  const value = at(data, ...path);
  return Array.isArray(value) ? value : [];
}

export function textsAt(data: Data | undefined, ...path: readonly string[]): string[] {
  return listAt(data, ...path).map(String);
}

/** A map of texts, such as labels. */
export function tableAt(data: Data | undefined, ...path: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    Object.entries(objectAt(data, ...path)).map(([key, value]) => [key, String(value)]),
  );
}

/** A copy with another value at a path; `undefined` removes it. */
export function withValue(object: DataObject, path: readonly string[], value: Data | undefined): DataObject {
  const [key, ...rest] = path;
  if (key === undefined) return object;
  if (rest.length > 0) return { ...object, [key]: withValue(objectAt(object, key), rest, value) };
  if (value !== undefined) return { ...object, [key]: value };
  const { [key]: _removed, ...others } = object;
  return others;
}

/** Without keys whose value is `undefined`. */
export function defined(object: Readonly<Record<string, Data | undefined>>): DataObject {
  return Object.fromEntries(
    Object.entries(object).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );
}

/** JSON with sorted keys: equal texts for equal values. */
export function canonical(value: Data | undefined): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (!isObject(value)) return JSON.stringify(value) ?? '';
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${entries.map(([key, one]) => `${JSON.stringify(key)}:${canonical(one)}`).join(',')}}`;
}

export function isEqual(one: Data | undefined, other: Data | undefined): boolean {
  return one === other || canonical(one) === canonical(other);
}

/** The time in the format of Kubernetes, in whole seconds. */
export function timeText(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace(/\.\d+Z$/, 'Z');
}

/** Without keys whose value is null, at any depth: Kubernetes reads them as absent. */
export function withoutNulls(object: DataObject): DataObject {
  const clean = (value: Data): Data =>
    Array.isArray(value) ? value.map(clean) : isObject(value) ? withoutNulls(value) : value;
  return Object.fromEntries(
    Object.entries(object).flatMap(([key, value]) => (value === null ? [] : [[key, clean(value)]])),
  );
}
