import { defineStack, iff, join, sub } from '../src/template';
import { EC2 } from '../src/template/aws';
import { lockDefaultSecurityGroup } from './network/default-security-group';
import { addGatewayEndpoints, addInterfaceEndpoints } from './network/endpoints';
import { addFlowLogs } from './network/flow-logs';
import { addNat } from './network/nat';
import { networkParameters } from './network/parameters';
import { addZones } from './network/zones';
import { logKey } from './shared/logs';
import { nameTag } from './shared/tags';

export const network = defineStack(
  'network',
  {
    Description:
      'VPC with public and private subnets in two or three Availability Zones, NAT or VPC endpoints, and flow logs',
    Parameters: networkParameters,
  },
  (stack) => {
    const { parameters, add } = stack;
    const key = logKey(stack);
    const vpc = add(
      'Vpc',
      new EC2.VPC({
        CidrBlock: parameters.VpcCidr,
        EnableDnsSupport: true,
        EnableDnsHostnames: true,
        Tags: nameTag(parameters.Name),
      }),
    );
    const zones = addZones(stack, vpc);
    const hasNoNat = addNat(stack, zones);
    addGatewayEndpoints(stack, vpc, zones);
    addInterfaceEndpoints(stack, vpc, zones, hasNoNat);
    addFlowLogs(stack, vpc, key);
    lockDefaultSecurityGroup(stack, vpc, key);

    const [first, second, third] = zones.all;
    const subnets = (kind: 'publicSubnet' | 'privateSubnet') =>
      iff(
        zones.hasThird,
        join(',', [first[kind].ref, second[kind].ref, third[kind].ref]),
        join(',', [first[kind].ref, second[kind].ref]),
      );
    return {
      VpcId: {
        Description: 'ID of the VPC',
        Value: vpc.ref,
        Export: { Name: sub`${parameters.Name}-vpc-id` },
      },
      VpcCidr: { Description: 'IPv4 range of the VPC', Value: vpc.get('CidrBlock') },
      PublicSubnetIds: {
        Description: 'Public subnets, one per zone, for load balancers',
        Value: subnets('publicSubnet'),
        Export: { Name: sub`${parameters.Name}-public-subnet-ids` },
      },
      PrivateSubnetIds: {
        Description: 'Private subnets, one per zone, for nodes and tasks',
        Value: subnets('privateSubnet'),
        Export: { Name: sub`${parameters.Name}-private-subnet-ids` },
      },
    };
  },
);
