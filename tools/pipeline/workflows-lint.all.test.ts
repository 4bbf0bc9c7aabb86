import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';

const FOLDER = join(__dirname, '..', '..', '.github', 'workflows');
const read = (file: string): string => readFileSync(join(FOLDER, file), 'utf8');

let linter = '';
let folder = '';
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'workflows-'));
  // A bundle, because modules of the language service import JSON without the attribute that Node requires.
  const { outputFiles } = await build({
    entryPoints: [join(__dirname, 'lint-workflows.ts')],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    write: false,
  });
  linter = outputFiles[0]?.text ?? '';
});
afterAll(() => rmSync(folder, { recursive: true }));

function findingsIn(text: string): string {
  const file = join(folder, 'workflow.yml');
  writeFileSync(file, text);
  return execFileSync(process.execPath, ['-', file], { input: linter, encoding: 'utf8' });
}

test.each(readdirSync(FOLDER))('%s has no findings', (file) => {
  expect(findingsIn(read(file))).toBe('');
});

test.each([
  ['a job that does not exist', 'needs: image\n', 'needs: imagex\n', "depends on unknown job 'imagex'"],
  ['an unknown key', 'runs-on: ubuntu-latest', 'runs-onn: ubuntu-latest', "Unexpected value 'runs-onn'"],
  [
    'an unknown output',
    'needs.plan.outputs.changes',
    'needs.plan.outputs.change',
    'Context access might be invalid',
  ],
  ['a broken expression', "!= ''", "!= '", 'Unexpected symbol'],
])('%s is found', (_what, present, broken, message) => {
  expect(read('deploy.yml')).toContain(present);
  expect(findingsIn(read('deploy.yml').replace(present, broken))).toContain(message);
});
