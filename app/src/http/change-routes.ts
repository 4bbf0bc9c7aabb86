import type { Express, Request, RequestHandler } from 'express';
import { opens } from '../comments/author-secret';
import type { Actor, Moderation } from '../comments/moderation';
import type { Placed } from '../comments/places';
import { bodyOf, withBody, withoutBody } from './bodies';
import { otherMethods } from './error-answers';
import type { Guards } from './guards';
import type { ReadModerator } from './people';
import { Problem } from './problem';
import { readCommentKey, readEdit } from './validation';

/** Authors and moderators edit and delete a comment. */
export function addChangeRoutes(
  app: Express,
  guards: Guards,
  moderation: Moderation,
  readModerator: ReadModerator,
): void {
  app
    .route('/api/comments/:content_id/:comment_id')
    .patch(withBody(guards), edit)
    .delete(withoutBody(guards), remove)
    .all(otherMethods('PATCH, DELETE'));

  async function edit(...[req, res]: Parameters<RequestHandler>): Promise<void> {
    const key = readCommentKey(req.params);
    const asked = readEdit(bodyOf(req));
    const { actor, mayChange } = await requester(req);
    res.json({ status: 'SUCCESS', state: await moderation.edit(key, asked, actor, mayChange) });
  }

  async function remove(...[req, res]: Parameters<RequestHandler>): Promise<void> {
    const key = readCommentKey(req.params);
    const { actor, mayChange } = await requester(req);
    res.json({ status: 'SUCCESS', state: await moderation.move(key, 'deleted', actor, mayChange) });
  }

  async function requester(req: Request): Promise<{ actor: Actor; mayChange: (placed: Placed) => boolean }> {
    const secret = req.get('Comment-Secret');
    if (secret !== undefined) return { actor: { kind: 'author' }, mayChange: isAuthorWith(secret) };
    if (req.get('Authorization') === undefined) {
      throw new Problem(401, 'send the Comment-Secret of this comment, or Authorization: Bearer', undefined, {
        'WWW-Authenticate': 'Bearer',
      });
    }
    return { actor: { kind: 'moderator', name: await readModerator(req) }, mayChange: () => true };
  }
}

/** To its author, a comment that a moderator removed no longer exists. */
function isAuthorWith(secret: string): (placed: Placed) => boolean {
  return ({ comment, state }) =>
    (state === 'visible' || state === 'pending') && opens(secret, comment.secretHash);
}
