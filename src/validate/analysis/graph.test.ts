import fc from 'fast-check';
import { components, cycles } from './graph';

/** Edges that only lead to later nodes. */
const acyclic = fc
  .integer({ min: 2, max: 30 })
  .chain((size) =>
    fc
      .array(fc.tuple(fc.nat(size - 1), fc.nat(size - 1)), { maxLength: 120 })
      .map((pairs) => ({ size, pairs: pairs.filter(([from, to]) => from < to) })),
  );

function edgesOf(size: number, pairs: readonly (readonly [number, number])[]): Map<string, string[]> {
  const edges = new Map(Array.from({ length: size }, (_, node): [string, string[]] => [`N${node}`, []]));
  for (const [from, to] of pairs) edges.get(`N${from}`)?.push(`N${to}`);
  return edges;
}

it('finds no cycle in an acyclic graph', () => {
  fc.assert(
    fc.property(acyclic, ({ size, pairs }) => {
      expect(cycles(edgesOf(size, pairs))).toEqual([]);
    }),
    { seed: 1 },
  );
});

it('finds the component of a back edge, and a real cycle in it', () => {
  fc.assert(
    fc.property(acyclic, fc.nat(), ({ size, pairs }, pick) => {
      const there = pairs[pick % Math.max(pairs.length, 1)];
      fc.pre(there !== undefined);
      const [from, to] = there ?? [0, 0];
      const edges = edgesOf(size, [...pairs, [to, from]]);
      const found = cycles(edges);
      expect(found).toHaveLength(1);
      const [cycle = []] = found;
      expect(new Set(cycle).size).toBe(cycle.length);
      for (const [index, node] of cycle.entries())
        expect(edges.get(node)).toContain(cycle[(index + 1) % cycle.length]);
    }),
    { seed: 1 },
  );
});

it('finds self loops and shortest cycles', () => {
  const edges = new Map([
    ['A', ['A']],
    ['B', ['C', 'D']],
    ['C', ['D']],
    ['D', ['B']],
  ]);
  expect(components(edges)).toHaveLength(2);
  expect(cycles(edges)).toEqual([['A'], ['B', 'D']]);
});

it('does not overflow the stack on long chains', () => {
  const size = 50_000;
  const edges = new Map(Array.from({ length: size }, (_, node) => [`N${node}`, [`N${(node + 1) % size}`]]));
  expect(cycles(edges)[0]).toHaveLength(size);
});
