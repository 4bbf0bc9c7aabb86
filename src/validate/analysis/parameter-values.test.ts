import { refusal } from './parameter-values';

it.each([
  [{ Type: 'String', AllowedValues: ['a', 1, true] }, '1', undefined],
  [{ Type: 'String', AllowedValues: ['a', 'b'] }, 'c', 'it must be one of a, b'],
  [{ Type: 'Number', MinValue: '2' }, '1', 'it must be at least 2'],
  [{ Type: 'Number', MaxValue: 2 }, '2', undefined],
  [{ Type: 'Number' }, 'two', 'it must be a number'],
  [{ Type: 'List<Number>', MaxValue: 2 }, '1, 3', 'it must be at most 2'],
  [{ Type: 'String', MinLength: 2 }, 'a', 'it must be at least 2 characters long'],
  [{ Type: 'String', MaxLength: 2 }, 'abc', 'it must be at most 2 characters long'],
  [{ Type: 'String', AllowedPattern: '[a-z]*' }, 'A', 'it must match [a-z]*'],
  [{ Type: 'CommaDelimitedList', AllowedPattern: '[a-z]+' }, 'a, b', undefined],
  [{ Type: 'CommaDelimitedList', AllowedPattern: '[a-z]+' }, 'a,1', 'it must match [a-z]+'],
  [{ Type: 'AWS::SSM::Parameter::Value<String>', AllowedPattern: '[0-9]+' }, '/path', undefined],
  [{ Type: 'String', AllowedPattern: '(?i)[a-z]*' }, 'A', undefined],
])('%j and %s: %s', (parameter, value, expected) => {
  expect(refusal(parameter, value)).toBe(expected);
});
