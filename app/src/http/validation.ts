import type { ErrorObject, ValidateFunction } from 'ajv';
import Ajv from 'ajv';
import type { NewComment, Order, PageRequest } from '../comments/comment';
import {
  defaultPageSize,
  idempotencyKeySchema,
  newCommentSchema,
  pageRequestSchema,
} from '../comments/schemas';
import { type FieldError, Problem } from './problem';

/** What browsers accept as an e-mail address: https://html.spec.whatwg.org/#valid-e-mail-address */
const email =
  /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;

const ajv = new Ajv({ allErrors: true, allowUnionTypes: true, formats: { email } });

const isNewComment = ajv.compile<Omit<NewComment, 'contentId'> & { content_id: string | number }>(
  newCommentSchema,
);
const isPageRequest = ajv.compile<{ content_id: string; limit?: number; after?: string; order?: Order }>(
  pageRequestSchema,
);
const isIdempotencyKey = ajv.compile<string>(idempotencyKeySchema);

export function readNewComment(body: unknown): NewComment {
  if (!isNewComment(body)) throw invalid(isNewComment);
  const { content_id, email, name, comment } = body;
  return { contentId: String(content_id), email, ...(name === undefined ? {} : { name }), comment };
}

export function readPageRequest(contentId: unknown, query: Readonly<Record<string, unknown>>): PageRequest {
  const { limit, after, order } = query;
  const asked: unknown = { content_id: contentId, limit: numberIn(limit), after, order };
  if (!isPageRequest(asked)) throw invalid(isPageRequest);
  return {
    contentId: asked.content_id,
    limit: asked.limit ?? defaultPageSize,
    after: asked.after,
    order: asked.order ?? 'oldest',
  };
}

/** Converts decimal digits to a number. Other values fail the type check. */
function numberIn(text: unknown): unknown {
  return typeof text === 'string' && /^\d+$/.test(text) ? Number(text) : text;
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
  return { field, message: plainWords(field, keyword) ?? message ?? 'is invalid' };
}

/** For formats and patterns, the message of the validator contains the pattern. */
function plainWords(field: string, keyword: string): string | undefined {
  if (keyword === 'format') return 'must be an e-mail address, such as alice@example.com';
  if (keyword !== 'pattern') return undefined;
  return patternWords[field];
}

const patternWords: Readonly<Record<string, string>> = {
  comment: 'must not be blank, and must be valid Unicode',
  name: 'must not be blank, and must not contain control characters',
  content_id: 'must not be . or .., and must not contain control characters',
  after: 'must be the id of a comment',
};
