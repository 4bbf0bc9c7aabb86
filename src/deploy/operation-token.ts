import { randomBytes } from 'node:crypto';

/**
 * CloudFormation's events do not show who started an operation, only its ClientRequestToken. So the token contains the
 * name, and a random part that distinguishes operations.
 */
const SIGN = 'stacks-';
const LONGEST = 128;

export function operationToken(who: string): string {
  const name = who.replace(/[^a-zA-Z0-9]+/g, '-').replace(/^-+|-+$/g, '');
  const random = randomBytes(8).toString('hex');
  return `${SIGN}${name.slice(0, LONGEST - SIGN.length - random.length - 1) || 'unknown'}-${random}`;
}

/** The user who started an operation, from its token. */
export function startedBy(token: string | undefined): string {
  if (token === undefined) return 'an unknown user';
  const name = nameIn(token);
  if (name !== undefined) return name;
  return token.startsWith('Console-') ? 'a user of the AWS console' : `an unknown user (token ${token})`;
}

/** Whether this tool started the operation for the same person. */
export function isStartedBy(token: string | undefined, who: string): boolean {
  const own = nameIn(operationToken(who));
  return token !== undefined && own !== undefined && nameIn(token) === own;
}

function nameIn(token: string): string | undefined {
  return new RegExp(`^${SIGN}(.+)-[0-9a-f]{16}$`).exec(token)?.[1];
}
