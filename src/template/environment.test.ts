import { EC2 } from './aws';
import { defineStack } from './define-stack';
import { defineEnvironment } from './environment';

const shop = defineStack(
  'shop',
  {
    Description: 'shop',
    Parameters: {
      Size: { Type: 'String', Description: 'size', AllowedValues: ['small', 'large'] },
      Subnets: { Type: 'List<AWS::EC2::Subnet::Id>', Description: 'subnets' },
      Nodes: { Type: 'Number', Description: 'nodes', Default: 2 },
    },
  },
  ({ add }) => {
    add('Vpc', new EC2.VPC({}));
    return {};
  },
);

const given = {
  stackName: 'shop-dev',
  region: 'eu-west-1',
  parameters: { Size: 'small', Subnets: ['subnet-1', 'subnet-2'] },
  tags: { system: 'shop', environment: 'dev', owner: 'shop-team' },
  terminationProtection: false,
  approval: false,
} as const;

test('parameters are strings, with lists joined by commas', () => {
  const parameters = { ...given.parameters, Nodes: 3 };
  expect(defineEnvironment('dev', shop, { ...given, parameters }).parameters).toEqual({
    Size: 'small',
    Subnets: 'subnet-1,subnet-2',
    Nodes: '3',
  });
});

test('a parameter with a default is optional', () => {
  expect(defineEnvironment('dev', shop, given).parameters).not.toHaveProperty('Nodes');
});

test.each(['1-shop', 'shop_dev', 'shop dev', ''])('the stack name %j is rejected', (stackName) => {
  expect(() => defineEnvironment('dev', shop, { ...given, stackName })).toThrow(
    `the stack name ${JSON.stringify(stackName)} is not valid`,
  );
});

test('an invalid account ID is rejected', () => {
  expect(() => defineEnvironment('dev', shop, { ...given, account: '12345' })).toThrow(
    'an account ID has twelve digits',
  );
});
