import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { PostgresSettings } from '../../src/store/postgres/pool';
import { type Cleanup, temporaryFolder } from './service';
import { isThorough } from './thorough';

/** `installed`: of the Debian package. PGlite takes six seconds of processor time to start. */
export type PostgresEngine = 'installed' | 'PGlite';

const isInstalled = existsSync('/usr/lib/postgresql') || process.env.CI === 'true';

/** The engine of the Debian package, where it is installed. CI requires it. */
export const installedEngines: readonly PostgresEngine[] = isInstalled ? ['installed'] : [];

if (!isInstalled && isThorough) {
  process.stderr.write('skipping the tests with PostgreSQL: /usr/lib/postgresql does not exist\n');
}

export interface RunningPostgres {
  settings: PostgresSettings;
  /** As a crash does: connections are reset. */
  kill(): Promise<void>;
  /** Starts again with the same data. */
  start(): Promise<void>;
}

export async function runPostgres(cleanup: Cleanup, engine: PostgresEngine): Promise<RunningPostgres> {
  const port = await freePort();
  const folder = await temporaryFolder(cleanup);
  if (engine === 'installed') initialize(folder);
  let child: ChildProcess | undefined;
  const start = async () => {
    child = engine === 'installed' ? await startInstalled(folder, port) : await startPglite(port);
  };
  const kill = async () => {
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const closed = once(child, 'close');
    // PostgreSQL ends its processes at once, without a checkpoint.
    child.kill(engine === 'installed' ? 'SIGQUIT' : 'SIGKILL');
    await closed;
  };
  cleanup.add(kill);
  await start();
  const settings = { host: '127.0.0.1', port, database: 'postgres', user: 'postgres', password: 'postgres' };
  return { settings: { ...settings, tls: undefined, connections: 10 }, kill, start };
}

function initialize(folder: string): void {
  const [command, args] = unprivileged(program('initdb'), [
    ...['-D', join(folder, 'data'), '-U', 'postgres', '-A', 'trust', '--no-sync', '--no-instructions'],
  ]);
  execFileSync(command, args, { stdio: 'pipe' });
}

async function startInstalled(folder: string, port: number): Promise<ChildProcess> {
  const [command, args] = unprivileged(program('postgres'), [
    ...['-D', join(folder, 'data'), '-p', String(port), '-h', '127.0.0.1', '-k', '', '-F'],
  ]);
  const child = spawn(command, args, { env: childEnv, stdio: ['ignore', 'ignore', 'pipe'] });
  for await (const line of createInterface({ input: child.stderr })) {
    if (line.includes('ready to accept connections')) break;
  }
  child.stderr.resume();
  return child;
}

async function startPglite(port: number): Promise<ChildProcess> {
  const child = spawn(process.execPath, [join(__dirname, 'pglite.cjs'), String(port)], {
    env: childEnv,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  await once(createInterface({ input: child.stdout }), 'line');
  return child;
}

/** The guard of a test run recognizes its processes by TMPDIR. */
const childEnv = { TMPDIR: tmpdir(), PATH: process.env.PATH };

function program(name: string): string {
  const found = execFileSync('sh', ['-c', `ls /usr/lib/postgresql/*/bin/${name} | tail -1`]);
  return found.toString().trim();
}

/** PostgreSQL refuses to run as root. In a user namespace it is another user with access to the same files. */
function unprivileged(command: string, args: string[]): [string, string[]] {
  if (process.getuid?.() !== 0) return [command, args];
  return ['unshare', ['--user', '--map-user=1000', '--map-group=1000', command, ...args]];
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port is free');
  return address.port;
}
