import type { Approval, SystemReview } from '../../review';
import { sameCommand } from '../commands';
import type { Context } from '../context';
import { Stop } from '../stop';

/**
 * Returns if a person approves exactly this review.
 * @param unchanged the state without an approval
 */
export async function approve(
  context: Context,
  review: SystemReview,
  approval: Approval,
  unchanged = 'nothing was changed',
): Promise<void> {
  const decision = await context.operator.approve(review, approval);
  if (decision === 'yes') return;
  throw new Stop(
    'unapproved',
    decision === 'no'
      ? `not approved: ${unchanged}`
      : `approval needed, but no terminal is attached: ${unchanged}`,
    decision === 'no' ? undefined : howToApprove(context, review, approval),
  );
}

function howToApprove(context: Context, { name }: SystemReview, approval: Approval): string {
  return approval.kind === 'plain'
    ? `\`${sameCommand(context, { YES: '1' })}\` approves it`
    : `\`${sameCommand(context, { CONFIRM: name })}\` approves it: ${approval.because[0] ?? 'data is lost'}`;
}
