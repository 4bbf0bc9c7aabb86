import { defineEnvironment, deployment } from '../../../src/template';
import { comentarios } from '../../comentarios';
import { ALARM_EMAIL } from '../settings';
import { artifactsOf, PIPELINE, tagsOf } from './shared';

/** Low cost: one NAT gateway, small nodes, no approval. */
export const dev = defineEnvironment('dev', {
  stacks: [
    deployment('comentarios', comentarios, {
      stackName: 'comentarios-dev',
      region: 'eu-west-1',
      parameters: {
        ...artifactsOf('comentarios-dev'),
        ...PIPELINE,
        Environment: 'dev',
        VpcCidr: '10.10.0.0/16',
        Zones: '2',
        Nat: 'one',
        InstanceTypes: ['t3.small', 't3a.medium'],
        MinNodes: 2,
        MaxNodes: 4,
        MinTasks: 1,
        MaxTasks: 3,
        LogLevel: 'debug',
        ShowDeployments: 'true',
        ExecuteCommand: 'true',
        DeletionProtection: 'false',
        Branch: 'dev',
        Approval: 'false',
        AlarmEmail: ALARM_EMAIL,
        MonthlyBudget: 180,
      },
    }),
  ],
  tags: tagsOf('dev'),
  terminationProtection: false,
  approval: false,
});
