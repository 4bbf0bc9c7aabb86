import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { contentType } from '../../files/content-type';

/** A file of a site, as it is deployed. */
export interface ReleaseFile {
  /** Relative to the folder: `todo/index.html`. */
  readonly path: string;
  /** What visitors request: `/todo/`. */
  readonly url: string;
  /** The MD5 of the content, which is the ETag of the object. */
  readonly etag: string;
  readonly size: number;
  readonly type: string;
  /** Whether its name contains a hash of its content, so that it never changes. */
  readonly immutable: boolean;
}

/** All files of a site. Its ID depends on their content only. */
export interface Release {
  readonly id: string;
  readonly files: readonly ReleaseFile[];
}

/** `NAME-HASH.ext`, as bundlers write it. */
const HASHED = /^assets\/.+-[A-Za-z0-9_-]{8,}\.[a-z0-9.]+$/;

/** Whether the name of a file contains a hash of its content. */
export function isImmutable(path: string): boolean {
  return HASHED.test(path);
}

export function readRelease(folder: string): Release {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => fileOf(path.split(sep).join('/'), readFileSync(join(folder, path))))
    .sort((one, other) => (one.path < other.path ? -1 : 1));
  const content = files.map(({ path, etag }) => `${path} ${etag}\n`).join('');
  return { id: createHash('sha256').update(content).digest('hex').slice(0, 12), files };
}

function fileOf(path: string, content: Buffer): ReleaseFile {
  return {
    path,
    url: urlOf(path),
    etag: createHash('md5').update(content).digest('hex'),
    size: content.length,
    type: contentType(path),
    immutable: isImmutable(path),
  };
}

/**
 * S3 has no index documents behind an origin access control, so the page of a folder is the object with the name of the
 * folder. The root object of the distribution is `index.html`.
 */
function urlOf(path: string): string {
  return `/${path.replace(/(.)\/index\.html$/, '$1/')}`;
}

/**
 * Browsers compare pages at each visit, and edge locations after five minutes at most, in case that an invalidation is lost.
 */
export function cacheControlOf({ immutable }: Pick<ReleaseFile, 'immutable'>): string {
  return immutable
    ? 'public, max-age=31536000, immutable'
    : 'public, max-age=0, s-maxage=300, must-revalidate';
}
