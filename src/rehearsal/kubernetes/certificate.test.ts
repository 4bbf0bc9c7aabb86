import { X509Certificate } from 'node:crypto';
import { createServer, get } from 'node:https';
import { listen } from '../free-port';
import { selfSigned } from './certificate';

test('a client that trusts the certificate alone connects to loopback', async () => {
  const { key, certificate } = selfSigned('a cluster');
  const server = createServer({ key, cert: certificate }, (_request, answer) => answer.end('hello'));
  const port = await listen(server, 0);
  const answer = await new Promise((resolve, reject) => {
    get({ host: '127.0.0.1', port, ca: certificate }, (response) => resolve(response.statusCode)).once(
      'error',
      reject,
    );
  });
  expect(answer).toBe(200);
  server.closeAllConnections();
  server.close();
  const read = new X509Certificate(certificate);
  expect(read.verify(read.publicKey)).toBe(true);
  expect(read.subjectAltName).toBe('DNS:localhost, IP Address:127.0.0.1');
});
