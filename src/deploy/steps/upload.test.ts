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

/** A bucket that answers everything with this status. */
async function uploadTo(status: number): Promise<unknown> {
  server = createServer((_request, response) => response.writeHead(status).end());
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

test('a bucket of somebody else is told as such', async () => {
  expect(await uploadTo(403)).toMatchObject({
    kind: 'refused',
    message:
      "the bucket shop-templates isn't open to account 111122223333: it belongs to somebody else, or its policy keeps you out",
  });
});

test('a bucket that is gone is told, and how it comes back', async () => {
  expect(await uploadTo(404)).toMatchObject({
    kind: 'refused',
    message: 'there is no bucket shop-templates, though the stack of the artifacts names it',
    next: expect.stringContaining('`make deploy ENV=dev` makes it anew'),
  });
});
