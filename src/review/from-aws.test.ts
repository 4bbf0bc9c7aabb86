import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DescribeChangeSetOutput, Stack } from '@aws-sdk/client-cloudformation';
import { KNOWN_AFTER_APPLY } from '../plan/change-tree';
import { describeChanges } from '../plan/describe';
import { plan } from '../plan/plan';
import { type ChangeSetAnswers, fromAws, nestedChangeSets } from './from-aws';
import { review } from './review';
import { textReview } from './text/text';

const CHILD = 'arn:aws:cloudformation:eu-west-1:123456789012:changeSet/child/1';

const stack: Stack = {
  StackName: 'demo',
  StackStatus: 'UPDATE_COMPLETE',
  CreationTime: new Date(0),
  Parameters: [
    { ParameterKey: 'Size', ParameterValue: 'small' },
    { ParameterKey: 'Gone', ParameterValue: 'x' },
    { ParameterKey: 'Password', ParameterValue: '****' },
  ],
  Tags: [{ Key: 'team', Value: 'red' }],
};

const page: DescribeChangeSetOutput = {
  StackName: 'demo',
  Parameters: [
    { ParameterKey: 'Size', ParameterValue: 'large' },
    { ParameterKey: 'Password', ParameterValue: '****' },
  ],
  Tags: [{ Key: 'team', Value: 'blue' }],
  StatusReason: '[WARN] values are missing',
  Changes: [
    {
      Type: 'Resource',
      ResourceChange: {
        Action: 'Modify',
        LogicalResourceId: 'Database',
        ResourceType: 'AWS::RDS::DBInstance',
        Replacement: 'False',
        Scope: ['Properties'],
        Details: [
          {
            ChangeSource: 'ParameterReference',
            CausingEntity: 'Password',
            Evaluation: 'Static',
            Target: {
              Attribute: 'Properties',
              Name: 'MasterUserPassword',
              Path: '/Properties/MasterUserPassword',
              BeforeValue: 'old secret',
              AfterValue: 'new secret',
              AttributeChangeType: 'Modify',
              RequiresRecreation: 'Never',
            },
          },
        ],
        BeforeContext: '{"Properties":{"MasterUserPassword":"old secret"}}',
        AfterContext: '{"Properties":{"MasterUserPassword":"new secret"}}',
      },
    },
  ],
};

const secondPage: DescribeChangeSetOutput = {
  StackName: 'demo',
  Changes: [
    {
      Type: 'Resource',
      ResourceChange: {
        Action: 'Modify',
        LogicalResourceId: 'Inside',
        ResourceType: 'AWS::CloudFormation::Stack',
        ChangeSetId: CHILD,
        Scope: ['Properties'],
        Details: [
          {
            ChangeSource: 'Automatic',
            Evaluation: 'Dynamic',
            Target: { Attribute: 'Properties', RequiresRecreation: 'Never' },
          },
        ],
      },
    },
  ],
};

function child(changes: DescribeChangeSetOutput['Changes']): ReadonlyMap<string, ChangeSetAnswers> {
  return new Map([[CHILD, { withValues: [{ StackName: 'demo-Inside-1', Changes: changes }] }]]);
}

describe('reading a change set', () => {
  it('merges pages and lists the nested change sets', () => {
    const answers = { withValues: [page, secondPage], stack };
    expect(fromAws(answers).resources.map(({ logicalId }) => logicalId)).toEqual(['Database', 'Inside']);
    expect(nestedChangeSets(answers)).toEqual([CHILD]);
  });

  it('returns parameters and tags before and after, and warnings', () => {
    const tree = fromAws({ withValues: [page], stack });
    expect(tree.parameters).toEqual([
      { name: 'Gone', before: 'x' },
      { name: 'Size', before: 'small', after: 'large' },
      { name: 'Password', before: '****', after: '****' },
    ]);
    expect(tree.tags).toEqual([{ name: 'team', before: 'red', after: 'blue' }]);
    expect(tree.warnings).toEqual(['[WARN] values are missing']);
  });

  it('conceals secrets in the review', () => {
    const shown = textReview(review(fromAws({ withValues: [page], stack })), {
      width: 80,
      color: false,
      full: true,
    });
    expect(shown).toContain('**** → **** (secret)');
    expect(shown).not.toMatch(/old secret|new secret/);
  });

  it('recognizes a nested stack without changes', () => {
    const [, inside] = fromAws({ withValues: [page, secondPage], stack, nested: child([]) }).resources;
    expect(inside).toMatchObject({ certainty: 'phantom', nested: { name: 'Inside', action: 'None' } });
  });

  it('reads nested stacks', () => {
    const nested = child([
      {
        Type: 'Resource',
        ResourceChange: {
          Action: 'Remove',
          LogicalResourceId: 'Table',
          ResourceType: 'AWS::DynamoDB::Table',
        },
      },
    ]);
    const tree = fromAws({ withValues: [page, secondPage], stack, nested });
    expect(tree.resources[1]).toMatchObject({ certainty: 'certain', nested: { action: 'Update' } });
    expect(review(tree).approval).toEqual({
      kind: 'type-name',
      because: ['Inside / Table: The table is deleted with its data.'],
    });
  });

  it('keeps a change that AWS lists only without values', () => {
    const tree = fromAws({ withValues: [{ StackName: 'demo' }], withoutValues: [page], stack });
    expect(tree.resources).toMatchObject([{ logicalId: 'Database', listed: 'without values' }]);
  });

  it('parses objects and lists, and keeps truncated text', () => {
    const target = (value: string) => ({
      withValues: [
        {
          Changes: [
            {
              ResourceChange: {
                Action: 'Modify' as const,
                LogicalResourceId: 'X',
                ResourceType: 'A::B::C',
                Details: [{ Target: { Attribute: 'Properties' as const, Name: 'P', AfterValue: value } }],
              },
            },
          ],
        },
      ],
    });
    const read = (value: string) => fromAws(target(value)).resources[0]?.targets[0]?.after;
    expect(read('{"a":["b"]}')).toEqual({ a: ['b'] });
    expect(read('{"a":["b"')).toBe('{"a":["b"');
    expect(read(KNOWN_AFTER_APPLY)).toBe(KNOWN_AFTER_APPLY);
  });

  it('treats a stack in REVIEW_IN_PROGRESS as new', () => {
    const added = {
      StackName: 'demo',
      Parameters: [{ ParameterKey: 'Size', ParameterValue: 'large' }],
      Changes: [
        { ResourceChange: { Action: 'Add' as const, LogicalResourceId: 'A', ResourceType: 'A::B::C' } },
      ],
    };
    const tree = fromAws({
      withValues: [added],
      stack: { ...stack, StackStatus: 'REVIEW_IN_PROGRESS', Tags: [] },
    });
    expect(tree).toMatchObject({ action: 'Create', parameters: [{ name: 'Size', after: 'large' }] });
  });
});

const folder = process.env.RECORDED_CHANGE_SETS;

interface Recorded {
  readonly recorded: Readonly<Record<string, { readonly Changes: readonly { ResourceChange: object }[] }>>;
}

if (folder) {
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  describe.each(files)('the recorded change sets of %s', (file) => {
    const { recorded }: Recorded = JSON.parse(readFileSync(join(folder, file), 'utf8'));
    it.each(['1', '2'])('are complete in the tree of change set %s', (number) => {
      const withValues = answer(recorded[`describe-change-set-${number}-prop-values`]);
      const withoutValues = answer(recorded[`describe-change-set-${number}`]);
      const tree = fromAws({ withValues: [withValues], withoutValues: [withoutValues] });
      expect(comparable(describeChanges(tree, 'with values'))).toEqual(comparable(changesOf(withValues)));
      expect(comparable(describeChanges(tree, 'without values'))).toEqual(
        comparable(changesOf(withoutValues)),
      );
      expect(textReview(review(tree), { width: 80, color: false, full: true })).toContain(
        tree.resources[0]?.logicalId ?? 'No resource changes',
      );
    });
  });
} else {
  test('recorded change sets are not read: RECORDED_CHANGE_SETS does not name their folder', () => {
    process.stderr.write(
      'recorded change sets are not read: RECORDED_CHANGE_SETS does not name their folder\n',
    );
    expect(folder).toBeFalsy();
  });
}

/** Contexts were recorded parsed; AWS answers them as text. */
function answer(recording: Recorded['recorded'][string] | undefined): DescribeChangeSetOutput {
  const changes = recording?.Changes.map(({ ResourceChange }) => ({
    ResourceChange: Object.fromEntries(
      Object.entries(ResourceChange).map(([key, value]) => [
        key,
        key.endsWith('Context') ? JSON.stringify(value) : value,
      ]),
    ),
  }));
  return { StackName: 'demo', Changes: changes ?? [] };
}

function changesOf({ Changes = [] }: DescribeChangeSetOutput): readonly object[] {
  return Changes.flatMap(({ ResourceChange }) => ResourceChange ?? []);
}

/** Left out: the order of details, and the `Replacement` of an Add, which AWS gives no more. */
function comparable(changes: readonly object[]): unknown[] {
  return changes.map((change) => {
    const { Replacement, Details, ...rest } = { Replacement: undefined, Details: [], ...change };
    const modify = 'Action' in change && change.Action === 'Modify';
    return {
      ...rest,
      ...(modify && { Replacement }),
      Details: (Details as object[]).map((detail) => JSON.stringify(sorted(detail))).sort(),
    };
  });
}

function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, item]) => [key, sorted(item)]),
  );
}

test('a plan described like AWS is read back as the same tree', () => {
  const template = (name: string) => ({
    Resources: { Topic: { Type: 'AWS::SNS::Topic', Properties: { TopicName: name } } },
  });
  const source = (name: string) => ({ template: template(name), parameters: {}, read: () => undefined });
  const tree = plan({
    stackName: 'demo',
    before: source('a'),
    after: source('b'),
    environment: {
      accountId: '123456789012',
      region: 'eu-west-1',
      partition: 'aws',
      urlSuffix: 'amazonaws.com',
      notificationArns: [],
      exported: () => undefined,
      stackOutput: () => undefined,
      zones: () => undefined,
      ssmParameter: () => undefined,
    },
    nested: true,
  });
  const answers = (asked: 'with values' | 'without values'): DescribeChangeSetOutput => ({
    StackName: 'demo',
    Changes: describeChanges(tree, asked).map((ResourceChange) => ({ ResourceChange })) as NonNullable<
      DescribeChangeSetOutput['Changes']
    >,
  });
  const read = fromAws({
    withValues: [answers('with values')],
    withoutValues: [answers('without values')],
    stack,
  });
  expect(read.resources).toEqual(tree.resources);
});
