import type { Login } from './session';

/** What the page remembers between leaving for the provider and coming back. */
export interface Attempt {
  state: string;
  nonce: string;
  verifier: string;
  /** The address of this page to show afterwards. It is never read from the address that the provider returns to. */
  returnTo: string;
}

/** The sign-in failed, or was not started here. */
export class SignInFailure extends Error {
  override name = 'SignInFailure';
}

/** PKCE, and a random state and nonce: https://datatracker.ietf.org/doc/html/rfc9700#section-2.1.1 */
export function newAttempt(returnTo: string): Attempt {
  return { state: random(), nonce: random(), verifier: random(), returnTo };
}

export async function authorizationUrl(login: Login, attempt: Attempt, redirectUri: string): Promise<string> {
  const url = new URL(login.authorization_endpoint);
  const query = {
    response_type: 'code',
    client_id: login.client_id,
    redirect_uri: redirectUri,
    scope: login.scope,
    state: attempt.state,
    nonce: attempt.nonce,
    code_challenge: await challengeFor(attempt.verifier),
    code_challenge_method: 'S256',
  };
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
  return url.href;
}

/** The code in the address that the provider returned to. */
export function codeIn(query: URLSearchParams, attempt: Attempt | undefined, { issuer }: Login): string {
  // Without this check, someone could sign a visitor in as someone else.
  if (attempt === undefined || query.get('state') !== attempt.state) {
    throw new SignInFailure('The sign-in was not started in this tab.');
  }
  // https://datatracker.ietf.org/doc/html/rfc9207
  if ((query.get('iss') ?? issuer) !== issuer) throw new SignInFailure('Another provider answered.');
  const error = query.get('error');
  if (error !== null)
    throw new SignInFailure(`The provider refused: ${query.get('error_description') ?? error}.`);
  return query.get('code') ?? '';
}

/**
 * The ID token comes from the token endpoint over TLS, so its signature needs no check:
 * https://openid.net/specs/openid-connect-core-1_0.html#IDTokenValidation
 */
export function checkIdToken(token: unknown, { nonce }: Attempt, { issuer, client_id }: Login): void {
  const claims = claimsIn(token);
  const isMine = claims.iss === issuer && [claims.aud].flat().includes(client_id) && claims.nonce === nonce;
  if (!isMine) throw new SignInFailure('The ID token is not for this sign-in.');
}

function claimsIn(token: unknown): Record<string, unknown> {
  try {
    const [, payload = ''] = String(token).split('.');
    const bytes = Uint8Array.from(atob(payload.replace(/-/g, '+').replace(/_/g, '/')), (one) =>
      one.charCodeAt(0),
    );
    const claims: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return typeof claims === 'object' && claims !== null ? { ...claims } : {};
  } catch {
    return {};
  }
}

async function challengeFor(verifier: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier));
  return base64url(new Uint8Array(hash));
}

function random(): string {
  return base64url(crypto.getRandomValues(new Uint8Array(32)));
}

function base64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}
