import type { BatchOperation, ClassicLevel } from 'classic-level';
import type { Key, StoredRecord } from '../records';

export type StoredValue = Omit<StoredRecord, keyof Key>;
export type Write = BatchOperation<ClassicLevel, string, unknown>;

/** The records, and two indexes of their keys: by email address, and by the time at which they expire. */
export function tablesIn(db: ClassicLevel) {
  const records = db.sublevel<string, StoredValue>('records', { valueEncoding: 'json' });
  const emails = db.sublevel<string, string>('emails', {});
  const expiries = db.sublevel<string, string>('expiries', {});

  function indexKeys(record: StoredRecord): { sublevel: typeof emails; key: string }[] {
    const key = keyText(record);
    const { attributes, expiresAt } = record;
    return [
      ...(attributes.email === undefined ? [] : [{ sublevel: emails, key: `${attributes.email}\n${key}` }]),
      ...(expiresAt === undefined ? [] : [{ sublevel: expiries, key: `${timeText(expiresAt)}\n${key}` }]),
    ];
  }

  return {
    records,
    emails,
    expiries,
    commit: (writes: Write[]) => db.batch<string, unknown>(writes, {}),
    put({ partition, sort, ...value }: StoredRecord): Write[] {
      const record = { partition, sort, ...value };
      return [
        { type: 'put', sublevel: records, key: keyText(record), value },
        ...indexKeys(record).map((index) => ({ type: 'put' as const, value: '', ...index })),
      ];
    },
    remove(record: StoredRecord): Write[] {
      return [
        { type: 'del', sublevel: records, key: keyText(record) },
        ...indexKeys(record).map((index) => ({ type: 'del' as const, ...index })),
      ];
    },
  };
}

export type Tables = ReturnType<typeof tablesIn>;

/** Partitions contain no control characters. */
export function keyText({ partition, sort }: Key): string {
  return `${partition}\n${sort}`;
}

/** The last two lines: an index key has one more before them. */
export function keyIn(text: string): Key {
  const [sort = '', partition = ''] = text.split('\n').reverse();
  return { partition, sort };
}

/** Sorts by time, as text. */
export function timeText(seconds: number): string {
  return String(seconds).padStart(11, '0');
}
