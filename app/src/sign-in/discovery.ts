import { isLoopback } from '../environment';

/** What the provider publishes about itself. */
export interface Discovered {
  jwksUri: string;
  authorizationEndpoint: string;
  tokenEndpoint: string;
  endSessionEndpoint: string | undefined;
}

/** https://openid.net/specs/openid-connect-discovery-1_0.html#ProviderConfig */
export async function discover(issuer: string, timeoutMs: number): Promise<Discovered> {
  const url = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const response = await fetch(url, { signal: AbortSignal.timeout(timeoutMs) });
  const document: unknown = await response.json();
  if (typeof document !== 'object' || document === null) throw new Error('the document is no object');
  const found = new Map<string, unknown>(Object.entries(document));
  if (found.get('issuer') !== issuer) throw new Error('the document is of another issuer');
  return {
    jwksUri: addressIn(found, 'jwks_uri'),
    authorizationEndpoint: addressIn(found, 'authorization_endpoint'),
    tokenEndpoint: addressIn(found, 'token_endpoint'),
    endSessionEndpoint: found.has('end_session_endpoint')
      ? addressIn(found, 'end_session_endpoint')
      : undefined,
  };
}

function addressIn(found: ReadonlyMap<string, unknown>, name: string): string {
  const text = String(found.get(name));
  if (!URL.canParse(text)) throw new Error(`the document has no ${name}`);
  const { protocol, hostname } = new URL(text);
  if (protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname))) return text;
  throw new Error(`${name} is not safe`);
}
