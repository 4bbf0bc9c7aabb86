import fc from 'fast-check';
import { type Replaceable, rollingStep } from './rolling';

const RULES = { minimumHealthy: 100, maximum: 200 };
const tasks = (ready: number, starting = 0): Replaceable[] => [
  ...Array.from({ length: starting }, () => ({ isReady: false })),
  ...Array.from({ length: ready }, () => ({ isReady: true })),
];
/** How many tasks a step stops and starts. */
const counts = (situation: Parameters<typeof rollingStep>[0]) => {
  const { surplus, replaced, missing } = rollingStep(situation);
  return [surplus.length, replaced.length, missing];
};

test.each([
  ['starts all new tasks beside the old ones', { fresh: [], old: tasks(2) }, RULES, [0, 0, 2]],
  ['waits for new tasks', { fresh: tasks(0, 2), old: tasks(2) }, RULES, [0, 0, 0]],
  [
    'stops an old task for each new one that is ready',
    { fresh: tasks(1, 1), old: tasks(2) },
    RULES,
    [0, 1, 0],
  ],
  ['stops old tasks that are not ready', { fresh: [], old: tasks(1, 1) }, RULES, [0, 1, 2]],
  [
    'stops an old task first without room for more',
    { fresh: [], old: tasks(2) },
    { minimumHealthy: 50, maximum: 100 },
    [0, 1, 1],
  ],
  ['stops what is too much', { fresh: tasks(3), old: [] }, RULES, [1, 0, 0]],
])('a rolling update %s', (_what, { fresh, old }, rules, expected) => {
  expect(counts({ fresh, old, desired: 2, rules })).toEqual(expected);
});

test('a service without desired tasks stops all', () => {
  expect(counts({ fresh: tasks(2), old: tasks(1), desired: 0, rules: RULES })).toEqual([2, 1, 0]);
});

test('a step stays within the minimum and the maximum', () => {
  const some = fc.array(fc.record({ isReady: fc.boolean() }), { maxLength: 8 });
  const rules = fc.record({
    minimumHealthy: fc.integer({ min: 0, max: 100 }),
    maximum: fc.integer({ min: 100, max: 200 }),
  });
  fc.assert(
    fc.property(some, some, fc.integer({ min: 0, max: 6 }), rules, (fresh, old, desired, bounds) => {
      const { surplus, replaced, missing } = rollingStep({ fresh, old, desired, rules: bounds });
      const stopped = new Set([...surplus, ...replaced]);
      const left = [...fresh, ...old].filter((task) => !stopped.has(task));
      const ready = (list: readonly Replaceable[]): number => list.filter(({ isReady }) => isReady).length;
      const least = Math.ceil((desired * bounds.minimumHealthy) / 100);
      const most = Math.max(1, Math.floor((desired * bounds.maximum) / 100));
      expect(ready(left)).toBeGreaterThanOrEqual(Math.min(least, ready([...fresh, ...old])));
      if (missing > 0) expect(left.length + missing).toBeLessThanOrEqual(most);
    }),
    { numRuns: 100 },
  );
});
