import { ShiftingShop } from './testing/shifting-shop';

let shop: ShiftingShop;
beforeEach(async () => {
  shop = await ShiftingShop.start();
});
afterEach(() => shop.end());

test('a green revision gets test traffic first, then all traffic, without a lost request', async () => {
  const over = new AbortController();
  const load = shop.load(over.signal);
  const updated = shop.deploy('blue/green', ['POST_TEST_TRAFFIC_SHIFT', 'POST_PRODUCTION_TRAFFIC_SHIFT']);

  const testing = await shop.pausedAt('POST_TEST_TRAFFIC_SHIFT');
  expect(testing).toMatchObject({
    status: 'IN_PROGRESS',
    deploymentConfiguration: { strategy: 'BLUE_GREEN' },
    targetServiceRevision: {
      runningTaskCount: 2,
      requestedProductionTrafficWeight: 0,
      requestedTestTrafficWeight: 100,
    },
    sourceServiceRevisions: [{ runningTaskCount: 2, requestedProductionTrafficWeight: 100 }],
    lifecycleHookDetails: [{ targetType: 'PAUSE', status: 'AWAITING_ACTION', timeoutAction: 'ROLLBACK' }],
  });
  expect([await shop.tags('TestUrl', 4), await shop.tags('Url', 4)]).toEqual([{ v2: 4 }, { v1: 4 }]);

  await shop.answer(testing, 'CONTINUE');
  const shifted = await shop.pausedAt('POST_PRODUCTION_TRAFFIC_SHIFT');
  expect(await shop.tags('Url', 4)).toEqual({ v2: 4 });
  expect(shifted.sourceServiceRevisions).toMatchObject([{ runningTaskCount: 2 }]);
  await shop.answer(shifted, 'CONTINUE');

  expect(await updated).toBe('UPDATE_COMPLETE');
  over.abort();
  expect(await load).toEqual(new Set(['v1', 'v2']));
  expect(shop.rehearsed.processes()).toHaveLength(2);
});

test('a canary gets its share of the traffic, and a rollback takes it back', async () => {
  const updated = shop.deploy('canary', ['PRODUCTION_TRAFFIC_SHIFT']);
  const step = await shop.pausedAt('PRODUCTION_TRAFFIC_SHIFT');
  expect(await shop.tags('Url', 40)).toEqual({ v1: 30, v2: 10 });
  await shop.answer(step, 'ROLLBACK');
  expect(await updated).toBe('UPDATE_ROLLBACK_COMPLETE');
  expect(await shop.tags('Url', 8)).toEqual({ v1: 8 });
  expect(await shop.describe(step)).toMatchObject({
    status: 'ROLLBACK_SUCCESSFUL',
    rollback: { reason: 'rollback was requested while the deployment was paused.' },
  });
});
