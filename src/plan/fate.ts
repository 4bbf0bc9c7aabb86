import type { Fate } from './causes';
import type { Replacement, TargetChange } from './change-tree';

/** Whether a resource is replaced: for certain where a change is, perhaps where one is dynamic or has conditions. */
export function replacementOf(targets: readonly TargetChange[]): Replacement {
  const always = targets.filter((target) => target.requiresRecreation === 'Always');
  if (always.some(({ causes }) => causes.some((cause) => cause.evaluation === 'Static'))) return 'True';
  const conditional = targets.some((target) => target.requiresRecreation === 'Conditionally');
  return always.length > 0 || conditional ? 'Conditional' : 'False';
}

/** What AWS takes for the fate of a resource. */
export function fateShown(targets: readonly TargetChange[]): Fate {
  if (targets.length === 0) return 'same';
  const replacement = replacementOf(targets);
  return replacement === 'True'
    ? 'replaced'
    : replacement === 'Conditional'
      ? 'perhaps replaced'
      : 'modified';
}

/** What its fate is to the best of our knowledge. */
export function fateExpected(targets: readonly TargetChange[]): Fate {
  const real = targets.filter((target) => target.certainty !== 'phantom');
  if (real.length === 0) return 'same';
  if (real.some((target) => target.certainty === 'certain' && target.requiresRecreation === 'Always'))
    return 'replaced';
  return real.some((target) => target.requiresRecreation !== 'Never') ? 'perhaps replaced' : 'modified';
}
