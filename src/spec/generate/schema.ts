import type { Kind, PropertySchema, ResourceSchema } from '../resource-spec';
import {
  type Limits,
  mentioned,
  type PropertyModel,
  type PropertyModels,
  type ResourceModel,
  type TypeModel,
} from './model';
import { sortedEntries } from './order';

/** Kinds that a property accepts, by its definition (`''` for the resource itself) and its name. */
export type Referring = (definition: string, property: string) => readonly Kind[] | undefined;

/** JSON Schema of the properties of a resource type. The validator handles intrinsic functions. */
export function resourceSchema(resource: ResourceModel, referring: Referring): ResourceSchema {
  const definitions: Record<string, PropertySchema> = {};
  for (const name of reachable(resource)) {
    const definition = resource.definitions[name];
    if (definition) {
      definitions[name] = objectSchema(definition, name, referring);
    }
  }
  return {
    ...objectSchema(resource, '', referring),
    ...(Object.keys(definitions).length > 0 && { definitions }),
    ...(resource.scrutiny !== undefined && { scrutiny: resource.scrutiny }),
  };
}

/** The definitions that properties use, sorted. Those of attributes only don't occur in templates. */
export function reachable(resource: ResourceModel): readonly string[] {
  const names = new Set<string>();
  const visit = (properties: PropertyModels): void => {
    for (const name of Object.values(properties).flatMap((property) => mentioned(property.type))) {
      if (names.has(name)) continue;
      names.add(name);
      visit(resource.definitions[name]?.properties ?? {});
    }
  };
  visit(resource.properties);
  return [...names].sort();
}

function objectSchema(
  { properties, open = false, requirements }: Pick<ResourceModel, 'properties' | 'open' | 'requirements'>,
  owner: string,
  referring: Referring,
): PropertySchema {
  const entries = sortedEntries(properties);
  const required = entries.filter(([, property]) => property.required).map(([name]) => name);
  return {
    type: 'object',
    properties: Object.fromEntries(
      entries.map(([name, property]) => [name, propertySchema(property, referring(owner, name))]),
    ),
    ...(required.length > 0 && { required }),
    additionalProperties: open,
    ...(requirements && { requirements }),
  };
}

function propertySchema(property: PropertyModel, refers: readonly Kind[] | undefined): PropertySchema {
  return {
    ...typeSchema(property.type, property.items),
    ...limitsSchema(property.type, property.limits ?? {}),
    ...(refers && { refers }),
    ...(property.replacement && { replacement: property.replacement }),
    ...(property.scrutiny !== undefined && { scrutiny: property.scrutiny }),
  };
}

/** Free JSON becomes `{}`, because AWS accepts both an object and its text. */
function typeSchema(type: TypeModel, items: Limits = {}): PropertySchema {
  switch (type.kind) {
    case 'any':
      return {};
    case 'string':
    case 'integer':
      return { type: type.kind, ...(type.values && { enum: type.values }) };
    case 'number':
    case 'boolean':
      return { type: type.kind };
    case 'definition':
      return { $ref: `#/definitions/${type.name}` };
    case 'list':
      return { type: 'array', items: { ...typeSchema(type.of), ...items } };
    case 'map':
      return { type: 'object', additionalProperties: typeSchema(type.of) };
    case 'either':
      return { anyOf: type.of.map((member) => typeSchema(member)) };
  }
}

function limitsSchema(type: TypeModel, limits: Limits): PropertySchema {
  const { minLength, maxLength, ...others } = limits;
  if (type.kind !== 'list') return limits;
  return {
    ...others,
    ...(minLength !== undefined && { minItems: minLength }),
    ...(maxLength !== undefined && { maxItems: maxLength }),
  };
}
