import { lineOf, runSteps, type TakenStep } from './run-steps';

const quiet = { begun: () => undefined, ended: () => undefined };

test('runs the steps in order and reports when each begins and ends', async () => {
  const heard: string[] = [];
  const step = (name: string, note?: string) => ({
    name,
    run: async () => {
      heard.push(`${name} runs`);
      return note;
    },
  });
  const taken = await runSteps([step('one', 'fine'), step('two')], {
    begun: (name) => heard.push(`${name} begins`),
    ended: ({ name }) => heard.push(`${name} ends`),
  });
  expect(heard).toEqual(['one begins', 'one runs', 'one ends', 'two begins', 'two runs', 'two ends']);
  expect(taken).toMatchObject([
    { name: 'one', note: 'fine' },
    { name: 'two', note: undefined },
  ]);
});

test('runs no step after a failure', async () => {
  const failure = new Error('no');
  const steps = [
    { name: 'fails', run: () => Promise.reject(failure) },
    { name: 'never', run: () => Promise.reject(new Error('ran anyway')) },
  ];
  expect(await runSteps(steps, quiet)).toMatchObject([{ name: 'fails', failure }]);
});

test.each<[TakenStep, string]>([
  [{ name: 'make test', seconds: 97.44 }, 'make test      97.4 s'],
  [{ name: 'make', seconds: 0.04, note: '24 targets' }, 'make            0.0 s  24 targets'],
  [{ name: 'make', seconds: 1, failure: new Error('no') }, 'make            1.0 s  failed'],
])('shows %j in one line', (step, line) => {
  expect(lineOf(step, 11)).toBe(line);
});
