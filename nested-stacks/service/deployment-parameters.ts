import { strategyParameter } from '../shared/deployment-strategy';

const group = 'Deployment strategy';
const label = (text: string) => ({ label: text, group }) as const;
const Type = 'Number';

/**
 * CloudFormation gives an ECS deployment 36 hours and rejects one that bakes longer than 33 ("AWS::ECS::Service
 * CanaryConfiguration"). The limits here add up to less: 33 steps of 30 minutes, 4 hours of baking and a pause of 12 hours.
 */
export const deploymentParameters = {
  ...strategyParameter,
  ShiftPercent: {
    Type,
    Description: 'Percentage of the traffic in the first step of canary, or in each step of linear',
    Default: 10,
    MinValue: 3,
    MaxValue: 100,
    ...label('Step size'),
  },
  ShiftMinutes: {
    Type,
    Description: 'Minutes between two steps of canary or linear',
    Default: 5,
    MinValue: 0,
    MaxValue: 30,
    ...label('Step duration'),
  },
  BakeMinutes: {
    Type,
    Description:
      'Minutes for which the previous tasks keep running after all traffic has been shifted, so ECS can roll back at once. Not used by rolling',
    Default: 10,
    MinValue: 0,
    MaxValue: 240,
    ...label('Bake time'),
  },
  Pause: {
    Type: 'String',
    Description:
      'Whether a deployment pauses when only the test listener reaches the new tasks, until a person continues it. Not possible with rolling',
    Default: 'false',
    AllowedValues: ['true', 'false'],
    ...label('Pause'),
  },
  PauseMinutes: {
    Type,
    Description: 'Minutes after which a paused deployment ends the pause by itself',
    Default: 720,
    MinValue: 1,
    MaxValue: 720,
    ...label('Longest pause'),
  },
  PauseTimeoutAction: {
    Type: 'String',
    Description: 'What a paused deployment does when nobody has continued it in time',
    Default: 'ROLLBACK',
    AllowedValues: ['ROLLBACK', 'CONTINUE'],
    ...label('Action after the longest pause'),
  },
} as const;

/** What the load balancer's stack provides for strategies that shift traffic. Its outputs are empty with rolling. */
export const shiftingParameters = {
  AlternateTargetGroupArn: {
    Type: 'String',
    Description: 'ARN of the second target group. Leave empty with the strategy rolling',
    Default: '',
    AllowedPattern: '|arn:aws[a-z-]*:elasticloadbalancing:.+:targetgroup/.+',
    ConstraintDescription: 'must be the ARN of a target group, or empty',
    of: 'AWS::ElasticLoadBalancingV2::TargetGroup.TargetGroupArn',
    ...label('Second target group ARN'),
  },
  AlternateTargetGroupFullName: {
    Type: 'String',
    Description: 'Second target group, as CloudWatch metrics name it. Leave empty with the strategy rolling',
    Default: '',
    AllowedPattern: '|targetgroup/.+',
    ConstraintDescription: 'must be a name such as targetgroup/name/0123456789abcdef, or empty',
    ...label('Second target group name'),
  },
  ProductionRuleArn: {
    Type: 'String',
    Description: 'ARN of the listener rule of production traffic. Leave empty with the strategy rolling',
    Default: '',
    AllowedPattern: '|arn:aws[a-z-]*:elasticloadbalancing:.+:listener-rule/.+',
    ConstraintDescription: 'must be the ARN of a listener rule, or empty',
    of: 'AWS::ElasticLoadBalancingV2::ListenerRule.RuleArn',
    ...label('Production rule'),
  },
  TestRuleArn: {
    Type: 'String',
    Description: 'ARN of the listener rule of test traffic. Leave empty with the strategy rolling',
    Default: '',
    AllowedPattern: '|arn:aws[a-z-]*:elasticloadbalancing:.+:listener-rule/.+',
    ConstraintDescription: 'must be the ARN of a listener rule, or empty',
    of: 'AWS::ElasticLoadBalancingV2::ListenerRule.RuleArn',
    ...label('Test rule'),
  },
} as const;
