import { isSubVariable, subParts, subVariables } from './sub';

const plain = (name: string) => ({ variable: name, name, attribute: undefined });

it.each([
  ['', []],
  ['plain $ text', [{ literal: 'plain $ text' }]],
  ['${Vpc}', [plain('Vpc')]],
  ['a-${ Vpc }-b', [{ literal: 'a-' }, plain('Vpc'), { literal: '-b' }]],
  ['${Role.Arn}', [{ variable: 'Role.Arn', name: 'Role', attribute: 'Arn' }]],
  ['${Db.Endpoint.Port}', [{ variable: 'Db.Endpoint.Port', name: 'Db', attribute: 'Endpoint.Port' }]],
  ['${AWS::Region}', [plain('AWS::Region')]],
  ['${!Literal}', [{ literal: '${Literal}' }]],
  ['${! Literal }', [{ literal: '${ Literal }' }]],
  ['${open', [{ literal: '${open' }]],
  ['$${A}}', [{ literal: '$' }, plain('A'), { literal: '}' }]],
])('%j is divided into its parts', (text, parts) => {
  expect(subParts(text)).toEqual(parts);
});

it('detects the variables that CloudFormation refuses', () => {
  const text = '${Vpc} ${a_b} ${AWS::Region} ${Role.Arn} ${:-none} ${} ${a b}';
  expect(
    subVariables(text)
      .filter((each) => !isSubVariable(each))
      .map(({ variable }) => variable),
  ).toEqual([':-none', '', 'a b']);
});
