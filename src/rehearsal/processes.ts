import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export interface Start {
  readonly command: readonly string[];
  readonly folder: string;
  readonly environment: Readonly<Record<string, string>>;
  /** The file that takes what the process writes. */
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
  /** To the process and to all that it started. */
  kill(signal: 'SIGTERM' | 'SIGKILL'): void;
}

/** Waits for the end of its input, which comes when this process is gone, however it went. Then it kills what was left. */
const WATCHDOG = `cat >/dev/null; cd "$1" && for group in [0-9]*; do
  [ -e "$group" ] && kill -KILL -- "-$group" 2>/dev/null; rm -f "$group"
done`;

/**
 * Processes that never outlive this one. Each leads a group of its own, named by a file; a watchdog, one shell for all of
 * them, kills the groups whose files are left when this process ends without having ended them.
 */
export class Processes {
  private watchdog: ChildProcess | undefined;
  private readonly groups = new Set<RunningProcess>();

  /** @param folder holds the files that name the groups */
  constructor(private readonly folder: string) {}

  start({ command: [program = '', ...args], folder, environment, log }: Start): RunningProcess {
    this.watch();
    mkdirSync(dirname(log), { recursive: true });
    const output = openSync(log, 'a');
    const child = spawn(program, args, {
      cwd: folder,
      env: environment,
      stdio: ['ignore', output, output],
      detached: true,
    });
    closeSync(output);
    const name = join(this.folder, String(child.pid));
    const ended = new Promise<Exit>((resolve) => {
      child.once('error', (error) => resolve({ error: error.message }));
      child.once('exit', (code, signal) =>
        resolve({ ...(code !== null && { code }), ...(signal !== null && { signal }) }),
      );
    });
    const running: RunningProcess = { pid: child.pid, ended, kill: (signal) => kill(child.pid, signal) };
    if (child.pid !== undefined) writeFileSync(name, '');
    this.groups.add(running);
    void ended.then(() => {
      // What it started ends with it.
      running.kill('SIGKILL');
      rmSync(name, { force: true });
      this.groups.delete(running);
    });
    return running;
  }

  /** Ends whatever still runs. */
  async close(): Promise<void> {
    const left = [...this.groups];
    for (const group of left) group.kill('SIGKILL');
    await Promise.all(left.map(({ ended }) => ended));
    this.watchdog?.stdin?.end();
    this.watchdog = undefined;
  }

  private watch(): void {
    if (this.watchdog) return;
    // Names that a reboot left behind are names of others now.
    rmSync(this.folder, { recursive: true, force: true });
    mkdirSync(this.folder, { recursive: true });
    const watchdog = spawn('sh', ['-c', WATCHDOG, 'sh', this.folder], {
      stdio: ['pipe', 'ignore', 'ignore'],
      detached: true,
    });
    watchdog.on('error', (error) => {
      throw error;
    });
    watchdog.unref();
    this.watchdog = watchdog;
  }
}

function kill(pid: number | undefined, signal: 'SIGTERM' | 'SIGKILL'): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, signal);
  } catch {
    // It is gone already.
  }
}
