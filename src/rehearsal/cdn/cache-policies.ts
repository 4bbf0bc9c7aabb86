/** How long CloudFront caches, in seconds. */
export interface CachePolicy {
  readonly least: number;
  readonly usual: number;
  readonly most: number;
}

const DAY = 86_400;
const NONE: CachePolicy = { least: 0, usual: 0, most: 0 };

/** "Use managed cache policies", Amazon CloudFront Developer Guide. */
const MANAGED: Readonly<Record<string, CachePolicy>> = {
  // CachingOptimized
  '658327ea-f89d-4fab-a63d-7e88639e58f6': { least: 1, usual: DAY, most: 365 * DAY },
  // CachingDisabled
  '4135ea2d-6df8-44a3-9df3-4b5a84be39ad': NONE,
};

/** With any other policy the rehearsal caches nothing. */
export function cachePolicy(id: string): CachePolicy {
  return MANAGED[id] ?? NONE;
}

/** "Manage how long content stays in the cache", Amazon CloudFront Developer Guide. */
export function secondsToCache(
  { least, usual, most }: CachePolicy,
  cacheControl: string | undefined,
): number {
  if (most === 0) return 0;
  if (cacheControl === undefined) return usual;
  if (/no-cache|no-store|private/.test(cacheControl)) return least;
  const wanted = /s-maxage=(\d+)/.exec(cacheControl)?.[1] ?? /max-age=(\d+)/.exec(cacheControl)?.[1];
  return wanted === undefined ? usual : Math.min(most, Math.max(least, Number(wanted)));
}
