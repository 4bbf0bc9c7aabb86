import type { IncomingHttpHeaders } from 'node:http';

/** Names of this machine; a browser that was told another one was led here by somebody else's DNS. */
const LOOPBACK = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;

export const FOREIGN = 'a page of another site may not call this endpoint';

/**
 * Whether another site's page makes a browser send this. Browsers send forms to any address, so without this check any page
 * that somebody opens could delete their stacks. Other clients send none of these headers.
 */
export function isForeign({ host, origin, 'sec-fetch-site': site }: IncomingHttpHeaders): boolean {
  if (origin !== undefined) return !isLoopback(host) || origin !== `http://${host}`;
  return site === 'cross-site' || site === 'same-site';
}

export function isLoopback(host: string | undefined): boolean {
  return LOOPBACK.test(host ?? '');
}
