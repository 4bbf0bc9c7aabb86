import {
  CreateChangeSetCommand,
  DescribeChangeSetCommand,
  DescribeEventsCommand,
  DescribeStackResourceCommand,
  DescribeStackResourcesCommand,
  DescribeStacksCommand,
  GetStackPolicyCommand,
  GetTemplateCommand,
  GetTemplateSummaryCommand,
  ListStackResourcesCommand,
  ListStacksCommand,
  SetStackPolicyCommand,
  ValidateTemplateCommand,
} from '@aws-sdk/client-cloudformation';
import { Calls, topic, useCalls } from './testing/calls';
import { clientOf } from './testing/endpoint';

const template = {
  Description: 'for reading',
  Metadata: { about: 'it' },
  Parameters: {
    Secret: { Type: 'String', NoEcho: true },
    Kind: { Type: 'String', Default: 'a', AllowedValues: ['a', 'b'], Description: 'which' },
    Stored: { Type: 'AWS::SSM::Parameter::Value<String>', Default: '/stored' },
    Image: {
      Type: 'AWS::SSM::Parameter::Value<AWS::EC2::Image::Id>',
      Default: '/aws/service/ecs/optimized-ami/amazon-linux-2023/recommended/image_id',
    },
    Items: { Type: 'CommaDelimitedList', Default: 'x, y' },
  },
  Resources: {
    A: topic({ DisplayName: { Ref: 'Stored' } }, { Metadata: { kind: { Ref: 'Kind' } } }),
    B: topic({ DisplayName: { 'Fn::Select': [1, { Ref: 'Items' }] } }),
    Role: { Type: 'AWS::IAM::Role', Properties: { AssumeRolePolicyDocument: {} } },
  },
  Outputs: {
    Zone: { Value: { 'Fn::Select': [0, { 'Fn::GetAZs': '' }] }, Description: 'the first' },
    Stack: { Value: { Ref: 'AWS::StackName' } },
  },
};

const calls = useCalls();
const StackName = 'reading';
beforeAll(async () => {
  const store = {
    Resources: {
      P: { Type: 'AWS::SSM::Parameter', Properties: { Name: '/stored', Type: 'String', Value: 'kept' } },
    },
  };
  await calls.create('store', store);
  await calls.create(StackName, template, {
    Capabilities: ['CAPABILITY_IAM'],
    Parameters: [{ ParameterKey: 'Secret', ParameterValue: 'hush' }],
    Tags: [{ Key: 'k', Value: 'v' }],
  });
});

test('a stack is described with its parameters, those of SSM resolved and secret ones hidden', async () => {
  const stack = await calls.stack(StackName);
  expect(stack.Parameters).toEqual([
    { ParameterKey: 'Secret', ParameterValue: '****' },
    { ParameterKey: 'Kind', ParameterValue: 'a' },
    { ParameterKey: 'Stored', ParameterValue: '/stored', ResolvedValue: 'kept' },
    expect.objectContaining({
      ParameterKey: 'Image',
      ResolvedValue: expect.stringMatching(/^ami-0[0-9a-f]{16}$/),
    }),
    { ParameterKey: 'Items', ParameterValue: 'x, y' },
  ]);
  expect(stack).toMatchObject({
    Description: 'for reading',
    Capabilities: ['CAPABILITY_IAM'],
    Tags: [{ Key: 'k', Value: 'v' }],
    Outputs: [
      { OutputKey: 'Zone', OutputValue: 'us-east-1a', Description: 'the first' },
      { OutputKey: 'Stack', OutputValue: StackName },
    ],
  });
  expect(stack.LastOperations).toMatchObject([{ OperationType: 'CREATE_STACK' }]);
});

test('resources are read by logical ID, by physical ID, and all together', async () => {
  const one = { StackName, LogicalResourceId: 'A' };
  const { StackResourceDetail: detail } = await calls.client.send(new DescribeStackResourceCommand(one));
  expect(detail).toMatchObject({ ResourceStatus: 'CREATE_COMPLETE', Metadata: '{"kind":"a"}' });
  const { StackResourceSummaries } = await calls.client.send(new ListStackResourcesCommand({ StackName }));
  expect(StackResourceSummaries).toHaveLength(3);
  const PhysicalResourceId = detail?.PhysicalResourceId;
  const { StackResources } = await calls.client.send(
    new DescribeStackResourcesCommand({ PhysicalResourceId }),
  );
  expect(StackResources).toHaveLength(3);
  await expect(
    calls.client.send(new DescribeStackResourceCommand({ StackName, LogicalResourceId: 'None' })),
  ).rejects.toThrow('Resource None does not exist for stack reading');
});

test('GetTemplate returns the original template, and GetTemplateSummary its summary', async () => {
  const { TemplateBody } = await calls.client.send(new GetTemplateCommand({ StackName }));
  expect(JSON.parse(TemplateBody ?? '')).toEqual(template);
  const summary = await calls.client.send(new GetTemplateSummaryCommand({ StackName }));
  expect(summary).toMatchObject({
    Description: 'for reading',
    Metadata: '{"about":"it"}',
    Capabilities: ['CAPABILITY_IAM'],
    CapabilitiesReason: 'The following resource(s) require capabilities: [AWS::IAM::Role]',
    ResourceTypes: ['AWS::SNS::Topic', 'AWS::SNS::Topic', 'AWS::IAM::Role'],
  });
  expect(summary.Parameters?.[1]).toMatchObject({
    ParameterKey: 'Kind',
    ParameterConstraints: { AllowedValues: ['a', 'b'] },
  });
  const valid = await calls.client.send(
    new ValidateTemplateCommand({ TemplateBody: JSON.stringify(template) }),
  );
  expect(valid.Parameters?.[0]).toEqual({ ParameterKey: 'Secret', NoEcho: true });
});

test('a stack policy is set and read', async () => {
  const StackPolicyBody = JSON.stringify({
    Statement: [{ Effect: 'Allow', Action: 'Update:*', Principal: '*', Resource: '*' }],
  });
  await calls.client.send(new SetStackPolicyCommand({ StackName, StackPolicyBody }));
  expect((await calls.client.send(new GetStackPolicyCommand({ StackName }))).StackPolicyBody).toBe(
    StackPolicyBody,
  );
  await expect(
    calls.client.send(new SetStackPolicyCommand({ StackName, StackPolicyBody: '{' })),
  ).rejects.toThrow('Error validating stack policy: Invalid stack policy');
});

test('events of an operation, and only those that failed', async () => {
  await calls.faults({ kind: 'resource', logicalId: 'B' });
  await calls.create('failing', { Resources: { A: topic(), B: topic() } });
  await calls.faults();
  const failed = { StackName: 'failing', Filters: { FailedEvents: true } };
  const { OperationEvents = [] } = await calls.client.send(new DescribeEventsCommand(failed));
  expect(
    OperationEvents.map(({ LogicalResourceId, ResourceStatus }) => [LogicalResourceId, ResourceStatus]),
  ).toEqual([['B', 'CREATE_FAILED']]);
  const OperationId = OperationEvents[0]?.OperationId;
  const all = await calls.client.send(new DescribeEventsCommand({ OperationId }));
  expect(all.OperationEvents?.every((event) => event.OperationType === 'CREATE_STACK')).toBe(true);
});

test('long lists are paged', async () => {
  const many = (label: string) => ({
    Resources: Object.fromEntries(
      Array.from({ length: 120 }, (_, index) => [`T${index}`, topic({ DisplayName: label })]),
    ),
  });
  await calls.create('many', many('a'));
  expect(
    (await calls.events('many')).filter(({ ResourceStatus }) => ResourceStatus === 'CREATE_COMPLETE'),
  ).toHaveLength(121);
  const { Id } = await calls.client.send(
    new CreateChangeSetCommand({
      StackName: 'many',
      ChangeSetName: 'next',
      TemplateBody: JSON.stringify(many('b')),
    }),
  );
  const first = await calls.client.send(new DescribeChangeSetCommand({ ChangeSetName: Id }));
  const second = await calls.client.send(
    new DescribeChangeSetCommand({ ChangeSetName: Id, NextToken: first.NextToken }),
  );
  expect([first.Changes?.length, second.Changes?.length, second.NextToken]).toEqual([100, 20, undefined]);
  await expect(calls.client.send(new ListStacksCommand({ NextToken: first.NextToken }))).rejects.toThrow(
    'The specified NextToken is invalid.',
  );
});

test('regions and accounts are separate', async () => {
  const elsewhere = clientOf(calls.local.endpoint, 'eu-west-1');
  expect((await elsewhere.send(new DescribeStacksCommand({}))).Stacks).toEqual([]);
  await expect(elsewhere.send(new DescribeStacksCommand({ StackName }))).rejects.toThrow(/does not exist/);
  elsewhere.destroy();
});

test('stacks of two concurrent clients are complete', async () => {
  const [one, other] = [clientOf(calls.local.endpoint), clientOf(calls.local.endpoint)];
  const names = Array.from({ length: 12 }, (_, index) => `at-once-${index}`);
  const pairs = names.map((name, index) =>
    new Calls({ ...calls.local, client: index % 2 === 0 ? one : other }).create(name, {
      Resources: { A: topic() },
    }),
  );
  expect(new Set(await Promise.all(pairs))).toEqual(new Set(['CREATE_COMPLETE']));
  const same = await Promise.allSettled(
    [one, other].map((client) =>
      new Calls({ ...calls.local, client }).create('contested', { Resources: { A: topic() } }),
    ),
  );
  expect(same.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
});
