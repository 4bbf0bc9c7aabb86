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

  const findingsOf = (name: string) => {
    const file = join(folder ?? '', name);
    const findings = validateFiles([file]).findings.filter((finding) => finding.file === file);
    expect(findings.filter(({ code }) => code.startsWith('internal/'))).toEqual([]);
    return findings;
  };
  const errorsOf = (name: string) =>
    findingsOf(name).filter(({ severity, accepted }) => severity === 'error' && accepted === undefined);

  it('reports an error in nearly every wrong template', () => {
    const wrong = cases.filter(({ expect: findings }) => findings.length > 0);
    const unnoticed = wrong.filter(({ file }) => errorsOf(file).length === 0);
    expect(unnoticed.length).toBeLessThanOrEqual(wrong.length * 0.05);
  });

  it('reports nearly every finding within one line', () => {
    let expected = 0;
    let met = 0;
    for (const { file, expect: wanted } of cases) {
      const found = findingsOf(file);
      // Parameters of a nested template that does not exist cannot be checked.
      if (found.some(({ code }) => code === 'wiring/unreadable-child')) continue;
      for (const { rule, line } of wanted) {
        // cfn-lint and the AWS SAM translator have no line for the errors of the translator.
        if (line === 0 || rule === 'E0001') continue;
        expected++;
        if (found.some((each) => Math.abs(each.line - line) <= 1)) met++;
      }
    }
    expect(met).toBeGreaterThanOrEqual(expected * 0.95);
  });

  it('reports an error in hardly any correct template', () => {
    const correct = cases.filter(({ expect: findings }) => findings.length === 0);
    const refused = correct.filter(({ file }) => errorsOf(file).length > 0);
    expect(refused.length).toBeLessThanOrEqual(correct.length * 0.02);
  });
});
