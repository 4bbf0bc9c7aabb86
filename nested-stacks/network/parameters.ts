import type { StackBuilder } from '../../src/template';
import { logKeyParameter, nameParameter } from '../shared/parameters';

export const networkParameters = {
  ...nameParameter,
  VpcCidr: {
    Type: 'String',
    Description: 'Address range of the whole network',
    Default: '10.0.0.0/16',
    AllowedPattern: '([0-9]{1,3}\\.){3}[0-9]{1,3}/(1[6-9]|2[0-4])',
    ConstraintDescription: 'an IPv4 range from /16 to /24, such as 10.0.0.0/16',
    label: 'Address range',
    group: 'Network',
  },
  SubnetBits: {
    Type: 'Number',
    Description: 'Host bits of a subnet. 12 gives 4096 addresses each; six subnets must fit the range',
    Default: 12,
    MinValue: 4,
    MaxValue: 13,
    label: 'Subnet size',
    group: 'Network',
  },
  Zones: {
    Type: 'String',
    Description: 'Over how many availability zones the subnets are spread',
    Default: '2',
    AllowedValues: ['2', '3'],
    label: 'Availability zones',
    group: 'Network',
  },
  Nat: {
    Type: 'String',
    Description: 'NAT gateways: none is cheapest, one is a single point of failure, per-zone survives a zone',
    Default: 'one',
    AllowedValues: ['none', 'one', 'per-zone'],
    label: 'NAT gateways',
    group: 'Network',
  },
  InterfaceEndpoints: {
    Type: 'String',
    Description:
      'Private endpoints for ECR, ECS, logs, SSM and CloudFormation. They take effect only where Nat is none',
    Default: 'false',
    AllowedValues: ['true', 'false'],
    label: 'Private endpoints',
    group: 'Network',
  },
  ...logKeyParameter,
} as const;

export type NetworkBuilder = StackBuilder<typeof networkParameters>;
