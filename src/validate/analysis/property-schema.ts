import type { Path } from '../../document/document';
import { type PropertySchema, type ResourceSchema, resourceSpec } from '../../spec/resource-spec';

/** The schema of the property at a path inside `Properties`. */
export interface PropertyAt {
  readonly schema: PropertySchema;
  /** The name of the property; for an item of a list, the name of the list. */
  readonly name: string;
}

/** Follows a path through the schema of a type, including `Fn::If` and `Fn::Select`; `undefined` if it leaves the schema. */
export function propertyAt(type: string, path: Path): PropertyAt | undefined {
  const root = resourceSpec(type)?.schema;
  if (!root) return undefined;
  let schema: PropertySchema | undefined = root;
  let name = '';
  for (let index = 0; index < path.length && schema; index++) {
    const step = path[index];
    const next = path[index + 1];
    if (typeof step === 'number') schema = element(resolved(schema, root), schema);
    else if (step === undefined) return undefined;
    else if (passesOn(step, next)) index++;
    else if (step.startsWith('Fn::')) return undefined;
    else {
      schema = property(resolved(schema, root), step);
      name = step;
    }
  }
  return schema && { schema, name };
}

function passesOn(step: string, next: string | number | undefined): boolean {
  return (step === 'Fn::If' && (next === 1 || next === 2)) || (step === 'Fn::Select' && next === 1);
}

/** The schema behind a `$ref`. */
export function resolved(schema: PropertySchema, root: ResourceSchema): PropertySchema {
  const name = schema.$ref?.replace('#/definitions/', '');
  return own(root.definitions, name) ?? schema;
}

function property(schema: PropertySchema, name: string): PropertySchema | undefined {
  const known = own(schema.properties, name);
  if (known) return known;
  return typeof schema.additionalProperties === 'object' ? schema.additionalProperties : undefined;
}

/** The relationship of a list applies to each of its items. */
function element(list: PropertySchema, written: PropertySchema): PropertySchema | undefined {
  const { refers } = written;
  return list.items && refers ? { ...list.items, refers } : list.items;
}

/** Not `schemas[name]`: templates may contain inherited names such as `constructor`. */
function own(
  schemas: Readonly<Record<string, PropertySchema>> | undefined,
  name: string | undefined,
): PropertySchema | undefined {
  return schemas && name !== undefined && Object.hasOwn(schemas, name) ? schemas[name] : undefined;
}
