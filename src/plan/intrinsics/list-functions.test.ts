import { value } from '../fixtures/plans';

describe('Fn::Select', () => {
  test.each([
    ['!Select [1, [a, b, c]]', 'b'],
    ["!Select ['0', !Split [',', 'x,y']]", 'x'],
  ])('%s', (expression, expected) => expect(value(expression)).toBe(expected));

  test('an index outside the list is rejected', () => {
    expect(() => value('!Select [3, [a]]')).toThrow('cannot select nonexistent value at index 3');
  });
  test('an index other than a whole number is rejected', () => {
    expect(() => value('!Select [x, [a]]')).toThrow('Fn::Select requires a list argument');
    expect(() => value('!Select [[0], [a]]')).toThrow('Fn::Select requires a list argument');
  });
  test('a value other than a list is rejected', () => {
    expect(() => value('!Select [0, a]')).toThrow('Fn::Select requires a list argument');
  });
  test('an element of an unknown list is a placeholder', () => {
    const role = "Resources: { Role: { Type: 'AWS::IAM::Role' } }";
    expect(value("!Select [5, !Split [':', !GetAtt Role.Arn]]", role)).toBe(
      '${Fn::Select(5, ${Fn::Split(:, ${Role.Arn})})}',
    );
  });
});

test('Fn::Length counts', () => {
  expect(value('!Length [a, b]')).toBe('2');
  expect(() => value('!Length a')).toThrow('Fn::Length requires a list');
});

test('Fn::GetAZs returns the zones of a Region, by default of the current one', () => {
  expect(value("!GetAZs ''")).toEqual(['eu-central-1a', 'eu-central-1b', 'eu-central-1c']);
  expect(value('!Select [0, !GetAZs us-east-1]')).toBe('us-east-1a');
  expect(() => value('!GetAZs [a]')).toThrow('Fn::GetAZs requires the name of a region');
});

test('Fn::Cidr returns at most 256 blocks', () => {
  expect(value('!Cidr [10.0.0.0/16, 256, 8]')).toHaveLength(256);
});

describe('Fn::Cidr', () => {
  test.each([
    ['!Cidr [10.0.0.0/16, 3, 8]', ['10.0.0.0/24', '10.0.1.0/24', '10.0.2.0/24']],
    ['!Cidr [192.168.0.0/24, 2, 5]', ['192.168.0.0/27', '192.168.0.32/27']],
    ["!Cidr ['2001:db8::/56', 2, 64]", ['2001:db8::/64', '2001:db8:0:1::/64']],
    [
      "!Cidr ['2001:db8:1:2:3:4:5:0/112', 2, 15]",
      ['2001:db8:1:2:3:4:5:0/113', '2001:db8:1:2:3:4:5:8000/113'],
    ],
    ["!Cidr ['::1/128', 1, 0]", ['0:0:0:0:0:0:0:1/128']],
    ["!Cidr ['2001:db8::5:0/112', 1, 16]", ['2001:db8:0:0:0:0:5:0/112']],
    ["!Cidr ['fe80::/10', 1]", ['fe80::/64']],
    ['!Cidr [10.0.0.0/16, 1]', ['10.0.0.0/24']],
    ['!Cidr [10.0.0.255/24, 1, 8]', ['10.0.0.0/24']],
    ['!Cidr [0.0.0.0/0, 1, 32]', ['0.0.0.0/0']],
    ['!Cidr [10.0.0.0/24, 2, 7]', ['10.0.0.0/25', '10.0.0.128/25']],
    ['!Cidr [10.0.0.1/32, 1, 0]', ['10.0.0.1/32']],
  ])('%s', (expression, expected) => expect(value(expression)).toEqual(expected));

  test.each([
    '!Cidr [10.0.0.0/24, 3, 8]',
    '!Cidr [10.0.0/24, 1, 4]',
    '!Cidr [10.0.0.0/16, 257, 4]',
    '!Cidr [10.0.0.0/16, 0, 4]',
    '!Cidr [10.0.0.0/16, 1.5, 4]',
    '!Cidr [10.0.0.0/33, 1, 0]',
    '!Cidr [10.0.0.0/16, 1, -1]',
    '!Cidr [10.0.0.256/16, 1, 8]',
    '!Cidr [10.0.0.x/16, 1, 8]',
    '!Cidr [10.0.0.0, 1, 8]',
    '!Cidr [/16, 1, 8]',
    "!Cidr ['2001::db8::/56', 1, 64]",
    "!Cidr ['2001:db8/56', 1, 64]",
    "!Cidr ['2001:db8:1:2:3:4:5:6:7/56', 1, 64]",
    "!Cidr ['2001:xyz::/56', 1, 64]",
    '!Cidr 10.0.0.0/16',
    '!Cidr [10.0.0.0/16]',
    '!Cidr [a, 1]',
  ])('%s does not fit', (expression) => expect(() => value(expression)).toThrow('Fn::Cidr cannot divide'));
});
