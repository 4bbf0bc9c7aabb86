import { block, choice, type Entries, flag, list, must, passedAll, refers, text, whole } from './notation';

const record = 'AWS::Route53::RecordSetGroup.RecordSet';
const certificate = 'AWS::CertificateManager::Certificate.CertificateArn';

export const route53: Entries = {
  ...passedAll(record, ['HostedZoneId', 'HostedZoneName', 'Region', 'SetIdentifier']),
  DistributionDomainName: text('A domain name that stands in for that of the API.'),
  EvaluateTargetHealth: flag('Whether the record takes its health from the API.'),
  IpV6: flag('Whether SAM makes an AAAA record too.'),
  SeparateRecordSetGroup: flag('Whether the record gets a group of its own.'),
  VpcEndpointDomainName: text('The DNS name of the VPC endpoint of a private API.'),
  VpcEndpointHostedZoneId: text('The hosted zone of the VPC endpoint of a private API.'),
};

export const domain: Entries = {
  ...passedAll('AWS::ApiGateway::DomainName', [
    'MutualTlsAuthentication',
    'OwnershipVerificationCertificateArn',
    'SecurityPolicy',
  ]),
  BasePath: list(text('The base paths; `/` where none is named.')),
  CertificateArn: must(refers(certificate, text('The ARN of the certificate.'))),
  DomainName: must(text('The domain name of the API.')),
  EndpointConfiguration: choice(['EDGE', 'PRIVATE', 'REGIONAL'], 'The kind of endpoint.'),
  IpAddressType: text('Whether the domain name is reached by IPv4 alone.'),
  Route53: block('Route53', 'The DNS records of the domain name.'),
};

export const requestIdentity: Entries = {
  Context: list(text('Context variables.')),
  Headers: list(text('Headers.')),
  QueryStrings: list(text('Query strings.')),
  ReauthorizeEvery: whole('How long, in seconds, an answer is kept.'),
  StageVariables: list(text('Stage variables.')),
};
