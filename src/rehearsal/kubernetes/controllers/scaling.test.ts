import fc from 'fast-check';
import { propertyRuns } from '../../../../tools/testing/property-runs';
import { behaviorOf, limited, proposal, stabilized } from './scaling';

const behavior = behaviorOf({});

test.each([
  [2, 100, 50, 2, 4],
  [2, 54, 50, 2, 2],
  [4, 25, 50, 4, 2],
  [3, 90, 60, 3, 5],
])(
  '%d replicas at %d %% of a target of %d %%, %d of them measured: %d',
  (current, used, target, measured, expected) => {
    expect(proposal(current, used, target, measured)).toBe(expected);
  },
);

test('scaling down waits for five minutes, scaling up does not', () => {
  const at = 600_000;
  expect(
    stabilized(
      3,
      [
        { at: at - 299_000, replicas: 3 },
        { at, replicas: 1 },
      ],
      at,
      behavior,
    ),
  ).toBe(3);
  expect(
    stabilized(
      3,
      [
        { at: at - 301_000, replicas: 3 },
        { at, replicas: 1 },
      ],
      at,
      behavior,
    ),
  ).toBe(1);
  expect(
    stabilized(
      3,
      [
        { at: at - 1000, replicas: 1 },
        { at, replicas: 5 },
      ],
      at,
      behavior,
    ),
  ).toBe(5);
});

test('a period adds the larger of four pods and all pods', () => {
  expect(limited(1, 20, [], 0, behavior)).toBe(5);
  expect(limited(10, 40, [], 0, behavior)).toBe(20);
  expect(limited(5, 20, [{ at: 0, replicas: 4 }], 10_000, behavior)).toBe(5);
  expect(limited(5, 20, [{ at: 0, replicas: 4 }], 15_000, behavior)).toBe(10);
});

test('the result lies between the present and the wanted number', () => {
  const counts = fc.integer({ min: 1, max: 50 });
  fc.assert(
    fc.property(counts, counts, fc.array(counts, { maxLength: 5 }), (current, wanted, past) => {
      const changes = past.map((replicas, index) => ({ at: index * 1000, replicas: replicas - 25 }));
      const result = limited(current, wanted, changes, 5000, behavior);
      expect(result).toBeGreaterThanOrEqual(Math.min(current, wanted));
      expect(result).toBeLessThanOrEqual(Math.max(current, wanted));
    }),
    propertyRuns(200),
  );
});
