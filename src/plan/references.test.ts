import { yaml } from './fixtures/plans';
import { references } from './references';

const names = (text: string, branch: 'yes' | 'no' | 'both' = 'both') =>
  references(yaml(`- ${text}`), () => branch).map(({ name, attribute }) =>
    attribute ? `${name}.${attribute}` : name,
  );

test.each([
  ['!Ref A', ['A']],
  ['!GetAtt A.B.C', ['A.B.C']],
  ["'Fn::GetAtt': [A, !Ref P]", ['A.*', 'P']],
  ["!Sub '${A}-${B.Arn}-${!C}'", ['A', 'B.Arn']],
  ["!Sub ['${X}${A}', { X: !Ref B }]", ['B', 'A']],
  ["!Join [',', [!Ref A, x, !GetAtt B.Id]]", ['A', 'B.Id']],
  ['{ a: [!Ref A], b: { c: !Ref B } }', ['A', 'B']],
  ["'Fn::GetAtt': [A, B, C]", ['A.B.C']],
  ["'Fn::GetAtt': [A, B, !Ref P]", ['A.*', 'P']],
  ["'Fn::GetAtt': [!Ref P, B]", []],
  ['!Ref [A]', []],
  ['!Sub [[x], { X: !Ref B }]', []],
  ['!If [[C], !Ref A, !Ref B]', ['A', 'B']],
  ['!If C', []],
  ['plain', []],
])('%s references %s', (text, expected) => expect(names(text)).toEqual(expected));

test('only the selected branch counts', () => {
  const text = '!If [C, !Ref A, !Ref B]';
  expect([names(text, 'yes'), names(text, 'no'), names(text)]).toEqual([['A'], ['B'], ['A', 'B']]);
});
