import { createHash, timingSafeEqual } from 'node:crypto';
import type { Request } from 'express';
import { createRemoteJWKSet, errors, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from 'jose';
import { Unavailable } from '../unavailable';
import { Problem } from './problem';

export interface ModeratorSettings {
  token: string | undefined;
  oidc: OidcSettings | undefined;
}

export interface OidcSettings {
  issuer: string;
  audience: string;
  /** Absent: the issuer's discovery document names it. */
  jwksUrl: string | undefined;
  /** The claim that contains the roles, such as `cognito:groups`. */
  roleClaim: string;
  role: string;
}

/** Returns the name of the moderator who makes the request. */
export type ReadModerator = (req: Request) => Promise<string>;

const fetchMs = 5_000;
const provider = 'the OpenID provider';
/** Not errors of the token: the keys could not be fetched. */
const keyErrors = new Set(['ERR_JOSE_GENERIC', 'ERR_JWKS_TIMEOUT', 'ERR_JWKS_INVALID']);

/** A moderator sends the token of the settings, or an access token of the OpenID provider with the moderator's role. */
export function moderatorsOf({ token, oidc }: ModeratorSettings): ReadModerator {
  const verify = oidc && oidcVerifier(oidc);
  return async (req) => {
    const sent = /^Bearer (\S+)$/i.exec(req.get('Authorization') ?? '')?.[1];
    if (sent === undefined) throw unauthorized('send Authorization: Bearer with the token of a moderator');
    if (token !== undefined && isSame(sent, token)) return 'moderator';
    if (verify) return verify(sent);
    throw unauthorized('this is not the token of a moderator');
  };
}

function oidcVerifier(settings: OidcSettings): (token: string) => Promise<string> {
  let keys: Promise<JWTVerifyGetKey> | undefined;
  return async (token) => {
    keys ??= keysOf(settings);
    // An issuer that did not answer is asked again.
    const getKey = await keys.catch(() => {
      keys = undefined;
      throw new Unavailable(provider, 'its discovery document cannot be read');
    });
    return moderatorIn(await payloadOf(token, getKey, settings), settings);
  };
}

async function payloadOf(
  token: string,
  getKey: JWTVerifyGetKey,
  { issuer, audience }: OidcSettings,
): Promise<JWTPayload> {
  try {
    const { payload } = await jwtVerify(token, getKey, {
      issuer,
      audience,
      requiredClaims: ['exp', 'sub'],
      // Only signatures that are verified with a public key.
      algorithms: ['RS256', 'PS256', 'ES256', 'EdDSA'],
    });
    return payload;
  } catch (error) {
    if (error instanceof errors.JOSEError && !keyErrors.has(error.code)) {
      throw unauthorized('this token is not valid');
    }
    throw new Unavailable(provider, 'its keys cannot be read');
  }
}

function moderatorIn(payload: JWTPayload, { roleClaim, role }: OidcSettings): string {
  const roles = [payload[roleClaim]].flat();
  if (!roles.includes(role)) throw new Problem(403, `this token has no role "${role}"`);
  return String(payload.sub);
}

async function keysOf({ issuer, jwksUrl }: OidcSettings): Promise<JWTVerifyGetKey> {
  const url = jwksUrl ?? (await discover(issuer));
  return createRemoteJWKSet(new URL(url), { timeoutDuration: fetchMs });
}

/** https://openid.net/specs/openid-connect-discovery-1_0.html#ProviderConfig */
async function discover(issuer: string): Promise<string> {
  const url = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const response = await fetch(url, { signal: AbortSignal.timeout(fetchMs) });
  const document = (await response.json()) as { jwks_uri?: unknown };
  if (typeof document.jwks_uri !== 'string') throw new Error('the discovery document has no jwks_uri');
  return document.jwks_uri;
}

function unauthorized(message: string): Problem {
  return new Problem(401, message, undefined, { 'WWW-Authenticate': 'Bearer' });
}

/** Compares hashes, because the comparison needs equal lengths. */
function isSame(one: string, other: string): boolean {
  const hash = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(hash(one), hash(other));
}
