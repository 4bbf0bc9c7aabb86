import type { Template } from '../../../document/template';
import { resourceSettings } from '../../analysis/settings';
import { type Finding, finding } from '../../finding';
import { amount } from './links/link';

const HIGH_RESOLUTION = [10, 20, 30];
const MINUTE = 60;

/** Amazon CloudWatch API, PutMetricAlarm, Period. */
export function* alarmPeriods(template: Template): Iterable<Finding> {
  for (const { resource, properties } of resourceSettings(template)) {
    if (resource.type !== 'AWS::CloudWatch::Alarm') continue;
    const period = amount(properties.get('Period'));
    if (period === undefined || HIGH_RESOLUTION.includes(period) || (period > 0 && period % MINUTE === 0))
      continue;
    yield finding(
      'schema/requirement',
      properties.get('Period').path,
      `Period must be ${HIGH_RESOLUTION.join(', ')} or a multiple of ${MINUTE}, got ${period}`,
    );
  }
}
