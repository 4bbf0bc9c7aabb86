import { deploy } from './deploy';
import { destroy } from './destroy';
import { marketProject } from './testing/market';
import { person } from './testing/person';
import { Rehearsal } from './testing/rehearsal';

let rehearsal: Rehearsal;
afterEach(() => rehearsal.end());

const STACKS = ['town-local', 'market-local-alley', 'market-local-stall', 'market-local-fountain'];
const statuses = () => Promise.all(STACKS.map((name) => rehearsal.stackStatus(name)));

test('the first deployment deploys the other system too, in the order of the references', async () => {
  rehearsal = await Rehearsal.begin(marketProject);
  const { exitCode, output, errors } = await rehearsal.run(deploy, ['--yes']);
  expect([exitCode, errors]).toEqual([0, '']);
  expect(await statuses()).toEqual(STACKS.map(() => 'CREATE_COMPLETE'));
  expect(output).toContain('market-local: 4 stacks, in this order');
  expect(output).toContain('planned offline: its change set is created after town-local');
  const at = (text: string): number => output.indexOf(text);
  expect(at('town-local is CREATE_COMPLETE')).toBeLessThan(at('CREATE_IN_PROGRESS market-local-alley'));
  expect(at('market-local-alley is CREATE_COMPLETE')).toBeLessThan(
    at('CREATE_IN_PROGRESS market-local-stall'),
  );
  const again = await rehearsal.run(deploy);
  expect([again.exitCode, again.output]).toEqual([
    0,
    expect.stringContaining('No changes: market-local matches'),
  ]);
});

test('one question approves all stacks', async () => {
  rehearsal = await Rehearsal.begin(marketProject);
  const terminal = person('y', 'y', 'y');
  const { exitCode } = await rehearsal.run(deploy, [], terminal);
  expect(exitCode).toBe(0);
  expect(terminal.output().match(/Deploy this to [\w-]+\?/g)).toEqual([
    'Deploy this to artifacts-town-local?',
    'Deploy this to artifacts-market-local?',
    'Deploy this to market-local?',
  ]);
});

test('the deletion goes backwards, and leaves the other system', async () => {
  rehearsal = await Rehearsal.deployed(marketProject);
  const { exitCode, output } = await rehearsal.run(destroy, ['--confirm', 'market-local']);
  expect(exitCode).toBe(0);
  expect(output.indexOf('market-local-stall is DELETE_COMPLETE')).toBeLessThan(
    output.indexOf('DELETE_IN_PROGRESS market-local-alley'),
  );
  expect(await statuses()).toEqual(['CREATE_COMPLETE', undefined, undefined, undefined]);
});
