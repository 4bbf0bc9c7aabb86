import type { PropertySchema, ResourceSchema } from '../spec/resource-spec';
import type { TargetChange } from './change-tree';
import type { Path } from './differences';

type Recreation = TargetChange['requiresRecreation'];

/** Whether a change at a path of a resource's properties replaces the resource. */
export function requiresRecreation(schema: ResourceSchema | undefined, path: Path): Recreation {
  let current: PropertySchema | undefined = schema;
  let strongest: Recreation = 'Never';
  for (const step of path) {
    current = resolve(schema, child(resolve(schema, current), step));
    if (current?.replacement === 'yes') return 'Always';
    if (current?.replacement === 'maybe') strongest = 'Conditionally';
  }
  return strongest;
}

function child(schema: PropertySchema | undefined, step: string | number): PropertySchema | undefined {
  if (typeof step === 'number') return schema?.items;
  const named =
    schema?.properties && Object.hasOwn(schema.properties, step) ? schema.properties[step] : undefined;
  if (named) return named;
  const additional = schema?.additionalProperties;
  return typeof additional === 'object' ? additional : undefined;
}

/** Follows a `$ref`. Keywords beside it, such as `replacement`, override those of its target. */
function resolve(
  root: ResourceSchema | undefined,
  schema: PropertySchema | undefined,
): PropertySchema | undefined {
  const name = /^#\/definitions\/(.+)$/.exec(schema?.$ref ?? '')?.[1];
  const target = name === undefined ? undefined : root?.definitions?.[name];
  return target ? { ...target, ...schema } : schema;
}
