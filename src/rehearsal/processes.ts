import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

export interface Start {
  readonly command: readonly string[];
  readonly folder: string;
  readonly environment: Readonly<Record<string, string>>;
  /** The file for the output of the process. */
  readonly log: string;
}

export interface Exit {
  readonly code?: number;
  readonly signal?: string;
  /** Why it could not be started at all. */
  readonly error?: string;
}

export interface RunningProcess {
  readonly pid: number | undefined;
  readonly ended: Promise<Exit>;
  /** Signals the process and all that it started. */
  kill(signal: 'SIGTERM' | 'SIGKILL'): void;
}

/** Waits for the end of its input, which ends with this process, and then kills the remaining groups. */
const WATCHDOG = `cat >/dev/null; cd "$1" && for group in [0-9]*; do
  [ -e "$group" ] && kill -s KILL -- "-$group" 2>/dev/null; rm -f "$group"
done; cd .. && rm -rf "$1"`;

/**
 * Processes that never outlive this one. Each leads a process group, which a file records. When this process ends, a
 * watchdog (one shell) kills the groups with remaining files.
 */
export class Processes {
  private watchdog: { readonly process: ChildProcess; readonly folder: string } | undefined;
  private readonly groups = new Set<RunningProcess>();

  /** @param folder contains a folder for each run, with the files of its groups */
  constructor(private readonly folder: string) {}

  start({ command: [program = '', ...args], folder, environment, log }: Start): RunningProcess {
    this.watchdog ??= watch(this.folder);
    mkdirSync(dirname(log), { recursive: true });
    const output = openSync(log, 'a');
    const child = spawn(program, args, {
      cwd: folder,
      env: environment,
      stdio: ['ignore', output, output],
      detached: true,
    });
    closeSync(output);
    const name = join(this.watchdog.folder, String(child.pid));
    const ended = new Promise<Exit>((done) => {
      child.once('error', (error) => done({ error: error.message }));
      child.once('exit', (code, signal) =>
        done({ ...(code !== null && { code }), ...(signal !== null && { signal }) }),
      );
    });
    const running: RunningProcess = { pid: child.pid, ended, kill: (signal) => kill(child.pid, signal) };
    if (child.pid !== undefined) writeFileSync(name, '');
    this.groups.add(running);
    void ended.then(() => {
      // Ends what the process started.
      running.kill('SIGKILL');
      rmSync(name, { force: true });
      this.groups.delete(running);
    });
    return running;
  }

  /** Ends all processes. */
  async close(): Promise<void> {
    const left = [...this.groups];
    for (const group of left) group.kill('SIGKILL');
    await Promise.all(left.map(({ ended }) => ended));
    this.watchdog?.process.stdin?.end();
    this.watchdog = undefined;
  }
}

/** Each run has its own folder: the watchdog of a killed run may still be active when the next one starts. */
function watch(parent: string): { process: ChildProcess; folder: string } {
  mkdirSync(parent, { recursive: true });
  const folder = mkdtempSync(join(resolve(parent), 'run-'));
  const watchdog = spawn('sh', ['-c', WATCHDOG, 'sh', folder], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  });
  watchdog.unref();
  return { process: watchdog, folder };
}

function kill(pid: number | undefined, signal: 'SIGTERM' | 'SIGKILL'): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, signal);
  } catch {
    // The process has already ended.
  }
}
