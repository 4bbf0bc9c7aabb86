import type { StackRecord } from '../local';
import type { Deployment } from './api';
import type { Explain } from './cause';

/** What the console shows beside the state of the endpoint. */
export interface Sources {
  readonly explain?: Explain;
  /** The recorded deployments of a root stack, newest first. */
  readonly deployments?: (root: StackRecord) => Promise<readonly Deployment[]>;
}
