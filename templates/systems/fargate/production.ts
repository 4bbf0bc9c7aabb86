import { defineEnvironment, deployment } from '../../../src/template';
import { fargate } from '../../fargate';
import { boundaryOf, historyOf, REGION, tags } from '../settings';
import { main as shared } from '../shared/main';
import { foundation } from './foundation';
import { live, protectStores } from './live';

/** Two tasks on demand in three zones, more on Spot; a person approves. */
export const production = defineEnvironment('production', {
  stacks: [
    deployment('fargate', fargate, {
      stackName: 'fargate-production',
      region: REGION,
      parameters: {
        ...foundation(shared.base, shared.production),
        ...boundaryOf('fargate-production'),
        ...historyOf('fargate-production'),
        ...live,
        Environment: 'production',
        OnDemandBase: 2,
        Cpu: 512,
        Memory: 1024,
        MinTasks: 2,
        MaxTasks: 6,
        DatabaseMinCapacity: 0.5,
        DatabaseMaxCapacity: 8,
        DatabaseBackupDays: 35,
        MonthlyBudget: 350,
      },
      stackPolicy: protectStores,
    }),
  ],
  tags: tags('fargate', 'production'),
  terminationProtection: true,
  approval: true,
});
