import express, { type Request, type RequestHandler, type Response } from 'express';
import { bodyLimit } from '../comments/schemas';
import type { Guards } from './guards';
import { Problem } from './problem';

/** The guards of a route without a body. */
export function withoutBody({ onHeaders, onBody }: Guards): RequestHandler[] {
  return [...onHeaders, onBody];
}

/** The guards of a route with a JSON body, and its parser between them. */
export function withBody({ onHeaders, onBody }: Guards): RequestHandler[] {
  return [...onHeaders, express.json({ limit: bodyLimit }), onBody];
}

export function bodyOf(req: Request): unknown {
  // The parser ignores a body of another content type.
  if (req.body !== undefined) return req.body;
  throw new Problem(415, 'the body must be JSON: send it with content-type application/json');
}

/** The body is JSON already: res.json would serialize it again. */
export function sendJson(res: Response, body: Buffer): void {
  res.setHeader('Content-Type', 'application/json; charset=utf-8');
  res.setHeader('Content-Length', body.length);
  res.end(body);
}
