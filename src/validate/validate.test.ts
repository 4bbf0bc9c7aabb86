import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { projectFolder } from '../spec/project-folder';
import { textReport } from './report/text';
import type { Rule } from './rule';
import { validateFiles } from './validate';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'validate-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

const parentOf = (url: string): string =>
  `Resources: {Child: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: ${url}}}}\n`;
const BUCKET = 'Resources: {Bucket: {Type: AWS::S3::Bucket}}\n';

describe('a rule that throws', () => {
  const broken: Rule = function failing(template) {
    if (template.resources.has('Bad')) throw new TypeError(`no ${join(projectFolder, 'src')}\n  at here`);
    return [];
  };
  const sound: Rule = () => [
    { code: 'schema/type', severity: 'error', path: ['Resources'], message: 'found' },
  ];

  it('is one finding; other rules and files are still checked', () => {
    write({ 'bad.yaml': BUCKET.replace('Bucket', 'Bad'), 'good.yaml': BUCKET });
    const files = ['bad.yaml', 'good.yaml'].map((name) => join(folder, name));
    const { findings } = validateFiles(files, { rules: [broken, broken, sound] });
    expect(findings.map(({ file, code, message }) => [file, code, message])).toEqual([
      [files[0], 'internal/rule-failed', 'the rule failing and 1 other failed: TypeError: no ./src'],
      [files[0], 'schema/type', 'found'],
      [files[1], 'schema/type', 'found'],
    ]);
  });
});

describe('a nested template outside the folders of the validation', () => {
  function reportOn(url: string): string {
    write({ 'project/parent.yaml': parentOf(url) });
    return textReport(validateFiles([join(folder, 'project', 'parent.yaml')]), false);
  }

  it('is not quoted unless it is a template', () => {
    write({ secret: 'user:x:hunter2\n' });
    const report = reportOn('../secret');
    expect(report).toContain('wiring/unreadable-child');
    expect(report).not.toContain('hunter2');
    expect(report).toMatch(/1 error in 1 file\n$/);
  });

  it('is not quoted through a symbolic link', () => {
    write({ secret: 'user:x:hunter2\n', 'project/readme': '' });
    symlinkSync(join(folder, 'secret'), join(folder, 'project', 'link.yaml'));
    expect(reportOn('link.yaml')).not.toContain('hunter2');
  });

  it('provides parameters if it is a template, but has no findings', () => {
    write({ 'child.yaml': `Parameters: {Name: {Type: String}}\nBad: hunter2\n${BUCKET}` });
    const report = reportOn('../child.yaml');
    expect(report).toContain('wiring/missing-parameter');
    expect(report).not.toContain('hunter2');
  });

  it('has findings if it is inside', () => {
    write({ 'project/nested/child.yaml': `Bad: here\n${BUCKET}` });
    expect(reportOn('nested/child.yaml')).toContain('template/unknown-section');
  });
});
