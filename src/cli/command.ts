import type { StackModules } from '../compile/project';

/** Exit codes that scripts can rely on. */
export const exitCodes = {
  /** Everything is as it should be. */
  ok: 0,
  /** It ran, and found something that must be put right. */
  findings: 1,
  /** It could not run: wrong arguments, a missing file, a stack that doesn't load. */
  failed: 2,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

export interface CommandResult {
  readonly exitCode: ExitCode;
  /** For standard output, without the last line break. */
  readonly output: string;
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
  run(args: readonly string[], project: Project): Promise<CommandResult> | CommandResult;
}

export type Commands = Readonly<Record<string, () => Command>>;
