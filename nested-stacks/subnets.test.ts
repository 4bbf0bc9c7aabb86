import { deployed } from '../tools/testing/compiled';
import { subnets } from './subnets';

const given = { Name: 'shared-dev', VpcId: 'vpc-1', InternetGatewayId: 'igw-1', Range: '10.0.64.0/18' };
const two = deployed(subnets, given);
const three = deployed(subnets, { ...given, Zones: '3', Nat: 'per-zone' });

test('all subnets are in the range of the environment', () => {
  const ranges = Object.values(three.ofType('AWS::EC2::Subnet')).map(({ CidrBlock }) => CidrBlock);
  expect(ranges.sort()).toEqual([
    '10.0.104.0/21',
    '10.0.64.0/21',
    '10.0.72.0/21',
    '10.0.80.0/21',
    '10.0.88.0/21',
    '10.0.96.0/21',
  ]);
});

test('the environment has routes and NAT gateways of its own', () => {
  expect(Object.keys(two.ofType('AWS::EC2::NatGateway'))).toEqual(['NatGatewayA']);
  expect(Object.keys(three.ofType('AWS::EC2::NatGateway'))).toHaveLength(3);
  expect(two.properties('PublicRouteToInternet').GatewayId).toBe('igw-1');
});

test('a database can use the private subnets only', () => {
  expect(two.properties('DatabaseSubnets').SubnetIds).toEqual(['${PrivateSubnetA}', '${PrivateSubnetB}']);
});

test('the third zone changes nothing in the other two', () => {
  for (const id of ['PublicSubnetA', 'PrivateSubnetB'])
    expect(three.properties(id)).toEqual(two.properties(id));
});
