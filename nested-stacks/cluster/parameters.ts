import type { StackBuilder } from '../../src/template';
import { nameParameter } from '../shared/parameters';

export const clusterParameters = {
  ...nameParameter,
  VpcId: {
    Type: 'AWS::EC2::VPC::Id',
    Description: 'Network of the nodes',
    label: 'Network',
    group: 'Network',
  },
  SubnetIds: {
    Type: 'List<AWS::EC2::Subnet::Id>',
    Description:
      'Private subnets of the nodes, in two zones at least, with a way to ECS, ECR and CloudFormation',
    label: 'Subnets',
    group: 'Network',
  },
  InstanceTypes: {
    Type: 'CommaDelimitedList',
    Description: 'Two types of the same size: where AWS has none of the first, the second serves',
    Default: 't3a.small,t3.small',
    label: 'Instance types',
    group: 'Nodes',
  },
  MinNodes: {
    Type: 'Number',
    Description: 'Nodes that always run; two survive a zone. Must be less than the most',
    Default: 2,
    MinValue: 1,
    MaxValue: 20,
    label: 'Fewest nodes',
    group: 'Nodes',
  },
  MaxNodes: {
    Type: 'Number',
    Description: 'Most nodes that ECS may start for tasks that find no room',
    Default: 4,
    MinValue: 2,
    MaxValue: 40,
    label: 'Most nodes',
    group: 'Nodes',
  },
  Ami: {
    Type: 'AWS::SSM::Parameter::Value<AWS::EC2::Image::Id>',
    Description: "Where AWS publishes the nodes' image. Deploying after a new one came out rolls the nodes",
    Default: '/aws/service/ecs/optimized-ami/amazon-linux-2023/recommended/image_id',
    label: 'Image of the nodes',
    group: 'Nodes',
  },
} as const;

export type ClusterBuilder = StackBuilder<typeof clusterParameters>;
