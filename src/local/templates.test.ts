import {
  CreateChangeSetCommand,
  DeleteChangeSetCommand,
  DescribeStackResourceCommand,
  GetStackPolicyCommand,
  GetTemplateCommand,
  SetStackPolicyCommand,
  ValidateTemplateCommand,
} from '@aws-sdk/client-cloudformation';
import type { DataObject } from '../document/data';
import { topic, useCalls } from './testing/calls';

const calls = useCalls();
const Resources = { A: topic() };

test.each<[string, DataObject, string]>([
  ['Resources that are no object', { Resources: 'x' }, 'Any Resources member must be an object.'],
  [
    'a null value',
    { Resources, Outputs: { O: { Value: null } } },
    "[/Outputs/O/Value] 'null' values are not allowed in templates",
  ],
  [
    'an output without a value',
    { Resources, Outputs: { O: {} } },
    'Every Outputs member must contain a Value object',
  ],
  [
    'a mapping with one level',
    { Resources, Mappings: { M: { A: 'x' } } },
    'Every Mappings member A must be a map',
  ],
  [
    'a mapping with three levels',
    { Resources, Mappings: { M: { A: { B: { C: 'x' } } } } },
    'Every Mappings attribute must be a String or a List.',
  ],
])('%s is refused', async (_what, template, message) => {
  const call = calls.client.send(new ValidateTemplateCommand({ TemplateBody: JSON.stringify(template) }));
  await expect(call).rejects.toMatchObject({
    name: 'ValidationError',
    message: expect.stringContaining(message),
  });
});

test('the metadata resource of the CDK is accepted', async () => {
  const CDKMetadata = { Type: 'AWS::CDK::Metadata', Properties: { Analytics: 'v2:deflate64:x' } };
  expect(await calls.create('cdk', { Resources: { ...Resources, CDKMetadata } })).toBe('CREATE_COMPLETE');
  expect(await calls.delete('cdk')).toBe('DELETE_COMPLETE');
});

test('deleting a change set that does not exist succeeds', async () => {
  await calls.create('changed', { Resources });
  const change = { StackName: 'changed', ChangeSetName: 'once' };
  const TemplateBody = JSON.stringify({ Resources: { A: topic(), B: topic() } });
  const { Id } = await calls.client.send(new CreateChangeSetCommand({ ...change, TemplateBody }));
  for (const input of [change, change, { ChangeSetName: Id }])
    await calls.client.send(new DeleteChangeSetCommand(input));
});

test('an empty stack policy removes the policy, and body and URL exclude each other', async () => {
  await calls.create('guarded', { Resources });
  const StackName = 'guarded';
  const set = (more: object) => calls.client.send(new SetStackPolicyCommand({ StackName, ...more }));
  const StackPolicyBody = JSON.stringify({
    Statement: [{ Effect: 'Deny', Action: 'Update:*', Principal: '*', Resource: '*' }],
  });
  await set({ StackPolicyBody });
  const policy = () => calls.client.send(new GetStackPolicyCommand({ StackName }));
  expect((await policy()).StackPolicyBody).toBe(StackPolicyBody);
  await set({ StackPolicyBody: '{}' });
  expect((await policy()).StackPolicyBody).toBeUndefined();
  await expect(set({ StackPolicyBody, StackPolicyURL: 'https://s3.amazonaws.com/b/k' })).rejects.toThrow(
    'You cannot specify both StackPolicyURL and StackPolicyBody',
  );
});

test('GetTemplate needs a stack name beside the name of a change set', async () => {
  await expect(calls.client.send(new GetTemplateCommand({ ChangeSetName: 'none' }))).rejects.toMatchObject({
    name: 'ValidationError',
    message: 'StackName is a required parameter.',
  });
});

test('DescribeStackResource has its own message for a missing stack', async () => {
  const input = { StackName: 'none', LogicalResourceId: 'A' };
  await expect(calls.client.send(new DescribeStackResourceCommand(input))).rejects.toThrow(
    "Stack 'none' does not exist",
  );
});
