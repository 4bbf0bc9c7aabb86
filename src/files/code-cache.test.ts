import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compileWithCache } from './code-cache.cjs';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'code-cache-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const compiled = (source: string) => compileWithCache(source, 'sum.js', join(folder, 'sum.v8'));

it('uses the cache of the same source, and not that of another of the same length', () => {
  const first = compiled('1 + 1');
  expect(first.isCurrent).toBe(false);
  first.save();
  expect(compiled('1 + 1').isCurrent).toBe(true);
  const other = compiled('1 + 2');
  expect([other.isCurrent, other.script.runInThisContext()]).toEqual([false, 3]);
});

it('does not use the cache of another version of Node', () => {
  compiled('2 + 2').save();
  const version = Object.getOwnPropertyDescriptor(process, 'version') ?? {};
  Object.defineProperty(process, 'version', { ...version, value: 'v20.11.1' });
  expect(compiled('2 + 2').isCurrent).toBe(false);
  Object.defineProperty(process, 'version', version);
  expect(compiled('2 + 2').isCurrent).toBe(true);
});

it('compiles where the cache cannot be written', () => {
  const { script, save } = compileWithCache('40 + 2', 'sum.js', join(folder, 'missing\0', 'sum.v8'));
  save();
  expect(script.runInThisContext()).toBe(42);
});
