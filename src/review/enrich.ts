import type { ResourceChange, StackChanges, TargetChange } from '../plan/change-tree';

/**
 * Adds what the offline plan of the same change knows to what AWS reports: planned values, listed changes that will not
 * happen, and outputs. Everything that AWS lists is kept.
 */
export function enrich(reported: StackChanges, planned: StackChanges): StackChanges {
  const known = new Map(planned.resources.map((change) => [change.logicalId, change]));
  return {
    ...reported,
    resources: reported.resources.map((change) => {
      const plan = known.get(change.logicalId);
      return plan && plan.type === change.type && plan.action === change.action
        ? enriched(change, plan)
        : change;
    }),
    outputs: reported.outputs.length > 0 ? reported.outputs : planned.outputs,
  };
}

function enriched(change: ResourceChange, plan: ResourceChange): ResourceChange {
  const targets = change.targets.map((target) => enrichedTarget(target, plan.targets));
  // AWS may list changes that the plan doesn't know, such as drift.
  const moves = targets.some(({ certainty }) => certainty !== 'phantom');
  const replacement = plan.expectedReplacement ?? plan.replacement;
  return {
    ...change,
    certainty: plan.certainty === 'phantom' && moves ? change.certainty : plan.certainty,
    targets,
    ...(replacement !== undefined &&
      replacement !== change.replacement && { expectedReplacement: replacement }),
    ...(change.nested && plan.nested && { nested: enrich(change.nested, plan.nested) }),
  };
}

function enrichedTarget(target: TargetChange, plans: readonly TargetChange[]): TargetChange {
  const same = plans.filter(({ attribute, name }) => attribute === target.attribute && name === target.name);
  const exact = same.find(({ path }) => path === target.path);
  if (exact)
    return {
      ...target,
      certainty: exact.certainty,
      ...(exact.expected !== undefined && { expected: exact.expected }),
    };
  // Without values, AWS reports the property only. It will not change if nothing in it does.
  const idle =
    target.path === undefined && same.length > 0 && same.every(({ certainty }) => certainty === 'phantom');
  return idle ? { ...target, certainty: 'phantom' } : target;
}
