import { once } from 'node:events';
import { mkdir } from 'node:fs/promises';
import type { Server } from 'node:http';
import {
  CreateTableCommand,
  type DynamoDBClient,
  ResourceInUseException,
  waitUntilTableExists,
} from '@aws-sdk/client-dynamodb';
import { watchAbandoned } from './abandoned';
import { dynamoClient } from './client';

export interface EmbeddedEngine {
  client: DynamoDBClient;
  endpoint: string;
  close(): Promise<void>;
}

/**
 * Starts dynalite, an implementation of DynamoDB on LevelDB, in this process. The service calls it over loopback, as it
 * calls AWS. LevelDB passes every write to the operating system before it returns: a killed process loses nothing, a
 * power cut may lose the last moments. It locks its folder, so one process owns the data.
 */
export async function startEmbeddedEngine(dataDir: string, tableName: string): Promise<EmbeddedEngine> {
  await mkdir(dataDir, { recursive: true });
  const { dynalite, ClassicLevel } = loadEngine();
  await tryFolder(ClassicLevel, dataDir);
  const server = dynalite({ path: dataDir, createTableMs: 0 });
  const abandonedFinished = watchAbandoned(server);
  const endpoint = `http://127.0.0.1:${await listen(server)}`;
  const client = dynamoClient(endpoint);
  await createTable(client, tableName);
  return {
    client,
    endpoint,
    async close() {
      // The engine throws when it meets a closed database.
      await abandonedFinished();
      client.destroy();
      await close(server);
    },
  };
}

interface Engine {
  dynalite: typeof import('dynalite').default;
  ClassicLevel: typeof import('classic-level').ClassicLevel;
}

/** Loaded on demand: the production image does not contain the engine. */
function loadEngine(): Engine {
  try {
    return { dynalite: require('dynalite'), ClassicLevel: require('classic-level').ClassicLevel };
  } catch (error) {
    throw new Error(
      'TABLE_NAME is not set, and the embedded engine is not installed: set TABLE_NAME to the name of a DynamoDB table',
      { cause: error },
    );
  }
}

/** Dynalite throws an uncaught exception for a folder that it cannot open, so open it once before. */
async function tryFolder(
  ClassicLevel: typeof import('classic-level').ClassicLevel,
  dataDir: string,
): Promise<void> {
  const level = new ClassicLevel(dataDir);
  try {
    await level.open();
  } catch (error) {
    const cause =
      error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error);
    throw new Error(
      `cannot open the data in ${dataDir}: ${cause}. If another instance uses the folder, set DATA_DIR to another one`,
    );
  }
  await level.close();
}

async function listen(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the embedded engine has no port');
  return address.port;
}

async function createTable(client: DynamoDBClient, tableName: string): Promise<void> {
  const create = new CreateTableCommand({
    TableName: tableName,
    BillingMode: 'PAY_PER_REQUEST',
    KeySchema: [
      { AttributeName: 'content_id', KeyType: 'HASH' },
      { AttributeName: 'comment_id', KeyType: 'RANGE' },
    ],
    AttributeDefinitions: [
      { AttributeName: 'content_id', AttributeType: 'S' },
      { AttributeName: 'comment_id', AttributeType: 'S' },
    ],
  });
  try {
    await client.send(create);
  } catch (error) {
    if (!(error instanceof ResourceInUseException)) throw error;
  }
  await waitUntilTableExists(
    { client, maxWaitTime: 10, minDelay: 0.01, maxDelay: 1 },
    { TableName: tableName },
  );
}

function close(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()));
  });
}
