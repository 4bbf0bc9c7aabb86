import { compile } from './compile';
import { nestsQuantifiers, regExp } from './regexp';

it.each([
  ['(a+)*', true],
  ['(?:-?[a-z]+)+', true],
  ['((a*)b)*', true],
  ['(a{2,})+', true],
  ['(a+)?', false],
  ['a+(b)*', false],
  ['[(a+)]*', false],
  ['\\(a+\\)*', false],
  ['(a|b){3}', false],
])('%s nests quantifiers: %s', (pattern, nests) => {
  expect(nestsQuantifiers(pattern)).toBe(nests);
});

const long = 'a'.repeat(50_000);

it.each([
  ['nested quantifiers', '^[a-zA-Z](?:-?[a-zA-Z0-9]+)*$', `${long}_`, false],
  ['nested quantifiers', '^[a-zA-Z](?:-?[a-zA-Z0-9]+)*$', long, true],
  ['a long value', 'a*b*a*c', long, false],
  ['lookahead and a long value', '^(?=a)[a-z]*$', long, true],
  ['lookahead and a long value', '^(?=a)[a-z]*$', `${long}_`, false],
  ['nothing special', '^[a-z]{2}$', 'ab', true],
  ['nothing special', '^[a-z]{2}$', 'abc', false],
])('answers in bounded time: %s', (_, pattern, text, matches) => {
  expect(regExp(pattern, 'u').test(text)).toBe(matches);
});

it('takes a pattern that only backtracking can answer, without end, to match', () => {
  expect(regExp('^(?=a)(a+)+$', 'u').test(`${'a'.repeat(60)}_`)).toBe(true);
});

it('is one of several in a schema', () => {
  const { validate } = compile({ properties: { a: { pattern: '^a$' }, b: { pattern: '^b$' } } });
  expect(validate({ a: 'a', b: 'b' })).toBe(true);
  expect(validate({ a: 'a', b: 'a' })).toBe(false);
});
