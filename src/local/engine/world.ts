import type { Alarms } from '../alarms/alarms';
import type { Faults } from '../faults/faults';
import type { Pace } from '../pace/pace';
import type { Handlers } from '../resources/handler';
import type { Secret } from '../state/secret';
import type { Store } from '../state/store';
import type { ObjectStore } from '../storage/object-store';
import type { Names } from './names';
import type { Templates } from './templates';

/** The state that all parts of the endpoint share. */
export interface World {
  readonly secret: Secret;
  readonly store: Store;
  readonly templates: Templates;
  readonly names: Names;
  readonly objects: ObjectStore;
  readonly alarms: Alarms;
  readonly handlers: Handlers;
  readonly faults: Faults;
  readonly pace: Pace;
  /** The address on this machine for one in an output. */
  readonly localAddress: (text: string) => string;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
}
