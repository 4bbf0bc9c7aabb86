import { type ChildProcessByStdio, spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { silentServer } from '../deploy/fixtures/silent-server';
import { Rehearsal } from './testing/rehearsal';
import { screenOf } from './testing/screen';

/** util-linux makes a pseudo-terminal; Node alone can't. */
const hasScript =
  spawnSync('script', ['--version'], { encoding: 'utf8' }).stdout?.includes('util-linux') ?? false;
if (!hasScript)
  process.stderr.write('not tried in a pseudo-terminal: there is no `script` of util-linux here\n');

const SHOP = join(__dirname, 'testing', 'shop-process.ts');
/** Slow enough to be seen, and to be interrupted. */
const PACE = 40;

let rehearsal: Rehearsal;
beforeEach(async () => {
  rehearsal = await Rehearsal.begin();
});
afterEach(() => rehearsal.end());

interface Typed {
  /** What the person waits for. */
  readonly at: string;
  readonly keys: string;
}

/** For the stack that makes the bucket, then for the shop. */
const YES: readonly Typed[] = [
  { at: 'shop-artifacts? [y/N', keys: 'y\n' },
  { at: 'shop-local? [y/N', keys: 'y\n' },
];

/** Runs a command in a pseudo-terminal of this size, where a person types. */
function inTerminal(
  columns: number,
  args: readonly string[],
  typing: readonly Typed[],
): Promise<{ code: number | null; written: string }> {
  const command = [
    `stty cols ${columns} rows 40;`,
    'exec',
    ...[process.execPath, '-r', 'tsx/cjs', SHOP, rehearsal.folder, ...args].map((word) => `'${word}'`),
  ].join(' ');
  const child = spawn('script', ['-qec', command, '/dev/null'], {
    env: { ...process.env, TERM: 'xterm-256color', NO_COLOR: '', NODE_OPTIONS: '' },
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
    child.stdin.write(next.keys);
  });
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, written })));
}

/** Runs a command without a terminal: in a pipe, a job, a service. */
function piped(...args: string[]): ChildProcessByStdio<null, Readable, Readable> {
  return spawn(process.execPath, ['-r', 'tsx/cjs', SHOP, rehearsal.folder, ...args], {
    env: { ...process.env, NODE_OPTIONS: '', FORCE_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

if (hasScript) describe('in a pseudo-terminal', inPseudoTerminal);
else test('there is no pseudo-terminal to try it in', () => expect(hasScript).toBe(false));

function inPseudoTerminal(): void {
  test('a person sees a view that is drawn in place, and answers', async () => {
    const { code, written } = await inTerminal(80, ['deploy'], YES);
    expect(code).toBe(0);
    expect(written).toContain('creating DynamoDB Table');
    const screen = screenOf(written);
    expect(screen).not.toContain('creating DynamoDB Table');
    expect(screen).toMatch(/^shop-local {2}CREATE_COMPLETE +4 of 4 {3}\d:\d\d$/m);
    expect(screen).toMatch(/^✔ Store +1 resource +\d:\d\d$/m);
    expect(written.lastIndexOf('\u001b[?25h')).toBeGreaterThan(written.lastIndexOf('\u001b[?25l'));
  });

  test('narrow, nothing is wider than the terminal but what is copied as a whole', async () => {
    const { code, written } = await inTerminal(40, ['deploy'], YES);
    expect(code).toBe(0);
    const view = written.slice(written.lastIndexOf('is at work')).split('Outputs')[0] ?? '';
    const wide = screenOf(view)
      .split('\n')
      .filter((line) => line.length > 40 && !line.includes('after you began'));
    expect(wide).toEqual([]);
  });

  test('Ctrl-C asks, and leaves the operation to itself', async () => {
    const typing = [
      ...YES,
      { at: 'creating DynamoDB', keys: '\u0003' },
      { at: '[Enter: watch on]', keys: 'l\n' },
    ];
    const { code, written } = await inTerminal(80, ['deploy'], typing);
    expect(screenOf(written)).toContain('[d]elete what was made so far, [l]eave it running, [w]atch on?');
    expect(code).toBe(9);
    await rehearsal.idle();
    expect((await inTerminal(80, ['deploy'], [])).written).toContain('There is nothing to change');
  });

  test('Ctrl-C while AWS keeps silent ends the command at once, with the cursor in sight', async () => {
    const silent = await silentServer();
    process.env.AWS_ENDPOINT_URL = silent.url;
    const { code, written } = await inTerminal(80, ['deploy'], [{ at: 'looking at', keys: '\u0003' }]);
    silent.close();
    expect(code).toBe(3);
    expect(screenOf(written)).toContain('interrupted: shop-local was not changed');
    expect(written.lastIndexOf('\u001b[?25l')).toBeLessThanOrEqual(written.lastIndexOf('\u001b[?25h'));
  });

  test('Ctrl-C twice leaves it running without an answer', async () => {
    const typing = [
      ...YES,
      { at: 'creating DynamoDB', keys: '\u0003' },
      { at: '[Enter: watch on]', keys: '\u0003' },
    ];
    const { code, written } = await inTerminal(80, ['deploy'], typing);
    expect(screenOf(written)).toContain('shop-local goes on without you');
    expect(code).toBe(9);
  });
}

test('who reads the output may go: what was begun comes to its end', async () => {
  const child = piped('deploy', '--yes');
  let errors = '';
  child.stderr.on('data', (chunk: Buffer) => {
    errors += chunk.toString('utf8');
  });
  child.stdout.once('data', () => child.stdout.destroy());
  expect(await new Promise((resolve) => child.on('close', resolve))).toBe(0);
  expect(errors).toBe('');
  const { Stacks = [] } = await rehearsal.client().describeStacks({ StackName: 'shop-local' });
  expect(Stacks[0]?.StackStatus).toBe('CREATE_COMPLETE');
});

test('without a terminal, an interrupted command ends at once and says so', async () => {
  const silent = await silentServer();
  process.env.AWS_ENDPOINT_URL = silent.url;
  const child = piped('deploy', '--yes');
  let errors = '';
  child.stderr.on('data', (chunk: Buffer) => {
    errors += chunk.toString('utf8');
  });
  child.stdout.once('data', () => child.kill('SIGINT'));
  expect(await new Promise((resolve) => child.on('close', resolve))).toBe(3);
  silent.close();
  expect(errors).toBe('\ninterrupted: shop-local was not changed\n');
});

test('without a terminal nothing is drawn, and nothing is coloured', async () => {
  const child = piped('deploy');
  let written = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      written += chunk.toString('utf8');
    });
  const code = await new Promise((resolve) => child.on('close', resolve));
  expect(code).toBe(3);
  expect(written).not.toContain('\u001b');
  expect(written).toContain('nobody is here to approve');
});
