import { putAlarm, setAlarm } from '../local/testing/cloudwatch';
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

test('a canary gets its share of the traffic, and an alarm takes it back', async () => {
  await putAlarm(shop.endpoint, 'slow');
  const Alarms = { AlarmNames: ['slow'], Enable: true, Rollback: true };
  const updated = shop.deploy('canary', ['PRE_PRODUCTION_TRAFFIC_SHIFT'], { deployment: { Alarms } });
  const before = await shop.pausedAt('PRE_PRODUCTION_TRAFFIC_SHIFT');
  expect(before).toMatchObject({
    alarms: { status: 'MONITORING', alarmNames: ['slow'], triggeredAlarmNames: [] },
    targetServiceRevision: { requestedProductionTrafficWeight: 0 },
  });
  await shop.answer(before, 'CONTINUE');
  const step = await shop.pausedAt('PRE_PRODUCTION_TRAFFIC_SHIFT');
  expect(await shop.tags('Url', 40)).toEqual({ v1: 30, v2: 10 });
  await setAlarm(shop.endpoint, 'slow', 'ALARM');
  expect(await updated).toBe('UPDATE_ROLLBACK_COMPLETE');
  expect(await shop.tags('Url', 8)).toEqual({ v1: 8 });
  const reason = 'Service deployment rolled back because a deployment alarm was detected.';
  expect(await shop.describe(step)).toMatchObject({
    status: 'ROLLBACK_SUCCESSFUL',
    statusReason: reason,
    alarms: { status: 'TRIGGERED', triggeredAlarmNames: ['slow'] },
    rollback: { reason },
  });
  expect(await shop.messages()).toContainEqual(
    expect.stringMatching(/\(deployment ecs-svc\/\d+\) deployment failed: alarm detected\.$/),
  );
});
