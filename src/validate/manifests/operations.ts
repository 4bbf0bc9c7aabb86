import { at } from '../../document/data';
import { finding } from '../finding';
import type { ManifestFinding, ManifestObject } from './manifest';
import { podsOf } from './pods';

const SERVING = new Set(['Deployment', 'StatefulSet', 'DaemonSet', 'ReplicaSet']);

/** Pods that Kubernetes can place, limit and take out of service. */
export function* podsCanBeOperated(objects: readonly ManifestObject[]): Iterable<ManifestFinding> {
  for (const { object, containers } of podsOf(objects))
    for (const { path, data, name, isInit } of containers) {
      const { document } = object;
      const missing = [
        ...['cpu', 'memory']
          .filter((each) => at(data, 'resources', 'requests', each) === undefined)
          .map((each) => `requests.${each}`),
        ...(at(data, 'resources', 'limits', 'memory') === undefined ? ['limits.memory'] : []),
      ];
      if (missing.length > 0)
        yield {
          document,
          finding: finding(
            'kubernetes/no-limits',
            [...path, 'resources'],
            `the container ${name} has no ${missing.join(', ')}`,
          ),
        };
      const serves = SERVING.has(object.kind) && at(data, 'ports', 0) !== undefined && !isInit;
      if (serves && at(data, 'readinessProbe') === undefined)
        yield {
          document,
          finding: finding(
            'kubernetes/no-readiness-probe',
            path,
            `the container ${name} has ports, but no readinessProbe`,
          ),
        };
    }
}
