/** A resource of the API. */
export interface Resource {
  readonly group: string;
  readonly version: string;
  readonly plural: string;
  readonly kind: string;
  readonly namespaced: boolean;
  readonly shortNames: readonly string[];
  readonly subresources: readonly Subresource[];
  readonly verbs: readonly string[];
  /** Whether `kubectl get all` includes it. */
  readonly inAll: boolean;
}

export type Subresource = 'status' | 'scale' | 'log' | 'eviction' | 'finalize';

const ALL_VERBS = ['create', 'delete', 'deletecollection', 'get', 'list', 'patch', 'update', 'watch'];

type More = Partial<Pick<Resource, 'shortNames' | 'subresources' | 'verbs' | 'inAll' | 'namespaced'>>;

function group(
  apiVersion: string,
  resources: Readonly<Record<string, readonly [string, More?]>>,
): Resource[] {
  const [version = '', name = ''] = apiVersion.split('/').reverse();
  return Object.entries(resources).map(([plural, [kind, more]]) => ({
    group: name,
    version,
    plural,
    kind,
    namespaced: true,
    shortNames: [],
    subresources: [],
    verbs: ALL_VERBS,
    inAll: false,
    ...more,
  }));
}

const review: More = { verbs: ['create'], namespaced: false };
const status: More = { subresources: ['status'] };
const scaled: More = { subresources: ['status', 'scale'], inAll: true };

/** The resources that the API serves, with the short names of Kubernetes. */
export const resources: readonly Resource[] = [
  ...group('v1', {
    configmaps: ['ConfigMap', { shortNames: ['cm'] }],
    events: ['Event', { shortNames: ['ev'] }],
    limitranges: ['LimitRange', { shortNames: ['limits'] }],
    namespaces: [
      'Namespace',
      { shortNames: ['ns'], namespaced: false, subresources: ['status', 'finalize'] },
    ],
    nodes: ['Node', { shortNames: ['no'], namespaced: false, ...status }],
    persistentvolumeclaims: ['PersistentVolumeClaim', { shortNames: ['pvc'], ...status }],
    persistentvolumes: ['PersistentVolume', { shortNames: ['pv'], namespaced: false, ...status }],
    pods: ['Pod', { shortNames: ['po'], subresources: ['status', 'log', 'eviction'], inAll: true }],
    resourcequotas: ['ResourceQuota', { shortNames: ['quota'], ...status }],
    secrets: ['Secret'],
    serviceaccounts: ['ServiceAccount', { shortNames: ['sa'] }],
    services: ['Service', { shortNames: ['svc'], subresources: ['status'], inAll: true }],
  }),
  ...group('apps/v1', {
    deployments: ['Deployment', { shortNames: ['deploy'], ...scaled }],
    replicasets: ['ReplicaSet', { shortNames: ['rs'], ...scaled }],
  }),
  ...group('autoscaling/v2', {
    horizontalpodautoscalers: [
      'HorizontalPodAutoscaler',
      { shortNames: ['hpa'], subresources: ['status'], inAll: true },
    ],
  }),
  ...group('authentication.k8s.io/v1', { selfsubjectreviews: ['SelfSubjectReview', review] }),
  ...group('authorization.k8s.io/v1', {
    selfsubjectaccessreviews: ['SelfSubjectAccessReview', review],
    selfsubjectrulesreviews: ['SelfSubjectRulesReview', review],
  }),
  ...group('discovery.k8s.io/v1', { endpointslices: ['EndpointSlice'] }),
  ...group('eks.amazonaws.com/v1', { ingressclassparams: ['IngressClassParams', { namespaced: false }] }),
  ...group('metrics.k8s.io/v1beta1', {
    nodes: ['NodeMetrics', { verbs: ['get', 'list'], namespaced: false }],
    pods: ['PodMetrics', { verbs: ['get', 'list'] }],
  }),
  ...group('networking.k8s.io/v1', {
    ingressclasses: ['IngressClass', { namespaced: false }],
    ingresses: ['Ingress', { shortNames: ['ing'], ...status }],
    networkpolicies: ['NetworkPolicy', { shortNames: ['netpol'] }],
  }),
  ...group('policy/v1', {
    poddisruptionbudgets: ['PodDisruptionBudget', { shortNames: ['pdb'], ...status }],
  }),
  ...group('rbac.authorization.k8s.io/v1', {
    clusterrolebindings: ['ClusterRoleBinding', { namespaced: false }],
    clusterroles: ['ClusterRole', { namespaced: false }],
    rolebindings: ['RoleBinding'],
    roles: ['Role'],
  }),
  ...group('storage.k8s.io/v1', {
    storageclasses: ['StorageClass', { shortNames: ['sc'], namespaced: false }],
  }),
];

/** The key of a resource, which error messages contain: `pods`, `deployments.apps`. */
export function resourceKey({ plural, group }: Pick<Resource, 'plural' | 'group'>): string {
  return group === '' ? plural : `${plural}.${group}`;
}

const byKey = new Map(resources.map((resource) => [resourceKey(resource), resource]));

/** The resource of a key. Throws for an unknown one. */
export function resourceOf(key: string): Resource {
  const found = byKey.get(key);
  if (!found) throw new RangeError(`no resource ${key}`);
  return found;
}

export function findResource(group: string, version: string, plural: string): Resource | undefined {
  const found = byKey.get(resourceKey({ plural, group }));
  return found?.version === version ? found : undefined;
}

export function kindOf(apiVersion: string, kind: string): Resource | undefined {
  return resources.find((resource) => apiVersionOf(resource) === apiVersion && resource.kind === kind);
}

/** `v1`, `apps/v1` */
export function apiVersionOf({ group, version }: Pick<Resource, 'group' | 'version'>): string {
  return group === '' ? version : `${group}/${version}`;
}
