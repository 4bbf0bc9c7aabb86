import { type Environment, needed, safeAddress } from '../environment';

export interface OidcSettings {
  issuer: string;
  /** What access tokens must be made for. */
  audience: string;
  /** The client with which pages sign people in. Absent: only moderators have tokens. */
  clientId: string | undefined;
  scope: string;
  /** Absent: the issuer's discovery document names it. */
  jwksUrl: string | undefined;
  /** The claim that contains the roles, such as `cognito:groups`. */
  roleClaim: string;
  /** The role of moderators. */
  role: string;
}

export function readOidcSettings(env: Environment): OidcSettings | undefined {
  const issuer = safeAddress(env, 'OIDC_ISSUER', 'https://login.example.com');
  if (issuer === undefined) return undefined;
  const clientId = env.OIDC_CLIENT_ID || undefined;
  return {
    issuer,
    audience: env.OIDC_AUDIENCE || clientId || needed(env, 'OIDC_AUDIENCE', 'OIDC_ISSUER'),
    clientId,
    scope: env.OIDC_SCOPE || 'openid profile',
    jwksUrl: safeAddress(env, 'OIDC_JWKS_URL', 'https://login.example.com/jwks.json'),
    roleClaim: env.OIDC_ROLE_CLAIM || 'roles',
    role: env.OIDC_ROLE || 'moderator',
  };
}
