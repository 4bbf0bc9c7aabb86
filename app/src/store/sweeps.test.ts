import { sweeper } from './sweeps';

const minute = 60_000;
const day = 24 * 60;

function swept() {
  const counts = { calls: 0, sweeps: 0, now: 0 };
  const store = {
    async sweep() {
      // A sweep is a call itself.
      counts.calls += 1;
      counts.sweeps += 1;
    },
  };
  const sweep = sweeper(
    store,
    () => counts.calls,
    () => counts.now,
  );
  const pass = async (minutes: number) => {
    for (let passed = 0; passed < minutes; passed += 1) {
      counts.now += minute;
      await sweep();
    }
    return counts.sweeps;
  };
  return { counts, pass };
}

it('sweeps every minute while the store is used', async () => {
  const { counts, pass } = swept();
  for (let minutes = 1; minutes <= 5; minutes += 1) {
    counts.calls += 1;
    expect(await pass(1)).toBe(minutes);
  }
});

it('leaves a store alone that nobody uses, for a day', async () => {
  const { counts, pass } = swept();
  counts.calls += 1;
  expect(await pass(1)).toBe(1);
  expect(await pass(day - 1)).toBe(1);
  expect(await pass(1)).toBe(2);
});

it('continues after a failure', async () => {
  const sweep = sweeper(
    { sweep: () => Promise.reject(new Error('away')) },
    () => Math.random(),
    () => 0,
  );
  await expect(sweep()).resolves.toBeUndefined();
});
