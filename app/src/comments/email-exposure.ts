import { createHash } from 'node:crypto';

export const emailExposures = ['full', 'masked', 'hash'] as const;

/** How lists show the address of an author. */
export type EmailExposure = (typeof emailExposures)[number];

export function exposedEmail(email: string, exposure: EmailExposure): string {
  if (exposure === 'full') return email;
  // As Gravatar does: https://docs.gravatar.com/rest/hash/
  if (exposure === 'hash') return createHash('sha256').update(email.toLowerCase()).digest('hex');
  const at = email.lastIndexOf('@');
  // The number of stars does not depend on the length of the name.
  return `${email.slice(0, 1)}***${email.slice(at)}`;
}
