import type { Data, DataObject } from './data';
import type { Path } from './document';

/**
 * Visits every entry of every nested mapping and list, outermost first. `path` is reused between visits: copy it to keep
 * it. A visit that returns `false` skips what is below the entry.
 */
export function walk(
  data: Data,
  start: Path,
  visit: (value: Data, path: Path, container: Data[] | DataObject) => boolean | undefined,
): void {
  const path = [...start];
  const enter = (container: Data[] | DataObject): void => {
    if (Array.isArray(container))
      for (let index = 0; index < container.length; index++) step(container, index);
    else for (const key of Object.keys(container)) step(container, key);
  };
  const step = (container: Data[] | DataObject, key: string | number): void => {
    const value = Array.isArray(container) ? container[Number(key)] : container[key];
    if (value === undefined) return;
    path.push(key);
    const go = visit(value, path, container);
    if (go !== false && typeof value === 'object' && value !== null) enter(value);
    path.pop();
  };
  if (typeof data === 'object' && data !== null) enter(data);
}
