import type { DataObject } from '../../../document/data';
import { defined, isEqual, objectAt, objectsAt, textAt, withValue } from '../values';
import { type FieldSet, fromFieldsV1, leavesOf, toFieldsV1 } from './field-set';

/** Who writes an object, and how. */
export interface Writer {
  readonly manager: string;
  readonly operation: 'Apply' | 'Update';
  readonly apiVersion: string;
  /** Empty for the object itself. */
  readonly subresource: string;
  readonly time: string;
}

export interface Manager extends Writer {
  readonly fields: FieldSet;
}

export function managersOf(object: DataObject | undefined): Manager[] {
  return objectsAt(object, 'metadata', 'managedFields').map((entry) => ({
    manager: textAt(entry, 'manager'),
    operation: entry.operation === 'Apply' ? 'Apply' : 'Update',
    apiVersion: textAt(entry, 'apiVersion'),
    subresource: textAt(entry, 'subresource'),
    time: textAt(entry, 'time'),
    fields: fromFieldsV1(objectAt(entry, 'fieldsV1')),
  }));
}

export function isSameManager(one: Writer, other: Writer): boolean {
  return (
    one.manager === other.manager &&
    one.operation === other.operation &&
    one.subresource === other.subresource &&
    one.apiVersion === other.apiVersion
  );
}

/** The object with its managers, in the order of Kubernetes: those that apply first, then by time. */
export function withManagers(object: DataObject, managers: readonly Manager[]): DataObject {
  const entries = managers
    .filter(({ fields }) => fields.size > 0)
    .sort((one, other) => rank(one).localeCompare(rank(other)))
    .map(({ manager, operation, apiVersion, subresource, time, fields }) =>
      defined({
        manager,
        operation,
        apiVersion,
        time,
        fieldsType: 'FieldsV1',
        fieldsV1: toFieldsV1(fields),
        subresource: subresource || undefined,
      }),
    );
  return withValue(object, ['metadata', 'managedFields'], entries.length > 0 ? entries : undefined);
}

const rank = ({ operation, time, manager }: Manager): string => `${operation} ${time} ${manager}`;

/** After an update: the writer manages what changed, and no one manages what is gone. */
export function afterUpdate(before: DataObject | undefined, after: DataObject, writer: Writer): DataObject {
  const managers = managersOf(before);
  if (before && isEqual(withoutManagers(before), withoutManagers(after)))
    return withManagers(after, managers);
  const old = before ? leavesOf(before) : new Map<string, string>();
  const present = leavesOf(after);
  const changed = new Set(
    [...present].filter(([path, value]) => old.get(path) !== value).map(([path]) => path),
  );
  const kept = managers.map((one) => {
    const own = isSameManager(one, writer);
    const fields = [...one.fields].filter((path) => present.has(path) && (own || !changed.has(path)));
    return own && changed.size > 0
      ? { ...one, time: writer.time, fields: new Set([...fields, ...changed]) }
      : { ...one, fields: new Set(fields) };
  });
  const known = managers.some((one) => isSameManager(one, writer));
  return withManagers(after, known ? kept : [...kept, { ...writer, fields: changed }]);
}

export function withoutManagers(object: DataObject): DataObject {
  return withValue(object, ['metadata', 'managedFields'], undefined);
}
