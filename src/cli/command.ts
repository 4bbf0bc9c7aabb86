import type { StackModules } from '../compile/project';
import type { Terminal } from './terminal/terminal';

/** Exit codes that scripts can rely on. */
export const exitCodes = {
  /** Everything is as it should be. */
  ok: 0,
  /** It ran, and found something that must be put right. */
  findings: 1,
  /** It could not run: wrong arguments, a missing file, a stack that doesn't load. */
  failed: 2,
  /** Reviewed, and not approved: nothing has changed. */
  unapproved: 3,
  /** No credentials, expired ones, or those of another account or region. */
  credentials: 4,
  /** The stack is in a state, or in somebody's hands, that doesn't allow it. */
  busy: 5,
  /** AWS refuses: a parameter, a template, a permission, a bucket of somebody else. */
  refused: 6,
  /** What was reviewed is not what would run any more. */
  stale: 7,
  /** AWS doesn't answer. */
  unreachable: 8,
  /** The operation goes on, and nobody watches it any longer. */
  leftRunning: 9,
  /** It was carried out, and failed; the report tells how things stand. */
  deploymentFailed: 10,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

export interface CommandResult {
  readonly exitCode: ExitCode;
  /** For standard output, without the last line break. */
  readonly output: string;
  /** The person left: what the process still waits for is of no more use. */
  readonly atOnce?: boolean;
}

/** Something the user must put right before the command can run. The message is one sentence. */
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
  /** The terminal is for what shows up while the command runs; what it has to say in the end it returns. */
  run(args: readonly string[], project: Project, terminal: Terminal): Promise<CommandResult> | CommandResult;
}

export type Commands = Readonly<Record<string, () => Command>>;
