import { KNOWN_AFTER_APPLY } from '../change-tree';
import { value } from '../fixtures/plans';
import { named, Unknown } from '../value';

const sections = `
Parameters:
  Named: { Type: String }
  Twin: { Type: String }
  Other: { Type: String }
  Blank: { Type: String }
Conditions:
  IsX: !Equals [!Ref Named, x]
  IsNotX: !Not [!Condition IsX]
  IsEmpty: !Equals ['', !Ref Named]
  IsTwin: !Equals [!Ref Named, !Ref Twin]
  IsOther: !Equals [!Ref Named, !Ref Other]
  IsBlank: !Equals [!Ref Blank, !Ref Blank]
  No: !Equals [a, b]
  Yes: !Equals [a, a]
  NoAndX: !And [!Condition No, !Condition IsX]
  YesAndX: !And [!Condition Yes, !Condition IsX]
  YesOrX: !Or [!Condition IsX, !Condition Yes]
  NoOrX: !Or [!Condition No, !Condition IsX]
Mappings: { Sizes: { dev: { cpu: 256 } } }
`;
const parameters = {
  Named: named('${N}'),
  Twin: named('${N}'),
  Other: named('${O}'),
  Blank: new Unknown(false),
};
const given = (expression: string) => value(expression, sections, parameters);

test.each([
  ['!Base64 { Ref: Named }', '${Fn::Base64(${N})}'],
  ["!Join ['-', [a, !Ref Named]]", 'a-${N}'],
  ["!Join ['-', !Split [',', !Ref Named]]", '${Fn::Join(${Fn::Split(,, ${N})}, -)}'],
  ["!Sub 'x/${Named}'", 'x/${N}'],
  ["!Sub ['${V}', { V: !Ref Named }]", '${N}'],
  ['!FindInMap [Sizes, !Ref Named, cpu]', '${Fn::FindInMap(Sizes, ${N}, cpu)}'],
  ['!GetAZs { Ref: Named }', '${N}'],
  ['!ImportValue { Ref: Named }', '${N}'],
  ["!Length { 'Fn::Split': [',', !Ref Named] }", '${Fn::Length(${Fn::Split(,, ${N})})}'],
  ['!Cidr [!Ref Named, 2, 8]', '${Fn::Cidr(["${N}",2,8])}'],
  ['!Select [!Ref Named, [a, b]]', '${N}'],
  ["'Fn::ToJsonString': { a: !Ref Named }", '${Fn::ToJsonString({"a":"${N}"})}'],
  ["'Fn::GetAtt': [Role, !Ref Named]", '${Fn::GetAtt(Role, ${N})}'],
  ['!Base64 { Ref: Blank }', KNOWN_AFTER_APPLY],
  ["'Fn::ToJsonString': { a: !Ref Blank }", KNOWN_AFTER_APPLY],
])('%s is a placeholder with the name of its argument', (expression, expected) => {
  expect(given(expression)).toBe(expected);
});

test.each([
  ['IsX', KNOWN_AFTER_APPLY],
  ['IsNotX', KNOWN_AFTER_APPLY],
  ['IsEmpty', 'no'],
  ['IsTwin', 'yes'],
  ['IsOther', KNOWN_AFTER_APPLY],
  ['IsBlank', KNOWN_AFTER_APPLY],
  ['NoAndX', 'no'],
  ['YesAndX', KNOWN_AFTER_APPLY],
  ['YesOrX', 'yes'],
  ['NoOrX', KNOWN_AFTER_APPLY],
])('!If [%s, yes, no] is %s', (condition, expected) => {
  expect(given(`!If [${condition}, 'yes', 'no']`)).toBe(expected);
});

test('an unknown condition with equal branches has their value', () => {
  expect(given("!If [IsX, 1, '1']")).toBe('1');
  expect(given('!If [IsX, [a], [a]]')).toEqual(['a']);
  expect(given('!If [IsX, [a], [b]]')).toBe(KNOWN_AFTER_APPLY);
  expect(given('{ a: !If [IsX, !Ref AWS::NoValue, !Ref AWS::NoValue] }')).toEqual({});
});
