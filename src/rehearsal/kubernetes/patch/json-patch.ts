import { type Data, type DataObject, isObject } from '../../../document/data';
import { badRequest } from '../status';
import { isEqual, objectsAt, textAt } from '../values';

/** kubernetes/apiserver pkg/endpoints/handlers/patch.go: maxJSONPatchOperations */
const MOST_OPERATIONS = 10_000;

/** JSON Patch: RFC 6902. */
export function jsonPatch(target: DataObject, patch: Data): DataObject {
  const operations = objectsAt({ patch }, 'patch');
  if (operations.length > MOST_OPERATIONS)
    throw badRequest(
      `The allowed maximum operations in a JSON patch is ${MOST_OPERATIONS}, got ${operations.length}`,
    );
  const patched = operations.reduce<Data>(operate, target);
  if (!isObject(patched)) throw badRequest('the patched object is no object');
  return patched;
}

function operate(target: Data, operation: DataObject): Data {
  const path = stepsOf(textAt(operation, 'path'));
  const from = stepsOf(textAt(operation, 'from'));
  switch (operation.op) {
    case 'add':
      return put(target, path, operation.value ?? null, true);
    case 'replace':
      get(target, path);
      return put(target, path, operation.value ?? null, false);
    case 'remove':
      return remove(target, path);
    case 'copy':
      return put(target, path, get(target, from), true);
    case 'move':
      return put(remove(target, from), path, get(target, from), true);
    case 'test':
      if (isEqual(get(target, path), operation.value ?? null)) return target;
      throw refused(`testing value ${path.join('/')} failed`);
    default:
      throw refused(`Unexpected kind: ${String(operation.op)}`);
  }
}

function stepsOf(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

function get(target: Data, path: readonly string[]): Data {
  return path.reduce<Data>((value, step) => {
    const found = Array.isArray(value)
      ? value[Number(step)]
      : isObject(value) && Object.hasOwn(value, step)
        ? value[step]
        : undefined;
    if (found === undefined) throw refused(`doc is missing path: /${path.join('/')}: missing value`);
    return found;
  }, target);
}

function put(target: Data, [step, ...rest]: readonly string[], value: Data, inserts: boolean): Data {
  if (step === undefined) return value;
  if (Array.isArray(target)) {
    const index = step === '-' ? target.length : Number(step);
    if (!Number.isInteger(index) || index < 0 || index > target.length)
      throw refused(`Unable to access invalid index: ${step}`);
    if (rest.length > 0) return target.with(index, put(target[index] ?? {}, rest, value, inserts));
    return target.toSpliced(index, inserts ? 0 : 1, value);
  }
  if (!isObject(target)) throw refused(`doc is missing path: /${step}`);
  const child = rest.length === 0 ? value : put(get(target, [step]), rest, value, inserts);
  return { ...target, [step]: child };
}

function remove(target: Data, path: readonly string[]): Data {
  get(target, path);
  const [step = '', ...rest] = path;
  if (Array.isArray(target))
    return rest.length === 0
      ? target.toSpliced(Number(step), 1)
      : target.with(Number(step), remove(target[Number(step)] ?? {}, rest));
  if (!isObject(target)) return target;
  if (rest.length > 0) return { ...target, [step]: remove(target[step] ?? {}, rest) };
  const { [step]: _removed, ...others } = target;
  return others;
}

const refused = (message: string): Error => badRequest(`the server rejected our request: ${message}`);
