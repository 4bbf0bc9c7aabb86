import { alike } from './alike';

const vertices = (kinds: Readonly<Record<string, string>>) =>
  Object.entries(kinds).map(([id, kind]) => ({ id, kind }));

test('resources of the same kind with the same neighbors form one group', () => {
  const groups = alike(vertices({ vpc: 'vpc', a: 'subnet', b: 'subnet', nat: 'nat' }), [
    { from: 'vpc', to: 'a' },
    { from: 'vpc', to: 'b' },
    { from: 'b', to: 'nat' },
    { from: 'a', to: 'nat' },
  ]);
  expect(groups).toEqual([['vpc'], ['a', 'b'], ['nat']]);
});

test('resources with different neighbors form separate groups, and so do the resources that depend on them', () => {
  const groups = alike(vertices({ a: 'subnet', b: 'subnet', x: 'table', y: 'table', gateway: 'gateway' }), [
    { from: 'gateway', to: 'x' },
    { from: 'x', to: 'a' },
    { from: 'y', to: 'b' },
  ]);
  expect(groups).toEqual([['a'], ['b'], ['x'], ['y'], ['gateway']]);
});

test('similar zones form one group, although one of them serves more route tables', () => {
  const groups = alike(vertices({ n1: 'nat', n2: 'nat', t1: 'table', t2: 'table' }), [
    { from: 'n1', to: 't1' },
    { from: 'n1', to: 't2' },
    { from: 'n2', to: 't2' },
  ]);
  expect(groups).toEqual([
    ['n1', 'n2'],
    ['t1', 't2'],
  ]);
});
