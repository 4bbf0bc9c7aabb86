import type { Approval, SystemReview } from '../../review';
import { sameCommand } from '../commands';
import type { Context } from '../context';
import { Stop } from '../stop';

/** Returns if a person approves exactly this review. */
export async function approve(context: Context, review: SystemReview, approval: Approval): Promise<void> {
  const decision = await context.operator.approve(review, approval);
  if (decision === 'yes') return;
  throw new Stop(
    'unapproved',
    decision === 'no'
      ? 'not approved: nothing was changed'
      : 'approval needed, but no terminal is attached: nothing was changed',
    decision === 'no' ? undefined : howToApprove(context, review, approval),
  );
}

function howToApprove(context: Context, { name }: SystemReview, approval: Approval): string {
  return approval.kind === 'plain'
    ? `\`${sameCommand(context, { YES: '1' })}\` approves it`
    : `\`${sameCommand(context, { CONFIRM: name })}\` approves it: ${approval.because[0] ?? 'data is lost'}`;
}
