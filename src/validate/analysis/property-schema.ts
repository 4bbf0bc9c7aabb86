import type { Path } from '../../document/document';
import { type PropertySchema, type ResourceSchema, resourceSpec } from '../../spec/resource-spec';

/** What the specification says of the property that a path inside `Properties` leads to. */
export interface PropertyAt {
  readonly schema: PropertySchema;
  /** The property's name: for an element of a list, the list's. */
  readonly name: string;
}

/** Follows a path through a type's schema, through `Fn::If` and `Fn::Select` to what they pass on; `undefined` where it leads out. */
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

/** What a list refers to stands beside the list: each of its elements refers to it. */
function element(list: PropertySchema, written: PropertySchema): PropertySchema | undefined {
  const { refers } = written;
  return list.items && refers ? { ...list.items, refers } : list.items;
}

/** Never what an object inherits: templates may name a property `constructor`. */
function own(
  schemas: Readonly<Record<string, PropertySchema>> | undefined,
  name: string | undefined,
): PropertySchema | undefined {
  return schemas && name !== undefined && Object.hasOwn(schemas, name) ? schemas[name] : undefined;
}
