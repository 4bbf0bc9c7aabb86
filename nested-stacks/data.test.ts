import { deployed } from '../tools/testing/compiled';
import { data } from './data';

const table = deployed(data, {});

test('the key is the content ID and the comment ID', () => {
  expect(table.properties('CommentsTable')).toMatchObject({
    KeySchema: [
      { AttributeName: 'content_id', KeyType: 'HASH' },
      { AttributeName: 'comment_id', KeyType: 'RANGE' },
    ],
    BillingMode: 'PAY_PER_REQUEST',
  });
});

test('an index finds comments by email address', () => {
  expect(table.properties('CommentsTable')).toMatchObject({
    GlobalSecondaryIndexes: [
      { IndexName: 'by-email', KeySchema: [{ AttributeName: 'email', KeyType: 'HASH' }] },
    ],
  });
});

test('the table is retained and has point-in-time recovery', () => {
  expect(table.resources.CommentsTable?.node).toMatchObject({
    DeletionPolicy: 'RetainExceptOnCreate',
    UpdateReplacePolicy: 'Retain',
  });
  expect(table.properties('CommentsTable')).toMatchObject({
    PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
    SSESpecification: { SSEEnabled: true },
  });
});

test('the table has no fixed name, which would block re-creation', () => {
  expect(table.properties('CommentsTable').TableName).toBeUndefined();
});

test.each(['true', 'false'])(
  'deletion protection is %s if the environment sets it so',
  (DeletionProtection) => {
    const { DeletionProtectionEnabled } = deployed(data, { DeletionProtection }).properties('CommentsTable');
    expect(String(DeletionProtectionEnabled)).toBe(DeletionProtection);
  },
);

test('deletion protection is on by default', () => {
  expect(String(table.properties('CommentsTable').DeletionProtectionEnabled)).toBe('true');
});
