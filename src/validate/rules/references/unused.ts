import type { Template } from '../../../document/template';
import { type Call, calls } from '../../analysis/calls';
import { bind, NamePattern } from '../../analysis/loops';
import { hasMacro, names } from '../../analysis/names';
import { mayName, type NameReference, references } from '../../analysis/references';
import type { CodeName } from '../../codes';
import { type Finding, finding } from '../../finding';
import { conditionUses } from './conditions';

/** Parameters, conditions and mappings that are not used. Not checked if a macro or an include may use them. */
export function* unused(template: Template): Iterable<Finding> {
  if (hasMacro(template) || calls(template).some(({ name }) => name === 'Fn::Transform')) return;
  yield* missing(
    'reference/unused-parameter',
    'Parameters',
    template.parameters.keys(),
    usedParameters(template),
  );
  yield* missing(
    'reference/unused-condition',
    'Conditions',
    plainConditions(template),
    usedConditions(template),
  );
  yield* missing('reference/unused-mapping', 'Mappings', template.mappings.keys(), usedMappings(template));
}

type Uses = (name: string) => boolean;

function* missing(
  code: CodeName,
  section: string,
  declared: Iterable<string>,
  used: Uses,
): Iterable<Finding> {
  const word = section.toLowerCase().slice(0, -1);
  for (const name of declared)
    if (!used(name)) yield finding(code, [section, name], `the ${word} ${name} is not used`, { at: 'key' });
}

function usedParameters(template: Template): Uses {
  const read = new Set<string>();
  const vague: NameReference[] = [];
  for (const reference of references(template)) {
    if (reference.target === undefined) vague.push(reference);
    else read.add(reference.target);
  }
  // Functions of the Rules section refer to parameters by name or type, as plain strings.
  for (const { name, argument } of calls(template)) {
    const [first] = Array.isArray(argument) ? argument : [argument];
    if (name === 'Fn::ValueOf' && typeof first === 'string') read.add(first);
    if (name === 'Fn::RefAll' || name === 'Fn::ValueOfAll')
      for (const [parameter, { Type: type }] of template.parameters) if (type === first) read.add(parameter);
  }
  return (name) => read.has(name) || vague.some((reference) => mayName(reference, name));
}

/** Not every iteration of a loop uses its conditions, so only conditions outside loops are checked. */
function plainConditions(template: Template): string[] {
  return [...names(template).conditions.values()]
    .filter(({ environment }) => environment.values.size === 0)
    .map(({ written }) => written);
}

function usedConditions(template: Template): Uses {
  const asked = new Set(conditionUses(template).map(({ name }) => name));
  return (name) => asked.has(name) || vagueTexts(template).some((text) => text.matches(name));
}

function usedMappings(template: Template): Uses {
  const lookups = calls(template).filter(({ name }) => name === 'Fn::FindInMap');
  const vague = lookups.filter((call) => mapName(call) === undefined);
  const read = new Set(lookups.map(mapName));
  // A computed name may be any mapping.
  return (name) => vague.length > 0 || read.has(name);
}

function mapName({ argument, environment }: Call): string | undefined {
  const [map] = Array.isArray(argument) ? argument : [];
  return typeof map === 'string' ? bind(map, environment) : undefined;
}

/** Patterns of condition names that depend on a loop with an unknown list. */
function vagueTexts(template: Template): NamePattern[] {
  const found: NamePattern[] = [];
  for (const { name, argument, environment } of calls(template)) {
    const written = name === 'Fn::If' && Array.isArray(argument) ? argument[0] : argument;
    if ((name === 'Fn::If' || name === 'Condition') && typeof written === 'string')
      if (bind(written, environment) === undefined) found.push(new NamePattern(written, environment));
  }
  return found;
}
