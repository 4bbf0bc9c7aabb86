import type { Login } from './session';
import { authorizationUrl, checkIdToken, codeIn, newAttempt } from './sign-in';

const login: Login = {
  issuer: 'https://login.example',
  client_id: 'site',
  scope: 'openid',
  authorization_endpoint: 'https://login.example/authorize?ui=dark',
  token_endpoint: 'https://login.example/token',
};
/** The example of https://datatracker.ietf.org/doc/html/rfc7636#appendix-B */
const example = {
  verifier: 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk',
  challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
};
const attempt = { ...newAttempt('/todo/?list=a'), verifier: example.verifier };

test('the request has a challenge, a state and a nonce, which differ each time', async () => {
  const url = new URL(await authorizationUrl(login, attempt, 'https://site.example/todo/'));
  expect(Object.fromEntries(url.searchParams)).toEqual({
    ui: 'dark',
    response_type: 'code',
    client_id: 'site',
    redirect_uri: 'https://site.example/todo/',
    scope: 'openid',
    state: attempt.state,
    nonce: attempt.nonce,
    code_challenge: example.challenge,
    code_challenge_method: 'S256',
  });
  const { state, nonce, verifier } = newAttempt('/');
  const all = [state, nonce, verifier, attempt.state, attempt.nonce, attempt.verifier];
  expect(new Set(all).size).toBe(6);
  for (const one of all) expect(one).toMatch(/^[\w-]{43}$/);
});

const returned = (query: Record<string, string>) => new URLSearchParams({ state: attempt.state, ...query });

test('a code is accepted only for the attempt of this tab and from the provider', () => {
  expect(codeIn(returned({ code: 'c' }), attempt, login)).toBe('c');
  expect(codeIn(returned({ code: 'c', iss: login.issuer }), attempt, login)).toBe('c');
  expect(() => codeIn(returned({ code: 'c' }), undefined, login)).toThrow('not started in this tab');
  expect(() => codeIn(returned({ code: 'c', state: 'x' }), attempt, login)).toThrow(
    'not started in this tab',
  );
  expect(() => codeIn(returned({ code: 'c', iss: 'https://evil.example' }), attempt, login)).toThrow(
    'Another',
  );
  expect(() => codeIn(returned({ error: 'access_denied' }), attempt, login)).toThrow('access_denied');
});

test('an ID token is accepted only with the nonce, the issuer and the client', () => {
  const bytes = (value: object) => String.fromCharCode(...new TextEncoder().encode(JSON.stringify(value)));
  const token = (claims: object) => `h.${btoa(bytes(claims)).replaceAll('+', '-').replaceAll('/', '_')}.s`;
  const claims = { iss: login.issuer, aud: 'site', nonce: attempt.nonce, name: 'Zoë' };
  checkIdToken(token(claims), attempt, login);
  checkIdToken(token({ ...claims, aud: ['other', 'site'] }), attempt, login);
  for (const wrong of [
    { nonce: 'x' },
    { iss: 'https://evil.example' },
    { aud: 'other' },
    { nonce: undefined },
  ]) {
    expect(() => checkIdToken(token({ ...claims, ...wrong }), attempt, login)).toThrow(
      'not for this sign-in',
    );
  }
  for (const wrong of ['', 'a.b.c', undefined, 7]) {
    expect(() => checkIdToken(wrong, attempt, login)).toThrow('not for this sign-in');
  }
});
