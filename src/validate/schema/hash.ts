import { createHash } from 'node:crypto';

export const HASH_LENGTH = 40;

export function hashOf(...parts: readonly (string | Buffer)[]): string {
  const hash = createHash('sha1');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
}
