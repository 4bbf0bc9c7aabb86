import type { Template } from '../../../document/template';
import { resourceSettings } from '../../analysis/settings';
import { type Finding, finding } from '../../finding';

/** Elastic Load Balancing API, CreateLoadBalancer: an Application Load Balancer has subnets in two Availability Zones. */
export function* loadBalancerSubnets(template: Template): Iterable<Finding> {
  for (const { resource, properties } of resourceSettings(template)) {
    if (resource.type !== 'AWS::ElasticLoadBalancingV2::LoadBalancer') continue;
    const type = properties.get('Type');
    if (type.presence !== 'absent' && type.text !== 'application') continue;
    for (const name of ['Subnets', 'SubnetMappings'])
      for (const { value, path } of properties.get(name).alternatives())
        if (
          Array.isArray(value) &&
          value.length === 1 &&
          (typeof value[0] === 'string' || name === 'SubnetMappings')
        )
          yield finding(
            'schema/items',
            path,
            'an Application Load Balancer requires at least two subnets, got one',
          );
  }
}
