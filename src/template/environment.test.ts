import { EC2 } from './aws';
import { defineStack } from './define-stack';
import { type Deployment, deployment, OutputReference, outputOf } from './deployment';
import { consumersOf, deploymentOrder, neededElsewhere } from './deployment-order';
import { defineEnvironment } from './environment';
import { defineSystem } from './system';

const network = defineStack('network', { Description: 'network' }, ({ add }) => {
  const vpc = add('Vpc', new EC2.VPC({}));
  return { VpcId: { Description: 'The VPC', Value: vpc.ref } };
});

const shop = defineStack(
  'shop',
  {
    Description: 'shop',
    Parameters: {
      Size: { Type: 'String', Description: 'size', AllowedValues: ['small', 'large'] },
      Subnets: { Type: 'List<AWS::EC2::Subnet::Id>', Description: 'subnets' },
      VpcId: { Type: 'AWS::EC2::VPC::Id', Description: 'VPC' },
      Nodes: { Type: 'Number', Description: 'nodes', Default: 2 },
    },
  },
  ({ add }) => {
    add('Vpc', new EC2.VPC({}));
    return {};
  },
);

const place = { stackName: 'shop-dev', region: 'eu-west-1' };
const literals = { Size: 'small', Subnets: ['subnet-1', 'subnet-2'], VpcId: 'vpc-1' } as const;

describe('a deployment', () => {
  test('has strings as parameters, with lists joined by commas', () => {
    const { parameters } = deployment('shop', shop, { ...place, parameters: { ...literals, Nodes: 3 } });
    expect(parameters).toEqual({ ...literals, Subnets: 'subnet-1,subnet-2', Nodes: '3' });
  });

  test('needs no parameter that has a default', () => {
    const { parameters } = deployment('shop', shop, { ...place, parameters: literals });
    expect(parameters).not.toHaveProperty('Nodes');
  });

  test('takes an output of another one as a parameter', () => {
    const producer = deployment('network', network, { ...place, parameters: {} });
    const VpcId = outputOf(producer, 'VpcId');
    const { parameters } = deployment('shop', shop, { ...place, parameters: { ...literals, VpcId } });
    expect(parameters.VpcId).toEqual(new OutputReference(producer, 'VpcId'));
  });

  test.each(['1-shop', 'shop_dev', 'shop dev', ''])('cannot have the stack name %j', (stackName) => {
    expect(() => deployment('shop', shop, { ...place, stackName, parameters: literals })).toThrow(
      `the stack name ${JSON.stringify(stackName)} is not valid`,
    );
  });

  test('cannot have an invalid account ID', () => {
    expect(() => deployment('shop', shop, { ...place, account: '12345', parameters: literals })).toThrow(
      'an account ID has twelve digits',
    );
  });
});

const base = (name: string, after: readonly Deployment[] = []) =>
  deployment(name, network, { ...place, stackName: `shop-dev-${name}`, parameters: {}, after });
const environment = (...stacks: [Deployment, ...Deployment[]]) => ({
  stacks,
  tags: { system: 'shop', environment: 'dev', owner: 'shop-team' },
  terminationProtection: false,
  approval: false,
});

describe('an environment', () => {
  test('cannot have two stacks with one name', () => {
    expect(() => defineEnvironment('dev', environment(base('a'), base('a')))).toThrow(
      'two stacks of the environment dev have the name a',
    );
  });

  test('has stack names that begin with the system and the environment', () => {
    const dev = defineEnvironment('dev', environment(base('a')));
    expect(defineSystem('shop', [dev]).environments).toEqual([dev]);
    expect(() => defineSystem('market', [dev])).toThrow(
      'the stack name shop-dev-a must begin with market-dev, the system and the environment',
    );
  });

  test('has its system and its name as tags', () => {
    const tags = { system: 'shop', environment: 'test', owner: 'shop-team' };
    const dev = defineEnvironment('dev', { ...environment(base('a')), tags });
    expect(() => defineSystem('shop', [dev])).toThrow(
      'the tag environment of the environment dev must be dev',
    );
  });
});

describe('the order of deployments', () => {
  const zone = base('zone');
  const vpc = base('vpc');
  const web = deployment('web', shop, {
    ...place,
    stackName: 'shop-dev-web',
    parameters: { ...literals, VpcId: outputOf(vpc, 'VpcId') },
    after: [zone],
  });
  const alarms = base('alarms', [web]);

  test('follows references and explicit order, whatever the order of declaration', () => {
    expect(deploymentOrder([alarms, web, vpc, zone])).toEqual([[vpc, zone], [web], [alarms]]);
  });

  test('ignores stacks of other environments', () => {
    expect(deploymentOrder([alarms, web])).toEqual([[web], [alarms]]);
    expect(neededElsewhere([alarms, web])).toEqual([vpc, zone]);
    expect(deploymentOrder([])).toEqual([]);
  });

  test('cannot be a circle', () => {
    let last: typeof vpc;
    const [first, explicit] = [
      () =>
        deployment('web', shop, {
          ...place,
          stackName: 'web',
          parameters: { ...literals, VpcId: outputOf(last, 'VpcId') },
        }),
      () => deployment('vpc', network, { ...place, stackName: 'vpc', parameters: {}, after: [last] }),
    ];
    expect(first).toThrow('the stack web refers in VpcId to a stack that is not defined yet');
    expect(explicit).toThrow('the stack vpc refers in after to a stack that is not defined yet');
    last = base('last', [vpc]);
    expect(first).not.toThrow();
  });

  test('gives the consumers of a stack', () => {
    expect(consumersOf(vpc, [alarms, web, zone])).toEqual([web]);
  });
});
