import type { ErrorObject, ValidateFunction } from 'ajv';
import Ajv from 'ajv';
import type { Policy } from '../comments/admission';
import type { CommentKey, NewComment, Order, PageRequest } from '../comments/comment';
import {
  bulkActions,
  bulkSchema,
  commentKeySchema,
  countsRequestSchema,
  defaultPageSize,
  editSchema,
  idempotencyKeySchema,
  newCommentSchema,
  pageRequestSchema,
  personSchema,
  policySchema,
  queueRequestSchema,
  type queueStates,
} from '../comments/schemas';
import { type Item, repeatedId } from '../lists/list';
import { itemsSchema, listKeySchema } from '../lists/schemas';
import { type FieldError, Problem } from './problem';

/** What browsers accept as an e-mail address: https://html.spec.whatwg.org/#valid-e-mail-address */
const email =
  /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;

const ajv = new Ajv({ allErrors: true, allowUnionTypes: true, formats: { email } });

type Query = Readonly<Record<string, unknown>>;

/** Returns the value if it is valid, and throws a problem that lists its errors otherwise. */
function reader<T>(schema: object): (value: unknown) => T {
  const validate = ajv.compile<T>(schema);
  return (value) => {
    if (validate(value)) return value;
    throw invalid(validate);
  };
}

interface SentComment extends Omit<NewComment, 'contentId' | 'parentId' | 'honeypot'> {
  content_id: string | number;
  parent_id?: string;
  leave_empty?: string;
}

const newComment = reader<SentComment>(newCommentSchema);
const pageRequest = reader<{ content_id: string; limit?: number; after?: string; order?: Order }>(
  pageRequestSchema,
);
const commentKey = reader<{ content_id: string; comment_id: string }>(commentKeySchema);
const queueRequest = reader<{ state?: (typeof queueStates)[number]; limit?: number; after?: string }>(
  queueRequestSchema,
);
const bulk = reader<{
  action: keyof typeof bulkActions;
  reason?: string;
  comments: { content_id: string; comment_id: string }[];
}>(bulkSchema);
const listKey = reader<{ list: string }>(listKeySchema);
const sentItems = reader<Item[]>(itemsSchema);
const countsRequest = reader<{ content_id: string[] }>(countsRequestSchema);

export const readEdit = reader<{ comment?: string; name?: string }>(editSchema);
export const readPolicy = reader<{ policy: Policy }>(policySchema);
export const readPerson = reader<{ email: string }>(personSchema);

export function readNewComment(body: unknown): NewComment {
  const { content_id, email, name, comment, parent_id, leave_empty } = newComment(body);
  return {
    contentId: String(content_id),
    email,
    comment,
    ...(name === undefined ? {} : { name }),
    ...(parent_id === undefined ? {} : { parentId: parent_id }),
    ...(leave_empty ? { honeypot: leave_empty } : {}),
  };
}

export function readPageRequest(contentId: unknown, { limit, after, order }: Query): PageRequest {
  const asked = pageRequest({ content_id: contentId, limit: numberIn(limit), after, order });
  return {
    contentId: asked.content_id,
    limit: asked.limit ?? defaultPageSize,
    after: asked.after,
    order: asked.order ?? 'oldest',
  };
}

export function readCommentKey(params: Query): CommentKey {
  const { content_id, comment_id } = commentKey({ ...params });
  return { contentId: content_id, id: comment_id };
}

export function readContentId(params: Query): string {
  return pageRequest({ content_id: params.content_id }).content_id;
}

export function readQueueRequest({ state, limit, after }: Query) {
  const asked = queueRequest({ state, limit: numberIn(limit), after });
  return {
    state: asked.state ?? ('pending' as const),
    limit: asked.limit ?? defaultPageSize,
    after: asked.after,
  };
}

export function readBulk(body: unknown) {
  const { action, reason, comments } = bulk(body);
  const keys = comments.map(({ content_id, comment_id }) => ({ contentId: content_id, id: comment_id }));
  return { to: bulkActions[action], reason, keys };
}

export function readCountsRequest({ content_id }: Query): string[] {
  return countsRequest({ content_id: content_id === undefined ? undefined : [content_id].flat() }).content_id;
}

export function readListName(params: Query): string {
  return listKey({ list: params.list }).list;
}

/** Without the fields that this version does not know. */
export function readItems(body: unknown): Item[] {
  const items = sentItems(body).map(({ id, title, completed }) => ({ id, title, completed }));
  const repeated = repeatedId(items);
  if (repeated === -1) return items;
  const field = `${repeated}/id`;
  const message = 'is the id of another item too';
  throw new Problem(400, `invalid request: ${field} ${message}`, [{ field, message }]);
}

/** Converts decimal digits to a number. Other values fail the type check. */
function numberIn(text: unknown): unknown {
  return typeof text === 'string' && /^\d+$/.test(text) ? Number(text) : text;
}

const isIdempotencyKey = ajv.compile<string>(idempotencyKeySchema);

export function readIdempotencyKey(header: string | undefined): string | undefined {
  if (header === undefined || isIdempotencyKey(header)) return header;
  const message = 'must be 1 to 255 visible ASCII characters';
  throw new Problem(400, `invalid request: idempotency-key ${message}`, [
    { field: 'idempotency-key', message },
  ]);
}

function invalid(validate: ValidateFunction): Problem {
  const errors = (validate.errors ?? []).map(fieldError);
  const sentence = errors.map(({ field, message }) => `${field || 'the body'} ${message}`).join('; ');
  return new Problem(400, `invalid request: ${sentence}`, errors);
}

function fieldError({ instancePath, keyword, params, message }: ErrorObject): FieldError {
  if (keyword === 'required') return { field: String(params.missingProperty), message: 'is missing' };
  const field = instancePath.slice(1);
  return { field, message: plainWords(field, keyword) ?? message ?? 'is invalid' };
}

/** For formats and patterns, the message of the validator contains the pattern. */
function plainWords(field: string, keyword: string): string | undefined {
  if (keyword === 'format') return 'must be an e-mail address, such as alice@example.com';
  if (keyword !== 'pattern') return undefined;
  return patternWords[field.slice(field.lastIndexOf('/') + 1)];
}

const patternWords: Readonly<Record<string, string>> = {
  comment: 'must not be blank, must not contain U+0000, and must be valid Unicode',
  name: 'must not be blank, and must not contain control characters',
  list: 'must not be . or .., and must not contain control characters',
  title: 'must not contain U+0000, and must be valid Unicode',
  id: 'must not contain control characters',
  content_id: 'must not be . or .., and must not contain control characters',
  after: 'must be the id of a comment',
  comment_id: 'must be the id of a comment',
  parent_id: 'must be the id of a comment',
  reason: 'must not contain U+0000, and must be valid Unicode',
};
