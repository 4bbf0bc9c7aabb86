import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { propertyRuns } from '../../../tools/testing/property-runs';
import { parseDocument } from '../../document/document';
import { validateDocument } from '../validate';
import { fixText } from './fix-text';

const count = (text: string): number =>
  validateDocument(parseDocument('a.yaml', text), { nested: false }).findings.filter(
    ({ accepted }) => accepted === undefined,
  ).length;

const fixed = (text: string): string => fixText('a.yaml', text).text;

describe('safe fixes', () => {
  it('remove what is unused, and keep comments and formatting', () => {
    const text = `# The first line
Conditions:
  Used: !Equals [!Ref AWS::Region,   eu-west-1] # why
  # about the next one
  Unused: !Not # a reason
    - !Condition Used
Mappings:
  Sizes: { a: { b: c } }
Resources:
  Topic: { Type: AWS::SNS::Topic, Condition: Used, UpdatePolicy: {}, Properties: { KmsMasterKeyId: alias/aws/sns } }
Outputs:
  Name: { Condition: Used, Value: !Sub ['\${A}', { A: !Ref Topic, B: x }] }
`;
    expect(fixed(text)).toBe(`# The first line
Conditions:
  Used: !Equals [!Ref AWS::Region,   eu-west-1] # why
  # about the next one
Resources:
  Topic: { Type: AWS::SNS::Topic, Condition: Used, Properties: { KmsMasterKeyId: alias/aws/sns } }
Outputs:
  Name: { Condition: Used, Value: !Sub ['\${A}', { A: !Ref Topic }] }
`);
  });

  it('remove trailing commas from JSON', () => {
    const text =
      '{"Resources": {"A": {"Type": "AWS::SNS::Topic", "Properties": {"KmsMasterKeyId": "alias/aws/sns",\n},},}}';
    expect(JSON.parse(fixed(text))).toEqual({
      Resources: { A: { Type: 'AWS::SNS::Topic', Properties: { KmsMasterKeyId: 'alias/aws/sns' } } },
    });
  });

  it('never guess a name', () => {
    const text = 'Resources:\n  A: { Type: AWS::S3::Buckt }\n';
    expect(fixed(text)).toBe(text);
  });
});

it('leave fewer findings, and nothing to fix', () => {
  const folder = join(__dirname, '..', 'corpus', 'broken');
  const texts = readdirSync(folder)
    .filter((name) => /\.(yaml|json)$/.test(name))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .filter((text) => text.length < 1_500);
  fc.assert(
    fc.property(fc.constantFrom(...texts), fc.nat(), fc.nat(2), (text, at, cut) => {
      const lines = text.split('\n');
      lines.splice(at % lines.length, cut);
      const before = lines.join('\n');
      const { text: after, applied } = fixText('a.yaml', before);
      if (applied.length === 0) expect(after).toBe(before);
      else expect(count(after)).toBeLessThan(count(before));
      expect(fixText('a.yaml', after).applied).toEqual([]);
    }),
    propertyRuns(40),
  );
});
