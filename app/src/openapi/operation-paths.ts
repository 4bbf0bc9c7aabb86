import { answer, failure, type OpenApiDocument, type Operation, text } from './parts';

const tooMany = { 429: failure('Too many requests from this client.') };

/** The calls for the load balancer and for people. */
export const operationPaths: OpenApiDocument['paths'] = {
  '/health-check': {
    get: { summary: 'Is the process alive?', responses: { 200: answer('It is.', 'Success') } },
  },
  '/ready': {
    get: {
      summary: 'Can it serve: is the store within reach?',
      responses: {
        200: answer('It can.', 'Success'),
        503: answer('It cannot, or it is leaving.', 'Unavailable'),
      },
    },
  },
  '/version': {
    get: {
      summary: 'What is running here',
      responses: {
        200: {
          description: 'What the pipeline knows of this build.',
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
  '/': { get: file('The page to read and write comments', 'text/html') },
  '/docs': { get: file('This document, for people', 'text/html') },
  '/openapi.json': {
    get: {
      summary: 'This document, for programs',
      responses: {
        200: { description: 'OpenAPI 3.1.', content: { 'application/json': { schema: { type: 'object' } } } },
        ...tooMany,
      },
    },
  },
  '/assets/style.css': { get: file('The look of the pages', 'text/css') },
  '/assets/page.js': { get: file('The script of the page', 'text/javascript') },
  '/assets/icon.svg': { get: file('The icon of the pages', 'image/svg+xml') },
};

function file(summary: string, type: string): Operation {
  return {
    summary,
    responses: { 200: { description: 'The file.', content: { [type]: { schema: text } } }, ...tooMany },
  };
}
