import { ManualTimer } from '../testing/manual-timer';
import { ask, Rehearsed, until } from '../testing/rehearsed';
import { serviceTemplate } from '../testing/templates';

const NOON = Date.parse('2026-07-06T12:00:00Z');
const HOUR = 3_600_000;
const action = (name: string, hour: number, capacity: number) => ({
  ScheduledActionName: name,
  Schedule: `cron(0 ${hour} * * ? *)`,
  ScalableTargetAction: { MinCapacity: capacity, MaxCapacity: capacity },
});
const more = {
  Target: {
    Type: 'AWS::ApplicationAutoScaling::ScalableTarget',
    DependsOn: 'Service',
    Properties: {
      ServiceNamespace: 'ecs',
      ScalableDimension: 'ecs:service:DesiredCount',
      ResourceId: 'service/shops/shop',
      MinCapacity: 1,
      MaxCapacity: 2,
      ScheduledActions: [action('stop', 20, 0), action('start', 7, 2)],
    },
  },
};

test('an environment that stops at night has no tasks, keeps none after a restart, and starts in the morning', async () => {
  const evening = new ManualTimer(NOON);
  const day = await Rehearsed.start(undefined, { timer: evening });
  const template = Object(serviceTemplate({ tag: 'v1', more }));
  const { DesiredCount: _DesiredCount, ...Properties } = template.Resources.Service.Properties;
  template.Resources.Service.Properties = Properties;
  expect(await day.calls.create('shop', template)).toBe('CREATE_COMPLETE');
  expect((await ask(await day.url('shop'))).tag).toBe('v1');
  evening.moveTo(NOON + 8 * HOUR);
  await until(() => day.processes().length === 0);
  expect((await fetch(await day.url('shop'))).status).toBe(503);
  await day.stop();

  const morning = new ManualTimer(NOON + 10 * HOUR);
  const night = await Rehearsed.start(day.folder, { timer: morning });
  expect(night.processes()).toEqual([]);
  morning.moveTo(NOON + 19 * HOUR);
  await until(() => night.processes().length === 2);
  await until(async () => (await fetch(await night.url('shop'))).ok);
  await night.end();
});
