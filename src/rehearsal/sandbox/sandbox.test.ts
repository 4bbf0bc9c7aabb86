import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Namespaces } from './namespaces';
import { NodePermissions } from './node-permissions';
import type { Sandbox } from './sandbox';

const folder = mkdtempSync(join(tmpdir(), 'sandbox-'));
const image = join(folder, 'image');
const secret = join(folder, 'secret');
mkdirSync(image);
writeFileSync(secret, 'secret');
/** Prints what a program can do. */
writeFileSync(
  join(image, 'probe.js'),
  `const { readFileSync, readdirSync } = require('node:fs');
  const attempt = (what) => { try { return String(what()); } catch (error) { return error.code; } };
  console.log(JSON.stringify({
    uid: process.getuid(),
    own: attempt(() => readFileSync('probe.js').length > 0),
    secret: attempt(() => readFileSync(${JSON.stringify(secret)})),
    home: attempt(() => readdirSync(${JSON.stringify(process.env.HOME ?? '/root')}).length),
    processes: attempt(() => readdirSync('/proc').filter((name) => /^\\d+$/.test(name)).length),
    child: attempt(() => require('node:child_process').spawnSync('true').status),
  }));`,
);
afterAll(() => rmSync(folder, { recursive: true }));

function probe(sandbox: Sandbox): Record<string, unknown> {
  const {
    command,
    folder: cwd,
    environment,
  } = sandbox.enter({
    command: ['node', 'probe.js'],
    folder: image,
    environment: { PATH: process.env.PATH ?? '' },
  });
  const [program = '', ...args] = command;
  const { stdout, stderr } = spawnSync(program, args, {
    cwd,
    env: { ...environment, PATH: process.env.PATH },
    encoding: 'utf8',
  });
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout);
}

const namespaces = Namespaces.open(folder);
const testNamespaces = namespaces ? test : test.skip;

testNamespaces('in namespaces a program sees its image and its own processes, and is not root', () => {
  if (!namespaces) return;
  const { uid, ...seen } = probe(namespaces);
  expect(uid).toBe(process.getuid?.() === 0 ? 65_534 : process.getuid?.());
  expect(seen).toEqual({ own: 'true', secret: 'ENOENT', home: 'ENOENT', processes: '2', child: '0' });
});

test('with the permissions of Node a program reads its image only, and starts nothing', () => {
  const refused = 'ERR_ACCESS_DENIED';
  const { uid: _uid, ...seen } = probe(new NodePermissions());
  expect(seen).toEqual({ own: 'true', secret: refused, home: refused, processes: refused, child: refused });
});

test('without namespaces only programs of Node can be isolated', () => {
  const shell = { command: ['/bin/sh', '-c', 'id'], folder: image, environment: {} };
  expect(() => new NodePermissions().enter(shell)).toThrow('/bin/sh cannot be isolated on this machine');
});
