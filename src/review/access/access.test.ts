import type { DataObject } from '../../document/data';
import { add, modify, remove } from '../fixtures/build';
import { accessChange } from './access';

const TABLE = 'arn:aws:dynamodb:eu-west-1:123456789012:table/comments';

function widened(type: string, before: DataObject, after: DataObject): string[] {
  return accessChange(modify('X', type, before, after)).widened.map(({ sentence }) => sentence);
}

function narrowed(type: string, before: DataObject, after: DataObject): string[] {
  return accessChange(modify('X', type, before, after)).narrowed.map(({ sentence }) => sentence);
}

const policy = (...Statement: DataObject[]): DataObject => ({
  Roles: ['reader'],
  PolicyDocument: { Statement },
});
const allow = (rest: DataObject): DataObject => ({ Effect: 'Allow', ...rest });

describe('new access in a policy', () => {
  it('is listed by action, merged for the same resource', () => {
    expect(
      widened(
        'AWS::IAM::Policy',
        policy(allow({ Action: 'dynamodb:GetItem', Resource: TABLE })),
        policy(
          allow({ Action: ['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:Query'], Resource: TABLE }),
        ),
      ),
    ).toEqual([`The role reader can now perform dynamodb:PutItem and dynamodb:Query on ${TABLE}.`]);
  });

  it('is empty if a broader statement existed or statements only moved', () => {
    const wide = allow({ Sid: 'Wide', Action: 'dynamodb:*', Resource: '*' });
    const logs = allow({ Sid: 'Logs', Action: 'LOGS:PutLogEvents', Resource: 'x' });
    expect(
      widened(
        'AWS::IAM::Policy',
        policy(wide, logs),
        policy(
          allow({ Action: 'logs:PutLogEvents', Resource: 'x' }),
          allow({ Action: 'dynamodb:Get*', Resource: TABLE }),
        ),
      ),
    ).toEqual([]);
  });

  it('is empty if the resource of a removed policy is removed as well', () => {
    const document = {
      Statement: [{ Effect: 'Deny', Principal: '*', Action: 'sns:Publish', Resource: '*' }],
    };
    const topicPolicy = (topic: string) =>
      remove('P', 'AWS::SNS::TopicPolicy', { Topics: [topic], PolicyDocument: document });
    const topic = remove('T', 'AWS::SNS::Topic', {}, { physicalId: 'arn:topic' });
    const other = remove('U', 'AWS::SNS::Topic', {}, { physicalId: 'arn:other' });
    const facts = (policy: ReturnType<typeof remove>, ...siblings: ReturnType<typeof remove>[]) =>
      accessChange(policy, [policy, ...siblings]).widened.length;
    expect(facts(topicPolicy('arn:topic'), topic)).toBe(0);
    expect(facts(topicPolicy('${T}'), topic)).toBe(0);
    expect(facts(topicPolicy('{{changeSet:KNOWN_AFTER_APPLY}}'), topic)).toBe(0);
    expect(facts(topicPolicy('{{changeSet:KNOWN_AFTER_APPLY}}'), topic, other)).toBe(1);
    expect(facts(topicPolicy('arn:topic'))).toBe(1);
    expect(facts(topicPolicy('arn:elsewhere'), topic)).toBe(1);
  });

  it('is empty if a resource is deleted with its policy, but not if only its policy is deleted', () => {
    const Statement = [{ Effect: 'Deny', Principal: '*', Action: 'kms:CreateGrant', Resource: '*' }];
    const widenedBy = (type: string, properties: DataObject): number =>
      accessChange(remove('X', type, properties)).widened.length;
    expect(widenedBy('AWS::KMS::Key', { KeyPolicy: { Statement } })).toBe(0);
    expect(widenedBy('AWS::S3::BucketPolicy', { Bucket: 'b', PolicyDocument: { Statement } })).toBe(1);
  });

  it('includes access whose condition is removed or changed', () => {
    const guarded = allow({
      Action: 's3:GetObject',
      Resource: 'b/*',
      Condition: { Bool: { 'aws:SecureTransport': 'true' } },
    });
    const free = allow({ Action: 's3:GetObject', Resource: 'b/*' });
    expect(widened('AWS::IAM::Policy', policy(guarded), policy(free))).toEqual([
      'The role reader can now perform s3:GetObject on b/*, previously only if aws:SecureTransport is true.',
    ]);
    expect(widened('AWS::IAM::Policy', policy(free), policy(guarded))).toEqual([]);
    expect(narrowed('AWS::IAM::Policy', policy(free), policy(guarded))).toEqual([
      'The role reader can no longer perform s3:GetObject on b/*, now only if aws:SecureTransport is true.',
    ]);
    expect(
      widened(
        'AWS::IAM::Policy',
        policy(guarded),
        policy({ ...guarded, Condition: { Bool: { 'aws:SecureTransport': 'false' } } }),
      ),
    ).toEqual([
      'The role reader can now perform s3:GetObject on b/* if aws:SecureTransport is false, previously only if aws:SecureTransport is true.',
    ]);
  });

  it('includes access that is no longer denied', () => {
    const deny = { Effect: 'Deny', Action: 's3:DeleteObject', Resource: '*' };
    expect(widened('AWS::IAM::Policy', policy(deny), policy())).toEqual([
      'The role reader is no longer denied s3:DeleteObject on all resources.',
    ]);
    expect(narrowed('AWS::IAM::Policy', policy(), policy(deny))).toEqual([
      'The role reader is now denied s3:DeleteObject on all resources.',
    ]);
  });

  it('names who can assume a role', () => {
    const trust = (Principal: DataObject | string): DataObject => ({
      AssumeRolePolicyDocument: { Statement: [{ Effect: 'Allow', Principal, Action: 'sts:AssumeRole' }] },
    });
    const facts = accessChange(
      modify(
        'Deployer',
        'AWS::IAM::Role',
        trust({ Service: 'codebuild.amazonaws.com' }),
        trust({ AWS: '999999999999' }),
      ),
    );
    expect(facts).toEqual({
      widened: [{ sentence: 'The account 999999999999 can now assume the role Deployer.', alarming: true }],
      narrowed: [
        {
          sentence: 'The service codebuild.amazonaws.com can no longer assume the role Deployer.',
          alarming: false,
        },
      ],
    });
    expect(widened('AWS::IAM::Role', {}, trust('*'))).toEqual(['Anyone can now assume the role X.']);
  });

  it('reads NotAction, NotResource and NotPrincipal', () => {
    expect(
      accessChange(add('P', 'AWS::IAM::Policy', policy(allow({ NotAction: 'iam:*', Resource: '*' }))))
        .widened,
    ).toEqual([
      {
        sentence: 'The role reader can now perform all actions except iam:* on all resources.',
        alarming: true,
      },
    ]);
  });

  it('is found in a policy written as a JSON string', () => {
    const text = JSON.stringify({
      Statement: [allow({ Principal: '*', Action: 'secretsmanager:GetSecretValue', Resource: '*' })],
    });
    expect(
      accessChange(add('P', 'AWS::SecretsManager::ResourcePolicy', { ResourcePolicy: text })).widened,
    ).toEqual([{ sentence: 'Anyone can now perform secretsmanager:GetSecretValue on P.', alarming: true }]);
  });

  it('is removed with the resource', () => {
    const gone = remove('P', 'AWS::IAM::Policy', policy(allow({ Action: 's3:GetObject', Resource: 'b' })));
    expect(accessChange(gone)).toEqual({
      widened: [],
      narrowed: [{ sentence: 'The role reader can no longer perform s3:GetObject on b.', alarming: false }],
    });
  });

  it('is complete if a list is too long to compare', () => {
    const many = (count: number): string[] => Array.from({ length: count }, (_, index) => `a${index}`);
    const [sentence = ''] = widened(
      'AWS::IAM::Policy',
      policy(),
      policy(allow({ Action: many(300), Resource: many(300) })),
    );
    expect(sentence).toBe('The role reader can now perform a0 and 299 more on a0 and 299 more.');
  });
});

describe('access granted by name', () => {
  it('is a managed policy, a group membership or a removed permissions boundary', () => {
    expect(
      widened(
        'AWS::IAM::User',
        { PermissionsBoundary: 'arn:aws:iam::123456789012:policy/bounds' },
        { ManagedPolicyArns: ['arn:aws:iam::aws:policy/job-function/Billing'], Groups: ['admins'] },
      ),
    ).toEqual([
      'The permissions boundary arn:aws:iam::123456789012:policy/bounds is removed from the user X.',
      'The managed policy Billing is attached to the user X.',
      'The user X is added to the group admins.',
    ]);
  });

  it('is the permission to invoke a function', () => {
    const permission = {
      Principal: 's3.amazonaws.com',
      Action: 'lambda:InvokeFunction',
      FunctionName: 'resize',
    };
    expect(
      widened('AWS::Lambda::Permission', { ...permission, SourceAccount: '123456789012' }, permission),
    ).toEqual(['s3.amazonaws.com can now perform lambda:InvokeFunction on resize.']);
  });
});

describe('security group rules', () => {
  const group = (...SecurityGroupIngress: DataObject[]): DataObject => ({
    SecurityGroupIngress,
    SecurityGroupEgress: [],
  });
  const tcp = (from: number, to: number, CidrIp: string): DataObject => ({
    IpProtocol: 'tcp',
    FromPort: from,
    ToPort: String(to),
    CidrIp,
  });

  it('grant access that no rule allowed before', () => {
    expect(
      widened(
        'AWS::EC2::SecurityGroup',
        group(tcp(443, 443, '10.0.0.0/8'), tcp(8000, 9000, '10.1.0.0/16')),
        group(tcp(443, 443, '10.2.0.0/16'), tcp(8080, 8080, '10.1.2.0/24'), tcp(9000, 9001, '10.1.0.0/16')),
      ),
    ).toEqual(['10.1.0.0/16 can now reach X on TCP ports 9000-9001.']);
  });

  it('are alarming for inbound internet access, except on web ports', () => {
    const facts = accessChange(
      modify(
        'X',
        'AWS::EC2::SecurityGroup',
        group(),
        group(tcp(443, 443, '0.0.0.0/0'), tcp(22, 22, '0.0.0.0/0')),
      ),
    );
    expect(facts.widened).toEqual([
      { sentence: 'The whole internet (0.0.0.0/0) can now reach X on TCP port 22.', alarming: true },
      { sentence: 'The whole internet (0.0.0.0/0) can now reach X on TCP port 443.', alarming: false },
    ]);
  });

  it('allow all outbound traffic without an egress rule', () => {
    expect(
      widened('AWS::EC2::SecurityGroup', { SecurityGroupEgress: [tcp(443, 443, '10.0.0.0/8')] }, {}),
    ).toEqual(['X can now reach the whole internet (0.0.0.0/0) on all ports and protocols.']);
  });

  it('compare IPv6 ranges', () => {
    const rule = (CidrIpv6: string): DataObject => ({ GroupId: 'sg', IpProtocol: '-1', CidrIpv6 });
    const type = 'AWS::EC2::SecurityGroupIngress';
    expect(widened(type, rule('2001:db8::/32'), rule('2001:db8:1::/48'))).toEqual([]);
    expect(widened(type, rule('2001:db8:1::/48'), rule('2001:db8::/32'))).toEqual([
      '2001:db8::/32 can now reach sg on all ports and protocols.',
    ]);
  });
});

it('names a changed rule whose values AWS does not report', () => {
  const { before: _, after: __, ...untold } = modify('X', 'AWS::IAM::Policy', policy(), policy(allow({})));
  expect(accessChange(untold).widened).toEqual([
    { sentence: 'PolicyDocument may grant new access. AWS does not report the values.', alarming: false },
  ]);
});
