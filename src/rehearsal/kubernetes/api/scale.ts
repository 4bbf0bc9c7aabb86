import type { DataObject } from '../../../document/data';
import { numberAt, objectAt, tableAt, withValue } from '../values';

/** The Scale of a workload. */
export function scaleOf(object: DataObject): DataObject {
  const {
    name = '',
    namespace = '',
    uid = '',
    resourceVersion = '',
    creationTimestamp = '',
  } = objectAt(object, 'metadata');
  const labels = tableAt(object, 'spec', 'selector', 'matchLabels');
  return {
    kind: 'Scale',
    apiVersion: 'autoscaling/v1',
    metadata: { name, namespace, uid, resourceVersion, creationTimestamp },
    spec: { replicas: numberAt(object, 'spec', 'replicas') ?? 0 },
    status: {
      replicas: numberAt(object, 'status', 'replicas') ?? 0,
      selector: Object.entries(labels)
        .map(([key, value]) => `${key}=${value}`)
        .join(','),
    },
  };
}

export function scaled(object: DataObject, scale: DataObject): DataObject {
  const { resourceVersion } = objectAt(scale, 'metadata');
  const replicas = withValue(object, ['spec', 'replicas'], numberAt(scale, 'spec', 'replicas') ?? 0);
  return resourceVersion === undefined
    ? replicas
    : withValue(replicas, ['metadata', 'resourceVersion'], resourceVersion);
}
