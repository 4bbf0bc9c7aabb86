import { dependencies, inOrder } from './dependencies';
import { yaml } from './fixtures/plans';
import { OpenTemplate } from './open-template';
import { offline } from './plan-templates';

const open = (text: string) =>
  new OpenTemplate(yaml(text), {}, { stackName: 'web', stackId: 'id' }, offline('eu-central-1'));

test('a resource depends on its references and its DependsOn', () => {
  const template = open(`
Conditions: { Never: !Equals [a, b] }
Resources:
  A: { Type: AWS::SNS::Topic, DependsOn: [B, Gone], Properties: { DisplayName: !GetAtt C.TopicName } }
  B: { Type: AWS::SNS::Topic, Properties: { DisplayName: !Sub '\${C}' } }
  C: { Type: AWS::SNS::Topic, Metadata: { About: !If [Never, !Ref A, none] } }
  Gone: { Type: AWS::SNS::Topic, Condition: Never }
`);
  const waits = dependencies(template);
  expect([...waits].map(([logicalId, others]) => [logicalId, [...others]])).toEqual([
    ['A', ['B', 'C']],
    ['B', ['C']],
    ['C', []],
  ]);
  expect(inOrder(waits)).toEqual(['C', 'B', 'A']);
});

test('DependsOn can be one name, and both branches of an unknown condition count', () => {
  const template = open(`
Conditions: { Maybe: !Equals [!Ref A, x], Always: !Equals [a, a] }
Resources:
  A: { Type: AWS::SNS::Topic, DependsOn: B }
  B: { Type: AWS::SNS::Topic, Metadata: { About: !If [Maybe, !Ref C, !Ref D] } }
  C: { Type: AWS::SNS::Topic, Metadata: { About: !If [Always, !Ref D, !Ref A] } }
  D: { Type: AWS::SNS::Topic, DependsOn: [1] }
`);
  expect([...dependencies(template)].map(([logicalId, others]) => [logicalId, [...others]])).toEqual([
    ['A', ['B']],
    ['B', ['C', 'D']],
    ['C', ['D']],
    ['D', []],
  ]);
});

test('the error of a circular dependency names exactly its resources', () => {
  const waits = new Map(
    Object.entries({ A: ['B'], B: ['C'], C: ['A'], D: ['A'] }).map(([one, others]) => [one, new Set(others)]),
  );
  expect(() => inOrder(waits)).toThrow('Circular dependency between resources: [A, B, C]');
});
