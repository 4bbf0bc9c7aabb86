import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { PutObjectCommand } from '@aws-sdk/client-s3';
import { connect } from './connection';

test('concurrent uploads to two buckets go to their own bucket', async () => {
  const paths: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    paths.push(request.url?.split('?')[0]);
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const connection = connect({ region: 'eu-west-1', endpoint: `http://127.0.0.1:${port}` });
  const put = (Bucket: string) => connection.s3.send(new PutObjectCommand({ Bucket, Key: 'a', Body: 'a' }));
  await Promise.all(['one', 'two', 'three'].map(put));
  connection.close();
  server.closeAllConnections();
  server.close();
  expect(paths.sort()).toEqual(['/one/a', '/three/a', '/two/a']);
});
