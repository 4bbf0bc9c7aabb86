import { entry } from '../document/data';
import type { PolicyAction } from './change-tree';
import { evaluateSection, type ResourceView } from './resource-views';

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
