import type { DeployedFiles, StackPolicy } from '../template/deployment';

/** What a command is about, as its variables name it. */
export interface Place {
  /** Absent for the default system. */
  readonly system?: string;
  readonly environment: string;
  /** One deployment of the environment. Absent for all of them, or if there is only one. */
  readonly stack?: string;
}

/** An output of another stack, which is read when the stack that uses it is deployed. */
export interface OutputReference {
  readonly producer: Target;
  readonly output: string;
}

/** The value in an offline plan of an output that is not known yet. */
export function placeholder({ producer, output }: OutputReference): string {
  return `\${${producer.stackName}.${output}}`;
}

/** Those of all references of a stack. */
export function placeholdersOf({ references }: Pick<Target, 'references'>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(references).map(([parameter, reference]) => [parameter, placeholder(reference)]),
  );
}

/** The target of a deployment: a stack of an environment with all its settings. */
export interface Target {
  /** For commands on this stack. */
  readonly place: Place;
  /** For commands that deploy or delete: what the user named. */
  readonly request: Place;
  /** The name of the environment. */
  readonly environment: string;
  readonly stackName: string;
  readonly region: string;
  /** The only account to deploy to. Any account if none is given. */
  readonly account: string | undefined;
  /** The root template, relative to `out/`. */
  readonly template: string;
  /** Without those whose values are outputs of other stacks. */
  readonly parameters: Readonly<Record<string, string>>;
  /** Parameters whose values are outputs of other stacks. */
  readonly references: Readonly<Record<string, OutputReference>>;
  /** The stacks that must exist first: those of the references, and others. */
  readonly producers: readonly Target[];
  /** The parameters given on the command line, which override those of the environment. */
  readonly given: Readonly<Record<string, string>>;
  /** The names of secret ones among them. */
  readonly hidden: readonly string[];
  readonly tags: Readonly<Record<string, string>>;
  readonly terminationProtection: boolean;
  /** Whether every change requires the stack's name to be typed. */
  readonly approval: boolean;
  readonly stackPolicy: StackPolicy | undefined;
  /** The files that are deployed after the stack. */
  readonly files?: DeployedFiles;
  /** The Kubernetes objects that are applied after the stack: the name of each set, and its file in `out/`. */
  readonly manifests?: readonly { readonly name: string; readonly path: string }[];
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
  place: Place | undefined,
  variables: Readonly<Record<string, string>> = {},
): string {
  const { system, environment, stack } = place ?? { environment: REHEARSAL };
  const where = {
    ...(system !== undefined && { SYSTEM: system }),
    ...(environment !== REHEARSAL && { ENV: environment }),
    ...(stack !== undefined && { STACK: stack }),
  };
  const words = Object.entries({ ...where, ...variables }).map(([name, value]) => `${name}=${quoted(value)}`);
  return ['make', command, ...words].join(' ');
}

/** For make, which reads `$` as its own, and then for the shell. */
function quoted(value: string): string {
  const text = value.replaceAll('$', '$$$$');
  return /^[\w./:@%+-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
