import fc from 'fast-check';
import { Expression } from '../spec/values';
import { base64 } from './intrinsics';
import { Namespace } from './namespace';
import { ReferenceExpression, stackName } from './reference';
import { type Hole, SubExpression, sub } from './sub';

const vpc = new ReferenceExpression<never>(new Namespace('test'), 'Vpc');
const cidrBlock = new ReferenceExpression<never>(new Namespace('test'), 'Vpc', 'CidrBlock');

test('a reference is inlined, another expression becomes a variable', () => {
  expect(sub`a ${vpc} b ${cidrBlock} c ${stackName} d ${'text'} e ${1}`.toJSON()).toEqual({
    'Fn::Sub': 'a ${Vpc} b ${Vpc.CidrBlock} c ${AWS::StackName} d text e 1',
  });
  expect(JSON.parse(JSON.stringify(sub`a ${base64('x')} b ${vpc}`))).toEqual({
    'Fn::Sub': ['a ${Value1} b ${Vpc}', { Value1: { 'Fn::Base64': 'x' } }],
  });
});

test('a shell variable in the text is escaped', () => {
  expect(sub`echo \${HOME} ${'${PATH}'} $USER`.toJSON()).toEqual({
    'Fn::Sub': 'echo ${!HOME} ${!PATH} $USER',
  });
});

test('an open ${ before a reference is rejected', () => {
  expect(() => sub`\${ ${vpc} }`).toThrow('Fn::Sub cannot express an open ${');
});

test('evaluating the result gives the text with its expressions filled in', () => {
  const piece = fc.oneof(
    fc.string().filter((text) => !text.includes('{')),
    fc.constantFrom('${A}', '$', '{', '}', '!', '${!A}', '$${B}', '${${C}'),
  );
  const hole = fc.constantFrom<Hole>(vpc, cidrBlock, stackName, base64('x'), 'plain', '${not a hole}', 7);
  fc.assert(
    fc.property(fc.array(fc.tuple(hole, piece), { maxLength: 6 }), piece, (parts, first) => {
      const expression = new SubExpression(
        [first, ...parts.map(([, text]) => text)],
        parts.map(([value]) => value),
      );
      const written = parts.reduce((before, [value, text]) => before + filled(value) + text, first);
      expect(evaluate(expression)).toBe(written);
    }),
    { numRuns: 500 },
  );
});

function filled(value: Hole): string {
  return value instanceof Expression ? `<${JSON.stringify(value)}>` : String(value);
}

/** `Fn::Sub` as CloudFormation's documentation describes it, over references that evaluate to their own JSON. */
function evaluate(expression: SubExpression): string {
  const argument: string | [string, Record<string, unknown>] = JSON.parse(JSON.stringify(expression))[
    'Fn::Sub'
  ];
  const [text, variables] = typeof argument === 'string' ? [argument, {}] : argument;
  return text.replace(/\$\{(!?)([^}]*)\}/g, (_, literal: string, name: string) => {
    if (literal) return `\${${name}}`;
    if (name in variables) return `<${JSON.stringify(variables[name])}>`;
    const [id, ...attribute] = name.split('.');
    return attribute.length > 0
      ? `<${JSON.stringify({ 'Fn::GetAtt': [id, attribute.join('.')] })}>`
      : `<${JSON.stringify({ Ref: id })}>`;
  });
}
