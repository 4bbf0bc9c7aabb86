import type { StackBuilder } from '../../src/template';
import { strategyParameter } from '../shared/deployment-strategy';

export const albParameters = {
  VpcId: {
    Type: 'AWS::EC2::VPC::Id',
    Description: 'VPC of the load balancer and its targets',
    label: 'VPC',
    group: 'Network',
  },
  SubnetIds: {
    Type: 'List<AWS::EC2::Subnet::Id>',
    Description:
      'Subnets in at least two Availability Zones: public ones, unless only CloudFront can reach it',
    label: 'Subnets',
    group: 'Network',
  },
  ClientCidr: {
    Type: 'String',
    Description: 'IPv4 range that can reach the load balancer, such as that of an office or a VPN',
    Default: '0.0.0.0/0',
    AllowedPattern: '([0-9]{1,3}\\.){3}[0-9]{1,3}/[0-9]{1,2}',
    ConstraintDescription: 'must be an IPv4 range, such as 0.0.0.0/0',
    label: 'Client range',
    group: 'Network',
  },
  CloudFrontPrefixListId: {
    Type: 'String',
    Description:
      'ID of the prefix list com.amazonaws.global.cloudfront.origin-facing in the Region. With it, the load balancer is internal, and only CloudFront can reach it. Leave empty for an internet-facing one',
    Default: '',
    AllowedPattern: '|pl-[0-9a-f]+',
    ConstraintDescription: 'must be the ID of a prefix list, or empty',
    of: 'AWS::EC2::PrefixList.PrefixListId',
    label: 'Prefix list of CloudFront',
    group: 'Network',
  },
  CertificateArn: {
    Type: 'String',
    Description:
      'ARN of an ACM certificate. With it, HTTP redirects to HTTPS. Leave empty to serve plain HTTP',
    Default: '',
    AllowedPattern: '|arn:aws[a-z-]*:acm:[a-z0-9-]+:[0-9]{12}:certificate/[a-f0-9-]+',
    ConstraintDescription: 'must be the ARN of an ACM certificate, or empty',
    of: 'AWS::CertificateManager::Certificate.Id',
    label: 'Certificate',
    group: 'Load balancer',
  },
  TargetPort: {
    Type: 'Number',
    Description: 'Port on which the targets listen',
    Default: 8000,
    MinValue: 1,
    MaxValue: 65535,
    label: 'Target port',
    group: 'Load balancer',
  },
  HealthCheckPath: {
    Type: 'String',
    Description: 'Path of the health check. A healthy target answers it with status 200',
    Default: '/health-check',
    AllowedPattern: '/.*',
    ConstraintDescription: 'must be a path that starts with /',
    label: 'Health check path',
    group: 'Load balancer',
  },
  DeletionProtection: {
    Type: 'String',
    Description: 'Whether deletion protection is on for the load balancer',
    Default: 'true',
    AllowedValues: ['true', 'false'],
    label: 'Deletion protection',
    group: 'Load balancer',
  },
  ...strategyParameter,
  TestPort: {
    Type: 'Number',
    Description:
      'Port of the test listener, which reaches new tasks before they serve production. Not used by rolling',
    Default: 8443,
    MinValue: 1024,
    MaxValue: 65535,
    label: 'Test port',
    group: 'Deployment strategy',
  },
  TestCidr: {
    Type: 'String',
    Description:
      'IPv4 range that can reach the test listener, such as that of an office. By default, no client can',
    Default: '127.0.0.1/32',
    AllowedPattern: '([0-9]{1,3}\\.){3}[0-9]{1,3}/[0-9]{1,2}',
    ConstraintDescription: 'must be an IPv4 range, such as 192.0.2.0/24',
    label: 'Test client range',
    group: 'Deployment strategy',
  },
  LogDays: {
    Type: 'Number',
    Description: 'Retention of access logs in days',
    Default: 365,
    MinValue: 1,
    MaxValue: 3650,
    label: 'Access log retention',
    group: 'Load balancer',
  },
} as const;

export type AlbBuilder = StackBuilder<typeof albParameters>;
