import { type Data, type DataObject, isObject } from './data';

/** The name of the intrinsic function that an object calls; `undefined` for plain data. */
export function functionName(data: DataObject): string | undefined {
  let name: string | undefined;
  // Not `Object.keys`: several rules call this for every mapping of a template.
  for (const key in data) {
    if (name !== undefined) return undefined;
    name = key;
  }
  if (name === undefined || name === 'Ref') return name;
  return name.startsWith('Fn::') && !name.startsWith('Fn::ForEach::') ? name : undefined;
}

/** Whether data is a call of an intrinsic function. */
export function isCall(data: Data | undefined): boolean {
  return isObject(data) && functionName(data) !== undefined;
}
