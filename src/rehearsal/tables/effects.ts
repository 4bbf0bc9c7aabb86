import { setTimeout as delay } from 'node:timers/promises';
import { type Data, type DataObject, entry } from '../../document/data';
import { ResourceFailure } from '../../local/resources/handler';
import type { Effects } from '../effects';
import type { Memory } from '../memory';
import { type TableEngine, TableError } from './engine';
import { liveProperties } from './live-properties';

const TYPE = 'AWS::DynamoDB::Table';

/**
 * The properties of a new table that the engine supports. Others (encryption, backups, time to live, streams) are only
 * described, and so are updates of a table.
 */
const UNDERSTOOD = [
  'AttributeDefinitions',
  'KeySchema',
  'BillingMode',
  'ProvisionedThroughput',
  'GlobalSecondaryIndexes',
  'LocalSecondaryIndexes',
] as const;

/** Real tables. A retained table stays, with its items. */
export function tables(memory: Memory, opened: () => Promise<TableEngine>): Effects {
  return {
    async make({ properties, seed }, name) {
      const engine = await opened();
      const present = memory.get('tables', name);
      if (present && present.seed !== seed)
        throw new ResourceFailure(
          `Resource of type '${TYPE}' with identifier '${name}' already exists. (HandlerErrorCode: AlreadyExists)`,
        );
      memory.set('tables', name, { seed });
      await makeTable(engine, name, properties);
      return undefined;
    },
    async remove({ physicalId, seed }) {
      const engine = await opened();
      // A creation that failed because of its name does not delete the table of another stack.
      if (memory.get('tables', physicalId)?.seed !== seed) return;
      await deleteTable(engine, physicalId);
      memory.delete('tables', physicalId);
    },
    async read({ physicalId, properties }) {
      const engine = await opened();
      const table = await described(engine, physicalId);
      return table === undefined ? undefined : liveProperties(properties, table);
    },
  };
}

async function makeTable(engine: TableEngine, TableName: string, properties: DataObject): Promise<void> {
  const table = Object.fromEntries(
    UNDERSTOOD.flatMap((name) => (properties[name] === undefined ? [] : [[name, properties[name]]])),
  );
  try {
    await engine.call('CreateTable', { TableName, ...withNumbers(table) });
  } catch (error) {
    if (!(error instanceof TableError)) throw error;
    if (error.code !== 'ResourceInUseException') throw new ResourceFailure(error.message);
  }
  const made = await settles(
    async () => entry(await described(engine, TableName), 'TableStatus') === 'ACTIVE',
  );
  if (!made) throw new ResourceFailure(`the table ${TableName} does not become active`);
}

/**
 * Waits for the deletion, which the engine continues after its answer. A table that is half deleted when the engine stops
 * could never be created again.
 */
async function deleteTable(engine: TableEngine, TableName: string): Promise<void> {
  if ((await described(engine, TableName)) === undefined) return;
  await engine.call('DeleteTable', { TableName });
  const gone = await settles(async () => (await stored(engine, TableName)) === undefined);
  if (!gone) throw new ResourceFailure(`the table ${TableName} does not go`);
}

async function settles(holds: () => Promise<boolean>): Promise<boolean> {
  for (let look = 0; look < 100; look += 1) {
    if (await holds()) return true;
    await delay(20);
  }
  return false;
}

/** A table as DynamoDB describes it; `undefined` if there is none, or if it is being deleted. */
async function described(engine: TableEngine, TableName: string): Promise<Data | undefined> {
  const table = await stored(engine, TableName);
  return entry(table, 'TableStatus') === 'DELETING' ? undefined : table;
}

async function stored(engine: TableEngine, TableName: string): Promise<Data | undefined> {
  try {
    return entry(await engine.call('DescribeTable', { TableName }), 'Table');
  } catch (error) {
    if (error instanceof TableError && error.code === 'ResourceNotFoundException') return undefined;
    throw error;
  }
}

/** Templates may contain numbers as text, which DynamoDB rejects. */
function withNumbers(properties: DataObject): DataObject {
  return JSON.parse(JSON.stringify(properties), (key, value) =>
    /CapacityUnits$/.test(key) ? Number(value) : value,
  );
}
