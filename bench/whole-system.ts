import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Cost, costOf, isInstalled } from './process';
import { milliseconds, type Row } from './table';

const cli = join('src', 'cli', 'stacks.cjs');

export function wholeSystem(): Row[] {
  const start = costOf(process.execPath, ['-e', '0']);
  const build = costOf(process.execPath, [cli, 'build']);
  const validate = costOf(process.execPath, [cli, 'validate']);
  const both = {
    milliseconds: build.milliseconds + validate.milliseconds,
    megabytes: Math.max(build.megabytes, validate.megabytes),
  };
  return [
    row('node alone', start),
    row('build', build),
    row('validate', validate),
    row('build and validate', both),
    ...peer(validate),
  ];
}

function row(what: string, { milliseconds: time, megabytes }: Cost, more: Record<string, string> = {}): Row {
  const memory = Number.isNaN(megabytes) ? '' : `${megabytes.toFixed(0)} MiB`;
  return { what, figures: { wall: milliseconds(time), memory, ...more } };
}

function peer(ours: Cost): Row[] {
  if (!isInstalled('cfn-lint')) return [];
  const cost = costOf('cfn-lint', ['--', ...templates()], 2);
  return [
    row('cfn-lint, same files', cost, {
      ratio: `${(cost.milliseconds / ours.milliseconds).toFixed(1)} × validate`,
    }),
  ];
}

function templates(): string[] {
  return ['out', 'out/nested-stacks'].flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith('.yaml'))
      .map((file) => join(folder, file)),
  );
}
