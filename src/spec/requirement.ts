/** Which properties of an object belong together or exclude each other. */
export type Requirement =
  | { readonly if?: When; readonly oneOf: readonly string[] }
  | { readonly if?: When; readonly anyOf: readonly string[] }
  | { readonly if?: When; readonly atMostOne: readonly string[] }
  | { readonly if?: When; readonly requires: readonly string[] }
  | { readonly if?: When; readonly excludes: readonly string[] }
  /** A literal must be one of these values. */
  | { readonly if?: When; readonly values: Readonly<Record<string, readonly (string | number | boolean)[]>> }
  /** A literal number must be in this range. */
  | { readonly if?: When; readonly within: Readonly<Record<string, readonly [number, number]>> }
  /** Of two literal numbers, the second must be at least the first. */
  | { readonly if?: When; readonly ascending: readonly [string, string] }
  /** A literal string must match. */
  | { readonly if?: When; readonly matches: Readonly<Record<string, RegExp>>; readonly words?: string };

/** A property that is present, or properties with one of these values, where `null` means that the property is absent. */
export type When = string | Readonly<Record<string, readonly (string | number | boolean | null)[] | RegExp>>;
