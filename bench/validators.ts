import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Cost, costOf, isInstalled } from './process';
import { milliseconds, type Row } from './table';

const FILES = 100;

/** Validators on the same 100 templates: those in out/, and the first of the validator's own test templates. */
export function validators(): Row[] {
  const files = templates();
  const start = costOf(process.execPath, ['-e', '0']);
  const help = costOf(process.execPath, [join('src', 'cli', 'stacks.cjs'), '--help']);
  const ours = costOf(process.execPath, [join('src', 'cli', 'stacks.cjs'), 'validate', ...files], 3);
  const aws = costOf(process.execPath, [join('bench', 'aws-validator.cjs'), ...files], 1);
  return [
    row('node -e 0', start),
    row('stacks --help', help, ratio(help, start, 'node')),
    row(`stacks validate, ${files.length} files`, ours),
    row('@aws/cloudformation-validate', aws, ratio(aws, ours, 'ours')),
    ...(isInstalled('cfn-lint') ? [cfnLint(files, ours)] : []),
  ];
}

function cfnLint(files: readonly string[], ours: Cost): Row {
  const cost = costOf('cfn-lint', ['--', ...files], 1);
  return row('cfn-lint', cost, ratio(cost, ours, 'ours'));
}

function templates(): string[] {
  const corpus = join('src', 'validate', 'corpus');
  return [join('out'), join('out', 'nested-stacks'), join(corpus, 'correct'), join(corpus, 'broken')]
    .flatMap((folder) =>
      readdirSync(folder)
        // cfn-lint stops at a template whose Metadata is not a mapping.
        .filter((file) => file.endsWith('.yaml') && !/^(text|template)-/.test(file))
        .sort()
        .map((file) => join(folder, file)),
    )
    .slice(0, FILES);
}

function ratio(cost: Cost, other: Cost, name: string): Record<string, string> {
  return { ratio: `${(cost.milliseconds / other.milliseconds).toFixed(1)} × ${name}` };
}

function row(what: string, { milliseconds: time, megabytes }: Cost, more: Record<string, string> = {}): Row {
  const memory = Number.isNaN(megabytes) ? '' : `${megabytes.toFixed(0)} MiB`;
  return { what, figures: { wall: milliseconds(time), memory, ...more } };
}
