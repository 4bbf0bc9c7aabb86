import type { ServerResponse } from 'node:http';
import type { DataObject } from '../../../document/data';
import { type Resource, resourceKey } from '../resources';
import { ApiStatus, expired } from '../status';
import type { ObjectStore } from '../store/object-store';
import type { Change } from '../store/watch-window';
import type { Selects } from './selectors';

export interface WatchRequest {
  readonly resource: Resource;
  /** Empty for all namespaces. */
  readonly namespace: string;
  readonly selects: Selects;
  /** The revision after which changes are sent; `undefined` or 0 to send all present objects first. */
  readonly since: number | undefined;
  readonly bookmarks: boolean;
  /** Whether the present objects are sent first, with a bookmark behind them. */
  readonly initialEvents: boolean;
  readonly seconds: number;
  /** The object as the client wants it. */
  shaped(object: DataObject): DataObject;
}

/** A client that does not read is disconnected. */
const MOST_UNREAD = 8 * 1024 * 1024;
const BOOKMARK_INTERVAL = 60_000;
const INITIAL_END = 'k8s.io/initial-events-end';

type EventType = 'ADDED' | 'MODIFIED' | 'DELETED' | 'BOOKMARK' | 'ERROR';

/** Streams the changes of a resource, one JSON text for each, until the client or the time ends the watch. */
export function watch(store: ObjectStore, request: WatchRequest, outgoing: ServerResponse): void {
  const { resource, since, selects } = request;
  const key = resourceKey(resource);
  outgoing.writeHead(200, { 'content-type': 'application/json' });
  outgoing.flushHeaders();
  const send = (type: EventType, object: DataObject): void => {
    outgoing.write(`${JSON.stringify({ type, object })}\n`);
    if (outgoing.writableLength > MOST_UNREAD) outgoing.destroy();
  };
  const concerns = (change: Change): boolean =>
    change.resource === key && (request.namespace === '' || change.namespace === request.namespace);
  const pass = (change: Change): void => {
    if (!concerns(change)) return;
    const event = eventOf(change, selects);
    if (event) send(event[0], request.shaped(event[1]));
  };
  const fresh = request.initialEvents || since === undefined || since === 0;
  const missed = fresh ? [] : store.since(since);
  if (!missed) {
    const { message } = expired(`too old resource version: ${since} (${store.oldestRevision})`);
    send('ERROR', new ApiStatus(410, 'Expired', message).toJson());
    outgoing.end();
    return;
  }
  if (fresh) {
    const objects = store.list(key, request.namespace === '' ? undefined : request.namespace).filter(selects);
    for (const object of objects) send('ADDED', request.shaped(object));
    if (request.initialEvents) send('BOOKMARK', bookmark(resource, store, { [INITIAL_END]: 'true' }));
  }
  for (const change of missed) pass(change);
  const unsubscribe = store.subscribe(pass);
  const bookmarks = request.bookmarks
    ? setInterval(() => send('BOOKMARK', bookmark(resource, store)), BOOKMARK_INTERVAL)
    : undefined;
  const end = setTimeout(() => outgoing.end(), request.seconds * 1000);
  outgoing.once('close', () => {
    unsubscribe();
    clearInterval(bookmarks);
    clearTimeout(end);
  });
}

/** An object that no longer matches the selector is deleted for the watch, and one that begins to match is added. */
export function eventOf(
  { before, after }: Change,
  selects: Selects,
): ['ADDED' | 'MODIFIED' | 'DELETED', DataObject] | undefined {
  const was = before !== undefined && selects(before);
  if (after && selects(after)) return [was ? 'MODIFIED' : 'ADDED', after];
  return was ? ['DELETED', after ?? before] : undefined;
}

function bookmark(
  { kind, group, version }: Resource,
  store: ObjectStore,
  annotations?: DataObject,
): DataObject {
  return {
    kind,
    apiVersion: group === '' ? version : `${group}/${version}`,
    metadata: {
      resourceVersion: String(store.revision),
      creationTimestamp: null,
      ...(annotations && { annotations }),
    },
  };
}
