import { ScheduleError } from '../../aws/schedule-error';

/** A date and time without a time zone. The month starts at 1. */
export interface LocalTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second?: number;
}

/** An IANA time zone. */
export class TimeZone {
  private readonly format: Intl.DateTimeFormat;

  constructor(name: string) {
    try {
      this.format = new Intl.DateTimeFormat('en-US', {
        timeZone: name,
        hourCycle: 'h23',
        year: 'numeric',
        month: 'numeric',
        day: 'numeric',
        hour: 'numeric',
        minute: 'numeric',
        second: 'numeric',
      });
    } catch {
      throw new ScheduleError(`the time zone ${JSON.stringify(name)} is not an IANA time zone`);
    }
  }

  /** What a clock in the zone shows. */
  local(time: number): Required<LocalTime> {
    const parts = new Map(this.format.formatToParts(time).map(({ type, value }) => [type, Number(value)]));
    const part = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0;
    return {
      year: part('year'),
      month: part('month'),
      day: part('day'),
      hour: part('hour'),
      minute: part('minute'),
      second: part('second'),
    };
  }

  /** When a clock in the zone shows this time, first if twice; `undefined` if the clock skips it. */
  instant(local: LocalTime): number | undefined {
    const wall = wallClock(local);
    const offsets = [wall - DAY, wall + DAY].map((near) => this.offset(near));
    return offsets
      .map((offset) => wall - offset)
      .sort((one, other) => one - other)
      .find((candidate) => wallClock(this.local(candidate)) === wall);
  }

  private offset(time: number): number {
    const second = Math.floor(time / 1000) * 1000;
    return wallClock(this.local(second)) - second;
  }
}

const DAY = 86_400_000;

/** The milliseconds that would have passed since 1970 if the clock showed UTC. */
function wallClock({ year, month, day, hour, minute, second = 0 }: LocalTime): number {
  return Date.UTC(year, month - 1, day, hour, minute, second);
}
