import type { CommandResult } from './command';

/** Writes the result of a command, and ends the process if the command requires it. */
export function finish({ exitCode, output, atOnce }: CommandResult): void {
  process.exitCode = exitCode;
  if (output !== '') process.stdout.write(`${output}\n`);
  if (atOnce) process.exit();
}
