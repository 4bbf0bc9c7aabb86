import type { DataObject } from '../../../document/data';
import { selects } from '../balancing/targets';
import { isEnding, isReady } from '../pods/conditions';
import { NODE } from '../pods/kubelet';
import type { PodRunner } from '../pods/pod-runner';
import { resourceOf } from '../resources';
import { defined, isEqual, objectsAt, tableAt, textAt } from '../values';
import { type Controller, type ControllerContext, MANAGER } from './context';
import { ownerReference } from './owners';

/** Writes the EndpointSlices of services: one for each pod, because each has ports of its own on this machine. */
export class Endpoints implements Controller {
  private readonly resource = resourceOf('endpointslices.discovery.k8s.io');

  constructor(
    private readonly context: ControllerContext,
    private readonly runnerOf: (uid: string) => PodRunner | undefined,
  ) {}

  reconcile(): void {
    const { store, writes } = this.context;
    const pods = store.list('pods');
    const wanted = new Map<string, DataObject>();
    for (const service of store.list('services')) {
      const namespace = textAt(service, 'metadata', 'namespace');
      const selector = tableAt(service, 'spec', 'selector');
      for (const pod of pods) {
        if (!selects({ namespace, selector }, pod)) continue;
        const slice = this.sliceOf(service, pod);
        if (slice) wanted.set(`${namespace}/${textAt(slice, 'metadata', 'name')}`, slice);
      }
    }
    for (const slice of store.list('endpointslices.discovery.k8s.io')) {
      const key = `${textAt(slice, 'metadata', 'namespace')}/${textAt(slice, 'metadata', 'name')}`;
      const found = wanted.get(key);
      wanted.delete(key);
      if (!found) writes.delete(this.resource, slice);
      else if (!isEqual(found.endpoints, slice.endpoints) || !isEqual(found.ports, slice.ports))
        writes.update(
          this.resource,
          slice,
          { ...slice, endpoints: found.endpoints ?? [], ports: found.ports ?? [] },
          MANAGER,
        );
    }
    for (const [key, slice] of wanted) {
      const [namespace = ''] = key.split('/');
      const home = store.get('namespaces', '', namespace);
      if (home && !isEnding(home)) writes.create(this.resource, namespace, slice, MANAGER);
    }
  }

  private sliceOf(service: DataObject, pod: DataObject): DataObject | undefined {
    const runner = this.runnerOf(textAt(pod, 'metadata', 'uid'));
    const address = textAt(pod, 'status', 'podIP');
    if (!runner || address === '') return undefined;
    const name = textAt(service, 'metadata', 'name');
    const ports = objectsAt(service, 'spec', 'ports').flatMap((port): DataObject[] => {
      const target = port.targetPort ?? port.port;
      const local = runner.portOf(typeof target === 'number' ? target : String(target));
      return local === undefined
        ? []
        : [defined({ name: port.name ?? '', port: local, protocol: port.protocol })];
    });
    if (ports.length === 0) return undefined;
    const ready = isReady(pod);
    return {
      metadata: {
        name: `${name}-${textAt(pod, 'metadata', 'uid').slice(0, 8)}`,
        labels: {
          'kubernetes.io/service-name': name,
          'endpointslice.kubernetes.io/managed-by': 'endpointslice-controller.k8s.io',
        },
        ownerReferences: [ownerReference(service)],
      },
      addressType: 'IPv4',
      endpoints: [
        {
          addresses: [address],
          conditions: { ready, serving: ready, terminating: isEnding(pod) },
          nodeName: NODE,
          targetRef: {
            kind: 'Pod',
            name: textAt(pod, 'metadata', 'name'),
            namespace: textAt(pod, 'metadata', 'namespace'),
            uid: textAt(pod, 'metadata', 'uid'),
          },
        },
      ],
      ports,
    };
  }
}
