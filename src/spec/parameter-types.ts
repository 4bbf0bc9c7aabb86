/** AWS's parameter types and the kinds of their values. */
export const parameterKinds = {
  'AWS::EC2::AvailabilityZone::Name': 'AWS::EC2::AvailabilityZone.Name',
  'AWS::EC2::Image::Id': 'AWS::EC2::Image.ImageId',
  'AWS::EC2::Instance::Id': 'AWS::EC2::Instance.InstanceId',
  'AWS::EC2::KeyPair::KeyName': 'AWS::EC2::KeyPair.KeyName',
  'AWS::EC2::SecurityGroup::GroupName': 'AWS::EC2::SecurityGroup.GroupName',
  'AWS::EC2::SecurityGroup::Id': 'AWS::EC2::SecurityGroup.GroupId',
  'AWS::EC2::Subnet::Id': 'AWS::EC2::Subnet.SubnetId',
  'AWS::EC2::VPC::Id': 'AWS::EC2::VPC.VpcId',
  'AWS::EC2::Volume::Id': 'AWS::EC2::Volume.VolumeId',
  'AWS::Route53::HostedZone::Id': 'AWS::Route53::HostedZone.Id',
  'AWS::SSM::Parameter::Name': 'AWS::SSM::Parameter.Name',
} as const;

export type ParameterKinds = typeof parameterKinds;

type Single = 'String' | 'Number' | keyof ParameterKinds;
type Listed =
  | 'CommaDelimitedList'
  | 'List<Number>'
  | `List<${Exclude<keyof ParameterKinds, 'AWS::SSM::Parameter::Name'>}>`;
type Stored =
  | Exclude<Single, 'Number' | 'AWS::SSM::Parameter::Name'>
  | Exclude<Listed, 'List<Number>'>
  | 'List<String>';

/** Every type that a parameter can have. */
export type ParameterType = Single | Listed | `AWS::SSM::Parameter::Value<${Stored}>`;
