import type { Context } from '../context';
import { Stop } from '../stop';
import { make } from '../target';
import type { Reviewed } from './review';

/** Somebody said yes to just this. */
export interface Approved {
  readonly reviewed: Reviewed;
}

export async function approve({ operator, target }: Context, reviewed: Reviewed): Promise<Approved> {
  const decision = await operator.approve(reviewed.review, reviewed.approval, target.stackName);
  if (decision === 'yes') return { reviewed };
  throw new Stop(
    'unapproved',
    decision === 'no'
      ? 'not approved: nothing was changed'
      : 'nobody is here to approve: nothing was changed',
    decision === 'no' ? undefined : howToApprove(reviewed, target),
  );
}

function howToApprove({ approval }: Reviewed, { environment, stackName }: Context['target']): string {
  const deploy = make('deploy', environment);
  return approval.kind === 'plain'
    ? `\`${deploy} YES=1\` approves it`
    : `\`${deploy} CONFIRM=${stackName}\` approves it, for ${approval.because[0] ?? 'data goes'}`;
}
