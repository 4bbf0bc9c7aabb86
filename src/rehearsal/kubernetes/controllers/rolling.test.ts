import fc from 'fast-check';
import { propertyRuns } from '../../../../tools/testing/property-runs';
import { boundsOf, type Counts, rollingStep } from './rolling';

test.each([
  ['25%', '25%', 4, { surge: 1, unavailable: 1 }],
  ['25%', '25%', 2, { surge: 1, unavailable: 0 }],
  [0, '25%', 3, { surge: 0, unavailable: 1 }],
  ['100%', 0, 3, { surge: 3, unavailable: 0 }],
] as const)('maxSurge %s and maxUnavailable %s of %d replicas', (surge, unavailable, replicas, expected) => {
  expect(boundsOf(surge, unavailable, replicas)).toEqual(expected);
});

test('pods that are not available are given up first', () => {
  const sick: Counts = { wanted: 2, present: 2, available: 0 };
  const well: Counts = { wanted: 2, present: 2, available: 2 };
  const fresh: Counts = { wanted: 0, present: 0, available: 0 };
  expect(rollingStep(fresh, [well, sick], 2, { surge: 1, unavailable: 0 })).toEqual({
    fresh: 0,
    old: [2, 0],
  });
});

/** A rollout in which pods become available one after another, in any order. */
test('a rollout ends with the new pods alone, and never leaves its bounds', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 8 }),
      fc.integer({ min: 0, max: 4 }),
      fc.integer({ min: 0, max: 4 }),
      fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 60, maxLength: 60 }),
      (replicas, maxSurge, maxUnavailable, paces) => {
        const bounds = boundsOf(maxSurge, Math.min(maxUnavailable, replicas), replicas);
        let fresh: Counts = { wanted: 0, present: 0, available: 0 };
        let old: Counts = { wanted: replicas, present: replicas, available: replicas };
        for (const pace of paces) {
          const step = rollingStep(fresh, [old], replicas, bounds);
          const left = step.old[0] ?? 0;
          expect(step.fresh + left).toBeLessThanOrEqual(
            Math.max(replicas + bounds.surge, fresh.wanted + old.wanted),
          );
          old = { wanted: left, present: left, available: Math.min(old.available, left) };
          fresh = {
            wanted: step.fresh,
            present: step.fresh,
            available: Math.min(fresh.available + Math.max(1, pace), step.fresh),
          };
          expect(old.available + fresh.available).toBeGreaterThanOrEqual(replicas - bounds.unavailable);
        }
        expect([fresh.wanted, old.wanted]).toEqual([replicas, 0]);
      },
    ),
    propertyRuns(60),
  );
});
