import { compileError } from './compilable';

it('a valid schema has no error', () => {
  expect(
    compileError({ type: 'object', properties: { A: { type: 'string', pattern: '^\\p{L}+$' } } }),
  ).toBeUndefined();
});

it('an invalid schema is reported with the reason', () => {
  expect(compileError({ type: 'string', pattern: '[' })).toMatch(/regular expression/i);
  expect(compileError({ $ref: '#/definitions/Missing' })).toMatch(/can't resolve reference/);
});
