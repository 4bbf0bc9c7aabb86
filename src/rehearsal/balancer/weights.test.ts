import fc from 'fast-check';
import { propertyRuns } from '../../../tools/testing/property-runs';
import { WeightedChoice, weightsOf, withWeights } from './weights';

test('every hundred requests are distributed exactly as the weights say', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100 }), (share) => {
      const choice = new WeightedChoice();
      const weights = new Map([
        ['blue', 100 - share],
        ['green', share],
      ]);
      const chosen = Array.from({ length: 200 }, () => choice.choose(weights));
      expect(chosen.filter((name) => name === 'green')).toHaveLength(2 * share);
    }),
    propertyRuns(50),
  );
});

test('a group without weight gets no request, and no group is chosen if none has weight', () => {
  const choice = new WeightedChoice();
  expect(choice.choose(new Map([['blue', 0]]))).toBeUndefined();
  expect(
    choice.choose(
      new Map([
        ['blue', 0],
        ['green', 1],
      ]),
    ),
  ).toBe('green');
});

test('an action is given other weights, and keeps what else it has', () => {
  const action = { Type: 'forward', TargetGroupArn: 'blue' };
  const shifted = withWeights(
    action,
    new Map([
      ['blue', 90],
      ['green', 10],
    ]),
  );
  expect([...weightsOf(shifted)]).toEqual([
    ['blue', 90],
    ['green', 10],
  ]);
  expect(shifted).toEqual({
    Type: 'forward',
    ForwardConfig: {
      TargetGroups: [
        { TargetGroupArn: 'blue', Weight: 90 },
        { TargetGroupArn: 'green', Weight: 10 },
      ],
    },
  });
  expect([...weightsOf(action)]).toEqual([['blue', 1]]);
});
