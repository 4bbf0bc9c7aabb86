import { join } from 'node:path';
import { fetchLocal } from '../local/testing/endpoint';
import { apply } from './apply';
import { deploy } from './deploy';
import { destroy } from './destroy';
import { drift } from './drift';
import { expectSession } from './testing/golden';
import { person } from './testing/person';
import { Rehearsal } from './testing/rehearsal';
import { watch } from './watch';

let rehearsal: Rehearsal;
afterEach(() => rehearsal.end());

/** The screen of a terminal with 80 columns, with standard output and standard error in the order of the writes. */
async function seen(command: typeof deploy, args: readonly string[], ...answers: string[]): Promise<string> {
  const { output, errors } = await rehearsal.run(command, args, person(...answers));
  return `${output}${errors}`;
}

const key = ['--parameter', 'Key=name'];
const tag = ['--parameter', 'ImageTag=v2'];
const noTable = { kind: 'resource', logicalId: 'Source', reason: 'no such table' } as const;

test('the first deployment, and a second one that has nothing to do', async () => {
  rehearsal = await Rehearsal.begin();
  expectSession('first-deployment', [
    ['make deploy', await seen(deploy, [], 'y', 'y')],
    ['make deploy', await seen(deploy, [])],
  ]);
});

test('a new image tag', async () => {
  rehearsal = await Rehearsal.deployed();
  expectSession('image-tag', [["make deploy PARAMETERS='ImageTag=v2'", await seen(deploy, tag, 'y')]]);
});

test('an update would delete stored data', async () => {
  rehearsal = await Rehearsal.deployed();
  expectSession('stored-data', [
    ["make deploy PARAMETERS='Key=name'", await seen(deploy, key, 'y')],
    ["make deploy PARAMETERS='Key=name'", await seen(deploy, key, 'shop-local')],
  ]);
});

test('a resource of a nested stack fails, and the update is rolled back', async () => {
  rehearsal = await Rehearsal.deployed();
  rehearsal.faults({ ...noTable, step: 'UPDATE' });
  expectSession('failed-update', [
    ["make deploy PARAMETERS='Key=name'", await seen(deploy, key, 'shop-local')],
  ]);
});

test('the first deployment fails, and the next one succeeds', async () => {
  rehearsal = await Rehearsal.begin();
  rehearsal.faults({ ...noTable, step: 'CREATE' });
  const failed = await seen(deploy, [], 'y', 'y');
  rehearsal.faults();
  expectSession('failed-creation', [
    ['make deploy', failed],
    ['make deploy', await seen(deploy, [], 'y', 'y')],
  ]);
});

test('a plan is created, applied, and then stale', async () => {
  rehearsal = await Rehearsal.deployed();
  const file = join(rehearsal.folder, 'plan.json');
  const named = (text: string): string => text.replaceAll(file, 'plan.json');
  expectSession('plan-and-apply', [
    [
      "make deploy PLAN_ONLY=1 PARAMETERS='ImageTag=v2'",
      named(await seen(deploy, ['--plan-only', '--plan', file, ...tag])),
    ],
    ["make apply PARAMETERS='ImageTag=v2'", named(await seen(apply, [file, ...tag]))],
    ["make apply PARAMETERS='ImageTag=v2'", named(await seen(apply, [file, ...tag]))],
  ]);
});

test('without a terminal: plain lines, and no questions', async () => {
  rehearsal = await Rehearsal.deployed();
  const unapproved = await rehearsal.run(deploy, tag);
  const yes = await rehearsal.run(deploy, ['--yes', ...tag]);
  expectSession('without-a-terminal', [
    ["make deploy PARAMETERS='ImageTag=v2' < /dev/null", unapproved.output + unapproved.errors],
    ["make deploy PARAMETERS='ImageTag=v2' YES=1 < /dev/null", yes.output + yes.errors],
  ]);
});

test('drift, and the deletion of the stack', async () => {
  rehearsal = await Rehearsal.deployed();
  const { StackResources = [] } = await rehearsal
    .client()
    .describeStackResources({ StackName: 'shop-local' });
  const web = StackResources.find(({ LogicalResourceId }) => LogicalResourceId === 'Web')?.PhysicalResourceId;
  const properties = { Type: 'String', Value: 'v666' };
  await fetchLocal(rehearsal, `drift`, {
    method: 'PUT',
    body: JSON.stringify({ stack: web, logicalId: 'Release', properties }),
  });
  expectSession('drift-and-destroy', [
    ['make drift', await seen(drift, [])],
    ['make destroy', await seen(destroy, [], 'shop-local')],
    ['make watch', await seen(watch, [])],
  ]);
});
