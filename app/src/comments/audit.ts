import type { Step, Store, StoredRecord } from '../store/records';
import type { CommentKey, State } from './comment';
import { auditKey, auditOf, textIn } from './places';

export interface AuditEntry {
  at: string;
  /** `author`, or the name of a moderator. */
  actor: string;
  action: 'edit' | State;
  reason?: string;
  /** The text before an edit. */
  previous?: string;
}

const mostEntries = 1_000;

/** The step that stores an entry. Entries sort by time. */
export function auditStep(
  of: CommentKey,
  entry: Omit<AuditEntry, 'at'>,
  entryId: string,
  expiresAt: number | undefined,
): Step {
  const at = new Date().toISOString();
  const attributes: Record<string, string> = { at, actor: entry.actor, action: entry.action };
  if (entry.reason !== undefined) attributes.reason = entry.reason;
  if (entry.previous !== undefined) attributes.previous = entry.previous;
  const record: StoredRecord = { ...auditKey(of, `${at}#${entryId}`), attributes };
  if (expiresAt !== undefined) record.expiresAt = expiresAt;
  return { put: record, over: 'nothing' };
}

/** All entries of a comment, oldest first. */
export async function auditRecords(store: Store, of: CommentKey): Promise<StoredRecord[]> {
  const records: StoredRecord[] = [];
  let after: string | undefined;
  do {
    const page = await store.page({ ...auditOf(of), limit: mostEntries, after, order: 'oldest' });
    records.push(...page.records);
    after = page.next;
  } while (after !== undefined);
  return records;
}

export function auditEntry(record: StoredRecord): AuditEntry {
  const { reason, previous } = record.attributes;
  return {
    at: textIn(record, 'at'),
    actor: textIn(record, 'actor'),
    action: textIn(record, 'action') as AuditEntry['action'],
    ...(reason === undefined ? {} : { reason: String(reason) }),
    ...(previous === undefined ? {} : { previous: String(previous) }),
  };
}
