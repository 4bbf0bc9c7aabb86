import { defineEnvironment } from '../../src/template/environment';
import { comentarios } from '../comentarios';
import { tagsOf } from './shared';

/** For the local endpoint: everything that costs nothing there and takes no waiting. */
export const local = defineEnvironment('local', comentarios, {
  stackName: 'comentarios-local',
  region: 'eu-west-1',
  account: '000000000000',
  parameters: {
    Environment: 'local',
    // No pipeline builds here: the rehearsal builds any tag when it is first asked for.
    ImageTag: 'rehearsal',
    Nat: 'none',
    DeletionProtection: 'false',
    PipelineEnabled: 'false',
    Approval: 'false',
    LogLevel: 'debug',
    AlarmEmail: '',
  },
  tags: tagsOf('local'),
  terminationProtection: false,
  approval: false,
});
