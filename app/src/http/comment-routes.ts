import type { Express, RequestHandler, Response } from 'express';
import type { PageRequest } from '../comments/comment';
import type { Comments, SentPage } from '../comments/comments';
import { defaultPageSize } from '../comments/schemas';
import { bodyOf, sendJson, withBody, withoutBody } from './bodies';
import { otherMethods } from './error-answers';
import { clientOf, type Guards } from './guards';
import { readIdempotencyKey, readNewComment, readPageRequest } from './validation';

/** The two calls of the original service. Its clients depend on the paths, fields and messages. */
export function addCommentRoutes(app: Express, guards: Guards, comments: Comments): void {
  app
    .route('/api/comment/list/:content_id')
    .get(withoutBody(guards), list(comments))
    .all(otherMethods('GET, HEAD'));
  app.route('/api/comment/new').post(withBody(guards), create(comments)).all(otherMethods('POST'));
}

function list(comments: Comments): RequestHandler {
  return (req, res) => {
    const request = readPageRequest(req.params.content_id, req.query);
    const copy = comments.copyOf(request);
    if (copy) {
      sendPage(res, request, copy);
      return undefined;
    }
    return comments.page(request).then((page) => sendPage(res, request, page));
  };
}

function sendPage(res: Response, request: PageRequest, { body, count, next }: SentPage): void {
  if (count === 0 && next === undefined && request.after === undefined) {
    res.status(404).json({ status: 'NOT-FOUND', message: `content_id ${request.contentId} not found` });
    return;
  }
  if (next !== undefined) res.setHeader('Link', `<${nextPage(request, next)}>; rel="next"`);
  sendJson(res, body);
}

function nextPage({ contentId, limit, order }: PageRequest, next: string): string {
  const size = limit === defaultPageSize ? '' : `limit=${limit}&`;
  const sorted = order === 'oldest' ? '' : `order=${order}&`;
  return `/api/comment/list/${encodeURIComponent(contentId)}?${size}${sorted}after=${next}`;
}

function create(comments: Comments): RequestHandler {
  return async (req, res) => {
    const asked = readNewComment(bodyOf(req));
    const key = readIdempotencyKey(req.get('Idempotency-Key'));
    const { id, state, secret } = await comments.add(asked, clientOf(req), key);
    // In headers: older clients get the body that they know.
    res.setHeader('Comment-Id', id);
    res.setHeader('Comment-State', state);
    if (secret !== undefined) res.setHeader('Comment-Secret', secret);
    const message = `comment created and associated with content_id ${asked.contentId}`;
    sendJson(res, Buffer.from(JSON.stringify({ status: 'SUCCESS', message })));
  };
}
