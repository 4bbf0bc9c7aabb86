import { dirname, join, resolve } from 'node:path';
import type { Template } from '../../../document/template';
import { references } from '../../analysis/references';
import { type Finding, finding } from '../../finding';
import type { OpenChild, Rule } from '../../rule';
import { wiredKinds } from './kinds';
import { nestedStacks } from './nested-stacks';
import { outputFindings, outputName } from './outputs';
import { parameterFindings } from './parameters';

function* children(template: Template, openChild: OpenChild): Iterable<Finding> {
  for (const stack of nestedStacks(template).values()) {
    const child = openChild(stack.url);
    if (!child)
      yield finding('wiring/unreadable-child', stack.urlPath, `cannot read a template at ${stack.url}`);
    else yield* parameterFindings(template, stack, child);
  }
}

function* outputs(template: Template, openChild: OpenChild): Iterable<Finding> {
  for (const reference of references(template)) {
    const name = outputName(reference.attribute);
    const stack = nestedStacks(template).get(reference.target ?? '');
    const child = stack && name !== undefined ? openChild(stack.url) : undefined;
    if (stack && child && name !== undefined) yield* outputFindings(reference, name, stack, child);
  }
}

/** A template that nests itself, directly or indirectly. */
function* nestingCycles(template: Template, openChild: OpenChild): Iterable<Finding> {
  const own = resolve(template.document.file);
  for (const stack of nestedStacks(template).values()) {
    const way = wayBack(own, stack.url, openChild, new Set());
    if (way)
      yield finding(
        'wiring/nesting-cycle',
        stack.urlPath,
        `templates nest each other: ${[template.document.file, ...way].join(' -> ')}`,
      );
  }
}

/** The files on the way from a path back to `own`; `undefined` if there is none. */
function wayBack(own: string, path: string, openChild: OpenChild, seen: Set<string>): string[] | undefined {
  const child = openChild(path);
  const file = child && resolve(child.document.file);
  if (!child || file === undefined || seen.has(file)) return undefined;
  if (file === own) return [child.document.file];
  seen.add(file);
  for (const { url } of nestedStacks(child).values()) {
    const way = wayBack(own, join(dirname(path), url), openChild, seen);
    if (way) return [child.document.file, ...way];
  }
  return undefined;
}

export const wiringRules: readonly Rule[] = [children, outputs, wiredKinds, nestingCycles];
