import { value } from '../fixtures/plans';

const sections = `
Parameters:
  Env: { Type: String, Default: dev }
  Count: { Type: Number, Default: 2 }
Conditions:
  IsDev: !Equals [!Ref Env, dev]
  IsProd: !Not [!Condition IsDev]
  Two: !Equals [!Ref Count, '2']
  Either: !Or [!Condition IsProd, !Condition Two]
  Both: !And [!Condition IsProd, !Condition Two]
  Endless: !Not [!Condition Endless]
`;

test.each([
  ['IsDev', 'yes'],
  ['IsProd', 'no'],
  ['Two', 'yes'],
  ['Either', 'yes'],
  ['Both', 'no'],
])('!If takes the branch of %s', (condition, branch) => {
  expect(value(`!If [${condition}, 'yes', 'no']`, sections)).toBe(branch);
});

test('the branch that is not taken is not looked at', () => {
  expect(value('!If [IsDev, a, !Ref Nowhere]', sections)).toBe('a');
});

test('a branch without value leaves the property out', () => {
  expect(value('{ a: !If [IsProd, 1, !Ref AWS::NoValue] }', sections)).toEqual({});
});

test.each([
  ['!If [Endless, a, b]', 'condition Endless depends on itself'],
  ['!If [Nowhere, a, b]', 'Unresolved condition dependency Nowhere'],
  ['!If [IsDev, a]', 'Fn::If requires a list argument with three elements'],
  ['!Not [true, false]', 'every Fn::Not object requires one boolean parameter'],
  ['!And [true]', 'every Fn::And object requires a list of at least 2 and at most 10 boolean parameters'],
  ['!Equals [a]', 'every Fn::Equals object requires a list of two parameters'],
])('AWS refuses %s', (expression, message) => expect(() => value(expression, sections)).toThrow(message));
