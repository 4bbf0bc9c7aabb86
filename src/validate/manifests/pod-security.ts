import { at, type Data, isObject } from '../../document/data';
import type { Path } from '../../document/document';
import { show } from '../../document/show';
import { containerSecurity, HOST_NAMESPACES, mayBeAdded } from '../../spec/pod-security';
import { type Finding, finding } from '../finding';
import { itemsOf, type ManifestFinding, type ManifestObject } from './manifest';
import { type Container, type PodSpec, podsOf } from './pods';

/** The profile "restricted": https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted */
export function* podsAreRestricted(objects: readonly ManifestObject[]): Iterable<ManifestFinding> {
  for (const pod of podsOf(objects))
    for (const each of [
      ...ofPod(pod),
      ...pod.containers.flatMap((container) => [...ofContainer(pod, container)]),
    ])
      yield { document: pod.object.document, finding: each };
}

const VOLUMES = new Set([
  ...[
    'configMap',
    'csi',
    'downwardAPI',
    'emptyDir',
    'ephemeral',
    'persistentVolumeClaim',
    'projected',
    'secret',
  ],
  'name',
]);
const SYSCTLS = new Set([
  'kernel.shm_rmid_forced',
  'net.ipv4.ip_local_port_range',
  'net.ipv4.ip_local_reserved_ports',
  'net.ipv4.ip_unprivileged_port_start',
  'net.ipv4.ping_group_range',
  'net.ipv4.tcp_fin_timeout',
  'net.ipv4.tcp_keepalive_intvl',
  'net.ipv4.tcp_keepalive_probes',
  'net.ipv4.tcp_keepalive_time',
  'net.ipv4.tcp_rmem',
  'net.ipv4.tcp_syncookies',
  'net.ipv4.tcp_wmem',
]);
const SELINUX_TYPES: readonly unknown[] = [
  '',
  'container_t',
  'container_init_t',
  'container_kvm_t',
  'container_engine_t',
];

function* ofPod({ path, data }: PodSpec): Iterable<Finding> {
  for (const field of HOST_NAMESPACES)
    if (at(data, field) === true)
      yield finding('pod-security/host', [...path, field], `the pod has ${field}`);
  for (const [index, volume] of itemsOf(at(data, 'volumes')).entries())
    for (const type of isObject(volume) ? Object.keys(volume) : [])
      if (!VOLUMES.has(type))
        yield finding(
          'pod-security/volume',
          [...path, 'volumes', index, type],
          `the volume has the type ${type}`,
          {
            at: 'key',
          },
        );
  for (const [index, sysctl] of itemsOf(at(data, 'securityContext', 'sysctls')).entries()) {
    const name = String(at(sysctl, 'name'));
    if (!SYSCTLS.has(name))
      yield finding(
        'pod-security/host',
        [...path, 'securityContext', 'sysctls', index],
        `the pod sets the sysctl ${name}`,
      );
  }
  yield* profiles(path, data, 'the pod');
}

function* ofContainer(pod: PodSpec, { path, data, name }: Container): Iterable<Finding> {
  const own = (...steps: readonly string[]): Data | undefined => at(data, 'securityContext', ...steps);
  const security = containerSecurity(data, pod.data);
  const place = (...steps: readonly (string | number)[]): Path => [...path, 'securityContext', ...steps];
  const what = `the container ${name}`;
  if (security.isPrivileged)
    yield finding('pod-security/privileged', place('privileged'), `${what} is privileged`);
  if ((own('procMount') ?? 'Default') !== 'Default')
    yield finding(
      'pod-security/privileged',
      place('procMount'),
      `${what} has procMount ${show(own('procMount') ?? null)}`,
    );
  for (const [index, port] of itemsOf(at(data, 'ports')).entries())
    if ((at(port, 'hostPort') ?? 0) !== 0)
      yield finding(
        'pod-security/host',
        [...path, 'ports', index, 'hostPort'],
        `${what} uses a port of its node`,
      );
  if (security.canEscalate)
    yield finding(
      'pod-security/privilege-escalation',
      place('allowPrivilegeEscalation'),
      `${what} does not set allowPrivilegeEscalation to false`,
    );
  if (!security.dropsAll)
    yield finding(
      'pod-security/capabilities',
      place('capabilities', 'drop'),
      `${what} does not drop ALL capabilities`,
    );
  for (const [index, capability] of security.added.entries())
    if (!mayBeAdded(capability))
      yield finding(
        'pod-security/capabilities',
        place('capabilities', 'add', index),
        `${what} adds the capability ${show(capability)}`,
      );
  if (security.mayBeRoot)
    yield finding('pod-security/root', place('runAsNonRoot'), `${what} may run as root`);
  if (security.isRoot) yield finding('pod-security/root', place('runAsUser'), `${what} runs as user 0`);
  if (!security.hasSeccompProfile)
    yield finding('pod-security/seccomp', place('seccompProfile', 'type'), `${what} has no seccomp profile`);
  yield* profiles(path, data, what);
}

function* profiles(path: Path, data: Data, what: string): Iterable<Finding> {
  const context = at(data, 'securityContext');
  const place = (...steps: readonly string[]): Path => [...path, 'securityContext', ...steps];
  if (at(context, 'appArmorProfile', 'type') === 'Unconfined')
    yield finding(
      'pod-security/profile',
      place('appArmorProfile', 'type'),
      `${what} has no AppArmor profile`,
    );
  const type = at(context, 'seLinuxOptions', 'type') ?? '';
  if (!SELINUX_TYPES.includes(type))
    yield finding(
      'pod-security/profile',
      place('seLinuxOptions', 'type'),
      `${what} has the SELinux type ${show(type)}`,
    );
  for (const field of ['user', 'role'])
    if ((at(context, 'seLinuxOptions', field) ?? '') !== '')
      yield finding(
        'pod-security/profile',
        place('seLinuxOptions', field),
        `${what} sets the SELinux ${field}`,
      );
}
