import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { median } from './table';

export interface Cost {
  /** The median wall time. */
  readonly milliseconds: number;
  readonly megabytes: number;
}

const project = join(__dirname, '..');
const probe = join(__dirname, 'memory-probe.cjs');

/** Runs a command several times and measures it. The first run warms the disk cache and does not count. */
export function costOf(command: string, args: readonly string[], runs = 7): Cost {
  const costs = Array.from({ length: runs + 1 }, () => once(command, args)).slice(1);
  return {
    milliseconds: median(costs.map((cost) => cost.milliseconds)),
    megabytes: Math.max(...costs.map((cost) => cost.megabytes)),
  };
}

export function isInstalled(command: string): boolean {
  return spawnSync(command, ['--version']).status === 0;
}

function once(command: string, args: readonly string[]): Cost {
  const isNode = command === process.execPath;
  const begun = process.hrtime.bigint();
  const { error, stdio } = spawn(command, isNode ? ['--require', probe, ...args] : args);
  const milliseconds = Number(process.hrtime.bigint() - begun) / 1e6;
  if (error) throw error;
  return { milliseconds, megabytes: isNode ? Number(stdio) / 1024 : Number.NaN };
}

function spawn(command: string, args: readonly string[]): { error: Error | undefined; stdio: string } {
  const { error, output } = spawnSync(command, [...args], {
    cwd: project,
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  return { error, stdio: String(output?.[3] ?? '') };
}
