import type { ErrorObject } from 'ajv';
import type { Data } from '../../document/data';
import type { Path } from '../../document/document';
import { listed, plural, show, typeInWords } from '../../document/show';
import { type Finding, finding } from '../finding';
import { likely } from '../suggest';
import type { Subschema } from './subschema';
import { unknownProperty } from './unknown-property';

/** An error of ajv in words. `around` is the subschema whose validator found it. */
export function explain(error: ErrorObject, subschema: Subschema, data: Data, path: Path): Finding {
  const name = nameOf(path, subschema);
  const limit = Number(error.params.limit);
  switch (error.keyword) {
    case 'additionalProperties':
      return unknownProperty(String(error.params.additionalProperty), subschema, path, name);
    case 'required': {
      const missing = String(error.params.missingProperty);
      return finding('schema/missing-property', path, `${name} lacks the required property ${missing}`, {
        at: 'key',
        advice: `add ${missing}`,
      });
    }
    case 'type': {
      const wanted = typeInWords(String(error.params.type));
      return finding('schema/type', path, `${name} takes ${wanted}, not ${show(data)}`, {
        advice: `write ${wanted}`,
      });
    }
    case 'enum':
      return notListed(error.params.allowedValues, name, data, path);
    case 'pattern':
      return finding(
        'schema/pattern',
        path,
        `${name} is ${show(data)}, which does not match the pattern ${String(error.params.pattern)}`,
      );
    case 'minLength':
      return finding(
        'schema/length',
        path,
        `${name} is ${show(data)}, shorter than ${plural(limit, 'character')}`,
      );
    case 'maxLength':
      return finding(
        'schema/length',
        path,
        `${name} is ${show(data)}, longer than ${plural(limit, 'character')}`,
      );
    case 'minimum':
      return finding('schema/range', path, `${name} is ${show(data)}, less than ${limit}`);
    case 'maximum':
      return finding('schema/range', path, `${name} is ${show(data)}, more than ${limit}`);
    case 'minItems':
      return finding('schema/items', path, `${name} is ${show(data)}, fewer than ${limit}`);
    case 'maxItems':
      return finding('schema/items', path, `${name} is ${show(data)}, more than ${limit}`);
    default:
      throw new RangeError(
        `the schema of ${subschema.type} has a keyword that nobody explains: ${error.keyword}`,
      );
  }
}

function notListed(allowed: unknown, name: string, data: Data, path: Path): Finding {
  const values = Array.isArray(allowed) ? allowed.map(String) : [];
  const near = typeof data === 'string' ? likely(data, values) : undefined;
  const advice = `${near === undefined ? '' : `did you mean ${near}? `}AWS takes ${listed(values, 12)}`;
  return finding('schema/enum', path, `${name} is ${show(data)}, which AWS does not list`, { advice });
}

/** What a message calls the thing at a path: the property's name, with its index in a list, or the resource's type. */
export function nameOf(path: Path, subschema: Subschema): string {
  if (subschema.pointer === '') return subschema.type;
  const steps = path.filter((step, index) => step !== 'Fn::If' && path[index - 1] !== 'Fn::If');
  const last = steps.findLastIndex((step) => typeof step === 'string');
  return steps
    .slice(last)
    .map((step) => (typeof step === 'number' ? `[${step}]` : step))
    .join('');
}
