import { mkdtempSync, rmSync } from 'node:fs';
import { createConnection } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { CreateStackCommand, waitUntilStackCreateComplete } from '@aws-sdk/client-cloudformation';
import { CreateBucketCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { s3Of, topic } from './testing/calls';
import { clientOf, fetchLocal } from './testing/endpoint';
import { EndpointProcess } from './testing/process';

let folder: string;
let running: EndpointProcess;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'process-'));
  running = await EndpointProcess.start(folder, 1000);
});
afterAll(async () => {
  await running.kill();
  rmSync(folder, { recursive: true });
});

test('a second endpoint on the same state folder is refused in one sentence', async () => {
  await expect(EndpointProcess.start(folder, 1000)).rejects.toThrow(
    /^the endpoint did not start: stacks: the state folder \S+ is in use by process \d+: stop that endpoint, or choose another folder with --state\n$/,
  );
});

test('it listens on loopback only', async () => {
  const { port } = new URL(running.url);
  const outside = Object.values(networkInterfaces())
    .flat()
    .filter((each) => each && !each.internal && each.family === 'IPv4')
    .map((each) => each?.address ?? '');
  const reached = await Promise.all([...outside, '127.0.0.1'].map((host) => reaches(host, Number(port))));
  expect(reached).toEqual([...outside.map(() => false), true]);
});

test('it stops on SIGTERM, and another endpoint can use the folder', async () => {
  await running.kill('SIGTERM');
  running = await EndpointProcess.start(folder, 1000);
  expect((await fetchLocal(running, `resources`)).status).toBe(200);
});

test('many nested stacks at once cause no warnings of Node', async () => {
  await running.kill('SIGTERM');
  running = await EndpointProcess.start(folder, 'instant');
  const s3 = s3Of(running);
  await s3.send(new CreateBucketCommand({ Bucket: 'templates' }));
  const child = JSON.stringify({ Resources: { Topic: topic() } });
  await s3.send(new PutObjectCommand({ Bucket: 'templates', Key: 'child', Body: child }));
  const nested = {
    Type: 'AWS::CloudFormation::Stack',
    Properties: { TemplateURL: 'https://s3.amazonaws.com/templates/child' },
  };
  const Resources = Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`Child${index}`, nested]));
  const client = clientOf(running);
  await client.send(
    new CreateStackCommand({ StackName: 'many', TemplateBody: JSON.stringify({ Resources }) }),
  );
  client.destroy();
  s3.destroy();
  await running.kill('SIGTERM');
  expect(running.written()).not.toContain('Warning');
  expect(running.written()).toContain(running.url);
});

test('with a full disk it stops with the reason, and a restart finds what was done before', async () => {
  await running.kill('SIGTERM');
  const state = mkdtempSync(join(tmpdir(), 'full-'));
  // A limit of half a megabyte per file acts as a full disk.
  const full = await EndpointProcess.start(state, 'instant', ['sh', '-c', 'ulimit -f 1000; exec "$@"', 'sh']);
  const Resources = Object.fromEntries(Array.from({ length: 100 }, (_, index) => [`Topic${index}`, topic()]));
  const TemplateBody = JSON.stringify({ Resources });
  const limited = clientOf(full);
  const stacks: string[] = [];
  let answered = true;
  for (let number = 0; answered && number < 100; number += 1) {
    stacks.push(`stack-${number}`);
    const call = limited.send(new CreateStackCommand({ StackName: `stack-${number}`, TemplateBody }));
    answered = await call.then(
      () => true,
      () => false,
    );
  }
  limited.destroy();
  expect(answered).toBe(false);
  expect(await full.exited).toBe(2);
  expect(full.written()).toMatch(/stacks: cannot write the state in \S+: EFBIG: [^\n]*: free some space/);

  running = await EndpointProcess.start(state, 'instant');
  const client = clientOf(running);
  for (const StackName of stacks.slice(0, -1)) {
    const wait = { client, minDelay: 1, maxDelay: 1, maxWaitTime: 600 };
    await waitUntilStackCreateComplete(wait, { StackName });
  }
  client.destroy();
  await running.kill('SIGTERM');
  rmSync(state, { recursive: true });
});

/** A host that drops packets never answers, so its connection is given up. One of this machine is accepted or refused. */
function reaches(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createConnection({ host, port, ...(host !== '127.0.0.1' && { timeout: 1000 }) });
    const end = (reached: boolean) => () => {
      socket.destroy();
      resolve(reached);
    };
    socket.once('connect', end(true));
    socket.once('error', end(false));
    socket.once('timeout', end(false));
  });
}
