import type { Template } from '../../../document/template';
import { names } from '../../analysis/names';
import { type Finding, finding } from '../../finding';

/** Services that AWS has shut down, with the last day. AWS Product Lifecycle page and the notices of the services. */
const SHUT_DOWN: ReadonlyMap<string, string> = new Map([
  ['CodeStar', '2024-07-31'],
  ['OpsWorks', '2024-05-26'],
  ['OpsWorksCM', '2024-05-05'],
  ['QLDB', '2025-07-31'],
  ['RoboMaker', '2025-09-10'],
  ['IoT1Click', '2024-12-16'],
]);

export function* retiredServices(template: Template): Iterable<Finding> {
  const today = new Date().toISOString().slice(0, 10);
  for (const { type, path } of names(template).resources.values()) {
    const [vendor, service = ''] = type.split('::');
    const day = SHUT_DOWN.get(service);
    if (vendor === 'AWS' && day !== undefined && day <= today)
      yield finding(
        'schema/retired-service',
        [...path, 'Type'],
        `AWS shut down the service of ${type} on ${day}`,
      );
  }
}
