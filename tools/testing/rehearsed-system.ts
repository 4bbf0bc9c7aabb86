import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { running, stopEndpoint } from '../../src/cli/background';
import type { Command, Project } from '../../src/cli/command';
import { deploy } from '../../src/cli/deploy';
import { destroy } from '../../src/cli/destroy';
import { captureTerminal } from '../../src/cli/terminal/capture-terminal';

interface Ran {
  readonly exitCode: number;
  readonly output: string;
}

/** This project, rehearsed by the commands in a folder of its own, with an endpoint in the background. */
export class RehearsedSystem {
  readonly folder = mkdtempSync(join(tmpdir(), 'comentarios-'));
  readonly state = join(this.folder, '.local');
  private readonly project: Project = {
    folder: this.folder,
    modules: modulesOf('templates', 'templates/systems', 'nested-stacks'),
  };
  private readonly variables = { ...process.env };
  private url = '';

  /** @param system the name of another system than the first one */
  constructor(private readonly system = 'comentarios') {
    delete process.env.AWS_ENDPOINT_URL;
    process.env.REHEARSAL_PACE = 'instant';
  }

  async deploy(...args: string[]): Promise<void> {
    const { exitCode, output } = await this.tryDeploy(...args);
    if (exitCode !== 0) throw new Error(output);
    this.url = /http:\/\/127\.0\.0\.1:\d+/.exec(output)?.[0] ?? '';
  }

  /** Stops the endpoint with all that it runs. The next deployment starts it again. */
  async restart(...args: string[]): Promise<void> {
    await this.stop();
    const { exitCode, output } = await this.tryDeploy(...args);
    if (exitCode !== 0) throw new Error(output);
  }

  tryDeploy(...args: string[]): Promise<Ran> {
    return this.run(deploy, '--yes', '--system', this.system, ...args);
  }

  /** Deploys the system that others refer to. */
  async deployShared(): Promise<void> {
    const { exitCode, output } = await this.run(deploy, '--yes', '--system', 'shared');
    if (exitCode !== 0) throw new Error(output);
  }

  async destroy(system = this.system): Promise<void> {
    const { exitCode, output } = await this.run(destroy, '--system', system, '--confirm', `${system}-local`);
    if (exitCode !== 0) throw new Error(output);
  }

  async post(comment: string): Promise<void> {
    const status = await this.tryPost(comment);
    if (status !== 200) throw new Error(`the comment was answered with ${status}`);
  }

  async tryPost(comment: string): Promise<number> {
    const { status } = await fetch(`${this.url}/api/comment/new`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email: 'alice@example.com', comment, content_id: 1 }),
    });
    return status;
  }

  async comments(): Promise<string[]> {
    const list: { comment: string }[] = JSON.parse(
      await (await fetch(`${this.url}/api/comment/list/1`)).text(),
    );
    return list.map(({ comment }) => comment);
  }

  async version(): Promise<string> {
    return JSON.parse(await (await fetch(`${this.url}/version`)).text()).version;
  }

  async deployments(): Promise<{ readonly status: string; readonly version: string }[]> {
    return JSON.parse(await (await fetch(`${this.url}/deployments`)).text());
  }

  async healthStatus(): Promise<number> {
    return (await fetch(`${this.url}/health-check`)).status;
  }

  answers(): Promise<boolean> {
    return this.healthStatus().then(
      (status) => status === 200,
      () => false,
    );
  }

  async end(): Promise<void> {
    await this.stop();
    rmSync(this.folder, { recursive: true });
    process.env = this.variables;
  }

  private async stop(): Promise<void> {
    const left = await running(this.state);
    if (left) await stopEndpoint(this.state, left);
  }

  private async run(command: Command, ...args: string[]): Promise<Ran> {
    const terminal = captureTerminal();
    const { exitCode, output } = await command.run(args, this.project, terminal);
    return { exitCode, output: `${terminal.output()}${terminal.errors()}${output}` };
  }
}

const project = join(__dirname, '..', '..');

function modulesOf(...folders: string[]): Project['modules'] {
  return Object.fromEntries(
    folders.flatMap((name) =>
      readdirSync(join(project, name))
        .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
        .map((file) => [`${name}/${file}`, () => require(join(project, name, file))]),
    ),
  );
}
