import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectFolder } from '../../spec/project-folder';
import { sarifReport } from '../report/sarif';
import { type Validation, validateFiles } from '../validate';
import { readSettings } from './read-settings';

const TEMPLATE = `Conditions: {Unused: !Equals [a, b]}
Resources:
  Bucket:
    Type: AWS::S3::Bucket
    Properties: {Nothing: 1, PublicAccessBlockConfiguration: {BlockPublicAcls: true, BlockPublicPolicy: true, IgnorePublicAcls: true, RestrictPublicBuckets: true}}
`;
const home = process.cwd();
const folder = mkdtempSync(join(tmpdir(), 'settings-'));
beforeAll(() => {
  process.chdir(folder);
  mkdirSync('legacy');
  for (const file of ['a.yaml', 'legacy/b.yaml']) writeFileSync(file, TEMPLATE);
});
afterAll(() => {
  process.chdir(home);
  rmSync(folder, { recursive: true });
});

function validate(settings: object, files = ['a.yaml']): Validation {
  writeFileSync('validate.json', JSON.stringify(settings));
  return validateFiles(files, { settings: readSettings() });
}

const states = ({ findings }: Validation): string[] =>
  findings.map(({ file, code, accepted }) => `${file} ${code} ${accepted ?? 'open'}`);

describe('off', () => {
  it('accepts the findings of a code everywhere, also errors', () => {
    const off = {
      'schema/unknown-property': 'AWS has a new property',
      'reference/unused-condition': 'later',
    };
    expect(states(validate({ off }))).toEqual([
      'a.yaml reference/unused-condition later',
      'a.yaml schema/unknown-property AWS has a new property',
    ]);
  });

  it('accepts them in the files of a pattern', () => {
    const files = { 'legacy/**': { 'schema/unknown-property': 'old' } };
    const found = states(validate({ files }, ['a.yaml', 'legacy/b.yaml']));
    expect(found.filter((each) => each.includes('schema/'))).toEqual([
      'a.yaml schema/unknown-property open',
      'legacy/b.yaml schema/unknown-property old',
    ]);
  });

  it.each([
    [{ off: { 'schema/unkown-property': 'a' } }, 'did you mean schema/unknown-property?'],
    [{ off: { 'schema/type': ' ' } }, 'schema/type requires a reason'],
    [{ of: {} }, 'unknown key of'],
    [{ catalogue: 'here' }, 'catalogue must be the address of a published catalogue'],
    [{ rules: 'a.ts' }, 'rules must be a list of paths'],
    [{ rules: ['missing.ts'] }, 'cannot load the rules in missing.ts'],
    [{ guard: ['missing.guard'] }, 'cannot find the cfn-guard file missing.guard'],
  ])('explains a mistake: %j', (settings, message) => {
    expect(() => validate(settings)).toThrow(message);
  });

  it('is nothing without a file', () => {
    rmSync('validate.json', { force: true });
    expect(readSettings().off).toEqual([]);
    expect(() => readSettings('other.json')).toThrow('cannot find the settings other.json');
  });
});

describe('rules of the project', () => {
  /** The example of the documentation. */
  const documented = readFileSync(join(projectFolder, 'docs', 'validate.md'), 'utf8');
  const [, example = ''] = /```ts\n([\s\S]*?)```/.exec(documented) ?? [];
  const rule = example.replace('../src/', `${projectFolder}/src/`);

  it('have no page in the published catalogue', () => {
    writeFileSync('rule.ts', rule);
    const sarif = sarifReport(validate({ rules: ['rule.ts'], catalogue: 'https://example.com/' }));
    expect(sarif).toContain('"helpUri": "https://example.com/rules/schema-type.html"');
    expect(sarif).not.toContain('rules/company');
  });

  it('are checked, can be accepted, and are listed in SARIF', () => {
    writeFileSync('rule.ts', rule);
    const validation = validate({ rules: ['rule.ts'], off: { 'company/tagged-bucket': 'a test' } });
    expect(validation.findings.find(({ code }) => code === 'company/tagged-bucket')).toMatchObject({
      line: 3,
      severity: 'warning',
      message: 'Bucket has no tags',
      advice: 'add the tag Owner',
      accepted: 'a test',
    });
    expect(sarifReport(validation)).toContain('"id": "company/tagged-bucket"');
  });

  it.each([
    ['module.exports = {}', 'must export a rule by default'],
    [rule.replace('company/', 'schema/'), 'the family schema belongs to the validator'],
    [rule.replace('company/tagged-bucket', 'Tagged'), 'must have the form family/name'],
    ['export default [', 'cannot load the rules in wrong.ts'],
  ])('have the documented form', (text, message) => {
    writeFileSync('wrong.ts', text);
    expect(() => validate({ rules: ['wrong.ts'] })).toThrow(message);
  });
});

describe('cfn-guard', () => {
  it('adds a code for each rule', () => {
    writeFileSync(
      'x.guard',
      `let buckets = Resources.*[ Type == 'AWS::S3::Bucket' ]
rule buckets_keep_versions when %buckets !empty {
  %buckets.Properties.VersioningConfiguration.Status == 'Enabled' <<a bucket keeps versions>>
}
rule nothing_is_public { %buckets.Properties.PublicAccessBlockConfiguration.BlockPublicAcls == true }`,
    );
    const { findings } = validate({ guard: ['x.guard'] });
    const found = findings.filter(({ code }) => code.startsWith('guard/'));
    expect(found.map(({ code, line, message }) => `${line} ${code}: ${message}`)).toEqual([
      '5 guard/buckets-keep-versions: a bucket keeps versions',
    ]);
  });

  it('reports a syntax error', () => {
    writeFileSync('y.guard', 'rule a {');
    expect(() => validate({ guard: ['y.guard'] })).toThrow('cfn-guard');
  });
});
