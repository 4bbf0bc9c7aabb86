import { findingsIn, marksIn, placesIn } from '../../analysis/testing';
import { referenceRules } from '.';

/** Each template marks the lines with findings itself; lines without a mark are near-misses. */
function expectMarks(template: string): void {
  expect(placesIn(referenceRules, template)).toEqual(marksIn(template));
}

function messages(template: string): string[] {
  return findingsIn(referenceRules, template).map(({ message, advice }) => `${message}; ${advice}`);
}

it('resolves parameters, resources and pseudo parameters, and suggests similar names', () => {
  const template = `
Parameters:
  VpcCidr: { Type: String }
Resources:
  Vpc:
    Type: AWS::EC2::VPC
    Properties:
      CidrBlock: !Ref VpcCdir #! reference/unknown-name
      Tags:
        - { Key: Cidr, Value: !Ref VpcCidr }
        - { Key: Region, Value: !Ref AWS::Region }
        - { Key: Account, Value: !Ref AWS::AccountID } #! reference/unknown-name
        - { Key: Name, Value: !Sub '\${AWS::StackName}-\${Vpcc}' } #! reference/unknown-name
        - { Key: Text, Value: !Sub '\${!Literal}-\${Given.Name}' } #! reference/unknown-resource
        - { Key: Given, Value: !Sub ['\${Given}', { Given: 1, Spare: 2 }] } #! reference/unused-variable
`;
  expectMarks(template);
  expect(messages(template)).toContain(
    'VpcCdir is not a parameter or resource of this template; did you mean VpcCidr?',
  );
});

it('checks attributes, except those of custom resources', () => {
  const template = `
Parameters:
  Name: { Type: String }
Resources:
  Queue: { Type: AWS::SQS::Queue, Properties: { QueueName: !Ref Name } }
  Free: { Type: Custom::Thing, Properties: { ServiceToken: !GetAtt Queue.Arn } }
  Stack: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: https://example.com/a.yaml } }
Outputs:
  Good: { Value: !GetAtt Queue.QueueName }
  Bad: { Value: !GetAtt Queue.Adress } #! reference/unknown-attribute
  Written: { Value: { 'Fn::GetAtt': [Queue, Url] } } #! reference/unknown-attribute
  Dotted: { Value: { 'Fn::GetAtt': Queue.Arn } }
  Anything: { Value: !GetAtt Free.Whatever }
  Deep: { Value: !GetAtt Stack.Outputs.Whatever }
  Shallow: { Value: !GetAtt Stack.Whatever } #! reference/unknown-attribute
  Nothing: { Value: !GetAtt Qeue.Arn } #! reference/unknown-resource
  Parameter: { Value: !GetAtt Name.Arn } #! reference/unknown-resource
  InText: { Value: !Sub '\${Queue.Arn} \${Queue.Arm}' } #! reference/unknown-attribute
`;
  expectMarks(template);
});

it('resolves resources that AWS SAM generates', () => {
  expectMarks(`
Transform: AWS::Serverless-2016-10-31
Resources:
  Get:
    Type: AWS::Serverless::Function
    Properties:
      AutoPublishAlias: live
      Events: { Read: { Type: Api, Properties: { Path: /, Method: get } } }
  Api: { Type: AWS::Serverless::Api, Properties: { StageName: prod } }
Outputs:
  Role: { Value: !GetAtt GetRole.Arn }
  Alias: { Value: !Ref GetAliaslive }
  Version: { Value: !Ref Get.Version }
  Permission: { Value: !Ref GetReadPermissionprod }
  Stage: { Value: !Ref Api.Stage }
  Implicit: { Value: !Sub 'https://\${ServerlessRestApi}.execute-api.\${AWS::Region}.amazonaws.com/Prod' }
  Arn: { Value: !GetAtt Get.Arn }
  Misspelt: { Value: !GetAtt Get.Ar } #! reference/unknown-attribute
  Unknown: { Value: !Ref GetRolle } #! reference/unknown-name
`);
});

it('follows loops over known lists only', () => {
  const template = `
Transform: AWS::LanguageExtensions
Parameters:
  Names: { Type: CommaDelimitedList }
Resources:
  'Fn::ForEach::Topics':
    - Name
    - [Success, Failure]
    - 'Topic\${Name}':
        Type: AWS::SNS::Topic
        Properties: { TopicName: !Ref Name, DisplayName: !Sub '\${Name} of \${AWS::StackName}' }
      'Subscription\${Name}':
        Type: AWS::SNS::Subscription
        Properties: { Protocol: email, TopicArn: !Ref 'Topic\${Name}' }
  'Fn::ForEach::Queues':
    - Each
    - !Ref Names
    - 'Queue\${Each}': { Type: AWS::SQS::Queue }
Outputs:
  Success: { Value: !Ref TopicSuccess }
  Attribute: { Value: !GetAtt TopicFailure.TopicName }
  Unmade: { Value: !Ref TopicOther } #! reference/unknown-name
  Perhaps: { Value: !Ref QueueOne }
  Surely: { Value: !Ref Kue } #! reference/unknown-name
`;
  expectMarks(template);
});

it('ignores names that a macro may generate', () => {
  expectMarks(`
Transform: [MyMacro]
Parameters: { Unused: { Type: String } }
Resources:
  Queue: { Type: AWS::SQS::Queue, Condition: Maybe, Properties: { QueueName: !Ref Made } }
`);
});

it('checks that conditions exist and do not depend on resources', () => {
  expectMarks(`
Parameters: { Stage: { Type: String } }
Conditions:
  IsProd: !Equals [!Ref Stage, prod]
  IsOdd: !Not [!Condition IsPord] #! reference/unknown-condition
  IsThere: !Equals [!Ref Queue, x] #! reference/resource-in-condition
  First: !Not [!Condition Second] #! reference/condition-cycle
  Second: !Or [!Condition First, !Condition IsProd]
Resources:
  Queue: { Type: AWS::SQS::Queue, Condition: IsThere }
  Other:
    Type: AWS::SQS::Queue
    Condition: IsOdd
    Properties: { QueueName: !If [IsProd, a, !If [IsDev, b, c]] } #! reference/unknown-condition
Outputs:
  One: { Condition: First, Value: 1 }
  Two: { Condition: Gone, Value: 2 } #! reference/unknown-condition
`);
});

it('checks mapping keys for every allowed value of a parameter', () => {
  expectMarks(`
Transform: AWS::LanguageExtensions
Parameters:
  Stage: { Type: String, AllowedValues: [dev, prod] }
  Free: { Type: String }
Mappings:
  Sizes:
    dev: { Tasks: '1', Class: small }
    test: { Tasks: '1' }
Resources:
  Queue:
    Type: AWS::SQS::Queue
    Properties:
      Tags:
        - { Key: a, Value: !FindInMap [Sizes, dev, Tasks] }
        - { Key: b, Value: !FindInMap [Size, dev, Tasks] } #! reference/unknown-mapping
        - { Key: c, Value: !FindInMap [Sizes, live, Tasks] } #! reference/unknown-key
        - { Key: d, Value: !FindInMap [Sizes, test, Class] } #! reference/unknown-key
        - { Key: e, Value: !FindInMap [Sizes, !Ref Stage, Tasks] } #! reference/unmapped-value
        - { Key: f, Value: !FindInMap [Sizes, !Ref Free, Class] }
        - { Key: g, Value: !FindInMap [Sizes, !Ref Free, Colour] } #! reference/unknown-key
        - { Key: h, Value: !FindInMap [Sizes, live, Tasks, { DefaultValue: 1 }] }
`);
});

it('checks that dependencies exist, are needed and are not circular', () => {
  const template = `
Resources:
  Topic: { Type: AWS::SNS::Topic, DependsOn: Topik } #! reference/unknown-dependency
  Queue: { Type: AWS::SQS::Queue, DependsOn: [Topic, Queue] } #! reference/own-dependency
  Rule:
    Type: AWS::SQS::QueuePolicy
    DependsOn: Queue #! reference/redundant-dependency
    Properties: { Queues: [!Ref Queue] }
  GroupA: #! reference/cycle
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: a
      SecurityGroupIngress:
        - { IpProtocol: tcp, SourceSecurityGroupId: !GetAtt GroupB.GroupId }
  GroupB: #! reference/cycle
    Type: AWS::EC2::SecurityGroup
    DependsOn: Topic
    Properties:
      GroupDescription: !Sub 'beside \${GroupA}'
`;
  expectMarks(template);
  expect(messages(template).find((message) => message.startsWith('circular'))).toContain(
    'circular dependency GroupA -> GroupB -> GroupA: GroupA refers to GroupB in SecurityGroupIngress.0.SourceSecurityGroupId',
  );
});

it('ignores cycles that conditions or AWS SAM break', () => {
  expectMarks(`
Transform: AWS::Serverless-2016-10-31
Parameters: { Stage: { Type: String } }
Conditions: { IsProd: !Equals [!Ref Stage, prod] }
Resources:
  A: { Type: AWS::SQS::Queue, Properties: { QueueName: !If [IsProd, !GetAtt B.QueueName, a] } }
  B: { Type: AWS::SQS::Queue, Properties: { QueueName: !If [IsProd, b, !GetAtt A.QueueName] } }
  Get:
    Type: AWS::Serverless::Function
    Properties:
      Events: { Read: { Type: Api, Properties: { RestApiId: !Ref Api, Path: /, Method: get } } }
  Api:
    Type: AWS::Serverless::Api
    Properties: { StageName: prod, DefinitionBody: { uri: !GetAtt Get.Arn } }
`);
});

it('reports unused names, which rules, loops and other conditions may use', () => {
  expectMarks(`
Transform: AWS::LanguageExtensions
Parameters:
  Read: { Type: String }
  Unread: { Type: String } #! reference/unused-parameter
  InRule: { Type: String }
  Looped: { Type: CommaDelimitedList }
Mappings:
  Read: { a: { b: c } }
  Unread: { a: { b: c } } #! reference/unused-mapping
Rules:
  Only: { Assertions: [{ Assert: !Equals [!Ref InRule, x] }] }
Conditions:
  Inner: !Equals [!Ref Read, x]
  Outer: !Not [!Condition Inner]
  Unread: !Equals [!Ref Read, y] #! reference/unused-condition
Resources:
  Queue: { Type: AWS::SQS::Queue, Condition: Outer, Properties: { QueueName: !FindInMap [Read, a, b] } }
  'Fn::ForEach::More': [Name, !Ref Looped, { 'Queue\${Name}': { Type: AWS::SQS::Queue } }]
`);
});

it('reports duplicate exports of outputs that can exist at the same time', () => {
  expectMarks(`
Parameters: { Stage: { Type: String } }
Conditions:
  IsProd: !Equals [!Ref Stage, prod]
  IsDev: !Equals [!Ref Stage, dev]
Resources: { Queue: { Type: AWS::SQS::Queue } }
Outputs:
  One: { Value: !Ref Queue, Export: { Name: queue } }
  Two: { Value: !Ref Queue, Export: { Name: queue } } #! reference/duplicate-export
  Prod: { Condition: IsProd, Value: 1, Export: { Name: !Sub '\${AWS::StackName}-x' } }
  Dev: { Condition: IsDev, Value: 1, Export: { Name: !Sub '\${AWS::StackName}-x' } }
`);
});

it('checks the types of referenced resources, including conditions, lists and parameters', () => {
  const template = `
Parameters:
  VpcId: { Type: AWS::EC2::VPC::Id }
  Subnets: { Type: 'List<AWS::EC2::Subnet::Id>' }
  Text: { Type: String }
  Good: { Type: CommaDelimitedList }
Conditions: { HasText: !Not [!Equals [!Ref Text, '']] }
Resources:
  Vpc: { Type: AWS::EC2::VPC, Properties: { CidrBlock: 10.0.0.0/16 } }
  Role: { Type: AWS::IAM::Role, Properties: { AssumeRolePolicyDocument: {} } }
  Subnet:
    Type: AWS::EC2::Subnet
    Properties: { VpcId: !If [HasText, !Ref Text, !Ref Vpc], CidrBlock: !GetAtt Vpc.CidrBlock }
  Group:
    Type: AWS::EC2::SecurityGroup
    Properties: { GroupDescription: g, VpcId: !Ref Subnet } #! reference/wrong-kind
  Balancer:
    Type: AWS::ElasticLoadBalancingV2::LoadBalancer
    Properties:
      Subnets: [!Ref Subnet, !Ref VpcId, !Select [0, !Ref Good]] #! reference/wrong-kind
      SecurityGroups: !Ref Subnets #! reference/wrong-kind
  Instance:
    Type: AWS::EC2::Instance
    Properties:
      SubnetId: !Ref Text #! reference/mixed-kinds
      SecurityGroupIds: [!GetAtt Group.GroupId]
  Function:
    Type: AWS::Lambda::Function
    Properties:
      Role: !Ref Role #! reference/wrong-kind
      Code: { ZipFile: '' }
  Task:
    Type: AWS::ECS::TaskDefinition
    Properties:
      ExecutionRoleArn: !Ref Role
      TaskRoleArn: !GetAtt Role.Arn
`;
  expectMarks(template);
  expect(messages(template).find((message) => message.startsWith('VpcId'))).toBe(
    'VpcId expects AWS::EC2::VPC.VpcId, got AWS::EC2::Subnet.SubnetId from Ref Subnet; pass a value of the expected type',
  );
});

it('reports references to resources that may not exist, with an example', () => {
  const template = `
Parameters:
  Stage: { Type: String, AllowedValues: [dev, test, prod] }
  Size: { Type: String, Default: small }
Conditions:
  IsProd: !Equals [!Ref Stage, prod]
  IsLive: !Or [!Condition IsProd, !Equals [!Ref Stage, test]]
  IsDev: !Not [!Condition IsLive]
  IsBig: !Equals [!Ref Size, big]
Resources:
  Live: { Type: AWS::SNS::Topic, Condition: IsLive }
  Prod:
    Type: AWS::SQS::Queue
    Condition: IsProd
    Properties: { QueueName: !GetAtt Live.TopicName }
  Always:
    Type: AWS::SQS::Queue
    DependsOn: Live
    Properties:
      QueueName: !If [IsDev, plain, !GetAtt Live.TopicName]
      KmsMasterKeyId: !If [IsBig, !GetAtt Live.TopicName, plain] #! reference/may-not-exist
Outputs:
  Name: { Value: !GetAtt Live.TopicName, Condition: IsProd }
  Bare: { Value: !Ref Live } #! reference/may-not-exist
`;
  expectMarks(template);
  expect(messages(template)).toEqual([
    'Live exists only if IsLive, but Always refers to it otherwise, for example when Size is big and Stage is dev; add the same condition, or wrap the reference in Fn::If',
    'Live exists only if IsLive, but the output Bare refers to it otherwise, for example when Stage is dev; add the same condition, or wrap the reference in Fn::If',
  ]);
});

it('uses of parameters in rules', () => {
  expectMarks(`
Parameters:
  Used: { Type: 'AWS::EC2::VPC::Id' }
  Unused: { Type: String } #! reference/unused-parameter
Rules:
  Known: { Assertions: [{ Assert: !Contains [!RefAll 'AWS::EC2::VPC::Id', vpc-1] }] }
Resources:
  Topic: { Type: AWS::SNS::Topic, Properties: { TopicName: !Join [String, [a, b]] } }
`);
});

it('attributes in conditions, and resources that refer to themselves', () => {
  expectMarks(`
Conditions:
  Named: !Equals [!GetAtt Topic.TopicName, a] #! reference/resource-in-condition
Resources:
  Topic: { Type: AWS::SNS::Topic, Condition: Named }
  Own: { Type: AWS::SNS::Topic, Properties: { TopicName: !GetAtt Own.TopicName } } #! reference/cycle
  Waits: { Type: AWS::SNS::Topic, DependsOn: Waits } #! reference/own-dependency
`);
});
