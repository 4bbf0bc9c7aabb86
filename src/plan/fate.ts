import type { Fate } from './causes';
import type { Replacement, TargetChange } from './change-tree';

/** Whether a resource is replaced: for certain where a change is, perhaps where one is dynamic or has conditions. */
export function replacementOf(targets: readonly TargetChange[]): Replacement {
  const always = targets.filter((target) => target.requiresRecreation === 'Always');
  if (always.some(({ causes }) => causes.some((cause) => cause.evaluation === 'Static'))) return 'True';
  const conditional = targets.some((target) => target.requiresRecreation === 'Conditionally');
  return always.length > 0 || conditional ? 'Conditional' : 'False';
}

/** Whether a resource is replaced to the best of our knowledge, given the changes that are no phantoms. */
export function expectedReplacementOf(real: readonly TargetChange[]): Replacement {
  if (real.some((target) => target.certainty === 'certain' && target.requiresRecreation === 'Always'))
    return 'True';
  return real.some((target) => target.requiresRecreation !== 'Never') ? 'Conditional' : 'False';
}

/** The fate of a resource with these changes. */
export function fateOf(targets: readonly TargetChange[], replacement: Replacement): Fate {
  if (targets.length === 0) return 'same';
  if (replacement === 'True') return 'replaced';
  return replacement === 'Conditional' ? 'perhaps replaced' : 'modified';
}
