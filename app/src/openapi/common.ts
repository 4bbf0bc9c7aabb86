import { commentKeySchema } from '../comments/schemas';
import { answer, failure, type Parameter } from './parts';

/** The responses that every operation on the store may give. */
export const usualFailures = {
  400: failure('The request is invalid: errors lists the fields.'),
  429: failure('Too many requests from this client.'),
  503: answer(
    'The store is unavailable or the service is overloaded. Retry-After gives the delay.',
    'Unavailable',
  ),
};

export const bodyFailures = {
  413: failure('The body is larger than 64 KiB.'),
  415: failure('The body is not JSON in UTF-8.'),
};

/** A moderator sends `Authorization: Bearer` with the configured token, or with an access token that has the role. */
export const forModerators = {
  security: [{ moderator: [] }],
  failures: {
    401: failure('The request has no valid token.'),
    403: failure('The token has no moderator role.'),
  },
};

export const contentIdParameter: Parameter = {
  name: 'content_id',
  in: 'path',
  required: true,
  description: 'The id of the content.',
  schema: commentKeySchema.properties.content_id,
};

export const commentIdParameter: Parameter = {
  name: 'comment_id',
  in: 'path',
  required: true,
  description: 'The id of the comment.',
  schema: commentKeySchema.properties.comment_id,
};

export function jsonBody(schema: object) {
  return { required: true, content: { 'application/json': { schema } } };
}

export function json(description: string, schema: object) {
  return { description, content: { 'application/json': { schema } } };
}

/** An object of which all properties are required. */
export function record(properties: Record<string, object>, optional: Record<string, object> = {}): object {
  return {
    type: 'object',
    required: Object.keys(properties),
    additionalProperties: false,
    properties: { ...properties, ...optional },
  };
}

export const success = { const: 'SUCCESS' };
