import { templateOf } from '../../analysis/testing';
import { wholeReferences } from './whole-references';

const path = ['Resources', 'A', 'Properties', 'V'];

function passedOn(value: string): (string | undefined)[] {
  const template = templateOf(`
Conditions: { C: !Equals [a, b] }
Parameters: { P: { Type: String }, L: { Type: CommaDelimitedList } }
Resources:
  B: { Type: AWS::SNS::Topic }
  A: { Type: Custom::A, Properties: { V: ${value} } }
`);
  const written = template.resources.get('A')?.properties.V;
  return wholeReferences(template, written, path).map(({ target }) => target);
}

it.each([
  ['!Ref P', ['P']],
  ['!GetAtt B.TopicArn', ['B']],
  ['!If [C, !Ref P, !GetAtt B.TopicArn]', ['P', 'B']],
  ['[!Ref P, x, !Ref B]', ['P', 'B']],
  ['!Select [0, !Ref L]', ['L']],
  ["!Join [',', !Ref L]", ['L']],
  ["!Join ['-', !Ref L]", []],
  ["!Split [',', !Ref P]", ['P']],
  ["!Split ['-', !Ref P]", []],
  ["!FindInMap [',', !Ref P, x]", []],
  ['!Base64 [!Ref P, !Ref P]', []],
  ["!Sub '${P}'", []],
  ['{ Inside: !Ref P }', []],
  ['text', []],
])('%s passes on %j', (value, targets) => {
  expect(passedOn(value)).toEqual(targets);
});
