import { type Limits, mentioned, type PropertyModel, type PropertyModels, type ResourceModel, type TypeModel } from './model';
import { mapValues } from './order';
import { borrowed, liftedLimits, openTypes, openValues, retyped } from './overrides/models';

/** Applies the overrides to every resource, and refuses one that changes nothing any more. */
export function corrected(resources: readonly ResourceModel[]): ResourceModel[] {
  const applied = new Set<string>();
  const result = withBorrowed(resources).map((resource) => {
    const change = (owner: string, properties: PropertyModels): PropertyModels =>
      mapValues(properties, (property, name) => {
        const at = [resource.type, owner, name].filter((part) => part !== '').join('.');
        const changed = correctedProperty(property, at);
        if (changed !== property) applied.add(at);
        return changed;
      });
    return {
      ...resource,
      ...(openTypes.has(resource.type) && { open: true }),
      properties: change('', resource.properties),
      definitions: mapValues(resource.definitions, (definition, name) => ({
        ...definition,
        properties: change(name, definition.properties),
      })),
    };
  });
  const idle = [...openValues, ...liftedLimits, ...retyped].filter(({ at }) => !applied.has(at));
  if (idle.length > 0) {
    throw new Error(`overrides that change nothing, take them out: ${idle.map(({ at }) => at).join(', ')}`);
  }
  return result;
}

function correctedProperty(property: PropertyModel, at: string): PropertyModel {
  const type = retyped.find((entry) => entry.at === at)?.type;
  const lifted = liftedLimits.find((entry) => entry.at === at)?.limits;
  if (type) return { ...property, type };
  if (lifted && property.limits) {
    const kept = Object.entries(property.limits).filter(([name]) => !lifted.includes(name as keyof Limits));
    if (kept.length < Object.keys(property.limits).length) return { ...property, limits: Object.fromEntries(kept) };
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
  return resources.map((resource) =>
    borrowed
      .filter(({ at }) => at.startsWith(`${resource.type}.`))
      .reduce((changed, { at, from, definition }) => {
        const name = at.slice(resource.type.length + 1);
        const lender = resources.find(({ type }) => type === from);
        const property = lender?.definitions[definition]?.properties[name];
        if (!lender || !property || changed.properties[name]) {
          throw new Error(`there is no need or no way to borrow ${at} from ${from}`);
        }
        const definitions = { ...changed.definitions };
        const lend = (type: TypeModel): void => {
          for (const mention of mentioned(type)) {
            const lent = lender.definitions[mention];
            if (!lent || definitions[mention]) continue;
            definitions[mention] = lent;
            for (const inner of Object.values(lent.properties)) lend(inner.type);
          }
        };
        lend(property.type);
        return { ...changed, definitions, properties: { ...changed.properties, [name]: property } };
      }, resource),
  );
}
