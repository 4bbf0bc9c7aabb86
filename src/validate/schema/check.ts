import type { ErrorObject } from 'ajv';
import { type Data, isObject } from '../../document/data';
import type { Path } from '../../document/document';
import { functionName } from '../../document/function-name';
import { Setting } from '../analysis/setting';
import { type Finding, finding } from '../finding';
import { explain, nameOf } from './explain';
import { bringsInKeys, isGenerating, isNoValue, leaves, mayVanish } from './leaves';
import { lenient } from './lenient';
import { repeated } from './repeated';
import { checkRequirement } from './requirements';
import { misfit, type Shape } from './shape-findings';
import { alternatives, childSchema, isFree, resolve, type Subschema, standsAlone } from './subschema';
import { checkUnion } from './union';
import type { Validators } from './validators';

/** What the check needs besides the schema. */
export interface CheckOptions {
  readonly validators: Validators;
  shapeOf(call: Data): Shape | undefined;
  /** Whether a string contains placeholders, so that its value is not known. */
  isFilledLater(text: string): boolean;
  /** Whether a required property comes from elsewhere, such as the `Globals` of a SAM template. */
  isGiven(path: Path, property: string): boolean;
}

/** Checks data against a subschema. Intrinsic functions are checked by what they return. */
export function check(subschema: Subschema, data: Data, path: Path, options: CheckOptions): Finding[] {
  const resolved = resolve(subschema);
  if (!isObject(data) || functionName(data) === undefined) return checkLeaf(resolved, data, path, options);
  return leaves(data, path).flatMap((leaf) => checkLeaf(resolved, leaf.data, leaf.path, options));
}

function checkLeaf(subschema: Subschema, data: Data, path: Path, options: CheckOptions): Finding[] {
  if (data === null || isFree(subschema.schema)) return [];
  if (isObject(data) && functionName(data) !== undefined)
    return misfit(alternatives(subschema), options.shapeOf(data), data, path);
  if (subschema.schema.anyOf)
    return checkUnion(alternatives(subschema), data, path, (alternative) =>
      checkLeaf(alternative, data, path, options),
    );
  const findings = inner(subschema, data, path, options);
  const own = ownFindings(subschema, data, path, options);
  return own.length === 0 ? findings : [...own, ...findings];
}

/** Checks the parts of the data that the validator of this subschema leaves out. */
function inner(subschema: Subschema, data: Data, path: Path, options: CheckOptions): Finding[] {
  if (typeof data !== 'object' || data === null) return [];
  const findings = [
    ...vanishing(subschema, data, path),
    ...combined(subschema, data, path),
    ...repeated(subschema, data, path),
  ];
  for (const [key, value] of Array.isArray(data) ? data.entries() : Object.entries(data)) {
    const child = childSchema(subschema, key);
    if (!child) continue;
    const isCall = isObject(value) && functionName(value) !== undefined;
    if (isCall || standsAlone(child.schema)) findings.push(...check(child, value, [...path, key], options));
    else if (typeof value === 'object') findings.push(...inner(child, value, [...path, key], options));
  }
  return findings;
}

function vanishing(subschema: Subschema, data: Data, path: Path): Finding[] {
  if (!isObject(data)) return [];
  return (subschema.schema.required ?? [])
    .filter((name) => isNoValue(data[name] ?? null))
    .map((name) =>
      finding('schema/missing-property', [...path, name], `${name} is required, but AWS::NoValue removes it`),
    );
}

/** Properties that AWS requires or rejects in combination. */
function combined(subschema: Subschema, data: Data, path: Path): Finding[] {
  const { requirements = [] } = subschema.schema;
  if (requirements.length === 0 || !isObject(data)) return [];
  const object = new Setting([{ data, path }], path);
  return requirements.flatMap((each) => [...checkRequirement(each, object, nameOf(path, subschema))]);
}

function ownFindings(subschema: Subschema, data: Data, path: Path, options: CheckOptions): Finding[] {
  const errors = options.validators.errors(subschema, data);
  if (errors.length === 0) return [];
  const wrongType = new Set(errors.filter(isTypeError).map((error) => error.instancePath));
  return errors
    .filter((error) => isTypeError(error) || !wrongType.has(error.instancePath))
    .flatMap((error) => judge(error, subschema, data, path, options));
}

function isTypeError(error: ErrorObject): boolean {
  return error.keyword === 'type';
}

function judge(
  error: ErrorObject,
  subschema: Subschema,
  data: Data,
  path: Path,
  options: CheckOptions,
): Finding[] {
  const target = follow(subschema, data, error.instancePath);
  if (!target || isDeferred(target.data, options)) return [];
  const at = [...path, ...target.steps];
  if (isTypeError(error)) {
    const read = lenient(target.data, String(error.params.type));
    if (read !== undefined)
      return Object.keys(target.subschema.schema).length === 1
        ? []
        : ownFindings(target.subschema, read, at, options);
  }
  if (isUncertain(error, target.data, at, options)) return [];
  return [explain(error, target.subschema, target.data, at)];
}

interface Target {
  readonly subschema: Subschema;
  readonly data: Data;
  readonly steps: (string | number)[];
}

/** The data of an error; `undefined` at or below an intrinsic function, which is checked separately. */
function follow(subschema: Subschema, data: Data, pointer: string): Target | undefined {
  let target: Target = { subschema, data, steps: [] };
  for (const written of pointer.split('/').slice(1)) {
    const name = written.replaceAll('~1', '/').replaceAll('~0', '~');
    const step = Array.isArray(target.data) ? Number(name) : name;
    const next = Array.isArray(target.data)
      ? target.data[Number(name)]
      : isObject(target.data)
        ? target.data[name]
        : undefined;
    const child = childSchema(target.subschema, step);
    if (next === undefined || !child) return undefined;
    if (isObject(next) && functionName(next) !== undefined) return undefined;
    target = { subschema: child, data: next, steps: [...target.steps, step] };
  }
  return target;
}

/** Other rules report nulls and functions that are not the only key. */
function isDeferred(data: Data, options: CheckOptions): boolean {
  if (typeof data === 'string') return options.isFilledLater(data);
  return data === null || (isObject(data) && Object.keys(data).some(isMisplacedCall));
}

function isMisplacedCall(key: string): boolean {
  return key.startsWith('Fn::') && !isGenerating(key);
}

/** Whether functions and transforms may resolve the error. */
function isUncertain(error: ErrorObject, data: Data, path: Path, options: CheckOptions): boolean {
  switch (error.keyword) {
    case 'required':
      return bringsInKeys(data) || options.isGiven(path, String(error.params.missingProperty));
    case 'additionalProperties':
      return isGenerating(String(error.params.additionalProperty));
    case 'minItems':
    case 'maxItems':
      return Array.isArray(data) && data.some(mayVanish);
    default:
      return false;
  }
}
