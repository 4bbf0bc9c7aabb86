import type { ErrorObject } from 'ajv';
import type { Data } from '../../document/data';
import type { Path } from '../../document/document';
import { listed, plural, show, typeInWords } from '../../document/show';
import { type Finding, finding } from '../finding';
import { likely } from '../suggest';
import type { Subschema } from './subschema';
import { unknownProperty } from './unknown-property';

/** Turns an error of ajv into a finding. */
export function explain(error: ErrorObject, subschema: Subschema, data: Data, path: Path): Finding {
  const name = nameOf(path, subschema);
  const limit = Number(error.params.limit);
  switch (error.keyword) {
    case 'additionalProperties':
      return unknownProperty(String(error.params.additionalProperty), subschema, path, name);
    case 'required': {
      const missing = String(error.params.missingProperty);
      return finding('schema/missing-property', path, `${name} requires the property ${missing}`, {
        at: 'key',
        advice: `add ${missing}`,
      });
    }
    case 'type': {
      const expected = typeInWords(String(error.params.type));
      return finding('schema/type', path, `${name} must be ${expected}, got ${show(data)}`);
    }
    case 'enum':
      return notListed(error.params.allowedValues, name, data, path);
    case 'pattern':
      return finding(
        'schema/pattern',
        path,
        `${name} must match the pattern ${String(error.params.pattern)}, got ${show(data)}`,
      );
    case 'minLength':
      return finding(
        'schema/length',
        path,
        `${name} must have at least ${plural(limit, 'character')}, got ${show(data)}`,
      );
    case 'maxLength':
      return finding(
        'schema/length',
        path,
        `${name} must have at most ${plural(limit, 'character')}, got ${show(data)}`,
      );
    case 'minimum':
      return finding('schema/range', path, `${name} must be at least ${limit}, got ${show(data)}`);
    case 'maximum':
      return finding('schema/range', path, `${name} must be at most ${limit}, got ${show(data)}`);
    case 'minItems':
      return listFinding(path, `${name} must have at least ${plural(limit, 'item')}, got ${show(data)}`);
    case 'maxItems':
      return listFinding(path, `${name} must have at most ${plural(limit, 'item')}, got ${show(data)}`);
    case 'uniqueItems':
      return repetition(path, name, Number(error.params.i), Number(error.params.j));
    default:
      throw new RangeError(`no message for the keyword ${error.keyword} in the schema of ${subschema.type}`);
  }
}

/** A repeated item, with both positions counted from 0. */
export function repetition(path: Path, name: string, one: number, other: number): Finding {
  return listFinding(
    path,
    `item ${Math.max(one, other) + 1} of ${name} repeats item ${Math.min(one, other) + 1}`,
    'remove one of them',
  );
}

/** A finding about a whole list is at the name of its property, also if the list is in a branch of an `Fn::If`. */
export function listFinding(path: Path, message: string, advice?: string): Finding {
  const call = path.indexOf('Fn::If', path.findLastIndex(isName));
  return finding('schema/items', call < 0 ? path : path.slice(0, call), message, {
    at: 'key',
    ...(advice !== undefined && { advice }),
  });
}

function isName(step: string | number): boolean {
  return typeof step === 'string' && step !== 'Fn::If';
}

function notListed(allowed: unknown, name: string, data: Data, path: Path): Finding {
  const values = Array.isArray(allowed) ? allowed.map(String) : [];
  const near = typeof data === 'string' ? likely(data, values) : undefined;
  const advice = `${near === undefined ? '' : `did you mean ${near}? `}use ${listed(values, 12, 'or')}`;
  return finding('schema/enum', path, `invalid value ${show(data)} for ${name}`, {
    advice,
    ...(near !== undefined && { suggestion: near }),
  });
}

/** The name of data in messages: the property, with its index in a list, or the resource type. */
export function nameOf(path: Path, subschema: Subschema): string {
  if (subschema.pointer === '') return subschema.type;
  const steps = path.filter((step, index) => step !== 'Fn::If' && path[index - 1] !== 'Fn::If');
  const last = steps.findLastIndex((step) => typeof step === 'string');
  return steps
    .slice(last)
    .map((step) => (typeof step === 'number' ? `[${step}]` : step))
    .join('');
}
