import { setTimeout as delay } from 'node:timers/promises';
import { ResourceFailure } from '../../local/resources/handler';
import { type DataObject, entry } from '../../validate/data';
import type { Effects } from '../effects';
import type { Memory } from '../memory';
import { type TableEngine, TableError } from './engine';
import { liveProperties } from './live-properties';

const TYPE = 'AWS::DynamoDB::Table';

/**
 * What the engine is told of a new table. The rest (encryption, backups, time to live, streams) is only described, and so
 * are updates of a table.
 */
const UNDERSTOOD = [
  'AttributeDefinitions',
  'KeySchema',
  'BillingMode',
  'ProvisionedThroughput',
  'GlobalSecondaryIndexes',
  'LocalSecondaryIndexes',
] as const;

/** Tables with something in them. A table that its stack retains stays, with all its items. */
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
      // A creation that failed for its name deletes nothing of somebody else's.
      if (memory.get('tables', physicalId)?.seed !== seed) return;
      try {
        await engine.call('DeleteTable', { TableName: physicalId });
      } catch (error) {
        if (!(error instanceof TableError) || error.code !== 'ResourceNotFoundException') throw error;
      }
      memory.delete('tables', physicalId);
    },
    async read({ physicalId, properties }) {
      const engine = await opened();
      try {
        const described = await engine.call('DescribeTable', { TableName: physicalId });
        return liveProperties(properties, entry(described, 'Table'));
      } catch (error) {
        if (!(error instanceof TableError) || error.code !== 'ResourceNotFoundException') throw error;
        return undefined;
      }
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
  for (let look = 0; look < 100; look += 1) {
    const status = entry(entry(await engine.call('DescribeTable', { TableName }), 'Table'), 'TableStatus');
    if (status === 'ACTIVE') return;
    await delay(20);
  }
  throw new ResourceFailure(`the table ${TableName} does not become active`);
}

/** Templates may write numbers as text, and DynamoDB doesn't take those. */
function withNumbers(properties: DataObject): DataObject {
  return JSON.parse(JSON.stringify(properties), (key, value) =>
    /CapacityUnits$/.test(key) ? Number(value) : value,
  );
}
