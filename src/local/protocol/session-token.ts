import { randomUUID } from 'node:crypto';

/**
 * A session token contains the ARN of the session. Only the endpoint can make a valid one: the secret access key of a session is
 * derived from its token.
 */
export function sessionToken(arn: string): string {
  return Buffer.from(`${randomUUID()} ${arn}`).toString('base64url');
}

export function arnOfSession(token: string): string | undefined {
  return /^[-0-9a-f]{36} (arn:\S+)$/.exec(Buffer.from(token, 'base64url').toString('utf8'))?.[1];
}
