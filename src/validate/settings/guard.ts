import { existsSync, readFileSync } from 'node:fs';
import type { Path } from '../../document/document';
import type { Code } from '../codes/code';
import type { Finding } from '../finding';
import type { Rule } from '../rule';
import { SettingsError } from './error';
import { type FailedCheck, failedChecks, GuardError, runGuard } from './guard-engine';

/** The rules of cfn-guard files, and a code for each: `guard/buckets-are-encrypted` for `rule buckets_are_encrypted`. */
export function guardRules(files: readonly string[]): {
  readonly rules: readonly Rule[];
  readonly codes: ReadonlyMap<string, Code>;
} {
  if (files.length === 0) return { rules: [], codes: new Map() };
  const missing = files.find((file) => !existsSync(file));
  if (missing !== undefined) throw new SettingsError(`cannot find the cfn-guard file ${missing}`);
  const texts = files.map((file) => readFileSync(file, 'utf8'));
  try {
    // Syntax errors are those of the settings, not of a template.
    runGuard(texts, [{}]);
  } catch (error) {
    throw error instanceof GuardError ? new SettingsError(error.message) : error;
  }
  const names = texts.flatMap((text) => [...text.matchAll(/^rule\s+(\w+)/gm)].map(([, name = '']) => name));
  const rule: Rule = function cfnGuard({ document }) {
    return findingsOf(texts, document.data ?? {});
  };
  return { rules: [rule], codes: new Map(names.map((name) => [codeOf(name), describe(name)])) };
}

function findingsOf(rules: readonly string[], template: object | string | number | boolean): Finding[] {
  if (typeof template !== 'object') return [];
  const [result] = runGuard(rules, [template]);
  return failedChecks(result).map(toFinding);
}

function toFinding({ rule, path, message }: FailedCheck): Finding {
  const { severity, summary, advice } = describe(rule);
  return {
    code: codeOf(rule),
    severity,
    path: stepsOf(path),
    at: 'key',
    message: message ?? summary,
    advice,
  };
}

function codeOf(rule: string): string {
  return `guard/${rule.toLowerCase().replaceAll('_', '-')}`;
}

function describe(rule: string): Code {
  return {
    severity: 'warning',
    summary: `the rule ${rule} of cfn-guard is not met`,
    advice: `change the template as the rule ${rule} demands`,
  };
}

/** `/Resources/Bucket/Properties/Tags/0`. */
function stepsOf(pointer: string): Path {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}
