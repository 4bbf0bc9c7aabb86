import { ReadSlots } from './read-slots';

function heldReads(slots: number) {
  const clock = { time: 1_000 };
  const reads = new ReadSlots(100, slots, () => clock.time);
  const held: (() => void)[] = [];
  const read = () => reads.run(() => new Promise<void>((resolve) => held.push(resolve)));
  const aTurn = () => new Promise(setImmediate);
  return { clock, held, read, reads, aTurn };
}

describe('read slots', () => {
  it('run as many reads as there are slots, and the next when one ends', async () => {
    const { held, read, aTurn } = heldReads(2);
    const all = [read(), read(), read(), read()];
    await aTurn();
    expect(held).toHaveLength(2);
    held[0]?.();
    await aTurn();
    expect(held).toHaveLength(3);
    held[1]?.();
    held[2]?.();
    await aTurn();
    held[3]?.();
    await Promise.all(all);
    const again = [read(), read(), read()];
    await aTurn();
    expect(held).toHaveLength(6);
    for (const end of held) end();
    await aTurn();
    for (const end of held) end();
    await Promise.all(again);
  });

  it('free the slot of a read that failed', async () => {
    const { held, read, reads, aTurn } = heldReads(1);
    await expect(reads.run(() => Promise.reject(new Error('away')))).rejects.toThrow('away');
    void read();
    await aTurn();
    expect(held).toHaveLength(1);
  });

  it('refuse a read that waited too long, and free its slot', async () => {
    const { clock, held, read, aTurn } = heldReads(1);
    const first = read();
    const late = read();
    clock.time += 100;
    const inTime = read();
    held[0]?.();
    await expect(late).rejects.toThrow('a read waited 100 ms for the store');
    await first;
    await aTurn();
    expect(held).toHaveLength(2);
    held[1]?.();
    await inTime;
  });
});
