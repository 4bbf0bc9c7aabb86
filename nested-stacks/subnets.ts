import { defineStack, split } from '../src/template';
import { RDS } from '../src/template/aws';
import { addGatewayEndpoints } from './network/endpoints';
import { addNat } from './network/nat';
import { subnetParameters } from './network/parameters';
import { addZones, subnetIds } from './network/zones';

/** 2048 addresses in each subnet. */
const SUBNET_HOST_BITS = 11;

export const subnetsParameters = {
  ...subnetParameters,
  VpcId: {
    Type: 'AWS::EC2::VPC::Id',
    Description: 'VPC of the subnets',
    label: 'VPC',
    group: 'Network',
  },
  InternetGatewayId: {
    Type: 'String',
    Description: 'Internet gateway of the VPC',
    AllowedPattern: 'igw-[0-9a-f]+',
    ConstraintDescription: 'must be the ID of an internet gateway',
    of: 'AWS::EC2::InternetGateway.InternetGatewayId',
    label: 'Internet gateway',
    group: 'Network',
  },
  Range: {
    Type: 'String',
    Description: 'Part of the IPv4 range of the VPC that the six subnets of the environment divide',
    AllowedPattern: '([0-9]{1,3}\\.){3}[0-9]{1,3}/18',
    ConstraintDescription: 'must be an IPv4 range of size /18, such as 10.0.64.0/18',
    label: 'Range',
    group: 'Network',
  },
} as const;

export const subnets = defineStack(
  'subnets',
  {
    Description:
      'Public and private subnets of one environment in two or three Availability Zones, with routes and NAT of their own',
    Parameters: subnetsParameters,
  },
  (stack) => {
    const { parameters, add } = stack;
    const vpcId = parameters.VpcId;
    const zones = addZones(stack, {
      vpcId,
      range: parameters.Range,
      hostBits: SUBNET_HOST_BITS,
      internet: { gatewayId: parameters.InternetGatewayId },
    });
    addNat(stack, zones);
    addGatewayEndpoints(stack, vpcId, zones);
    const privateSubnets = subnetIds(zones, 'privateSubnet');
    const group = add(
      'DatabaseSubnets',
      new RDS.DBSubnetGroup({
        DBSubnetGroupDescription: 'Private subnets of the environment',
        SubnetIds: split(',', privateSubnets),
      }),
    );
    return {
      PublicSubnetIds: {
        Description: 'Public subnets, one per zone, for load balancers',
        Value: subnetIds(zones, 'publicSubnet'),
      },
      PrivateSubnetIds: {
        Description: 'Private subnets, one per zone, for tasks',
        Value: privateSubnets,
      },
      DatabaseSubnetGroupName: {
        Description: 'Subnet group of the private subnets, for a database',
        Value: group.ref,
      },
    };
  },
);
