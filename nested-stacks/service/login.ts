import { and, equals, iff, not, noValue } from '../../src/template';
import type { ServiceBuilder } from './parameters';

const group = 'Login';

/** The OpenID provider at which people sign in. `docs/site-app.md` describes the values for Cognito. */
export const loginParameters = {
  OidcIssuer: {
    Type: 'String',
    Description: 'Issuer of the OpenID provider at which people sign in. Leave empty for no login',
    Default: '',
    AllowedPattern: '|https://[^ ]+|http://(localhost|127\\.0\\.0\\.1)[^ ]*',
    ConstraintDescription: 'must be an address such as https://login.example.com, or empty',
    label: 'Issuer',
    group,
  },
  OidcClientId: {
    Type: 'String',
    Description: 'Client of the pages at the provider. Leave empty for no login',
    Default: '',
    label: 'Client',
    group,
  },
  OidcRoleClaim: {
    Type: 'String',
    Description: 'Claim of access tokens that contains the role moderator, such as cognito:groups',
    Default: 'roles',
    MinLength: 1,
    label: 'Role claim',
    group,
  },
} as const;

/** `app/README.md` describes the variables. */
export function loginVariables({ parameters, condition }: ServiceBuilder) {
  const hasLogin = condition(
    'HasLogin',
    and(not(equals(parameters.OidcIssuer, '')), not(equals(parameters.OidcClientId, ''))),
  );
  const settings = {
    OIDC_ISSUER: parameters.OidcIssuer,
    OIDC_CLIENT_ID: parameters.OidcClientId,
    OIDC_ROLE_CLAIM: parameters.OidcRoleClaim,
  };
  return Object.entries(settings).map(([Name, Value]) => iff(hasLogin, { Name, Value }, noValue));
}
