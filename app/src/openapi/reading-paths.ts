import { countsRequestSchema } from '../comments/schemas';
import { contentIdParameter, json, record, usualFailures } from './common';
import { failure, type OpenApiDocument, text } from './parts';

export const readingPaths: OpenApiDocument['paths'] = {
  '/api/counts': {
    get: {
      summary: 'Count the comments of many contents',
      description: 'The numbers of visible comments by content id. The service counts to 10,000.',
      parameters: [
        {
          name: 'content_id',
          in: 'query',
          required: true,
          description: 'The id of a content; repeat the parameter for each.',
          schema: countsRequestSchema.properties.content_id,
        },
      ],
      responses: {
        200: json('The counts.', { type: 'object', additionalProperties: { type: 'integer' } }),
        ...usualFailures,
      },
    },
  },
  '/api/feed/{content_id}': {
    get: {
      summary: 'Atom feed of a content',
      description: 'The newest 50 comments, without email addresses.',
      parameters: [contentIdParameter],
      responses: {
        200: { description: 'The feed.', content: { 'application/atom+xml': { schema: text } } },
        ...usualFailures,
      },
    },
  },
  '/deployments': {
    get: {
      summary: 'Deployments of the system',
      description:
        'The last 20, newest first, if the service is configured with HISTORY_TABLE and DEPLOYMENTS.',
      responses: {
        200: json('The deployments.', {
          type: 'array',
          items: record(
            { start: text, status: text },
            { component: text, version: text, commit: text, responsible: text, end: text, link: text },
          ),
        }),
        404: failure('This service does not show its deployments.'),
        ...usualFailures,
      },
    },
  },
};
