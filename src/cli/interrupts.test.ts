import { deploy } from './deploy';
import { destroy } from './destroy';
import { type CaptureTerminal, captureTerminal, NO_ANSWER } from './terminal/capture-terminal';
import { person } from './testing/person';
import { Rehearsal } from './testing/rehearsal';
import { watch } from './watch';

let rehearsal: Rehearsal;
afterEach(() => rehearsal.end());

const tag = (value: string): string[] => ['--parameter', `ImageTag=${value}`];

/** Leaves a first deployment while the table is created. */
async function leave(
  terminal: CaptureTerminal = person('l'),
): Promise<Awaited<ReturnType<Rehearsal['run']>>> {
  rehearsal = await Rehearsal.withHeldTable();
  terminal.when('creating DynamoDB', () => terminal.interrupt());
  return rehearsal.run(deploy, ['--yes'], terminal);
}

test('a person cancels an update, and CloudFormation rolls it back', async () => {
  rehearsal = await Rehearsal.deployedWithHeldTable();
  const terminal = person('c');
  terminal.when('updating DynamoDB', () => terminal.interrupt());
  const { exitCode, output } = await rehearsal.run(
    deploy,
    ['--confirm', 'shop-local', '--parameter', 'Key=name'],
    terminal,
  );
  expect(output).toContain('[c]ancel the update, [l]eave it running, keep [w]atching?');
  expect(exitCode).toBe(3);
  expect(output).toContain('The update was canceled and rolled back: shop-local is as it was before.');
  expect(output).toContain("next: `make deploy PARAMETERS='Key=name'` starts again");
  expect(await rehearsal.stackStatus()).toBe('UPDATE_ROLLBACK_COMPLETE');
});

test('a person cancels a creation, and CloudFormation deletes what it created', async () => {
  const terminal = person('delete');
  const { exitCode, output } = await leave(terminal);
  expect(output).toContain('[d]elete what was created, [l]eave it running, keep [w]atching?');
  expect(output).toContain('CloudFormation is deleting the resources that it created');
  expect(output).toContain('The creation of shop-local was canceled, and its resources were deleted.');
  expect(exitCode).toBe(3);
  await rehearsal.idle();
  expect(await rehearsal.stackStatus()).toBeUndefined();
});

test('a word that only begins with a choice is not that choice', async () => {
  rehearsal = await Rehearsal.deployedWithHeldTable();
  const terminal = person('clear', 'l');
  terminal.when('updating DynamoDB', () => terminal.interrupt());
  const args = ['--confirm', 'shop-local', '--parameter', 'Key=name'];
  const { exitCode, output } = await rehearsal.run(deploy, args, terminal);
  expect(output).toContain('"clear" is not one of cancel, leave, watch.');
  expect(exitCode).toBe(9);
  expect(await rehearsal.stackStatus()).toBe('UPDATE_IN_PROGRESS');
});

test('the question ends with the operation', async () => {
  rehearsal = await Rehearsal.deployedWithHeldTable();
  const terminal = person(NO_ANSWER);
  terminal.when('updating DynamoDB', () => terminal.interrupt());
  terminal.when('keep [w]atching?', () => rehearsal.release());
  const args = ['--confirm', 'shop-local', '--parameter', 'Key=name'];
  expect(await rehearsal.run(deploy, args, terminal)).toMatchObject({
    exitCode: 0,
    output: expect.stringContaining('shop-local  UPDATE_COMPLETE'),
  });
});

test('without a running operation, watch shows who started the last one', async () => {
  rehearsal = await Rehearsal.deployed();
  const { exitCode, output } = await rehearsal.run(watch);
  expect(exitCode).toBe(0);
  expect(output).toMatch(/no operation is running; the last one, of \S+, ended at \d{4}-/);
  expect(output).toContain('shop-local is CREATE_COMPLETE.\n');
  expect(output).not.toContain('CREATE_IN_PROGRESS');
});

test('a person leaves an operation running, and watch follows it', async () => {
  expect(await leave()).toMatchObject({
    exitCode: 9,
    errors: expect.stringContaining('shop-local continues in the background'),
  });
  expect(await rehearsal.stackStatus()).toBe('CREATE_IN_PROGRESS');
  const terminal = captureTerminal();
  terminal.when('CREATE_IN_PROGRESS shop-local/Store/Goods', () => rehearsal.release());
  const watched = await rehearsal.run(watch, [], terminal);
  expect(watched.exitCode).toBe(0);
  expect(watched.output).toContain('CREATE_IN_PROGRESS shop-local/Store/Goods');
  expect(watched.output).toContain('shop-local is CREATE_COMPLETE');
});

test('a second person sees who started the operation, and changes nothing', async () => {
  await leave();
  const own = process.env.USER;
  process.env.USER = 'another-user';
  const second = await rehearsal.run(deploy, ['--yes', ...tag('v2')]);
  if (own === undefined) delete process.env.USER;
  else process.env.USER = own;
  expect(second.exitCode).toBe(5);
  expect(second.errors).toMatch(
    /shop-local is CREATE_IN_PROGRESS: an operation of .+ is running since .+; nothing was changed/,
  );
  expect(second.errors).toContain('next: `make watch` follows it to its end');
  expect((await rehearsal.run(destroy, ['--confirm', 'shop-local'])).exitCode).toBe(5);
});

test('the person who started it waits for it, then deploys', async () => {
  await leave();
  const terminal = person();
  terminal.when('creating DynamoDB', () => rehearsal.release());
  const { exitCode, output } = await rehearsal.run(deploy, ['--yes', ...tag('v2')], terminal);
  expect(exitCode).toBe(0);
  expect(output).toContain('shop-local  UPDATE_COMPLETE');
});

/** The stacks that were changed. A stack that was only reviewed is not one of them. */
async function changed(): Promise<(string | undefined)[]> {
  const { Stacks = [] } = await rehearsal.client().describeStacks();
  return Stacks.filter(({ StackStatus }) => StackStatus !== 'REVIEW_IN_PROGRESS').map(
    ({ StackName }) => StackName,
  );
}

test.each(['checking shop-local', 'packaging', 'creating a change set'])(
  'Ctrl-C at "%s" ends a deployment at once, and the next one continues',
  async (text) => {
    rehearsal = await Rehearsal.begin();
    await rehearsal.run(deploy, ['--confirm', 'artifacts-shop-local']);
    const before = await changed();
    const terminal = captureTerminal();
    terminal.when(text, () => terminal.interrupt());
    const { exitCode, errors } = await rehearsal.run(deploy, ['--yes'], terminal);
    expect(errors).toBe('\ninterrupted: shop-local was not changed\n');
    expect(exitCode).toBe(3);
    await rehearsal.idle();
    expect(await changed()).toEqual(before);
    expect((await rehearsal.run(deploy, ['--yes'])).exitCode).toBe(0);
  },
);

test('as JSON, an interrupted deployment ends with a stop', async () => {
  rehearsal = await Rehearsal.begin();
  const terminal = captureTerminal();
  terminal.when('checking shop-local', () => terminal.interrupt());
  const { output } = await rehearsal.run(deploy, ['--yes', '--format', 'json'], terminal);
  expect(JSON.parse(output.trimEnd().split('\n').at(-1) ?? '')).toEqual({
    type: 'stop',
    kind: 'interrupted',
    message: 'interrupted: shop-local was not changed',
  });
});

test('Ctrl-C reports what was already deployed', async () => {
  rehearsal = await Rehearsal.begin();
  const terminal = person('y');
  terminal.when('artifacts-shop-local  CREATE_COMPLETE', () => terminal.interrupt());
  const { exitCode, errors } = await rehearsal.run(deploy, [], terminal);
  expect(errors).toContain('interrupted: the approved operation is complete, and no other was started\n');
  expect(exitCode).toBe(3);
  expect(await changed()).toEqual(['artifacts-shop-local']);
  expect((await rehearsal.run(deploy, ['--yes'])).exitCode).toBe(0);
});
