import { CreateStackCommand, ListExportsCommand, ListImportsCommand } from '@aws-sdk/client-cloudformation';
import type { Data } from '../document/data';
import { topic, useCalls } from './testing/calls';
import { clientOf } from './testing/endpoint';

const calls = useCalls();
beforeAll(async () => {
  await calls.create('producer', exporting('one'));
  await calls.create('consumer', {
    Resources: { A: topic({ DisplayName: { 'Fn::ImportValue': 'shared' } }) },
  });
});

function exporting(value: string | undefined): Data {
  return {
    Resources: { A: topic() },
    Outputs: { Shared: { Value: value ?? 'x', ...(value !== undefined && { Export: { Name: 'shared' } }) } },
  };
}

const reading = (more: object = {}): Data => ({
  Resources: { A: topic() },
  Outputs: {
    Read: { Value: { 'Fn::GetStackOutput': { StackName: 'producer', OutputName: 'Shared', ...more } } },
  },
});
const read = async (stack: string): Promise<unknown> => (await calls.stack(stack)).Outputs?.[0]?.OutputValue;

test('a stack reads an output of another one, which may then change and be deleted', async () => {
  await calls.create('source', { Resources: { A: topic() }, Outputs: { Shared: { Value: 'first' } } });
  expect(await calls.create('reader', reading({ StackName: 'source' }))).toBe('CREATE_COMPLETE');
  expect(await read('reader')).toBe('first');
  expect(await calls.delete('source')).toBe('DELETE_COMPLETE');
  expect(await read('reader')).toBe('first');
});

test('a stack reads an output in another Region, where the stack of that name may be another one', async () => {
  const elsewhere = clientOf(calls.local.endpoint, 'eu-central-1');
  const body = JSON.stringify({ Resources: { A: topic() }, Outputs: { Shared: { Value: 'far' } } });
  await elsewhere.send(new CreateStackCommand({ StackName: 'producer', TemplateBody: body }));
  await calls.local.endpoint.idle();
  elsewhere.destroy();
  expect(await calls.create('near', reading())).toBe('CREATE_COMPLETE');
  expect(await calls.create('far', reading({ Region: 'eu-central-1' }))).toBe('CREATE_COMPLETE');
  expect([await read('near'), await read('far')]).toEqual(['one', 'far']);
});

test('an output that does not exist is refused', async () => {
  await expect(calls.create('none', reading({ OutputName: 'None' }))).rejects.toThrow(
    'No output named None found in stack producer.',
  );
});

test('exports and their importers are listed', async () => {
  const { Exports } = await calls.client.send(new ListExportsCommand({}));
  expect(Exports).toMatchObject([
    { Name: 'shared', Value: 'one', ExportingStackId: expect.stringContaining('producer') },
  ]);
  const { Imports } = await calls.client.send(new ListImportsCommand({ ExportName: 'shared' }));
  expect(Imports).toEqual(['consumer']);
  await expect(calls.client.send(new ListImportsCommand({ ExportName: 'none' }))).rejects.toThrow(
    "Export 'none' is not imported by any stack.",
  );
});

test('a stack with an imported export is not deleted, and its status reason names the cause', async () => {
  expect(await calls.delete('producer')).toBe('CREATE_COMPLETE');
  expect((await calls.stack('producer')).StackStatusReason).toBe(
    'Export shared cannot be deleted as it is in use by consumer',
  );
});

test('an update can neither change nor remove an imported export', async () => {
  expect(await calls.update('producer', exporting('two'))).toBe('UPDATE_ROLLBACK_COMPLETE');
  expect(await calls.story('producer')).toContain(
    'stack UPDATE_ROLLBACK_IN_PROGRESS Export shared cannot be updated as it is in use by consumer',
  );
  expect(await calls.update('producer', exporting(undefined))).toBe('UPDATE_ROLLBACK_COMPLETE');
  const { Exports } = await calls.client.send(new ListExportsCommand({}));
  expect(Exports).toMatchObject([{ Name: 'shared', Value: 'one' }]);
});

test('an export name is unique', async () => {
  expect(await calls.create('rival', exporting('other'))).toBe('ROLLBACK_COMPLETE');
  expect(await calls.story('rival')).toContain(
    'stack ROLLBACK_IN_PROGRESS Export with name shared is already exported by stack producer. Rollback requested by user.',
  );
});

test('an import without an export is refused', async () => {
  const template = { Resources: { A: topic({ DisplayName: { 'Fn::ImportValue': 'none' } }) } };
  await expect(calls.create('lost', template)).rejects.toThrow('No export named none found.');
});

test('an export can be deleted when nothing imports it', async () => {
  await calls.delete('consumer');
  expect(await calls.delete('producer')).toBe('DELETE_COMPLETE');
});
