import { silentServer } from '../deploy/fixtures/silent-server';
import { deploy } from './deploy';
import { marketProject } from './testing/market';
import { Rehearsal } from './testing/rehearsal';
import { screenOf } from './testing/screen';
import {
  describeInTerminal,
  ended,
  expectContinuedAfterKill,
  inTerminal,
  killedAt,
  piped,
  YES,
} from './testing/shop-commands';
import { type ShopProgram, shopProgram } from './testing/shop-program';

let program: ShopProgram;
beforeAll(async () => {
  program = await shopProgram();
});
afterAll(() => program.remove());

let rehearsal: Rehearsal;
afterEach(() => rehearsal.end());

describeInTerminal('in a pseudo-terminal', () => {
  test('a person answers, and sees a view that is redrawn in place', async () => {
    rehearsal = await Rehearsal.withHeldTable();
    const typing = [...YES, { at: 'creating DynamoDB Table', act: () => rehearsal.release() }];
    const { code, written } = await inTerminal({ program, rehearsal }, 80, ['deploy'], typing);
    expect(code).toBe(0);
    const screen = screenOf(written);
    expect(screen).not.toContain('creating DynamoDB Table');
    expect(screen).toMatch(/^shop-local {2}CREATE_COMPLETE +4 of 4 {3}\d:\d\d$/m);
    expect(screen).toMatch(/^✔ Store +1 resource +\d:\d\d$/m);
    expect(written.lastIndexOf('\u001b[?25h')).toBeGreaterThan(written.lastIndexOf('\u001b[?25l'));
  });

  test('Ctrl-C asks, and can leave the operation running', async () => {
    rehearsal = await Rehearsal.withHeldTable();
    const typing = [
      ...YES,
      { at: 'creating DynamoDB', keys: '\u0003' },
      { at: '[Enter: keep watching]', keys: 'l\n' },
    ];
    const { code, written } = await inTerminal({ program, rehearsal }, 80, ['deploy'], typing);
    expect(screenOf(written)).toContain('[d]elete what was created, [l]eave it running, keep [w]atching?');
    expect(code).toBe(9);
    rehearsal.release();
    await rehearsal.idle();
    expect(await rehearsal.stackStatus()).toBe('CREATE_COMPLETE');
  });

  test('Ctrl-C while AWS does not answer ends the command at once, with a visible cursor', async () => {
    rehearsal = await Rehearsal.begin();
    const silent = await silentServer();
    process.env.AWS_ENDPOINT_URL = silent.url;
    const { code, written } = await inTerminal(
      { program, rehearsal },
      80,
      ['deploy'],
      [{ at: 'checking shop-local', keys: '\u0003' }],
    );
    silent.close();
    expect(code).toBe(3);
    expect(screenOf(written)).toContain('interrupted: shop-local was not changed');
    expect(written.lastIndexOf('\u001b[?25l')).toBeLessThanOrEqual(written.lastIndexOf('\u001b[?25h'));
  });

  test('a terminal that cannot redraw shows lines, and asks', async () => {
    rehearsal = await Rehearsal.begin();
    const { code, written } = await inTerminal({ program, rehearsal }, 80, ['deploy'], YES, 'dumb');
    expect([code, written.includes('\u001b')]).toEqual([0, false]);
    expect(written).toMatch(/^\d\d:\d\d:\d\d {2}CREATE_COMPLETE shop-local\r$/m);
  });

  test('in a narrow terminal only text to copy, such as URLs, exceeds the width', async () => {
    rehearsal = await Rehearsal.withHeldTable();
    const typing = [...YES, { at: 'creating', act: () => rehearsal.release() }];
    const { code, written } = await inTerminal({ program, rehearsal }, 40, ['deploy'], typing);
    expect(code).toBe(0);
    const view = written.slice(written.lastIndexOf('started')).split('Outputs')[0] ?? '';
    const wide = screenOf(view)
      .split('\n')
      .filter((line) => line.length > 40 && !/ is \w+_COMPLETE after /.test(line));
    expect(wide).toEqual([]);
  });

  test('the question after Ctrl-C ends with the operation, and leaves the next line to the shell', async () => {
    rehearsal = await Rehearsal.withHeldTable();
    const typing = [
      ...YES,
      { at: 'creating DynamoDB', keys: '\u0003' },
      { at: '[Enter: keep watching]', act: () => rehearsal.release() },
    ];
    const { code, written } = await inTerminal({ program, rehearsal }, 80, ['deploy'], typing);
    expect(code).toBe(0);
    expect(screenOf(written)).toMatch(/^shop-local {2}CREATE_COMPLETE/m);
  });

  test('a second Ctrl-C leaves it running', async () => {
    rehearsal = await Rehearsal.withHeldTable();
    const typing = [
      ...YES,
      { at: 'creating DynamoDB', keys: '\u0003' },
      { at: '[Enter: keep watching]', keys: '\u0003' },
    ];
    const { code, written } = await inTerminal({ program, rehearsal }, 80, ['deploy'], typing);
    expect(screenOf(written)).toContain('shop-local continues in the background');
    expect(code).toBe(9);
  });
});

describe('without a terminal', () => {
  test('a deployment continues when the reader of its output is gone', async () => {
    rehearsal = await Rehearsal.begin();
    const child = piped({ program, rehearsal }, 'deploy', '--yes');
    child.stdout.once('data', () => child.stdout.destroy());
    expect(await ended(child)).toMatchObject({ code: 0, errors: '' });
    expect(await rehearsal.stackStatus()).toBe('CREATE_COMPLETE');
  });

  test('an interrupted command ends at once', async () => {
    rehearsal = await Rehearsal.begin();
    const silent = await silentServer();
    process.env.AWS_ENDPOINT_URL = silent.url;
    const child = piped({ program, rehearsal }, 'deploy', '--yes');
    child.stdout.once('data', () => child.kill('SIGINT'));
    const { code, errors } = await ended(child);
    silent.close();
    expect([code, errors]).toEqual([3, '\ninterrupted: shop-local was not changed\n']);
  });

  test('nothing is drawn or colored', async () => {
    rehearsal = await Rehearsal.begin();
    const { code, output, errors } = await ended(piped({ program, rehearsal }, 'deploy'));
    expect(code).toBe(3);
    expect(output + errors).not.toContain('\u001b');
    expect(errors).toContain('approval needed, but no terminal is attached');
  });
});

test.each([
  'checking shop-local',
  'packaging',
  'creating a change set',
  'change set stacks-',
  'executing',
  'has started',
])('a deployment killed at "%s" is continued by the next one', async (text) => {
  rehearsal = await Rehearsal.deployed();
  await expectContinuedAfterKill({ program, rehearsal }, text);
});

test.each([
  'checking market-local-stall',
  'market-local-alley: change set stacks-',
  'market-local-alley has started',
  'market-local-alley is CREATE_COMPLETE',
  'market-local-stall: change set stacks-',
  'market-local-stall has started',
])('a deployment of several stacks killed at "%s" is continued by the next one', async (text) => {
  rehearsal = await Rehearsal.begin(marketProject);
  await killedAt({ program, rehearsal }, text, []);
  await rehearsal.idle();
  const { exitCode, output, errors } = await rehearsal.run(deploy, ['--yes']);
  expect([exitCode, errors]).toEqual([0, '']);
  expect(output).toMatch(/^(market-local is deployed|No changes: market-local)/m);
  expect(await rehearsal.stackStatus('market-local-stall')).toBe('CREATE_COMPLETE');
});
