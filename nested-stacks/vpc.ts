import { defineStack } from '../src/template';
import { vpcParameters } from './network/parameters';
import { addVpc, protectVpc } from './network/vpc';

export const vpc = defineStack(
  'vpc',
  {
    Description: 'VPC without subnets, with an internet gateway and flow logs',
    Parameters: {
      ...vpcParameters,
      VpcCidr: {
        ...vpcParameters.VpcCidr,
        Description: 'IPv4 range of the VPC. Each environment has subnets in a part of it',
      },
    },
  },
  (stack) => {
    const { vpc, internet } = addVpc(stack);
    protectVpc(stack, vpc);
    return {
      VpcId: { Description: 'ID of the VPC', Value: vpc.ref },
      InternetGatewayId: { Description: 'ID of its internet gateway', Value: internet.gatewayId },
    };
  },
);
