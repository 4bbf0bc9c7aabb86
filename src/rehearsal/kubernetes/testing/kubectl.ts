import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Program } from '../../../../tools/testing/describe-with';

const version = spawnSync('kubectl', ['version', '--client', '-o', 'json'], { encoding: 'utf8' });

export const kubectlProgram: Program = {
  name: 'kubectl (package kubernetes-client)',
  isInstalled: version.status === 0,
};

/** Debian 12 has kubectl 1.20, which lacks some commands and needs types in OpenAPI v2 for validation and dry runs. */
export const isRecent = Number(/"minor": "(\d+)/.exec(version.stdout ?? '')?.[1]) >= 28;

export interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** kubectl with the kubeconfig of a state folder, and a cache in it. */
export class Kubectl {
  constructor(
    private readonly stateFolder: string,
    private readonly kubeconfig = join(stateFolder, 'kubeconfig'),
  ) {}

  /** Runs a command with an input, and returns what it printed whatever its exit code is. */
  try(command: string, input?: string): Promise<Outcome> {
    return this.start(command, input).ended;
  }

  /** Runs a command that succeeds, and returns its output. */
  async run(command: string, input?: string): Promise<string> {
    const { code, out, err } = await this.try(command, input);
    if (code !== 0) throw new Error(`kubectl ${command}: ${err}${out}`);
    return out;
  }

  async json(command: string): Promise<ReturnType<typeof JSON.parse>> {
    return JSON.parse(await this.run(`${command} -o json`));
  }

  /** Starts a command that runs until it is ended. */
  start(
    command: string,
    input?: string,
  ): { readonly ended: Promise<Outcome>; output(): string; end(): void } {
    const child = spawn('kubectl', command.split(' '), {
      env: { PATH: process.env.PATH, KUBECONFIG: this.kubeconfig, HOME: this.stateFolder },
    });
    let [out, err] = ['', ''];
    child.stdout.on('data', (chunk) => (out += String(chunk)));
    child.stderr.on('data', (chunk) => (err += String(chunk)));
    child.stdin.end(input);
    const ended = new Promise<Outcome>((resolve) =>
      child.once('close', (code) => resolve({ code, out, err })),
    );
    return { ended, output: () => out, end: () => child.kill() };
  }
}
