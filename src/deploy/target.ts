import type { StackPolicy } from '../template/environment';

/** What one deployment brings where: an environment, with all that was decided about it. */
export interface Target {
  /** The environment's name, as people say it. */
  readonly environment: string;
  readonly stackName: string;
  readonly region: string;
  /** The only account that it may go to; any where none is given. */
  readonly account: string | undefined;
  /** The root template, relative to `out/`. */
  readonly template: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly tags: Readonly<Record<string, string>>;
  readonly terminationProtection: boolean;
  /** Whether a person must type the stack's name, whatever changes. */
  readonly approval: boolean;
  readonly stackPolicy: StackPolicy | undefined;
  /** The stack that makes the bucket for templates; absent for that stack itself, whose template goes along with the call. */
  readonly artifacts?: Target;
}

/** The name of the output by which the stack of the artifacts tells its bucket. */
export const BUCKET_OUTPUT = 'BucketName';

/** The environment that lives on this machine, and is meant where none is named. */
export const REHEARSAL = 'local';

/** How a person calls a command for an environment: `make watch ENV=dev`. */
export function make(command: string, environment: string): string {
  return `make ${command}${environment === REHEARSAL ? '' : ` ENV=${environment}`}`;
}
