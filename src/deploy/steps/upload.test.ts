import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { connect } from '../aws/connection';
import { contextWith } from '../fixtures/context';
import { uploadTemplates } from './upload';

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

/** A bucket that answers everything with this status, or each method with its own. */
async function uploadTo(status: number | Readonly<Record<string, number>>): Promise<unknown> {
  server = createServer(({ method = '' }, response) =>
    response.writeHead(typeof status === 'number' ? status : (status[method] ?? 500)).end(),
  );
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const connection = connect({ region: 'eu-west-1', endpoint: `http://127.0.0.1:${port}` });
  const context = contextWith(connection);
  const templates = { ...context.templates, read: () => 'Resources: {}\n' };
  try {
    return await uploadTemplates(
      { ...context, templates },
      { account: '111122223333', stack: undefined, bucket: 'shop-templates' },
    ).catch((error: unknown) => error);
  } finally {
    connection.close();
  }
}

test('a denied bucket is reported', async () => {
  expect(await uploadTo(403)).toMatchObject({
    kind: 'refused',
    message:
      'access to the bucket shop-templates is denied: it does not belong to account 111122223333, or a policy denies access',
  });
});

test('a missing bucket is reported with how to recreate it', async () => {
  expect(await uploadTo(404)).toMatchObject({
    kind: 'refused',
    message: 'the bucket shop-templates does not exist, although the artifacts stack names it',
    next: expect.stringContaining('`make deploy ENV=dev` recreates it'),
  });
});

test('a template that exists with other content is refused', async () => {
  expect(await uploadTo({ PUT: 412, HEAD: 200 })).toMatchObject({
    kind: 'refused',
    message: expect.stringMatching(
      /^s3:\/\/shop-templates\/templates\/\S+ has other content than the template that its name stands for$/,
    ),
  });
});
