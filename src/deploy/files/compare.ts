import type { FileChanges } from '../../review';
import type { StoredFile } from './bucket';
import { isImmutable, type Release, type ReleaseFile } from './release';
import { keyOf, type Manifest, SITE_PREFIX, type SiteState } from './site-state';

/** What a deployment of a release does. */
export interface Comparison {
  readonly changes: FileChanges;
  /** Assets that are missing. */
  readonly assets: readonly ReleaseFile[];
  /** Pages that are missing or different, in the order in which they are replaced. */
  readonly pages: readonly ReleaseFile[];
  /** Keys of pages that the release does not have. */
  readonly removed: readonly string[];
  /** Keys of assets that no kept release has. */
  readonly expired: readonly string[];
  /** The paths whose cached answers are outdated. */
  readonly outdated: readonly string[];
}

/**
 * @param stored what the bucket serves
 * @param kept the manifests of the releases whose assets stay
 */
export function compare(
  release: Release,
  stored: readonly StoredFile[],
  { current }: Pick<SiteState, 'current'>,
  kept: readonly Manifest[],
): Comparison {
  const found = new Map(stored.map((each) => [each.key, each]));
  const isMissing = (file: ReleaseFile): boolean => !found.has(keyOf(file));
  const isDifferent = (file: ReleaseFile): boolean => {
    const present = found.get(keyOf(file));
    return present !== undefined && !file.immutable && present.etag !== file.etag;
  };
  const added = release.files.filter(isMissing);
  const changed = release.files.filter(isDifferent);
  const wanted = new Set(release.files.map(keyOf));
  const needed = new Set(kept.flatMap(({ files }) => files.map(keyOf)));
  const others = stored.map(({ key }) => key).filter((key) => !wanted.has(key));
  const removed = others.filter((key) => !isImmutable(pathOf(key)));
  const expired = others.filter((key) => isImmutable(pathOf(key)) && !needed.has(key));
  const isPage = ({ immutable }: ReleaseFile): boolean => !immutable;
  return {
    changes: {
      release: release.id,
      ...(current !== undefined && { current }),
      added: added.map(({ path }) => path),
      changed: changed.map(({ path }) => path),
      removed: removed.map(pathOf),
      unchanged: release.files.length - added.length - changed.length,
      expired: expired.length,
    },
    assets: added.filter((file) => !isPage(file)),
    pages: [...added, ...changed].filter(isPage).sort(byTurn),
    removed,
    expired,
    outdated: [...changed.map(({ url }) => url), ...removed.map((key) => `/${pathOf(key)}`)],
  };
}

/** Whether a deployment would do nothing. */
export function isNothing({ release, current, added, changed, removed }: FileChanges): boolean {
  return release === current && added.length + changed.length + removed.length === 0;
}

function pathOf(key: string): string {
  return key.slice(SITE_PREFIX.length);
}

/** Pages after what they use, and the root page last. */
function byTurn(one: ReleaseFile, other: ReleaseFile): number {
  return turn(one) - turn(other);
}

function turn({ path }: ReleaseFile): number {
  return path === 'index.html' ? 2 : path.endsWith('.html') ? 1 : 0;
}
