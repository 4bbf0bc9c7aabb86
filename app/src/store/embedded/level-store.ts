import type { ClassicLevel } from 'classic-level';
import type { Key, Range, RangeRequest, RecordPage, Step, Store, StoredRecord } from '../records';
import { pageBytes } from '../records';
import type { StoreCalls } from '../store-calls';
import { keyIn, keyText, type StoredValue, type Tables, tablesIn, timeText, type Write } from './tables';

/**
 * The records in LevelDB, for development. LevelDB passes every write to the operating system before it returns: a
 * killed process loses nothing, a power cut may lose the last moments.
 */
export class LevelStore implements Store {
  private tables: Tables;
  private lastWrite: Promise<unknown> = Promise.resolve();
  private hasFailed = false;

  constructor(
    private readonly db: ClassicLevel,
    private readonly calls: StoreCalls,
    private readonly now: () => number = Date.now,
  ) {
    this.tables = tablesIn(db);
  }

  page(request: RangeRequest): Promise<RecordPage> {
    return this.calls.run('list', async (signal) => {
      const iterator = this.tables.records.iterator({ ...boundsAfter(request), signal });
      try {
        return await readPage(request.limit, (most) => iterator.nextv(most));
      } finally {
        await iterator.close();
      }
    });
  }

  last(range: Range): Promise<string | undefined> {
    return this.calls.run('latest', async (signal) => {
      const [key] = await this.tables.records
        .keys({ ...bounds(range), reverse: true, limit: 1, signal })
        .all();
      return key === undefined ? undefined : keyIn(key).sort;
    });
  }

  count(range: Range, most: number): Promise<number> {
    return this.calls.run('count', async (signal) => {
      const keys = await this.tables.records.keys({ ...bounds(range), limit: most, signal }).all();
      return keys.length;
    });
  }

  get(keys: readonly Key[]): Promise<StoredRecord[]> {
    return this.calls.run('get', () => this.read(keys));
  }

  putAll(records: readonly StoredRecord[]): Promise<void> {
    return this.calls.run('write', () =>
      this.write(() => this.tables.commit(records.flatMap((record) => this.tables.put(record)))),
    );
  }

  change(steps: readonly Step[]): Promise<boolean> {
    return this.calls.run('change', () =>
      this.write(async () => {
        const writes: Write[] = [];
        for (const step of steps) {
          const [stored] = await this.read(['put' in step ? step.put : step.remove]);
          if (!this.allows(step, stored)) return false;
          if (stored) writes.push(...this.tables.remove(stored));
          if ('put' in step) writes.push(...this.tables.put(step.put));
        }
        await this.tables.commit(writes);
        return true;
      }),
    );
  }

  add(key: Key, amount: number, expiresAt: number): Promise<number> {
    return this.calls.run('add', () =>
      this.write(async () => {
        const [stored] = await this.read([key]);
        const sum = Number(stored?.attributes.amount ?? 0) + amount;
        await this.tables.commit(this.tables.put({ ...key, attributes: { amount: sum }, expiresAt }));
        return sum;
      }),
    );
  }

  async *withEmail(email: string): AsyncIterable<Key[]> {
    const keys = await this.calls.run('with-email', (signal) =>
      this.tables.emails.keys({ gt: `${email}\n`, lt: `${email}\v`, signal }).all(),
    );
    yield keys.map(keyIn);
  }

  async check(): Promise<void> {
    await this.calls.run('check', () => this.tables.records.get('a key that is never written'));
  }

  /** Deletes expired records. */
  async sweep(): Promise<void> {
    await this.calls.run('sweep', () =>
      this.write(async () => {
        const expired = await this.tables.expiries
          .keys({ lte: timeText(this.now() / 1_000), limit: 1_000 })
          .all();
        const records = await this.read(expired.map(keyIn));
        const due = records.filter(({ expiresAt }) => expiresAt !== undefined && !this.isAlive(expiresAt));
        const indexes = expired.map((key) => ({ type: 'del' as const, sublevel: this.tables.expiries, key }));
        await this.tables.commit([...due.flatMap((record) => this.tables.remove(record)), ...indexes]);
      }),
    );
  }

  private allows(step: Step, stored: StoredRecord | undefined): boolean {
    const over = 'put' in step ? step.over : step.remove;
    if (over === 'anything') return true;
    if (over === 'nothing') return stored === undefined || !this.isAlive(stored.expiresAt);
    return stored !== undefined && (stored.revision ?? 0) === (over.revision ?? 0);
  }

  private isAlive(expiresAt: number | undefined): boolean {
    return expiresAt === undefined || expiresAt > this.now() / 1_000;
  }

  private async read(keys: readonly Key[]): Promise<StoredRecord[]> {
    const values = await this.tables.records.getMany(keys.map(keyText));
    return keys.flatMap(({ partition, sort }, index) => {
      const value = values[index];
      return value === undefined ? [] : [{ partition, sort, ...value }];
    });
  }

  /** Writes run one after another: LevelDB has no conditional writes, and none may follow one that failed. */
  private write<T>(write: () => Promise<T>): Promise<T> {
    const turn = this.lastWrite.then(() => this.writeNow(write));
    this.lastWrite = turn.catch(() => {});
    return turn;
  }

  /**
   * After a failed write, such as on a full disk, the log may end in half a record, and LevelDB would not find later
   * records when it starts again. Opening it again starts a new log.
   */
  private async writeNow<T>(write: () => Promise<T>): Promise<T> {
    if (this.hasFailed) {
      await this.db.close();
      await this.db.open();
      this.tables = tablesIn(this.db);
      this.hasFailed = false;
    }
    try {
      return await write();
    } catch (error) {
      this.hasFailed = true;
      throw error;
    }
  }
}

function bounds({ partition, from, to }: Range) {
  return { gte: keyText({ partition, sort: from }), lte: keyText({ partition, sort: to }) };
}

function boundsAfter({ after, order, ...range }: RangeRequest) {
  const reverse = order === 'newest';
  if (after === undefined) return { ...bounds(range), reverse };
  const key = keyText({ partition: range.partition, sort: after });
  const { gte, lte } = bounds(range);
  return reverse ? { gte, lt: key, reverse } : { gt: key, lte };
}

/** Reads one more than the page contains, to know whether there is a next page. */
async function readPage(
  limit: number,
  next: (most: number) => Promise<[string, StoredValue][]>,
): Promise<RecordPage> {
  const records: StoredRecord[] = [];
  let bytes = 0;
  while (records.length <= limit && bytes < pageBytes) {
    const entries = await next(limit + 1 - records.length);
    if (entries.length === 0) return { records, next: undefined };
    for (const [key, value] of entries) {
      records.push({ ...keyIn(key), ...value });
      bytes += sizeOf(value);
    }
  }
  const shown = records.slice(0, limit);
  return { records: shown, next: shown.at(-1)?.sort };
}

function sizeOf({ attributes }: StoredValue): number {
  let size = 0;
  for (const value of Object.values(attributes)) size += String(value).length;
  return size;
}
