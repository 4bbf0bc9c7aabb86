import {
  CreateStackCommand,
  DeleteStackCommand,
  DescribeStacksCommand,
} from '@aws-sdk/client-cloudformation';
import { Calls, topic, useCalls } from './testing/calls';
import { startTestEndpoint } from './testing/endpoint';
import { holdTopics } from './testing/held';

const calls = useCalls();

const chain = { Resources: { A: topic(), B: topic({ DisplayName: { Ref: 'A' } }), C: topic() } };

test('resources are created in the order of their dependencies, in parallel where possible', async () => {
  expect(await calls.create('ordered', chain)).toBe('CREATE_COMPLETE');
  const story = await calls.story('ordered');
  expect(story[0]).toBe('stack CREATE_IN_PROGRESS User Initiated');
  expect(story.at(-1)).toBe('stack CREATE_COMPLETE');
  expect(story.indexOf('A CREATE_COMPLETE')).toBeLessThan(story.indexOf('B CREATE_IN_PROGRESS'));
  expect(story.indexOf('C CREATE_IN_PROGRESS')).toBeLessThan(story.indexOf('A CREATE_COMPLETE'));
});

test('a failed creation is rolled back in reverse order of dependencies', async () => {
  await calls.faults({ kind: 'resource', logicalId: 'B', reason: 'no more topics' });
  expect(await calls.create('failing', chain)).toBe('ROLLBACK_COMPLETE');
  const story = await calls.story('failing');
  expect(story).toContain('B CREATE_FAILED no more topics');
  expect(story).toContain(
    'stack ROLLBACK_IN_PROGRESS The following resource(s) failed to create: [B]. Rollback requested by user.',
  );
  expect(story.indexOf('B DELETE_COMPLETE')).toBeLessThan(story.indexOf('A DELETE_IN_PROGRESS'));
  expect(story.at(-1)).toBe('stack ROLLBACK_COMPLETE');
  await expect(calls.update('failing', { Resources: { A: topic() } })).rejects.toThrow(
    /^Stack:arn:.* is in ROLLBACK_COMPLETE state and can not be updated\.$/,
  );
});

test('with DisableRollback, a failed creation keeps its resources, and can be rolled back or retried', async () => {
  await calls.faults({ kind: 'resource', logicalId: 'B', times: 1 });
  expect(await calls.create('kept', chain, { DisableRollback: true })).toBe('CREATE_FAILED');
  expect((await calls.resources('kept')).get('A')?.ResourceStatus).toBe('CREATE_COMPLETE');
  expect(await calls.update('kept', chain)).toBe('UPDATE_COMPLETE');
  expect((await calls.resources('kept')).get('B')?.ResourceStatus).toBe('CREATE_COMPLETE');
});

test('a failed creation with OnFailure DO_NOTHING cannot be updated', async () => {
  await calls.faults({ kind: 'resource', logicalId: 'B' });
  expect(await calls.create('stuck', chain, { OnFailure: 'DO_NOTHING' })).toBe('CREATE_FAILED');
  await expect(calls.update('stuck', chain)).rejects.toThrow(
    /because it contains \[on-failure: DO_NOTHING\]/,
  );
});

test('OnFailure DELETE deletes the stack', async () => {
  await calls.faults({ kind: 'resource', logicalId: 'B' });
  const TemplateBody = JSON.stringify(chain);
  const { StackId = '' } = await calls.client.send(
    new CreateStackCommand({ StackName: 'gone', TemplateBody, OnFailure: 'DELETE' }),
  );
  expect(await calls.status(StackId)).toBe('DELETE_COMPLETE');
  expect(await calls.story(StackId)).toContain(
    'stack DELETE_IN_PROGRESS The following resource(s) failed to create: [B]. Delete requested by user.',
  );
});

test('a rollback retains new resources with DeletionPolicy Retain, unless RetainExceptOnCreate is set', async () => {
  const template = { Resources: { ...chain.Resources, A: topic({}, { DeletionPolicy: 'Retain' }) } };
  await calls.faults({ kind: 'resource', logicalId: 'B' });
  await calls.create('retaining', template);
  expect(await calls.story('retaining')).toContain('A DELETE_SKIPPED');
  await calls.create('excepting', template, { RetainExceptOnCreate: true });
  expect(await calls.story('excepting')).toContain('A DELETE_COMPLETE');
});

test('properties that violate the schema fail the resource before it is created', async () => {
  expect(await calls.create('misspelt', { Resources: { A: topic({ Displayname: 'x' }) } })).toBe(
    'ROLLBACK_COMPLETE',
  );
  expect(await calls.story('misspelt')).toContain(
    'A CREATE_FAILED Properties validation failed for resource A with message:\n#: extraneous key [Displayname] is not permitted',
  );
});

test('Fn::GetAtt of an unsupported attribute fails the resource', async () => {
  await calls.create('asking', {
    Resources: { A: topic(), B: topic({ DisplayName: { 'Fn::GetAtt': ['A', 'Colour'] } }) },
  });
  expect(await calls.story('asking')).toContain(
    'B CREATE_FAILED Template error: resource A does not support attribute type Colour in Fn::GetAtt',
  );
});

test('a stack that is being created can be read, and deleting it stops its creation', async () => {
  const { handlers, inProgress } = holdTopics('create');
  const slow = new Calls(await startTestEndpoint({ handlers }));
  const creation = slow.client.send(
    new CreateStackCommand({ StackName: 'slow', TemplateBody: JSON.stringify(chain) }),
  );
  await inProgress;
  const seen = await slow.client.send(new DescribeStacksCommand({ StackName: 'slow' }));
  expect(seen.Stacks?.[0]?.StackStatus).toBe('CREATE_IN_PROGRESS');
  await slow.client.send(new DeleteStackCommand({ StackName: 'slow' }));
  const { StackId = '' } = await creation;
  expect(await slow.status(StackId)).toBe('DELETE_COMPLETE');
  await slow.local.close();
});

test('a name that another stack uses or retained cannot be used again', async () => {
  const named = (policy?: string) => ({
    Resources: {
      T: topic({ TopicName: 'only-one' }, policy === undefined ? {} : { DeletionPolicy: policy }),
    },
  });
  await calls.create('first', named('Retain'));
  const { StackId } = await calls.stack('first');
  expect(await calls.create('second', named())).toBe('ROLLBACK_COMPLETE');
  expect(await calls.story('second')).toContain(
    `T CREATE_FAILED only-one already exists in stack ${StackId}`,
  );
  await calls.delete('first');
  await calls.create('third', named());
  expect((await calls.story('third')).join()).toMatch(
    /T CREATE_FAILED Resource of type 'AWS::SNS::Topic' with identifier '\S+' already exists\./,
  );
});
