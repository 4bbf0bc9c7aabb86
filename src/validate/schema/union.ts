import { type Data, entry } from '../../document/data';
import type { Path } from '../../document/document';
import { listed, show, typeInWords } from '../../document/show';
import { type Finding, finding } from '../finding';
import { likely } from '../suggest';
import { nameOf } from './explain';
import type { Subschema } from './subschema';

/** What to say where a value fits none of the forms that a property takes; nothing where it fits one. */
export function checkUnion(
  alternatives: readonly Subschema[],
  data: Data,
  path: Path,
  check: (alternative: Subschema) => readonly Finding[],
): Finding[] {
  const chosen = byDiscriminator(alternatives, data, path);
  if ('wrong' in chosen) return [chosen.wrong];
  const tried = chosen.options.map((subschema) => ({ subschema, findings: check(subschema) }));
  if (tried.some(({ findings }) => findings.length === 0)) return [];
  const [first] = chosen.options;
  if (!first) return [];
  const sameKind = tried.filter(({ findings }) => !findings.some((each) => isAboutAll(each, path)));
  if (sameKind.length === 0) return [neither(chosen.options, first, data, path)];
  const [best, ...others] = sameKind.sort((a, b) => a.findings.length - b.findings.length);
  if (!best) return [];
  if (others.length === 0) return [...best.findings];
  const said = best.findings.map(({ message }) => message);
  return [
    finding(
      'schema/union',
      path,
      `${nameOf(path, best.subschema)} fits none of the forms that it may have (${listed(chosen.options.map(form), 6)})`,
      { advice: `for the nearest, ${form(best.subschema)}: ${listed(said, 3)}` },
    ),
  ];
}

/** Where all forms name themselves in one property, such as `Type`, that property says which one is meant. */
function byDiscriminator(
  alternatives: readonly Subschema[],
  data: Data,
  path: Path,
): { readonly options: readonly Subschema[] } | { readonly wrong: Finding } {
  const [first, ...others] = alternatives;
  const property = Object.entries(first?.schema.properties ?? {}).find(
    ([name, { enum: values }]) =>
      values?.length === 1 && others.every((each) => namesOf(each, name).length > 0),
  )?.[0];
  const given = property === undefined ? undefined : entry(data, property);
  if (property === undefined || typeof given !== 'string') return { options: alternatives };
  const options = alternatives.filter((each) => namesOf(each, property).includes(given));
  if (options.length > 0) return { options };
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

function namesOf({ schema }: Subschema, property: string): string[] {
  return (schema.properties?.[property]?.enum ?? []).map(String);
}

function neither(options: readonly Subschema[], first: Subschema, data: Data, path: Path): Finding {
  const types = [...new Set(options.map(({ schema }) => typeInWords(schema.type ?? 'anything')))];
  const wanted = types.join(' or ');
  return finding('schema/type', path, `${nameOf(path, first)} takes ${wanted}, not ${show(data)}`, {
    advice: `write ${wanted}`,
  });
}

function isAboutAll(each: Finding, path: Path): boolean {
  return each.code === 'schema/type' && each.path.length === path.length;
}

function form(subschema: Subschema): string {
  const definition = /^\/definitions\/(\w+)$/.exec(subschema.pointer)?.[1];
  return definition ?? typeInWords(subschema.schema.type ?? 'anything');
}
