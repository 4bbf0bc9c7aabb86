import { planned, yaml } from './fixtures/plans';
import { expandLoops, hasLanguageExtensions } from './for-each';

const listed = (expression: unknown) => (Array.isArray(expression) ? expression.map(String) : []);

test('a loop expands to one entry per item, in keys, strings and references', () => {
  const template = yaml(`
Resources:
  'Fn::ForEach::Topics':
    - Name
    - [a.b, c]
    - Topic&{Name}:
        Type: AWS::SNS::Topic
        Properties: { TopicName: 'topic-\${Name}', DisplayName: !Ref Name, Own: '\${AWS::Region}' }
`);
  expect(expandLoops(template, listed)).toEqual({
    Resources: {
      Topicab: {
        Type: 'AWS::SNS::Topic',
        Properties: { TopicName: 'topic-a.b', DisplayName: 'a.b', Own: '${AWS::Region}' },
      },
      Topicc: {
        Type: 'AWS::SNS::Topic',
        Properties: { TopicName: 'topic-c', DisplayName: 'c', Own: '${AWS::Region}' },
      },
    },
  });
});

test('loops can be nested', () => {
  const template = yaml(`
'Fn::ForEach::Outer':
  - X
  - [a, b]
  - 'Fn::ForEach::Inner':
      - Y
      - ['1', '2']
      - '\${X}\${Y}': { v: '\${X}-\${Y}' }
`);
  expect(expandLoops(template, listed)).toEqual({
    a1: { v: 'a-1' },
    a2: { v: 'a-2' },
    b1: { v: 'b-1' },
    b2: { v: 'b-2' },
  });
});

test('a template without loops is unchanged', () => {
  const template = yaml("Resources: { A: { Type: 'AWS::SNS::Topic', Properties: { Name: '${X}' } } }");
  expect(expandLoops(template, listed)).toEqual(template);
});

test('names other than the loop variable are unchanged', () => {
  const template = yaml(
    "'Fn::ForEach::X': [X, [a], { 'k${X}': [!Ref X, !Ref Y, '${Y}', 1, { Ref: X, Other: b }] }]",
  );
  expect(expandLoops(template, listed)).toEqual({
    ka: ['a', { Ref: 'Y' }, '${Y}', 1, { Ref: 'X', Other: 'b' }],
  });
});

test.each(['[a, b]', '[1, [x], {}]', '[X, [a], text]', 'text'])('the loop %s is rejected', (loop) => {
  expect(() => expandLoops(yaml(`'Fn::ForEach::X': ${loop}`), listed)).toThrow(
    'requires a list of an identifier, a collection',
  );
});

describe('in a template', () => {
  const template = (transform: string, items: string) => `
${transform}
Parameters: { Names: { Type: CommaDelimitedList, Default: 'a,b' } }
Resources:
  'Fn::ForEach::Topics': [Name, ${items}, { 'Topic\${Name}': { Type: AWS::SNS::Topic, Properties: { TopicName: !Ref Name } } }]`;

  test('loops are expanded with AWS::LanguageExtensions only', () => {
    const changes = planned(undefined, template('Transform: AWS::LanguageExtensions', '!Ref Names'));
    expect(changes.resources.map(({ logicalId, after }) => [logicalId, after?.Properties])).toEqual([
      ['Topica', { TopicName: 'a' }],
      ['Topicb', { TopicName: 'b' }],
    ]);
    expect(planned(undefined, template('', '!Ref Names')).resources).toEqual([]);
  });

  test('the items of a loop must be a list', () => {
    expect(() => planned(undefined, template('Transform: AWS::LanguageExtensions', 'text'))).toThrow(
      'Fn::ForEach requires a list',
    );
  });
});

test.each([
  ['Transform: AWS::LanguageExtensions', true],
  ['Transform: [AWS::Serverless-2016-10-31, AWS::LanguageExtensions]', true],
  ['Resources: {}', false],
])('%s asks for loops: %s', (text, expected) => expect(hasLanguageExtensions(yaml(text))).toBe(expected));
