import { value } from '../fixtures/plans';

const role = "Resources: { Role: { Type: 'AWS::IAM::Role' } }";

describe('Fn::Join', () => {
  test.each([
    ["!Join ['-', [a, b]]", 'a-b'],
    ["!Join ['', []]", ''],
    ["!Join [',', !Split ['|', 'a|b']]", 'a,b'],
    ["!Join ['-', [a, !Ref AWS::NoValue, 1, true]]", 'a-1-true'],
  ])('%s', (expression, expected) => expect(value(expression)).toBe(expected));

  test('unknown values are joined as placeholders', () => {
    expect(value("!Join ['/', [a, !Ref Role]]", role)).toBe('a/${Role}');
  });

  test.each(["!Join ['-', [a], b]", "!Join ['-']", "!Join ['-', a]", "!Join ['-', [[a]]]", '!Join [[a, b]]'])(
    'AWS rejects %s',
    (expression) => {
      expect(() => value(expression)).toThrow('every Fn::Join object requires two parameters');
    },
  );
});

describe('Fn::Split', () => {
  test.each([
    ["!Split ['-', a-b--c]", ['a', 'b', '', 'c']],
    ["!Split ['-', '']", ['']],
  ])('%s', (expression, expected) => expect(value(expression)).toEqual(expected));

  test('an empty delimiter is rejected', () => {
    expect(() => value("!Split ['', a]")).toThrow('every Fn::Split object requires two parameters');
  });
});

describe('Fn::Sub', () => {
  const sections = `Parameters: { Env: { Type: String, Default: dev } }\n${role}`;
  test.each([
    ["!Sub 'a-${Env}'", 'a-dev'],
    ["!Sub ['${X}-${Env}', { X: !Ref Env }]", 'dev-dev'],
    ["!Sub 'kept ${!Env}'", 'kept ${Env}'],
    ["!Sub '${AWS::Region}'", 'eu-central-1'],
    ["!Sub '${Role.Arn}/x'", '${Role.Arn}/x'],
    ["!Sub 'no variable $ { }'", 'no variable $ { }'],
  ])('%s', (expression, expected) => expect(value(expression, sections)).toBe(expected));

  test.each(['!Sub [a, b]', "'Fn::Sub': { a: b }", '!Sub [[a], {}]'])('AWS rejects %s', (expression) => {
    expect(() => value(expression)).toThrow("Fn::Sub intrinsic functions don't specify expected arguments");
  });

  test('a list is joined with commas, and AWS::NoValue is empty', () => {
    const lists = `Parameters: { L: { Type: CommaDelimitedList, Default: 'a,b' } }`;
    expect(value("!Sub '${L}'", lists)).toBe('a,b');
    expect(value("!Sub '<${AWS::NoValue}>'", lists)).toBe('<>');
    expect(value("!Sub ['<${V}>', { V: !Ref AWS::NoValue }]", lists)).toBe('<>');
  });

  test('an unknown name is rejected', () => {
    expect(() => value("!Sub '${Nowhere}'")).toThrow('Unresolved resource dependencies [Nowhere]');
  });
});

test('Fn::Base64 encodes UTF-8', () => {
  expect(value('!Base64 HelloWorld')).toBe('SGVsbG9Xb3JsZA==');
  expect(value('!Base64 é')).toBe('w6k=');
  expect(() => value('!Base64 [a]')).toThrow('every Fn::Base64 object must have a String-typed value');
});

test('Fn::ToJsonString converts an object to a string', () => {
  expect(value('!ToJsonString { a: 1, b: [true, !Ref AWS::Region] }')).toBe(
    '{"a":1,"b":[true,"eu-central-1"]}',
  );
});

test('a macro stays as written, with its arguments evaluated', () => {
  expect(value("{ 'Fn::Transform': { Name: Upper, Parameters: { Text: [x] } } }")).toEqual({
    'Fn::Transform': { Name: 'Upper', Parameters: { Text: ['x'] } },
  });
});

test('a dynamic reference stays as written', () => {
  expect(value("'{{resolve:secretsmanager:key:SecretString:password}}'")).toBe(
    '{{resolve:secretsmanager:key:SecretString:password}}',
  );
});

test('an unknown function is rejected by name', () => {
  expect(() => value("{ 'Fn::Reverse': a }")).toThrow('Encountered unsupported function: Fn::Reverse');
});
