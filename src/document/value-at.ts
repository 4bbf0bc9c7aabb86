import { type Data, isObject } from './data';
import type { Path } from './document';

/** The value at a path. */
export function valueAt(data: Data, path: Path): Data | undefined {
  return path.reduce<Data | undefined>(
    (inside, step) =>
      Array.isArray(inside)
        ? inside[Number(step)]
        : isObject(inside) && Object.hasOwn(inside, step)
          ? inside[step]
          : undefined,
    data,
  );
}
