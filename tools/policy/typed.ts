import { isValueObject, type Value } from '../../src/plan/value';
import { type PropertySchema, type ResourceSchema, resourceSpec } from '../../src/spec/resource-spec';

/** Properties with numbers and booleans in place of the strings that parameters provide. */
export function typedProperties(type: string, properties: Value): Value {
  const schema = resourceSpec(type)?.schema;
  return schema ? typed(properties, schema, schema) : properties;
}

function typed(value: Value, schema: PropertySchema | undefined, root: ResourceSchema): Value {
  if (schema?.$ref !== undefined)
    return typed(value, root.definitions?.[schema.$ref.replace('#/definitions/', '')], root);
  if (!schema) return value;
  if (typeof value === 'string') return scalar(value, schema.type);
  if (Array.isArray(value)) return value.map((item) => typed(item, schema.items, root));
  if (!isValueObject(value)) return value;
  const entries = Object.entries(value).map(
    ([key, item]) => [key, typed(item, schema.properties?.[key], root)] as const,
  );
  return Object.fromEntries(entries);
}

function scalar(text: string, type: string | undefined): Value {
  if (type === 'boolean' && /^(true|false)$/.test(text)) return text === 'true';
  if ((type === 'integer' || type === 'number') && text.trim() !== '' && Number.isFinite(Number(text)))
    return Number(text);
  return text;
}
