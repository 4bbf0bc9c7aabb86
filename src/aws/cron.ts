import { ScheduleError } from './schedule-error';

/** A date, with the month starting at 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A cron expression of Amazon EventBridge: "Cron expressions reference" in its user guide. */
export interface Cron {
  readonly minutes: readonly number[];
  readonly hours: readonly number[];
  readonly lastYear: number;
  matches(day: Day): boolean;
}

interface Field {
  readonly name: string;
  readonly least: number;
  readonly most: number;
  /** The names of the values, from the first on. */
  readonly names?: readonly string[];
}

const MINUTES: Field = { name: 'minutes', least: 0, most: 59 };
const HOURS: Field = { name: 'hours', least: 0, most: 23 };
const DAY_OF_MONTH: Field = { name: 'day of month', least: 1, most: 31 };
const MONTH: Field = {
  name: 'month',
  least: 1,
  most: 12,
  names: ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'],
};
const DAY_OF_WEEK: Field = {
  name: 'day of week',
  least: 1,
  most: 7,
  names: ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'],
};
const YEAR: Field = { name: 'year', least: 1970, most: 2199 };

export function parseCron(text: string): Cron {
  const fields = text.trim().split(/\s+/);
  const [minutes = '', hours = '', dayOfMonth = '', month = '', dayOfWeek = '', year = ''] = fields;
  if (fields.length !== 6)
    throw new ScheduleError(
      `cron(${text}) must have six fields: minutes, hours, day of month, month, day of week and year`,
    );
  if ((dayOfMonth === '?') === (dayOfWeek === '?'))
    throw new ScheduleError(`cron(${text}) must have ? as either the day of month or the day of week`);
  const months = valuesOf(month, MONTH);
  const years = valuesOf(year, YEAR);
  const isDay = dayOfWeek === '?' ? inMonth(dayOfMonth) : inWeek(dayOfWeek);
  return {
    minutes: [...valuesOf(minutes, MINUTES)],
    hours: [...valuesOf(hours, HOURS)],
    lastYear: Math.max(...years),
    matches: (date) => years.has(date.year) && months.has(date.month) && isDay(date),
  };
}

/** The values of a list such as `1,MON-FRI,0/15`, in ascending order. */
function valuesOf(text: string, field: Field): ReadonlySet<number> {
  const values = text.split(',').flatMap((part) => partOf(part, field));
  return new Set(values.sort((one, other) => one - other));
}

function partOf(part: string, field: Field): number[] {
  const [, range = '', step] = /^([^/]+)(?:\/(\d+))?$/.exec(part) ?? [];
  const [first = '', last] = range.split('-');
  const isAll = range === '*';
  const from = isAll ? field.least : valueIn(first, field);
  const to = last !== undefined ? valueIn(last, field) : isAll || step !== undefined ? field.most : from;
  if (step === '0') throw refused(part, field);
  // FRI-MON passes the end of the week.
  const end = to < from ? to + (field.most - field.least + 1) : to;
  const values: number[] = [];
  for (let value = from; value <= end; value += Number(step ?? 1))
    values.push(value > field.most ? value - (field.most - field.least + 1) : value);
  return values;
}

function valueIn(text: string, field: Field): number {
  const named = field.names?.indexOf(text.toUpperCase()) ?? -1;
  const value = named >= 0 ? field.least + named : /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (value >= field.least && value <= field.most) return value;
  throw refused(text, field);
}

function refused(text: string, { name, least, most }: Field): ScheduleError {
  return new ScheduleError(`${JSON.stringify(text)} is not a ${name} from ${least} to ${most}`);
}

/** `L` is the last day, `15W` the weekday that is nearest to the 15th. */
function inMonth(text: string): (date: Day) => boolean {
  if (text === 'L') return (date) => date.day === daysIn(date);
  const [, near] = /^(\d+)W$/.exec(text) ?? [];
  if (near !== undefined) {
    const wanted = valueIn(near, DAY_OF_MONTH);
    return (date) => date.day === nearestWeekday({ ...date, day: wanted });
  }
  const days = valuesOf(text, DAY_OF_MONTH);
  return ({ day }) => days.has(day);
}

/** `3#2` is the second Tuesday, `3L` the last one, and `L` the last day of the week. */
function inWeek(text: string): (date: Day) => boolean {
  const [, nthDay = '', nth] = /^(\w+)#([1-5])$/.exec(text) ?? [];
  if (nth !== undefined) {
    const wanted = valueIn(nthDay, DAY_OF_WEEK);
    return (date) => weekday(date) === wanted && Math.ceil(date.day / 7) === Number(nth);
  }
  if (text === 'L') return (date) => weekday(date) === DAY_OF_WEEK.most;
  const [, lastDay] = /^(\w+)L$/.exec(text) ?? [];
  if (lastDay !== undefined) {
    const wanted = valueIn(lastDay, DAY_OF_WEEK);
    return (date) => weekday(date) === wanted && date.day + 7 > daysIn(date);
  }
  const days = valuesOf(text, DAY_OF_WEEK);
  return (date) => days.has(weekday(date));
}

function daysIn({ year, month }: Day): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** 1 is Sunday. */
function weekday({ year, month, day }: Day): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 1;
}

function nearestWeekday(date: Day): number {
  const last = daysIn(date);
  const day = Math.min(date.day, last);
  const of = weekday({ ...date, day });
  if (of === 7) return day === 1 ? 3 : day - 1;
  if (of === 1) return day === last ? day - 2 : day + 1;
  return day;
}
