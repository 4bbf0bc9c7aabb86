import { defineStack, sub } from '../src/template';
import { addGatewayEndpoints, addInterfaceEndpoints } from './network/endpoints';
import { addNat } from './network/nat';
import { networkParameters } from './network/parameters';
import { addVpc, protectVpc } from './network/vpc';
import { addZones, subnetIds } from './network/zones';

/** 4096 addresses in each subnet. */
const SUBNET_HOST_BITS = 12;

export const network = defineStack(
  'network',
  {
    Description:
      'VPC with public and private subnets in two or three Availability Zones, NAT or VPC endpoints, and flow logs',
    Parameters: networkParameters,
  },
  (stack) => {
    const { parameters } = stack;
    const { vpc, internet } = addVpc(stack);
    const range = parameters.VpcCidr;
    const zones = addZones(stack, { vpcId: vpc.ref, range, hostBits: SUBNET_HOST_BITS, internet });
    const hasNoNat = addNat(stack, zones);
    addGatewayEndpoints(stack, vpc.ref, zones);
    addInterfaceEndpoints(stack, vpc, zones, hasNoNat);
    protectVpc(stack, vpc);
    return {
      VpcId: {
        Description: 'ID of the VPC',
        Value: vpc.ref,
        Export: { Name: sub`${parameters.Name}-vpc-id` },
      },
      VpcCidr: { Description: 'IPv4 range of the VPC', Value: vpc.get('CidrBlock') },
      PublicSubnetIds: {
        Description: 'Public subnets, one per zone, for load balancers',
        Value: subnetIds(zones, 'publicSubnet'),
        Export: { Name: sub`${parameters.Name}-public-subnet-ids` },
      },
      PrivateSubnetIds: {
        Description: 'Private subnets, one per zone, for nodes and tasks',
        Value: subnetIds(zones, 'privateSubnet'),
        Export: { Name: sub`${parameters.Name}-private-subnet-ids` },
      },
    };
  },
);
