import { yaml } from './fixtures/plans';
import { OpenTemplate } from './open-template';
import { offline } from './plan-templates';
import { byName } from './resource-views';
import type { AwsEnvironment } from './stack-source';

function evaluated(expression: string, environment: Partial<AwsEnvironment>): unknown {
  const template = new OpenTemplate(
    yaml('Resources: {}'),
    {},
    { stackName: 'web', stackId: 'id' },
    { ...offline('eu-central-1'), ...environment },
  );
  return template.evaluate(yaml(expression), byName);
}

test('an export that does not exist is an error', () => {
  expect(() => evaluated('!ImportValue shared', { exported: () => undefined })).toThrow(
    'No export named shared found.',
  );
  expect(evaluated('!ImportValue shared', { exported: (name) => `${name}-value` })).toBe('shared-value');
});

test('an output of another stack is read with its Region and role', () => {
  const call = '{ "Fn::GetStackOutput": { StackName: net, OutputName: Vpc, Region: us-east-1 } }';
  expect(evaluated(call, { stackOutput: (of) => JSON.stringify(of) })).toBe(
    '{"stackName":"net","outputName":"Vpc","region":"us-east-1"}',
  );
  expect(() => evaluated(call, { stackOutput: () => undefined })).toThrow(
    'No output named Vpc found in stack net.',
  );
  expect(() => evaluated('{ "Fn::GetStackOutput": { StackName: net } }', {})).toThrow(
    'Fn::GetStackOutput requires StackName and OutputName.',
  );
});

test('a Region with unknown zones has none', () => {
  expect(evaluated('!GetAZs mars-1', { zones: () => undefined })).toEqual([]);
});

test('the pseudo parameters are those of the environment', () => {
  const environment = {
    accountId: '1',
    partition: 'aws-cn',
    urlSuffix: 'amazonaws.com.cn',
    notificationArns: ['a'],
  };
  const names = ['AccountId', 'Partition', 'URLSuffix', 'NotificationARNs'];
  expect(names.map((name) => evaluated(`!Ref AWS::${name}`, environment))).toEqual([
    '1',
    'aws-cn',
    'amazonaws.com.cn',
    ['a'],
  ]);
});
