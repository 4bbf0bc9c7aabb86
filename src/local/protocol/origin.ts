import type { IncomingHttpHeaders } from 'node:http';
import { byHost } from '../storage/template-url';

const LOOPBACK = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;
const PORT = /:\d+$/;

export const ASTRAY = 'this endpoint answers at http://127.0.0.1 and http://localhost only';

/**
 * Whether a request names this machine, or a bucket as S3's clients do. A browser that names anything else was led here by
 * somebody else's DNS, and holds what it reads for a part of that site.
 */
export function isAstray({ host = '' }: IncomingHttpHeaders): boolean {
  return !isLoopback(host) && byHost(host.replace(PORT, '')) === undefined;
}

export const FOREIGN = 'a page of another site may not call this endpoint';

/**
 * Whether another site's page makes a browser send this. Browsers send forms to any address, so without this check any page
 * that somebody opens could delete their stacks. Other clients send none of these headers.
 */
export function isForeign({ host, origin, 'sec-fetch-site': site }: IncomingHttpHeaders): boolean {
  if (origin !== undefined) return !isLoopback(host) || origin !== `http://${host}`;
  return site === 'cross-site' || site === 'same-site';
}

function isLoopback(host: string | undefined): boolean {
  return LOOPBACK.test(host ?? '');
}
