import fc from 'fast-check';
import { ScheduleError } from '../../aws/schedule-error';
import { scheduleOf } from './schedule';
import { TimeZone } from './time-zone';

const utc = (text: string): number => Date.parse(`${text}Z`);

/** The first times of a schedule after another one. */
function times(
  expression: string,
  after: string,
  {
    zone = 'UTC',
    count = 3,
    start,
    end,
  }: { zone?: string; count?: number; start?: string; end?: string } = {},
): string[] {
  const bounds = {
    start: start === undefined ? undefined : utc(start),
    end: end === undefined ? undefined : utc(end),
  };
  const schedule = scheduleOf(expression, zone, utc('2026-01-01T00:00:30'), bounds);
  const found: string[] = [];
  let time: number | undefined = utc(after);
  while (found.length < count) {
    time = schedule.next(time);
    if (time === undefined) break;
    found.push(new Date(time).toISOString().slice(0, 16));
  }
  return found;
}

test.each([
  ['cron(0 20 ? * MON-FRI *)', ['2026-01-30T20:00', '2026-02-02T20:00', '2026-02-03T20:00']],
  ['cron(0/30 6-7 * * ? *)', ['2026-01-30T06:00', '2026-01-30T06:30', '2026-01-30T07:00']],
  ['cron(0 8 L * ? *)', ['2026-01-31T08:00', '2026-02-28T08:00', '2026-03-31T08:00']],
  ['cron(0 8 1W * ? *)', ['2026-02-02T08:00', '2026-03-02T08:00', '2026-04-01T08:00']],
  ['cron(0 8 ? * 6#3 *)', ['2026-02-20T08:00', '2026-03-20T08:00', '2026-04-17T08:00']],
  ['cron(0 8 ? * FRIL *)', ['2026-01-30T08:00', '2026-02-27T08:00', '2026-03-27T08:00']],
  ['cron(0 8 ? * FRI-MON *)', ['2026-01-30T08:00', '2026-01-31T08:00', '2026-02-01T08:00']],
  ['cron(15 10 29 FEB ? *)', ['2028-02-29T10:15', '2032-02-29T10:15', '2036-02-29T10:15']],
  ['cron(0 0 1 1 ? 2027-2028)', ['2027-01-01T00:00', '2028-01-01T00:00']],
  ['rate(12 hours)', ['2026-01-30T12:00', '2026-01-31T00:00', '2026-01-31T12:00']],
  ['at(2026-02-01T20:00:00)', ['2026-02-01T20:00']],
])('%s occurs at %j', (expression, expected) => {
  expect(times(expression, '2026-01-30T00:01:00')).toEqual(expected);
});

test('a time zone moves with its summer time, and a skipped hour does not occur', () => {
  const zone = 'Europe/Berlin';
  expect(times('cron(30 2 * * ? *)', '2026-03-27T12:00:00', { zone })).toEqual([
    '2026-03-28T01:30',
    '2026-03-30T00:30',
    '2026-03-31T00:30',
  ]);
  expect(times('cron(30 2 * * ? *)', '2026-10-24T12:00:00', { zone, count: 2 })).toEqual([
    '2026-10-25T00:30',
    '2026-10-26T01:30',
  ]);
  expect(times('at(2026-07-01T20:00:00)', '2026-01-01T00:00:00', { zone: 'America/New_York' })).toEqual([
    '2026-07-02T00:00',
  ]);
});

test('a schedule is bounded by its start and its end', () => {
  const bounds = { start: '2026-02-03T20:00:00', end: '2026-02-05T20:00:00' };
  expect(times('cron(0 20 * * ? *)', '2026-01-30T00:00:00', bounds)).toEqual([
    '2026-02-03T20:00',
    '2026-02-04T20:00',
    '2026-02-05T20:00',
  ]);
  expect(times('rate(1 day)', '2026-01-30T00:00:00', { ...bounds, count: 2 })).toEqual([
    '2026-02-03T20:00',
    '2026-02-04T20:00',
  ]);
});

test.each([
  ['every day', 'must be at(...), rate(...) or cron(...)'],
  ['rate(0 days)', 'must contain a number'],
  ['at(tomorrow)', 'must contain a time'],
  ['cron(0 20 * * * *)', 'must have ? as either'],
  ['cron(0 20 * * ?)', 'must have six fields'],
  ['cron(60 20 * * ? *)', '"60" is not a minutes from 0 to 59'],
  ['cron(0 20 ? * XYZ *)', '"XYZ" is not a day of week'],
  ['cron(0/0 20 * * ? *)', '"0/0" is not a minutes'],
])('%s is refused', (expression, problem) => {
  expect(() => times(expression, '2026-01-30T00:00:00')).toThrow(problem);
  expect(() => times('rate(1 day)', '2026-01-30T00:00:00', { zone: 'Mars/Olympus' })).toThrow(ScheduleError);
});

test('a time that a zone shows is found again', () => {
  const time = fc
    .integer({ min: 0, max: utc('2100-01-01T00:00:00') / 60_000 })
    .map((minutes) => minutes * 60_000);
  const zone = fc.constantFrom(
    'UTC',
    'Europe/Lisbon',
    'America/Sao_Paulo',
    'Asia/Kathmandu',
    'Australia/Lord_Howe',
  );
  fc.assert(
    fc.property(time, zone, (at, name) => {
      const berlin = new TimeZone(name);
      const shown = berlin.local(at);
      const found = berlin.instant(shown);
      expect(found === undefined ? undefined : berlin.local(found)).toEqual(shown);
    }),
    { numRuns: 50 },
  );
});
