import { isValidPattern, matchesPattern } from './pattern';

it.each([
  ['[a-z]+', 'abc', true],
  ['[a-z]+', 'abc1', false],
  ['a|b', 'ab', false],
  ['^[0-9]{2}$', '12', true],
  ['([a-z]+-)*[a-z]+', 'a-b-c', true],
  ['([a-z]+-)*[a-z]+', 'a--c', false],
  ['arn\\:aws\\:.*', 'arn:aws:s3:::b', true],
  ['arn\\:aws\\:.*', 'nope', false],
  ['(?i)[a-z]*', 'ABC', true],
  ['(?i)[a-z]*', '1', false],
  ['(?!aws)[a-z]+', 'amazon', true],
])('%s matches the whole of %s: %s', (pattern, text, expected) => {
  expect(matchesPattern(pattern, text)).toBe(expected);
});

it.each(['\\p{javaLowerCase}+', '[a-z&&[^b]]', 'a++', '(', '[z-a]'])(
  '%s is left to CloudFormation',
  (pattern) => {
    expect(matchesPattern(pattern, 'abc')).toBeUndefined();
  },
);

it.each(['(a+)+b', '(a|a)*b', 'a*a*a*a*a*b'])('%s is answered although V8 would not end', (pattern) => {
  expect(matchesPattern(pattern, 'a'.repeat(4_000))).toBe(false);
});

it('gives up where neither engine can answer', () => {
  expect(matchesPattern('(?=a)(a+)+b', 'a'.repeat(4_000))).toBeUndefined();
});

it.each([
  ['[a-z]+', true],
  ['a++', true],
  ['(', false],
  ['[z-a]', false],
])('%s is a valid pattern: %s', (pattern, expected) => {
  expect(isValidPattern(pattern)).toBe(expected);
});
