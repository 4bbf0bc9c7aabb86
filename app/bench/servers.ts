import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const app = join(__dirname, '..');

export interface Server {
  name: string;
  url: string;
  /** Processor time so far, in milliseconds, with all threads. */
  cpuMs(): number;
  stop(): Promise<void>;
}

/** Starts a server on one core, which its threads share. */
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
    cpuMs: () => cpuMs(child.pid ?? 0),
    async stop() {
      child.kill('SIGINT');
      await once(child, 'exit');
    },
  };
}

/** The kernel counts in hundredths of a second: https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html */
function cpuMs(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ');
  return (Number(fields[11]) + Number(fields[12])) * 10;
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

export interface Service extends Server {
  metricsUrl: string;
}

export async function startService(port: number, dataDir: string): Promise<Service> {
  const metricsPort = port + 100;
  const env = {
    DATA_DIR: dataDir,
    HOST: '127.0.0.1',
    METRICS_PORT: String(metricsPort),
    // The load comes from one client: its requests are counted, and the limit is out of reach.
    RATE_LIMIT: '1000000000',
  };
  const server = await start('comentarios', port, [process.execPath, 'dist/main.js'], env);
  return { ...server, metricsUrl: `http://127.0.0.1:${metricsPort}/metrics` };
}

/** The same two routes without checks and without a store. */
export function startPeer(peer: 'express' | 'fastify' | 'http', port: number, page: string): Promise<Server> {
  return start(`bare ${peer}`, port, [process.execPath, `bench/bare-${peer}.cjs`], { PAGE: page });
}

/** Gunicorn's default worker closes every connection; this one keeps them. */
const keepAlive = ['-k', 'gthread', '--threads', '4', '--keep-alive', '60'];

/** Flask behind gunicorn with one worker, where both are installed. */
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
