import { entry } from '../document/data';
import type { Fate } from './causes';
import type { PolicyAction, Replacement, TargetChange } from './change-tree';
import { evaluateSection, type ResourceView } from './resource-views';

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

/** What becomes of a resource that leaves the template. */
export function onRemoval(view: ResourceView): PolicyAction {
  return (
    retention(evaluateSection(view, 'DeletionPolicy')) ?? (snapshotByDefault(view) ? 'Snapshot' : 'Delete')
  );
}

/** What becomes of the old resource where a new one takes its place. */
export function onReplacement(view: ResourceView): PolicyAction {
  const policy = retention(evaluateSection(view, 'UpdateReplacePolicy'));
  return policy ? `ReplaceAnd${policy}` : 'ReplaceAndDelete';
}

function retention(policy: unknown): 'Delete' | 'Retain' | 'Snapshot' | undefined {
  if (policy === 'RetainExceptOnCreate') return 'Retain';
  return policy === 'Delete' || policy === 'Retain' || policy === 'Snapshot' ? policy : undefined;
}

/** AWS's documentation of DeletionPolicy: databases are kept as snapshots, but for the instances of a cluster. */
function snapshotByDefault({ resource: { type, node } }: ResourceView): boolean {
  if (type === 'AWS::RDS::DBCluster') return true;
  return type === 'AWS::RDS::DBInstance' && entry(node.Properties, 'DBClusterIdentifier') === undefined;
}
