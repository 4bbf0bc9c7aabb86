import { at, type Data, entry } from '../document/data';
import { strongest } from '../plan/automatic';
import type { ResourceChange, TargetChange } from '../plan/change-tree';
import type { PropertyChange } from './model';
import { NESTED_STACK, place, withValue } from './places';

/** A chain of causes, and the parameter or resource at its end. */
export interface CauseChain {
  readonly text: string;
  readonly origin: string;
}

/** The chains of causes of one target. */
export type CausesOf = (target: TargetChange) => CauseChain[];

/**
 * AWS lists every leaf that differs and compares lists by position, so one inserted statement gives dozens of changes.
 * Therefore all targets of a property are one change, with a diff of its own.
 */
export function propertyChanges(change: ResourceChange, causesOf: CausesOf): PropertyChange[] {
  const groups = new Map<string, Group>();
  for (const target of change.targets) {
    const steps = stepsOf(change, target);
    const key = JSON.stringify(steps);
    const group = groups.get(key);
    if (group) group.targets.push(target);
    else groups.set(key, { steps, targets: [target] });
  }
  return [...groups.values()].map((group) => propertyChange(change, group, causesOf));
}

interface Group {
  readonly steps: readonly string[];
  readonly targets: TargetChange[];
}

/** Each parameter of a nested stack is a separate change because it has its own causes. */
function stepsOf({ type }: ResourceChange, { attribute, name, path }: TargetChange): string[] {
  // AWS reports tags as a separate attribute. They are also a property.
  const [section, top, parameter] = place(path ?? `/${attribute}`);
  const property = name ?? top;
  if (section === undefined || section !== 'Properties' || property === undefined) return [attribute];
  const isParameter = type === NESTED_STACK && property === 'Parameters' && parameter !== undefined;
  return isParameter ? [section, property, parameter] : [section, property];
}

function labelOf(steps: readonly string[]): string {
  return steps.length > 1 ? steps.slice(1).join('.') : steps.join('');
}

/** How AWS reports a nested stack in which something may change. */
export function isAutomatic({ causes }: TargetChange): boolean {
  return causes.length > 0 && causes.every(({ source }) => source === 'Automatic');
}

const RECREATION = ['Always', 'Conditionally', 'Never'] as const;

function propertyChange(
  change: ResourceChange,
  { steps, targets }: Group,
  causesOf: CausesOf,
): PropertyChange {
  const chains = targets.flatMap(causesOf);
  return {
    label: labelOf(steps),
    targets,
    ...valuesOf(change, steps, targets),
    expected: targets.some(({ expected }) => expected !== undefined),
    recreation:
      RECREATION.find((each) => targets.some((target) => target.requiresRecreation === each)) ?? 'Never',
    certainty: strongest(targets),
    causes: [...new Set(chains.map(({ text }) => text))],
    origins: [...new Set(chains.map(({ origin }) => origin))],
  };
}

function valuesOf(
  change: ResourceChange,
  steps: readonly string[],
  targets: readonly TargetChange[],
): { before?: Data; after?: Data } {
  // A nested stack with changes in it is listed without a property.
  const whole = steps.length > 1 || steps[0] !== 'Properties';
  const before = whole ? at(change.before, ...steps) : undefined;
  const context = whole ? at(change.after, ...steps) : undefined;
  if (before === undefined && context === undefined) return fromTargets(targets, steps.length);
  const after = targets.reduce((value, target) => withExpected(value, target, steps.length), context);
  return { ...(before !== undefined && { before }), ...(after !== undefined && { after }) };
}

/** Adds the planned value where AWS doesn't know it. */
function withExpected(value: Data | undefined, target: TargetChange, depth: number): Data | undefined {
  if (target.expected === undefined || value === undefined || target.path === undefined) return value;
  return withValue(value, place(target.path).slice(depth), target.expected);
}

/** Without a context, only the changed values are known. */
function fromTargets(targets: readonly TargetChange[], depth: number): { before?: Data; after?: Data } {
  const [only] = targets;
  if (targets.length === 1 && only && place(only.path ?? '').length <= depth) {
    const after = only.expected ?? only.after;
    return {
      ...(only.before !== undefined && { before: only.before }),
      ...(after !== undefined && { after }),
    };
  }
  const side = (pick: (target: TargetChange) => Data | undefined): Data | undefined => {
    const entries = targets.flatMap((target, index): [string, Data][] => {
      const value = pick(target);
      const key =
        place(target.path ?? '')
          .slice(depth)
          .join('/') || `(${index + 1})`;
      return value === undefined ? [] : [[key, value]];
    });
    return entries.length === 0 ? undefined : Object.fromEntries(entries);
  };
  const before = side((target) => target.before);
  const after = side((target) => target.expected ?? target.after);
  return { ...(before !== undefined && { before }), ...(after !== undefined && { after }) };
}

/** The present and the planned properties of a resource. */
export function properties(change: ResourceChange): { before?: Data; after?: Data } {
  const before = entry(change.before, 'Properties');
  const after = change.targets.reduce<Data | undefined>(
    (value, target) => (target.attribute === 'Properties' ? withExpected(value, target, 1) : value),
    entry(change.after, 'Properties'),
  );
  return { ...(before !== undefined && { before }), ...(after !== undefined && { after }) };
}
