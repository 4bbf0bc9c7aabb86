import { loadAwsServiceSpecSync } from '@aws-cdk/aws-service-spec';
import { protectedTypes, protectionSwitch } from './deletion-protection';
import { type PropertySchema, type ResourceSchema, resourceSpec } from './resource-spec';
import { storedData, storingTypes } from './stored-data';

/** What the published specification marks, and we don't. */
const LEFT_OUT: Readonly<Record<string, string>> = {
  'AWS::DocDB::DBInstance': 'reads and writes what its cluster keeps',
  'AWS::Neptune::DBInstance': 'reads and writes what its cluster keeps',
};

describe('the list of what keeps data', () => {
  it('has every type that the published specification marks, or says why not', () => {
    const marked = [...loadAwsServiceSpecSync().all('resource')]
      .filter(({ isStateful }) => isStateful)
      .map(({ cloudFormationType }) => cloudFormationType);
    expect(marked.length).toBeGreaterThan(20);
    expect(marked.filter((type) => !storedData(type) && !LEFT_OUT[type])).toEqual([]);
    expect(Object.keys(LEFT_OUT).filter((type) => !marked.includes(type))).toEqual([]);
  });

  it.each(storingTypes())('names a type and properties that exist: %s', (type) => {
    const { refusedUnless, waits, finalSnapshot, unless, holds, meaning } = storedData(type) ?? {};
    const switches = typeof refusedUnless === 'object' ? [refusedUnless.on] : [];
    const named = [...switches, waits?.property, finalSnapshot, unless].filter((name) => name !== undefined);
    const properties = resourceSpec(type)?.schema.properties;
    expect(Object.keys(properties ?? {})).toEqual(expect.arrayContaining(named));
    expect(properties).toBeDefined();
    expect(holds ?? meaning).toMatch(/^\S.*[^.]$/);
  });

  it('knows nothing of a type that only looks like one', () => {
    expect(storedData('AWS::S3::BucketPolicy')).toBeUndefined();
    expect(storedData('constructor')).toBeUndefined();
  });
});

describe('the list of switches against deletion', () => {
  it.each(protectedTypes())('names a type, a property and a value that exist: %s', (type) => {
    const { at = [], on } = protectionSwitch(type) ?? {};
    const schema = resourceSpec(type)?.schema;
    const found = at.reduce<PropertySchema | undefined>(
      (place, name) => schema && resolved(schema, place)?.properties?.[name],
      schema,
    );
    expect(found).toBeDefined();
    if (found?.enum) expect(found.enum).toContain(on);
  });

  it('has every property of the specification that sounds like one, or the reason why not stands here', () => {
    const others: Readonly<Record<string, string>> = {
      'AWS::AppConfig::ConfigurationProfile': 'refuses only what was read within the last hours',
      'AWS::AppConfig::Environment': 'refuses only what was read within the last hours',
      'AWS::AutoScaling::AutoScalingGroup': 'its values stand in no documentation yet',
    };
    const sounding = [...loadAwsServiceSpecSync().all('resource')]
      .filter(({ properties }) =>
        Object.keys(properties).some((name) =>
          /^(Deletion|Delete|Termination)Protect|^DisableApiTermination/.test(name),
        ),
      )
      .map(({ cloudFormationType }) => cloudFormationType);
    expect(sounding.filter((type) => !protectionSwitch(type) && !others[type])).toEqual([]);
  });
});

/** What a property is made of, through its reference and through a list. */
function resolved(root: ResourceSchema, place: PropertySchema | undefined): PropertySchema | undefined {
  const name = place?.$ref?.split('/').at(-1);
  if (name !== undefined) return resolved(root, root.definitions?.[name]);
  return place?.items ? resolved(root, place.items) : place;
}
