import { findingsIn, marksIn, placesIn } from '../../analysis/testing';
import { limitRules } from '.';

function expectMarks(template: string): void {
  expect(placesIn(limitRules, template)).toEqual(marksIn(template));
}

function codes(template: object): string[] {
  return findingsIn(limitRules, JSON.stringify(template)).map(({ code, message }) => `${code}: ${message}`);
}

function many<T>(count: number, value: T): Record<string, T> {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`N${index}`, value]));
}

const topic = { Type: 'AWS::SNS::Topic' };

it('count items, including iterations of loops', () => {
  expect(codes({ Resources: many(500, topic), Parameters: many(200, { Type: 'String' }) })).toEqual([]);
  expect(codes({ Resources: many(501, topic) })).toEqual(['limit/count: 501 resources, the maximum is 500']);
  expect(codes({ Parameters: many(201, { Type: 'String' }), Outputs: many(201, { Value: 1 }) })).toEqual([
    'limit/count: 201 parameters, the maximum is 200',
    'limit/count: 201 outputs, the maximum is 200',
  ]);
  expect(codes({ Mappings: { M: many(201, { a: 1 }), N: { a: many(201, 1) } } })).toEqual([
    'limit/count: 201 keys in one mapping, the maximum is 200',
    'limit/count: 201 keys in one mapping, the maximum is 200',
  ]);
  const list = Array.from({ length: 150 }, (_, index) => `${index}`);
  const loop = (name: string): [string, unknown] => [
    `Fn::ForEach::${name}`,
    ['X', list, { [`${name}\${X}`]: topic }],
  ];
  expect(codes({ Resources: Object.fromEntries(['A', 'B', 'C'].map(loop)) })).toEqual([]);
  expect(codes({ Resources: Object.fromEntries(['A', 'B', 'C', 'D'].map(loop)) })).toEqual([
    'limit/count: 600 resources, the maximum is 500',
  ]);
});

it('measure the template', () => {
  const padded = (bytes: number): string => `Resources: {}\n#${'x'.repeat(bytes - 15)}`;
  expect(placesIn(limitRules, padded(51_200))).toEqual([]);
  expect(placesIn(limitRules, padded(51_201))).toEqual(['1 limit/template-upload']);
  expect(placesIn(limitRules, padded(1_000_001))).toEqual(['1 limit/template-size']);
});

it('measure names and descriptions', () => {
  const long = 'N'.repeat(256);
  expectMarks(`
Parameters:
  ${long}: { Type: String } #! limit/name-length
  Under_score: { Type: String } #! limit/name-characters
  Long: { Type: String, Default: ${'x'.repeat(4097)} } #! limit/text-length
  Fits: { Type: String, Default: ${'x'.repeat(4096)} }
Mappings: { With_underscore: { a-b: { c: d } } }
Resources:
  Dash-ed: { Type: AWS::SNS::Topic } #! limit/name-characters
  ${'R'.repeat(255)}: { Type: AWS::SNS::Topic }
Outputs:
  Fine: { Value: x, Description: ${'x'.repeat(1024)} }
  Wordy: { Value: x, Description: ${'x'.repeat(1025)} } #! limit/text-length
`);
  expect(codes({ Description: 'ä'.repeat(513) })).toEqual([
    'limit/text-length: the text has 1026 bytes, the maximum is 1024',
  ]);
});

it('count dynamic references', () => {
  const parameters = (count: number): object => ({
    Resources: { A: { Type: 'Custom::A', Properties: many(count, '{{resolve:ssm:/a}}') } },
  });
  expect(codes(parameters(60))).toEqual([]);
  expect(codes(parameters(61))).toEqual([
    'limit/dynamic-references: 61 dynamic references, the maximum is 60',
  ]);
});

it('check resource names as far as they are known', () => {
  const template = `
Parameters: { Stage: { Type: String } }
Resources:
  Provider:
    Type: AWS::ECS::CapacityProvider
    Properties:
      Name: !Sub 'ecs-\${Stage}' #! limit/resource-name
  GoodProvider:
    Type: AWS::ECS::CapacityProvider
    Properties:
      Name: !Sub '\${Stage}-ecs'
  Balancer:
    Type: AWS::ElasticLoadBalancingV2::LoadBalancer
    Properties:
      Name: !Join ['-', [internal, !Ref Stage]] #! limit/resource-name
  Target:
    Type: AWS::ElasticLoadBalancingV2::TargetGroup
    Properties:
      Name: !Sub '\${AWS::AccountId}-comentarios-blue-green' #! limit/resource-name
  GoodTarget:
    Type: AWS::ElasticLoadBalancingV2::TargetGroup
    Properties:
      Name: !Sub '\${AWS::StackName}-blue'
  Bucket:
    Type: AWS::S3::Bucket
    Properties:
      BucketName: !Sub '\${AWS::AccountId}-Logs' #! limit/resource-name
  GoodBucket:
    Type: AWS::S3::Bucket
    Properties:
      BucketName: !Sub 'logs-\${AWS::AccountId}'
  Database:
    Type: AWS::RDS::DBInstance
    Properties:
      DBInstanceIdentifier: !Sub '\${Stage}-' #! limit/resource-name
  Repository:
    Type: AWS::ECR::Repository
    Properties:
      RepositoryName: !Sub 'comentarios/\${Stage}/Service' #! limit/resource-name
  Logs:
    Type: AWS::Logs::LogGroup
    Properties:
      LogGroupName: !Sub 'aws/\${Stage}' #! limit/resource-name
  GoodLogs:
    Type: AWS::Logs::LogGroup
    Properties:
      LogGroupName: !Sub '/aws/lambda/\${Stage}'
  Role:
    Type: AWS::IAM::Role
    Properties:
      RoleName: !Sub '\${AWS::StackName}-${'r'.repeat(64)}' #! limit/resource-name
  Alias:
    Type: AWS::KMS::Alias
    Properties:
      AliasName: !Sub 'key/\${Stage}' #! limit/resource-name
  Unknown:
    Type: AWS::KMS::Alias
    Properties:
      AliasName: !Sub '\${Stage}/key'
  Setting:
    Type: AWS::SSM::Parameter
    Properties:
      Name: !Sub '/aws/\${Stage}' #! limit/resource-name
`;
  expectMarks(template);
  expect(findingsIn(limitRules, template)[0]?.message).toBe(
    'the Name ecs-... of Provider must not start with aws, ecs or fargate',
  );
});

it('measure policies without whitespace', () => {
  const statement = (length: number): object => ({
    Statement: [{ Effect: 'Allow', Action: 's3:GetObject', Resource: `arn:aws:s3:::${'x'.repeat(length)}` }],
  });
  const role = (...lengths: number[]): object => ({
    Resources: {
      Role: {
        Type: 'AWS::IAM::Role',
        Properties: {
          Policies: lengths.map((length) => ({
            PolicyName: `P${length}`,
            PolicyDocument: statement(length),
          })),
        },
      },
    },
  });
  expect(codes(role(5_000, 5_000))).toEqual([]);
  expect(codes(role(5_000, 5_200))).toEqual([
    'limit/policy-size: the policies of Role have at least 10370 characters, the maximum is 10240',
  ]);
});
