import type { Code } from './code';

export const kubernetesCodes = {
  'kubernetes/no-kind': {
    severity: 'error',
    summary: 'Object without apiVersion, kind or name',
    advice: 'add the field',
  },
  'kubernetes/unknown-kind': {
    severity: 'info',
    summary: 'Kind that is not checked',
    advice: 'check the object with `kubectl apply --dry-run=server`',
  },
  'kubernetes/api-version': {
    severity: 'error',
    summary: 'Version of the API that Kubernetes no longer serves, or does not serve for this kind',
    advice: 'use the version of the API that serves the kind',
  },
  'kubernetes/unknown-field': {
    severity: 'error',
    summary: 'Unknown field',
    advice: 'remove or rename the field',
  },
  'kubernetes/missing-field': {
    severity: 'error',
    summary: 'Missing required field',
    advice: 'add the field',
  },
  'kubernetes/type': {
    severity: 'error',
    summary: 'Value of another type than the field has',
    advice: 'change the value; numbers that are text need quotes',
  },
  'kubernetes/value': {
    severity: 'error',
    summary: 'Value that the field does not accept',
    advice: 'change the value',
  },
  'kubernetes/name': {
    severity: 'error',
    summary: 'Name that Kubernetes does not accept',
    advice: 'use small letters, digits and hyphens, and start and end with a letter or digit',
  },
  'kubernetes/duplicate': {
    severity: 'error',
    summary: 'Object that is defined twice',
    advice: 'remove or rename one of the two',
  },
  'kubernetes/selector': {
    severity: 'error',
    summary: 'Selector of a workload that does not select its own pods',
    advice: 'use labels of the pod template in the selector',
  },
  'kubernetes/target': {
    severity: 'warning',
    summary: 'Reference to an object, a pod or a port that the file does not contain',
    advice: 'correct the name, or define the object in the same file',
  },
  'kubernetes/no-limits': {
    severity: 'warning',
    summary: 'Container without a memory limit or without requests',
    advice: 'set resources.requests for cpu and memory, and resources.limits for memory',
  },
  'kubernetes/no-readiness-probe': {
    severity: 'warning',
    summary: 'Container behind a service without a readiness probe',
    advice: 'add a readinessProbe, so that a pod gets requests only when it can serve them',
  },
  'pod-security/host': {
    severity: 'error',
    summary: 'Pod that uses namespaces, ports, processes or sysctls of its node',
    advice: 'remove the setting: the Pod Security profile "restricted" forbids it',
  },
  'pod-security/volume': {
    severity: 'error',
    summary: 'Volume of a type that the Pod Security profile "restricted" forbids',
    advice:
      'use configMap, csi, downwardAPI, emptyDir, ephemeral, persistentVolumeClaim, projected or secret',
  },
  'pod-security/privileged': {
    severity: 'error',
    summary: 'Privileged container',
    advice: 'remove privileged and procMount',
  },
  'pod-security/privilege-escalation': {
    severity: 'error',
    summary: 'Container that can gain more privileges than its parent process',
    advice: 'set securityContext.allowPrivilegeEscalation to false',
  },
  'pod-security/capabilities': {
    severity: 'error',
    summary: 'Container that keeps or adds capabilities',
    advice: 'set securityContext.capabilities.drop to [ALL], and add at most NET_BIND_SERVICE',
  },
  'pod-security/root': {
    severity: 'error',
    summary: 'Container that runs or may run as root',
    advice: 'set securityContext.runAsNonRoot to true, and no runAsUser of 0',
  },
  'pod-security/seccomp': {
    severity: 'error',
    summary: 'Container without a seccomp profile',
    advice: 'set securityContext.seccompProfile.type to RuntimeDefault',
  },
  'pod-security/profile': {
    severity: 'error',
    summary: 'AppArmor profile or SELinux option that the Pod Security profile "restricted" forbids',
    advice: 'remove the setting',
  },
} as const satisfies Readonly<Record<`kubernetes/${string}` | `pod-security/${string}`, Code>>;
