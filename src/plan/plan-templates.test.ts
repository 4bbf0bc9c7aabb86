import { change, planned } from './fixtures/plans';
import { planTemplates } from './plan-templates';

test('without a previous template, everything is added', () => {
  expect(planned(undefined, 'Resources: { A: { Type: AWS::SNS::Topic } }')).toMatchObject({
    name: 'web',
    action: 'Create',
    resources: [{ logicalId: 'A', action: 'Add', certainty: 'certain' }],
  });
});

test('parameters come from each side', () => {
  const template = `
Parameters: { P: { Type: String } }
Resources: { A: { Type: AWS::SNS::Topic, Properties: { DisplayName: !Ref P } } }`;
  expect(planned(template, template, [{ P: 'a' }, { P: 'b' }])).toMatchObject({
    parameters: [{ name: 'P', before: 'a', after: 'b' }],
    resources: [{ targets: [{ before: 'a', after: 'b' }] }],
  });
});

test('a parameter without a value is a placeholder', () => {
  const template = `
Parameters: { P: { Type: String } }
Conditions: { Given: !Not [!Equals [!Ref P, '']] }
Resources: { A: { Type: AWS::SNS::Topic, Properties: { DisplayName: !If [Given, !Sub 'x-\${P}', none] } } }`;
  expect(planned(template, template).resources).toEqual([]);
  expect(planned(undefined, template).resources[0]?.after).toEqual({ Properties: { DisplayName: 'x-${P}' } });
});

test('a parameter for an unknown ID is not empty', () => {
  const files = {
    'root.yaml': `
Resources:
  A: { Type: AWS::SNS::Topic }
  B: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: ./b.yaml, Parameters: { P: !Ref A } } }`,
    'b.yaml': `
Parameters: { P: { Type: String, Default: '' } }
Conditions: { Given: !Not [!Equals [!Ref P, '']] }
Resources: { C: { Type: AWS::SNS::Topic, Condition: Given } }`,
  };
  expect(change(planned(undefined, files), 'B').nested?.resources).toMatchObject([
    { logicalId: 'C', action: 'Add' },
  ]);
});

test('a stack and its nested stacks keep their names and IDs', () => {
  const template = (title: string) => ({
    'root.yaml': `
Resources:
  A: { Type: AWS::SNS::Topic, Properties: { TopicName: !Ref AWS::StackName, DisplayName: ${title} } }
  B: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: ./b.yaml } }`,
    'b.yaml': 'Resources: { C: { Type: AWS::SNS::Topic, Properties: { TopicName: !Ref AWS::StackId } } }',
  });
  expect(
    planned(template('a'), template('b')).resources.map(({ logicalId, targets }) => [
      logicalId,
      targets.length,
    ]),
  ).toEqual([['A', 1]]);
});

test('parts of an unknown ARN are the same on both sides', () => {
  const template = (description: string) => `
Resources:
  Role: { Type: AWS::IAM::Role, Properties: { Description: ${description} } }
  Topic: { Type: AWS::SNS::Topic, Properties: { DisplayName: !Select [5, !Split [':', !GetAtt Role.Arn]] } }`;
  expect(
    planned(template('a'), template('b')).resources.map(({ logicalId, certainty }) => [logicalId, certainty]),
  ).toEqual([
    ['Role', 'certain'],
    ['Topic', 'phantom'],
  ]);
});

test('a missing or unreadable root template is an error', () => {
  const plan = (text: string | undefined) => () =>
    planTemplates({
      stackName: 'web',
      region: 'x',
      after: { root: 'root.yaml', text: () => text, parameters: {} },
    });
  expect(plan(undefined)).toThrow('template root.yaml not found');
  expect(plan('{ a: ')).toThrow('cannot read root.yaml');
});
