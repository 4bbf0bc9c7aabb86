import { join } from 'node:path';
import { DescribeStackResourceDriftsCommand, DetectStackDriftCommand } from '@aws-sdk/client-cloudformation';
import { entry } from '../document/data';
import { TableEngine } from './tables/engine';
import { Rehearsed, until } from './testing/rehearsed';

const StackName = 'notes';
const template = {
  Resources: {
    Notes: {
      Type: 'AWS::DynamoDB::Table',
      Properties: {
        TableName: 'notes',
        BillingMode: 'PAY_PER_REQUEST',
        AttributeDefinitions: [
          { AttributeName: 'writer', AttributeType: 'S' },
          { AttributeName: 'id', AttributeType: 'S' },
        ],
        KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
        GlobalSecondaryIndexes: [
          {
            IndexName: 'by-writer',
            KeySchema: [{ AttributeName: 'writer', KeyType: 'HASH' }],
            Projection: { ProjectionType: 'ALL' },
          },
        ],
        PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
      },
    },
  },
};

let rehearsed: Rehearsed;
beforeEach(async () => {
  rehearsed = await Rehearsed.start();
  await rehearsed.calls.create(StackName, template);
});
afterEach(() => rehearsed.end());

/** Changes the data of the tables while the rehearsal is stopped. */
async function whileStopped(change: (engine: TableEngine) => Promise<unknown>): Promise<void> {
  await rehearsed.stop();
  const engine = await TableEngine.open(join(rehearsed.folder, 'rehearsal', 'tables'), 'test');
  await change(engine);
  await settled(engine);
  await engine.close();
  rehearsed = await Rehearsed.start(rehearsed.folder);
}

/** The engine answers before the change is complete, as DynamoDB does. */
async function settled(engine: TableEngine): Promise<void> {
  await until(async () => {
    const table = await engine.call('DescribeTable', { TableName: 'notes' }).catch(() => undefined);
    return table === undefined || entry(entry(table, 'Table'), 'TableStatus') === 'ACTIVE';
  });
}

async function drifts() {
  const { client } = rehearsed.calls;
  await client.send(new DetectStackDriftCommand({ StackName }));
  const { StackResourceDrifts = [] } = await client.send(
    new DescribeStackResourceDriftsCommand({ StackName }),
  );
  return StackResourceDrifts.map(({ StackResourceDriftStatus, PropertyDifferences = [] }) => ({
    status: StackResourceDriftStatus,
    differences: PropertyDifferences.map(({ PropertyPath, ExpectedValue, ActualValue }) => [
      PropertyPath,
      ExpectedValue,
      ActualValue,
    ]),
  }));
}

test('an unchanged table is in sync, whatever the engine adds or reorders', async () => {
  expect(await drifts()).toEqual([{ status: 'IN_SYNC', differences: [] }]);
});

test('a changed table has drifted, with the changed property', async () => {
  await whileStopped((engine) =>
    engine.call('UpdateTable', {
      TableName: 'notes',
      BillingMode: 'PROVISIONED',
      ProvisionedThroughput: { ReadCapacityUnits: 5, WriteCapacityUnits: 5 },
      GlobalSecondaryIndexUpdates: [
        {
          Update: {
            IndexName: 'by-writer',
            ProvisionedThroughput: { ReadCapacityUnits: 5, WriteCapacityUnits: 5 },
          },
        },
      ],
    }),
  );
  expect(await drifts()).toEqual([
    { status: 'MODIFIED', differences: [['/BillingMode', 'PAY_PER_REQUEST', 'PROVISIONED']] },
  ]);
});

test('a deleted table has drifted', async () => {
  await whileStopped((engine) => engine.call('DeleteTable', { TableName: 'notes' }));
  expect(await drifts()).toEqual([{ status: 'DELETED', differences: [] }]);
});
