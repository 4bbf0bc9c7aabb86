import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Cleanup } from './service';

const app = join(__dirname, '../..');

/** The service as a process of its own, as ECS runs it. */
export interface Task {
  url: string;
  lines: string[];
  process: ChildProcess;
  /** Resolves with the exit code, or the signal. */
  exited: Promise<number | string>;
}

/** From the sources, unless something that was built is named. */
const fromSources = { cwd: app, command: ['node', '-r', 'tsx/cjs', 'src/main.ts'] };

export async function startTask(
  cleanup: Cleanup,
  env: Record<string, string>,
  { cwd, command: [, ...args] } = fromSources,
): Promise<Task> {
  const child = spawn(process.execPath, args, {
    cwd,
    env: { PATH: process.env.PATH, HOST: '127.0.0.1', PORT: '0', RATE_LIMIT: '0', LOG_LEVEL: 'info', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exited = new Promise<number | string>((resolve) => {
    // Not when it exits: its last lines may still be on their way then.
    child.once('close', (code, signal) => resolve(code ?? signal ?? 'nothing'));
  });
  cleanup.add(async () => {
    child.kill('SIGKILL');
    await exited;
  });
  const lines: string[] = [];
  const output = createInterface({ input: child.stdout });
  const url = await new Promise<string>((resolve, reject) => {
    output.on('line', (line) => {
      lines.push(line);
      const address = /listening on (\S+?)"/.exec(line)?.[1];
      if (address !== undefined) resolve(address);
    });
    void exited.then((code) => reject(new Error(`the task ended with ${code} before it listened`)));
  });
  return { url, lines, process: child, exited };
}
