import { setTimeout as pause } from 'node:timers/promises';
import { digest } from '../digest';
import { Refusal } from '../refusal';
import { isSameKey, type Key, type Store, type StoredRecord, StoreUnavailable } from '../store/records';
import type { Item } from './list';

export interface ListKey {
  name: string;
  /** The id of the person to whom the list belongs. Absent: it is shared by all. */
  owner?: string;
}

/** A list as it is sent: its items as JSON, and a tag that changes with them. */
export interface SentList {
  body: Buffer;
  tag: string;
}

/** Whether to write over the list with this tag, or over none. */
export type Precondition = (tag: string | undefined) => boolean;

/** Each try fails only if another writer succeeded. */
const tries = 12;
const longestPauseMs = 20;

/** Named lists of things to do. A list is one record, so that a reader never sees half of a write. */
export class Lists {
  constructor(private readonly store: Store) {}

  async read(key: ListKey): Promise<SentList | undefined> {
    const record = await this.find(keyOf(key));
    return record && sentList(textOf(record));
  }

  async write(list: ListKey, items: readonly Item[], mayReplace: Precondition): Promise<SentList> {
    const key = keyOf(list);
    const text = JSON.stringify(items);
    for (let attempt = 0; attempt < tries; attempt += 1) {
      if (attempt > 0) await pause(Math.random() * longestPauseMs);
      const stored = await this.find(key);
      if (!mayReplace(stored && sentList(textOf(stored)).tag)) {
        throw new Refusal('stale', 'the list was changed by someone else; read it again');
      }
      const put: StoredRecord = {
        ...key,
        attributes: { items: text, changed_at: new Date().toISOString() },
        ...(stored && { revision: (stored.revision ?? 0) + 1 }),
      };
      if (await this.store.change([{ put, over: stored ?? 'nothing' }])) return sentList(text);
    }
    throw new StoreUnavailable('a list was changed too often at one time');
  }

  private async find(key: Key): Promise<StoredRecord | undefined> {
    return (await this.store.get([key])).find((record) => isSameKey(record, key));
  }
}

/** A content may be called as this partition, so the sort key is after all comment ids. */
function keyOf({ name, owner }: ListKey): Key {
  const partition = owner === undefined ? `list#${name}` : `list-of#${owner}#${name}`;
  return { partition, sort: 'items' };
}

function textOf({ attributes }: StoredRecord): string {
  return String(attributes.items);
}

function sentList(text: string): SentList {
  return { body: Buffer.from(text), tag: `"${digest(text).slice(0, 32)}"` };
}
