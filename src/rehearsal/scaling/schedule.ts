import { parseCron } from '../../aws/cron';
import { ScheduleError } from '../../aws/schedule-error';
import { TimeZone } from './time-zone';

/** The times of a schedule. */
export interface Schedule {
  /** The first time after another one; `undefined` if there is none. */
  next(after: number): number | undefined;
}

interface Bounds {
  /** The first and the last possible time. */
  readonly start: number | undefined;
  readonly end: number | undefined;
}

const UNITS = { minute: 60_000, hour: 3_600_000, day: 86_400_000 } as const;
const DAY = UNITS.day;

/**
 * A schedule of Application Auto Scaling: `at(...)`, `rate(...)` or `cron(...)`. "Schedule recurring scaling actions using
 * Application Auto Scaling" in its user guide. The start and the end are in UTC, everything else in the time zone.
 * @param created the start of a rate without another one
 */
export function scheduleOf(expression: string, timeZone: string, created: number, bounds: Bounds): Schedule {
  const zone = new TimeZone(timeZone);
  const [, kind, inside = ''] = /^(at|rate|cron)\((.*)\)$/.exec(expression.trim()) ?? [];
  if (kind === 'at') return bounded(once(inside, zone), bounds);
  if (kind === 'rate') return bounded(regular(inside, bounds.start ?? created), bounds);
  if (kind === 'cron') return bounded(recurring(inside, zone), bounds);
  throw new ScheduleError(
    `the schedule ${JSON.stringify(expression)} must be at(...), rate(...) or cron(...)`,
  );
}

function bounded({ next }: Schedule, { start, end }: Bounds): Schedule {
  return {
    next(after) {
      const time = next(start === undefined ? after : Math.max(after, start - 1));
      return time !== undefined && end !== undefined && time > end ? undefined : time;
    },
  };
}

function once(text: string, zone: TimeZone): Schedule {
  const [, ...parts] = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)$/.exec(text) ?? [];
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts.map(Number);
  const time = zone.instant({ year, month, day, hour, minute, second });
  if (parts.length === 0 || time === undefined)
    throw new ScheduleError(`at(${text}) must contain a time such as 2026-01-31T20:00:00`);
  return { next: (after) => (time > after ? time : undefined) };
}

function regular(text: string, start: number): Schedule {
  const [, count = '0', unit = ''] = /^(\d+) (minute|hour|day)s?$/.exec(text) ?? [];
  const length = Number(count) * (UNITS[unit as keyof typeof UNITS] ?? 0);
  if (length === 0) throw new ScheduleError(`rate(${text}) must contain a number and minutes, hours or days`);
  return { next: (after) => start + Math.max(0, Math.floor((after - start) / length) + 1) * length };
}

function recurring(text: string, zone: TimeZone): Schedule {
  const cron = parseCron(text);
  return {
    next(after) {
      const { year, month, day } = zone.local(after);
      const first = Date.UTC(year, month - 1, day);
      const last = Date.UTC(Math.min(cron.lastYear, year + LONGEST_GAP), 11, 31);
      for (let at = first; at <= last; at += DAY) {
        const date = new Date(at);
        const found = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
        if (!cron.matches(found)) continue;
        for (const hour of cron.hours)
          for (const minute of cron.minutes) {
            const time = zone.instant({ ...found, hour, minute });
            if (time !== undefined && time > after) return time;
          }
      }
      return undefined;
    },
  };
}

/** Years between two days that match the same expression: a fifth Friday of a February is the rarest, with 28 or 40. */
const LONGEST_GAP = 41;
