import type { JWTPayload } from 'jose';
import { digest } from '../digest';
import type { OidcSettings } from './oidc-settings';

/** Who signed in. */
export interface Person {
  /** The same in all sessions, and unusable elsewhere. */
  id: string;
  subject: string;
  name: string;
  isModerator: boolean;
}

const nameClaims = ['name', 'preferred_username', 'username', 'email'];

export function personIn(
  claims: JWTPayload,
  { issuer, roleClaim, role }: Pick<OidcSettings, 'issuer' | 'roleClaim' | 'role'>,
): Person {
  const subject = String(claims.sub);
  const names = nameClaims.map((claim) => claims[claim]);
  return {
    // A subject is unique for its issuer only.
    id: digest(JSON.stringify([issuer, subject])).slice(0, 32),
    subject,
    name: names.find((name): name is string => typeof name === 'string' && name !== '') ?? subject,
    isModerator: [claims[roleClaim]].flat().includes(role),
  };
}
