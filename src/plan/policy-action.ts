import { entry } from '../validate/data';
import type { PolicyAction } from './change-tree';
import type { TemplateResource } from './open-template';

/** What becomes of a resource that leaves the template. */
export function onRemoval(resource: TemplateResource): PolicyAction {
  return (
    retention(entry(resource.node, 'DeletionPolicy')) ?? (snapshotByDefault(resource) ? 'Snapshot' : 'Delete')
  );
}

/** What becomes of the old resource where a new one takes its place. */
export function onReplacement(resource: TemplateResource): PolicyAction {
  const policy = retention(entry(resource.node, 'UpdateReplacePolicy'));
  return policy ? `ReplaceAnd${policy}` : 'ReplaceAndDelete';
}

function retention(policy: unknown): 'Delete' | 'Retain' | 'Snapshot' | undefined {
  if (policy === 'RetainExceptOnCreate') return 'Retain';
  return policy === 'Delete' || policy === 'Retain' || policy === 'Snapshot' ? policy : undefined;
}

/** AWS's documentation of DeletionPolicy: databases are kept as snapshots, but for the instances of a cluster. */
function snapshotByDefault({ type, node }: TemplateResource): boolean {
  if (type === 'AWS::RDS::DBCluster') return true;
  return type === 'AWS::RDS::DBInstance' && entry(node.Properties, 'DBClusterIdentifier') === undefined;
}
