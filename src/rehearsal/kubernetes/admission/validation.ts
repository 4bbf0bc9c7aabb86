import { at, type Data, type DataObject, isObject } from '../../../document/data';
import { selectorOf } from '../api/selectors';
import { type Resource, resourceKey } from '../resources';
import type { Cause } from '../status';
import { isEqual, objectAt, objectsAt, tableAt, textAt } from '../values';

const SUBDOMAIN = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/;
const LABEL = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/;
/** Names that become part of host names. */
const LABELS = new Set(['namespaces', 'services']);

/** Messages of kubernetes/apimachinery pkg/util/validation and pkg/util/validation/field. */
const SUBDOMAIN_RULE =
  "a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')";
const LABEL_RULE =
  "a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')";

export const required = (field: string, message: string): Cause => ({
  field,
  reason: 'FieldValueRequired',
  message: message === '' ? 'Required value' : `Required value: ${message}`,
});

export const invalidValue = (field: string, value: Data, message: string): Cause => ({
  field,
  reason: 'FieldValueInvalid',
  message: `Invalid value: ${shown(value)}: ${message}`,
});

const unsupported = (field: string, value: Data, values: readonly string[]): Cause => ({
  field,
  reason: 'FieldValueNotSupported',
  message: `Unsupported value: ${shown(value)}: supported values: ${values.map((one) => `"${one}"`).join(', ')}`,
});

const shown = (value: Data): string => JSON.stringify(value);

/** What makes an object invalid, alone or after its former state. */
export function causesOf(resource: Resource, object: DataObject, before: DataObject | undefined): Cause[] {
  const key = resourceKey(resource);
  return [
    ...nameCauses(key, object),
    ...(before === undefined ? [] : immutableCauses(key, object, before)),
    ...(SPECIFIC[key]?.(object) ?? []),
  ];
}

function nameCauses(key: string, object: DataObject): Cause[] {
  const name = textAt(object, 'metadata', 'name');
  if (name === '') return [required('metadata.name', 'name or generateName is required')];
  if (LABELS.has(key))
    return LABEL.test(name) && name.length <= 63 ? [] : [invalidValue('metadata.name', name, LABEL_RULE)];
  if (key.endsWith('.rbac.authorization.k8s.io')) return [];
  return SUBDOMAIN.test(name) && name.length <= 253
    ? []
    : [invalidValue('metadata.name', name, SUBDOMAIN_RULE)];
}

function immutableCauses(key: string, object: DataObject, before: DataObject): Cause[] {
  const fixed: Readonly<Record<string, readonly string[]>> = {
    'deployments.apps': ['spec', 'selector'],
    'replicasets.apps': ['spec', 'selector'],
  };
  const path = fixed[key];
  if (path && !isEqual(at(object, ...path), at(before, ...path)))
    return [invalidValue(path.join('.'), at(object, ...path) ?? null, 'field is immutable')];
  if (key === 'pods' && !isEqual(mutablePart(object), mutablePart(before)))
    return [
      {
        field: 'spec',
        reason: 'FieldValueForbidden',
        message:
          'Forbidden: pod updates may not change fields other than `spec.containers[*].image`,`spec.initContainers[*].image`,`spec.activeDeadlineSeconds`,`spec.tolerations` (only additions to existing tolerations),`spec.terminationGracePeriodSeconds` (allow it to be set to 1 if it was previously negative)',
      },
    ];
  if (
    (key === 'secrets' || key === 'configmaps') &&
    before.immutable === true &&
    !isEqual(object.data, before.data)
  )
    return [
      {
        field: 'data',
        reason: 'FieldValueForbidden',
        message: 'Forbidden: field is immutable when `immutable` is set',
      },
    ];
  return [];
}

function mutablePart(pod: DataObject): DataObject {
  const {
    activeDeadlineSeconds: _deadline,
    tolerations: _tolerations,
    nodeName: _node,
    ...spec
  } = objectAt(pod, 'spec');
  const containers = objectsAt(spec, 'containers').map(({ image: _image, ...rest }) => rest);
  return { ...spec, containers };
}

const SPECIFIC: Readonly<Record<string, (object: DataObject) => Cause[]>> = {
  pods: (object) => podCauses(objectAt(object, 'spec'), 'spec'),
  'deployments.apps': (object) => [...workloadCauses(object), ...strategyCauses(object)],
  'replicasets.apps': workloadCauses,
  services: (object) =>
    objectsAt(object, 'spec', 'ports').length === 0 &&
    at(object, 'spec', 'type') !== 'ExternalName' &&
    at(object, 'spec', 'clusterIP') !== 'None'
      ? [required('spec.ports', '')]
      : objectsAt(object, 'spec', 'ports').flatMap((port, index) =>
          portCauses(port.port, `spec.ports[${index}].port`),
        ),
  'horizontalpodautoscalers.autoscaling': autoscalerCauses,
  'ingresses.networking.k8s.io': ingressCauses,
};

function workloadCauses(object: DataObject): Cause[] {
  const spec = objectAt(object, 'spec');
  const template = objectAt(spec, 'template');
  const labels = tableAt(template, 'metadata', 'labels');
  const selector = objectAt(spec, 'selector');
  const selects = !isObject(spec.selector)
    ? [required('spec.selector', '')]
    : selectorOf(selector)(labels)
      ? []
      : [
          invalidValue(
            'spec.template.metadata.labels',
            labels,
            '`selector` does not match template `labels`',
          ),
        ];
  return [
    ...notNegative(spec.replicas, 'spec.replicas'),
    ...selects,
    ...podCauses(objectAt(template, 'spec'), 'spec.template.spec'),
  ];
}

function strategyCauses(object: DataObject): Cause[] {
  const strategy = objectAt(object, 'spec', 'strategy');
  const { type } = strategy;
  if (type !== 'RollingUpdate' && type !== 'Recreate')
    return [unsupported('spec.strategy.type', type ?? '', ['Recreate', 'RollingUpdate'])];
  const { maxSurge, maxUnavailable } = objectAt(strategy, 'rollingUpdate');
  const isZero = (value: Data | undefined): boolean => value === 0 || value === '0%';
  return isZero(maxSurge) && isZero(maxUnavailable)
    ? [
        invalidValue(
          'spec.strategy.rollingUpdate.maxUnavailable',
          maxUnavailable ?? 0,
          'may not be 0 when `maxSurge` is 0',
        ),
      ]
    : [];
}

function podCauses(spec: DataObject, field: string): Cause[] {
  const containers = objectsAt(spec, 'containers');
  if (containers.length === 0) return [required(`${field}.containers`, '')];
  const seen = new Set<string>();
  return containers.flatMap((container, index) => {
    const place = `${field}.containers[${index}]`;
    const name = textAt(container, 'name');
    const duplicate = seen.has(name);
    seen.add(name);
    return [
      ...(name === ''
        ? [required(`${place}.name`, '')]
        : LABEL.test(name)
          ? []
          : [invalidValue(`${place}.name`, name, LABEL_RULE)]),
      ...(duplicate
        ? [
            {
              field: `${place}.name`,
              reason: 'FieldValueDuplicate',
              message: `Duplicate value: ${shown(name)}`,
            },
          ]
        : []),
      ...(textAt(container, 'image') === '' ? [required(`${place}.image`, '')] : []),
      ...objectsAt(container, 'ports').flatMap((port, position) =>
        portCauses(port.containerPort, `${place}.ports[${position}].containerPort`),
      ),
      ...resourceCauses(objectAt(container, 'resources'), `${place}.resources`),
    ];
  });
}

function resourceCauses(resources: DataObject, field: string): Cause[] {
  const limits = objectAt(resources, 'limits');
  return Object.entries(objectAt(resources, 'requests')).flatMap(([name, request]) => {
    const [wanted, limit] = [quantity(request), quantity(limits[name])];
    if (wanted === undefined) return [invalidValue(`${field}.requests[${name}]`, request, QUANTITY)];
    return limit !== undefined && wanted > limit
      ? [
          invalidValue(
            `${field}.requests`,
            String(request),
            `must be less than or equal to ${name} limit of ${String(limits[name])}`,
          ),
        ]
      : [];
  });
}

const QUANTITY =
  "quantities must match the regular expression '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'";
const SUFFIXES: Readonly<Record<string, number>> = {
  '': 1,
  n: 1e-9,
  u: 1e-6,
  m: 1e-3,
  k: 1e3,
  M: 1e6,
  G: 1e9,
  T: 1e12,
  P: 1e15,
  Ki: 2 ** 10,
  Mi: 2 ** 20,
  Gi: 2 ** 30,
  Ti: 2 ** 40,
  Pi: 2 ** 50,
};

/** A quantity such as `250m` or `128Mi` as a number; `undefined` for other values. */
export function quantity(value: Data | undefined): number | undefined {
  const [, number, suffix = ''] =
    /^([+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)([a-zA-Z]*)$/.exec(String(value ?? '')) ?? [];
  const factor = SUFFIXES[suffix];
  return number === undefined || factor === undefined ? undefined : Number(number) * factor;
}

function portCauses(port: Data | undefined, field: string): Cause[] {
  if (port === undefined) return [required(field, '')];
  return typeof port === 'number' && port >= 1 && port <= 65_535
    ? []
    : [invalidValue(field, port, 'must be between 1 and 65535, inclusive')];
}

function notNegative(value: Data | undefined, field: string): Cause[] {
  return typeof value === 'number' && value < 0
    ? [invalidValue(field, value, 'must be greater than or equal to 0')]
    : [];
}

function autoscalerCauses(object: DataObject): Cause[] {
  const { minReplicas, maxReplicas } = objectAt(object, 'spec');
  if (typeof maxReplicas !== 'number' || maxReplicas < 1)
    return [invalidValue('spec.maxReplicas', maxReplicas ?? 0, 'must be greater than 0')];
  return typeof minReplicas === 'number' && minReplicas > maxReplicas
    ? [invalidValue('spec.maxReplicas', maxReplicas, 'must be greater than or equal to `minReplicas`')]
    : [];
}

function ingressCauses(object: DataObject): Cause[] {
  const spec = objectAt(object, 'spec');
  if (objectsAt(spec, 'rules').length === 0 && !isObject(spec.defaultBackend))
    return [invalidValue('spec', [], 'either `defaultBackend` or `rules` must be specified')];
  return objectsAt(spec, 'rules').flatMap((rule, index) =>
    objectsAt(rule, 'http', 'paths').flatMap((path, position) =>
      path.pathType === undefined
        ? [required(`spec.rules[${index}].http.paths[${position}].pathType`, 'pathType must be specified')]
        : [],
    ),
  );
}
