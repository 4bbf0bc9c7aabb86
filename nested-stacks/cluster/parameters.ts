import type { StackBuilder } from '../../src/template';
import { boundaryParameter, nameParameter } from '../shared/parameters';

export const clusterParameters = {
  Name: {
    ...nameParameter.Name,
    // ECS rejects capacity provider names that start with these words.
    AllowedPattern: '(?!aws|ecs|fargate)[a-z][a-z0-9]*(-[a-z0-9]+)*',
    ConstraintDescription:
      'must be 2 to 24 lowercase letters, digits and single hyphens, and start with a letter but not with aws, ecs or fargate',
  },
  Environment: {
    Type: 'String',
    Description:
      'Value of the tag environment of the launch template, to which CloudFormation passes no tags of the stack. Leave empty for none',
    Default: '',
    AllowedPattern: '|[a-z][a-z0-9-]*',
    ConstraintDescription: 'must be the name of an environment, such as dev, or empty',
    label: 'Environment',
    group: 'Naming',
  },
  VpcId: {
    Type: 'AWS::EC2::VPC::Id',
    Description: 'VPC of the nodes',
    label: 'VPC',
    group: 'Network',
  },
  SubnetIds: {
    Type: 'List<AWS::EC2::Subnet::Id>',
    Description:
      'Private subnets of the nodes in at least two Availability Zones, with a route to ECS, ECR and CloudFormation',
    label: 'Subnets',
    group: 'Network',
  },
  InstanceTypes: {
    Type: 'CommaDelimitedList',
    Description:
      'Two instance types. The second is used where AWS has no capacity for the first, so it needs at least the same size',
    Default: 't3.small,t3a.medium',
    label: 'Instance types',
    group: 'Nodes',
  },
  MinNodes: {
    Type: 'Number',
    Description: 'Minimum number of nodes; two survive the loss of a zone. Must be less than the maximum',
    Default: 2,
    MinValue: 1,
    MaxValue: 20,
    label: 'Minimum nodes',
    group: 'Nodes',
  },
  MaxNodes: {
    Type: 'Number',
    Description: 'Maximum number of nodes that ECS starts for tasks without capacity',
    Default: 4,
    MinValue: 2,
    MaxValue: 40,
    label: 'Maximum nodes',
    group: 'Nodes',
  },
  Ami: {
    Type: 'AWS::SSM::Parameter::Value<AWS::EC2::Image::Id>',
    Description:
      'SSM parameter of the node AMI. A deployment after AWS has published a new AMI replaces the nodes',
    Default: '/aws/service/ecs/optimized-ami/amazon-linux-2023/recommended/image_id',
    label: 'Node AMI',
    group: 'Nodes',
  },
  AmiId: {
    Type: 'String',
    Description:
      'ID of the node AMI, in place of the SSM parameter. A root stack passes it, so that a change set of the root shows a new AMI',
    Default: '',
    AllowedPattern: '|ami-[0-9a-f]+',
    ConstraintDescription: 'must be the ID of an AMI, or empty',
    of: 'AWS::EC2::Image.ImageId',
    label: 'Node AMI ID',
    group: 'Nodes',
  },
  ...boundaryParameter,
} as const;

export type ClusterBuilder = StackBuilder<typeof clusterParameters>;
