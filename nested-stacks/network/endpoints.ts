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
import type { NetworkBuilder } from './parameters';
import type { Zones } from './zones';

/** What nodes, tasks and Session Manager call, and cfn-signal at the end of a node's start. */
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

/** Gateway endpoints cost nothing and keep S3 and DynamoDB traffic away from NAT; image layers come from S3 too. */
export function addGatewayEndpoints(
  { add }: NetworkBuilder,
  vpc: Handle<EC2.VPC>,
  { all: [first, second, third], hasThird, publicRoutes }: Zones,
): void {
  const RouteTableIds = [
    publicRoutes.ref,
    first.privateRoutes.ref,
    second.privateRoutes.ref,
    iff(hasThird, third.privateRoutes.ref, noValue),
  ];
  const gateway = { VpcEndpointType: 'Gateway', VpcId: vpc.ref, RouteTableIds } as const;
  add('S3Endpoint', new EC2.VPCEndpoint({ ...gateway, ServiceName: sub`com.amazonaws.${region}.s3` }), {
    comment:
      "No policy: ECR's layers and the nodes' packages lie in buckets of AWS whose names differ by region.",
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
            Sid: 'OnlyThisAccount',
            Effect: 'Allow',
            Principal: '*',
            Action: 'dynamodb:*',
            Resource: '*',
            Condition: { StringEquals: { 'aws:PrincipalAccount': accountId } },
          },
        ],
      },
    }),
    { comment: 'What a caller may do is for its role to say; the endpoint only keeps other accounts out.' },
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
      GroupDescription: 'Private endpoints: HTTPS from inside the network',
      VpcId: vpc.ref,
      SecurityGroupIngress: [
        { IpProtocol: 'tcp', FromPort: 443, ToPort: 443, CidrIp: parameters.VpcCidr, Description: 'Network' },
      ],
      SecurityGroupEgress: [
        { IpProtocol: '-1', CidrIp: '127.0.0.1/32', Description: 'Nowhere: endpoints only answer' },
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
