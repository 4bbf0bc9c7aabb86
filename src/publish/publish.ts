import type { SemVer } from 'semver';
import compare from 'semver/functions/compare';
import inc from 'semver/functions/inc';
import type { Entries } from '../catalogue/entry';
import { canonical, sha256 } from '../deploy/fingerprint';
import { Stop } from '../deploy/stop';
import type { Bucket } from './bucket';
import { type ContractChange, contractChanges, levelOf } from './contract-changes';
import { releaseFiles } from './release-files';
import {
  CLAIM,
  finishedReleases,
  folderOf,
  INDEX,
  LATEST,
  type Previous,
  readIndex,
  readRelease,
} from './releases';

export interface Publication {
  readonly bucket: Bucket;
  readonly version: SemVer;
  readonly entries: Entries;
  readonly title: string;
  readonly region: string;
  /** The URL of an object. */
  readonly urlOf: (key: string) => string;
}

export interface Published {
  readonly version: string;
  readonly since: string | undefined;
  readonly changes: readonly ContractChange[];
  readonly files: number;
  /** Whether `latest/` is this version now: not if a higher one is published. */
  readonly isLatest: boolean;
  /** The URLs of the root templates. */
  readonly templates: readonly string[];
  readonly catalogue: string;
}

/**
 * Writes a claim first and the index last, both only if they do not exist: of two publishers one wins, and an incomplete
 * release has no index. Publishing the same content again completes it.
 */
export async function publish(publication: Publication): Promise<Published> {
  const { bucket, version, entries, title, region, urlOf } = publication;
  const name = version.version;
  const folder = folderOf(version);
  const releases = await finishedReleases(bucket);
  const below = releases.findLast((each) => compare(each, version) < 0);
  const previous = below && (await readRelease(bucket, below));
  const changes = previous ? contractChanges(previous.contracts, contractsOf(entries)) : [];
  requireLevel(version, previous, changes);
  const since = previous?.version.version;
  const log = [{ version: name, ...(since !== undefined && { since }), changes }, ...(previous?.log ?? [])];
  const files = await releaseFiles({
    entries,
    title,
    version: name,
    region,
    log,
    urlOf: (path) => urlOf(folder + path),
  });
  const index = { version: name, hash: sha256(canonical([...files].sort())), templates: [...entries.keys()] };
  await requireFree(bucket, folder, index.hash, isHighest(version, releases));
  await bucket.putAllNew(folder, files);
  await bucket.putNew(folder + INDEX, printed(index));
  // A higher version may have been published meanwhile.
  const isLatest = isHighest(version, await finishedReleases(bucket));
  if (isLatest) await makeLatest(bucket, files, index);
  return {
    version: name,
    since,
    changes,
    files: files.size,
    isLatest,
    templates: [...entries.values()]
      .filter(({ nestedBy }) => nestedBy.length === 0)
      .map(({ path }) => urlOf(folder + path)),
    catalogue: urlOf(`${folder}catalogue/index.html`),
  };
}

function isHighest(version: SemVer, releases: readonly SemVer[]): boolean {
  return releases.every((each) => compare(each, version) <= 0);
}

function contractsOf(entries: Entries): Previous['contracts'] {
  return new Map([...entries].map(([name, { contract }]) => [name, contract]));
}

function requireLevel(
  version: SemVer,
  previous: Previous | undefined,
  changes: readonly ContractChange[],
): void {
  if (!previous) return;
  const level = levelOf(changes);
  const lowest = inc(previous.version.version, level);
  if (lowest === null || compare(version, lowest) >= 0) return;
  const reasons = changes
    .filter((change) => change.level === level)
    .map(({ template, code, message }) => `  ${template}: ${message} (${code})`);
  throw new Stop(
    'findings',
    [
      `${version} cannot follow ${previous.version}: contracts were ${level === 'major' ? 'broken' : 'extended'}`,
      ...reasons,
    ].join('\n'),
    `publish it as ${lowest}, or revert the change`,
  );
}

/** A complete release is never overwritten. An incomplete one may be completed with the same content. */
async function requireFree(bucket: Bucket, folder: string, hash: string, isLatest: boolean): Promise<void> {
  const name = folder.slice(1, -1);
  const finished = await readIndex(bucket, folder);
  const latest = isLatest && finished?.hash === hash ? await readIndex(bucket, LATEST) : undefined;
  if (finished && (finished.hash !== hash || !isLatest || latest?.hash === hash))
    throw new Stop(
      'refused',
      `${name} is already published, and a version is never overwritten`,
      'choose a higher version',
    );
  if (await bucket.putNew(folder + CLAIM, printed({ hash }))) return;
  const claim: { hash?: unknown } = JSON.parse((await bucket.read(folder + CLAIM)) ?? '{}');
  if (claim.hash !== hash)
    throw new Stop(
      'busy',
      `${name} is being published with other content, or its publication did not complete: ${folder}${CLAIM} in ${bucket.name} has another hash`,
      'choose a higher version; an incomplete release has no release.json and is not read',
    );
}

/** `latest/` has the same files, so its templates nest those of the version: no deployment mixes two releases. */
async function makeLatest(bucket: Bucket, files: ReadonlyMap<string, string>, index: object): Promise<void> {
  const wanted = new Set([...files.keys(), INDEX].map((path) => LATEST + path));
  await bucket.putAll(LATEST, files);
  await bucket.remove((await bucket.keysBelow(LATEST)).filter((key) => !wanted.has(key)));
  await bucket.put(LATEST + INDEX, printed(index));
}

function printed(data: object): string {
  return `${JSON.stringify(data, undefined, 2)}\n`;
}
