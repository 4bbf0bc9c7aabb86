import { deployed, field, list } from '../tools/testing/compiled';
import { encryption } from './encryption';

const key = deployed(encryption, { Name: 'shop-dev' });
const statements = list(field(key.properties('Key').KeyPolicy, 'Statement'));

test('the key is rotated and its deletion can be canceled for 30 days', () => {
  expect(key.properties('Key')).toMatchObject({ EnableKeyRotation: true, PendingWindowInDays: 30 });
});

test('only CloudWatch Logs of this account can use the key', () => {
  expect(statements.find((statement) => field(statement, 'Sid') === 'CloudWatchLogs')).toMatchObject({
    Principal: { Service: 'logs.eu-west-1.amazonaws.com' },
    Condition: {
      ArnLike: { 'kms:EncryptionContext:aws:logs:arn': 'arn:aws:logs:eu-west-1:111122223333:log-group:*' },
    },
  });
});

test('only AWS services can create grants', () => {
  expect(statements.at(-1)).toMatchObject({ Effect: 'Deny', Principal: '*', Action: 'kms:CreateGrant' });
});
