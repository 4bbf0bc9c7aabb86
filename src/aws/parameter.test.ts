import { apiSentence, brokenConstraint, demandOf } from './parameter';

it.each([
  [{ Type: 'String', AllowedValues: ['a', 1, true] }, '1', undefined],
  [{ Type: 'String', AllowedValues: ['a', 'b'] }, 'c', 'must be one of a, b'],
  [{ Type: 'Number', MinValue: '2' }, '1', 'must be at least 2'],
  [{ Type: 'Number', MaxValue: 2 }, '2', undefined],
  [{ Type: 'Number' }, 'two', 'must be a number'],
  [{ Type: 'List<Number>', MaxValue: 2 }, '1, 3', 'must be at most 2'],
  [{ Type: 'String', MinLength: 2 }, 'a', 'must be at least 2 characters long'],
  [{ Type: 'String', MaxLength: 2 }, 'abc', 'must be at most 2 characters long'],
  [{ Type: 'String', AllowedPattern: '[a-z]*' }, 'A', 'must match [a-z]*'],
  [{ Type: 'CommaDelimitedList', AllowedPattern: '[a-z]+' }, 'a, b', undefined],
  [{ Type: 'CommaDelimitedList', AllowedPattern: '[a-z]+' }, 'a,1', 'must match [a-z]+'],
  [{ Type: 'AWS::SSM::Parameter::Value<String>', AllowedPattern: '[0-9]+' }, '/path', undefined],
  [{ Type: 'String', AllowedPattern: '(?i)[a-z]*' }, 'A', undefined],
  [{ Type: 'Number' }, 'Infinity', 'must be a number'],
  [{ Type: 'Number' }, '0x10', 'must be a number'],
  [{ Type: 'Number' }, `${'0'.repeat(100_000)}!`, 'must be a number'],
  [{ Type: 'Number' }, ' -1.5e3 ', undefined],
  [{ Type: 'CommaDelimitedList', MinLength: 5 }, 'a,b', undefined],
])('%j and %s: %s', (parameter, value, expected) => {
  const broken = brokenConstraint(parameter, value);
  expect(broken && demandOf(broken)).toBe(expected);
});

it.each([
  [{ AllowedValues: ['a', 'b'] }, 'c', 'must be one of AllowedValues'],
  [{ Type: 'Number', MinValue: 2 }, '1', 'must be a number not less than 2'],
  [{ MinLength: 2 }, 'a', 'must contain at least 2 characters'],
])('the API answers %j and %s with: %s', (parameter, value, expected) => {
  const broken = brokenConstraint(parameter, value);
  expect(broken && apiSentence(broken)).toBe(expected);
});
