import type { StackBuilder } from '../../src/template';

export const albParameters = {
  VpcId: {
    Type: 'AWS::EC2::VPC::Id',
    Description: 'Network of the load balancer and its targets',
    Label: 'Network',
    Group: 'Network',
  },
  SubnetIds: {
    Type: 'List<AWS::EC2::Subnet::Id>',
    Description: 'Public subnets, in two zones at least',
    Label: 'Subnets',
    Group: 'Network',
  },
  ClientCidr: {
    Type: 'String',
    Description: 'Who may reach the load balancer: everybody, or the range of an office or a VPN',
    Default: '0.0.0.0/0',
    AllowedPattern: '([0-9]{1,3}\\.){3}[0-9]{1,3}/[0-9]{1,2}',
    ConstraintDescription: 'an IPv4 range, such as 0.0.0.0/0',
    Label: 'Clients',
    Group: 'Network',
  },
  CertificateArn: {
    Type: 'String',
    Description: 'Certificate of ACM. With one, HTTP is redirected to HTTPS; empty: plain HTTP only',
    Default: '',
    AllowedPattern: '|arn:aws[a-z-]*:acm:[a-z0-9-]+:[0-9]{12}:certificate/[a-f0-9-]+',
    ConstraintDescription: 'the ARN of a certificate in ACM, or nothing',
    Of: 'AWS::CertificateManager::Certificate.Id',
    Label: 'Certificate',
    Group: 'Load balancer',
  },
  TargetPort: {
    Type: 'Number',
    Description: 'Port that the targets listen on',
    Default: 8000,
    MinValue: 1,
    MaxValue: 65535,
    Label: 'Port of the targets',
    Group: 'Load balancer',
  },
  HealthCheckPath: {
    Type: 'String',
    Description: 'What a healthy target answers with 200',
    Default: '/health-check',
    AllowedPattern: '/.*',
    ConstraintDescription: 'a path that starts with /',
    Label: 'Health check',
    Group: 'Load balancer',
  },
  DeletionProtection: {
    Type: 'String',
    Description: 'Whether AWS refuses to delete the load balancer, whoever asks',
    Default: 'true',
    AllowedValues: ['true', 'false'],
    Label: 'Deletion protection',
    Group: 'Load balancer',
  },
  LogDays: {
    Type: 'Number',
    Description: 'Days for which access logs are kept',
    Default: 365,
    MinValue: 1,
    MaxValue: 3650,
    Label: 'Days of access logs',
    Group: 'Load balancer',
  },
} as const;

export type AlbBuilder = StackBuilder<typeof albParameters>;
