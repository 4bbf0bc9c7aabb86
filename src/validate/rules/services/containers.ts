import type { Template } from '../../../document/template';
import { objectsAt } from '../../analysis/requirement-table';
import { resourceSettings } from '../../analysis/settings';
import { type Finding, finding } from '../../finding';
import { amount, fixed } from './links/link';

/** Amazon ECS API, ContainerDefinition and PortMapping. */
export function* containers(template: Template): Iterable<Finding> {
  for (const { resource, properties } of resourceSettings(template)) {
    if (resource.type !== 'AWS::ECS::TaskDefinition') continue;
    const own = properties.get('NetworkMode').text === 'awsvpc';
    for (const mapping of objectsAt(properties, ['ContainerDefinitions', '*', 'PortMappings', '*'])) {
      const [host, container] = [mapping.get('HostPort'), mapping.get('ContainerPort')];
      if (
        !own ||
        amount(host) === undefined ||
        amount(container) === undefined ||
        fixed(host) === fixed(container)
      )
        continue;
      yield finding(
        'schema/requirement',
        host.path,
        `HostPort must be the ContainerPort ${fixed(container)} with the NetworkMode awsvpc, got ${fixed(host)}`,
        { advice: 'remove HostPort' },
      );
    }
    for (const log of objectsAt(properties, ['ContainerDefinitions', '*', 'LogConfiguration'])) {
      const options = log.get('Options');
      if (log.get('LogDriver').text !== 'awslogs' || !options.isMapping) continue;
      for (const option of ['awslogs-group', 'awslogs-region'])
        if (options.get(option).presence === 'absent')
          yield finding('schema/requirement', options.path, `the log driver awslogs requires ${option}`, {
            at: 'key',
            advice: `add ${option}`,
          });
    }
  }
}
