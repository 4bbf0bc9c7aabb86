import type { DataObject } from '../../../document/data';
import type { TaskHost } from '../../ecs/task-host';
import type { Events } from '../events';
import type { ObjectStore } from '../store/object-store';

/** What pods use of their cluster and machine. */
export interface PodHost {
  readonly taskHost: TaskHost;
  readonly store: ObjectStore;
  readonly events: Events;
  /** The log group of the containers. */
  readonly logGroup: string;
  /** Variables of all containers. */
  readonly agent: Readonly<Record<string, string>>;
  now(): number;
  /** The pod as it is stored now. */
  current(pod: DataObject): DataObject;
  /** Variables with the endpoints of emulated services, and credentials for a pod with an identity. */
  connection(pod: DataObject): Readonly<Record<string, string>>;
}
