import type { Data } from '../../document/data';
import { isObject } from '../../document/data';
import type { Path } from '../../document/document';
import { functionName } from '../../document/function-name';

/** A possible value, with its own path. */
export interface Placed<T extends Data = Data> {
  readonly data: T;
  readonly path: Path;
}

/** The possible values of data with `Fn::If`. Other functions are returned as they are. */
export function alternatives(data: Data | undefined, path: Path): Placed[] {
  if (data === undefined) return [];
  if (!isObject(data) || functionName(data) !== 'Fn::If') return [{ data, path }];
  const argument = data['Fn::If'];
  if (!Array.isArray(argument)) return [];
  return [1, 2].flatMap((side) => alternatives(argument[side], [...path, 'Fn::If', side]));
}

/** The items of a list, or the single value used instead of it, each with its alternatives. */
export function elements(data: Data | undefined, path: Path): Placed[] {
  return alternatives(data, path).flatMap((whole) =>
    Array.isArray(whole.data)
      ? whole.data.flatMap((item, index) => alternatives(item, [...whole.path, index]))
      : [whole],
  );
}

/** The objects among them that are plain data, not functions. */
export function objects(placed: readonly Placed[]): Placed<{ [key: string]: Data }>[] {
  return placed.flatMap(({ data, path }) =>
    isObject(data) && functionName(data) === undefined ? [{ data, path }] : [],
  );
}

/** The literal strings among them. */
export function texts(placed: readonly Placed[]): Placed<string>[] {
  return placed.flatMap(({ data, path }) => (typeof data === 'string' ? [{ data, path }] : []));
}
