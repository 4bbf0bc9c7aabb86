import { type ChildProcessByStdio, spawn, spawnSync } from 'node:child_process';
import type { Readable } from 'node:stream';
import { silentServer } from '../deploy/fixtures/silent-server';
import { deploy } from './deploy';
import { Rehearsal } from './testing/rehearsal';
import { screenOf } from './testing/screen';
import { type ShopProgram, shopProgram } from './testing/shop-program';

/** `script` of util-linux creates a pseudo-terminal, which Node cannot. */
const hasScript =
  spawnSync('script', ['--version'], { encoding: 'utf8' }).stdout?.includes('util-linux') ?? false;

let program: ShopProgram;
beforeAll(async () => {
  program = await shopProgram();
});
afterAll(() => program.remove());

let rehearsal: Rehearsal;
afterEach(() => rehearsal.end());

interface Typed {
  /** The output that the person waits for. */
  readonly at: string;
  readonly keys?: string;
  /** Runs at that moment. */
  readonly act?: () => void;
}

/** Approves the stack with the bucket, then the shop. */
const YES: readonly Typed[] = [
  { at: 'to artifacts-shop-local? [y/N', keys: 'y\n' },
  { at: 'to shop-local? [y/N', keys: 'y\n' },
];

/** Runs a command in a pseudo-terminal of this size, where a person types. */
function inTerminal(
  columns: number,
  args: readonly string[],
  typing: readonly Typed[],
  TERM = 'xterm-256color',
): Promise<{ code: number | null; written: string }> {
  const command = [
    `stty cols ${columns} rows 40;`,
    'exec',
    ...[process.execPath, program.file, rehearsal.folder, ...args].map((word) => `'${word}'`),
  ].join(' ');
  const child = spawn('script', ['-qec', command, '/dev/null'], {
    env: { ...process.env, TERM, NO_COLOR: '', NODE_OPTIONS: '' },
  });
  const left = [...typing];
  let written = '';
  let since = 0;
  child.stdout.on('data', (chunk: Buffer) => {
    written += chunk.toString('utf8');
    const [next] = left;
    if (!next || !written.slice(since).includes(next.at)) return;
    since = written.length;
    left.shift();
    next.act?.();
    if (next.keys !== undefined) child.stdin.write(next.keys);
  });
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, written })));
}

/** Runs a command without a terminal: in a pipe, a job, a service. */
function piped(...args: string[]): ChildProcessByStdio<null, Readable, Readable> {
  return spawn(process.execPath, [program.file, rehearsal.folder, ...args], {
    env: { ...process.env, NODE_OPTIONS: '', FORCE_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

interface Ended {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

/** Waits for the end of a command. */
function ended(child: ChildProcessByStdio<null, Readable, Readable>): Promise<Ended> {
  const written = { output: '', errors: '' };
  child.stdout.on('data', (chunk: Buffer) => {
    written.output += chunk.toString('utf8');
  });
  child.stderr.on('data', (chunk: Buffer) => {
    written.errors += chunk.toString('utf8');
  });
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, ...written })));
}

(hasScript ? describe : describe.skip)('in a pseudo-terminal', () => {
  test('a person answers, and sees a view that is redrawn in place', async () => {
    rehearsal = await Rehearsal.withHeldTable();
    const typing = [...YES, { at: 'creating DynamoDB Table', act: () => rehearsal.release() }];
    const { code, written } = await inTerminal(80, ['deploy'], typing);
    expect(code).toBe(0);
    const screen = screenOf(written);
    expect(screen).not.toContain('creating DynamoDB Table');
    expect(screen).toMatch(/^shop-local {2}CREATE_COMPLETE +4 of 4 {3}\d:\d\d$/m);
    expect(screen).toMatch(/^✔ Store +1 resource +\d:\d\d$/m);
    expect(written.lastIndexOf('\u001b[?25h')).toBeGreaterThan(written.lastIndexOf('\u001b[?25l'));
  });

  test('a terminal that cannot redraw shows lines, and asks', async () => {
    rehearsal = await Rehearsal.begin();
    const { code, written } = await inTerminal(80, ['deploy'], YES, 'dumb');
    expect([code, written.includes('\u001b')]).toEqual([0, false]);
    expect(written).toMatch(/^\d\d:\d\d:\d\d {2}CREATE_COMPLETE shop-local\r$/m);
  });

  test('in a narrow terminal only text to copy, such as URLs, exceeds the width', async () => {
    rehearsal = await Rehearsal.withHeldTable();
    const typing = [...YES, { at: 'creating', act: () => rehearsal.release() }];
    const { code, written } = await inTerminal(40, ['deploy'], typing);
    expect(code).toBe(0);
    const view = written.slice(written.lastIndexOf('started')).split('Outputs')[0] ?? '';
    const wide = screenOf(view)
      .split('\n')
      .filter((line) => line.length > 40 && !/ is \w+_COMPLETE after /.test(line));
    expect(wide).toEqual([]);
  });

  test('Ctrl-C asks, and can leave the operation running', async () => {
    rehearsal = await Rehearsal.withHeldTable();
    const typing = [
      ...YES,
      { at: 'creating DynamoDB', keys: '\u0003' },
      { at: '[Enter: keep watching]', keys: 'l\n' },
    ];
    const { code, written } = await inTerminal(80, ['deploy'], typing);
    expect(screenOf(written)).toContain('[d]elete what was created, [l]eave it running, keep [w]atching?');
    expect(code).toBe(9);
    rehearsal.release();
    await rehearsal.idle();
    expect(await rehearsal.stackStatus()).toBe('CREATE_COMPLETE');
  });

  test('the question after Ctrl-C ends with the operation, and leaves the next line to the shell', async () => {
    rehearsal = await Rehearsal.withHeldTable();
    const typing = [
      ...YES,
      { at: 'creating DynamoDB', keys: '\u0003' },
      { at: '[Enter: keep watching]', act: () => rehearsal.release() },
    ];
    const { code, written } = await inTerminal(80, ['deploy'], typing);
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
    const { code, written } = await inTerminal(80, ['deploy'], typing);
    expect(screenOf(written)).toContain('shop-local continues in the background');
    expect(code).toBe(9);
  });

  test('Ctrl-C while AWS does not answer ends the command at once, with a visible cursor', async () => {
    rehearsal = await Rehearsal.begin();
    const silent = await silentServer();
    process.env.AWS_ENDPOINT_URL = silent.url;
    const { code, written } = await inTerminal(
      80,
      ['deploy'],
      [{ at: 'checking shop-local', keys: '\u0003' }],
    );
    silent.close();
    expect(code).toBe(3);
    expect(screenOf(written)).toContain('interrupted: shop-local was not changed');
    expect(written.lastIndexOf('\u001b[?25l')).toBeLessThanOrEqual(written.lastIndexOf('\u001b[?25h'));
  });
});

describe('without a terminal', () => {
  test('a deployment continues when the reader of its output is gone', async () => {
    rehearsal = await Rehearsal.begin();
    const child = piped('deploy', '--yes');
    child.stdout.once('data', () => child.stdout.destroy());
    expect(await ended(child)).toMatchObject({ code: 0, errors: '' });
    expect(await rehearsal.stackStatus()).toBe('CREATE_COMPLETE');
  });

  test('an interrupted command ends at once', async () => {
    rehearsal = await Rehearsal.begin();
    const silent = await silentServer();
    process.env.AWS_ENDPOINT_URL = silent.url;
    const child = piped('deploy', '--yes');
    child.stdout.once('data', () => child.kill('SIGINT'));
    const { code, errors } = await ended(child);
    silent.close();
    expect([code, errors]).toEqual([3, '\ninterrupted: shop-local was not changed\n']);
  });

  test('nothing is drawn or colored', async () => {
    rehearsal = await Rehearsal.begin();
    const { code, output, errors } = await ended(piped('deploy'));
    expect(code).toBe(3);
    expect(output + errors).not.toContain('\u001b');
    expect(errors).toContain('approval needed, but no terminal is attached');
  });
});

/** Kills an update with SIGKILL as soon as this text appears. */
async function killedAt(text: string): Promise<void> {
  const child = piped('deploy', '--yes', '--parameter', 'ImageTag=v2');
  let written = '';
  child.stdout.on('data', (chunk: Buffer) => {
    written += chunk.toString('utf8');
    if (written.includes(text)) child.kill('SIGKILL');
  });
  await ended(child);
  expect([written.includes(text), child.signalCode]).toEqual([true, 'SIGKILL']);
}

test.each([
  'checking shop-local',
  'packaging',
  'creating a change set',
  'change set stacks-',
  'executing',
  'has started',
])('a deployment killed at "%s" is continued by the next one', async (text) => {
  rehearsal = await Rehearsal.deployed();
  await killedAt(text);
  const { exitCode } = await rehearsal.run(deploy, ['--yes', '--parameter', 'ImageTag=v2']);
  expect(exitCode).toBe(0);
  const { Stacks } = await rehearsal.client().describeStacks({ StackName: 'shop-local' });
  expect(Stacks?.[0]).toMatchObject({ StackStatus: 'UPDATE_COMPLETE' });
  expect(Stacks?.[0]?.Parameters).toContainEqual({ ParameterKey: 'ImageTag', ParameterValue: 'v2' });
});
