import type { StackChanges } from '../../plan/change-tree';
import { type Review, type ReviewFact, review } from '../../review';
import type { Context } from '../context';
import type { Target } from '../target';
import { addOfflinePlan } from './add-offline-plan';
import type { Created } from './create';
import { refusedChanges } from './refused-changes';

/** The changes as a person reviews them, and how they are approved. */
export interface Reviewed {
  readonly created: Created;
  /** CloudFormation's changes, completed from the templates. */
  readonly tree: StackChanges;
  readonly review: Review;
  readonly approval: Review['approval'];
}

/** @param warn what else the person must know about these changes */
export async function reviewChanges(
  context: Context,
  created: Created,
  warn: (tree: StackChanges) => readonly string[] = () => [],
): Promise<Reviewed> {
  const { changeSet, packaged } = created;
  const { tree, cost } = await addOfflinePlan(context, created.tree, packaged.ready);
  const refused = refusedChanges(context, tree);
  const reviewed = review(
    { ...tree, warnings: [...refused, ...tree.warnings, ...warn(tree)] },
    factsOf(context, packaged.ready.account, { name: 'Change set', value: changeSet.name }),
    cost,
  );
  const approval = withRefusals(withEnvironment(reviewed.approval, context.target), refused);
  return { created, tree, review: reviewed, approval };
}

/** Where and when the changes are reviewed, and by whom. */
export function factsOf(
  { target, operator, clock }: Context,
  account: string,
  source: ReviewFact,
): ReviewFact[] {
  return [
    { name: 'Environment', value: target.environment },
    { name: 'Account', value: account },
    { name: 'Region', value: target.region },
    source,
    { name: 'Reviewed by', value: operator.name },
    { name: 'Reviewed at', value: new Date(clock.now()).toISOString() },
  ];
}

/** What a service will refuse is not approved by YES=1. */
export function withRefusals(approval: Review['approval'], refused: readonly string[]): Review['approval'] {
  if (refused.length === 0) return approval;
  return {
    kind: 'type-name',
    because: [...refused, ...(approval.kind === 'type-name' ? approval.because : [])],
  };
}

/** An environment that requires a person is approved by the stack's name, not by yes or YES=1. */
export function withEnvironment(approval: Review['approval'], target: Target): Review['approval'] {
  if (!target.approval) return approval;
  const own = `the environment ${target.environment} requires approval by name`;
  return { kind: 'type-name', because: approval.kind === 'type-name' ? approval.because : [own] };
}
