import { type Data, entry } from '../../document/data';
import type { Path } from '../../document/document';
import { listed, show, typeInWords } from '../../document/show';
import { type Finding, finding } from '../finding';
import { likely } from '../suggest';
import { nameOf } from './explain';
import type { Subschema } from './subschema';

/** Checks that a value matches one of the alternatives. */
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
  const messages = best.findings.map(({ message }) => message);
  return [
    finding(
      'schema/union',
      path,
      `${nameOf(path, best.subschema)} must be one of ${listed(chosen.options.map(form), 6, 'or')}`,
      { advice: `closest match ${form(best.subschema)}: ${listed(messages, 3)}` },
    ),
  ];
}

/** If all alternatives have a constant property, such as `Type`, it selects one of them. */
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
    wrong: finding('schema/enum', [...path, property], `invalid value ${show(given)} for ${property}`, {
      advice: `${near === undefined ? '' : `did you mean ${near}? `}use ${listed(known, 20, 'or')}`,
    }),
  };
}

function namesOf({ schema }: Subschema, property: string): string[] {
  return (schema.properties?.[property]?.enum ?? []).map(String);
}

function neither(options: readonly Subschema[], first: Subschema, data: Data, path: Path): Finding {
  const types = [...new Set(options.map(({ schema }) => typeInWords(schema.type ?? 'anything')))];
  const wanted = types.join(' or ');
  return finding('schema/type', path, `${nameOf(path, first)} must be ${wanted}, got ${show(data)}`);
}

function isAboutAll(each: Finding, path: Path): boolean {
  return each.code === 'schema/type' && each.path.length === path.length;
}

function form(subschema: Subschema): string {
  const definition = /^\/definitions\/(\w+)$/.exec(subschema.pointer)?.[1];
  return definition ?? typeInWords(subschema.schema.type ?? 'anything');
}
