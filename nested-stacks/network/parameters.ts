import type { StackBuilder } from '../../src/template';
import { boundaryParameter, logKeyParameter, nameParameter } from '../shared/parameters';
import { pick } from '../shared/pick';

/** What a VPC needs, with or without subnets. */
export const vpcParameters = {
  ...nameParameter,
  VpcCidr: {
    Type: 'String',
    Description: 'IPv4 range of the VPC. Its six subnets have 4096 addresses each',
    Default: '10.0.0.0/16',
    AllowedPattern: '([0-9]{1,3}\\.){3}[0-9]{1,3}/1[67]',
    ConstraintDescription: 'must be an IPv4 range of size /16 or /17, such as 10.0.0.0/16',
    label: 'VPC range',
    group: 'Network',
  },
  ...logKeyParameter,
  ...boundaryParameter,
} as const;

/** What subnets need, in a VPC of the same or of another stack. */
export const subnetParameters = {
  ...nameParameter,
  Zones: {
    Type: 'String',
    Description: 'Number of Availability Zones',
    Default: '2',
    AllowedValues: ['2', '3'],
    label: 'Availability Zones',
    group: 'Network',
  },
  Nat: {
    Type: 'String',
    Description:
      'NAT gateways: none is cheapest, one is a single point of failure, per-zone survives the loss of a zone',
    Default: 'one',
    AllowedValues: ['none', 'one', 'per-zone'],
    label: 'NAT gateways',
    group: 'Network',
  },
} as const;

export const networkParameters = {
  ...nameParameter,
  VpcCidr: vpcParameters.VpcCidr,
  ...pick(subnetParameters, 'Zones', 'Nat'),
  InterfaceEndpoints: {
    Type: 'String',
    Description:
      'Whether to create interface endpoints for ECR, ECS, CloudWatch Logs, SSM and CloudFormation. Applies only if Nat is none',
    Default: 'false',
    AllowedValues: ['true', 'false'],
    label: 'Interface endpoints',
    group: 'Network',
  },
  ...logKeyParameter,
  ...boundaryParameter,
} as const;

export type VpcBuilder = StackBuilder<typeof vpcParameters>;
export type SubnetBuilder = StackBuilder<typeof subnetParameters>;
export type NetworkBuilder = StackBuilder<typeof networkParameters>;
