import { bind, NamePattern, NO_LOOPS, readLoop } from './loops';

function environments(list: unknown): (string | undefined)[] {
  const loop = readLoop(
    'Fn::ForEach::All',
    ['Name', JSON.parse(JSON.stringify(list)), { 'Topic${Name}': {} }],
    NO_LOOPS,
  );
  return (loop?.environments ?? []).map(({ values }) => values.get('Name'));
}

it('iterates over literal lists, and once over others', () => {
  expect(environments(['a', 'b'])).toEqual(['a', 'b']);
  expect(environments({ Ref: 'Names' })).toEqual([undefined]);
  expect(environments(['a', { Ref: 'Other' }])).toEqual(['a', undefined]);
  expect(environments(Array.from({ length: 2001 }, (_, index) => `${index}`))).toEqual([undefined]);
});

it('replaces variables, in full or reduced to letters and digits', () => {
  const [loop] = readLoop('Fn::ForEach::All', ['Name', ['a-b'], {}], NO_LOOPS)?.environments ?? [];
  expect(bind('${Name}/&{Name}/${Other}', loop ?? NO_LOOPS)).toBe('a-b/ab/${Other}');
});

it('matches the names that an unknown variable may produce', () => {
  const [loop] = readLoop('Fn::ForEach::All', ['Name', { Ref: 'Names' }, {}], NO_LOOPS)?.environments ?? [];
  expect(bind('Topic${Name}', loop ?? NO_LOOPS)).toBeUndefined();
  const possible = (text: string, ...names: string[]): boolean[] =>
    names.map((name) => new NamePattern(text, loop ?? NO_LOOPS).matches(name));
  expect(possible('Topic${Name}.fifo', 'TopicA.fifo', 'Topic.fifo', 'TopicAxfifo', 'Queue')).toEqual([
    true,
    true,
    false,
    false,
  ]);
  expect(possible('a${Name}ba', 'aba', 'ab', 'abba')).toEqual([true, false, true]);
  expect(possible('${Name}b&{Name}b${Name}', 'bb', 'xbybz', 'b', 'xb')).toEqual([true, true, false, false]);
  expect(possible('${Other}', '${Other}', 'x')).toEqual([true, false]);
  expect(possible('${Name}x'.repeat(200), 'x'.repeat(100_000))).toEqual([true]);
  expect(possible('${Name}x'.repeat(200), `${'x'.repeat(100_000)}y`)).toEqual([false]);
});

it('ignores malformed loops', () => {
  expect(readLoop('Fn::If', ['A', 'b', 'c'], NO_LOOPS)).toBeUndefined();
  expect(readLoop('Fn::ForEach::All', ['Name'], NO_LOOPS)).toBeUndefined();
  expect(readLoop('Fn::ForEach::All', 'text', NO_LOOPS)).toBeUndefined();
});
