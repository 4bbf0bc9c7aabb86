import { change, planned, yaml } from './fixtures/plans';
import { plan } from './plan';
import { offline } from './plan-templates';

const actions = (before: string, after: string) =>
  planned(before, after).resources.map(({ logicalId, action, replacement }) => [
    logicalId,
    action,
    replacement,
  ]);

describe('resource actions', () => {
  const a = 'A: { Type: AWS::SNS::Topic }';
  const b = 'B: { Type: AWS::SNS::Topic }';

  test('resources are added, removed and unchanged', () => {
    expect(actions(`Resources:\n  ${a}`, `Resources:\n  ${b}`)).toEqual([
      ['A', 'Remove', undefined],
      ['B', 'Add', undefined],
    ]);
    expect(planned(`Resources:\n  ${a}`, `Resources:\n  ${a}`)).toMatchObject({
      action: 'None',
      resources: [],
    });
  });

  test('a condition adds and removes a resource', () => {
    const template = (value: string) => `
Parameters: { P: { Type: String, Default: '${value}' } }
Conditions: { C: !Equals [!Ref P, up] }
Resources: { A: { Type: AWS::SNS::Topic, Condition: C }, B: { Type: AWS::SNS::Topic } }`;
    expect(actions(template('down'), template('up'))).toEqual([['A', 'Add', undefined]]);
    expect(actions(template('up'), template('down'))).toEqual([['A', 'Remove', undefined]]);
  });

  test('an unknown condition makes the action Dynamic', () => {
    const changes = planned(
      'Resources: {}',
      `
Parameters: { P: { Type: String } }
Conditions: { C: !Equals [!Ref P, x] }
Resources: { A: { Type: AWS::SNS::Topic, Condition: C } }`,
    );
    expect(changes.resources).toMatchObject([{ logicalId: 'A', action: 'Dynamic', certainty: 'possible' }]);
  });

  test('a resource cannot change its type', () => {
    expect(() => planned(`Resources:\n  ${a}`, 'Resources: { A: { Type: AWS::SQS::Queue } }')).toThrow(
      'Update of resource type is not permitted. The new template modifies resource type of the following resources: [A]',
    );
  });
});

describe('replacement of dependent resources', () => {
  const chain = (vpc: string, more = '') => `
Resources:
  Vpc: { Type: AWS::EC2::VPC, Properties: { ${vpc} } }
  Group: { Type: AWS::EC2::SecurityGroup, Properties: { GroupDescription: g, VpcId: !Ref Vpc } }
  Rule: { Type: AWS::EC2::SecurityGroupIngress, Properties: { GroupId: !GetAtt Group.GroupId, IpProtocol: tcp } }
${more}`;

  test('an immutable reference to a replaced resource causes a replacement', () => {
    const changes = planned(chain('CidrBlock: 10.0.0.0/16'), chain('CidrBlock: 10.1.0.0/16'));
    expect(
      changes.resources.map(({ logicalId, replacement, certainty }) => [logicalId, replacement, certainty]),
    ).toEqual([
      ['Group', 'True', 'certain'],
      ['Rule', 'True', 'certain'],
      ['Vpc', 'True', 'certain'],
    ]);
    expect(change(changes, 'Group').targets[0]).toMatchObject({
      before: '${Vpc}',
      after: '{{changeSet:KNOWN_AFTER_APPLY}}',
      causes: [
        { source: 'DirectModification', evaluation: 'Dynamic', listed: 'with values' },
        { source: 'ResourceReference', entity: 'Vpc', evaluation: 'Static' },
      ],
    });
  });

  test('an update in place does not change references to the ID', () => {
    expect(actions(chain('CidrBlock: a'), chain('CidrBlock: a, EnableDnsSupport: true'))).toEqual([
      ['Vpc', 'Modify', 'False'],
    ]);
  });

  test('a conditional replacement makes references possible changes', () => {
    const instance = (type: string) => `
Resources:
  Box: { Type: AWS::EC2::Instance, Properties: { InstanceType: ${type} } }
  Ip: { Type: AWS::EC2::EIP, Properties: { InstanceId: !Ref Box } }`;
    const changes = planned(instance('t3.micro'), instance('t3.small'));
    expect(change(changes, 'Box')).toMatchObject({ replacement: 'Conditional', certainty: 'certain' });
    expect(change(changes, 'Ip')).toMatchObject({
      certainty: 'possible',
      targets: [{ causes: [{ source: 'ResourceReference', entity: 'Box', evaluation: 'Dynamic' }] }],
    });
  });

  test('AWS lists every attribute of an updated resource; an identifying attribute is a phantom', () => {
    const lambda = (description: string) => `
Resources:
  Run: { Type: AWS::Lambda::Function, Properties: { Description: ${description} } }
  May: { Type: AWS::Lambda::Permission, Properties: { FunctionName: !GetAtt Run.Arn } }`;
    expect(change(planned(lambda('a'), lambda('b')), 'May')).toMatchObject({
      replacement: 'Conditional',
      expectedReplacement: 'False',
      certainty: 'phantom',
      targets: [{ causes: [{ source: 'ResourceAttribute', entity: 'Run.Arn', evaluation: 'Dynamic' }] }],
    });
  });

  test('an attribute that mirrors a property changes with it', () => {
    const topics = (name: string) => `
Resources:
  One: { Type: AWS::SNS::Topic, Properties: { DisplayName: ${name} } }
  Two: { Type: AWS::SNS::Topic, Properties: { DisplayName: !GetAtt One.DisplayName } }`;
    expect(change(planned(topics('a'), topics('b')), 'Two').targets).toMatchObject([
      { before: 'a', after: 'a', expected: 'b', certainty: 'certain' },
    ]);
  });
});

describe('policy actions', () => {
  const template = (name: string, policies: string) =>
    `Resources: { A: { Type: AWS::SNS::Topic, ${policies} Properties: { TopicName: ${name} } } }`;

  test.each([
    ['', 'Delete'],
    ['DeletionPolicy: Retain,', 'Retain'],
    ['DeletionPolicy: RetainExceptOnCreate,', 'Retain'],
    ['DeletionPolicy: Snapshot,', 'Snapshot'],
    ['UpdateReplacePolicy: Retain,', 'Delete'],
  ])('removed with {%s}: %s', (policies, action) => {
    expect(change(planned(template('a', policies), 'Resources: {}'), 'A').policyAction).toBe(action);
  });

  test.each([
    ['', 'ReplaceAndDelete'],
    ['UpdateReplacePolicy: Retain,', 'ReplaceAndRetain'],
    ['UpdateReplacePolicy: Snapshot,', 'ReplaceAndSnapshot'],
    ['UpdateReplacePolicy: Nonsense,', 'ReplaceAndDelete'],
    ['DeletionPolicy: Retain,', 'ReplaceAndDelete'],
  ])('replaced with {%s}: %s', (policies, action) => {
    expect(change(planned(template('a', policies), template('b', policies)), 'A').policyAction).toBe(action);
  });

  test('a database with the policy Delete is deleted', () => {
    const changes = planned(
      'Resources: { C: { Type: AWS::RDS::DBCluster, DeletionPolicy: Delete } }',
      'Resources: {}',
    );
    expect(change(changes, 'C').policyAction).toBe('Delete');
  });

  test('a database without a policy leaves a snapshot, except for an instance of a cluster', () => {
    const changes = planned(
      'Resources: { C: { Type: AWS::RDS::DBCluster }, I: { Type: AWS::RDS::DBInstance }, M: { Type: AWS::RDS::DBInstance, Properties: { DBClusterIdentifier: !Ref C } } }',
      'Resources: {}',
    );
    expect(changes.resources.map(({ policyAction }) => policyAction)).toEqual([
      'Snapshot',
      'Snapshot',
      'Delete',
    ]);
  });
});

test('Fn::Join and Fn::Select of a list known after apply give a warning and an unknown value', () => {
  const changes = planned(
    undefined,
    `
Resources:
  A: { Type: AWS::SNS::Topic }
  B: { Type: AWS::SNS::Topic, Properties: { DisplayName: !Join ['_', !Split ['-', !GetAtt A.TopicName]] } }
  C: { Type: AWS::SNS::Topic, Properties: { DisplayName: !Select [0, !Split ['-', !GetAtt A.TopicName]] } }
  D: { Type: AWS::SNS::Topic, Properties: { DisplayName: !Join ['-', [!GetAtt A.TopicName, x]] } }`,
  );
  expect(changes.warnings).toEqual([
    expect.stringContaining('for resource [B] because: Template error: every Fn::Join object requires'),
    expect.stringContaining('for resource [C] because: Template error: Fn::Select requires'),
  ]);
  for (const logicalId of ['B', 'C', 'D'])
    expect(change(changes, logicalId).after).toEqual({
      Properties: { DisplayName: '{{changeSet:KNOWN_AFTER_APPLY}}' },
    });
});

test('a removed resource is shown without resolved references', () => {
  const both =
    'Resources: { A: { Type: AWS::SNS::Topic }, B: { Type: AWS::SNS::Topic, Properties: { DisplayName: !GetAtt A.TopicName } } }';
  expect(change(planned(both, 'Resources: { A: { Type: AWS::SNS::Topic } }'), 'B').before).toEqual({
    Properties: { DisplayName: '{{changeSet:KNOWN_AFTER_APPLY}}' },
  });
});

test('a chain of 500 attributes is followed to its end', () => {
  const chain = (name: string) =>
    [
      'Resources:',
      `  T0: { Type: AWS::SNS::Topic, Properties: { DisplayName: ${name} } }`,
      ...Array.from(
        { length: 499 },
        (_, index) =>
          `  T${index + 1}: { Type: AWS::SNS::Topic, Properties: { DisplayName: !Join ['', [!GetAtt T${index}.DisplayName]] } }`,
      ),
    ].join('\n');
  const changes = planned(chain('a'), chain('b'));
  expect(changes.resources).toHaveLength(500);
  expect(change(changes, 'T499').targets).toMatchObject([
    { before: 'a', expected: 'b', certainty: 'certain' },
  ]);
});

test('changed parameters and outputs have both values', () => {
  const template = (value: string, output: string) => `
Parameters: { P: { Type: String, Default: ${value} } }
Resources: { A: { Type: AWS::SNS::Topic } }
Outputs: { ${output}: { Value: !Ref P }, Same: { Value: !Ref A } }`;
  expect(planned(template('a', 'X'), template('b', 'X'))).toMatchObject({
    action: 'Update',
    resources: [],
    parameters: [{ name: 'P', before: 'a', after: 'b' }],
    outputs: [{ name: 'X', before: 'a', after: 'b' }],
  });
  expect(planned(template('a', 'X'), template('a', 'Y')).outputs).toEqual([
    { name: 'X', before: 'a' },
    { name: 'Y', after: 'a' },
  ]);
});

test('values from a NoEcho parameter are concealed', () => {
  const template = `
Parameters: { P: { Type: String, NoEcho: true } }
Resources:
  A:
    Type: AWS::SNS::Topic
    Properties: { DisplayName: !Sub 'x-\${P}', Tags: [{ Key: open, Value: !If [Never, !Ref P, shown] }, { Key: key, Value: !Ref P }] }
Conditions: { Never: !Equals [a, b] }
Outputs: { O: { Value: !Base64 { Ref: P } } }`;
  const changes = planned(template, template, [{ P: 'hunter2' }, { P: 'hunter3' }]);
  expect(JSON.stringify(changes)).not.toMatch(/hunter|aHVudGVy/);
  expect(changes.parameters).toEqual([{ name: 'P', before: '****', after: '****' }]);
  expect(changes.outputs).toEqual([{ name: 'O', before: '****', after: '****' }]);
  expect(change(changes, 'A').targets.map(({ path, before, after }) => [path, before, after])).toEqual([
    ['/Properties/DisplayName', '****', '****'],
    ['/Properties/Tags/1/Value', '****', '****'],
  ]);
  expect(change(changes, 'A').after?.Properties).toEqual({
    DisplayName: '****',
    Tags: [
      { Key: 'open', Value: 'shown' },
      { Key: 'key', Value: '****' },
    ],
  });
});

test('stack tags are propagated to every taggable resource', () => {
  const template = yaml(
    'Resources: { A: { Type: AWS::SNS::Topic }, P: { Type: AWS::SNS::TopicPolicy, Properties: { Topics: [!Ref A], PolicyDocument: {} } } }',
  );
  const source = (value: string) => ({
    template,
    parameters: {},
    read: () => undefined,
    tags: [{ Key: 'team', Value: value }],
  });
  const changes = plan({
    stackName: 'web',
    before: source('one'),
    after: source('two'),
    environment: offline('eu-central-1'),
    nested: true,
  });
  expect(changes.action).toBe('Update');
  expect(changes.tags).toEqual([{ name: 'team', before: 'one', after: 'two' }]);
  expect(changes.resources).toMatchObject([
    {
      logicalId: 'A',
      scope: ['Tags'],
      replacement: 'False',
      certainty: 'certain',
      targets: [
        {
          attribute: 'Tags',
          requiresRecreation: 'Never',
          causes: [{ source: 'DirectModification', evaluation: 'Static' }],
        },
      ],
    },
  ]);
});

test('stack tags add no second change to a resource with changed tags', () => {
  const source = (value: string) => ({
    template: yaml(
      `Resources: { A: { Type: AWS::SNS::Topic, Properties: { DisplayName: ${value}, Tags: [{ Key: own, Value: ${value} }] } } }`,
    ),
    parameters: {},
    read: () => undefined,
    tags: [{ Key: 'team', Value: value }],
  });
  const changes = plan({
    stackName: 'web',
    before: source('one'),
    after: source('two'),
    environment: offline('eu-central-1'),
    nested: true,
  });
  expect(change(changes, 'A').targets.map(({ path }) => path)).toEqual([
    '/Properties/DisplayName',
    '/Properties/Tags/0/Value',
  ]);
});

test('a stack without tags has no tag changes', () => {
  expect(planned('Resources: {}', 'Resources: { A: { Type: AWS::SNS::Topic } }')).not.toHaveProperty('tags');
});

describe('a resource with the same text', () => {
  test.each([
    ['a condition', 'Conditions: { C: !Equals [a, VALUE] }', '!If [C, x, y]'],
    ['a mapping', 'Mappings: { M: { a: { k: VALUE } } }', '!FindInMap [M, a, k]'],
    ['a parameter', 'Parameters: { P: { Type: String, Default: VALUE } }', '!Ref P'],
  ])('changes with %s that it uses', (_, section, expression) => {
    const template = (text: string) =>
      `${section.replace('VALUE', text)}\nResources: { A: { Type: AWS::SNS::Topic, Properties: { DisplayName: ${expression} } } }`;
    expect(actions(template('a'), template('b'))).toEqual([['A', 'Modify', 'False']]);
  });

  test('changes with one of the resources that it references', () => {
    const template = (name: string) => `
Resources:
  One: { Type: AWS::SNS::Topic, Properties: { TopicName: ${name} } }
  Two: { Type: AWS::SNS::Topic }
  Reader: { Type: AWS::SSM::Parameter, Properties: { Type: String, Value: !Sub '\${One}\${Two}' } }`;
    expect(actions(template('a'), template('b'))).toEqual([
      ['One', 'Modify', 'True'],
      ['Reader', 'Modify', 'False'],
    ]);
  });
});

test('resources are listed by logical ID, parameters and outputs by name', () => {
  const template = `
Parameters: { B: { Type: String, Default: b }, A: { Type: String, Default: a } }
Resources: { C: { Type: AWS::SNS::Topic }, A: { Type: AWS::SNS::Topic }, B: { Type: AWS::SNS::Topic } }
Outputs: { Z: { Value: z }, Y: { Value: !Ref AWS::NoValue }, X: { Value: x } }`;
  const changes = planned(undefined, template);
  expect(changes.resources.map(({ logicalId }) => logicalId)).toEqual(['A', 'B', 'C']);
  expect(changes.parameters.map(({ name }) => name)).toEqual(['A', 'B']);
  expect(changes.outputs.map(({ name }) => name)).toEqual(['X', 'Z']);
});

test('a parameter that is NoEcho on one side only is concealed on both', () => {
  const template = (echo: string) => `
Parameters: { P: { Type: String, Default: ${echo === '' ? 'hunter1' : 'hunter2'} ${echo} } }
Resources: { A: { Type: AWS::SNS::Topic } }
Outputs: { O: { Value: !Ref P } }`;
  for (const [before, after] of [
    ['', ', NoEcho: true'],
    [', NoEcho: true', ''],
  ]) {
    const changes = planned(template(before ?? ''), template(after ?? ''));
    expect(JSON.stringify(changes)).not.toContain('hunter');
    expect(changes.outputs).toEqual([{ name: 'O', before: '****', after: '****' }]);
  }
});

test('a reference is certain to change with a replaced resource and may change with an updated one', () => {
  const template = (name: string, title: string) => `
Resources:
  Run: { Type: AWS::Lambda::Function, Properties: { FunctionName: ${name}, Description: ${title} } }
  Arn: { Type: AWS::SSM::Parameter, Properties: { Type: String, Value: !GetAtt Run.Arn } }
  Other: { Type: AWS::SSM::Parameter, Properties: { Type: String, Value: !GetAtt Run.SnapStartResponse } }`;
  const certainties = (before: string, after: string) =>
    planned(before, after).resources.map(({ logicalId, certainty }) => `${logicalId} ${certainty}`);
  expect(certainties(template('a', 'x'), template('b', 'x'))).toEqual([
    'Arn certain',
    'Other possible',
    'Run certain',
  ]);
  expect(certainties(template('a', 'x'), template('a', 'y'))).toEqual([
    'Arn phantom',
    'Other possible',
    'Run certain',
  ]);
});
