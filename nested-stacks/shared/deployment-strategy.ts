import { equals, type NamedCondition, not, type StackBuilder } from '../../src/template';

export const strategyParameter = {
  DeploymentStrategy: {
    Type: 'String',
    Description:
      'How ECS replaces tasks: rolling in one target group, or in a second one that gets the traffic at once (blue-green), in two steps (canary) or in equal steps (linear)',
    Default: 'rolling',
    AllowedValues: ['rolling', 'blue-green', 'canary', 'linear'],
    label: 'Strategy',
    group: 'Deployment strategy',
  },
} as const;

/** Whether ECS shifts traffic between two target groups, which every strategy but `rolling` does. */
export function shiftsTraffic({
  parameters,
  condition,
}: StackBuilder<typeof strategyParameter>): NamedCondition {
  return condition('ShiftsTraffic', not(equals(parameters.DeploymentStrategy, 'rolling')));
}
