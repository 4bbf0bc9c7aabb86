import { randomBytes } from 'node:crypto';

/**
 * CloudFormation's events don't tell who began an operation, only the token that it came with: so the token says it. A
 * random part keeps two operations apart.
 */
const SIGN = 'stacks-';
const LONGEST = 128;

export function operationToken(who: string): string {
  const name = who.replace(/[^a-zA-Z0-9]+/g, '-').replace(/^-+|-+$/g, '');
  const random = randomBytes(8).toString('hex');
  return `${SIGN}${name.slice(0, LONGEST - SIGN.length - random.length - 1) || 'somebody'}-${random}`;
}

/** Who holds a stack, told by the token of the operation. */
export function startedBy(token: string | undefined): string {
  if (token === undefined) return 'somebody';
  const name = nameIn(token);
  if (name !== undefined) return name;
  return token.startsWith('Console-') ? 'somebody in the console' : `somebody (token ${token})`;
}

/** Whether an operation was begun by this tool for the same person. */
export function isStartedBy(token: string | undefined, who: string): boolean {
  const own = nameIn(operationToken(who));
  return token !== undefined && own !== undefined && nameIn(token) === own;
}

function nameIn(token: string): string | undefined {
  return new RegExp(`^${SIGN}(.+)-[0-9a-f]{16}$`).exec(token)?.[1];
}
