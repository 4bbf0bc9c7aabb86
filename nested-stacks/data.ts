import { comment, defineStack } from '../src/template';
import { DynamoDB } from '../src/template/aws';
import { kept } from './shared/lifetime';

export const dataParameters = {
  DeletionProtection: {
    Type: 'String',
    Description: 'Whether deletion protection is on for the table',
    Default: 'true',
    AllowedValues: ['true', 'false'],
    label: 'Deletion protection',
    group: 'Data',
  },
} as const;

export const data = defineStack(
  'data',
  {
    Description: 'DynamoDB table of the comments',
    Parameters: dataParameters,
  },
  ({ parameters, add }) => {
    const table = add(
      'CommentsTable',
      new DynamoDB.Table({
        AttributeDefinitions: [
          { AttributeName: 'content_id', AttributeType: 'S' },
          { AttributeName: 'comment_id', AttributeType: 'S' },
          { AttributeName: 'email', AttributeType: 'S' },
        ],
        KeySchema: [
          { AttributeName: 'content_id', KeyType: 'HASH' },
          { AttributeName: 'comment_id', KeyType: 'RANGE' },
        ],
        GlobalSecondaryIndexes: comment('Finds the comments of a person, to export or erase them.', [
          {
            IndexName: 'by-email',
            KeySchema: [{ AttributeName: 'email', KeyType: 'HASH' }],
            Projection: { ProjectionType: 'KEYS_ONLY' },
          },
        ]),
        BillingMode: 'PAY_PER_REQUEST',
        TimeToLiveSpecification: comment(
          'Idempotency keys expire after a day, comments after RETENTION_DAYS.',
          {
            AttributeName: 'expires_at',
            Enabled: true,
          },
        ),
        PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
        SSESpecification: { SSEEnabled: true, SSEType: 'KMS' },
        DeletionProtectionEnabled: parameters.DeletionProtection,
      }),
      {
        ...kept,
        comment:
          'comment_id increases with time, so a query returns comments in order. The table has no fixed name: it is retained\nwhen its stack is deleted, and a fixed name would block the next stack.',
      },
    );
    return {
      TableName: { Description: 'Name of the table', Value: table.ref },
      TableArn: { Description: 'ARN of the table', Value: table.get('Arn') },
    };
  },
);
