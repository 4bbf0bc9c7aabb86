import {
  CreateChangeSetCommand,
  type CreateChangeSetCommandInput,
  CreateStackCommand,
  DeleteStackCommand,
  DescribeChangeSetCommand,
  DescribeStackEventsCommand,
  DescribeStacksCommand,
  ExecuteChangeSetCommand,
  GetTemplateCommand,
  ListChangeSetsCommand,
  UpdateTerminationProtectionCommand,
  ValidateTemplateCommand,
} from '@aws-sdk/client-cloudformation';
import type { Data } from '../document/data';
import { topic, useCalls } from './testing/calls';
import { fetchLocal } from './testing/endpoint';

const calls = useCalls();
beforeAll(async () => {
  await calls.create('present', { Resources: { A: topic() } });
});

const one = { Resources: { A: topic() } };

function changeSet(input: Partial<CreateChangeSetCommandInput> & { template?: Data }): Promise<unknown> {
  const { template = one, ...rest } = input;
  const TemplateBody = JSON.stringify(template);
  const base = { StackName: 'new', ChangeSetName: 'first', ChangeSetType: 'CREATE', TemplateBody } as const;
  return calls.client.send(new CreateChangeSetCommand({ ...base, ...rest }));
}

test.each([
  [
    'DescribeStacks',
    () => new DescribeStacksCommand({ StackName: 'none' }),
    'ValidationError',
    'Stack with id none does not exist',
  ],
  [
    'GetTemplate',
    () => new GetTemplateCommand({ StackName: 'none' }),
    'ValidationError',
    'Stack with id none does not exist',
  ],
  [
    'DescribeStackEvents',
    () => new DescribeStackEventsCommand({ StackName: 'none' }),
    'ValidationError',
    'Stack [none] does not exist',
  ],
  [
    'DescribeChangeSet',
    () => new DescribeChangeSetCommand({ StackName: 'present', ChangeSetName: 'none' }),
    'ChangeSetNotFoundException',
    'ChangeSet [none] does not exist',
  ],
  [
    'DescribeChangeSet without a stack',
    () => new DescribeChangeSetCommand({ ChangeSetName: 'none' }),
    'ValidationError',
    'StackName must be specified if ChangeSetName is not specified as an ARN.',
  ],
])('%s of a missing stack is refused', async (_name, command, name, message) => {
  const error = await calls.client
    .send(command() as DescribeStacksCommand)
    .catch((caught: unknown) => caught);
  expect(error).toMatchObject({ name, message: expect.stringContaining(message) });
});

test.each<[string, Partial<CreateChangeSetCommandInput> & { template?: Data }, string]>([
  ['IMPORT', { ChangeSetType: 'IMPORT' }, 'does not import resources'],
  ['an update of nothing', { ChangeSetType: 'UPDATE' }, 'Stack [new] does not exist'],
  [
    'a creation of what is there',
    { StackName: 'present' },
    'Stack [present] already exists and cannot be created again with the changeSet [first].',
  ],
  ['a wrong name', { ChangeSetName: '1st' }, "Value '1st' at 'changeSetName' failed to satisfy constraint"],
  [
    'no resources',
    { template: { Resources: {} } },
    'Template format error: At least one Resources member must be defined.',
  ],
  [
    'no type',
    { template: { Resources: { A: {} } } },
    'Template format error: [/Resources/A] Every Resources object must contain a Type member.',
  ],
  [
    'an unknown type',
    { template: { Resources: { A: { Type: 'AWS::SNS::Topik' } } } },
    'Template format error: Unrecognized resource types: [AWS::SNS::Topik]',
  ],
  [
    'an unknown section',
    { template: { ...one, Resource: {} } },
    'Invalid template property or properties [Resource]',
  ],
  [
    'an unknown attribute',
    { template: { Resources: { A: topic({}, { Dependson: 'B' }) } } },
    "Invalid template resource property 'Dependson'",
  ],
  [
    'a missing reference',
    { template: { Resources: { A: topic({ DisplayName: { Ref: 'B' } }) } } },
    'Template format error: Unresolved resource dependencies [B] in the Resources block of the template',
  ],
  [
    'a lost output',
    { template: { ...one, Outputs: { O: { Value: { Ref: 'B' } } } } },
    'Template format error: Unresolved resource dependencies [B] in the Outputs block of the template',
  ],
  [
    'a circle',
    {
      template: {
        Resources: { A: topic({ DisplayName: { Ref: 'B' } }), B: topic({ DisplayName: { Ref: 'A' } }) },
      },
    },
    'Circular dependency between resources: [A, B]',
  ],
  [
    'a missing parameter',
    { template: { ...one, Parameters: { P: { Type: 'String' } } } },
    'Parameters: [P] must have values',
  ],
  [
    'an unknown parameter',
    { Parameters: [{ ParameterKey: 'P', ParameterValue: 'x' }] },
    'Parameters: [P] do not exist in the template',
  ],
  [
    'a parameter out of its list',
    withParameter({ Type: 'String', AllowedValues: ['a'] }, 'b'),
    "Parameter 'P' must be one of AllowedValues",
  ],
  [
    'a parameter against its pattern',
    withParameter({ Type: 'String', AllowedPattern: '[a-z]+' }, '1'),
    "Parameter 'P' must match pattern [a-z]+",
  ],
  [
    'a described constraint',
    withParameter({ Type: 'Number', MaxValue: 3, ConstraintDescription: 'at most three' }, '4'),
    "Parameter 'P' failed to satisfy constraint: at most three",
  ],
  ['no number', withParameter({ Type: 'Number' }, 'x'), "Parameter 'P' must be a number"],
  [
    'a parameter store without it',
    withParameter({ Type: 'AWS::SSM::Parameter::Value<String>' }, '/none'),
    'Unable to fetch parameters [/none] from parameter store for this account.',
  ],
  [
    'a parameter against a rule',
    ruled({ 'Fn::Not': [{ 'Fn::Equals': [{ Ref: 'P' }, 'x'] }] }),
    'P must be something else',
  ],
  [
    'a parameter that a rule does not list',
    ruled({ 'Fn::And': [{ 'Fn::Contains': [['a', 'b'], { Ref: 'P' }] }, { 'Fn::Equals': ['a', 'a'] }] }),
    'P must be something else',
  ],
  [
    'a missing mapping',
    {
      template: {
        Mappings: { M: { a: { b: 'c' } } },
        Resources: { A: topic({ DisplayName: { 'Fn::FindInMap': ['M', 'a', 'x'] } }) },
      },
    },
    'M::a::x',
  ],
  [
    'an unsupported URL',
    { TemplateBody: undefined, TemplateURL: './template.yaml' },
    'TemplateURL must be a supported URL.',
  ],
  [
    'two templates',
    { TemplateURL: 'https://s3.amazonaws.com/a/b' },
    'You cannot specify both TemplateBody and TemplateURL',
  ],
  [
    'too large a body',
    { TemplateBody: JSON.stringify({ ...one, Description: 'x'.repeat(51_200) }) },
    'Member must have length less than or equal to 51200',
  ],
  [
    'too many resources',
    {
      TemplateBody: JSON.stringify({
        Resources: Object.fromEntries(
          Array.from({ length: 501 }, (_, index) => [`R${index}`, { Type: 'AWS::SNS::Topic' }]),
        ),
      }),
    },
    'Number of resources, 501, is greater than maximum allowed, 500',
  ],
])('CreateChangeSet refuses %s', async (_name, input, message) => {
  const error = await changeSet(input).catch((caught: unknown) => caught);
  expect(error).toMatchObject({ name: 'ValidationError', message: expect.stringContaining(message) });
});

function ruled(Assert: Data): Partial<CreateChangeSetCommandInput> & { template: Data } {
  const skipped = {
    RuleCondition: { 'Fn::Equals': ['a', 'b'] },
    Assertions: [{ Assert: { 'Fn::Equals': ['a', 'b'] } }],
  };
  const rule = { Assertions: [{ Assert, AssertDescription: 'P must be something else' }] };
  const template = {
    ...one,
    Parameters: { P: { Type: 'String' } },
    Rules: { Skipped: skipped, Ruled: rule },
  };
  return { template, Parameters: [{ ParameterKey: 'P', ParameterValue: 'x' }] };
}

function withParameter(
  declaration: Data,
  value: string,
): Partial<CreateChangeSetCommandInput> & { template: Data } {
  return {
    template: { ...one, Parameters: { P: declaration } },
    Parameters: [{ ParameterKey: 'P', ParameterValue: value }],
  };
}

test('a refused change set leaves no stack behind', async () => {
  await expect(calls.client.send(new DescribeStacksCommand({ StackName: 'new' }))).rejects.toThrow(
    /does not exist/,
  );
});

test('malformed templates are refused with line and column', async () => {
  const validate = (TemplateBody: string) => calls.client.send(new ValidateTemplateCommand({ TemplateBody }));
  await expect(validate('{ "Resources": ')).rejects.toThrow(
    /^Template format error: JSON not well-formed\. \(line \d+, column \d+\)$/,
  );
  await expect(validate('Resources:\n  A: [')).rejects.toThrow(
    /^Template format error: YAML not well-formed\. \(line \d+, column \d+\)$/,
  );
  await expect(validate('just text')).rejects.toThrow('Template format error: unsupported structure.');
});

test('IAM resources require CAPABILITY_IAM, and with custom names CAPABILITY_NAMED_IAM', async () => {
  const role = (properties: { [name: string]: Data }) => ({
    Resources: { R: { Type: 'AWS::IAM::Role', Properties: { AssumeRolePolicyDocument: {}, ...properties } } },
  });
  const refused = (template: Data, capability?: 'CAPABILITY_IAM') =>
    changeSet({ template, ...(capability && { Capabilities: [capability] }) }).catch(
      (caught: unknown) => caught,
    );
  expect(await refused(role({}))).toMatchObject({
    name: 'InsufficientCapabilitiesException',
    message: expect.stringContaining('Requires capabilities : [CAPABILITY_IAM]'),
  });
  expect(await refused(role({ RoleName: 'r' }), 'CAPABILITY_IAM')).toMatchObject({
    message: expect.stringContaining('Requires capabilities : [CAPABILITY_NAMED_IAM]'),
  });
});

test('a change set without changes fails with CloudFormation’s message and cannot be executed', async () => {
  const { Id } = await calls.client.send(
    new CreateChangeSetCommand({
      StackName: 'present',
      ChangeSetName: 'empty',
      TemplateBody: JSON.stringify(one),
    }),
  );
  expect(await calls.client.send(new DescribeChangeSetCommand({ ChangeSetName: Id }))).toMatchObject({
    Status: 'FAILED',
    ExecutionStatus: 'UNAVAILABLE',
    StatusReason:
      "The submitted information didn't contain changes. Submit different information to create a change set.",
  });
  await expect(calls.client.send(new ExecuteChangeSetCommand({ ChangeSetName: Id }))).rejects.toMatchObject({
    name: 'InvalidChangeSetStatusException',
    message: expect.stringContaining('cannot be executed in its current status of [FAILED]'),
  });
});

test('an update makes other change sets obsolete, and an execution deletes them', async () => {
  await calls.create('moving', one);
  const make = (name: string, label: string) =>
    calls.client.send(
      new CreateChangeSetCommand({
        StackName: 'moving',
        ChangeSetName: name,
        TemplateBody: JSON.stringify({ Resources: { A: topic({ DisplayName: label }) } }),
      }),
    );
  const stale = await make('stale', 'a');
  await expect(make('stale', 'b')).rejects.toMatchObject({
    name: 'AlreadyExistsException',
    message: 'ChangeSet stale cannot be created due to a mismatch with existing attribute Template',
  });
  expect((await make('stale', 'a')).Id).toBe(stale.Id);
  await calls.update('moving', { Resources: { A: topic({ DisplayName: 'b' }) } });
  await expect(calls.client.send(new ExecuteChangeSetCommand({ ChangeSetName: stale.Id }))).rejects.toThrow(
    /cannot be executed in its current execution status of \[OBSOLETE\]/,
  );
  const next = await make('next', 'c');
  await calls.client.send(new ExecuteChangeSetCommand({ ChangeSetName: next.Id }));
  await calls.local.endpoint.idle();
  const { Summaries = [] } = await calls.client.send(new ListChangeSetsCommand({ StackName: 'moving' }));
  expect(Summaries.map(({ ChangeSetName, ExecutionStatus }) => [ChangeSetName, ExecutionStatus])).toEqual([
    ['next', 'EXECUTE_COMPLETE'],
  ]);
});

test('termination protection prevents deletion until it is disabled', async () => {
  await calls.create('protected', one, { EnableTerminationProtection: true });
  await expect(calls.client.send(new DeleteStackCommand({ StackName: 'protected' }))).rejects.toThrow(
    'Stack [protected] cannot be deleted while TerminationProtection is enabled',
  );
  await calls.client.send(
    new UpdateTerminationProtectionCommand({ StackName: 'protected', EnableTerminationProtection: false }),
  );
  expect(await calls.delete('protected')).toBe('DELETE_COMPLETE');
});

test('an existing stack is not created again, and deleting a missing stack succeeds', async () => {
  const TemplateBody = JSON.stringify(one);
  await expect(
    calls.client.send(new CreateStackCommand({ StackName: 'present', TemplateBody })),
  ).rejects.toMatchObject({
    name: 'AlreadyExistsException',
    message: 'Stack [present] already exists',
  });
  await expect(calls.client.send(new DeleteStackCommand({ StackName: 'none' }))).resolves.toBeDefined();
});

test('an action that CloudFormation does not have', async () => {
  const answer = await fetchLocal(calls.local.endpoint, '../?Action=GetFoo&Version=2010-05-15');
  expect(answer.status).toBe(400);
  expect(await answer.text()).toContain('<Code>InvalidAction</Code>');
});
