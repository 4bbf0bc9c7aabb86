import { defineEnvironment, deployment } from '../../../src/template';
import { fargate } from '../../fargate';
import { boundaryOf, historyOf, LOCAL_ACCOUNT, REGION, tags } from '../settings';
import { local as shared } from '../shared/local';
import { foundation } from './foundation';

/** For the local endpoint. */
export const local = defineEnvironment('local', {
  stacks: [
    deployment('fargate', fargate, {
      stackName: 'fargate-local',
      region: REGION,
      account: LOCAL_ACCOUNT,
      parameters: {
        ...foundation(shared.base, shared.subnets),
        ...boundaryOf('fargate-local'),
        ...historyOf('fargate-local'),
        Environment: 'local',
        // The rehearsal builds the image of a tag when a task first needs it.
        ImageTag: 'rehearsal',
        LogLevel: 'debug',
        ShowDeployments: 'true',
        DeletionProtection: 'false',
      },
    }),
  ],
  tags: tags('fargate', 'local'),
  terminationProtection: false,
  approval: false,
});
