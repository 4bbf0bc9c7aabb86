import {
  type DefinitionModel,
  type Limits,
  mentioned,
  type PropertyModel,
  pathOf,
  type ResourceModel,
  type TypeModel,
  withProperties,
} from './model';
import { borrowed, liftedLimits, openTypes, openValues, retyped } from './overrides/models';

/** Applies the overrides, and rejects those that have no effect. */
export function corrected(resources: readonly ResourceModel[]): ResourceModel[] {
  const applied = new Set<string>();
  const result = withBorrowed(resources).map((resource) => {
    const changed = withProperties(resource, (property, owner, name) => {
      const at = pathOf(resource, owner, name);
      const correct = correctedProperty(property, at);
      if (correct !== property) applied.add(at);
      return correct;
    });
    return openTypes.has(resource.type) ? { ...changed, open: true } : changed;
  });
  const idle = [...openValues, ...liftedLimits, ...retyped].filter(({ at }) => !applied.has(at));
  if (idle.length > 0) {
    throw new Error(`remove these overrides, which have no effect: ${idle.map(({ at }) => at).join(', ')}`);
  }
  return result;
}

function correctedProperty(property: PropertyModel, at: string): PropertyModel {
  const type = retyped.find((entry) => entry.at === at)?.type;
  const lifted = liftedLimits.find((entry) => entry.at === at)?.limits;
  if (type) return { ...property, type };
  if (lifted && property.limits) {
    const kept = Object.entries(property.limits).filter(([name]) => !lifted.includes(name as keyof Limits));
    if (kept.length < Object.keys(property.limits).length)
      return { ...property, limits: Object.fromEntries(kept) };
  }
  if (openValues.some((entry) => entry.at === at)) {
    const open = withoutValues(property.type);
    if (open) return { ...property, type: open };
  }
  return property;
}

function withoutValues(type: TypeModel): TypeModel | undefined {
  return type.kind === 'string' && type.values ? { kind: 'string' } : undefined;
}

function withBorrowed(resources: readonly ResourceModel[]): readonly ResourceModel[] {
  const byType = new Map(resources.map((resource) => [resource.type, resource]));
  for (const { at, from, definition } of borrowed) {
    const dot = at.indexOf('.');
    const name = at.slice(dot + 1);
    const borrower = byType.get(at.slice(0, dot));
    const lender = byType.get(from);
    const property = lender?.definitions[definition]?.properties[name];
    if (!borrower || !lender || !property || borrower.properties[name]) {
      throw new Error(`cannot copy ${at} from ${from}: one of them does not exist, or both are equal`);
    }
    byType.set(borrower.type, {
      ...borrower,
      properties: { ...borrower.properties, [name]: property },
      definitions: withMentioned(borrower.definitions, lender.definitions, property.type),
    });
  }
  return [...byType.values()];
}

/** The definitions, and those of another type that `type` refers to. */
function withMentioned(own: Definitions, lent: Definitions, type: TypeModel): Definitions {
  const all: Record<string, DefinitionModel> = { ...own };
  const lend = (from: TypeModel): void => {
    for (const name of mentioned(from)) {
      const definition = lent[name];
      if (!definition || all[name]) continue;
      all[name] = definition;
      for (const property of Object.values(definition.properties)) lend(property.type);
    }
  };
  lend(type);
  return all;
}

type Definitions = ResourceModel['definitions'];
