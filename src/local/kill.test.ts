import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import {
  type CloudFormationClient,
  CreateStackCommand,
  DeleteStackCommand,
  DescribeStackEventsCommand,
  DescribeStackResourcesCommand,
  DescribeStacksCommand,
  UpdateStackCommand,
} from '@aws-sdk/client-cloudformation';
import { CreateBucketCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import type { Data } from '../document/data';
import { s3Of, topic } from './testing/calls';
import { clientOf } from './testing/endpoint';
import { EndpointProcess } from './testing/process';

const KILLS = 15;
/** So many times faster than AWS: an operation takes some hundred milliseconds. */
const PACE = 120;

const folder = mkdtempSync(join(tmpdir(), 'killed-'));
let running: EndpointProcess;
afterAll(async () => {
  await running.kill();
  rmSync(folder, { recursive: true });
});

/** Nested, with a replacement, a new and a removed resource from one version to the next. */
function version(number: number): Data {
  const child = 'https://s3.amazonaws.com/templates/child';
  const nested = { TemplateURL: child, Parameters: { Label: `v${number}` } };
  return {
    Resources: {
      Child: { Type: 'AWS::CloudFormation::Stack', Properties: nested },
      Renamed: topic({ TopicName: `t${number}` }),
      [`Only${number}`]: topic({ DisplayName: { 'Fn::GetAtt': ['Child', 'Outputs.Arn'] } }),
    },
  };
}

const child = {
  Parameters: { Label: { Type: 'String' } },
  Resources: {
    A: topic({ DisplayName: { Ref: 'Label' } }),
    B: topic({ TopicName: { 'Fn::Sub': 'b-${Label}' }, DisplayName: { Ref: 'A' } }),
  },
  Outputs: { Arn: { Value: { Ref: 'B' } } },
};

async function start(): Promise<CloudFormationClient> {
  running = await EndpointProcess.start(folder, PACE);
  return clientOf(running.url);
}

/** Until the next kill. */
async function fail(faults: readonly object[]): Promise<void> {
  await fetch(`${running.url}/_local/faults`, { method: 'PUT', body: JSON.stringify(faults) });
}

async function statusOf(client: CloudFormationClient, StackName: string): Promise<string> {
  const found = await client.send(new DescribeStacksCommand({ StackName })).catch(() => undefined);
  return found?.Stacks?.[0]?.StackStatus ?? 'none';
}

async function settled(client: CloudFormationClient, name: string): Promise<string> {
  for (;;) {
    const status = await statusOf(client, name);
    if (!status.endsWith('IN_PROGRESS')) return status;
    await delay(20);
  }
}

/** What an operation that a kill interrupted left is whole, and goes on to a good end. */
async function expectWhole(client: CloudFormationClient, name: string): Promise<string> {
  for (const line of readFileSync(join(folder, 'journal.jsonl'), 'utf8').split('\n').slice(0, -1))
    expect(() => JSON.parse(line)).not.toThrow();
  const status = await settled(client, name);
  expect([
    'none',
    'CREATE_COMPLETE',
    'UPDATE_COMPLETE',
    'ROLLBACK_COMPLETE',
    'UPDATE_ROLLBACK_COMPLETE',
  ]).toContain(status);
  if (status === 'none') return status;
  const { StackResources = [] } = await client.send(new DescribeStackResourcesCommand({ StackName: name }));
  expect(StackResources.filter(({ ResourceStatus }) => !ResourceStatus?.endsWith('_COMPLETE'))).toEqual([]);
  const { StackEvents = [] } = await client.send(new DescribeStackEventsCommand({ StackName: name }));
  expect(new Set(StackEvents.map(({ EventId }) => EventId)).size).toBe(StackEvents.length);
  return status;
}

test(`${KILLS} kills at random moments leave a state that can be read, and stacks that go on and can be deleted`, async () => {
  let client = await start();
  const s3 = s3Of(running.url);
  await s3.send(new CreateBucketCommand({ Bucket: 'templates' }));
  await s3.send(new PutObjectCommand({ Bucket: 'templates', Key: 'child', Body: JSON.stringify(child) }));

  for (let round = 0; round < KILLS; round++) {
    const status = await statusOf(client, 'stack');
    await fail(round % 3 === 2 ? [{ kind: 'resource', logicalId: 'B' }] : []);
    const TemplateBody = JSON.stringify(version(round));
    const call =
      status === 'none'
        ? client.send(new CreateStackCommand({ StackName: 'stack', TemplateBody }))
        : round % 5 === 4 || status === 'ROLLBACK_COMPLETE'
          ? client.send(new DeleteStackCommand({ StackName: 'stack' }))
          : client.send(new UpdateStackCommand({ StackName: 'stack', TemplateBody }));
    // The kill may well come before the answer.
    await Promise.allSettled([call, delay(Math.random() * 350).then(() => running.kill())]);
    client = await start();
    await expectWhole(client, 'stack');
  }

  await client.send(new DeleteStackCommand({ StackName: 'stack' }));
  await settled(client, 'stack');
  expect(await statusOf(client, 'stack')).toBe('none');
  const left = await fetch(`${running.url}/_local/resources`);
  expect(await left.json()).toEqual([]);
}, 60_000);
