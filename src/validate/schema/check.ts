import type { ErrorObject } from 'ajv';
import { type Data, isObject } from '../../document/data';
import type { Path } from '../../document/document';
import { functionName } from '../../document/function-name';
import { type Finding, finding } from '../finding';
import { explain } from './explain';
import { bringsInKeys, isGenerating, isNoValue, leaves, mayVanish } from './leaves';
import { lenient } from './lenient';
import { alternatives, childPlace, isFree, type Place, resolve, standsAlone } from './place';
import { misfit, type Shape } from './shape-findings';
import { checkUnion } from './union';
import type { Validators } from './validators';

/** What the check of one resource needs to know beside its schema. */
export interface Surroundings {
  readonly validators: Validators;
  shapeOf(call: Data): Shape | undefined;
  /** Texts that are filled in later, so that nothing is known of what they will hold. */
  isFilledLater(text: string): boolean;
  /** Properties that come from somewhere else, such as the `Globals` of a SAM template. */
  isGiven(path: Path, property: string): boolean;
}

/** Everything wrong with the data at a place. Intrinsic functions are judged by what they give back. */
export function check(place: Place, data: Data, path: Path, around: Surroundings): Finding[] {
  const resolved = resolve(place);
  if (!isObject(data) || functionName(data) === undefined) return checkLeaf(resolved, data, path, around);
  return leaves(data, path).flatMap((leaf) => checkLeaf(resolved, leaf.data, leaf.path, around));
}

function checkLeaf(place: Place, data: Data, path: Path, around: Surroundings): Finding[] {
  if (data === null || isFree(place.schema)) return [];
  if (isObject(data) && functionName(data) !== undefined)
    return misfit(alternatives(place), around.shapeOf(data), data, path);
  if (place.schema.anyOf)
    return checkUnion(alternatives(place), data, path, (alternative) =>
      checkLeaf(alternative, data, path, around),
    );
  const findings = inner(place, data, path, around);
  const own = ownFindings(place, data, path, around);
  return own.length === 0 ? findings : [...own, ...findings];
}

/** What the data's parts hold that the validator of this place doesn't look at. */
function inner(place: Place, data: Data, path: Path, around: Surroundings): Finding[] {
  if (typeof data !== 'object' || data === null) return [];
  const findings = vanishing(place, data, path);
  for (const [key, value] of Array.isArray(data) ? data.entries() : Object.entries(data)) {
    const child = childPlace(place, key);
    if (!child) continue;
    const isCall = isObject(value) && functionName(value) !== undefined;
    if (isCall || standsAlone(child.schema)) findings.push(...check(child, value, [...path, key], around));
    else if (typeof value === 'object') findings.push(...inner(child, value, [...path, key], around));
  }
  return findings;
}

function vanishing(place: Place, data: Data, path: Path): Finding[] {
  if (!isObject(data)) return [];
  return (place.schema.required ?? [])
    .filter((name) => isNoValue(data[name] ?? null))
    .map((name) =>
      finding('schema/missing-property', [...path, name], `${name} is required, and AWS::NoValue removes it`),
    );
}

function ownFindings(place: Place, data: Data, path: Path, around: Surroundings): Finding[] {
  const errors = around.validators.errors(place, data);
  if (errors.length === 0) return [];
  const wrongType = new Set(errors.filter(isTypeError).map((error) => error.instancePath));
  return errors
    .filter((error) => isTypeError(error) || !wrongType.has(error.instancePath))
    .flatMap((error) => judge(error, place, data, path, around));
}

function isTypeError(error: ErrorObject): boolean {
  return error.keyword === 'type';
}

function judge(error: ErrorObject, place: Place, data: Data, path: Path, around: Surroundings): Finding[] {
  const target = follow(place, data, error.instancePath);
  if (!target || isDeferred(target.data, around)) return [];
  const at = [...path, ...target.steps];
  if (isTypeError(error)) {
    const read = lenient(target.data, String(error.params.type));
    if (read !== undefined)
      return Object.keys(target.place.schema).length === 1 ? [] : ownFindings(target.place, read, at, around);
  }
  if (isUncertain(error, target.data, at, around)) return [];
  return [explain(error, target.place, target.data, at)];
}

interface Target {
  readonly place: Place;
  readonly data: Data;
  readonly steps: (string | number)[];
}

/** Where an error stands; `undefined` at or below an intrinsic function, which is judged on its own. */
function follow(place: Place, data: Data, pointer: string): Target | undefined {
  let target: Target = { place, data, steps: [] };
  for (const written of pointer.split('/').slice(1)) {
    const name = written.replaceAll('~1', '/').replaceAll('~0', '~');
    const step = Array.isArray(target.data) ? Number(name) : name;
    const next = Array.isArray(target.data)
      ? target.data[Number(name)]
      : isObject(target.data)
        ? target.data[name]
        : undefined;
    const child = childPlace(target.place, step);
    if (next === undefined || !child) return undefined;
    if (isObject(next) && functionName(next) !== undefined) return undefined;
    target = { place: child, data: next, steps: [...target.steps, step] };
  }
  return target;
}

/** Functions beside other keys, and nulls, are findings of other rules. */
function isDeferred(data: Data, around: Surroundings): boolean {
  if (typeof data === 'string') return around.isFilledLater(data);
  return data === null || (isObject(data) && Object.keys(data).some(isMisplacedCall));
}

function isMisplacedCall(key: string): boolean {
  return key.startsWith('Fn::') && !isGenerating(key);
}

/** Whether the error may be gone once functions and transforms have done their work. */
function isUncertain(error: ErrorObject, data: Data, path: Path, around: Surroundings): boolean {
  switch (error.keyword) {
    case 'required':
      return bringsInKeys(data) || around.isGiven(path, String(error.params.missingProperty));
    case 'additionalProperties':
      return isGenerating(String(error.params.additionalProperty));
    case 'minItems':
    case 'maxItems':
    case 'uniqueItems':
      return Array.isArray(data) && data.some(mayVanish);
    default:
      return false;
  }
}
