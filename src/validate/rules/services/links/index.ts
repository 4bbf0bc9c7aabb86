import type { Template } from '../../../../document/template';
import { resourceSettings } from '../../../analysis/settings';
import { targetOf } from '../../../analysis/target';
import type { Finding } from '../../../finding';
import { apiGatewayLinks } from './api-gateway';
import { computeLinks } from './compute';
import { databaseLinks } from './databases';
import { type Find, type Link, settingsAt } from './link';
import { messagingLinks } from './messaging';

const links = [...apiGatewayLinks, ...computeLinks, ...databaseLinks, ...messagingLinks];

const byType: ReadonlyMap<string, readonly Link[]> = new Map(
  [...new Set(links.map(({ from }) => from))].map((type) => [
    type,
    links.filter(({ from }) => from === type),
  ]),
);

/** Two resources that belong together fit each other. */
export function* linkedResources(template: Template): Iterable<Finding> {
  const all = resourceSettings(template);
  const byName = new Map(all.map((each) => [each.resource.name, each]));
  const find: Find = (reference, type) => {
    const target = byName.get(targetOf(reference) ?? '');
    return target?.resource.type === type ? target.properties : undefined;
  };
  for (const { resource, properties } of all)
    for (const { at, to, demands } of byType.get(resource.type) ?? [])
      for (const reference of settingsAt(properties, at)) {
        const target = find(reference, to);
        if (target) yield* demands(properties, target, find);
      }
}
