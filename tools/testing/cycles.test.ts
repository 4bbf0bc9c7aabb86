import { cyclesIn } from './cycles';

test.each([
  [
    'a chain',
    [
      ['a', 'b'],
      ['b', 'c'],
      ['a', 'c'],
    ],
    [],
  ],
  ['a file that imports itself', [['a', 'a']], [['a']]],
  [
    'two that import each other',
    [
      ['a', 'b'],
      ['b', 'a'],
      ['b', 'c'],
    ],
    [['a', 'b']],
  ],
  [
    'a long way round',
    [
      ['a', 'b'],
      ['b', 'c'],
      ['c', 'd'],
      ['d', 'b'],
    ],
    [['b', 'c', 'd']],
  ],
  [
    'two cycles',
    [
      ['a', 'b'],
      ['b', 'a'],
      ['b', 'c'],
      ['c', 'd'],
      ['d', 'c'],
    ],
    [
      ['c', 'd'],
      ['a', 'b'],
    ],
  ],
] as const)('%s', (_name, edges, cycles) => {
  expect(cyclesIn(edges)).toEqual(cycles);
});
