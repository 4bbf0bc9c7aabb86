import { type DataObject, isObject } from '../../../document/data';
import { jsonPatch } from '../patch/json-patch';
import { mergePatch } from '../patch/merge-patch';
import { strategicMerge } from '../patch/strategic-merge';
import { badRequest, unsupportedMediaType } from '../status';
import { type Call, contentOf } from './call';

export const APPLY = 'application/apply-patch+yaml';
const JSON_PATCH = 'application/json-patch+json';
const MERGE = 'application/merge-patch+json';
const STRATEGIC = 'application/strategic-merge-patch+json';

export function patchTypeOf({ headers }: Call): string {
  const type = String(headers['content-type'] ?? '').split(';')[0] ?? '';
  const known = [JSON_PATCH, MERGE, STRATEGIC, APPLY];
  if (!known.includes(type)) throw unsupportedMediaType(known);
  return type;
}

/** The object that a patch leads to. */
export function patched(call: Call, object: DataObject): DataObject {
  const patch = contentOf(call.body);
  const type = patchTypeOf(call);
  if (type === JSON_PATCH) return jsonPatch(object, patch);
  const merged = type === STRATEGIC ? strategicMerge(object, patch) : mergePatch(object, patch);
  if (!isObject(merged)) throw badRequest('the patch is no object');
  return merged;
}
