import type { StackChanges } from './change-tree';
import { describeChanges } from './describe';
import { planned } from './fixtures/plans';

const chain = (name: string) => `
Resources:
  One: { Type: AWS::SNS::Topic, Properties: { TopicName: ${name}, Tags: [{ Key: a, Value: ${name} }, { Key: b, Value: ${name} }] } }
  Two: { Type: AWS::SSM::Parameter, Properties: { Type: String, Value: !GetAtt One.TopicName } }`;
const changes = planned(chain('a'), chain('b'));

test('with values: paths, values as text, contexts as JSON', () => {
  const [one] = describeChanges(changes, 'with values');
  expect(one?.Details[0]).toEqual({
    Target: {
      Attribute: 'Properties',
      Name: 'TopicName',
      RequiresRecreation: 'Always',
      Path: '/Properties/TopicName',
      BeforeValue: 'a',
      AfterValue: 'b',
      AttributeChangeType: 'Modify',
    },
    Evaluation: 'Static',
    ChangeSource: 'DirectModification',
  });
  expect(one?.Details).toHaveLength(3);
  expect(JSON.parse(one?.AfterContext ?? '')).toMatchObject({ Properties: { TopicName: 'b' } });
});

test('without values: each target once, and no values', () => {
  const [one, two] = describeChanges(changes, 'without values');
  expect(one).toMatchObject({ Scope: ['Properties', 'Tags'], Replacement: 'True' });
  expect(one?.Details.map(({ Target }) => Target)).toEqual([
    { Attribute: 'Properties', Name: 'TopicName', RequiresRecreation: 'Always' },
    { Attribute: 'Tags', RequiresRecreation: 'Never' },
  ]);
  expect(two?.Details).toEqual([
    {
      Target: { Attribute: 'Properties', Name: 'Value', RequiresRecreation: 'Never' },
      Evaluation: 'Static',
      ChangeSource: 'ResourceAttribute',
      CausingEntity: 'One.TopicName',
    },
  ]);
  expect(JSON.stringify([one, two])).not.toContain('Context');
});

test('objects become JSON text', () => {
  const added = planned(
    'Resources: { A: { Type: AWS::SNS::Topic } }',
    'Resources: { A: { Type: AWS::SNS::Topic, Properties: { Tags: [{ Key: a, Value: 1 }] } } }',
  );
  expect(describeChanges(added, 'with values')[0]?.Details[0]?.Target).toEqual({
    Attribute: 'Tags',
    RequiresRecreation: 'Never',
    Path: '/Properties/Tags',
    AfterValue: '[{"Key":"a","Value":"1"}]',
    AttributeChangeType: 'Add',
  });
});

test('a resource that only may change is not listed with values', () => {
  const lambda = (description: string) => `
Resources:
  Run: { Type: AWS::Lambda::Function, Properties: { Description: ${description} } }
  May: { Type: AWS::Lambda::Permission, Properties: { FunctionName: !GetAtt Run.Arn } }`;
  const both = planned(lambda('a'), lambda('b'));
  expect(describeChanges(both, 'with values').map((one) => one.LogicalResourceId)).toEqual(['Run']);
  expect(describeChanges(both, 'without values').map((one) => one.LogicalResourceId)).toEqual(['May', 'Run']);
});

test('a change tree that was saved as JSON gives the same description', () => {
  const saved: StackChanges = JSON.parse(JSON.stringify(changes));
  expect(describeChanges(saved, 'with values')).toEqual(describeChanges(changes, 'with values'));
});

test('a physical ID and a policy action are listed where they are known', () => {
  const [known, unknown] = changes.resources;
  if (!known || !unknown) throw new Error('both resources change');
  const described = describeChanges(
    { ...changes, resources: [{ ...known, physicalId: 'one' }, unknown] },
    'with values',
  );
  expect(described).toMatchObject([{ PhysicalResourceId: 'one', PolicyAction: 'ReplaceAndDelete' }, {}]);
  expect(described[1]).not.toHaveProperty('PhysicalResourceId');
  expect(described[1]).not.toHaveProperty('PolicyAction');
});
