/** A program that tests need, and that not every machine has. */
export interface Program {
  readonly name: string;
  readonly isInstalled: boolean;
}

/** Tests that need a program. Without it they are skipped with a warning. */
export function describeWith({ name, isInstalled }: Program, what: string, tests: () => void): void {
  if (!isInstalled) process.stderr.write(`${what}: skipped, because ${name} is not installed\n`);
  (isInstalled ? describe : describe.skip)(what, tests);
}
