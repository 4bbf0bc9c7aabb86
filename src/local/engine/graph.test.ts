import { setImmediate as nextTurn } from 'node:timers/promises';
import fc from 'fast-check';
import { reversed, runGraph } from './graph';

/** Each node waits only for nodes before it. */
const graphs = fc
  .array(fc.array(fc.nat(20), { maxLength: 4 }), { minLength: 1, maxLength: 12 })
  .map(
    (lists) => new Map(lists.map((others, node) => [node, new Set(others.filter((other) => other < node))])),
  );

test('every step runs once, after all its dependencies', async () => {
  await fc.assert(
    fc.asyncProperty(graphs, async (waits) => {
      const done: number[] = [];
      const { failed } = await runGraph(
        waits,
        async (node) => {
          for (const other of waits.get(node) ?? []) expect(done).toContain(other);
          await nextTurn();
          done.push(node);
          return true;
        },
        { stopAtFailure: true },
      );
      expect(failed).toEqual([]);
      expect([...done].sort((a, b) => a - b)).toEqual([...waits.keys()]);
    }),
    { numRuns: 60, seed: 1 },
  );
});

test('steps that depend on a failed one do not start', async () => {
  await fc.assert(
    fc.asyncProperty(graphs, fc.nat(11), async (waits, bad) => {
      const begun: number[] = [];
      await runGraph(waits, async (node) => begun.push(node) > 0 && node !== bad, { stopAtFailure: false });
      for (const node of begun) expect([...(waits.get(node) ?? [])]).not.toContain(bad);
    }),
    { numRuns: 60, seed: 1 },
  );
});

test('independent steps run in parallel', async () => {
  let running = 0;
  let most = 0;
  const step = async (): Promise<boolean> => {
    most = Math.max(most, ++running);
    await nextTurn();
    running--;
    return true;
  };
  await runGraph(new Map([1, 2, 3].map((node) => [node, []])), step, { stopAtFailure: true });
  expect(most).toBe(3);
});

test('in reverse order, dependencies come last', () => {
  expect(
    reversed(
      new Map([
        ['a', []],
        ['b', ['a']],
        ['c', ['a', 'b']],
      ]),
    ),
  ).toEqual(
    new Map([
      ['a', ['b', 'c']],
      ['b', ['c']],
      ['c', []],
    ]),
  );
});
