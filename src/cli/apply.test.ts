import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PlanFile } from '../deploy/plan-file';
import { apply } from './apply';
import { deploy } from './deploy';
import { person } from './testing/person';
import { Rehearsal } from './testing/rehearsal';

let rehearsal: Rehearsal;
let file = '';
beforeEach(async () => {
  rehearsal = await Rehearsal.deployed();
  file = join(rehearsal.folder, 'plan.json');
});
afterEach(() => rehearsal.end());

const tag = (value: string): string[] => ['--parameter', `ImageTag=${value}`];
const plan = (...args: string[]) => rehearsal.run(deploy, ['--plan-only', '--plan', file, ...args]);

test('a plan shows the complete review, changes nothing, and is applied', async () => {
  const planned = await plan(...tag('v2'));
  expect(planned).toMatchObject({ exitCode: 0, output: expect.stringContaining('~ Value: v1 → v2') });
  expect(planned.output.trimEnd().split('\n').at(-1)).toBe(
    `next: \`make apply PLAN=${file}\` deploys exactly this`,
  );
  const applied = await rehearsal.run(apply, [file]);
  expect(applied.exitCode).toBe(0);
  expect(applied.output).toContain('UPDATE_COMPLETE shop-local/Web/Release');
});

test('a plan contains the parameters that were given', async () => {
  await plan(...tag('v2'));
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({
    version: 3,
    parameters: { ImageTag: 'v2' },
    secrets: [],
  });
});

test('a plan without its secret parameters cannot be applied', async () => {
  await plan(...tag('v2'));
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace('"secrets": []', '"secrets": ["Password"]'));
  const { exitCode, errors } = await rehearsal.run(apply, [file]);
  expect(exitCode).toBe(2);
  expect(errors).toContain('the plan does not contain the secret parameter Password');
});

test('an approval that is missing is added to the same command', async () => {
  await plan('--parameter', 'Key=name');
  const { exitCode, errors } = await rehearsal.run(apply, [file]);
  expect(exitCode).toBe(3);
  expect(errors).toContain(`next: \`make apply PLAN=${file} CONFIRM=shop-local\` approves it`);
});

test('a plan that puts stored data at risk needs an approval as well', async () => {
  await plan('--parameter', 'Key=name');
  expect((await rehearsal.run(apply, [file, '--parameter', 'Key=name'])).exitCode).toBe(3);
  expect((await rehearsal.run(apply, [file, '--parameter', 'Key=name'], person('shop-local'))).exitCode).toBe(
    0,
  );
});

test('a plan is rejected when the parameters have changed', async () => {
  await plan(...tag('v2'));
  const { exitCode, errors } = await rehearsal.run(apply, [file, ...tag('v3')]);
  expect(exitCode).toBe(7);
  expect(errors).toContain(
    'the templates, parameters or tags have changed since the plan was created; nothing was changed',
  );
});

test('a plan is rejected when the stack has changed', async () => {
  await plan(...tag('v2'));
  await rehearsal.run(deploy, ['--yes', ...tag('v3')]);
  expect((await rehearsal.run(apply, [file, ...tag('v2')])).exitCode).toBe(7);
});

test('a plan is rejected when its change set was deleted', async () => {
  await plan(...tag('v2'));
  const { stacks }: PlanFile = JSON.parse(readFileSync(file, 'utf8'));
  await rehearsal.client().deleteChangeSet({ ChangeSetName: stacks[0]?.changeSet?.id });
  const { exitCode, errors } = await rehearsal.run(apply, [file]);
  expect(exitCode).toBe(7);
  expect(errors).toContain('the change set of the plan does not exist any more');
});

test('a plan is applied only once', async () => {
  await plan(...tag('v2'));
  await rehearsal.run(apply, [file, ...tag('v2')]);
  expect((await rehearsal.run(apply, [file, ...tag('v2')])).exitCode).toBe(7);
});

test('a plan of another account is rejected', async () => {
  await plan(...tag('v2'));
  writeFileSync(
    file,
    readFileSync(file, 'utf8').replace('"account": "000000000000"', '"account": "999999999999"'),
  );
  const { exitCode, errors } = await rehearsal.run(apply, [file, ...tag('v2')]);
  expect(exitCode).toBe(4);
  expect(errors).toContain('the plan is for account 999999999999');
});

test.each([
  ['', 'it is not JSON'],
  ['[]', 'it is not a JSON object'],
  ['{"version": 1}', 'its version is 1, and this tool reads version 3'],
  ['{"version": 3, "environment": "local"}', 'account, made, by is missing'],
])('the plan file %p is rejected in one sentence', async (text, message) => {
  writeFileSync(file, text);
  const { exitCode, errors } = await rehearsal.run(apply, [file]);
  expect(exitCode).toBe(2);
  expect(errors).toContain(message);
});

test('a stack that must be recovered first cannot be planned', async () => {
  await rehearsal.client().deleteStack({ StackName: 'shop-local' });
  await rehearsal.idle();
  rehearsal.faults({ kind: 'resource', logicalId: 'Source', step: 'CREATE' });
  await rehearsal.run(deploy, ['--yes']);
  const { exitCode, errors } = await plan();
  expect(exitCode).toBe(5);
  expect(errors).toContain('cannot plan while shop-local is ROLLBACK_COMPLETE; nothing was changed');
});
