import { itemsSchema, listKeySchema } from '../lists/schemas';
import { bodyFailures, json, jsonBody, record, usualFailures } from './common';
import { failure, type OpenApiDocument, type Parameter, text } from './parts';

const { id, title, completed } = itemsSchema.items.properties;

export const listSchemas = {
  Item: itemsSchema.items,
  ShownItem: record({ id, title, completed }),
  NoList: record({ cause: text }),
};

const name: Parameter = {
  name: 'list',
  in: 'path',
  required: true,
  description: 'The name of the list.',
  schema: listKeySchema.properties.list,
};

/** Only if the service is configured with login. */
const security = [{}, { user: [] }];
const signedOut = { 401: failure('The service needs login, and the request has no valid access token.') };

const ETag = {
  description: 'Identifies these items. Send it as If-Match with the next write.',
  schema: text,
};
const items = { type: 'array', items: { $ref: '#/components/schemas/ShownItem' } };

function condition(header: string, description: string): Parameter {
  return { name: header, in: 'header', required: false, description, schema: text };
}

export const listPaths: OpenApiDocument['paths'] = {
  '/api/state/{list}': {
    get: {
      summary: 'Read a to-do list',
      security,
      parameters: [name, condition('If-None-Match', 'Responds with 304 if the list still has this ETag.')],
      responses: {
        200: { ...json('The items.', items), headers: { ETag } },
        304: { description: 'The list still has this ETag.' },
        404: json('There is no list with this name.', { $ref: '#/components/schemas/NoList' }),
        ...signedOut,
        ...usualFailures,
      },
    },
    put: {
      summary: 'Write a to-do list',
      description:
        'Replaces all items. Without If-Match, the last writer wins. Unknown fields of items are ignored.',
      security,
      parameters: [
        name,
        condition('If-Match', 'Writes only if the list has this ETag, so that no change of others is lost.'),
        condition('If-None-Match', 'Send * to write only if there is no list with this name.'),
      ],
      requestBody: jsonBody({ ...itemsSchema, items: { $ref: '#/components/schemas/Item' } }),
      responses: {
        200: { ...json('The list is stored.', items), headers: { ETag } },
        412: failure('The list has another ETag: someone else changed it.'),
        ...signedOut,
        ...usualFailures,
        ...bodyFailures,
      },
    },
  },
};
