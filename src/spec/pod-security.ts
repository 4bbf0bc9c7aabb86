import { at, type Data } from '../document/data';

/** Fields of a pod that give it the namespaces of its node. */
export const HOST_NAMESPACES = ['hostNetwork', 'hostPID', 'hostIPC'] as const;

/** What the profiles of https://kubernetes.io/docs/concepts/security/pod-security-standards/ demand of each container. */
export interface ContainerSecurity {
  readonly isPrivileged: boolean;
  readonly canEscalate: boolean;
  readonly dropsAll: boolean;
  readonly added: readonly Data[];
  readonly mayBeRoot: boolean;
  readonly isRoot: boolean;
  readonly hasSeccompProfile: boolean;
}

/** The security context of a container, completed by that of its pod. */
export function containerSecurity(container: Data | undefined, pod: Data | undefined): ContainerSecurity {
  const own = (...steps: readonly string[]) => at(container, 'securityContext', ...steps);
  const shared = (...steps: readonly string[]) => at(pod, 'securityContext', ...steps);
  const seccomp = own('seccompProfile', 'type') ?? shared('seccompProfile', 'type');
  return {
    isPrivileged: own('privileged') === true,
    canEscalate: own('allowPrivilegeEscalation') !== false,
    dropsAll: list(own('capabilities', 'drop')).includes('ALL'),
    added: list(own('capabilities', 'add')),
    mayBeRoot: (own('runAsNonRoot') ?? shared('runAsNonRoot')) !== true,
    isRoot: (own('runAsUser') ?? shared('runAsUser')) === 0,
    hasSeccompProfile: seccomp === 'RuntimeDefault' || seccomp === 'Localhost',
  };
}

/** The only capability that the profile "restricted" lets a container add. */
export function mayBeAdded(capability: Data): boolean {
  return capability === 'NET_BIND_SERVICE';
}

function list(data: Data | undefined): readonly Data[] {
  return Array.isArray(data) ? data : [];
}
