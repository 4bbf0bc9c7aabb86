import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { resourceSpec, resourceTypes } from '../resource-spec';
import { generatedFiles } from './files';

const folder = join(__dirname, '..', 'generated');
const root = join(__dirname, '..', '..', '..');

describe('the generated folder', () => {
  it('has a file for every resource type', () => {
    const types = resourceTypes();
    expect(types.length).toBeGreaterThan(1800);
    expect(types.filter((type) => resourceSpec(type)?.type !== type)).toEqual([]);
  });

  it('is current; if it is not, run `npm run generate`', () => {
    const expected = generatedFiles();
    const present = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      statSync(join(folder, name)).isFile(),
    );
    expect(present.filter((name) => !expected.has(name))).toEqual([]);
    const differing = [...expected].filter(
      ([name, content]) => !present.includes(name) || readFileSync(join(folder, name), 'utf8') !== content,
    );
    expect(differing.map(([name]) => name)).toEqual([]);
  });

  it('contains declarations without a type error, which skipLibCheck would hide', () => {
    const temporary = mkdtempSync(join(tmpdir(), 'declarations-'));
    const config = join(temporary, 'tsconfig.json');
    const compilerOptions = { skipLibCheck: false, types: [] };
    const include = [join(folder, 'aws', '*.d.ts')];
    writeFileSync(config, JSON.stringify({ extends: join(root, 'tsconfig.json'), compilerOptions, include }));
    try {
      const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
      expect(spawnSync(process.execPath, [tsc, '-p', config], { encoding: 'utf8' }).stdout).toBe('');
    } finally {
      rmSync(temporary, { recursive: true });
    }
  });
});
