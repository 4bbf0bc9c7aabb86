import express, { type Express, type RequestHandler, type Response } from 'express';
import type { PageRequest } from '../comments/comment';
import type { Comments, SentPage } from '../comments/comments';
import { bodyLimit, defaultPageSize } from '../comments/schemas';
import { otherMethods } from './error-answers';
import type { Guards } from './guards';
import { Problem } from './problem';
import { readIdempotencyKey, readNewComment, readPageRequest } from './validation';

/** The two calls of the original service. Its clients depend on the paths, fields and messages. */
export function addCommentRoutes(app: Express, guards: Guards, comments: Comments): void {
  const { onHeaders, onBody } = guards;
  app
    .route('/api/comment/list/:content_id')
    .get(onHeaders, onBody, list(comments))
    .all(otherMethods('GET, HEAD'));
  app
    .route('/api/comment/new')
    .post(onHeaders, express.json({ limit: bodyLimit }), onBody, create(comments))
    .all(otherMethods('POST'));
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
  if (count === 0 && request.after === undefined) {
    res.status(404).json({ status: 'NOT-FOUND', message: `content_id ${request.contentId} not found` });
    return;
  }
  if (next !== undefined) res.setHeader('Link', `<${nextPage(request, next)}>; rel="next"`);
  sendJson(res, body);
}

/** The body is JSON already: res.json would serialize it again. */
function sendJson(res: Response, body: Buffer): void {
  res.setHeader('Content-Type', 'application/json; charset=utf-8');
  res.setHeader('Content-Length', body.length);
  res.end(body);
}

function nextPage({ contentId, limit, order }: PageRequest, next: string): string {
  const size = limit === defaultPageSize ? '' : `limit=${limit}&`;
  const sorted = order === 'oldest' ? '' : `order=${order}&`;
  return `/api/comment/list/${encodeURIComponent(contentId)}?${size}${sorted}after=${next}`;
}

function create(comments: Comments): RequestHandler {
  return async (req, res) => {
    // The parser ignores a body of another content type.
    if (req.body === undefined) {
      throw new Problem(415, 'the body must be JSON: send it with content-type application/json');
    }
    const asked = readNewComment(req.body);
    await comments.add(asked, readIdempotencyKey(req.get('Idempotency-Key')));
    const message = `comment created and associated with content_id ${asked.contentId}`;
    sendJson(res, Buffer.from(JSON.stringify({ status: 'SUCCESS', message })));
  };
}
