import { deploy } from './deploy';
import { captureTerminal } from './terminal/capture-terminal';
import { person } from './testing/person';
import { Rehearsal } from './testing/rehearsal';

let rehearsal: Rehearsal;
beforeEach(async () => {
  rehearsal = await Rehearsal.begin();
});
afterEach(() => rehearsal.end());

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
  const terminal = person('y');
  terminal.when('shop-artifacts  CREATE_COMPLETE', () => terminal.interrupt());
  const { exitCode, errors } = await rehearsal.run(deploy, [], terminal);
  expect(errors).toContain('interrupted: what was approved is done, and nothing else begun\n');
  expect(exitCode).toBe(3);
  expect(await changed()).toEqual(['shop-artifacts']);
  expect((await rehearsal.run(deploy, ['--yes'])).exitCode).toBe(0);
});
