import { type Review, review } from '../../review';
import type { Context } from '../context';
import type { Created } from './create';

/** A person can see what will happen, and what it takes to approve it. */
export interface Reviewed {
  readonly created: Created;
  readonly review: Review;
  readonly approval: Review['approval'];
}

export function reviewChanges({ target }: Context, created: Created): Reviewed {
  const reviewed = review(created.tree);
  return { created, review: reviewed, approval: withEnvironment(reviewed.approval, target) };
}

/** An environment that wants a person gets one: a bare yes, or YES=1, doesn't do. */
function withEnvironment(approval: Review['approval'], target: Context['target']): Review['approval'] {
  if (!target.approval) return approval;
  const own = `${target.environment} is changed only by somebody who says its name`;
  return { kind: 'type-name', because: approval.kind === 'type-name' ? approval.because : [own] };
}
