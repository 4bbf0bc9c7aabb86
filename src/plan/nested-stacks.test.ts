import { change, planned, yaml } from './fixtures/plans';
import { plan } from './plan';
import { offline } from './plan-templates';

const root = `
Resources:
  Network: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: ./nested/network.yaml } }
  Web: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: ./nested/web.yaml, Parameters: { VpcId: !GetAtt Network.Outputs.VpcId } } }
Outputs: { GroupId: { Value: !GetAtt Web.Outputs.GroupId } }`;
const network = (properties: string) => `
Resources: { Vpc: { Type: AWS::EC2::VPC, Properties: { ${properties} } } }
Outputs: { VpcId: { Value: !Ref Vpc } }`;
const web = `
Parameters: { VpcId: { Type: AWS::EC2::VPC::Id } }
Resources: { Group: { Type: AWS::EC2::SecurityGroup, Properties: { GroupDescription: g, VpcId: !Ref VpcId } } }
Outputs: { GroupId: { Value: !GetAtt Group.GroupId } }`;
const files = (properties: string) => ({
  'root.yaml': root,
  'nested/network.yaml': network(properties),
  'nested/web.yaml': web,
});

test('nothing changes: no nested stack is listed', () => {
  expect(planned(files('CidrBlock: a'), files('CidrBlock: a'))).toMatchObject({
    action: 'None',
    resources: [],
  });
});

test('a nested stack without a change of its own is Automatic, with its changed resources', () => {
  const changes = planned(files('CidrBlock: a'), files('CidrBlock: a, EnableDnsSupport: true'));
  expect(change(changes, 'Network')).toMatchObject({
    action: 'Modify',
    replacement: 'False',
    certainty: 'certain',
    scope: ['Properties'],
    targets: [{ attribute: 'Properties', causes: [{ source: 'Automatic', evaluation: 'Dynamic' }] }],
    nested: { name: 'Network', action: 'Update', resources: [{ logicalId: 'Vpc', replacement: 'False' }] },
  });
});

test('a nested stack with only a changed output is certain to change', () => {
  const only = (output: string) => ({
    'root.yaml':
      'Resources: { A: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: ./a.yaml } } }',
    'a.yaml': `Resources: { T: { Type: AWS::SNS::Topic } }\nOutputs: { O: { Value: ${output} } }`,
  });
  expect(change(planned(only('a'), only('b')), 'A')).toMatchObject({
    certainty: 'certain',
    targets: [{ requiresRecreation: 'Never', certainty: 'certain' }],
    nested: { resources: [], outputs: [{ name: 'O', before: 'a', after: 'b' }] },
  });
});

test('a nested stack is as certain to change as the most certain change in it', () => {
  const inside = (title: string) => ({
    'root.yaml':
      'Resources: { A: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: ./a.yaml } } }',
    'a.yaml': `
Resources:
  Run: { Type: AWS::Lambda::Function, Properties: { Description: ${title} } }
  May: { Type: AWS::Lambda::Permission, Properties: { FunctionName: !GetAtt Run.Arn } }`,
  });
  const changed = change(planned(inside('a'), inside('b')), 'A');
  expect(changed.nested?.resources.map(({ certainty }) => certainty)).toEqual(['phantom', 'certain']);
  expect([changed.certainty, changed.targets[0]?.certainty]).toEqual(['certain', 'certain']);
});

test('the ID and name of a new nested stack are known after apply', () => {
  const files = {
    'root.yaml':
      'Resources: { A: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: ./a.yaml } } }',
    'a.yaml':
      'Resources: { T: { Type: AWS::SNS::Topic, Properties: { TopicName: !Ref AWS::StackName, DisplayName: !Ref AWS::StackId } } }',
  };
  const unknown = '{{changeSet:KNOWN_AFTER_APPLY}}';
  expect(change(change(planned(undefined, files), 'A').nested, 'T').after).toEqual({
    Properties: { TopicName: unknown, DisplayName: unknown },
  });
});

test('a nested stack with an unknown or missing TemplateURL has no resources', () => {
  const template = (url: string) => `
Resources:
  T: { Type: AWS::SNS::Topic }
  A: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: ${url} } }`;
  for (const url of ['!Ref T', './gone.yaml', '[a]'])
    expect(change(planned(undefined, template(url)), 'A')).not.toHaveProperty('nested');
});

test('a sibling that reads an unchanged output is a phantom, including its replacements', () => {
  const changes = planned(files('CidrBlock: a'), files('CidrBlock: a, EnableDnsSupport: true'));
  const sibling = change(changes, 'Web');
  expect(sibling).toMatchObject({
    certainty: 'phantom',
    targets: [{ after: '{{changeSet:KNOWN_AFTER_APPLY}}', expected: '${Network.Vpc}' }],
  });
  expect(change(sibling.nested, 'Group')).toMatchObject({
    replacement: 'True',
    expectedReplacement: 'False',
    certainty: 'phantom',
  });
  expect(changes.outputs).toEqual([]);
});

test('a changed output is certain to change the sibling that reads it', () => {
  const changes = planned(files('CidrBlock: a'), files('CidrBlock: b'));
  const sibling = change(changes, 'Web');
  expect(sibling.certainty).toBe('certain');
  expect(change(sibling.nested, 'Group')).toMatchObject({ replacement: 'True', certainty: 'certain' });
  expect(change(sibling.nested, 'Group').expectedReplacement).toBeUndefined();
  expect(changes.outputs.map(({ name }) => name)).toEqual(['GroupId']);
});

test('added and removed nested stacks list all their resources', () => {
  expect(change(planned(undefined, files('CidrBlock: a')), 'Network').nested).toMatchObject({
    action: 'Create',
    resources: [{ logicalId: 'Vpc', action: 'Add' }],
  });
  const gone = planned(files('CidrBlock: a'), { ...files('CidrBlock: a'), 'root.yaml': 'Resources: {}' });
  expect(change(gone, 'Web').nested).toMatchObject({
    action: 'Delete',
    resources: [{ logicalId: 'Group', action: 'Remove' }],
  });
});

test('a nested stack whose template cannot be read may change', () => {
  const only = {
    'root.yaml':
      'Resources: { A: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: ./gone.yaml } } }',
  };
  expect(planned(only, only).resources).toMatchObject([
    { logicalId: 'A', certainty: 'possible', targets: [{ causes: [{ source: 'Automatic' }] }] },
  ]);
});

test('an output of a nested stack that cannot be read may change, even if it is named like an ID', () => {
  const only = {
    'root.yaml': `
Resources:
  A: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: ./gone.yaml } }
  B: { Type: AWS::EC2::SecurityGroup, Properties: { GroupDescription: g, VpcId: !GetAtt A.Outputs.VpcId } }`,
  };
  expect(change(planned(only, only), 'B')).toMatchObject({
    certainty: 'possible',
    replacement: 'Conditional',
  });
});

test('stack tags are propagated to nested stacks', () => {
  const source = (value: string) => ({
    template: yaml('Resources: { A: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: a } } }'),
    parameters: {},
    tags: [{ Key: 'team', Value: value }],
    read: () => ({ template: yaml('Resources: { T: { Type: AWS::SNS::Topic } }'), read: () => undefined }),
  });
  const changes = plan({
    stackName: 'web',
    before: source('one'),
    after: source('two'),
    environment: offline('eu-central-1'),
    nested: true,
  });
  expect(change(change(changes, 'A').nested, 'T').scope).toEqual(['Tags']);
  expect(change(changes, 'A').nested?.tags).toEqual([{ name: 'team', before: 'one', after: 'two' }]);
});

test('a nested stack has the tags of its resource and of its parent', () => {
  const source = (value: string) => ({
    template: yaml(
      `Resources: { A: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: a, Tags: [{ Key: own, Value: ${value} }, text, { Key: [a], Value: !Ref AWS::NoValue }] } } }`,
    ),
    parameters: {},
    tags: [{ Key: 'team', Value: 'one' }],
    read: () => ({ template: yaml('Resources: { T: { Type: AWS::SNS::Topic } }'), read: () => undefined }),
  });
  const changes = plan({
    stackName: 'web',
    before: source('x'),
    after: source('y'),
    environment: offline('eu-central-1'),
    nested: true,
  });
  expect(change(changes, 'A').nested?.tags).toEqual([{ name: 'own', before: 'x', after: 'y' }]);
  expect(change(changes, 'A').targets.map(({ attribute, path }) => [attribute, path])).toEqual([
    ['Tags', '/Properties/Tags/0/Value'],
  ]);
});

test('a circle of nested stacks is an error', () => {
  const circle = {
    'root.yaml':
      'Resources: { A: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: ./root.yaml } } }',
  };
  expect(() => planned(undefined, circle)).toThrow('the stack A nests itself');
  expect(() => planned(circle, circle)).toThrow('the stack A nests itself');
});

test('a TemplateURL is relative to the file that contains it', () => {
  const deep = {
    'root.yaml':
      'Resources: { A: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: ./a/a.yaml } } }',
    'a/a.yaml':
      'Resources: { B: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: ../b/b.yaml } } }',
    'b/b.yaml': 'Resources: { T: { Type: AWS::SNS::Topic } }',
  };
  expect(change(change(planned(undefined, deep), 'A').nested, 'B').nested?.resources).toMatchObject([
    { logicalId: 'T' },
  ]);
});

test('without IncludeNestedStacks, AWS lists every nested stack without its resources', () => {
  const source = { template: yaml(root), parameters: {}, read: () => undefined };
  const changes = plan({
    stackName: 'web',
    before: source,
    after: source,
    environment: offline('eu-central-1'),
    nested: false,
  });
  expect(changes.resources.map(({ logicalId, nested }) => [logicalId, nested])).toEqual([
    ['Network', undefined],
    ['Web', undefined],
  ]);
});
