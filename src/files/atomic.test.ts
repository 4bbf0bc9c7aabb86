import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { replaceAtomically, writeAtomically } from './atomic.cjs';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'atomic-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it('writes a file, and the folder that it is in', () => {
  const file = join(folder, 'deep', 'file');
  writeAtomically(file, 'one');
  writeAtomically(file, 'two');
  expect(readFileSync(file, 'utf8')).toBe('two');
  expect(readdirSync(join(folder, 'deep'))).toEqual(['file']);
});

it('keeps the old content and removes the draft where writing fails', () => {
  const file = join(folder, 'file');
  writeAtomically(file, 'old');
  const fail = (draft: string): void => {
    writeFileSync(draft, 'half');
    throw new Error('disk full');
  };
  expect(() => replaceAtomically(file, fail)).toThrow('disk full');
  expect(readFileSync(file, 'utf8')).toBe('old');
  expect(readdirSync(folder)).toEqual(['file']);
});
