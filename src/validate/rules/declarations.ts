import { type Data, entry, isObject } from '../data';
import type { Path } from '../document';
import type { Template } from '../template';
import { bind, type Environment, NO_LOOPS, readLoop } from './loops';

export type Section = 'Conditions' | 'Rules' | 'Resources' | 'Outputs' | 'Hooks' | 'Globals';

/** One entry of a section, once for every turn of the loops around it. */
export interface Declaration {
  readonly section: Section;
  /** The key with the loops' variables filled in; `undefined` where they aren't known. */
  readonly name: string | undefined;
  /** The key as it stands in the template. */
  readonly written: string;
  readonly path: Path;
  readonly value: Data;
  readonly environment: Environment;
}

export function declarations(template: Template, section: Section): Declaration[] {
  const found: Declaration[] = [];
  const collect = (entries: Data, path: Path, environment: Environment): void => {
    if (!isObject(entries)) return;
    for (const [written, value] of Object.entries(entries)) {
      const loop = readLoop(written, value, environment);
      if (loop) for (const turn of loop.environments) collect(loop.body, [...path, written, 2], turn);
      else if (!written.startsWith('Fn::'))
        found.push({
          section,
          written,
          name: bind(written, environment),
          path: [...path, written],
          value,
          environment,
        });
    }
  };
  collect(entry(template.document.data, section) ?? null, [section], NO_LOOPS);
  return found;
}
