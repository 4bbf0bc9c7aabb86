import { lenient } from './lenient';

it.each([
  [80, 'string', '80'],
  [true, 'string', 'true'],
  [null, 'string', undefined],
  [['a'], 'string', undefined],
  ['TRUE', 'boolean', true],
  ['false', 'boolean', false],
  ['yes', 'boolean', undefined],
  [1, 'boolean', undefined],
  ['80', 'integer', 80],
  ['80.5', 'integer', undefined],
  ['80.5', 'number', 80.5],
  [' ', 'number', undefined],
  ['Infinity', 'number', undefined],
  ['80', 'object', undefined],
  ['80', 'array', undefined],
])('%j as %s is %j', (value, wanted, expected) => {
  expect(lenient(value, wanted)).toBe(expected);
});
