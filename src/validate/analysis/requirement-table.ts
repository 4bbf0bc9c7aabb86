import type { Template } from '../../document/template';
import type { Requirement } from '../../spec/requirement';
import type { Finding } from '../finding';
import { checkRequirement } from '../schema/requirements';
import type { Setting } from './setting';
import { resourceSettings } from './settings';

interface Place {
  readonly steps: readonly string[];
  readonly requirements: readonly Requirement[];
}

export type RequirementTable = ReadonlyMap<string, readonly Place[]>;

/** Keys are a resource type and the path of an object, `AWS::Serverless::Api.Domain`, with `*` for items and entries. */
export function requirementsByType(
  requirements: Readonly<Record<string, readonly Requirement[]>>,
): RequirementTable {
  const places = new Map<string, Place[]>();
  for (const [key, each] of Object.entries(requirements)) {
    const [type = '', ...steps] = key.split('.');
    places.set(type, [...(places.get(type) ?? []), { steps, requirements: each }]);
  }
  return places;
}

export function* checkRequirements(template: Template, table: RequirementTable): Iterable<Finding> {
  for (const { resource, properties } of resourceSettings(template))
    for (const { steps, requirements } of table.get(resource.type) ?? [])
      for (const object of objectsAt(properties, steps))
        for (const requirement of requirements)
          yield* checkRequirement(
            requirement,
            object,
            steps.findLast((step) => step !== '*') ?? resource.type,
          );
}

/** The objects at a path, each branch of an `Fn::If` separately. */
export function objectsAt(setting: Setting, [step, ...rest]: readonly string[]): Setting[] {
  const values = setting.alternatives().filter(({ isCall }) => !isCall);
  if (step === undefined) return values.filter(({ isMapping }) => isMapping);
  return values.flatMap((value) => {
    if (step !== '*') return objectsAt(value.get(step), rest);
    const inside = value.isMapping ? value.entries().map(([, each]) => each) : value.items();
    return inside.flatMap((each) => objectsAt(each, rest));
  });
}
