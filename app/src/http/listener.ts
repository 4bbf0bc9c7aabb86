import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { Express } from 'express';
import { messageClasses } from './message-classes';

/**
 * The load balancer closes a connection after 60 idle seconds. If the service closed it first, a request in flight on it
 * would end as a 502.
 * https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html
 */
const keepAliveMs = 65_000;

/** A request that takes longer to arrive gets a 408, and its connection is closed. */
const usualArrivalMs = 5_000;

export async function listen(
  app: Express,
  { host, port }: { host: string; port: number },
  arrivalMs = usualArrivalMs,
): Promise<Server> {
  const server = createServer(
    {
      ...messageClasses(app),
      keepAliveTimeout: keepAliveMs,
      headersTimeout: arrivalMs,
      requestTimeout: arrivalMs,
      connectionsCheckingInterval: arrivalMs / 5,
    },
    app,
  );
  server.on('clientError', answerBrokenRequest);
  server.listen({ host, port, backlog: 2_048 });
  await once(server, 'listening');
  return server;
}

const closeMs = 8_000;

/** Stops accepting and closes idle connections, waits for the requests in flight, and after 8 seconds closes the rest. */
export async function close(server: Server): Promise<void> {
  // Closing resets connections that wait in the kernel. The poll phase of the event loop accepts them before.
  await new Promise(setImmediate);
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  await Promise.race([closed, pause(closeMs, undefined, { ref: false })]);
  server.closeAllConnections();
  await closed;
}

const brokenRequests: Readonly<Record<string, [status: string, message: string]>> = {
  HPE_HEADER_OVERFLOW: ['431 Request Header Fields Too Large', 'the headers are larger than 16 KiB'],
  ERR_HTTP_REQUEST_TIMEOUT: ['408 Request Timeout', 'the request took too long to arrive'],
};

/** Express does not see invalid HTTP, so its response is written here, in the same format. */
function answerBrokenRequest(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const [status, message] = brokenRequests[error.code ?? ''] ?? [
    '400 Bad Request',
    'this is not an HTTP request',
  ];
  const body = JSON.stringify({ status: 'INVALID', message, errors: [{ field: '', message }] });
  socket.end(
    `HTTP/1.1 ${status}\r\nContent-Type: application/json; charset=utf-8\r\n` +
      `Content-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
  );
}
