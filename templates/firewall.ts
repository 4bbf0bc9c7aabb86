import { pick } from '../nested-stacks/shared/pick';
import { waf, wafParameters } from '../nested-stacks/waf';
import { equals, not, type StackBuilder, stackName, type Text } from '../src/template';
import { component } from './component';

export const firewallParameters = {
  Waf: {
    ...wafParameters.Waf,
    Description:
      'AWS WAF in front of the load balancer: off, count (only counts requests that match a rule, to try the rules), or block',
    Default: 'off',
    AllowedValues: ['off', 'count', 'block'],
    label: 'AWS WAF',
    group: 'Load balancer',
  },
  WafRateLimit: { ...wafParameters.WafRateLimit, group: 'Load balancer' },
} as const;

interface Protected {
  readonly LoadBalancerArn: Text<'AWS::ElasticLoadBalancingV2::LoadBalancer.LoadBalancerArn'>;
  readonly LogKeyArn: Text<'AWS::KMS::Key.Arn'>;
}

/** The web ACL of an environment that wants one. */
export function addFirewall(
  { parameters, nest, condition }: StackBuilder<typeof firewallParameters>,
  protection: Protected,
): void {
  nest(
    'Firewall',
    waf,
    { Name: stackName, ...pick(parameters, 'Waf', 'WafRateLimit'), ...protection },
    { ...component('firewall'), Condition: condition('HasFirewall', not(equals(parameters.Waf, 'off'))) },
  );
}
