import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { readSecret } from '../index';
import type { PaceName } from '../pace/pace';

/** The command that runs an endpoint, as a process that can be killed. */
export class EndpointProcess {
  private constructor(
    private readonly child: ChildProcess,
    /** Settles with its exit code; `null` where it was killed. */
    readonly exited: Promise<number | null>,
    readonly url: string,
    readonly secret: string,
    /** What the process has written so far. */
    readonly written: () => string,
  ) {}

  /** @param under what runs the command: `sh -c '...; exec "$@"' sh`, for instance */
  static async start(
    stateFolder: string,
    pace: PaceName,
    under: readonly string[] = [],
  ): Promise<EndpointProcess> {
    const command = join(__dirname, '..', '..', 'cli', 'stacks.cjs');
    const [program = '', ...args] = [
      ...under,
      ...[process.execPath, command, 'local', '--port', '0'],
      ...['--state', stateFolder, '--pace', String(pace)],
    ];
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    const exited = new Promise<number | null>((resolve) => child.once('close', resolve));
    let output = '';
    const url = await new Promise<string>((resolve, reject) => {
      const read = (chunk: Buffer): void => {
        output += chunk.toString();
        const found = /http:\/\/127\.0\.0\.1:\d+/.exec(output)?.[0];
        if (found !== undefined) resolve(found);
      };
      child.stdout.on('data', read);
      child.stderr.on('data', read);
      child.once('exit', () => reject(new Error(`the endpoint did not start: ${output}`)));
    });
    return new EndpointProcess(child, exited, url, readSecret(stateFolder) ?? '', () => output);
  }

  async kill(signal: 'SIGKILL' | 'SIGTERM' = 'SIGKILL'): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const gone = new Promise((resolve) => this.child.once('exit', resolve));
    this.child.kill(signal);
    await gone;
  }
}
