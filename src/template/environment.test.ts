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

test('parameters are texts, lists joined, as CloudFormation takes them', () => {
  const parameters = { ...given.parameters, Nodes: 3 };
  expect(defineEnvironment('dev', shop, { ...given, parameters }).parameters).toEqual({
    Size: 'small',
    Subnets: 'subnet-1,subnet-2',
    Nodes: '3',
  });
});

test('a parameter that has a default may be left to it', () => {
  expect(defineEnvironment('dev', shop, given).parameters).not.toHaveProperty('Nodes');
});

test.each(['1-shop', 'shop_dev', 'shop dev', ''])(
  'the stack name %j is refused with its place',
  (stackName) => {
    expect(() => defineEnvironment('dev', shop, { ...given, stackName })).toThrow(
      `the stack name ${JSON.stringify(stackName)} is not one for AWS`,
    );
  },
);

test('an account that is not one is refused', () => {
  expect(() => defineEnvironment('dev', shop, { ...given, account: '12345' })).toThrow(
    'it has twelve digits',
  );
});

test('a mistake does not compile', () => {
  const { parameters } = given;
  const { Size: size, ...withoutSize } = parameters;
  const declared = [
    // @ts-expect-error a parameter is missing
    defineEnvironment('dev', shop, { ...given, parameters: withoutSize }),
    // @ts-expect-error a parameter is misspelt
    defineEnvironment('dev', shop, { ...given, parameters: { ...withoutSize, Sise: size } }),
    // @ts-expect-error a value is not allowed
    defineEnvironment('dev', shop, { ...given, parameters: { ...parameters, Size: 'huge' } }),
    // @ts-expect-error a tag is missing
    defineEnvironment('dev', shop, { ...given, tags: { system: 'shop', environment: 'dev' } }),
  ];
  expect(declared).toHaveLength(4);
});
