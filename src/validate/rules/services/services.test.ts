import { findingsIn, marksIn, placesIn } from '../../analysis/testing';
import type { Rule } from '../../rule';
import { linkedResources } from './links';
import { loadBalancerSubnets } from './load-balancers';
import { overlappingSubnets, subnetsInVpc } from './networks';
import { schedules } from './schedules';
import { stateMachines } from './state-machines';
import { keySchemas, tableAttributes } from './tables';
import { uniqueValues } from './unique';

function expectMarks(rules: readonly Rule[], template: string): void {
  expect(placesIn(rules, template)).toEqual(marksIn(template));
}

function messages(rule: Rule, resources: object): string[] {
  return findingsIn([rule], JSON.stringify({ Resources: resources })).map(({ message }) => message);
}

describe('subnets', () => {
  const networks = [subnetsInVpc, overlappingSubnets];
  const resources = `
Resources:
  Vpc: { Type: AWS::EC2::VPC, Properties: { CidrBlock: 10.0.0.0/16 } }
  First: { Type: AWS::EC2::Subnet, Properties: { VpcId: !Ref Vpc, CidrBlock: 10.0.1.0/24 } }
  Next: { Type: AWS::EC2::Subnet, Properties: { VpcId: !Ref Vpc, CidrBlock: 10.0.2.0/24 } }
  NotAnAddress: { Type: AWS::EC2::Subnet, Properties: { VpcId: !Ref Vpc, CidrBlock: 10.0.500.0/24 } }
  NotABlock: { Type: AWS::EC2::Subnet, Properties: { VpcId: !Ref Vpc, CidrBlock: 10.9.0.0/33 } }
  OtherVpc: { Type: AWS::EC2::Subnet, Properties: { VpcId: vpc-1, CidrBlock: 10.0.1.0/24 } }
`;

  it('are within the block of their VPC', () => {
    const template = `${resources}
  Before: { Type: AWS::EC2::Subnet, Properties: { VpcId: !Ref Vpc, CidrBlock: 9.255.255.0/24 } } #! schema/requirement
  After: { Type: AWS::EC2::Subnet, Properties: { VpcId: !Ref Vpc, CidrBlock: 10.1.0.0/24 } } #! schema/requirement
  Larger: { Type: AWS::EC2::Subnet, Properties: { VpcId: !Ref Vpc, CidrBlock: 10.0.128.0/15 } } #! schema/requirement
`;
    expectMarks([subnetsInVpc], template);
    const another = '  Second: { Type: AWS::EC2::VPCCidrBlock, Properties: { VpcId: !Ref Vpc } }';
    expect(placesIn([subnetsInVpc], `${template}${another}`)).toEqual([]);
  });

  it('do not overlap', () => {
    expectMarks(networks, resources);
    expectMarks(
      networks,
      `${resources}
  Half: { Type: AWS::EC2::Subnet, Properties: { VpcId: !Ref Vpc, CidrBlock: 10.0.2.128/25 } } #! schema/requirement
`,
    );
  });
});

it('an Application Load Balancer has two subnets', () => {
  expectMarks(
    [loadBalancerSubnets],
    `
Parameters: { Kind: { Type: String } }
Resources:
  Default: { Type: AWS::ElasticLoadBalancingV2::LoadBalancer, Properties: { Subnets: [subnet-1] } } #! schema/items
  Named: { Type: AWS::ElasticLoadBalancingV2::LoadBalancer, Properties: { Type: application, Subnets: [subnet-1] } } #! schema/items
  Mapped: { Type: AWS::ElasticLoadBalancingV2::LoadBalancer, Properties: { SubnetMappings: [{ SubnetId: !Ref One }] } } #! schema/items
  Two: { Type: AWS::ElasticLoadBalancingV2::LoadBalancer, Properties: { Subnets: [subnet-1, subnet-2] } }
  Listed: { Type: AWS::ElasticLoadBalancingV2::LoadBalancer, Properties: { Subnets: [!ImportValue Subnets] } }
  Network: { Type: AWS::ElasticLoadBalancingV2::LoadBalancer, Properties: { Type: network, Subnets: [subnet-1] } }
  Unknown: { Type: AWS::ElasticLoadBalancingV2::LoadBalancer, Properties: { Type: !Ref Kind, Subnets: [subnet-1] } }
  Other: { Type: Custom::LoadBalancer, Properties: { Subnets: [subnet-1] } }
`,
  );
});

describe.each(['AWS::DynamoDB::Table', 'AWS::DynamoDB::GlobalTable'])('%s', (Type) => {
  const key = (AttributeName: string, KeyType: string) => ({ AttributeName, KeyType });
  const table = (properties: object) => ({ Table: { Type, Properties: properties } });

  it('defines exactly the attributes of its keys', () => {
    const properties = {
      AttributeDefinitions: [{ AttributeName: 'id' }, { AttributeName: 'unused' }],
      KeySchema: [key('id', 'HASH'), key('at', 'RANGE')],
    };
    expect(messages(tableAttributes, table(properties))).toEqual([
      'the key attribute at is not in AttributeDefinitions',
      'the attribute unused is not used in a key schema',
    ]);
    const unknown = { 'Fn::FindInMap': ['Indexes', 'a', 'b'] };
    for (const index of [unknown, [unknown]])
      expect(messages(tableAttributes, table({ ...properties, GlobalSecondaryIndexes: index }))).toEqual([]);
  });

  it('has a partition key before its sort key', () => {
    expect(
      messages(
        keySchemas,
        table({
          KeySchema: [key('at', 'RANGE'), key('id', 'HASH')],
          LocalSecondaryIndexes: [{ KeySchema: [key('id', 'HASH'), key('size', 'HASH')] }],
          GlobalSecondaryIndexes: [{ KeySchema: [key('id', 'HASH'), key('size', 'RANGE')] }],
        }),
      ),
    ).toEqual([
      'the KeyType of key 1 must be HASH, got RANGE',
      'the KeyType of key 2 must be RANGE, got HASH',
      'the KeyType of key 2 must be RANGE, got HASH',
    ]);
    expect(
      messages(keySchemas, {
        Other: { Type: 'Custom::Table', Properties: { KeySchema: [key('a', 'RANGE')] } },
      }),
    ).toEqual([]);
  });
});

describe('values that identify a resource', () => {
  const queue = (QueueName: string) => ({ Type: 'AWS::SQS::Queue', Properties: { QueueName } });
  const filter = { Type: 'AWS::Logs::SubscriptionFilter', Properties: { LogGroupName: 'logs' } };
  const endpoint = (PrivateDnsEnabled: boolean) => ({
    Type: 'AWS::EC2::VPCEndpoint',
    Properties: { VpcId: 'vpc-1', ServiceName: 's3', PrivateDnsEnabled },
  });

  it('are used once', () => {
    expect(messages(uniqueValues, { A: queue('a'), B: queue('b') })).toEqual([]);
    expect(messages(uniqueValues, { A: queue('a'), B: queue('b'), C: queue('a') })).toEqual([
      'C has the same QueueName',
      'A has the same QueueName',
    ]);
  });

  it('are used as often as the service allows', () => {
    expect(messages(uniqueValues, { A: filter, B: filter })).toEqual([]);
    const message = '3 resources have the same LogGroupName, the maximum is 2';
    expect(messages(uniqueValues, { A: filter, B: filter, C: filter })).toEqual([message, message, message]);
  });

  it('count only where the property that needs them is set', () => {
    expect(messages(uniqueValues, { A: endpoint(true), B: endpoint(false) })).toEqual([]);
    expect(messages(uniqueValues, { A: endpoint(true), B: endpoint(true) })).toEqual([
      'B has the same VpcId and ServiceName',
      'A has the same VpcId and ServiceName',
    ]);
  });

  it('are not known in a loop', () => {
    const each = { 'Fn::ForEach::Queues': ['X', ['a', 'b'], { 'Queue${X}': queue('same') }] };
    expect(messages(uniqueValues, each)).toEqual([]);
  });
});

it('schedules have the fields and units that EventBridge accepts', () => {
  const refused = (ScheduleExpression: string): number =>
    messages(schedules, { Rule: { Type: 'AWS::Events::Rule', Properties: { ScheduleExpression } } }).length;
  const accepted = [
    'rate(1 minute)',
    'rate(1 hour)',
    'rate(1 day)',
    'rate(2 minutes)',
    'rate(5 hours)',
    'rate(7 days)',
  ];
  expect([...accepted, 'cron(0 12 * * ? *)', 'cron(0 12 ? * MON *)'].filter(refused)).toEqual([]);
  const others = ['rate(1 minutes)', 'rate(2 minute)', 'rate(0 days)', 'rate(1 week)', 'every day'];
  const crons = ['cron(0 12 * * ?)', 'cron(0 12 ? * ? *)', 'cron(0 12 * * * *)'];
  expect([...others, ...crons].filter((each) => refused(each) !== 1)).toEqual([]);
});

describe('state machines', () => {
  const problems = (states: object, start = Object.keys(states)[0]): string[] =>
    messages(stateMachines, {
      Machine: {
        Type: 'AWS::StepFunctions::StateMachine',
        Properties: { Definition: { StartAt: start, States: states } },
      },
    });
  const end = { Type: 'Succeed' };

  it('may use every field of a state', () => {
    const common = { Assign: 1, Comment: 1, QueryLanguage: 1 };
    const data = { InputPath: 1, Output: 1, OutputPath: 1 };
    const shared = { ...common, ...data };
    const work = {
      ...shared,
      Arguments: 1,
      Catch: [],
      End: true,
      Parameters: 1,
      ResultPath: 1,
      ResultSelector: 1,
      Retry: [],
    };
    const tolerated = {
      ToleratedFailureCount: 1,
      ToleratedFailureCountPath: 1,
      ToleratedFailurePercentage: 1,
    };
    const items = { ItemBatcher: 1, ItemReader: 1, ItemSelector: 1, Items: 1, ItemsPath: 1 };
    const map = {
      Label: 1,
      MaxConcurrency: 1,
      MaxConcurrencyPath: 1,
      ResultWriter: 1,
      ToleratedFailurePercentagePath: 1,
    };
    const inner = { StartAt: 'Inside', States: { Inside: end } };
    expect(
      problems({
        Choice: { Type: 'Choice', ...shared, Choices: [{ Next: 'Fail' }], Default: 'Fail' },
        Fail: { Type: 'Fail', ...shared, Cause: 1, CausePath: 1, Error: 1, ErrorPath: 1, Arguments: 1 },
        Map: { Type: 'Map', ...work, ...tolerated, ...items, ...map, ItemProcessor: inner },
        OldMap: { Type: 'Map', End: true, Iterator: inner },
        Parallel: { Type: 'Parallel', ...work, Branches: [inner] },
        Pass: { Type: 'Pass', ...shared, End: true, Arguments: 1, Parameters: 1, Result: 1, ResultPath: 1 },
        Succeed: { Type: 'Succeed', ...shared },
        Task: {
          ...{
            Type: 'Task',
            ...work,
            Credentials: 1,
            HeartbeatSeconds: 1,
            HeartbeatSecondsPath: 1,
            Resource: 'r',
          },
          ...{ TimeoutSeconds: 1, TimeoutSecondsPath: 1 },
        },
        Wait: {
          Type: 'Wait',
          ...shared,
          Next: 'Pass',
          Arguments: 1,
          Seconds: 1,
          SecondsPath: 1,
          Timestamp: 1,
          TimestampPath: 1,
        },
      }),
    ).toEqual([]);
  });

  it('continue with states of the same machine', () => {
    expect(
      problems({
        Choice: { Type: 'Choice', Choices: [{ Next: 'A' }], Default: 'B' },
        Task: { Type: 'Task', Resource: 'r', Next: 'C', Catch: [{ Next: 'D' }] },
      }),
    ).toEqual([
      'B is not a state here',
      'A is not a state here',
      'C is not a state here',
      'D is not a state here',
    ]);
  });

  it('require fields, also inside maps and branches', () => {
    const empty = { StartAt: 'Inside', States: { Inside: { Type: 'Task', End: true } } };
    expect(
      problems({
        Choice: { Type: 'Choice' },
        Parallel: { Type: 'Parallel', End: true },
        Map: { Type: 'Map', End: true },
        Endless: { Type: 'Pass' },
        Inner: { Type: 'Map', End: true, ItemProcessor: empty },
        Branched: { Type: 'Parallel', End: true, Branches: [empty, {}] },
      }),
    ).toEqual([
      'the Choice state Choice requires Choices',
      'the Parallel state Parallel requires Branches',
      'the Map state Map requires ItemProcessor',
      'the state Endless requires either Next or End',
      'the Task state Inside requires Resource',
      'the Task state Inside requires Resource',
      'a branch of Branched requires StartAt',
      'a branch of Branched requires States',
    ]);
  });
});

describe('resources that belong together', () => {
  const linked = (resources: object): string[] => messages(linkedResources, resources);
  const ref = (Ref: string) => ({ Ref });

  it('a method uses an authorizer of its type', () => {
    const of = (AuthorizationType: string, Type: string): string[] =>
      linked({
        Authorizer: { Type: 'AWS::ApiGateway::Authorizer', Properties: { Type } },
        Method: {
          Type: 'AWS::ApiGateway::Method',
          Properties: { AuthorizationType, AuthorizerId: ref('Authorizer') },
        },
      });
    expect(
      [of('CUSTOM', 'TOKEN'), of('CUSTOM', 'REQUEST'), of('COGNITO_USER_POOLS', 'COGNITO_USER_POOLS')].flat(),
    ).toEqual([]);
    expect(of('CUSTOM', 'COGNITO_USER_POOLS')).toEqual([
      'the authorizer of a method with AuthorizationType CUSTOM must have the Type TOKEN or REQUEST, got COGNITO_USER_POOLS',
    ]);
  });

  it('a service on a dynamic host port is checked on that port', () => {
    const of = (HealthCheckPort: unknown, HostPort: number): number =>
      linked({
        Group: { Type: 'AWS::ElasticLoadBalancingV2::TargetGroup', Properties: { HealthCheckPort } },
        Task: {
          Type: 'AWS::ECS::TaskDefinition',
          Properties: {
            ContainerDefinitions: [{ Name: 'web', PortMappings: [{ ContainerPort: 80, HostPort }] }],
          },
        },
        Service: {
          Type: 'AWS::ECS::Service',
          Properties: {
            TaskDefinition: ref('Task'),
            LoadBalancers: [{ TargetGroupArn: ref('Group'), ContainerName: 'web', ContainerPort: 80 }],
          },
        },
      }).length;
    expect([of('80', 0), of('80', 80), of('traffic-port', 0), of({ Ref: 'Port' }, 0)]).toEqual([1, 0, 0, 0]);
  });

  it('a service on Fargate uses a task definition for Fargate', () => {
    const of = (RequiresCompatibilities: unknown): number =>
      linked({
        Task: { Type: 'AWS::ECS::TaskDefinition', Properties: { RequiresCompatibilities } },
        Service: {
          Type: 'AWS::ECS::Service',
          Properties: { LaunchType: 'FARGATE', TaskDefinition: ref('Task') },
        },
      }).length;
    expect([of(['EC2']), of(['EC2', 'FARGATE']), of([ref('Kind')]), of(ref('Kinds'))]).toEqual([1, 0, 0, 0]);
  });

  it.each([
    ['AWS::ApiGateway::RestApi', 'apigateway.amazonaws.com'],
    ['AWS::ApiGatewayV2::Api', 'apigateway.amazonaws.com'],
    ['AWS::Cognito::UserPool', 'cognito-idp.amazonaws.com'],
    ['AWS::Config::ConfigRule', 'config.amazonaws.com'],
    ['AWS::ElasticLoadBalancingV2::TargetGroup', 'elasticloadbalancing.amazonaws.com'],
    ['AWS::Events::Rule', 'events.amazonaws.com'],
    ['AWS::IoT::TopicRule', 'iot.amazonaws.com'],
    ['AWS::Logs::LogGroup', 'logs.amazonaws.com'],
    ['AWS::S3::Bucket', 's3.amazonaws.com'],
    ['AWS::SNS::Topic', 'sns.amazonaws.com'],
  ])('%s invokes functions as %s', (Type, principal) => {
    const findings = (Principal: string) =>
      findingsIn(
        [linkedResources],
        JSON.stringify({
          Resources: {
            Source: { Type, Properties: {} },
            Permission: {
              Type: 'AWS::Lambda::Permission',
              Properties: { Principal, SourceArn: { 'Fn::GetAtt': ['Source', 'Arn'] } },
            },
          },
        }),
      );
    expect(findings(principal)).toEqual([]);
    expect(findings('ec2.amazonaws.com').map(({ advice }) => advice)).toEqual([`use ${principal}`]);
  });
});
