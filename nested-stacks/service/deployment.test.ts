import {
  actionsOf,
  compiled,
  deployed,
  field,
  list,
  section,
  statementsOf,
} from '../../tools/testing/compiled';
import { service } from '../service';
import { given as serviceGiven } from '../testing/service';
import { deploymentParameters } from './deployment-parameters';

const shifting = {
  AlternateTargetGroupArn: 'arn:aws:elasticloadbalancing:eu-west-1:111122223333:targetgroup/shop/3',
  AlternateTargetGroupFullName: 'targetgroup/shop/3',
  ProductionRuleArn: 'arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener-rule/app/shop/1/2/3',
  TestRuleArn: 'arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener-rule/app/shop/1/4/5',
};
const strategy = (DeploymentStrategy: string, more = {}) =>
  deployed(service, {
    ...serviceGiven,
    ImageTag: 'v1',
    DeploymentStrategy,
    ...(DeploymentStrategy === 'rolling' ? {} : shifting),
    ...more,
  });
const configuration = (stack: ReturnType<typeof strategy>) =>
  stack.properties('Service').DeploymentConfiguration;
const advanced = (stack: ReturnType<typeof strategy>) =>
  field(list(stack.properties('Service').LoadBalancers)[0], 'AdvancedConfiguration');

test('rolling uses one target group and needs no role for traffic', () => {
  const rolling = strategy('rolling');
  expect(Object.keys(Object(configuration(rolling))).sort()).toEqual([
    'Alarms',
    'DeploymentCircuitBreaker',
    'MaximumPercent',
    'MinimumHealthyPercent',
    'Strategy',
  ]);
  expect(field(configuration(rolling), 'Strategy')).toBe('ROLLING');
  expect(advanced(rolling)).toBeUndefined();
  expect(rolling.resources.InfrastructureRole).toBeUndefined();
});

test.each([
  ['blue-green', { Strategy: 'BLUE_GREEN' }],
  [
    'canary',
    { Strategy: 'CANARY', CanaryConfiguration: { CanaryPercent: '10', CanaryBakeTimeInMinutes: '5' } },
  ],
  ['linear', { Strategy: 'LINEAR', LinearConfiguration: { StepPercent: '10', StepBakeTimeInMinutes: '5' } }],
])('%s shifts traffic to the other target group and bakes', (name, expected) => {
  const stack = strategy(name);
  expect(JSON.parse(JSON.stringify(configuration(stack), asText))).toMatchObject({
    ...expected,
    BakeTimeInMinutes: '10',
  });
  expect(advanced(stack)).toEqual({
    AlternateTargetGroupArn: shifting.AlternateTargetGroupArn,
    ProductionListenerRule: shifting.ProductionRuleArn,
    TestListenerRule: shifting.TestRuleArn,
    RoleArn: '${InfrastructureRole.Arn}',
  });
});

test('the configurations of canary and linear exclude each other', () => {
  expect(field(configuration(strategy('canary')), 'LinearConfiguration')).toBeUndefined();
  expect(field(configuration(strategy('linear')), 'CanaryConfiguration')).toBeUndefined();
});

test('a pause waits for a person after the test traffic has been shifted, and rolls back without one', () => {
  const hooks = list(
    field(configuration(strategy('canary', { Pause: 'true', PauseMinutes: 30 })), 'LifecycleHooks'),
  );
  expect(hooks).toEqual([
    {
      TargetType: 'PAUSE',
      LifecycleStages: ['POST_TEST_TRAFFIC_SHIFT'],
      TimeoutConfiguration: { TimeoutInMinutes: '30', Action: 'ROLLBACK' },
    },
  ]);
});

test('a rule rejects a pause with rolling, which has no test listener', () => {
  const rules = Object.fromEntries(section(compiled(service), 'Rules'));
  expect(rules.PauseNeedsTestListener).toMatchObject({
    RuleCondition: { 'Fn::Equals': [{ Ref: 'Pause' }, 'true'] },
    Assertions: [{ Assert: { 'Fn::Not': [{ 'Fn::Equals': [{ Ref: 'DeploymentStrategy' }, 'rolling'] }] } }],
  });
});

test('the longest deployment fits the 36 hours that CloudFormation waits', () => {
  const { ShiftPercent, ShiftMinutes, BakeMinutes, PauseMinutes } = deploymentParameters;
  const steps = Math.ceil(100 / ShiftPercent.MinValue) - 1;
  const minutes = steps * ShiftMinutes.MaxValue + BakeMinutes.MaxValue + PauseMinutes.MaxValue;
  expect(minutes).toBeLessThan(33 * 60);
});

test('ECS can change the two rules and the targets of the two target groups only', () => {
  const stack = strategy('blue-green');
  expect(actionsOf(stack, 'InfrastructureRole')).toEqual([
    'elasticloadbalancing:DeregisterTargets',
    'elasticloadbalancing:DescribeListeners',
    'elasticloadbalancing:DescribeRules',
    'elasticloadbalancing:DescribeTargetGroups',
    'elasticloadbalancing:DescribeTargetHealth',
    'elasticloadbalancing:ModifyRule',
    'elasticloadbalancing:RegisterTargets',
  ]);
  expect(statementsOf(stack, 'InfrastructureRole').map(({ Resource }) => Resource)).toEqual([
    '*',
    [serviceGiven.TargetGroupArn, shifting.AlternateTargetGroupArn],
    [shifting.ProductionRuleArn, shifting.TestRuleArn],
  ]);
});

test('each target group that serves has alarms of its own that roll back', () => {
  const names = (name: string) => list(field(field(configuration(strategy(name)), 'Alarms'), 'AlarmNames'));
  expect(names('rolling')).toEqual(['${RollbackOnErrors}', '${RollbackOnLatency}']);
  expect(names('canary')).toEqual([
    '${RollbackOnErrors}',
    '${RollbackOnLatency}',
    '${AlternateRollbackOnErrors}',
    '${AlternateRollbackOnLatency}',
  ]);
});

test('scaling counts the requests of both target groups, because each serves in turn', () => {
  const tracking = strategy('canary').properties('FollowRequests').TargetTrackingScalingPolicyConfiguration;
  expect(field(tracking, 'PredefinedMetricSpecification')).toBeUndefined();
  const [requests, ...groups] = list(field(field(tracking, 'CustomizedMetricSpecification'), 'Metrics'));
  expect(field(requests, 'Expression')).toBe('FILL(group0, 0) + FILL(group1, 0)');
  expect(JSON.stringify(groups)).toContain(serviceGiven.TargetGroupFullName);
  expect(JSON.stringify(groups)).toContain(shifting.AlternateTargetGroupFullName);
});

/** Parameters of a nested stack are text. */
function asText(_key: string, value: unknown): unknown {
  return typeof value === 'number' ? String(value) : value;
}
