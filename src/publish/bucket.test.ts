import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { S3Client } from '@aws-sdk/client-s3';
import { Stop } from '../deploy/stop';
import { Bucket } from './bucket';

const ACCOUNT = '111111111111';

let server: Server;
let client: S3Client;
let answer: { readonly status: number; readonly code: string; readonly message: string };
const asked: string[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(`${request.method} ${request.headers['x-amz-expected-bucket-owner']}`);
    // Answers only after the whole request, because the client may still be sending.
    request.resume().on('end', () => {
      response.writeHead(answer.status, { 'content-type': 'application/xml' });
      response.end(`<Error><Code>${answer.code}</Code><Message>${answer.message}</Message></Error>`);
    });
  });
  // A slow client must not reuse a connection that the server has closed.
  server.keepAliveTimeout = 0;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  client = new S3Client({
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    region: 'eu-west-1',
    credentials: { accessKeyId: ACCOUNT, secretAccessKey: 'none' },
    forcePathStyle: true,
    maxAttempts: 1,
  });
});
afterAll(async () => {
  client.destroy();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

const calls: readonly (readonly [string, (bucket: Bucket) => Promise<unknown>])[] = [
  ['listing its objects', (bucket) => bucket.folders()],
  ['reading v1.0.0/release.json', (bucket) => bucket.read('v1.0.0/release.json')],
  ['writing v1.0.0/claim.json', (bucket) => bucket.putNew('v1.0.0/claim.json', '{}')],
  ['writing latest/a.yaml', (bucket) => bucket.putAll('latest/', new Map([['a.yaml', 'Resources: {}']]))],
  ['deleting latest/b.yaml', (bucket) => bucket.remove(['latest/b.yaml'])],
];

async function stopOf(call: (bucket: Bucket) => Promise<unknown>): Promise<unknown> {
  return call(new Bucket(client, 'theirs', ACCOUNT)).catch((error: unknown) => error);
}

describe.each(calls)('an error of %s', (doing, call) => {
  it('names a missing bucket', async () => {
    answer = { status: 404, code: 'NoSuchBucket', message: 'The specified bucket does not exist' };
    expect(await stopOf(call)).toMatchObject({ kind: 'usage', message: 'the bucket theirs does not exist' });
  });

  it('names a denied operation', async () => {
    answer = { status: 403, code: 'AccessDenied', message: 'Access Denied' };
    const stop = await stopOf(call);
    expect(stop).toBeInstanceOf(Stop);
    expect(stop).toMatchObject({
      kind: 'refused',
      message: `${doing} was denied: the bucket theirs does not belong to account ${ACCOUNT}, or a policy denies access: Access Denied`,
    });
    expect(asked.at(-1)).toMatch(new RegExp(` ${ACCOUNT}$`));
  });

  it('names a bucket in another region', async () => {
    answer = { status: 301, code: 'PermanentRedirect', message: 'Use the other endpoint' };
    expect(await stopOf(call)).toMatchObject({ kind: 'usage', message: expect.stringContaining('region') });
  });
});
