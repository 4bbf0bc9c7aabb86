import { sweepRegularly } from './sweeps';

const minute = 60_000;
const day = 24 * 60;

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

function swept() {
  const counts = { calls: 0, sweeps: 0 };
  const store = {
    async sweep() {
      // A sweep is a call itself.
      counts.calls += 1;
      counts.sweeps += 1;
    },
  };
  const timer = sweepRegularly(store, () => counts.calls);
  const pass = async (minutes: number) => {
    for (let passed = 0; passed < minutes; passed += 1) await jest.advanceTimersByTimeAsync(minute);
    return counts.sweeps;
  };
  return { counts, pass, stop: () => clearInterval(timer) };
}

it('sweeps every minute while the store is used', async () => {
  const { counts, pass, stop } = swept();
  for (let minutes = 1; minutes <= 5; minutes += 1) {
    counts.calls += 1;
    expect(await pass(1)).toBe(minutes);
  }
  stop();
});

it('leaves a store alone that nobody uses, for a day', async () => {
  const { counts, pass, stop } = swept();
  counts.calls += 1;
  expect(await pass(1)).toBe(1);
  expect(await pass(day - 1)).toBe(1);
  expect(await pass(1)).toBe(2);
  stop();
});
