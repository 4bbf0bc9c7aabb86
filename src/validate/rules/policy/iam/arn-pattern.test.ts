import fc from 'fast-check';
import { arnPattern, formatPattern, globsOverlap, overlap } from './arn-pattern';

test.each([
  ['abc', 'abc', true],
  ['abc', 'abd', false],
  ['a*', '*c', true],
  ['a*b', 'a*c', false],
  ['?', 'ab', false],
  ['*', '', true],
  ['a?c', 'a*', true],
])('%s and %s overlap: %s', (left, right, expected) => {
  expect([globsOverlap(left, right), globsOverlap(right, left)]).toEqual([expected, expected]);
});

test('a pattern overlaps every text that it matches, and no other', () => {
  const letters = fc.constantFrom('a', 'b');
  const pattern = fc.string({ unit: fc.constantFrom('a', 'b', '*', '?'), maxLength: 8 });
  fc.assert(
    fc.property(pattern, fc.string({ unit: letters, maxLength: 8 }), (glob, text) => {
      const expression = new RegExp(`^${glob.replaceAll('*', '.*').replaceAll('?', '.')}$`);
      expect(globsOverlap(glob, text)).toBe(expression.test(text));
    }),
  );
});

test('the wildcard of a name does not reach into another resource type', () => {
  const service = formatPattern('arn:${Partition}:ecs:${Region}:${Account}:service/${Cluster}/${Name}');
  const cluster = formatPattern('arn:${Partition}:ecs:${Region}:${Account}:cluster/${Cluster}');
  const given = arnPattern('arn:aws:ecs:eu-west-1:111122223333:cluster/shop-*');
  if (!service || !cluster || !given) throw new Error('these are ARNs');
  expect([overlap(given, cluster), overlap(given, service)]).toEqual([true, false]);
});
