import { defineEnvironment, deployment } from '../../../src/template';
import { fargate } from '../../fargate';
import { boundaryOf, historyOf, REGION, tags } from '../settings';
import { main as shared } from '../shared/main';
import { foundation } from './foundation';
import { live, protectStores } from './live';

/** Like production in everything but its sizes. */
export const staging = defineEnvironment('staging', {
  stacks: [
    deployment('fargate', fargate, {
      stackName: 'fargate-staging',
      region: REGION,
      parameters: {
        ...foundation(shared.base, shared.staging),
        ...boundaryOf('fargate-staging'),
        ...historyOf('fargate-staging'),
        ...live,
        Environment: 'staging',
        OnDemandBase: 1,
        MinTasks: 1,
        MaxTasks: 3,
        MonthlyBudget: 150,
      },
      stackPolicy: protectStores,
    }),
  ],
  tags: tags('fargate', 'staging'),
  terminationProtection: true,
  approval: true,
});
