import { SignJWT, UnsecuredJWT } from 'jose';
import { type Issuer, startIssuer } from '../dev/issuer';
import type { OidcSettings } from '../src/sign-in/oidc-settings';
import { Cleanup, type RunningService, runService } from './support/service';

const clientId = 'site';
const redirectUri = 'http://localhost/todo/';
const usual = {
  audience: clientId,
  clientId,
  scope: 'openid',
  jwksUrl: undefined,
  roleClaim: 'roles',
  role: 'moderator',
};

describe('with login', () => {
  const cleanup = new Cleanup();
  let issuer: Issuer;
  let service: RunningService;
  beforeAll(async () => {
    issuer = await startIssuer({ port: 0, clientId, redirectUris: [redirectUri] });
    cleanup.add(() => issuer.close());
    service = await start({});
  });
  afterAll(cleanup.run);

  const start = (oidc: Partial<OidcSettings>) =>
    runService(cleanup, { oidc: { ...usual, issuer: issuer.url, ...oidc } });

  async function call(path: string, token?: string, { url } = service, init: RequestInit = {}) {
    const authorization = token === undefined ? {} : { Authorization: `Bearer ${token}` };
    const answer = await fetch(url + path, {
      ...init,
      headers: { 'Content-Type': 'application/json', ...authorization },
    });
    return {
      status: answer.status,
      body: await answer.json(),
      challenge: answer.headers.get('www-authenticate'),
    };
  }

  it('the session names the provider, and who is signed in', async () => {
    const login = {
      issuer: issuer.url,
      client_id: clientId,
      scope: 'openid',
      authorization_endpoint: `${issuer.url}/authorize`,
      token_endpoint: `${issuer.url}/token`,
      end_session_endpoint: `${issuer.url}/logout`,
    };
    expect(await call('/api/session')).toMatchObject({ status: 200, body: { login, user: null } });
    const token = await issuer.token({ sub: 'alice', name: 'Alice', roles: ['moderator'] });
    expect((await call('/api/session', token)).body).toEqual({
      login,
      user: { id: expect.stringMatching(/^[\da-f]{32}$/), name: 'Alice', moderator: true },
    });
    const withoutLogin = await runService(cleanup);
    expect((await call('/api/session', undefined, withoutLogin)).body).toEqual({ login: null, user: null });
  });

  it('each person has lists of their own', async () => {
    const [alice, bob] = [await issuer.token({ sub: 'alice' }), await issuer.token({ sub: 'bob' })];
    const items = [{ id: 'a', title: 'of Alice', completed: false }];
    const put = { method: 'PUT', body: JSON.stringify(items) };
    expect((await call('/api/state/mine', alice, service, put)).status).toBe(200);
    expect((await call('/api/state/mine', alice)).body).toEqual(items);
    expect((await call('/api/state/mine', bob)).status).toBe(404);
    expect(await call('/api/state/mine')).toMatchObject({ status: 401, challenge: 'Bearer' });
    expect((await call('/api/state/mine', undefined, service, put)).status).toBe(401);
  });

  it('tokens that are not for this service, or not signed by the provider, are refused', async () => {
    const now = Math.floor(Date.now() / 1_000);
    const claims = { iss: issuer.url, aud: clientId, sub: 'alice', exp: now + 60 };
    const secret = new TextEncoder().encode('a secret that has more than 32 bytes');
    const [header, , signature] = (await issuer.token({ sub: 'alice' })).split('.');
    const other = Buffer.from(JSON.stringify({ ...claims, sub: 'bob' })).toString('base64url');
    const refused = [
      await issuer.token({ sub: 'alice', aud: 'another' }),
      await issuer.token({ sub: 'alice', aud: undefined }),
      await issuer.token({ sub: 'alice', iss: 'https://evil.example' }),
      await issuer.token({ sub: 'alice', exp: now - 60 }),
      await issuer.token({ sub: 'alice', nbf: now + 60 }),
      await issuer.token({ sub: undefined }),
      await issuer.token({ sub: 'alice', token_use: 'id' }),
      await new SignJWT(claims).setProtectedHeader({ alg: 'HS256' }).sign(secret),
      new UnsecuredJWT(claims).encode(),
      `${header}.${other}.${signature}`,
      'nonsense',
    ];
    for (const [index, token] of refused.entries()) {
      expect([index, (await call('/api/session', token)).status]).toEqual([index, 401]);
      expect([index, (await call('/api/state/mine', token)).status]).toEqual([index, 401]);
    }
    // Clocks differ a little.
    expect((await call('/api/session', await issuer.token({ sub: 'alice', exp: now - 3 }))).status).toBe(200);
  });

  it('access tokens of Cognito are accepted, which have no audience', async () => {
    const like = {
      sub: 'alice',
      aud: undefined,
      client_id: clientId,
      token_use: 'access',
      username: 'alice',
    };
    const { url } = await start({ roleClaim: 'cognito:groups', role: 'editors' });
    const token = await issuer.token({ ...like, 'cognito:groups': ['editors'] });
    expect((await call('/api/session', token, { ...service, url })).body).toMatchObject({
      user: { name: 'alice', moderator: true },
    });
    expect((await call('/api/session', await issuer.token({ ...like, client_id: 'another' }))).status).toBe(
      401,
    );
  });

  it('moderators need the role', async () => {
    const path = '/api/moderation/comments';
    const moderator = await issuer.token({ sub: 'alice', roles: ['other', 'moderator'] });
    expect((await call(path, moderator)).status).toBe(200);
    expect((await call(path, await issuer.token({ sub: 'bob', roles: 'reader' }))).status).toBe(403);
    expect((await call(path, 'nonsense')).status).toBe(401);
    expect((await call(path)).status).toBe(401);
  });

  it('a provider that is away or is another one is a 503, and comments are not affected', async () => {
    const away = await start({ issuer: 'http://127.0.0.1:1' });
    const token = await issuer.token({ sub: 'alice' });
    expect((await call('/api/state/mine', token, away)).status).toBe(503);
    expect((await call('/api/session', undefined, away)).status).toBe(503);
    expect((await call('/api/comment/list/1', undefined, away)).status).toBe(404);
    const another = await start({ issuer: `${issuer.url}/` });
    expect((await call('/api/session', undefined, another)).status).toBe(503);
  });
});

describe('the provider for development', () => {
  it('accepts a code once, with its verifier, and only for the registered address', async () => {
    const issuer = await startIssuer({ port: 0, clientId, redirectUris: [redirectUri] });
    const challenge = 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM';
    const verifier = 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk';
    const asked = {
      response_type: 'code',
      client_id: clientId,
      redirect_uri: redirectUri,
      state: 's',
      code_challenge: challenge,
      code_challenge_method: 'S256',
    };
    const authorize = (changed: object) =>
      fetch(`${issuer.url}/authorize?${new URLSearchParams({ ...asked, ...changed })}`, {
        method: 'POST',
        body: new URLSearchParams({ name: 'Alice' }),
        redirect: 'manual',
      });
    const codeFrom = async () => {
      const target = new URL((await authorize({})).headers.get('location') ?? '');
      expect([target.origin + target.pathname, target.searchParams.get('state')]).toEqual([redirectUri, 's']);
      return target.searchParams.get('code') ?? '';
    };
    const exchange = async (code: string, code_verifier: string) => {
      const form = { grant_type: 'authorization_code', client_id: clientId, redirect_uri: redirectUri, code };
      const body = new URLSearchParams({ ...form, code_verifier });
      return (await fetch(`${issuer.url}/token`, { method: 'POST', body })).status;
    };
    try {
      for (const changed of [
        { redirect_uri: 'https://evil.example/' },
        { client_id: 'another' },
        { code_challenge_method: 'plain' },
        { response_type: 'token' },
      ]) {
        expect((await authorize(changed)).status).toBe(400);
      }
      const code = await codeFrom();
      expect([await exchange(code, verifier), await exchange(code, verifier)]).toEqual([200, 400]);
      const other = await codeFrom();
      expect([await exchange(other, 'wrong'), await exchange(other, verifier)]).toEqual([400, 400]);
    } finally {
      await issuer.close();
    }
  });
});
