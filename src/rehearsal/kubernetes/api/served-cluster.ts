import type { DataObject } from '../../../document/data';
import type { LogLine } from '../../logs';
import type { Authorizer, User } from '../access/authorizer';
import type { ObjectStore } from '../store/object-store';
import type { Writes } from '../writes';

/** What the API uses of its cluster. */
export interface ServedCluster {
  readonly store: ObjectStore;
  readonly writes: Writes;
  readonly authorizer: Authorizer;
  /** The answer of `/version`. */
  readonly version: DataObject;
  now(): number;
  /** The ARN that a token proves; `owner` for the secret of the endpoint. */
  arnOf(token: string): string | undefined;
  userOf(arn: string): User | undefined;
  /** The objects of the API metrics.k8s.io, which are not stored; `undefined` for another API. */
  measured(key: string, namespace: string | undefined): DataObject[] | undefined;
  /** The log of a container's present or previous run; `undefined` if there is none. */
  logOf(pod: DataObject, container: string, previous: boolean): ContainerLog | undefined;
}

export interface ContainerLog {
  lines(): readonly LogLine[];
  isRunning(): boolean;
}
