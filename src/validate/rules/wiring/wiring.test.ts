import { type Children, findingsIn, marksIn, placesIn } from '../../analysis/testing';
import { wiringRules } from '.';

const network = `
Parameters:
  Cidr: { Type: String, AllowedPattern: '[0-9./]+' }
  Zones: { Type: Number, Default: 2, MaxValue: 3 }
  WithVpn: { Type: String, Default: 'no', AllowedValues: ['yes', 'no'] }
Conditions: { HasVpn: !Equals [!Ref WithVpn, 'yes'] }
Resources:
  Vpc: { Type: AWS::EC2::VPC, Properties: { CidrBlock: !Ref Cidr } }
  A: { Type: AWS::EC2::Subnet, Properties: { VpcId: !Ref Vpc } }
  B: { Type: AWS::EC2::Subnet, Properties: { VpcId: !Ref Vpc } }
Outputs:
  VpcId: { Value: !Ref Vpc }
  Subnets: { Value: !Join [',', [!Ref A, !Ref B]] }
  Vpn: { Condition: HasVpn, Value: !Ref Zones }
`;

const web = `
Parameters:
  VpcId: { Type: String }
  Subnets: { Type: 'List<AWS::EC2::Subnet::Id>' }
  Groups: { Type: CommaDelimitedList, Default: '' }
Resources:
  Group: { Type: AWS::EC2::SecurityGroup, Properties: { GroupDescription: g, VpcId: !Ref VpcId } }
`;

const children: Children = {
  'nested/network.yaml': network,
  'nested/web.yaml': web,
  'nested/between.yaml': `
Parameters: { Vpc: { Type: String } }
Resources:
  Web:
    Type: AWS::CloudFormation::Stack
    Properties: { TemplateURL: web.yaml, Parameters: { VpcId: !Ref Vpc, Subnets: subnet-1 } }
`,
};

function expectMarks(template: string, files: Children = children): void {
  expect(placesIn(wiringRules, template, files)).toEqual(marksIn(template));
}

it('accepts correct nested stacks', () => {
  expectMarks(`
Resources:
  Network:
    Type: AWS::CloudFormation::Stack
    Properties: { TemplateURL: nested/network.yaml, Parameters: { Cidr: 10.0.0.0/16, WithVpn: 'yes' } }
  Web:
    Type: AWS::CloudFormation::Stack
    Properties:
      TemplateURL: ./nested/web.yaml
      Parameters:
        VpcId: !GetAtt Network.Outputs.VpcId
        Subnets: !GetAtt Network.Outputs.Subnets
Outputs:
  Vpn: { Value: !GetAtt Network.Outputs.Vpn }
`);
});

it('ignores URLs and computed paths, and reports missing files', () => {
  expectMarks(`
Resources:
  Url:
    Type: AWS::CloudFormation::Stack
    Properties: { TemplateURL: https://example.s3.amazonaws.com/a.yaml, Parameters: { Any: thing } }
  Made:
    Type: AWS::CloudFormation::Stack
    Properties: { TemplateURL: !Sub './nested/\${AWS::Region}.yaml' }
  Gone:
    Type: AWS::CloudFormation::Stack
    Properties:
      TemplateURL: ./nested/netwrok.yaml #! wiring/unreadable-child
  Sam:
    Type: AWS::Serverless::Application
    Properties:
      Location: ./nested/gone.yaml #! wiring/unreadable-child
  Repository:
    Type: AWS::Serverless::Application
    Properties: { Location: { ApplicationId: a, SemanticVersion: 1.0.0 } }
`);
});

it('compares parameters with those that the nested template declares', () => {
  const template = `
Parameters:
  SubnetIds: { Type: 'List<AWS::EC2::Subnet::Id>' }
Resources:
  Network:
    Type: AWS::CloudFormation::Stack
    Properties:
      TemplateURL: ./nested/network.yaml
      Parameters: #! wiring/missing-parameter
        Cdir: 10.0.0.0/16 #! wiring/unknown-parameter
        Zones: 4 #! wiring/refused-value
        WithVpn: 'maybe' #! wiring/refused-value
  Bare: #! wiring/missing-parameter
    Type: AWS::CloudFormation::Stack
    Properties: { TemplateURL: ./nested/network.yaml }
  Web:
    Type: AWS::CloudFormation::Stack
    Properties:
      TemplateURL: ./nested/web.yaml
      Parameters:
        VpcId: '{{resolve:ssm:/vpc}}'
        Subnets: !Ref SubnetIds #! wiring/list-given
        Groups: !Join [',', !Ref SubnetIds]
  Chosen:
    Type: AWS::CloudFormation::Stack
    Properties: { TemplateURL: ./nested/web.yaml, Parameters: !If [A, {Other: a}, !Ref AWS::NoValue] } #! wiring/unknown-parameter, wiring/missing-parameter
`;
  expectMarks(template);
  expect(findingsIn(wiringRules, template, children).map(({ message }) => message)).toEqual(
    expect.arrayContaining([
      'unknown parameter Cdir of ./nested/network.yaml',
      'invalid value 4 for the parameter Zones of ./nested/network.yaml: it must be at most 3',
      'Network requires the parameter Cidr (String) of ./nested/network.yaml',
    ]),
  );
});

it('checks that outputs exist with the given parameters', () => {
  expectMarks(`
Conditions: { HasVpn: !Equals [!Ref AWS::Region, eu-west-1] }
Resources:
  Network:
    Type: AWS::CloudFormation::Stack
    Properties: { TemplateURL: ./nested/network.yaml, Parameters: { Cidr: 10.0.0.0/16 } }
Outputs:
  Vpc: { Value: !GetAtt Network.Outputs.VpcID } #! wiring/unknown-output
  Vpn: { Value: !Sub 'vpn \${Network.Outputs.Vpn}' } #! wiring/absent-output
  Perhaps: { Value: !If [HasVpn, !GetAtt Network.Outputs.Vpn, none] }
`);
});

it('checks the types of referenced resources across nested stacks', () => {
  expectMarks(`
Resources:
  Network:
    Type: AWS::CloudFormation::Stack
    Properties: { TemplateURL: ./nested/network.yaml, Parameters: { Cidr: 10.0.0.0/16 } }
  Web:
    Type: AWS::CloudFormation::Stack
    Properties:
      TemplateURL: ./nested/web.yaml
      Parameters:
        VpcId: !GetAtt Network.Outputs.Subnets #! wiring/wrong-kind
        Subnets: !Join [',', [!Ref Subnet, !GetAtt Network.Outputs.VpcId]] #! wiring/wrong-kind
  Named:
    Type: AWS::CloudFormation::Stack
    Properties:
      TemplateURL: ./nested/web.yaml
      Parameters:
        VpcId: !Join ['-', [!Ref Subnet, vpc]]
        Subnets: !If [A, !GetAtt Network.Outputs.Subnets, !Ref Subnet]
  Between:
    Type: AWS::CloudFormation::Stack
    Properties:
      TemplateURL: ./nested/between.yaml
      Parameters:
        Vpc: !Ref Subnet #! wiring/wrong-kind
  Subnet:
    Type: AWS::EC2::Subnet
    Properties:
      VpcId: !GetAtt Network.Outputs.VpcId
  Other:
    Type: AWS::EC2::Subnet
    Properties:
      VpcId: !Select [0, !Split [',', !GetAtt Network.Outputs.Subnets]]
  Group:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: g
      VpcId: !GetAtt Network.Outputs.Subnets #! wiring/wrong-kind
`);
});

it('reports templates that nest each other', () => {
  const child = (url: string): string => `
Resources: { Inner: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: ${url} } } }`;
  const files = { 'a/one.yaml': child('../b/two.yaml'), 'b/two.yaml': child('../template.yaml') };
  const template = `
Resources:
  One:
    Type: AWS::CloudFormation::Stack
    Properties:
      TemplateURL: a/one.yaml #! wiring/nesting-cycle
`;
  expectMarks(template, files);
  expect(findingsIn(wiringRules, template, files)[0]?.message).toBe(
    'templates nest each other: template.yaml -> a/one.yaml -> b/two.yaml -> template.yaml',
  );
});
