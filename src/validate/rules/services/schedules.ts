import type { Template } from '../../../document/template';
import { resourceSettings } from '../../analysis/settings';
import { type Finding, finding } from '../../finding';

const FIELDS = 6;

/** Why Amazon EventBridge rejects an expression. Amazon EventBridge User Guide, "Setting a schedule pattern for scheduled rules". */
function refused(expression: string): string | undefined {
  const [, kind, inside = ''] = /^(cron|rate)\((.*)\)$/.exec(expression) ?? [];
  if (kind === 'rate') return rate(inside);
  if (kind === 'cron') return cron(inside.trim().split(/\s+/));
  return 'must be cron(...) or rate(...)';
}

function rate(text: string): string | undefined {
  const [, number, unit = ''] = /^(\d+) (\S+)$/.exec(text) ?? [];
  if (number === undefined || Number(number) === 0) return 'must have a positive number and a unit';
  const units = Number(number) === 1 ? ['minute', 'hour', 'day'] : ['minutes', 'hours', 'days'];
  return units.includes(unit) ? undefined : `must have the unit ${units.join(', ')}`;
}

function cron(fields: readonly string[]): string | undefined {
  if (fields.length !== FIELDS)
    return 'must have six fields: minutes, hours, day of month, month, day of week and year';
  const [, , dayOfMonth, , dayOfWeek] = fields;
  if ((dayOfMonth === '?') === (dayOfWeek === '?'))
    return 'must have ? as either the day of month or the day of week';
  return undefined;
}

export function* schedules(template: Template): Iterable<Finding> {
  for (const { resource, properties } of resourceSettings(template)) {
    if (resource.type !== 'AWS::Events::Rule') continue;
    for (const { text, path } of properties.get('ScheduleExpression').alternatives()) {
      const why = text === undefined || text === '' ? undefined : refused(text);
      if (why !== undefined)
        yield finding('schema/requirement', path, `the ScheduleExpression ${text} ${why}`, {
          advice: 'use for example rate(5 minutes) or cron(0 12 * * ? *)',
        });
    }
  }
}
