import { deploy } from './deploy';
import { destroy } from './destroy';
import { history } from './history';
import { Rehearsal } from './testing/rehearsal';
import { recordedShopProject, shopProject } from './testing/shop';
import { watch } from './watch';

let rehearsal: Rehearsal;
afterEach(() => rehearsal.end());

interface Shown {
  readonly version: number;
  readonly deployments: readonly Readonly<Record<string, string | undefined>>[];
}

async function deployments(): Promise<Shown['deployments']> {
  const { exitCode, output, errors } = await rehearsal.run(history, ['--format', 'json']);
  expect([exitCode, errors]).toEqual([0, '']);
  const shown: Shown = JSON.parse(output);
  return shown.deployments;
}

const update = (tag: string) => rehearsal.run(deploy, ['--yes', '--parameter', `ImageTag=${tag}`]);

test('each operation has one entry, and a deployment without changes has none', async () => {
  rehearsal = await Rehearsal.withTables(recordedShopProject);
  await rehearsal.run(deploy, ['--yes']);
  await rehearsal.run(deploy, ['--yes']);
  rehearsal.faults({ kind: 'resource', logicalId: 'Release', reason: 'no such tag' });
  await update('v2');
  rehearsal.faults();
  await rehearsal.run(destroy, ['--confirm', 'shop-local']);
  const entries = await deployments();
  const shown = entries.map(({ operation, status }) => `${operation} ${status}`).sort();
  expect(shown).toEqual([
    'CREATE CREATE_COMPLETE',
    'DELETE DELETE_COMPLETE',
    'UPDATE UPDATE_ROLLBACK_COMPLETE',
  ]);
  expect(entries.find(({ operation }) => operation === 'CREATE')).toMatchObject({
    stack: 'shop-local',
    component: 'shop',
    responsible: 'arn:aws:iam::000000000000:user/local',
    changeSet: expect.stringMatching(/^stacks-[0-9a-f]{20}$/),
    started: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
    ended: expect.stringMatching(/Z$/),
  });
});

test.each([
  ['is throttled', { kind: 'throttle' }],
  ['is answered 503', { kind: 'error' }],
  ['is cut off before it is done', { kind: 'drop' }],
  ['is cut off after it is done', { kind: 'drop', when: 'after' }],
] as const)(
  'a write that %s does not fail the deployment, and the next one completes the history',
  async (_how, fault) => {
    rehearsal = await Rehearsal.withTables(recordedShopProject);
    await rehearsal.run(deploy, ['--yes']);
    rehearsal.faults({ ...fault, action: 'UpdateItem' });
    const { exitCode, output } = await update('v2');
    expect(exitCode).toBe(0);
    expect(output).toContain('the history of shop-local is incomplete: the table could not be written: ');
    rehearsal.faults();
    await update('v3');
    expect((await deployments()).map(({ status, responsible }) => [status, responsible]).sort()).toEqual(
      ['CREATE_COMPLETE', 'UPDATE_COMPLETE', 'UPDATE_COMPLETE'].map((status) => [
        status,
        'arn:aws:iam::000000000000:user/local',
      ]),
    );
  },
);

test.each(['Query', 'DescribeStacks', 'GetCallerIdentity'])(
  'a fault of %s loses no entry',
  async (action) => {
    rehearsal = await Rehearsal.withTables(recordedShopProject);
    await rehearsal.run(deploy, ['--yes']);
    rehearsal.faults({ kind: 'throttle', action, times: 2 });
    const { exitCode } = await update('v2');
    expect(exitCode).toBe(0);
    rehearsal.faults();
    await rehearsal.run(deploy, ['--yes', '--parameter', 'ImageTag=v2']);
    expect((await deployments()).map(({ status }) => status).sort()).toEqual([
      'CREATE_COMPLETE',
      'UPDATE_COMPLETE',
    ]);
  },
);

test('watch completes an operation that no tool has followed', async () => {
  rehearsal = await Rehearsal.withTables(recordedShopProject);
  await rehearsal.run(deploy, ['--yes']);
  await rehearsal.client().deleteStack({ StackName: 'shop-local', ClientRequestToken: 'Console-1' });
  await rehearsal.idle();
  await rehearsal.run(deploy, ['--yes']);
  await rehearsal.client().updateStack({
    StackName: 'shop-local',
    UsePreviousTemplate: true,
    Parameters: [{ ParameterKey: 'ImageTag', ParameterValue: 'v9' }],
    ClientRequestToken: 'Console-2',
  });
  await rehearsal.idle();
  await rehearsal.run(watch);
  expect((await deployments()).find(({ deployment }) => deployment === 'Console-2')).toMatchObject({
    status: 'UPDATE_COMPLETE',
    operation: 'UPDATE',
  });
});

test('an environment that was never deployed, and a project without a history', async () => {
  rehearsal = await Rehearsal.withTables(recordedShopProject);
  const none = await rehearsal.run(history);
  expect([none.exitCode, none.errors]).toEqual([
    2,
    expect.stringContaining(
      'there is no history yet: artifacts-shop-local, which contains its table, is not deployed',
    ),
  ]);
  await rehearsal.end();
  rehearsal = await Rehearsal.withTables(shopProject);
  expect((await rehearsal.run(history)).errors).toContain('shop-local has no history');
});
