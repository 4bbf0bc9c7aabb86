import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Format, formats, type Outcome, validateCommand } from './command';

const TOPIC =
  'Resources:\n  Topic:\n    Type: AWS::SNS::Topic\n    Properties: {KmsMasterKeyId: alias/aws/sns}\n';
const home = process.cwd();
const folder = mkdtempSync(join(tmpdir(), 'command-'));
beforeAll(() => process.chdir(folder));
afterAll(() => {
  process.chdir(home);
  rmSync(folder, { recursive: true });
});

function run(text: string, more: { format?: Format; color?: boolean } = {}): Outcome {
  writeFileSync('template.yaml', text);
  return validateCommand({ files: ['template.yaml'], ...more });
}

describe('exit codes', () => {
  it.each<[string, string, number]>([
    ['nothing is found', TOPIC, 0],
    ['there is only information', `${TOPIC}  Module:\n    Type: Company::Network::Vpc::MODULE\n`, 0],
    ['there is a warning', `${TOPIC}Conditions:\n  Unused: !Equals [a, b]\n`, 1],
    ['there is an error', TOPIC.replace('Topic:', 'Topic-1:'), 1],
    ['the text is broken', `${TOPIC}]`, 1],
    [
      'every finding is accepted',
      `${TOPIC}Conditions:\n  Unused: !Equals [a, b]\nMetadata:\n  Accepted: {reference/unused-condition: soon}\n`,
      0,
    ],
  ])('where %s', (_, text, expected) => {
    for (const format of formats) expect(run(text, { format }).exitCode).toBe(expected);
  });

  it('are 2 if a file cannot be read', () => {
    expect(validateCommand({ files: ['missing.yaml'] })).toEqual({
      exitCode: 2,
      output: expect.stringContaining('file not found'),
    });
    expect(validateCommand({ files: [] }).exitCode).toBe(2);
  });
});

describe('text', () => {
  it('shows an excerpt, advice and a summary', () => {
    expect(
      run('Resources:\n  Topic:\n    Type: AWS::SNS::Topci\n').output,
    ).toBe(`error schema/unknown-type  template.yaml:3:11
  unknown resource type AWS::SNS::Topci
    |
  3 |     Type: AWS::SNS::Topci
    |           ^^^^^^^^^^^^^^^
  → did you mean AWS::SNS::Topic?

1 error in 1 file
`);
  });

  it('cuts long lines around the mark', () => {
    const tags = Array.from({ length: 40 }, (_, n) => `{Key: k${n}, Value: v}`).join(', ');
    const lines = run(`${TOPIC.replace('{', `{Tags: [${tags}], Topicname: a, `)}`).output.split('\n');
    const [source = '', mark = ''] = [lines[3], lines[4]];
    expect(source.length).toBeLessThan(180);
    expect(source.slice(mark.indexOf('^'), mark.lastIndexOf('^') + 1)).toBe('Topicname');
  });

  it('has colors on request only', () => {
    const text = 'Resources: {}\n';
    expect(run(text).output).not.toContain('\u001B');
    expect(run(text, { color: true }).output).toContain('\u001B[31merror');
  });

  it('shows accepted findings with their reasons', () => {
    const { output } = run(
      `${TOPIC}Conditions:\n  Unused: !Equals [a, b]\nMetadata:\n  Accepted: {reference/unused-condition: used soon}\n`,
    );
    expect(output).toBe(`accepted in the template:
  reference/unused-condition  template.yaml:6:3 Unused: used soon

1 accepted in 1 file
`);
  });

  it('shows the source line of a resource', () => {
    writeFileSync('template.yaml', 'Resources:\n  Topic: {Type: AWS::SNS::Topci}\n');
    const source = (file: string, logicalId: string) => `${file.replace('.yaml', '.ts')}:12 (${logicalId})`;
    expect(validateCommand({ files: ['template.yaml'], source }).output).toContain(
      'created at template.ts:12 (Topic)\n',
    );
  });
});

describe('json', () => {
  it('contains all fields of a finding', () => {
    const { output } = run(TOPIC.replace('KmsMasterKeyId', 'KmsKeyId'), { format: 'json' });
    expect(JSON.parse(output)).toEqual({
      version: 1,
      files: ['template.yaml'],
      counts: { error: 1, warning: 0, info: 0, accepted: 0 },
      findings: [
        {
          code: 'schema/unknown-property',
          severity: 'error',
          file: 'template.yaml',
          line: 4,
          column: 18,
          endLine: 4,
          endColumn: 26,
          path: ['Resources', 'Topic', 'Properties', 'KmsKeyId'],
          logicalId: 'Topic',
          message: 'unknown property KmsKeyId in AWS::SNS::Topic',
          advice: expect.any(String),
        },
      ],
    });
  });
});

describe('sarif', () => {
  const report = (text: string) => JSON.parse(run(text, { format: 'sarif' }).output);

  it('conforms to SARIF 2.1.0 and refers to its rules', () => {
    const { version, $schema, runs } = report(
      'Resources:\n  Topic: {Type: AWS::SNS::Topci}\n  Bad-Name: {Type: AWS::SNS::Topic}\n',
    );
    expect(version).toBe('2.1.0');
    expect($schema).toMatch(/sarif-schema-2\.1\.0\.json$/);
    const [{ tool, results, columnKind }] = runs;
    expect(columnKind).toBe('utf16CodeUnits');
    expect(tool.driver.name).not.toBe('');
    for (const rule of tool.driver.rules) {
      expect(rule.shortDescription.text).not.toBe('');
      expect(['error', 'warning', 'note']).toContain(rule.defaultConfiguration.level);
    }
    expect(results.length).toBeGreaterThanOrEqual(2);
    for (const result of results) {
      expect(tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId);
      expect(result.message.text).not.toBe('');
      const [{ physicalLocation }] = result.locations;
      expect(physicalLocation.artifactLocation.uri).toBe('template.yaml');
      expect(physicalLocation.region.startLine).toBeGreaterThan(1);
      expect(physicalLocation.region.endColumn).toBeGreaterThan(physicalLocation.region.startColumn);
    }
  });

  it('names the logical ID where there is one', () => {
    interface Result {
      readonly locations: readonly { readonly logicalLocations?: readonly { readonly name: string }[] }[];
    }
    const places = (text: string) =>
      report(text).runs[0].results.flatMap(({ locations }: Result) =>
        locations.map(({ logicalLocations }) => logicalLocations?.map(({ name }) => name)),
      );
    expect(places('Resources:\n  Topic: {Type: AWS::SNS::Topci}\n')).toEqual([['Topic']]);
    expect(places(`${TOPIC}Description: [a]\n`)).toEqual([undefined]);
  });

  it('suppresses accepted findings', () => {
    const [{ results }] = report(
      `${TOPIC}Conditions:\n  Unused: !Equals [a, b]\nMetadata:\n  Accepted: {reference/unused-condition: used soon}\n`,
    ).runs;
    expect(results[0].suppressions).toEqual([
      { kind: 'inSource', status: 'accepted', justification: 'used soon' },
    ]);
  });
});

it('validates nested templates once each', () => {
  mkdirSync('nested', { recursive: true });
  writeFileSync('nested/child.yaml', 'Resources:\n  Topic: {Type: AWS::SNS::Topci}\n');
  const stack = 'Type: AWS::CloudFormation::Stack\n    Properties: {TemplateURL: ./nested/child.yaml}';
  writeFileSync('template.yaml', `Resources:\n  One:\n    ${stack}\n  Two:\n    ${stack}\n`);
  const { output, exitCode } = validateCommand({ files: ['template.yaml', 'nested/child.yaml'] });
  expect(exitCode).toBe(1);
  expect(output.match(/schema\/unknown-type {2}nested\/child\.yaml:2:17/g)).toHaveLength(1);
  expect(output).toMatch(/1 error in 2 files\n$/);
  expect(validateCommand({ files: ['template.yaml'] }).output).toMatch(/1 error in 2 files\n$/);
});

describe('annotations of GitHub', () => {
  it('have the position and escaped text', () => {
    const text = `${TOPIC}Conditions:\n  Unused: !Equals [a, b]\n`.replace(
      'Resources:',
      "Description: ''\nResources:",
    );
    const { output } = run(text.replace('AWS::SNS::Topic', '"AWS::SNS::100%"'), { format: 'github' });
    expect(output.split('\n')).toEqual([
      expect.stringMatching(
        /^::error file=template\.yaml,line=4,endLine=4,col=11,endColumn=27,title=schema\/unknown-type::unknown resource type AWS::SNS::100%25/,
      ),
      expect.stringMatching(/^::warning file=template\.yaml,line=7,.*title=reference\/unused-condition::/),
      '1 error, 1 warning in 1 file',
      '',
    ]);
  });
});

describe('JUnit', () => {
  it('has a failed test for each finding, a skipped one for each accepted finding, and one for a clean file', () => {
    const accepted = `${TOPIC}Conditions: {"A<b>": !Equals [a, b]}\nMetadata: {Accepted: {reference/unused-condition: 'a & b'}}\n`;
    expect(run(accepted, { format: 'junit' }).output).toContain('<skipped message="a &amp; b"/>');
    expect(run(TOPIC, { format: 'junit' }).output).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="stacks validate">
  <testsuite name="template.yaml" tests="1" failures="0" skipped="0">
    <testcase name="no findings" classname="template.yaml"/>
  </testsuite>
</testsuites>
`);
    expect(run(TOPIC.replace('SNS::Topic', 'SNS::<&>'), { format: 'junit' }).output).toContain(
      '<failure type="error" message="unknown resource type AWS::SNS::&lt;&amp;&gt;">template.yaml:3:11',
    );
  });
});
