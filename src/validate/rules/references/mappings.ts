import { allowedValues, isStored } from '../../../aws/parameter';
import { type Data, entry, isObject } from '../../../document/data';
import type { Template } from '../../../document/template';
import { type Call, calls } from '../../analysis/calls';
import { bind } from '../../analysis/loops';
import { names } from '../../analysis/names';
import { type Finding, finding } from '../../finding';
import { didYouMean } from '../../suggest';

/** The possible values of one argument of `Fn::FindInMap`. */
interface Known {
  readonly values: readonly string[];
  /** The parameter they come from. */
  readonly from: string | undefined;
}

/** The mappings and keys of `Fn::FindInMap` exist, for every allowed value of a parameter. */
export function* mappingKeys(template: Template): Iterable<Finding> {
  for (const call of calls(template)) {
    if (call.name !== 'Fn::FindInMap' || !Array.isArray(call.argument)) continue;
    const [map, ...keys] = call.argument;
    const name = typeof map === 'string' ? bind(map, call.environment) : undefined;
    if (name === undefined || names(template).mayBeMade('Mappings', name)) continue;
    const path = [...call.path, 'Fn::FindInMap'];
    const mapping = template.mappings.get(name);
    if (!mapping)
      yield finding(
        'reference/unknown-mapping',
        [...path, 0],
        `unknown mapping ${name}`,
        didYouMean(name, template.mappings.keys()),
      );
    else if (!hasDefault(keys[2]) && entry(mapping, 'Fn::Transform') === undefined)
      yield* keyFindings(template, call, name, mapping, keys);
  }
}

/** With AWS::LanguageExtensions, a fourth argument contains a default for missing keys. */
function hasDefault(argument: Data | undefined): boolean {
  return entry(argument, 'DefaultValue') !== undefined;
}

function* keyFindings(
  template: Template,
  call: Call,
  name: string,
  mapping: Data,
  keys: readonly Data[],
): Iterable<Finding> {
  const path = [...call.path, 'Fn::FindInMap'];
  const top = known(template, call, keys[0]);
  const second = known(template, call, keys[1]);
  const tops = isObject(mapping) ? Object.keys(mapping) : [];
  for (const value of top?.values ?? [])
    if (!tops.includes(value))
      yield finding(
        codeFor(top),
        [...path, 1],
        `the mapping ${name} has no key ${shown(value, top)}`,
        didYouMean(value, tops),
      );
  for (const outer of top?.values ?? tops) {
    const inner = entry(mapping, outer);
    if (!isObject(inner)) continue;
    for (const value of second?.values ?? []) {
      if (Object.hasOwn(inner, value)) continue;
      // If the first key is not known, the second key may exist under any of them.
      if (!top && tops.some((other) => entry(entry(mapping, other), value) !== undefined)) continue;
      yield finding(
        codeFor(second),
        [...path, 2],
        `the mapping ${name} has no key ${shown(value, second)} under ${outer}`,
        didYouMean(value, Object.keys(inner)),
      );
      if (!top) return;
    }
  }
}

/** Other values of the parameter may be mapped, so this is a warning. */
function codeFor(from: Known | undefined): 'reference/unknown-key' | 'reference/unmapped-value' {
  return from?.from === undefined ? 'reference/unknown-key' : 'reference/unmapped-value';
}

function shown(value: string, from: Known | undefined): string {
  return from?.from === undefined ? value : `${value}, an allowed value of the parameter ${from.from}`;
}

function known(template: Template, call: Call, argument: Data | undefined): Known | undefined {
  if (typeof argument === 'number') return { values: [String(argument)], from: undefined };
  if (typeof argument === 'string') {
    const value = bind(argument, call.environment);
    return value === undefined ? undefined : { values: [value], from: undefined };
  }
  const name = entry(argument, 'Ref');
  if (typeof name !== 'string') return undefined;
  if (call.environment.values.has(name)) {
    const value = call.environment.values.get(name);
    return value === undefined ? undefined : { values: [value], from: undefined };
  }
  const parameter = template.parameters.get(name);
  const values = parameter && !isStored(parameter) ? allowedValues(parameter) : undefined;
  // Inside an Fn::If, the condition may exclude some of the values.
  return values && call.branches.length === 0 && !ownerIsConditional(call)
    ? { values, from: name }
    : undefined;
}

function ownerIsConditional(call: Call): boolean {
  return call.owner.section === 'Conditions' || entry(call.owner.value, 'Condition') !== undefined;
}
