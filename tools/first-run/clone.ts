import { mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { consoleAddress, readSecret } from '../../src/local';
import { projectFolder } from '../../src/spec/project-folder';
import type { RehearsedSystem } from '../pictures/photographed';
import { Command } from './command';
import { newcomersEnvironment } from './newcomer';
import { type AliveProcess, processesIn } from './processes-in';

export const STACK = 'comentarios-local';

/** A clone of the project's last commit in a temporary folder, used as a new user would. */
export class Clone {
  readonly folder: string;
  private readonly parent = realpathSync(mkdtempSync(join(tmpdir(), 'first-run-')));
  private readonly environment: NodeJS.ProcessEnv;
  private running: Command | undefined;
  private abandoned = false;

  constructor(more: Readonly<Record<string, string>> = {}) {
    this.folder = join(this.parent, 'comentarios');
    this.environment = { ...newcomersEnvironment(process.env), ...more };
  }

  async fetch(): Promise<void> {
    await this.run(['git', 'clone', '--quiet', projectFolder, this.folder], this.parent);
  }

  /** Returns what make printed. */
  make(...words: readonly string[]): Promise<string> {
    return this.run(['make', ...words], this.folder);
  }

  /** The addresses of the deployed system. */
  async system(): Promise<RehearsedSystem> {
    const outputs: { Url: string } = JSON.parse(await this.make('--silent', 'outputs', 'FORMAT=json'));
    const state = join(this.folder, '.local');
    const { url }: { url: string } = JSON.parse(readFileSync(join(state, 'endpoint.json'), 'utf8'));
    return { console: consoleAddress(url, readSecret(state) ?? ''), service: outputs.Url, stack: STACK };
  }

  /** Stops the running command and starts no other. */
  async abandon(): Promise<void> {
    this.abandoned = true;
    await this.running?.stop();
  }

  /** Ends all processes of the clone and removes it. */
  async end(): Promise<void> {
    await this.running?.stop();
    for (const alive of processesIn(this.parent)) kill(alive);
    rmSync(this.parent, { recursive: true, force: true, maxRetries: 10 });
  }

  private async run(words: readonly string[], folder: string): Promise<string> {
    if (this.abandoned) throw new Error(`${words.join(' ')} was not started: the run was interrupted`);
    const command = new Command(words, { folder, environment: this.environment });
    this.running = command;
    try {
      return await command.done;
    } finally {
      this.running = undefined;
    }
  }
}

function kill({ pid }: AliveProcess): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // The process has ended meanwhile.
  }
}
