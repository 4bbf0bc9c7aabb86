import {
  accountId,
  comment,
  defineStack,
  equals,
  iff,
  not,
  noValue,
  partition,
  region,
  select,
  split,
  stackId,
  sub,
} from '../src/template';
import { Backup } from '../src/template/aws';
import { kept } from './shared/lifetime';
import { boundaryParameter, nameParameter } from './shared/parameters';
import { allow, trust } from './shared/policies';
import { addRole } from './shared/roles';

export const backupParameters = {
  ...nameParameter,
  TableArn: {
    Type: 'String',
    Description: 'ARN of the table to back up',
    AllowedPattern: 'arn:aws[a-z-]*:dynamodb:.+:table/.+',
    ConstraintDescription: 'must be the ARN of a table',
    of: 'AWS::DynamoDB::Table.Arn',
    label: 'Table',
    group: 'Backup',
  },
  BackupDays: {
    Type: 'Number',
    Description: 'Days for which a daily backup of the table is kept',
    Default: 35,
    MinValue: 1,
    MaxValue: 3650,
    label: 'Days to keep backups',
    group: 'Backup',
  },
  BackupLock: {
    Type: 'String',
    Description:
      'Whether nobody can delete a backup before its time without the permission to remove the lock of the vault',
    Default: 'false',
    AllowedValues: ['true', 'false'],
    label: 'Vault lock',
    group: 'Backup',
  },
  ...boundaryParameter,
} as const;

export const backup = defineStack(
  'backup',
  {
    Description: 'Daily backups of the table in a vault of AWS Backup',
    Parameters: backupParameters,
  },
  (stack) => {
    const { parameters, add, condition } = stack;
    const locked = condition('IsLocked', not(equals(parameters.BackupLock, 'false')));
    // The vault is retained, and a name is required: the ID of the stack keeps it from blocking the next stack.
    const suffix = select(0, split('-', select(2, split('/', stackId))));
    const vault = add(
      'Vault',
      new Backup.BackupVault({
        BackupVaultName: sub`${parameters.Name}-${suffix}`,
        LockConfiguration: iff(locked, { MinRetentionDays: parameters.BackupDays }, noValue),
      }),
      { ...kept, comment: 'Backups outlive the stack. AWS deletes a vault only when it is empty.' },
    );
    const role = addRole(stack, 'BackupRole', {
      Description: sub`AWS Backup makes and restores backups of ${parameters.Name} with it`,
      AssumeRolePolicyDocument: trust('backup.amazonaws.com'),
      Policies: [
        {
          PolicyName: 'table',
          // The statements on DynamoDB of AWSBackupServiceRolePolicyForBackup and AWSBackupServiceRolePolicyForRestores.
          PolicyDocument: allow(
            {
              Sid: 'ReadTable',
              Action: [
                'dynamodb:CreateBackup',
                'dynamodb:DescribeTable',
                'dynamodb:ListTagsOfResource',
                'dynamodb:StartAwsBackupJob',
              ],
              Resource: parameters.TableArn,
            },
            {
              Sid: 'KeepBackups',
              Action: ['dynamodb:DeleteBackup', 'dynamodb:DescribeBackup', 'dynamodb:RestoreTableFromBackup'],
              Resource: sub`${parameters.TableArn}/backup/*`,
            },
            {
              Sid: 'RestoreTable',
              Action: [
                'dynamodb:BatchWriteItem',
                'dynamodb:DescribeTable',
                'dynamodb:GetItem',
                'dynamodb:PutItem',
                'dynamodb:Query',
                'dynamodb:RestoreTableFromAwsBackup',
                'dynamodb:RestoreTableFromBackup',
                'dynamodb:Scan',
              ],
              Resource: sub`arn:${partition}:dynamodb:${region}:${accountId}:table/${parameters.Name}*`,
            },
            {
              Sid: 'UseVault',
              Action: ['backup:CopyIntoBackupVault', 'backup:DescribeBackupVault'],
              Resource: vault.get('BackupVaultArn'),
            },
          ),
        },
      ],
    });
    const plan = add(
      'Plan',
      new Backup.BackupPlan({
        BackupPlan: {
          BackupPlanName: sub`${parameters.Name}-daily`,
          BackupPlanRule: [
            {
              RuleName: 'daily',
              TargetBackupVault: vault.ref,
              ScheduleExpression: comment('Every night at 3 o’clock UTC.', 'cron(0 3 * * ? *)'),
              StartWindowMinutes: 60,
              CompletionWindowMinutes: 240,
              Lifecycle: { DeleteAfterDays: parameters.BackupDays },
            },
          ],
        },
      }),
    );
    add(
      'Selection',
      new Backup.BackupSelection({
        BackupPlanId: plan.ref,
        BackupSelection: {
          SelectionName: 'table',
          IamRoleArn: role.get('Arn'),
          Resources: [parameters.TableArn],
        },
      }),
    );
    return {
      VaultName: { Description: 'Vault of the backups', Value: vault.ref },
      BackupRoleArn: { Description: 'Role that AWS Backup restores the table with', Value: role.get('Arn') },
    };
  },
);
