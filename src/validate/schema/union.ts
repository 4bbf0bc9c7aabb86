import type { Path } from '../document';
import { type Finding, finding } from '../finding';
import { listed, typeInWords } from '../show';
import { nameOf } from './explain';
import type { Place } from './place';

export interface Alternative {
  readonly place: Place;
  readonly findings: readonly Finding[];
}

/** What to say where a value fits none of the forms that a property takes; nothing where it fits one. */
export function nearest(path: Path, alternatives: readonly Alternative[]): Finding[] {
  if (alternatives.some(({ findings }) => findings.length === 0)) return [];
  const [first] = alternatives;
  if (!first) return [];
  const sameKind = alternatives.filter(({ findings }) => !findings.some((each) => isAboutAll(each, path)));
  if (sameKind.length === 0) {
    const types = [...new Set(alternatives.map(({ place }) => typeInWords(place.schema.type ?? 'anything')))];
    return [
      finding(
        'schema/type',
        path,
        `${nameOf(path, first.place)} takes ${types.join(' or ')}, and this is neither`,
      ),
    ];
  }
  const [best, ...others] = [...sameKind].sort((a, b) => a.findings.length - b.findings.length);
  if (!best) return [];
  if (others.length === 0) return [...best.findings];
  const said = best.findings.map(({ message }) => message);
  return [
    finding(
      'schema/union',
      path,
      `${nameOf(path, best.place)} fits none of the forms that it may have (${listed(
        alternatives.map(({ place }) => form(place)),
        6,
      )})`,
      { advice: `for the nearest, ${form(best.place)}: ${listed(said, 3)}` },
    ),
  ];
}

function isAboutAll(each: Finding, path: Path): boolean {
  return each.code === 'schema/type' && each.path.length === path.length;
}

function form(place: Place): string {
  const definition = /^\/definitions\/(\w+)$/.exec(place.pointer)?.[1];
  return definition ?? typeInWords(place.schema.type ?? 'anything');
}
