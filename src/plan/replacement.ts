import { entry } from '../document/data';
import type { Fate } from './causes';
import type { PolicyAction, Replacement, TargetChange } from './change-tree';
import { evaluateSection, type ResourceView } from './resource-views';

/** AWS's `Replacement`: True for a static change of an immutable property, Conditional for a dynamic or conditional one. */
export function replacementOf(targets: readonly TargetChange[]): Replacement {
  const always = targets.filter((target) => target.requiresRecreation === 'Always');
  if (always.some(({ causes }) => causes.some((cause) => cause.evaluation === 'Static'))) return 'True';
  const conditional = targets.some((target) => target.requiresRecreation === 'Conditionally');
  return always.length > 0 || conditional ? 'Conditional' : 'False';
}

/** The expected replacement, given the changes that are not phantoms. */
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

/** The policy action for a resource that is removed from the template. */
export function onRemoval(view: ResourceView): PolicyAction {
  return (
    retention(evaluateSection(view, 'DeletionPolicy')) ?? (snapshotByDefault(view) ? 'Snapshot' : 'Delete')
  );
}

/** The policy action for a replaced resource. */
export function onReplacement(view: ResourceView): PolicyAction {
  const policy = retention(evaluateSection(view, 'UpdateReplacePolicy'));
  return policy ? `ReplaceAnd${policy}` : 'ReplaceAndDelete';
}

function retention(policy: unknown): 'Delete' | 'Retain' | 'Snapshot' | undefined {
  if (policy === 'RetainExceptOnCreate') return 'Retain';
  return policy === 'Delete' || policy === 'Retain' || policy === 'Snapshot' ? policy : undefined;
}

/** DeletionPolicy in the CloudFormation reference: the default is Snapshot for RDS clusters and instances outside a cluster. */
function snapshotByDefault({ resource: { type, node } }: ResourceView): boolean {
  if (type === 'AWS::RDS::DBCluster') return true;
  return type === 'AWS::RDS::DBInstance' && entry(node.Properties, 'DBClusterIdentifier') === undefined;
}
