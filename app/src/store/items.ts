import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import type { Claim, Comment } from '../comments/comment';

/**
 * Two kinds of items share the table. The partition of a content contains its comments, sorted by id. A claimed
 * idempotency key has a partition of its own, and a sort key after all comment ids, so that no list contains it.
 */
export type Item = Record<string, AttributeValue>;

const keySortKey = 'key';

/** How long a key is remembered, if `expires_at` is the time-to-live attribute of the table. */
const keyLifetimeSeconds = 24 * 60 * 60;

export function commentItem({ contentId, id, email, name, comment, createdAt }: Comment): Item {
  return {
    content_id: { S: contentId },
    comment_id: { S: id },
    email: { S: email },
    ...(name === undefined ? {} : { name: { S: name } }),
    comment: { S: comment },
    created_at: { S: createdAt },
  };
}

export function commentOf(item: Item): Comment {
  return {
    contentId: text(item, 'content_id'),
    id: text(item, 'comment_id'),
    email: text(item, 'email'),
    ...(item.name?.S === undefined ? {} : { name: item.name.S }),
    comment: text(item, 'comment'),
    createdAt: text(item, 'created_at'),
  };
}

export function isClaim(item: Item): boolean {
  return text(item, 'comment_id') === keySortKey;
}

export function keyOfClaim(key: string): Item {
  return { content_id: { S: `idempotency-key#${key}` }, comment_id: { S: keySortKey } };
}

export function claimItem(key: string, { id, createdAt, fingerprint }: Claim): Item {
  const expires = Math.floor(Date.parse(createdAt) / 1_000) + keyLifetimeSeconds;
  return {
    ...keyOfClaim(key),
    stored_as: { S: id },
    created_at: { S: createdAt },
    fingerprint: { S: fingerprint },
    expires_at: { N: String(expires) },
  };
}

export function claimOf(item: Item): Claim {
  return {
    id: text(item, 'stored_as'),
    createdAt: text(item, 'created_at'),
    fingerprint: text(item, 'fingerprint'),
  };
}

export function text(item: Item, attribute: string): string {
  const value = item[attribute]?.S;
  if (value === undefined) throw new Error(`an item of the table has no text in its attribute ${attribute}`);
  return value;
}
