import type { IncomingHttpHeaders } from 'node:http';
import { byHost } from '../storage/template-url';

const LOOPBACK = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;
const PORT = /:\d+$/;

export const ASTRAY = 'this endpoint answers only at http://127.0.0.1 and http://localhost';

/**
 * Whether the Host header names neither this machine nor a bucket. A browser that sends another name was directed here by
 * DNS rebinding, and treats the answer as part of that site.
 */
export function isAstray({ host = '' }: IncomingHttpHeaders): boolean {
  return !isLoopback(host) && byHost(host.replace(PORT, '')) === undefined;
}

export const FOREIGN = 'web pages of other sites cannot call this endpoint';

/** Whether a browser sends the request for a page of another site. Only browsers send these headers. */
export function isForeign({ host, origin, 'sec-fetch-site': site }: IncomingHttpHeaders): boolean {
  if (origin !== undefined) return !isLoopback(host) || origin !== `http://${host}`;
  return site === 'cross-site' || site === 'same-site';
}

function isLoopback(host: string | undefined): boolean {
  return LOOPBACK.test(host ?? '');
}
