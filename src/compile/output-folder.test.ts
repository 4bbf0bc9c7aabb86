import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { applyOutput, compareOutput } from './output-folder';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'out-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const files = new Map([
  ['a.yaml', 'a\n'],
  ['nested-stacks/b.yaml', 'b\n'],
]);

test('the first build writes everything, the second one nothing', () => {
  applyOutput(folder, files, compareOutput(folder, files));
  expect(readFileSync(join(folder, 'nested-stacks/b.yaml'), 'utf8')).toBe('b\n');
  expect(compareOutput(folder, files)).toEqual({ write: [], remove: [] });
});

test('only changed files are written, atomically', () => {
  applyOutput(folder, files, compareOutput(folder, files));
  const before = statSync(join(folder, 'a.yaml')).mtimeMs;
  const changed = new Map([...files, ['nested-stacks/b.yaml', 'c\n']]);
  const changes = compareOutput(folder, changed);
  expect(changes.write).toEqual(['nested-stacks/b.yaml']);
  applyOutput(folder, changed, changes);
  expect(statSync(join(folder, 'a.yaml')).mtimeMs).toBe(before);
  expect(readdirSync(join(folder, 'nested-stacks'))).toEqual(['b.yaml']);
});

test('stale files are removed, and files of others are kept', () => {
  applyOutput(folder, files, compareOutput(folder, files));
  mkdirSync(join(folder, 'catalogue'));
  writeFileSync(join(folder, 'catalogue/index.html'), '');
  writeFileSync(join(folder, 'notes.txt'), '');
  const fewer = new Map([['a.yaml', 'a\n']]);
  const changes = compareOutput(folder, fewer);
  expect(changes.remove).toEqual(['nested-stacks/b.yaml']);
  applyOutput(folder, fewer, changes);
  expect(existsSync(join(folder, 'catalogue/index.html'))).toBe(true);
  expect(existsSync(join(folder, 'notes.txt'))).toBe(true);
});
