import { at } from '../../document/data';
import { show } from '../../document/show';
import { kubernetesSpec } from '../../spec/kubernetes';
import { finding } from '../finding';
import { didYouMean } from '../suggest';
import type { ManifestFinding, ManifestObject } from './manifest';

/** Most names are DNS subdomains (RFC 1123): https://kubernetes.io/docs/concepts/overview/working-with-objects/names/ */
const NAME = /^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$/;
/** Names of these kinds are DNS labels, because they become parts of host names. */
const LABEL = /^[a-z]([-a-z0-9]{0,61}[a-z0-9])?$/;
const LABELED = new Set(['Namespace', 'Service']);
/** The names of these kinds may contain more, for example `system:node`. */
const FREE = new Set(['ClusterRole', 'ClusterRoleBinding', 'Role', 'RoleBinding']);

/** Each object has a kind that Kubernetes serves, and a name of its own. */
export function* objectsAreIdentified(objects: readonly ManifestObject[]): Iterable<ManifestFinding> {
  const seen = new Set<string>();
  for (const object of objects) {
    const { document, path, data, apiVersion, kind, name, namespace, known } = object;
    const found = (...given: Parameters<typeof finding>): ManifestFinding => ({
      document,
      finding: finding(...given),
    });
    const missing = (['apiVersion', 'kind'] as const).filter((field) => object[field] === '');
    for (const field of missing) yield found('kubernetes/no-kind', path, `the object has no ${field}`);
    if (missing.length > 0) continue;
    if (!known) yield unknownKind(object);
    const given = at(data, 'metadata', 'name');
    if (given === undefined && at(data, 'metadata', 'generateName') === undefined)
      yield found('kubernetes/no-kind', [...path, 'metadata'], `the ${kind} has no metadata.name`, {
        at: 'key',
      });
    if (typeof given !== 'string') continue;
    const pattern = LABELED.has(kind) ? LABEL : NAME;
    if (!name.includes('${') && !FREE.has(kind) && !pattern.test(name))
      yield found(
        'kubernetes/name',
        [...path, 'metadata', 'name'],
        `${show(name)} is not a name of a ${kind}`,
      );
    const identity = [apiVersion, kind, namespace, name].join(' ');
    if (seen.has(identity))
      yield found(
        'kubernetes/duplicate',
        [...path, 'metadata', 'name'],
        `the ${kind} ${name} is defined twice`,
      );
    seen.add(identity);
  }
}

function unknownKind({ document, path, apiVersion, kind }: ManifestObject): ManifestFinding {
  const { kinds, version } = kubernetesSpec();
  const served = kinds.find((each) => each.kind === kind);
  const [group = ''] = apiVersion.split('/');
  // Custom resources may have the name of a built-in kind.
  const isBuiltIn = !group.includes('.') || group.endsWith('.k8s.io');
  if (served && isBuiltIn)
    return {
      document,
      finding: finding(
        'kubernetes/api-version',
        [...path, 'apiVersion'],
        `Kubernetes ${version} does not serve ${kind} in ${apiVersion}`,
        { advice: `use ${served.apiVersion}` },
      ),
    };
  return {
    document,
    finding: finding('kubernetes/unknown-kind', [...path, 'kind'], `${apiVersion} ${kind} is not checked`, {
      ...(isBuiltIn &&
        didYouMean(
          kind,
          kinds.map((each) => each.kind),
        )),
    }),
  };
}
