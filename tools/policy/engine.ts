import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { arch, platform } from 'node:os';
import { dirname, join } from 'node:path';

/** A control that a resource violates. */
export interface Violation {
  /** For example `CT.S3.PR.2`. */
  readonly control: string;
  readonly title: string;
  readonly fix: string;
  readonly logicalId: string;
}

export class EngineError extends Error {
  override readonly name = 'EngineError';
}

const home = dirname(require.resolve('@cdklabs/cdk-validator-cfnguard/package.json'));
const rulesFolder = join(home, 'rules', 'control-tower', 'cfn-guard');

const SYSTEMS: Readonly<Record<string, string>> = { linux: 'ubuntu', darwin: 'macos' };
const MACHINES: Readonly<Record<string, string>> = { x64: 'x86_64', arm64: 'aarch64' };
/** The exit codes of cfn-guard for violations. */
const BROKEN_RULES = [5, 19];

/** The rules of all proactive controls in the package. */
export function controlTowerRules(): readonly string[] {
  return readdirSync(rulesFolder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.guard'))
    .sort()
    .map((file) => readFileSync(join(rulesFolder, file), 'utf8'));
}

/** The violations of each template, in the order of the templates. */
export function runGuard(
  rules: readonly string[],
  templates: readonly object[],
): readonly (readonly Violation[])[] {
  const system = SYSTEMS[platform()];
  const machine = MACHINES[arch()];
  if (!system || !machine)
    throw new EngineError(`cfn-guard needs Linux or macOS on x64 or arm64, this is ${platform()} ${arch()}`);
  const { error, status, stdout, stderr } = spawnSync(
    join(home, 'bin', system, machine, 'cfn-guard'),
    ['validate', '--payload', '--structured', '--output-format', 'json', '--show-summary', 'none'],
    {
      input: JSON.stringify({ rules, data: templates.map((template) => JSON.stringify(template)) }),
      encoding: 'utf8',
      maxBuffer: 512 * 1024 * 1024,
    },
  );
  if (error) throw new EngineError(`cannot start cfn-guard: ${error.message}`);
  if (status !== 0 && !BROKEN_RULES.includes(status ?? -1))
    throw new EngineError(`cfn-guard exited with ${status}: ${stderr.trim()}`);
  const results = JSON.parse(stdout) as readonly { readonly not_compliant: unknown }[];
  if (results.length !== templates.length)
    throw new EngineError(`cfn-guard reported ${results.length} of ${templates.length} templates`);
  return results.map((result) => violations(result.not_compliant));
}

const MESSAGE = /\[(CT\.[A-Z0-9.]+)\]:\s*(.+)\s+\[FIX\]:\s*(.+)/;
const RESOURCE_PATH = /^\/Resources\/([A-Za-z0-9]+)/;

/** cfn-guard returns a tree of failed checks: one node has the control's message, and nodes below it have the resources. */
function violations(tree: unknown): readonly Violation[] {
  const found = new Map<string, Violation>();
  const visit = (node: unknown, message: RegExpExecArray | null): void => {
    if (typeof node !== 'object' || node === null) return;
    const own = sentenceOf(node) ?? message;
    if (own && 'path' in node && typeof node.path === 'string') {
      const logicalId = RESOURCE_PATH.exec(node.path)?.[1];
      const [, control, title, fix] = own;
      if (logicalId && control && title && fix)
        found.set(`${control} ${logicalId}`, { control, title: title.trim(), fix: fix.trim(), logicalId });
    }
    for (const child of Object.values(node)) visit(child, own);
  };
  visit(tree, null);
  return [...found.values()];
}

function sentenceOf(node: object): RegExpExecArray | null {
  if (!('messages' in node) || typeof node.messages !== 'object' || node.messages === null) return null;
  const { messages } = node;
  const text = 'custom_message' in messages ? messages.custom_message : undefined;
  return typeof text === 'string' ? MESSAGE.exec(text) : null;
}
