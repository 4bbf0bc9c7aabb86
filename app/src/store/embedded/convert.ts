import type { ClassicLevel } from 'classic-level';
import { type Item, recordOf } from '../dynamodb/items';
import type { StoredRecord } from '../records';
import { keyIn, tablesIn } from './tables';

const portion = 1_000;

interface Format {
  range: { gt: string; lt: string };
  /** Idempotency keys are not converted: they matter for a day at most. */
  recordFrom(key: string, value: never): StoredRecord | undefined;
}

/** Version 1.0: items of dynalite, a DynamoDB engine. */
const dynaliteItems: Format = {
  range: { gt: 'item-comments~', lt: 'item-comments\x7f' },
  recordFrom(_key, item: Item) {
    const record = recordOf(item);
    return record.sort === 'key' ? undefined : record;
  },
};

/** Version 1.1: comments without a common format for other records. */
const comments: Format = {
  range: { gt: '!comments!', lt: '!comments"' },
  recordFrom(key, { createdAt, ...others }: Record<string, string>) {
    return {
      ...keyIn(key.slice('!comments!'.length)),
      attributes: { ...others, created_at: createdAt ?? '' },
    };
  },
};

const claims: Format = { range: { gt: '!claims!', lt: '!claims"' }, recordFrom: () => undefined };

/** Converts the data of earlier versions. A conversion that was interrupted continues at the next start. */
export async function convertEarlierFormats(db: ClassicLevel): Promise<void> {
  const tables = tablesIn(db);
  for (const { range, recordFrom } of [dynaliteItems, comments, claims]) {
    for (;;) {
      const found = await db
        .iterator<string, never>({ ...range, valueEncoding: 'json', limit: portion })
        .all();
      if (found.length === 0) break;
      await tables.commit([
        ...found.flatMap(([key, value]) => {
          const record = recordFrom(key, value);
          return record ? tables.put(record) : [];
        }),
        ...found.map(([key]) => ({ type: 'del' as const, key })),
      ]);
    }
  }
}
