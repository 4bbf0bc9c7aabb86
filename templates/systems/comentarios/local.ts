import { defineEnvironment, deployment } from '../../../src/template';
import { comentarios } from '../../comentarios';
import { artifactsOf, tagsOf } from './shared';

/** For the local endpoint: no NAT gateways, no pipeline, no approval. */
export const local = defineEnvironment('local', {
  stacks: [
    deployment('comentarios', comentarios, {
      stackName: 'comentarios-local',
      region: 'eu-west-1',
      account: '000000000000',
      parameters: {
        ...artifactsOf('comentarios-local'),
        Environment: 'local',
        // Without a pipeline, the rehearsal builds the image of a tag when a task first needs it.
        ImageTag: 'rehearsal',
        Nat: 'none',
        DeletionProtection: 'false',
        PipelineEnabled: 'false',
        Approval: 'false',
        LogLevel: 'debug',
        ShowDeployments: 'true',
        AlarmEmail: '',
      },
    }),
  ],
  tags: tagsOf('local'),
  terminationProtection: false,
  approval: false,
});
