import { commentIdPattern } from './comment-id';

/** The JSON Schemas that requests are checked with. The OpenAPI document contains the same objects. */

export const bodyLimit = 64 * 1024;
export const defaultPageSize = 100;
export const largestPage = 1_000;

/**
 * No control characters, and no lone surrogates, which UTF-8 cannot represent. URLs normalize the path segments `.` and
 * `..`, so a list of these contents could not be requested: https://url.spec.whatwg.org/#double-dot-path-segment
 */
const contentIdText = {
  type: 'string',
  minLength: 1,
  maxLength: 256,
  pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$',
} as const;

export const newCommentSchema = {
  type: 'object',
  required: ['email', 'comment', 'content_id'],
  properties: {
    email: {
      description: 'The e-mail address of the author.',
      type: 'string',
      format: 'email',
      maxLength: 254,
    },
    name: {
      description: 'The name of the author, which lists show.',
      type: 'string',
      minLength: 1,
      maxLength: 80,
      pattern: '^\\s*[^\\s\\p{Cc}\\p{Cs}][^\\p{Cc}\\p{Cs}]*$',
    },
    comment: {
      description: 'The text: up to 5,000 characters, not only white space.',
      type: 'string',
      minLength: 1,
      maxLength: 5_000,
      pattern: '^\\s*[^\\s\\p{Cs}][^\\p{Cs}]*$',
    },
    content_id: {
      description: 'The content to comment on. 1 and "1" are the same content.',
      type: ['integer', 'string'],
      minimum: Number.MIN_SAFE_INTEGER,
      maximum: Number.MAX_SAFE_INTEGER,
      minLength: contentIdText.minLength,
      maxLength: contentIdText.maxLength,
      pattern: contentIdText.pattern,
    },
  },
} as const;

export const pageParameterSchemas = {
  content_id: contentIdText,
  limit: { type: 'integer', minimum: 1, maximum: largestPage, default: defaultPageSize },
  after: { type: 'string', pattern: commentIdPattern },
  order: { enum: ['oldest', 'newest'], default: 'oldest' },
} as const;

export const pageRequestSchema = {
  type: 'object',
  required: ['content_id'],
  properties: pageParameterSchemas,
} as const;

export const idempotencyKeySchema = {
  type: 'string',
  minLength: 1,
  maxLength: 255,
  pattern: '^[\\x21-\\x7e]*$',
} as const;

export const commentSchema = {
  type: 'object',
  required: ['id', 'email', 'comment', 'created_at'],
  additionalProperties: false,
  properties: {
    id: { type: 'string', format: 'uuid', description: 'Ids sort in the order of the comments.' },
    email: {
      type: 'string',
      description:
        'The e-mail address of the author, in full, masked or as a hash: the service is configured with EMAIL_EXPOSURE.',
    },
    name: { type: 'string', description: 'The name of the author, if the client sent one.' },
    comment: { type: 'string' },
    created_at: { type: 'string', format: 'date-time' },
  },
} as const;
