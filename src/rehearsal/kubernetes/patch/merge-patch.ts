import { type Data, type DataObject, isObject } from '../../../document/data';

/** JSON Merge Patch: RFC 7396. */
export function mergePatch(target: Data | undefined, patch: Data): Data {
  if (!isObject(patch)) return patch;
  const merged: DataObject = isObject(target) ? { ...target } : {};
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) delete merged[key];
    else merged[key] = mergePatch(merged[key], value);
  }
  return merged;
}
