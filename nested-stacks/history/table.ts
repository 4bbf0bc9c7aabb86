import type { Handle, StackBuilder } from '../../src/template';
import { DynamoDB } from '../../src/template/aws';
import { kept } from '../shared/lifetime';

/** Lists the deployments of a stack in the order of their start. */
export const BY_START = 'by-start';

/** The items are documented in docs/history.md. */
export function addTable({ add }: StackBuilder): Handle<DynamoDB.Table> {
  return add(
    'History',
    new DynamoDB.Table({
      AttributeDefinitions: ['stack', 'deployment', 'started'].map((AttributeName) => ({
        AttributeName,
        AttributeType: 'S',
      })),
      KeySchema: [
        { AttributeName: 'stack', KeyType: 'HASH' },
        { AttributeName: 'deployment', KeyType: 'RANGE' },
      ],
      LocalSecondaryIndexes: [
        {
          IndexName: BY_START,
          KeySchema: [
            { AttributeName: 'stack', KeyType: 'HASH' },
            { AttributeName: 'started', KeyType: 'RANGE' },
          ],
          Projection: { ProjectionType: 'ALL' },
        },
      ],
      BillingMode: 'PAY_PER_REQUEST',
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
      SSESpecification: { SSEEnabled: true, SSEType: 'KMS' },
      DeletionProtectionEnabled: true,
    }),
    {
      ...kept,
      comment:
        'Stays when the stacks of the environment are deleted, so that their deletion is recorded too.',
    },
  );
}
