import { checkParameters } from './check-parameters';

const template = `Parameters:
  Name: { Type: String, AllowedPattern: '[a-z]+', MinLength: 2 }
  Size: { Type: Number, Default: 3, MinValue: 1, MaxValue: 9 }
  Kind: { Type: String, Default: a, AllowedValues: [a, b] }
  Kinds: { Type: CommaDelimitedList, Default: a, AllowedValues: [a, b] }
  Secret: { Type: String, NoEcho: true, Default: xxxx, AllowedPattern: '.{4,}' }
  Odd: { Type: String, Default: x, AllowedPattern: '\\\\p{javaLowerCase}+' }
`;

const messages = (given: Record<string, string>): string[] =>
  checkParameters('root.yaml', template, { Name: 'ok', ...given }).map(({ message }) => message);

test('valid parameters are not reported', () => {
  expect(messages({ Size: '9', Kind: 'b', Kinds: 'a,b', Odd: 'anything' })).toEqual([]);
});

test.each([
  [{ Name: 'NO' }, 'Name is "NO": it must match [a-z]+'],
  [{ Name: 'x' }, 'Name is "x": it must be at least 2 characters long'],
  [{ Size: '10' }, 'Size is "10": it must be at most 9'],
  [{ Size: 'many' }, 'Size is "many": it must be a number'],
  [{ Kind: 'c' }, 'Kind is "c": it must be one of a, b'],
  [{ Kinds: 'a,c' }, 'Kinds is "a,c": it must be one of a, b'],
  [{ Secret: 'abc' }, 'Secret is a secret value: it must match .{4,}'],
])('%p is refused in one sentence', (given, sentence) => {
  expect(messages(given)).toEqual([sentence]);
});

test('a missing parameter and an unknown parameter are reported', () => {
  expect(checkParameters('root.yaml', template, { Nmae: 'x' }).map(({ message }) => message)).toEqual([
    'out/root.yaml has no parameter Nmae: did you mean Name?',
    'the parameter Name has no default and was not given',
  ]);
});
