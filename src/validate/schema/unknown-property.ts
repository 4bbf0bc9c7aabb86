import type { Path } from '../../document/document';
import { listed } from '../../document/show';
import type { PropertySchema } from '../../spec/resource-spec';
import { type Finding, finding } from '../finding';
import { likely } from '../suggest';
import { childSchema, resolve, type Subschema } from './subschema';

/** They belong beside `Properties`, and are often misplaced inside. */
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
  return finding('schema/unknown-property', [...path, key], `unknown property ${key} in ${name}`, {
    at: 'key',
    ...advice(key, subschema),
  });
}

function advice(key: string, subschema: Subschema): Pick<Finding, 'advice' | 'suggestion'> {
  const known = Object.keys(subschema.schema.properties ?? {});
  const same = known.find((each) => each.toLowerCase() === key.toLowerCase());
  if (same !== undefined) return meant(same);
  if (subschema.pointer === '' && RESOURCE_ATTRIBUTES.has(key))
    return { advice: `move ${key} out of Properties: it is an attribute of the resource` };
  const below = known.find((each) => hasProperty(subschema, each, key));
  if (below !== undefined) return { advice: `move it into ${below}` };
  const near = likely(key, known);
  if (near !== undefined) return meant(near);
  if (subschema.pointer !== '' && has(subschema.root, key))
    return { advice: 'move it up to the properties of the resource' };
  return {
    advice:
      known.length === 0
        ? 'remove it: no properties are allowed here'
        : `remove it, or use ${listed(known.sort(), 12, 'or')}`,
  };
}

function meant(name: string): Pick<Finding, 'advice' | 'suggestion'> {
  return { advice: `did you mean ${name}?`, suggestion: name };
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
