import { readFileSync } from 'node:fs';
import { join as joinPath } from 'node:path';
import { accountId, CustomResource, type Handle, partition, region, sub } from '../../src/template';
import { type EC2, Lambda } from '../../src/template/aws';
import { exceptions } from '../shared/exceptions';
import { addLogGroup, type LogKey, writeTo } from '../shared/logs';
import { allow, trustWithoutSource } from '../shared/policies';
import { addRole } from '../shared/roles';
import type { VpcBuilder } from './parameters';

const code = readFileSync(joinPath(__dirname, 'lock-security-group.js'), 'utf8');

/** Resources without a security group get the default one. Without rules, it allows no traffic. */
export function lockDefaultSecurityGroup(stack: VpcBuilder, vpc: Handle<EC2.VPC>, key: LogKey): void {
  const { parameters, add } = stack;
  const logs = addLogGroup(stack, 'LockLogs', sub`/${parameters.Name}/lock-default-security-group`, key);
  const group = sub`arn:${partition}:ec2:${region}:${accountId}:security-group/${vpc.get('DefaultSecurityGroup')}`;
  const role = addRole(stack, 'LockRole', {
    AssumeRolePolicyDocument: trustWithoutSource('lambda.amazonaws.com'),
    Policies: [
      {
        PolicyName: 'lock',
        PolicyDocument: allow(
          {
            Sid: 'RemoveRules',
            Action: ['ec2:RevokeSecurityGroupIngress', 'ec2:RevokeSecurityGroupEgress'],
            Resource: group,
          },
          {
            Sid: 'FindRules',
            Action: ['ec2:DescribeSecurityGroupRules'],
            Resource: '*',
            because: 'EC2 supports no resource-level permissions for this action.',
          },
          writeTo(logs),
        ),
      },
    ],
  });
  const lock = add(
    'LockFunction',
    new Lambda.Function({
      Description: 'Removes all rules of the default security group',
      Runtime: 'nodejs22.x',
      Architectures: ['arm64'],
      Handler: 'index.handler',
      Timeout: 60,
      Role: role.get('Arn'),
      Code: { ZipFile: code },
      LoggingConfig: { LogGroup: logs.ref },
    }),
    {
      Metadata: exceptions({
        'CT.LAMBDA.PR.3': 'Runs while the VPC is created, so it cannot run in it. It serves no traffic.',
      }),
    },
  );
  add(
    'LockedDefaultSecurityGroup',
    new CustomResource('Custom::LockedSecurityGroup', {
      ServiceToken: lock.get('Arn'),
      SecurityGroupId: vpc.get('DefaultSecurityGroup'),
    }),
  );
}
