import type { SemVer } from 'semver';
import compare from 'semver/functions/compare';
import type { Contract } from '../compile/contract';
import { contractPath } from '../compile/layout';
import { each } from '../deploy/aws/pages';
import type { Bucket } from './bucket';
import type { LoggedRelease } from './change-log';
import type { Contracts } from './contract-changes';
import { parseVersion } from './version';

/** The index of a release. It is written last, so a release without one is incomplete. */
export interface ReleaseIndex {
  readonly version: string;
  /** The hash of all files of the release. */
  readonly hash: string;
  readonly templates: readonly string[];
}

export const INDEX = 'release.json';
/** Written first: another publisher with other content finds it. */
export const CLAIM = 'claim.json';
export const LATEST = 'latest/';

export function folderOf(version: SemVer): string {
  return `v${version}/`;
}

export async function readIndex(bucket: Bucket, folder: string): Promise<ReleaseIndex | undefined> {
  const text = await bucket.read(folder + INDEX);
  return text === undefined ? undefined : JSON.parse(text);
}

/** The complete releases, lowest first. */
export async function finishedReleases(bucket: Bucket): Promise<SemVer[]> {
  const folders = await bucket.folders();
  const versions = folders.flatMap((folder) => parseVersion(folder) ?? []);
  const indices = await each(versions, 8, (version) => readIndex(bucket, folderOf(version)));
  return versions.filter((_, index) => indices[index] !== undefined).sort(compare);
}

export interface Previous {
  readonly version: SemVer;
  readonly contracts: Contracts;
  readonly log: readonly LoggedRelease[];
}

/** The contracts and the change log of a release. */
export async function readRelease(bucket: Bucket, version: SemVer): Promise<Previous> {
  const folder = folderOf(version);
  const index = await readIndex(bucket, folder);
  const contracts = await each(
    index?.templates ?? [],
    8,
    async (name): Promise<[string, Contract]> => [
      name,
      JSON.parse(await demand(bucket, folder + contractPath(name))),
    ],
  );
  const { releases }: { releases: LoggedRelease[] } = JSON.parse(
    await demand(bucket, `${folder}changes.json`),
  );
  return { version, contracts: new Map(contracts), log: releases };
}

async function demand(bucket: Bucket, key: string): Promise<string> {
  const text = await bucket.read(key);
  if (text === undefined) throw new Error(`${key} is named by its release and missing from ${bucket.name}`);
  return text;
}
