import { type ChildProcessByStdio, spawn, spawnSync } from 'node:child_process';
import type { Readable } from 'node:stream';
import { describeWith } from '../../../tools/testing/describe-with';
import { deploy } from '../deploy';
import type { Rehearsal } from './rehearsal';
import type { ShopProgram } from './shop-program';

/** The program of the shop, and the rehearsal that its commands use. */
export interface Shop {
  readonly program: ShopProgram;
  readonly rehearsal: Rehearsal;
}

/** `script` of util-linux creates a pseudo-terminal, which Node cannot. In CI a missing one fails the tests. */
const hasScript =
  process.env.CI === 'true' ||
  (spawnSync('script', ['--version'], { encoding: 'utf8' }).stdout?.includes('util-linux') ?? false);

export function describeInTerminal(what: string, tests: () => void): void {
  describeWith({ name: 'script of util-linux', isInstalled: hasScript }, what, tests);
}

export interface Typed {
  /** The output that the person waits for. */
  readonly at: string;
  readonly keys?: string;
  /** Runs at that moment. */
  readonly act?: () => void;
}

/** Approves the stack with the bucket, then the shop. */
export const YES: readonly Typed[] = [
  { at: 'to artifacts-shop-local? [y/N', keys: 'y\n' },
  { at: 'to shop-local? [y/N', keys: 'y\n' },
];

/** Runs a command in a pseudo-terminal of this size, where a person types. */
export function inTerminal(
  { program, rehearsal }: Shop,
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
export function piped(
  { program, rehearsal }: Shop,
  ...args: string[]
): ChildProcessByStdio<null, Readable, Readable> {
  const TEST_PROJECT = rehearsal.project.modules['templates/shop.ts'] ? 'shop' : 'market';
  return spawn(process.execPath, [program.file, rehearsal.folder, ...args], {
    env: { ...process.env, NODE_OPTIONS: '', FORCE_COLOR: '1', TEST_PROJECT },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

export interface Ended {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

/** Waits for the end of a command. */
export function ended(child: ChildProcessByStdio<null, Readable, Readable>): Promise<Ended> {
  const written = { output: '', errors: '' };
  child.stdout.on('data', (chunk: Buffer) => {
    written.output += chunk.toString('utf8');
  });
  child.stderr.on('data', (chunk: Buffer) => {
    written.errors += chunk.toString('utf8');
  });
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, ...written })));
}

/** Kills a deployment with SIGKILL as soon as this text appears. */
export async function killedAt(shop: Shop, text: string, parameters: readonly string[]): Promise<void> {
  const child = piped(shop, 'deploy', '--yes', ...parameters);
  let written = '';
  child.stdout.on('data', (chunk: Buffer) => {
    written += chunk.toString('utf8');
    if (written.includes(text)) child.kill('SIGKILL');
  });
  await ended(child);
  if (!written.includes(text) || child.signalCode !== 'SIGKILL')
    throw new Error(`the deployment was not killed at ${JSON.stringify(text)}: ${child.signalCode}`);
}

/** Kills an update at this text, and expects that the next deployment completes it. */
export async function expectContinuedAfterKill(shop: Shop, text: string): Promise<void> {
  await killedAt(shop, text, ['--parameter', 'ImageTag=v2']);
  const { exitCode } = await shop.rehearsal.run(deploy, ['--yes', '--parameter', 'ImageTag=v2']);
  expect(exitCode).toBe(0);
  const { Stacks } = await shop.rehearsal.client().describeStacks({ StackName: 'shop-local' });
  expect(Stacks?.[0]).toMatchObject({ StackStatus: 'UPDATE_COMPLETE' });
  expect(Stacks?.[0]?.Parameters).toContainEqual({ ParameterKey: 'ImageTag', ParameterValue: 'v2' });
}
