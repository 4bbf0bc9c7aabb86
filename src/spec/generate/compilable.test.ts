import { compileError } from './compilable';

it('a schema that ajv takes has no error', () => {
  expect(
    compileError({ type: 'object', properties: { A: { type: 'string', pattern: '^\\p{L}+$' } } }),
  ).toBeUndefined();
});

it('a schema that ajv refuses is told with the reason', () => {
  expect(compileError({ type: 'string', pattern: '[' })).toMatch(/regular expression/i);
  expect(compileError({ $ref: '#/definitions/Missing' })).toMatch(/can't resolve reference/);
});
