import { putAlarm, setAlarm } from '../local/testing/cloudwatch';
import { until } from './testing/rehearsed';
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

test.each(['canary', 'linear'] as const)('a %s deployment loses no request', async (strategy) => {
  const over = new AbortController();
  const load = shop.load(over.signal);
  expect(await shop.deploy(strategy)).toBe('UPDATE_COMPLETE');
  over.abort();
  expect([...(await load)]).toEqual(['v1', 'v2']);
  expect(await shop.tags('Url', 4)).toEqual({ v2: 4 });
});

test('the steps of a linear deployment get equal shares', async () => {
  const updated = shop.deploy('linear', ['PRE_PRODUCTION_TRAFFIC_SHIFT']);
  for (const share of [{ v1: 40 }, { v1: 24, v2: 16 }, { v1: 8, v2: 32 }]) {
    const step = await shop.pausedAt('PRE_PRODUCTION_TRAFFIC_SHIFT');
    expect(await shop.tags('Url', 40)).toEqual(share);
    await shop.answer(step, 'CONTINUE');
  }
  expect(await updated).toBe('UPDATE_COMPLETE');
});

test.each([
  ['is stopped', 'a rollback was requested'],
  ['is rolled back by the answer to its pause', 'a rollback was requested while the deployment was paused'],
])('the traffic of a deployment that %s goes back', async (what, why) => {
  const updated = shop.deploy('canary', ['POST_PRODUCTION_TRAFFIC_SHIFT']);
  const step = await shop.pausedAt('POST_PRODUCTION_TRAFFIC_SHIFT');
  await (what === 'is stopped' ? shop.stopDeployment(step) : shop.answer(step, 'ROLLBACK'));
  expect(await updated).toBe('UPDATE_ROLLBACK_COMPLETE');
  expect(await shop.tags('Url', 8)).toEqual({ v1: 8 });
  expect(await shop.describe(step)).toMatchObject({
    status: 'ROLLBACK_SUCCESSFUL',
    rollback: { reason: `Service deployment rolled back because ${why}.` },
  });
});

test('a stack update that is canceled takes the traffic back', async () => {
  const updated = shop.deploy('blue/green', ['POST_PRODUCTION_TRAFFIC_SHIFT']);
  await shop.pausedAt('POST_PRODUCTION_TRAFFIC_SHIFT');
  await shop.cancel();
  expect(await updated).toBe('UPDATE_ROLLBACK_COMPLETE');
  expect(await shop.tags('Url', 8)).toEqual({ v1: 8 });
});

test('a deployment that starts during another one reconciles the service first, and replaces it', async () => {
  const updated = shop.deploy('blue/green', ['RECONCILE_SERVICE', 'POST_TEST_TRAFFIC_SHIFT']);
  await shop.answer(await shop.pausedAt('POST_TEST_TRAFFIC_SHIFT'), 'CONTINUE');
  expect(await updated).toBe('UPDATE_COMPLETE');
  await shop.forceDeployment();
  const first = await shop.pausedAt('POST_TEST_TRAFFIC_SHIFT');
  await shop.forceDeployment();
  const second = await shop.pausedAt('RECONCILE_SERVICE');
  expect(second.serviceDeploymentArn).not.toBe(first.serviceDeploymentArn);
  expect(await shop.describe(first)).toMatchObject({
    status: 'STOPPED',
    statusReason: 'Service deployment stopped because another deployment started.',
    stoppedAt: expect.any(Date),
  });
  expect(second).toMatchObject({
    targetServiceRevision: { runningTaskCount: 0 },
    sourceServiceRevisions: [{ runningTaskCount: 2, requestedProductionTrafficWeight: 100 }],
  });
  expect(shop.rehearsed.processes()).toHaveLength(2);
  await shop.answer(second, 'CONTINUE');
  await shop.answer(await shop.pausedAt('POST_TEST_TRAFFIC_SHIFT'), 'CONTINUE');
  await until(async () => (await shop.describe(second))?.status === 'SUCCESSFUL');
  expect(await shop.tags('Url', 4)).toEqual({ v2: 4 });
});

test('an alarm that goes off in the bake time of a rolling deployment rolls it back', async () => {
  await shop.end();
  // A minute takes 2 s. The alarm evaluates one minute.
  shop = await ShiftingShop.start({ pace: 30 });
  await putAlarm(shop.endpoint, 'slow');
  const Alarms = { AlarmNames: ['slow'], Enable: true, Rollback: true };
  const started = shop.deploy('rolling', [], { deployment: { Alarms } });
  await until(async () => (await shop.tags('Url', 2)).v2 === 2);
  expect(await shop.current()).toMatchObject({ status: 'IN_PROGRESS', alarms: { status: 'MONITORING' } });
  await setAlarm(shop.endpoint, 'slow', 'ALARM');
  expect(await started).toBe('UPDATE_ROLLBACK_COMPLETE');
  expect(await shop.tags('Url', 4)).toEqual({ v1: 4 });
});

test('a pause at a stage for Lambda functions fails the update with the error of ECS', async () => {
  expect(await shop.deploy('canary', ['PRODUCTION_TRAFFIC_SHIFT'])).toBe('UPDATE_ROLLBACK_COMPLETE');
  const story = await shop.rehearsed.calls.story('shop');
  expect(story.find((line) => line.startsWith('Service UPDATE_FAILED'))).toMatch(
    /Invalid request provided: UpdateService error: PAUSE hooks cannot be configured at .* Error Code: InvalidParameterException; .* HandlerErrorCode: InvalidRequest\)$/,
  );
});

test('tasks that crash never get traffic, and the circuit breaker ends the deployment', async () => {
  const over = new AbortController();
  const load = shop.load(over.signal);
  expect(await shop.deploy('linear', [], { mode: 'crash' })).toBe('UPDATE_ROLLBACK_COMPLETE');
  over.abort();
  expect(await load).toEqual(new Set(['v1']));
});

test.each([
  'POST_SCALE_UP',
  'POST_TEST_TRAFFIC_SHIFT',
  'PRE_PRODUCTION_TRAFFIC_SHIFT',
  'POST_PRODUCTION_TRAFFIC_SHIFT',
])('a deployment that is paused at %s survives a restart, with the same pause', async (stage) => {
  const interrupted = shop.deploy('canary', [stage]).catch(() => 'interrupted');
  const before = await shop.pausedAt(stage);
  const share = await shop.tags('Url', 40);
  await shop.restart();
  expect(await interrupted).toBe('interrupted');
  const after = await shop.pausedAt(stage);
  expect([after.serviceDeploymentArn, after.lifecycleHookDetails]).toEqual([
    before.serviceDeploymentArn,
    before.lifecycleHookDetails,
  ]);
  expect(await shop.tags('Url', 40)).toEqual(share);
  for (let open = await shop.current(); open; open = await shop.current())
    if (open.lifecycleHookDetails?.length) await shop.answer(open, 'CONTINUE');
  expect(await shop.status()).toBe('UPDATE_COMPLETE');
  expect(await shop.tags('Url', 4)).toEqual({ v2: 4 });
});

test('the next deployment goes back to the first target group', async () => {
  expect(await shop.deploy('blue/green')).toBe('UPDATE_COMPLETE');
  expect(await shop.deploy('blue/green', [], { tag: 'v3' })).toBe('UPDATE_COMPLETE');
  expect(await shop.tags('Url', 4)).toEqual({ v3: 4 });
});
