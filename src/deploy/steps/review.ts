import type { StackChanges } from '../../plan/change-tree';
import { type Review, type ReviewFact, review } from '../../review';
import type { Context } from '../context';
import { addOfflinePlan } from './add-offline-plan';
import type { Created } from './create';

/** The changes as a person reviews them, and how they are approved. */
export interface Reviewed {
  readonly created: Created;
  /** CloudFormation's changes, completed from the templates. */
  readonly tree: StackChanges;
  readonly review: Review;
  readonly approval: Review['approval'];
}

export async function reviewChanges(context: Context, created: Created): Promise<Reviewed> {
  const tree = await addOfflinePlan(context, created.tree, created.packaged.ready);
  const reviewed = review(tree, factsOf(context, created));
  return { created, tree, review: reviewed, approval: withEnvironment(reviewed.approval, context.target) };
}

/** Where and when the change set is reviewed, and by whom. */
function factsOf({ target, operator, clock }: Context, { packaged, changeSet }: Created): ReviewFact[] {
  return [
    { name: 'Environment', value: target.environment },
    { name: 'Account', value: packaged.ready.account },
    { name: 'Region', value: target.region },
    { name: 'Change set', value: changeSet.name },
    { name: 'Reviewed by', value: operator.name },
    { name: 'Reviewed at', value: new Date(clock.now()).toISOString() },
  ];
}

/** An environment that requires a person is approved by the stack's name, not by yes or YES=1. */
function withEnvironment(approval: Review['approval'], target: Context['target']): Review['approval'] {
  if (!target.approval) return approval;
  const own = `the environment ${target.environment} requires approval by name`;
  return { kind: 'type-name', because: approval.kind === 'type-name' ? approval.because : [own] };
}
