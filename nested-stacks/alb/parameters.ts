import type { StackBuilder } from '../../src/template';

export const albParameters = {
  VpcId: {
    Type: 'AWS::EC2::VPC::Id',
    Description: 'Network of the load balancer and its targets',
    label: 'Network',
    group: 'Network',
  },
  SubnetIds: {
    Type: 'List<AWS::EC2::Subnet::Id>',
    Description: 'Public subnets, in two zones at least',
    label: 'Subnets',
    group: 'Network',
  },
  ClientCidr: {
    Type: 'String',
    Description: 'Who may reach the load balancer: everybody, or the range of an office or a VPN',
    Default: '0.0.0.0/0',
    AllowedPattern: '([0-9]{1,3}\\.){3}[0-9]{1,3}/[0-9]{1,2}',
    ConstraintDescription: 'an IPv4 range, such as 0.0.0.0/0',
    label: 'Clients',
    group: 'Network',
  },
  CertificateArn: {
    Type: 'String',
    Description: 'Certificate of ACM. With one, HTTP is redirected to HTTPS; empty: plain HTTP only',
    Default: '',
    AllowedPattern: '|arn:aws[a-z-]*:acm:[a-z0-9-]+:[0-9]{12}:certificate/[a-f0-9-]+',
    ConstraintDescription: 'the ARN of a certificate in ACM, or nothing',
    of: 'AWS::CertificateManager::Certificate.Id',
    label: 'Certificate',
    group: 'Load balancer',
  },
  TargetPort: {
    Type: 'Number',
    Description: 'Port that the targets listen on',
    Default: 8000,
    MinValue: 1,
    MaxValue: 65535,
    label: 'Port of the targets',
    group: 'Load balancer',
  },
  HealthCheckPath: {
    Type: 'String',
    Description: 'What a healthy target answers with 200',
    Default: '/health-check',
    AllowedPattern: '/.*',
    ConstraintDescription: 'a path that starts with /',
    label: 'Health check',
    group: 'Load balancer',
  },
  DeletionProtection: {
    Type: 'String',
    Description: 'Whether AWS refuses to delete the load balancer, whoever asks',
    Default: 'true',
    AllowedValues: ['true', 'false'],
    label: 'Deletion protection',
    group: 'Load balancer',
  },
  LogDays: {
    Type: 'Number',
    Description: 'Days for which access logs are kept',
    Default: 365,
    MinValue: 1,
    MaxValue: 3650,
    label: 'Days of access logs',
    group: 'Load balancer',
  },
} as const;

export type AlbBuilder = StackBuilder<typeof albParameters>;
