import { inTurn } from './in-turn';

const needs: Readonly<Record<string, readonly string[]>> = { b: ['a'], c: ['a'], d: ['b', 'c'] };

async function order(failing: string): Promise<[readonly string[], Record<string, string>]> {
  const log: string[] = [];
  const settled = await inTurn(['d', 'c', 'b', 'a'], {
    first: (item) => needs[item] ?? [],
    goesOn: (result) => result !== 'bad',
    work: async (item) => {
      log.push(`${item} starts`);
      await new Promise((resolve) => setImmediate(resolve));
      log.push(`${item} ends`);
      if (item === failing) throw new Error('failed');
      return item === failing.toLowerCase() && item !== failing ? 'bad' : 'good';
    },
  });
  return [log, Object.fromEntries([...settled].map(([item, { kind }]) => [item, kind]))];
}

test('each item comes after those that it needs, and independent ones run at the same time', async () => {
  const [log] = await order('');
  expect([log.indexOf('a starts'), log.indexOf('d ends')]).toEqual([0, 7]);
  expect(log.slice(2, 4).sort()).toEqual(['b starts', 'c starts']);
});

test('after a failure nothing else starts, and what was started is completed', async () => {
  const [log, settled] = await order('b');
  expect(settled).toEqual({ a: 'done', b: 'failed', c: 'done', d: 'not started' });
  expect(log).toContain('c ends');
});

test('a bad result stops the others as a failure does', async () => {
  expect((await order('A'))[1]).toEqual({ a: 'done', b: 'not started', c: 'not started', d: 'not started' });
});
