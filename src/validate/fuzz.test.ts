import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { propertyRuns } from '../../tools/testing/property-runs';
import type { Data } from '../document/data';
import { parseDocument } from '../document/document';
import { codeOf } from './codes';
import { textReport } from './report/text';
import { validateDocument } from './validate';

const TYPES = [
  'AWS::S3::Bucket',
  'AWS::IAM::Role',
  'AWS::EC2::SecurityGroup',
  'AWS::CloudFormation::Stack',
  'AWS::Serverless::Function',
  'AWS::Nothing::Here',
  'Custom::X',
  'constructor',
];
const WORDS = [
  'a',
  '',
  'One',
  'AWS::NoValue',
  'AWS::Region',
  '${One.Arn}',
  '*',
  'Allow',
  '0.0.0.0/0',
  '{{resolve:ssm:a}}',
  '../x.yaml',
  '2010-09-09',
];
const KEYS = [
  ...[
    'Ref',
    'Fn::If',
    'Fn::Sub',
    'Fn::GetAtt',
    'Fn::Join',
    'Fn::FindInMap',
    'Fn::Equals',
    'Fn::Not',
    'Fn::ForEach::X',
    'Fn::Transform',
  ],
  ...[
    'Condition',
    'Type',
    'Properties',
    'Default',
    'AllowedValues',
    'AllowedPattern',
    'Value',
    'Export',
    'Metadata',
    'Accepted',
  ],
  ...[
    'DependsOn',
    'Statement',
    'Action',
    'Resource',
    'PolicyDocument',
    'Policies',
    'Parameters',
    'TemplateURL',
    '__proto__',
    'toString',
    'One',
  ],
];
const SECTIONS = [
  'Parameters',
  'Mappings',
  'Conditions',
  'Rules',
  'Resources',
  'Outputs',
  'Metadata',
  'Transform',
  'Globals',
  'Hooks',
  'Description',
];

const { value } = fc.letrec<{ value: Data }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 6, withCrossShrink: true },
    fc.constantFrom<Data>(...WORDS, ...TYPES, 0, -1, 1.5, true, null),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom(...KEYS), tie('value'), { maxKeys: 4 }),
  ),
}));
const resource = fc.record(
  { Type: fc.constantFrom(...TYPES), Properties: value, Metadata: value, DependsOn: value },
  { requiredKeys: [] },
);
const template = fc.record(
  {
    ...Object.fromEntries(SECTIONS.map((section) => [section, value])),
    Resources: fc.oneof(
      value,
      fc.dictionary(fc.constantFrom('One', 'Two', 'Fn::ForEach::X'), fc.oneof(resource, value)),
    ),
    Parameters: fc.oneof(value, fc.dictionary(fc.constantFrom('One', 'P'), value)),
  },
  { requiredKeys: ['Resources'] },
);

/** Validates a text and checks what reports rely on. */
function expectSound(text: string): void {
  const validation = validateDocument(parseDocument('fuzz.yaml', text));
  for (const each of validation.findings) {
    expect(each).not.toMatchObject({ code: 'internal/rule-failed' });
    expect(codeOf(each.code)?.severity).toBe(each.severity);
    expect(each.message).not.toBe('');
    expect(each.message).not.toMatch(/undefined|\[object|\n/);
    expect(each.line).toBeGreaterThan(0);
    expect(each.line).toBeLessThanOrEqual(text.split('\n').length);
    expect(each.column).toBeGreaterThan(0);
  }
  expect(textReport(validation, false)).toMatch(/ in 1 file\n$/);
}

it('handles random templates', () => {
  fc.assert(
    fc.property(template, (data) => expectSound(JSON.stringify(data, null, 1))),
    propertyRuns(60),
  );
});

it('handles random data', () => {
  fc.assert(
    fc.property(value, (data) => expectSound(JSON.stringify(data))),
    propertyRuns(40),
  );
});

it('handles templates with lines removed, repeated and swapped', () => {
  const folder = join(__dirname, 'corpus', 'correct');
  const texts = readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
  const lines = texts.flatMap((text) => text.split('\n'));
  const edit = fc.record({
    at: fc.nat(),
    cut: fc.nat(3),
    put: fc.array(fc.constantFrom(...lines), { maxLength: 2 }),
  });
  fc.assert(
    fc.property(fc.constantFrom(...texts), fc.array(edit, { minLength: 1, maxLength: 4 }), (text, edits) => {
      const edited = text.split('\n');
      for (const { at, cut, put } of edits) edited.splice(at % edited.length, cut, ...put);
      expectSound(edited.join('\n'));
    }),
    propertyRuns(40),
  );
});
