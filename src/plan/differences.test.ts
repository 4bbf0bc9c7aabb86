import { differences, overlap } from './differences';
import { named, Unknown } from './value';

test.each([
  [
    'a change deep inside',
    { a: { b: [1, 2] } },
    { a: { b: [1, 3] } },
    [{ path: ['a', 'b', 1], before: 2, after: 3 }],
  ],
  ['an item more', ['x'], ['x', 'y'], [{ path: [1], after: 'y' }]],
  ['an item less', ['x', 'y'], ['x'], [{ path: [1], before: 'y' }]],
  ['a key more', {}, { a: { b: 1 } }, [{ path: ['a'], after: { b: 1 } }]],
  ['another kind of value', ['x'], 'x', [{ path: [], before: ['x'], after: 'x' }]],
  [
    'an object instead of a string',
    { a: 'x' },
    { a: { b: 'x' } },
    [{ path: ['a'], before: 'x', after: { b: 'x' } }],
  ],
  ['a key that objects inherit', {}, { constructor: 'x' }, [{ path: ['constructor'], after: 'x' }]],
  ['nothing: scalars are text', { a: true, b: 1 }, { a: 'true', b: '1' }, []],
  ['nothing: keys in another order', { a: 1, b: 2 }, { b: 2, a: 1 }, []],
])('%s', (_name, before, after, expected) => expect(differences(before, after)).toEqual(expected));

test('an unknown value differs from every known value', () => {
  expect(differences('a', new Unknown(false))).toHaveLength(1);
  expect(differences('${A}', named('${A}'))).toHaveLength(1);
});

test('two unknown values are equal unless one is certain to differ', () => {
  expect(differences(named('A'), named('A'))).toEqual([]);
  expect(differences(new Unknown(false), new Unknown(false))).toEqual([]);
  expect(differences(named('A'), named('B'))).toHaveLength(1);
  expect(differences(new Unknown(false), new Unknown(true))).toHaveLength(1);
});

test('paths overlap if one is a prefix of the other', () => {
  expect([overlap(['a'], ['a', 0]), overlap(['a', '0'], ['a', 0]), overlap(['a', 1], ['a', 0])]).toEqual([
    true,
    true,
    false,
  ]);
});
