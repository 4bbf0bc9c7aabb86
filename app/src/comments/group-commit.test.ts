import { GroupCommit } from './group-commit';

function heldWrites(limits = {}) {
  const writes: { items: readonly number[]; done: () => void; fail: (reason: Error) => void }[] = [];
  const group = new GroupCommit<number>(
    (items) => new Promise((done, fail) => writes.push({ items, done, fail })),
    { patienceMs: 60_000, ...limits },
  );
  return { group, writes };
}

const aTurn = () => new Promise(setImmediate);
const numbers = (from: number, count: number) => Array.from({ length: count }, (_, index) => from + index);

describe('a group commit', () => {
  it('writes the first item at once, and later ones together', async () => {
    const { group, writes } = heldWrites();
    const first = group.add(1);
    await aTurn();
    const rest = [group.add(2), group.add(3)];
    await aTurn();
    expect(writes.map(({ items }) => items)).toEqual([[1]]);
    writes[0]?.done();
    await first;
    await aTurn();
    expect(writes.map(({ items }) => items)).toEqual([[1], [2, 3]]);
    writes[1]?.done();
    await Promise.all(rest);
  });

  it('starts another write for a full batch only, up to the limit', async () => {
    const { group, writes } = heldWrites({ batch: 5, writers: 3 });
    for (const number of numbers(0, 22)) void group.add(number);
    await aTurn();
    expect(writes.map(({ items }) => items)).toEqual([numbers(0, 5), numbers(5, 5), numbers(10, 5)]);
  });

  it('acknowledges an item when its batch is stored, and rejects only the items of a failed batch', async () => {
    const { group, writes } = heldWrites({ batch: 2 });
    const outcomes = [1, 2, 3, 4].map((number) =>
      group.add(number).then(
        () => 'stored',
        (error: Error) => error.message,
      ),
    );
    await aTurn();
    writes[1]?.fail(new Error('away'));
    writes[0]?.done();
    expect(await Promise.all(outcomes)).toEqual(['stored', 'stored', 'away', 'away']);
  });

  it('refuses an item at once when too many wait', async () => {
    const { group } = heldWrites({ waiting: 1 });
    void group.add(1);
    await expect(group.add(2)).rejects.toThrow('1 writes are waiting for the store');
  });

  it('refuses an item that waited too long, without writing it', async () => {
    const { group, writes } = heldWrites({ patienceMs: -1 });
    await expect(group.add(1)).rejects.toThrow('waited more than');
    expect(writes).toHaveLength(0);
  });
});
