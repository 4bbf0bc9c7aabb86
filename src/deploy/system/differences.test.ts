import type { ResourceChange, StackChanges } from '../../plan/change-tree';
import { planTemplates } from '../../plan/plan-templates';
import { differences } from './differences';

const template = (more = ''): string => `Parameters:
  Topic: { Type: String }
  Size: { Type: String, Default: small }
Conditions:
  Big: !Equals [!Ref Topic, big]
Resources:
  Queue: { Type: AWS::SQS::Queue, Properties: { QueueName: !Ref Topic } }
  Extra: { Type: AWS::SQS::Queue, Condition: Big }
${more}`;

function planned(parameters: Record<string, string>, text = template()): StackChanges {
  return planTemplates({
    stackName: 'shop',
    region: 'eu-west-1',
    after: { root: 'shop.yaml', text: () => text, parameters },
  });
}

const approved = planned({ Topic: '${net.Topic}' });
const known = new Map([['${net.Topic}', 'orders']]);

test('a change set that does what was planned has no differences, whatever the value of the output', () => {
  expect(differences(approved, planned({ Topic: 'orders' }), known)).toEqual([]);
});

test('a resource that exists only with the actual value is a difference', () => {
  expect(differences(approved, planned({ Topic: 'big' }), new Map([['${net.Topic}', 'big']]))).toEqual([
    'Extra',
  ]);
});

test('another value, action, replacement or property is a difference', () => {
  const other = planned({ Topic: 'orders' }, template().replace('!Ref Topic }', 'else }'));
  expect(differences(approved, other, known)).toEqual(['Queue']);
  const same = planned({ Topic: 'orders' });
  const [queue] = same.resources;
  if (!queue) throw new Error('there is no resource');
  const changed: readonly Partial<ResourceChange>[] = [
    { action: 'Modify' },
    { replacement: 'True' },
    { policyAction: 'Delete' },
    { type: 'AWS::SNS::Topic' },
  ];
  for (const one of changed) {
    const actual = { ...same, resources: [{ ...queue, ...one }] };
    expect(differences(approved, actual, known)).toEqual(['Queue']);
  }
});

test('what CloudFormation does not do any more is a difference too, and a change that cannot happen is none', () => {
  expect(differences(approved, { ...approved, resources: [] }, known)).toEqual(['Queue']);
  const phantom: ResourceChange = {
    logicalId: 'Idle',
    type: 'AWS::SQS::Queue',
    action: 'Modify',
    certainty: 'phantom',
    scope: [],
    targets: [],
  };
  const same = planned({ Topic: 'orders' });
  const actual = { ...same, resources: [...same.resources, phantom] };
  expect(differences(approved, actual, known)).toEqual([]);
});

test('a nested stack that is modified counts by its resources, one that is created counts itself', () => {
  const inside = planned({ Topic: 'orders' });
  const [queue] = inside.resources;
  if (!queue) throw new Error('there is no resource');
  const around = (action: ResourceChange['action'], nested: StackChanges): StackChanges => ({
    ...inside,
    resources: [{ ...queue, logicalId: 'Web', type: 'AWS::CloudFormation::Stack', action, nested }],
  });
  expect(differences(around('Modify', inside), around('Modify', inside), known)).toEqual([]);
  expect(differences(around('Modify', inside), around('Add', inside), known)).toEqual(['Web']);
  const empty = { ...inside, resources: [] };
  expect(differences(around('Modify', inside), around('Modify', empty), known)).toEqual(['Web / Queue']);
});
