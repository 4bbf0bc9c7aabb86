import { sameCommand } from '../commands';
import type { Context } from '../context';
import { Stop } from '../stop';
import type { Reviewed } from './review';

/** A person approved exactly this review. */
export interface Approved {
  readonly reviewed: Reviewed;
}

export async function approve(context: Context, reviewed: Reviewed): Promise<Approved> {
  const { operator, target } = context;
  const decision = await operator.approve(reviewed.review, reviewed.approval, target.stackName);
  if (decision === 'yes') return { reviewed };
  throw new Stop(
    'unapproved',
    decision === 'no'
      ? 'not approved: nothing was changed'
      : 'approval needed, but no terminal is attached: nothing was changed',
    decision === 'no' ? undefined : howToApprove(context, reviewed),
  );
}

function howToApprove(context: Context, { approval }: Reviewed): string {
  return approval.kind === 'plain'
    ? `\`${sameCommand(context, { YES: '1' })}\` approves it`
    : `\`${sameCommand(context, { CONFIRM: context.target.stackName })}\` approves it: ${approval.because[0] ?? 'data is lost'}`;
}
