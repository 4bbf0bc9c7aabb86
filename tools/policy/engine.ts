import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { failedChecks, guardHome, runGuard } from '../../src/validate/settings/guard-engine';

/** A control that a resource violates. */
export interface Violation {
  /** For example `CT.S3.PR.2`. */
  readonly control: string;
  readonly title: string;
  readonly fix: string;
  readonly logicalId: string;
}

/** The rules of all proactive controls in the package. */
export function controlTowerRules(): readonly string[] {
  const folder = join(guardHome(), 'rules', 'control-tower', 'cfn-guard');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.guard'))
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8'));
}

/** The violations of each template, in the order of the templates. */
export function violations(
  rules: readonly string[],
  templates: readonly object[],
): readonly (readonly Violation[])[] {
  return runGuard(rules, templates).map(violationsOf);
}

const MESSAGE = /\[(CT\.[A-Z0-9.]+)\]:\s*(.+)\s+\[FIX\]:\s*(.+)/;
const RESOURCE_PATH = /^\/Resources\/([A-Za-z0-9]+)/;

function violationsOf(report: unknown): readonly Violation[] {
  const found = new Map<string, Violation>();
  for (const { path, message } of failedChecks(report)) {
    const logicalId = RESOURCE_PATH.exec(path)?.[1];
    const [, control, title, fix] = MESSAGE.exec(message ?? '') ?? [];
    if (logicalId && control && title && fix)
      found.set(`${control} ${logicalId}`, { control, title: title.trim(), fix: fix.trim(), logicalId });
  }
  return [...found.values()];
}
