import type { Revision } from '../memory';
import { besides, isSame } from './revision';

const target = { targetGroup: 'blue', container: 'web', port: 8000 };
const shift = { alternate: 'green', productionRule: 'production', testRule: 'test' };
const revision = (more: Partial<Revision> = {}): Revision => ({
  createdAt: 1,
  settings: { LaunchType: 'FARGATE' },
  taskDefinition: 'shop:1',
  definition: { Family: 'shop' },
  loadBalancers: [{ ...target, shift }],
  ...more,
});

test.each([
  ['created at another time', { createdAt: 2 }, true],
  ['with another task definition', { taskDefinition: 'shop:2' }, false],
  ['with another launch type', { settings: { LaunchType: 'EC2' } }, false],
  ['that is deployed again', { forced: 'again' }, false],
])('a revision %s', (_what, more, expected) => {
  expect(isSame(revision(), revision(more))).toBe(expected);
});

test('a revision is the same in its other target group', () => {
  const next = besides(revision(), revision({ taskDefinition: 'shop:2' }));
  expect(next.loadBalancers).toMatchObject([{ targetGroup: 'green', shift: { alternate: 'blue' } }]);
  expect(isSame(next, revision({ taskDefinition: 'shop:2' }))).toBe(true);
});

test('a revision in the state of an earlier version differs, and can be read', () => {
  const { settings: _settings, ...earlier } = revision();
  expect(isSame(JSON.parse(JSON.stringify(earlier)), revision())).toBe(false);
});
