import { listed } from '../../../document/show';
import type { Template } from '../../../document/template';
import type { Setting } from '../../analysis/setting';
import { resourceSettings } from '../../analysis/settings';
import { type Finding, finding } from '../../finding';

/** Amazon DynamoDB API, CreateTable: AttributeDefinitions are exactly the attributes of all key schemas. */
export function* tableAttributes(template: Template): Iterable<Finding> {
  for (const { resource, properties } of resourceSettings(template)) {
    if (resource.type !== 'AWS::DynamoDB::Table' && resource.type !== 'AWS::DynamoDB::GlobalTable') continue;
    const schemas = [properties, ...indexes(properties)].map((owner) => owner.get('KeySchema'));
    const used = schemas.map((schema) => namesIn(schema));
    const defined = namesIn(properties.get('AttributeDefinitions'));
    if (!defined || used.some((names) => !names) || hasUnknownIndexes(properties)) continue;
    const keys = new Map(used.flatMap((names) => names ?? []));
    for (const name of keys.keys())
      if (!defined.some(([other]) => other === name))
        yield finding(
          'schema/requirement',
          properties.path,
          `the key attribute ${name} is not in AttributeDefinitions`,
          {
            at: 'key',
            advice: `add ${name} to AttributeDefinitions`,
          },
        );
    for (const [name, setting] of defined)
      if (!keys.has(name))
        yield finding(
          'schema/requirement',
          setting.path,
          `the attribute ${name} is not used in a key schema`,
          {
            advice: `remove ${name}: AttributeDefinitions contain only ${listed([...keys.keys()], 9)}`,
          },
        );
  }
}

/** Amazon DynamoDB API, KeySchema: the partition key, then the sort key. */
export function* keySchemas(template: Template): Iterable<Finding> {
  for (const { resource, properties } of resourceSettings(template)) {
    if (resource.type !== 'AWS::DynamoDB::Table' && resource.type !== 'AWS::DynamoDB::GlobalTable') continue;
    for (const owner of [properties, ...indexes(properties)]) {
      const schema = owner.get('KeySchema');
      if (!Array.isArray(schema.value)) continue;
      for (const [index, expected] of ['HASH', 'RANGE'].entries()) {
        const type = schema.items()[index]?.get('KeyType');
        if (type?.scalar !== undefined && type.scalar !== expected)
          yield finding(
            'schema/requirement',
            type.path,
            `the KeyType of key ${index + 1} must be ${expected}, got ${type.scalar}`,
            { advice: `use ${expected}` },
          );
      }
    }
  }
}

const INDEXES = ['GlobalSecondaryIndexes', 'LocalSecondaryIndexes'];

function indexes(properties: Setting): Setting[] {
  return INDEXES.flatMap((name) => properties.get(name).items());
}

function hasUnknownIndexes(properties: Setting): boolean {
  return (
    INDEXES.some((name) => properties.get(name).isCall) || indexes(properties).some(({ isCall }) => isCall)
  );
}

/** The attributes of a list, with their settings; `undefined` if some are not known. */
function namesIn(list: Setting): (readonly [string, Setting])[] | undefined {
  if (!Array.isArray(list.value)) return undefined;
  const found = list.items().map((item) => item.get('AttributeName'));
  const known = found.flatMap((setting) =>
    setting.text === undefined ? [] : [[setting.text, setting] as const],
  );
  return known.length === found.length && list.items().length === list.value.length ? known : undefined;
}
