import { dirname, join } from 'node:path';
import { entry, isObject } from '../../../document/data';
import { memoized } from '../../../document/memo';
import type { Template } from '../../../document/template';
import type { Kind } from '../../../spec/resource-spec';
import { declarations } from '../../analysis/declarations';
import { type Expectation, fed, fits, kindOf, kindOfParameter, typeOf } from '../../analysis/kinds';
import type { NameReference } from '../../analysis/references';
import { type Finding, finding } from '../../finding';
import type { OpenChild } from '../../rule';
import { type NestedStack, nestedStacks } from './nested-stacks';
import { outputName } from './outputs';
import { wholeReferences } from './whole-references';

/** Values passed to and from nested stacks are of the type of resource expected at the other end. */
export function* wiredKinds(template: Template, openChild: OpenChild): Iterable<Finding> {
  for (const stack of nestedStacks(template).values()) {
    const child = openChild(stack.url);
    if (!child) continue;
    for (const [parameter, reference] of passed(template, stack)) {
      const kind = wiredKind(template, reference, openChild);
      const expects = kind && expectation(child, parameter, nextTo(stack, openChild));
      if (kind && expects && !fits(kind, expects))
        yield finding(
          'wiring/wrong-kind',
          reference.path,
          `the parameter ${parameter} of ${stack.url} expects ${expects.kinds.join(' or ')}, got ${kind}`,
        );
    }
  }
  for (const { reference, expects } of fed(template)) {
    if (outputName(reference.attribute) === undefined) continue;
    const kind = wiredKind(template, reference, openChild);
    if (kind && !fits(kind, expects))
      yield finding(
        'wiring/wrong-kind',
        reference.path,
        `${expects.property} expects ${expects.kinds.join(' or ')}, got ${kind} from ${reference.target}`,
      );
  }
}

function nextTo(stack: NestedStack, openChild: OpenChild): OpenChild {
  return (path) => openChild(join(dirname(stack.url), path));
}

/** Cached results per template. */
const known = memoized(() => ({
  expectations: new Map<string, Expectation | undefined>(),
  outputs: new Map<string, Kind | undefined>(),
}));

/** Computes a value once. Templates that nest each other see `undefined` until it is known. */
function once<T>(found: Map<string, T | undefined>, name: string, find: () => T | undefined): T | undefined {
  if (!found.has(name)) {
    found.set(name, undefined);
    found.set(name, find());
  }
  return found.get(name);
}

function expectation(template: Template, name: string, openChild: OpenChild): Expectation | undefined {
  return once(known(template).expectations, name, () => findExpectation(template, name, openChild));
}

function outputKind(template: Template, name: string, openChild: OpenChild): Kind | undefined {
  return once(known(template).outputs, name, () => findOutputKind(template, name, openChild));
}

/** The references passed to a nested stack, by parameter. */
function passed(template: Template, { resource, parameters }: NestedStack): [string, NameReference][] {
  if (!isObject(parameters)) return [];
  return Object.entries(parameters).flatMap(([name, value]) =>
    wholeReferences(template, value, [...resource.path, 'Properties', 'Parameters', name]).map(
      (reference): [string, NameReference] => [name, reference],
    ),
  );
}

function findOutputKind(template: Template, name: string, openChild: OpenChild): Kind | undefined {
  const output = declarations(template, 'Outputs').find((each) => each.name === name);
  if (!output) return undefined;
  const given = wholeReferences(template, entry(output.value, 'Value'), [...output.path, 'Value']);
  const kinds = new Set(given.map((reference) => wiredKind(template, reference, openChild)));
  const [only] = kinds;
  return kinds.size === 1 ? only : undefined;
}

/** The kind of a reference, including outputs of nested stacks. */
function wiredKind(template: Template, reference: NameReference, openChild: OpenChild): Kind | undefined {
  const output = outputName(reference.attribute);
  if (output === undefined) return kindOf(template, reference);
  const stack = nestedStacks(template).get(reference.target ?? '');
  const child = stack && openChild(stack.url);
  return stack && child && outputKind(child, output, nextTo(stack, openChild));
}

/** What a parameter must be: according to its type, the property it is passed to, or the next nested stack. */
function findExpectation(template: Template, name: string, openChild: OpenChild): Expectation | undefined {
  const parameter = template.parameters.get(name);
  const kind = parameter && kindOfParameter(parameter);
  if (kind)
    return { kinds: [kind], type: typeOf(kind), property: name, path: ['Parameters', name], arn: false };
  const use = fed(template).find(({ target, reference }) => target === name && reference.reads === 'itself');
  if (use) return use.expects;
  for (const stack of nestedStacks(template).values()) {
    const [next] = passed(template, stack).find(([, { target }]) => target === name) ?? [];
    const child = next === undefined ? undefined : openChild(stack.url);
    const expects = next !== undefined && child && expectation(child, next, nextTo(stack, openChild));
    if (expects) return expects;
  }
  return undefined;
}
