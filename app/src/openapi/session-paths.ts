import { json, record, usualFailures } from './common';
import { failure, type OpenApiDocument, text } from './parts';

const login = record(
  { issuer: text, client_id: text, scope: text, authorization_endpoint: text, token_endpoint: text },
  { end_session_endpoint: text },
);
const user = record({ id: text, name: text, moderator: { type: 'boolean' } });

export const sessionPaths: OpenApiDocument['paths'] = {
  '/api/session': {
    get: {
      summary: 'Read how to sign in, and who is signed in',
      description:
        'login is null if the service is configured without OIDC_CLIENT_ID. user is null without Authorization.',
      responses: {
        200: json(
          'The session.',
          record({
            login: { anyOf: [login, { type: 'null' }] },
            user: { anyOf: [user, { type: 'null' }] },
          }),
        ),
        401: failure('The access token is not valid.'),
        ...usualFailures,
      },
    },
  },
};
