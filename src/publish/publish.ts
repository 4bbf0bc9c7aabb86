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
  /** The address of an object. */
  readonly urlOf: (key: string) => string;
}

export interface Published {
  readonly version: string;
  readonly since: string | undefined;
  readonly changes: readonly ContractChange[];
  readonly files: number;
  /** Whether `latest/` is this version now: not where a higher one is out. */
  readonly isLatest: boolean;
  /** The addresses of the templates that nobody nests. */
  readonly templates: readonly string[];
  readonly catalogue: string;
}

/**
 * A claim comes first and the index last, both only where there is none: of two publishers one wins, and a release
 * that broke off has no index. The same content may be published again to finish it.
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
  await bucket.putAll(folder, files);
  await bucket.putNew(folder + INDEX, printed(index));
  // A higher one may have come out meanwhile.
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
      `${version} can't follow ${previous.version}: the contracts ${level === 'major' ? 'break' : 'have grown'}`,
      ...reasons,
    ].join('\n'),
    `publish it as ${lowest}, or take the change back`,
  );
}

/** Of a finished release nothing is written again; what broke off may be finished with the same content. */
async function requireFree(bucket: Bucket, folder: string, hash: string, isLatest: boolean): Promise<void> {
  const name = folder.slice(1, -1);
  const finished = await readIndex(bucket, folder);
  const latest = isLatest && finished?.hash === hash ? await readIndex(bucket, LATEST) : undefined;
  if (finished && (finished.hash !== hash || !isLatest || latest?.hash === hash))
    throw new Stop(
      'refused',
      `${name} is published already, and a version is never written again`,
      'choose the next version',
    );
  if (await bucket.putNew(folder + CLAIM, printed({ hash }))) return;
  const claim: { hash?: unknown } = JSON.parse((await bucket.read(folder + CLAIM)) ?? '{}');
  if (claim.hash !== hash)
    throw new Stop(
      'busy',
      `somebody else publishes ${name} with other content, or broke off: ${folder}${CLAIM} in ${bucket.name} says so`,
      'choose the next version; what broke off has no release.json and nobody reads it',
    );
}

/** `latest/` holds the same files, so its templates nest those of the version: no deployment sees half of two releases. */
async function makeLatest(bucket: Bucket, files: ReadonlyMap<string, string>, index: object): Promise<void> {
  const wanted = new Set([...files.keys(), INDEX].map((path) => LATEST + path));
  await bucket.putAll(LATEST, files);
  await bucket.remove((await bucket.keysBelow(LATEST)).filter((key) => !wanted.has(key)));
  await bucket.put(LATEST + INDEX, printed(index));
}

function printed(data: object): string {
  return `${JSON.stringify(data, undefined, 2)}\n`;
}
