import { decimal, hex, letters, uuid } from './made-up';

/** The prefixes of EC2's resource IDs. 17 hexadecimal digits follow. */
const PREFIXES: Readonly<Record<string, string>> = {
  'AWS::EC2::CapacityReservation': 'cr',
  'AWS::EC2::CustomerGateway': 'cgw',
  'AWS::EC2::DHCPOptions': 'dopt',
  'AWS::EC2::EC2Fleet': 'fleet',
  'AWS::EC2::EgressOnlyInternetGateway': 'eigw',
  'AWS::EC2::EIPAssociation': 'eipassoc',
  'AWS::EC2::FlowLog': 'fl',
  'AWS::EC2::Host': 'h',
  'AWS::EC2::Instance': 'i',
  'AWS::EC2::InternetGateway': 'igw',
  'AWS::EC2::IPAM': 'ipam',
  'AWS::EC2::KeyPair': 'key',
  'AWS::EC2::LaunchTemplate': 'lt',
  'AWS::EC2::NatGateway': 'nat',
  'AWS::EC2::NetworkAcl': 'acl',
  'AWS::EC2::NetworkInterface': 'eni',
  'AWS::EC2::PrefixList': 'pl',
  'AWS::EC2::RouteTable': 'rtb',
  'AWS::EC2::SecurityGroup': 'sg',
  'AWS::EC2::SecurityGroupEgress': 'sgr',
  'AWS::EC2::SecurityGroupIngress': 'sgr',
  'AWS::EC2::Subnet': 'subnet',
  'AWS::EC2::SubnetCidrBlock': 'subnet-cidr-assoc',
  'AWS::EC2::SubnetNetworkAclAssociation': 'aclassoc',
  'AWS::EC2::SubnetRouteTableAssociation': 'rtbassoc',
  'AWS::EC2::TransitGateway': 'tgw',
  'AWS::EC2::TransitGatewayAttachment': 'tgw-attach',
  'AWS::EC2::Volume': 'vol',
  'AWS::EC2::VPC': 'vpc',
  'AWS::EC2::VPCCidrBlock': 'vpc-cidr-assoc',
  'AWS::EC2::VPCEndpoint': 'vpce',
  'AWS::EC2::VPCEndpointService': 'vpce-svc',
  'AWS::EC2::VPCPeeringConnection': 'pcx',
  'AWS::EC2::VPNConnection': 'vpn',
  'AWS::EC2::VPNGateway': 'vgw',
  'AWS::EFS::AccessPoint': 'fsap',
  'AWS::EFS::FileSystem': 'fs',
  'AWS::EFS::MountTarget': 'fsmt',
};

/** An ID in the format of its service. */
export function madeUpId(type: string, seed: string): string {
  const prefix = PREFIXES[type];
  if (prefix !== undefined) return `${prefix}-0${hex(seed, 16)}`;
  if (type.startsWith('AWS::EC2::')) return `${kebab(type.slice(10))}-0${hex(seed, 16)}`;
  switch (type) {
    case 'AWS::Route53::HostedZone':
      return `Z0${letters(seed, 19).toUpperCase()}`;
    case 'AWS::CloudFront::Distribution':
      return `E${letters(seed, 13).toUpperCase()}`;
    case 'AWS::ApiGateway::RestApi':
    case 'AWS::ApiGatewayV2::Api':
      return letters(seed, 10).toLowerCase();
    case 'AWS::Logs::QueryDefinition':
    case 'AWS::KMS::Key':
      return uuid(seed);
    case 'AWS::IAM::Role':
      return `AROA${letters(seed, 17).toUpperCase()}`;
    case 'AWS::Organizations::Account':
      return decimal(seed, 12);
    default:
      return uuid(seed);
  }
}

export function kebab(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1-$2')
    .toLowerCase();
}
