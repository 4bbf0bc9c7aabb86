import {
  commentSchema,
  defaultPageSize,
  idempotencyKeySchema,
  newCommentSchema,
  pageParameterSchemas,
} from '../comments/schemas';
import { bodyFailures, usualFailures } from './common';
import { listPaths, listSchemas } from './list-paths';
import { moderationPaths, moderationSchemas } from './moderation-paths';
import { operationPaths } from './operation-paths';
import { answer, failure, type OpenApiDocument, text } from './parts';
import { readingPaths } from './reading-paths';
import { sessionPaths } from './session-paths';

export type { OpenApiDocument } from './parts';

/** The contract. Requests are validated with the same schemas; a test compares the rest with the code. */
export function openApiDocument(version: string): OpenApiDocument {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Comments',
      version,
      description: 'Write and read comments on a content, and keep lists of things to do.',
    },
    paths: {
      '/api/comment/new': { post: newComment },
      '/api/comment/list/{content_id}': { get: listComments },
      ...readingPaths,
      ...listPaths,
      ...sessionPaths,
      ...moderationPaths,
      ...operationPaths,
    },
    components: {
      securitySchemes: {
        user: {
          type: 'http',
          scheme: 'bearer',
          description: 'An access token of the OpenID provider, if the service is configured with login.',
        },
        moderator: {
          type: 'http',
          scheme: 'bearer',
          description:
            'The token of the moderators, or an access token of the OpenID provider with their role.',
        },
      },
      schemas: {
        NewComment: newCommentSchema,
        Comment: commentSchema,
        ...listSchemas,
        ...moderationSchemas,
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
    'Responds when the comment is stored. A request repeated with the same Idempotency-Key stores the comment once.',
  parameters: [
    {
      name: 'Idempotency-Key',
      in: 'header',
      required: false,
      description:
        'Identifies this request, so that it can be retried safely. Remembered for a day or longer.',
      schema: idempotencyKeySchema,
    },
  ],
  requestBody: {
    required: true,
    content: { 'application/json': { schema: { $ref: '#/components/schemas/NewComment' } } },
  },
  responses: {
    200: {
      ...answer('The comment is stored.', 'Success'),
      headers: {
        'Comment-Id': { description: 'The id of the comment.', schema: text },
        'Comment-Secret': { description: 'Lets the author edit and delete the comment.', schema: text },
        'Comment-State': {
          description: 'visible, or pending: the comment waits for a moderator.',
          schema: text,
        },
      },
    },
    403: failure('Comments on this content are closed.'),
    ...usualFailures,
    ...bodyFailures,
  },
};

const listComments = {
  summary: 'Read the comments of a content',
  description: 'Returns one page. If there is a next page, the response has a Link header with rel="next".',
  parameters: [
    {
      name: 'content_id',
      in: 'path',
      required: true,
      description: 'The id of the content.',
      schema: pageParameterSchemas.content_id,
    },
    {
      name: 'limit',
      in: 'query',
      required: false,
      description: `The maximum number of comments. Default: ${defaultPageSize}.`,
      schema: pageParameterSchemas.limit,
    },
    {
      name: 'after',
      in: 'query',
      required: false,
      description: 'Start after the comment with this id.',
      schema: pageParameterSchemas.after,
    },
    {
      name: 'order',
      in: 'query',
      required: false,
      description: 'The order of the comments.',
      schema: pageParameterSchemas.order,
    },
  ],
  responses: {
    200: {
      description: 'The comments.',
      headers: { Link: { description: 'The next page, if there is one.', schema: text } },
      content: {
        'application/json': { schema: { type: 'array', items: { $ref: '#/components/schemas/Comment' } } },
      },
    },
    404: answer('The content has no comments.', 'NotFound'),
    ...usualFailures,
  },
};
