import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { codes } from '../codes';
import { SettingsError } from './error';
import type { OwnRule } from './own-rule';

const CODE = /^[a-z][a-z0-9]*\/[a-z][a-z0-9-]*$/;
const SEVERITIES: readonly unknown[] = ['error', 'warning', 'info'];

/** The rules of a TypeScript or JavaScript file. esbuild compiles it, with what it imports, in about 20 ms. */
export function loadRules(file: string): readonly OwnRule[] {
  const exported = evaluate(file);
  const rules: readonly unknown[] = Array.isArray(exported) ? exported : [exported];
  return rules.map((rule) => checked(rule, file));
}

function evaluate(file: string): unknown {
  const { buildSync } = require('esbuild') as typeof import('esbuild');
  try {
    const { outputFiles } = buildSync({
      entryPoints: [resolve(file)],
      bundle: true,
      write: false,
      platform: 'node',
      target: 'node20',
      format: 'cjs',
      packages: 'external',
      logLevel: 'silent',
    });
    const module: { exports: { default?: unknown } } = { exports: {} };
    const run = new Function('module', 'exports', 'require', outputFiles[0]?.text ?? '');
    run(module, module.exports, createRequire(resolve(file)));
    return module.exports.default;
  } catch (error) {
    const [line = ''] = String(error instanceof Error ? error.message : error)
      .split('\n')
      .slice(-1);
    throw new SettingsError(`cannot load the rules in ${file}: ${line}`);
  }
}

function checked(rule: unknown, file: string): OwnRule {
  if (!isRule(rule))
    throw new SettingsError(
      `${file} must export a rule by default, or a list of rules, with code, severity, summary, advice and check`,
    );
  const [family = ''] = rule.code.split('/');
  if (!CODE.test(rule.code))
    throw new SettingsError(`${file}: the code ${rule.code} must have the form family/name in lowercase`);
  if (Object.keys(codes).some((code) => code.startsWith(`${family}/`)))
    throw new SettingsError(`${file}: the family ${family} belongs to the validator, use another one`);
  return rule;
}

function isRule(rule: unknown): rule is OwnRule {
  if (typeof rule !== 'object' || rule === null) return false;
  const texts = ['code', 'summary', 'advice'].map((key) => Reflect.get(rule, key));
  return (
    texts.every((text) => typeof text === 'string') &&
    SEVERITIES.includes(Reflect.get(rule, 'severity')) &&
    typeof Reflect.get(rule, 'check') === 'function'
  );
}
