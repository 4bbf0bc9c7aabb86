import type { FileChanges } from '../../review';
import { stopFor } from '../aws/stop-for';
import type { Context } from '../context';
import { retry } from '../retry';
import type { Stack } from '../stack/stack';
import { Stop } from '../stop';
import { make } from '../target';
import { SiteBucket } from './bucket';
import { type Built, buildFiles } from './build';
import { type Comparison, compare, isNothing } from './compare';
import type { Release } from './release';
import { keptReleases, type Manifest, manifestKey, manifestOf, type SiteState } from './site-state';

/** The files of a stack, built and compared with what is deployed. */
export interface FilesPlan {
  readonly built: Built;
  readonly changes: FileChanges;
}

/** Where the files of a stack are served from. */
export interface Site {
  readonly bucket: SiteBucket;
  readonly distribution: string;
}

/** @param stack absent before the first deployment, when every file is new */
export async function planFiles(
  context: Context,
  stack: Stack | undefined,
  account: string,
): Promise<FilesPlan | undefined> {
  const { files } = context.target;
  if (!files) return undefined;
  context.operator.report({ type: 'note', text: `building ${files.folder}` });
  const built = await buildFiles(context.project, files);
  const site = siteOf(context, stack, account);
  const { changes, unfinished } = site
    ? await retry(context, () => compareWithSite(context, site, built.release))
    : { changes: compare(built.release, [], {}, []).changes, unfinished: false };
  return isNothing(changes) && !unfinished ? undefined : { built, changes };
}

export function siteOf(
  { connection, target }: Context,
  stack: Stack | undefined,
  account: string,
): Site | undefined {
  const output = (wanted: string | undefined): string | undefined =>
    stack?.outputs.find(({ name }) => name === wanted)?.value;
  const bucket = output(target.files?.bucket);
  const distribution = output(target.files?.distribution);
  if (bucket === undefined || distribution === undefined) return undefined;
  return { bucket: new SiteBucket(connection.s3, bucket, account), distribution };
}

export interface Compared extends Comparison {
  readonly state: SiteState;
  readonly etag: string | undefined;
  /** Whether a deployment was ended before it was complete. */
  readonly unfinished: boolean;
}

export async function compareWithSite(
  context: Context,
  { bucket }: Site,
  release: Release,
): Promise<Compared> {
  try {
    const { state, etag } = await bucket.state();
    const stored = await bucket.files();
    const kept = await manifests(bucket, state, context.clock.now());
    return {
      ...compare(release, stored, state, kept),
      state,
      etag,
      unfinished: state.deploying !== undefined,
    };
  } catch (error) {
    throw stopFor(error, `the files in ${bucket.name} could not be compared; nothing was changed`);
  }
}

async function manifests(bucket: SiteBucket, state: SiteState, now: number): Promise<Manifest[]> {
  const found = await Promise.all(keptReleases(state, now).map(({ id }) => bucket.json(manifestKey(id))));
  return found.flatMap((data) => (data === undefined ? [] : [manifestOf(data)]));
}

/** The release to return to: the one before the live one, or the named one. */
export async function releaseToRestore(
  { target }: Context,
  { bucket }: Site,
  id: string | undefined,
): Promise<Release> {
  try {
    const { state } = await bucket.state();
    const wanted = id ?? state.releases.find((each) => each.id !== state.current)?.id;
    const known = state.releases.map((each) => each.id);
    if (wanted === undefined)
      throw new Stop(
        'usage',
        `${target.stackName} has no release before ${state.current ?? 'the first'}; nothing was changed`,
      );
    const manifest = known.includes(wanted) ? await bucket.json(manifestKey(wanted)) : undefined;
    if (manifest === undefined)
      throw new Stop(
        'usage',
        `${target.stackName} has no release ${wanted}; nothing was changed`,
        `choose one of ${known.join(', ')}: \`${make('site-rollback', target.place, { RELEASE: known[0] ?? '' })}\``,
      );
    return manifestOf(manifest);
  } catch (error) {
    throw stopFor(error, `the releases in ${bucket.name} could not be read; nothing was changed`);
  }
}
