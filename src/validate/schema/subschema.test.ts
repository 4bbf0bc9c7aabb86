import { childSchema, isFree, type Subschema } from './subschema';

const schema = {
  properties: { Name: { type: 'string' } },
  items: { type: 'integer' },
  additionalProperties: { type: 'boolean' },
} as const;
const root: Subschema = { root: schema, type: 'AWS::A::B', pointer: '', schema };
const pointer = (key: string | number, of = root): string | undefined => childSchema(of, key)?.pointer;

test('an entry has the schema of its property, of items, or of other properties', () => {
  expect(pointer('Name')).toBe('/properties/Name');
  expect(pointer(3)).toBe('/items');
  expect(pointer('Other')).toBe('/additionalProperties');
});

test('names that objects inherit are not properties', () => {
  expect(pointer('constructor')).toBe('/additionalProperties');
  expect(pointer('constructor', { ...root, schema: { properties: {} } })).toBeUndefined();
});

test('only a schema without keywords accepts any JSON', () => {
  expect(isFree({})).toBe(true);
  expect(isFree({ type: 'string' })).toBe(false);
});
