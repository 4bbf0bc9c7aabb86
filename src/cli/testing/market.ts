import { defineStack, equals } from '../../template';
import { SNS, SSM } from '../../template/aws';
import { type Deployment, deployment, outputOf } from '../../template/deployment';
import { defineEnvironment, type Environment } from '../../template/environment';
import { defineSystem } from '../../template/system';
import type { Project } from '../command';
import { artifacts } from './shop';

/** What other stacks use: the name of a sign, which changes with the name of the street. */
export const street = defineStack(
  'street',
  {
    Description: 'A street with a sign',
    Parameters: {
      StreetName: { Type: 'String', Description: 'The name of the street', Default: 'main' },
      Width: { Type: 'String', Description: 'The width of the street', Default: '7' },
    },
  },
  ({ add, parameters }) => {
    const sign = add('Sign', new SSM.Parameter({ Type: 'String', Value: parameters.Width }));
    return {
      SignName: { Description: 'The name of the sign', Value: sign.ref },
      StreetName: { Description: 'The name of the street', Value: parameters.StreetName },
    };
  },
);

const stall = defineStack(
  'stall',
  {
    Description: 'A stall that has an address',
    Parameters: {
      Street: { Type: 'String', Description: 'The name of the street', AllowedPattern: '[a-z]+' },
      Goods: { Type: 'String', Description: 'What it sells', Default: 'fruit' },
    },
  },
  ({ add, condition, parameters }) => {
    const isPlaza = condition('IsPlaza', equals(parameters.Street, 'plaza'));
    const address = add('Address', new SSM.Parameter({ Type: 'String', Value: parameters.Street }));
    add('Offer', new SSM.Parameter({ Type: 'String', Value: parameters.Goods }));
    add('Terrace', new SSM.Parameter({ Type: 'String', Value: 'chairs' }), { Condition: isPlaza });
    return { Address: { Description: 'The parameter with the address', Value: address.ref } };
  },
);

const fountain = defineStack('fountain', { Description: 'A fountain, which needs no street' }, ({ add }) => {
  const news = add('News', new SNS.Topic({ KmsMasterKeyId: 'alias/aws/sns' }));
  return { NewsArn: { Description: 'The topic for news', Value: news.ref } };
});

const LOCAL = { region: 'eu-west-1', account: '000000000000' };
const open = { terminationProtection: false, approval: false };

function environmentOf(
  system: string,
  name: string,
  stacks: readonly [Deployment, ...Deployment[]],
): Environment {
  return defineEnvironment(name, { ...open, stacks, tags: { system, environment: name, owner: 'town' } });
}

function townOf(name: string, place: typeof LOCAL) {
  return deployment('street', street, { ...place, stackName: `town-${name}`, parameters: {} });
}

function marketOf(name: string, place: typeof LOCAL, town: ReturnType<typeof townOf>) {
  const own = deployment('alley', street, {
    ...place,
    stackName: `market-${name}-alley`,
    parameters: { StreetName: outputOf(town, 'StreetName') },
  });
  const first = deployment('stall', stall, {
    ...place,
    stackName: `market-${name}-stall`,
    parameters: { Street: outputOf(own, 'StreetName') },
  });
  const water = deployment('fountain', fountain, {
    ...place,
    stackName: `market-${name}-fountain`,
    parameters: {},
  });
  return environmentOf('market', name, [first, water, own]);
}

const [localTown, devTown] = [townOf('local', LOCAL), townOf('dev', LOCAL)];
export const town = defineSystem('town', [
  environmentOf('town', 'local', [localTown]),
  environmentOf('town', 'dev', [devTown]),
]);
export const market = defineSystem('market', [
  marketOf('local', LOCAL, localTown),
  marketOf('dev', LOCAL, devTown),
]);

/** A system of three stacks, and another system whose output it uses. */
export function marketProject(folder: string): Project {
  return {
    folder,
    modules: {
      'templates/street.ts': () => ({ street }),
      'templates/stall.ts': () => ({ stall }),
      'templates/fountain.ts': () => ({ fountain }),
      'templates/artifacts.ts': () => ({ artifacts }),
      'templates/systems/index.ts': () => ({ systems: [market, town] }),
    },
  };
}
