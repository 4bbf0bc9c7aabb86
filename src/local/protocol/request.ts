import type { IncomingHttpHeaders } from 'node:http';

/** A request with its whole body. */
export interface Request {
  readonly method: string;
  readonly url: URL;
  /** Path and query as they were sent, which is what signatures cover. */
  readonly target: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}
