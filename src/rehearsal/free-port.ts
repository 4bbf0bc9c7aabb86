import { createServer, type Server } from 'node:net';

export const LOOPBACK = '127.0.0.1';

/**
 * A free port. Another program may take it before it is used: the task then fails to start, and the service starts another
 * one.
 */
export async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listen(server, 0);
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Listens on loopback and returns the port. Rejects if it is in use. */
export async function listen(server: Server, port: number): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, LOOPBACK, () => {
      server.off('error', reject);
      resolve();
    });
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new RangeError('the server has no port');
  return address.port;
}

export function isTaken(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'EADDRINUSE';
}

/** Another program uses a port that outputs contain, so that it cannot change. */
export class PortTaken extends Error {
  override readonly name = 'PortTaken';
}

const TRIES = 100;
const LAST_PORT = 65_535;

/** Opens on the first free port from `first` on; 0 for any free one. */
export async function openFrom<T>(first: number, open: (port: number) => Promise<T>): Promise<T> {
  const last = first === 0 ? 0 : Math.min(first + TRIES, LAST_PORT);
  for (let port = first; port < last; port += 1)
    try {
      return await open(port);
    } catch (error) {
      if (!isTaken(error)) throw error;
    }
  return open(0);
}

/** Opens on the port that it had. @param what has the port, for the message */
export async function reopenAt<T>(
  port: number,
  what: string,
  open: (port: number) => Promise<T>,
): Promise<T> {
  try {
    return await open(port);
  } catch (error) {
    if (!isTaken(error)) throw error;
    throw new PortTaken(
      `port ${port} of the ${what} is in use: stop the program that uses it, then start the endpoint again`,
    );
  }
}
