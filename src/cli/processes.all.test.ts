import { deploy } from './deploy';
import { marketProject } from './testing/market';
import { Rehearsal } from './testing/rehearsal';
import { screenOf } from './testing/screen';
import { expectContinuedAfterKill, hasScript, inTerminal, killedAt, YES } from './testing/shop-commands';
import { type ShopProgram, shopProgram } from './testing/shop-program';

let program: ShopProgram;
beforeAll(async () => {
  program = await shopProgram();
});
afterAll(() => program.remove());

let rehearsal: Rehearsal;
afterEach(() => rehearsal.end());

(hasScript ? describe : describe.skip)('in a pseudo-terminal', () => {
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

test.each(['checking shop-local', 'packaging', 'change set stacks-', 'executing'])(
  'a deployment killed at "%s" is continued by the next one',
  async (text) => {
    rehearsal = await Rehearsal.deployed();
    await expectContinuedAfterKill({ program, rehearsal }, text);
  },
);

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
