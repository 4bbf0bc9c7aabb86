import type { Express } from 'express';
import type { CommentKey, State } from '../comments/comment';
import { shownComment } from '../comments/shown-comment';
import type { Domain } from '../domain';
import { Refusal } from '../refusal';
import { bodyOf, withBody, withoutBody } from './bodies';
import { otherMethods } from './error-answers';
import type { Guards } from './guards';
import type { ReadModerator } from './people';
import { readBulk, readCommentKey, readContentId, readPolicy, readQueueRequest } from './validation';

/** For moderators: the queue, actions on many comments, the audit trail, and the policies of contents. */
export function addModerationRoutes(
  app: Express,
  guards: Guards,
  { moderation, admission }: Domain,
  readModerator: ReadModerator,
): void {
  app
    .route('/api/moderation/comments')
    .get(...withoutBody(guards), async (req, res) => {
      await readModerator(req);
      const { state, limit, after } = readQueueRequest(req.query);
      const { comments, next } = await moderation.list(state, limit, after);
      if (next !== undefined) {
        res.setHeader(
          'Link',
          `</api/moderation/comments?state=${state}&limit=${limit}&after=${next}>; rel="next"`,
        );
      }
      // Moderators need the addresses, whatever lists show.
      res.json(
        comments.map((comment) => ({ content_id: comment.contentId, ...shownComment(comment, 'full') })),
      );
    })
    .post(...withBody(guards), async (req, res) => {
      const name = await readModerator(req);
      const { to, keys, reason } = readBulk(bodyOf(req));
      const results = [];
      for (const key of keys) results.push(await moveOne(key, to, name, reason));
      res.json({ status: 'SUCCESS', results });
    })
    .all(otherMethods('GET, HEAD, POST'));

  app
    .route('/api/moderation/audit/:content_id/:comment_id')
    .get(...withoutBody(guards), async (req, res) => {
      await readModerator(req);
      res.json(await moderation.audit(readCommentKey(req.params)));
    })
    .all(otherMethods('GET, HEAD'));

  app
    .route('/api/moderation/policy/:content_id')
    .get(...withoutBody(guards), async (req, res) => {
      await readModerator(req);
      res.json({ policy: await admission.policyOf(readContentId(req.params)) });
    })
    .put(...withBody(guards), async (req, res) => {
      const name = await readModerator(req);
      const contentId = readContentId(req.params);
      const { policy } = readPolicy(bodyOf(req));
      await admission.setPolicy(contentId, policy, name);
      res.json({ policy });
    })
    .all(otherMethods('GET, HEAD, PUT'));

  /** A comment that is missing does not stop the others. */
  async function moveOne(key: CommentKey, to: State, name: string, reason: string | undefined) {
    const place = { content_id: key.contentId, comment_id: key.id };
    try {
      const state = await moderation.move(key, to, { kind: 'moderator', name }, () => true, reason);
      return { ...place, state };
    } catch (error) {
      if (error instanceof Refusal) return { ...place, state: 'missing' };
      throw error;
    }
  }
}
