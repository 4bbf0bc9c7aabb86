import type { Data } from '../../document/data';
import type { Path } from '../../document/document';
import { listed, show, typeInWords } from '../../document/show';
import { type FieldType, kubernetesSpec } from '../../spec/kubernetes';
import { type FieldVisit, visitFields } from '../../spec/kubernetes-fields';
import { OUTPUT_REFERENCE } from '../../spec/manifest-values';
import { type Finding, finding } from '../finding';
import { didYouMean } from '../suggest';
import type { ManifestFinding, ManifestObject } from './manifest';

/** https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/ */
const QUANTITY = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[numkMGTPE]|[KMGTPE]i|[eE][+-]?\d+)?$/;

/** Objects have the fields of their kind, with values of the right type. */
export function* fieldsFitTheirKind(objects: readonly ManifestObject[]): Iterable<ManifestFinding> {
  for (const { document, path, data, kind, known } of objects)
    if (known)
      for (const visit of visitFields(data, known.definition, path, kind))
        for (const each of findingsAt(visit)) yield { document, finding: each };
}

function* findingsAt({ kind, path, data, type, where, field = '' }: FieldVisit): Iterable<Finding> {
  switch (kind) {
    case 'scalar':
      return yield* scalar(data, type, path, where);
    case 'not a list':
      return yield wrongType(path, where, 'a list', data);
    case 'not an object':
      return yield wrongType(path, where, 'an object', data);
    case 'unknown':
      return yield finding('kubernetes/unknown-field', path, `unknown field ${field} in ${where}`, {
        at: 'key',
        ...didYouMean(field, Object.keys(kubernetesSpec().definitions[type] ?? {})),
      });
    case 'missing':
      return yield finding('kubernetes/missing-field', path, `${where} has no ${field}`, { at: 'key' });
  }
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
