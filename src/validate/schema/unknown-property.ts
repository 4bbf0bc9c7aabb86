import type { Path } from '../../document/document';
import { likely } from '../../document/likely';
import { listed } from '../../document/show';
import type { PropertySchema } from '../../spec/resource-spec';
import { type Finding, finding } from '../finding';
import { childPlace, type Place, resolve } from './place';

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

export function unknownProperty(key: string, place: Place, path: Path, name: string): Finding {
  return finding('schema/unknown-property', [...path, key], `${name} has no property ${key}`, {
    at: 'key',
    advice: advice(key, place),
  });
}

function advice(key: string, place: Place): string {
  const known = Object.keys(place.schema.properties ?? {});
  const same = known.find((each) => each.toLowerCase() === key.toLowerCase());
  if (same !== undefined) return `write it ${same}`;
  if (place.pointer === '' && RESOURCE_ATTRIBUTES.has(key))
    return `${key} stands beside Properties, not inside`;
  const below = known.find((each) => hasProperty(place, each, key));
  if (below !== undefined) return `it belongs one level further down, in ${below}`;
  const near = likely(key, known);
  if (near !== undefined) return `did you mean ${near}?`;
  if (place.pointer !== '' && has(place.root, key)) return 'it belongs further up, to the resource itself';
  return known.length === 0
    ? 'remove it: nothing is allowed here'
    : `remove it; AWS knows ${listed(known.sort(), 12)}`;
}

function hasProperty(place: Place, below: string, key: string): boolean {
  const child = childPlace(place, below);
  if (!child) return false;
  const resolved = resolve(child);
  const items = resolved.schema.items && childPlace(resolved, 0);
  return has((items ? resolve(items) : resolved).schema, key);
}

function has(schema: PropertySchema, key: string): boolean {
  return schema.properties !== undefined && Object.hasOwn(schema.properties, key);
}
