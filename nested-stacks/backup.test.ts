import { deployed } from '../tools/testing/compiled';
import { backup } from './backup';

const given = {
  Name: 'shop-dev',
  TableArn: 'arn:aws:dynamodb:eu-west-1:111122223333:table/shop-dev-Data-CommentsTable',
  BackupDays: '7',
};
const stack = deployed(backup, given);

test('the table is backed up every night, and each backup is deleted after its days', () => {
  expect(stack.properties('Plan')).toMatchObject({
    BackupPlan: {
      BackupPlanRule: [
        { ScheduleExpression: 'cron(0 3 * * ? *)', Lifecycle: { DeleteAfterDays: expect.anything() } },
      ],
    },
  });
  expect(stack.properties('Selection')).toMatchObject({ BackupSelection: { Resources: [given.TableArn] } });
});

test('the vault outlives the stack, and its name does not block the next one', () => {
  expect(stack.resources.Vault?.node).toMatchObject({ DeletionPolicy: 'RetainExceptOnCreate' });
  expect(String(stack.properties('Vault').BackupVaultName)).toMatch(/^shop-dev-[0-9a-z]+$/);
});

test.each([
  ['true', { MinRetentionDays: '7' }],
  ['false', undefined],
])('with the lock %s, backups are kept for %j', (BackupLock, lock) => {
  const { LockConfiguration } = deployed(backup, { ...given, BackupLock }).properties('Vault');
  expect(LockConfiguration).toEqual(lock);
});
