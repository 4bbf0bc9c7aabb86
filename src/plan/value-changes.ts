import { entry } from '../document/data';
import { CONCEALED, type ValueChange } from './change-tree';
import { tellsSecret } from './conceal';
import { differences } from './differences';
import type { OpenTemplate, ResourceLookup } from './open-template';
import { shown } from './shown';
import type { Value } from './value';

/** The values of all outputs whose condition is true or unknown. */
export function evaluateOutputs(template: OpenTemplate, lookup: ResourceLookup): Map<string, Value> {
  return new Map(
    [...template.outputs].flatMap(([name, output]) => {
      const value = template.evaluate(entry(output, 'Value') ?? null, lookup);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

/** Parameters that are added, removed or changed, with NoEcho values concealed. */
export function parameterChanges(
  before: OpenTemplate | undefined,
  after: OpenTemplate | undefined,
): ValueChange[] {
  const changes = valueChanges(before?.parameters ?? new Map(), after?.parameters ?? new Map());
  return changes.map((change) =>
    before?.secrets.has(change.name) || after?.secrets.has(change.name) ? concealed(change) : change,
  );
}

/** Outputs that are added, removed or changed, given their values before and after. */
export function outputChanges(
  before: OpenTemplate | undefined,
  after: OpenTemplate | undefined,
  values: readonly [ReadonlyMap<string, Value>, ReadonlyMap<string, Value>],
): ValueChange[] {
  const secret = (template: OpenTemplate | undefined, name: string) =>
    template !== undefined && tellsSecret(template.outputs.get(name) ?? null, template);
  return valueChanges(...values).map((change) =>
    secret(before, change.name) || secret(after, change.name) ? concealed(change) : change,
  );
}

function concealed(change: ValueChange): ValueChange {
  return {
    name: change.name,
    ...('before' in change && { before: CONCEALED }),
    ...('after' in change && { after: CONCEALED }),
  };
}

/** The values that are added, removed or changed, sorted by name. */
export function valueChanges(
  before: ReadonlyMap<string, Value>,
  after: ReadonlyMap<string, Value>,
): ValueChange[] {
  const names = [...new Set([...before.keys(), ...after.keys()])].sort();
  return names.flatMap((name) => {
    const [old, updated] = [before.get(name), after.get(name)];
    if (differences(old, updated).length === 0) return [];
    return [
      {
        name,
        ...(old !== undefined && { before: shown(old) }),
        ...(updated !== undefined && { after: shown(updated) }),
      },
    ];
  });
}
