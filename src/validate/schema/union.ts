import { type Data, entry } from '../../document/data';
import type { Path } from '../../document/document';
import { likely } from '../../document/likely';
import { listed, show, typeInWords } from '../../document/show';
import { type Finding, finding } from '../finding';
import { nameOf } from './explain';
import type { Place } from './place';

/** What to say where a value fits none of the forms that a property takes; nothing where it fits one. */
export function checkUnion(
  alternatives: readonly Place[],
  data: Data,
  path: Path,
  check: (alternative: Place) => readonly Finding[],
): Finding[] {
  const chosen = byDiscriminator(alternatives, data, path);
  if ('wrong' in chosen) return [chosen.wrong];
  const tried = chosen.places.map((place) => ({ place, findings: check(place) }));
  if (tried.some(({ findings }) => findings.length === 0)) return [];
  const [first] = chosen.places;
  if (!first) return [];
  const sameKind = tried.filter(({ findings }) => !findings.some((each) => isAboutAll(each, path)));
  if (sameKind.length === 0) return [neither(chosen.places, first, data, path)];
  const [best, ...others] = sameKind.sort((a, b) => a.findings.length - b.findings.length);
  if (!best) return [];
  if (others.length === 0) return [...best.findings];
  const said = best.findings.map(({ message }) => message);
  return [
    finding(
      'schema/union',
      path,
      `${nameOf(path, best.place)} fits none of the forms that it may have (${listed(chosen.places.map(form), 6)})`,
      { advice: `for the nearest, ${form(best.place)}: ${listed(said, 3)}` },
    ),
  ];
}

/** Where all forms name themselves in one property, such as `Type`, that property says which one is meant. */
function byDiscriminator(
  alternatives: readonly Place[],
  data: Data,
  path: Path,
): { readonly places: readonly Place[] } | { readonly wrong: Finding } {
  const [first, ...others] = alternatives;
  const property = Object.entries(first?.schema.properties ?? {}).find(
    ([name, { enum: values }]) =>
      values?.length === 1 && others.every((each) => namesOf(each, name).length > 0),
  )?.[0];
  const given = property === undefined ? undefined : entry(data, property);
  if (property === undefined || typeof given !== 'string') return { places: alternatives };
  const places = alternatives.filter((each) => namesOf(each, property).includes(given));
  if (places.length > 0) return { places };
  const known = alternatives.flatMap((each) => namesOf(each, property));
  const near = likely(given, known);
  return {
    wrong: finding(
      'schema/enum',
      [...path, property],
      `${property} is ${show(given)}, which AWS does not list`,
      {
        advice: `${near === undefined ? '' : `did you mean ${near}? `}AWS takes ${listed(known, 20)}`,
      },
    ),
  };
}

function namesOf({ schema }: Place, property: string): string[] {
  return (schema.properties?.[property]?.enum ?? []).map(String);
}

function neither(places: readonly Place[], first: Place, data: Data, path: Path): Finding {
  const types = [...new Set(places.map(({ schema }) => typeInWords(schema.type ?? 'anything')))];
  const wanted = types.join(' or ');
  return finding('schema/type', path, `${nameOf(path, first)} takes ${wanted}, not ${show(data)}`, {
    advice: `write ${wanted}`,
  });
}

function isAboutAll(each: Finding, path: Path): boolean {
  return each.code === 'schema/type' && each.path.length === path.length;
}

function form(place: Place): string {
  const definition = /^\/definitions\/(\w+)$/.exec(place.pointer)?.[1];
  return definition ?? typeInWords(place.schema.type ?? 'anything');
}
