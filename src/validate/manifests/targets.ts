import { at, type Data, isObject } from '../../document/data';
import type { Path } from '../../document/document';
import { type Finding, finding } from '../finding';
import { entriesOf, itemsOf, type ManifestFinding, type ManifestObject, textOf } from './manifest';
import { type PodSpec, podsOf } from './pods';

/** Objects of a file fit together. What a reference names may be in another file unless this one has others of its kind. */
export function* objectsFitTogether(objects: readonly ManifestObject[]): Iterable<ManifestFinding> {
  const pods = podsOf(objects);
  for (const object of objects) {
    const check = object.known ? checks[object.kind] : undefined;
    if (check)
      for (const each of check(object, objects, pods)) yield { document: object.document, finding: each };
  }
  for (const pod of pods)
    for (const each of [...ownPods(pod), ...account(pod, objects)])
      yield { document: pod.object.document, finding: each };
}

type Check = (
  object: ManifestObject,
  objects: readonly ManifestObject[],
  pods: readonly PodSpec[],
) => Iterable<Finding>;

const checks: Readonly<Record<string, Check>> = {
  Service: function* (object, _, pods) {
    const selector = at(object.data, 'spec', 'selector');
    if (selector === undefined || pods.length === 0) return;
    const selected = pods.filter((pod) => isNear(pod.object, object) && matches(pod.labels, selector));
    if (selected.length === 0)
      yield none(object, ['spec', 'selector'], 'no pod of this file has the labels of the selector');
    else
      for (const [index, port] of itemsOf(at(object.data, 'spec', 'ports')).entries()) {
        const target = at(port, 'targetPort');
        const isThere = selected.some(({ containers }) =>
          containers.some(({ data }) =>
            itemsOf(at(data, 'ports')).some(
              (each) => at(each, 'name') === target || at(each, 'containerPort') === target,
            ),
          ),
        );
        if (target !== undefined && !isThere)
          yield none(
            object,
            ['spec', 'ports', index, 'targetPort'],
            `no container of the selected pods has the port ${target}`,
          );
      }
  },
  PodDisruptionBudget: function* (object, _, pods) {
    const labels = at(object.data, 'spec', 'selector', 'matchLabels');
    if (
      labels !== undefined &&
      !pods.some((pod) => isNear(pod.object, object) && matches(pod.labels, labels))
    )
      yield none(object, ['spec', 'selector'], 'no pod of this file has the labels of the selector');
  },
  HorizontalPodAutoscaler: function* (object, objects) {
    const target = at(object.data, 'spec', 'scaleTargetRef');
    const [kind, name] = [textOf(at(target, 'kind')), textOf(at(target, 'name'))];
    if (lacks(objects, object, kind, name))
      yield none(object, ['spec', 'scaleTargetRef'], `this file has no ${kind} ${name}`);
  },
  Ingress: function* (object, objects) {
    const className = textOf(at(object.data, 'spec', 'ingressClassName'));
    const classes = objects.filter(({ kind }) => kind === 'IngressClass');
    if (className !== '' && classes.length > 0 && !classes.some(({ name }) => name === className))
      yield none(object, ['spec', 'ingressClassName'], `this file has no IngressClass ${className}`);
    for (const [path, backend] of backends(object)) {
      const name = textOf(at(backend, 'name'));
      const service = find(objects, object, 'Service', name);
      if (lacks(objects, object, 'Service', name))
        yield none(object, [...path, 'name'], `this file has no Service ${name}`);
      else if (service && !hasPort(service, at(backend, 'port')))
        yield none(object, [...path, 'port'], `the Service ${name} does not have this port`);
    }
  },
};

function* backends({ data }: ManifestObject): Iterable<[Path, Data]> {
  const fallback = at(data, 'spec', 'defaultBackend', 'service');
  if (fallback !== undefined) yield [['spec', 'defaultBackend', 'service'], fallback];
  for (const [rule, each] of itemsOf(at(data, 'spec', 'rules')).entries())
    for (const [index, item] of itemsOf(at(each, 'http', 'paths')).entries()) {
      const service = at(item, 'backend', 'service');
      if (service !== undefined)
        yield [['spec', 'rules', rule, 'http', 'paths', index, 'backend', 'service'], service];
    }
}

function hasPort(service: ManifestObject, wanted: Data | undefined): boolean {
  const [name, number] = [at(wanted, 'name'), at(wanted, 'number')];
  return itemsOf(at(service.data, 'spec', 'ports')).some((port) =>
    name !== undefined ? at(port, 'name') === name : at(port, 'port') === number,
  );
}

/** The API server rejects a workload that would never find its own pods. */
function* ownPods({ object, labels }: PodSpec): Iterable<Finding> {
  const selector = at(object.data, 'spec', 'selector', 'matchLabels');
  if (isObject(selector) && object.kind !== 'Job' && !matches(labels, selector))
    yield finding(
      'kubernetes/selector',
      [...object.path, 'spec', 'selector', 'matchLabels'],
      `the pod template of ${object.name} does not have the labels of the selector`,
    );
}

function* account({ object, data, path }: PodSpec, objects: readonly ManifestObject[]): Iterable<Finding> {
  const name = textOf(at(data, 'serviceAccountName'));
  if (name !== '' && name !== 'default' && lacks(objects, object, 'ServiceAccount', name))
    yield finding(
      'kubernetes/target',
      [...path, 'serviceAccountName'],
      `this file has no ServiceAccount ${name}`,
    );
}

function find(
  objects: readonly ManifestObject[],
  near: ManifestObject,
  kind: string,
  name: string,
): ManifestObject | undefined {
  return objects.find((each) => each.kind === kind && each.name === name && isNear(each, near));
}

function lacks(
  objects: readonly ManifestObject[],
  near: ManifestObject,
  kind: string,
  name: string,
): boolean {
  return objects.some((each) => each.kind === kind) && !find(objects, near, kind, name);
}

function isNear(a: ManifestObject, b: ManifestObject): boolean {
  return (a.namespace ?? 'default') === (b.namespace ?? 'default');
}

function matches(labels: Data | undefined, selector: Data): boolean {
  return entriesOf(selector).every(([name, value]) => at(labels, name) === value);
}

function none({ path }: ManifestObject, steps: Path, message: string): Finding {
  return finding('kubernetes/target', [...path, ...steps], message);
}
