import type { Connection } from './aws/connection';
import type { Clock, Operator } from './operator';
import type { ReadText } from './package/package-templates';
import type { Polling } from './polling';
import type { Problem } from './problem';
import type { Target } from './target';

/** The dependencies that all steps of a deployment share. */
export interface Context {
  readonly connection: Connection;
  readonly target: Target;
  readonly operator: Operator;
  readonly clock: Clock;
  readonly polling: Polling;
  /** Whether the calls go to the local endpoint. */
  readonly rehearsal: boolean;
  readonly templates: Templates;
  /** The folder of the project, in which files are built. */
  readonly project: string;
  /** The plan that the command applies. */
  readonly planFile?: string;
  readonly source: () => Source;
}

/** Where the deployed templates come from, for the history. */
export interface Source {
  /** The commit, with the suffix `-dirty` if the working directory has other changes. */
  readonly commit?: string;
  /** The address of the CI run. */
  readonly link?: string;
}

/** The service that answers, as messages call it. */
export function endpointName({
  rehearsal,
  connection: { endpoint },
}: Pick<Context, 'rehearsal' | 'connection'>): string {
  return rehearsal && endpoint !== undefined ? `the local endpoint ${endpoint}` : 'AWS';
}

/** The compiled templates of the project. */
export interface Templates {
  /** The text of a template by its path in `out/`. */
  readonly read: ReadText;
  /** The line of TypeScript that made a resource: `nested-stacks/network.ts:42`. */
  readonly source: (path: string, logicalId: string) => string | undefined;
  /** Why the templates cannot be deployed: they are outdated, or have findings. */
  readonly problems: () => readonly Problem[];
}
