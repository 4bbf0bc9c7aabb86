import { deployed, field, list } from '../tools/testing/compiled';
import { network } from './network';

const Name = 'shop-dev';

function subnets(zones: '2' | '3') {
  return Object.values(deployed(network, { Name, Zones: zones }).ofType('AWS::EC2::Subnet'));
}

test('two zones have four subnets and three zones six, which do not overlap', () => {
  expect(subnets('2').map(({ CidrBlock }) => CidrBlock)).toEqual([
    '10.0.0.0/20',
    '10.0.48.0/20',
    '10.0.16.0/20',
    '10.0.64.0/20',
  ]);
  const six = subnets('3').map(({ CidrBlock }) => CidrBlock);
  expect(six).toHaveLength(6);
  expect(new Set(six).size).toBe(6);
});

test('adding a third zone keeps the ranges of the first two', () => {
  const before = subnets('2').map(({ CidrBlock }) => CidrBlock);
  expect(subnets('3').map(({ CidrBlock }) => CidrBlock)).toEqual(expect.arrayContaining(before));
});

test('no subnet assigns public addresses automatically', () => {
  for (const subnet of subnets('3')) expect(subnet.MapPublicIpOnLaunch).toBe(false);
});

test.each([
  ['none', '3', 0],
  ['one', '2', 1],
  ['one', '3', 1],
  ['per-zone', '2', 2],
  ['per-zone', '3', 3],
] as const)(
  'NAT %s over %s zones makes %i gateways, and every private subnet uses one of its own zone or the shared',
  (Nat, Zones, gateways) => {
    const stack = deployed(network, { Name, Nat, Zones });
    expect(Object.keys(stack.ofType('AWS::EC2::NatGateway'))).toHaveLength(gateways);
    const ways = Object.entries(stack.ofType('AWS::EC2::Route')).filter(
      ([, route]) => route.NatGatewayId !== undefined,
    );
    expect(ways).toHaveLength(gateways === 0 ? 0 : Number(Zones));
    for (const [id, route] of ways)
      expect(route.NatGatewayId).toBe(gateways === 1 ? '${NatGatewayA}' : `\${NatGateway${id.slice(-1)}}`);
  },
);

test('NAT gateways depend on the attachment of the internet gateway', () => {
  const stack = deployed(network, { Name, Nat: 'per-zone', Zones: '3' });
  for (const letter of ['A', 'B', 'C']) {
    expect(stack.resources[`NatAddress${letter}`]?.node.DependsOn).toBe('InternetGatewayAttachment');
    expect(stack.properties(`NatGateway${letter}`).AllocationId).toBe(`\${NatAddress${letter}.AllocationId}`);
  }
});

test('private subnets never route to the internet gateway', () => {
  const stack = deployed(network, { Name, Nat: 'per-zone', Zones: '3' });
  const open = Object.values(stack.ofType('AWS::EC2::Route')).filter(
    ({ GatewayId }) => GatewayId !== undefined,
  );
  expect(open.map(({ RouteTableId }) => RouteTableId)).toEqual(['${PublicRoutes}']);
  const associations = Object.entries(stack.ofType('AWS::EC2::SubnetRouteTableAssociation'));
  for (const [id, association] of associations)
    expect(association.RouteTableId).toBe(
      id.startsWith('Public') ? '${PublicRoutes}' : `\${PrivateRoutes${id.charAt(13)}}`,
    );
});

test('interface endpoints exist only if requested and Nat is none', () => {
  const interfaces = (parameters: Record<string, string>) =>
    Object.values(deployed(network, { Name, ...parameters }).ofType('AWS::EC2::VPCEndpoint')).filter(
      ({ VpcEndpointType }) => VpcEndpointType === 'Interface',
    );
  expect(interfaces({ Nat: 'none' })).toEqual([]);
  expect(interfaces({ Nat: 'one', InterfaceEndpoints: 'true' })).toEqual([]);
  const services = interfaces({ Nat: 'none', InterfaceEndpoints: 'true' }).map(
    ({ ServiceName }) => ServiceName,
  );
  for (const service of ['ecr.api', 'ecr.dkr', 'ecs', 'logs', 'ssm', 'cloudformation'])
    expect(services).toContain(`com.amazonaws.eu-west-1.${service}`);
});

test('every route table has the gateway endpoints of S3 and DynamoDB', () => {
  const stack = deployed(network, { Name, Zones: '3' });
  for (const id of ['S3Endpoint', 'DynamoDbEndpoint'])
    expect(list(stack.properties(id).RouteTableIds)).toHaveLength(4);
});

test('endpoints accept HTTPS from the VPC only', () => {
  const stack = deployed(network, { Name, Nat: 'none', InterfaceEndpoints: 'true' });
  const [rule, ...more] = list(stack.properties('EndpointSecurityGroup').SecurityGroupIngress);
  expect(more).toEqual([]);
  expect([field(rule, 'FromPort'), field(rule, 'ToPort'), field(rule, 'CidrIp')]).toEqual([
    443,
    443,
    '10.0.0.0/16',
  ]);
});

test('flow logs record all traffic, and the default security group has no rules', () => {
  const stack = deployed(network, { Name });
  expect(stack.properties('FlowLog')).toMatchObject({ ResourceId: '${Vpc}', TrafficType: 'ALL' });
  expect(stack.properties('LockedDefaultSecurityGroup').SecurityGroupId).toBe('${Vpc.DefaultSecurityGroup}');
});

test('the Lambda function can change the default security group only', () => {
  const stack = deployed(network, { Name });
  const statements = list(
    field(field(list(stack.properties('LockRole').Policies)[0], 'PolicyDocument'), 'Statement'),
  );
  const changes = statements.find((statement) => field(statement, 'Sid') === 'RemoveRules');
  expect(field(changes, 'Resource')).toBe(
    'arn:aws:ec2:eu-west-1:111122223333:security-group/${Vpc.DefaultSecurityGroup}',
  );
});

test('the network stack can be deployed alone with only a name', () => {
  expect(deployed(network, { Name }).outputs).toMatchObject({
    VpcId: '${Vpc}',
    PrivateSubnetIds: '${PrivateSubnetA},${PrivateSubnetB}',
  });
});
