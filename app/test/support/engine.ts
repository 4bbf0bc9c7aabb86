import { once } from 'node:events';
import {
  CreateTableCommand,
  type DynamoDBClient,
  ResourceInUseException,
  waitUntilTableExists,
} from '@aws-sdk/client-dynamodb';
import dynalite from 'dynalite';
import { dynamoClient } from '../../src/store/dynamodb/client';
import { emailIndex } from '../../src/store/dynamodb/dynamodb-store';
import { type Cleanup, temporaryFolder } from './service';

export interface Engine {
  client: DynamoDBClient;
  endpoint: string;
}

export const sharedTable = 'shared';

/** A DynamoDB (dynalite) that several services can share, as the tasks of one ECS service share a table. */
export async function runEngine(
  cleanup: Cleanup,
  { folder, tableName = sharedTable }: { folder?: string; tableName?: string } = {},
): Promise<Engine> {
  const server = dynalite({ path: folder ?? (await temporaryFolder(cleanup)), createTableMs: 0 });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the engine has no port');
  const endpoint = `http://127.0.0.1:${address.port}`;
  const client = dynamoClient(endpoint);
  cleanup.add(async () => {
    client.destroy();
    await new Promise((resolve) => server.close(resolve));
  });
  await createTable(client, tableName);
  return { client, endpoint };
}

/** The table of deployments, as the artifacts stack of an environment has it. */
export async function createHistory(client: DynamoDBClient, tableName: string): Promise<void> {
  const key = (name: string, KeyType: 'HASH' | 'RANGE') => ({ AttributeName: name, KeyType });
  await client.send(
    new CreateTableCommand({
      TableName: tableName,
      BillingMode: 'PAY_PER_REQUEST',
      KeySchema: [key('stack', 'HASH'), key('deployment', 'RANGE')],
      AttributeDefinitions: ['stack', 'deployment', 'started'].map((AttributeName) => ({
        AttributeName,
        AttributeType: 'S',
      })),
      LocalSecondaryIndexes: [
        {
          IndexName: 'by-start',
          KeySchema: [key('stack', 'HASH'), key('started', 'RANGE')],
          Projection: { ProjectionType: 'ALL' },
        },
      ],
    }),
  );
  await waitUntilTableExists(
    { client, maxWaitTime: 10, minDelay: 0.01, maxDelay: 1 },
    { TableName: tableName },
  );
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
      { AttributeName: 'email', AttributeType: 'S' },
    ],
    GlobalSecondaryIndexes: [
      {
        IndexName: emailIndex,
        KeySchema: [{ AttributeName: 'email', KeyType: 'HASH' }],
        Projection: { ProjectionType: 'KEYS_ONLY' },
      },
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
