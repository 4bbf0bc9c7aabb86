import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { type Cleanup, temporaryFolder } from './service';

const app = join(__dirname, '../..');

/** The service as a child process, as ECS runs it. */
export interface Task {
  url: string;
  lines: string[];
  process: ChildProcess;
  /** Resolves with the exit code, or the signal. */
  exited: Promise<number | string>;
  errors(): string;
}

/** A built service. */
export interface Build {
  cwd: string;
  command: string[];
}

/** Bundles the service as the image does. */
export async function build(cleanup: Cleanup): Promise<Build> {
  const folder = await temporaryFolder(cleanup);
  execFileSync(process.execPath, ['build.cjs', folder], { cwd: app, stdio: 'pipe' });
  return { cwd: folder, command: ['node', 'main.js'] };
}

export async function startTask(
  cleanup: Cleanup,
  { cwd, command: [file = '', ...args] }: Build,
  env: Record<string, string>,
): Promise<Task> {
  const child = spawn(file === 'node' ? process.execPath : file, args, {
    cwd,
    // The guard of a test run recognizes its processes by TMPDIR.
    env: { TMPDIR: tmpdir(), HOST: '127.0.0.1', PORT: '0', RATE_LIMIT: '0', LAME_DUCK_SECONDS: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const exited = new Promise<number | string>((resolve) => {
    // Not on `exit`: the last lines may still be in the pipe then.
    child.once('close', (code, signal) => resolve(code ?? signal ?? 'nothing'));
  });
  cleanup.add(async () => {
    child.kill('SIGKILL');
    await exited;
  });
  let errors = '';
  child.stderr.on('data', (chunk) => {
    errors += String(chunk);
  });
  const lines: string[] = [];
  const output = createInterface({ input: child.stdout });
  const url = await new Promise<string>((resolve, reject) => {
    output.on('line', (line) => {
      lines.push(line);
      const address = /listening on (\S+?)"/.exec(line)?.[1];
      if (address !== undefined) resolve(address);
    });
    void exited.then((code) =>
      reject(new Error(`the task exited with ${code} before it listened: ${errors}`)),
    );
  });
  return { url, lines, process: child, exited, errors: () => errors };
}

/** For the embedded store, which is not part of the bundle. */
export const withEmbeddedStore = {
  NODE_PATH: [join(app, 'node_modules'), join(app, '../node_modules')].join(':'),
};
