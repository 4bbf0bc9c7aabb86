import { parseDocument } from '../document/document';
import { defineManifests, defineStack, outputText, remark } from '../template';
import { validateDocument } from '../validate/validate';
import { compileManifests } from './emit-manifests';

const shop = defineStack('shop', { Description: 'Shop', Parameters: {} }, () => ({
  Image: { Description: 'Image', Value: 'shop' },
  Replicas: { Description: 'Number of pods', Value: '2' },
}));

function compiled(...args: Parameters<typeof defineManifests<typeof shop>>): string {
  const [only] = compileManifests([{ file: 'templates/shop.ts', manifests: defineManifests(...args) }]);
  return only?.yaml ?? '';
}

const text = compiled('shop', shop, { Description: 'The shop.' }, ({ output, numberOf }) => [
  {
    apiVersion: 'v1',
    kind: 'Namespace',
    metadata: { name: 'shop', labels: remark('For people.', { team: 'yes' }) },
  },
  {
    apiVersion: 'autoscaling/v2',
    kind: 'HorizontalPodAutoscaler',
    metadata: { name: 'shop', namespace: 'shop', annotations: { image: outputText`${output('Image')}:1` } },
    spec: {
      minReplicas: numberOf('Replicas'),
      maxReplicas: 3,
      scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: output('Image') },
      metrics: [],
    },
  },
]);

test('manifests become a YAML stream with comments and references to outputs', () => {
  expect(
    text,
  ).toBe(`# Generated from src/compile/emit-manifests.test.ts by \`make build\`. Edit that file instead of this one.
# The shop.
#
# \${Output} is the output of that name of the stack shop. To apply the objects with kubectl, set an environment variable
# for each of them, then replace them: envsubst < FILE | kubectl apply --server-side -f -
---
apiVersion: v1
kind: Namespace
metadata:
  name: shop
  # For people.
  labels:
    team: 'yes'
---
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata:
  name: shop
  namespace: shop
  annotations:
    image: '\${Image}:1'
spec:
  minReplicas: \${Replicas}
  maxReplicas: 3
  scaleTargetRef:
    apiVersion: apps/v1
    kind: Deployment
    name: '\${Image}'
  metrics: []
`);
  expect(validateDocument(parseDocument('shop.yaml', text)).findings).toEqual([]);
});

test('text that looks like an output is refused', () => {
  expect(() =>
    compiled('shop', shop, { Description: '' }, () => [
      {
        apiVersion: 'v1',
        kind: 'ConfigMap',
        metadata: { name: 'shop' },
        data: { greeting: 'Hello ${User}' },
      },
    ]),
  ).toThrow('the text "Hello ${User}" of the manifests shop would be replaced by an output');
});

test('the name of manifests becomes a file name', () => {
  expect(() => compiled('The Shop', shop, { Description: '' }, () => [])).toThrow('use kebab-case');
});
