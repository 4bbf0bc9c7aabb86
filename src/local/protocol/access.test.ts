import { statSync } from 'node:fs';
import { createServer, request } from 'node:http';
import { join } from 'node:path';
import { CloudFormationClient, DescribeStacksCommand } from '@aws-sdk/client-cloudformation';
import {
  GetObjectCommand,
  HeadBucketCommand,
  ListBucketsCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { AssumeRoleCommand, GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { topic, useCalls } from '../testing/calls';
import { clientConfig, clientOf, fetchLocal } from '../testing/endpoint';

const calls = useCalls();
const endpoint = () => calls.local.endpoint;
beforeAll(() => calls.create('stack', { Resources: { A: topic() } }));

test('the secret belongs to the user alone', () => {
  expect(statSync(join(calls.local.folder, 'secret')).mode & 0o777).toBe(0o600);
  expect(endpoint().secret).toMatch(/^[0-9a-f]{40}$/);
});

test.each([
  ['CloudFormation', 'POST', '/', 'Action=DeleteStack&Version=2010-05-15&StackName=stack'],
  ['CloudFormation by GET', 'GET', '/?Action=DescribeStacks&Version=2010-05-15', undefined],
  ['S3', 'PUT', '/bucket', undefined],
  ['what tests ask', 'PUT', '/_local/faults', '[]'],
  ['what exists', 'GET', '/_local/resources', undefined],
  ['the data of the console', 'GET', '/_local/console/api/stacks', undefined],
])('%s refuses a request without the secret, in one sentence', async (_what, method, path, body) => {
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  const answer = await fetch(`${endpoint().url}${path}`, { method, headers, ...(body && { body }) });
  expect(answer.status).toBe(403);
  const text = await answer.text();
  expect(text).toContain('MissingAuthenticationToken');
  expect(text).toContain(`run \`export AWS_SECRET_ACCESS_KEY=$(cat ${calls.local.folder}/secret)\`.`);
  expect(await calls.status('stack')).toBe('CREATE_COMPLETE');
});

test('a request that is signed with another secret is refused', async () => {
  const stranger = clientOf({ url: endpoint().url, secret: 'none' });
  await expect(stranger.send(new DescribeStacksCommand({}))).rejects.toMatchObject({
    name: 'SignatureDoesNotMatch',
  });
  stranger.destroy();
});

test('a client of S3, and one of a JSON protocol, can read the refusal', async () => {
  const s3 = new S3Client(clientConfig({ url: endpoint().url, secret: 'none' }));
  await expect(s3.send(new ListBucketsCommand({}))).rejects.toMatchObject({ name: 'SignatureDoesNotMatch' });
  s3.destroy();
  const headers = { 'x-amz-target': 'AmazonSSM.GetParameter' };
  const answer = await fetch(endpoint().url, { method: 'POST', headers, body: '{}' });
  expect(await answer.json()).toMatchObject({ __type: 'MissingAuthenticationToken' });
});

test('a body that is not the signed one is refused', async () => {
  const signed = await recorded();
  expect((await replay(signed, signed.body)).status).toBe(200);
  expect((await replay(signed, `${signed.body}&NextToken=x`)).status).toBe(403);
  expect((await replay({ ...signed, url: '/?x=y' }, signed.body)).status).toBe(403);
});

test('an old signature is refused', async () => {
  const client = new CloudFormationClient({
    ...clientConfig(endpoint()),
    systemClockOffset: -16 * 60_000,
    maxAttempts: 1,
  });
  await expect(client.send(new DescribeStacksCommand({}))).rejects.toMatchObject({
    name: 'SignatureDoesNotMatch',
    message: expect.stringContaining('Signature expired'),
  });
  client.destroy();
});

test('S3 clients can sign keys with any character, and bodies in chunks', async () => {
  const s3 = new S3Client(clientConfig(endpoint()));
  await calls.put('anything', {});
  for (const Key of ["a b/ü+(1)'!*=&?#.txt", 'plain', 'a//b'])
    for (const Body of ['text', Buffer.alloc(100_000)]) {
      await s3.send(new PutObjectCommand({ Bucket: 'templates', Key, Body, Metadata: { a: 'b  c' } }));
      await s3.send(new GetObjectCommand({ Bucket: 'templates', Key }));
    }
  await s3.send(new HeadBucketCommand({ Bucket: 'templates' }));
  s3.destroy();
});

test('credentials of an assumed role are accepted, and others with its token are not', async () => {
  const sts = new STSClient(clientConfig(endpoint()));
  const role = { RoleArn: 'arn:aws:iam::222222222222:role/deployer', RoleSessionName: 'me' };
  const { Credentials } = await sts.send(new AssumeRoleCommand(role));
  const credentials = {
    accessKeyId: Credentials?.AccessKeyId ?? '',
    secretAccessKey: Credentials?.SecretAccessKey ?? '',
    sessionToken: Credentials?.SessionToken ?? '',
  };
  const assumed = new STSClient({ ...clientConfig(endpoint()), credentials });
  expect(await assumed.send(new GetCallerIdentityCommand({}))).toMatchObject({ Account: '222222222222' });
  const forged = new STSClient({
    ...clientConfig(endpoint()),
    credentials: { ...credentials, sessionToken: 'made-up' },
  });
  await expect(forged.send(new GetCallerIdentityCommand({}))).rejects.toMatchObject({
    name: 'SignatureDoesNotMatch',
  });
  for (const client of [sts, assumed, forged]) client.destroy();
});

test('the key of the console opens the console, and nothing else', async () => {
  const { consoleUrl, url } = endpoint();
  const key = consoleUrl.split('#key=')[1] ?? '';
  const headers = { authorization: `Bearer ${key}` };
  expect((await fetch(`${url}/_local/resources`, { headers })).status).toBe(403);
  expect((await fetch(`${url}/_local/faults`, { method: 'PUT', headers, body: '[]' })).status).toBe(403);
  expect((await fetch(`${url}/?Action=DescribeStacks&Version=2010-05-15`, { headers })).status).toBe(403);
});

test('a GET changes no state', async () => {
  const query = 'Action=DeleteStack&Version=2010-05-15&StackName=stack';
  const answer = await fetchLocal(endpoint(), `../?${query}`);
  expect(answer.status).toBe(405);
  expect(await answer.text()).toContain('DeleteStack changes state: send it with POST');
  expect(await calls.status('stack')).toBe('CREATE_COMPLETE');
});

interface Recorded {
  readonly url: string;
  readonly headers: Record<string, string>;
  readonly body: string;
}

/** The request of a client, recorded by a server in place of the endpoint. */
async function recorded(): Promise<Recorded> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : 0;
  const seen = new Promise<Recorded>((resolve) => {
    server.once('request', async (incoming, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of incoming) chunks.push(Buffer.from(chunk));
      response.end();
      const headers = Object.fromEntries(
        Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]),
      );
      resolve({ url: incoming.url ?? '', headers, body: Buffer.concat(chunks).toString() });
    });
  });
  const client = clientOf({ url: `http://127.0.0.1:${port}`, secret: endpoint().secret });
  await client.send(new DescribeStacksCommand({})).catch(() => undefined);
  client.destroy();
  const sent = await seen;
  server.close();
  server.closeAllConnections();
  return sent;
}

/** `host` is signed, so it is sent as recorded. */
async function replay({ url, headers }: Recorded, body: string): Promise<{ readonly status: number }> {
  return new Promise((resolve, reject) => {
    const { port } = new URL(endpoint().url);
    const sent = { ...headers, 'content-length': String(Buffer.byteLength(body)) };
    const call = request({ host: '127.0.0.1', port, path: url, method: 'POST', headers: sent }, (answer) => {
      answer.resume();
      resolve({ status: answer.statusCode ?? 0 });
    });
    call.once('error', reject);
    call.end(body);
  });
}
