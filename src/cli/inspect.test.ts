import { fetchLocal } from '../local/testing/endpoint';
import { build } from './build';
import { deploy } from './deploy';
import { destroy } from './destroy';
import { drift } from './drift';
import { events } from './events';
import { logs } from './logs';
import { plan } from './plan';
import { status } from './status';
import { Rehearsal } from './testing/rehearsal';

let rehearsal: Rehearsal;
afterEach(() => rehearsal.end());

const put = (path: string, body: unknown): Promise<Response> =>
  fetchLocal(rehearsal, `${path}`, { method: 'PUT', body: JSON.stringify(body) });

test('drift is shown by property, in nested stacks too', async () => {
  rehearsal = await Rehearsal.deployed();
  const { StackResources = [] } = await rehearsal
    .client()
    .describeStackResources({ StackName: 'shop-local' });
  const web = StackResources.find(({ LogicalResourceId }) => LogicalResourceId === 'Web')?.PhysicalResourceId;
  await put('drift', { stack: web, logicalId: 'Release', properties: { Type: 'String', Value: 'v666' } });
  const { exitCode, output } = await rehearsal.run(drift);
  expect(exitCode).toBe(1);
  expect(output).toContain('changed  Web / Release  SSM Parameter');
  expect(output).toMatch(/\/Value\n {4}- v1\n {4}\+ v666/);
  const json = await rehearsal.run(drift, ['--format', 'json']);
  expect(JSON.parse(json.output.trimEnd().split('\n').at(-1) ?? '')).toMatchObject({
    drifted: [
      { place: 'Web / Release', status: 'MODIFIED', differences: [{ path: '/Value', actual: 'v666' }] },
    ],
  });
});

test('the events of the last operation, nested stacks too, as text and as JSON', async () => {
  rehearsal = await Rehearsal.deployed();
  const { output } = await rehearsal.run(events);
  expect(output).toMatch(
    /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d {2}CREATE_IN_PROGRESS shop-local: User Initiated\n/,
  );
  expect(output).toContain('CREATE_COMPLETE shop-local/Store/Goods (DynamoDB Table)');
  const json = JSON.parse((await rehearsal.run(events, ['--format', 'json'])).output);
  expect(output.match(/CREATE_COMPLETE shop-local\/Store \(nested stack\)/g)).toHaveLength(1);
  expect(json.filter(({ place }: { place: string }) => place === 'shop-local/Store').length).toBeGreaterThan(
    2,
  );
});

test('a deployment as JSON: one object per line, the outcome last', async () => {
  rehearsal = await Rehearsal.begin();
  const { exitCode, output } = await rehearsal.run(deploy, ['--yes', '--format', 'json']);
  expect(exitCode).toBe(0);
  const lines = output
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(lines.map(({ type }) => type)).toEqual(
    expect.arrayContaining(['step', 'review', 'watch', 'resource', 'ended']),
  );
  const iso = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
  expect(lines.find(({ type }) => type === 'watch')).toMatchObject({ at: iso, since: iso });
  expect(lines.find(({ type }) => type === 'resource')).toMatchObject({ at: iso, event: { at: iso } });
  expect(lines.at(-1)).toMatchObject({ type: 'outcome', kind: 'deployed', status: 'CREATE_COMPLETE' });
  const stopped = await rehearsal.run(deploy, ['--format', 'json', '--parameter', 'ImageTag=v2']);
  expect(JSON.parse(stopped.output.trimEnd().split('\n').at(-1) ?? '')).toMatchObject({
    type: 'stop',
    kind: 'unapproved',
  });
  expect(stopped.errors).toBe('');
});

test.each([
  ['markdown', /^## /gm],
  ['html', /^<!doctype html>/gi],
])('a review as %s is alone on standard output', async (format, begins) => {
  rehearsal = await Rehearsal.begin();
  const { output, errors } = await rehearsal.run(deploy, [
    '--yes',
    '--plan-only',
    '--plan',
    `${rehearsal.folder}/plan.json`,
    '--format',
    format,
  ]);
  expect(output.match(begins)).toHaveLength(1);
  expect(output).not.toContain('checking');
  expect(errors).toContain('artifacts-shop-local: create stack');
  expect(errors).toContain('checking shop-local');
});

test('a protected stack is not destroyed', async () => {
  rehearsal = await Rehearsal.deployed();
  await rehearsal
    .client()
    .updateTerminationProtection({ StackName: 'shop-local', EnableTerminationProtection: true });
  const { exitCode, errors } = await rehearsal.run(destroy, ['--confirm', 'shop-local']);
  expect(exitCode).toBe(5);
  expect(errors).toContain('shop-local is protected from deletion; nothing was changed');
  expect((await rehearsal.run(status)).output).toMatch(/protected +from deletion/);
});

test('a missing stack or service is reported with the next command', async () => {
  rehearsal = await Rehearsal.begin();
  for (const command of [status, events, drift, destroy, logs])
    expect(await rehearsal.run(command)).toMatchObject({
      exitCode: 2,
      errors: '\nthe stack shop-local does not exist in eu-west-1\nnext: `make deploy` creates it\n',
    });
  await rehearsal.run(deploy, ['--yes']);
  expect((await rehearsal.run(logs)).errors).toContain('shop-local has no ECS service');
});

test('a plan is compared with what is deployed on the local endpoint', async () => {
  rehearsal = await Rehearsal.deployed();
  const { output, errors } = await rehearsal.run(plan);
  expect(errors).toBe('Compared with shop-local on the local endpoint.\n');
  expect(output).toContain('shop-local: no changes');
  await rehearsal.end();
  rehearsal = await Rehearsal.begin();
  await rehearsal.run(build);
  const empty = await rehearsal.run(plan);
  expect(empty.errors).toContain('Compared with nothing: shop-local is not deployed on a local endpoint.');
  expect(empty.output).toContain('shop-local: create stack');
});
