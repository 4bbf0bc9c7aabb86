import { yaml } from './fixtures/plans';
import { expandLoops, hasLanguageExtensions } from './for-each';

const listed = (expression: unknown) => (Array.isArray(expression) ? expression.map(String) : []);

test('a loop writes out one entry an item, in keys, texts and references', () => {
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

test('loops stand in loops', () => {
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

test('a template without loops stays as it is', () => {
  const template = yaml("Resources: { A: { Type: 'AWS::SNS::Topic', Properties: { Name: '${X}' } } }");
  expect(expandLoops(template, listed)).toEqual(template);
});

test('a loop of another shape is refused', () => {
  expect(() => expandLoops(yaml("'Fn::ForEach::X': [a, b]"), listed)).toThrow(
    'takes an identifier, a collection',
  );
});

test.each([
  ['Transform: AWS::LanguageExtensions', true],
  ['Transform: [AWS::Serverless-2016-10-31, AWS::LanguageExtensions]', true],
  ['Resources: {}', false],
])('%s asks for loops: %s', (text, expected) => expect(hasLanguageExtensions(yaml(text))).toBe(expected));
