import { deployed } from '../tools/testing/compiled';
import { data } from './data';

const table = deployed(data, {});

test('comments of one content lie together, in the order of their ids', () => {
  expect(table.properties('CommentsTable')).toMatchObject({
    KeySchema: [
      { AttributeName: 'content_id', KeyType: 'HASH' },
      { AttributeName: 'comment_id', KeyType: 'RANGE' },
    ],
    BillingMode: 'PAY_PER_REQUEST',
  });
});

test('the comments outlive the stack, a replacement and a mistake of the last 35 days', () => {
  expect(table.resources.CommentsTable?.node).toMatchObject({
    DeletionPolicy: 'RetainExceptOnCreate',
    UpdateReplacePolicy: 'Retain',
  });
  expect(table.properties('CommentsTable')).toMatchObject({
    PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
    SSESpecification: { SSEEnabled: true },
  });
});

test('a kept table is not in the way of the next one: it has no name of its own', () => {
  expect(table.properties('CommentsTable').TableName).toBeUndefined();
});

test.each(['true', 'false'])('deletion protection %s is as the environment says', (DeletionProtection) => {
  const { DeletionProtectionEnabled } = deployed(data, { DeletionProtection }).properties('CommentsTable');
  expect(String(DeletionProtectionEnabled)).toBe(DeletionProtection);
});

test('whoever says nothing is protected', () => {
  expect(String(table.properties('CommentsTable').DeletionProtectionEnabled)).toBe('true');
});
