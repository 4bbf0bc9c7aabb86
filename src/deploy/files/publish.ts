import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stopFor } from '../aws/stop-for';
import type { Context } from '../context';
import { retry } from '../retry';
import { stale } from '../steps/execute';
import { Stop } from '../stop';
import { make } from '../target';
import { invalidate } from './invalidate';
import { type Compared, compareWithSite, type Site } from './plan-files';
import type { Release, ReleaseFile } from './release';
import { keptReleases, keyOf, manifestKey, pageKey, type SiteState, withCurrent } from './site-state';

/** A release to make live, and where its files are. */
export interface Wanted {
  readonly release: Release;
  /** The folder of the files. Absent for a release that the bucket has already. */
  readonly folder?: string;
  /** The release that was live when the changes were reviewed. */
  readonly current: string | undefined;
}

export interface Published {
  readonly release: string;
  readonly uploaded: number;
}

/** After this time, an unfinished deployment of another operator counts as ended. */
const ABANDONED = 15 * 60_000;

/**
 * Makes a release live. Assets are uploaded first, under names that never change, and each page is replaced by one write after
 * that, so that every page that a visitor gets has its own assets. Pages of two releases exist side by side only for the
 * moment between the first and the last of these writes. Each step may be repeated: a deployment that was killed is completed
 * by the next one.
 */
export async function publish(context: Context, site: Site, wanted: Wanted): Promise<Published> {
  const { release } = wanted;
  const step = <T>(doing: string, work: () => Promise<T>): Promise<T> =>
    retry(context, () =>
      work().catch((error: unknown) => {
        throw stopFor(error, doing);
      }),
    );
  const { claim, compared } = await step('the deployment of the files could not be announced', () =>
    announce(context, site, wanted),
  );
  await step('the assets could not be uploaded; the site is unchanged', () => upload(site, wanted, compared));
  await step('the live release could not be checked; the site is unchanged', () =>
    requireClaim(context, site, claim),
  );
  for (const page of compared.pages)
    await step(`${page.path} could not be replaced`, () =>
      site.bucket.copy(pageKey(release.id, page), keyOf(page)),
    );
  await step('removed pages could not be deleted', () => site.bucket.delete(compared.removed));
  await invalidated(context, () =>
    step(`${site.distribution} could not be invalidated`, () =>
      invalidate(context, site.distribution, claim.paths, claim.token),
    ),
  );
  await step('the release could not be recorded', () => complete(context, site, claim, release));
  await step('files of older releases could not be deleted', () => site.bucket.delete(compared.expired));
  return { release: release.id, uploaded: compared.assets.length + compared.pages.length };
}

/** The site is deployed already, and edge locations keep pages for minutes only: a failure does not fail the deployment. */
async function invalidated({ operator }: Context, work: () => Promise<void>): Promise<void> {
  await work().catch((error: unknown) => {
    if (!(error instanceof Stop)) throw error;
    operator.report({
      type: 'note',
      text: `${error.message}: edge locations serve the new pages within five minutes`,
    });
  });
}

interface Claim {
  readonly etag: string;
  readonly token: string;
  readonly paths: readonly string[];
  /** What it replaced. */
  readonly before: SiteState;
}

/** One deployment at a time: the state names the one that is running, and is replaced only as it was read. */
async function announce(
  context: Context,
  site: Site,
  { release, current, folder }: Wanted,
): Promise<{ readonly claim: Claim; readonly compared: Compared }> {
  const { clock, operator, target } = context;
  const compared = await compareWithSite(context, site, release);
  const { state, etag: before } = compared;
  if (state.current !== current)
    throw stale(
      `${state.current ?? 'no release'} is live in ${target.stackName}, but ${current ?? 'no release'} was when the changes were reviewed`,
    );
  const { deploying } = state;
  if (deploying && deploying.by !== operator.name && clock.now() - deploying.since < ABANDONED)
    throw busy(context, `${deploying.by} is deploying the release ${deploying.release}`);
  if (folder === undefined && compared.assets.length > 0)
    throw new Stop(
      'refused',
      `${compared.assets.length} assets of the release ${release.id} are deleted already, such as ${compared.assets[0]?.path}; nothing was changed`,
      `check out its commit, then \`${make('deploy', target.request)}\``,
    );
  const token = randomUUID();
  const paths = [...new Set([...(deploying?.paths ?? []), ...compared.outdated])].sort();
  const claimed = { release: release.id, by: operator.name, since: clock.now(), token, paths };
  const etag = await site.bucket.replaceState({ ...state, deploying: claimed }, before);
  if (etag === undefined) throw busy(context, 'another deployment has started');
  return { claim: { etag, token, paths, before: state }, compared };
}

function busy({ target }: Context, why: string): Stop {
  return new Stop(
    'busy',
    `the files of ${target.stackName} cannot be deployed: ${why}; nothing was changed`,
    `\`${make('deploy', target.request)}\` deploys them afterwards`,
  );
}

async function upload(site: Site, { release, folder }: Wanted, { assets }: Compared): Promise<void> {
  if (folder === undefined) return;
  const sent = (file: ReleaseFile, key: string) => ({
    key,
    file,
    body: readFileSync(join(folder, file.path)),
  });
  await site.bucket.put(assets.map((file) => sent(file, keyOf(file))));
  const own = release.files.filter(({ immutable }) => !immutable);
  await site.bucket.put(own.map((file) => sent(file, pageKey(release.id, file))));
  await site.bucket.putJson(manifestKey(release.id), release);
}

/** Another deployment takes over after a while. The one that was slow must not replace its pages. */
async function requireClaim(context: Context, { bucket }: Site, { token }: Claim): Promise<void> {
  const { state } = await bucket.state();
  if (state.deploying?.token !== token) throw busy(context, 'another deployment took over');
}

async function complete(context: Context, { bucket }: Site, claim: Claim, release: Release): Promise<void> {
  const { clock, operator } = context;
  const live = withCurrent(claim.before, { id: release.id, by: operator.name, at: clock.now() });
  const state = { ...live, releases: keptReleases(live, clock.now()) };
  const etag = await bucket.replaceState(state, claim.etag);
  if (etag !== undefined) return;
  const { state: found } = await bucket.state();
  if (found.current === release.id && found.deploying === undefined) return;
  throw busy(context, 'another deployment took over');
}
