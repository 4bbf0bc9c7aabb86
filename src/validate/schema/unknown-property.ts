import type { Path } from '../../document/document';
import { listed } from '../../document/show';
import type { PropertySchema } from '../../spec/resource-spec';
import { type Finding, finding } from '../finding';
import { likely } from '../suggest';
import { childSchema, resolve, type Subschema } from './subschema';

/** They stand beside `Properties`, and are often found inside. */
const RESOURCE_ATTRIBUTES = new Set([
  'Condition',
  'CreationPolicy',
  'DeletionPolicy',
  'DependsOn',
  'Metadata',
  'UpdatePolicy',
  'UpdateReplacePolicy',
]);

export function unknownProperty(key: string, subschema: Subschema, path: Path, name: string): Finding {
  return finding('schema/unknown-property', [...path, key], `${name} has no property ${key}`, {
    at: 'key',
    advice: advice(key, subschema),
  });
}

function advice(key: string, subschema: Subschema): string {
  const known = Object.keys(subschema.schema.properties ?? {});
  const same = known.find((each) => each.toLowerCase() === key.toLowerCase());
  if (same !== undefined) return `write it ${same}`;
  if (subschema.pointer === '' && RESOURCE_ATTRIBUTES.has(key))
    return `${key} stands beside Properties, not inside`;
  const below = known.find((each) => hasProperty(subschema, each, key));
  if (below !== undefined) return `it belongs one level further down, in ${below}`;
  const near = likely(key, known);
  if (near !== undefined) return `did you mean ${near}?`;
  if (subschema.pointer !== '' && has(subschema.root, key))
    return 'it belongs further up, to the resource itself';
  return known.length === 0
    ? 'remove it: nothing is allowed here'
    : `remove it; AWS knows ${listed(known.sort(), 12)}`;
}

function hasProperty(subschema: Subschema, below: string, key: string): boolean {
  const child = childSchema(subschema, below);
  if (!child) return false;
  const resolved = resolve(child);
  const items = resolved.schema.items && childSchema(resolved, 0);
  return has((items ? resolve(items) : resolved).schema, key);
}

function has(schema: PropertySchema, key: string): boolean {
  return schema.properties !== undefined && Object.hasOwn(schema.properties, key);
}
