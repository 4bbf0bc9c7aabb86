import type { CommandResult } from './command';

/** Writes what a command has to say in the end, and ends the process where something in it still waits. */
export function finish({ exitCode, output, atOnce }: CommandResult): void {
  process.exitCode = exitCode;
  if (output !== '') process.stdout.write(`${output}\n`);
  if (atOnce) process.exit();
}
