import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as delay } from 'node:timers/promises';

/** Milliseconds for a command to end after SIGTERM. */
const TIMEOUT = 10_000;
const LAST_LINES = 40;

export interface Place {
  readonly folder: string;
  readonly environment: NodeJS.ProcessEnv;
}

/** A command that failed. */
export class CommandFailure extends Error {
  override readonly name = 'CommandFailure';

  constructor(
    readonly command: string,
    code: number | string,
    /** The last lines of its output. */
    readonly lastLines: string,
  ) {
    super(`${command} exited with ${code}`);
  }
}

/** A command in its own process group, so that it can be stopped together with its children. */
export class Command {
  /** Its standard output. */
  readonly done: Promise<string>;
  private readonly child: ChildProcess;

  constructor(words: readonly string[], { folder, environment }: Place) {
    const [program = '', ...args] = words;
    const child = spawn(program, args, {
      cwd: folder,
      env: environment,
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    });
    let output = '';
    let all = '';
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString('utf8');
      all += chunk.toString('utf8');
    });
    child.stderr.on('data', (chunk: Buffer) => {
      all += chunk.toString('utf8');
    });
    this.child = child;
    this.done = new Promise((resolve, reject) => {
      const fail = (code: number | string): void =>
        reject(
          new CommandFailure(words.join(' '), code, all.trimEnd().split('\n').slice(-LAST_LINES).join('\n')),
        );
      child.once('error', ({ message }) => fail(message));
      child.once('close', (code, signal) =>
        code === 0 ? resolve(output) : fail(code ?? signal ?? 'no code'),
      );
    });
  }

  /** Sends SIGTERM, then SIGKILL. */
  async stop(): Promise<void> {
    const ended = this.done.then(
      () => true,
      () => true,
    );
    this.kill('SIGTERM');
    if (await Promise.race([ended, delay(TIMEOUT, false, { ref: false })])) return;
    this.kill('SIGKILL');
    await ended;
  }

  private kill(signal: 'SIGTERM' | 'SIGKILL'): void {
    const { pid } = this.child;
    if (pid === undefined) return;
    try {
      process.kill(-pid, signal);
    } catch {
      // The processes have ended already.
    }
  }
}
