import type { SystemReview } from '../../review';
import type { Context } from '../context';
import { requireStack } from '../inspect/require-stack';
import { retry } from '../retry';
import { identify } from '../steps/preflight';
import { withEnvironment } from '../steps/review';
import { Stop } from '../stop';
import { make } from '../target';
import { compareWithSite, releaseToRestore, siteOf } from './plan-files';
import { type Published, publish } from './publish';

/**
 * Returns to a former release: its pages replace the live ones, and its assets are there still.
 * @param name what approves it
 * @param id the release. The one before the live one, if absent
 */
export async function rollBack(context: Context, name: string, id: string | undefined): Promise<Published> {
  const { target, operator } = context;
  const account = await retry(context, () => identify(context));
  const stack = await requireStack(context);
  const site = siteOf(context, stack, account);
  if (!site) throw new Stop('usage', `${target.stackName} has no files to roll back; nothing was changed`);
  const release = await retry(context, () => releaseToRestore(context, site, id));
  const { changes } = await retry(context, () => compareWithSite(context, site, release));
  const review: SystemReview = { name, stacks: [{ name: target.stackName, after: [], files: changes }] };
  const approval = withEnvironment({ kind: 'plain' }, target);
  const decision = await operator.approve(review, approval);
  if (decision !== 'yes')
    throw new Stop(
      'unapproved',
      decision === 'no'
        ? 'not approved: nothing was changed'
        : 'approval needed, but no terminal is attached: nothing was changed',
      `\`${make('site-rollback', target.place, {
        ...(id !== undefined && { RELEASE: id }),
        ...(approval.kind === 'plain' ? { YES: '1' } : { CONFIRM: name }),
      })}\` approves it`,
    );
  return publish(context, site, { release, current: changes.current });
}
