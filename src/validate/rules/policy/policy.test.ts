import { findingsIn, marksIn, placesIn } from '../../analysis/testing';
import { policyRules } from '.';

function expectMarks(template: string): void {
  expect(placesIn(policyRules, template)).toEqual(marksIn(template));
}

it('checks the policy grammar, and the elements required by each kind of policy', () => {
  const template = `
Resources:
  Good:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument:
        Version: '2012-10-17'
        Statement: { Effect: Allow, Action: sts:AssumeRole, Principal: { Service: ec2.amazonaws.com } }
      Policies:
        - PolicyName: read
          PolicyDocument:
            Id: any
            Version: '2012-10-17'
            Statement:
              - Sid: One1
                Effect: Allow
                Action: ['s3:Get*', !Sub 's3:List\${X}']
                Resource: !Sub 'arn:\${AWS::Partition}:s3:::b/\${!aws:username}'
                Condition: { 'ForAnyValue:StringEqualsIfExists': { 'aws:TagKeys': [a] } }
              - !If [A, { Effect: Deny, NotAction: 'iam:*', NotResource: 'x' }, !Ref AWS::NoValue]
  Trust:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument:
        Statement:
          - Effect: Allow
            Action: sts:AssumeRole
            Resource: '*' #! policy/shape
            Principal: ec2.amazonaws.com #! policy/shape
          - Effect: Allow #! policy/shape
            Action: sts:AssumeRole
          - Effect: Allow
            Action: sts:AssumeRole
            Principal:
              Services: ec2.amazonaws.com #! policy/shape
  Identity:
    Type: AWS::IAM::ManagedPolicy
    Properties:
      PolicyDocument:
        Version: 2012-10-18 #! policy/shape
        Statement:
          - Effect: Permit #! policy/shape
            Action: [s3.GetObject, 's3:GetObject'] #! policy/action
            Ressource: a #! policy/shape
            Resource: 'arn:aws:s3:::a/*'
          - Effect: Allow #! policy/shape
            Sid: with space #! policy/shape
            Action: s3:GetObject
            NotAction: s3:PutObject #! policy/allow-all-but
            Resource: 'arn:aws:s3:::a/*'
            Principal: '*' #! policy/shape
          - Resource: 'arn:aws:s3:::a/*' #! policy/shape
            Action: s3:GetObject
          - Effect: Deny #! policy/shape
            Action: s3:GetObject
          - Sid: Twice
            Effect: Deny
            Action: s3:GetObject
            Resource: 'arn:aws:s3:::a/*'
            Condition:
              StringEqual: { a: b } #! policy/operator
          - Sid: Twice #! policy/shape
            Effect: Deny
            Action: s3:GetObject
            Resource: 'arn:aws:s3:::a/*'
  Empty:
    Type: AWS::IAM::ManagedPolicy
    Properties:
      PolicyDocument: { Version: '2012-10-17' } #! policy/shape
  Old:
    Type: AWS::IAM::ManagedPolicy
    Properties:
      PolicyDocument: #! policy/version
        Statement: { Effect: Allow, Action: 's3:GetObject', Resource: 'arn:aws:s3:::b/\${aws:username}' }
  Registry:
    Type: AWS::ECR::Repository
    Properties:
      RepositoryPolicyText:
        Statement: [{ Sid: 'pull it', Effect: Allow, Principal: { AWS: '123456789012' }, Action: 'ecr:Get*' }]
  Queue:
    Type: AWS::SQS::QueuePolicy
    Properties:
      Queues: []
      PolicyDocument:
        Statement:
          - { Effect: Deny, Principal: '*', Action: 'sqs:*' } #! policy/shape
  Function:
    Type: AWS::Serverless::Function
    Properties:
      Policies:
        - AWSLambdaBasicExecutionRole
        - S3ReadPolicy: { BucketName: b }
        - Statement: [{ Efect: Allow, Effect: Allow, Action: 's3:Get*', Resource: 'arn:aws:s3:::a/*' }] #! policy/shape
`;
  expectMarks(template);
  expect(findingsIn(policyRules, template).find(({ code }) => code === 'policy/operator')).toMatchObject({
    message: 'unknown condition operator StringEqual',
    advice: 'did you mean StringEquals?',
  });
});

it('reports unrestricted permissions', () => {
  expectMarks(`
Resources:
  Policy:
    Type: AWS::IAM::Policy
    Properties:
      PolicyDocument:
        Statement:
          - { Effect: Allow, Action: '*', Resource: '*' } #! policy/full-access
          - { Effect: Allow, Action: ['s3:Get*', 'ec2:*'], Resource: ['*'] } #! policy/full-access
          - { Effect: Allow, Action: 'ec2:Describe*', Resource: '*' }
          - { Effect: Allow, Action: 's3:*', Resource: !GetAtt Bucket.Arn }
          - { Effect: Deny, Action: '*', Resource: '*' }
          - { Effect: Allow, Action: 'ec2:*', Resource: '*', Condition: { Bool: { 'aws:MultiFactorAuthPresent': true } } }
          - { Effect: Allow, NotAction: 'iam:*', Resource: '*' } #! policy/allow-all-but
          - { Effect: Deny, NotAction: 'iam:*', Resource: '*' }
          - { Effect: Allow, Action: 'iam:PassRole', Resource: '*' } #! policy/pass-role
          - { Effect: Allow, Action: 'iam:PassRole', Resource: !GetAtt Role.Arn }
          - Effect: Allow
            Action: iam:PassRole
            Resource: '*'
            Condition: { StringEquals: { 'iam:PassedToService': ecs-tasks.amazonaws.com } }
  Key:
    Type: AWS::KMS::Key
    Properties:
      KeyPolicy:
        Statement:
          - { Effect: Allow, Action: 'kms:*', Resource: '*', Principal: { AWS: !Sub 'arn:aws:iam::\${AWS::AccountId}:root' } }
`);
});

it('reports policies that allow everyone', () => {
  expectMarks(`
Resources:
  Role:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument:
        Statement:
          - { Effect: Allow, Action: 'sts:AssumeRole', Principal: { AWS: '*' } } #! policy/anyone
          - Effect: Allow
            Action: sts:AssumeRole
            Principal: { AWS: '*' }
            Condition: { StringEquals: { 'aws:PrincipalOrgID': o-1 } }
  Bucket:
    Type: AWS::S3::BucketPolicy
    Properties:
      Bucket: b
      PolicyDocument:
        Statement:
          - { Effect: Allow, Action: 's3:GetObject', Resource: 'arn:aws:s3:::a/*', Principal: '*' } #! policy/anyone
          - { Effect: Deny, Action: 's3:*', Resource: 'arn:aws:s3:::a/*', Principal: '*' }
          - { Effect: Allow, Action: 's3:GetObject', Resource: 'arn:aws:s3:::a/*', NotPrincipal: { AWS: '123456789012' } } #! policy/allow-all-but
          - { Effect: Allow, Action: 's3:GetObject', Resource: 'arn:aws:s3:::a/*', Principal: { Service: cloudfront.amazonaws.com } }
  Invoke:
    Type: AWS::Lambda::Permission
    Properties:
      Principal: '*' #! policy/anyone
  InvokeFromBucket: { Type: AWS::Lambda::Permission, Properties: { Principal: '*', SourceArn: arn } }
  Endpoint:
    Type: AWS::EC2::VPCEndpoint
    Properties:
      PolicyDocument: { Statement: [{ Effect: Allow, Action: '*', Resource: '*', Principal: '*' }] }
`);
});

it('reports ports other than HTTP and HTTPS that are open to the internet', () => {
  const template = `
Resources:
  Group:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: g
      SecurityGroupIngress:
        - { IpProtocol: tcp, FromPort: 443, ToPort: 443, CidrIp: 0.0.0.0/0 }
        - { IpProtocol: tcp, FromPort: '80', ToPort: '80', CidrIpv6: '::/0' }
        - { IpProtocol: tcp, FromPort: 22, ToPort: 22, CidrIp: 10.0.0.0/8 }
        - { IpProtocol: tcp, FromPort: 22, ToPort: 22, CidrIp: !Ref Office }
        - { IpProtocol: icmp, FromPort: 8, ToPort: -1, CidrIp: 0.0.0.0/0 }
        - { IpProtocol: tcp, FromPort: 22, ToPort: 22, CidrIp: 0.0.0.0/0 } #! policy/open-port
        - { IpProtocol: tcp, FromPort: 80, ToPort: 443, CidrIp: 0.0.0.0/0 } #! policy/open-port
        - { IpProtocol: udp, FromPort: 0, ToPort: 65535, CidrIpv6: '::/0' } #! policy/open-port
        - !If [A, { IpProtocol: '-1', CidrIp: 0.0.0.0/0 }, !Ref AWS::NoValue] #! policy/open-port
      SecurityGroupEgress:
        - { IpProtocol: '-1', CidrIp: 0.0.0.0/0 }
  Rule:
    Type: AWS::EC2::SecurityGroupIngress
    Properties:
      IpProtocol: tcp
      FromPort: 5432
      ToPort: 5432
      CidrIp: 0.0.0.0/0 #! policy/open-port
`;
  expectMarks(template);
  expect(findingsIn(policyRules, template).map(({ message }) => message)).toEqual([
    'Group opens port 22 to 0.0.0.0/0',
    'Group opens ports 80 to 443 to 0.0.0.0/0',
    'Group opens all ports to ::/0',
    'Group opens all ports of all protocols to 0.0.0.0/0',
    'Rule opens port 5432 to 0.0.0.0/0',
  ]);
});

it('reports unencrypted storage, except what AWS encrypts by default', () => {
  expectMarks(`
Resources:
  Volume: { Type: AWS::EC2::Volume, Properties: { AvailabilityZone: a, Encrypted: true } }
  PlainVolume: { Type: AWS::EC2::Volume, Properties: { AvailabilityZone: a, Encrypted: false } } #! policy/unencrypted
  CopiedVolume: { Type: AWS::EC2::Volume, Properties: { AvailabilityZone: a, SnapshotId: snap-1 } }
  ChosenVolume: { Type: AWS::EC2::Volume, Properties: { AvailabilityZone: a, Encrypted: !Ref Choice } }
  Files: { Type: AWS::EFS::FileSystem, Properties: {} } #! policy/unencrypted
  Database: { Type: AWS::RDS::DBInstance, Properties: { Engine: mysql } } #! policy/unencrypted
  Member: { Type: AWS::RDS::DBInstance, Properties: { DBClusterIdentifier: !Ref Cluster } }
  Cluster: { Type: AWS::RDS::DBCluster, Properties: { StorageEncrypted: 'false' } } #! policy/unencrypted
  Aurora: { Type: AWS::RDS::DBCluster, Properties: { Engine: aurora-postgresql } }
  Keyed: { Type: AWS::RDS::DBInstance, Properties: { KmsKeyId: !Ref Key } }
  Bucket: { Type: AWS::S3::Bucket }
  Table: { Type: AWS::DynamoDB::Table, Properties: {} }
  Queue: { Type: AWS::SQS::Queue }
  PlainQueue: { Type: AWS::SQS::Queue, Properties: { SqsManagedSseEnabled: false } } #! policy/unencrypted
  KeyedQueue: { Type: AWS::SQS::Queue, Properties: { SqsManagedSseEnabled: false, KmsMasterKeyId: k } }
  Instance:
    Type: AWS::EC2::Instance
    Properties:
      BlockDeviceMappings:
        - { DeviceName: /dev/sda1, Ebs: { Encrypted: true } }
        - { DeviceName: /dev/sdb, Ebs: { VolumeSize: 8 } } #! policy/unencrypted
        - { DeviceName: /dev/sdc, VirtualName: ephemeral0 }
  Template:
    Type: AWS::EC2::LaunchTemplate
    Properties:
      LaunchTemplateData:
        MetadataOptions: { HttpTokens: required }
        BlockDeviceMappings:
          - { DeviceName: /dev/sda1, Ebs: { Encrypted: false } } #! policy/unencrypted
`);
});

it('reports public storage', () => {
  expectMarks(`
Resources:
  Bucket: { Type: AWS::S3::Bucket, Properties: { AccessControl: Private } }
  Blocked:
    Type: AWS::S3::Bucket
    Properties:
      PublicAccessBlockConfiguration:
        { BlockPublicAcls: true, BlockPublicPolicy: true, IgnorePublicAcls: true, RestrictPublicBuckets: true }
  Half:
    Type: AWS::S3::Bucket
    Properties:
      PublicAccessBlockConfiguration: { BlockPublicAcls: true, IgnorePublicAcls: true, BlockPublicPolicy: false } #! policy/public-storage
  Acl: { Type: AWS::S3::Bucket, Properties: { AccessControl: PublicRead } } #! policy/public-storage
  Open: { Type: AWS::RDS::DBInstance, Properties: { PubliclyAccessible: true, StorageEncrypted: true } } #! policy/public-storage
  Closed: { Type: AWS::RDS::DBInstance, Properties: { PubliclyAccessible: false, StorageEncrypted: true } }
`);
});

it('reports secrets in plain text, but not references to them', () => {
  // Put together here, so that no scanner takes the test for a leak.
  const key = ['AK', 'IA', 'QWERTYUIOPASDFGH'].join('');
  const block = ['-----BEGIN RSA', 'PRIVATE KEY-----'].join(' ');
  expectMarks(`
Parameters:
  DbPassword: { Type: String } #! policy/shown-parameter
  Hidden: { Type: String }
  HiddenPassword: { Type: String, NoEcho: true }
  DefaultPassword:
    Type: String
    NoEcho: true
    Default: hunter2 #! policy/secret-default
  ApiKey: { Type: String, Description: ARN of the secret }
  Password: { Type: 'AWS::SSM::Parameter::Value<String>' }
Resources:
  Database:
    Type: AWS::RDS::DBInstance
    Properties:
      StorageEncrypted: true
      MasterUserPassword: hunter2 #! policy/plain-secret
  Good:
    Type: AWS::RDS::DBInstance
    Properties:
      StorageEncrypted: true
      MasterUserPassword: '{{resolve:secretsmanager:db:SecretString:password}}'
      MasterUserSecret: { KmsKeyId: k }
  Referring: { Type: AWS::RDS::DBInstance, Properties: { StorageEncrypted: true, MasterUserPassword: !Ref HiddenPassword } }
  Secret: { Type: AWS::SecretsManager::Secret, Properties: { SecretString: hunter2 } } #! policy/plain-secret
  Generated: { Type: AWS::SecretsManager::Secret, Properties: { GenerateSecretString: { GenerateStringKey: password } } }
  Function:
    Type: AWS::Lambda::Function
    Properties:
      Environment:
        Variables:
          DB_PASSWORD: hunter2 #! policy/plain-secret
          DB_PASSWORD_PARAMETER: /db/password
          API_KEY: arn:aws:secretsmanager:eu-west-1:123456789012:secret:key
          Color: red
  Task:
    Type: AWS::ECS::TaskDefinition
    Properties:
      ContainerDefinitions:
        - Environment:
            - { Name: GITHUB_TOKEN, Value: hunter2 } #! policy/plain-secret
            - { Name: LOG_LEVEL, Value: info }
          Secrets: [{ Name: DB_PASSWORD, ValueFrom: arn:aws:ssm:x }]
  Build:
    Type: AWS::CodeBuild::Project
    Properties:
      Environment:
        EnvironmentVariables:
          - { Name: AUTH_TOKEN, Value: name-of-the-parameter, Type: PARAMETER_STORE }
          - { Name: AUTH_TOKEN, Value: hunter2, Type: PLAINTEXT } #! policy/plain-secret
  Script:
    Type: AWS::SSM::Parameter
    Properties:
      Value: export KEY=${key} #! policy/plain-secret
      Description: not AKIAIOSFODNN7EXAMPLE
  Pem: { Type: AWS::SSM::Parameter, Properties: { Value: '${block}' } } #! policy/plain-secret
`);
});

it('reports instances that allow IMDSv1', () => {
  expectMarks(`
Resources:
  Good: { Type: AWS::EC2::LaunchTemplate, Properties: { LaunchTemplateData: { MetadataOptions: { HttpTokens: required } } } }
  Off: { Type: AWS::EC2::LaunchTemplate, Properties: { LaunchTemplateData: { MetadataOptions: { HttpEndpoint: disabled } } } }
  Chosen: { Type: AWS::EC2::LaunchTemplate, Properties: { LaunchTemplateData: { MetadataOptions: { HttpTokens: !Ref Choice } } } }
  Missing:
    Type: AWS::EC2::LaunchTemplate
    Properties: { LaunchTemplateData: { ImageId: ami-1 } } #! policy/metadata-v1
  Optional:
    Type: AWS::AutoScaling::LaunchConfiguration
    Properties: { MetadataOptions: { HttpTokens: optional } } #! policy/metadata-v1
`);
});
