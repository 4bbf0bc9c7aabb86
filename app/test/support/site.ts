import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { type Cleanup, temporaryFolder } from './service';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

export async function buildSite(cleanup: Cleanup): Promise<string> {
  const folder = await temporaryFolder(cleanup);
  execFileSync(process.execPath, ['build.cjs', folder], {
    cwd: join(__dirname, '../../site'),
    stdio: 'pipe',
  });
  return folder;
}

/** Serves the site as its distribution does: pages and assets from files, `/api/*` from the service. */
export async function serveSite(
  cleanup: Cleanup,
  { dist, service, connectTo = '' }: { dist: string; service: string; connectTo?: string },
): Promise<string> {
  const policy =
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; " +
    `connect-src 'self' ${connectTo}; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`;
  const server = createServer((req, res) => {
    const answer = req.url?.startsWith('/api/')
      ? forward(service, req, res)
      : sendFile(dist, req, res, policy);
    answer.catch(() => res.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  cleanup.add(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the site has no port');
  return `http://127.0.0.1:${address.port}`;
}

async function sendFile(
  dist: string,
  req: IncomingMessage,
  res: ServerResponse,
  policy: string,
): Promise<void> {
  const { pathname } = new URL(req.url ?? '', 'http://localhost');
  const file = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
  const found = await readFile(join(dist, file)).catch(() => undefined);
  res.writeHead(found ? 200 : 404, {
    'Content-Type': found ? (types[extname(file)] ?? 'application/octet-stream') : 'text/html; charset=utf-8',
    'Content-Security-Policy': policy,
    'X-Content-Type-Options': 'nosniff',
  });
  res.end(found ?? (await readFile(join(dist, '404.html'))));
}

async function forward(service: string, req: IncomingMessage, res: ServerResponse): Promise<void> {
  const { host: _host, connection: _connection, ...headers } = req.headers;
  const body = await buffer(req);
  const answer = await fetch(service + req.url, {
    method: req.method ?? 'GET',
    headers: Object.entries(headers).map(([name, value]) => [name, String(value)]),
    ...(body.length > 0 ? { body: new Uint8Array(body) } : {}),
  });
  const {
    'content-length': _length,
    'transfer-encoding': _encoding,
    ...answered
  } = Object.fromEntries(answer.headers);
  res.writeHead(answer.status, answered);
  res.end(Buffer.from(await answer.arrayBuffer()));
}
