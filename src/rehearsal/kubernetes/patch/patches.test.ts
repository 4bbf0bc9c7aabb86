import fc from 'fast-check';
import { propertyRuns } from '../../../../tools/testing/property-runs';
import type { DataObject } from '../../../document/data';
import { jsonPatch } from './json-patch';
import { mergePatch } from './merge-patch';
import { strategicMerge } from './strategic-merge';

const pod: DataObject = {
  metadata: { finalizers: ['a'] },
  spec: {
    containers: [
      { name: 'web', image: 'web:1', ports: [{ containerPort: 80, protocol: 'TCP' }], args: ['a', 'b'] },
      { name: 'proxy', image: 'proxy:1' },
    ],
  },
};

test.each<[string, DataObject, DataObject]>([
  [
    'merges items by their key and replaces atomic lists',
    { spec: { containers: [{ name: 'web', image: 'web:2', args: ['c'] }] } },
    {
      metadata: { finalizers: ['a'] },
      spec: {
        containers: [
          { name: 'web', image: 'web:2', ports: [{ containerPort: 80, protocol: 'TCP' }], args: ['c'] },
          { name: 'proxy', image: 'proxy:1' },
        ],
      },
    },
  ],
  [
    'deletes items, and orders the others',
    {
      spec: {
        containers: [{ name: 'proxy', $patch: 'delete' }, { name: 'new' }],
        '$setElementOrder/containers': [{ name: 'new' }, { name: 'web' }],
      },
      metadata: { finalizers: ['b'], '$deleteFromPrimitiveList/finalizers': ['a'] },
    },
    {
      metadata: { finalizers: ['b'] },
      spec: {
        containers: [
          { name: 'new' },
          { name: 'web', image: 'web:1', ports: [{ containerPort: 80, protocol: 'TCP' }], args: ['a', 'b'] },
        ],
      },
    },
  ],
  [
    'replaces a list as a whole',
    { spec: { containers: [{ $patch: 'replace' }, { name: 'only' }] } },
    { metadata: { finalizers: ['a'] }, spec: { containers: [{ name: 'only' }] } },
  ],
  ['removes keys', { metadata: null }, { spec: pod.spec ?? {} }],
])('a strategic merge patch %s', (_what, patch, expected) => {
  expect(strategicMerge(pod, patch)).toEqual(expected);
});

test('a JSON patch does all operations or none', () => {
  const patched = jsonPatch(pod, [
    { op: 'test', path: '/spec/containers/1/name', value: 'proxy' },
    { op: 'remove', path: '/spec/containers/1' },
    { op: 'add', path: '/spec/containers/-', value: { name: 'x~y' } },
    { op: 'replace', path: '/spec/containers/0/image', value: 'web:3' },
    { op: 'copy', from: '/metadata/finalizers/0', path: '/metadata/name' },
    { op: 'move', from: '/metadata/finalizers', path: '/metadata/kept' },
  ]);
  expect(patched).toMatchObject({
    metadata: { name: 'a', kept: ['a'] },
    spec: { containers: [{ name: 'web', image: 'web:3' }, { name: 'x~y' }] },
  });
  expect(() => jsonPatch(pod, [{ op: 'test', path: '/metadata/finalizers/0', value: 'b' }])).toThrow(
    'failed',
  );
  expect(() => jsonPatch(pod, [{ op: 'remove', path: '/status' }])).toThrow('missing path');
  expect(() => jsonPatch(pod, [{ op: 'replace', path: '/constructor', value: 1 }])).toThrow('missing path');
});

const values = fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.oneof(fc.string(), fc.integer()), {
  maxKeys: 3,
});

test('a merge patch of an object on itself changes nothing, and the later patch wins', () => {
  fc.assert(
    fc.property(values, values, values, (target, one, other) => {
      expect(mergePatch(target, target)).toEqual(target);
      expect(mergePatch(mergePatch(target, one), other)).toEqual({ ...target, ...one, ...other });
      expect(strategicMerge(strategicMerge(target, one), one)).toEqual(strategicMerge(target, one));
    }),
    propertyRuns(100),
  );
});
