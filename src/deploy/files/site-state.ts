import { type Data, entry, isObject } from '../../document/data';
import type { ReleaseFile } from './release';

/** Which release of a site is live: the content of `state.json` in its bucket. */
export interface SiteState {
  /** The live release. */
  readonly current?: string;
  /** A deployment that has not ended. */
  readonly deploying?: Deploying;
  /** Newest first. */
  readonly releases: readonly ReleaseRecord[];
}

export interface Deploying {
  readonly release: string;
  readonly by: string;
  /** Milliseconds since 1970. */
  readonly since: number;
  /** Distinguishes two attempts. */
  readonly token: string;
  /** The paths to invalidate. */
  readonly paths: readonly string[];
}

export interface ReleaseRecord {
  readonly id: string;
  readonly by: string;
  /** When it went live. */
  readonly at: number;
  /** When another release replaced it. */
  readonly until?: number;
}

/** What a release consists of: `releases/<id>.json`. */
export interface Manifest {
  readonly id: string;
  readonly files: readonly ReleaseFile[];
}

export const STATE_KEY = 'state.json';
const SITE = 'site';
export const SITE_PREFIX = `${SITE}/`;

export function keyOf({ url }: Pick<ReleaseFile, 'url'>): string {
  return `${SITE}${url}`;
}

export function manifestKey(id: string): string {
  return `releases/${id}.json`;
}

/** Where a page of a release is stored, to return to it. */
export function pageKey(id: string, { path }: Pick<ReleaseFile, 'path'>): string {
  return `releases/${id}/${path}`;
}

/** The releases whose assets stay: the live one, the one before, and those that visitors may still have open. */
const GRACE = 7 * 24 * 60 * 60 * 1000;

export function keptReleases({ releases }: SiteState, now: number): ReleaseRecord[] {
  return releases.filter(({ until }, index) => index < 2 || (until ?? now) > now - GRACE);
}

/** The state after a release went live. */
export function withCurrent(state: SiteState, record: ReleaseRecord): SiteState {
  const others = state.releases
    .filter(({ id }) => id !== record.id)
    .map((each) => (each.until === undefined ? { ...each, until: record.at } : each));
  return { current: record.id, releases: [record, ...others] };
}

export function stateOf(data: Data): SiteState {
  const current = entry(data, 'current');
  const deploying = entry(data, 'deploying');
  const releases = entry(data, 'releases');
  return {
    ...(typeof current === 'string' && { current }),
    ...(isObject(deploying) && {
      deploying: {
        release: String(deploying.release),
        by: String(deploying.by),
        since: Number(deploying.since),
        token: String(deploying.token),
        paths: Array.isArray(deploying.paths) ? deploying.paths.map(String) : [],
      },
    }),
    releases: (Array.isArray(releases) ? releases : []).filter(isObject).map((each) => ({
      id: String(each.id),
      by: String(each.by),
      at: Number(each.at),
      ...(each.until !== undefined && { until: Number(each.until) }),
    })),
  };
}

export function manifestOf(data: Data): Manifest {
  const files = entry(data, 'files');
  return {
    id: String(entry(data, 'id')),
    files: (Array.isArray(files) ? files : []).filter(isObject).map((each) => ({
      path: String(each.path),
      url: String(each.url),
      etag: String(each.etag),
      size: Number(each.size),
      type: String(each.type),
      immutable: each.immutable === true,
    })),
  };
}
