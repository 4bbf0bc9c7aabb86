/** A command as a task or a health check of its container runs it. */
export interface SandboxedCommand {
  readonly command: readonly string[];
  /** The folder of the image. */
  readonly folder: string;
  readonly environment: Readonly<Record<string, string>>;
}

/** What keeps the programs of tasks from the rest of the machine. */
export interface Sandbox {
  /** One sentence about what is isolated, for the user. */
  readonly description: string;
  /** The command that runs a command inside. Throws a SandboxRefusal where it can't be isolated. */
  enter(inside: SandboxedCommand): SandboxedCommand;
}

export class SandboxRefusal extends Error {
  override readonly name = 'SandboxRefusal';
}
