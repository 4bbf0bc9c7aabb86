import type { StackBuilder } from '../../src/template';
import { domainParameters } from '../domain-parameters';

export const siteParameters = {
  DomainName: {
    ...domainParameters.DomainName,
    Description: "Domain name of the site. Leave empty to use CloudFront's own name",
    Default: '',
    AllowedPattern: `|${domainParameters.DomainName.AllowedPattern}`,
    ConstraintDescription: `${domainParameters.DomainName.ConstraintDescription}, or empty`,
  },
  HostedZoneId: {
    ...domainParameters.HostedZoneId,
    Description: 'ID of the hosted zone of the domain name. Leave empty without a domain name',
    Default: '',
    AllowedPattern: `|${domainParameters.HostedZoneId.AllowedPattern}`,
    ConstraintDescription: `${domainParameters.HostedZoneId.ConstraintDescription}, or empty`,
  },
  CertificateArn: {
    Type: 'String',
    Description: 'ARN of the certificate of the domain name, in us-east-1. Leave empty without a domain name',
    Default: '',
    AllowedPattern: '|arn:aws[a-z-]*:acm:us-east-1:[0-9]{12}:certificate/[a-f0-9-]+',
    ConstraintDescription: 'must be the ARN of an ACM certificate in us-east-1, or empty',
    of: 'AWS::CertificateManager::Certificate.Id',
    label: 'Certificate',
    group: 'Domain',
  },
  LoadBalancerArn: {
    Type: 'String',
    Description: 'ARN of the internal load balancer that answers /api/*. Leave empty for a site without API',
    Default: '',
    AllowedPattern: '|arn:aws[a-z-]*:elasticloadbalancing:[a-z0-9-]+:[0-9]{12}:loadbalancer/app/.+',
    ConstraintDescription: 'must be the ARN of an Application Load Balancer, or empty',
    of: 'AWS::ElasticLoadBalancingV2::LoadBalancer.LoadBalancerArn',
    label: 'Load balancer',
    group: 'API',
  },
  LoadBalancerDnsName: {
    Type: 'String',
    Description: 'DNS name of the load balancer. Leave empty for a site without API',
    Default: '',
    of: 'AWS::ElasticLoadBalancingV2::LoadBalancer.DNSName',
    label: 'DNS name of the load balancer',
    group: 'API',
  },
  OriginSlot: {
    Type: 'String',
    Description:
      'Which of two VPC origins CloudFront uses. CloudFront cannot change a VPC origin in use: to change its tags, protocol or load balancer, switch to the other one',
    Default: 'blue',
    AllowedValues: ['blue', 'green'],
    label: 'VPC origin',
    group: 'API',
  },
  ConnectSources: {
    Type: 'String',
    Description:
      'Other origins that pages may connect to, separated by spaces, such as that of the OIDC issuer. Leave empty for none',
    Default: '',
    AllowedPattern: '|(https://|http://(localhost|127\\.0\\.0\\.1):)[a-z0-9.:-]+( https://[a-z0-9.:-]+)*',
    ConstraintDescription: 'must be origins, such as https://login.example.com, or empty',
    label: 'Other origins for connections',
    group: 'Security',
  },
  WebAclArn: {
    Type: 'String',
    Description: 'ARN of a web ACL of the scope CLOUDFRONT, which is in us-east-1. Leave empty for none',
    Default: '',
    AllowedPattern: '|arn:aws[a-z-]*:wafv2:us-east-1:[0-9]{12}:global/webacl/.+',
    ConstraintDescription: 'must be the ARN of a web ACL for CloudFront, or empty',
    of: 'AWS::WAFv2::WebACL.Arn',
    label: 'Web ACL',
    group: 'Security',
  },
  PriceClass: {
    Type: 'String',
    Description:
      'Where CloudFront caches: in North America and Europe, also in Asia and Africa, or in all edge locations',
    Default: 'PriceClass_100',
    AllowedValues: ['PriceClass_100', 'PriceClass_200', 'PriceClass_All'],
    label: 'Price class',
    group: 'Distribution',
  },
  LogDays: {
    Type: 'Number',
    Description: 'Retention of access logs in days',
    Default: 365,
    MinValue: 1,
    MaxValue: 3650,
    label: 'Access log retention',
    group: 'Distribution',
  },
} as const;

export type SiteBuilder = StackBuilder<typeof siteParameters>;
