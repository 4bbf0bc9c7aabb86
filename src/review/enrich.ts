import type { ResourceChange, StackChanges, TargetChange } from '../plan/change-tree';

/**
 * Adds to what AWS reports what the offline plan of the same change knows better: the values that nested stacks will get, what
 * cannot change although AWS lists it, and the outputs. Nothing that AWS lists is taken away.
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
  // AWS may list more than the plan knows, such as drift: then the change is none that won't happen.
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
  // Asked without values AWS reports the property only: it won't change where nothing of it does.
  const idle =
    target.path === undefined && same.length > 0 && same.every(({ certainty }) => certainty === 'phantom');
  return idle ? { ...target, certainty: 'phantom' } : target;
}
