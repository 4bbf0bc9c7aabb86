/** The content of a template once it is read: JSON. */
export type Data = string | number | boolean | null | Data[] | DataObject;
export interface DataObject {
  [key: string]: Data;
}

export function isObject(data: Data | undefined): data is DataObject {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

/** The value of an object's own key, never of an inherited one. */
export function entry(data: Data | undefined, key: string): Data | undefined {
  return isObject(data) && Object.hasOwn(data, key) ? data[key] : undefined;
}

/** The value at a path of keys and positions in lists. */
export function at(data: Data | undefined, ...steps: readonly (string | number)[]): Data | undefined {
  return steps.reduce<Data | undefined>(
    (current, step) => (Array.isArray(current) ? current[Number(step)] : entry(current, String(step))),
    data,
  );
}

/** Sets a key as data, even `__proto__`, where plain assignment would set the prototype. */
export function setKey(target: DataObject, key: string, value: Data): void {
  if (key === '__proto__')
    Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });
  else target[key] = value;
}

/** A scalar as CloudFormation writes it into text; `undefined` for anything else. */
export function scalarText(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : undefined;
}
