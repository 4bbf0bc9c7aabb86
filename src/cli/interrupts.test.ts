import { deploy } from './deploy';
import { destroy } from './destroy';
import { type CaptureTerminal, captureTerminal } from './terminal/capture-terminal';
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

test('a person cancels an update, and AWS takes it back', async () => {
  rehearsal = await Rehearsal.deployedWithHeldTable();
  const terminal = person('c');
  terminal.when('updating DynamoDB', () => terminal.interrupt());
  const { exitCode, output } = await rehearsal.run(
    deploy,
    ['--confirm', 'shop-local', '--parameter', 'Key=name'],
    terminal,
  );
  expect(output).toContain('[c]ancel the update, [l]eave it running, [w]atch on?');
  expect(exitCode).toBe(10);
  expect(await rehearsal.stackStatus()).toBe('UPDATE_ROLLBACK_COMPLETE');
});

test('where nothing is under way, watch tells who worked on the stack last, and not all that happened', async () => {
  rehearsal = await Rehearsal.deployed();
  const { exitCode, output } = await rehearsal.run(watch);
  expect(exitCode).toBe(0);
  expect(output).toMatch(/nothing is under way: \S+ worked on it last, until \d{4}-/);
  expect(output).toContain('shop-local is CREATE_COMPLETE.\n');
  expect(output).not.toContain('CREATE_IN_PROGRESS');
});

test('a person leaves, the operation goes on, and watch takes it up', async () => {
  expect(await leave()).toMatchObject({
    exitCode: 9,
    errors: expect.stringContaining('shop-local goes on without you'),
  });
  expect(await rehearsal.stackStatus()).toBe('CREATE_IN_PROGRESS');
  const terminal = captureTerminal();
  terminal.when('CREATE_IN_PROGRESS shop-local/Store/Goods', () => rehearsal.release());
  const watched = await rehearsal.run(watch, [], terminal);
  expect(watched.exitCode).toBe(0);
  expect(watched.output).toContain('CREATE_IN_PROGRESS shop-local/Store/Goods');
  expect(watched.output).toContain('shop-local is CREATE_COMPLETE');
});

test('the second of two is told who holds the stack, and changes nothing', async () => {
  await leave();
  const own = process.env.USER;
  process.env.USER = 'somebody-else';
  const second = await rehearsal.run(deploy, ['--yes', ...tag('v2')]);
  if (own === undefined) delete process.env.USER;
  else process.env.USER = own;
  expect(second.exitCode).toBe(5);
  expect(second.errors).toMatch(
    /shop-local is CREATE_IN_PROGRESS: .+ is at work on it since .+; nothing was changed/,
  );
  expect(second.errors).toContain('next: `make watch` follows it to its end');
  expect((await rehearsal.run(destroy, ['--confirm', 'shop-local'])).exitCode).toBe(5);
});

test('who began it takes it up again, then goes on', async () => {
  await leave();
  const terminal = person();
  terminal.when('creating DynamoDB', () => rehearsal.release());
  const { exitCode, output } = await rehearsal.run(deploy, ['--yes', ...tag('v2')], terminal);
  expect(exitCode).toBe(0);
  expect(output).toContain('shop-local  UPDATE_COMPLETE');
});

/** The stacks that were changed: one that is only reviewed was not. */
async function changed(): Promise<(string | undefined)[]> {
  const { Stacks = [] } = await rehearsal.client().describeStacks();
  return Stacks.filter(({ StackStatus }) => StackStatus !== 'REVIEW_IN_PROGRESS').map(
    ({ StackName }) => StackName,
  );
}

test.each(['looking at', 'packaging', 'asking CloudFormation'])(
  'Ctrl-C at "%s" ends a deployment at once, and the next one goes on',
  async (text) => {
    rehearsal = await Rehearsal.begin();
    await rehearsal.run(deploy, ['--confirm', 'shop-artifacts']);
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

test('for machines, an interrupted deployment is a stop like others', async () => {
  rehearsal = await Rehearsal.begin();
  const terminal = captureTerminal();
  terminal.when('looking at', () => terminal.interrupt());
  const { output } = await rehearsal.run(deploy, ['--yes', '--format', 'json'], terminal);
  expect(JSON.parse(output.trimEnd().split('\n').at(-1) ?? '')).toEqual({
    type: 'stop',
    kind: 'interrupted',
    message: 'interrupted: shop-local was not changed',
  });
});

test('what is done before Ctrl-C comes is not denied', async () => {
  rehearsal = await Rehearsal.begin();
  const terminal = person('y');
  terminal.when('shop-artifacts  CREATE_COMPLETE', () => terminal.interrupt());
  const { exitCode, errors } = await rehearsal.run(deploy, [], terminal);
  expect(errors).toContain('interrupted: what was approved is done, and nothing else begun\n');
  expect(exitCode).toBe(3);
  expect(await changed()).toEqual(['shop-artifacts']);
  expect((await rehearsal.run(deploy, ['--yes'])).exitCode).toBe(0);
});
