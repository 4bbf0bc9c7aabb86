import { spawn } from 'node:child_process';

/** Runs a program and returns what it prints to stdout. */
export type Run = (program: string, ...args: readonly string[]) => Promise<string>;

export class CommandFailed extends Error {
  override readonly name = 'CommandFailed';
  constructor(
    command: string,
    readonly stderr: string,
  ) {
    super(`\`${command}\` failed: ${stderr.trim()}`);
  }
}

/** Shows stderr, where docker reports its progress, as it arrives. */
export const runCommand: Run = (program, ...args) =>
  new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
      process.stderr.write(text);
    });
    child.once('error', reject);
    child.once('close', (code) =>
      code === 0 ? resolve(stdout.trim()) : reject(new CommandFailed([program, ...args].join(' '), stderr)),
    );
  });
