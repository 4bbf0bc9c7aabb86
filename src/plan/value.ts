import { type Data, scalarText } from '../document/data';

/** An evaluated value: plain data in which some values may be unknown. */
export type Value = string | number | boolean | null | Unknown | Value[] | ValueObject;
export interface ValueObject {
  [key: string]: Value;
}

/** An unknown value: known after apply, or a named placeholder such as `${Vpc}`. */
export class Unknown {
  /**
   * @param certain whether it is certain to differ from the present value, like the ID of a replaced resource
   * @param name unknown values with the same name are equal
   * @param problem why AWS can't show the property that contains it
   */
  constructor(
    readonly certain: boolean,
    readonly name?: string,
    readonly problem?: string,
  ) {}
}

export function named(name: string): Unknown {
  return new Unknown(false, name);
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

/**
 * The value of a function with unknown arguments: as certain to differ as they are, and named if they are named.
 * `undefined` where all arguments are known.
 */
export function unknownFrom(
  values: readonly (Value | undefined)[],
  name: (names: readonly string[]) => string,
  problem?: string,
): Unknown | undefined {
  const found = values.flatMap(unknowns);
  if (found.length === 0) return undefined;
  const certain = found.some((unknown) => unknown.certain);
  if (found.every((unknown) => unknown.name !== undefined))
    return new Unknown(certain, name(values.map(nameOf)));
  return new Unknown(certain, undefined, problem ?? found.find((unknown) => unknown.problem)?.problem);
}

function nameOf(value: Value | undefined): string {
  if (isUnknown(value)) return value.name ?? '';
  return scalarText(value) ?? JSON.stringify(toData(value ?? null, (unknown) => unknown.name ?? ''));
}

/** The value as data, with unknown values replaced by `show`. */
export function toData(value: Value, show: (unknown: Unknown) => Data): Data {
  if (isUnknown(value)) return show(value);
  if (Array.isArray(value)) return value.map((item) => toData(item, show));
  if (isValueObject(value))
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toData(item, show)]));
  return value;
}
