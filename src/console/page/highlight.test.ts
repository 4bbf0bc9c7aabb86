import { declaredLines, highlighted, nameIn } from './highlight';

const kinds = (line: string): string[] =>
  highlighted(line)
    .filter(({ kind }) => kind !== 'plain')
    .map(({ kind, text }) => `${kind} ${text}`);

test.each([
  ['  VpcId: !Ref Vpc # theirs', ['key VpcId', 'tag !Ref', 'name Vpc', 'comment # theirs']],
  ["  - Key: 'a # b'", ['key Key', "text 'a # b'"]],
  ['    Value: !GetAtt Vpc.CidrBlock', ['key Value', 'tag !GetAtt', 'name Vpc.CidrBlock']],
  ['  Port: 8080', ['key Port', 'number 8080']],
  ['  Name: !Sub a-${Name}-b', ['key Name', 'tag !Sub', 'name ${Name}']],
  ['  "Ref": "Vpc"', ['key "Ref"', 'text "Vpc"']],
])('%s', (line, expected) => {
  expect(kinds(line)).toEqual(expected);
  expect(
    highlighted(line)
      .map(({ text }) => text)
      .join(''),
  ).toBe(line);
});

test('knows at which lines names are declared', () => {
  const lines = ['Parameters:', '  Vpc:', '    Type: String', 'Resources:', '  Subnet:', '    Type: X'];
  expect([...declaredLines(lines)]).toEqual([
    ['Vpc', 2],
    ['Type', 3],
    ['Subnet', 5],
  ]);
  expect(nameIn('${Vpc.CidrBlock}')).toBe('Vpc');
});
