import { dirname, join } from 'node:path';
import type { Kind } from '../../spec/resource-spec';
import { type Data, entry, isObject } from '../data';
import type { Path } from '../document';
import { type Finding, finding } from '../finding';
import type { Template } from '../template';
import { functionName } from './calls';
import { declarations } from './declarations';
import { type Expectation, fed, fits, kindOf, kindOfParameter, typeOf } from './kinds';
import { type NestedStack, nestedStacks } from './nested-stacks';
import { type Reference, references } from './reference-list';
import { outputName } from './wiring-outputs';

/** Reads the template that a path relative to another template names. */
export type Neighbour = (path: string) => Template | undefined;

/** Stacks nested deeper than this are not followed for the kinds of their values. */
const DEEPEST = 8;

/** Values passed into and out of nested stacks are of the kind that is expected at the other end. */
export function* wiredKinds(template: Template, neighbour: Neighbour): Iterable<Finding> {
  for (const [name, stack] of nestedStacks(template)) {
    const child = neighbour(stack.url);
    if (!child) continue;
    for (const { reference, parameter } of passed(template, name, stack)) {
      const kind = wiredKind(template, reference, neighbour);
      const expects = kind && expectationOf(child, parameter, nextTo(stack, neighbour), DEEPEST);
      if (kind && expects && !fits(kind, expects))
        yield finding(
          'wiring/wrong-kind',
          reference.path,
          `the parameter ${parameter} of ${stack.url} expects ${expects.kinds.join(' or ')}, but it is given ${kind}`,
        );
    }
  }
  for (const { reference, expects } of fed(template)) {
    if (outputName(reference.attribute) === undefined) continue;
    const kind = wiredKind(template, reference, neighbour);
    if (kind && !fits(kind, expects))
      yield finding(
        'wiring/wrong-kind',
        reference.path,
        `${expects.property} expects ${expects.kinds.join(' or ')}, but ${reference.target} puts out ${kind}`,
      );
  }
}

interface Passed {
  readonly reference: Reference;
  readonly parameter: string;
}

/** References that are passed to a nested stack as they are, alone or joined to a list. */
function passed(template: Template, name: string, stack: NestedStack): Passed[] {
  const depth = stack.resource.path.length;
  return references(template).flatMap((reference): Passed[] => {
    if (reference.call.owner.name !== name || reference.call.owner.section !== 'Resources') return [];
    const [, section, parameter, ...inside] = reference.call.path.slice(depth);
    if (section !== 'Parameters' || typeof parameter !== 'string') return [];
    return reference.call.name !== 'Fn::Sub' && isWhole(inside) ? [{ reference, parameter }] : [];
  });
}

/** Whether a path leads only through functions that pass a value on, or put it into a list. */
function isWhole(path: Path): boolean {
  const steps = path.map((step) => (typeof step === 'number' ? '#' : step)).join('/');
  return /^((Fn::If\/#|Fn::Join\/#\/#|Fn::Join\/#|Fn::Select\/#)(\/|$))*$/.test(steps);
}

/** What a reference gives, also out of a nested stack. */
function wiredKind(template: Template, reference: Reference, neighbour: Neighbour): Kind | undefined {
  const output = outputName(reference.attribute);
  if (output === undefined) return kindOf(template, reference);
  const stack = nestedStacks(template).get(reference.target ?? '');
  const child = stack && neighbour(stack.url);
  return child && kindOfOutput(child, output, nextTo(stack, neighbour), DEEPEST);
}

function nextTo(stack: NestedStack, neighbour: Neighbour): Neighbour {
  return (path) => neighbour(join(dirname(stack.url), path));
}

function kindOfOutput(
  template: Template,
  name: string,
  neighbour: Neighbour,
  depth: number,
): Kind | undefined {
  const output = declarations(template, 'Outputs').find((each) => each.name === name);
  const kinds = new Set(
    references(template)
      .filter(
        ({ call }) => call.owner.section === 'Outputs' && call.owner.name === name && call.name !== 'Fn::Sub',
      )
      .filter(({ call }) => call.path[call.owner.path.length] === 'Value')
      .filter(({ call }) => isWhole(call.path.slice(call.owner.path.length + 1)))
      .map((reference) => innerKind(template, reference, neighbour, depth)),
  );
  const [only] = kinds;
  return kinds.size === 1 && isPlain(entry(output?.value, 'Value')) ? only : undefined;
}

function innerKind(
  template: Template,
  reference: Reference,
  neighbour: Neighbour,
  depth: number,
): Kind | undefined {
  const output = outputName(reference.attribute);
  if (output === undefined) return kindOf(template, reference);
  const stack = nestedStacks(template).get(reference.target ?? '');
  const child = stack && depth > 0 ? neighbour(stack.url) : undefined;
  return stack && child && kindOfOutput(child, output, nextTo(stack, neighbour), depth - 1);
}

/** Whether a value is made of references alone: texts beside them could be of any kind. */
function isPlain(value: Data | undefined): boolean {
  if (!isObject(value)) return false;
  const name = functionName(value);
  if (name === 'Ref' || name === 'Fn::GetAtt') return true;
  const argument = name === undefined ? undefined : value[name];
  if (name !== 'Fn::Join' || !Array.isArray(argument) || !Array.isArray(argument[1])) return false;
  return argument[0] === ',' && argument[1].every(isPlain);
}

/** What a parameter stands for: by its type, by the property that it feeds, or by what the next nested stack expects. */
function expectationOf(
  template: Template,
  name: string,
  neighbour: Neighbour,
  depth: number,
): Expectation | undefined {
  const parameter = template.parameters.get(name);
  const kind = parameter && kindOfParameter(parameter);
  if (kind)
    return { kinds: [kind], type: typeOf(kind), property: name, path: ['Parameters', name], arn: false };
  const use = fed(template).find(({ target, reference }) => target === name && reference.reads === 'itself');
  if (use || depth === 0) return use?.expects;
  for (const [inner, stack] of nestedStacks(template)) {
    const next = passed(template, inner, stack).find(({ reference }) => reference.target === name);
    const child = next && neighbour(stack.url);
    const expects =
      next && child && expectationOf(child, next.parameter, nextTo(stack, neighbour), depth - 1);
    if (expects) return expects;
  }
  return undefined;
}
