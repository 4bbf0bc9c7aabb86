import {
  accountId,
  and,
  equals,
  type Handle,
  iff,
  type NamedCondition,
  noValue,
  region,
  sub,
} from '../../src/template';
import { EC2 } from '../../src/template/aws';
import { nameTag } from '../shared/tags';
import type { NetworkBuilder, SubnetBuilder } from './parameters';
import type { Area, Zones } from './zones';

/** The services that nodes, tasks, Session Manager and cfn-signal call. */
const PRIVATE_SERVICES = [
  ['Ecr', 'ecr.api'],
  ['EcrDocker', 'ecr.dkr'],
  ['Ecs', 'ecs'],
  ['EcsAgent', 'ecs-agent'],
  ['EcsTelemetry', 'ecs-telemetry'],
  ['Logs', 'logs'],
  ['Ssm', 'ssm'],
  ['SsmMessages', 'ssmmessages'],
  ['Ec2Messages', 'ec2messages'],
  ['CloudFormation', 'cloudformation'],
] as const;

/** Gateway endpoints are free, and S3 (which stores image layers) and DynamoDB traffic then bypasses NAT. */
export function addGatewayEndpoints(
  { add }: SubnetBuilder,
  VpcId: Area['vpcId'],
  { all: [first, second, third], hasThird, publicRoutes }: Zones,
): void {
  const RouteTableIds = [
    publicRoutes.ref,
    first.privateRoutes.ref,
    second.privateRoutes.ref,
    iff(hasThird, third.privateRoutes.ref, noValue),
  ];
  const gateway = { VpcEndpointType: 'Gateway', VpcId, RouteTableIds } as const;
  add('S3Endpoint', new EC2.VPCEndpoint({ ...gateway, ServiceName: sub`com.amazonaws.${region}.s3` }), {
    comment:
      'Has no policy, because image layers and packages are in AWS owned buckets whose names differ by region.',
  });
  add(
    'DynamoDbEndpoint',
    new EC2.VPCEndpoint({
      ...gateway,
      ServiceName: sub`com.amazonaws.${region}.dynamodb`,
      PolicyDocument: {
        Version: '2012-10-17',
        Statement: [
          {
            Sid: 'PrincipalsOfThisAccount',
            Effect: 'Allow',
            Principal: '*',
            Action: 'dynamodb:*',
            Resource: '*',
            Condition: { StringEquals: { 'aws:PrincipalAccount': accountId } },
          },
        ],
      },
    }),
    {
      comment:
        'IAM policies decide what a caller can do. The endpoint only denies principals of other accounts.',
    },
  );
}

export function addInterfaceEndpoints(
  { parameters, add, condition }: NetworkBuilder,
  vpc: Handle<EC2.VPC>,
  { all: [first, second, third], hasThird }: Zones,
  hasNoNat: NamedCondition,
): void {
  const hasEndpoints = condition(
    'HasInterfaceEndpoints',
    and(hasNoNat, equals(parameters.InterfaceEndpoints, 'true')),
  );
  const options = { Condition: hasEndpoints };
  const group = add(
    'EndpointSecurityGroup',
    new EC2.SecurityGroup({
      GroupDescription: 'VPC endpoints: HTTPS from the VPC',
      VpcId: vpc.ref,
      SecurityGroupIngress: [
        { IpProtocol: 'tcp', FromPort: 443, ToPort: 443, CidrIp: parameters.VpcCidr, Description: 'VPC' },
      ],
      SecurityGroupEgress: [
        { IpProtocol: '-1', CidrIp: '127.0.0.1/32', Description: 'None; endpoints only answer' },
      ],
      Tags: nameTag(sub`${parameters.Name}-endpoints`),
    }),
    options,
  );
  for (const [id, service] of PRIVATE_SERVICES)
    add(
      `${id}Endpoint`,
      new EC2.VPCEndpoint({
        VpcEndpointType: 'Interface',
        VpcId: vpc.ref,
        ServiceName: sub`com.amazonaws.${region}.${service}`,
        PrivateDnsEnabled: true,
        SecurityGroupIds: [group.ref],
        SubnetIds: [
          first.privateSubnet.ref,
          second.privateSubnet.ref,
          iff(hasThird, third.privateSubnet.ref, noValue),
        ],
      }),
      options,
    );
}
