import { createHash } from 'node:crypto';
import type { DataObject } from '../../document/data';
import { resourceOf } from './resources';
import { ApiStatus } from './status';
import { defined, numberAt, objectAt, textAt, timeText } from './values';
import type { Writes } from './writes';

/** `--event-ttl` of the API server. */
const LIFETIME = 3600_000;
const MOST = 1000;

/** Writes events. The same event again only counts. */
export class Events {
  private readonly resource = resourceOf('events');

  constructor(
    private readonly writes: Writes,
    private readonly clock: () => number,
  ) {}

  normal(object: DataObject, component: string, reason: string, message: string, fieldPath?: string): void {
    this.record(object, 'Normal', component, reason, message, fieldPath);
  }

  warning(object: DataObject, component: string, reason: string, message: string, fieldPath?: string): void {
    this.record(object, 'Warning', component, reason, message, fieldPath);
  }

  private record(
    object: DataObject,
    type: string,
    component: string,
    reason: string,
    message: string,
    fieldPath: string | undefined,
  ): void {
    const { name = '', namespace = 'default', uid = '', resourceVersion = '' } = objectAt(object, 'metadata');
    const home = String(namespace);
    const found = this.writes.store.get('namespaces', '', home);
    if (!found || textAt(found, 'metadata', 'deletionTimestamp') !== '') return;
    const { apiVersion = '', kind = '' } = object;
    const id = createHash('sha1').update([uid, type, component, reason, message].join('\n')).digest('hex');
    const eventName = `${String(name)}.${id.slice(0, 16)}`;
    const now = timeText(this.clock());
    const before = this.writes.store.get('events', home, eventName);
    const event = {
      metadata: { name: eventName, namespace: home },
      involvedObject: defined({ kind, namespace, name, uid, apiVersion, resourceVersion, fieldPath }),
      reason,
      message,
      source: { component },
      firstTimestamp: before?.firstTimestamp ?? now,
      lastTimestamp: now,
      count: (numberAt(before, 'count') ?? 0) + 1,
      type,
      eventTime: null,
      reportingComponent: component,
      reportingInstance: '',
    };
    try {
      if (before) this.writes.update(this.resource, before, event, { manager: component });
      else {
        this.writes.create(this.resource, home, event, { manager: component });
        this.forgetOld();
      }
    } catch (error) {
      // Events are written as well as possible: a full store does not stop a pod.
      if (!(error instanceof ApiStatus)) throw error;
    }
  }

  private forgetOld(): void {
    const events = this.writes.store.list('events');
    const oldest = timeText(this.clock() - LIFETIME);
    const byTime = events.toSorted((one, other) => (at(one) < at(other) ? -1 : 1));
    const old = byTime.filter((event, index) => at(event) < oldest || index < events.length - MOST);
    for (const event of old) this.writes.remove(this.resource, event);
  }
}

const at = (event: DataObject): string => textAt(event, 'lastTimestamp');
