import { parseCron } from '../aws/cron';
import { type Data, entry, scalarText } from '../document/data';
import { type DeployedResource, listAt, numberAt } from './resource';

/** As the AWS Pricing Calculator counts: 365 days of 24 hours, divided by 12. */
export const HOURS_PER_MONTH = 730;

/** 52 weeks from a Sunday on, so that each day of the week counts alike. */
const FIRST_DAY = Date.UTC(2023, 0, 1);
const DAYS = 364;
const MINUTES_PER_DAY = 24 * 60;
const MS_PER_DAY = MINUTES_PER_DAY * 60_000;

interface Switch {
  readonly minute: number;
  readonly on: boolean;
}

/** The hours in a month in which scheduled actions let a service have tasks. */
export function hoursOf(target: DeployedResource | undefined): number {
  const actions = listAt(target?.properties, 'ScheduledActions');
  return HOURS_PER_MONTH * share(actions.flatMap(switchesOf));
}

/** Local times are enough: a time zone moves all actions alike. */
function switchesOf(action: Data): Switch[] {
  const [, expression] = /^cron\((.+)\)$/.exec(scalarText(entry(action, 'Schedule')) ?? '') ?? [];
  const most = numberAt(action, 'ScalableTargetAction', 'MaxCapacity');
  const cron = expression === undefined ? undefined : parsed(expression);
  if (!cron || most === undefined) return [];
  const days = Array.from({ length: DAYS }, (_, index) => index);
  return days.flatMap((index) => {
    const date = new Date(FIRST_DAY + index * MS_PER_DAY);
    const day = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
    return cron.matches(day)
      ? cron.hours.flatMap((hour) =>
          cron.minutes.map((minute) => ({
            minute: index * MINUTES_PER_DAY + hour * 60 + minute,
            on: most > 0,
          })),
        )
      : [];
  });
}

/** Application Auto Scaling refuses an expression that is not valid, and AWS reports it. */
function parsed(expression: string): ReturnType<typeof parseCron> | undefined {
  try {
    return parseCron(expression);
  } catch {
    return undefined;
  }
}

/** The share of the year in which it is on. Before the first switch it is as after the last one. */
function share(switches: readonly Switch[]): number {
  const sorted = [...switches].sort((one, other) => one.minute - other.minute);
  const last = sorted.at(-1);
  if (!last) return 1;
  let on = last.on;
  let since = 0;
  let sum = 0;
  for (const each of [...sorted, { minute: DAYS * MINUTES_PER_DAY, on: false }]) {
    if (on) sum += each.minute - since;
    ({ on, minute: since } = each);
  }
  return sum / (DAYS * MINUTES_PER_DAY);
}
