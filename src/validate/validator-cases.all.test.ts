import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateFiles } from './validate';

/**
 * Templates with known verdicts that are not part of the project: VALIDATOR_CASES names a folder whose manifest.json lists
 * each file with the findings of other validators, or none for a correct template.
 */
const folder = process.env.VALIDATOR_CASES;

interface Case {
  readonly file: string;
  readonly expect: readonly { readonly line: number; readonly rule: string }[];
}

(folder === undefined ? describe.skip : describe)('templates with known verdicts', () => {
  const cases: readonly Case[] =
    folder === undefined ? [] : JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));

  const errorsOf = (name: string) => {
    const file = join(folder ?? '', name);
    const findings = validateFiles([file]).findings.filter((finding) => finding.file === file);
    expect(findings.filter(({ code }) => code.startsWith('internal/'))).toEqual([]);
    return findings.filter(({ severity, accepted }) => severity === 'error' && accepted === undefined);
  };

  it('reports an error in nearly every wrong template', () => {
    const wrong = cases.filter(({ expect: findings }) => findings.length > 0);
    const unnoticed = wrong.filter(({ file }) => errorsOf(file).length === 0);
    expect(unnoticed.length).toBeLessThanOrEqual(wrong.length * 0.05);
  });

  it('reports an error in hardly any correct template', () => {
    const correct = cases.filter(({ expect: findings }) => findings.length === 0);
    const refused = correct.filter(({ file }) => errorsOf(file).length > 0);
    expect(refused.length).toBeLessThanOrEqual(correct.length * 0.02);
  });
});
