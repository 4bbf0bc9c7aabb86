import { defineEnvironment, deployment } from '../../../src/template';
import { eks } from '../../eks';
import { clusterManifests, manifests } from '../../eks-manifests';
import { clusterBoundariesOf, REGION, tags } from '../settings';
import { live, protectStores } from './live';

/** Two to six pods in three zones; a person approves. */
export const production = defineEnvironment('production', {
  stacks: [
    deployment('eks', eks, {
      stackName: 'eks-production',
      region: REGION,
      parameters: {
        ...clusterBoundariesOf('eks-production'),
        ...live,
        Environment: 'production',
        VpcCidr: '10.42.0.0/16',
        MinPods: 2,
        MaxPods: 6,
        MonthlyBudget: 500,
      },
      manifests: [clusterManifests, manifests],
      stackPolicy: protectStores,
    }),
  ],
  tags: tags('eks', 'production'),
  terminationProtection: true,
  approval: true,
});
