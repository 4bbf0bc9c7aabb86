import type { ApiKind } from '../../kubernetes';

const all = (apiVersion: string, kinds: Readonly<Record<string, string>>, namespaced = true): ApiKind[] =>
  Object.entries(kinds).map(([kind, plural]) => ({ apiVersion, kind, plural, namespaced }));

/** The kinds that manifests can contain. Others, such as custom resources, are not checked. */
export const kinds: readonly ApiKind[] = [
  ...all('v1', { Namespace: 'namespaces', PersistentVolume: 'persistentvolumes' }, false),
  ...all('v1', {
    ConfigMap: 'configmaps',
    LimitRange: 'limitranges',
    PersistentVolumeClaim: 'persistentvolumeclaims',
    Pod: 'pods',
    ResourceQuota: 'resourcequotas',
    Secret: 'secrets',
    Service: 'services',
    ServiceAccount: 'serviceaccounts',
  }),
  ...all('apps/v1', {
    DaemonSet: 'daemonsets',
    Deployment: 'deployments',
    ReplicaSet: 'replicasets',
    StatefulSet: 'statefulsets',
  }),
  ...all('autoscaling/v2', { HorizontalPodAutoscaler: 'horizontalpodautoscalers' }),
  ...all('batch/v1', { CronJob: 'cronjobs', Job: 'jobs' }),
  ...all('networking.k8s.io/v1', { Ingress: 'ingresses', NetworkPolicy: 'networkpolicies' }),
  ...all('networking.k8s.io/v1', { IngressClass: 'ingressclasses' }, false),
  ...all('policy/v1', { PodDisruptionBudget: 'poddisruptionbudgets' }),
  ...all(
    'rbac.authorization.k8s.io/v1',
    { ClusterRole: 'clusterroles', ClusterRoleBinding: 'clusterrolebindings' },
    false,
  ),
  ...all('rbac.authorization.k8s.io/v1', { Role: 'roles', RoleBinding: 'rolebindings' }),
  ...all('storage.k8s.io/v1', { StorageClass: 'storageclasses' }, false),
];
