import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import type { Key, StoredRecord } from '../records';

/** An item of the table: the attributes of a record, and four that the store itself uses. */
export type Item = Record<string, AttributeValue>;

export function itemOf({ partition, sort, attributes, revision, expiresAt }: StoredRecord): Item {
  const item: Item = { content_id: { S: partition }, comment_id: { S: sort } };
  for (const [name, value] of Object.entries(attributes)) {
    item[name] = typeof value === 'string' ? { S: value } : { N: String(value) };
  }
  if (revision !== undefined) item.revision = { N: String(revision) };
  if (expiresAt !== undefined) item.expires_at = { N: String(expiresAt) };
  return item;
}

export function recordOf({ content_id, comment_id, revision, expires_at, ...others }: Item): StoredRecord {
  const attributes: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(others)) {
    if (value.S !== undefined) attributes[name] = value.S;
    else if (value.N !== undefined) attributes[name] = Number(value.N);
  }
  return {
    partition: text(content_id),
    sort: text(comment_id),
    attributes,
    ...(revision?.N === undefined ? {} : { revision: Number(revision.N) }),
    ...(expires_at?.N === undefined ? {} : { expiresAt: Number(expires_at.N) }),
  };
}

export function keyItem({ partition, sort }: Key): Item {
  return { content_id: { S: partition }, comment_id: { S: sort } };
}

export function keyIn({ content_id, comment_id }: Item): Key {
  return { partition: text(content_id), sort: text(comment_id) };
}

function text(value: AttributeValue | undefined): string {
  if (value?.S === undefined) throw new Error('an item of the table has no text in its key');
  return value.S;
}
