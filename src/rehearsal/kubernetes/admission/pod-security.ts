import type { DataObject } from '../../../document/data';
import {
  type ContainerSecurity,
  containerSecurity,
  HOST_NAMESPACES,
  mayBeAdded,
} from '../../../spec/pod-security';
import { type Resource, resourceKey } from '../resources';
import { forbidden } from '../status';
import type { ObjectStore } from '../store/object-store';
import { objectAt, objectsAt, tableAt, textAt } from '../values';

interface Container {
  readonly name: string;
  readonly security: ContainerSecurity;
}

const LABEL = 'pod-security.kubernetes.io/';

/** The specification of a pod in an object: of the pod itself, or in the template of a workload. */
function podSpecOf(resource: Resource, object: DataObject): DataObject | undefined {
  switch (resourceKey(resource)) {
    case 'pods':
      return objectAt(object, 'spec');
    case 'deployments.apps':
    case 'replicasets.apps':
      return objectAt(object, 'spec', 'template', 'spec');
    default:
      return undefined;
  }
}

/** The labels of the namespace decide: `enforce` refuses pods, `warn` warns about pods and workloads. */
export function demandPodSecurity(
  store: ObjectStore,
  resource: Resource,
  object: DataObject,
  { warn }: { warn?(message: string): void },
): void {
  const spec = podSpecOf(resource, object);
  if (!spec) return;
  const namespace = textAt(object, 'metadata', 'namespace');
  const labels = tableAt(store.get('namespaces', '', namespace), 'metadata', 'labels');
  const violations = (mode: string): string | undefined => {
    const level = labels[`${LABEL}${mode}`];
    const version = labels[`${LABEL}${mode}-version`] ?? 'latest';
    const found = level === undefined ? [] : violationsOf(level, spec);
    return found.length === 0 ? undefined : `violate PodSecurity "${level}:${version}": ${found.join(', ')}`;
  };
  const refused = violations('enforce');
  if (refused !== undefined && resource.kind === 'Pod')
    throw forbidden(resource, textAt(object, 'metadata', 'name'), refused.replace('violate', 'violates'));
  // Workloads are not refused, so `enforce` warns about them as well.
  const warned = violations('warn') ?? refused;
  if (warned !== undefined) warn?.(`would ${warned}`);
}

/**
 * The checks of https://kubernetes.io/docs/concepts/security/pod-security-standards/, with the messages of
 * kubernetes/pod-security-admission policy/check_*.go.
 */
export function violationsOf(level: string, spec: DataObject): string[] {
  if (level !== 'baseline' && level !== 'restricted') return [];
  const containers = [...objectsAt(spec, 'initContainers'), ...objectsAt(spec, 'containers')].map(
    (container): Container => ({
      name: textAt(container, 'name'),
      security: containerSecurity(container, spec),
    }),
  );
  const baseline = [
    ...hostNamespaces(spec),
    ...list(
      'privileged',
      failing(containers, ({ security }) => security.isPrivileged),
      'must not set securityContext.privileged=true',
    ),
    ...hostPaths(spec),
  ];
  if (level === 'baseline') return baseline;
  return [
    ...baseline,
    ...list(
      'allowPrivilegeEscalation != false',
      failing(containers, ({ security }) => security.canEscalate),
      'must set securityContext.allowPrivilegeEscalation=false',
    ),
    ...list(
      'unrestricted capabilities',
      failing(containers, ({ security }) => !security.dropsAll),
      'must set securityContext.capabilities.drop=["ALL"]',
    ),
    ...list(
      'unrestricted capabilities',
      failing(containers, ({ security }) => !security.added.every(mayBeAdded)),
      'must not include anything but "NET_BIND_SERVICE" in securityContext.capabilities.add',
    ),
    ...inPodOr(
      'runAsNonRoot != true',
      failing(containers, ({ security }) => security.mayBeRoot),
      'must set securityContext.runAsNonRoot=true',
    ),
    ...list(
      'runAsUser=0',
      failing(containers, ({ security }) => security.isRoot),
      'must not set runAsUser=0',
    ),
    ...inPodOr(
      'seccompProfile',
      failing(containers, ({ security }) => !security.hasSeccompProfile),
      'must set securityContext.seccompProfile.type to "RuntimeDefault" or "Localhost"',
    ),
  ];
}

const failing = (containers: readonly Container[], fails: (one: Container) => boolean): string[] =>
  containers.filter(fails).map(({ name }) => `"${name}"`);

const noun = (names: readonly string[]): string =>
  `${names.length === 1 ? 'container' : 'containers'} ${names.join(', ')}`;

function list(check: string, names: readonly string[], must: string): string[] {
  return names.length === 0 ? [] : [`${check} (${noun(names)} ${must})`];
}

function inPodOr(check: string, names: readonly string[], must: string): string[] {
  return names.length === 0 ? [] : [`${check} (pod or ${noun(names)} ${must})`];
}

function hostNamespaces(spec: DataObject): string[] {
  const used = HOST_NAMESPACES.filter((name) => spec[name] === true);
  return used.length === 0 ? [] : [`host namespaces (${used.map((name) => `${name}=true`).join(', ')})`];
}

function hostPaths(spec: DataObject): string[] {
  const names = objectsAt(spec, 'volumes')
    .filter((volume) => volume.hostPath !== undefined)
    .map((volume) => `"${textAt(volume, 'name')}"`);
  return names.length === 0
    ? []
    : [`hostPath volumes (${names.length === 1 ? 'volume' : 'volumes'} ${names.join(', ')})`];
}
