import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { DataObject } from '../../../document/data';
import { Journal } from '../../../local/state/journal';
import { textAt, withValue } from '../values';
import { type Change, WatchWindow } from './watch-window';

/** The limit of etcd for a request, which is what Kubernetes can store: `--max-request-bytes`. */
const LARGEST_OBJECT = 1.5 * 1024 * 1024;
/** A bound on the memory of a rehearsal. */
const MOST_OBJECTS = 10_000;
const WORTH_COMPACTING = 5000;

/** Why the store refuses a write. */
export class StoreFull extends Error {
  override readonly name = 'StoreFull';
}

/** A line of the journal: what an object is from a revision on. */
type Line = readonly [
  revision: number,
  resource?: string,
  namespace?: string,
  name?: string,
  object?: DataObject | null,
];

/**
 * The objects of a cluster, as etcd keeps them. A counter of revisions, which all objects share, is their resourceVersion. Each
 * change is a line of a journal, so that it survives a kill.
 */
export class ObjectStore {
  private readonly tables = new Map<string, Map<string, DataObject>>();
  private readonly listeners = new Set<(change: Change) => void>();
  private readonly journal: Journal;
  private readonly window: WatchWindow;
  private revisions = 1;
  private lines = 0;
  private count = 0;
  private closed = false;

  constructor(file: string) {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    this.journal = Journal.open(file, (line) => this.apply(line as Line));
    this.window = new WatchWindow(this.revisions);
  }

  get revision(): number {
    return this.revisions;
  }

  get(resource: string, namespace: string, name: string): DataObject | undefined {
    return this.tables.get(resource)?.get(keyOf(namespace, name));
  }

  /** The objects of a resource in a namespace or, without one, in all of them; sorted by namespace and name. */
  list(resource: string, namespace?: string): DataObject[] {
    return [...(this.tables.get(resource) ?? [])]
      .filter(([key]) => namespace === undefined || key.startsWith(`${namespace}/`))
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([, object]) => object);
  }

  /** Stores an object and returns it with its resourceVersion. */
  put(resource: string, object: DataObject): DataObject {
    const namespace = textAt(object, 'metadata', 'namespace');
    const name = textAt(object, 'metadata', 'name');
    const before = this.get(resource, namespace, name);
    const after = withRevision(object, this.revisions + 1);
    const size = JSON.stringify(after).length;
    if (size > LARGEST_OBJECT) throw new StoreFull('etcdserver: request is too large');
    if (!before && this.count >= MOST_OBJECTS)
      throw new StoreFull('etcdserver: mvcc: database space exceeded');
    this.write(resource, namespace, name, before, after);
    return after;
  }

  /** Removes an object and returns it with the revision of its deletion. */
  remove(resource: string, namespace: string, name: string): DataObject | undefined {
    const before = this.get(resource, namespace, name);
    if (!before) return undefined;
    const last = withRevision(before, this.revisions + 1);
    this.write(resource, namespace, name, last, undefined);
    return last;
  }

  /** The changes after a revision; `undefined` if some of them are no longer known. */
  since(revision: number): readonly Change[] | undefined {
    return this.window.since(revision);
  }

  get oldestRevision(): number {
    return this.window.oldest;
  }

  /** @returns a function that ends the subscription */
  subscribe(listener: (change: Change) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  close(): void {
    if (this.closed) return;
    this.closed = true;
    this.listeners.clear();
    this.journal.close();
  }

  private write(
    resource: string,
    namespace: string,
    name: string,
    before: DataObject | undefined,
    after: DataObject | undefined,
  ): void {
    if (this.closed) return;
    const line: Line = [this.revisions + 1, resource, namespace, name, after ?? null];
    this.journal.append(line);
    this.apply(line);
    const change: Change = { revision: this.revisions, resource, namespace, name, before, after };
    this.window.add(change);
    for (const listener of [...this.listeners]) listener(change);
    if (this.lines - this.count > Math.max(WORTH_COMPACTING, this.count)) this.compact();
  }

  private apply([revision, resource, namespace = '', name = '', object]: Line): void {
    this.revisions = Math.max(this.revisions, revision);
    if (resource === undefined) return;
    const table = this.tables.get(resource) ?? new Map<string, DataObject>();
    this.tables.set(resource, table);
    this.count -= table.size;
    if (object) table.set(keyOf(namespace, name), object);
    else table.delete(keyOf(namespace, name));
    this.count += table.size;
    this.lines += 1;
  }

  private compact(): void {
    this.journal.rewrite(this.everything());
    this.lines = this.count;
  }

  private *everything(): Iterable<Line> {
    yield [this.revisions];
    for (const [resource, table] of this.tables)
      for (const [key, object] of table) {
        const [namespace = '', name = ''] = key.split('/');
        yield [this.revisions, resource, namespace, name, object];
      }
  }
}

const keyOf = (namespace: string, name: string): string => `${namespace}/${name}`;

function withRevision(object: DataObject, revision: number): DataObject {
  return withValue(object, ['metadata', 'resourceVersion'], String(revision));
}
