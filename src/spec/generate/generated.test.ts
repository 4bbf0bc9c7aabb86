import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as cloudform from 'cloudform-types';
import { resourceSpec, resourceTypes } from '../resource-spec';
import { generatedFiles } from './files';
import { services } from './services';

const folder = join(__dirname, '..', 'generated');
const root = join(__dirname, '..', '..', '..');

describe('the generated folder', () => {
  it('is current; if not, run: node -r tsx/cjs src/spec/generate/main.ts', () => {
    const expected = generatedFiles();
    const present = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
    expect(present.filter((name) => !expected.has(name))).toEqual([]);
    const differing = [...expected].filter(
      ([name, content]) => !present.includes(name) || readFileSync(join(folder, name), 'utf8') !== content,
    );
    expect(differing.map(([name]) => name)).toEqual([]);
  });

  it('has a file for every resource type', () => {
    const types = resourceTypes();
    expect(types.length).toBeGreaterThan(1800);
    expect(types.filter((type) => resourceSpec(type)?.type !== type)).toEqual([]);
  });

  it('holds declarations without a type error, which skipLibCheck would hide', () => {
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

describe('the classes', () => {
  const ours: Readonly<Record<string, Readonly<Record<string, unknown>>>> = require('../generated/aws');

  it('stand in one namespace a service', () => {
    expect(Object.keys(ours)).toEqual([...services]);
  });

  it('have the names that they have in cloudform-types', () => {
    const known: Readonly<Record<string, object>> = { ...cloudform };
    const missing = services.flatMap((service) =>
      Object.keys(known[service] ?? {})
        .filter((name) => ours[service]?.[name] === undefined)
        .map((name) => `${service}.${name}`),
    );
    expect(missing).toEqual([]);
  });

  it('are loaded a service at a time', () => {
    jest.isolateModules(() => {
      const lazy = require('../generated/aws');
      const descriptor = Object.getOwnPropertyDescriptor(lazy, 'EC2');
      expect(descriptor?.get).toBeInstanceOf(Function);
      expect(new lazy.EC2.VPC({ CidrBlock: '10.0.0.0/16' })).toMatchObject({
        Type: 'AWS::EC2::VPC',
        Properties: { CidrBlock: '10.0.0.0/16' },
      });
    });
  });
});
