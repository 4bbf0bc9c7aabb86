import type { TargetChange } from './change-tree';
import { change, planned } from './fixtures/plans';

const topic = (properties: string, more = '') => `
Resources:
  Topic:
    Type: AWS::SNS::Topic
    Properties: { ${properties} }
${more}`;

const brief = ({ attribute, name, path, changeType, before, after, requiresRecreation }: TargetChange) => ({
  attribute,
  name,
  path,
  changeType,
  before,
  after,
  requiresRecreation,
});

test('an added, a removed and a changed property', () => {
  const changes = planned(
    topic('DisplayName: a, FifoThroughputScope: Topic'),
    topic('DisplayName: b, KmsMasterKeyId: key'),
  );
  expect(change(changes, 'Topic').targets.map(brief)).toEqual([
    {
      attribute: 'Properties',
      name: 'DisplayName',
      path: '/Properties/DisplayName',
      changeType: 'Modify',
      before: 'a',
      after: 'b',
      requiresRecreation: 'Never',
    },
    {
      attribute: 'Properties',
      name: 'FifoThroughputScope',
      path: '/Properties/FifoThroughputScope',
      changeType: 'Remove',
      before: 'Topic',
      after: undefined,
      requiresRecreation: 'Never',
    },
    {
      attribute: 'Properties',
      name: 'KmsMasterKeyId',
      path: '/Properties/KmsMasterKeyId',
      changeType: 'Add',
      before: undefined,
      after: 'key',
      requiresRecreation: 'Never',
    },
  ]);
});

test('tags are a separate attribute, each with its path', () => {
  const changes = planned(
    topic('Tags: [{ Key: a, Value: 1 }]'),
    topic('Tags: [{ Key: a, Value: 2 }, { Key: b, Value: 3 }]'),
  );
  const { scope, targets } = change(changes, 'Topic');
  expect(scope).toEqual(['Tags']);
  expect(targets.map(({ attribute, name, path, after }) => [attribute, name, path, after])).toEqual([
    ['Tags', undefined, '/Properties/Tags/0/Value', '2'],
    ['Tags', undefined, '/Properties/Tags/1', { Key: 'b', Value: '3' }],
  ]);
});

test.each(['Metadata', 'CreationPolicy', 'UpdatePolicy', 'DeletionPolicy', 'UpdateReplacePolicy'])(
  '%s is a separate scope and never causes a replacement',
  (section) => {
    const changes = planned(topic('TopicName: t'), topic('TopicName: t', `    ${section}: Retain`));
    expect(change(changes, 'Topic')).toMatchObject({
      action: 'Modify',
      replacement: 'False',
      scope: [section],
      targets: [{ attribute: section, path: `/${section}`, changeType: 'Add', after: 'Retain' }],
    });
  },
);

test('DependsOn alone changes nothing', () => {
  const other = '  Other: { Type: AWS::SNS::Topic }';
  expect(
    planned(topic('TopicName: t', other), topic('TopicName: t', `    DependsOn: Other\n${other}`)).resources,
  ).toEqual([]);
});

test('a different notation of the same value changes nothing', () => {
  expect(planned(topic('TopicName: a-b'), topic("TopicName: !Join ['-', [a, b]]")).resources).toEqual([]);
  expect(planned(topic('FifoTopic: true'), topic("FifoTopic: 'true'")).resources).toEqual([]);
});

test('a change has the path of the value that changes', () => {
  const pool = (port: number) => `
Resources:
  Service:
    Type: AWS::ECS::Service
    Properties: { LoadBalancers: [{ ContainerName: web, ContainerPort: ${port} }] }`;
  expect(change(planned(pool(80), pool(81)), 'Service').targets.map(brief)).toEqual([
    {
      attribute: 'Properties',
      name: 'LoadBalancers',
      path: '/Properties/LoadBalancers/0/ContainerPort',
      changeType: 'Modify',
      before: '80',
      after: '81',
      requiresRecreation: 'Never',
    },
  ]);
});

describe('causes', () => {
  const parameter = (value: string, property: string) =>
    topic(`DisplayName: ${property}`, `Parameters: { P: { Type: String, Default: ${value} } }`);
  const causes = (before: string, after: string) =>
    change(planned(before, after), 'Topic').targets[0]?.causes;

  test('a changed parameter is a static cause and makes the direct change dynamic', () => {
    expect(causes(parameter('a', '!Ref P'), parameter('b', '!Ref P'))).toEqual([
      { source: 'ParameterReference', entity: 'P', evaluation: 'Static' },
      { source: 'DirectModification', evaluation: 'Dynamic' },
    ]);
  });

  test('an unchanged parameter is no cause', () => {
    expect(causes(parameter('a', 'x'), parameter('a', "!Sub '${P}-y'"))).toEqual([
      { source: 'DirectModification', evaluation: 'Static' },
    ]);
  });

  test('only references of a changed property are its causes', () => {
    const both = (value: string) =>
      topic(
        'DisplayName: !Ref P, TopicName: !Ref Q',
        `Parameters: { P: { Type: String, Default: ${value} }, Q: { Type: String, Default: q } }`,
      );
    expect(change(planned(both('a'), both('b')), 'Topic').targets.map(({ name }) => name)).toEqual([
      'DisplayName',
    ]);
  });

  test('a change through a condition is direct', () => {
    const conditional = (value: string) =>
      topic(
        'DisplayName: !If [C, x, y]',
        `Parameters: { P: { Type: String, Default: ${value} } }\nConditions: { C: !Equals [!Ref P, a] }`,
      );
    expect(causes(conditional('a'), conditional('b'))).toEqual([
      { source: 'DirectModification', evaluation: 'Static' },
    ]);
  });
});

describe('which references count', () => {
  const template = (value: string) => `
Parameters:
  P: { Type: String, Default: ${value} }
  Q: { Type: String, Default: ${value} }
Conditions: { Taken: !Equals [a, a], Skipped: !Equals [a, b] }
Resources:
  Topic:
    Type: AWS::SNS::Topic
    Properties:
      DisplayName: !If [Taken, !Ref P, !Ref Q]
      TopicName: !If [Skipped, !Ref P, !Ref Q]
      DeliveryStatusLogging: [!If [Skipped, { Protocol: !Ref P }, !Ref AWS::NoValue], { Protocol: !Ref Q }]
      SignatureVersion: !Join ['', [!If [Taken, !Ref P, !Ref Q]]]
      Subscription: [{ Protocol: !Sub '\${P}', Endpoint: !Ref Q }]`;

  test('references in the selected branch, at the path of their value', () => {
    const { targets } = change(planned(template('a'), template('b')), 'Topic');
    expect(
      targets.map(({ path, causes }) => [path, causes.flatMap(({ entity }) => entity ?? []).join()]),
    ).toEqual([
      ['/Properties/DisplayName', 'P'],
      ['/Properties/TopicName', 'Q'],
      ['/Properties/DeliveryStatusLogging/0/Protocol', 'Q'],
      ['/Properties/SignatureVersion', 'P'],
      ['/Properties/Subscription/0/Protocol', 'P'],
      ['/Properties/Subscription/0/Endpoint', 'Q'],
    ]);
  });

  test('two changed references are two causes', () => {
    const both = (value: string) =>
      topic(
        "DisplayName: !Sub '${P}${Q}'",
        `Parameters: { P: { Type: String, Default: ${value} }, Q: { Type: String, Default: ${value} } }`,
      );
    expect(
      change(planned(both('a'), both('b')), 'Topic').targets[0]?.causes.map(({ entity }) => entity),
    ).toEqual(['P', 'Q', undefined]);
  });

  test('a changed parameter in the other branch is no cause', () => {
    const reader = (name: string, value: string) => `
Parameters: { P: { Type: String, Default: ${value} } }
Resources:
  Run: { Type: AWS::Lambda::Function, Properties: { Description: ${name} } }
  May: { Type: AWS::Lambda::Permission, Properties: { FunctionName: !If [Same, !GetAtt Run.Arn, !Ref P] } }
Conditions: { Same: !Equals [a, a] }`;
    expect(change(planned(reader('a', 'x'), reader('b', 'y')), 'May').targets[0]?.causes).toEqual([
      { source: 'ResourceAttribute', entity: 'Run.Arn', evaluation: 'Dynamic', listed: 'without values' },
    ]);
  });
});

test('the context has every section that AWS shows', () => {
  const sections = ['Metadata', 'CreationPolicy', 'UpdatePolicy', 'UpdateReplacePolicy', 'DeletionPolicy'];
  const changes = planned(
    undefined,
    topic('TopicName: t', sections.map((name) => `    ${name}: Retain`).join('\n')),
  );
  expect(change(changes, 'Topic').after).toEqual({
    Properties: { TopicName: 't' },
    ...Object.fromEntries(sections.map((name) => [name, 'Retain'])),
  });
});

test('the context has no missing sections', () => {
  expect(change(planned(undefined, topic('TopicName: t')), 'Topic').after).toEqual({
    Properties: { TopicName: 't' },
  });
});

test('changes outside the properties never cause a replacement', () => {
  const { targets } = change(
    planned(
      topic('TopicName: t', '    Metadata: { TopicName: a }'),
      topic('TopicName: t', '    Metadata: { TopicName: b }'),
    ),
    'Topic',
  );
  expect(targets.map(brief)).toEqual([
    {
      attribute: 'Metadata',
      name: undefined,
      path: '/Metadata/TopicName',
      changeType: 'Modify',
      before: 'a',
      after: 'b',
      requiresRecreation: 'Never',
    },
  ]);
});
