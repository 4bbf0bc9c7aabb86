import { matches } from './patterns';

it.each([
  ['[a-z]+', 'abc', true],
  ['[a-z]+', 'abc1', false],
  ['a|b', 'ab', false],
  ['^[0-9]{2}$', '12', true],
  ['([a-z]+-)*[a-z]+', 'a-b-c', true],
  ['([a-z]+-)*[a-z]+', 'a--c', false],
])('matches the whole text: %s, %s', (pattern, text, expected) => {
  expect(matches(pattern, text)).toBe(expected);
});

it.each(['(?i)abc', '\\p{L}+', '[a-z&&[^b]]', 'a++', '(', '[z-a]'])('does not judge by %s', (pattern) => {
  expect(matches(pattern, 'abc')).toBeUndefined();
});

it('gives up on a pattern that would never end', () => {
  expect(matches('(a+)+', `${'a'.repeat(60)}!`)).toBeUndefined();
});
