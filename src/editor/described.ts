import type { Path } from '../document/document';
import type { Template } from '../document/template';
import { type PropertySchema, type ResourceSchema, resourceSpec } from '../spec/resource-spec';
import { propertyAt, resolved } from '../validate/analysis/property-schema';

export interface Described {
  readonly type: string;
  /** The name of the property; empty for the resource itself. */
  readonly name: string;
  /** As written at the property, with what a change of it replaces. */
  readonly written: PropertySchema;
  /** Behind a `$ref`. */
  readonly schema: PropertySchema;
  readonly root: ResourceSchema;
}

/** The schema of what is at a path below the properties of a resource; `undefined` elsewhere. */
export function describedAt(template: Template, path: Path): Described | undefined {
  const [section, logicalId, attribute, ...steps] = path;
  if (section !== 'Resources' || attribute !== 'Properties') return undefined;
  const type = template.resources.get(String(logicalId))?.type ?? '';
  const root = resourceSpec(type)?.schema;
  const found = root && propertyAt(type, steps);
  return (
    root &&
    found && { type, name: found.name, written: found.schema, schema: resolved(found.schema, root), root }
  );
}
