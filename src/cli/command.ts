import type { StackModules } from '../compile/project';
import type { Terminal } from './terminal/terminal';

/** Exit codes that scripts can rely on. */
export const exitCodes = {
  /** Success. */
  ok: 0,
  /** It ran and found something to fix. */
  findings: 1,
  /** It could not run: wrong arguments, a missing file, a stack that does not load. */
  failed: 2,
  /** Not approved, or canceled: nothing was changed. */
  unapproved: 3,
  /** No credentials, expired credentials, or those of another account or region. */
  credentials: 4,
  /** The state of the stack, or another operation, does not allow it. */
  busy: 5,
  /** AWS rejects a parameter, a template, or a request without permission. */
  refused: 6,
  /** The changes to deploy differ from the reviewed ones. */
  stale: 7,
  /** AWS does not answer. */
  unreachable: 8,
  /** The operation continues, and is no longer followed. */
  leftRunning: 9,
  /** It was started and failed. The report shows the state. */
  deploymentFailed: 10,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

export interface CommandResult {
  /** One of the `exitCodes`, or that of the program that the command ran. */
  readonly exitCode: number;
  /** For standard output, without the last line break. */
  readonly output: string;
  /** The person left: the process ends without waiting for open requests. */
  readonly atOnce?: boolean;
}

/** Something to fix before the command can run. The message is one sentence. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** The project that a command works on. */
export interface Project {
  readonly folder: string;
  readonly modules: StackModules;
}

export interface Command {
  readonly summary: string;
  readonly usage: string;
  /** Writes progress to the terminal and returns the result. */
  run(args: readonly string[], project: Project, terminal: Terminal): Promise<CommandResult> | CommandResult;
}

export type Commands = Readonly<Record<string, () => Command>>;
