import type { DataObject } from '../../../document/data';
import { objectAt, objectsAt, textAt, withValue } from '../values';

/** The defaults of Kubernetes: pkg/apis/core/v1/defaults.go, and those of the other groups. */
const POD: DataObject = {
  restartPolicy: 'Always',
  terminationGracePeriodSeconds: 30,
  dnsPolicy: 'ClusterFirst',
  schedulerName: 'default-scheduler',
  securityContext: {},
};
const PROBE: DataObject = { timeoutSeconds: 1, periodSeconds: 10, successThreshold: 1, failureThreshold: 3 };
const PROBES = ['livenessProbe', 'readinessProbe', 'startupProbe'] as const;

export function withDefaults(key: string, object: DataObject): DataObject {
  switch (key) {
    case 'pods':
      return withValue(
        object,
        ['spec'],
        podDefaults(objectAt(object, 'spec'), textAt(object, 'metadata', 'namespace')),
      );
    case 'deployments.apps':
      return deploymentDefaults(object);
    case 'replicasets.apps':
      return withTemplate(withSpec(object, { replicas: 1 }));
    case 'services':
      return serviceDefaults(object);
    case 'horizontalpodautoscalers.autoscaling':
      return withSpec(object, { minReplicas: 1 });
    case 'namespaces': {
      const name = textAt(object, 'metadata', 'name');
      const labels = { ...objectAt(object, 'metadata', 'labels'), 'kubernetes.io/metadata.name': name };
      return withSpec(withValue(object, ['metadata', 'labels'], labels), { finalizers: ['kubernetes'] });
    }
    case 'networkpolicies.networking.k8s.io': {
      const egress = object.spec && 'egress' in objectAt(object, 'spec') ? ['Egress'] : [];
      return withSpec(object, { policyTypes: ['Ingress', ...egress] });
    }
    case 'secrets':
      return secretDefaults(object);
    default:
      return object;
  }
}

function withSpec(object: DataObject, defaults: DataObject): DataObject {
  return { ...object, spec: { ...defaults, ...objectAt(object, 'spec') } };
}

function withTemplate(object: DataObject): DataObject {
  const template = objectAt(object, 'spec', 'template');
  const spec = podDefaults(objectAt(template, 'spec'), '');
  return withValue(object, ['spec', 'template'], { ...template, spec });
}

function deploymentDefaults(object: DataObject): DataObject {
  const defaulted = withTemplate(
    withSpec(object, {
      replicas: 1,
      strategy: { type: 'RollingUpdate' },
      revisionHistoryLimit: 10,
      progressDeadlineSeconds: 600,
    }),
  );
  const strategy = { type: 'RollingUpdate', ...objectAt(defaulted, 'spec', 'strategy') };
  if (strategy.type !== 'RollingUpdate') return defaulted;
  const rollingUpdate = { maxSurge: '25%', maxUnavailable: '25%', ...objectAt(strategy, 'rollingUpdate') };
  return withValue(defaulted, ['spec', 'strategy'], { ...strategy, rollingUpdate });
}

function serviceDefaults(object: DataObject): DataObject {
  const defaulted = withSpec(object, {
    type: 'ClusterIP',
    sessionAffinity: 'None',
    internalTrafficPolicy: 'Cluster',
    ipFamilies: ['IPv4'],
    ipFamilyPolicy: 'SingleStack',
  });
  const ports = objectsAt(defaulted, 'spec', 'ports').map((port) => ({
    protocol: 'TCP',
    targetPort: port.port ?? 0,
    ...port,
  }));
  return withValue(defaulted, ['spec', 'ports'], ports);
}

/** `stringData` is written into `data`. */
function secretDefaults({ stringData: _stringData, ...object }: DataObject): DataObject {
  const added = Object.entries(objectAt(_stringData)).map(([key, value]) => [
    key,
    Buffer.from(String(value)).toString('base64'),
  ]);
  const data = { ...objectAt(object, 'data'), ...Object.fromEntries(added) };
  return { type: 'Opaque', ...object, ...(Object.keys(data).length > 0 && { data }) };
}

/** @param namespace of a pod, whose service account is set; empty for a template */
function podDefaults(spec: DataObject, namespace: string): DataObject {
  const account =
    spec.serviceAccountName ?? spec.serviceAccount ?? (namespace === '' ? undefined : 'default');
  return {
    ...POD,
    ...spec,
    ...(account !== undefined && { serviceAccountName: account, serviceAccount: account }),
    containers: objectsAt(spec, 'containers').map(containerDefaults),
    ...(spec.initContainers !== undefined && {
      initContainers: objectsAt(spec, 'initContainers').map(containerDefaults),
    }),
  };
}

function containerDefaults(container: DataObject): DataObject {
  const image = textAt(container, 'image');
  const isLatest = !/[:@][^/]*$/.test(image) || image.endsWith(':latest');
  const probes = PROBES.flatMap((name) => {
    const probe = container[name];
    return probe === undefined ? [] : [[name, probeDefaults(objectAt(container, name))] as const];
  });
  return {
    terminationMessagePath: '/dev/termination-log',
    terminationMessagePolicy: 'File',
    imagePullPolicy: isLatest ? 'Always' : 'IfNotPresent',
    resources: {},
    ...container,
    ...(container.ports !== undefined && {
      ports: objectsAt(container, 'ports').map((port) => ({ protocol: 'TCP', ...port })),
    }),
    ...Object.fromEntries(probes),
  };
}

function probeDefaults(probe: DataObject): DataObject {
  const defaulted = { ...PROBE, ...probe };
  if (probe.httpGet === undefined) return defaulted;
  return { ...defaulted, httpGet: { path: '/', scheme: 'HTTP', ...objectAt(probe, 'httpGet') } };
}
