import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
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

test('a plan shows the whole review, changes nothing, and is applied as it is', async () => {
  const planned = await plan(...tag('v2'));
  expect(planned).toMatchObject({ exitCode: 0, output: expect.stringContaining('~ Value: v1 → v2') });
  expect(planned.output.trimEnd().split('\n').at(-1)).toMatch(/^next: `make apply PLAN=/);
  const applied = await rehearsal.run(apply, [file, ...tag('v2')]);
  expect(applied.exitCode).toBe(0);
  expect(applied.output).toContain('UPDATE_COMPLETE shop-local/Web/Release');
});

test('a plan holds no values', async () => {
  await plan(...tag('v2'));
  expect(readFileSync(file, 'utf8')).not.toContain('v2');
});

test('where stored data goes, the plan is not enough', async () => {
  await plan('--parameter', 'Key=name');
  expect((await rehearsal.run(apply, [file, '--parameter', 'Key=name'])).exitCode).toBe(3);
  expect((await rehearsal.run(apply, [file, '--parameter', 'Key=name'], person('shop-local'))).exitCode).toBe(
    0,
  );
});

test('a plan is refused when the parameters have moved', async () => {
  await plan(...tag('v2'));
  const { exitCode, errors } = await rehearsal.run(apply, [file, ...tag('v3')]);
  expect(exitCode).toBe(7);
  expect(errors).toContain(
    'the templates, parameters or tags are not those that the plan was made with; nothing was changed',
  );
});

test('a plan is refused when the stack has moved', async () => {
  await plan(...tag('v2'));
  await rehearsal.run(deploy, ['--yes', ...tag('v3')]);
  expect((await rehearsal.run(apply, [file, ...tag('v2')])).exitCode).toBe(7);
});

test('a plan is applied once', async () => {
  await plan(...tag('v2'));
  await rehearsal.run(apply, [file, ...tag('v2')]);
  expect((await rehearsal.run(apply, [file, ...tag('v2')])).exitCode).toBe(7);
});

test('a plan of another account is refused', async () => {
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
  ['', 'it is no JSON'],
  ['[]', 'it holds no object'],
  ['{"version": 9}', 'its version is 9'],
  ['{"version": 1, "environment": "local"}', "it doesn't tell stackName"],
])('the plan file %p is refused in one sentence', async (text, said) => {
  writeFileSync(file, text);
  const { exitCode, errors } = await rehearsal.run(apply, [file]);
  expect(exitCode).toBe(2);
  expect(errors).toContain(said);
});

test('no plan is made for a stack that must be mended first', async () => {
  await rehearsal.client().deleteStack({ StackName: 'shop-local' });
  await rehearsal.idle();
  rehearsal.faults({ kind: 'resource', logicalId: 'Source', step: 'CREATE' });
  await rehearsal.run(deploy, ['--yes']);
  const { exitCode, errors } = await plan();
  expect(exitCode).toBe(5);
  expect(errors).toContain(
    "shop-local is ROLLBACK_COMPLETE, and can't be planned for like that; nothing was changed",
  );
});
