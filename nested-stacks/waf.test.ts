import { deployed, field, list } from '../tools/testing/compiled';
import { waf } from './waf';

const LoadBalancerArn = 'arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/app/shop/1';
const given = { Name: 'shop-dev', LoadBalancerArn };
const [counting, blocking] = [deployed(waf, given), deployed(waf, { ...given, Waf: 'block' })];
const rules = (stack: typeof counting) => list(stack.properties('WebAcl').Rules);

test('a rate limit comes first, then rule groups of AWS', () => {
  expect(rules(counting).map((rule) => [Number(field(rule, 'Priority')), field(rule, 'Name')])).toEqual([
    [0, 'rate-limit'],
    [1, 'AWSManagedRulesAmazonIpReputationList'],
    [2, 'AWSManagedRulesCommonRuleSet'],
    [3, 'AWSManagedRulesKnownBadInputsRuleSet'],
  ]);
});

test('with count, no rule blocks a request; with block, all do', () => {
  const actions = (stack: typeof counting) =>
    rules(stack).map(
      (rule) => Object.keys(Object(field(rule, 'Action') ?? field(rule, 'OverrideAction')))[0],
    );
  expect(actions(counting)).toEqual(['Count', 'Count', 'Count', 'Count']);
  expect(actions(blocking)).toEqual(['Block', 'None', 'None', 'None']);
});

test('what readers write is only counted', () => {
  const group = field(field(rules(blocking)[2], 'Statement'), 'ManagedRuleGroupStatement');
  expect(field(group, 'RuleActionOverrides')).toEqual([
    { Name: 'CrossSiteScripting_BODY', ActionToUse: { Count: {} } },
    { Name: 'SizeRestrictions_BODY', ActionToUse: { Count: {} } },
  ]);
});

test('requests that match a rule are logged, without secrets', () => {
  expect(counting.properties('Logs').LogGroupName).toBe('aws-waf-logs-shop-dev');
  expect(counting.properties('Logging')).toMatchObject({
    RedactedFields: expect.arrayContaining([{ SingleHeader: { Name: 'comment-secret' } }]),
    LoggingFilter: { DefaultBehavior: 'DROP' },
  });
});

test('the web ACL protects the load balancer', () => {
  expect(counting.properties('Association')).toEqual({
    ResourceArn: LoadBalancerArn,
    WebACLArn: '${WebAcl.Arn}',
  });
});
