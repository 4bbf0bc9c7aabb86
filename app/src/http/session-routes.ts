import type { Express } from 'express';
import type { Provider } from '../sign-in/provider';
import { withoutBody } from './bodies';
import { otherMethods } from './error-answers';
import type { Guards } from './guards';
import type { ReadPerson } from './people';

/** What pages need to sign people in, and who is signed in. */
export function addSessionRoutes(
  app: Express,
  guards: Guards,
  { provider, readPerson }: { provider: Provider | undefined; readPerson: ReadPerson | undefined },
): void {
  app
    .route('/api/session')
    .get(...withoutBody(guards), async (req, res) => {
      const isSigned = readPerson && req.get('Authorization') !== undefined;
      const person = isSigned ? await readPerson(req) : undefined;
      res.json({
        login: provider ? await loginAt(provider) : null,
        user: person ? { id: person.id, name: person.name, moderator: person.isModerator } : null,
      });
    })
    .all(otherMethods('GET, HEAD'));
}

async function loginAt(provider: Provider) {
  const { issuer, clientId, scope } = provider.settings;
  const { authorizationEndpoint, tokenEndpoint, endSessionEndpoint } = await provider.endpoints();
  return {
    issuer,
    client_id: clientId,
    scope,
    authorization_endpoint: authorizationEndpoint,
    token_endpoint: tokenEndpoint,
    end_session_endpoint: endSessionEndpoint,
  };
}
