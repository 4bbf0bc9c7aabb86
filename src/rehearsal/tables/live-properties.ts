import { type Data, type DataObject, entry, isObject } from '../../document/data';

/** What the elements of a table's lists are told apart by. */
const NAMES = ['AttributeName', 'IndexName'] as const;

/**
 * A table's properties as the engine has them, where the template says something of them: what it leaves out is not
 * compared by CloudFormation either. What the engine doesn't know is as the template says.
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
    Object.entries(template).map(([name, said]) => {
      const found = live[name];
      return [name, found === undefined ? said : asFarAsSaid(said, found)];
    }),
  );
}

function asFarAsSaid(said: Data, found: Data): Data {
  if (Array.isArray(said) && Array.isArray(found)) return inSameOrder(said, found);
  if (!isObject(said) || !isObject(found)) return found;
  return Object.fromEntries(
    Object.entries(said).flatMap(([name, value]) => {
      const one = found[name];
      return one === undefined ? [] : [[name, asFarAsSaid(value, one)]];
    }),
  );
}

/** The order of a table's lists means nothing, but for the one of its keys, which DynamoDB keeps. */
function inSameOrder(said: readonly Data[], found: readonly Data[]): Data[] {
  const known = said.flatMap((one) => {
    const same = found.find((other) => nameOf(other) !== undefined && nameOf(other) === nameOf(one));
    return same === undefined ? [] : [asFarAsSaid(one, same)];
  });
  const more = found.filter((one) => !said.some((other) => nameOf(other) === nameOf(one)));
  return [...known, ...more];
}

function nameOf(one: Data): Data | undefined {
  return NAMES.map((name) => entry(one, name)).find((name) => name !== undefined);
}
