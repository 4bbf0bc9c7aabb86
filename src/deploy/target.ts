import type { StackPolicy } from '../template/environment';

/** The target of a deployment: an environment with all its settings. */
export interface Target {
  /** The name of the environment. */
  readonly environment: string;
  readonly stackName: string;
  readonly region: string;
  /** The only account to deploy to. Any account if none is given. */
  readonly account: string | undefined;
  /** The root template, relative to `out/`. */
  readonly template: string;
  readonly parameters: Readonly<Record<string, string>>;
  /** The parameters given on the command line, which override those of the environment. */
  readonly given: Readonly<Record<string, string>>;
  readonly tags: Readonly<Record<string, string>>;
  readonly terminationProtection: boolean;
  /** Whether every change requires the stack's name to be typed. */
  readonly approval: boolean;
  readonly stackPolicy: StackPolicy | undefined;
  /** The stack that creates the bucket for templates. Absent for that stack itself, whose template is part of the request. */
  readonly artifacts?: Target;
}

/** The output of the artifacts stack that contains the name of its bucket. */
export const BUCKET_OUTPUT = 'BucketName';

/** The environment on this machine, which is the default. */
export const REHEARSAL = 'local';

/** A command as it can be pasted into a shell: `make deploy ENV=dev PARAMETERS='ImageTag=v3' YES=1`. */
export function make(
  command: string,
  environment: string | undefined,
  variables: Readonly<Record<string, string>> = {},
): string {
  const env = environment === undefined || environment === REHEARSAL ? {} : { ENV: environment };
  const words = Object.entries({ ...env, ...variables }).map(([name, value]) => `${name}=${quoted(value)}`);
  return ['make', command, ...words].join(' ');
}

/** For make, which reads `$` as its own, and then for the shell. */
function quoted(value: string): string {
  const text = value.replaceAll('$', '$$$$');
  return /^[\w./:@%+-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
