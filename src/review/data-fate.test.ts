import type { ResourceChange } from '../plan/change-tree';
import { dataFate } from './data-fate';
import { add, modify, nested, remove, stack } from './fixtures/build';
import { approval } from './review';

const TABLE = 'AWS::DynamoDB::Table';

function replaced(rest: Partial<ResourceChange>): ResourceChange {
  return modify('T', TABLE, { TableName: 'a' }, { TableName: 'b' }, () => ({}), {
    replacement: 'True',
    ...rest,
  });
}

describe('what becomes of stored data', () => {
  it.each([
    ['removed', remove('T', TABLE, {}), 'The table is deleted, and its data with it.'],
    [
      'removed with a snapshot',
      remove('D', 'AWS::RDS::DBInstance', {}, { policyAction: 'Snapshot' }),
      'The DB instance is deleted, after a snapshot of its data.',
    ],
    [
      'retained',
      remove('T', TABLE, {}, { policyAction: 'Retain' }),
      'The table leaves the stack. It stays in the account, with its data.',
    ],
    [
      'replaced',
      replaced({ policyAction: 'ReplaceAndDelete' }),
      'The table is replaced by an empty one; the old one is deleted with its data.',
    ],
    [
      'replaced and retained',
      replaced({ policyAction: 'ReplaceAndRetain' }),
      'The table is replaced by an empty one; the old one stays in the account, with its data.',
    ],
    [
      'perhaps replaced, where the resource tells its policy',
      replaced({ replacement: 'Conditional', after: { UpdateReplacePolicy: 'Snapshot' } }),
      'The table may be replaced by an empty one; the old one would be deleted after a snapshot of its data.',
    ],
    [
      'a key',
      remove('K', 'AWS::KMS::Key', {}),
      'The key is deleted. What was encrypted with it can’t be read any more.',
    ],
    [
      'a nested stack that can’t be looked into',
      remove('S', 'AWS::CloudFormation::Stack', {}),
      'The nested stack is deleted with all it holds. What that is can’t be seen here.',
    ],
  ])('is said in a sentence: %s', (_, change, sentence) => {
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
    ['keeps none', remove('A', 'AWS::CloudWatch::Alarm', {})],
  ])('is no matter where the resource %s', (_, change) => {
    expect(dataFate(change)).toBeUndefined();
  });
});

describe('the approval', () => {
  it('asks for the stack’s name where data goes or is left behind, also deep inside', () => {
    expect(approval(stack('demo', [nested('Data', stack('Data', [remove('T', TABLE, {})]))]))).toEqual({
      kind: 'type-name',
      because: ['Data / T: The table is deleted, and its data with it.'],
    });
    expect(approval(stack('demo', [replaced({ policyAction: 'ReplaceAndRetain' })])).kind).toBe('type-name');
  });

  it('is a plain yes where it stays', () => {
    expect(approval(stack('demo', [remove('T', TABLE, {}, { policyAction: 'Retain' })]))).toEqual({
      kind: 'plain',
    });
  });
});
