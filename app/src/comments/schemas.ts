import { commentIdPattern } from './comment-id';

/** The JSON Schemas that requests are checked with. The OpenAPI document contains the same objects. */

export const bodyLimit = 64 * 1024;
export const defaultPageSize = 100;
export const largestPage = 1_000;

/**
 * No control characters, and no lone surrogates, which UTF-8 cannot represent. URLs normalize the path segments `.` and
 * `..`, so a list of these contents could not be requested: https://url.spec.whatwg.org/#double-dot-path-segment
 */
export const contentIdText = {
  type: 'string',
  minLength: 1,
  maxLength: 256,
  pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$',
} as const;

/** U+0000 cannot be represented in HTML, XML and PostgreSQL. */
const commentPattern = '^\\s*[^\\s\\p{Cs}\\u0000][^\\p{Cs}\\u0000]*$';

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
      pattern: commentPattern,
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
    parent_id: {
      description: 'The id of the comment that this one replies to. Replies have no replies.',
      type: 'string',
      pattern: commentIdPattern,
    },
    leave_empty: {
      description:
        'For forms: a field that people do not see. A comment that fills it in waits for a moderator.',
      type: 'string',
    },
  },
} as const;

export const editSchema = {
  type: 'object',
  minProperties: 1,
  additionalProperties: false,
  properties: { comment: newCommentSchema.properties.comment, name: newCommentSchema.properties.name },
} as const;

export const commentKeySchema = {
  type: 'object',
  required: ['content_id', 'comment_id'],
  properties: { content_id: contentIdText, comment_id: { type: 'string', pattern: commentIdPattern } },
} as const;

export const queueStates = ['pending', 'hidden', 'deleted'] as const;

export const queueParameterSchemas = {
  state: { enum: queueStates, default: 'pending' },
  limit: { type: 'integer', minimum: 1, maximum: 100, default: defaultPageSize },
  after: { type: 'string', pattern: commentIdPattern },
} as const;

export const queueRequestSchema = { type: 'object', properties: queueParameterSchemas } as const;

export const bulkActions = { approve: 'visible', hide: 'hidden', delete: 'deleted' } as const;

export const bulkSchema = {
  type: 'object',
  required: ['action', 'comments'],
  additionalProperties: false,
  properties: {
    action: { enum: ['approve', 'hide', 'delete'], description: 'approve also restores.' },
    reason: { type: 'string', maxLength: 500, pattern: '^[^\\p{Cs}\\u0000]*$' },
    comments: { type: 'array', minItems: 1, maxItems: 100, items: commentKeySchema },
  },
} as const;

export const policySchema = {
  type: 'object',
  required: ['policy'],
  additionalProperties: false,
  properties: { policy: { enum: ['open', 'moderated', 'closed'] } },
} as const;

export const personSchema = {
  type: 'object',
  required: ['email'],
  additionalProperties: false,
  properties: { email: newCommentSchema.properties.email },
} as const;

export const countsRequestSchema = {
  type: 'object',
  required: ['content_id'],
  properties: { content_id: { type: 'array', minItems: 1, maxItems: 100, items: contentIdText } },
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
    edited_at: { type: 'string', format: 'date-time', description: 'Present if the comment was edited.' },
    parent_id: { type: 'string', format: 'uuid', description: 'Present if the comment is a reply.' },
  },
} as const;
