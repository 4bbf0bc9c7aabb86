import { defineEnvironment, deployment } from '../../../src/template';
import { eks } from '../../eks';
import { clusterManifests, manifests } from '../../eks-manifests';
import {
  ALARM_EMAIL,
  CLUSTER_ADMINISTRATOR,
  CLUSTER_DEPLOYER,
  clusterBoundariesOf,
  REGION,
  tags,
} from '../settings';

/** Low cost: two zones, one NAT gateway, no protection. */
export const dev = defineEnvironment('dev', {
  stacks: [
    deployment('eks', eks, {
      stackName: 'eks-dev',
      region: REGION,
      parameters: {
        ...clusterBoundariesOf('eks-dev'),
        Environment: 'dev',
        VpcCidr: '10.40.0.0/16',
        AdministratorArn: CLUSTER_ADMINISTRATOR,
        DeployerArn: CLUSTER_DEPLOYER,
        LogLevel: 'debug',
        DeletionProtection: 'false',
        AlarmEmail: ALARM_EMAIL,
        MonthlyBudget: 250,
      },
      manifests: [clusterManifests, manifests],
    }),
  ],
  tags: tags('eks', 'dev'),
  terminationProtection: false,
  approval: false,
});
