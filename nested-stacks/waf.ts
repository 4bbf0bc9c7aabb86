import { defineStack, equals, iff, type NamedCondition, type Num, sub, type Text } from '../src/template';
import { WAFv2 } from '../src/template/aws';
import { addLogGroup, logKey } from './shared/logs';
import { logKeyParameter, nameParameter } from './shared/parameters';

export const wafParameters = {
  ...nameParameter,
  LoadBalancerArn: {
    Type: 'String',
    Description: 'ARN of the Application Load Balancer that the web ACL protects',
    AllowedPattern: 'arn:aws[a-z-]*:elasticloadbalancing:[a-z0-9-]+:[0-9]{12}:loadbalancer/app/.+',
    ConstraintDescription: 'must be the ARN of an Application Load Balancer',
    of: 'AWS::ElasticLoadBalancingV2::LoadBalancer.LoadBalancerArn',
    label: 'Load balancer',
    group: 'Web ACL',
  },
  Waf: {
    Type: 'String',
    Description:
      'What AWS WAF does with a request that matches a rule: only count it, to try the rules with real traffic, or block it',
    Default: 'count',
    AllowedValues: ['count', 'block'],
    label: 'Action',
    group: 'Web ACL',
  },
  WafRateLimit: {
    Type: 'Number',
    Description: 'Requests in five minutes from one IP address, above which AWS WAF acts on its requests',
    Default: 2000,
    MinValue: 10,
    MaxValue: 2_000_000_000,
    label: 'Rate limit',
    group: 'Web ACL',
  },
  ...logKeyParameter,
} as const;

type Rule = WAFv2.WebACL.Rule;

/**
 * The groups need 925 of the 1,500 capacity units that the basic price includes. Rules that would block what readers may write:
 * the service limits the size of comments itself, and escapes them.
 */
const MANAGED_GROUPS: Readonly<Record<string, readonly string[]>> = {
  AWSManagedRulesAmazonIpReputationList: [],
  AWSManagedRulesCommonRuleSet: ['CrossSiteScripting_BODY', 'SizeRestrictions_BODY'],
  AWSManagedRulesKnownBadInputsRuleSet: [],
};

/** Secrets of requests: Comment-Secret lets its holder change a comment. */
const REDACTED_HEADERS = ['authorization', 'comment-secret', 'cookie'];

export const waf = defineStack(
  'waf',
  {
    Description:
      'AWS WAF web ACL of a load balancer: a rate limit, managed rule groups, and logs of the requests that match',
    Parameters: wafParameters,
  },
  (stack) => {
    const { parameters, add, condition } = stack;
    const blocks = condition('Blocks', equals(parameters.Waf, 'block'));
    const acl = add(
      'WebAcl',
      new WAFv2.WebACL({
        Description: sub`Requests to ${parameters.Name}`,
        Scope: 'REGIONAL',
        DefaultAction: { Allow: {} },
        Rules: [
          rateRule(parameters.WafRateLimit, blocks),
          ...Object.entries(MANAGED_GROUPS).map(([group, counted], index) =>
            managedRule(group, index + 1, counted, blocks),
          ),
        ],
        VisibilityConfig: visible(sub`${parameters.Name}-web-acl`),
      }),
    );
    add(
      'Association',
      new WAFv2.WebACLAssociation({ ResourceArn: parameters.LoadBalancerArn, WebACLArn: acl.get('Arn') }),
    );
    // AWS WAF requires the prefix.
    const logs = addLogGroup(stack, 'Logs', sub`aws-waf-logs-${parameters.Name}`, logKey(stack));
    add(
      'Logging',
      new WAFv2.LoggingConfiguration({
        ResourceArn: acl.get('Arn'),
        LogDestinationConfigs: [logs.get('Arn')],
        RedactedFields: REDACTED_HEADERS.map((name) => ({ SingleHeader: { Name: name } })),
        LoggingFilter: {
          DefaultBehavior: 'DROP',
          Filters: [
            {
              Behavior: 'KEEP',
              Requirement: 'MEETS_ANY',
              Conditions: (['BLOCK', 'COUNT', 'EXCLUDED_AS_COUNT'] as const).map((Action) => ({
                ActionCondition: { Action },
              })),
            },
          ],
        },
      }),
      {
        comment:
          'Without the requests that match no rule, which the access logs of the load balancer contain.',
      },
    );
    return {
      WebAclArn: { Description: 'ARN of the web ACL', Value: acl.get('Arn') },
      LogGroupName: { Description: 'Log group of the requests that match a rule', Value: logs.ref },
    };
  },
);

function rateRule(limit: Num, blocks: NamedCondition): Rule {
  return {
    Name: 'rate-limit',
    Priority: 0,
    Statement: { RateBasedStatement: { AggregateKeyType: 'IP', Limit: limit, EvaluationWindowSec: 300 } },
    Action: iff(blocks, { Block: {} }, { Count: {} }),
    VisibilityConfig: visible('rate-limit'),
  };
}

function managedRule(
  group: string,
  priority: number,
  counted: readonly string[],
  blocks: NamedCondition,
): Rule {
  return {
    Name: group,
    Priority: priority,
    Statement: {
      ManagedRuleGroupStatement: {
        VendorName: 'AWS',
        Name: group,
        ...(counted.length > 0 && {
          RuleActionOverrides: counted.map((Name) => ({ Name, ActionToUse: { Count: {} } })),
        }),
      },
    },
    OverrideAction: iff(blocks, { None: {} }, { Count: {} }),
    VisibilityConfig: visible(group),
  };
}

function visible(metric: Text): WAFv2.WebACL.VisibilityConfig {
  return { CloudWatchMetricsEnabled: true, SampledRequestsEnabled: true, MetricName: metric };
}
