import type { ResourceChange } from '../plan/change-tree';
import { dataFate } from './data-fate';
import { add, modify, nested, remove, stack } from './fixtures/build';
import { review } from './review';

const TABLE = 'AWS::DynamoDB::Table';

function replaced(rest: Partial<ResourceChange>): ResourceChange {
  return modify('T', TABLE, { TableName: 'a' }, { TableName: 'b' }, () => ({}), {
    replacement: 'True',
    ...rest,
  });
}

describe('the outcome for stored data', () => {
  it.each([
    ['removed', remove('T', TABLE, {}), 'The table is deleted with its data.'],
    [
      'removed with a snapshot',
      remove('D', 'AWS::RDS::DBInstance', {}, { policyAction: 'Snapshot' }),
      'The DB instance is deleted after a final snapshot of its data.',
    ],
    [
      'retained',
      remove('T', TABLE, {}, { policyAction: 'Retain' }),
      'The table is removed from the stack and retained in the account with its data.',
    ],
    [
      'replaced',
      replaced({ policyAction: 'ReplaceAndDelete' }),
      'The table is replaced by an empty one. The old table is deleted with its data.',
    ],
    [
      'replaced and retained',
      replaced({ policyAction: 'ReplaceAndRetain' }),
      'The table is replaced by an empty one. The old table is retained in the account with its data.',
    ],
    [
      'perhaps replaced, with the policy of the resource',
      replaced({ replacement: 'Conditional', after: { UpdateReplacePolicy: 'Snapshot' } }),
      'The table may be replaced by an empty one. In that case, the old table is deleted after a final snapshot of its data.',
    ],
    [
      'a bucket, which AWS deletes only empty',
      remove('B', 'AWS::S3::Bucket', {}),
      'The bucket is removed from the stack. It is deleted if it is empty and stays in the account if it contains objects.',
    ],
    [
      'images',
      remove('R', 'AWS::ECR::Repository', {}),
      'The repository is removed from the stack. It is deleted if it is empty and stays in the account if it contains images.',
    ],
    [
      'images that may go',
      remove('R', 'AWS::ECR::Repository', { EmptyOnDelete: 'true' }),
      'The repository is deleted with its images.',
    ],
    [
      'a key',
      remove('K', 'AWS::KMS::Key', { PendingWindowInDays: '7' }),
      'The key is disabled immediately and permanently deleted after 7 days. Until then, it can be restored. Data encrypted with it becomes unreadable.',
    ],
    [
      'a key that is replaced',
      modify('K', 'AWS::KMS::Key', {}, { KeySpec: 'RSA_4096' }, () => ({}), { replacement: 'True' }),
      'The key is replaced by a new one. The old key is disabled immediately and permanently deleted after 30 days. Until then, it can be restored. Data encrypted with it becomes unreadable.',
    ],
    [
      'a secret, which CloudFormation deletes without a recovery window',
      remove('S', 'AWS::SecretsManager::Secret', {}),
      'The secret is deleted. Its value cannot be recovered.',
    ],
    [
      'protected',
      remove('T', TABLE, { DeletionProtectionEnabled: 'true' }),
      'The table is removed from the stack. Deletion protection keeps it in the account with its data.',
    ],
    [
      'protected in one replica',
      remove('T', 'AWS::DynamoDB::GlobalTable', { Replicas: [{}, { DeletionProtectionEnabled: true }] }),
      'The global table is removed from the stack. Deletion protection keeps it in the account with its data.',
    ],
    [
      'protected until now, and replaced',
      modify(
        'P',
        'AWS::Cognito::UserPool',
        { DeletionProtection: 'ACTIVE' },
        { DeletionProtection: 'INACTIVE' },
        () => ({}),
        { replacement: 'True', policyAction: 'ReplaceAndDelete' },
      ),
      'The user pool is replaced by an empty one. The old user pool has deletion protection and stays in the account with its users.',
    ],
    [
      'saved once more, as a property says',
      remove('C', 'AWS::MemoryDB::Cluster', { FinalSnapshotName: 'last' }),
      'The cluster is deleted after a final snapshot of its data.',
    ],
    [
      'a nested stack that can’t be looked into',
      remove('S', 'AWS::CloudFormation::Stack', {}),
      'The nested stack is deleted with all its resources, which this review cannot list.',
    ],
  ])('is one sentence: %s', (_, change, sentence) => {
    expect(dataFate(change)?.sentence).toBe(sentence);
  });

  it.each([
    ['is new', add('T', TABLE, {})],
    ['changes in place', replaced({ replacement: 'False' })],
    ['won’t change, whatever AWS lists', replaced({ certainty: 'phantom' })],
    [
      'is not replaced, as we know better than AWS',
      replaced({ replacement: 'Conditional', expectedReplacement: 'False' }),
    ],
    [
      'is a nested stack that can be looked into',
      remove('S', 'AWS::CloudFormation::Stack', {}, { nested: stack('S', []) }),
    ],
    [
      'is an instance whose cluster keeps the data',
      remove('I', 'AWS::RDS::DBInstance', { DBClusterIdentifier: 'c' }),
    ],
    ['keeps none', remove('A', 'AWS::CloudWatch::Alarm', {})],
  ])('is absent if the resource %s', (_, change) => {
    expect(dataFate(change)).toBeUndefined();
  });
});

describe('a deletion that AWS rejects', () => {
  it.each([
    [
      remove('B', 'AWS::S3::Bucket', {}),
      'The bucket is deleted only if it is empty. The stack deletion fails while it contains objects.',
    ],
    [
      remove('T', TABLE, { DeletionProtectionEnabled: true }),
      'The table has deletion protection, so the stack deletion fails.',
    ],
  ])('fails the stack deletion', (change, sentence) => {
    expect(dataFate(change, true)).toMatchObject({ fate: 'refused', sentence });
  });

  it('is mentioned for resources without data too', () => {
    const balancer = remove('Web', 'AWS::ElasticLoadBalancingV2::LoadBalancer', {
      LoadBalancerAttributes: [
        { Key: 'idle_timeout.timeout_seconds', Value: 'true' },
        { Key: 'deletion_protection.enabled', Value: 'true' },
      ],
    });
    const sentences = (action: 'Update' | 'Delete') =>
      review(stack('demo', [balancer], { action })).changes.map((each) => each.sentences);
    expect(sentences('Update')).toEqual([
      ['It is removed from the stack. Deletion protection keeps it in the account.'],
    ]);
    expect(sentences('Delete')).toEqual([['It has deletion protection, so the stack deletion fails.']]);
  });

  it('still requires the stack name', () => {
    expect(review(stack('demo', [remove('B', 'AWS::S3::Bucket', {})])).approval.kind).toBe('type-name');
  });
});

describe('the approval', () => {
  it('requires the stack name if data is at risk, also in nested stacks', () => {
    expect(review(stack('demo', [nested('Data', stack('Data', [remove('T', TABLE, {})]))])).approval).toEqual(
      {
        kind: 'type-name',
        because: ['Data / T: The table is deleted with its data.'],
      },
    );
    expect(review(stack('demo', [replaced({ policyAction: 'ReplaceAndRetain' })])).approval.kind).toBe(
      'type-name',
    );
  });

  it('is a plain yes if data is retained', () => {
    expect(review(stack('demo', [remove('T', TABLE, {}, { policyAction: 'Retain' })])).approval).toEqual({
      kind: 'plain',
    });
  });
});
