import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';

/**
 * A small OpenID provider for development and tests: discovery, a sign-in form without passwords, the authorization code
 * flow with PKCE, keys, and logout. Anyone who reaches it can sign in as anyone, so it listens on loopback only.
 */
export interface Issuer {
  url: string;
  /** Makes an access token as the token endpoint does, with other claims. */
  token(claims: Record<string, unknown>): Promise<string>;
  close(): Promise<void>;
}

export interface IssuerSettings {
  port: number;
  clientId: string;
  /** Where the sign-in may return to, exactly. */
  redirectUris: readonly string[];
}

interface Person {
  name: string;
  roles: string[];
}

/** What an authorization code stands for. */
interface Grant {
  person: Person;
  redirectUri: string;
  challenge: string;
  nonce: string | undefined;
  expiresAt: number;
}

const codeMs = 60_000;
const tokenSeconds = 3_600;
const algorithm = 'ES256';

export async function startIssuer({ port, clientId, redirectUris }: IssuerSettings): Promise<Issuer> {
  const { privateKey, publicKey } = await generateKeyPair(algorithm);
  const kid = randomBytes(8).toString('hex');
  const jwk = { ...(await exportJWK(publicKey)), kid, alg: algorithm, use: 'sig' };
  const grants = new Map<string, Grant>();
  const sessions = new Map<string, Person>();
  let url = '';

  const server = createServer((req, res) => {
    handle(req, res).catch((error: unknown) => {
      send(res, 400, 'text/plain', error instanceof Error ? error.message : String(error));
    });
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the issuer has no port');
  url = `http://127.0.0.1:${address.port}`;

  function sign(claims: Record<string, unknown>): Promise<string> {
    const now = Math.floor(Date.now() / 1_000);
    return new SignJWT({ iss: url, aud: clientId, iat: now, exp: now + tokenSeconds, ...claims })
      .setProtectedHeader({ alg: algorithm, kid })
      .sign(privateKey);
  }

  async function handle(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(req.url ?? '/', url);
    const route = routes[`${req.method} ${pathname}`];
    if (!route) return send(res, 404, 'text/plain', 'there is nothing here');
    await route(req, res, searchParams);
  }

  const routes: Readonly<
    Record<
      string,
      (req: IncomingMessage, res: ServerResponse, query: URLSearchParams) => void | Promise<void>
    >
  > = {
    'GET /.well-known/openid-configuration': (_req, res) => {
      sendJson(res, 200, {
        issuer: url,
        authorization_endpoint: `${url}/authorize`,
        token_endpoint: `${url}/token`,
        jwks_uri: `${url}/jwks`,
        end_session_endpoint: `${url}/logout`,
        response_types_supported: ['code'],
        subject_types_supported: ['public'],
        id_token_signing_alg_values_supported: [algorithm],
        code_challenge_methods_supported: ['S256'],
      });
    },

    'GET /jwks': (_req, res) => sendJson(res, 200, { keys: [jwk] }),

    'GET /authorize': (req, res, query) => {
      checkRequest(query);
      const person = sessions.get(sessionIn(req));
      if (person) grant(res, query, person);
      else send(res, 200, 'text/html', signInPage(query));
    },

    'POST /authorize': async (req, res, query) => {
      checkRequest(query);
      const form = new URLSearchParams(await text(req));
      const name = form.get('name')?.trim() ?? '';
      if (name === '') throw new Error('the name is missing');
      const person = { name, roles: form.has('moderator') ? ['moderator'] : [] };
      const session = randomBytes(16).toString('hex');
      sessions.set(session, person);
      res.setHeader('Set-Cookie', `session=${session}; HttpOnly; SameSite=Lax; Path=/`);
      grant(res, query, person);
    },

    'POST /token': async (req, res) => {
      res.setHeader('Access-Control-Allow-Origin', '*');
      const form = new URLSearchParams(await text(req));
      const code = form.get('code') ?? '';
      const found = grants.get(code);
      // A code is used once, even if the exchange fails.
      grants.delete(code);
      if (!found || found.expiresAt < Date.now() || !fits(found, form)) {
        return sendJson(res, 400, { error: 'invalid_grant' });
      }
      const { name, roles } = found.person;
      const about = { sub: `person-${name.toLowerCase()}`, name };
      sendJson(res, 200, {
        access_token: await sign({ ...about, roles, client_id: clientId }),
        id_token: await sign({ ...about, nonce: found.nonce }),
        token_type: 'Bearer',
        expires_in: tokenSeconds,
      });
    },

    'GET /logout': (req, res, query) => {
      sessions.delete(sessionIn(req));
      const target = query.get('post_logout_redirect_uri') ?? '';
      if (!redirectUris.includes(target)) return send(res, 200, 'text/plain', 'signed out');
      redirect(res, target);
    },
  };

  function checkRequest(query: URLSearchParams): void {
    // Not redirected: the address that would get the error may not be the client's.
    if (query.get('client_id') !== clientId) throw new Error('there is no such client');
    if (!redirectUris.includes(query.get('redirect_uri') ?? '')) {
      throw new Error(`redirect_uri is none of ${redirectUris.join(', ')}`);
    }
    if (query.get('response_type') !== 'code') throw new Error('response_type must be code');
    if (query.get('code_challenge_method') !== 'S256' || !query.get('code_challenge')) {
      throw new Error('the client must use PKCE with S256');
    }
  }

  function grant(res: ServerResponse, query: URLSearchParams, person: Person): void {
    const code = randomBytes(16).toString('base64url');
    const redirectUri = query.get('redirect_uri') ?? '';
    grants.set(code, {
      person,
      redirectUri,
      challenge: query.get('code_challenge') ?? '',
      nonce: query.get('nonce') ?? undefined,
      expiresAt: Date.now() + codeMs,
    });
    const target = new URL(redirectUri);
    target.searchParams.set('code', code);
    target.searchParams.set('state', query.get('state') ?? '');
    target.searchParams.set('iss', url);
    redirect(res, target.href);
  }

  function fits({ redirectUri, challenge }: Grant, form: URLSearchParams): boolean {
    const verified = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url');
    return (
      form.get('grant_type') === 'authorization_code' &&
      form.get('client_id') === clientId &&
      form.get('redirect_uri') === redirectUri &&
      verified === challenge
    );
  }

  return {
    url,
    token: sign,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function sessionIn(req: IncomingMessage): string {
  return /\bsession=(\w+)/.exec(req.headers.cookie ?? '')?.[1] ?? '';
}

/** The form posts to its own address, so the request is kept in the query. */
function signInPage(query: URLSearchParams): string {
  const action = `/authorize?${query.toString().replaceAll('&', '&amp;').replaceAll('"', '&quot;')}`;
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Sign in</title></head>
<body><main><h1>Sign in</h1><p>This provider is for development: any name will do.</p>
<form method="post" action="${action}">
<p><label>Name <input name="name" required autofocus></label></p>
<p><label><input type="checkbox" name="moderator"> Moderator</label></p>
<p><button>Sign in</button></p>
</form></main></body></html>`;
}

function redirect(res: ServerResponse, target: string): void {
  res.writeHead(302, { Location: target, 'Cache-Control': 'no-store' }).end();
}

function sendJson(res: ServerResponse, status: number, body: object): void {
  send(res, status, 'application/json', JSON.stringify(body));
}

function send(res: ServerResponse, status: number, type: string, body: string): void {
  res.writeHead(status, { 'Content-Type': `${type}; charset=utf-8`, 'Cache-Control': 'no-store' }).end(body);
}
