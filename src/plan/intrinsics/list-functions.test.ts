import { value } from '../fixtures/plans';

describe('Fn::Select', () => {
  test.each([
    ['!Select [1, [a, b, c]]', 'b'],
    ["!Select ['0', !Split [',', 'x,y']]", 'x'],
  ])('%s', (expression, expected) => expect(value(expression)).toBe(expected));

  test('an index outside the list is refused', () => {
    expect(() => value('!Select [3, [a]]')).toThrow('cannot select nonexistent value at index 3');
  });
  test('something else than a list is refused', () => {
    expect(() => value('!Select [0, a]')).toThrow('Fn::Select requires a list argument');
  });
  test('a part of what only applying tells keeps its name', () => {
    const role = "Resources: { Role: { Type: 'AWS::IAM::Role' } }";
    expect(value("!Select [5, !Split [':', !GetAtt Role.Arn]]", role)).toBe(
      '${Fn::Select(5, ${Fn::Split(:, ${Role.Arn})})}',
    );
  });
});

test('Fn::Length counts', () => {
  expect(value('!Length [a, b]')).toBe('2');
  expect(() => value('!Length a')).toThrow('Fn::Length takes a list');
});

test('Fn::GetAZs gives the zones of a region, of the own for an empty name', () => {
  expect(value("!GetAZs ''")).toEqual(['eu-central-1a', 'eu-central-1b', 'eu-central-1c']);
  expect(value('!Select [0, !GetAZs us-east-1]')).toBe('us-east-1a');
});

describe('Fn::Cidr', () => {
  test.each([
    ['!Cidr [10.0.0.0/16, 3, 8]', ['10.0.0.0/24', '10.0.1.0/24', '10.0.2.0/24']],
    ['!Cidr [192.168.0.0/24, 2, 5]', ['192.168.0.0/27', '192.168.0.32/27']],
    ["!Cidr ['2001:db8::/56', 2, 64]", ['2001:db8::/64', '2001:db8:0:1::/64']],
  ])('%s', (expression, expected) => expect(value(expression)).toEqual(expected));

  test.each([
    '!Cidr [10.0.0.0/24, 3, 8]',
    '!Cidr [10.0.0/24, 1, 4]',
    '!Cidr [10.0.0.0/16, 257, 4]',
    '!Cidr [a, 1]',
  ])('%s does not fit', (expression) => expect(() => value(expression)).toThrow('Fn::Cidr cannot divide'));
});
