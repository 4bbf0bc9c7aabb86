import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const app = join(__dirname, '..');

export interface Server {
  name: string;
  url: string;
  stop(): Promise<void>;
}

/** One core, for whatever the server does: its engine as well. */
async function start(
  name: string,
  port: number,
  command: string[],
  env: Record<string, string>,
): Promise<Server> {
  const child = spawn('taskset', ['-c', '0', ...command], {
    cwd: app,
    env: { ...process.env, PORT: String(port), NODE_ENV: 'production', ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const url = `http://127.0.0.1:${port}`;
  await answers(name, child, url);
  return {
    name,
    url,
    async stop() {
      child.kill('SIGINT');
      await once(child, 'exit');
    },
  };
}

async function answers(name: string, child: ChildProcess, url: string): Promise<void> {
  for (let attempt = 0; attempt < 100 && child.exitCode === null; attempt += 1) {
    const answer = await fetch(`${url}/api/comment/list/1`).catch(() => undefined);
    if (answer) return;
    await pause(100);
  }
  child.kill();
  throw new Error(`${name} does not answer at ${url}`);
}

export function startService(port: number, dataDir: string): Promise<Server> {
  // The limit for one client stays on the way, and out of reach: the load comes from one client.
  const env = { DATA_DIR: dataDir, HOST: '127.0.0.1', RATE_LIMIT: '1000000000' };
  return start('comentarios', port, [process.execPath, 'dist/main.js'], env);
}

export function startBareExpress(port: number, page: string): Promise<Server> {
  return start('bare Express', port, [process.execPath, 'bench/bare-express.cjs'], { PAGE: page });
}

/** Gunicorn's usual worker closes every connection, which would measure that; this one keeps them. */
const keepAlive = ['-k', 'gthread', '--threads', '4', '--keep-alive', '60'];

/** Flask behind gunicorn, one worker; nothing where they are not installed. */
export function startOriginal(port: number, page: string): Promise<Server> | undefined {
  if (spawnSync('python3', ['-c', 'import flask, gunicorn']).status !== 0) return undefined;
  const command = [
    'python3',
    '-m',
    'gunicorn',
    '-w',
    '1',
    ...keepAlive,
    '-b',
    `127.0.0.1:${port}`,
    'original:app',
  ];
  return start('Flask, gunicorn', port, [...command, '--chdir', 'bench', '--log-level', 'critical'], {
    PAGE: page,
  });
}
