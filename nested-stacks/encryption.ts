import {
  accountId,
  comment,
  defineStack,
  type Json,
  partition,
  region,
  sub,
  type Text,
} from '../src/template';
import { KMS } from '../src/template/aws';
import { disposable } from './shared/lifetime';
import { nameParameter } from './shared/parameters';

export const encryption = defineStack(
  'encryption',
  {
    Description: 'KMS key for the logs, the alarm topic, the storage of Fargate tasks and the database',
    Parameters: nameParameter,
  },
  ({ parameters, add }) => {
    const key = add(
      'Key',
      new KMS.Key({
        Description: sub`Logs, alarms and storage of ${parameters.Name}`,
        EnableKeyRotation: true,
        PendingWindowInDays: 30,
        KeyPolicy: {
          Version: '2012-10-17',
          Statement: [
            {
              Sid: 'IamPolicies',
              Effect: 'Allow',
              Principal: { AWS: sub`arn:${partition}:iam::${accountId}:root` },
              Action: 'kms:*',
              Resource: '*',
            },
            {
              Sid: 'CloudWatchLogs',
              Effect: 'Allow',
              Principal: { Service: sub`logs.${region}.amazonaws.com` },
              Action: [
                'kms:Encrypt*',
                'kms:Decrypt*',
                'kms:ReEncrypt*',
                'kms:GenerateDataKey*',
                'kms:Describe*',
              ],
              Resource: '*',
              Condition: {
                ArnLike: {
                  'kms:EncryptionContext:aws:logs:arn': sub`arn:${partition}:logs:${region}:${accountId}:log-group:*`,
                },
              },
            },
            {
              Sid: 'AlarmTopicPublishers',
              Effect: 'Allow',
              Principal: {
                Service: [
                  'aps.amazonaws.com',
                  'cloudwatch.amazonaws.com',
                  'codestar-notifications.amazonaws.com',
                ],
              },
              Action: ['kms:Decrypt', 'kms:GenerateDataKey*'],
              Resource: '*',
              Condition: { StringEquals: { 'aws:SourceAccount': accountId } },
            },
            {
              Sid: comment(
                'Has no condition, because EventBridge sends no source when it publishes to an encrypted topic.',
                'EventRules',
              ),
              Effect: 'Allow',
              Principal: { Service: 'events.amazonaws.com' },
              Action: ['kms:Decrypt', 'kms:GenerateDataKey*'],
              Resource: '*',
            },
            ...fargateStorage(parameters.Name),
            {
              Sid: 'DenyGrantsExceptForServices',
              Effect: 'Deny',
              Principal: '*',
              Action: 'kms:CreateGrant',
              Resource: '*',
              Condition: {
                BoolIfExists: { 'kms:GrantIsForAWSResource': 'false', 'aws:PrincipalIsAWSService': 'false' },
              },
            },
          ],
        },
      }),
      {
        ...disposable,
        comment:
          'Deleted with the stack, as the logs are. KMS waits 30 days, in which the deletion can be canceled.',
      },
    );
    add('Alias', new KMS.Alias({ AliasName: sub`alias/${parameters.Name}`, TargetKeyId: key.ref }));
    return {
      KeyArn: {
        Description: 'ARN of the KMS key',
        Value: key.get('Arn'),
        Export: { Name: sub`${parameters.Name}-key-arn` },
      },
    };
  },
);

/** Fargate encrypts the ephemeral storage of tasks: "Create an encryption key for Fargate ephemeral storage for Amazon ECS". */
function fargateStorage(clusterName: Text): readonly Json[] {
  const Principal = { Service: 'fargate.amazonaws.com' };
  const ofCluster = {
    'kms:EncryptionContext:aws:ecs:clusterAccount': accountId,
    'kms:EncryptionContext:aws:ecs:clusterName': clusterName,
  };
  return [
    {
      Sid: 'FargateDataKeys',
      Effect: 'Allow',
      Principal,
      Action: 'kms:GenerateDataKeyWithoutPlaintext',
      Resource: '*',
      Condition: { StringEquals: ofCluster },
    },
    {
      Sid: 'FargateGrants',
      Effect: 'Allow',
      Principal,
      Action: 'kms:CreateGrant',
      Resource: '*',
      Condition: {
        StringEquals: ofCluster,
        'ForAllValues:StringEquals': { 'kms:GrantOperations': ['Decrypt'] },
      },
    },
  ];
}
