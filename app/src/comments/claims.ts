import { digest } from '../digest';
import { Refusal } from '../refusal';
import type { Store, StoredRecord } from '../store/records';
import { StoreUnavailable } from '../store/records';
import { claimKey, textIn } from './places';

/** The comment that owns an idempotency key: of this request, or of an earlier one. */
export interface Claim {
  id: string;
  createdAt: string;
  fingerprint: string;
  /** Earlier versions stored none. */
  salt?: string;
}

const lifetimeSeconds = 24 * 60 * 60;

/**
 * Claims the key before the comment is written, together with the id of the comment. A repeated request writes the same
 * comment with the same id, even after a failure between the two writes. Returns the claim that owns the key.
 */
export async function claim(store: Store, key: string, mine: Claim): Promise<Claim> {
  const record = recordOf(key, mine);
  if (await store.change([{ put: record, over: 'nothing' }])) return mine;
  const [stored] = await store.get([record]);
  if (!stored) throw new StoreUnavailable('an idempotency-key expired while it was read');
  const owner = claimIn(stored);
  if (owner.fingerprint === mine.fingerprint) return owner;
  throw new Refusal('invalid', 'this idempotency-key was used with another comment');
}

function recordOf(key: string, { id, createdAt, fingerprint, salt }: Claim): StoredRecord {
  return {
    ...claimKey(digest(key)),
    attributes: {
      stored_as: id,
      created_at: createdAt,
      fingerprint,
      ...(salt === undefined ? {} : { salt }),
    },
    expiresAt: Math.floor(Date.parse(createdAt) / 1_000) + lifetimeSeconds,
  };
}

function claimIn(record: StoredRecord): Claim {
  const { salt } = record.attributes;
  return {
    id: textIn(record, 'stored_as'),
    createdAt: textIn(record, 'created_at'),
    fingerprint: textIn(record, 'fingerprint'),
    ...(salt === undefined ? {} : { salt: String(salt) }),
  };
}
