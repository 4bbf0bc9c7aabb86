import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import {
  type CloudFormationClient,
  CreateStackCommand,
  DeleteStackCommand,
  DescribeStacksCommand,
  UpdateStackCommand,
} from '@aws-sdk/client-cloudformation';
import { CreateBucketCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import fc from 'fast-check';
import { s3Of } from './testing/calls';
import { clientOf, fetchLocal } from './testing/endpoint';
import { EndpointProcess } from './testing/process';
import { child, expectSettledResources, SETTLED, version } from './testing/versions';

const SEED = 4711;
/** Milliseconds after each call until the kill. An operation takes some hundred milliseconds at this pace. */
const moments = fc.sample(fc.nat(350), { numRuns: 50, seed: SEED });
const PACE = 120;

const folder = mkdtempSync(join(tmpdir(), 'killed-'));
let running: EndpointProcess;
afterAll(async () => {
  await running.kill();
  rmSync(folder, { recursive: true });
});

async function start(): Promise<CloudFormationClient> {
  running = await EndpointProcess.start(folder, PACE);
  return clientOf(running);
}

/** Until the next kill. */
async function fail(faults: readonly object[]): Promise<void> {
  await fetchLocal(running, `faults`, { method: 'PUT', body: JSON.stringify(faults) });
}

async function statusOf(client: CloudFormationClient): Promise<string> {
  const found = await client.send(new DescribeStacksCommand({ StackName: 'stack' })).catch(() => undefined);
  return found?.Stacks?.[0]?.StackStatus ?? 'none';
}

async function settled(client: CloudFormationClient): Promise<string> {
  for (;;) {
    const status = await statusOf(client);
    if (!status.endsWith('IN_PROGRESS')) return status;
    await delay(20);
  }
}

async function expectRecovered(client: CloudFormationClient): Promise<void> {
  for (const line of readFileSync(join(folder, 'journal.jsonl'), 'utf8').split('\n').slice(0, -1))
    expect(() => JSON.parse(line)).not.toThrow();
  const status = await settled(client);
  expect(['none', ...SETTLED]).toContain(status);
  if (status !== 'none') await expectSettledResources(client, 'stack');
}

test(`after each of ${moments.length} kills the endpoint completes the operation (seed ${SEED})`, async () => {
  let client = await start();
  const s3 = s3Of(running);
  await s3.send(new CreateBucketCommand({ Bucket: 'templates' }));
  await s3.send(new PutObjectCommand({ Bucket: 'templates', Key: 'child', Body: JSON.stringify(child) }));
  s3.destroy();

  for (const [round, moment] of moments.entries()) {
    const status = await statusOf(client);
    await fail(round % 3 === 2 ? [{ kind: 'resource', logicalId: 'B' }] : []);
    const TemplateBody = JSON.stringify(version(round));
    const call =
      status === 'none'
        ? client.send(new CreateStackCommand({ StackName: 'stack', TemplateBody }))
        : round % 5 === 4 || status === 'ROLLBACK_COMPLETE'
          ? client.send(new DeleteStackCommand({ StackName: 'stack' }))
          : client.send(new UpdateStackCommand({ StackName: 'stack', TemplateBody }));
    // The kill may come before the answer.
    await Promise.allSettled([call, delay(moment).then(() => running.kill())]);
    client.destroy();
    client = await start();
    await expectRecovered(client);
  }

  await client.send(new DeleteStackCommand({ StackName: 'stack' }));
  expect(await settled(client)).toBe('none');
  const left = await fetchLocal(running, `resources`);
  expect(await left.json()).toEqual([]);
  client.destroy();
});
