import type { Rule } from './rules';

const READ = ['get', 'list', 'watch'];
const WRITE = ['create', 'delete', 'deletecollection', 'patch', 'update'];

const rule = (group: string, resources: readonly string[], verbs: readonly string[]): Rule => ({
  apiGroups: [group],
  resources,
  verbs,
});

const workloads = {
  '': ['configmaps', 'persistentvolumeclaims', 'pods', 'serviceaccounts', 'services'],
  apps: ['deployments', 'deployments/scale', 'replicasets', 'replicasets/scale'],
  autoscaling: ['horizontalpodautoscalers'],
  'networking.k8s.io': ['ingresses', 'networkpolicies'],
  policy: ['poddisruptionbudgets'],
};
const readable = {
  '': ['endpoints', 'events', 'limitranges', 'namespaces', 'pods/log', 'pods/status', 'resourcequotas'],
  apps: ['deployments/status', 'replicasets/status'],
  autoscaling: ['horizontalpodautoscalers/status'],
  'discovery.k8s.io': ['endpointslices'],
  'metrics.k8s.io': ['nodes', 'pods'],
  'networking.k8s.io': ['ingresses/status'],
  policy: ['poddisruptionbudgets/status'],
};

const all = (table: Readonly<Record<string, readonly string[]>>, verbs: readonly string[]): Rule[] =>
  Object.entries(table).map(([group, resources]) => rule(group, resources, verbs));

const view = [...all(workloads, READ), ...all(readable, READ)];
const edit = [
  ...view,
  ...all(workloads, WRITE),
  rule('', ['secrets'], [...READ, ...WRITE]),
  rule('', ['pods/eviction'], ['create']),
];
const admin = [...edit, rule('rbac.authorization.k8s.io', ['roles', 'rolebindings'], [...READ, ...WRITE])];

/**
 * The policies of access entries, for the resources that the rehearsal serves: "Review access policy permissions" in the Amazon EKS
 * User Guide. Other policies allow nothing here.
 */
const POLICIES: Readonly<Record<string, readonly Rule[]>> = {
  AmazonEKSClusterAdminPolicy: [rule('*', ['*'], ['*'])],
  AmazonEKSAdminPolicy: admin,
  AmazonEKSEditPolicy: edit,
  AmazonEKSViewPolicy: view,
  AmazonEKSAdminViewPolicy: [rule('*', ['*'], READ)],
};

/** By ARN: `arn:aws:eks::aws:cluster-access-policy/AmazonEKSViewPolicy`. */
export function rulesOfPolicy(arn: string): readonly Rule[] {
  const name = arn.split('/').at(-1) ?? '';
  return Object.entries(POLICIES).find(([known]) => known === name)?.[1] ?? [];
}

/** What every authenticated user may do: the roles system:discovery and system:basic-user. */
export const BASIC_RULES: readonly Rule[] = [
  rule('authentication.k8s.io', ['selfsubjectreviews'], ['create']),
  rule('authorization.k8s.io', ['selfsubjectaccessreviews', 'selfsubjectrulesreviews'], ['create']),
];
