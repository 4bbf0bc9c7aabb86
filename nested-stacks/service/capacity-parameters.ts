const group = 'Capacity';
const label = (text: string) => ({ label: text, group }) as const;

/** Where the tasks run. */
export const capacityParameters = {
  LaunchType: {
    Type: 'String',
    Description: 'Whether the tasks run on the nodes of the cluster (EC2) or on AWS Fargate',
    Default: 'EC2',
    AllowedValues: ['EC2', 'FARGATE'],
    ...label('Launch type'),
  },
  CapacityProviderName: {
    Type: 'String',
    Description: 'Capacity provider of the nodes. Leave empty on Fargate',
    Default: '',
    of: 'AWS::ECS::CapacityProvider.Name',
    ...label('Capacity provider'),
  },
} as const;

/** What an environment chooses on Fargate. On nodes these parameters have no effect. */
export const fargateParameters = {
  OnDemandBase: {
    Type: 'Number',
    Description: 'Number of tasks that always run on Fargate on demand, which AWS does not interrupt',
    Default: 1,
    MinValue: 0,
    MaxValue: 100,
    ...label('Tasks on demand'),
  },
  OnDemandWeight: {
    Type: 'Number',
    Description: 'Share of the other tasks on Fargate on demand, relative to SpotWeight',
    Default: 1,
    MinValue: 0,
    MaxValue: 100,
    ...label('Weight of on demand'),
  },
  SpotWeight: {
    Type: 'Number',
    Description:
      'Share of the other tasks on Fargate Spot, which is cheaper and stops a task two minutes after a warning',
    Default: 0,
    MinValue: 0,
    MaxValue: 100,
    ...label('Weight of Spot'),
  },
  PlatformVersion: {
    Type: 'String',
    Description: 'Platform version of Fargate. A new one is a change that a deployment reviews',
    Default: '1.4.0',
    AllowedPattern: '[0-9]+\\.[0-9]+\\.[0-9]+',
    ConstraintDescription: 'must be a version of the Fargate platform, such as 1.4.0',
    ...label('Platform version'),
  },
} as const;
