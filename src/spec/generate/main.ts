import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ResourceSpec } from '../resource-spec';
import { compileError } from './compilable';
import { generatedFiles } from './files';

const folder = join(__dirname, '..', 'generated');
const files = generatedFiles();

const changed = [...files].filter(([name, content]) => {
  const path = join(folder, name);
  return !existsSync(path) || readFileSync(path, 'utf8') !== content;
});
for (const [name, content] of changed) {
  if (!name.startsWith('resources/')) continue;
  const problem = compileError((JSON.parse(content) as ResourceSpec).schema);
  if (problem !== undefined) throw new Error(`the schema of ${name} does not compile: ${problem}`);
}
for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
  if (!files.has(name) && statSync(join(folder, name)).isFile()) rmSync(join(folder, name));
for (const [name, content] of changed) {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
