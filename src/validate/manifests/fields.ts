import { type Data, isObject } from '../../document/data';
import type { Path } from '../../document/document';
import { listed, show, typeInWords } from '../../document/show';
import { type FieldType, kubernetesSpec } from '../../spec/kubernetes';
import { OUTPUT_REFERENCE } from '../../spec/manifest-values';
import { type Finding, finding } from '../finding';
import { didYouMean } from '../suggest';
import { at, type ManifestFinding, type ManifestObject } from './manifest';

/** https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/ */
const QUANTITY = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[numkMGTPE]|[KMGTPE]i|[eE][+-]?\d+)?$/;

/** Objects have the fields of their kind, with values of the right type. */
export function* fieldsFitTheirKind(objects: readonly ManifestObject[]): Iterable<ManifestFinding> {
  for (const { document, path, data, kind, known } of objects)
    if (known)
      for (const each of definition(data, known.definition, path, kind)) yield { document, finding: each };
}

function* definition(data: Data, name: string, path: Path, where: string): Iterable<Finding> {
  const fields = kubernetesSpec().definitions[name];
  if (!fields) return;
  if (!isObject(data)) return yield wrongType(path, where, 'an object', data);
  for (const [field, content] of Object.entries(data)) {
    const type = Object.hasOwn(fields, field) ? fields[field] : undefined;
    if (type === undefined)
      yield finding('kubernetes/unknown-field', [...path, field], `unknown field ${field} in ${where}`, {
        at: 'key',
        ...didYouMean(field, Object.keys(fields)),
      });
    // An empty field is an absent one.
    else if (content !== null) yield* value(content, type.replace(/!$/, ''), [...path, field], field);
  }
  for (const [field, type] of Object.entries(fields))
    if (type.endsWith('!') && (at(data, field) ?? null) === null)
      yield finding('kubernetes/missing-field', path, `${where} has no ${field}`, { at: 'key' });
}

function* value(data: Data, type: FieldType, path: Path, where: string): Iterable<Finding> {
  if (type.startsWith('[]')) {
    if (!Array.isArray(data)) return yield wrongType(path, where, 'a list', data);
    for (const [index, item] of data.entries())
      yield* value(item, type.slice(2), [...path, index], `${where}[${index}]`);
  } else if (type.startsWith('{}')) {
    if (!isObject(data)) return yield wrongType(path, where, 'an object', data);
    for (const [key, item] of Object.entries(data))
      yield* value(item, type.slice(2), [...path, key], `${where}.${key}`);
  } else if (Object.hasOwn(kubernetesSpec().definitions, type)) yield* definition(data, type, path, where);
  else yield* scalar(data, type, path, where);
}

function* scalar(data: Data, type: FieldType, path: Path, where: string): Iterable<Finding> {
  if (type === 'any' || isOutput(data)) return;
  if (type.startsWith('enum:')) {
    const values = type.slice('enum:'.length).split('|');
    if (typeof data !== 'string' || !values.includes(data))
      yield finding(
        'kubernetes/value',
        path,
        `${where} is ${show(data)}, expected ${listed(values, 9, 'or')}`,
        {
          ...didYouMean(String(data), values),
        },
      );
  } else if (type === 'quantity') {
    if (typeof data !== 'number' && typeof data !== 'string')
      yield wrongType(path, where, 'a quantity', data);
    else if (!QUANTITY.test(String(data)))
      yield finding(
        'kubernetes/value',
        path,
        `${where} is ${show(data)}, expected a quantity such as 500m or 256Mi`,
      );
  } else if (type === 'int-or-string') {
    if (typeof data !== 'string' && !Number.isInteger(data))
      yield wrongType(path, where, 'an integer or a string', data);
  } else if (type === 'integer') {
    if (!Number.isInteger(data)) yield wrongType(path, where, typeInWords(type), data);
  } else {
    const expected = type === 'date-time' ? 'string' : type;
    if (typeof data !== expected) yield wrongType(path, where, typeInWords(expected), data);
  }
}

/** Whether the text is one output, whose value is known at deployment. */
function isOutput(data: Data): boolean {
  return typeof data === 'string' && data.replace(OUTPUT_REFERENCE, '') === '' && data !== '';
}

function wrongType(path: Path, where: string, expected: string, data: Data): Finding {
  return finding('kubernetes/type', path, `${where} must be ${expected}, got ${show(data)}`);
}
