import { Unavailable } from '../unavailable';

/**
 * What all stores have in common: records in partitions, sorted by their sort key. The domain decides what they contain,
 * so a new feature needs no new operation of the stores.
 */
export interface Key {
  partition: string;
  sort: string;
}

/** No attribute is called content_id, comment_id, revision or expires_at: these names belong to the stores. */
export interface StoredRecord extends Key {
  attributes: Readonly<Record<string, string | number>>;
  /** Increases with every change after the first write; 0 or absent before. */
  revision?: number;
  /** In seconds since 1970. The store deletes the record some time later. */
  expiresAt?: number;
}

export type Order = 'oldest' | 'newest';

/** The records of a partition whose sort keys are from `from` to `to`. */
export interface Range {
  partition: string;
  from: string;
  to: string;
}

export interface RangeRequest extends Range {
  limit: number;
  /** The sort key that the page starts after, in its order. */
  after: string | undefined;
  order: Order;
}

export interface RecordPage {
  records: StoredRecord[];
  /** The sort key that the next page starts after; absent on the last page. */
  next: string | undefined;
}

/** One step of a change: it writes over the record that was read, over nothing, or over anything. */
export type Step =
  | { put: StoredRecord; over: StoredRecord | 'nothing' | 'anything' }
  | { remove: StoredRecord };

/** The interface of all stores. */
export interface Store {
  /** A page ends at its limit, or at 1 MB. */
  page(request: RangeRequest): Promise<RecordPage>;
  /** The sort key of the last record of the range. */
  last(range: Range): Promise<string | undefined>;
  /** The number of records in the range, but at most this one. */
  count(range: Range, most: number): Promise<number>;
  /** The records with these keys, at most 100, in any order. */
  get(keys: readonly Key[]): Promise<StoredRecord[]>;
  /** Resolves when all records are stored, and rejects if one may not be. Idempotent. */
  putAll(records: readonly StoredRecord[]): Promise<void>;
  /** All steps or none: returns false if a record was changed since it was read. */
  change(steps: readonly Step[]): Promise<boolean>;
  /** Adds to a counter, and returns its sum. */
  add(key: Key, amount: number, expiresAt: number): Promise<number>;
  /** The keys of all records with this `email` attribute. */
  withEmail(email: string): AsyncIterable<Key[]>;
  check(): Promise<void>;
}

/** A page ends here even before its limit, as in DynamoDB. */
export const pageBytes = 1024 * 1024;

export class StoreUnavailable extends Unavailable {
  override name = 'StoreUnavailable';

  constructor(message: string) {
    super('the store', message);
  }
}

export function isSameKey(one: Key, other: Key): boolean {
  return one.partition === other.partition && one.sort === other.sort;
}

/** Of records with the same key, the last. */
export function withoutRepetitions(records: readonly StoredRecord[]): StoredRecord[] {
  return [...new Map(records.map((record) => [`${record.partition}\n${record.sort}`, record])).values()];
}
