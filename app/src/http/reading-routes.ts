import type { Express } from 'express';
import type { Comments } from '../comments/comments';
import { atomFeed } from '../comments/feed';
import { withoutBody } from './bodies';
import { otherMethods } from './error-answers';
import type { Guards } from './guards';
import { readContentId, readCountsRequest } from './validation';

const feedSize = 50;

/** For pages that show comments, and for feed readers. */
export function addReadingRoutes(app: Express, guards: Guards, comments: Comments): void {
  app
    .route('/api/counts')
    .get(...withoutBody(guards), async (req, res) => {
      const contents = readCountsRequest(req.query);
      const counts = await Promise.all(
        contents.map(async (contentId) => [contentId, await comments.count(contentId)] as const),
      );
      res.json(Object.fromEntries(counts));
    })
    .all(otherMethods('GET, HEAD'));

  app
    .route('/api/feed/:content_id')
    .get(...withoutBody(guards), async (req, res) => {
      const contentId = readContentId(req.params);
      const request = { contentId, limit: feedSize, after: undefined, order: 'newest' } as const;
      const { comments: newest } = await comments.visible(request);
      res.type('application/atom+xml').send(atomFeed(contentId, newest));
    })
    .all(otherMethods('GET, HEAD'));
}
