import { createRemoteJWKSet, errors, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from 'jose';
import { Unavailable } from '../unavailable';
import { type Discovered, discover } from './discovery';
import type { OidcSettings } from './oidc-settings';

const timeoutMs = 5_000;
/** The clocks of the provider and of this task may differ. */
const clockToleranceSeconds = 10;
/** Only signatures that are verified with a public key. */
const algorithms = ['RS256', 'PS256', 'ES256', 'EdDSA'];
/** Not errors of the token: the keys could not be fetched. */
const keyErrors = new Set(['ERR_JOSE_GENERIC', 'ERR_JWKS_TIMEOUT', 'ERR_JWKS_INVALID']);

/** The token is not one of this provider for this service. */
export class InvalidToken extends Error {
  override name = 'InvalidToken';
}

/** The OpenID provider at which people sign in. */
export class Provider {
  private discovered: Promise<Discovered> | undefined;
  private keys: JWTVerifyGetKey | undefined;

  constructor(readonly settings: OidcSettings) {}

  /** A provider that did not answer is asked again at the next request. */
  endpoints(): Promise<Discovered> {
    this.discovered ??= discover(this.settings.issuer, timeoutMs).catch(() => {
      this.discovered = undefined;
      throw new Unavailable('the OpenID provider', 'its discovery document cannot be read');
    });
    return this.discovered;
  }

  /** The claims of an access token, after its signature, issuer, audience and times were checked. */
  async claimsOf(token: string): Promise<JWTPayload> {
    const keys = await this.keySet();
    const claims = await this.verified(token, keys);
    if (!isFor(this.settings.audience, claims)) throw new InvalidToken('the token is for another audience');
    return claims;
  }

  private async verified(token: string, keys: JWTVerifyGetKey): Promise<JWTPayload> {
    try {
      const { payload } = await jwtVerify(token, keys, {
        issuer: this.settings.issuer,
        requiredClaims: ['exp', 'sub'],
        clockTolerance: clockToleranceSeconds,
        algorithms,
      });
      return payload;
    } catch (error) {
      if (error instanceof errors.JOSEError && !keyErrors.has(error.code)) {
        throw new InvalidToken('the token is not valid');
      }
      throw new Unavailable('the OpenID provider', 'its keys cannot be read');
    }
  }

  /** Fetches the keys once, and again for a token with another key. */
  private async keySet(): Promise<JWTVerifyGetKey> {
    const url = this.settings.jwksUrl ?? (await this.endpoints()).jwksUri;
    this.keys ??= createRemoteJWKSet(new URL(url), { timeoutDuration: timeoutMs });
    return this.keys;
  }
}

/**
 * Access tokens of Cognito have no `aud`, but the id of the client for which they were made, and `token_use`.
 * https://docs.aws.amazon.com/cognito/latest/developerguide/amazon-cognito-user-pools-using-the-access-token.html
 */
function isFor(audience: string, { aud, client_id, token_use }: JWTPayload): boolean {
  if (token_use !== undefined && token_use !== 'access') return false;
  return aud === undefined ? client_id === audience : [aud].flat().includes(audience);
}
