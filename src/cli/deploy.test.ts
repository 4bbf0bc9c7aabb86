import { deploy } from './deploy';
import { destroy } from './destroy';
import { outputs } from './outputs';
import { status } from './status';
import { person } from './testing/person';
import { Rehearsal } from './testing/rehearsal';
import { watch } from './watch';

let rehearsal: Rehearsal;
afterEach(() => rehearsal.end());

const stackStatus = async (): Promise<string | undefined> => {
  const { Stacks } = await rehearsal.client().describeStacks({ StackName: 'shop-local' });
  return Stacks?.[0]?.StackStatus;
};

describe('a deployment', () => {
  test('creates the stack, shows its outputs and what to do next', async () => {
    rehearsal = await Rehearsal.begin();
    const { exitCode, output } = await rehearsal.run(deploy, ['--yes']);
    expect(exitCode).toBe(0);
    expect(output).toContain('shop-local: create stack');
    expect(output).toContain('CREATE_COMPLETE shop-local/Store/Goods (DynamoDB Table)');
    expect(output).toMatch(/Outputs\n {2}NewsArn\s+arn:aws:sns:eu-west-1:000000000000:/);
    expect(output.trimEnd().split('\n').at(-1)).toMatch(/^next: `make deploy` after changes/);
    expect(await stackStatus()).toBe('CREATE_COMPLETE');
  });

  test('has no changes the second time, and leaves no change set behind', async () => {
    rehearsal = await Rehearsal.deployed();
    const { exitCode, output } = await rehearsal.run(deploy);
    expect(exitCode).toBe(0);
    expect(output).toContain('No changes: shop-local matches');
    const { Summaries } = await rehearsal.client().listChangeSets({ StackName: 'shop-local' });
    expect(Summaries?.filter(({ Status }) => Status === 'FAILED')).toEqual([]);
  });

  test('shows a new image tag before and after, and deploys it', async () => {
    rehearsal = await Rehearsal.deployed();
    const { exitCode, output } = await rehearsal.run(deploy, ['--yes', '--parameter', 'ImageTag=v2']);
    expect(exitCode).toBe(0);
    expect(output).toContain('~ Value: v1 → v2');
    expect(output).toContain('UPDATE_COMPLETE shop-local/Web/Release (SSM Parameter)');
  });

  test('without a terminal and without approval it stops after the review', async () => {
    rehearsal = await Rehearsal.deployed();
    const { exitCode, output, errors } = await rehearsal.run(deploy, ['--parameter', 'ImageTag=v2']);
    expect(exitCode).toBe(3);
    expect(output).toContain('~ Value: v1 → v2');
    expect(errors).toBe(
      "\napproval needed, but no terminal is attached: nothing was changed\nnext: `make deploy PARAMETERS='ImageTag=v2' YES=1` approves it\n",
    );
    expect(await stackStatus()).toBe('CREATE_COMPLETE');
  });

  test('reuses an equal change set', async () => {
    rehearsal = await Rehearsal.begin();
    await rehearsal.run(deploy);
    const { output } = await rehearsal.run(deploy, ['--yes']);
    expect(output).toContain('reusing the change set');
    expect(await stackStatus()).toBe('CREATE_COMPLETE');
  });
});

describe('approval', () => {
  test('a person reads the details, then approves', async () => {
    rehearsal = await Rehearsal.deployed();
    const terminal = person('d', 'y');
    const { exitCode } = await rehearsal.run(deploy, ['--parameter', 'ImageTag=v2'], terminal);
    expect(exitCode).toBe(0);
    expect(terminal.output().match(/Deploy this to shop-local\?/g)).toHaveLength(2);
  });

  test.each([['n'], [''], [undefined], ['yea']])('%p is no approval', async (answer) => {
    rehearsal = await Rehearsal.deployed();
    const { exitCode, errors } = await rehearsal.run(deploy, ['--parameter', 'ImageTag=v2'], person(answer));
    expect(exitCode).toBe(3);
    expect(errors).toContain('not approved: nothing was changed');
  });

  test('putting stored data at risk requires the name of the stack', async () => {
    rehearsal = await Rehearsal.deployed();
    const replaced = ['--parameter', 'Key=name'];
    const refused = await rehearsal.run(deploy, replaced, person('y'));
    expect(refused.exitCode).toBe(3);
    // The terminal wraps the sentence.
    expect(refused.output.replace(/\s+/g, ' ')).toContain(
      'The table is replaced by an empty one. The old table is deleted with its data.',
    );
    const done = await rehearsal.run(deploy, replaced, person('shop-local'));
    expect(done.exitCode).toBe(0);
  });

  test('YES=1 does not approve putting stored data at risk, CONFIRM=<stack> does', async () => {
    rehearsal = await Rehearsal.deployed();
    const refused = await rehearsal.run(deploy, ['--yes', '--parameter', 'Key=name']);
    expect(refused.exitCode).toBe(3);
    expect(refused.errors).toContain(
      "next: `make deploy PARAMETERS='Key=name' CONFIRM=shop-local` approves it",
    );
    expect(
      (await rehearsal.run(deploy, ['--confirm', 'shop-local', '--parameter', 'Key=name'])).exitCode,
    ).toBe(0);
  });
});

describe('failure', () => {
  const broken = { kind: 'resource', logicalId: 'Source', reason: 'no such table' } as const;

  test('shows the first cause with its template line, and the state of the stack', async () => {
    rehearsal = await Rehearsal.deployed();
    rehearsal.faults({ ...broken, step: 'UPDATE' });
    const { exitCode, output } = await rehearsal.run(deploy, [
      '--confirm',
      'shop-local',
      '--parameter',
      'Key=name',
    ]);
    expect(exitCode).toBe(10);
    expect(output).toMatch(
      /Cause\n {2}Web \/ Source {2}SSM Parameter\n {2}no such table\n {2}template {4}out\/nested-stacks\/web\.yaml:\d+\n {2}declared at src\/cli\/testing\/shop\.ts:\d+/,
    );
    expect(output).toContain('The update was rolled back: shop-local is as it was before.');
    expect(await stackStatus()).toBe('UPDATE_ROLLBACK_COMPLETE');
  });

  test('a stack whose creation failed is deleted and recreated, if the person agrees', async () => {
    rehearsal = await Rehearsal.begin();
    rehearsal.faults({ ...broken, step: 'CREATE' });
    expect((await rehearsal.run(deploy, ['--yes'])).exitCode).toBe(10);
    expect(await stackStatus()).toBe('ROLLBACK_COMPLETE');
    rehearsal.faults();
    const unattended = await rehearsal.run(deploy);
    expect(unattended).toMatchObject({ exitCode: 5, errors: expect.stringContaining('its creation failed') });
    expect((await rehearsal.run(deploy, [], person('n'))).exitCode).toBe(5);
    expect(await stackStatus()).toBe('ROLLBACK_COMPLETE');
    expect((await rehearsal.run(deploy, [], person('y', 'y'))).exitCode).toBe(0);
    expect(await stackStatus()).toBe('CREATE_COMPLETE');
  });

  test('a failed rollback continues without the resources that failed, if the person agrees', async () => {
    rehearsal = await Rehearsal.deployed();
    rehearsal.faults(
      { ...broken, step: 'UPDATE' },
      { kind: 'resource', logicalId: 'Release', step: 'ROLLBACK', reason: 'it will not go back' },
    );
    const args = ['--confirm', 'shop-local', '--parameter', 'Key=name', '--parameter', 'ImageTag=v2'];
    const { exitCode, output } = await rehearsal.run(deploy, args);
    expect(exitCode).toBe(10);
    expect(output).toMatch(/--resources-to-skip shop-local-Web-[A-Z0-9]+\.Release/);
    rehearsal.faults();
    const stuck = await rehearsal.run(deploy, args);
    expect(stuck.exitCode).toBe(5);
    expect(stuck.errors).toMatch(/shop-local-Web-[A-Z0-9]+\.Release: it will not go back\n/);
    const recovered = await rehearsal.run(deploy, ['--parameter', 'ImageTag=v3'], person('n', 'y', 'y'));
    expect(recovered.exitCode).toBe(0);
    expect(await stackStatus()).toBe('UPDATE_COMPLETE');
  });
});

test('status and outputs show the stack', async () => {
  rehearsal = await Rehearsal.deployed();
  expect((await rehearsal.run(status)).output).toMatch(/^ {2}Store {7}CREATE_COMPLETE {2}1 resource$/m);
  const { output } = await rehearsal.run(outputs, ['--format', 'json']);
  expect(JSON.parse(output)).toEqual({ NewsArn: expect.stringMatching(/^arn:aws:sns:/) });
});

test('destroy requires the name, shows what is deleted, and leaves nothing', async () => {
  rehearsal = await Rehearsal.deployed();
  expect((await rehearsal.run(destroy)).exitCode).toBe(3);
  expect((await rehearsal.run(destroy, [], person('y'))).exitCode).toBe(3);
  const { exitCode, output } = await rehearsal.run(destroy, [], person('shop-local'));
  expect(exitCode).toBe(0);
  expect(output).toContain('The table is deleted with its data.');
  expect((await rehearsal.run(watch)).exitCode).toBe(2);
});
