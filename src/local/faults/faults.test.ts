import {
  CreateChangeSetCommand,
  CreateStackCommand,
  DescribeStackEventsCommand,
  DescribeStacksCommand,
  ExecuteChangeSetCommand,
} from '@aws-sdk/client-cloudformation';
import { topic, useCalls } from '../testing/calls';
import { fetchLocal } from '../testing/endpoint';
import { FaultError, readFaults } from './read-faults';

const calls = useCalls();
beforeAll(async () => {
  await calls.create('stack', { Resources: { A: topic(), B: topic(), C: topic() } });
});

const describe_ = () => calls.client.send(new DescribeStacksCommand({ StackName: 'stack' }));

test('the n-th call of an action is throttled', async () => {
  await calls.faults({ kind: 'throttle', action: 'DescribeStacks', after: 1, times: 2 });
  await expect(describe_()).resolves.toBeDefined();
  await expect(describe_()).rejects.toMatchObject({ name: 'Throttling', message: 'Rate exceeded' });
  await expect(
    calls.client.send(new DescribeStackEventsCommand({ StackName: 'stack' })),
  ).resolves.toBeDefined();
  await expect(describe_()).rejects.toMatchObject({ name: 'Throttling' });
  await expect(describe_()).resolves.toBeDefined();
});

test('a connection is dropped', async () => {
  await calls.faults({ kind: 'drop', times: 1 });
  await expect(describe_()).rejects.toThrow(/socket hang up|ECONNRESET/);
  await expect(describe_()).resolves.toBeDefined();
});

test('a retry with the same token after a lost answer does nothing twice', async () => {
  const input = {
    StackName: 'lost',
    TemplateBody: JSON.stringify({ Resources: { A: topic() } }),
    ClientRequestToken: 't',
  };
  await calls.faults({ kind: 'drop', when: 'after', action: 'CreateStack', times: 1 });
  await expect(calls.client.send(new CreateStackCommand(input))).rejects.toThrow(/socket hang up|ECONNRESET/);
  const { StackId } = await calls.client.send(new CreateStackCommand(input));
  expect((await calls.stack('lost')).StackId).toBe(StackId);
  expect(
    (await calls.story('lost')).filter((line) => line.startsWith('stack CREATE_IN_PROGRESS')),
  ).toHaveLength(1);

  const update = {
    StackName: 'lost',
    ChangeSetName: 'c',
    TemplateBody: JSON.stringify({ Resources: { B: topic() } }),
  };
  await calls.faults({ kind: 'drop', when: 'after', times: 1 });
  await expect(
    calls.client.send(new CreateChangeSetCommand({ ...update, ClientToken: 't' })),
  ).rejects.toThrow();
  const { Id } = await calls.client.send(new CreateChangeSetCommand({ ...update, ClientToken: 't' }));
  const execution = { ChangeSetName: Id, ClientRequestToken: 'execution' };
  await calls.faults({ kind: 'drop', when: 'after', times: 1 });
  await expect(calls.client.send(new ExecuteChangeSetCommand(execution))).rejects.toThrow();
  await calls.client.send(new ExecuteChangeSetCommand(execution));
  expect(await calls.status('lost')).toBe('UPDATE_COMPLETE');
});

test('the service is unavailable', async () => {
  await calls.faults({ kind: 'error', times: 1 });
  await expect(describe_()).rejects.toMatchObject({
    name: 'ServiceUnavailable',
    $metadata: { httpStatusCode: 503 },
  });
});

test('an answer is delayed', async () => {
  await calls.faults({ kind: 'delay', action: 'DescribeStacks', milliseconds: 50 });
  const begun = performance.now();
  await describe_();
  // Timers count whole milliseconds.
  expect(performance.now() - begun).toBeGreaterThanOrEqual(49);
});

test('events are listed out of order, or more than once', async () => {
  const straight = await calls.story('stack');
  await calls.faults({ kind: 'events', order: 'shuffled' });
  const shuffled = await calls.story('stack');
  expect(shuffled).not.toEqual(straight);
  expect([...shuffled].sort()).toEqual([...straight].sort());
  await calls.faults({ kind: 'events', order: 'repeated' });
  expect(await calls.story('stack')).toHaveLength(2 * straight.length);
});

test('a resource fault is limited to a stack and a number of times', async () => {
  await calls.faults({ kind: 'resource', logicalId: 'A', stackName: 'other', times: 1, reason: 'because' });
  expect(await calls.create('this', { Resources: { A: topic() } })).toBe('CREATE_COMPLETE');
  expect(await calls.create('other', { Resources: { A: topic() } })).toBe('ROLLBACK_COMPLETE');
  await calls.delete('other');
  expect(await calls.create('other', { Resources: { A: topic() } })).toBe('CREATE_COMPLETE');
});

test('the report names the calls and resource steps that each fault hit', async () => {
  const throttle = { kind: 'throttle', action: 'DescribeStacks', after: 1, times: 1 } as const;
  const resource = { kind: 'resource', logicalId: 'A', step: 'CREATE' } as const;
  const never = { kind: 'error', action: 'ListExports' } as const;
  await calls.faults(throttle, resource, never);
  await describe_();
  await expect(describe_()).rejects.toMatchObject({ name: 'Throttling' });
  await calls.create('reported', { Resources: { A: topic() } });
  expect(await calls.control('GET', 'faults')).toEqual({
    calls: 4,
    faults: [
      { fault: throttle, hits: ['DescribeStacks'] },
      { fault: resource, hits: ['CREATE A'] },
      { fault: never, hits: [] },
    ],
  });
  await expect(calls.faults()).rejects.toThrow('never fired: [{"kind":"error","action":"ListExports"}]');
});

test('a fault behind one that answers the call does not fire', async () => {
  await calls.faults({ kind: 'throttle', times: 1 }, { kind: 'drop', times: 1 });
  await expect(describe_()).rejects.toMatchObject({ name: 'Throttling' });
  await expect(describe_()).rejects.toThrow(/socket hang up|ECONNRESET/);
});

test.each([
  ['nonsense', /the faults are not JSON: nonsense/],
  ['[1]', /a fault must be an object/],
  ['{"kind":"flood"}', /there is no fault of kind "flood"/],
  ['{"kind":"resource"}', /logicalId of a fault must be a string, not undefined/],
  ['{"kind":"delay","milliseconds":"x"}', /milliseconds of a fault must be a number, not "x"/],
  [
    '{"kind":"resource","logicalId":"A","step":"PAINT"}',
    /step of a fault must be CREATE, UPDATE, DELETE or ROLLBACK, not "PAINT"/,
  ],
  ['{"kind":"drop","when":"never"}', /when of a fault must be "before" or "after", not "never"/],
  [
    '{"kind":"events","order":"sideways"}',
    /order of a fault must be "shuffled" or "repeated", not "sideways"/,
  ],
])('%s is refused with the reason', async (text, message) => {
  expect(() => readFaults(text)).toThrow(FaultError);
  expect(() => readFaults(text)).toThrow(message);
  const answer = await fetchLocal(calls.local.endpoint, `faults`, { method: 'PUT', body: text });
  expect(answer.status).toBe(400);
  expect(await answer.text()).toMatch(/message/);
});
