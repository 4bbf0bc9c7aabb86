import type { DataObject } from '../../document/data';
import { resourceSpec, resourceTypes } from '../../spec/resource-spec';
import { callerIn } from '../protocol/caller';
import { attributeOf } from './attributes';
import { physicalIdOf } from './physical-id';
import type { Resource } from './resource';

const place = callerIn('123456789012', 'eu-west-1');

function resource(type: string, properties: DataObject = {}, logicalId = 'Thing'): Resource {
  return { type, logicalId, stackName: 'my-stack', properties, place, seed: 'seed' };
}

function attribute(type: string, name: string, properties: DataObject = {}): unknown {
  const one = resource(type, properties);
  return attributeOf({ ...one, physicalId: physicalIdOf(one) }, name);
}

test.each<[string, DataObject, RegExp]>([
  ['AWS::EC2::VPC', {}, /^vpc-0[0-9a-f]{16}$/],
  ['AWS::EC2::Subnet', {}, /^subnet-0[0-9a-f]{16}$/],
  ['AWS::EC2::SecurityGroup', {}, /^sg-0[0-9a-f]{16}$/],
  ['AWS::EC2::NatGateway', {}, /^nat-0[0-9a-f]{16}$/],
  ['AWS::EC2::EIP', {}, /^203\.0\.113\.\d+$/],
  ['AWS::EC2::Route', { RouteTableId: 'rtb-1', DestinationCidrBlock: '0.0.0.0/0' }, /^rtb-1\|0\.0\.0\.0\/0$/],
  ['AWS::SNS::Topic', {}, /^arn:aws:sns:eu-west-1:123456789012:my-stack-Thing-\w{12}$/],
  ['AWS::SNS::Topic', { TopicName: 'news' }, /^arn:aws:sns:eu-west-1:123456789012:news$/],
  ['AWS::SQS::Queue', { QueueName: 'q' }, /^https:\/\/sqs\.eu-west-1\.amazonaws\.com\/123456789012\/q$/],
  ['AWS::SSM::Parameter', {}, /^CFN-Thing-\w{12}$/],
  ['AWS::SSM::Parameter', { Name: '/a/b' }, /^\/a\/b$/],
  ['AWS::IAM::Role', {}, /^my-stack-Thing-\w{12}$/],
  ['AWS::S3::Bucket', {}, /^my-stack-thing-[a-z0-9]{12}$/],
  ['AWS::DynamoDB::Table', { TableName: 't' }, /^t$/],
  ['AWS::ECS::Service', { Cluster: 'c', ServiceName: 's' }, /:service\/c\/s$/],
  ['AWS::ECS::TaskDefinition', { Family: 'f' }, /:task-definition\/f:1$/],
  [
    'AWS::ElasticLoadBalancingV2::LoadBalancer',
    {},
    /:loadbalancer\/app\/my-stack-Thing-\w{12}\/[0-9a-f]{16}$/,
  ],
  [
    'AWS::ElasticLoadBalancingV2::Listener',
    { LoadBalancerArn: 'arn:x:loadbalancer/app/l/1' },
    /^arn:x:listener\/app\/l\/1\/[0-9a-f]{16}$/,
  ],
  ['AWS::CertificateManager::Certificate', {}, /^arn:aws:acm:eu-west-1:123456789012:certificate\//],
  ['Custom::Thing', {}, /^my-stack-Thing-\w{12}$/],
])('%s %j is called %s', (type, properties, pattern) => {
  expect(physicalIdOf(resource(type, properties))).toMatch(pattern);
});

test('generated names follow the rules of their service', () => {
  const long = {
    ...resource('AWS::ElasticLoadBalancingV2::LoadBalancer'),
    stackName: 's'.repeat(80),
    logicalId: 'L'.repeat(80),
  };
  expect(physicalIdOf(long).split('/')[2]).toMatch(/^s+-L+-\w{12}$/);
  expect(physicalIdOf(long).split('/')[2]).toHaveLength(32);
});

test('task definitions of a family have consecutive revisions', () => {
  const task = resource('AWS::ECS::TaskDefinition', { Family: 'f' });
  const first = physicalIdOf(task);
  expect(physicalIdOf(task, first)).toBe(`${first.slice(0, -1)}2`);
  expect(physicalIdOf(task, `${first.slice(0, -1)}41`)).toBe(`${first.slice(0, -1)}42`);
});

test.each<[string, string, DataObject, unknown]>([
  ['AWS::IAM::Role', 'Arn', { RoleName: 'r', Path: '/a/' }, 'arn:aws:iam::123456789012:role/a/r'],
  ['AWS::DynamoDB::Table', 'Arn', { TableName: 't' }, 'arn:aws:dynamodb:eu-west-1:123456789012:table/t'],
  [
    'AWS::Logs::LogGroup',
    'Arn',
    { LogGroupName: '/a' },
    'arn:aws:logs:eu-west-1:123456789012:log-group:/a:*',
  ],
  ['AWS::SNS::Topic', 'TopicName', { TopicName: 'news' }, 'news'],
  ['AWS::SQS::Queue', 'Arn', { QueueName: 'q' }, 'arn:aws:sqs:eu-west-1:123456789012:q'],
  [
    'AWS::ECR::Repository',
    'RepositoryUri',
    { RepositoryName: 'r' },
    '123456789012.dkr.ecr.eu-west-1.amazonaws.com/r',
  ],
  ['AWS::ECS::Service', 'Name', { ServiceName: 's' }, 's'],
  ['AWS::S3::Bucket', 'Arn', { BucketName: 'b' }, 'arn:aws:s3:::b'],
  ['AWS::EC2::Subnet', 'AvailabilityZone', {}, 'eu-west-1a'],
  [
    'AWS::ElasticLoadBalancingV2::LoadBalancer',
    'DNSName',
    { Name: 'web' },
    expect.stringMatching(/^web-\d{10}\.eu-west-1\.elb\.amazonaws\.com$/),
  ],
  [
    'AWS::ElasticLoadBalancingV2::LoadBalancer',
    'LoadBalancerFullName',
    { Name: 'web' },
    expect.stringMatching(/^app\/web\/[0-9a-f]{16}$/),
  ],
  [
    'AWS::ElasticLoadBalancingV2::TargetGroup',
    'TargetGroupFullName',
    { Name: 'tg' },
    expect.stringMatching(/^targetgroup\/tg\/[0-9a-f]{16}$/),
  ],
  ['AWS::EC2::SecurityGroup', 'GroupId', {}, expect.stringMatching(/^sg-0/)],
  ['AWS::EC2::EIP', 'AllocationId', {}, expect.stringMatching(/^eipalloc-0/)],
  [
    'AWS::KMS::Key',
    'Arn',
    {},
    expect.stringMatching(/^arn:aws:kms:eu-west-1:123456789012:key\/[-0-9a-f]{36}$/),
  ],
  ['AWS::Lambda::Function', 'Arn', { FunctionName: 'f' }, 'arn:aws:lambda:eu-west-1:123456789012:function:f'],
  ['AWS::SNS::Topic', 'Colour', {}, undefined],
])('%s.%s of %j', (type, name, properties, expected) => {
  expect(attribute(type, name, properties)).toEqual(expected);
});

test('every type of the specification has a physical ID, and every attribute a value of its shape', () => {
  const wrong: string[] = [];
  for (const type of resourceTypes()) {
    const one = resource(type);
    const physicalId = physicalIdOf(one);
    if (physicalId === '' || /\$\{|undefined/.test(physicalId)) wrong.push(`${type}: ${physicalId}`);
    for (const [name, { shape }] of Object.entries(resourceSpec(type)?.attributes ?? {})) {
      const value = attributeOf({ ...one, physicalId }, name);
      const found = Array.isArray(value) ? 'list' : typeof value === 'object' ? 'object' : typeof value;
      if (found !== (shape === 'single' ? 'string' : shape))
        wrong.push(`${type}.${name}: ${JSON.stringify(value)}`);
      if (typeof value === 'string' && /\$\{|undefined/.test(value)) wrong.push(`${type}.${name}: ${value}`);
    }
  }
  expect(wrong).toEqual([]);
});
