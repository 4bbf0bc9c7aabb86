import { type Data, entry, isObject } from '../../document/data';
import type { Path } from '../../document/document';
import type { Template } from '../../document/template';
import { bind, type Environment, NO_LOOPS, readLoop } from './loops';

export type Section = 'Conditions' | 'Rules' | 'Resources' | 'Outputs' | 'Hooks' | 'Globals';

/** One entry of a section, once per iteration of the loops around it. */
export interface Declaration {
  readonly section: Section;
  /** The key with loop variables replaced; `undefined` if they are not known. */
  readonly name: string | undefined;
  /** The key as written in the template. */
  readonly written: string;
  readonly path: Path;
  readonly value: Data;
  readonly environment: Environment;
}

/** The list of a loop in a section. */
export interface LoopList {
  readonly written: string;
  readonly path: Path;
  readonly value: Data;
  readonly environment: Environment;
}

export function declarations(template: Template, section: Section): Declaration[] {
  const found: Declaration[] = [];
  entries(
    template,
    section,
    (declaration) => found.push(declaration),
    () => undefined,
  );
  return found;
}

/** The lists of the top-level loops of a section. */
export function loopLists(template: Template, section: Section): LoopList[] {
  const found: LoopList[] = [];
  entries(
    template,
    section,
    () => undefined,
    (list) => found.push(list),
  );
  return found;
}

function entries(
  template: Template,
  section: Section,
  declare: (declaration: Declaration) => void,
  loopOver: (list: LoopList) => void,
): void {
  const visit = (data: Data | undefined, path: Path, environment: Environment): void => {
    for (const [written, value] of Object.entries(isObject(data) ? data : {})) {
      const loop = readLoop(written, value, environment);
      if (loop) {
        loopOver({ written, path: [...path, written, 1], value: loop.list, environment });
        for (const turn of loop.environments) visit(loop.body, [...path, written, 2], turn);
      } else if (!written.startsWith('Fn::'))
        declare({
          section,
          written,
          name: bind(written, environment),
          path: [...path, written],
          value,
          environment,
        });
    }
  };
  visit(entry(template.document.data, section), [section], NO_LOOPS);
}
