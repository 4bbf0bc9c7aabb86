import type { Data } from '../validate/data';

/** An evaluated value: plain data, but for the places that only applying the change will tell. */
export type Value = string | number | boolean | null | Unknown | Value[] | ValueObject;
export interface ValueObject {
  [key: string]: Value;
}

/** A value known after apply. */
export class Unknown {
  /**
   * @param certain whether it is sure to differ from what is there now, as the ID of a resource that will be replaced is
   * @param problem why AWS can't show the property that it stands in; see `failing`
   */
  constructor(
    readonly certain: boolean,
    readonly problem?: string,
  ) {}
}

export function isUnknown(value: Value | undefined): value is Unknown {
  return value instanceof Unknown;
}

export function isValueObject(value: Value | undefined): value is ValueObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !isUnknown(value);
}

/** Every unknown inside a value. */
export function unknowns(value: Value | undefined): Unknown[] {
  if (isUnknown(value)) return [value];
  if (Array.isArray(value)) return value.flatMap(unknowns);
  return isValueObject(value) ? Object.values(value).flatMap(unknowns) : [];
}

/** What a function gives where an argument is unknown: unknown too, and as sure to differ as its arguments. */
export function unknownFrom(values: readonly (Value | undefined)[], problem?: string): Unknown | undefined {
  const found = values.flatMap(unknowns);
  if (found.length === 0) return undefined;
  const reason = problem ?? found.find((unknown) => unknown.problem)?.problem;
  return new Unknown(
    found.some((unknown) => unknown.certain),
    reason,
  );
}

/** The value as data, each unknown as `show` gives it. */
export function toData(value: Value, show: (unknown: Unknown) => Data): Data {
  if (isUnknown(value)) return show(value);
  if (Array.isArray(value)) return value.map((item) => toData(item, show));
  if (isValueObject(value))
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toData(item, show)]));
  return value;
}

/** A scalar as CloudFormation writes it into text, `undefined` for anything else. */
export function scalarText(value: Value | undefined): string | undefined {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : undefined;
}
