import type { DataObject } from '../../document/data';
import { changeOf } from './differences';

const object = (more: DataObject, metadata: DataObject = {}): DataObject => ({
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: { name: 'shop', ...metadata },
  ...more,
});

test('a changed field has its path, and the values before and after', () => {
  const change = changeOf(
    object(
      { spec: { replicas: 1, template: { image: 'a' } }, status: { replicas: 1 } },
      { resourceVersion: '1' },
    ),
    object(
      { spec: { replicas: 1, template: { image: 'b' }, paused: true } },
      { resourceVersion: '2', generation: 2 },
    ),
  );
  expect(change).toMatchObject({ logicalId: 'shop', type: 'apps/v1 Deployment', action: 'Modify' });
  expect(change?.targets.map(({ path, before, after }) => [path, before, after])).toEqual([
    ['/Properties/spec/template/image', 'a', 'b'],
    ['/Properties/spec/paused', undefined, true],
  ]);
});

test('what only the server writes is no change', () => {
  expect(
    changeOf(object({ status: {} }, { uid: '1', managedFields: [] }), object({}, { uid: '1' })),
  ).toBeUndefined();
});

test('values of Secrets are not shown', () => {
  const secret = (data: DataObject) => ({
    apiVersion: 'v1',
    kind: 'Secret',
    metadata: { name: 'key' },
    data,
  });
  const change = changeOf(secret({ key: 'b2xk' }), secret({ key: 'bmV3' }));
  expect(change?.targets).toHaveLength(1);
  expect(JSON.stringify(change)).not.toMatch(/b2xk|bmV3/);
});
