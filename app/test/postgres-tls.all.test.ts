import { execFileSync } from 'node:child_process';
import { X509Certificate } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Socket } from 'node:net';
import { join } from 'node:path';
import { TLSSocket } from 'node:tls';
import { authorities } from '../src/store/postgres/authorities';
import { openPool } from '../src/store/postgres/pool';
import { Cleanup, temporaryFolder } from './support/service';

it('trusts the authorities of RDS, whose certificates are valid for years', () => {
  const rds = authorities(undefined)
    .map((pem) => new X509Certificate(pem))
    .filter(({ subject }) => subject.includes('Amazon RDS eu-west-1 Root CA'));
  expect(rds.length).toBeGreaterThan(0);
  for (const { validTo } of rds) expect(new Date(validTo).getFullYear()).toBeGreaterThan(2050);
});

const hasOpenssl = existsSync('/usr/bin/openssl') || process.env.CI === 'true';
if (!hasOpenssl)
  process.stderr.write('skipping the tests of TLS to PostgreSQL: /usr/bin/openssl does not exist\n');

(hasOpenssl ? describe : describe.skip)('the connection to a PostgreSQL with TLS', () => {
  const cleanup = new Cleanup();
  let folder: string;
  beforeAll(async () => {
    folder = await temporaryFolder(cleanup);
    for (const name of ['ours', 'theirs']) makeAuthority(folder, name);
    makeCertificate(folder, 'localhost', 'ours');
    makeCertificate(folder, 'elsewhere', 'ours');
  });
  afterAll(cleanup.run);

  const connected = async (certificate: string, authority: string | undefined) => {
    const port = await postgresWith(cleanup, join(folder, certificate));
    const pool = openPool(
      {
        ...{
          host: 'localhost',
          port,
          database: 'comments',
          user: 'alice',
          password: 'secret',
          connections: 1,
        },
        tls: { caFile: authority && join(folder, `${authority}.pem`) },
      },
      30_000,
    );
    try {
      (await pool.connect()).release();
      return 'connected';
    } catch (error) {
      return String(error);
    } finally {
      await pool.end();
    }
  };

  it('accepts a certificate of the given authority', async () => {
    expect(await connected('localhost', 'ours')).toBe('connected');
  });

  it('refuses a certificate of another authority', async () => {
    expect(await connected('localhost', 'theirs')).toBe('Error: unable to verify the first certificate');
  });

  it('refuses a certificate that neither RDS nor an authority known to Node signed', async () => {
    expect(await connected('localhost', undefined)).toBe('Error: unable to verify the first certificate');
  });

  it('refuses the certificate of another host', async () => {
    expect(await connected('elsewhere', 'ours')).toContain('does not match certificate');
  });
});

function openssl(...args: string[]): void {
  execFileSync('openssl', args, { stdio: 'pipe' });
}

const newKey = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];

function makeAuthority(folder: string, name: string): void {
  const files = ['-keyout', join(folder, `${name}.key`), '-out', join(folder, `${name}.pem`)];
  openssl('req', '-x509', ...newKey, ...files, '-days', '2', '-subj', `/CN=${name}`);
}

function makeCertificate(folder: string, host: string, authority: string): void {
  const [key, ca] = [host, authority].map((name) => join(folder, name));
  openssl(
    ...['req', '-x509', ...newKey, '-keyout', `${key}.key`, '-out', `${key}.pem`, '-days', '2'],
    ...[
      '-subj',
      `/CN=${host}`,
      '-addext',
      `subjectAltName=DNS:${host}`,
      '-addext',
      'basicConstraints=CA:FALSE',
    ],
    ...['-CA', `${ca}.pem`, '-CAkey', `${ca}.key`],
  );
}

/** Lets everybody in who accepts its certificate. */
async function postgresWith(cleanup: Cleanup, certificate: string): Promise<number> {
  const [key, cert] = ['key', 'pem'].map((kind) => readFileSync(`${certificate}.${kind}`));
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket.on('error', () => {}));
    socket.once('data', () => {
      socket.write('S');
      const secured = new TLSSocket(socket, { isServer: true, key, cert });
      secured.on('error', () => {});
      // AuthenticationOk and ReadyForQuery.
      secured.once('data', () =>
        secured.write(Buffer.from([82, 0, 0, 0, 8, 0, 0, 0, 0, 90, 0, 0, 0, 5, 73])),
      );
    });
  });
  server.listen(0, 'localhost');
  await once(server, 'listening');
  cleanup.add(async () => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return address.port;
}
