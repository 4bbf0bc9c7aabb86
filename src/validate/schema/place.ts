import type { PropertySchema, ResourceSpec } from '../../spec/resource-spec';

/** A schema inside a resource type's schema, with the way to it: `/definitions/Rule/properties/Status`. */
export interface Place {
  readonly root: PropertySchema & { readonly definitions?: Readonly<Record<string, PropertySchema>> };
  /** The resource type: its validators are kept on disk together. */
  readonly type: string;
  readonly pointer: string;
  readonly schema: PropertySchema;
}

export function rootPlace(spec: ResourceSpec): Place {
  return { root: spec.schema, type: spec.type, pointer: '', schema: spec.schema };
}

/** The place behind a `$ref`. */
export function resolve(place: Place): Place {
  let current = place;
  for (let hops = 0; current.schema.$ref !== undefined && hops < 10; hops++) {
    const name = current.schema.$ref.slice('#/definitions/'.length);
    const schema = current.root.definitions?.[name];
    if (!schema) throw new RangeError(`the schema of ${place.type} has no definition ${name}`);
    current = { ...current, pointer: `/definitions/${name}`, schema };
  }
  return current;
}

/** Where an entry of data at this place belongs; `undefined` where the schema says nothing of it. */
export function childPlace(place: Place, key: string | number): Place | undefined {
  const { schema } = place;
  if (typeof key === 'number') return schema.items && at(place, '/items', schema.items);
  const known =
    schema.properties && Object.hasOwn(schema.properties, key) ? schema.properties[key] : undefined;
  if (known) return at(place, `/properties/${key}`, known);
  const others = schema.additionalProperties;
  return typeof others === 'object' ? at(place, '/additionalProperties', others) : undefined;
}

export function alternatives(place: Place): Place[] {
  return (place.schema.anyOf ?? [place.schema]).map((schema, index) =>
    resolve(at(place, `/anyOf/${index}`, schema)),
  );
}

function at(place: Place, step: string, schema: PropertySchema): Place {
  return { root: place.root, type: place.type, pointer: place.pointer + step, schema };
}

/** Whether anything goes: free JSON. */
export function isFree(schema: PropertySchema): boolean {
  for (const _ in schema) return false;
  return true;
}

/** A schema of its own: the validator of the schema around it leaves it out. */
export function standsAlone(schema: PropertySchema): boolean {
  return schema.$ref !== undefined || schema.anyOf !== undefined;
}

/**
 * The part of a schema that one validator checks: all but the schemas that stand alone. Definitions that the data
 * never reaches are thus never compiled.
 */
export function unit(schema: PropertySchema): PropertySchema {
  if (standsAlone(schema)) return {};
  const {
    definitions: _,
    refers: _refers,
    replacement: _replacement,
    scrutiny: _scrutiny,
    ...kept
  } = schema as Place['root'];
  return {
    ...kept,
    ...(kept.properties && {
      properties: Object.fromEntries(
        Object.entries(kept.properties).map(([name, property]) => [name, unit(property)]),
      ),
    }),
    ...(kept.items && { items: unit(kept.items) }),
    ...(typeof kept.additionalProperties === 'object' && {
      additionalProperties: unit(kept.additionalProperties),
    }),
  };
}
