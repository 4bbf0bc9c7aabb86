import type { DataObject } from '../../../document/data';
import { resourceOf } from '../resources';
import { demandKnownFields } from './fields';
import { violationsOf } from './pod-security';
import { causesOf, quantity } from './validation';

const deployment = resourceOf('deployments.apps');

function fieldsOf(object: DataObject, fieldValidation: string): string[] {
  const warnings: string[] = [];
  demandKnownFields(deployment, object, { query: new URLSearchParams({ fieldValidation }), warnings });
  return warnings;
}

test('an unknown field is refused, warned about or ignored', () => {
  const object = { spec: { replica: 1, template: { spec: { containers: [{ name: 'a', imag: 'x' }] } } } };
  expect(() => fieldsOf(object, 'Strict')).toThrow(
    'Deployment in version "v1" cannot be handled as a Deployment: strict decoding error: unknown field "spec.replica", unknown field "spec.template.spec.containers[0].imag"',
  );
  expect(fieldsOf(object, 'Warn')).toEqual([
    'unknown field "spec.replica"',
    'unknown field "spec.template.spec.containers[0].imag"',
  ]);
  expect(fieldsOf(object, 'Ignore')).toEqual([]);
  expect(() => fieldsOf({ spec: { replicas: 'two' } }, 'Ignore')).toThrow('cannot unmarshal string');
});

test('a pod that the restricted profile refuses', () => {
  expect(violationsOf('restricted', { containers: [{ name: 'web' }] })).toEqual([
    'allowPrivilegeEscalation != false (container "web" must set securityContext.allowPrivilegeEscalation=false)',
    'unrestricted capabilities (container "web" must set securityContext.capabilities.drop=["ALL"])',
    'runAsNonRoot != true (pod or container "web" must set securityContext.runAsNonRoot=true)',
    'seccompProfile (pod or container "web" must set securityContext.seccompProfile.type to "RuntimeDefault" or "Localhost")',
  ]);
  const securityContext = { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } };
  expect(
    violationsOf('restricted', {
      securityContext: { runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } },
      containers: [{ name: 'web', securityContext }],
    }),
  ).toEqual([]);
  expect(violationsOf('baseline', { hostNetwork: true, containers: [] })).toEqual([
    'host namespaces (hostNetwork=true)',
  ]);
  expect(violationsOf('privileged', { hostNetwork: true, containers: [] })).toEqual([]);
});

test('invalid deployments', () => {
  const causes = (spec: DataObject): string[] =>
    causesOf(deployment, { metadata: { name: 'shop' }, spec }, undefined).map(
      ({ field, message }) => `${field}: ${message}`,
    );
  const template = {
    metadata: { labels: { app: 'b' } },
    spec: { containers: [{ name: 'web', image: 'x' }] },
  };
  const strategy = { type: 'RollingUpdate', rollingUpdate: { maxSurge: 0, maxUnavailable: 0 } };
  expect(causes({ replicas: -1, selector: { matchLabels: { app: 'a' } }, template, strategy })).toEqual([
    'spec.replicas: Invalid value: -1: must be greater than or equal to 0',
    'spec.template.metadata.labels: Invalid value: {"app":"b"}: `selector` does not match template `labels`',
    'spec.strategy.rollingUpdate.maxUnavailable: Invalid value: 0: may not be 0 when `maxSurge` is 0',
  ]);
});

test.each([
  ['250m', 0.25],
  ['1Gi', 2 ** 30],
  [2, 2],
  ['1e3', 1000],
  ['x', undefined],
])('the quantity %j', (text, expected) => {
  expect(quantity(text)).toBe(expected);
});
