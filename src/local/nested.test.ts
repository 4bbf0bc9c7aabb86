import {
  CreateChangeSetCommand,
  DeleteChangeSetCommand,
  DescribeChangeSetCommand,
  DescribeStacksCommand,
  ExecuteChangeSetCommand,
  ListStacksCommand,
} from '@aws-sdk/client-cloudformation';
import type { Data } from '../document/data';
import { topic, useCalls } from './testing/calls';

const calls = useCalls();

/** A child with a topic whose name, if it has one, replaces it. */
async function child(key: string, resources: { [name: string]: Data } = {}): Promise<string> {
  return calls.put(key, {
    Parameters: { Label: { Type: 'String' } },
    Resources: { Topic: topic({ DisplayName: { Ref: 'Label' } }), ...resources },
    Outputs: { Arn: { Value: { Ref: 'Topic' } }, Label: { Value: { Ref: 'Label' } } },
  });
}

function nested(url: string, label: Data): Data {
  return {
    Type: 'AWS::CloudFormation::Stack',
    Properties: { TemplateURL: url, Parameters: { Label: label } },
  };
}

async function twoChildren(key: string, label: string): Promise<Data> {
  const url = await child(key);
  return {
    Resources: {
      First: nested(url, label),
      Second: nested(url, { 'Fn::GetAtt': ['First', 'Outputs.Label'] }),
    },
    Outputs: { Label: { Value: { 'Fn::GetAtt': ['Second', 'Outputs.Label'] } } },
  };
}

test('a change set creates one for each nested stack, and its execution uses the prepared stacks', async () => {
  const template = await twoChildren('prepared', 'x');
  const { Id } = await calls.client.send(
    new CreateChangeSetCommand({
      StackName: 'prepared',
      ChangeSetName: 'first',
      ChangeSetType: 'CREATE',
      TemplateBody: JSON.stringify(template),
      IncludeNestedStacks: true,
    }),
  );
  const root = await calls.client.send(new DescribeChangeSetCommand({ ChangeSetName: Id }));
  const childIds = root.Changes?.map((change) => change.ResourceChange?.ChangeSetId) ?? [];
  expect(childIds).toHaveLength(2);
  const below = await calls.client.send(
    new DescribeChangeSetCommand({ ChangeSetName: childIds[0], IncludePropertyValues: true }),
  );
  expect(below).toMatchObject({ ParentChangeSetId: Id, RootChangeSetId: Id, Status: 'CREATE_COMPLETE' });
  expect(below.Changes?.map((change) => change.ResourceChange?.LogicalResourceId)).toEqual(['Topic']);
  await expect(
    calls.client.send(new ExecuteChangeSetCommand({ ChangeSetName: childIds[0] })),
  ).rejects.toThrow(/nested change set/);
  await calls.client.send(new ExecuteChangeSetCommand({ ChangeSetName: Id }));
  expect(await calls.status('prepared')).toBe('CREATE_COMPLETE');
  const first = await calls.stack(await calls.physicalId('prepared', 'First'));
  expect(first).toMatchObject({
    StackId: below.StackId,
    StackStatus: 'CREATE_COMPLETE',
    ParentId: root.StackId,
    RootId: root.StackId,
  });
  expect((await calls.stack('prepared')).Outputs).toMatchObject([{ OutputKey: 'Label', OutputValue: 'x' }]);
});

test('the change set of a nested stack contains all its parameters, including defaults, and its tags', async () => {
  const url = await calls.put('defaults', {
    Parameters: { Label: { Type: 'String' }, Port: { Type: 'Number', Default: 8000 } },
    Resources: { Topic: topic({ DisplayName: { Ref: 'Label' } }) },
  });
  const { Id } = await calls.client.send(
    new CreateChangeSetCommand({
      StackName: 'defaults',
      ChangeSetName: 'first',
      ChangeSetType: 'CREATE',
      TemplateBody: JSON.stringify({
        Resources: {
          Child: {
            Type: 'AWS::CloudFormation::Stack',
            Properties: {
              TemplateURL: url,
              Parameters: { Label: 'x' },
              Tags: [{ Key: 'component', Value: 'child' }],
            },
          },
        },
      }),
      Tags: [{ Key: 'system', Value: 'test' }],
      IncludeNestedStacks: true,
    }),
  );
  const { Changes = [] } = await calls.client.send(new DescribeChangeSetCommand({ ChangeSetName: Id }));
  const below = new DescribeChangeSetCommand({ ChangeSetName: Changes[0]?.ResourceChange?.ChangeSetId });
  expect(await calls.client.send(below)).toMatchObject({
    Parameters: [
      { ParameterKey: 'Label', ParameterValue: 'x' },
      { ParameterKey: 'Port', ParameterValue: '8000' },
    ],
    Tags: [
      { Key: 'system', Value: 'test' },
      { Key: 'component', Value: 'child' },
    ],
  });
});

test('deleting a change set deletes those of nested stacks and the stacks that they prepared', async () => {
  const template = await twoChildren('discarded', 'x');
  const { Id } = await calls.client.send(
    new CreateChangeSetCommand({
      StackName: 'discarded',
      ChangeSetName: 'first',
      ChangeSetType: 'CREATE',
      TemplateBody: JSON.stringify(template),
      IncludeNestedStacks: true,
    }),
  );
  await calls.client.send(new DeleteChangeSetCommand({ ChangeSetName: Id }));
  const { StackSummaries = [] } = await calls.client.send(new ListStacksCommand({}));
  const left = StackSummaries.filter(({ StackName }) => StackName?.startsWith('discarded'));
  expect(left.map(({ StackName }) => StackName)).toEqual(['discarded']);
});

test('nested stacks wait for their parent before their cleanup', async () => {
  await calls.deploy('waiting', await twoChildren('waiting', 'x'), { ChangeSetType: 'CREATE' });
  expect(await calls.deploy('waiting', await twoChildren('waiting', 'y'))).toBe('UPDATE_COMPLETE');
  const story = await calls.story('waiting');
  const cleanup = story.slice(story.indexOf('stack UPDATE_COMPLETE_CLEANUP_IN_PROGRESS'));
  expect(cleanup.sort()).toEqual(
    [
      'stack UPDATE_COMPLETE_CLEANUP_IN_PROGRESS',
      'First UPDATE_COMPLETE',
      'Second UPDATE_COMPLETE',
      'stack UPDATE_COMPLETE',
    ].sort(),
  );
  const below = await calls.story(await calls.physicalId('waiting', 'Second'));
  expect(below.slice(-5)).toEqual([
    'stack UPDATE_IN_PROGRESS',
    'Topic UPDATE_IN_PROGRESS',
    'Topic UPDATE_COMPLETE',
    'stack UPDATE_COMPLETE_CLEANUP_IN_PROGRESS',
    'stack UPDATE_COMPLETE',
  ]);
});

test('the reason of a failure in a nested stack reaches the root, and all nested stacks roll back', async () => {
  await calls.deploy('failing', await twoChildren('failing', 'x'), { ChangeSetType: 'CREATE' });
  const second = await calls.stack(await calls.physicalId('failing', 'Second'));
  await calls.faults({
    kind: 'resource',
    logicalId: 'Topic',
    stackName: second.StackName ?? '',
    step: 'UPDATE',
    times: 1,
  });
  expect(await calls.deploy('failing', await twoChildren('failing', 'y'))).toBe('UPDATE_ROLLBACK_COMPLETE');
  expect(await calls.story('failing')).toContain(
    `Second UPDATE_FAILED Embedded stack ${second.StackId} was not successfully updated. Currently in UPDATE_ROLLBACK_IN_PROGRESS with reason: The following resource(s) failed to update: [Topic]. `,
  );
  for (const logicalId of ['First', 'Second']) {
    const stack = await calls.stack(await calls.physicalId('failing', logicalId));
    expect(stack).toMatchObject({
      StackStatus: 'UPDATE_ROLLBACK_COMPLETE',
      Parameters: [{ ParameterValue: 'x' }],
    });
  }
  expect(await calls.deploy('failing', await twoChildren('failing', 'z'))).toBe('UPDATE_COMPLETE');
});

test('a nested stack that cannot be created rolls back the whole creation', async () => {
  await calls.faults({ kind: 'resource', logicalId: 'Topic', reason: 'too many topics' });
  expect(await calls.deploy('broken', await twoChildren('broken', 'x'), { ChangeSetType: 'CREATE' })).toBe(
    'ROLLBACK_COMPLETE',
  );
  expect((await calls.story('broken')).join('\n')).toMatch(
    /First CREATE_FAILED Embedded stack arn:\S+ was not successfully created: The following resource\(s\) failed to create: \[Topic\]\. /,
  );
  const { Stacks = [] } = await calls.client.send(new DescribeStacksCommand({}));
  expect(Stacks.filter(({ StackName }) => StackName?.startsWith('broken-First'))).toEqual([]);
});

test('a template that is not in S3 is refused as CloudFormation refuses it', async () => {
  const template = { Resources: { Child: nested('./child.yaml', 'x') } };
  expect(await calls.create('relative', template)).toBe('ROLLBACK_COMPLETE');
  expect(await calls.story('relative')).toContain('Child CREATE_FAILED TemplateURL must be a supported URL.');
  const missing = { Resources: { Child: nested('https://s3.amazonaws.com/templates/none', 'x') } };
  await calls.create('missing', missing);
  expect(await calls.story('missing')).toContain(
    'Child CREATE_FAILED S3 error: The specified key does not exist.',
  );
});

test('capabilities of the root apply to nested stacks', async () => {
  const role = { Type: 'AWS::IAM::Role', Properties: { AssumeRolePolicyDocument: { Statement: [] } } };
  const template = { Resources: { Child: nested(await child('with-role', { Role: role }), 'x') } };
  expect(await calls.create('uncapable', template)).toBe('ROLLBACK_COMPLETE');
  expect(await calls.story('uncapable')).toContain(
    'Child CREATE_FAILED Requires capabilities : [CAPABILITY_IAM]',
  );
  expect(await calls.create('capable', template, { Capabilities: ['CAPABILITY_IAM'] })).toBe(
    'CREATE_COMPLETE',
  );
});

test('stacks nested in nested stacks are deleted with their root', async () => {
  const inner = await child('inner');
  const middle = await calls.put('middle', { Resources: { Inner: nested(inner, 'x') } });
  const root = {
    Resources: { Middle: { Type: 'AWS::CloudFormation::Stack', Properties: { TemplateURL: middle } } },
  };
  await calls.deploy('deep', root, { ChangeSetType: 'CREATE' });
  const middleId = await calls.physicalId('deep', 'Middle');
  const innerId = await calls.physicalId(middleId, 'Inner');
  expect(await calls.stack(innerId)).toMatchObject({
    ParentId: middleId,
    RootId: (await calls.stack('deep')).StackId,
  });
  expect(await calls.delete('deep')).toBe('DELETE_COMPLETE');
  expect(await calls.status(innerId)).toBe('DELETE_COMPLETE');
});
