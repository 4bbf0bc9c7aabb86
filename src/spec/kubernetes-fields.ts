import { type Data, isObject } from '../document/data';
import { type FieldType, kubernetesSpec } from './kubernetes';

/** What an object has at a field, or lacks. */
export interface FieldVisit {
  readonly kind: 'scalar' | 'not a list' | 'not an object' | 'unknown' | 'missing';
  readonly path: readonly (string | number)[];
  readonly data: Data;
  /** The type that the field should have. */
  readonly type: FieldType;
  /** The field and its place in it, such as `ports[0]`; the kind for the object itself. */
  readonly where: string;
  /** The unknown or missing field. */
  readonly field?: string;
}

/** Visits the fields of an object, and its fields that have the wrong shape, are unknown or missing. A null field is an absent one. */
export function* visitFields(
  data: Data,
  type: string,
  path: FieldVisit['path'],
  where: string,
): Iterable<FieldVisit> {
  const fields = kubernetesSpec().definitions[type];
  if (!fields) return;
  if (!isObject(data)) return yield { kind: 'not an object', path, data, type, where };
  for (const [field, content] of Object.entries(data)) {
    const known = Object.hasOwn(fields, field) ? fields[field] : undefined;
    const place = [...path, field];
    if (known === undefined) yield { kind: 'unknown', path: place, data: content, type, where, field };
    else if (content !== null) yield* visitValue(content, known.replace(/!$/, ''), place, field);
  }
  for (const [field, known] of Object.entries(fields))
    if (known.endsWith('!') && (Object.hasOwn(data, field) ? data[field] : null) === null)
      yield { kind: 'missing', path, data, type, where, field };
}

function* visitValue(
  data: Data,
  type: FieldType,
  path: FieldVisit['path'],
  where: string,
): Iterable<FieldVisit> {
  const visit = { path, data, type, where };
  if (type.startsWith('[]')) {
    if (!Array.isArray(data)) return yield { kind: 'not a list', ...visit };
    for (const [index, item] of data.entries())
      yield* visitValue(item, type.slice(2), [...path, index], `${where}[${index}]`);
  } else if (type.startsWith('{}')) {
    if (!isObject(data)) return yield { kind: 'not an object', ...visit };
    for (const [key, item] of Object.entries(data))
      yield* visitValue(item, type.slice(2), [...path, key], `${where}.${key}`);
  } else if (Object.hasOwn(kubernetesSpec().definitions, type)) yield* visitFields(data, type, path, where);
  else yield { kind: 'scalar', ...visit };
}
