import { defineEnvironment, deployment } from '../../../src/template';
import { fargate } from '../../fargate';
import { ALARM_EMAIL, boundaryOf, historyOf, REGION, tags } from '../settings';
import { main as shared } from '../shared/main';
import { foundation } from './foundation';

/** Low cost: Fargate Spot only, and no tasks at night and on weekends. */
export const dev = defineEnvironment('dev', {
  stacks: [
    deployment('fargate', fargate, {
      stackName: 'fargate-dev',
      region: REGION,
      parameters: {
        ...foundation(shared.base, shared.dev),
        ...boundaryOf('fargate-dev'),
        ...historyOf('fargate-dev'),
        Environment: 'dev',
        Architecture: 'ARM64',
        OnDemandBase: 0,
        OnDemandWeight: 0,
        SpotWeight: 1,
        MaxTasks: 2,
        StopSchedule: 'cron(0 20 ? * MON-FRI *)',
        StartSchedule: 'cron(0 7 ? * MON-FRI *)',
        LogLevel: 'debug',
        ShowDeployments: 'true',
        ExecuteCommand: 'true',
        DeletionProtection: 'false',
        AlarmEmail: ALARM_EMAIL,
        MonthlyBudget: 120,
      },
    }),
  ],
  tags: tags('fargate', 'dev'),
  terminationProtection: false,
  approval: false,
});
