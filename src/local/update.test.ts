import { topic, useCalls } from './testing/calls';

const calls = useCalls();

async function after(name: string, mark: string): Promise<string[]> {
  const story = await calls.story(name);
  return story.slice(story.lastIndexOf(mark));
}

const STARTED = 'stack UPDATE_IN_PROGRESS User Initiated';

test('an update in place keeps the physical resource; a replacement creates one and deletes the old one in the cleanup', async () => {
  await calls.create('changing', { Resources: { A: topic({ TopicName: 'a1', DisplayName: 'x' }) } });
  expect(
    await calls.update('changing', { Resources: { A: topic({ TopicName: 'a1', DisplayName: 'y' }) } }),
  ).toBe('UPDATE_COMPLETE');
  expect(await calls.physicalId('changing', 'A')).toMatch(/:a1$/);
  await calls.update('changing', { Resources: { A: topic({ TopicName: 'a2' }) } });
  expect(await calls.physicalId('changing', 'A')).toMatch(/:a2$/);
  expect(await after('changing', STARTED)).toEqual([
    STARTED,
    'A UPDATE_IN_PROGRESS Requested update requires the creation of a new physical resource; hence creating one.',
    'A UPDATE_IN_PROGRESS Resource creation Initiated',
    'A UPDATE_COMPLETE',
    'stack UPDATE_COMPLETE_CLEANUP_IN_PROGRESS',
    'A DELETE_IN_PROGRESS',
    'A DELETE_COMPLETE',
    'stack UPDATE_COMPLETE',
  ]);
});

test('a failed update rolls everything back: updates, replacements, new and removed resources', async () => {
  const before = {
    Resources: {
      Kept: topic({ DisplayName: 'old' }),
      Replaced: topic({ TopicName: 'r1' }),
      Removed: topic(),
    },
  };
  await calls.create('back', before);
  const ids = await calls.resources('back');
  await calls.faults({ kind: 'resource', logicalId: 'Failing', step: 'CREATE' });
  const status = await calls.update('back', {
    Resources: {
      Kept: topic({ DisplayName: 'new' }),
      Replaced: topic({ TopicName: 'r2' }),
      New: topic(),
      Failing: topic({}, { DependsOn: ['Kept', 'Replaced', 'New'] }),
    },
  });
  expect(status).toBe('UPDATE_ROLLBACK_COMPLETE');
  const now = await calls.resources('back');
  for (const name of ['Kept', 'Replaced', 'Removed'])
    expect(now.get(name)?.PhysicalResourceId).toBe(ids.get(name)?.PhysicalResourceId);
  expect([...now.keys()].sort()).toEqual(['Kept', 'Removed', 'Replaced']);
  const story = await after('back', STARTED);
  expect(story).toContain(
    'stack UPDATE_ROLLBACK_IN_PROGRESS The following resource(s) failed to create: [Failing]. ',
  );
  const cleanup = story.slice(story.indexOf('stack UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS'));
  expect(cleanup).toEqual(expect.arrayContaining(['Replaced DELETE_COMPLETE', 'New DELETE_COMPLETE']));
  expect(story.at(-1)).toBe('stack UPDATE_ROLLBACK_COMPLETE');
  const existing = await calls.control('GET', 'resources');
  expect(JSON.stringify(existing)).not.toContain('r2');
  expect(await calls.update('back', { Resources: { Kept: topic({ DisplayName: 'newer' }) } })).toBe(
    'UPDATE_COMPLETE',
  );
});

test('deletion policies retain what an update replaces or removes', async () => {
  const policies = { DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' };
  await calls.create('policies', {
    Resources: { A: topic({ TopicName: 'p1' }, policies), B: topic({}, policies), C: topic() },
  });
  await calls.update('policies', { Resources: { A: topic({ TopicName: 'p2' }, policies), C: topic() } });
  expect(await after('policies', STARTED)).toEqual(
    expect.arrayContaining(['A DELETE_SKIPPED', 'B DELETE_SKIPPED']),
  );
  await calls.delete('policies');
  const existing = await calls.control('GET', 'resources');
  const left = Array.isArray(existing)
    ? existing.filter((one) => JSON.stringify(one).includes('/policies/'))
    : [];
  expect(left).toHaveLength(3);
});

test('an update without changes is refused', async () => {
  const template = { Resources: { A: topic() } };
  await calls.create('same', template);
  await expect(calls.update('same', template)).rejects.toThrow('No updates are to be performed.');
});

test('a resource with a custom name cannot be replaced under the same name', async () => {
  const table = (key: string) => ({
    Type: 'AWS::DynamoDB::Table',
    Properties: {
      TableName: 'fixed',
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: [{ AttributeName: key, AttributeType: 'S' }],
      KeySchema: [{ AttributeName: key, KeyType: 'HASH' }],
    },
  });
  await calls.create('named', { Resources: { Table: table('id') } });
  expect(await calls.update('named', { Resources: { Table: table('other') } })).toBe(
    'UPDATE_ROLLBACK_COMPLETE',
  );
  expect(await after('named', STARTED)).toContain(
    'Table UPDATE_FAILED CloudFormation cannot update a stack when a custom-named resource requires replacing. Rename fixed and update the stack again.',
  );
});

test('stack tags are propagated to resources that support tags', async () => {
  const template = { Resources: { A: topic() } };
  await calls.create('tagged', template);
  expect(await calls.update('tagged', template, { Tags: [{ Key: 'team', Value: 'one' }] })).toBe(
    'UPDATE_COMPLETE',
  );
  expect(await after('tagged', STARTED)).toContain('A UPDATE_COMPLETE');
});

test('a stack policy denies updates of a resource, unless a policy during the update allows them', async () => {
  const template = (name: string) => ({
    Resources: { A: topic({ DisplayName: name }), B: topic({ DisplayName: name }) },
  });
  const statement = (effect: string, resource: string) => ({
    Effect: effect,
    Action: 'Update:*',
    Principal: '*',
    Resource: resource,
  });
  const policy = { Statement: [statement('Allow', '*'), statement('Deny', 'LogicalResourceId/A')] };
  await calls.create('guarded', template('x'), { StackPolicyBody: JSON.stringify(policy) });
  expect(await calls.update('guarded', template('y'))).toBe('UPDATE_ROLLBACK_COMPLETE');
  expect(await after('guarded', STARTED)).toContain(
    'A UPDATE_FAILED Action denied by stack policy: Statement [#2] does not allow [Update:Modify] for resource [A]',
  );
  await expect(calls.update('guarded', { Resources: { B: topic({ DisplayName: 'x' }) } })).resolves.toBe(
    'UPDATE_ROLLBACK_COMPLETE',
  );
  const open = JSON.stringify({ Statement: [statement('Allow', '*')] });
  expect(await calls.update('guarded', template('y'), { StackPolicyDuringUpdateBody: open })).toBe(
    'UPDATE_COMPLETE',
  );
});
