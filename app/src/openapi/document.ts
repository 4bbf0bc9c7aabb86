import {
  commentSchema,
  defaultPageSize,
  idempotencyKeySchema,
  newCommentSchema,
  pageParameterSchemas,
} from '../comments/schemas';
import { operationPaths } from './operation-paths';
import { answer, failure, type OpenApiDocument, text } from './parts';

export type { OpenApiDocument } from './parts';

/** The contract. Request schemas are the objects that requests are checked with; a test holds the rest to the code. */
export function openApiDocument(version: string): OpenApiDocument {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Comments',
      version,
      description: 'Write comments on a content, and read them, oldest first.',
    },
    paths: {
      '/api/comment/new': { post: newComment },
      '/api/comment/list/{content_id}': { get: listComments },
      ...operationPaths,
    },
    components: {
      schemas: {
        NewComment: newCommentSchema,
        Comment: commentSchema,
        Success: {
          type: 'object',
          required: ['status', 'message'],
          additionalProperties: false,
          properties: { status: { const: 'SUCCESS' }, message: text },
        },
        NotFound: {
          type: 'object',
          required: ['status', 'message'],
          additionalProperties: false,
          properties: { status: { const: 'NOT-FOUND' }, message: text },
        },
        Invalid: {
          type: 'object',
          required: ['status', 'message', 'errors'],
          additionalProperties: false,
          properties: {
            status: { const: 'INVALID' },
            message: text,
            errors: {
              type: 'array',
              minItems: 1,
              items: {
                type: 'object',
                required: ['field', 'message'],
                additionalProperties: false,
                properties: { field: text, message: text },
              },
            },
          },
        },
        Unavailable: {
          type: 'object',
          required: ['status', 'message'],
          additionalProperties: false,
          properties: { status: { const: 'UNAVAILABLE' }, message: text },
        },
      },
    },
  };
}

const newComment = {
  summary: 'Write a comment',
  description:
    'Answers when the comment is stored. Repeated with the same Idempotency-Key, it is stored once.',
  parameters: [
    {
      name: 'Idempotency-Key',
      in: 'header',
      required: false,
      description:
        'Names this request, so that it can be sent again after a doubt. Remembered for a day or longer.',
      schema: idempotencyKeySchema,
    },
  ],
  requestBody: {
    required: true,
    content: { 'application/json': { schema: { $ref: '#/components/schemas/NewComment' } } },
  },
  responses: {
    200: answer('The comment is stored.', 'Success'),
    400: failure('Something in the request is wrong: errors says what.'),
    413: failure('The body is larger than 64 KiB.'),
    415: failure('The body is not JSON in UTF-8.'),
    429: failure('Too many requests from this client.'),
    503: answer('The store does not answer: Retry-After says when to come back.', 'Unavailable'),
  },
};

const listComments = {
  summary: 'Read the comments of a content, oldest first',
  description: 'A page at a time. While there is more, the answer has a Link header with rel="next".',
  parameters: [
    {
      name: 'content_id',
      in: 'path',
      required: true,
      description: 'The content.',
      schema: pageParameterSchemas.content_id,
    },
    {
      name: 'limit',
      in: 'query',
      required: false,
      description: `The most comments of a page: ${defaultPageSize} if nothing is said.`,
      schema: pageParameterSchemas.limit,
    },
    {
      name: 'after',
      in: 'query',
      required: false,
      description: 'Read on after the comment with this id.',
      schema: pageParameterSchemas.after,
    },
  ],
  responses: {
    200: {
      description: 'The comments.',
      headers: { Link: { description: 'Where the next page is, if there is one.', schema: text } },
      content: {
        'application/json': { schema: { type: 'array', items: { $ref: '#/components/schemas/Comment' } } },
      },
    },
    400: failure('Something in the request is wrong: errors says what.'),
    404: answer('There are no comments on this content yet.', 'NotFound'),
    429: failure('Too many requests from this client.'),
    503: answer('The store does not answer: Retry-After says when to come back.', 'Unavailable'),
  },
};
