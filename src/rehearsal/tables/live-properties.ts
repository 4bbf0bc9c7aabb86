import { type Data, type DataObject, entry, isObject } from '../../document/data';

/** The properties that identify the elements of a table's lists. */
const NAMES = ['AttributeName', 'IndexName'] as const;

/**
 * The actual properties of a table, for those in the template: CloudFormation does not compare others either. Properties
 * that the engine does not support have the template's value.
 */
export function liveProperties(template: DataObject, table: Data | undefined): DataObject {
  const live: Readonly<Record<string, Data | undefined>> = {
    AttributeDefinitions: entry(table, 'AttributeDefinitions'),
    KeySchema: entry(table, 'KeySchema'),
    BillingMode: entry(entry(table, 'BillingModeSummary'), 'BillingMode') ?? 'PROVISIONED',
    ProvisionedThroughput: entry(table, 'ProvisionedThroughput'),
    GlobalSecondaryIndexes: entry(table, 'GlobalSecondaryIndexes') ?? [],
    LocalSecondaryIndexes: entry(table, 'LocalSecondaryIndexes') ?? [],
  };
  return Object.fromEntries(
    Object.entries(template).map(([name, declared]) => {
      const found = live[name];
      return [name, found === undefined ? declared : asFarAsDeclared(declared, found)];
    }),
  );
}

function asFarAsDeclared(declared: Data, found: Data): Data {
  if (Array.isArray(declared) && Array.isArray(found)) return inSameOrder(declared, found);
  if (!isObject(declared) || !isObject(found)) return found;
  return Object.fromEntries(
    Object.entries(declared).flatMap(([name, value]) => {
      const one = found[name];
      return one === undefined ? [] : [[name, asFarAsDeclared(value, one)]];
    }),
  );
}

/** Orders lists as in the template, because their order has no meaning. DynamoDB keeps the order of keys. */
function inSameOrder(declared: readonly Data[], found: readonly Data[]): Data[] {
  const known = declared.flatMap((one) => {
    const same = found.find((other) => nameOf(other) !== undefined && nameOf(other) === nameOf(one));
    return same === undefined ? [] : [asFarAsDeclared(one, same)];
  });
  const more = found.filter((one) => !declared.some((other) => nameOf(other) === nameOf(one)));
  return [...known, ...more];
}

function nameOf(one: Data): Data | undefined {
  return NAMES.map((name) => entry(one, name)).find((name) => name !== undefined);
}
