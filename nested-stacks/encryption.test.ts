import { deployed, field, list } from '../tools/testing/compiled';
import { encryption } from './encryption';

const key = deployed(encryption, { Name: 'shop-dev' });
const statements = list(field(key.properties('Key').KeyPolicy, 'Statement'));

test('the key is rotated, and a deletion can be taken back for 30 days', () => {
  expect(key.properties('Key')).toMatchObject({ EnableKeyRotation: true, PendingWindowInDays: 30 });
});

test('the logs of this account use it, and those of no other', () => {
  expect(statements.find((statement) => field(statement, 'Sid') === 'LogsOfThisAccount')).toMatchObject({
    Principal: { Service: 'logs.eu-west-1.amazonaws.com' },
    Condition: {
      ArnLike: { 'kms:EncryptionContext:aws:logs:arn': 'arn:aws:logs:eu-west-1:111122223333:log-group:*' },
    },
  });
});

test('only AWS services make grants on it', () => {
  expect(statements.at(-1)).toMatchObject({ Effect: 'Deny', Principal: '*', Action: 'kms:CreateGrant' });
});
