import { comment, defineStack } from '../src/template';
import { DynamoDB } from '../src/template/aws';
import { kept } from './shared/lifetime';

export const dataParameters = {
  DeletionProtection: {
    Type: 'String',
    Description: 'Whether AWS refuses to delete the table, whoever asks',
    Default: 'true',
    AllowedValues: ['true', 'false'],
    label: 'Deletion protection',
    group: 'Data',
  },
} as const;

export const data = defineStack(
  'data',
  {
    Description: 'Data: the table of the comments',
    Parameters: dataParameters,
  },
  ({ parameters, add }) => {
    const table = add(
      'CommentsTable',
      new DynamoDB.Table({
        AttributeDefinitions: [
          { AttributeName: 'content_id', AttributeType: 'S' },
          { AttributeName: 'comment_id', AttributeType: 'S' },
        ],
        KeySchema: [
          { AttributeName: 'content_id', KeyType: 'HASH' },
          { AttributeName: 'comment_id', KeyType: 'RANGE' },
        ],
        BillingMode: 'PAY_PER_REQUEST',
        TimeToLiveSpecification: comment('Claimed idempotency keys go after a day.', {
          AttributeName: 'expires_at',
          Enabled: true,
        }),
        PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
        SSESpecification: { SSEEnabled: true, SSEType: 'KMS' },
        DeletionProtectionEnabled: parameters.DeletionProtection,
      }),
      {
        ...kept,
        comment:
          'comment_id grows with time, so that the comments of one content come in order. The table has no name of its\nown: one that is kept when its stack goes would be in the way of the next.',
      },
    );
    return {
      TableName: { Description: 'For the service', Value: table.ref },
      TableArn: { Description: "For the role of the service's tasks", Value: table.get('Arn') },
    };
  },
);
