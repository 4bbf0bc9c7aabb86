import { deploy } from './deploy';
import { destroy } from './destroy';
import { person } from './testing/person';
import { Rehearsal } from './testing/rehearsal';
import { watch } from './watch';

/** Slow enough that somebody can come in between: the table takes half a second. */
const SLOW = 60;

let rehearsal: Rehearsal;
beforeEach(async () => {
  rehearsal = await Rehearsal.begin(SLOW);
});
afterEach(() => rehearsal.end());

const tag = (value: string): string[] => ['--parameter', `ImageTag=${value}`];
const status = async (): Promise<string | undefined> => {
  const { Stacks } = await rehearsal.client().describeStacks({ StackName: 'shop-local' });
  return Stacks?.[0]?.StackStatus;
};

test('a person cancels an update, and AWS takes it back', async () => {
  await rehearsal.run(deploy, ['--yes']);
  const terminal = person('c');
  terminal.when('updating DynamoDB', () => terminal.interrupt());
  const { exitCode, output } = await rehearsal.run(
    deploy,
    ['--confirm', 'shop-local', '--parameter', 'Key=name'],
    terminal,
  );
  expect(output).toContain('[c]ancel the update, [l]eave it running, [w]atch on?');
  expect(exitCode).toBe(10);
  expect(await status()).toBe('UPDATE_ROLLBACK_COMPLETE');
});

test('where nothing is under way, watch tells who worked on the stack last, and not all that happened', async () => {
  await rehearsal.run(deploy, ['--yes']);
  const { exitCode, output } = await rehearsal.run(watch);
  expect(exitCode).toBe(0);
  expect(output).toMatch(/nothing is under way: \S+ worked on it last, until \d{4}-/);
  expect(output).toContain('shop-local is CREATE_COMPLETE.\n');
  expect(output).not.toContain('CREATE_IN_PROGRESS');
});

test('a person leaves, the operation goes on, and watch takes it up', async () => {
  const terminal = person('l');
  await rehearsal.run(deploy);
  terminal.when('creating DynamoDB', () => terminal.interrupt());
  const left = await rehearsal.run(deploy, ['--yes'], terminal);
  expect(left).toMatchObject({
    exitCode: 9,
    errors: expect.stringContaining('shop-local goes on without you'),
  });
  expect(await status()).toBe('CREATE_IN_PROGRESS');
  const watched = await rehearsal.run(watch);
  expect(watched.exitCode).toBe(0);
  expect(watched.output).toContain('CREATE_IN_PROGRESS shop-local/Store/Goods');
  expect(watched.output).toContain('shop-local is CREATE_COMPLETE');
});

test('the second of two is told who holds the stack, and changes nothing', async () => {
  const terminal = person('l');
  terminal.when('creating DynamoDB', () => terminal.interrupt());
  await rehearsal.run(deploy, ['--yes'], terminal);
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
  const terminal = person('l');
  terminal.when('creating DynamoDB', () => terminal.interrupt());
  await rehearsal.run(deploy, ['--yes'], terminal);
  const { exitCode, output } = await rehearsal.run(deploy, ['--yes', ...tag('v2')]);
  expect(exitCode).toBe(0);
  expect(output).toContain('UPDATE_COMPLETE shop-local/Web/Release');
});
