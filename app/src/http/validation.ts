import type { ErrorObject, ValidateFunction } from 'ajv';
import Ajv from 'ajv';
import type { NewComment, PageRequest } from '../comments/comment';
import {
  defaultPageSize,
  idempotencyKeySchema,
  newCommentSchema,
  pageRequestSchema,
} from '../comments/schemas';
import { type FieldError, Problem } from './problem';

/** What browsers take for an e-mail address: https://html.spec.whatwg.org/#valid-e-mail-address */
const email =
  /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;

const options = { allErrors: true, allowUnionTypes: true, formats: { email } } as const;
const bodies = new Ajv(options);
const texts = new Ajv({ ...options, coerceTypes: true });

const isNewComment = bodies.compile<Omit<NewComment, 'contentId'> & { content_id: string | number }>(
  newCommentSchema,
);
const isPageRequest = texts.compile<{ content_id: string; limit?: number; after?: string }>(
  pageRequestSchema,
);
const isIdempotencyKey = bodies.compile<string>(idempotencyKeySchema);

export function readNewComment(body: unknown): NewComment {
  if (!isNewComment(body)) throw invalid(isNewComment);
  return { contentId: String(body.content_id), email: body.email, comment: body.comment };
}

export function readPageRequest(contentId: unknown, query: Readonly<Record<string, unknown>>): PageRequest {
  const asked: unknown = { content_id: contentId, limit: query.limit, after: query.after };
  if (!isPageRequest(asked)) throw invalid(isPageRequest);
  return { contentId: asked.content_id, limit: asked.limit ?? defaultPageSize, after: asked.after };
}

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
  return { field, message: plainWords(field, keyword) ?? message ?? 'is wrong' };
}

/** Where JSON Schema's own words would show a pattern, say what it wants. */
function plainWords(field: string, keyword: string): string | undefined {
  if (keyword === 'format') return 'must be an e-mail address, such as alice@example.com';
  if (keyword !== 'pattern') return undefined;
  if (field === 'comment') return 'must not be blank';
  if (field === 'after') return 'must be the id of a comment';
  return 'must not have control characters';
}
