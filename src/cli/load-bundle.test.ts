import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'bundle-'));
const bundle = join(folder, 'bundle.cjs');
afterAll(() => rmSync(folder, { recursive: true }));

function run(text: string): string {
  writeFileSync(bundle, text);
  const script = `require(${JSON.stringify(join(__dirname, 'load-bundle.cjs'))}).loadBundle(${JSON.stringify(bundle)})`;
  return execFileSync(process.execPath, ['-e', script], { encoding: 'utf8' });
}

test('a changed bundle of the same length invalidates the code cache, although V8 would accept the old cache', () => {
  const saying = (word: string): string => `function say() { console.log('${word}'); } say();`;
  expect(run(saying('one'))).toBe('one\n');
  expect(existsSync(`${bundle}.v8`)).toBe(true);
  expect(run(saying('two'))).toBe('two\n');
  expect(run(saying('two'))).toBe('two\n');
});
