import type { StackChanges } from '../../plan/change-tree';
import { type Review, review } from '../../review';
import type { Context } from '../context';
import { addOfflinePlan } from './add-offline-plan';
import type { Created } from './create';

/** A person can see what will happen, and what it takes to approve it. */
export interface Reviewed {
  readonly created: Created;
  /** What AWS tells, with what follows from the templates. */
  readonly tree: StackChanges;
  readonly review: Review;
  readonly approval: Review['approval'];
}

export async function reviewChanges(context: Context, created: Created): Promise<Reviewed> {
  const tree = await addOfflinePlan(context, created.tree, created.packaged.ready);
  const reviewed = review(tree);
  return { created, tree, review: reviewed, approval: withEnvironment(reviewed.approval, context.target) };
}

/** An environment that wants a person gets one: a bare yes, or YES=1, doesn't do. */
function withEnvironment(approval: Review['approval'], target: Context['target']): Review['approval'] {
  if (!target.approval) return approval;
  const own = `${target.environment} is changed only by somebody who says its name`;
  return { kind: 'type-name', because: approval.kind === 'type-name' ? approval.because : [own] };
}
