import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cacheFolder } from './cache-folder.cjs';

const folder = mkdtempSync(join(tmpdir(), 'cache-folder-'));
const before = process.env.XDG_CACHE_HOME;
beforeAll(() => {
  process.env.XDG_CACHE_HOME = join(folder, 'user');
});
afterAll(() => {
  if (before === undefined) delete process.env.XDG_CACHE_HOME;
  else process.env.XDG_CACHE_HOME = before;
  rmSync(folder, { recursive: true });
});

it('is in the project', () => {
  expect(cacheFolder(folder, 'stacks')).toBe(join(folder, '.cache', 'stacks'));
});

it('is in the cache directory of the user, apart for each project, if the project is not writable', () => {
  const project = join(folder, 'project');
  writeFileSync(project, 'a file, so that no folder can be created in it');
  expect(cacheFolder(project, 'stacks')).toMatch(/user\/comentarios\/[0-9a-f]{16}\/stacks$/);
});
