import { defineStack, getStackOutput } from '../../template';
import { SSM } from '../../template/aws';
import { deployment } from '../../template/deployment';
import { defineEnvironment } from '../../template/environment';
import { defineSystem } from '../../template/system';
import type { Project } from '../command';
import { marketProject, street } from './market';

const signpost = defineStack(
  'signpost',
  { Description: 'A signpost to the town, which reads the name of its street when it is deployed' },
  ({ add }) => {
    const name = getStackOutput(street, 'StreetName', { StackName: 'town-local' });
    const sign = add('Sign', new SSM.Parameter({ Type: 'String', Value: name }));
    return { SignName: { Description: 'The name of the sign', Value: sign.ref } };
  },
);

const stack = deployment('signpost', signpost, {
  stackName: 'signpost-local',
  region: 'eu-west-1',
  account: '000000000000',
  parameters: {},
});

/** The market, and a system that reads an output of the town with `Fn::GetStackOutput`. */
export function signpostProject(folder: string): Project {
  const market = marketProject(folder);
  const local = defineEnvironment('local', {
    stacks: [stack],
    tags: { system: 'signpost', environment: 'local', owner: 'town' },
    terminationProtection: false,
    approval: false,
  });
  const system = defineSystem('signpost', [local]);
  return {
    folder,
    modules: {
      ...market.modules,
      'templates/signpost.ts': () => ({ signpost }),
      'templates/systems/signpost.ts': () => ({ system }),
    },
  };
}
