import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  CancelUpdateStackCommand,
  ContinueUpdateRollbackCommand,
  RollbackStackCommand,
  UpdateStackCommand,
} from '@aws-sdk/client-cloudformation';
import type { Data } from '../document/data';
import { Calls, topic, useCalls } from './testing/calls';
import { startTestEndpoint } from './testing/endpoint';
import { holdTopics } from './testing/held';

const calls = useCalls();

function labeled(label: string, more: { [name: string]: Data } = {}): Data {
  return { Resources: { A: topic({ DisplayName: label }), B: topic({ DisplayName: label }), ...more } };
}

/** An update fails, and so does its rollback. */
async function stuck(name: string): Promise<void> {
  await calls.create(name, labeled('old'));
  await calls.faults(
    { kind: 'resource', logicalId: 'New', step: 'CREATE' },
    { kind: 'resource', logicalId: 'B', step: 'ROLLBACK', reason: 'stuck' },
  );
  const New = topic({}, { DependsOn: ['A', 'B'] });
  expect(await calls.update(name, labeled('new', { New }))).toBe('UPDATE_ROLLBACK_FAILED');
}

test('a failed rollback can be continued when its cause is fixed', async () => {
  await stuck('continued');
  const stack = await calls.stack('continued');
  expect(stack.StackStatusReason).toBe('The following resource(s) failed to update: [B]. ');
  await expect(calls.update('continued', labeled('other'))).rejects.toThrow(/can not be updated/);
  await calls.faults();
  await calls.client.send(new ContinueUpdateRollbackCommand({ StackName: 'continued' }));
  expect(await calls.status('continued')).toBe('UPDATE_ROLLBACK_COMPLETE');
  expect([...(await calls.resources('continued')).keys()].sort()).toEqual(['A', 'B']);
});

test('ContinueUpdateRollback can skip a resource that cannot be rolled back', async () => {
  await stuck('skipped');
  const skip = (name: string) =>
    calls.client.send(new ContinueUpdateRollbackCommand({ StackName: 'skipped', ResourcesToSkip: [name] }));
  await expect(skip('A')).rejects.toThrow(/must be in the UPDATE_FAILED state/);
  await skip('B');
  expect(await calls.status('skipped')).toBe('UPDATE_ROLLBACK_COMPLETE');
  await calls.faults();
  expect(await calls.update('skipped', labeled('newer'))).toBe('UPDATE_COMPLETE');
});

test('a stack whose rollback failed can be deleted', async () => {
  await stuck('deleted');
  await calls.faults();
  expect(await calls.delete('deleted')).toBe('DELETE_COMPLETE');
});

test('a failed update without rollback can be rolled back or retried', async () => {
  await calls.create('failed-update', labeled('old'));
  await calls.faults({ kind: 'resource', logicalId: 'B', step: 'UPDATE' });
  expect(await calls.update('failed-update', labeled('new'), { DisableRollback: true })).toBe(
    'UPDATE_FAILED',
  );
  await calls.faults();
  await calls.client.send(new RollbackStackCommand({ StackName: 'failed-update' }));
  expect(await calls.status('failed-update')).toBe('UPDATE_ROLLBACK_COMPLETE');
  await calls.faults({ kind: 'resource', logicalId: 'B', step: 'UPDATE', times: 1 });
  expect(await calls.update('failed-update', labeled('new'), { DisableRollback: true })).toBe(
    'UPDATE_FAILED',
  );
  expect(await calls.update('failed-update', labeled('new'), { DisableRollback: true })).toBe(
    'UPDATE_COMPLETE',
  );
  await expect(calls.client.send(new RollbackStackCommand({ StackName: 'failed-update' }))).rejects.toThrow(
    /RollbackStack/,
  );
});

test('a creation without rollback can be rolled back', async () => {
  await calls.faults({ kind: 'resource', logicalId: 'B' });
  expect(await calls.create('undone', labeled('x'), { DisableRollback: true })).toBe('CREATE_FAILED');
  await calls.client.send(new RollbackStackCommand({ StackName: 'undone' }));
  expect(await calls.status('undone')).toBe('ROLLBACK_COMPLETE');
});

test('after a failed deletion, the resource can be retained or the deletion forced', async () => {
  await calls.create('clinging', labeled('x'));
  await calls.faults({ kind: 'resource', logicalId: 'B', step: 'DELETE', reason: 'clings' });
  expect(await calls.delete('clinging')).toBe('DELETE_FAILED');
  expect((await calls.stack('clinging')).StackStatusReason).toBe(
    'The following resource(s) failed to delete: [B]. ',
  );
  expect(await calls.delete('clinging', { RetainResources: ['B'] })).toBe('DELETE_COMPLETE');
  await calls.create('forced', labeled('x'));
  await calls.delete('forced');
  expect(await calls.delete('forced', { DeletionMode: 'FORCE_DELETE_STACK' })).toBe('DELETE_COMPLETE');
});

test('an update in progress can be canceled', async () => {
  const { handlers, inProgress } = holdTopics('update');
  const slow = new Calls(await startTestEndpoint({ handlers }));
  await slow.create('canceled', labeled('old'));
  const update = slow.client.send(
    new UpdateStackCommand({ StackName: 'canceled', TemplateBody: JSON.stringify(labeled('new')) }),
  );
  await inProgress;
  await slow.client.send(new CancelUpdateStackCommand({ StackName: 'canceled' }));
  await update;
  expect(await slow.status('canceled')).toBe('UPDATE_ROLLBACK_COMPLETE');
  expect(await slow.story('canceled')).toEqual(
    expect.arrayContaining([
      'A UPDATE_FAILED Resource update cancelled',
      'stack UPDATE_ROLLBACK_IN_PROGRESS User Initiated',
    ]),
  );
  await expect(slow.client.send(new CancelUpdateStackCommand({ StackName: 'canceled' }))).rejects.toThrow(
    'CancelUpdateStack cannot be called from current stack status',
  );
  await slow.local.close();
});

test('nested stacks wait with their parent after a failed update, also over a restart, and roll back with it', async () => {
  const stateFolder = mkdtempSync(join(tmpdir(), 'recovery-'));
  let nested = new Calls(await startTestEndpoint({ stateFolder }));
  const url = await nested.put('child', {
    Parameters: { Label: { Type: 'String' } },
    Resources: { Topic: topic({ DisplayName: { Ref: 'Label' } }) },
  });
  const root = (label: string) => ({
    Resources: {
      Child: {
        Type: 'AWS::CloudFormation::Stack',
        Properties: { TemplateURL: url, Parameters: { Label: label } },
      },
      After: topic({ DisplayName: label }, { DependsOn: 'Child' }),
    },
  });
  await nested.create('root', root('old'));
  await nested.faults({ kind: 'resource', logicalId: 'After', step: 'UPDATE' });
  expect(await nested.update('root', root('new'), { DisableRollback: true })).toBe('UPDATE_FAILED');
  const child = await nested.physicalId('root', 'Child');
  await nested.local.close();

  nested = new Calls(await startTestEndpoint({ stateFolder }));
  expect(await nested.status(child)).toBe('UPDATE_COMPLETE_CLEANUP_IN_PROGRESS');
  await nested.client.send(new RollbackStackCommand({ StackName: 'root' }));
  expect(await nested.status('root')).toBe('UPDATE_ROLLBACK_COMPLETE');
  expect(await nested.stack(child)).toMatchObject({
    StackStatus: 'UPDATE_ROLLBACK_COMPLETE',
    Parameters: [{ ParameterValue: 'old' }],
  });
  await nested.local.close();
  rmSync(stateFolder, { recursive: true });
});
