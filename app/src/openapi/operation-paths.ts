import { answer, failure, type OpenApiDocument, type Operation, text } from './parts';

const tooMany = { 429: failure('Too many requests from this client.') };

/** The routes for the load balancer and for people. */
export const operationPaths: OpenApiDocument['paths'] = {
  '/health-check': {
    get: { summary: 'Liveness check', responses: { 200: answer('The process is running.', 'Success') } },
  },
  '/ready': {
    get: {
      summary: 'Readiness check',
      responses: {
        200: answer('The store is available.', 'Success'),
        503: answer('The store is unavailable, or the service is stopping.', 'Unavailable'),
      },
    },
  },
  '/version': {
    get: {
      summary: 'Version of the service',
      responses: {
        200: {
          description: 'The facts of this build.',
          content: {
            'application/json': {
              schema: {
                type: 'object',
                required: ['component', 'version', 'commit', 'responsible', 'date', 'status'],
                additionalProperties: false,
                properties: {
                  component: text,
                  version: text,
                  commit: text,
                  responsible: text,
                  date: text,
                  status: text,
                },
              },
            },
          },
        },
      },
    },
  },
  '/': { get: file('Page to read and write comments', 'text/html') },
  '/docs': { get: file('This document as a page', 'text/html') },
  '/openapi.json': {
    get: {
      summary: 'This document as JSON',
      responses: {
        200: { description: 'OpenAPI 3.1.', content: { 'application/json': { schema: { type: 'object' } } } },
        ...tooMany,
      },
    },
  },
  '/assets/style.css': { get: file('Style sheet of the pages', 'text/css') },
  '/assets/page.js': { get: file('Script of the page', 'text/javascript') },
  '/assets/icon.svg': { get: file('Icon of the pages', 'image/svg+xml') },
};

function file(summary: string, type: string): Operation {
  return {
    summary,
    responses: { 200: { description: 'The file.', content: { [type]: { schema: text } } }, ...tooMany },
  };
}
