import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { apply } from './apply';
import { deploy } from './deploy';
import { destroy } from './destroy';
import { drift } from './drift';
import { outputs } from './outputs';
import { status } from './status';
import { marketProject } from './testing/market';
import { person } from './testing/person';
import { Rehearsal } from './testing/rehearsal';
import { signpostProject } from './testing/signpost';

let rehearsal: Rehearsal;
afterEach(() => rehearsal.end());

const street = (name: string): string[] => ['--system', 'town', '--yes', '--parameter', `StreetName=${name}`];

test.each([
  [['--system', 'markt'], 'unknown system "markt": did you mean market?'],
  [['--system', 'zoo'], 'unknown system "zoo": choose one of market, town'],
  [['--env', 'locl'], 'unknown environment "locl": did you mean local?'],
  [['--stack', 'stal'], 'unknown stack "stal": did you mean stall?'],
  [['--parameter', 'Good=meat'], 'unknown parameter "Good": did you mean Goods?'],
])('%p names the nearest, and changes nothing', async (args, message) => {
  rehearsal = await Rehearsal.begin(marketProject);
  await expect(rehearsal.run(deploy, args)).rejects.toThrow(message);
});

test('a command on one stack lists the stacks to choose from', async () => {
  rehearsal = await Rehearsal.deployed(marketProject);
  await expect(rehearsal.run(drift)).rejects.toThrow(
    'market-local has several stacks: choose one with STACK=, of fountain, alley, stall',
  );
  expect((await rehearsal.run(drift, ['--stack', 'stall'])).exitCode).toBe(0);
});

test('status and outputs show all stacks', async () => {
  rehearsal = await Rehearsal.deployed(marketProject);
  const { output } = await rehearsal.run(status);
  expect(output).toMatch(/^ {2}market-local-alley +CREATE_COMPLETE {2}eu-west-1 {2}changed \S+ by /m);
  expect(JSON.parse((await rehearsal.run(outputs, ['--format', 'json'])).output)).toMatchObject({
    'market-local-alley': { StreetName: 'main' },
    'market-local-stall': { Address: expect.any(String) },
  });
});

test('on AWS, a stack of another environment is not deployed: its command is shown', async () => {
  rehearsal = await Rehearsal.begin(marketProject);
  process.env.AWS_ACCESS_KEY_ID = '000000000000';
  process.env.AWS_SECRET_ACCESS_KEY = rehearsal.secret;
  const { exitCode, errors } = await rehearsal.run(deploy, ['--env', 'dev', '--yes']);
  delete process.env.AWS_ACCESS_KEY_ID;
  delete process.env.AWS_SECRET_ACCESS_KEY;
  expect([exitCode, errors]).toEqual([
    2,
    '\nmarket-dev-alley needs town-dev, which is not deployed in eu-west-1; nothing was changed\n' +
      'next: `make deploy SYSTEM=town ENV=dev` deploys it\n',
  ]);
});

test('a value that a parameter does not accept stops before its stack, and the next deployment continues', async () => {
  rehearsal = await Rehearsal.begin(marketProject);
  await rehearsal.run(deploy, street('Main-7'));
  const { exitCode, output } = await rehearsal.run(deploy, ['--yes']);
  expect(exitCode).toBe(6);
  expect(output).toMatch(/✔ market-local-alley +CREATE_COMPLETE/);
  expect(output.replace(/\s+/g, ' ')).toContain(
    'Street is "Main-7": it must match [a-z]+. The value is the output StreetName of market-local-alley',
  );
  expect(await rehearsal.stackStatus('market-local-stall')).toBeUndefined();
  await rehearsal.run(deploy, street('main'));
  const fixed = await rehearsal.run(deploy, ['--yes']);
  expect(fixed.exitCode).toBe(0);
  expect(fixed.output).toMatch(/✔ market-local-fountain +no changes/);
});

test('a failure names what is done, and the rerun changes nothing that is done', async () => {
  rehearsal = await Rehearsal.begin(marketProject);
  rehearsal.faults({ kind: 'resource', logicalId: 'Address', step: 'CREATE', reason: 'no such place' });
  const failed = await rehearsal.run(deploy, ['--yes']);
  expect(failed.exitCode).toBe(10);
  expect(failed.output).toMatch(
    /✔ market-local-alley +CREATE_COMPLETE\n✘ market-local-stall +ROLLBACK_COMPLETE/,
  );
  expect(failed.output.trimEnd().split('\n').at(-1)).toBe(
    'next: `make deploy` continues: it changes nothing that is done',
  );
  rehearsal.faults();
  const { exitCode, output } = await rehearsal.run(deploy, ['--yes']);
  expect(exitCode).toBe(0);
  expect(output).not.toContain('IN_PROGRESS market-local-alley');
  expect(await rehearsal.stackStatus('market-local-stall')).toBe('CREATE_COMPLETE');
});

describe('a change of an output', () => {
  test('makes the stacks of other systems stale until they are deployed', async () => {
    rehearsal = await Rehearsal.deployed(marketProject);
    const { output } = await rehearsal.run(deploy, street('side'));
    expect(output.replace(/\s+/g, ' ')).toContain(
      'market-local-alley uses the output StreetName as StreetName: if it is deployed, its value becomes stale until `make deploy`',
    );
    const two = await rehearsal.run(status, ['--system', 'town']);
    expect(two.output.replace(/\s+/g, ' ')).toContain(
      'market-local-alley has an earlier value of StreetName of town-local as StreetName: `make deploy`',
    );
    expect((await rehearsal.run(deploy, ['--yes'])).exitCode).toBe(0);
    expect((await rehearsal.run(status, ['--system', 'town'])).output).not.toContain('earlier value');
  });

  test('is reported for stacks that read it with Fn::GetStackOutput', async () => {
    rehearsal = await Rehearsal.deployed(signpostProject);
    expect((await rehearsal.run(deploy, ['--system', 'signpost', '--yes'])).exitCode).toBe(0);
    const about = async () => (await rehearsal.run(status, ['--system', 'town'])).output.replace(/\s+/g, ' ');
    expect(await about()).not.toContain('signpost-local');
    const { output } = await rehearsal.run(deploy, street('side'));
    expect(output.replace(/\s+/g, ' ')).toContain(
      'signpost-local reads the output StreetName with Fn::GetStackOutput: if it is deployed, it keeps the earlier value until `make deploy SYSTEM=signpost`',
    );
    expect(await about()).toContain(
      'signpost-local read StreetName with Fn::GetStackOutput before town-local was last updated: if the value changed, `make deploy SYSTEM=signpost`',
    );
  });

  test('asks again if the change set does something that was not planned', async () => {
    rehearsal = await Rehearsal.deployed(marketProject);
    await rehearsal.run(deploy, street('plaza'));
    const refused = await rehearsal.run(deploy, [], person('y', 'n'));
    expect(refused.exitCode).toBe(3);
    expect(refused.output.replace(/\s+/g, ' ')).toContain(
      'the change set of market-local-stall differs from the plan that was approved: Terrace',
    );
    expect(await rehearsal.stackStatus('market-local-alley')).toBe('UPDATE_COMPLETE');
    expect(await rehearsal.stackStatus('market-local-stall')).toBe('CREATE_COMPLETE');
    expect((await rehearsal.run(deploy, [], person('y'))).exitCode).toBe(0);
  });
});

test('a system whose outputs are in use elsewhere is not deleted', async () => {
  rehearsal = await Rehearsal.deployed(marketProject);
  const { exitCode, errors } = await rehearsal.run(destroy, ['--system', 'town', '--confirm', 'town-local']);
  expect([exitCode, errors]).toEqual([
    5,
    '\ntown-local cannot be deleted while other stacks use its outputs; nothing was changed\n' +
      'next: `make destroy` deletes market-local-alley\n',
  ]);
});

describe('a plan of several stacks', () => {
  const file = (): string => join(rehearsal.folder, 'plan.json');

  test('is applied, with the stacks that were planned offline', async () => {
    rehearsal = await Rehearsal.begin(marketProject);
    expect((await rehearsal.run(deploy, street('main'))).exitCode).toBe(0);
    expect((await rehearsal.run(deploy, ['--plan-only', '--plan', file(), '--yes'])).exitCode).toBe(0);
    expect(JSON.parse(readFileSync(file(), 'utf8'))).toMatchObject({
      version: 3,
      stacks: [
        { stackName: 'market-local-fountain', changeSet: { id: expect.any(String) } },
        { stackName: 'market-local-alley', changeSet: { id: expect.any(String) } },
        { stackName: 'market-local-stall', digest: expect.any(String) },
      ],
    });
    const { exitCode, errors } = await rehearsal.run(apply, [file()]);
    expect([exitCode, errors]).toEqual([0, '']);
    expect(await rehearsal.stackStatus('market-local-stall')).toBe('CREATE_COMPLETE');
  });

  test('stops if a change set does something that was not planned', async () => {
    rehearsal = await Rehearsal.deployed(marketProject);
    await rehearsal.run(deploy, street('plaza'));
    await rehearsal.run(deploy, ['--plan-only', '--plan', file()]);
    const { exitCode, output } = await rehearsal.run(apply, [file()]);
    expect(exitCode).toBe(7);
    expect(output).toContain('differs from the plan that was approved: Terrace');
    expect(await rehearsal.stackStatus('market-local-stall')).toBe('CREATE_COMPLETE');
  });
});
