import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { digest } from '../digest';

/** The secret that its author gets with a comment. The store contains only its hash. */
export function newSecret(): string {
  return randomBytes(18).toString('base64url');
}

/**
 * For a request with an idempotency key, the secret is derived from the key: a retry gets the same one. The store
 * contains the salt and the hash of the key, of which the secret cannot be computed.
 */
export function secretFrom(idempotencyKey: string, salt: string): string {
  return createHmac('sha256', salt).update(idempotencyKey).digest('base64url').slice(0, 24);
}

export function opens(secret: string, hash: string | undefined): boolean {
  return hash !== undefined && timingSafeEqual(Buffer.from(digest(secret)), Buffer.from(hash));
}
