import { value } from '../fixtures/plans';

/** As many conditions as Fn::Or accepts. */
const TEN = `[${Array(10).fill('false').join(', ')}]`;

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
  Written: !And ['true', !Condition IsDev]
  WrittenNot: !Or ['false', !Condition IsProd]
  Lists: !Equals [[a, b], [a, b]]
  OtherLists: !Equals [[a, b], [a, c]]
  Endless: !Not [!Condition Endless]
`;

test.each([
  ['IsDev', 'yes'],
  ['IsProd', 'no'],
  ['Two', 'yes'],
  ['Either', 'yes'],
  ['Both', 'no'],
  ['Written', 'yes'],
  ['WrittenNot', 'no'],
  ['Lists', 'yes'],
  ['OtherLists', 'no'],
])('!If selects the branch of %s', (condition, branch) => {
  expect(value(`!If [${condition}, 'yes', 'no']`, sections)).toBe(branch);
});

test('Fn::And and Fn::Or accept ten conditions', () => {
  expect(value(`!Or ${TEN}`, sections)).toBe('false');
  expect(value(`!And ${TEN}`, sections)).toBe('false');
});

test('the other branch is not evaluated', () => {
  expect(value('!If [IsDev, a, !Ref Nowhere]', sections)).toBe('a');
});

test('a branch with AWS::NoValue removes the property', () => {
  expect(value('{ a: !If [IsProd, 1, !Ref AWS::NoValue] }', sections)).toEqual({});
});

test.each([
  ['!If [Endless, a, b]', 'condition Endless depends on itself'],
  ['!If [Nowhere, a, b]', 'Unresolved condition dependency Nowhere'],
  ['!If [IsDev, a]', 'Fn::If requires a list argument with three elements'],
  ['!Not [true, false]', 'every Fn::Not object requires one boolean parameter'],
  ['!And [true]', 'every Fn::And object requires a list of at least 2 and at most 10 boolean parameters'],
  ['!If [IsDev, a, b, c]', 'Fn::If requires a list argument with three elements'],
  ['!If [[IsDev], a, b]', 'Fn::If requires a list argument with three elements'],
  [
    '!And [true, true, true, true, true, true, true, true, true, true, true]',
    'every Fn::And object requires a list of at least 2 and at most 10',
  ],
  ['!Equals [a, b, c]', 'every Fn::Equals object requires a list of two parameters'],
  ['!Equals [a]', 'every Fn::Equals object requires a list of two parameters'],
])('AWS rejects %s', (expression, message) => expect(() => value(expression, sections)).toThrow(message));
