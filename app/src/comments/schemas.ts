import { commentIdPattern } from './comment-id';

/** The JSON Schemas that requests are checked with; the OpenAPI document shows these same objects. */

export const bodyLimit = 64 * 1024;
export const defaultPageSize = 100;
export const largestPage = 1_000;

/** No control characters, and none that UTF-8 cannot carry: they would not come back as they were sent. */
const contentIdText = {
  type: 'string',
  minLength: 1,
  maxLength: 256,
  pattern: '^[^\\p{Cc}\\p{Cs}]*$',
} as const;

export const newCommentSchema = {
  type: 'object',
  required: ['email', 'comment', 'content_id'],
  properties: {
    email: {
      description: 'The e-mail address of who comments.',
      type: 'string',
      format: 'email',
      maxLength: 254,
    },
    comment: {
      description: 'What they say: up to 5,000 characters, not all of them blank.',
      type: 'string',
      minLength: 1,
      maxLength: 5_000,
      pattern: '\\S',
    },
    content_id: {
      description: 'What they comment on. 1 and "1" are the same content.',
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
    email: { type: 'string' },
    comment: { type: 'string' },
    created_at: { type: 'string', format: 'date-time' },
  },
} as const;
