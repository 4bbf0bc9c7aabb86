import { change, yaml } from './fixtures/plans';
import { plan } from './plan';
import { offline } from './plan-templates';
import type { LiveStack, StackSource } from './stack-source';

const source = (text: string, read: StackSource['read'] = () => undefined): StackSource => ({
  template: yaml(text),
  parameters: {},
  read,
});

const live = (rest: Partial<LiveStack> = {}): LiveStack => ({
  stackName: 'web',
  stackId: 'arn:aws:cloudformation:eu-central-1:123456789012:stack/web/1',
  ref: (logicalId) => (logicalId === 'Known' ? 'topic-arn' : undefined),
  physicalId: (logicalId) => (logicalId === 'Known' ? 'topic-id' : undefined),
  attribute: (logicalId, name) => (logicalId === 'Known' && name === 'TopicName' ? 'topic-name' : undefined),
  nested: () => undefined,
  ...rest,
});

const planned = (before: StackSource, after: StackSource, stack: LiveStack) =>
  plan({ stackName: 'web', before, after, live: stack, environment: offline('eu-central-1'), nested: true });

const topics = (title: string, reader = 'Reader') => `
Resources:
  Known: { Type: AWS::SNS::Topic, Properties: { DisplayName: ${title} } }
  Unknown: { Type: AWS::SNS::Topic, Properties: { DisplayName: ${title} } }
  ${reader}:
    Type: AWS::SSM::Parameter
    Properties: { Type: String, Value: !Join ['|', [!Ref Known, !GetAtt Known.TopicName, !Ref 'AWS::StackId']] }
  ${reader}OfUnknown: { Type: AWS::SSM::Parameter, Properties: { Type: String, Value: !Ref Unknown } }
  ${reader}OfAttribute: { Type: AWS::SSM::Parameter, Properties: { Type: String, Value: !GetAtt Unknown.DisplayName } }`;

test('references have the values that the deployed resources have', () => {
  const { resources } = planned(source(topics('a')), source(topics('a', 'New')), live());
  const propertiesOf = (logicalId: string) =>
    resources.find((resource) => resource.logicalId === logicalId)?.after?.Properties;
  expect(propertiesOf('New')).toEqual({
    Type: 'String',
    Value: 'topic-arn|topic-name|arn:aws:cloudformation:eu-central-1:123456789012:stack/web/1',
  });
  expect(propertiesOf('NewOfUnknown')).toEqual({ Type: 'String', Value: '{{changeSet:KNOWN_AFTER_APPLY}}' });
  expect(propertiesOf('NewOfAttribute')).toEqual({
    Type: 'String',
    Value: '{{changeSet:KNOWN_AFTER_APPLY}}',
  });
});

test('a change has the physical ID of its resource, where that is known', () => {
  const changes = planned(source(topics('a')), source(topics('b')), live());
  expect(change(changes, 'Known').physicalId).toBe('topic-id');
  expect(change(changes, 'Unknown')).not.toHaveProperty('physicalId');
  const gone = planned(source(topics('a')), source('Resources: {}'), live());
  expect(change(gone, 'Known').physicalId).toBe('topic-id');
});

describe('a nested stack', () => {
  const root =
    'Resources: { Child: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: ./child.yaml } } }';
  const child = (title: string) => `
Parameters: { Size: { Type: String, Default: small } }
Resources: { T: { Type: AWS::SNS::Topic, Properties: { DisplayName: '${title}', TopicName: !Ref Size } } }`;
  const reading = (title: string) => source(root, () => source(child(title)));
  const childLive = live({ physicalId: () => 'child-topic' });

  test('is compared with what it was deployed from', () => {
    const deployed = { ...source(child('deployed')), parameters: { Size: 'big' } };
    const stack = live({ nested: () => ({ live: childLive, source: deployed }) });
    const inside = change(planned(reading('before'), reading('after'), stack), 'Child').nested;
    expect(inside?.parameters).toEqual([{ name: 'Size', before: 'big', after: 'small' }]);
    expect(change(inside, 'T')).toMatchObject({
      physicalId: 'child-topic',
      before: { Properties: { DisplayName: 'deployed', TopicName: 'big' } },
      after: { Properties: { DisplayName: 'after', TopicName: 'small' } },
    });
  });

  test('is compared with the parent template if its own source is unknown', () => {
    const stack = live({ nested: () => ({ live: childLive }) });
    const inside = change(planned(reading('before'), reading('after'), stack), 'Child').nested;
    expect(change(inside, 'T').before).toEqual({ Properties: { DisplayName: 'before', TopicName: 'small' } });
  });

  test('without a readable state may change', () => {
    const child = change(planned(reading('before'), reading('after'), live()), 'Child');
    expect([child.nested, child.certainty]).toEqual([undefined, 'possible']);
  });
});
