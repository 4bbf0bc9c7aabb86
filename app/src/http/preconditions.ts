import type { Request } from 'express';
import type { Precondition } from '../lists/lists';
import { Problem } from './problem';

const entityTag = /(W\/)?("[\x21\x23-\x7e\x80-\xff]*")/g;

/** Whether a reader has another list than this one. Readers need no If-Match, so it is ignored. */
export function isNewTo(req: Request): (tag: string) => boolean {
  const known = tagsIn(req, 'If-None-Match');
  return (tag) => !known?.(tag);
}

/** If-Match and If-None-Match of a request that writes: https://www.rfc-editor.org/rfc/rfc9110#section-13.2.2 */
export function preconditionOf(req: Request): Precondition {
  const match = tagsIn(req, 'If-Match');
  const noneMatch = tagsIn(req, 'If-None-Match');
  return (tag) => (match?.(tag) ?? true) && !noneMatch?.(tag);
}

/**
 * The tag names the items and not their encoding, so a weak tag identifies them too: a proxy that compresses responses
 * makes tags weak. https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/ServingCompressedFiles.html
 */
function tagsIn(req: Request, header: string): Precondition | undefined {
  const text = req.get(header);
  if (text === undefined) return undefined;
  if (text.trim() === '*') return (tag) => tag !== undefined;
  const tags = new Set([...text.matchAll(entityTag)].map(([, , tag]) => tag));
  if (tags.size > 0 && /^[\s,]*$/.test(text.replace(entityTag, ''))) {
    return (tag) => tag !== undefined && tags.has(tag);
  }
  const message = 'must be * or entity tags, such as "0123abc"';
  const field = header.toLowerCase();
  throw new Problem(400, `invalid request: ${field} ${message}`, [{ field, message }]);
}
