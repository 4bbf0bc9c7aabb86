import type { PropertySchema, ResourceSpec } from '../../spec/resource-spec';

/** Part of the schema of a resource type, with its JSON pointer: `/definitions/Rule/properties/Status`. */
export interface Subschema {
  readonly root: PropertySchema & { readonly definitions?: Readonly<Record<string, PropertySchema>> };
  /** The resource type; its validators share a file of the cache. */
  readonly type: string;
  readonly pointer: string;
  readonly schema: PropertySchema;
}

export function rootSchema(spec: ResourceSpec): Subschema {
  return { root: spec.schema, type: spec.type, pointer: '', schema: spec.schema };
}

/** The subschema behind a `$ref`. */
export function resolve(subschema: Subschema): Subschema {
  let current = subschema;
  for (let hops = 0; current.schema.$ref !== undefined && hops < 10; hops++) {
    const name = current.schema.$ref.slice('#/definitions/'.length);
    const schema = current.root.definitions?.[name];
    if (!schema) throw new RangeError(`the schema of ${subschema.type} has no definition ${name}`);
    current = { ...current, pointer: `/definitions/${name}`, schema };
  }
  return current;
}

/** The subschema of an entry of the data; `undefined` if there is none. */
export function childSchema(subschema: Subschema, key: string | number): Subschema | undefined {
  const { schema } = subschema;
  if (typeof key === 'number') return schema.items && at(subschema, '/items', schema.items);
  const known =
    schema.properties && Object.hasOwn(schema.properties, key) ? schema.properties[key] : undefined;
  if (known) return at(subschema, `/properties/${key}`, known);
  const others = schema.additionalProperties;
  return typeof others === 'object' ? at(subschema, '/additionalProperties', others) : undefined;
}

export function alternatives(subschema: Subschema): Subschema[] {
  return (subschema.schema.anyOf ?? [subschema.schema]).map((schema, index) =>
    resolve(at(subschema, `/anyOf/${index}`, schema)),
  );
}

function at(subschema: Subschema, step: string, schema: PropertySchema): Subschema {
  return { root: subschema.root, type: subschema.type, pointer: subschema.pointer + step, schema };
}

/** Whether any JSON is valid. */
export function isFree(schema: PropertySchema): boolean {
  for (const _ in schema) return false;
  return true;
}

/** Whether the subschema has a separate validator. */
export function standsAlone(schema: PropertySchema): boolean {
  return schema.$ref !== undefined || schema.anyOf !== undefined;
}

/**
 * The part of a schema that one validator checks, without subschemas that have separate validators. Definitions that
 * no data reaches are never compiled.
 */
export function unit(schema: PropertySchema): PropertySchema {
  if (standsAlone(schema)) return {};
  const {
    definitions: _,
    refers: _refers,
    replacement: _replacement,
    scrutiny: _scrutiny,
    requirements: _requirements,
    ...kept
  } = schema as Subschema['root'];
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
