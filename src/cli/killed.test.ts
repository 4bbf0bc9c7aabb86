import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { deploy } from './deploy';
import { Rehearsal } from './testing/rehearsal';

const SHOP = join(__dirname, 'testing', 'shop-process.ts');

let rehearsal: Rehearsal;
beforeEach(async () => {
  rehearsal = await Rehearsal.begin();
  await rehearsal.run(deploy, ['--yes']);
});
afterEach(() => rehearsal.end());

/** Kills a deployment, without warning, as soon as this shows. */
function killedAt(text: string): Promise<void> {
  const child = spawn(
    process.execPath,
    ['-r', 'tsx/cjs', SHOP, rehearsal.folder, 'deploy', '--yes', '--parameter', 'ImageTag=v2'],
    { env: { ...process.env, NODE_OPTIONS: '' }, stdio: ['ignore', 'pipe', 'ignore'] },
  );
  let written = '';
  child.stdout.on('data', (chunk: Buffer) => {
    written += chunk.toString('utf8');
    if (written.includes(text)) child.kill('SIGKILL');
  });
  return new Promise((resolve, reject) => {
    child.on('close', () => (written.includes(text) ? resolve() : reject(new Error(written))));
  });
}

test.each([
  'looking at',
  'packaging',
  'asking CloudFormation',
  'change set stacks-',
  'executing',
  'is at work',
])('killed at "%s", it leaves nothing that the next run can’t take up', async (text) => {
  await killedAt(text);
  const { exitCode } = await rehearsal.run(deploy, ['--yes', '--parameter', 'ImageTag=v2']);
  expect(exitCode).toBe(0);
  const { Stacks } = await rehearsal.client().describeStacks({ StackName: 'shop-local' });
  expect(Stacks?.[0]).toMatchObject({ StackStatus: 'UPDATE_COMPLETE' });
  expect(Stacks?.[0]?.Parameters).toContainEqual({ ParameterKey: 'ImageTag', ParameterValue: 'v2' });
});
