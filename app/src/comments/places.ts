import type { Key, Range, StoredRecord } from '../store/records';
import type { Comment, CommentKey, State } from './comment';
import { afterEveryCommentId, beforeEveryCommentId } from './comment-id';

/**
 * Where the store contains what. The partition of a content contains its visible comments, sorted by id. A comment in
 * another state is in the partition of the state, so lists and counts never read it, and the partition of `pending` is
 * the queue. Every other sort key is after all comment ids, because a content may be called as one of these partitions.
 */
export interface Placed {
  comment: Comment;
  state: State;
  record: StoredRecord;
}

export function commentsOn(contentId: string): Range {
  return { partition: contentId, from: beforeEveryCommentId, to: afterEveryCommentId };
}

const queued = 'queue#';

export function commentsIn(state: Exclude<State, 'visible'>): Range {
  return { partition: `state#${state}`, ...withPrefix(queued) };
}

export function cursorIn(id: string): string {
  return queued + id;
}

export function keyOf({ contentId, id }: CommentKey, state: State): Key {
  if (state === 'visible') return { partition: contentId, sort: id };
  return { partition: commentsIn(state).partition, sort: cursorIn(id) };
}

/** The changes of a comment, oldest first. */
export function auditOf({ contentId, id }: CommentKey): Range {
  return { partition: contentId, ...withPrefix(`log#${id}#`) };
}

export function auditKey(of: CommentKey, entryId: string): Key {
  return { partition: of.contentId, sort: auditOf(of).from + entryId };
}

export function policyKey(contentId: string): Key {
  return { partition: contentId, sort: 'policy' };
}

/** The same key as in version 1.0. */
export function claimKey(idempotencyKeyHash: string): Key {
  return { partition: `idempotency-key#${idempotencyKeyHash}`, sort: 'key' };
}

export function rateKey(rate: string, whoHash: string, window: number): Key {
  return { partition: `rate#${rate}#${whoHash}`, sort: `window#${window}` };
}

export const outbox: Range = { partition: 'outbox', ...withPrefix('webhook#') };

export function outboxKey(id: string): Key {
  return { partition: outbox.partition, sort: outbox.from + id };
}

export function erasureKey(id: string): Key {
  return { partition: 'erasures', sort: `log#${id}` };
}

/** `$` sorts directly after `#`, and no key ends with it. */
function withPrefix(prefix: `${string}#`): Pick<Range, 'from' | 'to'> {
  return { from: prefix, to: `${prefix.slice(0, -1)}$` };
}

export function recordOf(comment: Comment, state: State, expiresAt?: number): StoredRecord {
  const { contentId, email, name, comment: text, createdAt, editedAt, parentId, secretHash } = comment;
  const attributes: Record<string, string> = { email, comment: text, created_at: createdAt };
  if (name !== undefined) attributes.name = name;
  if (editedAt !== undefined) attributes.edited_at = editedAt;
  if (parentId !== undefined) attributes.parent_id = parentId;
  if (secretHash !== undefined) attributes.secret_hash = secretHash;
  if (state !== 'visible') attributes.on_content = contentId;
  const record: StoredRecord = { ...keyOf(comment, state), attributes };
  if (expiresAt !== undefined) record.expiresAt = expiresAt;
  return record;
}

export function placedAs(record: StoredRecord): Placed {
  const { partition, sort, attributes } = record;
  const isVisible = sort < afterEveryCommentId;
  const comment: Comment = {
    contentId: isVisible ? partition : textIn(record, 'on_content'),
    id: isVisible ? sort : sort.slice(queued.length),
    email: textIn(record, 'email'),
    comment: textIn(record, 'comment'),
    createdAt: textIn(record, 'created_at'),
  };
  if (attributes.name !== undefined) comment.name = String(attributes.name);
  if (attributes.edited_at !== undefined) comment.editedAt = String(attributes.edited_at);
  if (attributes.parent_id !== undefined) comment.parentId = String(attributes.parent_id);
  if (attributes.secret_hash !== undefined) comment.secretHash = String(attributes.secret_hash);
  return { comment, state: isVisible ? 'visible' : (partition.slice('state#'.length) as State), record };
}

export function textIn({ attributes }: StoredRecord, name: string): string {
  const value = attributes[name];
  if (typeof value !== 'string')
    throw new Error(`a record of the store has no text in its attribute ${name}`);
  return value;
}

export function isExpired({ expiresAt }: StoredRecord, nowMs: number): boolean {
  return expiresAt !== undefined && expiresAt * 1_000 <= nowMs;
}
