import type { HttpAnswer } from '../local';

/** The page uses what this endpoint serves, and nothing else: no inline script or style, no other origin, no frame around. */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** A drawing brings its own style, and can do nothing else. */
const DRAWING_POLICY = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";
const DATA_POLICY = "default-src 'none'; frame-ancestors 'none'";

export const page = (body: string): HttpAnswer => answer(200, 'text/html', body, PAGE_POLICY);
export const script = (body: string): HttpAnswer => answer(200, 'text/javascript', body);
export const style = (body: string): HttpAnswer => answer(200, 'text/css', body);
export const drawing = (body: string): HttpAnswer => answer(200, 'image/svg+xml', body, DRAWING_POLICY);
export const text = (body: string): HttpAnswer => answer(200, 'text/plain', body);
export const fragment = (body: string): HttpAnswer => answer(200, 'text/html', body);
export const json = (value: unknown): HttpAnswer => answer(200, 'application/json', JSON.stringify(value));

export function wrong(status: number, message: string): HttpAnswer {
  return answer(status, 'application/json', JSON.stringify({ message }));
}

function answer(status: number, type: string, body: string, policy = DATA_POLICY): HttpAnswer {
  return {
    status,
    headers: {
      'content-type': `${type}; charset=utf-8`,
      'content-security-policy': policy,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-resource-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
      'cache-control': 'no-store',
    },
    body,
  };
}
