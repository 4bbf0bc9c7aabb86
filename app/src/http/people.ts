import { createHash, timingSafeEqual } from 'node:crypto';
import type { Request } from 'express';
import { type Person, personIn } from '../sign-in/person';
import { InvalidToken, type Provider } from '../sign-in/provider';
import { Problem } from './problem';

/** Returns the name of the moderator who makes the request. */
export type ReadModerator = (req: Request) => Promise<string>;

/** Returns who makes the request. */
export type ReadPerson = (req: Request) => Promise<Person>;

/** A moderator sends the token of the settings, or an access token of the OpenID provider with the moderator's role. */
export function moderatorReader(token: string | undefined, provider: Provider | undefined): ReadModerator {
  const readPerson = provider && personReader(provider);
  return async (req) => {
    const sent = bearerOf(req, 'send Authorization: Bearer with the token of a moderator');
    if (token !== undefined && isSame(sent, token)) return 'moderator';
    if (!readPerson) throw unauthorized('this is not the token of a moderator');
    const { isModerator, subject } = await readPerson(req);
    if (isModerator) return subject;
    throw new Problem(403, `this token has no role "${provider?.settings.role}"`);
  };
}

export function personReader(provider: Provider): ReadPerson {
  return async (req) => {
    const sent = bearerOf(req, 'send Authorization: Bearer with an access token');
    try {
      return personIn(await provider.claimsOf(sent), provider.settings);
    } catch (error) {
      if (error instanceof InvalidToken) throw unauthorized('this token is not valid');
      throw error;
    }
  };
}

function bearerOf(req: Request, otherwise: string): string {
  const sent = /^Bearer (\S+)$/i.exec(req.get('Authorization') ?? '')?.[1];
  if (sent === undefined) throw unauthorized(otherwise);
  return sent;
}

function unauthorized(message: string): Problem {
  return new Problem(401, message, undefined, { 'WWW-Authenticate': 'Bearer' });
}

/** Compares hashes, because the comparison needs equal lengths. */
function isSame(one: string, other: string): boolean {
  const hash = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(hash(one), hash(other));
}
