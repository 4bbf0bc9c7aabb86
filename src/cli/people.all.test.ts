import { deploy } from './deploy';
import { history } from './history';
import { marketProject } from './testing/market';
import { type Ran, Rehearsal } from './testing/rehearsal';
import { recordedShopProject } from './testing/shop';

let rehearsal: Rehearsal;
const variables = { ...process.env };
afterEach(async () => {
  process.env.USER = variables.USER ?? '';
  await rehearsal.end();
});

/** The command reads the name before it waits for anything. */
function deployAs(user: string, ...args: string[]): Promise<Ran> {
  process.env.USER = user;
  return rehearsal.run(deploy, ['--yes', ...args]);
}

test('two people deploy different stacks of a system at the same time', async () => {
  rehearsal = await Rehearsal.deployed(marketProject);
  // Neither operation starts before both people have reviewed their changes.
  rehearsal.faults({ kind: 'delay', action: 'ExecuteChangeSet', milliseconds: 200, times: 2 });
  const [ann, bob] = await Promise.all([
    deployAs('ann', '--stack', 'stall', '--parameter', 'Goods=meat'),
    deployAs('bob', '--stack', 'alley', '--parameter', 'Width=9'),
  ]);
  expect([ann.exitCode, ann.errors, bob.exitCode, bob.errors]).toEqual([0, '', 0, '']);
  expect(await rehearsal.stackStatus('market-local-stall')).toBe('UPDATE_COMPLETE');
  expect(await rehearsal.stackStatus('market-local-alley')).toBe('UPDATE_COMPLETE');
});

test('of two people who deploy one stack, one changes it and the other gets one message', async () => {
  rehearsal = await Rehearsal.deployed(marketProject);
  rehearsal.faults({ kind: 'delay', action: 'ExecuteChangeSet', milliseconds: 200, times: 2 });
  const both = await Promise.all([
    deployAs('ann', '--stack', 'stall', '--parameter', 'Goods=meat'),
    deployAs('bob', '--stack', 'stall', '--parameter', 'Goods=fish'),
  ]);
  const [winner, loser] = both.sort((one, other) => one.exitCode - other.exitCode);
  expect(winner?.exitCode).toBe(0);
  expect([5, 7]).toContain(loser?.exitCode);
  expect(loser?.errors).toContain('nothing was changed');
  expect(loser?.errors).toMatch(/next: /);
});

test('the history has one entry for each of two people', async () => {
  rehearsal = await Rehearsal.withTables(recordedShopProject);
  await deployAs('ann');
  await deployAs('bob', '--parameter', 'ImageTag=v2');
  const { output } = await rehearsal.run(history, ['--format', 'json']);
  const { deployments }: { deployments: { deployment: string }[] } = JSON.parse(output);
  expect(deployments.map(({ deployment }) => deployment.split('-')[1]).sort()).toEqual(['ann', 'bob']);
});
