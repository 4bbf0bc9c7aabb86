import { entry } from '../validate/data';
import type { ValueChange } from './change-tree';
import { differences } from './differences';
import type { OpenTemplate, ResourceLookup } from './open-template';
import { shown } from './shown';
import type { Value } from './value';

/** The value of every output that is there. */
export function evaluateOutputs(template: OpenTemplate, lookup: ResourceLookup): Map<string, Value> {
  return new Map(
    [...template.outputs].flatMap(([name, output]) => {
      const value = template.evaluate(entry(output, 'Value') ?? null, lookup);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

/** Parameters that are new, gone or different. As AWS does, one that says NoEcho is told to change and no more. */
export function parameterChanges(
  before: OpenTemplate | undefined,
  after: OpenTemplate | undefined,
): ValueChange[] {
  return valueChanges(before?.parameters ?? new Map(), after?.parameters ?? new Map()).map((change) => {
    const secret = [before, after].some((template) => hasNoEcho(template, change.name));
    return secret ? mask(change) : change;
  });
}

function hasNoEcho(template: OpenTemplate | undefined, name: string): boolean {
  return String(entry(entry(entry(template?.data, 'Parameters'), name), 'NoEcho')) === 'true';
}

function mask(change: ValueChange): ValueChange {
  return {
    name: change.name,
    ...('before' in change && { before: '****' }),
    ...('after' in change && { after: '****' }),
  };
}

/** The values that are new, gone or different, sorted by name. */
export function valueChanges(
  before: ReadonlyMap<string, Value>,
  after: ReadonlyMap<string, Value>,
): ValueChange[] {
  const names = [...new Set([...before.keys(), ...after.keys()])].sort();
  return names.flatMap((name) => {
    const [old, young] = [before.get(name), after.get(name)];
    if (differences(old, young).length === 0) return [];
    return [
      {
        name,
        ...(old !== undefined && { before: shown(old) }),
        ...(young !== undefined && { after: shown(young) }),
      },
    ];
  });
}
