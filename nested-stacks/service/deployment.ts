import { equals, iff, type NamedCondition, not, noValue } from '../../src/template';
import type { ECS } from '../../src/template/aws';
import type { ServiceBuilder } from './parameters';
import { addInfrastructureRole } from './roles';
import { addRollbackAlarms } from './rollback-alarms';

/** How ECS replaces tasks, and when it rolls back. */
export function deploymentConfiguration(
  stack: ServiceBuilder,
  shifts: NamedCondition,
): ECS.Service.DeploymentConfiguration {
  const { parameters, condition, mapping, rule } = stack;
  const { DeploymentStrategy, ShiftPercent, ShiftMinutes } = parameters;
  rule('PauseNeedsTestListener', {
    RuleCondition: equals(parameters.Pause, 'true'),
    Assertions: [
      {
        Assert: not(equals(DeploymentStrategy, 'rolling')),
        AssertDescription:
          'Pause requires the DeploymentStrategy blue-green, canary or linear, because rolling has no test listener',
      },
    ],
  });
  const strategies = mapping('Strategies', {
    rolling: { Name: 'ROLLING' },
    'blue-green': { Name: 'BLUE_GREEN' },
    canary: { Name: 'CANARY' },
    linear: { Name: 'LINEAR' },
  });
  const isCanary = condition('IsCanary', equals(DeploymentStrategy, 'canary'));
  const isLinear = condition('IsLinear', equals(DeploymentStrategy, 'linear'));
  const pauses = condition('Pauses', equals(parameters.Pause, 'true'));
  return {
    Strategy: strategies.find(DeploymentStrategy, 'Name'),
    MinimumHealthyPercent: 100,
    MaximumPercent: 200,
    BakeTimeInMinutes: iff(shifts, parameters.BakeMinutes, noValue),
    CanaryConfiguration: iff(
      isCanary,
      { CanaryPercent: ShiftPercent, CanaryBakeTimeInMinutes: ShiftMinutes },
      noValue,
    ),
    LinearConfiguration: iff(
      isLinear,
      { StepPercent: ShiftPercent, StepBakeTimeInMinutes: ShiftMinutes },
      noValue,
    ),
    LifecycleHooks: iff(pauses, [pauseBeforeProduction(stack)], noValue),
    DeploymentCircuitBreaker: { Enable: true, Rollback: true },
    Alarms: { Enable: true, Rollback: true, AlarmNames: addRollbackAlarms(stack, shifts) },
  };
}

/** At this stage, the new tasks answer on the test listener and get no production traffic. */
function pauseBeforeProduction({ parameters }: ServiceBuilder): ECS.Service.DeploymentLifecycleHook {
  return {
    TargetType: 'PAUSE',
    LifecycleStages: ['POST_TEST_TRAFFIC_SHIFT'],
    TimeoutConfiguration: {
      TimeoutInMinutes: parameters.PauseMinutes,
      Action: parameters.PauseTimeoutAction,
    },
  };
}

/** The second target group and the rules whose weights ECS changes. */
export function trafficShifting(
  stack: ServiceBuilder,
  shifts: NamedCondition,
): ECS.Service.LoadBalancer['AdvancedConfiguration'] {
  const { AlternateTargetGroupArn, ProductionRuleArn, TestRuleArn } = stack.parameters;
  return iff(
    shifts,
    {
      AlternateTargetGroupArn,
      ProductionListenerRule: ProductionRuleArn,
      TestListenerRule: TestRuleArn,
      RoleArn: addInfrastructureRole(stack, shifts).get('Arn'),
    },
    noValue,
  );
}
