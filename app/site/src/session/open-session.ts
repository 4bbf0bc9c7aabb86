import type { Login, Session, SessionAnswer, Tokens, User } from './session';
import { type Attempt, authorizationUrl, checkIdToken, codeIn, newAttempt, SignInFailure } from './sign-in';
import { tabStorage } from './tab-storage';

const attempts = tabStorage<Attempt>('sign-in');
const stored = tabStorage<{ login: Login; user: User; tokens: Tokens }>('session');

/** The address that is registered at the provider. */
const redirectUri = `${location.origin}/todo/`;

/** Completes a sign-in if the provider returned to this page, and reads who is signed in. */
export async function openSession(): Promise<Session> {
  const query = new URLSearchParams(location.search);
  if (query.has('state') && (query.has('code') || query.has('error'))) return completeSignIn(query);
  const kept = stored.get();
  const answer = await readSession(kept?.tokens);
  if (answer === 'unreachable') return kept ?? { login: undefined, user: undefined, tokens: undefined };
  return remember(answer, kept?.tokens);
}

export async function signIn(login: Login): Promise<void> {
  const attempt = newAttempt(location.pathname + location.search + location.hash);
  attempts.set(attempt);
  location.assign(await authorizationUrl(login, attempt, redirectUri));
}

/** Signs out here and at the provider. */
export function signOut({ login, tokens }: Session): void {
  stored.clear();
  if (!login?.end_session_endpoint) {
    location.assign(redirectUri);
    return;
  }
  const url = new URL(login.end_session_endpoint);
  const query = {
    client_id: login.client_id,
    post_logout_redirect_uri: redirectUri,
    // Cognito: https://docs.aws.amazon.com/cognito/latest/developerguide/logout-endpoint.html
    logout_uri: redirectUri,
    ...(tokens && { id_token_hint: tokens.id }),
  };
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
  location.assign(url);
}

async function completeSignIn(query: URLSearchParams): Promise<Session> {
  const attempt = attempts.get();
  // An attempt and its code are used once, and the code leaves the address and the history.
  attempts.clear();
  history.replaceState(null, '', attempt?.returnTo ?? redirectUri);
  const { login } = await reachable(readSession(undefined));
  try {
    if (!login) throw new SignInFailure('The service has no login.');
    const code = codeIn(query, attempt, login);
    const tokens = await exchange(code, login, attempt);
    return remember(await reachable(readSession(tokens)), tokens);
  } catch (error) {
    if (!(error instanceof SignInFailure)) throw error;
    return { login: login ?? undefined, user: undefined, tokens: undefined, problem: error.message };
  }
}

async function exchange(code: string, login: Login, attempt: Attempt | undefined): Promise<Tokens> {
  if (!attempt) throw new SignInFailure('The sign-in was not started in this tab.');
  const body = new URLSearchParams({
    grant_type: 'authorization_code',
    client_id: login.client_id,
    redirect_uri: redirectUri,
    code,
    code_verifier: attempt.verifier,
  });
  const answer = await fetch(login.token_endpoint, { method: 'POST', body }).catch(() => undefined);
  if (!answer?.ok) throw new SignInFailure('The provider did not accept the code.');
  const { access_token: access, id_token: id } = await answer.json();
  checkIdToken(id, attempt, login);
  return { access, id };
}

/** An access token that is no longer valid is forgotten. */
async function readSession(tokens: Tokens | undefined): Promise<SessionAnswer | 'unreachable'> {
  try {
    const headers = tokens ? { Authorization: `Bearer ${tokens.access}` } : undefined;
    const answer = await fetch('/api/session', { cache: 'no-store', ...(headers && { headers }) });
    if (answer.status === 401) return readSession(undefined);
    return answer.ok ? await answer.json() : 'unreachable';
  } catch {
    return 'unreachable';
  }
}

async function reachable(answer: Promise<SessionAnswer | 'unreachable'>): Promise<SessionAnswer> {
  const session = await answer;
  return session === 'unreachable' ? { login: null, user: null } : session;
}

function remember({ login, user }: SessionAnswer, tokens: Tokens | undefined): Session {
  if (!login || !user || !tokens) {
    stored.clear();
    return { login: login ?? undefined, user: undefined, tokens: undefined };
  }
  const session = { login, user, tokens };
  stored.set(session);
  return session;
}
