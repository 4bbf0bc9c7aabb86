import type { StackBuilder } from '../../src/template';
import { nameParameter } from '../shared/parameters';

export const clusterParameters = {
  ...nameParameter,
  VpcId: {
    Type: 'AWS::EC2::VPC::Id',
    Description: 'Network of the nodes',
    Label: 'Network',
    Group: 'Network',
  },
  SubnetIds: {
    Type: 'List<AWS::EC2::Subnet::Id>',
    Description:
      'Private subnets of the nodes, in two zones at least, with a way to ECS, ECR and CloudFormation',
    Label: 'Subnets',
    Group: 'Network',
  },
  InstanceTypes: {
    Type: 'CommaDelimitedList',
    Description: 'Two types of the same size: where AWS has none of the first, the second serves',
    Default: 't3a.small,t3.small',
    Label: 'Instance types',
    Group: 'Nodes',
  },
  MinNodes: {
    Type: 'Number',
    Description: 'Nodes that always run; two survive a zone. Must be less than the most',
    Default: 2,
    MinValue: 1,
    MaxValue: 20,
    Label: 'Fewest nodes',
    Group: 'Nodes',
  },
  MaxNodes: {
    Type: 'Number',
    Description: 'Most nodes that ECS may start for tasks that find no room',
    Default: 4,
    MinValue: 2,
    MaxValue: 40,
    Label: 'Most nodes',
    Group: 'Nodes',
  },
  Ami: {
    Type: 'AWS::SSM::Parameter::Value<AWS::EC2::Image::Id>',
    Description: "Where AWS publishes the nodes' image. Deploying after a new one came out rolls the nodes",
    Default: '/aws/service/ecs/optimized-ami/amazon-linux-2023/recommended/image_id',
    Label: 'Image of the nodes',
    Group: 'Nodes',
  },
} as const;

export type ClusterBuilder = StackBuilder<typeof clusterParameters>;
