import { spawnSync } from 'node:child_process';
import { arch, platform } from 'node:os';
import { dirname, join } from 'node:path';

/** cfn-guard cannot run here, or does not understand its input. */
export class GuardError extends Error {
  override readonly name = 'GuardError';
}

/** A check of a rule that a value of the template fails. */
export interface FailedCheck {
  readonly rule: string;
  /** `/Resources/Bucket/Properties`. */
  readonly path: string;
  /** The message that the rule gives. */
  readonly message: string | undefined;
}

const SYSTEMS: Readonly<Record<string, string>> = { linux: 'ubuntu', darwin: 'macos' };
const MACHINES: Readonly<Record<string, string>> = { x64: 'x86_64', arm64: 'aarch64' };
/** The exit codes of cfn-guard for violations. */
const BROKEN_RULES = [5, 19];

/** The programs of cfn-guard, 36 MB: optional, because few projects use them. */
const PACKAGE = '@cdklabs/cdk-validator-cfnguard';

export function guardHome(): string {
  try {
    return dirname(require.resolve(`${PACKAGE}/package.json`));
  } catch {
    throw new GuardError(`cfn-guard is not installed: run \`npm install --save-dev ${PACKAGE}\``);
  }
}

/** What does not comply in each template, as cfn-guard reports it, in the order of the templates. */
export function runGuard(rules: readonly string[], templates: readonly object[]): readonly unknown[] {
  const system = SYSTEMS[platform()];
  const machine = MACHINES[arch()];
  if (!system || !machine)
    throw new GuardError(`cfn-guard needs Linux or macOS on x64 or arm64, this is ${platform()} ${arch()}`);
  const { error, status, stdout, stderr } = spawnSync(
    join(guardHome(), 'bin', system, machine, 'cfn-guard'),
    ['validate', '--payload', '--structured', '--output-format', 'json', '--show-summary', 'none'],
    {
      input: JSON.stringify({ rules, data: templates.map((template) => JSON.stringify(template)) }),
      encoding: 'utf8',
      maxBuffer: 512 * 1024 * 1024,
    },
  );
  if (error) throw new GuardError(`cannot start cfn-guard: ${error.message}`);
  // cfn-guard skips a file that it cannot parse, and has no exit code for it.
  if (stderr.includes('Parsing error'))
    throw new GuardError(`cfn-guard cannot read the rules: ${oneLine(stderr)}`);
  if (status !== 0 && !BROKEN_RULES.includes(status ?? -1))
    throw new GuardError(`cfn-guard exited with ${status}: ${stderr.trim()}`);
  const results = JSON.parse(stdout) as readonly { readonly not_compliant: unknown }[];
  if (results.length !== templates.length)
    throw new GuardError(`cfn-guard reported ${results.length} of ${templates.length} templates`);
  return results.map((result) => result.not_compliant);
}

/**
 * The failed checks in the report of one template: a tree in which one node has the name of the rule, and nodes below it
 * have its message and the path of the value.
 */
export function failedChecks(tree: unknown): readonly FailedCheck[] {
  const found = new Map<string, FailedCheck>();
  const visit = (node: unknown, rule: string, message: string | undefined): void => {
    if (typeof node !== 'object' || node === null) return;
    const name = textAt(node, 'name') ?? rule;
    const own = textAt(Reflect.get(node, 'messages'), 'custom_message') ?? message;
    const path = textAt(node, 'path');
    if (path?.startsWith('/')) found.set(`${name} ${path} ${own}`, { rule: name, path, message: own });
    // The value of a check may contain anything, also keys such as `path`.
    for (const [key, child] of Object.entries(node))
      if (path === undefined || key !== 'value') visit(child, name, own);
  };
  visit(tree, '', undefined);
  return [...found.values()];
}

function oneLine(text: string): string {
  return text.trim().split('\n')[0] ?? '';
}

function textAt(node: unknown, key: string): string | undefined {
  const value: unknown = typeof node === 'object' && node !== null ? Reflect.get(node, key) : undefined;
  return typeof value === 'string' && value !== '' ? value : undefined;
}
