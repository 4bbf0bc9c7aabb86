import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ScheduleError } from '../../aws/schedule-error';
import { Memory } from '../memory';
import { ManualTimer } from '../testing/manual-timer';
import { ScalableTargets } from './scalable-targets';

const SERVICE = 'arn:aws:ecs:us-east-1:111111111111:service/shops/shop';
const NIGHT = [
  {
    ScheduledActionName: 'stop',
    Schedule: 'cron(0 20 ? * MON-FRI *)',
    Timezone: 'Europe/Lisbon',
    ScalableTargetAction: { MinCapacity: '0', MaxCapacity: '0' },
  },
  {
    ScheduledActionName: 'start',
    Schedule: 'cron(0 7 ? * MON-FRI *)',
    Timezone: 'Europe/Lisbon',
    ScalableTargetAction: { MinCapacity: '2', MaxCapacity: '4' },
  },
];
const MONDAY_NOON = Date.parse('2026-07-06T12:00:00Z');
const HOUR = 3_600_000;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'targets-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function start(timer: ManualTimer) {
  const scaled: [number, number][] = [];
  const targets = new ScalableTargets(
    new Memory(join(folder, 'state.json')),
    timer,
    async (_arn, { min, max }) => {
      scaled.push([min, max]);
    },
  );
  return { targets, scaled };
}

test('scheduled actions change the bounds at their times', async () => {
  const timer = new ManualTimer(MONDAY_NOON);
  const { targets, scaled } = start(timer);
  await targets.set(SERVICE, { min: 2, max: 4 }, NIGHT);
  for (const hours of [6.9, 7, 17, 18.1]) timer.moveTo(MONDAY_NOON + hours * HOUR);
  expect(scaled).toEqual([
    [2, 4],
    [0, 0],
    [2, 4],
  ]);
  targets.remove(SERVICE);
  timer.moveTo(MONDAY_NOON + 48 * HOUR);
  expect(scaled).toHaveLength(3);
});

test('actions whose times passed while nothing ran are caught up, with one change', async () => {
  const timer = new ManualTimer(MONDAY_NOON);
  const before = start(timer);
  await before.targets.set(SERVICE, { min: 2, max: 4 }, NIGHT);
  before.targets.close();
  const later = new ManualTimer(MONDAY_NOON + 34 * HOUR);
  const { targets, scaled } = start(later);
  targets.open();
  later.moveTo(MONDAY_NOON + 42 * HOUR);
  expect(scaled).toEqual([
    [0, 0],
    [2, 4],
  ]);
});

test('a schedule that is no schedule is refused, and the target is not kept', async () => {
  const { targets, scaled } = start(new ManualTimer(MONDAY_NOON));
  await expect(targets.set(SERVICE, { min: 1, max: 1 }, [{ Schedule: 'every night' }])).rejects.toThrow(
    ScheduleError,
  );
  targets.open();
  expect(scaled).toEqual([]);
});
