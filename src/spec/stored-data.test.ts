import { protectedTypes, protectionSwitch } from './deletion-protection';
import { type PropertySchema, type ResourceSchema, resourceSpec } from './resource-spec';
import { storedData, storingTypes } from './stored-data';

describe('the table of types that store data', () => {
  it.each(storingTypes())('has a type and properties that exist: %s', (type) => {
    const { refusedUnless, waits, finalSnapshot, unless, holds, meaning } = storedData(type) ?? {};
    const switches = typeof refusedUnless === 'object' ? [refusedUnless.on] : [];
    const named = [...switches, waits?.property, finalSnapshot, unless].filter((name) => name !== undefined);
    const properties = resourceSpec(type)?.schema.properties;
    expect(Object.keys(properties ?? {})).toEqual(expect.arrayContaining(named));
    expect(properties).toBeDefined();
    expect(holds ?? meaning).toMatch(/^\S.*[^.]$/);
  });

  it('has no entry for similar types', () => {
    expect(storedData('AWS::S3::BucketPolicy')).toBeUndefined();
    expect(storedData('constructor')).toBeUndefined();
  });
});

describe('the table of deletion protection', () => {
  it.each(protectedTypes())('has a type, a property and a value that exist: %s', (type) => {
    const { at = [], on } = protectionSwitch(type) ?? {};
    const schema = resourceSpec(type)?.schema;
    const found = at.reduce<PropertySchema | undefined>(
      (place, name) => schema && resolved(schema, place)?.properties?.[name],
      schema,
    );
    expect(found).toBeDefined();
    if (found?.enum) expect(found.enum).toContain(on);
  });
});

/** The schema of a property, behind its reference and of the items of a list. */
function resolved(root: ResourceSchema, place: PropertySchema | undefined): PropertySchema | undefined {
  const name = place?.$ref?.split('/').at(-1);
  if (name !== undefined) return resolved(root, root.definitions?.[name]);
  return place?.items ? resolved(root, place.items) : place;
}
