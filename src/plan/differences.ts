import { scalarText } from '../document/data';
import { isUnknown, isValueObject, type Value } from './value';

export type Path = readonly (string | number)[];

/** One place where two values differ, as deep as both sides can be compared. */
export interface Difference {
  readonly path: Path;
  /** Absent where the value is added. */
  readonly before?: Value;
  /** Absent where the value is removed. */
  readonly after?: Value;
}

/** CloudFormation compares scalars as text, so `true` equals `"true"`, and lists by position. */
export function differences(
  before: Value | undefined,
  after: Value | undefined,
  path: Path = [],
): Difference[] {
  if (before === undefined && after === undefined) return [];
  if (before === undefined) return after === undefined ? [] : [{ path, after }];
  if (after === undefined) return [{ path, before }];
  if (Array.isArray(before) && Array.isArray(after)) {
    const length = Math.max(before.length, after.length);
    return Array.from({ length }, (_, index) =>
      differences(before[index], after[index], [...path, index]),
    ).flat();
  }
  if (isValueObject(before) && isValueObject(after)) {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    return keys.flatMap((key) => differences(own(before, key), own(after, key), [...path, key]));
  }
  return same(before, after) ? [] : [{ path, before, after }];
}

/** An unknown value equals only the same unknown value. */
function same(before: Value, after: Value): boolean {
  if (isUnknown(before) || isUnknown(after))
    return isUnknown(before) && isUnknown(after) && before.name === after.name && !after.certain;
  return before === after || (scalarText(before) !== undefined && scalarText(before) === scalarText(after));
}

function own(value: { [key: string]: Value }, key: string): Value | undefined {
  return Object.hasOwn(value, key) ? value[key] : undefined;
}

/** Whether one path is a prefix of the other. */
export function overlap(one: Path, other: Path): boolean {
  const length = Math.min(one.length, other.length);
  return one.slice(0, length).every((step, index) => String(step) === String(other[index]));
}
