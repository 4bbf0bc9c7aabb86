import { defineEnvironment, deployment } from '../../../src/template';
import { eks } from '../../eks';
import { clusterManifests, manifests } from '../../eks-manifests';
import { boundaryOf, LOCAL_ACCOUNT, REGION, tags } from '../settings';

/** For the local endpoint. */
export const local = defineEnvironment('local', {
  stacks: [
    deployment('eks', eks, {
      stackName: 'eks-local',
      region: REGION,
      account: LOCAL_ACCOUNT,
      parameters: {
        ...boundaryOf('eks-local'),
        Environment: 'local',
        // The rehearsal builds the image of a tag when a pod first needs it.
        ImageTag: 'rehearsal',
        AdministratorArn: `arn:aws:iam::${LOCAL_ACCOUNT}:user/local`,
        LogLevel: 'debug',
        DeletionProtection: 'false',
      },
      manifests: [clusterManifests, manifests],
    }),
  ],
  tags: tags('eks', 'local'),
  terminationProtection: false,
  approval: false,
});
