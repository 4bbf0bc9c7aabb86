import fc from 'fast-check';
import { propertyRuns } from '../../../tools/testing/property-runs';
import type { Branch } from './calls';
import { Logic } from './conditions';
import { templateOf } from './testing';

/** A small language of conditions, with its own evaluator to compare against. */
type Condition =
  | { readonly equals: readonly [string, string] }
  | { readonly same: readonly [string, string] }
  | { readonly not: Condition }
  | { readonly and: readonly Condition[] }
  | { readonly or: readonly Condition[] };

const PARAMETERS = ['P', 'Q', 'R'];
const VALUES = ['a', 'b', 'c'];

const name = fc.constantFrom(...PARAMETERS);
const condition: fc.Arbitrary<Condition> = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.tuple(name, fc.constantFrom('a', 'b')).map((equals) => ({ equals })),
    tie('condition').map((not) => ({ not })),
    fc.array(tie('condition'), { minLength: 2, maxLength: 3 }).map((and) => ({ and })),
    fc.array(tie('condition'), { minLength: 2, maxLength: 3 }).map((or) => ({ or })),
  ),
})).condition;

function written(of: Condition): unknown {
  if ('equals' in of) return { 'Fn::Equals': [{ Ref: of.equals[0] }, of.equals[1]] };
  if ('same' in of) return { 'Fn::Equals': of.same.map((each) => ({ Ref: each })) };
  if ('not' in of) return { 'Fn::Not': [written(of.not)] };
  return 'and' in of ? { 'Fn::And': of.and.map(written) } : { 'Fn::Or': of.or.map(written) };
}

function decide(of: Condition, values: Readonly<Record<string, string>>): boolean {
  if ('equals' in of) return values[of.equals[0]] === of.equals[1];
  if ('same' in of) return values[of.same[0]] === values[of.same[1]];
  if ('not' in of) return !decide(of.not, values);
  return 'and' in of
    ? of.and.every((part) => decide(part, values))
    : of.or.some((part) => decide(part, values));
}

const everyChoice = VALUES.flatMap((P) => VALUES.flatMap((Q) => VALUES.map((R) => ({ P, Q, R }))));

function logicOf(
  conditions: Readonly<Record<string, unknown>>,
  parameter: object = { Type: 'String' },
): Logic {
  const Parameters = Object.fromEntries(PARAMETERS.map((each) => [each, parameter]));
  return new Logic(templateOf(JSON.stringify({ Parameters, Conditions: conditions, Resources: {} })));
}

it('agrees with trying every value', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(condition, fc.boolean()), { minLength: 1, maxLength: 4 }), (wanted) => {
      const named = wanted.map(([of], index) => [`C${index}`, written(of)]);
      const wishes = wanted.map(([, holds], index): Branch => ({ condition: `C${index}`, holds }));
      const possible = everyChoice.some((values) =>
        wanted.every(([of, holds]) => decide(of, values) === holds),
      );
      expect(logicOf(Object.fromEntries(named)).ask(wishes).possible).toBe(possible ? 'yes' : 'no');
    }),
    propertyRuns(100),
  );
});

it('is never certain of an impossible result when parameters are compared with each other', () => {
  const comparing = fc.oneof(
    condition,
    fc.tuple(name, name).map((same): Condition => ({ same })),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(comparing, fc.boolean()), { minLength: 1, maxLength: 4 }), (wanted) => {
      const named = wanted.map(([of], index) => [`C${index}`, written(of)]);
      const wishes = wanted.map(([, holds], index): Branch => ({ condition: `C${index}`, holds }));
      const possible = everyChoice.some((values) =>
        wanted.every(([of, holds]) => decide(of, values) === holds),
      );
      const answer = logicOf(Object.fromEntries(named)).ask(wishes).possible;
      if (possible) expect(answer).not.toBe('no');
      else expect(answer).not.toBe('yes');
    }),
    propertyRuns(100),
  );
});

const isProd = { 'Fn::Equals': [{ Ref: 'P' }, 'prod'] };
const isDev = { 'Fn::Equals': [{ Ref: 'P' }, 'dev'] };

it('gives an example', () => {
  const answer = logicOf({ IsProd: isProd, IsDev: isDev }).ask([
    { condition: 'IsProd', holds: false },
    { condition: 'IsDev', holds: false },
  ]);
  expect(answer).toEqual({ possible: 'yes', example: 'P is not prod or dev' });
});

it('uses the allowed values of parameters', () => {
  const neither: Branch[] = [
    { condition: 'IsProd', holds: false },
    { condition: 'IsDev', holds: false },
  ];
  const logic = logicOf({ IsProd: isProd, IsDev: isDev }, { Type: 'String', AllowedValues: ['prod', 'dev'] });
  expect(logic.ask(neither).possible).toBe('no');
});

it('does not evaluate comparisons other than of parameters, or the rules of a template', () => {
  const found = { 'Fn::Equals': [{ 'Fn::FindInMap': ['M', { Ref: 'P' }, 'k'] }, 'yes'] };
  expect(logicOf({ Found: found }).ask([{ condition: 'Found', holds: false }]).possible).toBe('unsure');
  const guarded = new Logic(
    templateOf(
      JSON.stringify({
        Parameters: { P: { Type: 'String' } },
        Rules: { R: { Assertions: [] } },
        Conditions: { IsProd: isProd },
      }),
    ),
  );
  expect(guarded.ask([{ condition: 'IsProd', holds: false }]).possible).toBe('unsure');
});

it('does not follow circular conditions', () => {
  const logic = logicOf({ A: { 'Fn::Not': [{ Condition: 'B' }] }, B: { 'Fn::Not': [{ Condition: 'A' }] } });
  expect(logic.ask([{ condition: 'A', holds: true }]).possible).toBe('unsure');
});

it('limits the number of combinations', () => {
  const many = Object.fromEntries(
    Array.from({ length: 30 }, (_, index) => [`C${index}`, { 'Fn::Equals': [{ Ref: `P${index}` }, 'x'] }]),
  );
  const wishes = Object.keys(many).map((each): Branch => ({ condition: each, holds: true }));
  expect(logicOf(many).ask(wishes).possible).toBe('unsure');
});
