import { defineEnvironment, deployment } from '../../../src/template';
import { eks } from '../../eks';
import { clusterManifests, manifests } from '../../eks-manifests';
import { clusterBoundariesOf, REGION, tags } from '../settings';
import { live, protectStores } from './live';

/** Like production in everything but its sizes. */
export const staging = defineEnvironment('staging', {
  stacks: [
    deployment('eks', eks, {
      stackName: 'eks-staging',
      region: REGION,
      parameters: {
        ...clusterBoundariesOf('eks-staging'),
        ...live,
        Environment: 'staging',
        VpcCidr: '10.41.0.0/16',
        MonthlyBudget: 350,
      },
      manifests: [clusterManifests, manifests],
      stackPolicy: protectStores,
    }),
  ],
  tags: tags('eks', 'staging'),
  terminationProtection: true,
  approval: true,
});
