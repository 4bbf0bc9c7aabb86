import type { DataObject } from './data';

/** The name of the function that an object is, `undefined` where it is plain data. */
export function functionName(data: DataObject): string | undefined {
  let name: string | undefined;
  // Without `Object.keys`: this is asked of every mapping of a template, by several rules.
  for (const key in data) {
    if (name !== undefined) return undefined;
    name = key;
  }
  if (name === undefined || name === 'Ref') return name;
  return name.startsWith('Fn::') && !name.startsWith('Fn::ForEach::') ? name : undefined;
}
