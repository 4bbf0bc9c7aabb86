import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { screenOf } from './screen';

const FOLDER = join(__dirname, '..', 'golden');

/** Compares the screen with the recorded session of that name. UPDATE_GOLDEN=1 records it again. */
export function expectSession(
  name: string,
  parts: readonly (readonly [command: string, written: string])[],
): void {
  const file = join(FOLDER, `${name}.txt`);
  const text = parts
    .map(([command, written]) => `$ ${command}\n${timeless(screenOf(written)).trimEnd()}\n`)
    .join('\n');
  if (process.env.UPDATE_GOLDEN) writeFileSync(file, text);
  expect(text).toBe(readFileSync(file, 'utf8'));
}

/** Replaces what differs between runs: times, hashes, and the random suffixes of generated names. */
function timeless(text: string): string {
  return text
    .replace(/\b\d\d:\d\d:\d\d\b/g, '12:00:00')
    .replace(/(?<!:)\b\d+:\d\d\b(?!:)/g, '0:00')
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '2026-01-01T12:00:00.000Z')
    .replace(/(shop-local-\w+)-[0-9A-Z]{12,13}\b/g, '$1-XXXXXXXXXXXX')
    .replace(/(-(?:News|Goods|Release|Source))-\w{12,13}\b/g, '$1-XXXXXXXXXXXX')
    .replace(/(artifacts-shop-local-templates)-[0-9a-z]{12,13}\b/g, '$1-xxxxxxxxxxxx')
    .replace(/stack\/(\S+?)\/[0-9a-f-]{36}/g, 'stack/$1/00000000-0000-0000-0000-000000000000')
    .replace(/stacks-[0-9a-f]{20}\b/g, `stacks-${'0'.repeat(20)}`)
    .replace(/[⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏]/g, '⠿');
}
