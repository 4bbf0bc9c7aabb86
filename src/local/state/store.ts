import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Journal } from './journal';
import { FolderLock } from './lock';
import type { Tables } from './records';

type Name = keyof Tables;

/** A change of a record. Without a record, it is deleted. */
export type Change = {
  [N in Name]: readonly [table: N, group: string, key: string, record?: Tables[N] | undefined];
}[Name];

/** A write after the endpoint was stopped. The operation is resumed at the next start. */
export class StoreClosed extends Error {
  override readonly name = 'StoreClosed';
}

/** The state cannot be written, so the endpoint has to stop. */
export class StateUnwritable extends Error {
  override readonly name = 'StateUnwritable';

  constructor(folder: string, { message }: Error) {
    super(`cannot write the state in ${folder}: ${message}`);
  }
}

/** The journal is rewritten when it has this many superseded changes, and more of them than records. */
const WORTH_COMPACTING = 20_000;

/**
 * Keeps records in memory, in tables of groups, and appends every change to a journal. All changes of one `write` are one
 * line of the journal, so they are atomic.
 */
export class Store {
  private readonly tables = new Map<Name, Map<string, Map<string, unknown>>>();
  private readonly journal: Journal;
  private closed = false;
  private changes = 0;
  private live = 0;
  private writes = 0;
  private breakDown: (problem: StateUnwritable) => void = () => undefined;
  /** Settles when a change could not be written. The store is closed then. */
  readonly broken = new Promise<StateUnwritable>((resolve) => {
    this.breakDown = resolve;
  });

  private constructor(
    readonly folder: string,
    private readonly lock: FolderLock,
  ) {
    this.journal = Journal.open(join(folder, 'journal.jsonl'), (line) => {
      for (const change of line as Change[]) this.apply(change);
    });
    this.compact();
  }

  static open(folder: string): Store {
    mkdirSync(join(folder, 'objects'), { recursive: true, mode: 0o700 });
    const lock = FolderLock.take(folder);
    try {
      return new Store(folder, lock);
    } catch (error) {
      lock.release();
      throw error;
    }
  }

  /** Whether the store is closed, or could not write. */
  get isClosed(): boolean {
    return this.closed;
  }

  /** Increases with every write. */
  get version(): number {
    return this.writes;
  }

  get<N extends Name>(table: N, group: string, key: string): Tables[N] | undefined {
    return this.group(table, group).get(key);
  }

  /** The records of a group, in the order in which they were added. */
  list<N extends Name>(table: N, group: string): Tables[N][] {
    return [...this.group(table, group).values()];
  }

  count(table: Name, group: string): number {
    return this.group(table, group).size;
  }

  /** Every record of a table. */
  all<N extends Name>(table: N): Tables[N][] {
    return [...(this.tables.get(table)?.keys() ?? [])].flatMap((group) => this.list(table, group));
  }

  write(...changes: readonly Change[]): void {
    if (this.closed) throw new StoreClosed('the store is closed');
    try {
      this.journal.append(changes);
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      this.closed = true;
      const problem = new StateUnwritable(this.folder, error);
      this.breakDown(problem);
      throw new StoreClosed(problem.message);
    }
    this.writes += 1;
    for (const change of changes) this.apply(change);
  }

  /** Rewrites the journal without superseded changes, if that is worth it. */
  compact(): void {
    if (this.closed) return;
    if (this.changes - this.live < Math.max(WORTH_COMPACTING, this.live)) return;
    try {
      this.journal.rewrite(this.everything());
    } catch {
      // If the disk has no space for a second journal, the first one is kept.
      return;
    }
    this.changes = this.live;
  }

  close(): void {
    this.closed = true;
    this.journal.close();
    this.lock.release();
  }

  private *everything(): Iterable<unknown> {
    for (const [table, groups] of this.tables)
      for (const [group, records] of groups)
        for (const [key, record] of records) yield [[table, group, key, record]];
  }

  private apply([table, group, key, record]: Change): void {
    const groups = this.tables.get(table) ?? new Map<string, Map<string, unknown>>();
    this.tables.set(table, groups);
    const records = groups.get(group) ?? new Map<string, unknown>();
    groups.set(group, records);
    this.changes += 1;
    this.live -= records.size;
    // The journal contains `null` for a deleted record.
    if (record === undefined || record === null) records.delete(key);
    else records.set(key, record);
    this.live += records.size;
  }

  /** Only `apply` fills the tables, with records of the table's type. */
  private group<N extends Name>(table: N, group: string): ReadonlyMap<string, Tables[N]> {
    const records = this.tables.get(table)?.get(group);
    return (records ?? new Map()) as ReadonlyMap<string, Tables[N]>;
  }
}
