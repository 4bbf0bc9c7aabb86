import { NextRead } from './next-read';

function heldReads() {
  const answers: ((value: number) => void)[] = [];
  const reads = new NextRead<number>(() => new Promise((resolve) => answers.push(resolve)));
  return { reads, answers };
}

describe('shared reads', () => {
  it('never return a read that began before the call', async () => {
    const { reads, answers } = heldReads();
    const first = reads.get('a');
    const second = reads.get('a');
    const third = reads.get('a');
    expect(answers).toHaveLength(1);
    answers[0]?.(1);
    expect(await first).toBe(1);
    await new Promise(setImmediate);
    expect(answers).toHaveLength(2);
    answers[1]?.(2);
    expect(await Promise.all([second, third])).toEqual([2, 2]);
  });

  it('of different keys do not wait for each other', () => {
    const { reads, answers } = heldReads();
    void reads.get('a');
    void reads.get('b');
    expect(answers).toHaveLength(2);
  });

  it('continue after one that failed', async () => {
    const outcomes = [Promise.reject(new Error('away')), Promise.resolve(7)];
    const reads = new NextRead<number>(() => outcomes.shift() ?? Promise.resolve(0));
    const first = reads.get('a');
    const second = reads.get('a');
    await expect(first).rejects.toThrow('away');
    expect(await second).toBe(7);
  });
});
