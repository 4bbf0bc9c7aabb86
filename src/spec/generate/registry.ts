import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Requirement } from '../requirement';
import type { Limits, PropertyModel, ResourceModel, TypeModel } from './model';
import { withProperties } from './model';

export interface PropertyConstraints extends Limits {
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: true;
  readonly enum?: readonly string[];
  readonly items?: PropertyConstraints;
}

export interface Constraints {
  readonly requirements?: readonly Requirement[];
  readonly properties?: Readonly<Record<string, PropertyConstraints>>;
}

/** By definition, with `''` for the resource itself. */
export type TypeConstraints = Readonly<Record<string, Constraints>>;

/** Constraints of the registry that the packages on npm lack: see `registry-folder.ts`. */
export function registryConstraints(): ReadonlyMap<string, TypeConstraints> {
  const text = readFileSync(join(__dirname, 'registry.json'), 'utf8');
  return new Map(Object.entries(JSON.parse(text) as Record<string, TypeConstraints>));
}

/** Adds the constraints that a resource does not have yet, where both agree on the type of the property. */
export function withRegistry(resource: ResourceModel, constraints: TypeConstraints): ResourceModel {
  const restricted = withProperties(resource, (property, owner, name) => {
    const found = (Object.hasOwn(constraints, owner) ? constraints[owner] : undefined)?.properties;
    const own = found && Object.hasOwn(found, name) ? found[name] : undefined;
    return own ? restrict(property, own) : property;
  });
  const definitions = Object.fromEntries(
    Object.entries(restricted.definitions).map(([name, definition]) => [
      name,
      { ...definition, ...requirementsOf(constraints, name, definition.properties) },
    ]),
  );
  return { ...restricted, definitions, ...requirementsOf(constraints, '', resource.properties) };
}

function requirementsOf(
  constraints: TypeConstraints,
  owner: string,
  properties: object,
): { readonly requirements?: readonly Requirement[] } {
  const found = Object.hasOwn(constraints, owner) ? constraints[owner]?.requirements : undefined;
  const known = found?.filter((requirement) =>
    mentions(requirement).every((name) => Object.hasOwn(properties, name)),
  );
  return known && known.length > 0 ? { requirements: known } : {};
}

function mentions(requirement: Requirement): string[] {
  const { if: when, ...others } = requirement;
  const named = when === undefined ? [] : typeof when === 'string' ? [when] : Object.keys(when);
  return [
    ...named,
    ...Object.values(others)
      .flat()
      .filter((name) => typeof name === 'string'),
  ];
}

function restrict(property: PropertyModel, constraints: PropertyConstraints): PropertyModel {
  const { type, limits = {} } = property;
  if (type.kind === 'list') {
    const { minItems, maxItems, uniqueItems, items } = constraints;
    return {
      ...property,
      limits: {
        ...(minItems !== undefined && { minLength: minItems }),
        ...(maxItems !== undefined && { maxLength: maxItems }),
        ...(uniqueItems && { uniqueItems }),
        ...limits,
      },
      ...(items && itemsOf(type.of, items)),
    };
  }
  const { pattern, minLength, maxLength, minimum, maximum, enum: values } = constraints;
  if (type.kind === 'string' && !type.values) {
    if (values && values.length > 0 && limits.pattern === undefined)
      return { ...property, type: { kind: 'string', values } };
    return { ...property, limits: defined({ pattern, minLength, maxLength, ...limits }) };
  }
  if ((type.kind === 'integer' || type.kind === 'number') && !('values' in type))
    return { ...property, limits: defined({ minimum, maximum, ...limits }) };
  return property;
}

/** Constraints of the items of a list of scalars. */
function itemsOf(type: TypeModel, items: PropertyConstraints): { readonly items?: Limits } {
  if (type.kind !== 'string' || type.values) return {};
  const { pattern, minLength, maxLength } = items;
  const limits = defined({ pattern, minLength, maxLength });
  return Object.keys(limits).length > 0 ? { items: limits } : {};
}

function defined(limits: { readonly [name in keyof Limits]: Limits[name] | undefined }): Limits {
  return Object.fromEntries(Object.entries(limits).filter(([, value]) => value !== undefined));
}
