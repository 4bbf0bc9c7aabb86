import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { emitTemplate } from '../src/compile/emit';
import { costOf } from './process';
import { syntheticStack } from './synthetic';
import { median, milliseconds, type Row } from './table';

const SIZES = [10, 100, 500];

export function growth(): Row[] {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    const smallest = validateTime(folder, 1);
    return SIZES.map((size) => ({
      what: `${size} resources`,
      figures: {
        build: milliseconds(buildTime(size)),
        'validate without start-up': milliseconds(validateTime(folder, size) - smallest),
      },
    }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function buildTime(size: number): number {
  const times = Array.from({ length: 5 }, () => {
    const begun = performance.now();
    emitTemplate(syntheticStack(size), 'synthetic.yaml', 'bench');
    return performance.now() - begun;
  });
  return median(times);
}

function validateTime(folder: string, size: number): number {
  const file = join(folder, `${size}.yaml`);
  writeFileSync(file, emitTemplate(syntheticStack(size), 'synthetic.yaml', 'bench'));
  return costOf(process.execPath, [join('src', 'cli', 'stacks.cjs'), 'validate', file]).milliseconds;
}
