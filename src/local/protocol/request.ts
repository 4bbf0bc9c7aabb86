import type { IncomingHttpHeaders } from 'node:http';

/** A request with its whole body. */
export interface Request {
  readonly method: string;
  readonly url: URL;
  /** The path and query as sent, which the signature covers. */
  readonly target: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}
