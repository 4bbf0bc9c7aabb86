import fc from 'fast-check';
import { propertyRuns } from '../../../tools/testing/property-runs';
import { type Grant, includes, lost } from './statements';

const pattern = fc.string({ unit: fc.constantFrom('a', 'b', '*', '?'), maxLength: 6 });
const text = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 6 });

function matches(glob: string, name: string): boolean {
  return new RegExp(`^${glob.replaceAll('*', '.*').replaceAll('?', '.')}$`).test(name);
}

describe('an IAM pattern', () => {
  it('includes a pattern only if it matches everything that pattern matches', () => {
    fc.assert(
      fc.property(pattern, pattern, fc.array(text, { maxLength: 20 }), (wide, narrow, names) => {
        fc.pre(includes(wide, narrow));
        for (const name of names.filter((each) => matches(narrow, each)))
          expect(matches(wide, name)).toBe(true);
      }),
      { seed: 5 },
    );
  });

  it('includes a name exactly if it matches', () => {
    fc.assert(
      fc.property(pattern, text, (glob, name) => {
        expect(includes(glob, name)).toBe(matches(glob, name));
      }),
      propertyRuns(100),
    );
  });
});

it('nothing is lost between equal policies, and everything without a policy', () => {
  const grant: fc.Arbitrary<Grant> = fc.record({
    kind: fc.constantFrom('identity', 'trust', 'resource'),
    effect: fc.constant('Allow'),
    principals: fc.array(text, { minLength: 1, maxLength: 3 }),
    actions: fc.array(pattern, { minLength: 1, maxLength: 3 }),
    resources: fc.array(pattern, { minLength: 1, maxLength: 3 }),
    condition: fc.constantFrom('', '{"a":1}'),
  });
  fc.assert(
    fc.property(fc.array(grant, { maxLength: 4 }), (grants) => {
      expect(lost(grants, grants)).toEqual([]);
      expect(lost(grants, []).length).toBeGreaterThanOrEqual(grants.length);
    }),
    { seed: 5 },
  );
});
