import type { StackBuilder } from '../../src/template';
import { dataParameters } from '../data';
import { boundaryParameter, logKeyParameter, nameParameter } from '../shared/parameters';

const principal = {
  Type: 'String',
  Default: '',
  AllowedPattern: '|arn:aws[a-z-]*:iam::[0-9]{12}:(root|(role|user)/.+)',
  ConstraintDescription: 'must be the ARN of an IAM role or user, or empty',
  group: 'Access',
} as const;

export const eksClusterParameters = {
  ...nameParameter,
  KubernetesVersion: {
    Type: 'String',
    Description:
      'Minor version of Kubernetes. Upgrade one minor version at a time; EKS cannot go back, and supports a version for 14 months',
    Default: '1.36',
    AllowedPattern: '1\\.[0-9]{2}',
    ConstraintDescription: 'must be a minor version, such as 1.36',
    label: 'Kubernetes version',
    group: 'Cluster',
  },
  SubnetIds: {
    Type: 'List<AWS::EC2::Subnet::Id>',
    Description: 'Private subnets of the nodes, in at least two Availability Zones',
    label: 'Subnets',
    group: 'Network',
  },
  PublicEndpoint: {
    Type: 'String',
    Description:
      'Whether the Kubernetes API has an endpoint on the internet besides the one in the VPC. Without it, deployments must run in the VPC',
    Default: 'true',
    AllowedValues: ['true', 'false'],
    label: 'Public endpoint',
    group: 'Network',
  },
  PublicEndpointCidrs: {
    Type: 'CommaDelimitedList',
    Description: 'IPv4 ranges that may reach the public endpoint. Every request is authenticated with IAM',
    Default: '0.0.0.0/0',
    label: 'Clients of the public endpoint',
    group: 'Network',
  },
  Namespace: {
    Type: 'String',
    Description: 'Kubernetes namespace that the deployer may change',
    Default: 'comentarios',
    AllowedPattern: '[a-z]([a-z0-9-]{0,61}[a-z0-9])?',
    ConstraintDescription: 'must be small letters, digits and hyphens, and start with a letter',
    label: 'Namespace',
    group: 'Access',
  },
  AdministratorArn: {
    ...principal,
    Description:
      'IAM principal that administers the cluster: it creates namespaces and other objects without a namespace. Leave empty for none',
    of: 'AWS::IAM::Role.Arn',
    label: 'Administrator',
  },
  DeployerArn: {
    ...principal,
    Description: 'IAM principal that deploys into the namespace, and nowhere else. Leave empty for none',
    of: 'AWS::IAM::Role.Arn',
    label: 'Deployer',
  },
  DeletionProtection: {
    ...dataParameters.DeletionProtection,
    Description: 'Whether deletion protection is on for the cluster',
    group: 'Cluster',
  },
  MetricsServerVersion: {
    Type: 'String',
    Description:
      'Version of the add-on metrics-server, which the HorizontalPodAutoscaler needs. Leave empty for the default version of EKS',
    Default: '',
    AllowedPattern: '|v[0-9]+\\.[0-9]+\\.[0-9]+-eksbuild\\.[0-9]+',
    ConstraintDescription: 'must be a version such as v0.8.0-eksbuild.1, or empty',
    label: 'Metrics server',
    group: 'Add-ons',
  },
  ObservabilityVersion: {
    Type: 'String',
    Description:
      'Version of the add-on amazon-cloudwatch-observability, which sends metrics and logs of the pods. Leave empty for the default version of EKS',
    Default: '',
    AllowedPattern: '|v[0-9]+\\.[0-9]+\\.[0-9]+-eksbuild\\.[0-9]+',
    ConstraintDescription: 'must be a version such as v4.1.0-eksbuild.1, or empty',
    label: 'CloudWatch observability',
    group: 'Add-ons',
  },
  ...logKeyParameter,
  ...boundaryParameter,
} as const;

export type EksClusterBuilder = StackBuilder<typeof eksClusterParameters>;
