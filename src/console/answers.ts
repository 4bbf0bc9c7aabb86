import type { HttpAnswer } from '../local';

/** The page loads only from this endpoint: no inline scripts or styles, no other origins, no frames. */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  // The diagram is fetched with the endpoint's key, so its image is a blob.
  "img-src 'self' blob:",
  "connect-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** A drawing needs only its own style. */
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
